import type { OsRelease } from './osRelease.ts';

/** `apt-get indextargets --format` of what parseTargets reads. */
export const targetFormat = '$(REPO_URI)|$(RELEASE)|$(ORIGIN)|$(COMPONENT)';

export interface AptTarget {
  readonly uri: string;
  readonly release: string;
  readonly origin: string;
  readonly component: string;
}

/** Reads apt's list of package indexes, as written with targetFormat. Lines of another shape are left out. */
export function parseTargets(text: string): AptTarget[] {
  return text.split('\n').flatMap((line) => {
    const [uri, release, origin, component, more] = line.trim().split('|');
    if (!uri || !release || origin === undefined || component === undefined || more !== undefined) return [];
    return [{ uri, release, origin, component }];
  });
}

/** The mirror of the system's own suite, as this machine has it: no address stands in this repository. */
export function ownMirror(targets: readonly AptTarget[], system: OsRelease): string | null {
  const origin = system.id.toLowerCase();
  const own = targets.find(
    (target) =>
      target.release === system.codename &&
      target.component === 'main' &&
      target.origin.toLowerCase() === origin,
  );
  return own?.uri ?? null;
}

/** The Debian suite whose engine and buildx run on older Debians too, and are near those of GitHub's runners. */
export const engineSuite = 'forky';

/**
 * The source line for the engine's packages, or null where the system's own sources have a recent engine:
 * Ubuntu updates `docker.io` and `docker-buildx` in its releases, Debian does not.
 */
export function engineSource(system: OsRelease, mirror: string | null): string | null {
  if (system.id !== 'debian' || system.codename === engineSuite || mirror === null) return null;
  return `deb ${mirror} ${engineSuite} main`;
}
