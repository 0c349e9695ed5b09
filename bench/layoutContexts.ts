import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sample } from './measure.ts';

const prefix = 'docker-image://';

/**
 * The same build contexts for a BuildKit that has no engine to look into: each image of the engine is unpacked into
 * an OCI layout below `directory`, once.
 */
export async function layoutContexts(
  contexts: Readonly<Record<string, string>>,
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  await rm(directory, { recursive: true, force: true });
  const layouts: Record<string, string> = {};
  for (const [name, source] of Object.entries(contexts)) {
    const folder = join(directory, name.replaceAll(/[^a-z0-9.-]/g, '_'));
    await mkdir(folder, { recursive: true });
    await sample(
      { command: `docker save '${source.slice(prefix.length)}' | tar -x -C '${folder}'` },
      { env },
    );
    const index: { manifests: { digest: string }[] } = JSON.parse(
      await readFile(join(folder, 'index.json'), 'utf8'),
    );
    layouts[name] = `oci-layout://${folder}@${index.manifests[0]?.digest}`;
  }
  return layouts;
}
