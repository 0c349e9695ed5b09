import { GateError, type Problem } from '../../nouns/index.ts';
import { baselineOfReport } from './baselineOfReport.ts';
import type { TakeFrom } from './types.ts';

/** The report that an earlier run kept as an artifact of a workflow, found by the door. */
export function artifact(name: string): TakeFrom {
  return async (request) => {
    const { base, findArtifact } = request;
    if (findArtifact === undefined) return nowhere(name);
    if (base === null) return noCommit(name);
    if ('code' in base) return base;
    try {
      const found = await findArtifact(name, base.commit);
      return 'code' in found ? found : baselineOfReport(found.text, found.source, request);
    } catch (error) {
      if (!(error instanceof GateError) || error.problems[0] === undefined) throw error;
      return error.problems[0];
    }
  };
}

const nowhere = (name: string): Problem => ({
  code: 'baseline-no-artifacts',
  message: `there are no artifacts here, so the baseline can't come from artifact:${name}`,
  expected: 'a run as a GitHub Action, with a token that may read artifacts',
  fix: 'in a terminal, download the artifact and name its file: --baseline report:FILE',
});

const noCommit = (name: string): Problem => ({
  code: 'baseline-no-commit',
  message: `no base commit is known, so nobody can tell which artifact ${name} is its own`,
  fix: 'name a base',
});
