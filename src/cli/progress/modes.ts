/** How progress is shown. `log` is `plain` with all build output. */
export const progressModes = ['auto', 'live', 'plain', 'log', 'none'] as const;
