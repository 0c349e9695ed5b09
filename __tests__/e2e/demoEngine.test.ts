import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bridgeName } from '../../demo/engine/bridge.ts';
import { type Engine, startEngine } from '../../demo/engine/index.ts';
import { runningPid } from '../../demo/engine/stopEngine.ts';
import { run } from '../../demo/run.ts';

const timeout = 5 * 60_000;
let folder: string;
const started: Engine[] = [];

async function start(name: string): Promise<Engine> {
  const engine = await startEngine({ store: 'classic', directory: join(folder, name) });
  started.push(engine);
  return engine;
}

async function subnet({ env }: Engine): Promise<string> {
  const args = ['network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Subnet}}'];
  return (await run('docker', args, { env: { ...process.env, ...env } })).stdout.trim();
}

const rulesOf = async (name: string): Promise<string[]> => {
  const tables = await Promise.all(['nat', 'filter'].map((table) => run('iptables', ['-t', table, '-S'])));
  return tables.flatMap(({ stdout }) =>
    stdout.split('\n').filter((line) => line.includes(bridgeName(join(folder, name)))),
  );
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-gate-engines-'));
});
afterEach(async () => {
  for (const engine of started.splice(0)) await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('private engines', () => {
  it(
    'never share addresses, also when one comes back and its old ones are taken',
    async () => {
      const first = await start('first');
      await first.stop();
      const second = await start('second');
      const again = await start('first');
      expect(await subnet(second)).toMatch(/^10\.87\.\d+\.0\/24$/);
      expect(await subnet(again)).toMatch(/^10\.87\.\d+\.0\/24$/);
      expect(await subnet(again)).not.toBe(await subnet(second));
    },
    timeout,
  );

  it(
    'are shared by those who start one in the same folder, end with the last, and leave no rule behind',
    async () => {
      const [one, other] = await Promise.all([start('shared'), start('shared')]);
      expect(one?.pid).toBe(other?.pid);
      expect(await rulesOf('shared')).toHaveLength(3);
      await one?.stop();
      expect(runningPid(join(folder, 'shared'))).toBe(other?.pid);
      await other?.stop();
      expect(runningPid(join(folder, 'shared'))).toBeNull();
      expect(await rulesOf('shared')).toEqual([]);
    },
    timeout,
  );

  it(
    'leave nothing mounted when they were killed, so that their folder can be removed',
    async () => {
      const engine = await start('killed');
      process.kill(engine.pid, 'SIGKILL');
      await engine.stop();
      expect(readFileSync('/proc/self/mounts', 'utf8')).not.toContain(join(folder, 'killed'));
      rmSync(join(folder, 'killed'), { recursive: true });
      expect(await rulesOf('killed')).toEqual([]);
    },
    timeout,
  );
});
