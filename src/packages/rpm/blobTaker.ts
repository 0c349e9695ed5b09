/** Takes each package's header as the database has it, and what is broken beside them. */
export interface BlobTaker {
  blob(bytes: Buffer): void;
  broken(message: string): void;
}
