import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { standIns } from '../../demo/stand-ins/index.ts';
import type { ImageContents } from '../../src/nouns/index.ts';
import { readReport } from '../../src/report/index.ts';
import { type Bundle, makeBundle } from './support/bundle.ts';
import { openEngine, type TestEngine } from './support/engines.ts';

/** The first run on a machine makes base images, and pip downloads SciPy. */
const timeout = 20 * 60_000;
const dockerfile = 'packages/sutra-api/Dockerfile';
const setup = 'packages/sutra-api/setup.py';
const asked = '        "sutra-hybrid>=1.0.0",\n';
/** What the user's own Dockerfiles do: nothing tells any more what pip installed for whom. */
const wipe = `RUN find /root/.local -name '*.dist-info' -prune -exec rm -rf {} +\n`;

let engine: TestEngine;
let bundle: Bundle;
let root: string;
let contexts: string[];

beforeAll(async () => {
  engine = await openEngine('classic');
  bundle = makeBundle();
  root = mkdtempSync(join(tmpdir(), 'size-gate-reasons-'));
  cpSync('examples/sutra-models', root, { recursive: true });
  const made = await standIns({ env: engine.env, log: () => {} });
  contexts = Object.entries(made).flatMap(([name, value]) => ['--build-context', `${name}=${value}`]);
}, timeout);

afterAll(async () => {
  bundle.remove();
  rmSync(root, { recursive: true, force: true });
  await engine.stop();
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** Builds and weighs sutra-api as it is in use, by the bundle. */
async function weigh(): Promise<{ bytes: number; contents: ImageContents }> {
  const args = ['check', '--dockerfiles', dockerfile, '--limit', '10GB', '--format', 'json', ...contexts];
  const env = { ...engine.env, XDG_CACHE_HOME: join(root, '.cache') };
  const { out, err } = await bundle.cli(args, { cwd: root, env });
  const profile = out === '' ? null : readReport(out, 'the report').images[0]?.profile;
  if (!profile?.contents) throw new Error(err.slice(-2000));
  return { bytes: profile.unpackedBytes, contents: profile.contents };
}

const lineOf = ({ lines }: ImageContents) =>
  lines.find(({ file, line }) => file === setup && line === lineNumber);
/** The line of setup.py that asks for the other service. */
const lineNumber = 19;

function pathOf({ packages, lines }: ImageContents, name: string): string {
  const reason = packages.find((each) => each.name === name)?.reason;
  if (reason?.kind !== 'line') return reason?.kind ?? 'no such package';
  const line = lines[reason.line];
  const via = reason.via.map((index) => packages[index]?.name ?? '?');
  return [name, ...via, `${line?.file}:${line?.line}`].join(' ← ');
}

describe.each([
  ['as it is', false],
  ['with its metadata wiped', true],
])('the image of sutra-api, %s', (_, wiped) => {
  it(
    'costs what its line is said to cost, to within 2%',
    async () => {
      if (wiped) edit(dockerfile, 'sutra-api\n\nFROM', `sutra-api\n${wipe}\nFROM`);
      const { contents, bytes } = await weigh();
      const line = lineOf(contents);
      expect(pathOf(contents, 'scikit-learn')).toBe(`scikit-learn ← sutra-hybrid ← ${setup}:${lineNumber}`);
      expect(line).toMatchObject({ asks: 'sutra-hybrid>=1.0.0', inferred: wiped });
      edit(setup, asked, '');
      const without = await weigh();
      edit(setup, '        "sutra-http>=1.0.0",\n', `${asked}        "sutra-http>=1.0.0",\n`);
      expect(lineOf(without.contents)?.asks).not.toContain('hybrid');
      const back = bytes - without.bytes;
      expect(back).toBeGreaterThan(300e6);
      expect(Math.abs((line?.exclusiveBytes ?? 0) - back)).toBeLessThan(0.02 * back);
    },
    timeout,
  );
});
