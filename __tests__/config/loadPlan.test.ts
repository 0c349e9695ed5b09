import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadPlan, type PlanRequest } from '../../src/config/index.ts';
import { notAskedFor } from '../../src/nouns/index.ts';
import { problemsOf } from './support/problems.ts';
import { makeTree, type Tree } from './support/tree.ts';

const trees: Tree[] = [];
afterEach(() => {
  for (const one of trees.splice(0)) one.remove();
});

const file = '.github/size-gate.yml';
const dockerfile = (name: string, flavour = 'Dockerfile.optimized') => `packages/${name}/${flavour}`;

interface Setup {
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly request?: Partial<PlanRequest>;
}

/** Plans for services api, hybrid and other (all `FROM a`), this configuration and these files. */
function plan(services: readonly string[], { config, files = {}, request = {} }: Setup = {}) {
  const own = Object.fromEntries(services.map((name) => [dockerfile(name), 'FROM a\n']));
  const tree = makeTree({ ...own, ...(config === undefined ? {} : { [file]: config }), ...files });
  trees.push(tree);
  return loadPlan({ workingDirectory: tree.root, env: {}, ...request });
}

const overrides = (values: Readonly<Record<string, unknown>>) => ({
  values,
  origin: (key: string) => `input \`${key}\``,
});

describe('without a configuration', () => {
  it('has the shipped limits and targets, for names with and without sutra-', async () => {
    const { images, configFile, warnings } = await plan([
      'sutra-api',
      'hybrid',
      'sutra-client',
      'other',
      'my-api',
    ]);
    const rules = images.map(({ id, limit, target }) => [
      id,
      limit?.bytes ?? null,
      target?.bytes ?? null,
      limit?.source,
    ]);
    expect(rules).toEqual([
      ['hybrid', 450e6, 400e6, 'default'],
      ['my-api', null, null, undefined],
      ['other', null, null, undefined],
      ['sutra-api', 200e6, 150e6, 'default'],
      ['sutra-client', null, 77e6, undefined],
    ]);
    expect([configFile, warnings]).toEqual([null, []]);
  });

  it('has sensible settings for the run', async () => {
    expect(await plan(['a'])).toMatchObject({
      totalLimit: null,
      warnOnly: false,
      compare: null,
      builder: null,
      parallel: expect.any(Number),
      cache: { directory: null, maxBytes: 500e6 },
      images: [{ build: { timeoutMs: 1_800_000, target: null, buildArgs: {}, pull: false, network: null } }],
    });
  });

  it('plans each image with its context and instructions', async () => {
    const files = { [dockerfile('a')]: 'FROM b\nCOPY x /\nRUN y\n', 'packages/a/x': '' };
    const { images } = await plan([], { files });
    expect(images).toMatchObject([
      {
        id: 'a',
        role: 'gated',
        platform: null,
        variant: null,
        context: { path: 'packages/a' },
        instructions: [{ line: 2 }, { line: 3 }],
      },
    ]);
  });
});

describe('settings', () => {
  it('merge from defaults over inputs and services to variants', async () => {
    const config = `
defaults: {build-args: {A: default, B: default, C: default, D: default}, ssh: [default], limit: 1MB, target: 1kB, no-cache: true}
services:
  s:
    build-args: {C: service, D: service}
    variants:
      v: {build-args: {D: variant}, limit: 3MB, ssh: [variant], target: none}
`;
    const request = { overrides: overrides({ 'build-args': 'B=input\nC=input', limit: '2MB' }) };
    const { images } = await plan(['s', 't'], { config, request });
    expect(
      images.map(({ id, build, limit, target }) => ({
        id,
        args: Object.values(build.buildArgs).join(),
        ssh: build.ssh[0],
        limit,
        target: target?.bytes,
      })),
    ).toEqual([
      {
        id: 's',
        args: 'default,input,service,service',
        ssh: 'default',
        limit: { bytes: 2e6, metric: 'unpacked', source: 'input' },
        target: 1000,
      },
      {
        id: 's@v',
        args: 'default,input,service,variant',
        ssh: 'variant',
        limit: { bytes: 3e6, metric: 'unpacked', source: 'config' },
        target: undefined,
      },
      {
        id: 't',
        args: 'default,input,input,default',
        ssh: 'default',
        limit: { bytes: 2e6, metric: 'unpacked', source: 'input' },
        target: 1000,
      },
    ]);
    expect(images.every((image) => image.build.noCache)).toBe(true);
  });

  it('of a run are those of the input, else of the file', async () => {
    const config =
      'parallel: 2\nwarn-only: true\ntotal: {limit: 1GB, metric: compressed}\ncache: {directory: .c, max-size: 1GB}\nbuilder: b';
    const request = {
      overrides: overrides({
        parallel: '5',
        'warn-only': 'false',
        total: { limit: '2GB' },
        cache: { 'max-size': '0B' },
        builder: '',
      }),
    };
    const read = await plan(['a'], { config, request });
    expect(read).toMatchObject({
      parallel: 5,
      warnOnly: false,
      totalLimit: { bytes: 2e9, metric: 'compressed', source: 'input' },
      cache: { directory: join(read.root, '.c'), maxBytes: 0 },
      builder: 'b',
      configFile: file,
    });
  });

  it('refuse unpacked layers where a compressed size has a limit', async () => {
    const config = 'compression: uncompressed\ndefaults: {limit: 1MB, metric: compressed}';
    await expect(plan(['a'], { config })).rejects.toMatchObject({
      problems: [
        { code: 'compression-contradicts-metric', message: expect.stringContaining('"a" has a limit') },
      ],
    });
    const unpacked = await plan(['a'], { config: 'compression: uncompressed\ndefaults: {limit: 1MB}' });
    expect(unpacked.compression).toBe('uncompressed');
  });

  it('take build arguments without a value from the environment', async () => {
    const config = 'defaults: {build-args: [A, B, C=1]}';
    const files = { [dockerfile('a')]: 'FROM b\nARG A\nCOPY $A /\n', 'top-secret': '' };
    const read = await plan([], { config, files, request: { env: { A: 'top-secret' } } });
    // The value finds the context, and is in nothing that may be printed.
    expect(read.images[0]).toMatchObject({
      context: { path: '.' },
      build: { buildArgs: { A: null, B: null, C: '1' } },
    });
    expect(JSON.stringify(read)).not.toContain('top-secret');
  });

  it('name a secret by variable and file', async () => {
    const config = 'defaults: {secret-envs: {a: A}, secret-files: [b=./b], secrets: "id=c,env=C"}';
    const { images } = await plan(['a'], { config });
    expect(images[0]?.build).toMatchObject({ secretEnvs: { a: 'A', c: 'C' }, secretFiles: { b: './b' } });
  });

  it("give each image a scope of its own in GitHub's cache", async () => {
    const config = `
compare: Dockerfile
defaults: {cache-from: ["type=gha", "type=gha,scope=x"], cache-to: "type=registry,ref=r/{service}:{image}"}
services: {a: {platforms: linux/arm64/v8, variants: {v: }}}`;
    const { images } = await plan(['a'], { config, files: { [dockerfile('a', 'Dockerfile')]: 'FROM b' } });
    expect(images.map(({ build }) => build.cacheFrom)).toEqual([
      ['type=gha,scope=a-linux-arm64-v8', 'type=gha,scope=x'],
      ['type=gha,scope=a-v-linux-arm64-v8', 'type=gha,scope=x'],
      ['type=gha,scope=a-linux-arm64-v8-compared', 'type=gha,scope=x'],
    ]);
    expect(images[1]?.build.cacheTo).toEqual(['type=registry,ref=r/a:a-v-linux-arm64-v8']);
  });

  it('judge the compressed size where asked, which the shipped sizes are not', async () => {
    const config = 'defaults: {metric: compressed}\nservices: {other: {limit: 5MB}}';
    const { images } = await plan(['api', 'other'], { config });
    expect(images.map(({ limit }) => limit)).toEqual([
      { bytes: 200e6, metric: 'unpacked', source: 'default' },
      { bytes: 5e6, metric: 'compressed', source: 'config' },
    ]);
  });

  it('switch shipped sizes off by none, and drop a shipped target above the own limit', async () => {
    const config = 'services: {api: {limit: none}, hybrid: {limit: 300MB}}';
    const { images } = await plan(['api', 'hybrid'], { config });
    expect(images.map(({ limit, target }) => [limit?.bytes, target?.bytes])).toEqual([
      [undefined, 150e6],
      [300e6, undefined],
    ]);
  });

  it('warn of a target above the limit', async () => {
    const { warnings } = await plan(['a'], { config: 'services: {a: {limit: 1MB, target: 2MB}}' });
    expect(warnings).toMatchObject([
      { code: 'target-above-limit', message: expect.stringContaining('2.0MB is above its limit of 1.0MB') },
    ]);
  });
});

describe('images', () => {
  it('are service × variant × platform', async () => {
    const config = 'services: {a: {platforms: "linux/amd64,linux/arm64", variants: {v: {build-target: x}}}}';
    const { images } = await plan([], {
      config,
      files: { [dockerfile('a')]: 'FROM a AS x\nRUN 1\nFROM x\nRUN 2' },
    });
    expect(images.map(({ id, instructions }) => [id, instructions.length])).toEqual([
      ['a:linux/amd64', 2],
      ['a:linux/arm64', 2],
      ['a@v:linux/amd64', 1],
      ['a@v:linux/arm64', 1],
    ]);
  });

  it('of another flavour stand beside the gated ones and have no rules', async () => {
    const config = 'compare: Dockerfile\nservices: {api: {variants: {v: }, build-target: x}}';
    const files = { [dockerfile('api')]: 'FROM a AS x', [dockerfile('api', 'Dockerfile')]: 'FROM b' };
    const { images, warnings, leftAlone } = await plan(['other'], { config, files });
    expect(
      images.map(({ id, role, dockerfile: own, limit, build }) => [
        id,
        role,
        own,
        limit?.bytes,
        build.target,
      ]),
    ).toEqual([
      ['api', 'gated', dockerfile('api'), 200e6, 'x'],
      ['api@v', 'gated', dockerfile('api'), 200e6, 'x'],
      ['other', 'gated', dockerfile('other'), undefined, null],
      ['api', 'compared', dockerfile('api', 'Dockerfile'), undefined, null],
    ]);
    expect(warnings).toMatchObject([
      { code: 'compare-not-found', message: expect.stringContaining('"other"') },
    ]);
    expect(leftAlone).toEqual([]);
  });

  it('are only those asked for', async () => {
    const config = 'services: {a: {variants: {v: , w: }}}';
    const ids = async (...services: string[]) =>
      (await plan(['a', 'b'], { config, request: { services } })).images.map(({ id }) => id);
    expect(await ids('a')).toEqual(['a', 'a@v', 'a@w']);
    expect(await ids('a@v', 'b')).toEqual(['a@v', 'b']);
    expect(await problemsOf(() => ids('bb'))).toMatchObject([{ code: 'service-unknown', fix: 'write b' }]);
    expect(await problemsOf(() => ids('a@x', 'zzz'))).toMatchObject([
      { code: 'service-unknown', message: expect.stringContaining('zzz') },
    ]);
    expect(await problemsOf(() => ids('a@x'))).toMatchObject([
      { message: 'there is no service or image "a@x"' },
    ]);
  });

  it('that are not asked for may be broken', async () => {
    const files = { [dockerfile('b')]: 'NONSENSE' };
    expect((await plan(['a'], { files, request: { services: ['a'] } })).images).toHaveLength(1);
  });
});

describe('services', () => {
  it('take their name from the configuration that names their Dockerfile', async () => {
    const config = `services: {gateway: {dockerfile: ./${dockerfile('a')}}, extra: {dockerfile: x.Dockerfile}}`;
    const { images } = await plan(['a'], { config, files: { 'x.Dockerfile': 'FROM a' } });
    expect(images.map(({ id, dockerfile: own }) => [id, own])).toEqual([
      ['extra', 'x.Dockerfile'],
      ['gateway', dockerfile('a')],
    ]);
  });

  it('at the root are named after its folder', async () => {
    const { images, root } = await plan([], {
      config: 'dockerfiles: Dockerfile',
      files: { Dockerfile: 'FROM a' },
    });
    expect(images.map(({ id }) => id)).toEqual([basename(root)]);
  });

  it('without a Dockerfile are errors, all of them', async () => {
    const config =
      'services:\n  api: {}\n  gone:\n    dockerfile: nowhere/Dockerfile\n  out: {dockerfile: ../x}\n';
    expect(await problemsOf(() => plan(['sutra-api'], { config }))).toMatchObject([
      {
        code: 'service-not-found',
        where: { file, line: 2, column: 3 },
        fix: expect.stringContaining('write sutra-api'),
      },
      {
        code: 'dockerfile-not-found',
        where: { file, line: 4, column: 5 },
        message: expect.stringContaining('"nowhere/Dockerfile"'),
      },
      { code: 'path-outside', message: expect.stringContaining('outside') },
    ]);
  });

  it('of one name are an error that names both', async () => {
    const files = { 'x/a/Dockerfile': 'FROM a', 'y/a/Dockerfile': 'FROM a' };
    expect(
      await problemsOf(() => plan([], { config: 'dockerfiles: "*/*/Dockerfile"', files })),
    ).toMatchObject([
      {
        code: 'service-name-twice',
        message: expect.stringContaining('"x/a/Dockerfile" and "y/a/Dockerfile"'),
      },
    ]);
  });

  it('with a name that would move the cursor are an error', async () => {
    const problems = await problemsOf(() => plan(['a\u001b[2J']));
    expect(problems).toMatchObject([{ code: 'service-name-invalid' }]);
    expect(problems[0]?.message).not.toContain('\u001b');
  });

  it('that are none are an error, a warning, or nothing', async () => {
    expect(await problemsOf(() => plan([]))).toMatchObject([{ code: 'no-services' }]);
    expect(await plan([], { config: 'if-no-services-found: warn' })).toMatchObject({
      images: [],
      warnings: [{ code: 'no-services' }],
    });
    expect(await plan([], { config: 'if-no-services-found: ignore' })).toMatchObject({
      images: [],
      warnings: [],
    });
  });

  it.each([
    ['[]', 'at least one glob'],
    ['""', 'at least one glob'],
    ['["!a/*", "!b"]', 'at least one glob'],
    ['"*a*a*a*b/Dockerfile"', 'at most 3 stars'],
    ['"{a,b}{a,b}{a,b}{a,b}{a,b}"', 'at most 4 braces'],
    [`"${'a'.repeat(300)}"`, 'at most 256 characters'],
  ])('can not be found by dockerfiles: %s', async (globs, expected) => {
    expect(await problemsOf(() => plan(['a'], { config: `dockerfiles: ${globs}` }))).toMatchObject([
      { code: 'config-invalid-value', expected: expect.stringContaining(expected) },
    ]);
  });

  it('that no glob names are shown, with the line that takes them', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `services/${name}/Dockerfile`);
    const files = Object.fromEntries([...names, 'node_modules/x/Dockerfile'].map((name) => [name, 'FROM a']));
    expect(await problemsOf(() => plan([], { files }))).toMatchObject([
      {
        code: 'no-services',
        message: expect.stringMatching(
          /seen: "services\/a\/Dockerfile", .*"services\/e\/Dockerfile" and 1 more$/,
        ),
        fix: expect.stringContaining('write dockerfiles: ["services/*/Dockerfile"], or'),
      },
    ]);
  });

  it('report all their problems together', async () => {
    const files = {
      [dockerfile('a')]: 'NONSENSE',
      [dockerfile('b')]: 'FROM a\nCOPY gone /',
      [dockerfile('c')]: 'FROM a',
    };
    const config = 'services: {c: {build-target: x}, gone: {}}';
    expect((await problemsOf(() => plan([], { config, files }))).map(({ code }) => code)).toEqual([
      'service-not-found',
      'dockerfile-broken',
      'context-not-found',
      'dockerfile-unknown-target',
    ]);
  });

  it('without a limit are an error where one is required', async () => {
    const config = 'require-limit: true\ncompare: Dockerfile';
    const files = { [dockerfile('api', 'Dockerfile')]: 'FROM a' };
    expect(await problemsOf(() => plan(['api', 'other'], { config, files }))).toMatchObject([
      { code: 'limit-required', message: expect.stringContaining('"other"') },
    ]);
  });
});

describe('the configuration file', () => {
  it('is one of three', async () => {
    expect((await plan(['a'], { files: { '.github/size-gate.json': '{"parallel": 7}' } })).parallel).toBe(7);
    const problems = await problemsOf(() =>
      plan(['a'], { config: '', files: { '.github/size-gate.yaml': '' } }),
    );
    expect(problems).toMatchObject([
      { code: 'config-ambiguous', message: expect.stringContaining('size-gate.yaml') },
    ]);
  });

  it('that is asked for must exist', async () => {
    const files = { 'ci/gate.yml': 'parallel: 9' };
    expect(await plan(['a'], { files, request: { configFile: 'ci/gate.yml' } })).toMatchObject({
      parallel: 9,
      configFile: 'ci/gate.yml',
    });
    const problems = await problemsOf(() => plan(['a'], { files, request: { configFile: 'ci/gone.yml' } }));
    expect(problems).toMatchObject([
      { code: 'config-missing', message: expect.stringContaining('ci/gone.yml') },
    ]);
  });

  it("that is a folder can't be read", async () => {
    expect(await problemsOf(() => plan(['a'], { request: { configFile: 'packages' } }))).toMatchObject([
      { code: 'config-unreadable' },
    ]);
  });

  it('and inputs are checked together, each under its own name', async () => {
    const request = {
      overrides: overrides({
        'warn-only': 'maybe',
        paralel: 1,
        limit: '5',
        total: { limit: 'x' },
        dockerfiles: '',
      }),
    };
    const problems = await problemsOf(() => plan(['a'], { config: 'parallel: x', request }));
    expect(problems.map(({ message }) => message).sort()).toEqual([
      'input `limit` is "5"',
      'input `paralel` is not a key that Size Gate knows',
      'input `total.limit` is "x"',
      'input `warn-only` is "maybe"',
      'parallel is "x"',
    ]);
  });
});

it('quotes little of a file that is no configuration', async () => {
  const secret = 'TOKEN=abcdefghijklmnopqrstuvwxyz0123456789';
  for (const config of [secret, `a: b\n"${secret}"`, `[${secret}`, `a: [b]\n${secret}\nc: d`]) {
    const problems = await problemsOf(() => plan(['a'], { config }));
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain(secret.slice(0, 22));
  }
});

describe('the project', () => {
  it('is the nearest folder with a configuration, gated packages, or .git', async () => {
    const files = { 'examples/m/packages/a/Dockerfile.optimized': 'FROM a', [dockerfile('b')]: 'FROM a' };
    const tree = makeTree(files);
    trees.push(tree);
    mkdirSync(join(tree.root, 'packages/b/src'));
    const ids = async (folder: string) =>
      (await loadPlan({ workingDirectory: join(tree.root, folder), env: {} })).images.map(({ id }) => id);
    expect(await ids('.')).toEqual(['b']);
    expect(await ids('packages/b/src')).toEqual(['b']);
    expect(await ids('examples/m/packages/a')).toEqual(['a']);
  });

  it('tells services that were not asked for from Dockerfiles that no run builds', async () => {
    const { leftAlone } = await plan(['a', 'b'], {
      files: { 'node_modules/m/Dockerfile': '' },
      request: { services: ['a'] },
    });
    expect(leftAlone.map(({ path, reason }) => [path, reason === notAskedFor])).toEqual([
      ['node_modules/m/Dockerfile', false],
      [dockerfile('b'), true],
    ]);
  });

  it('lists what is left alone, and not without end', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`node_modules/m${at}/Dockerfile`, '']),
    );
    const { leftAlone, warnings } = await plan(['a'], {
      files: { ...many, [dockerfile('a', 'Dockerfile')]: 'FROM a' },
    });
    expect(leftAlone).toHaveLength(50);
    expect(warnings).toMatchObject([
      { code: 'left-alone-cut', message: '61 Dockerfiles are left alone, of which 50 are listed' },
    ]);
  });
});

describe('what would let one image hide another, or weigh what it likes', () => {
  it('is refused: a folder that is named as a variant of another service', async () => {
    const config = 'services: {h: {limit: 1MB, variants: {ent: {build-args: {F: big}}}}}';
    await expect(plan(['h', 'h@ent'], { config })).rejects.toMatchObject({
      problems: [{ code: 'image-ambiguous', message: expect.stringContaining('"h@ent"') }],
    });
  });

  it('is refused: profiles that are committed', async () => {
    const forged = { '.cache/gate/index-v5/00/forged': 'x' };
    const tree = makeTree({
      [dockerfile('a')]: 'FROM a\n',
      [file]: 'cache: {directory: .cache/gate}',
      ...forged,
    });
    trees.push(tree);
    const git = (...args: string[]) => execFileSync('git', ['-C', tree.root, ...args], { stdio: 'ignore' });
    git('init');
    const request = { workingDirectory: tree.root, env: {} };
    expect((await loadPlan(request)).cache.directory).toBe(join(tree.root, '.cache/gate'));
    git('add', '-f', '.cache');
    await expect(loadPlan(request)).rejects.toMatchObject({ problems: [{ code: 'cache-committed' }] });
  });
});
