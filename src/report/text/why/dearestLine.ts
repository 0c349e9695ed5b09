import type { ReportImage } from '../../schema.ts';
import { plainText } from '../plainText.ts';
import { costText } from './costText.ts';
import { explainImage } from './explainImage.ts';
import type { WhyWords } from './types.ts';

/** A line of the repository that made an image large or grow. */
export interface DearestLine {
  /** Relative to the plan's root: hostile text, as the report has it. */
  readonly file: string;
  readonly line: number;
  /** What it costs, as a plain sentence: safe in a log. */
  readonly text: string;
}

const words: WhyWords = {
  name: (text) => plainText(text, 200),
  place: (file, line) => `${plainText(file, 500)}${line === null ? '' : `:${line}`}`,
  instruction: (text) => plainText(text, 200),
  strong: (text) => text,
};

/** The written line to look at first in an image that is too large or grew; null where none matters or is known. */
export function dearestLine(image: ReportImage): DearestLine | null {
  const explanation = explainImage(image);
  const note = explanation?.costs.find(({ isNews }) => isNews);
  if (!explanation || !note) return null;
  const { file, line } = note.cost;
  return { file, line, text: costText(note, explanation.contents, image.service, words) };
}
