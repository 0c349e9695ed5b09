import { posix } from 'node:path';
import { GateError, type LeftAlone, type Plan, type Problem } from '../nouns/index.ts';
import { isOffLimits } from './offLimits.ts';
import { show } from './show.ts';

/** What to make of a project without any service: an error (thrown as a GateError), a warning, or nothing. */
export function noServices(
  wanted: Plan['ifNoServices'],
  globs: readonly string[],
  leftAlone: readonly LeftAlone[],
): Problem[] {
  const seen = leftAlone.map(({ path }) => path).filter((path) => !isOffLimits(path));
  const problem: Problem = {
    code: 'no-services',
    message: `no Dockerfile matches ${globs.map(show).join(', ')}, so there is nothing to gate${listSeen(seen)}`,
    expected: 'at least one Dockerfile that git knows or does not ignore, outside of node_modules and vendor',
    fix: `${takeThem(seen)}, or set if-no-services-found to warn or ignore`,
  };
  if (wanted === 'error') throw new GateError(problem);
  return wanted === 'warn' ? [problem] : [];
}

const mostSeen = 5;

function listSeen(seen: readonly string[]): string {
  if (seen.length === 0) return '';
  const more = seen.length > mostSeen ? ` and ${seen.length - mostSeen} more` : '';
  return `; seen: ${seen.slice(0, mostSeen).map(show).join(', ')}${more}`;
}

/** The line of the configuration that takes them: any folder in place of the one that names the service. */
function takeThem(seen: readonly string[]): string {
  if (seen.length === 0) return 'name the Dockerfiles by dockerfiles';
  const globs = seen.slice(0, mostSeen).map((path) => {
    const [file, folder] = [posix.basename(path), posix.dirname(path)];
    return folder === '.' ? plain(file) : `${plain(posix.join(posix.dirname(folder), '*'))}/${plain(file)}`;
  });
  return `write dockerfiles: [${[...new Set(globs)].map(show).join(', ')}]`;
}

/** A path's own wild signs match themselves as any one character; the star put in stays. */
function plain(path: string): string {
  return path.replace(/[?[\]{}\\!]/g, '?');
}
