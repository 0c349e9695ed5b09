import { GateError, type Problem } from '../nouns/index.ts';
import { show } from './show.ts';

/** What to make of a project without any service: an error (thrown as a GateError), a warning, or nothing. */
export function noServices(wanted: 'error' | 'warn' | 'ignore', globs: readonly string[]): Problem[] {
  const problem: Problem = {
    code: 'no-services',
    message: `no Dockerfile matches ${globs.map(show).join(', ')}, so there is nothing to gate`,
    expected: 'at least one Dockerfile that git knows or does not ignore, outside of node_modules and vendor',
    fix: 'name the Dockerfiles by dockerfiles, or set if-no-services-found to warn or ignore',
  };
  if (wanted === 'error') throw new GateError(problem);
  return wanted === 'warn' ? [problem] : [];
}
