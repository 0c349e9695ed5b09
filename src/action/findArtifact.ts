import type { FoundReport } from '../gate/types.ts';
import type { Artifact, Github } from '../github/index.ts';
import { GateError, type Problem } from '../nouns/index.ts';

/** The most that a report may have, packed or unpacked. One with 500 images of 40 layers has about 12MB. */
export const mostReportBytes = 20_000_000;
/** How many runs' commits are looked up in history, one question each. */
const mostAsked = 10;

/**
 * Finds an earlier run's report for a baseline: of the commit itself, else of the newest run whose commit is an ancestor
 * of it. Other runs don't count: they measured what this commit does not hold. Gives a Problem where there is none.
 * @param name of the artifact, exactly
 * @param commit full hash
 */
export async function findArtifact(
  github: Github,
  name: string,
  commit: string,
): Promise<FoundReport | Problem> {
  try {
    const all = (await github.artifacts({ name })).filter(
      // A fork's run says what its author likes, also of a commit that was merged later.
      ({ expired, headSha, fromFork }) => !expired && headSha !== null && !fromFork,
    );
    const chosen = all.find(({ headSha }) => headSha === commit) ?? (await nearest(github, all, commit));
    if (chosen === null) return missing(name, commit, all.length);
    return { text: await github.readArtifact(chosen, mostReportBytes), source: describe(chosen, commit) };
  } catch (error) {
    if (error instanceof GateError && error.problems[0]) return error.problems[0];
    throw error;
  }
}

/** Newest first, as the server lists them. */
async function nearest(github: Github, all: readonly Artifact[], commit: string): Promise<Artifact | null> {
  const commits = [...new Set(all.map(({ headSha }) => headSha))].slice(0, mostAsked);
  for (const sha of commits) {
    if (sha !== null && (await github.mergeBase(sha, commit)) === sha)
      return all.find(({ headSha }) => headSha === sha) ?? null;
  }
  return null;
}

function describe({ name, runId, headSha }: Artifact, commit: string): string {
  const run = runId === null ? '' : ` of run ${runId}`;
  return headSha === commit
    ? `artifact ${name}${run}`
    : `artifact ${name}${run}, of the earlier commit ${headSha?.slice(0, 12)}`;
}

function missing(name: string, commit: string, others: number): Problem {
  const found = others > 0 ? `${others} of other commits` : 'none at all';
  return {
    code: 'baseline-artifact-missing',
    message: `no artifact ${name} of commit ${commit.slice(0, 12)} or one before it was found (${found})`,
    expected: `a run on the base branch that uploads its report as ${name}`,
    fix: 'let the workflow run on pushes to the base branch, and upload the output report by actions/upload-artifact',
  };
}
