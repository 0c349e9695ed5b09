import { formatBytes, type Problem } from '../nouns/index.ts';
import { heaviestOwnLayer, plainText, type Report, type ReportImage, verdictText } from '../report/index.ts';
import type { Annotation, Core } from './core.ts';

/** GitHub shows at most ten errors and ten warnings of one step (docs: workflow commands). */
const most = 10;

interface Note {
  readonly message: string;
  readonly at: Annotation;
}

/**
 * One annotation per failing image, on the line of its heaviest own layer, and one per warning. With `warn-only`
 * they are warnings: a red mark on a check that passes would be misread.
 * @param toRepository makes a path of the report relative to the repository
 */
export function annotateReport(core: Core, report: Report, toRepository: (file: string) => string): void {
  const notes = report.images.filter(isGrave).map((image) => imageNote(image, toRepository));
  const { verdict } = report.total;
  const total =
    verdict?.kind === 'fail'
      ? [{ message: 'all images together break the total limit', at: { title: 'total size' } }]
      : [];
  const say = (note: Note) =>
    report.warnOnly ? core.warning(note.message, note.at) : core.error(note.message, note.at);
  for (const note of capped([...total, ...notes])) say(note);
  const warnings = report.warnings.map((problem) => problemNote(problem, toRepository));
  for (const note of capped(warnings)) core.warning(note.message, note.at);
}

/** One error annotation per problem that kept the gate from judging. */
export function annotateProblems(
  core: Core,
  problems: readonly Problem[],
  toRepository: (file: string) => string,
): void {
  for (const note of capped(problems.map((each) => problemNote(each, toRepository))))
    core.error(note.message, note.at);
}

function isGrave(image: ReportImage): boolean {
  return image.verdict === 'fail' || image.verdict === 'error';
}

function imageNote(image: ReportImage, toRepository: (file: string) => string): Note {
  const title = `${plainText(image.id, 200)} ${image.verdict === 'error' ? 'could not be judged' : 'is too large'}`;
  const [problem] = image.problems;
  if (image.verdict === 'error' && problem) {
    const note = problemNote(problem, toRepository);
    return { ...note, at: { ...note.at, file: note.at.file ?? toRepository(image.dockerfile), title } };
  }
  const heaviest = heaviestOwnLayer(image);
  const why = heaviest
    ? `; ${formatBytes(heaviest.unpackedBytes)} of it come from ${plainText(heaviest.instruction ?? 'this instruction')}`
    : '';
  return {
    message: `${plainText(image.id, 200)} ${verdictText(image)}${why}`,
    at: { title, file: toRepository(image.dockerfile), startLine: heaviest?.line },
  };
}

function problemNote(problem: Problem, toRepository: (file: string) => string): Note {
  const more = [problem.expected && `expected: ${problem.expected}`, problem.fix && `fix: ${problem.fix}`];
  const message = [problem.message, ...more.filter(Boolean)]
    .map((part) => plainText(String(part), 1000))
    .join('\n');
  const { where } = problem;
  return {
    message,
    at: where
      ? {
          file: toRepository(where.file),
          startLine: where.line,
          startColumn: where.column,
          title: problem.code,
        }
      : { title: problem.code },
  };
}

function capped(notes: readonly Note[]): readonly Note[] {
  if (notes.length <= most) return notes;
  const rest = notes.length - most + 1;
  return [...notes.slice(0, most - 1), { message: `and ${rest} more: see the summary`, at: {} }];
}
