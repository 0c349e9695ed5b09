/** How much of the report one rendering shows; each level is less than the one before. Counts of things shown. */
export interface Detail {
  /** Layers of one image. */
  readonly layers: number;
  /** Last lines of a failed build. */
  readonly logLines: number;
  /** Images that fail or could not be judged, explained one by one. */
  readonly failures: number;
  /** Images that only grew, explained one by one. */
  readonly growths: number;
  /** Rows of the table that are seen at once. */
  readonly rows: number;
  /** Rows that are folded away. */
  readonly folded: number;
  /** Warnings, changed rules and other remarks, of each kind. */
  readonly remarks: number;
}

const all = Number.POSITIVE_INFINITY;

/** Everything, for a medium without a budget. Beyond some fifteen rows nobody reads a table, so the rest is folded. */
export const everything: Detail = {
  layers: 10,
  logLines: 30,
  failures: all,
  growths: all,
  rows: 15,
  folded: all,
  remarks: all,
};

/** From the most detailed to the barest, which always has room. */
export const levels: readonly Detail[] = [
  everything,
  { layers: 8, logLines: 30, failures: 40, growths: 20, rows: 15, folded: 1000, remarks: 50 },
  { layers: 6, logLines: 15, failures: 20, growths: 10, rows: 15, folded: 500, remarks: 20 },
  { layers: 5, logLines: 10, failures: 15, growths: 10, rows: 15, folded: 200, remarks: 10 },
  { layers: 5, logLines: 5, failures: 10, growths: 10, rows: 15, folded: 50, remarks: 10 },
  { layers: 4, logLines: 5, failures: 10, growths: 5, rows: 15, folded: 25, remarks: 5 },
  { layers: 3, logLines: 0, failures: 10, growths: 3, rows: 15, folded: 0, remarks: 5 },
  { layers: 3, logLines: 0, failures: 5, growths: 0, rows: 15, folded: 0, remarks: 3 },
  { layers: 1, logLines: 0, failures: 3, growths: 0, rows: 15, folded: 0, remarks: 3 },
  { layers: 0, logLines: 0, failures: 0, growths: 0, rows: 10, folded: 0, remarks: 1 },
  { layers: 0, logLines: 0, failures: 0, growths: 0, rows: 0, folded: 0, remarks: 0 },
];
