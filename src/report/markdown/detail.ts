/** How much of the report one rendering shows; each level is less than the one before. Counts of things shown. */
export interface Detail {
  /** Layers of one image. */
  readonly layers: number;
  /** Owners of one image's bytes; with none, nothing is said of owners. */
  readonly owners: number;
  /** Images that neither fail nor grew, of which owners are listed all the same where somebody asks for it. */
  readonly calm: number;
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
  owners: 5,
  calm: all,
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
  {
    layers: 8,
    owners: 5,
    calm: 50,
    logLines: 30,
    failures: 40,
    growths: 20,
    rows: 15,
    folded: 1000,
    remarks: 50,
  },
  {
    layers: 6,
    owners: 5,
    calm: 0,
    logLines: 15,
    failures: 20,
    growths: 10,
    rows: 15,
    folded: 500,
    remarks: 20,
  },
  {
    layers: 5,
    owners: 4,
    calm: 0,
    logLines: 10,
    failures: 15,
    growths: 10,
    rows: 15,
    folded: 200,
    remarks: 10,
  },
  {
    layers: 5,
    owners: 4,
    calm: 0,
    logLines: 5,
    failures: 10,
    growths: 10,
    rows: 15,
    folded: 50,
    remarks: 10,
  },
  { layers: 4, owners: 3, calm: 0, logLines: 5, failures: 10, growths: 5, rows: 15, folded: 25, remarks: 5 },
  { layers: 3, owners: 3, calm: 0, logLines: 0, failures: 10, growths: 3, rows: 15, folded: 0, remarks: 5 },
  { layers: 3, owners: 3, calm: 0, logLines: 0, failures: 5, growths: 0, rows: 15, folded: 0, remarks: 3 },
  { layers: 1, owners: 2, calm: 0, logLines: 0, failures: 3, growths: 0, rows: 15, folded: 0, remarks: 3 },
  { layers: 0, owners: 1, calm: 0, logLines: 0, failures: 0, growths: 0, rows: 10, folded: 0, remarks: 1 },
  { layers: 0, owners: 0, calm: 0, logLines: 0, failures: 0, growths: 0, rows: 0, folded: 0, remarks: 0 },
];
