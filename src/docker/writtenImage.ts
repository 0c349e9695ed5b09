/** A quote inside of a JSON string has a backslash before it, so that no hostile text can look like this. */
const status = /(?<!\\)"id":"writing image (sha256:[0-9a-f]{64})"/;

/** The id of the image that the engine has just written, by a line of buildx's rawjson progress; else null. */
export function writtenImage(line: string): string | null {
  return status.exec(line)?.[1] ?? null;
}
