import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTable
} from "./chunk-BT3ZEM4K.js";

// src/cli/show.ts
function show(report, format, options) {
  switch (format) {
    case "table":
      return renderTable(report, options);
    case "markdown":
      return renderMarkdown(report, { most: { unit: "bytes", count: Number.POSITIVE_INFINITY } });
    case "json":
      return renderJson(report);
    case "html":
      return renderHtml(report);
    default:
      return format;
  }
}

export {
  show
};
