import { Box, Text } from 'ink';
import { createElement, type ReactElement } from 'react';
import type { Line, Segment } from './lines.ts';

interface LineBoxProps {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** False for NO_COLOR. */
  readonly color: boolean;
}

/** Lines in a box of their own, cut to its size. */
export function LineBox({ lines, width, height, color }: LineBoxProps): ReactElement {
  const rows = lines.slice(0, height).map((line, index) =>
    // Rows have no identity: each is wherever it is on the screen.
    createElement(Row, { key: String(index), line, width, color }),
  );
  return createElement(Box, { flexDirection: 'column', width, height, overflow: 'hidden' }, ...rows);
}

function Row({ line, width, color }: { line: Line; width: number; color: boolean }): ReactElement {
  const pieces = line.map((segment, index) =>
    createElement(Text, { key: String(index), ...lookOf(segment, color) }, segment.text),
  );
  return createElement(
    Box,
    { width, height: 1, flexShrink: 0 },
    createElement(Text, { wrap: 'truncate-end' }, ...pieces),
  );
}

function lookOf({ color, bold, dim, inverse }: Segment, colors: boolean) {
  return {
    ...(colors && color !== undefined ? { color } : {}),
    ...{ bold: bold === true, dimColor: dim === true, inverse: inverse === true },
  };
}
