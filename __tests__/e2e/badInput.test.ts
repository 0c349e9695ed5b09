import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readReport } from '../../src/report/index.ts';
import { type Bundle, type Ended, leftIn, makeBundle, type RunOptions } from './support/bundle.ts';
import { openEngine, type TestEngine } from './support/engines.ts';
import { type Project, project } from './support/project.ts';

jest.setTimeout(120_000);

let bundle: Bundle;
let engine: TestEngine;
let files: Project;
/** The temporary folder of each run: what is left in it was left behind. */
let temporary: string;
const mounts: string[] = [];

beforeAll(async () => {
  bundle = makeBundle();
  engine = await openEngine('classic');
}, 900_000);
beforeEach(() => {
  files = project();
  execFileSync('git', ['init', '-q', files.root]);
  temporary = files.workspace();
});
afterEach(() => {
  for (const mount of mounts.splice(0)) execFileSync('umount', ['--lazy', mount]);
  files.remove();
});
afterAll(async () => {
  bundle?.remove();
  await engine?.stop();
});

/** Runs a command in the project. Images carry a label by which they are known as this test's. */
function gate(args: readonly string[], more: Partial<RunOptions> = {}): Promise<Ended> {
  const env = { ...engine.env, TMPDIR: temporary, XDG_CACHE_HOME: join(files.root, '.cache'), ...more.env };
  return bundle.cli(args, { cwd: files.root, ...more, env });
}

const check = (args: readonly string[] = [], more: Partial<RunOptions> = {}) =>
  gate(['check', '--label', `size-gate.test=${files.root}`, ...args], more);

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(files.root, path)), { recursive: true });
  writeFileSync(join(files.root, path), text);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(files.root, path)), { recursive: true });
  symlinkSync(target, join(files.root, path));
}

/** A memory disk of its own, full or read-only. */
function disk(options: string): string {
  const folder = files.workspace();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  mounts.push(folder);
  return folder;
}

function fullDisk(): string {
  const folder = disk('size=64k');
  try {
    writeFileSync(join(folder, 'fill'), Buffer.alloc(65_536));
  } catch {
    // Full is what it shall be.
  }
  return folder;
}

function images(): string[] {
  const args = ['image', 'ls', '-aq', '--filter', `label=size-gate.test=${files.root}`];
  return execFileSync('docker', args, { env: engine.env, encoding: 'utf8' }).split('\n').filter(Boolean);
}

function nothingLeft(): void {
  expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
  expect(images()).toEqual([]);
}

/** Status 2, nothing on stdout, and one problem that begins so. */
function oneProblem({ status, out, err }: Ended, begins: string, where?: string): void {
  expect(err.match(/^error: .*/gm)).toEqual([expect.stringContaining(begins)]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  if (where !== undefined) expect(err).toContain(`\n  at ${where}\n`);
}

describe('what is wrong before anything is built', () => {
  const config = '.github/size-gate.yml';
  const service = 'packages/a/Dockerfile.optimized';
  const good = 'FROM scratch\nCOPY base.tar /\n';
  const cases: readonly (readonly [string, () => void, string, string?])[] = [
    ['an empty repository', () => {}, 'no Dockerfile matches "packages/*/Dockerfile.optimized"'],
    [
      'invalid YAML',
      () => write(config, 'services:\n  a: {limit: 1MB\n'),
      'this is not valid YAML',
      `${config}:3:1`,
    ],
    [
      'a size without a unit',
      () => write(config, 'defaults:\n  limit: 200\n'),
      'defaults.limit is 200',
      `${config}:2:3`,
    ],
    [
      'a configuration without end',
      () => link(config, '/dev/zero'),
      'the configuration is a link that leads out of the project',
      config,
    ],
    [
      'a configuration that is a link to nothing',
      () => link(config, 'x'),
      "can't read the configuration",
      config,
    ],
    [
      'a configuration of bytes',
      () => write(config, Buffer.from([0xff, 0, 1, 0x3a, 0x20, 0x5b])),
      'this is not valid YAML',
      `${config}:1:7`,
    ],
    [
      'a Dockerfile of bytes',
      () => write(service, Buffer.alloc(9_999, 'x\0\n')),
      'the Dockerfile is not text',
      `${service}:1:1`,
    ],
    [
      'a Dockerfile without end',
      () => link(service, '/dev/zero'),
      'the Dockerfile is a link that leads out of the project',
      service,
    ],
    [
      'a Dockerfile that is a link to nothing',
      () => link(service, 'x'),
      "can't read the Dockerfile",
      service,
    ],
    [
      'an ignore file in a circle',
      () => [write(service, good), link('.dockerignore', '.dockerignore')],
      "can't read the ignore file",
      '.dockerignore',
    ],
    [
      'a service that has no Dockerfile',
      () => [write(service, good), write(config, 'services: {b: {limit: 1MB}}\n')],
      'the service "b" has no Dockerfile',
      `${config}:1:12`,
    ],
    [
      'a name that can move the cursor',
      () => write('packages/\u001b[2J/Dockerfile.optimized', good),
      'the service name "\\u001b[2J"',
    ],
  ];
  it.each(cases)('%s', async (...[, make, begins, where]) => {
    make();
    oneProblem(await check(), begins, where);
    nothingLeft();
  });

  it('an engine that takes the call and never answers', async () => {
    write(service, good);
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const startedAt = performance.now();
    const run = await check([], { env: { DOCKER_HOST: `tcp://127.0.0.1:${port}` } });
    server.close();
    oneProblem(run, 'no Docker engine answers');
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    nothingLeft();
  });

  it.each([
    ['says nothing', 'exit 0', 'no Docker engine answers'],
    [
      'says nonsense',
      'echo "{]"; echo "\u001b[2J::error::x" >&2; exit 3',
      'no Docker engine answers: : :error::x',
    ],
    ['dies', 'kill -9 $$', 'no Docker engine answers: docker said nothing'],
  ])('a docker command that %s', async (_, body, begins) => {
    write(service, good);
    write('bin/docker', `#!/bin/sh\n${body}\n`);
    chmodSync(join(files.root, 'bin/docker'), 0o755);
    const run = await check([], { env: { PATH: `${join(files.root, 'bin')}:${engine.env.PATH}` } });
    oneProblem(run, begins);
    nothingLeft();
  });

  it.each([
    ['is missing', () => '/nonexistent'],
    ['is on a read-only disk', () => disk('ro')],
  ])('a temporary folder that %s', async (_, folder) => {
    write(service, good);
    oneProblem(await check([], { env: { TMPDIR: folder() } }), 'no temporary folder can be made in');
    expect(images()).toEqual([]);
  });
});

describe('disks', () => {
  beforeEach(() => {
    files.image('a', `COPY payload /payload\nLABEL at=${files.root}\n`);
    write('payload', Buffer.alloc(100_000, 1));
  });

  it('a full temporary folder is an error of the image, and nothing is left', async () => {
    const full = fullDisk();
    const { status, out } = await check([], { env: { TMPDIR: full } });
    expect(status).toBe(2);
    expect(out).toMatch(/✗ error {2}a +unmeasured/);
    expect(out).toMatch(/error: a: the build failed: .*no space left on device/);
    expect(leftIn(full)).toEqual({ files: ['fill'], processes: [] });
    expect(images()).toEqual([]);
  });

  it.each([
    ['full', fullDisk],
    ['read-only', () => disk('ro')],
  ])('a cache on a %s disk costs the cache, and not the verdict', async (_, make) => {
    const { status, out } = await check(['--cache-dir', join(make(), 'x'), '--limit', '1GB']);
    expect(out).toMatch(/✓ pass {2}a /);
    expect(out).toMatch(/^warning: the cache of layer profiles can't be written/m);
    expect(status).toBe(0);
    nothingLeft();
  });

  it('a report that can not be written is an error, after the verdict was shown', async () => {
    const full = fullDisk();
    const { status, out, err } = await check(['--output', join(full, 'report.json')]);
    expect(status).toBe(2);
    expect(out).toMatch(/✓ pass {2}a /);
    expect(err).toMatch(/^error: the report could not be written to .*report\.json: the disk is full$/m);
    expect(leftIn(full).files).toEqual(['fill']);
    nothingLeft();
  });

  it('a standard output that is full is an error, and never a broken limit', async () => {
    const { status, err } = await check([], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    expect(status).toBe(2);
    expect(err.match(/^error: .*/gm)).toEqual(['error: the output could not be written: the disk is full']);
    expect(err).not.toContain('node:internal');
    nothingLeft();
  });

  it('a standard error that is full changes nothing', async () => {
    const { status, out } = await check(['--limit', '1B'], {
      stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
    });
    expect(status).toBe(1);
    expect(out).toMatch(/✗ fail {2}a /);
    nothingLeft();
  });
});

describe('hostile contents', () => {
  it('names are words and nothing else', async () => {
    const names = [
      '__proto__',
      'constructor',
      '-x',
      '--help',
      '$(id)',
      '`id`',
      `q"'q`,
      '{service}',
      'x,type=y',
      '😀',
      '::error::x',
      '<b>',
    ];
    for (const name of names) write(`packages/${name}/Dockerfile.optimized`, 'FROM scratch\nCOPY mine /\n');
    for (const name of names) write(`packages/${name}/mine`, files.root);
    const { status, out } = await check(['--json', '--limit', '1kB']);
    const found = readReport(out, 'stdout').images;
    expect(found.map(({ id, verdict, profile }) => [id, verdict, profile?.unpackedBytes])).toEqual(
      [...names].sort().map((name) => [name, 'pass', files.root.length]),
    );
    expect(status).toBe(0);
    nothingLeft();
  });

  it('an image without layers is no pass, and takes no other with it', async () => {
    write('packages/none/Dockerfile.optimized', `FROM scratch\nLABEL at=${files.root}\n`);
    write('packages/some/Dockerfile.optimized', 'FROM scratch\nCOPY mine /\n');
    write('mine', files.root);
    const { status, out } = await check(['--json', '--limit', '1kB']);
    expect(status).toBe(2);
    expect(readReport(out, 'stdout').images).toMatchObject([
      { id: 'none', verdict: 'error', profile: null, problems: [{ code: 'image-empty' }] },
      { id: 'some', verdict: 'pass' },
    ]);
    nothingLeft();
  });

  it('what a build prints neither moves the cursor nor commands the runner', async () => {
    const hostile = '\\033[2J\\033]0;own\\007\\n::error::x\\n##[error]y\\r::warning::z\\n\\377\\376\\n';
    files.image('loud', `RUN echo; dd if=/dev/null 2>/dev/null; printf '${hostile}'; exit 7\n`);
    const { status, out, err } = await check();
    expect(status).toBe(2);
    expect(out).toContain('exit code: 7');
    expect(out).toContain('\ufffd[2J\ufffd]0;own\ufffd');
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|::error|##\[/);
    nothingLeft();
  });

  it('a build that never stops printing fills no memory, and its end is shown', async () => {
    files.image(
      'endless',
      'RUN n=0; while [ $n -lt 100000 ]; do echo "line $n of many"; n=$((n+1)); done; exit 3\n',
    );
    const { status, out } = await check();
    expect(status).toBe(2);
    expect(out).toContain('line 99999 of many');
    expect(out.length).toBeLessThan(20_000);
  });
});

describe('an interruption', () => {
  beforeEach(() => {
    files.image('deaf', `LABEL at=${files.root}\nRUN trap '' INT TERM; sleep 600\n`);
    files.image('big', `LABEL at=${files.root}\nRUN dd if=/dev/zero of=/zeros bs=1048576 count=300\n`);
  });

  const steps: readonly (readonly [string, string, RegExp])[] = [
    ['a build', 'deaf', /deaf: building/],
    ['the weighing', 'big', /weighing/],
    ['the moment between', 'big', /big: built/],
  ];
  it.each(steps.flatMap((step) => [1, 2].map((times) => [...step, times] as const)))(
    'in %s of %s leaves nothing (%s, pressed %d times)',
    async (_, name, when, times) => {
      let pressed = 0;
      const { status, out } = await check(['--service', name], {
        onError: (child, err) => {
          const again = pressed > 0 && err.includes('once more');
          if (pressed >= times || !(again || when.test(err))) return;
          pressed += 1;
          // People are not that quick; a command that is just being started has not yet said its process id.
          setTimeout(() => child.kill('SIGINT'), again || name !== 'deaf' ? 0 : 1_000);
        },
      });
      expect({ status, out }).toEqual({ status: 130, out: '' });
      expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
      // The second one leaves no time to ask the engine for anything.
      if (pressed < 2) expect(images()).toEqual([]);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s while the engine is asked leaves nothing',
    async (signal) => {
      // It tells the gate's process id by its own parent's, whose shell it has become.
      write('bin/docker', `#!/bin/sh\nkill -${signal.slice(3)} $PPID\nexec sleep 600\n`);
      chmodSync(join(files.root, 'bin/docker'), 0o755);
      const run = await check([], { env: { PATH: `${join(files.root, 'bin')}:${engine.env.PATH}` } });
      expect(run.status).toBe(130);
      expect(run.out).toBe('');
      nothingLeft();
    },
  );

  it('a time limit ends a build that is deaf to signals', async () => {
    const { status, out } = await check(['--service', 'deaf', '--timeout', '2s']);
    expect(status).toBe(2);
    expect(out).toContain('deaf: the build was ended after 2 seconds, its time limit');
    nothingLeft();
  });
});

it('two gates at once on one repository and cache come to the same end', async () => {
  files.image('both', `LABEL at=${files.root}\nRUN dd if=/dev/zero of=/zeros bs=1048576 count=50\n`);
  const runs = await Promise.all([check(['--json']), check(['--json']), check(['--json'])]);
  const sizes = runs.map(({ out }) => readReport(out, 'stdout').images[0]?.profile?.unpackedBytes);
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(new Set(sizes).size).toBe(1);
  rmSync(join(files.root, '.cache'), { recursive: true });
  expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
});
