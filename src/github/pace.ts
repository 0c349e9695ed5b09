/** How fast this room asks and how long it waits. Milliseconds; tests make them short. */
export interface Pace {
  /** What counts as a second of waiting between two tries. */
  readonly secondMs: number;
  /** The most that one try of one request may take, answer included. */
  readonly requestMs: number;
  /** The same for a write: what hangs for long may land over what others wrote meanwhile, so it is begun anew. */
  readonly writeMs: number;
  /** Between writing a comment and looking whether another run wrote at the same moment. */
  readonly settleMs: number;
  /** Whether writes keep the distance that GitHub asks for: one second, and three for what notifies people. */
  readonly spaced: boolean;
}

/**
 * The pace of a real run. GitHub itself ends a request after ten seconds.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export const usualPace: Pace = {
  ...{ secondMs: 1_000, requestMs: 30_000, writeMs: 10_000, settleMs: 2_000 },
  spaced: true,
};
