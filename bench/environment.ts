import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { openEngine, type TestEngine } from '../__tests__/e2e/support/engines.ts';
import { cacheFolder } from '../demo/cacheFolder.ts';
import { makeBigContext } from './bigImage.ts';
import { sample } from './measure.ts';

/** The 2GB image's name in the engines. */
export const bigImage = 'size-gate-bench:big';

const bundle = join(cacheFolder(), 'bench', 'dist');

/** The gate as users run it: the bundle, copied so that a build during the measurement does not disturb it. */
export const gate = `exec ${process.execPath} ${join(bundle, 'cli.js')}`;

export interface Bench {
  /** Folder of the benchmark's own, kept between runs: the big image's context and its archive. Absolute. */
  readonly directory: string;
  /** Absolute path of the build context of the 2GB image. */
  readonly context: string;
  readonly engines: {
    readonly classic: TestEngine;
    readonly containerd: TestEngine;
    readonly buildkit: TestEngine;
  };
}

/** Opens the three kinds of builder and makes the context of the big image, once per machine. */
export async function openBench(): Promise<Bench & { close(): Promise<void> }> {
  const directory = join(cacheFolder(), 'bench');
  const context = join(directory, 'context');
  await mkdir(directory, { recursive: true });
  await rm(bundle, { recursive: true, force: true });
  await cp(resolve('dist'), bundle, { recursive: true });
  if (!existsSync(context)) {
    const partial = `${context}.partial`;
    await sample({ command: `rm -rf '${partial}'` }, {});
    await makeBigContext(partial);
    await rename(partial, context);
  }
  await writeFile(join(context, 'gate.json'), '{}');
  const classic = await openEngine('classic');
  const containerd = await openEngine('containerd');
  const buildkit = await openEngine('buildkit');
  for (const { env } of [classic, containerd]) {
    await sample({ command: `docker buildx build -q --load -t ${bigImage} '${context}'` }, { env });
  }
  return {
    ...{ directory, context },
    engines: { classic, containerd, buildkit },
    async close() {
      for (const engine of [buildkit, containerd, classic]) await engine.stop();
    },
  };
}

/** What the figures were measured on, in a line. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${process.platform}, Node ${process.version}`;
}
