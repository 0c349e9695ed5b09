import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, PlannedImage } from '../nouns/index.ts';
import type { OpenBase } from './types.ts';

/**
 * The images of the base commit to compare with. Those that its own configuration does not gate, though it has their
 * Dockerfiles, are planned from its files by the configuration of `head`: a change that only adds them to the gate
 * makes no image new. An image that has another name there is not gone then.
 * @param plan what the base commit's own configuration makes
 * @param head the plan that judges
 */
export async function baseImages(base: OpenBase, plan: Plan, head: Plan): Promise<readonly PlannedImage[]> {
  if (head.configFrom === 'base') return plan.images;
  const gated = head.images.filter(({ role }) => role === 'gated');
  const known = new Set(plan.images.map(nameOf));
  const broken = new Set(base.brokenServices.map(({ name }) => name));
  const lacking = gated.filter(
    (image) =>
      !known.has(nameOf(image)) &&
      !broken.has(image.service) &&
      existsSync(join(base.worktreeRoot, image.dockerfile)),
  );
  if (lacking.length === 0) return plan.images;
  const ofHead = new Map(lacking.map((image) => [image.id, image.dockerfile]));
  const adopted = (await base.planAs(head)).filter(({ id, dockerfile }) => ofHead.get(id) === dockerfile);
  const kept = new Set(gated.map(nameOf));
  const taken = new Set(adopted.map(fileOf));
  return [...plan.images.filter((image) => kept.has(nameOf(image)) || !taken.has(fileOf(image))), ...adopted];
}

function nameOf({ service, variant }: PlannedImage): string {
  return JSON.stringify([service, variant]);
}

function fileOf({ dockerfile, variant, platform }: PlannedImage): string {
  return JSON.stringify([dockerfile, variant, platform]);
}
