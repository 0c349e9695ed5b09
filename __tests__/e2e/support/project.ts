import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOptions, PlannedImage } from '../../../src/nouns/index.ts';
import { plannedImage } from '../../docker/support/plannedImage.ts';
import { baseTar } from './baseTar.ts';

export interface Project {
  readonly root: string;
  /** A new folder below the project's, for one run of the gate. */
  workspace(): string;
  /** Writes a Dockerfile `FROM scratch` with the base added, and plans its image, labelled `size-gate.test=ROOT`. */
  image(name: string, instructions: string, build?: Partial<BuildOptions>): PlannedImage;
  remove(): void;
}

/** A folder with a base and files to build images from; `base.tar` is in the context's root. */
export function project(): Project {
  const root = mkdtempSync(join(tmpdir(), 'size-gate-project-'));
  baseTar(root);
  return {
    root,
    workspace: () => mkdtempSync(join(root, 'workspace-')),
    image: (name, instructions, build) => {
      const dockerfile = `packages/${name}/Dockerfile.optimized`;
      mkdirSync(join(root, 'packages', name), { recursive: true });
      writeFileSync(join(root, dockerfile), `FROM scratch\nADD base.tar /\n${instructions}`);
      return plannedImage(
        { labels: { 'size-gate.test': root }, ...build },
        { id: name, service: name, dockerfile },
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
