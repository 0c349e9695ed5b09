/** A piece of a line in one look. `text` is harmless already. */
export interface Segment {
  readonly text: string;
  readonly color?: 'green' | 'yellow' | 'red' | 'cyan';
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly inverse?: boolean;
}

/** One row of the screen. What is too long for it is cut when it is drawn. */
export type Line = readonly Segment[];

export const plain = (text: string): Segment => ({ text });
export const dim = (text: string): Segment => ({ text, dim: true });
export const bold = (text: string): Segment => ({ text, bold: true });

/** The part of a list that is on the screen, with each row's place in the list. */
export function onScreen<Row>(
  rows: readonly Row[],
  top: number,
  height: number,
): readonly { readonly row: Row; readonly index: number }[] {
  return rows.slice(top, top + height).map((row, offset) => ({ row, index: top + offset }));
}

/** Marks the chosen row, so that it is told from the others without colours too. */
export function marked(chosen: boolean, active: boolean, rest: Line): Line {
  if (!chosen) return [plain('  '), ...rest];
  return [
    { text: '› ', bold: true },
    ...rest.map((segment) =>
      active ? { ...segment, inverse: true, dim: false } : { ...segment, bold: true },
    ),
  ];
}
