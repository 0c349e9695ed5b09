/** Thrown where an archive can't be read on. Its message says why, and is shown. */
export class ArchiveError extends Error {}
