import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Builds and weighs the image of a Dockerfile, by the bundle. */
async function weigh(file: string): Promise<{ bytes: number; contents: ImageContents }> {
  const args = ['check', '--dockerfiles', file, '--limit', '10GB', '--format', 'json', ...contexts];
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
      const { contents, bytes } = await weigh(dockerfile);
      const line = lineOf(contents);
      expect(pathOf(contents, 'scikit-learn')).toBe(`scikit-learn ← sutra-hybrid ← ${setup}:${lineNumber}`);
      expect(line).toMatchObject({ asks: 'sutra-hybrid>=1.0.0', inferred: wiped });
      edit(setup, asked, '');
      const without = await weigh(dockerfile);
      edit(setup, '        "sutra-http>=1.0.0",\n', `${asked}        "sutra-http>=1.0.0",\n`);
      expect(lineOf(without.contents)?.asks).not.toContain('hybrid');
      const back = bytes - without.bytes;
      expect(back).toBeGreaterThan(300e6);
      expect(Math.abs((line?.exclusiveBytes ?? 0) - back)).toBeLessThan(0.02 * back);
    },
    timeout,
  );
});

/** What each package has of an image, by name. */
const bytesOf = ({ packages }: ImageContents) =>
  new Map(packages.map(({ name, ownedBytes, wastedBytes }) => [name, ownedBytes + wastedBytes]));

describe.each([
  ['with what packages recommend', '', 'ca-certificates'],
  ['without', ' --no-install-recommends', 'libcurl4'],
])('a line of apt-get install %s', (_, flag, brought) => {
  it(
    'costs exactly the packages that are not there without it',
    async () => {
      const [curl, base] = [`RUN apt-get install -y${flag} curl\n`, 'FROM debian:bookworm-slim\n'];
      const shared = 'RUN apt-get update && apt-get install -y --no-install-recommends libldap-2.5-0\n';
      mkdirSync(join(root, 'apt'), { recursive: true });
      writeFileSync(join(root, 'apt/Dockerfile'), base + shared + curl);
      const { contents } = await weigh('apt/Dockerfile');
      const line = contents.lines.find(({ asks }) => asks === 'curl');
      edit('apt/Dockerfile', curl, '');
      const before = bytesOf((await weigh('apt/Dockerfile')).contents);
      const gone = [...bytesOf(contents)].filter(([name]) => !before.has(name));
      const names = line?.exclusive.map((index) => contents.packages[index]?.name);
      expect(names?.toSorted()).toEqual(gone.map(([name]) => name).toSorted());
      expect(names).toContain(brought);
      expect(line).toMatchObject({ exclusiveBytes: gone.reduce((sum, [, bytes]) => sum + bytes, 0) });
      expect(contents.packages.filter(({ reason }) => reason?.kind === 'unknown')).toEqual([]);
    },
    timeout,
  );
});
