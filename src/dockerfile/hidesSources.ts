import { isForeignFrontend } from './foreignFrontend.ts';
import { resolveStages } from './resolveStages.ts';
import type { BuildInputs, Dockerfile } from './types.ts';

/**
 * True where a build may take more from its context than the Dockerfile's own instructions say: another maker's
 * frontend reads it (an ignore file holds for it, too), or a base image has triggers (ONBUILD), which only its name gives away here. Throws a GateError
 * for a target that does not exist.
 */
export function hidesSources(dockerfile: Dockerfile, inputs: BuildInputs = {}): boolean {
  const { buildArgs = {}, buildContexts = {} } = inputs;
  const frontend = Object.hasOwn(buildArgs, 'BUILDKIT_SYNTAX') ? buildArgs.BUILDKIT_SYNTAX : null;
  if (dockerfile.foreign || isForeignFrontend(frontend || null)) return true;
  const { reachable } = resolveStages(dockerfile, inputs);
  const bases = reachable.filter(({ parent, replaced }) => parent === null && !replaced);
  return [...bases.map(({ base }) => base), ...Object.values(buildContexts)].some((name) =>
    /onbuild/i.test(name),
  );
}
