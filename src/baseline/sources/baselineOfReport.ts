import {
  type Baseline,
  type BaselineImage,
  type BaselineOrigin,
  GateError,
  type Problem,
} from '../../nouns/index.ts';
import { contradictions, type Report, type ReportImage, readReport } from '../../report/index.ts';
import type { BaselineRequest } from './types.ts';

/**
 * The sizes in a report of an earlier run. The text is untrusted: it is validated in full, and one that contradicts
 * itself is refused: the comparison takes its sums for granted. A report of another commit than the base is taken, and the origin says so.
 */
export function baselineOfReport(text: string, source: string, request: BaselineRequest): Baseline | Problem {
  const read = readSafely(text, source);
  if ('code' in read) return read;
  const [wrong] = contradictions(read);
  if (wrong !== undefined) return inconsistent(source, wrong);
  const images = read.images.map(baselineImage);
  return { origin: originOf(read, source, request), images };
}

function readSafely(text: string, source: string): Report | Problem {
  try {
    return readReport(text, source);
  } catch (error) {
    if (!(error instanceof GateError) || error.problems[0] === undefined) throw error;
    return error.problems[0];
  }
}

function baselineImage({ profile, ...image }: ReportImage): BaselineImage {
  const { id, service, variant, platform, dockerfile, baseName } = image;
  const problem = profile === null ? (image.problems[0] ?? notInReport(id)) : null;
  return { id, service, variant, platform, dockerfile, baseName, how: 'report', profile, problem };
}

function originOf(
  { repository, startedAt }: Report,
  source: string,
  { base, head }: BaselineRequest,
): BaselineOrigin {
  const known = base !== null && !('code' in base) ? base : null;
  const isBase = known !== null && known.commit === repository.commit && repository.dirty !== true;
  return {
    kind: 'report',
    commit: repository.commit,
    choice: isBase ? known.choice : null,
    committedAt: isBase ? known.committedAt : null,
    measuredAt: startedAt,
    ageMs: Math.max(0, head.startedAt.getTime() - Date.parse(startedAt)),
    source,
    problem: known === null || isBase ? null : otherCommit(repository, known.commit, source),
  };
}

function otherCommit({ commit, dirty }: Report['repository'], base: string, source: string): Problem {
  const own = commit === null ? 'no commit that it names' : `commit ${commit.slice(0, 12)}`;
  const changes = dirty === true ? ' with changes that were not committed' : '';
  return {
    code: 'baseline-other-commit',
    message: `the report ${JSON.stringify(source)} is of ${own}${changes}, and the base commit is ${base.slice(0, 12)}`,
    expected: 'a report of the base commit; what others merged between the two counts as this change',
    fix: 'keep a report of every commit of the base branch, or use rebuild',
  };
}

function inconsistent(source: string, words: string): Problem {
  return {
    code: 'baseline-inconsistent',
    message: `the report ${JSON.stringify(source)} says what can't be true together: ${words}`,
    expected: 'a report as size-gate check --output wrote it, unchanged',
    fix: 'write it again',
  };
}

function notInReport(id: string): Problem {
  return { code: 'baseline-unmeasured', message: `the earlier run could not measure ${id}` };
}
