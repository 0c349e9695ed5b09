/**
 * Bundles the script and the style of the HTML report into src/report/html/page.generated.ts, so that the report needs
 * no other file and a test runs what a user gets. The output depends on the sources and package-lock.json alone.
 * Run by itself it writes the file; `npm run build` does so too, and `npm run check:dist` fails where it is stale.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const folder = 'src/report/html';
/** Where the result is kept. */
export const pageFile = `${folder}/page.generated.ts`;

/** The generated module's text, and esbuild's account of what is in it. Nothing is written. */
export async function bundlePage() {
  const result = await build({
    entryPoints: [`${folder}/page/main.ts`, `${folder}/page/page.css`],
    outdir: 'page',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'iife',
    // As docs/recipes.md says. Syntax is lowered to it; the library's newest function in use is `toSorted`.
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (end) => result.outputFiles.find(({ path }) => path.endsWith(end)).text.trim();
  const [script, style] = [text('.js'), text('.css')];
  const lines = [
    '// Made by scripts/page.mjs from page/: edit there.',
    constant('pageScript', script),
    constant('pageScriptHash', hash(script)),
    constant('pageStyle', style),
    constant('pageStyleHash', hash(style)),
  ];
  return { text: `${lines.join('\n')}\n`, metafile: result.metafile };
}

/** Writes the module where it is not what it should be, and says whether it had to. */
export function writePage(text) {
  if (isFresh(text)) return false;
  writeFileSync(pageFile, text);
  return true;
}

/** Whether the module that is there belongs to these sources. */
export function isFresh(text) {
  try {
    return readFileSync(pageFile, 'utf8') === text;
  } catch {
    return false;
  }
}

function constant(name, value) {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

/** As a content security policy names it. */
function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('scripts/page.mjs')) {
  const { text } = await bundlePage();
  console.log(`${pageFile}: ${writePage(text) ? 'written' : 'fresh'}`);
}
