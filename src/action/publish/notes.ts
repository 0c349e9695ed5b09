import { formatBytes, type Problem } from '../../nouns/index.ts';
import {
  breachText,
  dearestLine,
  heaviestOwnLayer,
  plainText,
  type Report,
  type ReportImage,
} from '../../report/index.ts';
import type { Annotation } from '../core.ts';
import type { ToRepository } from '../toRepository.ts';

/** An annotation's text and where it is shown. Both hold hostile text, made plain. */
export interface Note {
  readonly message: string;
  readonly at: Annotation;
}

type GrownLayer = NonNullable<ReportImage['change']>['layers'][number] & { readonly line: number };

/**
 * What a failing image did, on the line to look at first: the one that asks for what weighs or grew; where none is
 * known the instruction that grew most for an image that grew too much, else the heaviest.
 */
export function failureNote(image: ReportImage, toRepository: ToRepository): Note {
  const id = plainText(image.id, 200);
  const title = `${id} ${titles(image)}`;
  const [problem] = image.problems;
  if (image.verdict === 'error' && problem) {
    const note = problemNote(problem, toRepository);
    return { ...note, at: { ...note.at, file: note.at.file ?? toRepository(image.dockerfile), title } };
  }
  const line = dearestLine(image);
  if (line) {
    const at = { title, file: toRepository(line.file), startLine: line.line };
    return { message: `${id} ${breachText(image)}; ${line.text}`, at };
  }
  const cause = causeOf(image);
  const why = cause ? `; ${cause.words} ${plainText(cause.instruction ?? 'this instruction')}` : '';
  const place = { file: toRepository(image.dockerfile), startLine: cause?.line };
  return { message: `${id} ${breachText(image)}${why}`, at: { title, ...place } };
}

/** The own layers that grew by more than the image's noise floor, the most first; not those on a line noted already. */
export function growthNotes(
  report: Report,
  noted: readonly Note[],
  toRepository: ToRepository,
): readonly Note[] {
  const taken = new Set(noted.map(({ at }) => `${at.file}:${at.startLine}`));
  const grown = report.images.flatMap((image) => grownLayers(image).map((layer) => ({ image, layer })));
  return grown
    .toSorted((a, b) => b.layer.deltaBytes - a.layer.deltaBytes)
    .map(({ image, layer }) => growthNote(image, layer, toRepository))
    .filter(({ at }) => !taken.has(`${at.file}:${at.startLine}`));
}

/** A problem with what was expected and what to do. */
export function problemNote(problem: Problem, toRepository: ToRepository): Note {
  const more = [problem.expected && `expected: ${problem.expected}`, problem.fix && `fix: ${problem.fix}`];
  const message = [problem.message, ...more.filter(Boolean)]
    .map((part) => plainText(String(part), 1000))
    .join('\n');
  const { where, code: title } = problem;
  if (!where) return { message, at: { title } };
  const place = { file: toRepository(where.file), startLine: where.line, startColumn: where.column };
  return { message, at: { ...place, title } };
}

function titles(image: ReportImage): string {
  if (image.verdict === 'error') return 'could not be judged';
  return breaks(image, 'limit') ? 'is too large' : 'grew too much';
}

function breaks({ rules }: ReportImage, name: string): boolean {
  return rules.some(({ rule, kind }) => rule === name && kind === 'fail');
}

interface Cause {
  readonly words: string;
  readonly instruction: string | null;
  readonly line: number;
}

function causeOf(image: ReportImage): Cause | null {
  const [grown] = breaks(image, 'max-increase') ? grownLayers(image) : [];
  if (grown) return { ...grown, words: `${formatBytes(grown.deltaBytes)} more come from` };
  const heaviest = heaviestOwnLayer(image);
  return heaviest && { ...heaviest, words: `${formatBytes(heaviest.unpackedBytes)} of it come from` };
}

/** The most first. */
function grownLayers({ change, noiseFloorBytes }: ReportImage): readonly GrownLayer[] {
  return (change?.layers ?? [])
    .flatMap((layer) => (layer.from === 'own' && layer.line !== null ? [{ ...layer, line: layer.line }] : []))
    .filter(({ deltaBytes }) => deltaBytes > noiseFloorBytes)
    .toSorted((a, b) => b.deltaBytes - a.deltaBytes);
}

function growthNote(image: ReportImage, layer: GrownLayer, toRepository: ToRepository): Note {
  const id = plainText(image.id, 200);
  const words =
    layer.kind === 'added'
      ? `this instruction is new and adds ${formatBytes(layer.afterBytes)}`
      : `this instruction grew from ${formatBytes(layer.beforeBytes)} to ${formatBytes(layer.afterBytes)}`;
  return {
    message: `${id}: ${words}`,
    at: {
      title: `${id} +${formatBytes(layer.deltaBytes)}`,
      file: toRepository(image.dockerfile),
      startLine: layer.line,
    },
  };
}
