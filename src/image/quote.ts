const longest = 200;

/**
 * Hostile text (a name or value from inside an image) made fit for an error message: in double quotes, control
 * characters, non-ASCII and quotes escaped as in JSON, cut after 200 characters.
 */
export function quote(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return JSON.stringify(shown).replace(
    /[^\x20-\x7e…]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
