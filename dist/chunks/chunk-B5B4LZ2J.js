import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Inflate,
  Unzip
} from "./chunk-33U7CJ55.js";
import {
  external_exports,
  require_mod
} from "./chunk-AHTI7T3I.js";
import {
  GateError,
  dockerfileKeywords
} from "./chunk-D6CX4XPD.js";
import {
  __toESM
} from "./chunk-WP646LUM.js";

// src/dockerfile/checkStatement.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/dockerfile/words.ts
function quotedWords(text2, escapeChar) {
  const words = [];
  let word2 = "";
  let quote = "";
  for (let at = 0; at < text2.length; at += 1) {
    const char = text2.charAt(at);
    if (char === escapeChar && quote !== "'") {
      at += 1;
      if (at < text2.length) word2 += char + text2.charAt(at);
    } else if (quote === "" && /\s/.test(char)) {
      if (word2 !== "") words.push(word2);
      word2 = "";
    } else {
      if (char === quote) quote = "";
      else if (quote === "" && (char === '"' || char === "'")) quote = char;
      word2 += char;
    }
  }
  return word2 === "" ? words : [...words, word2];
}
function listWords(rest) {
  return jsonWords(rest) ?? rest.split(/[\t\v\f\r ]+/).filter((word2) => word2 !== "");
}
function jsonWords(rest) {
  if (!rest.startsWith("[")) return null;
  try {
    const value = JSON.parse(rest);
    return Array.isArray(value) && value.every((word2) => typeof word2 === "string") ? value : null;
  } catch {
    return null;
  }
}
function commaFields(text2) {
  const fields = text2.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? [];
  return fields.map((field) => field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
}

// src/dockerfile/assignments.ts
function assignments({ keyword, rest }, escapeChar) {
  const words = quotedWords(rest, escapeChar);
  if (words.length === 0) throw new Error(`${keyword} needs a name`);
  if (keyword === "ARG") return words.map(split);
  if (!words[0]?.includes("=")) {
    const [, name, value] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
    if (name === void 0 || value === void 0) throw new Error(`${keyword} needs a name and a value`);
    return [{ name, value }];
  }
  const odd = words.find((word2) => !word2.includes("="));
  if (odd !== void 0)
    throw new Error(`${keyword} has ${JSON.stringify(odd.slice(0, 20))}, which is not name=value`);
  return words.map(split);
}
function split(word2) {
  const at = word2.indexOf("=");
  return at === -1 ? { name: word2, value: null } : { name: word2.slice(0, at), value: word2.slice(at + 1) };
}

// src/dockerfile/problems.ts
function broken(file2, line, message, more = {}) {
  return { code: "dockerfile-broken", message, where: { file: file2, line, column: 1 }, ...more };
}
function failAt(file2, line, message, more = {}) {
  throw new GateError(broken(file2, line, message, more));
}

// src/dockerfile/checkStatement.ts
function checkStatement(statement2, file2, { foreign, hasStage, escapeChar }) {
  const at = (message, more) => [broken(file2, statement2.line, message, more)];
  const { keyword } = statement2;
  if (!dockerfileKeywords.includes(keyword)) return foreign ? [] : at(...unknownKeyword(keyword));
  if (keyword === "FROM") return checkFrom(statement2).flatMap((message) => at(message));
  if (!hasStage && keyword !== "ARG") return at(`${keyword} stands before the first FROM`, beforeFrom);
  if ((keyword === "COPY" || keyword === "ADD") && listWords(statement2.rest).length < 2) {
    return at(`${keyword} needs at least one source and a destination`);
  }
  return checkAssignments(statement2, escapeChar).flatMap((message) => at(message));
}
function checkAssignments(statement2, escapeChar) {
  if (!["ARG", "ENV", "LABEL"].includes(statement2.keyword)) return [];
  try {
    assignments(statement2, escapeChar);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
var beforeFrom = { expected: "only ARG may stand before the first FROM" };
function unknownKeyword(keyword) {
  const nearest = dockerfileKeywords.find((known) => (0, import_fastest_levenshtein.distance)(known, keyword) <= 2);
  const fix = nearest === void 0 ? {} : { fix: `write ${nearest}` };
  return [`unknown instruction ${show(keyword)}`, { expected: "a Dockerfile instruction", ...fix }];
}
function checkFrom({ rest }) {
  const words = rest.split(/\s+/).filter((word2) => word2 !== "");
  if (words.length === 1) return [];
  if (words.length !== 3 || words[1]?.toLowerCase() !== "as") {
    return ["FROM takes a base image and, if wanted, 'AS name'"];
  }
  return /^[a-z][a-z0-9\-_.]*$/i.test(words[2] ?? "") ? [] : [
    `${show(words[2] ?? "")} is not a stage name: it starts with a letter and has letters, digits, '-', '_', '.'`
  ];
}
function show(text2) {
  return JSON.stringify(text2.length > 20 ? `${text2.slice(0, 20)}…` : text2);
}

// src/dockerfile/foreignFrontend.ts
function isForeignFrontend(syntax) {
  return syntax !== null && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(syntax);
}

// src/dockerfile/readDirectives.ts
function readDirectives(lines) {
  const hasShebang = lines[0]?.startsWith("#!") ?? false;
  let escapeChar = "\\";
  let syntax = null;
  for (const line of hasShebang ? lines.slice(1) : lines) {
    const [, name, value = ""] = /^\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
    if (name === void 0) break;
    if (name.toLowerCase() === "escape" && !hasShebang) escapeChar = value;
    if (name.toLowerCase() === "syntax") syntax ??= value.split(" ", 1)[0] ?? null;
  }
  return { escapeChar, syntax };
}

// src/dockerfile/heredocs.ts
function findHeredocs(header) {
  if (!/^(ONBUILD\s+)?(RUN|COPY|ADD)\s/i.test(header) || isJson(header)) return [];
  return (rawWords(header) ?? []).flatMap((word2) => readHeredoc(word2) ?? []);
}
function readHeredoc(word2) {
  const [, , dash, rest = ""] = /^(\d*)<<(-?)\s*([^<]*)$/.exec(word2) ?? [];
  const name = rest.replace(/\\(.)|["']/g, "$1");
  return name === "" ? null : { name, chomp: dash === "-" };
}
function isJson(header) {
  const rest = header.replace(/^(ONBUILD\s+)?\S+\s+(--\S+\s+)*/i, "");
  if (!rest.startsWith("[")) return false;
  try {
    return Array.isArray(JSON.parse(rest));
  } catch {
    return false;
  }
}
function rawWords(text2) {
  const token = /\\[\s\S]?|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|<<[ \t\r]*|\s+|[\s\S]/g;
  const words = [];
  let word2 = "";
  for (const [part] of text2.matchAll(token)) {
    if (part === '"' || part === "'") return null;
    if (part.trim() !== "") word2 += part;
    else if (word2 !== "") {
      words.push(word2);
      word2 = "";
    }
  }
  return word2 === "" ? words : [...words, word2];
}

// src/dockerfile/joinLines.ts
function joinLines(lines, start, escapeChar) {
  const mark = escapeChar === "`" ? "`" : "\\\\";
  const continued = new RegExp(`(^|[^${mark}])${mark}[ \\t]*$`);
  const parts2 = [];
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (at > start && /^\s*(#|$)/.test(line)) continue;
    parts2.push({ text: line.replace(continued, "$1"), index: at });
    if (!continued.test(line)) break;
  }
  const header = parts2.map(({ text: text2 }) => text2).join("").trim();
  return { header, headerLines: Math.min(at + 1, lines.length) - start, parts: parts2 };
}

// src/dockerfile/splitInstructions.ts
function splitInstructions(lines, escapeChar) {
  const spans = [];
  for (let at = 0; at < lines.length; ) {
    if (/^\s*(#|$)/.test(lines[at] ?? "")) {
      at += 1;
      continue;
    }
    const { header, headerLines } = joinLines(lines, at, escapeChar);
    const start = at + headerLines;
    const { end, unclosed } = skipHeredocs(lines, start, findHeredocs(header));
    spans.push({ header, heredocLines: lines.slice(start, end), unclosed, line: at + 1, endLine: end });
    at = end;
  }
  return spans;
}
function skipHeredocs(lines, start, heredocs) {
  let end = start;
  for (const { name, chomp } of heredocs) {
    const found = findEnd(lines, end, name, chomp);
    if (found === -1) return { end: lines.length, unclosed: name };
    end = found + 1;
  }
  return { end, unclosed: null };
}
function findEnd(lines, start, name, chomp) {
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if ((chomp ? line.replace(/^\t+/, "") : line) === name) return at;
  }
  return -1;
}

// src/dockerfile/splitStatement.ts
function splitStatement(line, escapeChar) {
  const match2 = /^(\S+)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(line.trim());
  const keyword = (match2?.[1] ?? "").toUpperCase();
  const flags = [];
  let rest = (match2?.[2] ?? "").trim();
  while (rest.startsWith("--")) {
    const { word: word2, length } = readFlag(rest, escapeChar);
    rest = rest.slice(length).trimStart();
    if (word2 === "--") break;
    const equals = word2.indexOf("=");
    const name = word2.slice(2, equals === -1 ? void 0 : equals);
    flags.push({ name: name.toLowerCase(), value: equals === -1 ? null : word2.slice(equals + 1) });
  }
  return { keyword, flags, rest };
}
function readFlag(text2, escapeChar) {
  let word2 = "";
  let quote = "";
  let at = 0;
  for (; at < text2.length; at += 1) {
    const char = text2.charAt(at);
    if (char === escapeChar) {
      at += 1;
      word2 += text2.charAt(at);
    } else if (quote !== "") {
      if (char === quote) quote = "";
      else word2 += char;
    } else if (char === '"' || char === "'") quote = char;
    else if (/\s/.test(char)) break;
    else word2 += char;
  }
  return { word: word2, length: Math.min(at, text2.length) };
}
function flagValue(flags, name) {
  const flag = flags.findLast((one) => one.name === name);
  return flag === void 0 ? null : flag.value ?? "";
}

// src/dockerfile/parseDockerfile.ts
function parseDockerfile(text2, file2) {
  if (text2.includes("\0")) throw new GateError(notText(file2));
  const lines = toLines(text2);
  const { escapeChar, syntax } = readDirectives(lines);
  if (escapeChar !== "\\" && escapeChar !== "`") throw new GateError(badEscape(file2));
  const foreign = isForeignFrontend(syntax);
  const problems = [];
  const globalArgs = [];
  const stages = [];
  for (const span of splitInstructions(lines, escapeChar)) {
    const statement2 = toStatement(span, escapeChar);
    problems.push(...checkSpan(span, file2));
    problems.push(...checkStatement(statement2, file2, { foreign, escapeChar, hasStage: stages.length > 0 }));
    const stage = stages.at(-1);
    if (statement2.keyword === "FROM") stages.push(toStage(statement2, stages.length));
    else if (stage !== void 0) stage.statements.push(statement2);
    else if (statement2.keyword === "ARG") globalArgs.push(statement2);
  }
  if (problems.length === 0 && stages.length === 0) problems.push(noStage(file2));
  if (stages.length > mostStages) throw new GateError(tooManyStages(file2, stages.length));
  if (problems.length > 0) throw new GateError(problems);
  return { file: file2, escapeChar, foreign, globalArgs, stages };
}
var mostStages = 500;
function tooManyStages(file2, count) {
  return broken(file2, 1, `the Dockerfile has ${count} stages`, { expected: `at most ${mostStages}` });
}
function toLines(text2) {
  const lines = text2.replace(/^\uFEFF/, "").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replace(/\r+$/, ""));
}
function toStatement({ header, heredocLines, line, endLine }, escapeChar) {
  return { ...splitStatement(header, escapeChar), text: [header, ...heredocLines].join("\n"), line, endLine };
}
function toStage(from, index) {
  const [base = "", , name] = from.rest.split(/\s+/);
  return { index, name: name?.toLowerCase() ?? null, from, base, statements: [] };
}
function checkSpan({ unclosed, line }, file2) {
  if (unclosed === null) return [];
  const name = JSON.stringify(unclosed);
  return [broken(file2, line, `the heredoc ${name} has no end`, { expected: `a line that is just ${name}` })];
}
function noStage(file2) {
  return broken(file2, 1, "the Dockerfile has no FROM, so there is nothing to build", {
    expected: "at least one FROM instruction"
  });
}
function notText(file2) {
  return broken(file2, 1, "the Dockerfile is not text: it holds a NUL byte", {
    expected: "a text file in UTF-8"
  });
}
function badEscape(file2) {
  return broken(file2, 1, "the escape directive names neither a backslash nor a backtick", {
    expected: "# escape=\\ or # escape=`"
  });
}

// src/dockerfile/budget.ts
var Budget = class {
  #left;
  /** `steps` is a count of small operations: some millions are a second. */
  constructor(steps2) {
    this.#left = steps2;
  }
  /** Throws an Error whose message says so once the budget is used up. */
  spend(steps2) {
    this.#left -= steps2;
    if (this.#left < 0) throw new Error("it takes too much work");
  }
};

// src/dockerfile/readMounts.ts
function readMounts({ keyword, flags }) {
  if (keyword !== "RUN") return [];
  return flags.filter(({ name }) => name === "mount").map(({ value }) => readMount(value ?? ""));
}
function readMount(text2) {
  const fields = /* @__PURE__ */ new Map();
  for (const field of commaFields(text2)) {
    const at = field.indexOf("=");
    if (at !== -1) fields.set(field.slice(0, at).toLowerCase(), field.slice(at + 1));
  }
  return {
    type: fields.get("type") ?? "bind",
    from: fields.get("from") ?? null,
    source: fields.get("source") ?? fields.get("src") ?? null,
    target: fields.get("target") ?? fields.get("dst") ?? fields.get("destination") ?? null
  };
}

// src/dockerfile/resolveStages.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/dockerfile/wild.ts
var anyChar = () => true;
var notSlash = (char) => char !== "/";
var isChar = (wanted) => (char) => char === wanted;
function* matchEnds(pattern, text2, budget, start = 0) {
  let states = /* @__PURE__ */ new Set();
  enter(pattern, states, 0);
  for (let at = start; ; at += 1) {
    if (states.has(pattern.length)) yield at;
    const char = text2[at];
    if (char === void 0 || states.size === 0) return;
    budget?.spend(states.size);
    states = advance(pattern, states, char);
  }
}
function matchesAll(pattern, text2, budget) {
  for (const end of matchEnds(pattern, text2, budget)) if (end === text2.length) return true;
  return false;
}
function advance(pattern, states, char) {
  const next = /* @__PURE__ */ new Set();
  for (const at of states) {
    const wild = pattern[at];
    if (!wild?.test(char)) continue;
    if (wild.kind === "one") enter(pattern, next, at + 1);
    else if (wild.kind === "many") enter(pattern, next, at);
    else {
      next.add(at);
      if (char === "/") enter(pattern, next, at + 1);
    }
  }
  return next;
}
function enter(pattern, states, from) {
  let at = from;
  states.add(at);
  for (let wild = pattern[at]; wild !== void 0 && wild.kind !== "one"; wild = pattern[at]) {
    at += 1;
    states.add(at);
  }
}

// src/dockerfile/shellPattern.ts
var star = { kind: "many", test: anyChar };
function shellPattern(pattern) {
  const pieces = [];
  const chars = Array.from(pattern);
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? "";
    const next = chars[at + 1] ?? "";
    if (char === "*") {
      if (pieces.at(-1) !== star) pieces.push(star);
    } else if (char === "?") pieces.push({ kind: "one", test: anyChar });
    else if (char !== "\\") pieces.push({ kind: "one", test: isChar(char) });
    else if (next === "*" || next === "?" || next === "\\") {
      pieces.push({ kind: "one", test: isChar(next) });
      at += 1;
    } else if (next !== "}" && next !== "/") throw new Error(`invalid escape '\\${next}' in a pattern`);
  }
  return pieces;
}
function trimPrefix(value, pattern, greedy, budget) {
  const text2 = Array.from(value);
  const end = endOf(shellPattern(pattern), text2, greedy, budget);
  return end === void 0 ? value : text2.slice(end).join("");
}
function trimSuffix(value, pattern, greedy, budget) {
  const text2 = Array.from(value).reverse();
  const end = endOf(shellPattern(pattern).reverse(), text2, greedy, budget);
  return end === void 0 ? value : text2.slice(end).reverse().join("");
}
function endOf(pattern, text2, greedy, budget) {
  let last;
  for (const end of matchEnds(pattern, text2, budget)) {
    if (!greedy) return end;
    last = end;
  }
  return last;
}
function replacePattern(value, pattern, by, all, budget) {
  const pieces = shellPattern(pattern);
  const text2 = Array.from(value);
  const starts = startsOf(pieces, text2, budget);
  const result = [];
  let at = 0;
  for (let lastEnd = -1; at <= text2.length; ) {
    const end = starts.has(at) ? matchEnd(pieces, text2, at, budget) : void 0;
    if (end !== void 0 && !(end === at && at === lastEnd)) {
      result.push(by);
      lastEnd = end;
      if (!all) return result.concat(text2.slice(end)).join("");
      if (end > at) {
        at = end;
        continue;
      }
    }
    result.push(text2[at] ?? "");
    at += 1;
  }
  return result.join("");
}
function startsOf(pieces, text2, budget) {
  const ends = matchEnds([star, ...pieces.toReversed()], text2.toReversed(), budget);
  return new Set(Array.from(ends, (end) => text2.length - end));
}
function matchEnd(pieces, text2, start, budget) {
  return Array.from(matchEnds(pieces, text2, budget, start)).at(-1);
}

// src/dockerfile/expand.ts
var mostCharacters = 64 * 1024;
function expand(word2, options) {
  return readUntil({ text: word2, at: 0 }, null, options, false);
}
function checkLength(text2) {
  if (text2.length <= mostCharacters) return text2;
  throw new Error(`it expands to more than ${mostCharacters} characters`);
}
function readUntil(cursor, stop, options, keepEscapes) {
  let result = "";
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    cursor.at += 1;
    if (char === stop) return result;
    if (char === "'") result += singleQuoted(cursor);
    else if (char === '"') result += doubleQuoted(cursor, options);
    else if (char === "$") result = checkLength(result + dollar(cursor, options));
    else if (char === options.escapeChar) {
      result += (keepEscapes ? char : "") + cursor.text.charAt(cursor.at);
      cursor.at += 1;
    } else result += char;
  }
  if (stop !== null) throw new Error(`'${stop}' is missing`);
  return checkLength(result);
}
function singleQuoted(cursor) {
  const end = cursor.text.indexOf("'", cursor.at);
  if (end === -1) throw new Error("a single quote is not closed");
  const result = cursor.text.slice(cursor.at, end);
  cursor.at = end + 1;
  return result;
}
function doubleQuoted(cursor, options) {
  let result = "";
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    const next = cursor.text.charAt(cursor.at + 1);
    cursor.at += 1;
    if (char === '"') return result;
    if (char === "$") result = checkLength(result + dollar(cursor, options));
    else if (char === options.escapeChar && (next === '"' || next === "$" || next === options.escapeChar)) {
      result += next;
      cursor.at += 1;
    } else result += char;
  }
  throw new Error("a double quote is not closed");
}
function dollar(cursor, options) {
  if (cursor.text.charAt(cursor.at) !== "{") {
    const name2 = readName(cursor);
    return name2 === "" ? "$" : plain(name2, options);
  }
  cursor.at += 1;
  const name = readName(cursor);
  const operator2 = cursor.text.charAt(cursor.at);
  if (name === "" || operator2 === "") throw new Error("a variable's name or its closing brace is missing");
  cursor.at += 1;
  if (operator2 === "}") return plain(name, options);
  if (operator2 === "/") return replaced(cursor, name, options);
  return modified(cursor, name, operator2, options);
}
function plain(name, { lookup, unset }) {
  return lookup(name) ?? unset?.(name) ?? "";
}
function modified(cursor, name, first, options) {
  const colon = first === ":";
  const operator2 = colon ? cursor.text.charAt(cursor.at) : first;
  if (colon) cursor.at += 1;
  const isPattern = !colon && (operator2 === "#" || operator2 === "%");
  if (!isPattern && !["-", "+", "?"].includes(operator2)) {
    throw new Error(`unsupported modifier '${colon ? ":" : ""}${operator2}' of \${${name}}`);
  }
  const word2 = readUntil(cursor, "}", options, isPattern);
  const value = options.lookup(name);
  const missing = value === void 0 || colon && value === "";
  if (isPattern) return value === void 0 ? plain(name, options) : trimmed(value, operator2, word2, options);
  if (operator2 === "+") return missing ? "" : word2;
  if (!missing) return value;
  if (operator2 === "-") return word2;
  throw new Error(`${name}: ${word2 === "" ? "is not allowed to be unset" : word2}`);
}
function trimmed(value, operator2, word2, { budget }) {
  const greedy = word2.startsWith(operator2);
  const pattern = greedy ? word2.slice(1) : word2;
  const trim = operator2 === "#" ? trimPrefix : trimSuffix;
  return trim(value, pattern, greedy, budget ?? null);
}
function replaced(cursor, name, options) {
  const all = cursor.text.charAt(cursor.at) === "/";
  if (all) cursor.at += 1;
  const pattern = readUntil(cursor, "/", options, true);
  const by = readUntil(cursor, "}", options, true);
  const value = options.lookup(name);
  return value === void 0 ? plain(name, options) : checkLength(replacePattern(value, pattern, by, all, options.budget ?? null));
}
function readName(cursor) {
  const match2 = new RegExp("^(?:\\p{Nd}+|[@*#?\\-$!]|[\\p{L}_][\\p{L}\\p{Nd}_]*)", "u").exec(cursor.text.slice(cursor.at));
  const name = match2?.[0] ?? "";
  cursor.at += name.length;
  return name;
}

// src/dockerfile/expandAt.ts
var steps = 2e7;
var budgets = /* @__PURE__ */ new WeakMap();
function budgetOf(dockerfile) {
  const budget = budgets.get(dockerfile) ?? new Budget(steps);
  budgets.set(dockerfile, budget);
  return budget;
}
function expandAt(word2, dockerfile, line, options) {
  const { file: file2, escapeChar } = dockerfile;
  try {
    const budget = budgetOf(dockerfile);
    const expanded = expand(word2, { ...options, escapeChar, budget });
    budget.spend(word2.length + expanded.length);
    return expanded;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failAt(file2, line, `${JSON.stringify(word2.slice(0, 80))} can't be expanded: ${reason}`);
  }
}

// src/dockerfile/globalScope.ts
var platformArgs = ["PLATFORM", "OS", "ARCH", "VARIANT", "OSVERSION"].flatMap((name) => [
  `TARGET${name}`,
  `BUILD${name}`
]);
function globalScope(dockerfile, { buildArgs = {}, platform }) {
  const values = new Map(platformValues(platform ?? null));
  const unknown = new Set(
    platformArgs.filter((name) => !values.has(name) && !Object.hasOwn(buildArgs, name))
  );
  for (const name of platformArgs) setOwn(values, buildArgs, name);
  for (const statement2 of dockerfile.globalArgs) {
    for (const { name, value } of assignments(statement2, dockerfile.escapeChar)) {
      if (setOwn(values, buildArgs, name) || value === null) continue;
      values.set(name, expandAt(value, dockerfile, statement2.line, { lookup: (key) => values.get(key) }));
    }
  }
  return { values, unknown };
}
function setOwn(values, from, name) {
  if (!Object.hasOwn(from, name)) return false;
  values.set(name, from[name] ?? "");
  return true;
}
function platformValues(platform) {
  if (platform === null) return [];
  const [os = "", arch = "", variant = ""] = platform.split("/");
  return [
    ["TARGETPLATFORM", platform],
    ["TARGETOS", os],
    ["TARGETARCH", arch],
    ["TARGETVARIANT", variant]
  ];
}

// src/dockerfile/namedContext.ts
function namedContext(name, contexts) {
  const wanted = normal(name);
  if (wanted === normal("scratch") || wanted === normal("context")) return null;
  const found = Object.entries(contexts).find(([key]) => normal(key) === wanted);
  return found?.[1] ?? null;
}
function normal(name) {
  const short = name.toLowerCase().replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
  return /(:[^/]*|@.*)$/.test(short) ? short : `${short}:latest`;
}

// src/dockerfile/stageReferences.ts
function stageReferences(statement2) {
  const from = statement2.keyword === "COPY" ? flagValue(statement2.flags, "from") : null;
  const mounts = readMounts(statement2).flatMap((mount) => mount.from ?? []);
  return from === null ? mounts : [from, ...mounts];
}

// src/dockerfile/resolveStages.ts
function resolveStages(dockerfile, inputs) {
  const scope = globalScope(dockerfile, inputs);
  const all = [];
  for (const stage of dockerfile.stages) all.push(resolveStage(dockerfile, stage, all, scope, inputs));
  const target = findTarget(dockerfile, all, inputs.target ?? null);
  const reachable = /* @__PURE__ */ new Set();
  visit(target, all, reachable);
  return { target, reachable: all.filter((stage) => reachable.has(stage)), scope };
}
function resolveStage(dockerfile, stage, before, scope, { buildContexts = {} }) {
  const { line } = stage.from;
  const unset = (name) => scope.unknown.has(name) ? `\${${name}}` : "";
  const base = expandAt(stage.base, dockerfile, line, { lookup: (name) => scope.values.get(name), unset });
  if (base === "")
    failAt(
      dockerfile.file,
      line,
      `the base of this stage, ${JSON.stringify(stage.base)}, is empty`,
      emptyBase
    );
  const parent = byName(before, base);
  const replaced2 = stage.name !== null && namedContext(stage.name, buildContexts) !== null;
  const statements = [
    ...parent === null ? [] : triggers(parent.stage, dockerfile.escapeChar),
    ...stage.statements
  ];
  return { stage, parent: replaced2 ? null : parent, base, replaced: replaced2, statements };
}
var emptyBase = { fix: "give its ARG a default before the first FROM, or a value in build-args" };
function triggers({ statements }, escapeChar) {
  return statements.filter((statement2) => statement2.keyword === "ONBUILD").map((statement2) => ({
    ...statement2,
    ...splitStatement(statement2.rest, escapeChar),
    text: statement2.text.replace(/^ONBUILD\s+/i, "")
  }));
}
function byName(stages, name) {
  return stages.findLast(({ stage }) => stage.name === name.toLowerCase()) ?? null;
}
function visit(stage, all, seen) {
  if (seen.has(stage)) return;
  seen.add(stage);
  if (stage.replaced) return;
  if (stage.parent !== null) visit(stage.parent, all, seen);
  for (const name of stage.statements.flatMap(stageReferences)) {
    const found = /^\d+$/.test(name) ? all[Number(name)] : byName(all, name);
    if (found) visit(found, all, seen);
  }
}
function findTarget({ file: file2, stages }, all, name) {
  const found = name === null || name === "" ? all.at(-1) : byName(all, name);
  if (found) return found;
  const names4 = stages.flatMap((stage) => stage.name ?? []);
  const nearest = names4.find((known) => (0, import_fastest_levenshtein2.distance)(known, name ?? "") <= 2);
  throw new GateError({
    code: "dockerfile-unknown-target",
    message: `the Dockerfile has no stage ${JSON.stringify(name)}`,
    where: { file: file2 },
    expected: names4.length === 0 ? "no target: no stage has a name" : `one of its stages: ${names4.join(", ")}`,
    fix: nearest === void 0 ? "correct the target, or take it away to build the last stage" : `write ${nearest}`
  });
}

// src/dockerfile/stageScope.ts
var anything = "*";
function walkStage(dockerfile, build, resolved, { buildArgs = {} }, visit2) {
  const scope = startScope(dockerfile, build, resolved, { buildArgs });
  for (const statement2 of resolved.statements) {
    if (statement2.keyword === "ARG") declare(dockerfile, build, scope, statement2, buildArgs);
    else if (statement2.keyword === "ENV") setEnv(dockerfile, scope, statement2);
    visit2(statement2, scope);
  }
  return scope;
}
function startScope(dockerfile, build, resolved, inputs) {
  if (resolved.parent !== null && !resolved.parent.replaced) {
    return walkStage(dockerfile, build, resolved.parent, inputs, () => void 0);
  }
  const complete = resolved.base === "scratch";
  return { values: /* @__PURE__ */ new Map(), declared: /* @__PURE__ */ new Set(), unknown: /* @__PURE__ */ new Set(), complete };
}
function declare(dockerfile, { scope: global }, scope, statement2, buildArgs) {
  for (const { name, value } of assignments(statement2, dockerfile.escapeChar)) {
    scope.declared.add(name);
    if (Object.hasOwn(buildArgs, name)) scope.values.set(name, buildArgs[name] ?? "");
    else if (value !== null) scope.values.set(name, expandIn(scope, value, dockerfile, statement2.line));
    else if (global.unknown.has(name)) scope.unknown.add(name);
    else if (global.values.has(name)) scope.values.set(name, global.values.get(name) ?? "");
  }
}
function setEnv(dockerfile, scope, statement2) {
  const set = assignments(statement2, dockerfile.escapeChar).map(({ name, value }) => [
    name,
    expandIn(scope, value ?? "", dockerfile, statement2.line)
  ]);
  for (const [name, value] of set) scope.values.set(name, value);
}
function expandIn(scope, word2, dockerfile, line) {
  const unset = (name) => scope.unknown.has(name) || !scope.complete && !scope.declared.has(name) ? anything : "";
  return expandAt(word2, dockerfile, line, { lookup: (name) => scope.values.get(name), unset });
}

// src/dockerfile/contextSources.ts
function contextSources(dockerfile, inputs = {}) {
  const build = resolveStages(dockerfile, inputs);
  const found = [];
  for (const stage of build.reachable) {
    if (stage.replaced) continue;
    walkStage(dockerfile, build, stage, inputs, (statement2, scope) => {
      found.push(...sourcesOf(statement2, scope, dockerfile));
    });
  }
  return found;
}
function sourcesOf(statement2, scope, dockerfile) {
  const { keyword, line } = statement2;
  const path = (source) => expandIn(scope, source, dockerfile, line);
  if (keyword === "COPY" || keyword === "ADD") {
    if (!isContext(flagValue(statement2.flags, "from"))) return [];
    const deep = flagValue(statement2.flags, "parents") !== null;
    const words = listWords(statement2.rest).slice(0, -1).filter((word2) => readHeredoc(word2) === null);
    return words.map((source) => ({ source, path: path(source), line, keyword, glob: true, deep })).filter((source) => !isRemote(source.path));
  }
  if (keyword !== "RUN") return [];
  return readMounts(statement2).filter(({ type, from }) => mayBind(path(type)) && isContext(from)).map(({ source }) => source ?? ".").map(
    (source) => ({
      source,
      path: path(source),
      line,
      keyword,
      glob: path(source).includes(anything),
      deep: false
    })
  );
}
function isContext(from) {
  return from === null || from === "";
}
function mayBind(type) {
  return type.toLowerCase() === "bind" || type.includes(anything);
}
function isRemote(path) {
  return /^(https?|git|ssh):\/\//.test(path) || /^[\w.-]+@[\w.-]+:/.test(path);
}

// src/dockerfile/hidesSources.ts
function hidesSources(dockerfile, inputs = {}) {
  const { buildArgs = {}, buildContexts = {} } = inputs;
  const frontend = Object.hasOwn(buildArgs, "BUILDKIT_SYNTAX") ? buildArgs.BUILDKIT_SYNTAX : null;
  if (dockerfile.foreign || isForeignFrontend(frontend || null)) return true;
  const { reachable } = resolveStages(dockerfile, inputs);
  const bases = reachable.filter(({ parent, replaced: replaced2 }) => parent === null && !replaced2);
  return [...bases.map(({ base }) => base), ...Object.values(buildContexts)].some(
    (name) => /onbuild/i.test(name)
  );
}

// src/dockerfile/imageRecipe.ts
function imageRecipe(dockerfile, inputs = {}) {
  const chain2 = [];
  let stage = resolveStages(dockerfile, inputs).target;
  for (; stage !== null; stage = stage.parent) chain2.unshift(stage);
  const first = chain2[0];
  const base = first?.replaced ? first.stage.name ?? first.base : first?.base ?? "scratch";
  const statements = chain2.flatMap((one) => one.replaced ? [] : one.statements);
  const instructions = statements.filter(({ keyword }) => keyword !== "ONBUILD").map(({ keyword, text: text2, line, endLine }) => ({ keyword, text: text2, line, endLine }));
  return { base, instructions };
}

// src/dockerfile/placeStatement.ts
function placeStatement(lines, statement2, escapeChar) {
  const start = statement2.line - 1;
  const { header, headerLines, parts: parts2 } = joinLines(lines, start, escapeChar);
  const rest = place(parts2, statement2.rest);
  const heredocs = [];
  let at = start + headerLines;
  for (const { name, chomp } of findHeredocs(header)) {
    const body = [];
    const first = at + 1;
    for (; at < statement2.endLine; at += 1) {
      const line = chomp ? (lines[at] ?? "").replace(/^\t+/, "") : lines[at] ?? "";
      if (line === name) break;
      body.push(line);
    }
    at += 1;
    heredocs.push({ name, body: placeLines(body, first) });
  }
  return { rest, heredocs };
}
function placeLines(lines, first) {
  const starts = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return { text: lines.join("\n"), lineAt: (offset) => first + Math.max(0, lastUpTo(starts, offset)) };
}
function place(parts2, rest) {
  const whole2 = parts2.map(({ text: text2 }) => text2).join("");
  const offset = whole2.trimEnd().length - rest.length;
  const starts = [];
  let length = 0;
  for (const { text: text2 } of parts2) {
    starts.push(length);
    length += text2.length;
  }
  const lineAt = (at) => (parts2[Math.max(0, lastUpTo(starts, at + offset))]?.index ?? 0) + 1;
  return { text: rest, lineAt };
}
function lastUpTo(numbers, value) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// src/packages/python/link/normalName.ts
function normalName(name) {
  return name.trim().toLowerCase().replace(/[-_.]+/g, "-");
}

// src/packages/python/link/releaseHolds.ts
var plain2 = /^\d{1,4}(?:\.\d{1,4}){0,3}(\.\*)?$/;
function releaseHolds(release, operator2, text2) {
  const wild = plain2.exec(text2);
  if (wild === null) return null;
  const isPrefix = wild[1] !== void 0;
  const parts2 = (isPrefix ? text2.slice(0, -2) : text2).split(".").map(Number);
  if (isPrefix && operator2 !== "==" && operator2 !== "!=") return null;
  const order = compare(release, parts2, isPrefix ? parts2.length : Math.max(release.length, parts2.length));
  switch (operator2) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "===":
      return release.join(".") === text2;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "~=":
      return parts2.length < 2 ? null : order >= 0 && compare(release, parts2, parts2.length - 1) === 0;
    default:
      return null;
  }
}
function compare(release, parts2, length) {
  for (let at = 0; at < length; at += 1) {
    const difference = (release[at] ?? 0) - (parts2[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/packages/python/link/evaluateMarker.ts
var fixed = /* @__PURE__ */ new Map([
  ["os_name", "posix"],
  ["sys_platform", "linux"],
  ["platform_system", "Linux"],
  ["platform_python_implementation", "CPython"],
  ["implementation_name", "cpython"]
]);
var otherMachines = /* @__PURE__ */ new Set(["AMD64", "arm64", "ARM64", "win32", "x86", "Power Macintosh"]);
var flipped = new Map([
  ...[
    ["<", ">"],
    [">", "<"],
    ["<=", ">="],
    [">=", "<="]
  ]
]);
var possibleMinors = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
function evaluateMarker(marker, environment) {
  if (marker.kind === "compare") return compare2(marker, environment);
  const values = marker.parts.map((part) => evaluateMarker(part, environment));
  const decisive = marker.kind === "or";
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
}
function compare2({ left, operator: operator2, right }, environment) {
  if (left.kind === "variable" && right.kind === "text") {
    return compareVariable(left.value, operator2, right.value, environment, false);
  }
  if (left.kind === "text" && right.kind === "variable") {
    return compareVariable(right.value, flipped.get(operator2) ?? operator2, left.value, environment, true);
  }
  return null;
}
function compareVariable(name, operator2, text2, { minor, extras }, isFlipped) {
  if (name === "extra") return equality(operator2, extras.has(normalName(text2)));
  if (name === "python_version" || name === "python_full_version") {
    const minors = minor === null ? possibleMinors : [minor];
    return agreed(minors.map((one) => comparePython(one, operator2, text2, name === "python_full_version")));
  }
  if (name === "platform_machine") return otherMachines.has(text2) ? equality(operator2, false) : null;
  const value = fixed.get(name.replace(".", "_"));
  if (value === void 0) return null;
  const isIn = isFlipped ? value.includes(text2) : text2.includes(value);
  if (operator2 === "in") return isIn;
  return operator2 === "not in" ? !isIn : equality(operator2, value === text2);
}
function equality(operator2, isEqual) {
  if (operator2 === "==" || operator2 === "===") return isEqual;
  return operator2 === "!=" ? !isEqual : null;
}
function agreed(values) {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
function comparePython(minor, operator2, text2, isFull) {
  if (operator2 === "in" || operator2 === "not in") {
    if (isFull) return null;
    const isIn = text2.split(/[\s,|]+/).includes(`3.${minor}`);
    return operator2 === "in" ? isIn : !isIn;
  }
  if (!isFull) return releaseHolds([3, minor], operator2, text2);
  return agreed([releaseHolds([3, minor, 0], operator2, text2), releaseHolds([3, minor, 99], operator2, text2)]);
}

// src/packages/python/link/markerTokens.ts
var space = /[ \t\r\n]*/y;
var word = /[A-Za-z_][A-Za-z0-9_.]*/y;
var operator = /===|==|~=|!=|<=|>=|<|>/y;
var maxTokens = 2e3;
function markerTokens(text2) {
  const tokens = [];
  for (let at = skip(text2, 0); at < text2.length; ) {
    const token = tokenAt(text2, at);
    if (token === null || tokens.length >= maxTokens) return null;
    tokens.push(token);
    at = skip(text2, at + token.value.length + (token.kind === "text" ? 2 : 0));
  }
  return tokens;
}
function tokenAt(text2, at) {
  const first = text2[at] ?? "";
  if (first === "(" || first === ")") return { kind: first, value: first };
  if (first === '"' || first === "'") {
    const end = text2.indexOf(first, at + 1);
    return end < 0 ? null : { kind: "text", value: text2.slice(at + 1, end) };
  }
  const named = match(word, text2, at);
  if (named !== null) return { kind: "word", value: named };
  const compared = match(operator, text2, at);
  return compared === null ? null : { kind: "operator", value: compared };
}
function skip(text2, at) {
  return at + (match(space, text2, at)?.length ?? 0);
}
function match(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0] ?? null;
}

// src/packages/python/link/parseMarker.ts
var maxDepth = 50;
function parseMarker(text2) {
  const tokens = markerTokens(text2);
  if (tokens === null) return null;
  const parser = new MarkerParser(tokens);
  const marker = parser.either(0);
  return parser.isAtEnd ? marker : null;
}
var MarkerParser = class {
  #tokens;
  #at = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  get isAtEnd() {
    return this.#at >= this.#tokens.length;
  }
  either(depth) {
    return this.#joined("or", () => this.#all(depth));
  }
  #all(depth) {
    return this.#joined("and", () => this.#one(depth));
  }
  #joined(kind, next) {
    const parts2 = [];
    do {
      const part = next();
      if (part === null) return null;
      parts2.push(part);
    } while (this.#take("word", kind) !== null);
    return parts2.length === 1 ? parts2[0] ?? null : { kind, parts: parts2 };
  }
  #one(depth) {
    if (this.#take("(") === null) return this.#comparison();
    const inner = depth >= maxDepth ? null : this.either(depth + 1);
    return inner !== null && this.#take(")") !== null ? inner : null;
  }
  #comparison() {
    const left = this.#operand();
    const operator2 = left === null ? null : this.#operator();
    const right = operator2 === null ? null : this.#operand();
    return left === null || operator2 === null || right === null ? null : { kind: "compare", left, operator: operator2, right };
  }
  #operand() {
    const text2 = this.#take("text");
    if (text2 !== null) return { kind: "text", value: text2 };
    const variable = this.#take("word");
    return variable === null ? null : { kind: "variable", value: variable };
  }
  #operator() {
    if (this.#take("word", "in") !== null) return "in";
    if (this.#take("word", "not") !== null) return this.#take("word", "in") === null ? null : "not in";
    return this.#take("operator");
  }
  /** The next token's text where it is of this kind (and text), which is then used up; else null. */
  #take(kind, value) {
    const token = this.#tokens[this.#at];
    if (token === void 0 || token.kind !== kind) return null;
    if (value !== void 0 && token.value !== value) return null;
    this.#at += 1;
    return token.value;
  }
};

// src/packages/text/linkByName.ts
function linkByName(packages, asked = (name) => name) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const found of packages) keepFirst(byName2, found.name, found);
  for (const found of packages) for (const name of found.provides) keepFirst(byName2, name, found);
  return packages.flatMap((from) => linksOf(from, byName2, asked));
}
function keepFirst(byName2, name, found) {
  if (!byName2.has(name)) byName2.set(name, found);
}
function linksOf(from, byName2, asked) {
  const keys = /* @__PURE__ */ new Map();
  const own = new Set(from.provides);
  for (const { anyOf, recommended = false } of from.requires) {
    if (anyOf.some((name) => own.has(name))) continue;
    const to = firstOf(anyOf, from, byName2, asked);
    if (to !== void 0 && to.key !== from.key) keys.set(to.key, recommended && keys.get(to.key) !== false);
  }
  return [...keys].map(([to, recommended]) => ({
    ...{ from: from.key, to },
    ...recommended ? { recommended } : {}
  }));
}
function firstOf(anyOf, from, byName2, asked) {
  for (const name of anyOf) {
    const wanted = asked(name, from);
    const to = wanted === null ? void 0 : byName2.get(wanted);
    if (to !== void 0) return to;
  }
  return void 0;
}

// src/packages/apk/apkLinker.ts
var apkLinker = { types: ["apk"], link: (packages) => linkByName(packages) };

// src/packages/wholeFile.ts
function tooLarge(file2, maxBytes17) {
  const message = `the file has ${file2.bytes} bytes, and no more than ${maxBytes17} are read`;
  return { packages: [], claims: [], problems: [{ message }] };
}
function wholeFile(file2, maxBytes17, parse2) {
  if (file2.bytes > maxBytes17) return { push: () => {
  }, end: () => tooLarge(file2, maxBytes17) };
  const pieces = [];
  return {
    push: (chunk) => pieces.push(Buffer.from(chunk)),
    end: () => parse2(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))
  };
}

// src/packages/text/eachLine.ts
function eachLine(text2, take) {
  let number = 0;
  for (let start = 0; start < text2.length; ) {
    const found = text2.indexOf("\n", start);
    const next = found < 0 ? text2.length : found;
    const end = found > start && text2.charCodeAt(found - 1) === 13 ? found - 1 : next;
    number += 1;
    take(text2.slice(start, end), number);
    start = next + 1;
  }
}

// src/packages/text/imagePath.ts
function imagePath(written) {
  const path = written.replace(/^(?:\.?\/)+/, "");
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(path) ? null : path;
}

// src/packages/text/pathMaker.ts
var maxPathBytes = 4096;
var maxTotalBytes = 2 ** 26;
var PathMaker = class {
  #left = maxTotalBytes;
  #dropped = 0;
  /** The path in the image, or null for one that leads out of it or has no room. `folder` ends with a slash or is empty. */
  path(folder4, name) {
    const bytes = folder4.length + name.length;
    if (bytes > maxPathBytes || bytes > this.#left) {
      this.#dropped += 1;
      return null;
    }
    this.#left -= bytes;
    return imagePath(folder4 + name);
  }
  /** How many had no room. */
  get dropped() {
    return this.#dropped;
  }
};

// src/packages/text/problemList.ts
var maxProblems = 20;
var ProblemList = class {
  #list = [];
  #more = 0;
  /** `line` counts from 1. */
  add(message, line) {
    if (this.#list.length >= maxProblems) this.#more += 1;
    else this.#list.push(line === void 0 ? { message } : { message, line });
  }
  /** All that are kept, and a last one that counts the others. */
  all() {
    return this.#more === 0 ? this.#list : [...this.#list, { message: `${this.#more} more places like these` }];
  }
};

// src/packages/apk/readInstalled.ts
function readInstalled(text2, folder4) {
  const problems = new ProblemList();
  const maker = new PathMaker();
  const packages = [];
  const claims = [];
  let open2 = null;
  const close = () => {
    const found = open2 === null ? null : packageOf(open2, folder4);
    if (found !== null && open2 !== null) {
      packages.push(found);
      claims.push({ key: found.key, paths: open2.paths });
    } else if (open2 !== null) problems.add("a package without a name", open2.line);
    open2 = null;
  };
  eachLine(text2, (line, number) => {
    if (line === "") {
      close();
      return;
    }
    open2 ??= { line: number, fields: /* @__PURE__ */ new Map(), paths: [], folder: "" };
    if (!addLine(open2, line, maker)) problems.add("not a line of an installed database", number);
  });
  close();
  if (maker.dropped > 0) problems.add(`${maker.dropped} paths are too long or too many`);
  return { packages, claims, problems: problems.all() };
}
function addLine(open2, line, maker) {
  if (line[1] !== ":") return false;
  const value = line.slice(2);
  const letter = line[0] ?? "";
  if (letter === "F") open2.folder = value === "" ? "" : `${value}/`;
  else if (letter === "R") {
    const path = maker.path(open2.folder, value);
    if (path !== null) open2.paths.push(path);
  } else if ("PVDp".includes(letter)) open2.fields.set(letter, value);
  return true;
}
function packageOf({ fields }, folder4) {
  const name = fields.get("P");
  if (name === void 0 || name === "") return null;
  return {
    key: `${folder4}#${name}`,
    type: "apk",
    name,
    version: fields.get("V") || null,
    requires: names(fields.get("D")).map((asked) => ({ anyOf: [asked] })),
    provides: names(fields.get("p"))
  };
}
function names(field) {
  return (field ?? "").split(" ").filter((word2) => word2 !== "" && !word2.startsWith("!")).map((word2) => /^[^<>=~@]*/.exec(word2)?.[0] ?? "").filter((name) => name !== "");
}

// src/packages/apk/apkReader.ts
var maxBytes = 2 ** 27;
var files = /* @__PURE__ */ new Set(["lib/apk/db/installed", "usr/lib/apk/db/installed"]);
var apkReader = {
  id: "apk",
  version: 1,
  wants: ({ path }) => files.has(path),
  open: (file2) => {
    const folder4 = file2.path.slice(0, -"/installed".length);
    return wholeFile(file2, maxBytes, (bytes) => readInstalled(bytes.toString("latin1"), folder4));
  }
};

// src/packages/text/boundedName.ts
var maxLength = 214;
function boundedName(text2) {
  if (typeof text2 !== "string") return null;
  const name = text2.trim().slice(0, maxLength);
  return name === "" ? null : name;
}

// src/packages/text/facts.ts
function facts(parts2) {
  return { packages: [], claims: [], problems: [], ...parts2 };
}

// src/packages/text/joinPath.ts
function joinPath(folder4, path) {
  if (isPlain(path)) return folder4 === "" ? path : `${folder4}/${path}`;
  if (path === "") return null;
  const parts2 = path.startsWith("/") || folder4 === "" ? [] : folder4.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.length === 0 ? null : parts2.join("/");
}
function isPlain(path) {
  return path !== "" && !path.startsWith("/") && !path.startsWith(".") && !/\/(?:\.|\/|$)/.test(path);
}

// src/packages/text/jsonObject.ts
function jsonObject(text2) {
  try {
    const value = JSON.parse(text2.startsWith("\uFEFF") ? text2.slice(1) : text2);
    return isRecord(value) ? value : null;
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function strings(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// src/packages/text/latin1Path.ts
function latin1Path(path) {
  return Buffer.from(path, "utf8").toString("latin1");
}

// src/packages/text/splitPath.ts
function splitPath(path) {
  const slash = path.lastIndexOf("/");
  return { folder: slash < 0 ? "" : path.slice(0, slash), name: path.slice(slash + 1) };
}

// src/packages/conda/condaReader.ts
var maxBytes2 = 2 ** 26;
var maxRequirements = 1e4;
var record = /(?:^|\/)conda-meta\/[^/]+\.json$/;
var condaReader = {
  id: "conda-meta",
  version: 1,
  wants: ({ path }) => path.endsWith(".json") && record.test(path),
  open: (file2) => wholeFile(file2, maxBytes2, (bytes) => readCondaRecord(bytes.toString("utf8"), file2.path))
};
function readCondaRecord(text2, path) {
  const found = jsonObject(text2);
  if (found === void 0) return facts({ problems: [{ message: "not JSON" }] });
  const name = boundedName(found?.name);
  if (found === null || name === null) return null;
  const key = path;
  const paths2 = strings(found.files).flatMap((file2) => joinPath(prefixOf(path), latin1Path(file2)) ?? []);
  return facts({
    packages: [
      {
        key,
        type: "conda",
        name,
        version: boundedName(found.version),
        requires: condaRequirements(strings(found.depends)),
        provides: []
      }
    ],
    claims: [{ key, paths: [path, ...paths2] }]
  });
}
function prefixOf(path) {
  return splitPath(splitPath(path).folder).folder;
}
function condaRequirements(depends) {
  return depends.slice(0, maxRequirements).flatMap((spec2) => {
    const name = /^\s*([^\s=<>!~[]{1,214})/.exec(spec2)?.[1];
    return name === void 0 || name.startsWith("__") ? [] : [{ anyOf: [name] }];
  });
}

// src/packages/conda/condaLinker.ts
var condaLinker = {
  types: ["conda"],
  link: (packages) => {
    const byPlace = new Map(packages.map((found) => [placed(found.key, found.name), found.key]));
    return packages.flatMap((from) => linksOf2(from, byPlace));
  }
};
function linksOf2(from, byPlace) {
  const keys = /* @__PURE__ */ new Set();
  for (const { anyOf } of from.requires) {
    const to = byPlace.get(placed(from.key, anyOf[0] ?? ""));
    if (to !== void 0 && to !== from.key) keys.add(to);
  }
  return [...keys].map((to) => ({ from: from.key, to }));
}
function placed(key, name) {
  return `${prefixOf(key)}
${name.toLowerCase()}`;
}

// src/packages/dpkg/controlReader.ts
var file = /^var\/lib\/dpkg\/info\/([^/]+)\.(?:md5sums|conffiles|preinst|postinst|prerm|postrm|shlibs|symbols|triggers|templates|config)$/;
var dpkgControlReader = {
  id: "dpkg-control",
  version: 1,
  wants: ({ path }) => path.startsWith("var/lib/dpkg/info/") && file.test(path),
  open: ({ path }) => ({
    push: () => {
    },
    end: () => {
      const name = file.exec(path)?.[1];
      if (name === void 0) return null;
      return { packages: [], claims: [{ key: `var/lib/dpkg#${name}`, paths: [path] }], problems: [] };
    }
  })
};

// src/packages/dpkg/dpkgLinker.ts
var dpkgLinker = {
  types: ["deb"],
  link: (packages) => {
    const qualified = new Set(packages.map(ownName));
    return linkByName(packages, (name, from) => {
      const sameArchitecture = `${name}${ownName(from).slice(from.name.length)}`;
      return qualified.has(sameArchitecture) ? sameArchitecture : name;
    });
  }
};
function ownName({ name, provides }) {
  const first = provides[0];
  return first?.startsWith(`${name}:`) ? first : name;
}

// src/packages/dpkg/listReader.ts
var maxBytes3 = 2 ** 26;
var folder = "var/lib/dpkg/info/";
var dpkgListReader = {
  id: "dpkg-list",
  version: 1,
  wants: ({ path }) => path.startsWith(folder) && path.endsWith(".list") && !path.includes("/", folder.length),
  open: (file2) => wholeFile(file2, maxBytes3, (bytes) => {
    const key = `var/lib/dpkg#${file2.path.slice(folder.length, -".list".length)}`;
    return readList(bytes.toString("latin1"), key, file2.path);
  })
};
function readList(text2, key, own) {
  const paths2 = [own];
  let last = "";
  const keepLast = () => {
    const path = imagePath(last);
    if (path !== null) paths2.push(path);
  };
  eachLine(text2, (line) => {
    if (!line.startsWith(`${last}/`)) keepLast();
    last = line.startsWith("/") ? line : "";
  });
  keepLast();
  return { packages: [], claims: [{ key, paths: paths2 }], problems: [] };
}

// src/packages/dpkg/relations.ts
function relations(field) {
  if (field === void 0) return [];
  const requirements3 = [];
  for (const part of field.split(",")) {
    const anyOf = part.split("|").map(relationName).filter((name) => name !== "");
    if (anyOf.length > 0) requirements3.push({ anyOf });
  }
  return requirements3;
}
function relationName(relation) {
  const name = /^\s*([^\s([<]+)/.exec(relation)?.[1] ?? "";
  return name.endsWith(":any") ? name.slice(0, -":any".length) : name;
}

// src/packages/dpkg/debPackage.ts
var packageFields = /* @__PURE__ */ new Set([
  ...["package", "status", "version", "architecture", "multi-arch"],
  ...["depends", "pre-depends", "recommends", "provides", "conffiles"]
]);
function debPackage(paragraph, key) {
  const { fields } = paragraph;
  const name = fields.get("package");
  if (name === void 0 || name === "") return null;
  return {
    key,
    type: "deb",
    name,
    version: fields.get("version") || null,
    requires: [
      ...relations(fields.get("pre-depends")),
      ...relations(fields.get("depends")),
      ...relations(fields.get("recommends")).map((each) => ({ ...each, recommended: true }))
    ],
    provides: provided(name, paragraph)
  };
}
function provided(name, { fields }) {
  const architecture = fields.get("architecture");
  const own = architecture === void 0 || architecture === "all" ? [] : [`${name}:${architecture}`];
  return [...own, ...relations(fields.get("provides")).flatMap(({ anyOf }) => anyOf)];
}
function conffilesClaim({ fields }, key) {
  const paths2 = (fields.get("conffiles") ?? "").split("\n").flatMap((line) => imagePath(line.split(" ", 1)[0] ?? "") ?? []);
  return paths2.length === 0 ? [] : [{ key, paths: paths2 }];
}

// src/packages/dpkg/paragraphs.ts
function paragraphs(text2, wanted, problems) {
  const found = [];
  let open2 = null;
  const close = () => {
    if (open2 !== null) found.push({ line: open2.line, fields: joined(open2.fields) });
    open2 = null;
  };
  eachLine(text2, (line, number) => {
    if (line.trim() === "") {
      close();
      return;
    }
    open2 ??= { line: number, fields: /* @__PURE__ */ new Map(), last: null };
    if (!addLine2(open2, line, wanted)) problems.add("not a field of a control file", number);
  });
  close();
  return found;
}
function addLine2(open2, line, wanted) {
  if (line.startsWith(" ") || line.startsWith("	")) {
    open2.last?.push(line.trim());
    return true;
  }
  if (line.startsWith("#")) return true;
  const colon = line.indexOf(":");
  open2.last = null;
  if (colon <= 0) return false;
  const name = line.slice(0, colon).toLowerCase();
  if (!wanted.has(name)) return true;
  open2.last = [line.slice(colon + 1).trim()];
  open2.fields.set(name, open2.last);
  return true;
}
function joined(fields) {
  return new Map([...fields].map(([name, lines]) => [name, lines.join("\n")]));
}

// src/packages/dpkg/statusFolderReader.ts
var maxBytes4 = 2 ** 25;
var folder2 = "var/lib/dpkg/status.d/";
var sums = ".md5sums";
var dpkgStatusFolderReader = {
  id: "dpkg-status-folder",
  version: 2,
  wants: ({ path }) => path.startsWith(folder2) && !path.includes("/", folder2.length),
  open: (file2) => wholeFile(file2, maxBytes4, (bytes) => {
    const text2 = bytes.toString("latin1");
    return file2.path.endsWith(sums) ? readSums(text2, file2.path) : readParagraph(text2, file2.path);
  })
};
function readParagraph(text2, path) {
  const problems = new ProblemList();
  const [first, ...more] = paragraphs(text2, packageFields, problems);
  if (more.length > 0) problems.add("more than one package in a file", more[0]?.line);
  const found = first === void 0 ? null : debPackage(first, path);
  if (first === void 0 || found === null) problems.add("a package without a name", first?.line);
  return {
    packages: found === null ? [] : [found],
    claims: [{ key: path, paths: [path] }, ...first === void 0 ? [] : conffilesClaim(first, path)],
    problems: problems.all()
  };
}
function readSums(text2, path) {
  const problems = new ProblemList();
  const paths2 = [path];
  eachLine(text2, (line, number) => {
    const found = imagePath(/^[0-9a-f]{32} [ *](.+)$/.exec(line)?.[1] ?? "");
    if (found !== null) paths2.push(found);
    else if (line !== "") problems.add("not a line of md5sums", number);
  });
  return { packages: [], claims: [{ key: path.slice(0, -sums.length), paths: paths2 }], problems: problems.all() };
}

// src/packages/dpkg/statusReader.ts
var maxBytes5 = 2 ** 26;
var folder3 = "var/lib/dpkg";
var withoutFiles = /* @__PURE__ */ new Set(["not-installed", "config-files"]);
var dpkgStatusReader = {
  id: "dpkg-status",
  version: 2,
  wants: ({ path }) => path === `${folder3}/status`,
  open: (file2) => wholeFile(file2, maxBytes5, (bytes) => readStatus(bytes.toString("latin1")))
};
function readStatus(text2) {
  const problems = new ProblemList();
  const packages = [];
  const claims = [];
  for (const paragraph of paragraphs(text2, packageFields, problems)) {
    if (withoutFiles.has(state(paragraph))) continue;
    const key = `${folder3}#${listName(paragraph)}`;
    const found = debPackage(paragraph, key);
    if (found === null) problems.add("a package without a name", paragraph.line);
    else packages.push(found);
    if (found !== null) claims.push(...conffilesClaim(paragraph, key));
  }
  return { packages, claims, problems: problems.all() };
}
function state({ fields }) {
  return (fields.get("status") ?? "installed").split(" ").at(-1) ?? "";
}
function listName({ fields }) {
  const name = fields.get("package") ?? "";
  return fields.get("multi-arch") === "same" ? `${name}:${fields.get("architecture") ?? ""}` : name;
}

// src/packages/text/linkByKey.ts
function linkByKey(packages) {
  const keys = new Set(packages.map(({ key }) => key));
  return packages.flatMap(
    (from) => from.requires.flatMap(({ anyOf }) => anyOf).filter((to) => keys.has(to) && to !== from.key).map((to) => ({ from: from.key, to }))
  );
}

// src/packages/elf/insideLinker.ts
var insideLinker = { types: ["golang", "cargo", "maven"], link: linkByKey };

// src/packages/gem/parseGemspec.ts
var maxItems = 2e4;
var maxLine = 2 ** 20;
var literal = /"([^"\\#]{1,1000})"|'([^'\\]{1,1000})'|%q<([^<>]{1,1000})>|%q\(([^()]{1,1000})\)/g;
function parseGemspec(text2) {
  const requires = /* @__PURE__ */ new Set();
  const found = { name: null, version: null, files: [], executables: [] };
  const branch = new OldBranch();
  eachLine(text2, (line) => {
    if (line.length > maxLine || branch.isAt(line)) return;
    readLine(line, found, requires);
  });
  return { ...found, requires: [...requires] };
}
var OldBranch = class {
  #isAhead = false;
  #isIn = false;
  isAt(line) {
    const trimmed2 = line.trim();
    if (trimmed2.startsWith("if s.respond_to? :add_runtime_dependency")) this.#isAhead = true;
    else if (trimmed2 === "else" && this.#isAhead) this.#isIn = true;
    else if (trimmed2 === "end") this.#isAhead = this.#isIn = false;
    return this.#isIn;
  }
};
function readLine(line, found, requires) {
  const needed = /^\s*\w{1,50}\.add_(?:runtime_)?dependency[\s(]/.test(line) ? literals(line)[0] : void 0;
  if (needed !== void 0 && requires.size < maxItems) requires.add(needed);
  const field = /^\s*\w{1,50}\.(name|version|files|executables)\s*=(?!=)/.exec(line);
  if (field === null) return;
  const texts = literals(line.slice(field[0].length));
  if (field[1] === "name") found.name ??= boundedName(texts[0]);
  else if (field[1] === "version") found.version ??= boundedName(texts[0]);
  else if (field[1] === "files") found.files = texts;
  else found.executables = texts;
}
function literals(text2) {
  const found = [];
  for (const match2 of text2.matchAll(literal)) {
    found.push(match2[1] ?? match2[2] ?? match2[3] ?? match2[4] ?? "");
    if (found.length >= maxItems) break;
  }
  return found;
}

// src/packages/gem/bundledReader.ts
var maxBytes6 = 2 ** 22;
var checkout = /(?:^|\/)bundler\/gems\/[^/]+-[0-9a-f]{7,40}\/(?:[^/]+\/)?[^/]+\.gemspec$/;
var bundledGemReader = {
  id: "gem-bundled",
  version: 1,
  wants: ({ path }) => path.endsWith(".gemspec") && checkout.test(path),
  open: (file2) => wholeFile(file2, maxBytes6, (bytes) => readSpec(bytes.toString("utf8"), file2.path))
};
function readSpec(text2, key) {
  const { name, version, requires } = parseGemspec(text2);
  const { folder: folder4, name: file2 } = splitPath(key);
  return facts({
    packages: [
      {
        key,
        type: "gem",
        name: name ?? file2.slice(0, -".gemspec".length),
        version,
        requires: requires.map((one) => ({ anyOf: [one] })),
        provides: []
      }
    ],
    claims: [{ key, folders: [folder4] }]
  });
}

// src/packages/gem/specFile.ts
var spec = /^(?:(.*)\/)?specifications\/(default\/)?([^/]+)\.gemspec$/;
function specPlace(path) {
  const found = spec.exec(path);
  const fullName = found?.[3];
  if (found === null || fullName === void 0) return null;
  return { home: found[1] ?? "", fullName, isDefault: found[2] !== void 0 };
}
function gemKey(home, fullName) {
  return `${within(home, "specifications")}/${fullName}.gemspec`;
}
function within(home, rest) {
  return home === "" ? rest : `${home}/${rest}`;
}

// src/packages/gem/extensionReader.ts
var built = /^(?:(.*)\/)?(extensions\/[^/]+\/[^/]+\/([^/]+))\/(?:gem\.build_complete|gem_make\.out)$/;
var gemExtensionReader = {
  id: "gem-extension",
  version: 1,
  wants: ({ path }) => (path.endsWith("/gem.build_complete") || path.endsWith("/gem_make.out")) && built.test(path),
  open: ({ path }) => ({
    push: () => {
    },
    end: () => {
      const [, home = "", folder4, fullName] = built.exec(path) ?? [];
      if (folder4 === void 0 || fullName === void 0) return null;
      const place2 = home === "" ? folder4 : `${home}/${folder4}`;
      return facts({ claims: [{ key: gemKey(home, fullName), folders: [place2] }] });
    }
  })
};

// src/packages/gem/gemLinker.ts
var gemLinker = {
  types: ["gem"],
  link: (packages) => {
    const byName2 = /* @__PURE__ */ new Map();
    for (const gem of packages) {
      const gems = byName2.get(gem.name);
      if (gems === void 0) byName2.set(gem.name, [gem]);
      else gems.push(gem);
    }
    for (const gems of byName2.values()) gems.sort(newestFirst);
    return packages.flatMap((from) => linksOf3(from, byName2));
  }
};
function linksOf3(from, byName2) {
  const keys = /* @__PURE__ */ new Set();
  const home = specPlace(from.key)?.home;
  for (const { anyOf } of from.requires) {
    const gems = byName2.get(anyOf[0] ?? "") ?? [];
    const to = gems.find(({ key }) => specPlace(key)?.home === home) ?? gems[0];
    if (to !== void 0 && to.key !== from.key) keys.add(to.key);
  }
  return [...keys].map((to) => ({ from: from.key, to }));
}
function newestFirst(left, right) {
  return compareVersions(right.version ?? "", left.version ?? "") || (left.key < right.key ? -1 : 1);
}
function compareVersions(left, right) {
  const [a, b] = [parts(left), parts(right)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one = "0", other = "0"] = [a[at], b[at]];
    const order = comparePart(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
function parts(version) {
  return version.match(/\d+|[A-Za-z]+/g) ?? [];
}
function comparePart(one, other) {
  const [isNumber, isOther] = [/^\d/.test(one), /^\d/.test(other)];
  if (isNumber !== isOther) return isNumber ? 1 : -1;
  if (isNumber) return Number(one) - Number(other);
  return one < other ? -1 : Number(one > other);
}

// src/packages/gem/gemReader.ts
var maxBytes7 = 2 ** 22;
var gemReader = {
  id: "gem-specification",
  version: 1,
  wants: ({ path }) => path.endsWith(".gemspec") && specPlace(path) !== null,
  open: (file2) => {
    const place2 = specPlace(file2.path);
    if (place2 === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes7, (bytes) => readGem(bytes.toString("utf8"), file2.path, place2));
  }
};
function readGem(text2, key, place2) {
  const gem = parseGemspec(text2);
  const problems = gem.name === null ? [{ message: "no name in the specification: the file's name is taken" }] : [];
  const named = namedBy(place2.fullName);
  return facts({
    packages: [
      {
        key,
        type: "gem",
        name: gem.name ?? named.name,
        version: gem.version ?? named.version,
        requires: gem.requires.map((name) => ({ anyOf: [name] })),
        provides: []
      }
    ],
    claims: [claim(key, place2, gem)],
    problems
  });
}
function namedBy(fullName) {
  const found = /^([^/]*?)-(\d[^-]*)(?:-|$)/.exec(fullName);
  return { name: found?.[1] ?? fullName, version: found?.[2] ?? null };
}
function claim(key, { home, fullName, isDefault }, gem) {
  const folders2 = ["gems", "doc"].map((kind) => within(home, `${kind}/${fullName}`));
  const paths2 = [
    key,
    ...[`build_info/${fullName}.info`, `cache/${fullName}.gem`].map((path) => within(home, path)),
    ...gem.name === null ? [] : [within(home, `plugins/${latin1Path(gem.name)}_plugin.rb`)],
    ...gem.executables.flatMap((program) => programs(home, latin1Path(program))),
    ...isDefault ? standardFiles(home, gem.files) : []
  ];
  return { key, folders: folders2, paths: paths2 };
}
function programs(home, program) {
  const prefix = /^(.*)\/lib\/ruby\/gems\/[^/]+$/.exec(home)?.[1];
  const folder4 = prefix ?? (home.startsWith("var/lib/gems/") ? "usr/local" : home);
  const path = joinPath(folder4, `bin/${program}`);
  return path === null ? [] : [path];
}
function standardFiles(home, files3) {
  const found = /^(.*\/lib\/ruby|lib\/ruby)\/gems\/([^/]+)$/.exec(home);
  if (found === null) return [];
  const library = `${found[1]}/${found[2]}`;
  return files3.flatMap(
    (file2) => file2.startsWith("lib/") ? joinPath(library, latin1Path(file2.slice("lib/".length))) ?? [] : []
  );
}

// src/packages/elf/candidateScan.ts
var maxSpent = 64;
var CandidateScan = class {
  #wanted;
  /** Bytes that are kept for the next chunk: a candidate, or the beginning of a needle. */
  #kept = [];
  #keptBytes = 0;
  /** Before so many are there, nothing can be told. */
  #needed = 0;
  #seen;
  #tries = 0;
  /** Bytes of candidates that were looked at in vain, for a longer look. */
  #spent = 0;
  #done = false;
  #found = null;
  /** `start`: where in the file the first chunk will be from. */
  constructor(wanted, start = 0) {
    this.#wanted = wanted;
    this.#seen = start;
  }
  push(chunk) {
    if (this.#done) return;
    this.#seen += chunk.length;
    if (this.#keptBytes + chunk.length < this.#needed) {
      this.#keep(chunk, 0);
      return;
    }
    const window = this.#keptBytes === 0 ? chunk : Buffer.concat([...this.#kept, chunk]);
    this.#kept = [];
    this.#keptBytes = 0;
    this.#needed = 0;
    this.#search(window);
  }
  /** After the last chunk: what was found, or null. */
  end() {
    if (!this.#done && this.#needed > 0) this.#search(Buffer.concat(this.#kept), true);
    this.#done = true;
    return this.#found;
  }
  /** Tries all candidates of a window, and keeps its end from the first one on that can't be told yet. */
  #search(window, last = false) {
    const { needles, maxBytes: maxBytes17, maxTries, judge } = this.#wanted;
    const start = this.#seen - window.length;
    const next = new NextOf(window, needles);
    for (let at = next.from(0); at >= 0; at = next.from(at + 1)) {
      const bytes = window.subarray(at, at + maxBytes17);
      const judged = judge(bytes, start + at);
      if (judged === "more" && bytes.length < maxBytes17 && !last) {
        this.#spent += bytes.length;
        this.#done = this.#spent > maxSpent * maxBytes17;
        this.#needed = Math.min(bytes.length * 2, maxBytes17);
        this.#keep(window, at);
        return;
      }
      this.#tries += 1;
      if (typeof judged === "object") this.#found = judged.found;
      this.#done = typeof judged === "object" || this.#tries >= maxTries;
      if (this.#done) return;
    }
    this.#keep(window, Math.max(0, window.length - needles[0].length + 1));
  }
  /** A copy, because the chunk is only valid during the call. */
  #keep(bytes, from) {
    const copy = Buffer.from(bytes.subarray(from));
    this.#kept.push(copy);
    this.#keptBytes += copy.length;
  }
};
var NextOf = class {
  #window;
  #needles;
  #at;
  constructor(window, needles) {
    this.#window = window;
    this.#needles = needles;
    this.#at = needles.map(() => -1);
  }
  /** The first place of any needle at `from` or behind it; -1 where none is. */
  from(from) {
    let first = -1;
    this.#needles.forEach((needle, index) => {
      if (this.#at[index] < from && this.#at[index] !== Number.POSITIVE_INFINITY) {
        const found = this.#window.indexOf(needle, from);
        this.#at[index] = found < 0 ? Number.POSITIVE_INFINITY : found;
      }
      const at = this.#at[index];
      if (at !== Number.POSITIVE_INFINITY && (first < 0 || at < first)) first = at;
    });
    return first;
  }
};

// src/packages/elf/elfSegments.ts
var magic = "ELF";
var loaded = 1;
var writableFlag = 2;
var layouts = {
  1: {
    word: 4,
    tableAt: 28,
    entryBytesAt: 42,
    countAt: 44,
    flagsAt: 24,
    offsetAt: 4,
    sizeAt: 16,
    entryBytes: 32
  },
  2: {
    word: 8,
    tableAt: 32,
    entryBytesAt: 54,
    countAt: 56,
    flagsAt: 4,
    offsetAt: 8,
    sizeAt: 32,
    entryBytes: 56
  }
};
var maxHeadBytes = 2 ** 13;
function elfSegments(head) {
  const begins = head.toString("latin1", 0, magic.length);
  if (begins !== magic.slice(0, begins.length)) return null;
  if (head.length < 64) return "more";
  const layout = head[4] === 1 || head[4] === 2 ? layouts[head[4]] : null;
  if (layout === null) return null;
  const little = head[5] === 1;
  const u16 = (at) => little ? head.readUInt16LE(at) : head.readUInt16BE(at);
  const u32 = (at) => little ? head.readUInt32LE(at) : head.readUInt32BE(at);
  const word2 = (at) => {
    if (layout.word === 4) return u32(at);
    return little ? u32(at) + u32(at + 4) * 2 ** 32 : u32(at) * 2 ** 32 + u32(at + 4);
  };
  const table = word2(layout.tableAt);
  const count = u16(layout.countAt);
  const end = table + count * layout.entryBytes;
  if (u16(layout.entryBytesAt) !== layout.entryBytes || end > maxHeadBytes) return null;
  if (head.length < end) return "more";
  const entries = Array.from({ length: count }, (_, index) => table + index * layout.entryBytes);
  return entries.filter((at) => u32(at) === loaded).map((at) => {
    const start = word2(at + layout.offsetAt);
    const writable = (u32(at + layout.flagsAt) & writableFlag) !== 0;
    return { start, end: start + word2(at + layout.sizeAt), writable };
  });
}

// src/packages/elf/elfScan.ts
var ElfScan = class {
  #wanted;
  #rangeOf;
  #head = Buffer.alloc(0);
  #range = "unknown";
  #scan = null;
  /** Bytes of the file that came by. */
  #seen = 0;
  constructor(wanted, rangeOf) {
    this.#wanted = wanted;
    this.#rangeOf = rangeOf;
  }
  push(chunk) {
    if (this.#range === "unknown") {
      this.#head = Buffer.concat([this.#head, chunk]);
      const segments = elfSegments(this.#head.subarray(0, maxHeadBytes));
      if (segments === "more") return;
      this.#range = segments === null ? null : this.#rangeOf(segments);
      this.#give(this.#head);
      this.#head = Buffer.alloc(0);
    } else this.#give(chunk);
  }
  /** After the last chunk: what was found, or null. */
  end() {
    return this.#scan?.end() ?? null;
  }
  #give(bytes) {
    const start = this.#seen;
    this.#seen += bytes.length;
    if (this.#range === null || this.#range === "unknown") return;
    const from = Math.max(0, this.#range.start - start);
    const to = Math.min(bytes.length, this.#range.end - start);
    if (from >= to) return;
    this.#scan ??= new CandidateScan(this.#wanted, start + from);
    this.#scan.push(bytes.subarray(from, to));
  }
};

// src/packages/go/buildInfo.ts
var buildInfoMagic = Buffer.from("ÿ Go buildinf:", "latin1");
var maxBuildInfoBytes = 2 ** 22;
var headerBytes = 32;
var inlineStrings = 2;
var maxVersionBytes = 200;
var markBytes = 16;
function buildInfoAt(bytes, offset) {
  if (offset % 16 !== 0) return "no";
  if (bytes.length < headerBytes) return "more";
  const pointerBytes = bytes[14];
  const flags = bytes[15];
  if ((flags & inlineStrings) === 0) {
    return (pointerBytes === 4 || pointerBytes === 8) && flags <= 1 ? { found: { kind: "old" } } : "no";
  }
  const version = stringAt(bytes, headerBytes, maxVersionBytes);
  if (typeof version === "string") return version;
  if (!/^(?:go\d|devel )/.test(version.text)) return "no";
  const modules = stringAt(bytes, version.end, maxBuildInfoBytes);
  if (typeof modules === "string") return modules;
  return { found: { kind: "inline", goVersion: version.text, modules: unmarked(modules.text) } };
}
function stringAt(bytes, start, max) {
  let length = 0;
  let at = start;
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++];
    if (byte === void 0) return "more";
    length += (byte & 127) * shift;
    if (byte < 128) break;
    if (at - start >= 4) return "no";
  }
  if (length > max) return "no";
  if (at + length > bytes.length) return "more";
  return { text: bytes.toString("latin1", at, at + length), end: at + length };
}
function unmarked(text2) {
  const marked = text2.length >= 2 * markBytes + 1 && text2.at(-markBytes - 1) === "\n";
  return marked ? text2.slice(markBytes, -markBytes) : "";
}

// src/packages/go/goFacts.ts
function goFacts(info, file2) {
  if (info.kind === "old") {
    return {
      packages: [],
      claims: [],
      problems: [{ message: "built by a Go before 1.18: its modules are not read" }]
    };
  }
  const problems = new ProblemList();
  const modules = readModules(info.modules, problems);
  const stdlib = { name: "stdlib", version: info.goVersion.split(" ")[0] ?? null };
  const inside = [...modules.dependencies, stdlib].map((module) => packageOf2(module, file2));
  const main = mainModule(modules, file2);
  const requires = inside.map(({ key }) => ({ anyOf: [key] }));
  const owner = { ...packageOf2(main, file2), key: `${file2}#main`, requires };
  return {
    packages: [owner, ...inside],
    claims: [{ key: owner.key, paths: [file2] }],
    problems: problems.all()
  };
}
function readModules(text2, problems) {
  const modules = { path: null, main: null, dependencies: [] };
  let last = null;
  eachLine(text2, (line, number) => {
    const [word2, first, second] = line.split("	", 3);
    const module = first ? { name: first, version: versionOf(second) } : null;
    if (word2 === "path") modules.path = first || null;
    else if (word2 === "build" || word2 === "") return;
    else if (module === null) problems.add("a line of build info without a module", number);
    else if (word2 === "mod") modules.main = module;
    else if (word2 === "dep") modules.dependencies.push(module);
    else if (word2 === "=>" && last === "mod") modules.main = module;
    else if (word2 === "=>" && last === "dep") modules.dependencies.splice(-1, 1, module);
    else problems.add("not a line of build info", number);
    last = word2 === "mod" || word2 === "dep" ? word2 : null;
  });
  return modules;
}
function versionOf(text2) {
  return text2 === void 0 || text2 === "" || text2 === "(devel)" ? null : text2;
}
function mainModule({ main, path }, file2) {
  if (main !== null) return main;
  const name = path === null || path === "command-line-arguments" ? file2.slice(file2.lastIndexOf("/") + 1) : path;
  return { name, version: null };
}
function packageOf2({ name, version }, file2) {
  const key = `${file2}#${name}@${version ?? ""}`;
  return { key, type: "golang", name, version, requires: [], provides: [] };
}

// src/packages/go/goReader.ts
var minBytes = 1e5;
var goReader = {
  id: "go-build-info",
  version: 1,
  wants: ({ path, bytes, executable }) => bytes >= minBytes && (executable || path.endsWith(".so")),
  open: (file2) => {
    const wanted = {
      needles: [buildInfoMagic],
      maxBytes: maxBuildInfoBytes,
      maxTries: 1e3,
      judge: buildInfoAt
    };
    const scan = new ElfScan(wanted, data);
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        const found = scan.end();
        return found === null ? null : goFacts(found, file2.path);
      }
    };
  }
};
function data(segments) {
  const writable = segments.filter((segment) => segment.writable);
  if (writable.length === 0) return null;
  return {
    start: Math.min(...writable.map(({ start }) => start)),
    end: Math.max(...writable.map(({ end }) => end))
  };
}

// src/packages/java/archive.ts
function emptyArchive() {
  return { poms: [], manifest: /* @__PURE__ */ new Map(), nested: [] };
}

// src/packages/java/archiveError.ts
var ArchiveError = class extends Error {
};

// src/packages/java/manifest.ts
function mainAttributes(text2) {
  const found = /* @__PURE__ */ new Map();
  let name = null;
  let ended = false;
  eachLine(text2, (line) => {
    if (line === "") ended ||= found.size > 0;
    if (ended || line === "") return;
    if (line.startsWith(" ")) {
      if (name !== null) found.set(name, (found.get(name) ?? "") + line.slice(1));
      return;
    }
    const colon = line.indexOf(":");
    name = colon <= 0 ? null : line.slice(0, colon).toLowerCase();
    if (name !== null) found.set(name, line.slice(colon + 1).trimStart());
  });
  return found;
}

// src/packages/java/pomProperties.ts
function pomArtifact(text2) {
  const values = /* @__PURE__ */ new Map();
  eachLine(text2, (line) => {
    const at = line.search(/[=:]/);
    if (at > 0 && !line.startsWith("#")) values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  });
  const name = values.get("artifactId");
  if (name === void 0 || name === "") return null;
  return { group: values.get("groupId") || null, name, version: values.get("version") || null };
}

// src/packages/java/zipScan.ts
var pieceBytes = 2 ** 14;
var maxDepth2 = 3;
var nestedArchive = /\.(?:jar|war)$/i;
var pom = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
var maxTextBytes = 2 ** 16;
var ZipScan = class _ZipScan {
  #archive;
  #limits;
  #depth;
  #unzip;
  constructor(archive2, limits, depth) {
    this.#archive = archive2;
    this.#limits = limits;
    this.#depth = depth;
    this.#unzip = new Unzip((file2) => this.#start(file2));
    this.#unzip.register(this.#decoder(0));
    this.#unzip.register(this.#decoder(8));
  }
  push(piece, last) {
    try {
      this.#unzip.push(piece, last);
    } catch (error) {
      if (error instanceof ArchiveError) throw error;
      throw new ArchiveError(last ? "the archive is cut" : "the archive is broken");
    }
  }
  /** Every entry is started, because fflate keeps the bytes of those that are not. */
  #start(file2) {
    this.#limits.entry();
    if (file2.compression !== 0 && file2.compression !== 8)
      throw new ArchiveError(
        `an entry is compressed by method ${file2.compression}, which Java does not know`
      );
    file2.ondata = () => {
    };
    file2.start();
  }
  /** What fflate makes for each entry: it unpacks into a sink, or lets the bytes pass. */
  #decoder(compression) {
    const open2 = (name) => this.#sink(name);
    const limits = this.#limits;
    return class {
      static compression = compression;
      ondata = () => {
      };
      #sink2;
      #inflate;
      constructor(name) {
        this.#sink2 = open2(name);
        const packed = this.#sink2 !== null && compression !== 0;
        this.#inflate = packed ? new Inflate((bytes) => this.#take(bytes)) : null;
      }
      push(bytes, last) {
        if (this.#sink2 !== null && this.#inflate === null) this.#take(bytes);
        else if (this.#sink2 !== null) this.#inflate?.push(bytes, last);
        if (last) this.#sink2?.end();
        if (last) this.#sink2 = null;
      }
      #take(bytes) {
        limits.inflated(bytes.length);
        if (this.#sink2 !== null && !this.#sink2.push(bytes)) {
          this.#sink2.end();
          this.#sink2 = null;
        }
      }
    };
  }
  #sink(name) {
    if (name === "META-INF/MANIFEST.MF")
      return textSink((text2) => {
        this.#archive.manifest = mainAttributes(text2);
      });
    if (pom.test(name))
      return textSink((text2) => {
        const artifact = pomArtifact(text2);
        if (artifact !== null) this.#archive.poms.push(artifact);
      });
    return this.#depth < maxDepth2 && nestedArchive.test(name) ? this.#nestedSink(name) : null;
  }
  #nestedSink(path) {
    const archive2 = emptyArchive();
    this.#archive.nested.push({ path, archive: archive2 });
    const scan = new _ZipScan(archive2, this.#limits, this.#depth + 1);
    return {
      push: (bytes) => {
        for (let at = 0; at < bytes.length; at += pieceBytes)
          scan.push(bytes.slice(at, at + pieceBytes), false);
        return true;
      },
      end: () => scan.push(new Uint8Array(0), true)
    };
  }
};
function textSink(take) {
  const pieces = [];
  let bytes = 0;
  return {
    push: (piece) => {
      pieces.push(Uint8Array.from(piece));
      bytes += piece.length;
      return bytes < maxTextBytes;
    },
    end: () => take(Buffer.concat(pieces).toString("latin1", 0, Math.min(bytes, maxTextBytes)))
  };
}

// src/packages/java/archiveScan.ts
var ArchiveScan = class {
  archive = emptyArchive();
  problems = new ProblemList();
  #limits;
  #scan;
  #piece = Buffer.alloc(pieceBytes);
  #filled = 0;
  #ended = false;
  constructor(limits) {
    this.#limits = limits;
    this.#scan = new ZipScan(this.archive, limits, 0);
  }
  push(chunk) {
    for (let at = 0; at < chunk.length && !this.#ended; ) {
      const taken = chunk.copy(this.#piece, this.#filled, at);
      this.#filled += taken;
      at += taken;
      if (this.#filled === pieceBytes) this.#give(false);
    }
  }
  end() {
    if (!this.#ended) this.#give(true);
    this.#ended = true;
    if (this.#limits.entries === 0 && this.problems.all().length === 0) this.problems.add("not a zip file");
  }
  #give(last) {
    try {
      this.#scan.push(Buffer.from(this.#piece.subarray(0, this.#filled)), last);
    } catch (error) {
      this.#ended = true;
      if (!(error instanceof ArchiveError)) throw error;
      this.problems.add(error.message);
    }
    this.#filled = 0;
  }
};

// src/packages/java/fileNameArtifact.ts
var versionPart = /^(?:\d[\w.~+]*|snapshot|release|final|ga|sp\d*|m\d+|c?rc[\d.]*|cr\d*|alpha[\w.]*|beta[\w.]*|pre[\d.]*|jre\d*|jdk\d+|android|incubating|dev|b\d+)$/i;
function fileNameArtifact(path) {
  const file2 = path.slice(path.lastIndexOf("/") + 1);
  const parts2 = file2.slice(0, file2.lastIndexOf(".")).split("-");
  let first = parts2.length;
  while (first > 1 && versionPart.test(parts2[first - 1] ?? "")) first -= 1;
  while (first < parts2.length && !/^\d/.test(parts2[first] ?? "")) first += 1;
  const version = parts2.slice(first).join("-");
  return {
    group: null,
    name: parts2.slice(0, version === "" ? parts2.length : first).join("-"),
    version: version || null
  };
}

// src/packages/java/ownArtifact.ts
function ownArtifact(path, { poms, manifest: manifest2 }) {
  const byName2 = fileNameArtifact(path);
  const full = plain3(byName2.version === null ? byName2.name : `${byName2.name}-${byName2.version}`);
  const matching = poms.filter(({ name }) => full === plain3(name) || full.startsWith(`${plain3(name)}-`));
  const [longest] = [...matching].sort((one, other) => other.name.length - one.name.length);
  if (longest !== void 0) return longest;
  if (byName2.version !== null) return byName2;
  const [only, ...others] = poms;
  if (only !== void 0 && others.length === 0 && agrees(only, manifest2)) return only;
  return {
    ...byName2,
    version: manifest2.get("implementation-version") || manifest2.get("bundle-version") || null
  };
}
function plain3(name) {
  return name.replace(/[._]/g, "-");
}
function agrees({ group, name }, manifest2) {
  const symbolic = manifest2.get("bundle-symbolicname")?.split(";")[0];
  const names4 = [manifest2.get("implementation-title"), symbolic, manifest2.get("automatic-module-name")];
  const said = names4.find((one) => one !== void 0 && /^[\w.-]+$/.test(one));
  if (said === void 0 || said === name || said.endsWith(`.${name}`)) return true;
  return group !== null && said.startsWith(group);
}

// src/packages/java/jarFacts.ts
function jarFacts(path, archive2, problems) {
  const own = ownArtifact(path, archive2);
  const found = /* @__PURE__ */ new Map();
  collect(archive2, own, `${path}#`, found);
  const inside = [...found].map(([key, artifact]) => packageOf3(key, artifact, []));
  const owner = packageOf3(
    `${path}#main`,
    own,
    inside.map(({ key }) => key)
  );
  return { packages: [owner, ...inside], claims: [{ key: owner.key, paths: [path] }], problems };
}
function collect(archive2, own, prefix, found) {
  for (const artifact of archive2.poms) if (!same(artifact, own)) found.set(keyOf(prefix, artifact), artifact);
  for (const nested of archive2.nested) {
    const artifact = ownArtifact(nested.path, nested.archive);
    const inner = `${prefix}${nested.path}!`;
    found.set(keyOf(inner, artifact), artifact);
    collect(nested.archive, artifact, inner, found);
  }
}
function keyOf(prefix, { group, name, version }) {
  return `${prefix}${group ?? ""}:${name}@${version ?? ""}`;
}
function same(one, other) {
  return one.group === other.group && one.name === other.name && one.version === other.version;
}
function packageOf3(key, { group, name, version }, needs) {
  const provides = group === null ? [] : [`${group}:${name}`];
  return { key, type: "maven", name, version, requires: needs.map((to) => ({ anyOf: [to] })), provides };
}

// src/packages/java/limits.ts
var maxInflatedBytes = 2 ** 28;
var mostPerByte = 32;
var leastInflatedBytes = 2 ** 20;
function limitsOf(fileBytes) {
  const inflated = Math.min(maxInflatedBytes, Math.max(leastInflatedBytes, fileBytes * mostPerByte));
  return new Limits(void 0, inflated);
}
var Limits = class {
  #entries = 0;
  #inflatedBytes = 0;
  #maxEntries;
  #maxInflatedBytes;
  constructor(maxEntries2 = 2e5, most = maxInflatedBytes) {
    this.#maxEntries = maxEntries2;
    this.#maxInflatedBytes = most;
  }
  get entries() {
    return this.#entries;
  }
  /** Throws `ArchiveError` for one entry too many. */
  entry() {
    this.#entries += 1;
    if (this.#entries > this.#maxEntries)
      throw new ArchiveError(`more than ${this.#maxEntries} entries: the rest is not read`);
  }
  /** Throws `ArchiveError` where more was unpacked than any archive of this kind holds. */
  inflated(bytes) {
    this.#inflatedBytes += bytes;
    if (this.#inflatedBytes > this.#maxInflatedBytes)
      throw new ArchiveError(
        `more than ${this.#maxInflatedBytes} bytes are packed into it: the rest is not read`
      );
  }
};

// src/packages/java/jarReader.ts
var suffix = /\.(?:jar|war|ear|hpi|jpi|nar|par|sar|kar)$/i;
var jarReader = {
  id: "jar",
  version: 2,
  wants: ({ path, bytes }) => bytes > 0 && suffix.test(path),
  open: (file2) => {
    const scan = new ArchiveScan(limitsOf(file2.bytes));
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        scan.end();
        return jarFacts(file2.path, scan.archive, scan.problems.all());
      }
    };
  }
};

// src/packages/npm/packageFolder.ts
var manifest = "/package.json";
function packageFolder(path) {
  if (!path.endsWith(manifest)) return null;
  const folder4 = path.slice(0, -manifest.length);
  const name = moduleName(folder4);
  return name === null ? null : { folder: folder4, name };
}
function moduleName(folder4) {
  const start = afterModules(folder4);
  if (start < 0) return null;
  const name = folder4.slice(start);
  const slash = name.indexOf("/");
  if (name === "" || name.startsWith(".")) return null;
  if (!name.startsWith("@")) return slash < 0 ? name : null;
  return slash > 0 && slash < name.length - 1 && name.indexOf("/", slash + 1) < 0 ? name : null;
}
function afterModules(folder4) {
  const word2 = "node_modules/";
  const at = folder4.lastIndexOf(word2);
  return at === 0 || at > 0 && folder4[at - 1] === "/" ? at + word2.length : -1;
}

// src/packages/npm/npmLinker.ts
var nameLength = "node_modules".length;
var maxLevels = 200;
var maxLookups = 1e6;
var npmLinker = {
  types: ["npm"],
  link: (packages, realFolder) => {
    const byKey = new Map(packages.map((found) => [found.key, found]));
    const modules = new Set(
      packages.map(({ key }) => key.slice(0, key.lastIndexOf("node_modules") + nameLength))
    );
    const stores = inStores(packages);
    const real = realFolder ?? ((path) => modules.has(path) ? path : null);
    const above = new ModulesAbove(real);
    let left = maxLookups;
    return packages.flatMap((from) => {
      const places = above.of(from.key);
      left -= places.length * from.requires.length;
      return left < 0 ? [] : linksOf4(from, places, byKey, stores, real);
    });
  }
};
function linksOf4(from, places, byKey, stores, real) {
  const keys = /* @__PURE__ */ new Set();
  for (const { anyOf } of from.requires) {
    for (const name of anyOf) {
      const to = resolve(latin1Path(name), places, byKey, real) ?? stores.only(from.key, name);
      if (to !== null && to !== from.key) keys.add(to);
    }
  }
  return [...keys].map((to) => ({ from: from.key, to }));
}
var ModulesAbove = class {
  #real;
  #known = /* @__PURE__ */ new Map();
  constructor(real) {
    this.#real = real;
  }
  of(folder4) {
    const own = this.#own(folder4);
    const above = folder4 === "" ? [] : this.#ofParent(splitPath(folder4).folder);
    return own === null ? above : [own, ...above];
  }
  /** Walked down again from the last folder that is known, so that no depth overflows the stack. */
  #ofParent(folder4) {
    const open2 = [];
    let place2 = folder4;
    while (!this.#known.has(place2) && place2 !== "" && open2.length < maxLevels) {
      open2.push(place2);
      place2 = splitPath(place2).folder;
    }
    const top = place2 === "" ? this.#own("") : null;
    let found = this.#known.get(place2) ?? (top === null ? [] : [top]);
    for (const next of open2.reverse()) {
      const own = this.#own(next);
      found = own === null ? found : [own, ...found].slice(0, maxLevels);
      this.#known.set(next, found);
    }
    return found;
  }
  #own(folder4) {
    if (splitPath(folder4).name === "node_modules") return null;
    return this.#real(folder4 === "" ? "node_modules" : `${folder4}/node_modules`);
  }
};
function resolve(name, places, byKey, real) {
  for (const place2 of places) {
    const wanted = `${place2}/${name}`;
    if (byKey.has(wanted)) return wanted;
    const target = real(wanted);
    if (target !== null && byKey.has(target)) return target;
  }
  return null;
}
function inStores(packages) {
  const byStoreAndName = /* @__PURE__ */ new Map();
  for (const { key } of packages) {
    const store = storeOf(key);
    const name = store === null ? null : moduleName(key);
    if (store === null || name === null) continue;
    const id = `${store}
${name}`;
    byStoreAndName.set(id, byStoreAndName.has(id) ? null : key);
  }
  return {
    only: (key, name) => byStoreAndName.get(`${storeOf(key)}
${latin1Path(name)}`) ?? null
  };
}
function storeOf(key) {
  const at = key.indexOf("node_modules/.pnpm/");
  return at < 0 ? null : key.slice(0, at + "node_modules/.pnpm".length);
}

// src/packages/npm/npmReader.ts
var maxBytes8 = 2 ** 22;
var maxRequirements2 = 5e3;
var npmReader = {
  id: "npm-package",
  version: 1,
  wants: ({ path }) => path.endsWith("/package.json") && packageFolder(path) !== null,
  open: (file2) => {
    const place2 = packageFolder(file2.path);
    if (place2 === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes8, (bytes) => readPackage(bytes.toString("utf8"), place2));
  }
};
function readPackage(text2, { folder: folder4 }) {
  const found = jsonObject(text2);
  if (found === void 0) return facts({ problems: [{ message: "not JSON" }] });
  const name = boundedName(found?.name);
  if (found === null || name === null) return null;
  const version = boundedName(found.version);
  const requires = requirements(found);
  return facts({
    packages: [{ key: folder4, type: "npm", name, version, requires, provides: [] }],
    claims: [{ key: folder4, folders: [folder4] }]
  });
}
function requirements(found) {
  const names4 = /* @__PURE__ */ new Set();
  for (const field of ["dependencies", "optionalDependencies", "peerDependencies"]) {
    const asked = found[field];
    if (!isRecord(asked)) continue;
    for (const name of Object.keys(asked)) if (names4.size < maxRequirements2) names4.add(name);
  }
  return [...names4].map((name) => ({ anyOf: [name] }));
}

// src/packages/npm/yarnCacheReader.ts
var [packedBytesAt, nameLengthAt, extraLengthAt, nameAt] = [18, 26, 28, 30];
var [maxHeaders, maxStart] = [4, 4096];
var archive = /-npm-([0-9][^/]*?)-[0-9a-f]{10}(?:-[0-9a-z]+)?\.zip$/;
var yarnCacheReader = {
  id: "yarn-cache",
  version: 1,
  wants: ({ path }) => path.endsWith(".zip") && archive.test(path) && path.includes("cache/"),
  open: (file2) => new StartOfZip(file2)
};
var StartOfZip = class {
  #path;
  #start = Buffer.alloc(0);
  constructor(file2) {
    this.#path = file2.path;
  }
  push(chunk) {
    const missing = maxStart - this.#start.length;
    if (missing > 0) this.#start = Buffer.concat([this.#start, chunk.subarray(0, missing)]);
  }
  end() {
    const name = packageIn(this.#start);
    const version = archive.exec(splitPath(this.#path).name)?.[1];
    if (name === null || version === void 0) return null;
    const key = this.#path;
    return facts({
      packages: [{ key, type: "npm", name, version, requires: [], provides: [] }],
      claims: [{ key, paths: [key] }]
    });
  }
};
function packageIn(start) {
  let at = 0;
  for (let header = 0; header < maxHeaders && at + nameAt <= start.length; header += 1) {
    if (start.toString("latin1", at, at + 4) !== "PK") return null;
    const nameEnd = at + nameAt + start.readUInt16LE(at + nameLengthAt);
    const name = packageOf4(start.toString("utf8", at + nameAt, nameEnd));
    if (name !== null) return name;
    at = nameEnd + start.readUInt16LE(at + extraLengthAt) + start.readUInt32LE(at + packedBytesAt);
  }
  return null;
}
function packageOf4(path) {
  const [modules, first = "", second = ""] = path.split("/");
  if (modules !== "node_modules") return null;
  return moduleName(`node_modules/${first.startsWith("@") ? `${first}/${second}` : first}`);
}

// src/packages/python/infoFolder.ts
function infoFolder(path) {
  const { folder: folder4, name: file2 } = splitPath(path);
  if (folder4.endsWith(".dist-info")) return { key: folder4, ...site(folder4), file: file2, kind: "dist-info" };
  if (folder4.endsWith(".egg-info")) return { key: folder4, ...site(folder4), file: file2, kind: "egg-info" };
  if (folder4.endsWith(".egg/EGG-INFO")) {
    const egg = folder4.slice(0, -"/EGG-INFO".length);
    return { key: egg, site: egg, file: file2, kind: "egg" };
  }
  if (file2.endsWith(".egg-info")) return { key: path, site: folder4, file: file2, kind: "egg-file" };
  return null;
}
function site(key) {
  return { site: splitPath(key).folder };
}
function namedBy2(key) {
  const stem = splitPath(key).name.replace(/\.(?:dist-info|egg-info|egg)$/, "");
  const [name = stem, version] = stem.split("-");
  return { name, version: version || null };
}

// src/packages/python/editableReader.ts
var maxBytes9 = 2 ** 20;
var pythonEditableReader = {
  id: "python-editable",
  version: 1,
  wants: ({ path }) => path.endsWith(".dist-info/direct_url.json"),
  open: (file2) => {
    const info = infoFolder(file2.path);
    if (info === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes9, (bytes) => readUrl(bytes.toString("utf8"), info.key));
  }
};
function readUrl(text2, key) {
  const folder4 = editableFolder(text2);
  if (folder4 === void 0) return facts({ problems: [{ message: "not JSON" }] });
  return folder4 === null ? null : facts({ claims: [{ key, folders: [folder4] }] });
}
function editableFolder(text2) {
  try {
    const url = JSON.parse(text2);
    if (typeof url !== "object" || url === null || !("dir_info" in url) || !("url" in url)) return null;
    const { dir_info: info, url: from } = url;
    if (typeof info !== "object" || info === null || !("editable" in info) || info.editable !== true)
      return null;
    if (typeof from !== "string" || !from.startsWith("file:///")) return null;
    return joinPath("", unescaped(from.slice("file:///".length)));
  } catch {
    return void 0;
  }
}
function unescaped(path) {
  const bytes = Buffer.from(path, "utf8").toString("latin1");
  return bytes.replace(
    /%([0-9A-Fa-f]{2})/g,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
}

// src/packages/python/byteCode.ts
var unknownVersions = [8, 9, 10, 11, 12, 13, 14, 15];
function pythonMinor(path) {
  const found = /(?:^|\/)python3\.(\d{1,2})(?:\/|$)/.exec(path)?.[1];
  return found === void 0 ? null : Number(found);
}
function byteCodeClaim(key, site3, paths2) {
  const folders2 = /* @__PURE__ */ new Set();
  const files3 = [];
  for (const path of paths2) {
    if (!path.endsWith(".py")) continue;
    const { folder: folder4, name } = splitPath(path);
    if (folder4 !== site3 && folder4 !== "") folders2.add(`${folder4}/__pycache__`);
    else files3.push(...compiled(folder4, name.slice(0, -".py".length)));
  }
  if (folders2.size === 0 && files3.length === 0) return [];
  return [{ key, paths: files3, folders: [...folders2] }];
}
function compiled(folder4, module) {
  const minor = pythonMinor(folder4);
  const cache = folder4 === "" ? "__pycache__" : `${folder4}/__pycache__`;
  return (minor === null ? unknownVersions : [minor]).flatMap(
    (version) => ["", ".opt-1", ".opt-2"].map((level) => `${cache}/${module}.cpython-3${version}${level}.pyc`)
  );
}

// src/packages/python/filesReader.ts
var maxBytes10 = 2 ** 25;
var pythonFilesReader = {
  id: "python-files",
  version: 1,
  wants: ({ path }) => path.endsWith(".egg-info/installed-files.txt") || path.endsWith(".egg-info/SOURCES.txt"),
  open: (file2) => {
    const info = infoFolder(file2.path);
    if (info === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes10, (bytes) => readList2(bytes.toString("latin1"), info));
  }
};
function readList2(text2, info) {
  const { key, site: site3 } = info;
  const paths2 = [];
  eachLine(text2, (line) => {
    const path = info.file === "SOURCES.txt" ? sourcePath(line, info) : joinPath(key, line);
    if (path !== null) paths2.push(path);
  });
  if (paths2.length === 0) return null;
  return facts({ claims: [{ key, paths: paths2 }, ...byteCodeClaim(key, site3, paths2)] });
}
var notInstalled = /* @__PURE__ */ new Set(["test", "tests", "doc", "docs", "example", "examples", "benchmarks"]);
function sourcePath(line, { site: site3 }) {
  if (!/\.(?:py|pyi|so)$/.test(line)) return null;
  const path = line.replace(/^(?:src|lib)\//, "");
  const slash = path.indexOf("/");
  return slash < 0 || notInstalled.has(path.slice(0, slash)) ? null : joinPath(site3, path);
}

// src/packages/python/standardModules.ts
var standardModules = new Set(
  `
    __future__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit
    audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code
    codecs codeop collections colorsys compileall compression concurrent configparser contextlib
    contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis
    distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
    fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
    hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword
    lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
    msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
    ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath
    pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
    readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal
    site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl
    stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny
    tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib
    trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid
    venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
    zipimport zlib zoneinfo
  `.trim().split(/\s+/)
);

// src/packages/python/scanImports.ts
var statement = /\n(import|from) ([^\n#;]{1,4096})/g;
var imported = /^\s*([A-Za-z_]\w*)/;
var importedFrom = /^\s*([A-Za-z_]\w*)(?:\.\w+)*\s+import(?:\W|$)/;
var maxNames = 500;
function scanImports(source) {
  const names4 = /* @__PURE__ */ new Set();
  for (const [, word2, text2 = ""] of `
${source.toString("latin1")}`.matchAll(statement)) {
    if (word2 === "from") add(names4, importedFrom.exec(text2)?.[1]);
    else for (const part of text2.split(",")) add(names4, imported.exec(part)?.[1]);
  }
  return names4;
}
function add(names4, name) {
  if (name !== void 0 && !standardModules.has(name) && names4.size < maxNames) names4.add(name);
}

// src/packages/python/importsReader.ts
var maxBytes11 = 2 ** 16;
var pythonImportsReader = {
  id: "python-imports",
  version: 1,
  wants: ({ path, bytes }) => path.endsWith(".py") && bytes >= 8 && isModule(path),
  open: (file2) => new ImportsReading(file2)
};
function isModule(path) {
  return path.includes("-packages/") && !notRun.test(path) && topModule(path) !== null;
}
var notRun = /\/_?test(?:s|ing|_utils)?\/|\/conftest\.py$|\/test_[^/]*$/;
function topModule(path) {
  const at = Math.max(path.lastIndexOf("site-packages/"), path.lastIndexOf("dist-packages/"));
  if (at < 0 || at > 0 && path[at - 1] !== "/") return null;
  const start = at + "site-packages/".length;
  const end = path.indexOf("/", start);
  return end < 0 ? path : path.slice(0, end);
}
var ImportsReading = class {
  #module;
  #wanted;
  #pieces = [];
  #have = 0;
  #imports = /* @__PURE__ */ new Set();
  constructor(file2) {
    this.#module = topModule(file2.path) ?? file2.path;
    this.#wanted = Math.min(file2.bytes, maxBytes11);
  }
  push(chunk) {
    if (this.#have >= this.#wanted) return;
    const piece = chunk.subarray(0, this.#wanted - this.#have);
    this.#have += piece.length;
    if (this.#have >= this.#wanted) this.#scan(piece);
    else this.#pieces.push(Buffer.from(piece));
  }
  end() {
    if (this.#pieces.length > 0) this.#scan(Buffer.alloc(0));
    if (this.#imports.size === 0) return null;
    return facts({ imports: [{ module: this.#module, imports: [...this.#imports].sort() }] });
  }
  #scan(last) {
    const bytes = this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]);
    this.#pieces = [];
    const own = this.#module.slice(this.#module.lastIndexOf("/") + 1).replace(/\.py$/, "");
    this.#imports = scanImports(bytes);
    this.#imports.delete(own);
  }
};

// src/packages/python/link/askedExtras.ts
var maxExtras = 256;
function askedExtras({ needs, holds }) {
  const asked = new Map([...needs.keys()].map((key) => [key, /* @__PURE__ */ new Set()]));
  const open2 = new Set(needs.keys());
  for (const key of open2) {
    open2.delete(key);
    const own = asked.get(key) ?? /* @__PURE__ */ new Set();
    for (const need of needs.get(key) ?? []) {
      if (need.extras.length === 0 || !holds(key, need, own)) continue;
      const theirs = asked.get(need.to);
      if (theirs !== void 0 && addAll(theirs, need.extras)) open2.add(need.to);
    }
  }
  return asked;
}
function addAll(set, values) {
  const before = set.size;
  for (const value of values) if (set.size < maxExtras) set.add(value);
  return set.size > before;
}

// src/packages/python/link/condaTwins.ts
var site2 = /^(?:(.*)\/)?lib\/python3\.\d{1,2}\/site-packages\/[^/]+$/;
function condaTwins(packages) {
  const conda = /* @__PURE__ */ new Map();
  for (const { key, type, name } of packages) {
    if (type === "conda") conda.set(`${prefixOf(key)}
${normalName(name)}`, key);
  }
  if (conda.size === 0) return [];
  return packages.flatMap(({ key, type, name }) => {
    const found = type === "pypi" ? site2.exec(key) : null;
    const to = found === null ? void 0 : conda.get(`${found[1] ?? ""}
${normalName(name)}`);
    return to === void 0 ? [] : [{ from: key, to }];
  });
}

// src/packages/python/link/extraNeeds.ts
var maxSteps = 2e6;
function extraNeeds(all, asked) {
  const byExtra = needsByExtra(all);
  const found = [];
  let steps2 = 0;
  for (const [from, extras] of byExtra) {
    for (const extra of extras.keys()) {
      if (asked.get(from)?.has(extra)) continue;
      const { to, visited } = follow(from, extra, all, byExtra, maxSteps - steps2);
      steps2 += visited;
      if (to.length > 0) found.push({ from, extra, to });
      if (steps2 >= maxSteps) return found;
    }
  }
  return found;
}
function needsByExtra({ needs }) {
  const all = /* @__PURE__ */ new Map();
  for (const [key, list] of needs) {
    const extras = /* @__PURE__ */ new Map();
    for (const need of list) {
      for (const extra of need.ofExtras) {
        const same2 = extras.get(extra);
        if (same2 === void 0) extras.set(extra, [need]);
        else same2.push(need);
      }
    }
    if (extras.size > 0) all.set(key, extras);
  }
  return all;
}
function follow(from, extra, { holds }, byExtra, budget) {
  const to = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([`${from}
${extra}`]);
  const open2 = [[from, extra]];
  let visited = 0;
  for (let next = open2.pop(); next !== void 0 && visited < budget; next = open2.pop()) {
    const [key, asked] = next;
    for (const need of byExtra.get(key)?.get(asked) ?? []) {
      visited += 1;
      if (!holds(key, need, /* @__PURE__ */ new Set([asked]))) continue;
      to.add(need.to);
      for (const more of need.extras) {
        const id = `${need.to}
${more}`;
        if (!seen.has(id)) open2.push([need.to, more]);
        seen.add(id);
      }
    }
  }
  to.delete(from);
  return { to: [...to].sort(), visited };
}

// src/packages/python/link/marker.ts
function extrasIn(marker) {
  if (marker.kind !== "compare") return marker.parts.flatMap(extrasIn);
  const { left, right } = marker;
  if (isExtra(left) && right.kind === "text") return [right.value];
  return isExtra(right) && left.kind === "text" ? [left.value] : [];
}
function isExtra({ kind, value }) {
  return kind === "variable" && value === "extra";
}

// src/packages/python/link/sites.ts
var maxCopies = 64;
var Sites = class {
  #byName = /* @__PURE__ */ new Map();
  #sites = /* @__PURE__ */ new Map();
  #minor;
  constructor(packages) {
    for (const { key, name } of packages) {
      const normal2 = normalName(name);
      const same2 = this.#byName.get(normal2) ?? [];
      if (same2.length < maxCopies) same2.push({ key, site: this.#siteOf(key) });
      this.#byName.set(normal2, same2);
    }
    const minors = new Set([...this.#sites.values()].flatMap(({ minor }) => minor ?? []));
    this.#minor = minors.size === 1 ? [...minors][0] ?? null : null;
  }
  /**
   * The minor version of the Python that a distribution is for: what its path says, or the image's only one; null where
   * it is not known.
   */
  minorOf(key) {
    return this.#siteOf(key).minor ?? this.#minor;
  }
  /** The key of the distribution that answers to a name, seen from another one; null where none does. */
  resolve(from, name) {
    const own = this.#siteOf(from);
    let best = null;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const { key, site: site3 } of this.#byName.get(normalName(name)) ?? []) {
      const rank = distance3(own, site3);
      if (rank > bestRank || rank === bestRank && best !== null && best < key) continue;
      if (rank === Number.POSITIVE_INFINITY) continue;
      best = key;
      bestRank = rank;
    }
    return best;
  }
  #siteOf(key) {
    const path = splitPath(key).folder;
    const known = this.#sites.get(path);
    if (known !== void 0) return known;
    const isVendored = /(?:site|dist)-packages\/./.test(path);
    const site3 = { path, minor: pythonMinor(path), isVendored };
    this.#sites.set(path, site3);
    return site3;
  }
};
function distance3(own, site3) {
  if (own === site3) return 0;
  const differs = own.minor !== null && site3.minor !== null && own.minor !== site3.minor;
  if (differs || site3.isVendored) return Number.POSITIVE_INFINITY;
  if (site3.path.startsWith("usr/")) return 1;
  if (site3.path.includes(".local/")) return 2;
  return own.path.startsWith("usr/") ? Number.POSITIVE_INFINITY : 3;
}

// src/packages/python/link/needs.ts
function allNeeds(packages) {
  const sites = new Sites(packages);
  const markers = /* @__PURE__ */ new Map();
  const parsed = (text2) => {
    const known = markers.get(text2);
    const marker = known === void 0 ? parseMarker(text2) : known;
    markers.set(text2, marker);
    return marker;
  };
  const needs = /* @__PURE__ */ new Map();
  for (const { key, requires } of packages) {
    needs.set(
      key,
      requires.flatMap((one) => needOf(key, one, sites, parsed) ?? [])
    );
  }
  return {
    needs,
    holds: (key, { marker }, extras) => {
      if (marker === null) return true;
      const environment = { minor: sites.minorOf(key), extras };
      return evaluateMarker(marker, environment) !== false;
    }
  };
}
function needOf(from, { anyOf, marker, extras }, sites, parsed) {
  const to = sites.resolve(from, anyOf[0] ?? "");
  if (to === null) return null;
  const tree = marker === void 0 ? null : parsed(marker);
  return {
    to,
    extras: (extras ?? []).map(normalName),
    marker: tree,
    ofExtras: tree === null ? [] : [...new Set(extrasIn(tree).map(normalName))]
  };
}

// src/packages/python/link/pythonLinker.ts
var nothing = /* @__PURE__ */ new Set();
var pythonLinker = {
  types: ["pypi", "conda"],
  link: (packages) => {
    const all = allNeeds(ofPyPI(packages));
    const asked = askedExtras(all);
    const links = [];
    for (const [from, needs] of all.needs) {
      const extras = asked.get(from) ?? nothing;
      const keys = new Set(needs.filter((need) => all.holds(from, need, extras)).map(({ to }) => to));
      keys.delete(from);
      for (const to of keys) links.push({ from, to });
    }
    return [...links, ...condaTwins(packages)];
  },
  extraLinks: (packages) => {
    const all = allNeeds(ofPyPI(packages));
    return extraNeeds(all, askedExtras(all));
  }
};
function ofPyPI(packages) {
  return packages.filter(({ type }) => type === "pypi");
}

// src/packages/python/headers.ts
function headers(text2) {
  const found = /* @__PURE__ */ new Map();
  let last = null;
  eachLine(beforeBody(text2), (line) => {
    if (line.startsWith(" ") || line.startsWith("	")) {
      if (last !== null) last.push(`${last.pop() ?? ""} ${line.trim()}`);
      return;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) return;
    const name = line.slice(0, colon).toLowerCase();
    last = found.get(name) ?? [];
    last.push(line.slice(colon + 1).trim());
    found.set(name, last);
  });
  return found;
}
function beforeBody(text2) {
  const ends = ["\n\n", "\n\r\n"].map((blank) => text2.indexOf(blank)).filter((end) => end >= 0);
  return ends.length === 0 ? text2 : text2.slice(0, Math.min(...ends) + 1);
}

// src/packages/python/requirement.ts
var nameStart = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*/;
var maxLength2 = 1e4;
function requirement(text2) {
  if (text2.length > maxLength2) return null;
  const start = nameStart.exec(text2);
  const name = start?.[1];
  if (start === null || name === void 0) return null;
  const rest = text2.slice(start[0].length);
  const { extras, after } = extrasOf(rest);
  const marker = markerOf(after);
  return {
    anyOf: [name],
    ...marker === null ? {} : { marker },
    ...extras.length === 0 ? {} : { extras }
  };
}
function extrasOf(rest) {
  const end = rest.startsWith("[") ? rest.indexOf("]") : -1;
  if (end < 0) return { extras: [], after: rest };
  const extras = rest.slice(1, end).split(",").map((extra) => extra.trim());
  return { extras: extras.filter((extra) => extra !== ""), after: rest.slice(end + 1) };
}
function markerOf(after) {
  const isUrl = after.trimStart().startsWith("@");
  const semicolon = isUrl ? after.indexOf(" ;") : after.indexOf(";");
  if (semicolon < 0) return null;
  return after.slice(semicolon + (isUrl ? 2 : 1)).trim() || null;
}

// src/packages/python/metadataReader.ts
var maxBytes12 = 2 ** 23;
var maxRequirements3 = 2e4;
var pythonMetadataReader = {
  id: "python-metadata",
  version: 1,
  wants: ({ path }) => isMetadata(path),
  open: (file2) => {
    const info = infoFolder(file2.path);
    if (info === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes12, (bytes) => readMetadata(bytes.toString("utf8"), info));
  }
};
function isMetadata(path) {
  if (path.endsWith(".dist-info/METADATA") || path.endsWith(".egg-info")) return true;
  return path.endsWith(".egg-info/PKG-INFO") || path.endsWith(".egg/EGG-INFO/PKG-INFO");
}
function readMetadata(text2, info) {
  const fields = headers(text2);
  const problems = [];
  const named = namedBy2(info.key);
  const name = boundedName(fields.get("name")?.[0]);
  if (name === null) problems.push({ message: `no "Name" in the metadata: the folder's name is taken` });
  const version = boundedName(fields.get("version")?.[0]) ?? named.version;
  const requires = requirements2(fields.get("requires-dist") ?? [], problems);
  const { key } = info;
  const found = { key, type: "pypi", name: name ?? named.name, version, requires, provides: [] };
  return facts({ packages: [found], claims: [ownClaim(info, named.name)], problems });
}
function requirements2(lines, problems) {
  const found = lines.slice(0, maxRequirements3).map((line) => requirement(line));
  const unread = found.filter((one) => one === null).length + Math.max(0, lines.length - maxRequirements3);
  if (unread > 0) problems.push({ message: `${unread} of the "Requires-Dist" could not be read` });
  return found.filter((one) => one !== null);
}
function ownClaim({ key, site: site3, kind }, stem) {
  if (kind === "egg-file") return { key, paths: [key] };
  if (kind !== "dist-info") return { key, folders: [key] };
  const libraries = site3 === "" ? `${stem}.libs` : `${site3}/${stem}.libs`;
  return { key, folders: [key, libraries] };
}

// src/packages/python/csvFirstFields.ts
function csvFirstFields(text2, take, broken3) {
  let line = 1;
  for (let at = 0; at < text2.length; line += 1) {
    if (text2[at] === '"') {
      const quoted = quotedField(text2, at);
      if (quoted === null) broken3(line);
      else {
        take(quoted.field);
        line += linesIn(text2, at, quoted.end);
        at = quoted.end;
      }
    } else {
      const field = plainField(text2, at);
      if (field !== "") take(field);
    }
    at = nextLine(text2, at);
  }
}
function plainField(text2, start) {
  let end = start;
  while (end < text2.length && text2[end] !== "," && text2[end] !== "\n" && text2[end] !== "\r") end += 1;
  return text2.slice(start, end);
}
function quotedField(text2, start) {
  const limit = Math.min(text2.length, start + 8192);
  for (let at = start + 1; at < limit; at += 1) {
    if (text2[at] !== '"') continue;
    if (text2[at + 1] === '"') at += 1;
    else return { field: text2.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}
function linesIn(text2, start, end) {
  let lines = 0;
  for (let at = text2.indexOf("\n", start); at >= 0 && at < end; at = text2.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
function nextLine(text2, at) {
  const end = text2.indexOf("\n", at);
  return end < 0 ? text2.length : end + 1;
}

// src/packages/python/recordReader.ts
var maxBytes13 = 2 ** 25;
var pythonRecordReader = {
  id: "python-record",
  version: 1,
  wants: ({ path }) => path.endsWith(".dist-info/RECORD"),
  open: (file2) => {
    const info = infoFolder(file2.path);
    if (info === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes13, (bytes) => readRecord(bytes.toString("latin1"), info));
  }
};
function readRecord(text2, { key, site: site3 }) {
  const problems = new ProblemList();
  const paths2 = [];
  csvFirstFields(
    text2,
    (field) => {
      const path = joinPath(site3, field);
      if (path !== null) paths2.push(path);
    },
    (line) => problems.add("a quoted path without end", line)
  );
  const claims = [{ key, paths: paths2 }, ...byteCodeClaim(key, site3, paths2)];
  return facts({ claims, problems: problems.all() });
}

// src/packages/python/requiresReader.ts
var maxBytes14 = 2 ** 20;
var pythonRequiresReader = {
  id: "python-requires",
  version: 1,
  wants: ({ path }) => path.endsWith(".egg-info/requires.txt") || path.endsWith(".egg/EGG-INFO/requires.txt"),
  open: (file2) => {
    const info = infoFolder(file2.path);
    if (info === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes14, (bytes) => readRequires(bytes.toString("utf8"), info.key));
  }
};
function readRequires(text2, key) {
  const problems = new ProblemList();
  const requires = [];
  let section = null;
  eachLine(text2, (line, number) => {
    const trimmed2 = line.trim();
    if (trimmed2 === "" || trimmed2.startsWith("#")) return;
    if (trimmed2.startsWith("[") && trimmed2.endsWith("]")) {
      section = sectionMarker(trimmed2.slice(1, -1));
      return;
    }
    const found = requirement(trimmed2);
    if (found === null) problems.add("not a requirement", number);
    else requires.push(both(found, section));
  });
  if (requires.length === 0 && problems.all().length === 0) return null;
  const { name, version } = namedBy2(key);
  const packages = [{ key, type: "pypi", name, version, requires, provides: [] }];
  return facts({ packages, problems: problems.all() });
}
function sectionMarker(section) {
  const colon = section.indexOf(":");
  const extra = (colon < 0 ? section : section.slice(0, colon)).trim();
  const marker = colon < 0 ? "" : section.slice(colon + 1).trim();
  const parts2 = [
    ...extra === "" || extra.includes('"') ? [] : [`extra == "${extra}"`],
    ...marker === "" ? [] : [`(${marker})`]
  ];
  return parts2.length === 0 ? null : parts2.join(" and ");
}
function both(found, section) {
  if (section === null) return found;
  return { ...found, marker: found.marker === void 0 ? section : `(${found.marker}) and ${section}` };
}

// src/packages/python/topLevelReader.ts
var maxBytes15 = 2 ** 20;
var maxModules = 1e3;
var names2 = [".dist-info/top_level.txt", ".egg-info/top_level.txt", ".egg/EGG-INFO/top_level.txt"];
var shared = /* @__PURE__ */ new Set([
  ...["azure", "backports", "google", "jaraco", "mpl_toolkits", "nvidia", "opentelemetry", "paste"],
  ...["plone", "repoze", "ruamel", "sphinxcontrib", "zope", "zc", "collective", "airflow"]
]);
var pythonTopLevelReader = {
  id: "python-top-level",
  version: 1,
  wants: ({ path }) => names2.some((name) => path.endsWith(name)),
  open: (file2) => {
    const info = infoFolder(file2.path);
    if (info === null) return { push: () => {
    }, end: () => null };
    return wholeFile(file2, maxBytes15, (bytes) => readModules2(bytes.toString("latin1"), info));
  }
};
function readModules2(text2, { key, site: site3 }) {
  const folders2 = [];
  const paths2 = [];
  eachLine(text2, (line) => {
    const module = line.trim();
    if (!/^\w+$/.test(module) || shared.has(module) || folders2.length >= maxModules) return;
    const path = joinPath(site3, module);
    if (path === null) return;
    folders2.push(path);
    paths2.push(...filesOf(path), ...compiled(site3, module));
  });
  return folders2.length === 0 ? null : facts({ claims: [{ key, folders: folders2, paths: paths2 }] });
}
function filesOf(path) {
  const minor = pythonMinor(path);
  const built2 = minor === null ? [] : ["x86_64", "aarch64"].map((cpu) => `.cpython-3${minor}-${cpu}-linux-gnu.so`);
  return [".py", ".so", ".abi3.so", ...built2].map((end) => `${path}${end}`);
}

// src/packages/python/zippedEggReader.ts
var pythonZippedEggReader = {
  id: "python-zipped-egg",
  version: 1,
  wants: ({ path }) => path.endsWith(".egg") && /(?:site|dist)-packages\/[^/]+-[^/]+\.egg$/.test(path),
  open: ({ path: key }) => ({
    push: () => {
    },
    end: () => facts({
      packages: [{ key, type: "pypi", ...namedBy2(key), requires: [], provides: [] }],
      claims: [{ key, paths: [key] }]
    })
  })
};

// src/packages/rpm/rpmLinker.ts
var rpmLinker = { types: ["rpm"], link: (packages) => linkByName(packages) };

// src/packages/rpm/databaseError.ts
var DatabaseError = class extends Error {
};

// src/packages/rpm/berkeleyBlobs.ts
var pageHeadBytes = 26;
var hashPages = /* @__PURE__ */ new Set([2, 13]);
var overflowPage = 7;
var inline = 1;
var offPage = 3;
function berkeleyBlobs(bytes, take) {
  const database = open(bytes);
  const pages = Math.floor(bytes.length / database.pageBytes);
  if (bytes.length % database.pageBytes !== 0) take.broken("the Berkeley DB database is cut within a page");
  for (let page = 1; page < pages; page += 1) {
    if (hashPages.has(bytes[page * database.pageBytes + 25])) takeHashPage(database, page, take);
  }
}
function open(bytes) {
  if (bytes.length < 512) throw new DatabaseError("a Berkeley DB database cut within its first page");
  const little = bytes.readUInt32LE(12) === 398689;
  const u16 = (at) => little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const u32 = (at) => little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  const pageBytes = u32(20);
  if (pageBytes < 512 || pageBytes > 65536 || (pageBytes & pageBytes - 1) !== 0)
    throw new DatabaseError(`a Berkeley DB database with pages of ${pageBytes} bytes`);
  if (bytes[24] !== 0) throw new DatabaseError("a Berkeley DB database that is encrypted");
  return { bytes, pageBytes, u16, u32, taken: /* @__PURE__ */ new Set() };
}
function takeHashPage(database, page, take) {
  const { bytes, pageBytes, u16, u32 } = database;
  const start = page * pageBytes;
  const entries = Math.min(u16(start + 20), Math.floor((pageBytes - pageHeadBytes) / 2));
  const offset = (entry) => u16(start + pageHeadBytes + 2 * entry);
  for (let entry = 1; entry < entries; entry += 2) {
    const at = offset(entry);
    const type = at < pageBytes ? bytes[start + at] : void 0;
    if (type === inline && at < offset(entry - 1) && offset(entry - 1) <= pageBytes)
      take.blob(bytes.subarray(start + at + 1, start + offset(entry - 1)));
    else if (type === offPage && at + 12 <= pageBytes) {
      const blob = chain(database, u32(start + at + 4), u32(start + at + 8));
      if (blob === null) take.broken(`page ${page} of the Berkeley DB database leads to no package`);
      else take.blob(blob);
    }
  }
}
function chain({ bytes, pageBytes, u16, u32, taken }, first, length) {
  const pieces = [];
  let left = length;
  for (let page = first; page !== 0 && left > 0; ) {
    const start = page * pageBytes;
    if (taken.has(page) || start + pageBytes > bytes.length || bytes[start + 25] !== overflowPage)
      return null;
    taken.add(page);
    const size = Math.min(u16(start + 22), pageBytes - pageHeadBytes, left);
    pieces.push(bytes.subarray(start + pageHeadBytes, start + pageHeadBytes + size));
    left -= size;
    page = u32(start + 16);
  }
  return left === 0 ? Buffer.concat(pieces) : null;
}

// src/packages/rpm/byteBudget.ts
var ByteBudget = class {
  #left;
  constructor(bytes) {
    this.#left = bytes;
  }
  /** Throws `DatabaseError` where more is asked for than there is. */
  spend(bytes) {
    this.#left -= bytes;
    if (this.#left < 0) throw new DatabaseError("its packages have more bytes than the database");
  }
};

// src/packages/rpm/ndbBlobs.ts
var slotBytes = 16;
var slotsPerPage = 256;
var blockBytes = 16;
var blobHeadBytes = 16;
function ndbBlobs(database, take) {
  if (database.length < 2 * slotBytes) throw new DatabaseError("an ndb database cut within its header");
  const version = database.readUInt32LE(4);
  if (version !== 0) throw new DatabaseError(`an ndb database of version ${version}, not 0`);
  const slots = Math.min(database.readUInt32LE(12) * slotsPerPage, Math.floor(database.length / slotBytes));
  for (let slot = 2; slot < slots; slot += 1) {
    const at = slot * slotBytes;
    const index = database.readUInt32LE(at + 4);
    if (index === 0) continue;
    const blob = blobAt(database, database.readUInt32LE(at + 8) * blockBytes, index);
    if (blob === null) take.broken(`slot ${slot} of the ndb database leads to no package`);
    else take.blob(blob);
  }
}
function blobAt(database, at, index) {
  if (at + blobHeadBytes > database.length) return null;
  if (database.toString("latin1", at, at + 4) !== "BlbS" || database.readUInt32LE(at + 4) !== index)
    return null;
  const start = at + blobHeadBytes;
  const bytes = database.readUInt32LE(at + 12);
  return start + bytes > database.length ? null : database.subarray(start, start + bytes);
}

// src/packages/rpm/sqliteRecord.ts
var numberBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sqliteVarint(bytes, at) {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === void 0) return null;
    if (index === 8) return { value: value * 256 + byte, end: at + 9 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  return null;
}
function recordValues(record2) {
  const head = sqliteVarint(record2, 0);
  if (head === null || head.value > record2.length) return null;
  const values = [];
  let body = head.value;
  for (let at = head.end; at < head.value; ) {
    const type = sqliteVarint(record2, at);
    if (type === null) return null;
    at = type.end;
    const size = type.value >= 12 ? Math.floor((type.value - 12) / 2) : numberBytes[type.value] ?? 0;
    if (body + size > record2.length) return null;
    values.push(decoded(type.value, record2.subarray(body, body + size)));
    body += size;
  }
  return values;
}
function decoded(type, bytes) {
  if (type >= 12) return bytes;
  if (type === 8 || type === 9) return type - 8;
  return type >= 1 && type <= 4 ? bytes.readIntBE(0, bytes.length) : null;
}

// src/packages/rpm/sqliteRows.ts
var interior = 5;
var leaf = 13;
function openPages(bytes) {
  if (bytes.length < 512) throw new DatabaseError("an SQLite database cut within its first page");
  const written = bytes.readUInt16BE(16);
  const pageBytes = written === 1 ? 65536 : written;
  const usable = pageBytes - bytes[20];
  if (pageBytes < 512 || (pageBytes & pageBytes - 1) !== 0 || usable < 480)
    throw new DatabaseError(`an SQLite database with pages of ${pageBytes} bytes`);
  return { bytes, pageBytes, usable, read: /* @__PURE__ */ new Set(), budget: new ByteBudget(bytes.length) };
}
function rowsOf(pages, root, broken3, take) {
  const waiting = [root];
  for (let page = waiting.pop(); page !== void 0; page = waiting.pop()) {
    const start = pageStart(pages, page);
    const head = start === null ? 0 : start + (page === 1 ? 100 : 0);
    const type = start === null ? void 0 : pages.bytes[head];
    if (start === null || type !== leaf && type !== interior) {
      broken3(`page ${page} of the SQLite database is no page of a table`);
      continue;
    }
    const cells = cellsOf(pages, start, head);
    if (type === interior) for (const child of children(pages, cells, head)) waiting.push(child);
    else
      for (const cell of cells) {
        const payload = payloadAt(pages, cell, start + pages.usable);
        pages.budget.spend(payload?.length ?? 0);
        if (payload === null) broken3(`a row on page ${page} of the SQLite database is broken`);
        else take(payload);
      }
  }
}
function pageStart({ bytes, pageBytes, read }, page) {
  const start = (page - 1) * pageBytes;
  if (page < 1 || start + pageBytes > bytes.length || read.has(page)) return null;
  read.add(page);
  return start;
}
function cellsOf({ bytes, usable }, start, head) {
  const headBytes = bytes[head] === interior ? 12 : 8;
  const room = Math.floor((start + usable - head - headBytes) / 2);
  const count = Math.min(bytes.readUInt16BE(head + 3), room);
  return Array.from(
    { length: count },
    (_, index) => start + bytes.readUInt16BE(head + headBytes + 2 * index)
  );
}
function children({ bytes }, cells, head) {
  const left = cells.filter((cell) => cell + 4 <= bytes.length).map((cell) => bytes.readUInt32BE(cell));
  return [...left, bytes.readUInt32BE(head + 8)].reverse();
}
function payloadAt(pages, cell, pageEnd) {
  const { bytes, usable } = pages;
  const size = sqliteVarint(bytes, cell);
  const row = size === null ? null : sqliteVarint(bytes, size.end);
  if (size === null || row === null || size.value > bytes.length) return null;
  const local = localBytes(size.value, usable);
  const spills = local < size.value;
  if (row.end + local + (spills ? 4 : 0) > pageEnd) return null;
  const here = bytes.subarray(row.end, row.end + local);
  if (!spills) return here;
  const rest = overflow(pages, bytes.readUInt32BE(row.end + local), size.value - local);
  return rest === null ? null : Buffer.concat([here, ...rest]);
}
function localBytes(payload, usable) {
  if (payload <= usable - 35) return payload;
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const some = least + (payload - least) % (usable - 4);
  return some <= usable - 35 ? some : least;
}
function overflow(pages, first, length) {
  const pieces = [];
  let left = length;
  for (let page = first; left > 0; ) {
    const start = pageStart(pages, page);
    if (start === null) return null;
    const size = Math.min(left, pages.usable - 4);
    pieces.push(pages.bytes.subarray(start + 4, start + 4 + size));
    left -= size;
    page = pages.bytes.readUInt32BE(start);
  }
  return pieces;
}

// src/packages/rpm/sqliteBlobs.ts
function sqliteBlobs(database, take) {
  const pages = openPages(database);
  const root = rootOf(pages, take);
  if (root === null) throw new DatabaseError("an SQLite database without a table Packages");
  rowsOf(pages, root, take.broken, (payload) => {
    const blob = recordValues(payload)?.[1];
    if (Buffer.isBuffer(blob)) take.blob(blob);
    else take.broken("a row of the table Packages without a package");
  });
}
function rootOf(pages, take) {
  let root = null;
  rowsOf(pages, 1, take.broken, (payload) => {
    const [type, name, , page] = recordValues(payload) ?? [];
    if (text(type) === "table" && text(name) === "Packages" && typeof page === "number") root ??= page;
  });
  return root;
}
function text(value) {
  return Buffer.isBuffer(value) ? value.toString("latin1") : null;
}

// src/packages/rpm/blobs.ts
function databaseBlobs(database, taker) {
  const budget = new ByteBudget(database.length);
  const take = {
    broken: taker.broken,
    blob: (bytes) => {
      budget.spend(bytes.length);
      taker.blob(bytes);
    }
  };
  const magic2 = database.toString("latin1", 0, 16);
  if (magic2 === "SQLite format 3\0") sqliteBlobs(database, take);
  else if (magic2.startsWith("RpmP")) ndbBlobs(database, take);
  else if (/\x00\x06\x15\x61|\x61\x15\x06\x00/.test(magic2.slice(12))) berkeleyBlobs(database, take);
  else throw new DatabaseError("neither an SQLite nor an ndb nor a Berkeley DB database");
}

// src/packages/rpm/rpmHeader.ts
var int8Types = /* @__PURE__ */ new Set([1, 2]);
var int16 = 3;
var int32 = 4;
var stringTypes = /* @__PURE__ */ new Set([6, 8, 9]);
var entryBytes = 16;
var maxEntries = 2 ** 16;
function rpmHeader(blob) {
  if (blob.length < 8) return null;
  const entries = blob.readUInt32BE(0);
  const start = 8 + entries * entryBytes;
  const end = start + blob.readUInt32BE(4);
  if (entries === 0 || entries > maxEntries || end > blob.length) return null;
  const found = /* @__PURE__ */ new Map();
  for (let at = 8; at < start; at += entryBytes) {
    const entry = {
      type: blob.readUInt32BE(at + 4),
      at: start + blob.readUInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12)
    };
    found.set(blob.readUInt32BE(at), entry);
  }
  const data2 = blob.subarray(0, end);
  return {
    strings: (tag) => stringsOf(data2, found.get(tag)),
    numbers: (tag) => numbersOf(data2, found.get(tag))
  };
}
function stringsOf(data2, entry) {
  const list = [];
  if (entry === void 0 || !stringTypes.has(entry.type)) return list;
  for (let at = entry.at; list.length < entry.count && at < data2.length; ) {
    const end = data2.indexOf(0, at);
    if (end < 0) break;
    list.push(data2.toString("latin1", at, end));
    at = end + 1;
  }
  return list;
}
function numbersOf(data2, entry) {
  if (entry === void 0) return [];
  const size = int8Types.has(entry.type) ? 1 : entry.type === int16 ? 2 : entry.type === int32 ? 4 : 0;
  if (size === 0 || entry.at + entry.count * size > data2.length) return [];
  return Array.from({ length: entry.count }, (_, index) => data2.readUIntBE(entry.at + index * size, size));
}

// src/packages/rpm/rpmPackage.ts
var tags = {
  ...{ name: 1e3, version: 1001, release: 1002, epoch: 1003, arch: 1022 },
  ...{ provides: 1047, requires: 1049, fileStates: 1029, fileModes: 1030, oldFileNames: 1027 },
  ...{ dirIndexes: 1116, baseNames: 1117, dirNames: 1118 }
};
var folderMode = 16384;
var typeMask = 61440;
function rpmPackage(header, folder4, maker) {
  const one = (tag) => header.strings(tag)[0] ?? "";
  const name = one(tags.name);
  if (name === "gpg-pubkey") return null;
  const epoch = header.numbers(tags.epoch)[0];
  const release = one(tags.release) === "" ? "" : `-${one(tags.release)}`;
  const version = `${epoch === void 0 || epoch === 0 ? "" : `${epoch}:`}${one(tags.version)}${release}`;
  return {
    facts: {
      key: `${folder4}#${name}-${version}.${one(tags.arch)}`,
      type: "rpm",
      name,
      version: version || null,
      requires: unique(header.strings(tags.requires)).filter(isCapability).map((asked) => ({ anyOf: [asked] })),
      provides: unique(header.strings(tags.provides))
    },
    paths: paths(header, maker)
  };
}
function isCapability(asked) {
  return asked !== "" && !asked.startsWith("rpmlib(") && !asked.startsWith("(");
}
function unique(list) {
  return [...new Set(list)];
}
function paths(header, maker) {
  const folders2 = header.strings(tags.dirNames);
  const indexes = header.numbers(tags.dirIndexes);
  const states = header.numbers(tags.fileStates);
  const modes = header.numbers(tags.fileModes);
  const names4 = header.strings(tags.baseNames);
  const old = header.strings(tags.oldFileNames);
  const found = [];
  (names4.length > 0 ? names4 : old).forEach((name, index) => {
    const isFolder = ((modes[index] ?? 0) & typeMask) === folderMode;
    if (isFolder || (states[index] ?? 0) !== 0) return;
    const folder4 = names4.length > 0 ? folders2[indexes[index] ?? -1] ?? "" : "";
    const path = maker.path(folder4, name);
    if (path !== null) found.push(path);
  });
  return found;
}

// src/packages/rpm/readRpmDatabase.ts
var minHeaderBytes = 24;
function readRpmDatabase(database, folder4) {
  const problems = new ProblemList();
  const maker = new PathMaker();
  const found = [];
  try {
    databaseBlobs(database, {
      broken: (message) => problems.add(message),
      blob: (bytes) => {
        if (bytes.length < minHeaderBytes) return;
        const header = rpmHeader(bytes);
        const read = header === null ? null : rpmPackage(header, folder4, maker);
        if (header === null || read?.facts.name === "") problems.add("a package whose header is broken");
        else if (read !== null) found.push(read);
      }
    });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    problems.add(error.message);
  }
  if (maker.dropped > 0) problems.add(`${maker.dropped} paths are too long or too many`);
  const asked = askedPaths(found);
  return {
    packages: found.map((one) => withPaths(one, asked)),
    claims: found.map(({ facts: facts2, paths: paths2 }) => ({ key: facts2.key, paths: paths2 })),
    problems: problems.all()
  };
}
function askedPaths(found) {
  const names4 = found.flatMap(({ facts: facts2 }) => facts2.requires.flatMap(({ anyOf }) => anyOf));
  return new Set(names4.filter((name) => name.startsWith("/")).map((name) => name.slice(1)));
}
function withPaths({ facts: facts2, paths: paths2 }, asked) {
  const provided2 = paths2.flatMap((path) => [path, path.startsWith("usr/") ? path.slice("usr/".length) : `usr/${path}`]).filter((path) => asked.has(path)).map((path) => `/${path}`);
  return provided2.length === 0 ? facts2 : { ...facts2, provides: [.../* @__PURE__ */ new Set([...facts2.provides, ...provided2])] };
}

// src/packages/rpm/rpmReader.ts
var maxBytes16 = 2 ** 28;
var folders = ["var/lib/rpm", "usr/lib/sysimage/rpm", "usr/share/rpm"];
var names3 = ["Packages", "Packages.db", "rpmdb.sqlite"];
var files2 = new Set(folders.flatMap((folder4) => names3.map((name) => `${folder4}/${name}`)));
var rpmReader = {
  id: "rpm",
  version: 2,
  wants: ({ path }) => files2.has(path),
  open: (file2) => {
    const folder4 = file2.path.slice(0, file2.path.lastIndexOf("/"));
    return wholeFile(file2, maxBytes16, (bytes) => readRpmDatabase(bytes, folder4));
  }
};

// src/packages/rust/auditJudge.ts
import { constants, inflateSync } from "node:zlib";
var zlibHeads = [1, 94, 156, 218].map(
  (level) => Buffer.from([120, level])
);
var maxAuditBytes = 2 ** 20;
var probeBytes = 256;
var maxProbeText = 2 ** 14;
var beginning = '{"packages":[';
var maxTextBytes2 = 2 ** 22;
var maxProbed = 5e3;
var maxUnpacked = 20;
function auditJudge(limit = maxProbed) {
  let probed = 0;
  let unpacked = 0;
  return (bytes) => {
    if (bytes.length < 3) return "more";
    if (!beginsBlock(bytes[2]) || probed >= limit || unpacked >= maxUnpacked) return "no";
    probed += 1;
    if (!isList(bytes)) return bytes.length < probeBytes ? "more" : "no";
    unpacked += 1;
    return whole(bytes);
  };
}
function beginsBlock(byte) {
  const type = byte >> 1 & 3;
  return type === 1 || type === 2;
}
function isList(bytes) {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxProbeText };
  try {
    return inflateSync(bytes.subarray(0, probeBytes), options).toString("latin1").startsWith(beginning);
  } catch {
    return false;
  }
}
function whole(bytes) {
  try {
    return { found: inflateSync(bytes, { maxOutputLength: maxTextBytes2 }).toString("utf8") };
  } catch (error) {
    return goesOn(error) ? "more" : "no";
  }
}
function goesOn(error) {
  return typeof error === "object" && error !== null && "code" in error && error.code === "Z_BUF_ERROR";
}

// src/packages/text/latin1.ts
function latin1(text2) {
  return Buffer.from(text2, "utf8").toString("latin1");
}

// src/packages/rust/rustFacts.ts
var auditSchema = external_exports.object({
  packages: external_exports.array(
    external_exports.object({
      name: external_exports.string(),
      version: external_exports.string(),
      kind: external_exports.string().default("runtime"),
      dependencies: external_exports.array(external_exports.number()).default([]),
      root: external_exports.boolean().default(false)
    })
  )
});
function rustFacts(text2, file2) {
  const crates = parse(text2);
  if (crates === null) return broken2("the list of crates in section .dep-v0 is broken");
  const root = crates.find((crate) => crate.root);
  if (root === void 0) return broken2("the list of crates in section .dep-v0 has no root");
  const keyOf2 = (crate) => crate === root ? `${file2}#main` : latin1(`${file2}#${crate.name}@${crate.version}`);
  const packages = /* @__PURE__ */ new Map();
  for (const crate of crates) {
    if (crate.kind !== "build" || crate === root) packages.set(keyOf2(crate), packageOf5(crate, crates, keyOf2));
  }
  return { packages: [...packages.values()], claims: [{ key: keyOf2(root), paths: [file2] }], problems: [] };
}
function parse(text2) {
  try {
    return auditSchema.parse(JSON.parse(text2)).packages;
  } catch {
    return null;
  }
}
function broken2(message) {
  const problems = [{ message }];
  return { packages: [], claims: [], problems };
}
function packageOf5(crate, crates, keyOf2) {
  const needed = crate.dependencies.flatMap((index) => crates[index] ?? []).filter(({ kind }) => kind !== "build");
  return {
    key: keyOf2(crate),
    type: "cargo",
    name: latin1(crate.name),
    version: latin1(crate.version) || null,
    requires: [...new Set(needed.map(keyOf2))].map((key) => ({ anyOf: [key] })),
    provides: []
  };
}

// src/packages/rust/rustReader.ts
var minBytes2 = 1e5;
var rustReader = {
  id: "rust-audit",
  version: 1,
  wants: ({ path, bytes, executable }) => bytes >= minBytes2 && (executable || path.endsWith(".so")),
  open: (file2) => {
    const wanted = {
      needles: zlibHeads,
      maxBytes: maxAuditBytes,
      // There are 6,000 such places in 100MB of anything.
      maxTries: 2e4,
      judge: auditJudge()
    };
    const scan = new ElfScan(wanted, notLoaded);
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        const found = scan.end();
        return found === null ? null : rustFacts(found, file2.path);
      }
    };
  }
};
function notLoaded(segments) {
  const start = Math.max(0, ...segments.map(({ end }) => end));
  return { start, end: Number.POSITIVE_INFINITY };
}

// src/packages/readers.ts
var readers = [
  dpkgStatusReader,
  dpkgListReader,
  dpkgControlReader,
  dpkgStatusFolderReader,
  apkReader,
  rpmReader,
  goReader,
  rustReader,
  jarReader,
  pythonMetadataReader,
  pythonRecordReader,
  pythonRequiresReader,
  pythonTopLevelReader,
  pythonFilesReader,
  pythonEditableReader,
  pythonZippedEggReader,
  pythonImportsReader,
  condaReader,
  npmReader,
  yarnCacheReader,
  gemReader,
  gemExtensionReader,
  bundledGemReader
];
var linkers = [
  dpkgLinker,
  apkLinker,
  rpmLinker,
  insideLinker,
  pythonLinker,
  condaLinker,
  npmLinker,
  gemLinker
];

export {
  Budget,
  readHeredoc,
  listWords,
  readMounts,
  anyChar,
  notSlash,
  isChar,
  matchesAll,
  flagValue,
  resolveStages,
  anything,
  walkStage,
  expandIn,
  contextSources,
  hidesSources,
  imageRecipe,
  parseDockerfile,
  placeStatement,
  placeLines,
  normalName,
  evaluateMarker,
  parseMarker,
  readers,
  linkers
};
