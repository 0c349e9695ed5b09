import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  type BuildRequest,
  buildImages,
  exportReference,
  probeBuilder,
  removeImages,
  saveImages,
} from '../../src/docker/index.ts';
import type { BuilderInfo, ImageSource, PlannedImage, ProgressEvent } from '../../src/nouns/index.ts';
import { type EngineKind, openEngine, type TestEngine } from './support/engines.ts';
import { oracle } from './support/oracle.ts';
import { type Project, project } from './support/project.ts';

jest.setTimeout(300_000);

const payload = 3_000_000;
const ordinary = `COPY payload /srv/payload
RUN echo hello > /srv/hello && ln /srv/hello /srv/again
RUN chown 1000 /srv/payload
CMD ["/bin/sh"]
`;
/** Bytes of the layers above the base: the payload, five of "hello" once, the payload again. */
const ownBytes = [payload, 6, payload];

describe.each<EngineKind>(['classic', 'containerd', 'buildkit'])('builds on %s', (kind) => {
  let engine: TestEngine;
  let builder: BuilderInfo;
  let files: Project;
  const made: string[] = [];

  beforeAll(async () => {
    engine = await openEngine(kind);
    files = project();
    writeFileSync(join(files.root, 'payload'), Buffer.alloc(payload, 'size-gate'));
    builder = await probeBuilder({ builder: engine.builder, cwd: files.root, env: engine.env });
    // The first time an engine is fetched and a BuildKit compiled.
  }, 900_000);

  afterAll(async () => {
    if (builder !== undefined && kind !== 'buildkit')
      await removeImages(made, { ...engine, builder, cwd: files.root });
    files?.remove();
    await engine?.stop();
  });

  async function build(images: readonly PlannedImage[], more: Partial<BuildRequest> = {}) {
    const builds = await buildImages(images, {
      ...{ builder, root: files.root, env: engine.env, parallel: 2, workspace: files.workspace() },
      ...{ knownBlobs: [], needCompressed: false, compression: null, onProgress: () => {}, ...more },
    });
    made.push(...builds.madeIds);
    return builds;
  }

  async function buildOne(image: PlannedImage, more: Partial<BuildRequest> = {}): Promise<ImageSource> {
    const [outcome] = (await build([image], more)).outcomes;
    if (outcome?.kind !== 'built') throw new Error(`not built: ${JSON.stringify(outcome)}`);
    return outcome.source;
  }

  function docker(...args: string[]): string {
    return execFileSync('docker', args, {
      env: engine.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  /** The images of this run that are in the engine: others may work in it at the same time. */
  const inEngine = (): string[] => {
    if (kind === 'buildkit') return [];
    const ids = docker('image', 'ls', '-aq', '--no-trunc', '--filter', `label=size-gate.test=${files.root}`);
    return ids.split('\n').filter(Boolean).sort();
  };

  it('is known for what it is', () => {
    expect(builder).toMatchObject(
      {
        classic: { driver: 'docker', store: 'classic' },
        containerd: { driver: 'docker', store: 'containerd' },
        buildkit: { driver: 'remote', store: null, engineVersion: null },
      }[kind],
    );
    expect(builder.platform).toMatch(/^linux\//);
  });

  it('gives the bytes that GNU tar counts', async () => {
    const source = await buildOne(files.image('ordinary', ordinary));
    expect(source.kind).toBe(kind === 'classic' ? 'engine' : 'layout');
    const image = await oracle(source, engine, files.workspace());
    expect(image.bytes.slice(1)).toEqual(ownBytes);
    expect(image.layers).toHaveLength(4);
  });

  it('reports steps, log and outcome while it builds', async () => {
    const events: ProgressEvent[] = [];
    const image = files.image('chatty', 'RUN echo one && sleep 0.2 && echo two', { noCache: true });
    await build([image], { onProgress: (event) => events.push(event) });
    expect(events[0]).toEqual({ kind: 'started', id: 'chatty', role: 'gated' });
    expect(events.at(-1)).toMatchObject({ kind: 'finished', outcome: { kind: 'built', cachedSteps: 0 } });
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'log', text: expect.stringMatching(/^#\d+ two$/) }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'step', step: expect.stringContaining('RUN echo one') }),
    );
  });

  it('builds many at once, and a failure stops no other', async () => {
    const images = Array.from({ length: 6 }, (_, n) =>
      files.image(`many-${n}`, n === 2 ? 'RUN echo before; exit 7' : `${ordinary}RUN echo ${n} > /n`),
    );
    const { outcomes } = await build(images, { parallel: 6 });
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([
      'built',
      'built',
      'failed',
      'built',
      'built',
      'built',
    ]);
    for (const outcome of outcomes) {
      if (outcome.kind !== 'built') continue;
      const { bytes } = await oracle(outcome.source, engine, files.workspace());
      expect(bytes.slice(1)).toEqual([...ownBytes, 2]);
    }
  });

  it('says where, by what and with which last words a build failed', async () => {
    const image = files.image(
      'broken',
      '\nRUN echo fine\nRUN for n in 1 2 3; do echo line $n; done; \\\n  exit 7',
    );
    const [outcome] = (await build([image])).outcomes;
    expect(outcome).toMatchObject({
      kind: 'failed',
      problem: { code: 'build-failed', where: { file: image.dockerfile, line: 5 } },
      command: expect.stringMatching(/^RUN for n in/),
      lastLines: ['line 1', 'line 2', 'line 3'],
    });
  });

  it('says where a Dockerfile can’t be read', async () => {
    const [outcome] = (await build([files.image('typo', 'RUNN x')])).outcomes;
    expect(outcome).toMatchObject({
      kind: 'failed',
      problem: { where: { line: 3 }, message: expect.stringContaining('RUNN') },
    });
  });

  it('ends a build at its time limit and leaves nothing', async () => {
    const before = inEngine();
    const image = files.image('endless', 'RUN echo begun && sleep 600', { timeoutMs: 3_000 });
    const startedAt = performance.now();
    const [outcome] = (await build([image])).outcomes;
    expect(outcome).toMatchObject({
      problem: { code: 'build-timeout' },
      command: 'RUN echo begun && sleep 600',
    });
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(inEngine()).toEqual(before);
  });

  it('ends at an interruption, soon, and leaves nothing', async () => {
    const before = inEngine();
    const abort = new AbortController();
    const images = [0, 1, 2].map((n) => files.image(`slow-${n}`, `RUN echo ${n} && sleep 600`));
    const workspace = files.workspace();
    const onProgress = (event: ProgressEvent): void => {
      if (event.kind === 'log' && /^#\d+ 1$/.test(event.text)) abort.abort();
    };
    await expect(build(images, { signal: abort.signal, workspace, onProgress })).rejects.toThrow(
      'interrupted',
    );
    expect(inEngine()).toEqual(before);
    expect(processesNaming(workspace)).toEqual([]);
  });

  if (kind === 'classic') {
    it('saves several images as one archive, the shared layers once', async () => {
      const images = [files.image('one', ordinary), files.image('two', `${ordinary}RUN echo 2 > /two`)];
      const { outcomes } = await build(images);
      const ids = outcomes.flatMap((each) =>
        each.kind === 'built' && each.source.kind === 'engine' ? each.source.imageId : [],
      );
      let bytes = 0;
      for await (const chunk of saveImages(ids, { builder, env: engine.env, cwd: files.root }))
        bytes += chunk.length;
      const base = statSync(join(files.root, 'base.tar')).size;
      expect(bytes).toBeGreaterThan(base + 2 * payload);
      expect(bytes).toBeLessThan(1.5 * (base + 2 * payload));
    });

    it('removes what it made, and neither the user’s images nor their tags', async () => {
      const mine = files.image('mine', `${ordinary}RUN echo mine > /mine`);
      const first = await build([mine]);
      expect(first.madeIds).toHaveLength(1);
      expect((await build([mine])).madeIds).toEqual([]);
      docker('tag', first.madeIds[0] ?? '', 'size-gate.test/kept:1');
      expect(await removeImages(first.madeIds, { builder, env: engine.env, cwd: files.root })).toEqual([]);
      expect(docker('image', 'inspect', '-f', '{{.Id}}', 'size-gate.test/kept:1').trim()).toBe(
        first.madeIds[0],
      );
      docker('image', 'rm', 'size-gate.test/kept:1');
      expect(inEngine()).not.toContain(first.madeIds[0]);
    });

    it('says so when docker save fails', async () => {
      const stream = saveImages([`sha256:${'0'.repeat(64)}`], { builder, env: engine.env, cwd: files.root });
      await expect(stream.next()).rejects.toMatchObject({ problems: [{ code: 'engine-lost' }] });
    });
  } else {
    it('exports no layer that is known', async () => {
      const image = files.image('known', ordinary);
      const first = await oracle(await buildOne(image), engine, '');
      const workspace = files.workspace();
      await buildOne(image, { knownBlobs: first.layers, workspace });
      const sizes = first.layers.map(
        (digest) => statSync(join(workspace, 'blobs', 'sha256', digest.slice(7))).size,
      );
      expect(sizes).toEqual(first.layers.map(() => 0));
      expect(readdirSync(join(workspace, 'blobs', 'sha256'))).toHaveLength(first.layers.length + 2);
    });

    it('packs layers where a compressed size is needed, and does not change what the user exports next', async () => {
      const image = files.image('packed', `${ordinary}RUN echo packed > /x`);
      const layers = async (needCompressed: boolean) =>
        oracle(await buildOne(image, { needCompressed }), engine, '');
      const before = await layers(false);
      const packed = await layers(true);
      expect(packed.mediaTypes).toEqual(packed.layers.map(() => expect.stringMatching(/tar\+gzip$/)));
      expect(await layers(false)).toEqual(before);
    });

    it('loads nothing into the engine', async () => {
      const before = inEngine();
      await buildOne(files.image('unloaded', `${ordinary}RUN echo unloaded > /x`));
      expect(inEngine()).toEqual(before);
    });
  }

  if (kind !== 'buildkit') {
    it('finds an image of the engine by its name', async () => {
      const context = files.root;
      files.image('named', ordinary);
      docker(
        'buildx',
        'build',
        '--load',
        '-q',
        '-t',
        'size-gate.test/named:1',
        '-f',
        join(context, 'packages/named/Dockerfile.optimized'),
        context,
      );
      const request = { env: engine.env, cwd: context, workspace: files.workspace(), knownBlobs: [] };
      try {
        const { source } = await exportReference('size-gate.test/named:1', request);
        expect(source.kind).toBe(kind === 'classic' ? 'engine' : 'layout');
        expect((await oracle(source, engine, files.workspace())).bytes.slice(1)).toEqual(ownBytes);
      } finally {
        docker('image', 'rm', 'size-gate.test/named:1');
      }
      await expect(exportReference('size-gate.test/nope:1', request)).rejects.toMatchObject({
        problems: [{ code: 'image-missing' }],
      });
    });
  }

  if (kind === 'buildkit') {
    // Last: the builder is gone after it.
    it('says so when the builder dies during a build', async () => {
      const onProgress = (event: ProgressEvent): void => {
        if (event.kind === 'log' && /^#\d+ alive$/.test(event.text)) process.kill(engine.pid ?? 0, 'SIGKILL');
      };
      const { outcomes } = await build([files.image('dying', 'RUN echo alive && sleep 20')], { onProgress });
      expect(outcomes).toMatchObject([{ kind: 'failed', problem: { code: 'engine-lost' } }]);
    });
  }
});

/** Command lines of the machine's processes that name a path. */
function processesNaming(path: string): string[] {
  const lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(path));
}
