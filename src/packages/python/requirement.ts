import type { Requirement } from '../types.ts';

const nameStart = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*/;
const maxLength = 10_000;

/**
 * A requirement by PEP 508: `uvicorn[standard]>=0.20; python_version < "3.11"`, `x @ https://host/x.zip ; extra == "a"`.
 * Versions are left out: what is installed was installed with them fulfilled. Null for a text that begins with no name.
 */
export function requirement(text: string): Requirement | null {
  if (text.length > maxLength) return null;
  const start = nameStart.exec(text);
  const name = start?.[1];
  if (start === null || name === undefined) return null;
  const rest = text.slice(start[0].length);
  const { extras, after } = extrasOf(rest);
  const marker = markerOf(after);
  return {
    anyOf: [name],
    ...(marker === null ? {} : { marker }),
    ...(extras.length === 0 ? {} : { extras }),
  };
}

function extrasOf(rest: string): { extras: string[]; after: string } {
  const end = rest.startsWith('[') ? rest.indexOf(']') : -1;
  if (end < 0) return { extras: [], after: rest };
  const extras = rest
    .slice(1, end)
    .split(',')
    .map((extra) => extra.trim());
  return { extras: extras.filter((extra) => extra !== ''), after: rest.slice(end + 1) };
}

/** In a URL a semicolon may stand; the one before a marker has a blank before it then (PEP 508, "URL reference"). */
function markerOf(after: string): string | null {
  const isUrl = after.trimStart().startsWith('@');
  const semicolon = isUrl ? after.indexOf(' ;') : after.indexOf(';');
  if (semicolon < 0) return null;
  return after.slice(semicolon + (isUrl ? 2 : 1)).trim() || null;
}
