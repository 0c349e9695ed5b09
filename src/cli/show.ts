import {
  type Report,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTable,
  type TextOptions,
} from '../report/index.ts';
import type { Format } from './formats.ts';

/** Renders a report in one of the formats. Standard output has no size to keep, so Markdown is never cut. */
export function show(report: Report, format: Format, options: TextOptions): string {
  switch (format) {
    case 'table':
      return renderTable(report, options);
    case 'markdown':
      return renderMarkdown(report, { most: { unit: 'bytes', count: Number.POSITIVE_INFINITY } });
    case 'json':
      return renderJson(report);
    case 'html':
      return renderHtml(report);
    default:
      return format satisfies never;
  }
}
