import { afterEach, describe, expect, it } from '@jest/globals';
import { probeBuilder } from '../../src/docker/index.ts';
import { GateError, type Problem } from '../../src/nouns/index.ts';
import { answers, type FakeDocker, fakeDocker } from './support/fakeDocker.ts';
import { plannedImage } from './support/plannedImage.ts';

let docker: FakeDocker | null = null;
afterEach(() => docker?.remove());

function infoOf(more: object): string {
  const client = { Context: 'default', Plugins: [{ Name: 'buildx', Version: 'v0.29.1' }] };
  return `echo '${JSON.stringify({ ServerVersion: '28.5.2', DriverStatus: [], ClientInfo: client, ...more })}'`;
}

const dockerBuilder =
  "printf 'Name: default\\nDriver: docker\\n\\nNodes:\\nName: default\\nStatus: running\\n'";
const containerd = { DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] };
const noEngine = infoOf({
  ServerVersion: '',
  ServerErrors: ['Cannot connect to the Docker daemon at unix:///x.'],
});

function probe(body: string, builder: string | null = null): ReturnType<typeof probeBuilder> {
  docker = fakeDocker(body);
  return probeBuilder({ builder, cwd: docker.cwd, env: docker.env });
}

async function problemOf(body: string, builder: string | null = null): Promise<Problem> {
  const error = await probe(body, builder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GateError);
  const [problem] = error instanceof GateError ? error.problems : [];
  if (problem === undefined) throw new Error('no problem given');
  return problem;
}

describe('probeBuilder finds', () => {
  it('the docker driver on the classic store', async () => {
    const found = await probe(answers({ info: infoOf({}), 'buildx inspect': dockerBuilder }));
    expect(found).toMatchObject({
      name: 'default',
      driver: 'docker',
      store: 'classic',
      engineVersion: '28.5.2',
    });
    expect(found.buildxVersion).toBe('v0.29.1');
  });

  it('the docker driver on the containerd store', async () => {
    const found = await probe(answers({ info: infoOf(containerd), 'buildx inspect': dockerBuilder }));
    expect(found.store).toBe('containerd');
  });

  it('the engine of another docker context', async () => {
    const other =
      "printf 'Name: far\\nDriver: docker\\n\\nNodes:\\nName: far\\nEndpoint: far\\nStatus: running\\n'";
    const table = {
      '--context far info': infoOf(containerd),
      info: infoOf({}),
      'buildx inspect -- far': other,
    };
    const found = await probe(answers(table), 'far');
    expect(found).toMatchObject({ name: 'far', store: 'containerd' });
  });

  it('a remote builder, with no engine at all', async () => {
    const remote =
      "printf 'Name: rem\\nDriver: remote\\n\\nNodes:\\nName: rem0\\nStatus: running\\nPlatforms: linux/arm64\\n'";
    const found = await probe(answers({ info: noEngine, 'buildx inspect -- rem': remote }), 'rem');
    expect(found).toMatchObject({
      driver: 'remote',
      store: null,
      engineVersion: null,
      platform: 'linux/arm64',
    });
  });

  it('a sleeping builder, and wakes it', async () => {
    const text = (status: string): string =>
      `printf 'Name: dc\\nDriver: docker-container\\n\\nNodes:\\nName: dc0\\nStatus: ${status}\\n'`;
    const table = {
      'buildx inspect --bootstrap dc': `touch woken; ${text('running')}`,
      'buildx inspect': text('inactive'),
      info: infoOf({}),
    };
    expect(await probe(answers(table), 'dc')).toMatchObject({ driver: 'docker-container', store: null });
  });
});

describe('probeBuilder refuses', () => {
  it('a machine without docker', async () => {
    expect(await problemOf('')).toMatchObject({ code: 'docker-missing' });
  });

  it.each([
    ['28', 'docker: unknown command: docker buildx'],
    ['20', "docker: 'buildx' is not a docker command."],
  ])('docker %s without buildx', async (_, said) => {
    const table = { info: infoOf({ ClientInfo: { Plugins: [] } }), buildx: `echo "${said}" >&2; exit 1` };
    expect(await problemOf(answers(table))).toMatchObject({ code: 'buildx-missing' });
  });

  it('an engine that does not run', async () => {
    const said = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';
    const table = {
      info: noEngine,
      'buildx inspect': `printf 'Name: default\\nDriver: \\nError: ${said}\\n'`,
    };
    const problem = await problemOf(answers(table));
    expect(problem).toMatchObject({ code: 'engine-missing', message: expect.stringContaining('unix:///x') });
  });

  it('an engine that this user may not use', async () => {
    const said =
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied';
    const table = {
      info: noEngine,
      'buildx inspect': `printf 'Name: default\\nDriver: \\nError: ${said}\\n'`,
    };
    expect(await problemOf(answers(table))).toMatchObject({ code: 'engine-denied' });
  });

  it('a context that does not exist, where buildx speaks of a builder', async () => {
    const table = {
      info: `echo 'Failed to initialize: context "nix": context not found: open meta.json' >&2; exit 1`,
      'buildx inspect': `echo 'ERROR: no builder "nix" found' >&2; exit 1`,
    };
    expect(await problemOf(answers(table))).toMatchObject({ code: 'context-missing' });
  });

  it('a builder that does not exist', async () => {
    const table = { info: infoOf({}), 'buildx inspect': `echo 'ERROR: no builder "nope" found' >&2; exit 1` };
    const problem = await problemOf(answers(table), 'nope');
    expect(problem).toMatchObject({ code: 'builder-missing', message: expect.stringContaining('nope') });
  });

  it('a builder that does not wake up', async () => {
    const table = {
      'buildx inspect --bootstrap': `echo 'ERROR: context deadline exceeded' >&2; exit 1`,
      'buildx inspect': "printf 'Name: rem\\nDriver: remote\\n\\nNodes:\\nName: rem0\\nStatus: inactive\\n'",
      info: infoOf({}),
    };
    const problem = await problemOf(answers(table), 'rem');
    expect(problem).toMatchObject({
      code: 'builder-unreachable',
      message: expect.stringContaining('deadline'),
    });
  });

  it('versions too old for what the images use', async () => {
    docker = fakeDocker(
      answers({
        info: infoOf({
          ClientInfo: { Context: 'default', Plugins: [{ Name: 'buildx', Version: 'v0.7.1' }] },
        }),
        'buildx inspect': dockerBuilder,
      }),
    );
    const images = [plannedImage({ buildContexts: { a: 'b' } })];
    const request = { builder: null, cwd: docker.cwd, env: docker.env, images };
    await expect(probeBuilder(request)).rejects.toMatchObject({ problems: [{ code: 'version-too-old' }] });
  });

  it('hostile words of an engine, and shows them harmless', async () => {
    const table = {
      info: noEngine,
      'buildx inspect': `printf 'Name: x\\nDriver: \\nError: \\033[2Jgone\\n'`,
    };
    expect((await problemOf(answers(table))).message).not.toContain('\u001b');
  });
});
