import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from '../../../demo/cacheFolder.ts';
import { run } from '../../../demo/run.ts';

/** The Node that the action runs on, which this project has for a development dependency. */
export const newestNode = join(import.meta.dirname, '../../../node_modules/node/bin/node');

const oldest = '20.20.2';

/**
 * The path of a Node 20, the oldest that the terminal door promises: the machine's own, else npm's, fetched into the
 * user's cache folder the first time. It is no development dependency, because two of them quarrel over one name.
 */
export async function oldestNode(): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if ((await versionOf(node)).startsWith('v20.')) return node;
  }
  return fetchNode();
}

/** `v20.20.2`, or an empty string where there is no such Node. */
export async function versionOf(node: string): Promise<string> {
  const { code, stdout } = await run(node, ['--version']);
  return code === 0 ? stdout.trim() : '';
}

async function fetchNode(): Promise<string> {
  const name = `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform}-${process.arch}`;
  const folder = join(cacheFolder(), 'tools');
  const target = join(folder, `node-${oldest}`);
  const node = join(target, 'node_modules', name, 'bin', 'node');
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'node-'));
  try {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', work, `${name}@${oldest}`];
    const { code, stderr } = await run('npm', args, { cwd: work });
    if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
    // Whole or not at all, so that two runs at once do each other no harm.
    if (!existsSync(target)) renameSync(work, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return node;
}
