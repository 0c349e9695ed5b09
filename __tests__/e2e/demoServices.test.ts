import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cacheFolder } from '../../demo/cacheFolder.ts';
import { type FoundEngine, findOrStartEngine, ownBuilder } from '../../demo/engine/index.ts';
import { run } from '../../demo/run.ts';
import { standIns } from '../../demo/stand-ins/index.ts';

const example = join(import.meta.dirname, '../../examples/sutra-models');
const timeout = 25 * 60_000;
/** The port of each service, and its build context. */
const services = [
  { name: 'storage', port: '50051/tcp', context: '.' },
  { name: 'hybrid', port: '8000/tcp', context: '.' },
  { name: 'api', port: '8000/tcp', context: '.' },
  { name: 'control', port: '9000/tcp', context: '.' },
  { name: 'client', port: '8080/tcp', context: 'packages/sutra-client' },
  { name: 'bulk-ingester', port: '8005/tcp', context: '.' },
];

let engine: FoundEngine;
let flags: string[];

async function docker(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run('docker', args, { env: engine.env, cwd: example });
  if (code !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr.slice(-2000)}`);
  return stdout.trim();
}

beforeAll(async () => {
  const log = (): void => {};
  engine = await findOrStartEngine({
    directory: join(cacheFolder(), 'engine-classic'),
    env: process.env,
    log,
  });
  const contexts = await standIns({ env: engine.env, log });
  flags = Object.entries(contexts).flatMap(([name, value]) => ['--build-context', `${name}=${value}`]);
}, timeout);

afterAll(() => engine.stop());

describe.each(['Dockerfile', 'Dockerfile.optimized'])('the services of the example, %s', (dockerfile) => {
  it.each(services)(
    'sutra-$name starts and passes its own health check',
    async ({ name, port, context }) => {
      const tag = `size-gate.local/test/sutra-${name}:${dockerfile.toLowerCase()}-${process.pid}`;
      const file = `packages/sutra-${name}/${dockerfile}`;
      const builder = await ownBuilder(engine.env);
      await docker([
        'buildx',
        'build',
        '--builder',
        builder,
        '--load',
        '-t',
        tag,
        ...flags,
        '-f',
        file,
        context,
      ]);
      const setting = ['-e', 'SUTRA_STORAGE_URL=http://localhost:50051'];
      const id = await docker(['run', '-d', '--health-interval=1s', '--health-retries=60', ...setting, tag]);
      try {
        expect(await healthOf(id)).toBe('healthy');
        expect(await docker(['inspect', '-f', '{{.Config.User}}', tag])).not.toMatch(/^(root|0|)$/);
        expect(await docker(['inspect', '-f', '{{json .Config.ExposedPorts}}', tag])).toContain(port);
      } finally {
        await docker(['rm', '-f', id]);
        await docker(['rmi', tag]);
      }
    },
    timeout,
  );
});

async function healthOf(id: string): Promise<string> {
  const until = Date.now() + 90_000;
  for (;;) {
    const status = await docker(['inspect', '-f', '{{.State.Health.Status}}', id]);
    if (status !== 'starting' || Date.now() > until) return status;
    await sleep(300);
  }
}
