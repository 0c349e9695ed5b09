/** The formats of a report on standard output. */
export const formats = ['table', 'markdown', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

/** The format that the flags ask for; `--json` is short for `--format json`. */
export function formatOf(flags: Readonly<Record<string, unknown>>): Format {
  if (flags.json === true) return 'json';
  return formats.find((format) => format === flags.format) ?? 'table';
}
