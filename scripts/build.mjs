/**
 * Bundles the doors into dist/, with the licences of what is in them. The output depends on the sources and
 * package-lock.json alone. With --check nothing is written: it compares, and fails where dist/ is stale.
 * --outdir=FOLDER writes elsewhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { collectLicenses } from './licenses.mjs';
import { bundlePage, isFresh, pageFile, writePage } from './page.mjs';

const outdir =
  process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Bundles in memory, with the HTML report's own script as it is now. Returns every file's text by its path below dist/. */
async function bundle(page) {
  const result = await build({
    entryPoints: {
      action: 'src/action.ts',
      cli: 'src/cli.ts',
      ...(existsSync('demo/main.ts') ? { demo: 'demo/main.ts' } : {}),
    },
    outdir,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    // React's and ink's parts for developers stay out: they are slow, and would look for tools that nobody has here.
    define: {
      __SIZE_GATE_VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
    },
    external: ['react-devtools-core', 'ws'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [fresh(page.text)],
    logLevel: 'warning',
  });
  const files = result.outputFiles.map((file) => [relative(resolve(outdir), file.path), file.text]);
  return new Map([
    ...files,
    ['licenses.txt', collectLicenses([result.metafile, page.metafile])],
    ['package.json', '{ "type": "module" }\n'],
  ]);
}

/** Serves the generated module from memory: the one on disk may be of older sources. */
function fresh(contents) {
  return {
    name: 'page',
    setup: ({ onLoad }) => onLoad({ filter: /page\.generated\.ts$/ }, () => ({ contents, loader: 'ts' })),
  };
}

/** The files below dist/ now, as paths. */
function present() {
  if (!existsSync(outdir)) return [];
  return readdirSync(outdir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outdir, join(entry.parentPath ?? entry.path, entry.name)));
}

function write(files) {
  rmSync(outdir, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(outdir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, path === 'cli.js' || path === 'demo.js' ? { mode: 0o755 } : {});
  }
}

function check(files, page) {
  const sources = isFresh(page.text) ? [] : [pageFile];
  const stale = [...files].filter(([path, text]) => {
    const file = join(outdir, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const extra = present().filter((path) => !files.has(path));
  const wrong = [...stale.map(([path]) => path), ...extra].map((path) => join(outdir, path));
  for (const path of [...sources, ...wrong]) console.error(`stale: ${path}`);
  if (sources.length + wrong.length === 0) return;
  console.error('dist/ does not belong to these sources: run `npm run build` and commit it');
  process.exitCode = 1;
}

const page = await bundlePage();
const files = await bundle(page);
if (process.argv.includes('--check')) check(files, page);
else {
  write(files);
  // A bundle elsewhere, for a test, leaves the sources as they are.
  if (outdir === 'dist') writePage(page.text);
}
