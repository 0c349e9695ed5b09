import type { Artifact, Github } from '../../github/index.ts';
import { GateError, type Problem } from '../../nouns/index.ts';
import { contradictions, type Report, readReport } from '../../report/index.ts';
import type { TriggeringRun } from '../event/types.ts';
import { mostReportBytes } from '../findArtifact.ts';

/**
 * The report that a run left as an artifact, `name` or `name-ATTEMPT`. It is hostile: of a bounded size, and validated
 * in full, down to whether its verdicts follow from its numbers. Its commit is the event's, whatever it says. Gives a
 * Problem where there is no artifact of this attempt. Throws BrokenReport for one that is no report or contradicts
 * itself, and GateError where GitHub can't be asked.
 */
export async function fetchReport(
  github: Github,
  run: TriggeringRun,
  name: string,
): Promise<Report | Problem> {
  const artifact = await newest(github, run, name);
  if (artifact === null) return missing(run, name);
  if (isOlder(artifact, run)) return ofEarlierAttempt(run, artifact.name);
  const report = await readSafely(github, artifact);
  return { ...report, repository: { ...report.repository, commit: run.headSha } };
}

/** A report that can't be shown: its run, not the server, is why. */
export class BrokenReport extends GateError {}

async function readSafely(github: Github, artifact: Artifact): Promise<Report> {
  try {
    const text = await github.readArtifact(artifact, mostReportBytes);
    const report = readReport(text, `artifact ${artifact.name}`);
    const found = contradictions(report);
    if (found.length > 0) throw new GateError(contradicting(artifact, found));
    return report;
  } catch (error) {
    const broken = error instanceof GateError && error.problems.every(({ code }) => isOfReport(code));
    throw broken ? new BrokenReport(error.problems, { cause: error }) : error;
  }
}

/** Of the zip, of its text, or of what the text says. */
function isOfReport(code: string): boolean {
  return code === 'github-artifact' || code.startsWith('report-');
}

async function newest(github: Github, run: TriggeringRun, name: string): Promise<Artifact | null> {
  for (const each of [`${name}-${run.attempt}`, name]) {
    const found = await github.artifacts({ runId: run.id, name: each });
    const own = found.find((artifact) => artifact.name === each && !artifact.expired && isOf(artifact, run));
    if (own) return own;
  }
  return null;
}

function isOf({ runId }: Artifact, run: TriggeringRun): boolean {
  return runId === null || runId === run.id;
}

/** A repeated run keeps the artifacts of its earlier attempts. */
function isOlder({ createdAt }: Artifact, { startedAt }: TriggeringRun): boolean {
  return createdAt !== null && startedAt !== null && Date.parse(createdAt) < Date.parse(startedAt);
}

function missing({ id, attempt }: TriggeringRun, name: string): Problem {
  return {
    code: 'companion-no-report',
    message: `run ${id} has no artifact ${name} or ${name}-${attempt}: it ended before it had a report`,
    fix: 'upload the output report by actions/upload-artifact with `if: always()`, under the name in report-artifact',
  };
}

function contradicting({ name }: Artifact, [first = '', ...more]: readonly string[]): Problem {
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return {
    code: 'report-contradicts-itself',
    message: `the report in the artifact ${name} says what can't be true together: ${first}${others}`,
    expected: 'the report that the action wrote, unchanged',
    fix: 'look at what that run did to its report before it uploaded it',
  };
}

function ofEarlierAttempt({ id, attempt }: TriggeringRun, name: string): Problem {
  return {
    code: 'companion-no-report',
    message: `the artifact ${name} of run ${id} is older than its attempt ${attempt}: this attempt left no report`,
    fix: 'end the name of the artifact in the attempt, github.run_attempt',
  };
}
