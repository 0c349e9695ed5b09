import picocolors from 'picocolors';
import type { Report } from '../schema.ts';

/** What a text rendering may use: the columns of the terminal, and whether colours are wanted. */
export interface TextOptions {
  readonly width: number;
  readonly color: boolean;
}

export type Paint = ReturnType<typeof picocolors.createColors>;

/** Colours, or functions that leave text as it is. Never looks at the environment. */
export function paint(color: boolean): Paint {
  return picocolors.createColors(color);
}

type Verdict = Report['verdict'];

const words: Readonly<Record<Verdict, string>> = {
  pass: '✓ pass',
  warn: '! warn',
  fail: '✗ fail',
  error: '✗ error',
};

/** The word for a verdict, readable without colours too. */
export function verdictWord(verdict: Verdict, ink: Paint): string {
  const color = { pass: ink.green, warn: ink.yellow, fail: ink.red, error: ink.red }[verdict];
  return color(words[verdict]);
}
