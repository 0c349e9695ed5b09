/** Where a variable's value can't be known, its place is taken by this: no character that anybody writes. */
export const unknownText = '\uE000';

/** One word of a command, quotes taken away. */
export interface Word {
  /** With variables expanded; `unknownText` for what can't be known. */
  readonly text: string;
  /** As written but for its quotes: variables keep their names. Hostile text. */
  readonly shown: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A here document: text in the script that a command reads as a file. */
export interface HereText {
  readonly text: string;
  /** Line of its first line. */
  readonly line: number;
}

/** A command that may run. */
export interface Command {
  /** The program and its arguments; assignments before it and redirections are taken away. Never empty. */
  readonly words: readonly Word[];
  /** Absolute path of the folder it runs in. */
  readonly folder: string;
  /** The file that its output goes to, as written. */
  readonly output: string | null;
  readonly here: HereText | null;
}

/** A piece of a script. `operator` is `;` for a line break, too. */
export type Token =
  | { readonly kind: 'word'; readonly word: Word; readonly quoted: boolean }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'redirect'; readonly text: string; readonly here: HereText | null };

/** The value of a variable; null where it has one that can't be known, undefined where it is not set. */
export type Variables = (name: string) => string | null | undefined;
