/** Thrown where a database is broken. Its message says what was found, and is shown. */
export class DatabaseError extends Error {}
