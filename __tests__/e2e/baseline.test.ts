import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Report, readReport } from '../../src/report/index.ts';
import { type Bundle, type Ended, leftIn, makeBundle, type RunOptions } from './support/bundle.ts';
import { type EngineKind, openEngine, type TestEngine } from './support/engines.ts';
import { type Project, project } from './support/project.ts';

jest.setTimeout(180_000);

let bundle: Bundle;
let files: Project;
let temporary: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    ...{ cwd: files.root, encoding: 'utf8', stdio: 'pipe' },
  });

/** `packages/NAME/src/FILE` of so many bytes. */
function write(name: string, sizes: Readonly<Record<string, number>>): void {
  for (const [file, bytes] of Object.entries(sizes)) {
    const path = join(files.root, 'packages', name, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    // Files of the very same bytes would share a layer.
    writeFileSync(path, Buffer.alloc(bytes, `${name} ${file}`));
  }
}

const config = (text: string) => writeFileSync(join(files.root, '.github/size-gate.yml'), text);

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'change');
}

/** A service whose first layer is always the same, and whose second is all of its files. */
function service(name: string, sizes: Readonly<Record<string, number>>): void {
  const copies = `COPY payload /payload\nRUN echo ${name} > /name\nCOPY packages/${name}/src /srv\n`;
  files.image(name, copies, { labels: {} });
  write(name, sizes);
}

beforeAll(() => {
  bundle = makeBundle();
});
afterAll(() => bundle.remove());
beforeEach(() => {
  files = project();
  temporary = files.workspace();
  git('init', '-q', '-b', 'main');
  writeFileSync(join(files.root, '.gitignore'), 'workspace-*\n.cache\n');
  writeFileSync(join(files.root, 'payload'), Buffer.alloc(300_000, 'size-gate'));
  mkdirSync(join(files.root, '.github'));
  config('defaults: {max-increase: 40kB}\n');
  service('grown', { file: 100_000 });
  service('shrunk', { file: 200_000 });
  service('same', { file: 50_000 });
  service('gone', { file: 70_000 });
  commit();
  git('checkout', '-q', '-b', 'feature');
});
afterEach(() => files.remove());

describe.each<EngineKind>(['classic', 'containerd', 'buildkit'])('a run beside its base on %s', (kind) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(kind);
  }, 900_000);
  afterAll(() => engine?.stop());

  const gate = (args: readonly string[], more: Partial<RunOptions> = {}): Promise<Ended> => {
    const env = { ...engine.env, TMPDIR: temporary, XDG_CACHE_HOME: join(files.root, '.cache') };
    const label = `size-gate.test=${files.root}`;
    const own = ['check', '--builder', engine.builder, '--label', label, '--json', ...args];
    return bundle.cli(own, { cwd: files.root, env, ...more });
  };

  async function compare(
    ...args: string[]
  ): Promise<{ report: Report; built: string[]; status: number | null }> {
    const { out, err, status } = await gate(['--base', 'main', ...args]);
    const built = err.split('\n').flatMap((line) => /^(.+ \(base\)): building$/.exec(line)?.[1] ?? []);
    return { report: readReport(out, 'stdout'), built: built.sort(), status };
  }

  function nothingIsLeft(): void {
    expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(files.root, '.git'))).not.toContain('worktrees');
    if (kind === 'buildkit') return;
    const list = ['image', 'ls', '-aq', '--filter', `label=size-gate.test=${files.root}`];
    expect(execFileSync('docker', list, { env: engine.env, encoding: 'utf8' })).toBe('');
  }

  it('measures the base where this commit has no service left', async () => {
    rmSync(join(files.root, 'packages'), { recursive: true });
    commit();
    const { report, built } = await compare('--if-no-services-found', 'ignore');
    expect(built).toEqual(['gone (base)', 'grown (base)', 'same (base)', 'shrunk (base)']);
    const before = report.removed.map(({ unpacked }) => unpacked.beforeBytes ?? Number.NaN);
    expect(before).toHaveLength(4);
    const sum = before.reduce((all, bytes) => all + bytes, 0);
    expect(sum).toBeGreaterThan(420_000);
    expect(report.total.change).toMatchObject({ complete: true, unpacked: { deltaBytes: -sum } });
    nothingIsLeft();
  });

  it('says what grew, shrank, came and went, builds no more than it must, and leaves nothing', async () => {
    write('grown', { file: 145_000 });
    write('shrunk', { file: 120_000 });
    service('new', { file: 10_000 });
    rmSync(join(files.root, 'packages/gone'), { recursive: true });
    // Modes that git does not keep: the same files must be the same to the builder's cache.
    chmodSync(join(files.root, 'payload'), 0o600);
    commit();
    const { report, built, status } = await compare();
    expect(built).toEqual(['gone (base)', 'grown (base)', 'shrunk (base)']);
    expect(report.baseline).toMatchObject({ kind: 'rebuild', choice: 'merge base of HEAD and main' });
    expect(report.baseline?.commit).toBe(git('rev-parse', 'main').trim());
    const changes = report.images.map(({ id, change }) => [
      id,
      ...[change?.status, change?.how, change?.unpacked.deltaBytes],
    ]);
    expect(changes).toEqual([
      ['grown', 'grown', 'built', 45_000],
      ['new', 'new', null, null],
      ['same', 'same', 'same-inputs', 0],
      ['shrunk', 'shrunk', 'built', -80_000],
    ]);
    // The two differ in their files alone: their names are equally long.
    const whole = report.images.find(({ id }) => id === 'same')?.profile?.unpackedBytes ?? 0;
    expect(report.removed).toMatchObject([
      { id: 'gone', status: 'removed', unpacked: { beforeBytes: whole + 20_000 } },
    ]);
    expect(report.total.change?.complete).toBe(true);
    const layers = report.images[0]?.change?.layers.filter(({ from }) => from === 'own') ?? [];
    expect(layers.map(({ kind: what, deltaBytes }) => [what, deltaBytes])).toEqual([
      ['same', 0],
      ['same', 0],
      ['same', 0],
      ['changed', 45_000],
    ]);
    expect(status).toBe(1);
    expect(report.images[0]?.rules).toMatchObject([
      { rule: 'max-increase', kind: 'fail', measuredBytes: 45_000, ruleBytes: 40_000 },
    ]);
    nothingIsLeft();
  });

  it('builds nothing again where no input differs, whatever else was changed', async () => {
    writeFileSync(join(files.root, 'README'), 'words');
    commit();
    const { report, built } = await compare();
    expect(built).toEqual([]);
    expect(new Set(report.images.map(({ change }) => change?.how))).toEqual(new Set(['same-inputs']));
    expect(report.total.change?.unpacked.deltaBytes).toBe(0);
    nothingIsLeft();
  });

  if (kind !== 'classic') return;

  it("judges by the base's rules where those are to judge", async () => {
    write('grown', { file: 145_000 });
    rmSync(join(files.root, 'packages/gone'), { recursive: true });
    config('defaults: {max-increase: 1MB}\n');
    commit();
    const own = await compare();
    expect(own.status).toBe(0);
    expect(own.report).toMatchObject({ configFrom: 'head', verdict: 'pass' });
    const loosened = own.report.ruleChanges.map(({ rule, subject, before, after }) => [
      rule,
      subject,
      before,
      after,
    ]);
    expect(loosened).toEqual(
      expect.arrayContaining([
        ['max-increase', null, '40kB', '1MB'],
        ['service', 'gone', 'gated', 'gone'],
      ]),
    );
    const base = await compare('--config-from', 'base');
    expect(base.status).toBe(1);
    expect(base.report).toMatchObject({ configFrom: 'base', verdict: 'fail' });
    expect(base.report.ruleChanges).toEqual(own.report.ruleChanges);
    nothingIsLeft();
  });

  it('goes on without the images of a base that can not be built', async () => {
    files.image('grown', 'COPY packages/grown/src /srv\nRUN exit 7\n');
    commit();
    git('branch', '-f', 'main');
    service('grown', { file: 1000 });
    commit();
    const { report, status } = await compare();
    expect(status).toBe(0);
    expect(report.images.find(({ id }) => id === 'grown')?.change).toMatchObject({
      status: 'unknown',
      problem: { code: 'baseline-not-built', message: expect.stringContaining('at the base commit') },
    });
    expect(report.warnings.map(({ code }) => code)).toContain('baseline-incomplete');
    const required = await gate(['--base', 'main', '--require-baseline']);
    expect(required.status).toBe(2);
    nothingIsLeft();
  });

  it('builds again what changed behind a link or below a mount, and knows what only this build has', async () => {
    files.image('linked', 'COPY conf/*.bin /out/\n');
    files.image('mounted', 'RUN --mount=type=bind,target=/w cat /w/shared/a > /a\n');
    for (const folder of ['conf', 'shared']) mkdirSync(join(files.root, folder));
    symlinkSync('../shared/a', join(files.root, 'conf/a.bin'));
    const shared = (file: string, bytes: number) =>
      writeFileSync(join(files.root, 'shared', file), Buffer.alloc(bytes, file));
    shared('a', 1000);
    writeFileSync(join(files.root, '.dockerignore'), '**\n!conf\n!shared\n!base.tar\n');
    commit();
    git('branch', '-f', 'main');
    shared('a', 101_000);
    commit();
    const changes = async () => {
      const { report } = await compare('--service', 'linked', '--service', 'mounted');
      return report.images.map(({ id, change }) => [
        ...[id, change?.status, change?.how],
        change?.problem?.code ?? change?.unpacked.deltaBytes,
      ]);
    };
    expect(await changes()).toEqual([
      ['linked', 'grown', 'built', 100_000],
      ['mounted', 'grown', 'built', 100_000],
    ]);
    shared('made', 500_000);
    expect(await changes()).toEqual([
      ['linked', 'grown', 'built', 100_000],
      ['mounted', 'unknown', 'built', 'baseline-untracked'],
    ]);
    nothingIsLeft();
  });

  it('is interrupted while it builds the base, and cleans up', async () => {
    files.image('slow', 'COPY packages/slow/src /srv\nRUN sleep 100\n');
    write('slow', { file: 1 });
    commit();
    git('branch', '-f', 'main');
    files.image('slow', 'COPY packages/slow/src /srv\n');
    commit();
    let sent = false;
    const { status, out } = await gate(['--base', 'main', '--no-cache', '--service', 'slow'], {
      onError: (child, err) => {
        if (sent || !err.includes('slow (base): building')) return;
        sent = true;
        setTimeout(() => child.kill('SIGINT'), 1000);
      },
    });
    expect({ status, out }).toEqual({ status: 130, out: '' });
    nothingIsLeft();
  });

  it('compares with the report of an earlier run, and says whose it is', async () => {
    const saved = join(files.root, 'workspace-report.json');
    await gate(['--output', saved]);
    write('grown', { file: 130_000 });
    commit();
    const { report, built } = await compare('--baseline', `report:${saved}`);
    expect(built).toEqual([]);
    expect(report.baseline).toMatchObject({
      ...{ kind: 'report', source: saved, problem: null },
      commit: git('rev-parse', 'main').trim(),
    });
    expect(report.images.find(({ id }) => id === 'grown')?.change).toMatchObject({
      how: 'report',
      unpacked: { deltaBytes: 30_000 },
    });
    const alone = await gate(['--baseline', `report:${saved}`]);
    expect(readReport(alone.out, 'stdout').baseline).toMatchObject({ kind: 'report', problem: null });
    const missing = await compare('--baseline', 'report:nowhere.json', '--baseline', 'rebuild');
    expect(missing.report.baseline).toMatchObject({
      kind: 'rebuild',
      problem: { code: 'baseline-report-unreadable' },
    });
  });
});
