import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readReport } from '../../src/report/index.ts';
import { type Bundle, type Ended, leftIn, makeBundle } from './support/bundle.ts';
import { type EngineKind, openEngine, type TestEngine } from './support/engines.ts';
import { type Project, project } from './support/project.ts';

jest.setTimeout(180_000);

/** Bytes of the layers above the base, whatever builds them. */
const own = {
  one: [300_000, 300_000, 5],
  'one@big': [300_000, 300_000, 1_048_576],
  two: [300_000, 6],
} as const;

let bundle: Bundle;
let files: Project;
let temporary: string;

beforeAll(() => {
  bundle = makeBundle();
});
beforeEach(() => {
  files = project();
  temporary = files.workspace();
  execFileSync('git', ['init', '-q', files.root]);
  writeFileSync(join(files.root, 'payload'), Buffer.alloc(300_000, 'size-gate'));
  const run = 'dd if=/dev/zero of=/grown bs=$COUNT count=1 2>/dev/null';
  files.image('one', `COPY payload /payload\nRUN chown 1000 /payload\nARG COUNT=5\nRUN ${run}\n`);
  files.image('two', 'COPY payload /payload\nRUN echo hello > /hello\n');
  const bloated = 'FROM scratch\nADD base.tar /\nCOPY payload /payload\nCOPY payload /again\n';
  writeFileSync(join(files.root, 'packages/two/Dockerfile'), bloated);
  mkdirSync(join(files.root, '.github'));
  writeFileSync(
    join(files.root, '.github/size-gate.yml'),
    'compare: Dockerfile\nservices:\n  one:\n    variants:\n      big:\n        build-args: {COUNT: "1048576"}\n',
  );
});
afterEach(() => files.remove());
afterAll(() => bundle.remove());

describe.each<EngineKind>(['classic', 'containerd', 'buildkit'])('the whole gate on %s', (kind) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(kind);
  }, 900_000);
  afterAll(() => engine?.stop());

  const gate = (args: readonly string[]): Promise<Ended> => {
    const env = { ...engine.env, TMPDIR: temporary, XDG_CACHE_HOME: join(files.root, '.cache') };
    return bundle.cli(args, { cwd: files.root, env });
  };

  async function check() {
    const label = `size-gate.test=${files.root}`;
    const run = await gate(['check', '--json', '--builder', engine.builder, '--label', label]);
    expect(run).toMatchObject({ status: 0 });
    return readReport(run.out, 'stdout');
  }

  function docker(...args: string[]): string {
    return execFileSync('docker', args, {
      env: engine.env,
      cwd: files.root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  it('weighs what was built, knows it the next time, and leaves nothing', async () => {
    const report = await check();
    const bytes = report.images.map(({ id, profile }) => [
      id,
      profile?.layers.slice(1).map((layer) => layer.unpackedBytes),
    ]);
    expect(Object.fromEntries(bytes)).toEqual(own);
    for (const { profile } of report.images) {
      // What COPY brings is the same everywhere: its times are those of the file.
      expect(profile?.layers[1]?.diffId).toBe(report.images[0]?.profile?.layers[1]?.diffId);
      expect(profile?.layers[1]).toMatchObject({ instruction: 'COPY payload /payload', line: 3 });
    }
    expect(report.images.map(({ id, profile }) => [id, profile?.wasteBytes])).toEqual([
      ['one', 300_000],
      ['one@big', 300_000],
      ['two', 0],
    ]);
    // The compared flavour of `two` holds the payload twice; `one` has none of it.
    const two = report.images.find(({ id }) => id === 'two')?.profile?.unpackedBytes ?? 0;
    expect(report.comparison?.rows).toMatchObject([
      { id: 'one', dockerfile: null },
      { id: 'one@big', dockerfile: null },
      { id: 'two', currentBytes: two - 6 + 300_000, optimizedBytes: two, savedBytes: 300_000 - 6 },
    ]);
    const again = await check();
    const seen = again.images.flatMap(
      ({ profile }) => profile?.layers.map((layer) => layer.seen) ?? ['none'],
    );
    expect(new Set(seen)).toEqual(new Set(['known']));
    expect(again.images.map(({ profile }) => profile?.configDigest)).toEqual(
      report.images.map(({ profile }) => profile?.configDigest),
    );
    expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
    if (kind === 'buildkit') return;
    expect(docker('image', 'ls', '-aq', '--filter', `label=size-gate.test=${files.root}`)).toBe('');
  });

  if (kind === 'buildkit') return;

  it('says the same of an image in the engine, of its archive, and of a folder of it', async () => {
    const name = `size-gate-test-gate-${process.pid}`;
    const archive = join(files.root, 'saved.tar');
    const folder = join(files.root, 'saved');
    docker('buildx', 'build', '--load', '--tag', name, '--file', 'packages/two/Dockerfile.optimized', '.');
    try {
      docker('save', '--output', archive, name);
      mkdirSync(folder);
      execFileSync('tar', ['-C', folder, '-xf', archive]);
      const all = [];
      for (const target of [name, archive, folder]) {
        const { status, out } = await gate(['inspect', target, '--json', '--no-profile-cache']);
        expect(status).toBe(0);
        const [platform] = JSON.parse(out).platforms;
        expect(platform.layers.slice(1)).toMatchObject(own.two.map((unpackedBytes) => ({ unpackedBytes })));
        const { configDigest, unpackedBytes, wasteBytes } = platform;
        const diffIds = platform.layers.map((layer: { diffId: string }) => layer.diffId);
        all.push({ configDigest, unpackedBytes, wasteBytes, diffIds });
      }
      expect(all).toEqual([all[0], all[0], all[0]]);
    } finally {
      docker('image', 'rm', '--force', name);
    }
    expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
  });
});
