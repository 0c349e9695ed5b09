/**
 * A value of the user's in a message: one line, no control characters, not long. Strings are quoted;
 * maps and lists are only named.
 */
export function show(value: unknown): string {
  return showCut(value, 80);
}

/** The same, with 20 characters at most: for text of a file that may be a secret and no configuration. */
export function showBrief(value: unknown): string {
  return showCut(value, 20);
}

function showCut(value: unknown, most: number): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = typeof value === 'string' ? value : String(value);
  const short = text.length > most ? `${text.slice(0, most)}…` : text;
  // JSON.stringify escapes C0 only; C1 and the bidirectional marks move text on a terminal, too.
  const safe = JSON.stringify(short).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    '\uFFFD',
  );
  return typeof value === 'string' ? safe : safe.slice(1, -1);
}

/** A path of keys as people write it, `services.sutra-api.limit`; keys with other signs are quoted. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.map((key) => (/^[\w@$ -]+$/.test(String(key)) ? String(key) : show(String(key)))).join('.');
}
