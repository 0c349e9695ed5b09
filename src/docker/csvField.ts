/**
 * One field of the comma-separated values that buildx reads in `--output`, `--secret` and the like: quoted where a
 * comma, a quote or a line break would end it otherwise (Go's encoding/csv, RFC 4180).
 */
export function csvField(text: string): string {
  return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
