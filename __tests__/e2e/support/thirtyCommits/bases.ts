import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseTar } from '../baseTar.ts';
import { tarBytes } from '../oracle.ts';

/** Stand-ins for base images in an engine, made from a tar, with as many bytes more as the story wants. */
export interface Bases {
  /** The images' name; the tag is the story's. */
  readonly name: string;
  /** Makes the image of a tag anew, under the same name. */
  make(tag: string, extraBytes: number): void;
  /** Bytes of the regular files of a tag's image as it is now, by GNU tar. */
  bytes(tag: string): number;
  remove(): void;
}

/** `folder` is for the tars, `name` must be nobody else's. */
export function bases(folder: string, name: string, env: NodeJS.ProcessEnv): Bases {
  const directory = mkdtempSync(join(folder, 'bases-'));
  baseTar(directory);
  const sizes = new Map<string, number>();
  // By id: an image that lost its name to the next one is still there.
  const made: string[] = [];
  return {
    name,
    make(tag, extraBytes) {
      const tar = join(directory, `${tag}.tar`);
      execFileSync('cp', [join(directory, 'base.tar'), tar]);
      writeFileSync(join(directory, 'extra'), Buffer.alloc(extraBytes, `base ${tag} `));
      execFileSync('tar', ['-C', directory, '--append', '--file', tar, 'extra']);
      const id = execFileSync('docker', ['import', tar, `${name}:${tag}`], {
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      made.push(id.trim());
      sizes.set(tag, tarBytes(tar));
    },
    bytes(tag) {
      const bytes = sizes.get(tag);
      if (bytes === undefined) throw new Error(`no base image ${tag}`);
      return bytes;
    },
    remove() {
      if (made.length > 0)
        execFileSync('docker', ['image', 'rm', '--force', ...made], { env, stdio: 'pipe' });
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
