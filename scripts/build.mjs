/**
 * Bundles the doors into dist/, with the licences of what is in them. The output depends on the sources and
 * package-lock.json alone. With --check nothing is written: it compares, and fails where dist/ is stale.
 * --outdir=FOLDER writes elsewhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { collectLicenses } from './licenses.mjs';

const outdir =
  process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Bundles in memory. Returns every file's text by its path below dist/. */
async function bundle() {
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
    define: { __SIZE_GATE_VERSION__: JSON.stringify(version) },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const files = result.outputFiles.map((file) => [relative(resolve(outdir), file.path), file.text]);
  return new Map([
    ...files,
    ['licenses.txt', collectLicenses(result.metafile)],
    ['package.json', '{ "type": "module" }\n'],
  ]);
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

function check(files) {
  const stale = [...files].filter(([path, text]) => {
    const file = join(outdir, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const extra = present().filter((path) => !files.has(path));
  for (const path of [...stale.map(([stalePath]) => stalePath), ...extra])
    console.error(`stale: ${join(outdir, path)}`);
  if (stale.length + extra.length === 0) return;
  console.error('dist/ does not belong to these sources: run `npm run build` and commit it');
  process.exitCode = 1;
}

const files = await bundle();
if (process.argv.includes('--check')) check(files);
else write(files);
