import { readFile, stat } from 'node:fs/promises';

/** GitHub cuts payloads at 25MB. */
const mostBytes = 30_000_000;

/** What the runner left of the event: its data, or why there is none, as the end of a sentence that names the file. */
export type Payload =
  | { readonly kind: 'read'; readonly file: string; readonly data: unknown }
  | { readonly kind: 'broken'; readonly file: string; readonly reason: string }
  | { readonly kind: 'none' };

/**
 * Reads the JSON in a file. Never throws.
 * @param file `GITHUB_EVENT_PATH`
 */
export async function readPayload(file: string | undefined): Promise<Payload> {
  if (!file) return { kind: 'none' };
  const broken = (reason: string): Payload => ({ kind: 'broken', file, reason });
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return broken(`is larger than ${mostBytes / 1_000_000}MB`);
    return parsePayload(file, await readFile(file, 'utf8'));
  } catch (error) {
    return broken(`can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The same for text at hand. */
export function parsePayload(file: string, text: string): Payload {
  try {
    return { kind: 'read', file, data: JSON.parse(text) };
  } catch {
    return { kind: 'broken', file, reason: 'is not JSON' };
  }
}
