import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../demo/cacheFolder.ts';
import { run } from '../../demo/run.ts';

const version = 'v1.26.0';

/** Gitea as it lies in the user's cache: the program, and the folders that it reads. */
export interface GiteaFiles {
  readonly program: string;
  /** Holds `templates`, `options` and `public`. */
  readonly files: string;
}

/**
 * Compiles Gitea from Go's module proxy into the user's cache, the first time: some minutes, with SQLite in it. Its
 * module has replace lines, so it is compiled in a copy of itself. Throws Error where that fails.
 */
export async function compileGitea(): Promise<GiteaFiles> {
  const folder = join(cacheFolder(), 'tools', `gitea-${version}`);
  const compiled = { program: join(folder, 'gitea'), files: folder };
  if (existsSync(compiled.program)) return compiled;
  mkdirSync(join(folder, '..'), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    const source = await download(work);
    await go(source, [
      'build',
      '-p',
      '1',
      '-tags',
      'sqlite sqlite_unlock_notify',
      '-o',
      join(work, 'gitea'),
      '.',
    ]);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const name of ['templates', 'options', 'public'])
      cpSync(join(source, name), join(folder, name), { recursive: true });
    renameSync(join(work, 'gitea'), compiled.program);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return compiled;
}

/** The module's own folder is not writable: a copy is. */
async function download(work: string): Promise<string> {
  const answer = await go(work, ['mod', 'download', '-json', `code.gitea.io/gitea@${version}`]);
  const { Dir: folder } = JSON.parse(answer) as { readonly Dir: string };
  const source = join(work, 'source');
  cpSync(folder, source, { recursive: true });
  await run('chmod', ['-R', 'u+w', source]);
  chmodSync(source, 0o755);
  return source;
}

async function go(cwd: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/go/bin`, CGO_ENABLED: '1' };
  const { code, stdout, stderr } = await run('nice', ['-n', '19', 'go', ...args], { cwd, env });
  if (code === 0) return stdout;
  throw new Error(`go ${args[0]} failed:\n${stderr.slice(-2_000)}`);
}
