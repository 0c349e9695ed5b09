import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/formats.ts
var formats = ["table", "markdown", "json", "html"];
function formatOf(flags) {
  if (flags.json === true) return "json";
  return formats.find((format) => format === flags.format) ?? "table";
}

export {
  formats,
  formatOf
};
