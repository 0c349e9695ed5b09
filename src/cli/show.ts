import { type Report, renderJson, renderMarkdown, renderTable, type TextOptions } from '../report/index.ts';

/** The formats of a report on standard output. */
export const formats = ['table', 'markdown', 'json'] as const;
export type Format = (typeof formats)[number];

/** Renders a report in one of the formats. Standard output has no size to keep, so Markdown is never cut. */
export function show(report: Report, format: Format, options: TextOptions): string {
  switch (format) {
    case 'table':
      return renderTable(report, options);
    case 'markdown':
      return renderMarkdown(report, { maxBytes: Number.POSITIVE_INFINITY });
    case 'json':
      return renderJson(report);
    default:
      return format satisfies never;
  }
}

/** The format that the flags ask for; `--json` is short for `--format json`. */
export function formatOf(flags: Readonly<Record<string, unknown>>): Format {
  if (flags.json === true) return 'json';
  return formats.find((format) => format === flags.format) ?? 'table';
}
