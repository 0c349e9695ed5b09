import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/nouns/problem.ts
var GateError = class extends Error {
  problems;
  constructor(problems, options) {
    const list = Array.isArray(problems) ? problems : [problems];
    super(list.map((problem) => problem.message).join("\n"), options);
    this.name = "GateError";
    this.problems = list;
  }
};
var Interrupted = class extends Error {
  constructor() {
    super("interrupted");
    this.name = "Interrupted";
  }
};

// src/nouns/addedBytes.ts
function addedBytes({ from, ownedBytes, wastedBytes, parts }) {
  if (parts) return parts.reduce((sum, part) => sum + (part.from === "own" ? part.bytes : 0), 0);
  return from === "own" ? ownedBytes + wastedBytes : 0;
}

// src/nouns/bytes.ts
var factors = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40
};
var sizeSyntax = "a number with a unit: B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024), such as 200MB";
function parseBytes(text) {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]+)\s*$/.exec(text);
  const factor = match?.[2] === void 0 ? void 0 : factors[match[2]];
  if (!match?.[1] || factor === void 0 || !Object.hasOwn(factors, match[2] ?? "")) return null;
  const bytes = Math.round(Number(match[1]) * factor);
  return Number.isSafeInteger(bytes) ? bytes : null;
}
function formatBytes(bytes) {
  const size = Math.abs(bytes);
  const sign = bytes < 0 ? "-" : "";
  const units2 = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  let value = size;
  while (unit < units2.length - 1 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= 1e3) {
    value /= 1e3;
    unit += 1;
  }
  return `${sign}${unit === 0 ? value : value.toFixed(1)}${units2[unit]}`;
}

// src/nouns/contents.ts
var packageTypes = [
  ...["deb", "apk", "rpm", "conda", "pypi", "npm", "gem", "maven", "golang", "cargo"]
];
var unownedKinds = [
  ...["interpreter", "base-system", "application", "cache", "build-tools", "byte-code"],
  ...["locale", "docs-and-tests", "data", "waste", "other"]
];

// src/nouns/dockerfileKeywords.ts
var dockerfileKeywords = [
  "ADD",
  "ARG",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "ENV",
  "EXPOSE",
  "FROM",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "ONBUILD",
  "RUN",
  "SHELL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR"
];

// src/nouns/formatExact.ts
var units = [
  { name: "TB", digits: 12 },
  { name: "GB", digits: 9 },
  { name: "MB", digits: 6 },
  { name: "kB", digits: 3 }
];
function formatExact(bytes) {
  const unit = units.find(({ digits }) => Math.abs(bytes) >= 10 ** digits);
  if (!unit) return `${bytes}B`;
  const size = Math.abs(bytes);
  const whole = Math.floor(size / 10 ** unit.digits);
  const rest = String(size % 10 ** unit.digits).padStart(unit.digits, "0").replace(/0+$/, "");
  return `${bytes < 0 ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}${unit.name}`;
}

// src/nouns/keywordOf.ts
var keywords = new Set(dockerfileKeywords.filter((keyword) => keyword !== "FROM"));
function keywordOf(createdBy) {
  const first = /^\s*([A-Za-z]+)(?=\s|$)/.exec(createdBy)?.[1];
  if (first !== void 0 && keywords.has(first)) return first;
  const nop = /^(?:\|\d+ .*)?\S+ -c #\(nop\)\s+([A-Z]+)(?=\s|$)/s.exec(createdBy)?.[1];
  if (nop !== void 0) return keywords.has(nop) ? nop : null;
  return /^(?:\|\d+ .*)?(?:\/\S+|[a-z]\S*) .*-\S*c(?=\s|$)/s.test(createdBy) ? "RUN" : null;
}

// src/nouns/localContext.ts
var remote = /^((docker-image|https?|git|ssh):\/\/|(target|input):|git@|github\.com\/)/;
function localContext(source) {
  const layout = /^oci-layout:(?:\/\/)?(.*)$/.exec(source)?.[1];
  if (layout !== void 0) return { kind: "layout", path: layout };
  return remote.test(source) ? null : { kind: "folder", path: source };
}

// src/nouns/notAskedFor.ts
var notAskedFor = "its service was not asked for";

// src/nouns/ownersFailed.ts
var longest = 200;
function ownersFailed(what, error) {
  const why = String(error).slice(0, longest).replace(/[^\x20-\x7e]/g, "?");
  return {
    code: "owners-failed",
    message: `could not find out ${what}: ${why}`,
    fix: "its sizes and verdicts are right; please report it with what the image is made from"
  };
}

export {
  addedBytes,
  sizeSyntax,
  parseBytes,
  formatBytes,
  packageTypes,
  unownedKinds,
  dockerfileKeywords,
  formatExact,
  keywordOf,
  localContext,
  notAskedFor,
  ownersFailed,
  GateError,
  Interrupted
};
