/**
 * The command line of `size-gate` that the demo runs in the example: the optimized flavour beside the one in use,
 * or the one in use alone. `contexts` puts stand-ins in the place of base images.
 */
export function gateArguments(bloated: boolean, contexts: Readonly<Record<string, string>>): string[] {
  const what = bloated ? ['--dockerfiles', 'packages/*/Dockerfile'] : ['--compare', 'Dockerfile'];
  const places = Object.entries(contexts).flatMap(([name, value]) => ['--build-context', `${name}=${value}`]);
  return ['check', ...what, ...places];
}
