import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Budget,
  anyChar,
  anything,
  evaluateMarker,
  expandIn,
  flagValue,
  isChar,
  listWords,
  matchesAll,
  normalName,
  notSlash,
  parseDockerfile,
  parseMarker,
  placeLines,
  placeStatement,
  readHeredoc,
  readMounts,
  resolveStages,
  walkStage
} from "./chunk-B5B4LZ2J.js";
import {
  require_dist
} from "./chunk-23MDHAJA.js";
import "./chunk-33U7CJ55.js";
import "./chunk-AHTI7T3I.js";
import {
  GateError,
  addedBytes
} from "./chunk-D6CX4XPD.js";
import {
  __toESM
} from "./chunk-WP646LUM.js";

// src/reasons/build/copyFiles.ts
import { posix as posix2 } from "node:path";

// src/reasons/build/paths.ts
import { posix } from "node:path";
function containerPath(folder, path) {
  return posix.resolve("/", folder, path);
}
function below(path, folder) {
  if (path === folder) return "";
  const start2 = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start2) ? path.slice(start2.length) : null;
}
function repositoryPath(folder, path) {
  const joined2 = posix.normalize(posix.join(folder, path)).replace(/\/$/, "");
  if (joined2 === ".") return "";
  return joined2 === ".." || joined2.startsWith("../") || joined2.startsWith("/") ? null : joined2;
}
function joinPath(folder, rest) {
  if (rest === "") return folder;
  return folder === "" || folder.endsWith("/") ? `${folder}${rest}` : `${folder}/${rest}`;
}

// src/reasons/build/copyFiles.ts
function copyFiles({ statement, placed, expand }, stage, walk) {
  const words = listWords(statement.rest).map((word) => readHeredoc(word) ? word : expand(word));
  const target = words.pop();
  if (target === void 0) return;
  const at = containerPath(stage.folder, target);
  const into = words.length > 1 || /(^|\/)\.?$/.test(target);
  const from = flagValue(statement.flags, "from");
  if (from !== null && from !== "") {
    const base2 = contextFolder(from, walk);
    const parents2 = flagValue(statement.flags, "parents") !== null;
    if (base2 === null) copyFromStage({ from, sources: words, at, line: statement.line }, stage, walk);
    else copyFromFolder(base2, words, at, into, parents2, stage, walk);
    return;
  }
  const plain = [];
  for (const word of words) {
    const heredoc = readHeredoc(word);
    const body = heredoc && placed.heredocs.find(({ name: name2 }) => name2 === heredoc.name)?.body;
    if (!heredoc) plain.push(word);
    else if (body) {
      const inline = { kind: "inline", text: body.text, line: body.lineAt(0) };
      stage.view.put(at, inline);
      stage.view.put(joinPath(at, heredoc.name), inline);
    }
  }
  const base = repositoryPath("", walk.request.image.context.path);
  const parents = flagValue(statement.flags, "parents") !== null;
  if (base !== null) copyFromFolder(base, plain, at, into, parents, stage, walk);
}
function mountFiles({ statement, expand }, stage, walk) {
  for (const { type, from, source, target } of readMounts(statement)) {
    if (expand(type).toLowerCase() !== "bind") continue;
    const at = containerPath(stage.folder, expand(target ?? "/"));
    const path = expand(source ?? ".");
    if (from === null || from === "") {
      const base = repositoryPath("", walk.request.image.context.path);
      if (base !== null) copyFromFolder(base, [path], at, false, false, stage, walk);
    } else {
      const other = findStage(from, walk);
      if (other) stage.view.put(at, { kind: "stage", view: other.view, path: containerPath("/", path) });
    }
  }
}
function contextFolder(name2, { request }) {
  const contexts = request.image.build.buildContexts;
  const path = Object.hasOwn(contexts, name2) ? contexts[name2] : void 0;
  return path === void 0 || /^[a-z+-]+:\/\//i.test(path) ? null : repositoryPath("", path);
}
function findStage(name2, { stages, build }) {
  if (/^\d+$/.test(name2)) return stages.get(Number(name2));
  const found = build.reachable.findLast(({ stage }) => stage.name === name2.toLowerCase());
  return found && stages.get(found.stage.index);
}
function copyFromStage({ from, sources, at, line }, stage, walk) {
  const other = findStage(from, walk);
  if (other === void 0 || other === stage) return;
  for (const source of sources) {
    const whole = containerPath("/", source);
    const path = /[*?[]/.test(whole) ? posix2.dirname(whole.slice(0, whole.search(/[*?[]/) + 1)) : whole;
    const inside = joinPath(at, posix2.basename(path));
    for (const place of path === whole ? [inside, at] : [at]) {
      walk.routes.add(other.index, { to: stage.index, from: path, at: place, line });
      stage.view.put(place, { kind: "stage", view: other.view, path });
    }
  }
}
function copyFromFolder(base, sources, at, into, parents, stage, { request: { repository }, named: named2, folders }) {
  for (const source of sources) {
    if (/^[a-z+-]+:\/\//i.test(source)) continue;
    const clean = posix2.normalize(source).replace(/^(\.\.\/|\/)+/, "");
    const several = into || /[*?[]/.test(clean);
    for (const path of expandPattern(base, clean, repository)) {
      const whole = repositoryPath(base, path);
      if (whole === null) continue;
      const isFile2 = repository.readText(whole) !== null;
      if (isFile2) named2.add(whole);
      folders.add(isFile2 ? repositoryPath("", posix2.dirname(whole)) ?? "" : whole);
      const inside = joinPath(at, parents ? path : posix2.basename(path));
      if (!isFile2 && !parents) stage.view.put(at, { kind: "repository", path: whole });
      else {
        if (!several) stage.view.put(at, { kind: "repository", path: whole });
        stage.view.put(inside, { kind: "repository", path: whole });
      }
    }
  }
}
var mostMatches = 2e3;
function expandPattern(base, source, repository) {
  if (!/[*?[]/.test(source)) return [source];
  const budget = new Budget(5e6);
  let found = [""];
  for (const segment of source.split("/")) {
    if (!/[*?[]/.test(segment)) found = found.map((path) => joinPath(path, segment));
    else {
      const pieces = piecesOf(segment);
      found = found.flatMap((path) => {
        const folder = repositoryPath(base, path);
        return (folder === null ? [] : repository.list(folder)).map((name2) => name2.replace(/\/$/, "")).filter((name2) => fits(pieces, name2, budget)).map((name2) => joinPath(path, name2));
      }).slice(0, mostMatches);
    }
  }
  return found;
}
function fits(pieces, name2, budget) {
  try {
    return matchesAll(pieces, Array.from(name2), budget);
  } catch {
    return false;
  }
}
function piecesOf(segment) {
  const pieces = [];
  for (const [part] of segment.matchAll(/\*|\?|\[[^\]]*\]|[\s\S]/gu)) {
    if (part === "*") pieces.push({ kind: "many", test: notSlash });
    else if (part === "?") pieces.push({ kind: "one", test: notSlash });
    else if (part.length > 1 && part.startsWith("[")) pieces.push({ kind: "one", test: anyChar });
    else pieces.push({ kind: "one", test: isChar(part) });
  }
  return pieces;
}

// src/reasons/build/fileView.ts
var mostHops = 50;
var mostEntries = 5e3;
var FileView = class _FileView {
  #parent;
  #entries = [];
  /** `parent`: the stage that this one starts from. */
  constructor(parent) {
    this.#parent = parent;
  }
  /** `at` is an absolute path of the container. */
  put(at, source) {
    if (this.#entries.length < mostEntries) this.#entries.push({ at, source });
  }
  /** A view that can be added to without changing this one: for the mounts of one RUN. */
  fork() {
    return new _FileView(this);
  }
  /** All that may stand at an absolute path of the container, the likeliest first. */
  origins(path, hops = mostHops) {
    if (hops === 0) return [];
    const found = [];
    for (const { at, source } of this.#entries.toReversed()) {
      const rest = below(path, at);
      if (rest === null) continue;
      if (source.kind === "stage")
        found.push(...source.view.origins(joinPath(source.path, rest), hops - 1).slice(0, 10));
      else if (source.kind === "repository") found.push({ ...source, path: joinPath(source.path, rest) });
      else if (rest === "" || source.kind === "wheels") found.push(source);
      if (found.length >= 20) return found;
    }
    return this.#parent === null ? found : [...found, ...this.#parent.origins(path, hops - 1)];
  }
  /** The names right below a folder that COPY and ADD have put there by themselves. */
  names(folder, hops = mostHops) {
    const own = this.#entries.flatMap(
      ({ at, source }) => source.kind === "repository" ? below(at, folder)?.split("/", 1)[0] || [] : []
    );
    const more = this.#parent === null || hops === 0 ? [] : this.#parent.names(folder, hops - 1);
    return [.../* @__PURE__ */ new Set([...own, ...more])];
  }
};

// src/reasons/installers/pip.ts
import { posix as posix4 } from "node:path";

// src/reasons/installers/pipArgument.ts
import { posix as posix3 } from "node:path";

// src/reasons/files/readPipSpec.ts
function readPipSpec(text) {
  const spec = text.trim();
  const name2 = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?(?![A-Za-z0-9])/.exec(spec)?.[0];
  if (name2 === void 0) return null;
  let rest = spec.slice(name2.length).trimStart();
  const extras = [];
  if (rest.startsWith("[")) {
    const end = rest.indexOf("]");
    if (end === -1) return null;
    extras.push(
      ...rest.slice(1, end).split(",").flatMap((extra) => extra.trim() || [])
    );
    rest = rest.slice(end + 1).trimStart();
  }
  if (rest !== "" && !/^[<>=!~;@(*]/.test(rest)) return null;
  const semicolon = rest.startsWith("@") ? rest.indexOf(" ;") : rest.indexOf(";");
  const marker = semicolon === -1 ? "" : rest.slice(semicolon).replace(/^\s*;/, "").trim();
  return { name: name2, extras, marker: marker === "" ? null : marker };
}

// src/reasons/shell/types.ts
var unknownText = "";

// src/reasons/installers/pipArgument.ts
var types = ["pypi"];
function readArgument(text, { folder }, world) {
  const named2 = readPipSpec(text);
  if (named2 && !isFile(text)) return [{ kind: "package", types, ...named2 }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.startsWith("git+")) return ofUrl(text);
  if (text.includes(unknownText)) return [];
  const [, path = text, list = ""] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(text) ?? [];
  const extras = list.split(",").flatMap((extra) => extra.trim() || []);
  if (/\.whl$/.test(path) && !path.includes("*")) return ofWheel(path);
  const project = (where) => ({
    ...{ kind: "project", path: where, extras, groups: [], without: [], language: "python", itself: true }
  });
  if (!path.includes("*")) return path.includes("/") || path.startsWith(".") ? [project(path)] : [];
  const parent = posix3.dirname(path);
  const last2 = posix3.basename(path);
  if (parent.includes("*") || !/^[^*]*\*[^*]*$/.test(last2)) return [];
  const [head = "", tail = ""] = last2.split("*");
  const names = world.list(posix3.resolve("/", folder, parent));
  const matching = names.filter((name2) => fits2(name2.replace(/\/$/, ""), head, tail));
  if (matching.length === 0 || /\.whl|\.gz/.test(tail)) return [{ kind: "wheels", path: parent }];
  return matching.map((name2) => project(posix3.join(parent, name2)));
}
function fits2(name2, head, tail) {
  return name2.length >= head.length + tail.length && name2.startsWith(head) && name2.endsWith(tail);
}
function isFile(text) {
  return /\.(whl|zip|tar\.gz|tgz)$/.test(text) && !text.includes("@");
}
function ofWheel(path) {
  const name2 = posix3.basename(path).split("-", 1)[0] ?? "";
  return name2 === "" ? [] : [{ kind: "package", types, name: name2, extras: [] }];
}
function ofUrl(url) {
  const egg = /#(?:.*&)?egg=([^&[]+)/.exec(url)?.[1];
  if (egg !== void 0) return [{ kind: "package", types, name: egg, extras: [] }];
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (path.endsWith(".whl")) return ofWheel(path);
  const name2 = posix3.basename(path).replace(/@.*$/, "").replace(/\.git$/, "");
  return /^[A-Za-z0-9._-]+$/.test(name2) ? [{ kind: "package", types, name: name2, extras: [] }] : [];
}

// src/reasons/installers/readArguments.ts
function readArguments(words, valued5) {
  const flags = [];
  const positionals = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === void 0) break;
    if (word.text === "--") {
      positionals.push(...words.slice(at + 1));
      break;
    }
    if (!word.text.startsWith("-") || word.text === "-") {
      positionals.push(word);
      continue;
    }
    const flag = readFlag(word, valued5);
    if (flag.value !== null || !valued5.has(flag.name)) flags.push(flag);
    else {
      at += 1;
      flags.push({ ...flag, value: words[at] ?? null });
    }
  }
  return { flags, positionals };
}
function readFlag(word, valued5) {
  const { text } = word;
  const equals = text.indexOf("=");
  if (text.startsWith("--") && equals !== -1)
    return { name: text.slice(0, equals), value: { ...word, text: text.slice(equals + 1) }, word };
  const short = text.slice(0, 2);
  if (!text.startsWith("--") && text.length > 2 && valued5.has(short))
    return { name: short, value: { ...word, text: text.slice(2).replace(/^=/, "") }, word };
  return { name: text, value: null, word };
}
function flagWord({ flags }, ...names) {
  return flags.findLast(({ name: name2 }) => names.includes(name2))?.value ?? void 0;
}
function hasFlag({ flags }, ...names) {
  return flags.some(({ name: name2 }) => names.includes(name2));
}

// src/reasons/installers/pip.ts
var valued = /* @__PURE__ */ new Set([
  ...["-r", "--requirement", "--requirements", "-c", "--constraint", "--constraints", "-e", "--editable"],
  ...["-t", "--target", "--prefix", "--root", "--platform", "--python-version", "--implementation", "--abi"],
  ...[
    "--src",
    "-i",
    "--index-url",
    "--extra-index-url",
    "-f",
    "--find-links",
    "--no-binary",
    "--only-binary"
  ],
  ...[
    "--upgrade-strategy",
    "-C",
    "--config-settings",
    "--config-setting",
    "--global-option",
    "--build-option"
  ],
  ...["--progress-bar", "--root-user-action", "--report", "--cache-dir", "--timeout", "--retries", "--log"],
  ...[
    "--trusted-host",
    "--allow-insecure-host",
    "--proxy",
    "--python",
    "-p",
    "--cert",
    "--client-cert",
    "--group"
  ],
  ...["--exists-action", "--use-feature", "--use-deprecated", "--install-option", "--keyring-provider"],
  ...["--index", "--default-index", "--index-strategy", "--link-mode", "--exclude-newer", "--resolution"],
  ...[
    "--prerelease",
    "--extra",
    "-b",
    "--overrides",
    "--build-constraints",
    "-P",
    "--upgrade-package",
    "--override"
  ],
  ...[
    "-w",
    "--wheel-dir",
    "-d",
    "--dest",
    "--project",
    "--directory",
    "--torch-backend",
    "--python-platform"
  ]
]);
var types2 = ["pypi"];
var pip = {
  programs: ["pip", "python", "uv", "pypy"],
  read(command, world) {
    const found = pipArguments(command);
    if (found?.verb !== "install") return [];
    return readPipInstall(command, found.words, found.target, world);
  }
};
function readPipWheel(command, world) {
  const found = pipArguments(command);
  if (found?.verb !== "wheel" && found?.verb !== "download") return null;
  const folder = flagWord(readArguments(found.words, valued), "-w", "--wheel-dir", "-d", "--dest")?.text ?? ".";
  return {
    folder: posix4.resolve("/", command.folder, folder),
    asked: readPipInstall(command, found.words, null, world)
  };
}
function pipArguments({
  words
}) {
  const program = words[0]?.text ?? "";
  const name2 = posix4.basename(program).replace(/[\d.]+$/, "");
  let rest = words.slice(1);
  if (name2 === "python" || name2 === "pypy") {
    const at2 = rest.findIndex(({ text }) => text === "-m");
    if (at2 === -1 || rest[at2 + 1]?.text !== "pip") return null;
    rest = rest.slice(at2 + 2);
  } else if (name2 === "uv") {
    const at2 = rest.findIndex(({ text }) => !text.startsWith("-"));
    if (rest[at2]?.text !== "pip") return null;
    rest = rest.slice(at2 + 1);
  } else if (name2 !== "pip") return null;
  const at = rest.findIndex(({ text }) => !text.startsWith("-"));
  const verb = rest[at]?.text;
  if (verb === void 0) return null;
  return { verb, words: [...rest.slice(0, at), ...rest.slice(at + 1)], target: environmentOf(program) };
}
function environmentOf(program) {
  const folder = posix4.dirname(program);
  if (!folder.startsWith("/") || posix4.basename(folder) !== "bin") return null;
  const environment = posix4.dirname(folder);
  return ["/usr", "/usr/local", "/"].includes(environment) ? null : environment;
}
function readPipInstall(command, words, environment, world) {
  const read2 = readArguments(words, valued);
  if (hasFlag(read2, "--dry-run", "--download")) return [];
  const place = flagWord(read2, "--prefix", "-t", "--target", "--root");
  const common = {
    types: types2,
    withRequired: !hasFlag(read2, "--no-deps"),
    target: place ? posix4.resolve("/", command.folder, place.text) : environment
  };
  return wordsOf(read2).flatMap(
    ({ word, wanted, asks }) => (typeof wanted === "function" ? wanted(world, command) : [wanted]).map((each) => ({
      ...common,
      line: word.line,
      asks,
      wanted: each
    }))
  );
}
function wordsOf(read2) {
  const flags = read2.flags.flatMap(({ name: name2, value, word }) => {
    if (value === null) return [];
    const late = (world, command) => readArgument(value.text, command, world);
    if (name2 === "-e" || name2 === "--editable") return [{ word: value, asks: value.shown, wanted: late }];
    if (!["-r", "--requirement", "--requirements"].includes(name2)) return [];
    const asks = value.shown === word.shown ? word.shown : `-r ${value.shown}`;
    const wanted = (_, { here }) => [{ kind: "requirements", path: value.text, here }];
    return [{ word, asks, wanted }];
  });
  const positionals = read2.positionals.map((word) => {
    const wanted = (world, command) => readArgument(word.text, command, world);
    return { word, asks: word.shown, wanted };
  });
  return [...flags, ...positionals];
}

// src/reasons/installers/readCommand.ts
import { posix as posix8 } from "node:path";

// src/reasons/installers/node.ts
var valued2 = /* @__PURE__ */ new Set([
  ...[
    "--prefix",
    "-C",
    "--dir",
    "--cwd",
    "--omit",
    "--include",
    "--only",
    "--location",
    "--registry",
    "--cache"
  ],
  ...[
    "-w",
    "--workspace",
    "--loglevel",
    "--filter",
    "-F",
    "--store-dir",
    "--network-timeout",
    "--modules-folder"
  ],
  ...[
    "--fetch-timeout",
    "--fetch-retries",
    "--cache-folder",
    "--userconfig",
    "--reporter",
    "--install-strategy"
  ]
]);
var installs = /* @__PURE__ */ new Set(["install", "i", "ci", "clean-install", "in", "isntall", "add", "install-clean"]);
var types3 = ["npm"];
var node = {
  programs: ["npm", "pnpm", "yarn", "bun"],
  read(command, world) {
    const [program, ...rest] = command.words;
    const read2 = readArguments(rest, valued2);
    let words = read2.positionals;
    const yarnGlobal = program?.text.endsWith("yarn") && words[0]?.text === "global";
    if (yarnGlobal) words = words.slice(1);
    const verb = words[0]?.text;
    if (verb === void 0 ? !program?.text.endsWith("yarn") : !installs.has(verb)) return [];
    const global = yarnGlobal || hasFlag(read2, "-g", "--global") || flagWord(read2, "--location")?.text === "global";
    const named2 = words.slice(1).flatMap((word) => ofName(word, global));
    if (named2.length > 0 || words.length > 1) return named2;
    return program === void 0 || global ? [] : [ofProject(command, program, read2, world)];
  }
};
function ofName(word, global) {
  const name2 = npmName(word.text);
  if (name2 === null) return [];
  const wanted = { kind: "package", types: types3, name: name2, extras: [] };
  const target = global ? globalModules : null;
  return [{ line: word.line, asks: word.shown, types: types3, wanted, withRequired: true, target }];
}
var globalModules = "//global";
function npmName(argument) {
  const name2 = /^(@[A-Za-z0-9~._-]+\/[A-Za-z0-9~._-]+|[A-Za-z0-9~_-][A-Za-z0-9~._-]*)(?:@.*)?$/.exec(
    argument
  )?.[1];
  return name2 === void 0 || /\.(tgz|tar\.gz)$/.test(argument) ? null : name2;
}
function ofProject(command, program, read2, world) {
  const path = flagWord(read2, "--prefix", "-C", "--dir", "--cwd")?.text ?? ".";
  const only = [flagWord(read2, "--omit")?.text === "dev", /^prod/.test(flagWord(read2, "--only")?.text ?? "")];
  const flags = hasFlag(read2, "--production", "--prod", "-P");
  const set2 = world.variable("NODE_ENV") === "production";
  const dev = !(flags || set2 || only.includes(true)) || flagWord(read2, "--include")?.text === "dev";
  const asks = command.words.map(({ shown }) => shown).filter((word) => !word.startsWith("-")).slice(0, 2).join(" ");
  const groups = dev ? ["dev"] : [];
  return {
    ...{ line: program.line, asks, types: types3, withRequired: true, target: null },
    wanted: { kind: "project", path, extras: [], groups, without: [], language: "node", itself: false }
  };
}

// src/reasons/installers/others.ts
function named(word, type, name2) {
  const types10 = [type];
  const wanted = { kind: "package", types: types10, name: name2, extras: [] };
  return { line: word.line, asks: word.shown, types: types10, wanted, withRequired: true, target: null };
}
var gemValued = /* @__PURE__ */ new Set([
  "-v",
  "--version",
  "-i",
  "--install-dir",
  "-n",
  "--bindir",
  "-s",
  "--source",
  "-P"
]);
var gem = {
  programs: ["gem"],
  read({ words }) {
    const { positionals } = readArguments(words.slice(1), gemValued);
    if (positionals[0]?.text !== "install" && positionals[0]?.text !== "i") return [];
    return positionals.slice(1).flatMap((word) => {
      const name2 = /^([A-Za-z0-9][\w.-]*)(?::.*)?$/.exec(word.text)?.[1];
      return name2 === void 0 || name2.endsWith(".gem") ? [] : named(word, "gem", name2);
    });
  }
};
var bundle = {
  programs: ["bundle", "bundler"],
  read({ words }) {
    const program = words[0];
    const { positionals } = readArguments(
      words.slice(1),
      /* @__PURE__ */ new Set(["--gemfile", "--jobs", "--path", "--without"])
    );
    const verb = positionals[0]?.text ?? "install";
    if (program === void 0 || verb !== "install") return [];
    const wanted = {
      ...{ kind: "project", path: ".", extras: [], groups: null, without: [] },
      ...{ language: "ruby", itself: false }
    };
    return [
      {
        line: program.line,
        asks: "bundle install",
        types: ["gem"],
        wanted,
        withRequired: true,
        target: null
      }
    ];
  }
};
var condaValued = /* @__PURE__ */ new Set([
  "-n",
  "--name",
  "-p",
  "--prefix",
  "-c",
  "--channel",
  "-f",
  "--file",
  "--solver"
]);
var conda = {
  programs: ["conda", "mamba", "micromamba"],
  read({ words }) {
    const { positionals } = readArguments(words.slice(1), condaValued);
    if (!["install", "create"].includes(positionals[0]?.text ?? "")) return [];
    return positionals.slice(1).flatMap((word) => {
      const name2 = /^(?:[\w.-]+::)?([A-Za-z0-9_][\w.-]*?)(?:\s*[=<>!~[].*)?$/.exec(word.text)?.[1];
      return name2 === void 0 ? [] : named(word, "conda", name2);
    });
  }
};
function compiler(programs, type, verbs) {
  return {
    programs,
    read({ words }) {
      const program = words[0];
      const rest = words.slice(1).filter(({ text }) => !text.startsWith("-"));
      const verb = rest.find(({ text }) => verbs === null || verbs.includes(text));
      if (program === void 0 || verbs !== null && verb === void 0) return [];
      const asks = [program.shown, ...rest.slice(0, 3).map(({ shown }) => shown)].join(" ");
      const types10 = [type];
      return [
        {
          line: program.line,
          asks,
          types: types10,
          wanted: { kind: "made", types: types10 },
          withRequired: true,
          target: null
        }
      ];
    }
  };
}
var go = compiler(["go"], "golang", ["build", "install"]);
var cargo = compiler(["cargo", "cross"], "cargo", ["build", "install", "auditable", "b"]);
var java = compiler(["mvn", "mvnw", "gradle", "gradlew", "sbt", "ant"], "maven", null);

// src/reasons/installers/pythonProjects.ts
import { posix as posix5 } from "node:path";
var valued3 = /* @__PURE__ */ new Set([
  ...[
    "--extra",
    "-E",
    "--extras",
    "--group",
    "--only-group",
    "--no-group",
    "--only",
    "--with",
    "--without",
    "-G"
  ],
  ...["--project", "--directory", "-C", "--package", "-p", "--python", "--link-mode", "--cache-dir", "-P"],
  ...[
    "--index",
    "--default-index",
    "--index-url",
    "--extra-index-url",
    "--categories",
    "--no-install-package"
  ]
]);
var types4 = ["pypi"];
var tools = /* @__PURE__ */ new Map([
  ["uv", { verbs: ["sync"], adds: ["add"], dev: true }],
  ["poetry", { verbs: ["install", "sync"], adds: ["add"], dev: true }],
  ["pipenv", { verbs: ["install", "sync"], adds: ["install"], dev: false }],
  ["pdm", { verbs: ["install", "sync"], adds: ["add"], dev: true }]
]);
var pythonProjects = {
  programs: [...tools.keys()],
  read(command) {
    const name2 = posix5.basename(command.words[0]?.text ?? "");
    const tool = tools.get(name2);
    const read2 = readArguments(command.words.slice(1), valued3);
    const verb = read2.positionals[0]?.text ?? "";
    if (tool === void 0) return [];
    const added = tool.adds.includes(verb) ? read2.positionals.slice(1) : [];
    if (added.length > 0)
      return added.flatMap((word) => {
        const spec = readPipSpec(word.text);
        if (spec === null) return [];
        const wanted = { kind: "package", types: types4, name: spec.name, extras: spec.extras };
        return [{ line: word.line, asks: word.shown, types: types4, wanted, withRequired: true, target: null }];
      });
    return tool.verbs.includes(verb) ? [ofProject2(command, tool, verb, read2)] : [];
  }
};
function ofProject2({ words }, { dev }, verb, read2) {
  const program = words[0];
  const list = (...names) => read2.flags.filter(({ name: name2 }) => names.includes(name2)).flatMap(({ value }) => (value?.text ?? "").split(/[\s,]+/).filter((each) => each !== ""));
  const only = list("--only", "--only-group");
  const main = only.length > 0 && only.every((name2) => name2 === "main");
  const noDev = hasFlag(
    read2,
    "--no-dev",
    "--no-default-groups",
    "--prod",
    "--production",
    "--no-group",
    "--only-main"
  );
  const groups = [
    ...list("--with", "--group", "-G", "--categories"),
    ...only.filter((name2) => name2 !== "main")
  ];
  const withDev = dev ? !(noDev || only.length > 0) : hasFlag(read2, "--dev", "-d");
  return {
    ...{ line: program?.line ?? 1, asks: `${posix5.basename(program?.text ?? "")} ${verb}`, types: types4 },
    ...{ withRequired: true, target: null },
    wanted: {
      ...{
        kind: "project",
        path: flagWord(read2, "--project", "--directory", "-C")?.text ?? ".",
        language: "python"
      },
      extras: hasFlag(read2, "--all-extras") ? ["*"] : list("--extra", "-E", "--extras"),
      groups: hasFlag(read2, "--all-groups") ? null : [...groups, ...withDev && !main ? ["dev", "*default"] : []],
      without: list("--without", "--no-group"),
      itself: !hasFlag(read2, "--no-install-project", "--no-root", "--no-self", "--only-group")
    }
  };
}

// src/reasons/installers/system.ts
import { posix as posix6 } from "node:path";

// src/reasons/installers/aptRecommends.ts
var no = /^(?:0+|no|false|without|off|disable)$/i;
function aptRecommends({ flags }) {
  return flags.reduce((before, flag) => saysOf(flag) ?? before, true);
}
function saysOf({ name: name2, value }) {
  const text = value?.text ?? "";
  switch (name2) {
    case "--no-install-recommends":
    case "--without-recommends":
    case "-R":
      return false;
    case "--with-recommends":
    case "-r":
      return true;
    case "--install-recommends":
      return !no.test(text);
    case "-o":
    case "--option": {
      const [, said] = /^apt::install-recommends=["']?([^"']*)/i.exec(text) ?? [];
      return said === void 0 ? null : !no.test(said);
    }
    default:
      return null;
  }
}

// src/reasons/installers/system.ts
function systemTool({ programs, verbs, type, valued: valued5, name: name2, recommends }) {
  const flags = new Set(valued5);
  return {
    programs,
    read({ words }) {
      const read2 = readArguments(words.slice(1), flags);
      const [verb, ...rest] = read2.positionals;
      if (!verbs.includes(verb?.text ?? "")) return [];
      const generous = recommends?.(read2) ? { withRecommended: true } : {};
      return rest.flatMap(
        (word) => asked(word, type, name2(word.text)).map((each) => ({ ...each, ...generous }))
      );
    }
  };
}
function asked({ shown, line }, type, name2) {
  if (name2 === null || name2 === "") return [];
  const types10 = [type];
  const wanted = { kind: "package", types: types10, name: name2, extras: [] };
  return [{ line, asks: shown, types: types10, wanted, withRequired: true, target: null }];
}
function debName(argument) {
  if (argument.endsWith(".deb")) return posix6.basename(argument).split("_", 1)[0] ?? null;
  const name2 = /^([a-z0-9][a-z0-9+.-]*)(?:[:=/]|$)/.exec(argument)?.[1];
  return name2 === void 0 || name2.endsWith("-") ? null : name2;
}
function apkName(argument) {
  return /^([A-Za-z0-9._][^=<>~@]*)/.exec(argument)?.[1] ?? null;
}
function rpmName(argument) {
  if (argument.endsWith(".rpm")) return posix6.basename(argument, ".rpm").replace(/-[^-]+-[^-]+$/, "");
  return /^[A-Za-z0-9][\w.+:~^-]*$/.test(argument) ? argument : null;
}
var apt = systemTool({
  programs: ["apt-get", "apt", "aptitude"],
  verbs: ["install", "satisfy"],
  type: "deb",
  valued: ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file", "-a"],
  name: debName,
  recommends: aptRecommends
});
var apk = systemTool({
  programs: ["apk"],
  verbs: ["add"],
  type: "apk",
  valued: [
    ...["-t", "--virtual", "-X", "--repository", "-p", "--root", "--arch", "--keys-dir", "--cache-dir"],
    ...["--repositories-file", "--wait", "--timeout", "--cache-max-age", "--progress-fd"]
  ],
  name: apkName
});
var rpm = systemTool({
  programs: ["dnf", "dnf5", "yum", "microdnf", "tdnf", "zypper"],
  verbs: ["install", "in", "localinstall"],
  type: "rpm",
  valued: [
    "--installroot",
    "--releasever",
    "--enablerepo",
    "--disablerepo",
    "--repo",
    "-x",
    "--exclude",
    "-c"
  ],
  name: rpmName
});

// src/reasons/installers/venv.ts
import { posix as posix7 } from "node:path";
var valued4 = /* @__PURE__ */ new Set([
  ...["--prompt", "-p", "--python", "--app-data", "--discovery", "--creator", "--seeder", "--activators"],
  ...["--pip", "--setuptools", "--wheel", "--extra-search-dir", "--try-first-with", "--index-url", "--index"],
  ...[
    "--default-index",
    "--extra-index-url",
    "--find-links",
    "-f",
    "--cache-dir",
    "--link-mode",
    "--project"
  ],
  ...["--directory", "--config-file", "--exclude-newer", "--keyring-provider", "--index-strategy"]
]);
var types5 = ["pypi"];
var old = 'python_version < "3.12"';
var pip2 = { name: "pip", marker: null };
var seeds = [pip2, { name: "setuptools", marker: old }];
var tools2 = {
  venv: { seeds, folder: null, isEmpty: (read2) => hasFlag(read2, "--without-pip") },
  virtualenv: {
    seeds: [...seeds, { name: "wheel", marker: old }],
    folder: null,
    isEmpty: (read2) => hasFlag(read2, "--no-seed", "--without-pip")
  },
  uv: {
    seeds: [...seeds, { name: "wheel", marker: old }],
    folder: ".venv",
    isEmpty: (read2) => !hasFlag(read2, "--seed")
  }
};
var venv = {
  programs: ["python", "pypy", "virtualenv", "uv", "pyvenv"],
  read(command) {
    const found = toolOf(command);
    if (found === null) return [];
    const read2 = readArguments(found.rest, valued4);
    if (found.tool.isEmpty(read2)) return [];
    if (read2.positionals.length > 0 || found.tool.folder === null)
      return read2.positionals.flatMap((word) => asked2(command, found, read2, word));
    return asked2(command, found, read2, { text: found.tool.folder, shown: "", line: 0 });
  }
};
function toolOf({ words }) {
  const name2 = posix7.basename(words[0]?.text ?? "").replace(/[\d.]+$/, "");
  if (name2 === "virtualenv")
    return { tool: tools2.virtualenv, words: words.slice(0, 1), rest: words.slice(1) };
  if (name2 === "pyvenv") return { tool: tools2.venv, words: words.slice(0, 1), rest: words.slice(1) };
  if (name2 === "uv") return words[1]?.text === "venv" ? of(tools2.uv, words, 2) : null;
  const at = words.findIndex(({ text }) => text === "-m");
  const module = at === -1 ? void 0 : words[at + 1]?.text;
  if (module === "venv") return of(tools2.venv, words, at + 2);
  return module === "virtualenv" ? of(tools2.virtualenv, words, at + 2) : null;
}
function of(tool, words, count) {
  return { tool, words: words.slice(0, count), rest: words.slice(count) };
}
function asked2(command, { tool, words }, read2, folder) {
  const target = folder.text.includes(unknownText) ? null : posix7.resolve("/", command.folder, folder.text);
  const [program] = words;
  if (program === void 0) return [];
  const asks = [...words, folder].map(({ shown }) => shown).join(" ").trim();
  return tool.seeds.filter(({ name: name2 }) => !hasFlag(read2, `--no-${name2}`)).map(({ name: name2, marker }) => ({
    ...{ line: program.line, asks, types: types5, target },
    wanted: { kind: "package", types: types5, name: name2, extras: [], marker },
    // Pip alone, and nothing that is still to be explained, is what this brought.
    withRequired: false
  }));
}

// src/reasons/installers/readCommand.ts
var installers = [
  ...[apt, apk, rpm, pip, venv, pythonProjects, node, gem, bundle, conda, go, cargo, java]
];
function readCommand(command, world) {
  const program = posix8.basename(command.words[0]?.text ?? "");
  const plain = program.replace(/[\d.]+$/, "");
  const asked3 = installers.filter(({ programs }) => programs.includes(program) || programs.includes(plain)).flatMap((installer) => installer.read(command, world));
  return asked3.slice(0, mostArguments);
}
var mostArguments = 2e3;

// src/reasons/shell/readScript.ts
import { posix as posix9 } from "node:path";

// src/reasons/shell/flow.ts
var mostFrames = 200;
var ScriptFlow = class {
  folder;
  /** What the last command ended with; null for not known. */
  status = null;
  #frames = [];
  #runs = true;
  #negates = false;
  /** The next command is behind a `&&` or `||` that it does not pass. */
  #skips = false;
  /** Words until the next operator are no command: a `case`'s subject, a `for`'s list. */
  #silent = false;
  /** Inside a `case` where a pattern is expected, which ends in `)`. */
  #pattern = false;
  constructor(folder) {
    this.folder = folder;
  }
  /** Whether the command that was just read runs. */
  command(hasWords) {
    const runs = this.#runs && !this.#skips && !this.#silent && !this.#pattern;
    if (hasWords) this.#silent = false;
    return runs;
  }
  /** Says what a command that ran ended with; null for not known. */
  ended(status) {
    this.status = status === null ? null : status !== this.#negates;
    this.#negates = false;
  }
  operator(text) {
    const inCase = this.#frames.at(-1)?.kind === "case";
    if (text === ")" && this.#pattern) this.#pattern = false;
    else if (text === ";;" && inCase) this.#pattern = true;
    else if (text === "(") {
      if (!this.#pattern) this.#open("group");
    } else if (text === ")") this.#close("group", true);
    if (text === "&&") this.#skips = this.status === false;
    else if (text === "||") this.#skips = this.status === true;
    else if (text !== "(" && text !== ")") {
      this.#skips = false;
      if (text !== ";") this.status = null;
    }
  }
  /** True where the word, the first of a command, is a keyword, and no part of one. */
  keyword(word) {
    if (this.#pattern && word !== "esac") return false;
    if (this.#opens(word) || this.#parts(word) || this.#closes(word)) return true;
    if (word === "!") this.#negates = true;
    return word === "!" || word === "do";
  }
  #opens(word) {
    switch (word) {
      case "if":
        this.#open("if");
        return true;
      case "while":
      case "until":
        this.#open("loop");
        return true;
      case "for":
        this.#open("loop");
        this.#silent = true;
        return true;
      case "case":
        this.#open("case");
        this.#pattern = true;
        return true;
      case "{":
        this.#open("group");
        return true;
      default:
        return false;
    }
  }
  #parts(word) {
    const frame = this.#frames.at(-1);
    switch (word) {
      case "then":
        this.#branch(frame, this.status);
        return true;
      case "elif":
        if (frame?.kind === "if") this.#runs = frame.inner && !frame.done;
        return true;
      case "else":
        this.#branch(frame, null);
        return true;
      default:
        return false;
    }
  }
  #closes(word) {
    switch (word) {
      case "}":
        this.#close("group", false);
        return true;
      case "fi":
        this.#close("if", false);
        return true;
      case "done":
        this.#close("loop", false);
        return true;
      case "esac":
        this.#pattern = false;
        this.#close("case", false);
        return true;
      default:
        return false;
    }
  }
  #open(kind) {
    if (this.#frames.length >= mostFrames) return;
    const outer = this.#runs;
    const inner = outer && !this.#skips;
    this.#frames.push({ kind, outer, inner, before: this.status, folder: this.folder, done: false });
    this.#runs = inner;
    this.#skips = false;
    this.status = null;
  }
  #close(kind, subshell) {
    if (this.#frames.at(-1)?.kind !== kind) return;
    const frame = this.#frames.pop();
    if (frame === void 0) return;
    this.#runs = frame.outer;
    this.#skips = false;
    if (subshell) this.folder = frame.folder;
    this.status = frame.inner ? null : frame.before;
  }
  #branch(frame, status) {
    if (frame?.kind !== "if") return;
    this.#runs = frame.inner && !frame.done && status !== false;
    if (this.#runs && status === true) frame.done = true;
    this.status = null;
  }
};

// src/reasons/shell/skipSubstitution.ts
function skipSubstitution(text, start2) {
  if (text.charAt(start2) === "`") {
    const end = text.indexOf("`", start2 + 1);
    return end === -1 ? text.length : end + 1;
  }
  const open = text.charAt(start2 + 1);
  if (open !== "(" && open !== "{") return start2 + (/[\w?$!#@*-]/.test(open) ? 2 : 1);
  return skipBrackets(text, start2 + 1, open, open === "(" ? ")" : "}");
}
function skipBrackets(text, start2, open, close) {
  let depth = 0;
  for (let at = start2; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\\") at += 1;
    else if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) return text.length;
      at = end;
    } else if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

// src/reasons/shell/lexShell.ts
var operators = ["&&", "||", ";;", ";", "|&", "|", "&", "(", ")", "\n"];
var redirects = /^\d*(?:<<<|<<-?|&>>?|>>|>&|<&|>\||<>|>|<)/;
function* lexShell(script, variables) {
  const cursor = { text: script.text, at: 0 };
  const awaited = [];
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === "\n" && awaited.length > 0) {
      cursor.at += 1;
      for (const { name: name2, chomp, here } of awaited.splice(0)) readHere(cursor, script, name2, chomp, here);
      yield { kind: "operator", text: ";" };
    } else if (char === " " || char === "	" || char === "\r") cursor.at += 1;
    else if (char === "#") skipLine(cursor);
    else if (char === "\\" && cursor.text.charAt(cursor.at + 1) === "\n") cursor.at += 2;
    else {
      const redirect = redirects.exec(cursor.text.slice(cursor.at, cursor.at + 24))?.[0];
      const operator2 = redirect === void 0 ? operators.find((one) => cursor.text.startsWith(one, cursor.at)) : void 0;
      if (redirect?.endsWith("<<") || redirect?.endsWith("<<-")) {
        cursor.at += redirect.length;
        const here = { text: "", line: script.lineAt(cursor.at) };
        while (/[ \t]/.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
        const { text: name2 } = readWord(cursor, () => null);
        awaited.push({ name: name2, chomp: redirect.endsWith("-"), here });
        yield { kind: "redirect", text: "<<", here };
      } else if (redirect !== void 0) {
        cursor.at += redirect.length;
        yield { kind: "redirect", text: redirect.replace(/^\d+/, ""), here: null };
      } else if (operator2 !== void 0) {
        cursor.at += operator2.length;
        yield { kind: "operator", text: operator2 === "\n" ? ";" : operator2 };
      } else {
        const line = script.lineAt(cursor.at);
        const { text, shown, quoted } = readWord(cursor, variables);
        yield { kind: "word", word: { text, shown, line }, quoted };
      }
    }
  }
}
function skipLine(cursor) {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
}
function readHere(cursor, script, name2, chomp, here) {
  here.line = script.lineAt(cursor.at);
  const lines = [];
  while (cursor.at < cursor.text.length) {
    const end = cursor.text.indexOf("\n", cursor.at);
    const raw = cursor.text.slice(cursor.at, end === -1 ? void 0 : end);
    cursor.at = end === -1 ? cursor.text.length : end + 1;
    const line = chomp ? raw.replace(/^\t+/, "") : raw;
    if (line === name2) break;
    lines.push(line);
  }
  here.text = lines.join("\n");
}
function readWord(cursor, variables) {
  const word = { text: "", shown: "", quoted: false };
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (/[\s;&|()<>]/.test(char)) break;
    if (char === "\\") readEscape(cursor, word);
    else if (char === "'") readSingle(cursor, word);
    else if (char === '"') readDouble(cursor, word, variables);
    else if (char === "$" || char === "`") readDollar(cursor, word, variables);
    else add(cursor, word, char);
  }
  return word;
}
function add(cursor, word, char) {
  word.text += char;
  word.shown += char;
  cursor.at += 1;
}
function readEscape(cursor, word) {
  cursor.at += 1;
  const next = cursor.text.charAt(cursor.at);
  if (next === "\n") cursor.at += 1;
  else add(cursor, word, next);
}
function readSingle(cursor, word) {
  const end = cursor.text.indexOf("'", cursor.at + 1);
  const inside = cursor.text.slice(cursor.at + 1, end === -1 ? void 0 : end);
  word.text += inside;
  word.shown += inside;
  word.quoted = true;
  cursor.at = end === -1 ? cursor.text.length : end + 1;
}
function readDouble(cursor, word, variables) {
  word.quoted = true;
  cursor.at += 1;
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === '"') break;
    if (char === "\\" && /["$`\\\n]/.test(cursor.text.charAt(cursor.at + 1))) readEscape(cursor, word);
    else if (char === "$" || char === "`") readDollar(cursor, word, variables);
    else add(cursor, word, char);
  }
  cursor.at += 1;
}
function readDollar(cursor, word, variables) {
  const rest = cursor.text.slice(cursor.at, cursor.at + 200);
  const plain = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(rest);
  if (plain) {
    const value = variables(plain[1] ?? plain[2] ?? "");
    word.text += value === null ? unknownText : value ?? "";
    word.shown += plain[0];
    cursor.at += plain[0].length;
    return;
  }
  const end = skipSubstitution(cursor.text, cursor.at);
  const shown = cursor.text.slice(cursor.at, end);
  word.text += shown === "$" ? "$" : unknownText;
  word.shown += shown;
  cursor.at = end;
}

// src/reasons/shell/testCommand.ts
function testCommand(words) {
  const [program, ...rest] = words.map(({ text }) => text);
  if (program === "true" || program === ":") return true;
  if (program === "false") return false;
  if (program === "test") return evaluate(rest);
  if (program === "[" && rest.at(-1) === "]") return evaluate(rest.slice(0, -1));
  if (program === "[[" && rest.at(-1) === "]]") return evaluate(rest.slice(0, -1));
  return null;
}
function evaluate(words) {
  if (words.some((word) => word.includes(unknownText))) return null;
  const [first = "", second = "", third = ""] = words;
  if (first === "!" && words.length > 1) {
    const inner = evaluate(words.slice(1));
    return inner === null ? null : !inner;
  }
  if (words.length === 1) return first !== "";
  if (words.length === 2 && first === "-n") return second !== "";
  if (words.length === 2 && first === "-z") return second === "";
  if (words.length !== 3) return null;
  if (second === "=" || second === "==") return first === third;
  return second === "!=" ? first !== third : null;
}

// src/reasons/shell/readScript.ts
var mostCommands = 2e4;
var assignment = /^[A-Za-z_]\w*\+?=/;
function readScript(script, folder, variables) {
  const reader = new ScriptReader(folder, variables);
  for (const token of lexShell(script, (name2) => reader.lookup(name2))) {
    if (reader.found.length >= mostCommands) break;
    reader.take(token);
  }
  reader.finish();
  return reader.found;
}
var ScriptReader = class {
  found = [];
  #flow;
  #variables;
  /** What the script itself assigned. */
  #own = /* @__PURE__ */ new Map();
  #words = [];
  #here = null;
  #output = null;
  /** The operator of a redirection whose word comes next. */
  #redirect = null;
  /** True where the next word is the variable of a loop. */
  #binds = false;
  constructor(folder, variables) {
    this.#flow = new ScriptFlow(folder);
    this.#variables = variables;
  }
  lookup(name2) {
    return this.#own.has(name2) ? this.#own.get(name2) : this.#variables(name2);
  }
  take(token) {
    if (token.kind === "operator") {
      this.finish();
      this.#flow.operator(token.text);
    } else if (token.kind === "redirect") {
      if (token.here === null) this.#redirect = token.text;
      else this.#here = token.here;
    } else this.#word(token);
  }
  /** Takes what was read since the last operator for a command. */
  finish() {
    const runs = this.#flow.command(this.#words.length > 0);
    const words = withoutAssignments(this.#words, runs ? this.#own : /* @__PURE__ */ new Map());
    if (words.length > 0 && runs) {
      const { folder } = this.#flow;
      if (words[0]?.text === "cd") this.#flow.folder = enter(folder, words[1]);
      else this.found.push({ words, folder, output: this.#output, here: this.#here });
      this.#flow.ended(testCommand(words));
    }
    [this.#words, this.#here, this.#output, this.#redirect] = [[], null, null, null];
  }
  #word({ word, quoted }) {
    if (this.#redirect !== null) {
      if (this.#redirect.includes(">") && !this.#redirect.endsWith("&")) this.#output = word.text;
      this.#redirect = null;
    } else if (this.#words.length === 0 && !quoted && this.#flow.keyword(word.text)) {
      this.#binds = word.text === "for";
    } else {
      if (this.#binds) this.#own.set(word.text, null);
      this.#binds = false;
      this.#words.push(word);
    }
  }
};
function withoutAssignments(words, own) {
  const exported = words[0]?.text === "export" || words[0]?.text === "local";
  const from = exported ? 1 : 0;
  let at = from;
  while (at < words.length && assignment.test(words[at]?.text ?? "")) at += 1;
  if (at < words.length && !exported) return words.slice(at);
  for (const { text } of words.slice(from, at)) {
    const equals = text.indexOf("=");
    const value = text.slice(equals + 1);
    own.set(text.slice(0, equals).replace(/\+$/, ""), value.includes(unknownText) ? null : value);
  }
  return [];
}
function enter(folder, word) {
  return posix9.resolve("/", folder, word?.text ?? "/root");
}

// src/reasons/build/listFolder.ts
function listFolder(view, repository, folder) {
  const copied = view.origins(folder).flatMap((origin) => origin.kind === "repository" ? repository.list(origin.path) : []);
  const names = [...view.names(folder), ...copied.map((name2) => name2.replace(/\/$/, ""))];
  return [...new Set(names)].sort();
}

// src/reasons/build/readRun.ts
var wrappers = /* @__PURE__ */ new Set(["sudo", "exec", "time", "command", "nohup", "env", "nice", "eatmydata"]);
var shells = /(^|\/)(ba|da|a|z|k)?sh$/;
function readRun(placed, variables, stage, lasting, repository) {
  const world = {
    variable: variables,
    list: (folder) => listFolder(stage.view, repository, folder)
  };
  const installs2 = [];
  for (const command of commandsOf(placed, stage.folder, variables)) {
    keepOutput(command, stage.view, lasting);
    for (const asked3 of readCommand(command, world))
      installs2.push({ ...asked3, folder: command.folder, stage: stage.index, view: stage.view });
    const wheel = readPipWheel(command, world);
    if (wheel === null) continue;
    const built = wheel.asked.map((asked3) => ({
      ...{ ...asked3, folder: command.folder, stage: stage.index, view: stage.view }
    }));
    for (const view of [stage.view, lasting]) view.put(wheel.folder, { kind: "wheels", installs: built });
  }
  return installs2;
}
function commandsOf(placed, folder, variables) {
  const { rest, heredocs } = placed;
  const exec = rest.text.startsWith("[") ? listWords(rest.text) : null;
  if (exec !== null && rest.text.endsWith("]")) {
    const words = exec.map((text) => ({ text, shown: text, line: rest.lineAt(0) }));
    return unwrap({ words, folder, output: null, here: null }, variables, 0);
  }
  const [first] = heredocs;
  const script = first !== void 0 && /^<<-?\s*["']?\w+["']?$/.test(rest.text.trim());
  if (script) return /^#!(?!.*sh\b)/.test(first.body.text) ? [] : commandsIn(first.body, folder, variables);
  const here = first && { text: first.body.text, line: first.body.lineAt(0) };
  return readScript(rest, folder, variables).map((command) => command.here && here ? { ...command, here } : command).flatMap((command) => unwrap(command, variables, 0));
}
function commandsIn(script, folder, variables, depth = 0) {
  return readScript(script, folder, variables).flatMap((command) => unwrap(command, variables, depth));
}
function unwrap(command, variables, depth) {
  const [program, ...rest] = command.words;
  if (program === void 0 || depth > 5) return [];
  if (wrappers.has(program.text)) {
    const at = rest.findIndex(({ text }) => !text.startsWith("-") && !/^\w+=/.test(text));
    return at === -1 ? [] : unwrap({ ...command, words: rest.slice(at) }, variables, depth + 1);
  }
  if (!shells.test(program.text)) return [command];
  const flag = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = flag === -1 ? void 0 : rest[flag + 1];
  if (script === void 0) {
    if (command.here === null || rest.some(({ text }) => !text.startsWith("-"))) return [];
    return commandsIn(
      placeLines(command.here.text.split("\n"), command.here.line),
      command.folder,
      variables,
      depth + 1
    );
  }
  const placed = { text: script.text, lineAt: () => script.line };
  return commandsIn(placed, command.folder, variables, depth + 1);
}
function keepOutput({ words, output, here, folder }, ...views) {
  if (here === null || output === null || !["cat", "tee"].includes(words[0]?.text ?? "")) return;
  for (const view of views) view.put(containerPath(folder, output), { kind: "inline", ...here });
}

// src/reasons/build/routes.ts
var mostRoutes = 100;
var Routes = class {
  #hops = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  #final;
  /** `final`: the stages whose layers are the image's own. */
  constructor(final) {
    this.#final = final;
  }
  isFinal(stage) {
    return this.#final.has(stage);
  }
  /**
   * Stage `to` has at `at` what stage `stage` has at `from`, by the COPY of a line; null for a stage that starts from
   * another. Called for stages in the Dockerfile's order.
   */
  add(stage, hop) {
    const hops = this.#hops.get(stage) ?? [];
    hops.push(hop);
    this.#hops.set(stage, hops);
  }
  /** The ways of a stage's files into the image. To be asked when all were added. */
  of(stage) {
    const known = this.#known.get(stage);
    if (known) return known;
    this.#known.set(stage, []);
    const routes = this.#final.has(stage) ? [{ here: "/", there: "/", line: null }] : [];
    for (const hop of this.#hops.get(stage) ?? []) {
      for (const route of this.of(hop.to)) routes.push(...joined(route, hop));
    }
    const kept = routes.slice(0, mostRoutes);
    this.#known.set(stage, kept);
    return kept;
  }
  /** The paths that a path of the image may have had in a stage. */
  back(stage, path) {
    return this.ways(stage, path).map((way) => way.path);
  }
  /** The same, each with the line of the COPY that it came by; null where it did not come by any. */
  ways(stage, path) {
    return this.of(stage).flatMap(({ here, there, line }) => {
      const rest = below(path, there);
      return rest === null ? [] : { path: joinPath(here, rest), line };
    });
  }
};
function joined({ here, there, ...route }, { from, at, ...hop }) {
  const line = route.line ?? hop.line;
  const inside = below(at, here);
  if (inside !== null) return [{ here: from, there: joinPath(there, inside), line }];
  const around = below(here, at);
  return around === null ? [] : [{ here: joinPath(from, around), there, line }];
}

// src/reasons/build/walkBuild.ts
var mostInstalls = 5e3;
function walkBuild(dockerfile, text, request) {
  const inputs = buildInputs(request.image, request.env);
  const build = resolveStages(dockerfile, inputs);
  const final = chainOf(build.target);
  const routes = new Routes(new Set(final.map(({ stage }) => stage.index)));
  const walk = {
    ...{ dockerfile, build, request, routes, stages: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Set() },
    folders: /* @__PURE__ */ new Set(),
    lines: text.replace(/^\uFEFF/, "").split(/\r*\n/)
  };
  const installs2 = [];
  const copies = [];
  const starts = dockerfile.stages.flatMap(({ statements }) => statements.map(({ line }) => line));
  for (const resolved of build.reachable) {
    if (resolved.replaced) continue;
    const stage = openStage(resolved, walk);
    walkStage(dockerfile, build, resolved, inputs, (statement, scope) => {
      installs2.push(...step(statement, scope, stage, walk));
      if (routes.isFinal(stage.index)) copies.push(...copyOf(statement, scope, stage, dockerfile));
    });
  }
  return {
    installs: installs2.slice(0, mostInstalls),
    routes,
    starts,
    copies,
    named: walk.named,
    folders: walk.folders
  };
}
function copyOf({ keyword: keyword2, rest, line }, scope, stage, dockerfile) {
  if (keyword2 !== "COPY" && keyword2 !== "ADD") return [];
  const words = listWords(rest);
  const target = words.at(-1);
  if (target === void 0) return [];
  const at = containerPath(stage.folder, expandIn(scope, target, dockerfile, line));
  return [{ line, asks: `${keyword2} ${rest}`, at }];
}
function openStage({ stage, parent }, walk) {
  const from = parent === null ? void 0 : walk.stages.get(parent.stage.index);
  const opened = { index: stage.index, view: new FileView(from?.view ?? null), folder: from?.folder ?? "/" };
  if (from) walk.routes.add(from.index, { to: stage.index, from: "/", at: "/", line: null });
  walk.stages.set(stage.index, opened);
  return opened;
}
function step(statement, scope, stage, walk) {
  const { keyword: keyword2, line } = statement;
  const expand = (word) => expandIn(scope, word, walk.dockerfile, line);
  if (keyword2 === "WORKDIR") stage.folder = containerPath(stage.folder, expand(statement.rest));
  if (keyword2 !== "COPY" && keyword2 !== "ADD" && keyword2 !== "RUN") return [];
  const placed = placeStatement(walk.lines, statement, walk.dockerfile.escapeChar);
  if (keyword2 !== "RUN") {
    copyFiles({ statement, placed, expand }, stage, walk);
    return [];
  }
  const view = stage.view.fork();
  mountFiles({ statement, placed, expand }, { ...stage, view }, walk);
  const value = (name2) => {
    const known = scope.values.get(name2);
    if (known?.includes(anything)) return null;
    return known ?? (isUnknown(name2, scope) ? null : void 0);
  };
  return readRun(placed, value, { ...stage, view }, stage.view, walk.request.repository);
}
function isUnknown(name2, scope) {
  return scope.unknown.has(name2) || !scope.complete && !scope.declared.has(name2);
}
function chainOf(target) {
  const chain = [];
  for (let stage = target; stage !== null; stage = stage.parent) chain.push(stage);
  return chain;
}
function buildInputs({ build, platform }, env) {
  const buildArgs = Object.fromEntries(
    Object.entries(build.buildArgs).map(([name2, value]) => [name2, value ?? env[name2] ?? anything])
  );
  return { target: build.target, buildArgs, buildContexts: build.buildContexts, platform };
}

// src/reasons/graph/dominators.ts
function dominators(size, root, edges) {
  const { order: order2, parent, number: number2 } = depthFirst(size, root, edges);
  const semi = Int32Array.from(number2);
  const idom = new Int32Array(size).fill(-1);
  const ancestor = new Int32Array(size).fill(-1);
  const label = Int32Array.from({ length: size }, (_, node2) => node2);
  const before = predecessors(order2, number2, edges);
  const buckets = /* @__PURE__ */ new Map();
  const best = (node2) => compressed(node2, ancestor, label, semi);
  for (let at = order2.length - 1; at > 0; at -= 1) {
    const node2 = order2[at] ?? 0;
    for (const from of before.get(node2) ?? []) {
      const reached = semi[best(from)] ?? 0;
      if (reached < (semi[node2] ?? 0)) semi[node2] = reached;
    }
    const mark = order2[semi[node2] ?? 0] ?? 0;
    const bucket = buckets.get(mark);
    if (bucket) bucket.push(node2);
    else buckets.set(mark, [node2]);
    const above = parent[node2] ?? 0;
    ancestor[node2] = above;
    for (const each of buckets.get(above) ?? []) {
      const least = best(each);
      idom[each] = (semi[least] ?? 0) < (semi[each] ?? 0) ? least : above;
    }
    buckets.delete(above);
  }
  for (const node2 of order2.slice(1)) {
    if (idom[node2] !== order2[semi[node2] ?? 0]) idom[node2] = idom[idom[node2] ?? 0] ?? -1;
  }
  return idom;
}
function depthFirst(size, root, edges) {
  const order2 = [root];
  const parent = new Int32Array(size).fill(-1);
  const number2 = new Int32Array(size).fill(-1);
  number2[root] = 0;
  const stack = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    const to = edges(top.node)[top.next]?.to;
    top.next += 1;
    if (to === void 0) stack.pop();
    else if (number2[to] === -1) {
      number2[to] = order2.length;
      parent[to] = top.node;
      order2.push(to);
      stack.push({ node: to, next: 0 });
    }
  }
  return { order: order2, parent, number: number2 };
}
function predecessors(order2, number2, edges) {
  const found = /* @__PURE__ */ new Map();
  for (const from of order2) {
    for (const { to } of edges(from)) {
      if (number2[to] === -1) continue;
      const list = found.get(to);
      if (list) list.push(from);
      else found.set(to, [from]);
    }
  }
  return found;
}
function compressed(node2, ancestor, label, semi) {
  if (ancestor[node2] === -1) return label[node2] ?? node2;
  const way = [];
  let at = node2;
  while (ancestor[ancestor[at] ?? 0] !== -1) {
    way.push(at);
    at = ancestor[at] ?? 0;
  }
  for (const each of way.toReversed()) {
    const above = ancestor[each] ?? 0;
    const upper = label[above] ?? above;
    if ((semi[upper] ?? 0) < (semi[label[each] ?? each] ?? 0)) label[each] = upper;
    ancestor[each] = ancestor[above] ?? -1;
  }
  return label[node2] ?? node2;
}

// src/reasons/graph/costs.ts
var mostSteps = 4e7;
var mostExclusive = 2e6;
function costs(graph, packages) {
  const idom = dominators(graph.size, graph.root, (node2) => graph.edges(node2));
  const exclusive = exclusivePackages(graph, idom, packages.length);
  const sure = graph.surelyAsked();
  let left = mostSteps;
  const found = graph.lines.flatMap((line) => {
    if (idom[line.node] === -1) return [];
    const own = exclusive.get(line.node) ?? [];
    if (left <= 0) graph.endEarly();
    const reached = left > 0 ? graph.reach([line.node]) : [];
    left -= reached.reduce((sum2, node2) => sum2 + 1 + graph.edges(node2).length, 0);
    const all = reached.flatMap((node2) => graph.packageAt(node2) ?? []);
    if (all.length === 0 && own.length === 0) return [];
    const mine = new Set(own);
    const shared = all.filter((index) => !mine.has(index) && packages[index]?.from === "own");
    const { file, asks } = line;
    const cost = {
      ...{ file, line: line.line, asks, exclusive: own },
      exclusiveBytes: sum(own, packages),
      sharedBytes: sum(shared, packages),
      inferred: own.some((index) => packages[index]?.inferred || !sure.has(graph.there(index)))
    };
    return [{ line, cost }];
  });
  return found.sort((a, b) => order(a.cost, b.cost));
}
function order(a, b) {
  return b.exclusiveBytes - a.exclusiveBytes || b.sharedBytes - a.sharedBytes || compare(a.file, b.file) || a.line - b.line || compare(a.asks, b.asks);
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function sum(indices, packages) {
  return indices.reduce((total, index) => {
    const found = packages[index];
    return found === void 0 ? total : total + addedBytes(found);
  }, 0);
}
function exclusivePackages(graph, idom, count) {
  const above = linesAbove(graph, idom);
  const found = /* @__PURE__ */ new Map();
  let left = mostExclusive;
  for (let index = 0; index < count; index += 1) {
    for (let node2 = above(graph.there(index)); node2 > 0; node2 = above(node2)) {
      if (left === 0) {
        graph.endEarly();
        return found;
      }
      left -= 1;
      const list = found.get(node2);
      if (list) list.push(index);
      else found.set(node2, [index]);
    }
  }
  return found;
}
function linesAbove(graph, idom) {
  const unknown = -2;
  const known = new Int32Array(idom.length).fill(unknown);
  return (start2) => {
    const way = [];
    let node2 = start2;
    let line = known[node2] ?? -1;
    while (line === unknown) {
      way.push(node2);
      node2 = idom[node2] ?? -1;
      if (node2 <= 0) line = -1;
      else line = graph.lineAt(node2) ? node2 : known[node2] ?? -1;
    }
    for (const each of way) known[each] = line;
    return line;
  };
}

// src/reasons/graph/askMade.ts
function askWheels(filling, from, path, asking, ask2) {
  const { install } = asking;
  if (install === null) return;
  for (const origin of install.view.origins(containerPath(install.folder, path))) {
    if (origin.kind !== "wheels") continue;
    for (const built of origin.installs) {
      if (built.wanted.kind === "wheels") continue;
      const whole = asking.whole && built.withRequired;
      ask2(filling, from, built.wanted, { where: asking.where, install: built, whole, folder: null });
    }
  }
}
function askMade({ graph, packages, index: places }, from, { types: types10 }, install) {
  const made = [...packages.entries()].filter(
    ([index, { type, from: origin }]) => types10.includes(type) && origin === "own" && places.fits(index, install)
  );
  const inner = new Set(made.flatMap(([, { requires }]) => requires.map(({ to }) => to)));
  for (const [index] of made) if (!inner.has(index)) graph.link(from.node, graph.whole(index), false);
}

// src/reasons/graph/asking.ts
import { posix as posix10 } from "node:path";
function holds(marker, place) {
  const parsed = marker ? parseMarker(marker) : null;
  const minor = /(?:^|\/)python3\.(\d{1,3})(?:\/|$)/.exec(place)?.[1];
  const environment = { minor: minor === void 0 ? null : Number(minor), extras: /* @__PURE__ */ new Set() };
  return parsed === null || evaluateMarker(parsed, environment) !== false;
}
function folderOf({ file }) {
  return repositoryPath("", posix10.dirname(file)) ?? "";
}
function whereKey({ where, whole }) {
  return where.kind === "beside" ? `beside ${where.index}` : `${where.install.stage} ${where.install.line} ${whole}`;
}
function languageOf(type) {
  if (type === "pypi" || type === "conda") return "python";
  return type === "npm" ? "node" : null;
}
function listsOf(extras) {
  const wanted = new Set(extras.map(normalName));
  return (list) => list === null || list.startsWith("extra:") && wanted.has(normalName(list.slice(6)));
}
function isWanted(list, { extras, groups, without }) {
  if (list === null || list.startsWith("extra:"))
    return extras.includes("*") && list !== null || listsOf(extras)(list);
  const name2 = list.slice("group:".length);
  if (without.includes(name2)) return false;
  return groups === null || groups.includes(name2) || groups.includes("*default") && name2 === "main";
}

// src/reasons/graph/askProjectLines.ts
function askProjectLines(filling, from, { project, wants }, asking, ask2) {
  if (!filling.isNew(from.node, project.language, project.folder)) return;
  filling.tell(project);
  for (const line of project.lines) {
    if (!wants(line.list)) continue;
    const node2 = filling.line(line);
    if (node2 === null) return;
    filling.graph.link(from.node, node2.node, false);
    ask2(filling, node2, line.wanted, { ...asking, folder: folderOf(line) });
  }
}

// src/reasons/graph/askPackage.ts
function askPackage(filling, from, wanted, asking, ask2) {
  const { install, where, whole } = asking;
  const found = filling.index.find(wanted.types, wanted.name, where).filter((index) => holds(wanted.marker, filling.packages[index]?.place ?? ""));
  for (const index of found) {
    filling.graph.link(from.node, filling.installed(index, install, whole), false);
    if (whole)
      for (const to of needsOfExtras(filling, index, wanted.extras))
        filling.graph.link(from.node, filling.installed(to, install, whole), false);
    const project2 = filling.local.get(index);
    if (project2 && whole)
      for (const extra of wanted.extras) filling.want(project2, `extra:${normalName(extra)}`);
  }
  if (found.length > 0 || !whole) return found.length > 0;
  const language = languageOf(wanted.types[0]);
  const project = language && filling.projects.named(wanted.name, language);
  if (project && install)
    askProjectLines(filling, from, { project, wants: listsOf(wanted.extras) }, asking, ask2);
  return false;
}
function needsOfExtras(filling, index, extras) {
  const asked3 = new Set(extras.map(normalName));
  const known = filling.packages[index]?.extras ?? [];
  return known.flatMap(({ extra, to }) => asked3.has(extra) ? to : []);
}

// src/reasons/graph/askProject.ts
import { posix as posix11 } from "node:path";

// src/reasons/files/types.ts
var mostLines = 5e3;

// src/reasons/files/gemfile.ts
var types6 = ["gem"];
function readGemfile(text) {
  const lines = [];
  for (const [at, raw] of text.split("\n").entries()) {
    const [, name2, version] = /^\s*gem[\s(]+["']([\w.-]{1,200})["'](?:\s*,\s*["']([^"']{1,100})["'])?/.exec(raw) ?? [];
    if (name2 === void 0 || lines.length >= mostLines) continue;
    const asks = version === void 0 ? name2 : `${name2} ${version}`;
    lines.push({ line: at + 1, asks, wanted: { kind: "package", types: types6, name: name2, extras: [] }, list: null });
  }
  return { name: null, lines, problems: [], includes: [] };
}

// src/reasons/files/packageJson.ts
var import_yaml = __toESM(require_dist(), 1);

// src/reasons/files/partlyRead.ts
function partlyRead(file, line, message) {
  return {
    code: "requirements-partly-read",
    message,
    where: line === void 0 ? { file } : { file, line },
    expected: "requirements that are written down as text"
  };
}

// src/reasons/files/packageJson.ts
var mostText = 512 * 1024;
var lists = /* @__PURE__ */ new Map([
  ["dependencies", null],
  ["optionalDependencies", null],
  ["devDependencies", "group:dev"]
]);
var types7 = ["npm"];
function readPackageJson(text, file) {
  const nothing3 = { name: null, lines: [], includes: [] };
  if (text.length > mostText)
    return { ...nothing3, problems: [partlyRead(file, void 0, `it has more than ${mostText} characters`)] };
  try {
    JSON.parse(text);
    return read(text);
  } catch {
    return { ...nothing3, problems: [partlyRead(file, void 0, "it is no JSON")] };
  }
}
function read(text) {
  const counter = new import_yaml.LineCounter();
  const { contents } = (0, import_yaml.parseDocument)(text, { lineCounter: counter, schema: "json", uniqueKeys: false });
  const found = [];
  if (!(0, import_yaml.isMap)(contents)) return { name: null, lines: [], problems: [], includes: [] };
  const name2 = contents.get("name");
  for (const pair2 of contents.items) {
    const list = (0, import_yaml.isScalar)(pair2.key) ? lists.get(String(pair2.key.value)) : void 0;
    if (list === void 0 || !(0, import_yaml.isMap)(pair2.value)) continue;
    for (const { key, value } of pair2.value.items) {
      if (!(0, import_yaml.isScalar)(key) || typeof key.value !== "string" || found.length >= mostLines) continue;
      const line = counter.linePos(offsetOf(key)).line;
      const asked3 = npmName(key.value);
      const version = (0, import_yaml.isScalar)(value) ? `@${String(value.value)}` : "";
      if (asked3 !== null)
        found.push({
          ...{ line, asks: `${key.value}${version}`, list },
          wanted: { kind: "package", types: types7, name: asked3, extras: [] }
        });
    }
  }
  return { name: typeof name2 === "string" ? name2 : null, lines: found, problems: [], includes: [] };
}
function offsetOf({ range }) {
  return range?.[0] ?? 0;
}

// src/reasons/files/pipLine.ts
var types8 = ["pypi"];
function pipLine(text, line, list) {
  const spec = readPipSpec(text);
  if (spec === null) return null;
  return { line, asks: text.trim(), wanted: { kind: "package", types: types8, ...spec }, list };
}

// src/reasons/files/dependencyGroups.ts
function dependencyGroups(entries2) {
  const groups = groupsOf(entries2);
  const lines = [];
  for (const group of groups.values()) {
    for (const each of withIncluded(group, groups)) {
      if (lines.length >= mostLines) return lines;
      lines.push(
        ...each.entries.flatMap(
          ({ texts }) => texts.flatMap(({ text, line }) => pipLine(text, line, `group:${group.name}`) ?? [])
        )
      );
    }
  }
  return lines;
}
function groupsOf(entries2) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries2) {
    const [table, name2 = "", detail] = entry.path;
    if (table !== "dependency-groups" || name2 === "") continue;
    const group = groups.get(normalName(name2)) ?? { name: name2, entries: [], includes: [] };
    groups.set(normalName(name2), group);
    if (entry.path.length === 2) group.entries.push(entry);
    else if (detail === "include-group")
      group.includes.push(...entry.texts.map(({ text }) => normalName(text)));
  }
  return groups;
}
function withIncluded(group, groups) {
  const found = /* @__PURE__ */ new Set([group]);
  for (const { includes } of found)
    for (const name2 of includes) {
      const included2 = groups.get(name2);
      if (included2) found.add(included2);
    }
  return found;
}

// src/reasons/files/keyedDependencies.ts
var types9 = ["pypi"];
function keyedDependencies(entries2) {
  const found = /* @__PURE__ */ new Map();
  const optional = /* @__PURE__ */ new Map();
  for (const entry of entries2) {
    const { path, texts } = entry;
    if (path.length === 4 && path.slice(0, 3).join(".") === "tool.poetry.extras")
      for (const { text } of texts) put(optional, text.toLowerCase(), `extra:${path[3]}`);
    const table = tableOf(path);
    if (table === null || path.length <= table.depth) continue;
    const key = path.slice(0, table.depth + 1).join("\0");
    const name2 = path[table.depth] ?? "";
    const keyed = found.get(key) ?? { name: name2, list: table.list, line: entry.line, extras: [], marker: null };
    found.set(key, keyed);
    take(keyed, entry, table.depth + 1);
  }
  const lines = [];
  for (const keyed of found.values()) {
    if (lines.length >= mostLines) break;
    lines.push(...linesOf(keyed, optional.get(keyed.name.toLowerCase())));
  }
  return lines;
}
function tableOf([first, second, third, fourth, fifth]) {
  if (first === "packages") return { depth: 1, list: null };
  if (first === "dev-packages") return { depth: 1, list: "group:dev" };
  if (first !== "tool" || second !== "poetry") return null;
  if (third === "dependencies") return { depth: 3, list: null };
  if (third === "dev-dependencies") return { depth: 3, list: "group:dev" };
  return third === "group" && fifth === "dependencies" ? { depth: 5, list: `group:${fourth}` } : null;
}
function take(keyed, { path, texts, line }, depth) {
  const [detail, ...more] = path.slice(depth);
  if (detail === void 0) keyed.line = line;
  if (more.length > 0) return;
  if (detail === "extras") keyed.extras = texts.map(({ text }) => text);
  if (detail === "markers") keyed.marker = texts[0]?.text ?? null;
}
function linesOf({ name: name2, list, line, extras, marker }, only) {
  const spec = readPipSpec(name2);
  if (name2 === "python" || spec === null) return [];
  const asks = extras.length > 0 ? `${name2}[${extras.join(",")}]` : name2;
  const wanted = { kind: "package", types: types9, name: spec.name, extras, marker };
  return (list === null ? only ?? [list] : [list]).map((each) => ({ line, asks, wanted, list: each }));
}
function put(lists2, key, value) {
  const list = lists2.get(key);
  if (list) list.push(value);
  else lists2.set(key, [value]);
}

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key of retv[type]) {
        keys.add(key);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node2) {
  return node2.type === "TOMLBare" ? node2.name : node2.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line, column, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text = option1;
        token = {
          type,
          value,
          number: parseInt(text, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start2 = this.text[this.tokenStart];
    const sign = start2 === "+" ? CodePoint.PLUS_SIGN : start2 === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start2 = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start2, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start2 = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start2, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start2 = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start2, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start2 = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start2, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start2 = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start2, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const start2 = this.codePointIterator.start;
    while (isDigit(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start2, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count) {
    const startLoc = this.codePointIterator.start;
    const start2 = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count) break;
    }
    const end = this.codePointIterator.end;
    const code = this.text.slice(start2, end);
    const codePoint = parseInt(code, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node2) {
    let keys = this.rootKeys;
    const peekKeyIndex = node2.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node2.key.keys[index];
      const keyName = toKeyName(keyNode);
      node2.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node2.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node2.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node2.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node2.kind === "array") {
      node2.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node2.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node: node2,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node2.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node: node2,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node2.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node2.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node: node2,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node2.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node2.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node: node2,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node2) {
    for (const body of node2.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node2) {
  let keys = defineKeys;
  const lastKey = last(node2.key.keys);
  for (const keyNode of node2.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys.get(key);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node2.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node2.value);
  else if (node2.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node2.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node2) {
  for (const body of node2.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node2) {
  const keys = defineKeys;
  for (let index = 0; index < node2.elements.length; index++) {
    const element = node2.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option);
    if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node2) {
    this.keysResolver.applyResolveKeyForTable(node2);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token) {
    let offset, line, column;
    if (token) {
      offset = token.range[0];
      line = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code, offset, line, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text, parserOptions) {
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node2 = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node2];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node2
    });
    let token = ctx.nextToken();
    if (token) {
      node2.range[0] = token.range[0];
      node2.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node2, last(node2.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node2 = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node2);
  }
  processStringKey(token, keyNode) {
    const node2 = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node2);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node2;
    if (token.type === "Integer") node2 = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node2 = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node2, nextToken);
      return valueContainer.set(node2);
    }
    ctx.backToken();
    return this.processArrayValue(node2, valueContainer, ctx);
  }
  processArrayValue(node2, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node2,
      set: (valNode) => {
        node2.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node2, nextToken);
          return valueContainer.set(node2);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node2, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node2, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node2, nextToken);
        return valueContainer.set(node2);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node2, child) {
  if (child) {
    node2.range[1] = child.range[1];
    node2.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node2) => node2.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node2, baseTable) {
    return resolver[node2.type](node2, baseTable);
  }
  const resolver = {
    Program(node2, baseTable = {}) {
      return resolveValue(node2.body[0], baseTable);
    },
    TOMLTopLevelTable(node2, baseTable = {}) {
      for (const body of node2.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node2, baseTable = {}) {
      const value = resolveValue(node2.value);
      set(baseTable, resolveValue(node2.key), value);
      return baseTable;
    },
    TOMLTable(node2, baseTable = {}) {
      const table = getTable(baseTable, resolveValue(node2.key), node2.kind === "array");
      for (const body of node2.body) resolveValue(body, table);
      return baseTable;
    },
    TOMLArray(node2) {
      return node2.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node2) {
      const table = {};
      for (const body of node2.body) resolveValue(body, table);
      return table;
    },
    TOMLKey(node2) {
      return node2.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node2) {
      return node2.name;
    },
    TOMLQuoted(node2) {
      return node2.value;
    },
    TOMLValue(node2) {
      return convertValue(node2);
    }
  };
  return (node2) => resolveValue(node2);
}
function getTable(baseTable, keys, array) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key) {
    const nextTarget = currTarget[key];
    if (nextTarget == null) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    const nextTarget = target[key];
    if (nextTarget == null) {
      const val = {};
      target[key] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// src/reasons/files/tomlEntries.ts
var deepest = 20;
var mostEntries2 = 2e4;
function tomlEntries(text) {
  const found = [];
  for (const node2 of parseTOML(text).body[0].body) {
    if (node2.type === "TOMLKeyValue") addPair(node2, [], found);
    else for (const pair2 of node2.body) addPair(pair2, node2.resolvedKey.map(String), found);
  }
  return found;
}
function addPair(pair2, above, found) {
  if (found.length >= mostEntries2 || above.length > deepest) return;
  const keys = pair2.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
  const path = [...above, ...keys];
  const { value } = pair2;
  const { line } = pair2.loc.start;
  if (value.type === "TOMLInlineTable") for (const inner of value.body) addPair(inner, path, found);
  const items = value.type === "TOMLArray" ? value.elements : [value];
  const texts = items.flatMap(
    (item) => item.type === "TOMLValue" && item.kind === "string" ? { text: item.value, line: item.loc.start.line } : []
  );
  found.push({ path, line, texts, list: value.type === "TOMLArray" });
  if (value.type !== "TOMLArray") return;
  for (const item of value.elements)
    if (item.type === "TOMLInlineTable") for (const inner of item.body) addPair(inner, path, found);
}

// src/reasons/files/pyproject.ts
function readPyproject(text, file) {
  if (text.length > mostText2)
    return { ...nothing, problems: [partlyRead(file, void 0, `it has more than ${mostText2} characters`)] };
  let entries2;
  try {
    entries2 = tomlEntries(text);
  } catch (error) {
    return { ...nothing, problems: [partlyRead(file, lineOf(error), "it is no TOML that can be read")] };
  }
  const lines = [
    ...entries2.flatMap(linesOf2),
    ...dependencyGroups(entries2),
    ...keyedDependencies(entries2)
  ].slice(0, mostLines);
  const names = entries2.filter(({ path }) => ["project.name", "tool.poetry.name"].includes(path.join(".")));
  const dynamic = entries2.find(({ path }) => path.join(".") === "project.dynamic");
  const includes = entries2.filter(
    ({ path }) => path.join(".") === "tool.setuptools.dynamic.dependencies.file"
  );
  const computed = dynamic?.texts.some((item) => item.text === "dependencies") && includes.length === 0;
  return {
    name: names[0]?.texts[0]?.text ?? null,
    lines,
    problems: computed ? [partlyRead(file, dynamic?.line, "its dependencies are computed by the build")] : [],
    includes: includes.flatMap(({ texts }) => texts.map((item) => ({ path: item.text, list: null })))
  };
}
var mostText2 = 64 * 1024;
var nothing = { name: null, lines: [], includes: [] };
function lineOf(error) {
  const line = typeof error === "object" && error !== null && "lineNumber" in error ? error.lineNumber : void 0;
  return typeof line === "number" ? line : void 0;
}
function linesOf2({ path, texts, list }) {
  const [first, second, third = "", fourth = ""] = path;
  const specs = (name2) => texts.flatMap((item) => pipLine(item.text, item.line, name2) ?? []);
  if (first === "project" && path.length <= 3 && list) {
    if (second === "dependencies") return specs(null);
    return second === "optional-dependencies" ? specs(`extra:${third}`) : [];
  }
  if (first !== "tool" || third !== "dev-dependencies") return [];
  if (second === "uv") return specs("group:dev");
  return second === "pdm" ? specs(`group:${fourth}`) : [];
}

// src/reasons/files/requirementsFile.ts
function readRequirementsFile(text, first = 1) {
  const lines = [];
  for (const { logical, line } of logicalLines(text, first)) {
    if (lines.length >= mostLines) break;
    lines.push(...readLine(logical, line));
  }
  return { name: null, lines, problems: [], includes: [] };
}
function* logicalLines(text, first) {
  const physical = text.replace(/^\uFEFF/, "").split("\n");
  for (let at = 0; at < physical.length; at += 1) {
    const parts = [];
    const start2 = at;
    for (; at < physical.length; at += 1) {
      const line = (physical[at] ?? "").replace(/\r$/, "");
      const goesOn = line.endsWith("\\") && !/^\s*#/.test(line);
      parts.push(goesOn ? line.slice(0, -1) : line);
      if (!goesOn) break;
    }
    const logical = parts.join("").replace(/(^|\s)#.*$/s, "").trim();
    if (logical !== "") yield { logical, line: first + start2 };
  }
}
function readLine(logical, line) {
  const [, flag, value = ""] = /^(-r|--requirement|-e|--editable)(?:\s*=\s*|\s+|(?<=-[re]))(\S.*)$/.exec(logical) ?? [];
  if (flag === "-r" || flag === "--requirement") {
    const wanted = { kind: "requirements", path: value.trim(), here: null };
    return [{ line, asks: `-r ${value.trim()}`, wanted, list: null }];
  }
  if (flag === void 0 && logical.startsWith("-")) return [];
  const bare = (flag === void 0 ? logical : value).replace(/\s--(hash|config-settings|global-option|install-option)\b.*$/s, "").trim();
  const spec = pipLine(bare, line, null);
  if (spec) return [spec];
  return readArgument(bare, { folder: "/" }, nothing2).map((wanted) => ({
    line,
    asks: bare,
    wanted,
    list: null
  }));
}
var nothing2 = { variable: () => null, list: () => [] };

// src/reasons/files/setupCfg.ts
function readSetupCfg(text) {
  const lines = [];
  const includes = [];
  let name2 = null;
  for (const { section, key, value, line } of entries(text)) {
    if (section === "metadata" && key === "name" && value !== "") name2 ??= value;
    const list = listOf(section, key);
    if (list === void 0 || lines.length >= mostLines) continue;
    if (value.startsWith("file:"))
      includes.push(
        ...value.slice(5).split(",").map((path) => ({ path: path.trim(), list }))
      );
    else {
      const asked3 = pipLine(value, line, list);
      if (asked3 !== null) lines.push(asked3);
    }
  }
  return { name: name2, lines, problems: [], includes };
}
function listOf(section, key) {
  if (section === "options" && key === "install_requires") return null;
  return section === "options.extras_require" ? `extra:${key}` : void 0;
}
function* entries(text) {
  let section = "";
  let key = "";
  for (const [at, raw] of text.split("\n").entries()) {
    const bare = raw.trim();
    if (bare === "" || /^[#;]/.test(bare)) continue;
    const line = at + 1;
    if (/^\s/.test(raw) && key !== "") yield { section, key, value: bare, line };
    else if (bare.startsWith("[")) {
      section = bare.slice(1, bare.indexOf("]") === -1 ? void 0 : bare.indexOf("]")).trim();
      key = "";
    } else {
      const at2 = bare.search(/[=:]/);
      key = (at2 === -1 ? bare : bare.slice(0, at2)).trim().toLowerCase();
      const value = at2 === -1 ? "" : bare.slice(at2 + 1).trim();
      if (value !== "") yield { section, key, value, line };
    }
  }
}

// src/reasons/files/lineAt.ts
function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

// node_modules/@lezer/common/dist/index.js
var DefaultBufferLength = 1024;
var nextPropID = 0;
var Range = class {
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }
};
var NodeProp = class {
  /**
  Create a new node prop type.
  */
  constructor(config = {}) {
    this.id = nextPropID++;
    this.perNode = !!config.perNode;
    this.deserialize = config.deserialize || (() => {
      throw new Error("This node type doesn't define a deserialize function");
    });
    this.combine = config.combine || null;
  }
  /**
  This is meant to be used with
  [`NodeSet.extend`](#common.NodeSet.extend) or
  [`LRParser.configure`](#lr.ParserConfig.props) to compute
  prop values for each node type in the set. Takes a [match
  object](#common.NodeType^match) or function that returns undefined
  if the node type doesn't get this prop, and the prop's value if
  it does.
  */
  add(match) {
    if (this.perNode)
      throw new RangeError("Can't add per-node props to node types");
    if (typeof match != "function")
      match = NodeType.match(match);
    return (type) => {
      let result = match(type);
      return result === void 0 ? null : [this, result];
    };
  }
};
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
  if (value && value != "rtl" && value != "ltr" && value != "auto")
    throw new RangeError("Invalid value for isolate: " + value);
  return value || "auto";
} });
NodeProp.contextHash = new NodeProp({ perNode: true });
NodeProp.lookAhead = new NodeProp({ perNode: true });
NodeProp.mounted = new NodeProp({ perNode: true });
var MountedTree = class {
  constructor(tree, overlay, parser2, bracketed2 = false) {
    this.tree = tree;
    this.overlay = overlay;
    this.parser = parser2;
    this.bracketed = bracketed2;
  }
  /**
  @internal
  */
  static get(tree) {
    return tree && tree.props && tree.props[NodeProp.mounted.id];
  }
};
var noProps = /* @__PURE__ */ Object.create(null);
var NodeType = class _NodeType {
  /**
  @internal
  */
  constructor(name2, props, id2, flags = 0) {
    this.name = name2;
    this.props = props;
    this.id = id2;
    this.flags = flags;
  }
  /**
  Define a node type.
  */
  static define(spec) {
    let props = spec.props && spec.props.length ? /* @__PURE__ */ Object.create(null) : noProps;
    let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
    let type = new _NodeType(spec.name || "", props, spec.id, flags);
    if (spec.props)
      for (let src of spec.props) {
        if (!Array.isArray(src))
          src = src(type);
        if (src) {
          if (src[0].perNode)
            throw new RangeError("Can't store a per-node prop on a node type");
          props[src[0].id] = src[1];
        }
      }
    return type;
  }
  /**
  Retrieves a node prop for this type. Will return `undefined` if
  the prop isn't present on this node.
  */
  prop(prop) {
    return this.props[prop.id];
  }
  /**
  True when this is the top node of a grammar.
  */
  get isTop() {
    return (this.flags & 1) > 0;
  }
  /**
  True when this node is produced by a skip rule.
  */
  get isSkipped() {
    return (this.flags & 2) > 0;
  }
  /**
  Indicates whether this is an error node.
  */
  get isError() {
    return (this.flags & 4) > 0;
  }
  /**
  When true, this node type doesn't correspond to a user-declared
  named node, for example because it is used to cache repetition.
  */
  get isAnonymous() {
    return (this.flags & 8) > 0;
  }
  /**
  Returns true when this node's name or one of its
  [groups](#common.NodeProp^group) matches the given string.
  */
  is(name2) {
    if (typeof name2 == "string") {
      if (this.name == name2)
        return true;
      let group = this.prop(NodeProp.group);
      return group ? group.indexOf(name2) > -1 : false;
    }
    return this.id == name2;
  }
  /**
  Create a function from node types to arbitrary values by
  specifying an object whose property names are node or
  [group](#common.NodeProp^group) names. Often useful with
  [`NodeProp.add`](#common.NodeProp.add). You can put multiple
  names, separated by spaces, in a single property name to map
  multiple node names to a single value.
  */
  static match(map) {
    let direct = /* @__PURE__ */ Object.create(null);
    for (let prop in map)
      for (let name2 of prop.split(" "))
        direct[name2] = map[prop];
    return (node2) => {
      for (let groups = node2.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
        let found = direct[i < 0 ? node2.name : groups[i]];
        if (found)
          return found;
      }
    };
  }
};
NodeType.none = new NodeType(
  "",
  /* @__PURE__ */ Object.create(null),
  0,
  8
  /* NodeFlag.Anonymous */
);
var NodeSet = class _NodeSet {
  /**
  Create a set with the given types. The `id` property of each
  type should correspond to its position within the array.
  */
  constructor(types10) {
    this.types = types10;
    for (let i = 0; i < types10.length; i++)
      if (types10[i].id != i)
        throw new RangeError("Node type ids should correspond to array positions when creating a node set");
  }
  /**
  Create a copy of this set with some node properties added. The
  arguments to this method can be created with
  [`NodeProp.add`](#common.NodeProp.add).
  */
  extend(...props) {
    let newTypes = [];
    for (let type of this.types) {
      let newProps = null;
      for (let source of props) {
        let add2 = source(type);
        if (add2) {
          if (!newProps)
            newProps = Object.assign({}, type.props);
          let value = add2[1], prop = add2[0];
          if (prop.combine && prop.id in newProps)
            value = prop.combine(newProps[prop.id], value);
          newProps[prop.id] = value;
        }
      }
      newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
    }
    return new _NodeSet(newTypes);
  }
};
var CachedNode = /* @__PURE__ */ new WeakMap();
var CachedInnerNode = /* @__PURE__ */ new WeakMap();
var IterMode;
(function(IterMode2) {
  IterMode2[IterMode2["ExcludeBuffers"] = 1] = "ExcludeBuffers";
  IterMode2[IterMode2["IncludeAnonymous"] = 2] = "IncludeAnonymous";
  IterMode2[IterMode2["IgnoreMounts"] = 4] = "IgnoreMounts";
  IterMode2[IterMode2["IgnoreOverlays"] = 8] = "IgnoreOverlays";
  IterMode2[IterMode2["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
var Tree = class _Tree {
  /**
  Construct a new tree. See also [`Tree.build`](#common.Tree^build).
  */
  constructor(type, children2, positions, length, props) {
    this.type = type;
    this.children = children2;
    this.positions = positions;
    this.length = length;
    this.props = null;
    if (props && props.length) {
      this.props = /* @__PURE__ */ Object.create(null);
      for (let [prop, value] of props)
        this.props[typeof prop == "number" ? prop : prop.id] = value;
    }
  }
  /**
  @internal
  */
  toString() {
    let mounted = MountedTree.get(this);
    if (mounted && !mounted.overlay)
      return mounted.tree.toString();
    let children2 = "";
    for (let ch of this.children) {
      let str = ch.toString();
      if (str) {
        if (children2)
          children2 += ",";
        children2 += str;
      }
    }
    return !this.type.name ? children2 : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children2.length ? "(" + children2 + ")" : "");
  }
  /**
  Get a [tree cursor](#common.TreeCursor) positioned at the top of
  the tree. Mode can be used to [control](#common.IterMode) which
  nodes the cursor visits.
  */
  cursor(mode = 0) {
    return new TreeCursor(this.topNode, mode);
  }
  /**
  Get a [tree cursor](#common.TreeCursor) pointing into this tree
  at the given position and side (see
  [`moveTo`](#common.TreeCursor.moveTo).
  */
  cursorAt(pos, side = 0, mode = 0) {
    let scope = CachedNode.get(this) || this.topNode;
    let cursor = new TreeCursor(scope);
    cursor.moveTo(pos, side);
    CachedNode.set(this, cursor._tree);
    return cursor;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) object for the top of the
  tree.
  */
  get topNode() {
    return new TreeNode(this, 0, 0, null);
  }
  /**
  Get the [syntax node](#common.SyntaxNode) at the given position.
  If `side` is -1, this will move into nodes that end at the
  position. If 1, it'll move into nodes that start at the
  position. With 0, it'll only enter nodes that cover the position
  from both sides.
  
  Note that this will not enter
  [overlays](#common.MountedTree.overlay), and you often want
  [`resolveInner`](#common.Tree.resolveInner) instead.
  */
  resolve(pos, side = 0) {
    let node2 = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
    CachedNode.set(this, node2);
    return node2;
  }
  /**
  Like [`resolve`](#common.Tree.resolve), but will enter
  [overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
  pointing into the innermost overlaid tree at the given position
  (with parent links going through all parent structure, including
  the host trees).
  */
  resolveInner(pos, side = 0) {
    let node2 = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
    CachedInnerNode.set(this, node2);
    return node2;
  }
  /**
  In some situations, it can be useful to iterate through all
  nodes around a position, including those in overlays that don't
  directly cover the position. This method gives you an iterator
  that will produce all nodes, from small to big, around the given
  position.
  */
  resolveStack(pos, side = 0) {
    return stackIterator(this, pos, side);
  }
  /**
  Iterate over the tree and its children, calling `enter` for any
  node that touches the `from`/`to` region (if given) before
  running over such a node's children, and `leave` (if given) when
  leaving the node. When `enter` returns `false`, that node will
  not have its children iterated over (or `leave` called).
  */
  iterate(spec) {
    let { enter: enter2, leave, from = 0, to = this.length } = spec;
    let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
    for (let c = this.cursor(mode | IterMode.IncludeAnonymous); ; ) {
      let entered = false;
      if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter2(c) !== false)) {
        if (c.firstChild())
          continue;
        entered = true;
      }
      for (; ; ) {
        if (entered && leave && (anon || !c.type.isAnonymous))
          leave(c);
        if (c.nextSibling())
          break;
        if (!c.parent())
          return;
        entered = true;
      }
    }
  }
  /**
  Get the value of the given [node prop](#common.NodeProp) for this
  node. Works with both per-node and per-type props.
  */
  prop(prop) {
    return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
  }
  /**
  Returns the node's [per-node props](#common.NodeProp.perNode) in a
  format that can be passed to the [`Tree`](#common.Tree)
  constructor.
  */
  get propValues() {
    let result = [];
    if (this.props)
      for (let id2 in this.props)
        result.push([+id2, this.props[id2]]);
    return result;
  }
  /**
  Balance the direct children of this tree, producing a copy of
  which may have children grouped into subtrees with type
  [`NodeType.none`](#common.NodeType^none).
  */
  balance(config = {}) {
    return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children2, positions, length) => new _Tree(this.type, children2, positions, length, this.propValues), config.makeTree || ((children2, positions, length) => new _Tree(NodeType.none, children2, positions, length)));
  }
  /**
  Build a tree from a postfix-ordered buffer of node information,
  or a cursor over such a buffer.
  */
  static build(data) {
    return buildTree(data);
  }
};
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class _FlatBufferCursor {
  constructor(buffer, index) {
    this.buffer = buffer;
    this.index = index;
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  get pos() {
    return this.index;
  }
  next() {
    this.index -= 4;
  }
  fork() {
    return new _FlatBufferCursor(this.buffer, this.index);
  }
};
var TreeBuffer = class _TreeBuffer {
  /**
  Create a tree buffer.
  */
  constructor(buffer, length, set2) {
    this.buffer = buffer;
    this.length = length;
    this.set = set2;
  }
  /**
  @internal
  */
  get type() {
    return NodeType.none;
  }
  /**
  @internal
  */
  toString() {
    let result = [];
    for (let index = 0; index < this.buffer.length; ) {
      result.push(this.childString(index));
      index = this.buffer[index + 3];
    }
    return result.join(",");
  }
  /**
  @internal
  */
  childString(index) {
    let id2 = this.buffer[index], endIndex = this.buffer[index + 3];
    let type = this.set.types[id2], result = type.name;
    if (/\W/.test(result) && !type.isError)
      result = JSON.stringify(result);
    index += 4;
    if (endIndex == index)
      return result;
    let children2 = [];
    while (index < endIndex) {
      children2.push(this.childString(index));
      index = this.buffer[index + 3];
    }
    return result + "(" + children2.join(",") + ")";
  }
  /**
  @internal
  */
  findChild(startIndex, endIndex, dir, pos, side) {
    let { buffer } = this, pick = -1;
    for (let i = startIndex; i != endIndex; i = buffer[i + 3]) {
      if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
        pick = i;
        if (dir > 0)
          break;
      }
    }
    return pick;
  }
  /**
  @internal
  */
  slice(startI, endI, from) {
    let b = this.buffer;
    let copy = new Uint16Array(endI - startI), len = 0;
    for (let i = startI, j = 0; i < endI; ) {
      copy[j++] = b[i++];
      copy[j++] = b[i++] - from;
      let to = copy[j++] = b[i++] - from;
      copy[j++] = b[i++] - startI;
      len = Math.max(len, to);
    }
    return new _TreeBuffer(copy, len, this.set);
  }
};
function checkSide(side, pos, from, to) {
  switch (side) {
    case -2:
      return from < pos;
    case -1:
      return to >= pos && from < pos;
    case 0:
      return from < pos && to > pos;
    case 1:
      return from <= pos && to > pos;
    case 2:
      return to > pos;
    case 4:
      return true;
  }
}
function resolveNode(node2, pos, side, overlays) {
  var _a;
  while (node2.from == node2.to || (side < 1 ? node2.from >= pos : node2.from > pos) || (side > -1 ? node2.to <= pos : node2.to < pos)) {
    let parent = !overlays && node2 instanceof TreeNode && node2.index < 0 ? null : node2.parent;
    if (!parent)
      return node2;
    node2 = parent;
  }
  let mode = overlays ? 0 : IterMode.IgnoreOverlays;
  if (overlays)
    for (let scan = node2, parent = scan.parent; parent; scan = parent, parent = scan.parent) {
      if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from)
        node2 = parent;
    }
  for (; ; ) {
    let inner = node2.enter(pos, side, mode);
    if (!inner)
      return node2;
    node2 = inner;
  }
}
var BaseNode = class {
  cursor(mode = 0) {
    return new TreeCursor(this, mode);
  }
  getChild(type, before = null, after = null) {
    let r = getChildren(this, type, before, after);
    return r.length ? r[0] : null;
  }
  getChildren(type, before = null, after = null) {
    return getChildren(this, type, before, after);
  }
  resolve(pos, side = 0) {
    return resolveNode(this, pos, side, false);
  }
  resolveInner(pos, side = 0) {
    return resolveNode(this, pos, side, true);
  }
  matchContext(context) {
    return matchNodeContext(this.parent, context);
  }
  enterUnfinishedNodesBefore(pos) {
    let scan = this.childBefore(pos), node2 = this;
    while (scan) {
      let last2 = scan.lastChild;
      if (!last2 || last2.to != scan.to)
        break;
      if (last2.type.isError && last2.from == last2.to) {
        node2 = scan;
        scan = last2.prevSibling;
      } else {
        scan = last2;
      }
    }
    return node2;
  }
  get node() {
    return this;
  }
  get next() {
    return this.parent;
  }
};
var TreeNode = class _TreeNode extends BaseNode {
  constructor(_tree, from, index, _parent) {
    super();
    this._tree = _tree;
    this.from = from;
    this.index = index;
    this._parent = _parent;
  }
  get type() {
    return this._tree.type;
  }
  get name() {
    return this._tree.type.name;
  }
  get to() {
    return this.from + this._tree.length;
  }
  nextChild(i, dir, pos, side, mode = 0) {
    for (let parent = this; ; ) {
      for (let { children: children2, positions } = parent._tree, e = dir > 0 ? children2.length : -1; i != e; i += dir) {
        let next = children2[i], start2 = positions[i] + parent.from, mounted;
        if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start2 && pos <= start2 + next.length) && !checkSide(side, pos, start2, start2 + next.length))
          continue;
        if (next instanceof TreeBuffer) {
          if (mode & IterMode.ExcludeBuffers)
            continue;
          let index = next.findChild(0, next.buffer.length, dir, pos - start2, side);
          if (index > -1)
            return new BufferNode(new BufferContext(parent, next, i, start2), null, index);
        } else if (mode & IterMode.IncludeAnonymous || (!next.type.isAnonymous || hasChild(next))) {
          let mounted2;
          if (!(mode & IterMode.IgnoreMounts) && (mounted2 = MountedTree.get(next)) && !mounted2.overlay)
            return new _TreeNode(mounted2.tree, start2, i, parent);
          let inner = new _TreeNode(next, start2, i, parent);
          return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
        }
      }
      if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous)
        return null;
      if (parent.index >= 0)
        i = parent.index + dir;
      else
        i = dir < 0 ? -1 : parent._parent._tree.children.length;
      parent = parent._parent;
      if (!parent)
        return null;
    }
  }
  get firstChild() {
    return this.nextChild(
      0,
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.nextChild(
      0,
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this._tree.prop(prop);
  }
  enter(pos, side, mode = 0) {
    let mounted;
    if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
      let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
      for (let { from, to } of mounted.overlay) {
        if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos))
          return new _TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
      }
    }
    return this.nextChild(0, 1, pos, side, mode);
  }
  nextSignificantParent() {
    let val = this;
    while (val.type.isAnonymous && val._parent)
      val = val._parent;
    return val;
  }
  get parent() {
    return this._parent ? this._parent.nextSignificantParent() : null;
  }
  get nextSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index + 1,
      1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get prevSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get tree() {
    return this._tree;
  }
  toTree() {
    return this._tree;
  }
  /**
  @internal
  */
  toString() {
    return this._tree.toString();
  }
};
function getChildren(node2, type, before, after) {
  let cur = node2.cursor(), result = [];
  if (!cur.firstChild())
    return result;
  if (before != null)
    for (let found = false; !found; ) {
      found = cur.type.is(before);
      if (!cur.nextSibling())
        return result;
    }
  for (; ; ) {
    if (after != null && cur.type.is(after))
      return result;
    if (cur.type.is(type))
      result.push(cur.node);
    if (!cur.nextSibling())
      return after == null ? result : [];
  }
}
function matchNodeContext(node2, context, i = context.length - 1) {
  for (let p = node2; i >= 0; p = p.parent) {
    if (!p)
      return false;
    if (!p.type.isAnonymous) {
      if (context[i] && context[i] != p.name)
        return false;
      i--;
    }
  }
  return true;
}
var BufferContext = class {
  constructor(parent, buffer, index, start2) {
    this.parent = parent;
    this.buffer = buffer;
    this.index = index;
    this.start = start2;
  }
};
var BufferNode = class _BufferNode extends BaseNode {
  get name() {
    return this.type.name;
  }
  get from() {
    return this.context.start + this.context.buffer.buffer[this.index + 1];
  }
  get to() {
    return this.context.start + this.context.buffer.buffer[this.index + 2];
  }
  constructor(context, _parent, index) {
    super();
    this.context = context;
    this._parent = _parent;
    this.index = index;
    this.type = context.buffer.set.types[context.buffer.buffer[index]];
  }
  child(dir, pos, side) {
    let { buffer } = this.context;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get firstChild() {
    return this.child(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.child(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.child(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.child(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this.type.prop(prop);
  }
  enter(pos, side, mode = 0) {
    if (mode & IterMode.ExcludeBuffers)
      return null;
    let { buffer } = this.context;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get parent() {
    return this._parent || this.context.parent.nextSignificantParent();
  }
  externalSibling(dir) {
    return this._parent ? null : this.context.parent.nextChild(
      this.context.index + dir,
      dir,
      0,
      4
      /* Side.DontCare */
    );
  }
  get nextSibling() {
    let { buffer } = this.context;
    let after = buffer.buffer[this.index + 3];
    if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length))
      return new _BufferNode(this.context, this._parent, after);
    return this.externalSibling(1);
  }
  get prevSibling() {
    let { buffer } = this.context;
    let parentStart = this._parent ? this._parent.index + 4 : 0;
    if (this.index == parentStart)
      return this.externalSibling(-1);
    return new _BufferNode(this.context, this._parent, buffer.findChild(
      parentStart,
      this.index,
      -1,
      0,
      4
      /* Side.DontCare */
    ));
  }
  get tree() {
    return null;
  }
  toTree() {
    let children2 = [], positions = [];
    let { buffer } = this.context;
    let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
    if (endI > startI) {
      let from = buffer.buffer[this.index + 1];
      children2.push(buffer.slice(startI, endI, from));
      positions.push(0);
    }
    return new Tree(this.type, children2, positions, this.to - this.from);
  }
  /**
  @internal
  */
  toString() {
    return this.context.buffer.childString(this.index);
  }
};
function iterStack(heads) {
  if (!heads.length)
    return null;
  let pick = 0, picked = heads[0];
  for (let i = 1; i < heads.length; i++) {
    let node2 = heads[i];
    if (node2.from > picked.from || node2.to < picked.to) {
      picked = node2;
      pick = i;
    }
  }
  let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
  let newHeads = heads.slice();
  if (next)
    newHeads[pick] = next;
  else
    newHeads.splice(pick, 1);
  return new StackIterator(newHeads, picked);
}
var StackIterator = class {
  constructor(heads, node2) {
    this.heads = heads;
    this.node = node2;
  }
  get next() {
    return iterStack(this.heads);
  }
};
function stackIterator(tree, pos, side) {
  let inner = tree.resolveInner(pos, side), layers = null;
  for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) {
    if (scan.index < 0) {
      let parent = scan.parent;
      (layers || (layers = [inner])).push(parent.resolve(pos, side));
      scan = parent;
    } else {
      let mount = MountedTree.get(scan.tree);
      if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
        let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
        (layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
      }
    }
  }
  return layers ? iterStack(layers) : inner;
}
var TreeCursor = class {
  /**
  Shorthand for `.type.name`.
  */
  get name() {
    return this.type.name;
  }
  /**
  @internal
  */
  constructor(node2, mode = 0) {
    this.buffer = null;
    this.stack = [];
    this.index = 0;
    this.bufferNode = null;
    this.mode = mode & ~IterMode.EnterBracketed;
    if (node2 instanceof TreeNode) {
      this.yieldNode(node2);
    } else {
      this._tree = node2.context.parent;
      this.buffer = node2.context;
      for (let n = node2._parent; n; n = n._parent)
        this.stack.unshift(n.index);
      this.bufferNode = node2;
      this.yieldBuf(node2.index);
    }
  }
  yieldNode(node2) {
    if (!node2)
      return false;
    this._tree = node2;
    this.type = node2.type;
    this.from = node2.from;
    this.to = node2.to;
    return true;
  }
  yieldBuf(index, type) {
    this.index = index;
    let { start: start2, buffer } = this.buffer;
    this.type = type || buffer.set.types[buffer.buffer[index]];
    this.from = start2 + buffer.buffer[index + 1];
    this.to = start2 + buffer.buffer[index + 2];
    return true;
  }
  /**
  @internal
  */
  yield(node2) {
    if (!node2)
      return false;
    if (node2 instanceof TreeNode) {
      this.buffer = null;
      return this.yieldNode(node2);
    }
    this.buffer = node2.context;
    return this.yieldBuf(node2.index, node2.type);
  }
  /**
  @internal
  */
  toString() {
    return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
  }
  /**
  @internal
  */
  enterChild(dir, pos, side) {
    if (!this.buffer)
      return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
    let { buffer } = this.buffer;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
    if (index < 0)
      return false;
    this.stack.push(this.index);
    return this.yieldBuf(index);
  }
  /**
  Move the cursor to this node's first child. When this returns
  false, the node has no child, and the cursor has not been moved.
  */
  firstChild() {
    return this.enterChild(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to this node's last child.
  */
  lastChild() {
    return this.enterChild(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to the first child that ends after `pos`.
  */
  childAfter(pos) {
    return this.enterChild(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  /**
  Move to the last child that starts before `pos`.
  */
  childBefore(pos) {
    return this.enterChild(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  /**
  Move the cursor to the child around `pos`. If side is -1 the
  child may end at that position, when 1 it may start there. This
  will also enter [overlaid](#common.MountedTree.overlay)
  [mounted](#common.NodeProp^mounted) trees unless `overlays` is
  set to false.
  */
  enter(pos, side, mode = this.mode) {
    if (!this.buffer)
      return this.yield(this._tree.enter(pos, side, mode));
    return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
  }
  /**
  Move to the node's parent node, if this isn't the top node.
  */
  parent() {
    if (!this.buffer)
      return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
    if (this.stack.length)
      return this.yieldBuf(this.stack.pop());
    let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
    this.buffer = null;
    return this.yieldNode(parent);
  }
  /**
  @internal
  */
  sibling(dir) {
    if (!this.buffer)
      return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
    let { buffer } = this.buffer, d = this.stack.length - 1;
    if (dir < 0) {
      let parentStart = d < 0 ? 0 : this.stack[d] + 4;
      if (this.index != parentStart)
        return this.yieldBuf(buffer.findChild(
          parentStart,
          this.index,
          -1,
          0,
          4
          /* Side.DontCare */
        ));
    } else {
      let after = buffer.buffer[this.index + 3];
      if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3]))
        return this.yieldBuf(after);
    }
    return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
  }
  /**
  Move to this node's next sibling, if any.
  */
  nextSibling() {
    return this.sibling(1);
  }
  /**
  Move to this node's previous sibling, if any.
  */
  prevSibling() {
    return this.sibling(-1);
  }
  atLastNode(dir) {
    let index, parent, { buffer } = this;
    if (buffer) {
      if (dir > 0) {
        if (this.index < buffer.buffer.buffer.length)
          return false;
      } else {
        for (let i = 0; i < this.index; i++)
          if (buffer.buffer.buffer[i + 3] < this.index)
            return false;
      }
      ({ index, parent } = buffer);
    } else {
      ({ index, _parent: parent } = this._tree);
    }
    for (; parent; { index, _parent: parent } = parent) {
      if (index > -1)
        for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
          let child = parent._tree.children[i];
          if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child))
            return false;
        }
    }
    return true;
  }
  move(dir, enter2) {
    if (enter2 && this.enterChild(
      dir,
      0,
      4
      /* Side.DontCare */
    ))
      return true;
    for (; ; ) {
      if (this.sibling(dir))
        return true;
      if (this.atLastNode(dir) || !this.parent())
        return false;
    }
  }
  /**
  Move to the next node in a
  [pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
  traversal, going from a node to its first child or, if the
  current node is empty or `enter` is false, its next sibling or
  the next sibling of the first parent node that has one.
  */
  next(enter2 = true) {
    return this.move(1, enter2);
  }
  /**
  Move to the next node in a last-to-first pre-order traversal. A
  node is followed by its last child or, if it has none, its
  previous sibling or the previous sibling of the first parent
  node that has one.
  */
  prev(enter2 = true) {
    return this.move(-1, enter2);
  }
  /**
  Move the cursor to the innermost node that covers `pos`. If
  `side` is -1, it will enter nodes that end at `pos`. If it is 1,
  it will enter nodes that start at `pos`.
  */
  moveTo(pos, side = 0) {
    while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos))
      if (!this.parent())
        break;
    while (this.enterChild(1, pos, side)) {
    }
    return this;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) at the cursor's current
  position.
  */
  get node() {
    if (!this.buffer)
      return this._tree;
    let cache = this.bufferNode, result = null, depth = 0;
    if (cache && cache.context == this.buffer) {
      scan: for (let index = this.index, d = this.stack.length; d >= 0; ) {
        for (let c = cache; c; c = c._parent)
          if (c.index == index) {
            if (index == this.index)
              return c;
            result = c;
            depth = d + 1;
            break scan;
          }
        index = this.stack[--d];
      }
    }
    for (let i = depth; i < this.stack.length; i++)
      result = new BufferNode(this.buffer, result, this.stack[i]);
    return this.bufferNode = new BufferNode(this.buffer, result, this.index);
  }
  /**
  Get the [tree](#common.Tree) that represents the current node, if
  any. Will return null when the node is in a [tree
  buffer](#common.TreeBuffer).
  */
  get tree() {
    return this.buffer ? null : this._tree._tree;
  }
  /**
  Iterate over the current node and all its descendants, calling
  `enter` when entering a node and `leave`, if given, when leaving
  one. When `enter` returns `false`, any children of that node are
  skipped, and `leave` isn't called for it.
  */
  iterate(enter2, leave) {
    for (let depth = 0; ; ) {
      let mustLeave = false;
      if (this.type.isAnonymous || enter2(this) !== false) {
        if (this.firstChild()) {
          depth++;
          continue;
        }
        if (!this.type.isAnonymous)
          mustLeave = true;
      }
      for (; ; ) {
        if (mustLeave && leave)
          leave(this);
        mustLeave = this.type.isAnonymous;
        if (!depth)
          return;
        if (this.nextSibling())
          break;
        this.parent();
        depth--;
        mustLeave = true;
      }
    }
  }
  /**
  Test whether the current node matches a given context—a sequence
  of direct parent node names. Empty strings in the context array
  are treated as wildcards.
  */
  matchContext(context) {
    if (!this.buffer)
      return matchNodeContext(this.node.parent, context);
    let { buffer } = this.buffer, { types: types10 } = buffer.set;
    for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
      if (d < 0)
        return matchNodeContext(this._tree, context, i);
      let type = types10[buffer.buffer[this.stack[d]]];
      if (!type.isAnonymous) {
        if (context[i] && context[i] != type.name)
          return false;
        i--;
      }
    }
    return true;
  }
};
function hasChild(tree) {
  return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
  var _a;
  let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
  let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
  let types10 = nodeSet.types;
  let contextHash = 0, lookAhead = 0;
  function takeNode(parentStart, minPos, children3, positions2, inRepeat, depth) {
    let { id: id2, start: start2, end, size } = cursor;
    let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
    if (size < 0) {
      cursor.next();
      if (size == -1) {
        let node3 = reused[id2];
        children3.push(node3);
        positions2.push(start2 - parentStart);
        return;
      } else if (size == -3) {
        contextHash = id2;
        return;
      } else if (size == -4) {
        lookAhead = id2;
        return;
      } else {
        throw new RangeError(`Unrecognized record size: ${size}`);
      }
    }
    let type = types10[id2], node2, buffer2;
    let startPos = start2 - parentStart;
    if (end - start2 <= maxBufferLength && (buffer2 = findBufferSize(cursor.pos - minPos, inRepeat))) {
      let data2 = new Uint16Array(buffer2.size - buffer2.skip);
      let endPos = cursor.pos - buffer2.size, index = data2.length;
      while (cursor.pos > endPos)
        index = copyToBuffer(buffer2.start, data2, index);
      node2 = new TreeBuffer(data2, end - buffer2.start, nodeSet);
      startPos = buffer2.start - parentStart;
    } else {
      let endPos = cursor.pos - size;
      cursor.next();
      let localChildren = [], localPositions = [];
      let localInRepeat = id2 >= minRepeatType ? id2 : -1;
      let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
      while (cursor.pos > endPos) {
        if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
          if (cursor.end <= lastEnd - maxBufferLength) {
            makeRepeatLeaf(localChildren, localPositions, start2, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
            lastGroup = localChildren.length;
            lastEnd = cursor.end;
            groupLookAhead = lookAhead;
          }
          cursor.next();
        } else if (depth > 2500) {
          takeFlatNode(start2, endPos, localChildren, localPositions);
        } else {
          if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
            if (lastGroup < localChildren.length)
              makeRepeatLeaf(localChildren, localPositions, start2, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
            lastGroup = localChildren.length + 1;
            lastEnd = cursor.start;
            groupLookAhead = lookAhead;
          }
          takeNode(start2, endPos, localChildren, localPositions, localInRepeat, depth + 1);
        }
      }
      if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length)
        makeRepeatLeaf(localChildren, localPositions, start2, lastGroup, start2, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
      localChildren.reverse();
      localPositions.reverse();
      if (localInRepeat > -1 && lastGroup > 0) {
        let make = makeBalanced(type, contextAtStart);
        node2 = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start2, make, make);
      } else {
        node2 = makeTree(type, localChildren, localPositions, end - start2, lookAheadAtStart - end, contextAtStart);
      }
    }
    children3.push(node2);
    positions2.push(startPos);
  }
  function takeFlatNode(parentStart, minPos, children3, positions2) {
    let nodes = [];
    let nodeCount = 0, stopAt = -1;
    while (cursor.pos > minPos) {
      let { id: id2, start: start2, end, size } = cursor;
      if (size > 4) {
        cursor.next();
      } else if (stopAt > -1 && start2 < stopAt) {
        break;
      } else {
        if (stopAt < 0)
          stopAt = end - maxBufferLength;
        nodes.push(id2, start2, end);
        nodeCount++;
        cursor.next();
      }
    }
    if (nodeCount) {
      let buffer2 = new Uint16Array(nodeCount * 4);
      let start2 = nodes[nodes.length - 2];
      for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
        buffer2[j++] = nodes[i];
        buffer2[j++] = nodes[i + 1] - start2;
        buffer2[j++] = nodes[i + 2] - start2;
        buffer2[j++] = j;
      }
      children3.push(new TreeBuffer(buffer2, nodes[2] - start2, nodeSet));
      positions2.push(start2 - parentStart);
    }
  }
  function makeBalanced(type, contextHash2) {
    return (children3, positions2, length2) => {
      let lookAhead2 = 0, lastI = children3.length - 1, last2, lookAheadProp;
      if (lastI >= 0 && (last2 = children3[lastI]) instanceof Tree) {
        if (!lastI && last2.type == type && last2.length == length2)
          return last2;
        if (lookAheadProp = last2.prop(NodeProp.lookAhead))
          lookAhead2 = positions2[lastI] + last2.length + lookAheadProp - length2;
      }
      return makeTree(type, children3, positions2, length2, lookAhead2, contextHash2);
    };
  }
  function makeRepeatLeaf(children3, positions2, base, i, from, to, type, lookAhead2, contextHash2) {
    let localChildren = [], localPositions = [];
    while (children3.length > i) {
      localChildren.push(children3.pop());
      localPositions.push(positions2.pop() + base - from);
    }
    children3.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead2 - to, contextHash2));
    positions2.push(from - base);
  }
  function makeTree(type, children3, positions2, length2, lookAhead2, contextHash2, props) {
    if (contextHash2) {
      let pair2 = [NodeProp.contextHash, contextHash2];
      props = props ? [pair2].concat(props) : [pair2];
    }
    if (lookAhead2 > 25) {
      let pair2 = [NodeProp.lookAhead, lookAhead2];
      props = props ? [pair2].concat(props) : [pair2];
    }
    return new Tree(type, children3, positions2, length2, props);
  }
  function findBufferSize(maxSize, inRepeat) {
    let fork = cursor.fork();
    let size = 0, start2 = 0, skip = 0, minStart = fork.end - maxBufferLength;
    let result = { size: 0, start: 0, skip: 0 };
    scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos; ) {
      let nodeSize2 = fork.size;
      if (fork.id == inRepeat && nodeSize2 >= 0) {
        result.size = size;
        result.start = start2;
        result.skip = skip;
        skip += 4;
        size += 4;
        fork.next();
        continue;
      }
      let startPos = fork.pos - nodeSize2;
      if (nodeSize2 < 0 || startPos < minPos || fork.start < minStart)
        break;
      let localSkipped = fork.id >= minRepeatType ? 4 : 0;
      let nodeStart = fork.start;
      fork.next();
      while (fork.pos > startPos) {
        if (fork.size < 0) {
          if (fork.size == -3 || fork.size == -4)
            localSkipped += 4;
          else
            break scan;
        } else if (fork.id >= minRepeatType) {
          localSkipped += 4;
        }
        fork.next();
      }
      start2 = nodeStart;
      size += nodeSize2;
      skip += localSkipped;
    }
    if (inRepeat < 0 || size == maxSize) {
      result.size = size;
      result.start = start2;
      result.skip = skip;
    }
    return result.size > 4 ? result : void 0;
  }
  function copyToBuffer(bufferStart, buffer2, index) {
    let { id: id2, start: start2, end, size } = cursor;
    cursor.next();
    if (size >= 0 && id2 < minRepeatType) {
      let startIndex = index;
      if (size > 4) {
        let endPos = cursor.pos - (size - 4);
        while (cursor.pos > endPos)
          index = copyToBuffer(bufferStart, buffer2, index);
      }
      buffer2[--index] = startIndex;
      buffer2[--index] = end - bufferStart;
      buffer2[--index] = start2 - bufferStart;
      buffer2[--index] = id2;
    } else if (size == -3) {
      contextHash = id2;
    } else if (size == -4) {
      lookAhead = id2;
    }
    return index;
  }
  let children2 = [], positions = [];
  while (cursor.pos > 0)
    takeNode(data.start || 0, data.bufferStart || 0, children2, positions, -1, 0);
  let length = (_a = data.length) !== null && _a !== void 0 ? _a : children2.length ? positions[0] + children2[0].length : 0;
  return new Tree(types10[data.topID], children2.reverse(), positions.reverse(), length);
}
var nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node2) {
  if (!balanceType.isAnonymous || node2 instanceof TreeBuffer || node2.type != balanceType)
    return 1;
  let size = nodeSizeCache.get(node2);
  if (size == null) {
    size = 1;
    for (let child of node2.children) {
      if (child.type != balanceType || !(child instanceof Tree)) {
        size = 1;
        break;
      }
      size += nodeSize(balanceType, child);
    }
    nodeSizeCache.set(node2, size);
  }
  return size;
}
function balanceRange(balanceType, children2, positions, from, to, start2, length, mkTop, mkTree) {
  let total = 0;
  for (let i = from; i < to; i++)
    total += nodeSize(balanceType, children2[i]);
  let maxChild = Math.ceil(
    total * 1.5 / 8
    /* Balance.BranchFactor */
  );
  let localChildren = [], localPositions = [];
  function divide(children3, positions2, from2, to2, offset) {
    for (let i = from2; i < to2; ) {
      let groupFrom = i, groupStart = positions2[i], groupSize = nodeSize(balanceType, children3[i]);
      i++;
      for (; i < to2; i++) {
        let nextSize = nodeSize(balanceType, children3[i]);
        if (groupSize + nextSize >= maxChild)
          break;
        groupSize += nextSize;
      }
      if (i == groupFrom + 1) {
        if (groupSize > maxChild) {
          let only = children3[groupFrom];
          divide(only.children, only.positions, 0, only.children.length, positions2[groupFrom] + offset);
          continue;
        }
        localChildren.push(children3[groupFrom]);
      } else {
        let length2 = positions2[i - 1] + children3[i - 1].length - groupStart;
        localChildren.push(balanceRange(balanceType, children3, positions2, groupFrom, i, groupStart, length2, null, mkTree));
      }
      localPositions.push(groupStart + offset - start2);
    }
  }
  divide(children2, positions, from, to, 0);
  return (mkTop || mkTree)(localChildren, localPositions, length);
}
var Parser = class {
  /**
  Start a parse, returning a [partial parse](#common.PartialParse)
  object. [`fragments`](#common.TreeFragment) can be passed in to
  make the parse incremental.
  
  By default, the entire input is parsed. You can pass `ranges`,
  which should be a sorted array of non-empty, non-overlapping
  ranges, to parse only those ranges. The tree returned in that
  case will start at `ranges[0].from`.
  */
  startParse(input, fragments, ranges) {
    if (typeof input == "string")
      input = new StringInput(input);
    ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
    return this.createParse(input, fragments || [], ranges);
  }
  /**
  Run a full parse, returning the resulting tree.
  */
  parse(input, fragments, ranges) {
    let parse = this.startParse(input, fragments, ranges);
    for (; ; ) {
      let done = parse.advance();
      if (done)
        return done;
    }
  }
};
var StringInput = class {
  constructor(string2) {
    this.string = string2;
  }
  get length() {
    return this.string.length;
  }
  chunk(from) {
    return this.string.slice(from);
  }
  get lineChunks() {
    return false;
  }
  read(from, to) {
    return this.string.slice(from, to);
  }
};
var stoppedInner = new NodeProp({ perNode: true });

// node_modules/@lezer/lr/dist/index.js
var Stack = class _Stack {
  /**
  @internal
  */
  constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
    this.p = p;
    this.stack = stack;
    this.state = state;
    this.reducePos = reducePos;
    this.pos = pos;
    this.score = score;
    this.buffer = buffer;
    this.bufferBase = bufferBase;
    this.curContext = curContext;
    this.lookAhead = lookAhead;
    this.parent = parent;
  }
  /**
  @internal
  */
  toString() {
    return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
  }
  // Start an empty stack
  /**
  @internal
  */
  static start(p, state, pos = 0) {
    let cx = p.parser.context;
    return new _Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
  }
  /**
  The stack's current [context](#lr.ContextTracker) value, if
  any. Its type will depend on the context tracker's type
  parameter, or it will be `null` if there is no context
  tracker.
  */
  get context() {
    return this.curContext ? this.curContext.context : null;
  }
  // Push a state onto the stack, tracking its start position as well
  // as the buffer base at that point.
  /**
  @internal
  */
  pushState(state, start2) {
    this.stack.push(this.state, start2, this.bufferBase + this.buffer.length);
    this.state = state;
  }
  // Apply a reduce action
  /**
  @internal
  */
  reduce(action) {
    var _a;
    let depth = action >> 19, type = action & 65535;
    let { parser: parser2 } = this.p;
    let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
    let dPrec = parser2.dynamicPrecedence(type);
    if (dPrec)
      this.score += dPrec;
    if (depth == 0) {
      if (type < parser2.minRepeatTerm && this.reducePos < this.pos)
        this.reducePos = this.pos;
      this.pushState(parser2.getGoto(this.state, type, true), this.reducePos);
      if (type < parser2.minRepeatTerm)
        this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
      this.reduceContext(type, this.reducePos);
      return;
    }
    let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
    let start2 = base ? this.stack[base - 2] : this.p.ranges[0].from;
    if (type < parser2.minRepeatTerm && start2 == this.reducePos && this.reducePos < this.pos)
      this.reducePos = this.pos;
    let size = this.reducePos - start2;
    if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
      if (start2 == this.p.lastBigReductionStart) {
        this.p.bigReductionCount++;
        this.p.lastBigReductionSize = size;
      } else if (this.p.lastBigReductionSize < size) {
        this.p.bigReductionCount = 1;
        this.p.lastBigReductionStart = start2;
        this.p.lastBigReductionSize = size;
      }
    }
    let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
    if (type < parser2.minRepeatTerm || action & 131072) {
      let pos = parser2.stateFlag(
        this.state,
        1
        /* StateFlag.Skipped */
      ) ? this.pos : this.reducePos;
      this.storeNode(type, start2, pos, count + 4, true);
    }
    if (action & 262144) {
      this.state = this.stack[base];
    } else {
      let baseStateID = this.stack[base - 3];
      this.state = parser2.getGoto(baseStateID, type, true);
    }
    while (this.stack.length > base)
      this.stack.pop();
    this.reduceContext(type, start2);
  }
  // Shift a value into the buffer
  /**
  @internal
  */
  storeNode(term, start2, end, size = 4, mustSink = false) {
    if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
      let top = this.buffer.length;
      if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
        if (start2 == end)
          return;
        if (this.buffer[top - 2] >= start2) {
          this.buffer[top - 2] = end;
          return;
        }
      }
    }
    if (!mustSink || this.pos == end) {
      this.buffer.push(term, start2, end, size);
    } else {
      let index = this.buffer.length;
      if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
        let mustMove = false;
        for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) {
          if (this.buffer[scan - 1] >= 0) {
            mustMove = true;
            break;
          }
        }
        if (mustMove)
          while (index > 0 && this.buffer[index - 2] > end) {
            this.buffer[index] = this.buffer[index - 4];
            this.buffer[index + 1] = this.buffer[index - 3];
            this.buffer[index + 2] = this.buffer[index - 2];
            this.buffer[index + 3] = this.buffer[index - 1];
            index -= 4;
            if (size > 4)
              size -= 4;
          }
      }
      this.buffer[index] = term;
      this.buffer[index + 1] = start2;
      this.buffer[index + 2] = end;
      this.buffer[index + 3] = size;
    }
  }
  // Apply a shift action
  /**
  @internal
  */
  shift(action, type, start2, end) {
    if (action & 131072) {
      this.pushState(action & 65535, this.pos);
    } else if ((action & 262144) == 0) {
      let nextState = action, { parser: parser2 } = this.p;
      this.pos = end;
      let skipped = parser2.stateFlag(
        nextState,
        1
        /* StateFlag.Skipped */
      );
      if (!skipped && (end > start2 || type <= parser2.maxNode))
        this.reducePos = end;
      this.pushState(nextState, skipped ? start2 : Math.min(start2, this.reducePos));
      this.shiftContext(type, start2);
      if (type <= parser2.maxNode)
        this.buffer.push(type, start2, end, 4);
    } else {
      this.pos = end;
      this.shiftContext(type, start2);
      if (type <= this.p.parser.maxNode)
        this.buffer.push(type, start2, end, 4);
    }
  }
  // Apply an action
  /**
  @internal
  */
  apply(action, next, nextStart, nextEnd) {
    if (action & 65536)
      this.reduce(action);
    else
      this.shift(action, next, nextStart, nextEnd);
  }
  // Add a prebuilt (reused) node into the buffer.
  /**
  @internal
  */
  useNode(value, next, start2) {
    let index = this.p.reused.length - 1;
    if (index < 0 || this.p.reused[index] != value) {
      this.p.reused.push(value);
      index++;
    }
    let end = this.reducePos = this.pos = start2 + value.length;
    this.pushState(next, start2);
    this.buffer.push(
      index,
      start2,
      end,
      -1
      /* size == -1 means this is a reused value */
    );
    if (this.curContext)
      this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
  }
  // Split the stack. Due to the buffer sharing and the fact
  // that `this.stack` tends to stay quite shallow, this isn't very
  // expensive.
  /**
  @internal
  */
  split() {
    let parent = this;
    let off = parent.buffer.length;
    if (off && parent.buffer[off - 4] == 0)
      off -= 4;
    while (off > 0 && parent.buffer[off - 2] > parent.reducePos)
      off -= 4;
    let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
    while (parent && base == parent.bufferBase)
      parent = parent.parent;
    return new _Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
  }
  // Try to recover from an error by 'deleting' (ignoring) one token.
  /**
  @internal
  */
  recoverByDelete(next, nextEnd) {
    let isNode = next <= this.p.parser.maxNode;
    if (isNode)
      this.storeNode(next, this.pos, nextEnd, 4);
    this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
    this.pos = this.reducePos = nextEnd;
    this.score -= 190;
  }
  /**
  Check if the given term would be able to be shifted (optionally
  after some reductions) on this stack. This can be useful for
  external tokenizers that want to make sure they only provide a
  given token when it applies.
  */
  canShift(term) {
    for (let sim = new SimulatedStack(this); ; ) {
      let action = this.p.parser.stateSlot(
        sim.state,
        4
        /* ParseState.DefaultReduce */
      ) || this.p.parser.hasAction(sim.state, term);
      if (action == 0)
        return false;
      if ((action & 65536) == 0)
        return true;
      sim.reduce(action);
    }
  }
  // Apply up to Recover.MaxNext recovery actions that conceptually
  // inserts some missing token or rule.
  /**
  @internal
  */
  recoverByInsert(next) {
    if (this.stack.length >= 300)
      return [];
    let nextStates = this.p.parser.nextStates(this.state);
    if (nextStates.length > 4 << 1 || this.stack.length >= 120) {
      let best = [];
      for (let i = 0, s; i < nextStates.length; i += 2) {
        if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next))
          best.push(nextStates[i], s);
      }
      if (this.stack.length < 120)
        for (let i = 0; best.length < 4 << 1 && i < nextStates.length; i += 2) {
          let s = nextStates[i + 1];
          if (!best.some((v, i2) => i2 & 1 && v == s))
            best.push(nextStates[i], s);
        }
      nextStates = best;
    }
    let result = [];
    for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
      let s = nextStates[i + 1];
      if (s == this.state)
        continue;
      let stack = this.split();
      stack.pushState(s, this.pos);
      stack.storeNode(0, stack.pos, stack.pos, 4, true);
      stack.shiftContext(nextStates[i], this.pos);
      stack.reducePos = this.pos;
      stack.score -= 200;
      result.push(stack);
    }
    return result;
  }
  // Force a reduce, if possible. Return false if that can't
  // be done.
  /**
  @internal
  */
  forceReduce() {
    let { parser: parser2 } = this.p;
    let reduce = parser2.stateSlot(
      this.state,
      5
      /* ParseState.ForcedReduce */
    );
    if ((reduce & 65536) == 0)
      return false;
    if (!parser2.validAction(this.state, reduce)) {
      let depth = reduce >> 19, term = reduce & 65535;
      let target = this.stack.length - depth * 3;
      if (target < 0 || parser2.getGoto(this.stack[target], term, false) < 0) {
        let backup = this.findForcedReduction();
        if (backup == null)
          return false;
        reduce = backup;
      }
      this.storeNode(0, this.pos, this.pos, 4, true);
      this.score -= 100;
    }
    this.reducePos = this.pos;
    this.reduce(reduce);
    return true;
  }
  /**
  Try to scan through the automaton to find some kind of reduction
  that can be applied. Used when the regular ForcedReduce field
  isn't a valid action. @internal
  */
  findForcedReduction() {
    let { parser: parser2 } = this.p, seen = [];
    let explore = (state, depth) => {
      if (seen.includes(state))
        return;
      seen.push(state);
      return parser2.allActions(state, (action) => {
        if (action & (262144 | 131072)) ;
        else if (action & 65536) {
          let rDepth = (action >> 19) - depth;
          if (rDepth > 1) {
            let term = action & 65535, target = this.stack.length - rDepth * 3;
            if (target >= 0 && parser2.getGoto(this.stack[target], term, false) >= 0)
              return rDepth << 19 | 65536 | term;
          }
        } else {
          let found = explore(action, depth + 1);
          if (found != null)
            return found;
        }
      });
    };
    return explore(this.state, 0);
  }
  /**
  @internal
  */
  forceAll() {
    while (!this.p.parser.stateFlag(
      this.state,
      2
      /* StateFlag.Accepting */
    )) {
      if (!this.forceReduce()) {
        this.storeNode(0, this.pos, this.pos, 4, true);
        break;
      }
    }
    return this;
  }
  /**
  Check whether this state has no further actions (assumed to be a direct descendant of the
  top state, since any other states must be able to continue
  somehow). @internal
  */
  get deadEnd() {
    if (this.stack.length != 3)
      return false;
    let { parser: parser2 } = this.p;
    return parser2.data[parser2.stateSlot(
      this.state,
      1
      /* ParseState.Actions */
    )] == 65535 && !parser2.stateSlot(
      this.state,
      4
      /* ParseState.DefaultReduce */
    );
  }
  /**
  Restart the stack (put it back in its start state). Only safe
  when this.stack.length == 3 (state is directly below the top
  state). @internal
  */
  restart() {
    this.storeNode(0, this.pos, this.pos, 4, true);
    this.state = this.stack[0];
    this.stack.length = 0;
  }
  /**
  @internal
  */
  sameState(other) {
    if (this.state != other.state || this.stack.length != other.stack.length)
      return false;
    for (let i = 0; i < this.stack.length; i += 3)
      if (this.stack[i] != other.stack[i])
        return false;
    return true;
  }
  /**
  Get the parser used by this stack.
  */
  get parser() {
    return this.p.parser;
  }
  /**
  Test whether a given dialect (by numeric ID, as exported from
  the terms file) is enabled.
  */
  dialectEnabled(dialectID) {
    return this.p.parser.dialect.flags[dialectID];
  }
  shiftContext(term, start2) {
    if (this.curContext)
      this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start2)));
  }
  reduceContext(term, start2) {
    if (this.curContext)
      this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start2)));
  }
  /**
  @internal
  */
  emitContext() {
    let last2 = this.buffer.length - 1;
    if (last2 < 0 || this.buffer[last2] != -3)
      this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
  }
  /**
  @internal
  */
  emitLookAhead() {
    let last2 = this.buffer.length - 1;
    if (last2 < 0 || this.buffer[last2] != -4)
      this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
  }
  updateContext(context) {
    if (context != this.curContext.context) {
      let newCx = new StackContext(this.curContext.tracker, context);
      if (newCx.hash != this.curContext.hash)
        this.emitContext();
      this.curContext = newCx;
    }
  }
  /**
  @internal
  */
  setLookAhead(lookAhead) {
    if (lookAhead <= this.lookAhead)
      return false;
    this.emitLookAhead();
    this.lookAhead = lookAhead;
    return true;
  }
  /**
  @internal
  */
  close() {
    if (this.curContext && this.curContext.tracker.strict)
      this.emitContext();
    if (this.lookAhead > 0)
      this.emitLookAhead();
  }
};
var StackContext = class {
  constructor(tracker, context) {
    this.tracker = tracker;
    this.context = context;
    this.hash = tracker.strict ? tracker.hash(context) : 0;
  }
};
var SimulatedStack = class {
  constructor(start2) {
    this.start = start2;
    this.state = start2.state;
    this.stack = start2.stack;
    this.base = this.stack.length;
  }
  reduce(action) {
    let term = action & 65535, depth = action >> 19;
    if (depth == 0) {
      if (this.stack == this.start.stack)
        this.stack = this.stack.slice();
      this.stack.push(this.state, 0, 0);
      this.base += 3;
    } else {
      this.base -= (depth - 1) * 3;
    }
    let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
    this.state = goto;
  }
};
var StackBufferCursor = class _StackBufferCursor {
  constructor(stack, pos, index) {
    this.stack = stack;
    this.pos = pos;
    this.index = index;
    this.buffer = stack.buffer;
    if (this.index == 0)
      this.maybeNext();
  }
  static create(stack, pos = stack.bufferBase + stack.buffer.length) {
    return new _StackBufferCursor(stack, pos, pos - stack.bufferBase);
  }
  maybeNext() {
    let next = this.stack.parent;
    if (next != null) {
      this.index = this.stack.bufferBase - next.bufferBase;
      this.stack = next;
      this.buffer = next.buffer;
    }
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  next() {
    this.index -= 4;
    this.pos -= 4;
    if (this.index == 0)
      this.maybeNext();
  }
  fork() {
    return new _StackBufferCursor(this.stack, this.pos, this.index);
  }
};
function decodeArray(input, Type = Uint16Array) {
  if (typeof input != "string")
    return input;
  let array = null;
  for (let pos = 0, out = 0; pos < input.length; ) {
    let value = 0;
    for (; ; ) {
      let next = input.charCodeAt(pos++), stop = false;
      if (next == 126) {
        value = 65535;
        break;
      }
      if (next >= 92)
        next--;
      if (next >= 34)
        next--;
      let digit = next - 32;
      if (digit >= 46) {
        digit -= 46;
        stop = true;
      }
      value += digit;
      if (stop)
        break;
      value *= 46;
    }
    if (array)
      array[out++] = value;
    else
      array = new Type(value);
  }
  return array;
}
var CachedToken = class {
  constructor() {
    this.start = -1;
    this.value = -1;
    this.end = -1;
    this.extended = -1;
    this.lookAhead = 0;
    this.mask = 0;
    this.context = 0;
  }
};
var nullToken = new CachedToken();
var InputStream = class {
  /**
  @internal
  */
  constructor(input, ranges) {
    this.input = input;
    this.ranges = ranges;
    this.chunk = "";
    this.chunkOff = 0;
    this.chunk2 = "";
    this.chunk2Pos = 0;
    this.next = -1;
    this.token = nullToken;
    this.rangeIndex = 0;
    this.pos = this.chunkPos = ranges[0].from;
    this.range = ranges[0];
    this.end = ranges[ranges.length - 1].to;
    this.readNext();
  }
  /**
  @internal
  */
  resolveOffset(offset, assoc) {
    let range = this.range, index = this.rangeIndex;
    let pos = this.pos + offset;
    while (pos < range.from) {
      if (!index)
        return null;
      let next = this.ranges[--index];
      pos -= range.from - next.to;
      range = next;
    }
    while (assoc < 0 ? pos > range.to : pos >= range.to) {
      if (index == this.ranges.length - 1)
        return null;
      let next = this.ranges[++index];
      pos += next.from - range.to;
      range = next;
    }
    return pos;
  }
  /**
  @internal
  */
  clipPos(pos) {
    if (pos >= this.range.from && pos < this.range.to)
      return pos;
    for (let range of this.ranges)
      if (range.to > pos)
        return Math.max(pos, range.from);
    return this.end;
  }
  /**
  Look at a code unit near the stream position. `.peek(0)` equals
  `.next`, `.peek(-1)` gives you the previous character, and so
  on.
  
  Note that looking around during tokenizing creates dependencies
  on potentially far-away content, which may reduce the
  effectiveness incremental parsing—when looking forward—or even
  cause invalid reparses when looking backward more than 25 code
  units, since the library does not track lookbehind.
  */
  peek(offset) {
    let idx = this.chunkOff + offset, pos, result;
    if (idx >= 0 && idx < this.chunk.length) {
      pos = this.pos + offset;
      result = this.chunk.charCodeAt(idx);
    } else {
      let resolved = this.resolveOffset(offset, 1);
      if (resolved == null)
        return -1;
      pos = resolved;
      if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) {
        result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
      } else {
        let i = this.rangeIndex, range = this.range;
        while (range.to <= pos)
          range = this.ranges[++i];
        this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
        if (pos + this.chunk2.length > range.to)
          this.chunk2 = this.chunk2.slice(0, range.to - pos);
        result = this.chunk2.charCodeAt(0);
      }
    }
    if (pos >= this.token.lookAhead)
      this.token.lookAhead = pos + 1;
    return result;
  }
  /**
  Accept a token. By default, the end of the token is set to the
  current stream position, but you can pass an offset (relative to
  the stream position) to change that.
  */
  acceptToken(token, endOffset = 0) {
    let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
    if (end == null || end < this.token.start)
      throw new RangeError("Token end out of bounds");
    this.token.value = token;
    this.token.end = end;
  }
  /**
  Accept a token ending at a specific given position.
  */
  acceptTokenTo(token, endPos) {
    this.token.value = token;
    this.token.end = endPos;
  }
  getChunk() {
    if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
      let { chunk, chunkPos } = this;
      this.chunk = this.chunk2;
      this.chunkPos = this.chunk2Pos;
      this.chunk2 = chunk;
      this.chunk2Pos = chunkPos;
      this.chunkOff = this.pos - this.chunkPos;
    } else {
      this.chunk2 = this.chunk;
      this.chunk2Pos = this.chunkPos;
      let nextChunk = this.input.chunk(this.pos);
      let end = this.pos + nextChunk.length;
      this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
      this.chunkPos = this.pos;
      this.chunkOff = 0;
    }
  }
  readNext() {
    if (this.chunkOff >= this.chunk.length) {
      this.getChunk();
      if (this.chunkOff == this.chunk.length)
        return this.next = -1;
    }
    return this.next = this.chunk.charCodeAt(this.chunkOff);
  }
  /**
  Move the stream forward N (defaults to 1) code units. Returns
  the new value of [`next`](#lr.InputStream.next).
  */
  advance(n = 1) {
    this.chunkOff += n;
    while (this.pos + n >= this.range.to) {
      if (this.rangeIndex == this.ranges.length - 1)
        return this.setDone();
      n -= this.range.to - this.pos;
      this.range = this.ranges[++this.rangeIndex];
      this.pos = this.range.from;
    }
    this.pos += n;
    if (this.pos >= this.token.lookAhead)
      this.token.lookAhead = this.pos + 1;
    return this.readNext();
  }
  setDone() {
    this.pos = this.chunkPos = this.end;
    this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
    this.chunk = "";
    return this.next = -1;
  }
  /**
  @internal
  */
  reset(pos, token) {
    if (token) {
      this.token = token;
      token.start = pos;
      token.lookAhead = pos + 1;
      token.value = token.extended = -1;
    } else {
      this.token = nullToken;
    }
    if (this.pos != pos) {
      this.pos = pos;
      if (pos == this.end) {
        this.setDone();
        return this;
      }
      while (pos < this.range.from)
        this.range = this.ranges[--this.rangeIndex];
      while (pos >= this.range.to)
        this.range = this.ranges[++this.rangeIndex];
      if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) {
        this.chunkOff = pos - this.chunkPos;
      } else {
        this.chunk = "";
        this.chunkOff = 0;
      }
      this.readNext();
    }
    return this;
  }
  /**
  @internal
  */
  read(from, to) {
    if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length)
      return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
    if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length)
      return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
    if (from >= this.range.from && to <= this.range.to)
      return this.input.read(from, to);
    let result = "";
    for (let r of this.ranges) {
      if (r.from >= to)
        break;
      if (r.to > from)
        result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
    }
    return result;
  }
};
var TokenGroup = class {
  constructor(data, id2) {
    this.data = data;
    this.id = id2;
  }
  token(input, stack) {
    let { parser: parser2 } = stack.p;
    readToken(this.data, input, stack, this.id, parser2.data, parser2.tokenPrecTable);
  }
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var LocalTokenGroup = class {
  constructor(data, precTable, elseToken) {
    this.precTable = precTable;
    this.elseToken = elseToken;
    this.data = typeof data == "string" ? decodeArray(data) : data;
  }
  token(input, stack) {
    let start2 = input.pos, skipped = 0;
    for (; ; ) {
      let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
      readToken(this.data, input, stack, 0, this.data, this.precTable);
      if (input.token.value > -1)
        break;
      if (this.elseToken == null)
        return;
      if (!atEof)
        skipped++;
      if (nextPos == null)
        break;
      input.reset(nextPos, input.token);
    }
    if (skipped) {
      input.reset(start2, input.token);
      input.acceptToken(this.elseToken, skipped);
    }
  }
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var ExternalTokenizer = class {
  /**
  Create a tokenizer. The first argument is the function that,
  given an input stream, scans for the types of tokens it
  recognizes at the stream's position, and calls
  [`acceptToken`](#lr.InputStream.acceptToken) when it finds
  one.
  */
  constructor(token, options = {}) {
    this.token = token;
    this.contextual = !!options.contextual;
    this.fallback = !!options.fallback;
    this.extend = !!options.extend;
  }
};
function readToken(data, input, stack, group, precTable, precOffset) {
  let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
  scan: for (; ; ) {
    if ((groupMask & data[state]) == 0)
      break;
    let accEnd = data[state + 1];
    for (let i = state + 3; i < accEnd; i += 2)
      if ((data[i + 1] & groupMask) > 0) {
        let term = data[i];
        if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
          input.acceptToken(term);
          break;
        }
      }
    let next = input.next, low = 0, high = data[state + 2];
    if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
      state = data[accEnd + high * 3 - 1];
      continue scan;
    }
    for (; low < high; ) {
      let mid = low + high >> 1;
      let index = accEnd + mid + (mid << 1);
      let from = data[index], to = data[index + 1] || 65536;
      if (next < from)
        high = mid;
      else if (next >= to)
        low = mid + 1;
      else {
        state = data[index + 2];
        input.advance();
        continue scan;
      }
    }
    break;
  }
}
function findOffset(data, start2, term) {
  for (let i = start2, next; (next = data[i]) != 65535; i++)
    if (next == term)
      return i - start2;
  return -1;
}
function overrides(token, prev, tableData, tableOffset) {
  let iPrev = findOffset(tableData, tableOffset, prev);
  return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
var verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
var stackIDs = null;
function cutAt(tree, pos, side) {
  let cursor = tree.cursor(IterMode.IncludeAnonymous);
  cursor.moveTo(pos);
  for (; ; ) {
    if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos)))
      for (; ; ) {
        if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError)
          return side < 0 ? Math.max(0, Math.min(
            cursor.to - 1,
            pos - 25
            /* Lookahead.Margin */
          )) : Math.min(tree.length, Math.max(
            cursor.from + 1,
            pos + 25
            /* Lookahead.Margin */
          ));
        if (side < 0 ? cursor.prevSibling() : cursor.nextSibling())
          break;
        if (!cursor.parent())
          return side < 0 ? 0 : tree.length;
      }
  }
}
var FragmentCursor = class {
  constructor(fragments, minRepeat) {
    this.fragments = fragments;
    this.minRepeat = minRepeat;
    this.i = 0;
    this.fragment = null;
    this.safeFrom = -1;
    this.safeTo = -1;
    this.trees = [];
    this.start = [];
    this.index = [];
    this.lastRepeat = null;
    this.lastRepeatPos = -1;
    this.nextFragment();
  }
  nextFragment() {
    let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
    if (fr) {
      this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
      this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
      while (this.trees.length) {
        this.trees.pop();
        this.start.pop();
        this.index.pop();
      }
      this.trees.push(fr.tree);
      this.start.push(-fr.offset);
      this.index.push(0);
      this.nextStart = this.safeFrom;
    } else {
      this.nextStart = 1e9;
    }
  }
  // `pos` must be >= any previously given `pos` for this cursor
  nodeAt(pos) {
    if (pos < this.nextStart)
      return null;
    while (this.fragment && this.safeTo <= pos)
      this.nextFragment();
    if (!this.fragment)
      return null;
    for (; ; ) {
      let last2 = this.trees.length - 1;
      if (last2 < 0) {
        this.nextFragment();
        return null;
      }
      if (pos < this.safeFrom)
        return null;
      let top = this.trees[last2], index = this.index[last2];
      if (index == top.children.length) {
        this.trees.pop();
        this.start.pop();
        this.index.pop();
        continue;
      }
      let next = top.children[index];
      let start2 = this.start[last2] + top.positions[index];
      if (start2 > pos) {
        this.nextStart = start2;
        return null;
      }
      if (next instanceof Tree) {
        let storeRepeat = start2 > this.lastRepeatPos && next.type.id >= this.minRepeat;
        if (start2 == pos || storeRepeat) {
          let end = start2 + next.length, lookahead;
          if (start2 >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
            if (storeRepeat) {
              this.lastRepeat = next;
              this.lastRepeatPos = start2;
            }
            if (start2 == pos)
              return next;
          }
        }
        this.index[last2]++;
        if (start2 + next.length >= Math.max(this.safeFrom, pos)) {
          this.trees.push(next);
          this.start.push(start2);
          this.index.push(0);
        }
      } else {
        this.index[last2]++;
        this.nextStart = start2 + next.length;
      }
    }
  }
};
var TokenCache = class {
  constructor(parser2, stream) {
    this.stream = stream;
    this.tokens = [];
    this.mainToken = null;
    this.actions = [];
    this.tokens = parser2.tokenizers.map((_) => new CachedToken());
  }
  getActions(stack) {
    let actionIndex = 0;
    let main = null;
    let { parser: parser2 } = stack.p, { tokenizers } = parser2;
    let mask = parser2.stateSlot(
      stack.state,
      3
      /* ParseState.TokenizerMask */
    );
    let context = stack.curContext ? stack.curContext.hash : 0;
    let lookAhead = 0;
    for (let i = 0; i < tokenizers.length; i++) {
      if ((1 << i & mask) == 0)
        continue;
      let tokenizer = tokenizers[i], token = this.tokens[i];
      if (main && !tokenizer.fallback)
        continue;
      if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
        this.updateCachedToken(token, tokenizer, stack);
        token.mask = mask;
        token.context = context;
      }
      if (token.lookAhead > token.end + 25)
        lookAhead = Math.max(token.lookAhead, lookAhead);
      if (token.value != 0) {
        let startIndex = actionIndex;
        if (token.extended > -1)
          actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
        actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
        if (!tokenizer.extend) {
          main = token;
          if (actionIndex > startIndex)
            break;
        }
      }
    }
    while (this.actions.length > actionIndex)
      this.actions.pop();
    if (lookAhead)
      stack.setLookAhead(lookAhead);
    if (!main && stack.pos == this.stream.end) {
      main = new CachedToken();
      main.value = stack.p.parser.eofTerm;
      main.start = main.end = stack.pos;
      actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
    }
    this.mainToken = main;
    return this.actions;
  }
  getMainToken(stack) {
    if (this.mainToken)
      return this.mainToken;
    let main = new CachedToken(), { pos, p } = stack;
    main.start = pos;
    main.end = Math.min(pos + 1, p.stream.end);
    main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
    return main;
  }
  updateCachedToken(token, tokenizer, stack) {
    let start2 = this.stream.clipPos(stack.pos);
    tokenizer.token(this.stream.reset(start2, token), stack);
    if (token.value > -1) {
      let { parser: parser2 } = stack.p;
      for (let i = 0; i < parser2.specialized.length; i++)
        if (parser2.specialized[i] == token.value) {
          let result = parser2.specializers[i](this.stream.read(token.start, token.end), stack);
          if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
            if ((result & 1) == 0)
              token.value = result >> 1;
            else
              token.extended = result >> 1;
            break;
          }
        }
    } else {
      token.value = 0;
      token.end = this.stream.clipPos(start2 + 1);
    }
  }
  putAction(action, token, end, index) {
    for (let i = 0; i < index; i += 3)
      if (this.actions[i] == action)
        return index;
    this.actions[index++] = action;
    this.actions[index++] = token;
    this.actions[index++] = end;
    return index;
  }
  addActions(stack, token, end, index) {
    let { state } = stack, { parser: parser2 } = stack.p, { data } = parser2;
    for (let set2 = 0; set2 < 2; set2++) {
      for (let i = parser2.stateSlot(
        state,
        set2 ? 2 : 1
        /* ParseState.Actions */
      ); ; i += 3) {
        if (data[i] == 65535) {
          if (data[i + 1] == 1) {
            i = pair(data, i + 2);
          } else {
            if (index == 0 && data[i + 1] == 2)
              index = this.putAction(pair(data, i + 2), token, end, index);
            break;
          }
        }
        if (data[i] == token)
          index = this.putAction(pair(data, i + 1), token, end, index);
      }
    }
    return index;
  }
};
var Parse = class {
  constructor(parser2, input, fragments, ranges) {
    this.parser = parser2;
    this.input = input;
    this.ranges = ranges;
    this.recovering = 0;
    this.nextStackID = 9812;
    this.minStackPos = 0;
    this.reused = [];
    this.stoppedAt = null;
    this.lastBigReductionStart = -1;
    this.lastBigReductionSize = 0;
    this.bigReductionCount = 0;
    this.stream = new InputStream(input, ranges);
    this.tokens = new TokenCache(parser2, this.stream);
    this.topTerm = parser2.top[1];
    let { from } = ranges[0];
    this.stacks = [Stack.start(this, parser2.top[0], from)];
    this.fragments = fragments.length && this.stream.end - from > parser2.bufferLength * 4 ? new FragmentCursor(fragments, parser2.minRepeatTerm) : null;
  }
  get parsedPos() {
    return this.minStackPos;
  }
  // Move the parser forward. This will process all parse stacks at
  // `this.pos` and try to advance them to a further position. If no
  // stack for such a position is found, it'll start error-recovery.
  //
  // When the parse is finished, this will return a syntax tree. When
  // not, it returns `null`.
  advance() {
    let stacks = this.stacks, pos = this.minStackPos;
    let newStacks = this.stacks = [];
    let stopped, stoppedTokens;
    if (this.bigReductionCount > 300 && stacks.length == 1) {
      let [s] = stacks;
      while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart) {
      }
      this.bigReductionCount = this.lastBigReductionSize = 0;
    }
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i];
      for (; ; ) {
        this.tokens.mainToken = null;
        if (stack.pos > pos) {
          newStacks.push(stack);
        } else if (this.advanceStack(stack, newStacks, stacks)) {
          continue;
        } else {
          if (!stopped) {
            stopped = [];
            stoppedTokens = [];
          }
          stopped.push(stack);
          let tok = this.tokens.getMainToken(stack);
          stoppedTokens.push(tok.value, tok.end);
        }
        break;
      }
    }
    if (!newStacks.length) {
      let finished = stopped && findFinished(stopped);
      if (finished) {
        if (verbose)
          console.log("Finish with " + this.stackID(finished));
        return this.stackToTree(finished);
      }
      if (this.parser.strict) {
        if (verbose && stopped)
          console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
        throw new SyntaxError("No parse at " + pos);
      }
      if (!this.recovering)
        this.recovering = 5;
    }
    if (this.recovering && stopped) {
      let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
      if (finished) {
        if (verbose)
          console.log("Force-finish " + this.stackID(finished));
        return this.stackToTree(finished.forceAll());
      }
    }
    if (this.recovering) {
      let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
      if (newStacks.length > maxRemaining) {
        newStacks.sort((a, b) => b.score - a.score);
        while (newStacks.length > maxRemaining)
          newStacks.pop();
      }
      if (newStacks.some((s) => s.reducePos > pos))
        this.recovering--;
    } else if (newStacks.length > 1) {
      outer: for (let i = 0; i < newStacks.length - 1; i++) {
        let stack = newStacks[i];
        for (let j = i + 1; j < newStacks.length; j++) {
          let other = newStacks[j];
          if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
            if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) {
              newStacks.splice(j--, 1);
            } else {
              newStacks.splice(i--, 1);
              continue outer;
            }
          }
        }
      }
      if (newStacks.length > 12) {
        newStacks.sort((a, b) => b.score - a.score);
        newStacks.splice(
          12,
          newStacks.length - 12
          /* Rec.MaxStackCount */
        );
      }
    }
    this.minStackPos = newStacks[0].pos;
    for (let i = 1; i < newStacks.length; i++)
      if (newStacks[i].pos < this.minStackPos)
        this.minStackPos = newStacks[i].pos;
    return null;
  }
  stopAt(pos) {
    if (this.stoppedAt != null && this.stoppedAt < pos)
      throw new RangeError("Can't move stoppedAt forward");
    this.stoppedAt = pos;
  }
  // See if a given tree, or a descendant right at its start, can be
  // reused in the given stack.
  tryReuse(stack, start2, tree, repeatOnly) {
    if (!tree)
      return null;
    let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
    for (; tree; ) {
      let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
      if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
        stack.useNode(tree, match, start2);
        return tree;
      }
      if (tree.children.length == 0 || tree.positions[0] > 0)
        break;
      let inner = tree.children[0];
      if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm))
        tree = inner;
      else
        break;
    }
    return null;
  }
  // Returns an updated version of the given stack, or null if the
  // stack can't advance normally. When `split` and `stacks` are
  // given, stacks split off by ambiguous operations will be pushed to
  // `split`, or added to `stacks` if they move `pos` forward.
  advanceStack(stack, stacks, split) {
    let start2 = stack.pos, { parser: parser2 } = this;
    let base = verbose ? this.stackID(stack) + " -> " : "";
    if (this.stoppedAt != null && start2 > this.stoppedAt)
      return stack.forceReduce() ? stack : null;
    if (this.fragments) {
      let reused = stack.reducePos < start2 && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start2, this.fragments.nodeAt(start2), false);
      if (reused) {
        if (verbose)
          console.log(base + this.stackID(stack) + ` (via reuse of ${parser2.getName(reused.type.id)})`);
        return true;
      }
    }
    let defaultReduce = parser2.stateSlot(
      stack.state,
      4
      /* ParseState.DefaultReduce */
    );
    if (defaultReduce > 0) {
      stack.reduce(defaultReduce);
      if (verbose)
        console.log(base + this.stackID(stack) + ` (via always-reduce ${parser2.getName(
          defaultReduce & 65535
          /* Action.ValueMask */
        )})`);
      return true;
    }
    if (stack.stack.length >= 8400) {
      while (stack.stack.length > 6e3 && stack.forceReduce()) {
      }
    }
    let actions = this.tokens.getActions(stack);
    for (let i = 0; i < actions.length; ) {
      let action = actions[i++], term = actions[i++], end = actions[i++];
      let last2 = i == actions.length || !split;
      let localStack = last2 ? stack : stack.split();
      let main = this.tokens.mainToken;
      localStack.apply(action, term, main ? main.start : localStack.pos, end);
      if (verbose)
        console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser2.getName(
          action & 65535
          /* Action.ValueMask */
        )}`} for ${parser2.getName(term)} @ ${start2}${localStack == stack ? "" : ", split"})`);
      if (last2)
        return true;
      else if (localStack.pos > start2)
        stacks.push(localStack);
      else
        split.push(localStack);
    }
    return false;
  }
  // Advance a given stack forward as far as it will go. Returns the
  // (possibly updated) stack if it got stuck, or null if it moved
  // forward and was given to `pushStackDedup`.
  advanceFully(stack, newStacks) {
    let pos = stack.pos;
    for (; ; ) {
      if (!this.advanceStack(stack, null, null))
        return false;
      if (stack.pos > pos) {
        pushStackDedup(stack, newStacks);
        return true;
      }
    }
  }
  runRecovery(stacks, tokens, newStacks) {
    let finished = null, restarted = false;
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
      let base = verbose ? this.stackID(stack) + " -> " : "";
      if (stack.deadEnd) {
        if (restarted)
          continue;
        restarted = true;
        stack.restart();
        if (verbose)
          console.log(base + this.stackID(stack) + " (restarted)");
        let done = this.advanceFully(stack, newStacks);
        if (done)
          continue;
      }
      let force = stack.split(), forceBase = base;
      for (let j = 0; j < 10 && force.forceReduce(); j++) {
        if (verbose)
          console.log(forceBase + this.stackID(force) + " (via force-reduce)");
        let done = this.advanceFully(force, newStacks);
        if (done)
          break;
        if (verbose)
          forceBase = this.stackID(force) + " -> ";
      }
      for (let insert of stack.recoverByInsert(token)) {
        if (verbose)
          console.log(base + this.stackID(insert) + " (via recover-insert)");
        this.advanceFully(insert, newStacks);
      }
      if (this.stream.end > stack.pos) {
        if (tokenEnd == stack.pos) {
          tokenEnd++;
          token = 0;
        }
        stack.recoverByDelete(token, tokenEnd);
        if (verbose)
          console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
        pushStackDedup(stack, newStacks);
      } else if (!finished || finished.score < force.score) {
        finished = force;
      }
    }
    return finished;
  }
  // Convert the stack's buffer to a syntax tree.
  stackToTree(stack) {
    stack.close();
    return Tree.build({
      buffer: StackBufferCursor.create(stack),
      nodeSet: this.parser.nodeSet,
      topID: this.topTerm,
      maxBufferLength: this.parser.bufferLength,
      reused: this.reused,
      start: this.ranges[0].from,
      length: stack.pos - this.ranges[0].from,
      minRepeatType: this.parser.minRepeatTerm
    });
  }
  stackID(stack) {
    let id2 = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
    if (!id2)
      stackIDs.set(stack, id2 = String.fromCodePoint(this.nextStackID++));
    return id2 + stack;
  }
};
function pushStackDedup(stack, newStacks) {
  for (let i = 0; i < newStacks.length; i++) {
    let other = newStacks[i];
    if (other.pos == stack.pos && other.sameState(stack)) {
      if (newStacks[i].score < stack.score)
        newStacks[i] = stack;
      return;
    }
  }
  newStacks.push(stack);
}
var Dialect = class {
  constructor(source, flags, disabled) {
    this.source = source;
    this.flags = flags;
    this.disabled = disabled;
  }
  allows(term) {
    return !this.disabled || this.disabled[term] == 0;
  }
};
var id = (x) => x;
var ContextTracker = class {
  /**
  Define a context tracker.
  */
  constructor(spec) {
    this.start = spec.start;
    this.shift = spec.shift || id;
    this.reduce = spec.reduce || id;
    this.reuse = spec.reuse || id;
    this.hash = spec.hash || (() => 0);
    this.strict = spec.strict !== false;
  }
};
var LRParser = class _LRParser extends Parser {
  /**
  @internal
  */
  constructor(spec) {
    super();
    this.wrappers = [];
    if (spec.version != 14)
      throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (${14})`);
    let nodeNames = spec.nodeNames.split(" ");
    this.minRepeatTerm = nodeNames.length;
    for (let i = 0; i < spec.repeatNodeCount; i++)
      nodeNames.push("");
    let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
    let nodeProps = [];
    for (let i = 0; i < nodeNames.length; i++)
      nodeProps.push([]);
    function setProp(nodeID, prop, value) {
      nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
    }
    if (spec.nodeProps)
      for (let propSpec of spec.nodeProps) {
        let prop = propSpec[0];
        if (typeof prop == "string")
          prop = NodeProp[prop];
        for (let i = 1; i < propSpec.length; ) {
          let next = propSpec[i++];
          if (next >= 0) {
            setProp(next, prop, propSpec[i++]);
          } else {
            let value = propSpec[i + -next];
            for (let j = -next; j > 0; j--)
              setProp(propSpec[i++], prop, value);
            i++;
          }
        }
      }
    this.nodeSet = new NodeSet(nodeNames.map((name2, i) => NodeType.define({
      name: i >= this.minRepeatTerm ? void 0 : name2,
      id: i,
      props: nodeProps[i],
      top: topTerms.indexOf(i) > -1,
      error: i == 0,
      skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
    })));
    if (spec.propSources)
      this.nodeSet = this.nodeSet.extend(...spec.propSources);
    this.strict = false;
    this.bufferLength = DefaultBufferLength;
    let tokenArray = decodeArray(spec.tokenData);
    this.context = spec.context;
    this.specializerSpecs = spec.specialized || [];
    this.specialized = new Uint16Array(this.specializerSpecs.length);
    for (let i = 0; i < this.specializerSpecs.length; i++)
      this.specialized[i] = this.specializerSpecs[i].term;
    this.specializers = this.specializerSpecs.map(getSpecializer);
    this.states = decodeArray(spec.states, Uint32Array);
    this.data = decodeArray(spec.stateData);
    this.goto = decodeArray(spec.goto);
    this.maxTerm = spec.maxTerm;
    this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
    this.topRules = spec.topRules;
    this.dialects = spec.dialects || {};
    this.dynamicPrecedences = spec.dynamicPrecedences || null;
    this.tokenPrecTable = spec.tokenPrec;
    this.termNames = spec.termNames || null;
    this.maxNode = this.nodeSet.types.length - 1;
    this.dialect = this.parseDialect();
    this.top = this.topRules[Object.keys(this.topRules)[0]];
  }
  createParse(input, fragments, ranges) {
    let parse = new Parse(this, input, fragments, ranges);
    for (let w of this.wrappers)
      parse = w(parse, input, fragments, ranges);
    return parse;
  }
  /**
  Get a goto table entry @internal
  */
  getGoto(state, term, loose = false) {
    let table = this.goto;
    if (term >= table[0])
      return -1;
    for (let pos = table[term + 1]; ; ) {
      let groupTag = table[pos++], last2 = groupTag & 1;
      let target = table[pos++];
      if (last2 && loose)
        return target;
      for (let end = pos + (groupTag >> 1); pos < end; pos++)
        if (table[pos] == state)
          return target;
      if (last2)
        return -1;
    }
  }
  /**
  Check if this state has an action for a given terminal @internal
  */
  hasAction(state, terminal) {
    let data = this.data;
    for (let set2 = 0; set2 < 2; set2++) {
      for (let i = this.stateSlot(
        state,
        set2 ? 2 : 1
        /* ParseState.Actions */
      ), next; ; i += 3) {
        if ((next = data[i]) == 65535) {
          if (data[i + 1] == 1)
            next = data[i = pair(data, i + 2)];
          else if (data[i + 1] == 2)
            return pair(data, i + 2);
          else
            break;
        }
        if (next == terminal || next == 0)
          return pair(data, i + 1);
      }
    }
    return 0;
  }
  /**
  @internal
  */
  stateSlot(state, slot) {
    return this.states[state * 6 + slot];
  }
  /**
  @internal
  */
  stateFlag(state, flag) {
    return (this.stateSlot(
      state,
      0
      /* ParseState.Flags */
    ) & flag) > 0;
  }
  /**
  @internal
  */
  validAction(state, action) {
    return !!this.allActions(state, (a) => a == action ? true : null);
  }
  /**
  @internal
  */
  allActions(state, action) {
    let deflt = this.stateSlot(
      state,
      4
      /* ParseState.DefaultReduce */
    );
    let result = deflt ? action(deflt) : void 0;
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); result == null; i += 3) {
      if (this.data[i] == 65535) {
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      }
      result = action(pair(this.data, i + 1));
    }
    return result;
  }
  /**
  Get the states that can follow this one through shift actions or
  goto jumps. @internal
  */
  nextStates(state) {
    let result = [];
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); ; i += 3) {
      if (this.data[i] == 65535) {
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      }
      if ((this.data[i + 2] & 65536 >> 16) == 0) {
        let value = this.data[i + 1];
        if (!result.some((v, i2) => i2 & 1 && v == value))
          result.push(this.data[i], value);
      }
    }
    return result;
  }
  /**
  Configure the parser. Returns a new parser instance that has the
  given settings modified. Settings not provided in `config` are
  kept from the original parser.
  */
  configure(config) {
    let copy = Object.assign(Object.create(_LRParser.prototype), this);
    if (config.props)
      copy.nodeSet = this.nodeSet.extend(...config.props);
    if (config.top) {
      let info = this.topRules[config.top];
      if (!info)
        throw new RangeError(`Invalid top rule name ${config.top}`);
      copy.top = info;
    }
    if (config.tokenizers)
      copy.tokenizers = this.tokenizers.map((t2) => {
        let found = config.tokenizers.find((r) => r.from == t2);
        return found ? found.to : t2;
      });
    if (config.specializers) {
      copy.specializers = this.specializers.slice();
      copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
        let found = config.specializers.find((r) => r.from == s.external);
        if (!found)
          return s;
        let spec = Object.assign(Object.assign({}, s), { external: found.to });
        copy.specializers[i] = getSpecializer(spec);
        return spec;
      });
    }
    if (config.contextTracker)
      copy.context = config.contextTracker;
    if (config.dialect)
      copy.dialect = this.parseDialect(config.dialect);
    if (config.strict != null)
      copy.strict = config.strict;
    if (config.wrap)
      copy.wrappers = copy.wrappers.concat(config.wrap);
    if (config.bufferLength != null)
      copy.bufferLength = config.bufferLength;
    return copy;
  }
  /**
  Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
  are registered for this parser.
  */
  hasWrappers() {
    return this.wrappers.length > 0;
  }
  /**
  Returns the name associated with a given term. This will only
  work for all terms when the parser was generated with the
  `--names` option. By default, only the names of tagged terms are
  stored.
  */
  getName(term) {
    return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
  }
  /**
  The eof term id is always allocated directly after the node
  types. @internal
  */
  get eofTerm() {
    return this.maxNode + 1;
  }
  /**
  The type of top node produced by the parser.
  */
  get topNode() {
    return this.nodeSet.types[this.top[1]];
  }
  /**
  @internal
  */
  dynamicPrecedence(term) {
    let prec = this.dynamicPrecedences;
    return prec == null ? 0 : prec[term] || 0;
  }
  /**
  @internal
  */
  parseDialect(dialect) {
    let values = Object.keys(this.dialects), flags = values.map(() => false);
    if (dialect)
      for (let part of dialect.split(" ")) {
        let id2 = values.indexOf(part);
        if (id2 >= 0)
          flags[id2] = true;
      }
    let disabled = null;
    for (let i = 0; i < values.length; i++)
      if (!flags[i]) {
        for (let j = this.dialects[values[i]], id2; (id2 = this.data[j++]) != 65535; )
          (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id2] = 1;
      }
    return new Dialect(dialect, flags, disabled);
  }
  /**
  Used by the output of the parser generator. Not available to
  user code. @hide
  */
  static deserialize(spec) {
    return new _LRParser(spec);
  }
};
function pair(data, off) {
  return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
  let best = null;
  for (let stack of stacks) {
    let stopped = stack.p.stoppedAt;
    if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(
      stack.state,
      2
      /* StateFlag.Accepting */
    ) && (!best || best.score < stack.score))
      best = stack;
  }
  return best;
}
function getSpecializer(spec) {
  if (spec.external) {
    let mask = spec.extend ? 1 : 0;
    return (value, stack) => spec.external(value, stack) << 1 | mask;
  }
  return spec.get;
}

// node_modules/@lezer/highlight/dist/index.js
var nextTagID = 0;
var Tag = class _Tag {
  /**
  @internal
  */
  constructor(name2, set2, base, modified) {
    this.name = name2;
    this.set = set2;
    this.base = base;
    this.modified = modified;
    this.id = nextTagID++;
  }
  toString() {
    let { name: name2 } = this;
    for (let mod of this.modified)
      if (mod.name)
        name2 = `${mod.name}(${name2})`;
    return name2;
  }
  static define(nameOrParent, parent) {
    let name2 = typeof nameOrParent == "string" ? nameOrParent : "?";
    if (nameOrParent instanceof _Tag)
      parent = nameOrParent;
    if (parent === null || parent === void 0 ? void 0 : parent.base)
      throw new Error("Can not derive from a modified tag");
    let tag = new _Tag(name2, [], null, []);
    tag.set.push(tag);
    if (parent)
      for (let t2 of parent.set)
        tag.set.push(t2);
    return tag;
  }
  /**
  Define a tag _modifier_, which is a function that, given a tag,
  will return a tag that is a subtag of the original. Applying the
  same modifier to a twice tag will return the same value (`m1(t1)
  == m1(t1)`) and applying multiple modifiers will, regardless or
  order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
  
  When multiple modifiers are applied to a given base tag, each
  smaller set of modifiers is registered as a parent, so that for
  example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
  `m1(m3(t1)`, and so on.
  */
  static defineModifier(name2) {
    let mod = new Modifier(name2);
    return (tag) => {
      if (tag.modified.indexOf(mod) > -1)
        return tag;
      return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
    };
  }
};
var nextModifierID = 0;
var Modifier = class _Modifier {
  constructor(name2) {
    this.name = name2;
    this.instances = [];
    this.id = nextModifierID++;
  }
  static get(base, mods) {
    if (!mods.length)
      return base;
    let exists = mods[0].instances.find((t2) => t2.base == base && sameArray(mods, t2.modified));
    if (exists)
      return exists;
    let set2 = [], tag = new Tag(base.name, set2, base, mods);
    for (let m of mods)
      m.instances.push(tag);
    let configs = powerSet(mods);
    for (let parent of base.set)
      if (!parent.modified.length)
        for (let config of configs)
          set2.push(_Modifier.get(parent, config));
    return tag;
  }
};
function sameArray(a, b) {
  return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
  let sets = [[]];
  for (let i = 0; i < array.length; i++) {
    for (let j = 0, e = sets.length; j < e; j++) {
      sets.push(sets[j].concat(array[i]));
    }
  }
  return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
  let byName = /* @__PURE__ */ Object.create(null);
  for (let prop in spec) {
    let tags2 = spec[prop];
    if (!Array.isArray(tags2))
      tags2 = [tags2];
    for (let part of prop.split(" "))
      if (part) {
        let pieces = [], mode = 2, rest = part;
        for (let pos = 0; ; ) {
          if (rest == "..." && pos > 0 && pos + 3 == part.length) {
            mode = 1;
            break;
          }
          let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
          if (!m)
            throw new RangeError("Invalid path: " + part);
          pieces.push(m[0] == "*" ? "" : m[0][0] == '"' ? JSON.parse(m[0]) : m[0]);
          pos += m[0].length;
          if (pos == part.length)
            break;
          let next = part[pos++];
          if (pos == part.length && next == "!") {
            mode = 0;
            break;
          }
          if (next != "/")
            throw new RangeError("Invalid path: " + part);
          rest = part.slice(pos);
        }
        let last2 = pieces.length - 1, inner = pieces[last2];
        if (!inner)
          throw new RangeError("Invalid path: " + part);
        let rule = new Rule(tags2, mode, last2 > 0 ? pieces.slice(0, last2) : null);
        byName[inner] = rule.sort(byName[inner]);
      }
  }
  return ruleNodeProp.add(byName);
}
var ruleNodeProp = new NodeProp({
  combine(a, b) {
    let cur, root, take2;
    while (a || b) {
      if (!a || b && a.depth <= b.depth) {
        take2 = b;
        b = b.next;
      } else {
        take2 = a;
        a = a.next;
      }
      if (cur && cur.mode == take2.mode && !take2.context && !cur.context)
        continue;
      let copy = new Rule(take2.tags, take2.mode, take2.context);
      if (cur)
        cur.next = copy;
      else
        root = copy;
      cur = copy;
    }
    return root;
  }
});
var Rule = class {
  constructor(tags2, mode, context, next) {
    this.tags = tags2;
    this.mode = mode;
    this.context = context;
    this.next = next;
  }
  get opaque() {
    return this.mode == 0;
  }
  get inherit() {
    return this.mode == 1;
  }
  sort(other) {
    if (!other || other.depth < this.depth) {
      this.next = other;
      return this;
    }
    other.next = this.sort(other.next);
    return other;
  }
  get depth() {
    return this.context ? this.context.length : 0;
  }
};
Rule.empty = new Rule([], 2, null);
function tagHighlighter(tags2, options) {
  let map = /* @__PURE__ */ Object.create(null);
  for (let style of tags2) {
    if (!Array.isArray(style.tag))
      map[style.tag.id] = style.class;
    else
      for (let tag of style.tag)
        map[tag.id] = style.class;
  }
  let { scope, all = null } = options || {};
  return {
    style: (tags3) => {
      let cls = all;
      for (let tag of tags3) {
        for (let sub of tag.set) {
          let tagClass = map[sub.id];
          if (tagClass) {
            cls = cls ? cls + " " + tagClass : tagClass;
            break;
          }
        }
      }
      return cls;
    },
    scope
  };
}
var t = Tag.define;
var comment = t();
var name = t();
var typeName = t(name);
var propertyName = t(name);
var literal = t();
var string = t(literal);
var number = t(literal);
var content = t();
var heading = t(content);
var keyword = t();
var operator = t();
var punctuation = t();
var bracket = t(punctuation);
var meta = t();
var tags = {
  /**
  A comment.
  */
  comment,
  /**
  A line [comment](#highlight.tags.comment).
  */
  lineComment: t(comment),
  /**
  A block [comment](#highlight.tags.comment).
  */
  blockComment: t(comment),
  /**
  A documentation [comment](#highlight.tags.comment).
  */
  docComment: t(comment),
  /**
  Any kind of identifier.
  */
  name,
  /**
  The [name](#highlight.tags.name) of a variable.
  */
  variableName: t(name),
  /**
  A type [name](#highlight.tags.name).
  */
  typeName,
  /**
  A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
  */
  tagName: t(typeName),
  /**
  A property or field [name](#highlight.tags.name).
  */
  propertyName,
  /**
  An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
  */
  attributeName: t(propertyName),
  /**
  The [name](#highlight.tags.name) of a class.
  */
  className: t(name),
  /**
  A label [name](#highlight.tags.name).
  */
  labelName: t(name),
  /**
  A namespace [name](#highlight.tags.name).
  */
  namespace: t(name),
  /**
  The [name](#highlight.tags.name) of a macro.
  */
  macroName: t(name),
  /**
  A literal value.
  */
  literal,
  /**
  A string [literal](#highlight.tags.literal).
  */
  string,
  /**
  A documentation [string](#highlight.tags.string).
  */
  docString: t(string),
  /**
  A character literal (subtag of [string](#highlight.tags.string)).
  */
  character: t(string),
  /**
  An attribute value (subtag of [string](#highlight.tags.string)).
  */
  attributeValue: t(string),
  /**
  A number [literal](#highlight.tags.literal).
  */
  number,
  /**
  An integer [number](#highlight.tags.number) literal.
  */
  integer: t(number),
  /**
  A floating-point [number](#highlight.tags.number) literal.
  */
  float: t(number),
  /**
  A boolean [literal](#highlight.tags.literal).
  */
  bool: t(literal),
  /**
  Regular expression [literal](#highlight.tags.literal).
  */
  regexp: t(literal),
  /**
  An escape [literal](#highlight.tags.literal), for example a
  backslash escape in a string.
  */
  escape: t(literal),
  /**
  A color [literal](#highlight.tags.literal).
  */
  color: t(literal),
  /**
  A URL [literal](#highlight.tags.literal).
  */
  url: t(literal),
  /**
  A language keyword.
  */
  keyword,
  /**
  The [keyword](#highlight.tags.keyword) for the self or this
  object.
  */
  self: t(keyword),
  /**
  The [keyword](#highlight.tags.keyword) for null.
  */
  null: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) denoting some atomic value.
  */
  atom: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that represents a unit.
  */
  unit: t(keyword),
  /**
  A modifier [keyword](#highlight.tags.keyword).
  */
  modifier: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that acts as an operator.
  */
  operatorKeyword: t(keyword),
  /**
  A control-flow related [keyword](#highlight.tags.keyword).
  */
  controlKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that defines something.
  */
  definitionKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) related to defining or
  interfacing with modules.
  */
  moduleKeyword: t(keyword),
  /**
  An operator.
  */
  operator,
  /**
  An [operator](#highlight.tags.operator) that dereferences something.
  */
  derefOperator: t(operator),
  /**
  Arithmetic-related [operator](#highlight.tags.operator).
  */
  arithmeticOperator: t(operator),
  /**
  Logical [operator](#highlight.tags.operator).
  */
  logicOperator: t(operator),
  /**
  Bit [operator](#highlight.tags.operator).
  */
  bitwiseOperator: t(operator),
  /**
  Comparison [operator](#highlight.tags.operator).
  */
  compareOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that updates its operand.
  */
  updateOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that defines something.
  */
  definitionOperator: t(operator),
  /**
  Type-related [operator](#highlight.tags.operator).
  */
  typeOperator: t(operator),
  /**
  Control-flow [operator](#highlight.tags.operator).
  */
  controlOperator: t(operator),
  /**
  Program or markup punctuation.
  */
  punctuation,
  /**
  [Punctuation](#highlight.tags.punctuation) that separates
  things.
  */
  separator: t(punctuation),
  /**
  Bracket-style [punctuation](#highlight.tags.punctuation).
  */
  bracket,
  /**
  Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
  tokens).
  */
  angleBracket: t(bracket),
  /**
  Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
  tokens).
  */
  squareBracket: t(bracket),
  /**
  Parentheses (usually `(` and `)` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  paren: t(bracket),
  /**
  Braces (usually `{` and `}` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  brace: t(bracket),
  /**
  Content, for example plain text in XML or markup documents.
  */
  content,
  /**
  [Content](#highlight.tags.content) that represents a heading.
  */
  heading,
  /**
  A level 1 [heading](#highlight.tags.heading).
  */
  heading1: t(heading),
  /**
  A level 2 [heading](#highlight.tags.heading).
  */
  heading2: t(heading),
  /**
  A level 3 [heading](#highlight.tags.heading).
  */
  heading3: t(heading),
  /**
  A level 4 [heading](#highlight.tags.heading).
  */
  heading4: t(heading),
  /**
  A level 5 [heading](#highlight.tags.heading).
  */
  heading5: t(heading),
  /**
  A level 6 [heading](#highlight.tags.heading).
  */
  heading6: t(heading),
  /**
  A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
  */
  contentSeparator: t(content),
  /**
  [Content](#highlight.tags.content) that represents a list.
  */
  list: t(content),
  /**
  [Content](#highlight.tags.content) that represents a quote.
  */
  quote: t(content),
  /**
  [Content](#highlight.tags.content) that is emphasized.
  */
  emphasis: t(content),
  /**
  [Content](#highlight.tags.content) that is styled strong.
  */
  strong: t(content),
  /**
  [Content](#highlight.tags.content) that is part of a link.
  */
  link: t(content),
  /**
  [Content](#highlight.tags.content) that is styled as code or
  monospace.
  */
  monospace: t(content),
  /**
  [Content](#highlight.tags.content) that has a strike-through
  style.
  */
  strikethrough: t(content),
  /**
  Inserted text in a change-tracking format.
  */
  inserted: t(),
  /**
  Deleted text.
  */
  deleted: t(),
  /**
  Changed text.
  */
  changed: t(),
  /**
  An invalid or unsyntactic element.
  */
  invalid: t(),
  /**
  Metadata or meta-instruction.
  */
  meta,
  /**
  [Metadata](#highlight.tags.meta) that applies to the entire
  document.
  */
  documentMeta: t(meta),
  /**
  [Metadata](#highlight.tags.meta) that annotates or adds
  attributes to a given syntactic element.
  */
  annotation: t(meta),
  /**
  Processing instruction or preprocessor directive. Subtag of
  [meta](#highlight.tags.meta).
  */
  processingInstruction: t(meta),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that a
  given element is being defined. Expected to be used with the
  various [name](#highlight.tags.name) tags.
  */
  definition: Tag.defineModifier("definition"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that
  something is constant. Mostly expected to be used with
  [variable names](#highlight.tags.variableName).
  */
  constant: Tag.defineModifier("constant"),
  /**
  [Modifier](#highlight.Tag^defineModifier) used to indicate that
  a [variable](#highlight.tags.variableName) or [property
  name](#highlight.tags.propertyName) is being called or defined
  as a function.
  */
  function: Tag.defineModifier("function"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that can be applied to
  [names](#highlight.tags.name) to indicate that they belong to
  the language's standard environment.
  */
  standard: Tag.defineModifier("standard"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates a given
  [names](#highlight.tags.name) is local to some scope.
  */
  local: Tag.defineModifier("local"),
  /**
  A generic variant [modifier](#highlight.Tag^defineModifier) that
  can be used to tag language-specific alternative variants of
  some common tag. It is recommended for themes to define special
  forms of at least the [string](#highlight.tags.string) and
  [variable name](#highlight.tags.variableName) tags, since those
  come up a lot.
  */
  special: Tag.defineModifier("special")
};
for (let name2 in tags) {
  let val = tags[name2];
  if (val instanceof Tag)
    val.name = name2;
}
var classHighlighter = tagHighlighter([
  { tag: tags.link, class: "tok-link" },
  { tag: tags.heading, class: "tok-heading" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.atom, class: "tok-atom" },
  { tag: tags.bool, class: "tok-bool" },
  { tag: tags.url, class: "tok-url" },
  { tag: tags.labelName, class: "tok-labelName" },
  { tag: tags.inserted, class: "tok-inserted" },
  { tag: tags.deleted, class: "tok-deleted" },
  { tag: tags.literal, class: "tok-literal" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: [tags.regexp, tags.escape, tags.special(tags.string)], class: "tok-string2" },
  { tag: tags.variableName, class: "tok-variableName" },
  { tag: tags.local(tags.variableName), class: "tok-variableName tok-local" },
  { tag: tags.definition(tags.variableName), class: "tok-variableName tok-definition" },
  { tag: tags.special(tags.variableName), class: "tok-variableName2" },
  { tag: tags.definition(tags.propertyName), class: "tok-propertyName tok-definition" },
  { tag: tags.typeName, class: "tok-typeName" },
  { tag: tags.namespace, class: "tok-namespace" },
  { tag: tags.className, class: "tok-className" },
  { tag: tags.macroName, class: "tok-macroName" },
  { tag: tags.propertyName, class: "tok-propertyName" },
  { tag: tags.operator, class: "tok-operator" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: tags.meta, class: "tok-meta" },
  { tag: tags.invalid, class: "tok-invalid" },
  { tag: tags.punctuation, class: "tok-punctuation" }
]);

// node_modules/@lezer/python/dist/index.js
var printKeyword = 1;
var indent = 194;
var dedent = 195;
var newline$1 = 196;
var blankLineStart = 197;
var newlineBracketed = 198;
var eof = 199;
var stringContent = 200;
var Escape = 2;
var replacementStart = 3;
var stringEnd = 201;
var ParenL = 24;
var ParenthesizedExpression = 25;
var TupleExpression = 49;
var ComprehensionExpression = 50;
var BracketL = 55;
var ArrayExpression = 56;
var ArrayComprehensionExpression = 57;
var BraceL = 59;
var DictionaryExpression = 60;
var DictionaryComprehensionExpression = 61;
var SetExpression = 62;
var SetComprehensionExpression = 63;
var ArgList = 65;
var subscript = 238;
var String$1 = 71;
var stringStart = 241;
var stringStartD = 242;
var stringStartL = 243;
var stringStartLD = 244;
var stringStartR = 245;
var stringStartRD = 246;
var stringStartRL = 247;
var stringStartRLD = 248;
var FormatString = 72;
var stringStartF = 249;
var stringStartFD = 250;
var stringStartFL = 251;
var stringStartFLD = 252;
var stringStartFR = 253;
var stringStartFRD = 254;
var stringStartFRL = 255;
var stringStartFRLD = 256;
var FormatReplacement = 73;
var nestedFormatReplacement = 77;
var importList = 263;
var TypeParamList = 112;
var ParamList = 130;
var SequencePattern = 151;
var MappingPattern = 152;
var PatternArgList = 155;
var newline = 10;
var carriageReturn = 13;
var space = 32;
var tab = 9;
var hash = 35;
var parenOpen = 40;
var dot = 46;
var braceOpen = 123;
var braceClose = 125;
var singleQuote = 39;
var doubleQuote = 34;
var backslash = 92;
var letter_o = 111;
var letter_x = 120;
var letter_N = 78;
var letter_u = 117;
var letter_U = 85;
var bracketed = /* @__PURE__ */ new Set([
  ParenthesizedExpression,
  TupleExpression,
  ComprehensionExpression,
  importList,
  ArgList,
  ParamList,
  ArrayExpression,
  ArrayComprehensionExpression,
  subscript,
  SetExpression,
  SetComprehensionExpression,
  FormatString,
  FormatReplacement,
  nestedFormatReplacement,
  DictionaryExpression,
  DictionaryComprehensionExpression,
  SequencePattern,
  MappingPattern,
  PatternArgList,
  TypeParamList
]);
function isLineBreak(ch) {
  return ch == newline || ch == carriageReturn;
}
function isHex(ch) {
  return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
var newlines = new ExternalTokenizer((input, stack) => {
  let prev;
  if (input.next < 0) {
    input.acceptToken(eof);
  } else if (stack.context.flags & cx_Bracketed) {
    if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
  } else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
    let spaces = 0;
    while (input.next == space || input.next == tab) {
      input.advance();
      spaces++;
    }
    if (input.next == newline || input.next == carriageReturn || input.next == hash)
      input.acceptToken(blankLineStart, -spaces);
  } else if (isLineBreak(input.next)) {
    input.acceptToken(newline$1, 1);
  }
}, { contextual: true });
var indentation = new ExternalTokenizer((input, stack) => {
  let context = stack.context;
  if (context.flags) return;
  let prev = input.peek(-1);
  if (prev == newline || prev == carriageReturn) {
    let depth = 0, chars = 0;
    for (; ; ) {
      if (input.next == space) depth++;
      else if (input.next == tab) depth += 8 - depth % 8;
      else break;
      input.advance();
      chars++;
    }
    if (depth != context.indent && input.next != newline && input.next != carriageReturn && input.next != hash) {
      if (depth < context.indent) input.acceptToken(dedent, -chars);
      else input.acceptToken(indent);
    }
  }
});
var cx_Bracketed = 1;
var cx_String = 2;
var cx_DoubleQuote = 4;
var cx_Long = 8;
var cx_Raw = 16;
var cx_Format = 32;
function Context2(parent, indent2, flags) {
  this.parent = parent;
  this.indent = indent2;
  this.flags = flags;
  this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent2 + (indent2 << 4) + flags + (flags << 6);
}
var topIndent = new Context2(null, 0, 0);
function countIndent(space2) {
  let depth = 0;
  for (let i = 0; i < space2.length; i++)
    depth += space2.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
  return depth;
}
var stringFlags = new Map([
  [stringStart, 0],
  [stringStartD, cx_DoubleQuote],
  [stringStartL, cx_Long],
  [stringStartLD, cx_Long | cx_DoubleQuote],
  [stringStartR, cx_Raw],
  [stringStartRD, cx_Raw | cx_DoubleQuote],
  [stringStartRL, cx_Raw | cx_Long],
  [stringStartRLD, cx_Raw | cx_Long | cx_DoubleQuote],
  [stringStartF, cx_Format],
  [stringStartFD, cx_Format | cx_DoubleQuote],
  [stringStartFL, cx_Format | cx_Long],
  [stringStartFLD, cx_Format | cx_Long | cx_DoubleQuote],
  [stringStartFR, cx_Format | cx_Raw],
  [stringStartFRD, cx_Format | cx_Raw | cx_DoubleQuote],
  [stringStartFRL, cx_Format | cx_Raw | cx_Long],
  [stringStartFRLD, cx_Format | cx_Raw | cx_Long | cx_DoubleQuote]
].map(([term, flags]) => [term, flags | cx_String]));
var trackIndent = new ContextTracker({
  start: topIndent,
  reduce(context, term, _, input) {
    if (context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String)
      return context.parent;
    return context;
  },
  shift(context, term, stack, input) {
    if (term == indent)
      return new Context2(context, countIndent(input.read(input.pos, stack.pos)), 0);
    if (term == dedent)
      return context.parent;
    if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart)
      return new Context2(context, 0, cx_Bracketed);
    if (stringFlags.has(term))
      return new Context2(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed);
    return context;
  },
  hash(context) {
    return context.hash;
  }
});
var legacyPrint = new ExternalTokenizer((input) => {
  for (let i = 0; i < 5; i++) {
    if (input.next != "print".charCodeAt(i)) return;
    input.advance();
  }
  if (/\w/.test(String.fromCharCode(input.next))) return;
  for (let off = 0; ; off++) {
    let next = input.peek(off);
    if (next == space || next == tab) continue;
    if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash)
      input.acceptToken(printKeyword);
    return;
  }
});
var strings = new ExternalTokenizer((input, stack) => {
  let { flags } = stack.context;
  let quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote;
  let long = (flags & cx_Long) > 0;
  let escapes = !(flags & cx_Raw);
  let format = (flags & cx_Format) > 0;
  let start2 = input.pos;
  for (; ; ) {
    if (input.next < 0) {
      break;
    } else if (format && input.next == braceOpen) {
      if (input.peek(1) == braceOpen) {
        input.advance(2);
      } else {
        if (input.pos == start2) {
          input.acceptToken(replacementStart, 1);
          return;
        }
        break;
      }
    } else if (escapes && input.next == backslash) {
      if (input.pos == start2) {
        input.advance();
        let escaped = input.next;
        if (escaped >= 0) {
          input.advance();
          skipEscape(input, escaped);
        }
        input.acceptToken(Escape);
        return;
      }
      break;
    } else if (input.next == backslash && !escapes && input.peek(1) > -1) {
      input.advance(2);
    } else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
      if (input.pos == start2) {
        input.acceptToken(stringEnd, long ? 3 : 1);
        return;
      }
      break;
    } else if (input.next == newline) {
      if (long) {
        input.advance();
      } else if (input.pos == start2) {
        input.acceptToken(stringEnd);
        return;
      }
      break;
    } else {
      input.advance();
    }
  }
  if (input.pos > start2) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
  if (ch == letter_o) {
    for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
  } else if (ch == letter_x) {
    for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
  } else if (ch == letter_u) {
    for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
  } else if (ch == letter_U) {
    for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
  } else if (ch == letter_N) {
    if (input.next == braceOpen) {
      input.advance();
      while (input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline) input.advance();
      if (input.next == braceClose) input.advance();
    }
  }
}
var pythonHighlighting = styleTags({
  'async "*" "**" FormatConversion FormatSpec': tags.modifier,
  "for while if elif else try except finally return raise break continue with pass assert await yield match case": tags.controlKeyword,
  "in not and or is del": tags.operatorKeyword,
  "from def class global nonlocal lambda": tags.definitionKeyword,
  import: tags.moduleKeyword,
  "with as print": tags.keyword,
  Boolean: tags.bool,
  None: tags.null,
  VariableName: tags.variableName,
  "CallExpression/VariableName": tags.function(tags.variableName),
  "FunctionDefinition/VariableName": tags.function(tags.definition(tags.variableName)),
  "ClassDefinition/VariableName": tags.definition(tags.className),
  PropertyName: tags.propertyName,
  "CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
  Comment: tags.lineComment,
  Number: tags.number,
  String: tags.string,
  FormatString: tags.special(tags.string),
  Escape: tags.escape,
  UpdateOp: tags.updateOperator,
  "ArithOp!": tags.arithmeticOperator,
  BitOp: tags.bitwiseOperator,
  CompareOp: tags.compareOperator,
  AssignOp: tags.definitionOperator,
  Ellipsis: tags.punctuation,
  At: tags.meta,
  "( )": tags.paren,
  "[ ]": tags.squareBracket,
  "{ }": tags.brace,
  ".": tags.derefOperator,
  ", ;": tags.separator
});
var spec_identifier = { __proto__: null, await: 44, or: 54, and: 56, in: 60, not: 62, is: 64, if: 70, else: 72, lambda: 76, yield: 94, from: 96, async: 102, for: 104, None: 162, True: 164, False: 164, del: 178, pass: 182, break: 186, continue: 190, return: 194, raise: 202, import: 206, as: 208, global: 212, nonlocal: 214, assert: 218, type: 223, elif: 236, while: 240, try: 246, except: 248, finally: 250, with: 254, def: 258, class: 268, match: 279, case: 285 };
var parser = LRParser.deserialize({
  version: 14,
  states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
  stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
  goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
  nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
  maxTerm: 277,
  context: trackIndent,
  nodeProps: [
    ["isolate", -5, 4, 71, 72, 73, 77, ""],
    ["group", -15, 6, 85, 87, 88, 90, 92, 94, 96, 98, 99, 100, 102, 105, 108, 110, "Statement Statement", -22, 8, 18, 21, 25, 40, 49, 50, 56, 57, 60, 61, 62, 63, 64, 67, 70, 71, 72, 79, 80, 81, 82, "Expression", -10, 114, 116, 119, 121, 122, 126, 128, 133, 135, 138, "Statement", -9, 143, 144, 147, 148, 150, 151, 152, 153, 154, "Pattern"],
    ["openedBy", 23, "(", 54, "[", 58, "{"],
    ["closedBy", 24, ")", 55, "]", 59, "}"]
  ],
  propSources: [pythonHighlighting],
  skippedNodes: [0, 4],
  repeatNodeCount: 34,
  tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
  tokenizers: [legacyPrint, indentation, newlines, strings, 0, 1, 2, 3, 4],
  topRules: { "Script": [0, 5] },
  specialized: [{ term: 221, get: (value) => spec_identifier[value] || -1 }],
  tokenPrec: 7668
});

// src/reasons/files/parsePython.ts
var mostText3 = 64 * 1024;
var mostBroken = 4 * 1024;
var mostSteps2 = 2e3;
var deepest2 = 100;
var strict = parser.configure({ strict: true });
function parsePython(text) {
  const source = text.slice(0, Math.min(mostText3, tooDeepAt(text)));
  try {
    return { tree: strict.parse(source), source, whole: source.length === text.length };
  } catch {
    return parseBroken(source.slice(0, mostBroken));
  }
}
function parseBroken(source) {
  const parse = parser.startParse(source);
  let steps = 0;
  for (let tree = parse.advance(); ; tree = parse.advance()) {
    if (tree !== null) return { tree, source, whole: false };
    steps += 1;
    if (steps === mostSteps2) parse.stopAt(parse.parsedPos);
  }
}
function tooDeepAt(text) {
  let depth = 0;
  for (let at = 0; at < text.length && at < mostText3; at += 1) {
    const char = text.charAt(at);
    if (char === "(" || char === "[" || char === "{") depth += 1;
    else if ((char === ")" || char === "]" || char === "}") && depth > 0) depth -= 1;
    if (depth > deepest2) return at;
  }
  return text.length;
}

// src/reasons/files/pythonTree.ts
function children(node2) {
  const found = [];
  for (let child = node2?.firstChild ?? null; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

// src/reasons/files/pythonValue.ts
function listOf2(items) {
  return { kind: "list", items };
}

// src/reasons/files/pythonAssignments.ts
function readAssignments(reader, script) {
  for (let node2 = script.firstChild; node2 !== null; node2 = node2.nextSibling) {
    if (node2.name === "AssignStatement") assign(reader, node2);
    else if (node2.name === "UpdateStatement") update(reader, node2);
    else if (node2.name === "ExpressionStatement") call(reader, node2);
    else if (["IfStatement", "TryStatement", "WithStatement", "ForStatement"].includes(node2.name))
      unsure(reader, node2);
  }
}
function assign(reader, node2) {
  const parts = children(node2);
  const equals = parts.findIndex(({ name: name2 }) => name2 === "AssignOp");
  const target = parts[0];
  if (target?.name !== "VariableName" || equals === -1) return;
  reader.names.set(reader.slice(target), reader.value(parts[equals + 1] ?? null));
}
function update(reader, node2) {
  const [target, , value] = children(node2);
  if (target?.name !== "VariableName") return;
  const name2 = reader.slice(target);
  reader.names.set(name2, reader.joined([reader.names.get(name2), reader.value(value ?? null)], target.from));
}
function call(reader, node2) {
  const call2 = node2.firstChild;
  if (call2?.name !== "CallExpression") return;
  const member = call2.firstChild;
  const [object, , method] = children(member);
  const name2 = object?.name === "VariableName" ? reader.slice(object) : void 0;
  const known = name2 === void 0 ? void 0 : reader.names.get(name2);
  if (member?.name !== "MemberExpression" || name2 === void 0 || known === void 0 || !method) return;
  const verb = reader.slice(method);
  const argument = reader.value(children(call2.getChild("ArgList"))[1] ?? null);
  if (verb === "append") reader.names.set(name2, reader.joined([known, listOf2([argument])], member.from));
  else if (["extend", "insert", "remove", "update"].includes(verb))
    reader.names.set(name2, reader.joined([known, argument], member.from));
}
function unsure(reader, node2) {
  for (const body of children(node2).filter(({ name: name2 }) => name2 === "Body")) {
    for (const each of children(body)) {
      if (each.name === "UpdateStatement") update(reader, each);
      else if (each.name === "ExpressionStatement") call(reader, each);
      else if (each.name === "AssignStatement") {
        const target = each.firstChild;
        const name2 = target?.name === "VariableName" ? reader.slice(target) : void 0;
        const before = name2 === void 0 ? void 0 : reader.names.get(name2);
        assign(reader, each);
        const after = name2 === void 0 ? void 0 : reader.names.get(name2);
        if (name2 !== void 0 && before !== void 0)
          reader.names.set(name2, reader.joined([before, after], each.from));
      }
    }
  }
}

// src/reasons/files/pythonString.ts
var opening = /^[A-Za-z]*('''|"""|'|")/;
function stringText(node2, source) {
  if (node2.name === "ContinuedString")
    return children(node2).map((part) => stringText(part, source)).join("");
  const raw = source.slice(node2.from, node2.to);
  const [before, quote] = opening.exec(raw) ?? [];
  if (before === void 0 || quote === void 0) return "";
  const start2 = before.length;
  let text = raw.slice(start2, raw.endsWith(quote) ? Math.max(start2, raw.length - quote.length) : void 0);
  if (node2.name === "FormatString") text = text.replace(/\{[^{}]*\}/g, "*");
  return text.replace(/\\(['"\\])/g, "$1");
}
function stringStart2({ from, to }, source) {
  return from + (opening.exec(source.slice(from, to))?.[0].length ?? 0);
}

// src/reasons/files/pythonReader.ts
var deepest3 = 40;
var PythonReader = class {
  #text;
  /** What names stand for, as far as it is known. */
  names = /* @__PURE__ */ new Map();
  /** Values put together, over all: a list that doubles with each line comes to an end. */
  #left = 1e5;
  constructor(text) {
    this.#text = text;
  }
  /** What an expression is. */
  value(node2, depth = 0) {
    if (node2 === null || depth > deepest3 || this.#left <= 0)
      return { kind: "unknown", from: node2?.from ?? 0 };
    this.#left -= 1;
    switch (node2.name) {
      case "String":
      case "FormatString":
      case "ContinuedString":
        return { kind: "text", text: stringText(node2, this.#text), from: stringStart2(node2, this.#text) };
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return { kind: "list", items: this.#items(node2, depth) };
      case "DictionaryExpression":
        return { kind: "dict", entries: this.#entries(node2, depth) };
      case "ParenthesizedExpression":
        return this.value(children(node2)[1] ?? null, depth + 1);
      case "VariableName":
        return this.names.get(this.slice(node2)) ?? { kind: "unknown", from: node2.from };
      case "BinaryExpression":
        return this.#sum(node2, depth);
      case "CallExpression":
        return this.#construct(node2, depth);
      default:
        return { kind: "unknown", from: node2.from };
    }
  }
  /** The named arguments of a call, with those of `**name` and `**{…}`. */
  arguments(list) {
    const found = [];
    const parts = children(list);
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      if (part.name === "VariableName" && next?.name === "AssignOp")
        found.push([this.slice(part), this.value(parts[at + 2] ?? null)]);
      else if (part.name === "**" || part.name === "ArithOp" && this.slice(part) === "**") {
        const spread = this.value(next ?? null);
        if (spread.kind === "dict") found.push(...spread.entries);
        else found.push(["**", spread]);
      }
    }
    return found;
  }
  slice(node2) {
    return this.#text.slice(node2.from, node2.to);
  }
  #items(node2, depth) {
    const items = [];
    let spread = false;
    for (const part of children(node2)) {
      if (["[", "]", "(", ")", "{", "}", ",", "Comment", "⚠"].includes(part.name)) continue;
      if (part.name === "*" || part.name === "ArithOp" && this.slice(part) === "*") spread = true;
      else {
        const value = this.value(part, depth + 1);
        if (spread && value.kind === "list") items.push(...this.#bounded(value.items));
        else items.push(value);
        spread = false;
      }
    }
    return items;
  }
  #entries(node2, depth) {
    const entries2 = [];
    const parts = children(node2).filter(({ name: name2 }) => !["Comment", "⚠"].includes(name2));
    for (const [at, part] of parts.entries()) {
      if (part.name === "**") {
        const value = this.value(parts[at + 1] ?? null, depth + 1);
        if (value.kind === "dict") entries2.push(...this.#bounded(value.entries));
        else entries2.push(["**", value]);
      } else if (part.name === ":") {
        const key = this.value(parts[at - 1] ?? null, depth + 1);
        entries2.push([key.kind === "text" ? key.text : "*", this.value(parts[at + 1] ?? null, depth + 1)]);
      }
    }
    return entries2;
  }
  #sum(node2, depth) {
    const [left, operator2, right] = children(node2);
    const sides = [this.value(left ?? null, depth + 1), this.value(right ?? null, depth + 1)];
    const [first, second] = sides;
    if (operator2 && this.slice(operator2) === "+" && first?.kind === "text" && second?.kind === "text")
      return { ...first, text: `${first.text}${second.text}`.slice(0, 1e3) };
    return this.joined(sides, node2.from);
  }
  /** `list(x)`, `tuple(x)`, `sorted(x)`, `dict(a=[…])`. Of any other call nothing is known. */
  #construct(node2, depth) {
    const callee = node2.firstChild;
    const name2 = callee?.name === "VariableName" ? this.slice(callee) : "";
    const argumentList = node2.getChild("ArgList");
    if (["list", "tuple", "sorted", "set"].includes(name2)) {
      const value = this.value(children(argumentList)[1] ?? null, depth + 1);
      if (value.kind === "list") return value;
    }
    if (name2 === "dict") return { kind: "dict", entries: this.arguments(argumentList) };
    return { kind: "unknown", from: node2.from };
  }
  /** Lists and single values as one list, dicts as one dict. `from`: where nothing is known of all. */
  joined(values, from) {
    const items = values.flatMap((value) => value?.kind === "list" ? value.items : value ? [value] : []);
    if (values.every((value) => value?.kind === "dict"))
      return {
        kind: "dict",
        entries: this.#bounded(values.flatMap((value) => value?.kind === "dict" ? value.entries : []))
      };
    return items.length === 0 ? { kind: "unknown", from } : listOf2(this.#bounded(items));
  }
  #bounded(items) {
    const kept = items.slice(0, Math.max(0, this.#left));
    this.#left -= kept.length;
    return kept;
  }
};

// src/reasons/files/setupPy.ts
function readSetupPy(text, file) {
  const problems = [];
  const { tree, source, whole } = parsePython(text);
  if (!whole)
    problems.push(
      partlyRead(
        file,
        void 0,
        `it is broken or too long, and only the first ${source.length} characters are read`
      )
    );
  const reader = new PythonReader(source);
  readAssignments(reader, tree.topNode);
  const found = { name: null, lines: [], problems, includes: [] };
  for (const list of setupCalls(tree.topNode, reader)) {
    for (const [key, value] of reader.arguments(list)) takeArgument(key, value, found, { file, source });
  }
  return found;
}
function setupCalls(top, reader) {
  const found = [];
  const cursor = top.cursor();
  do {
    if (cursor.name !== "CallExpression") continue;
    const callee = cursor.node.firstChild;
    const list = cursor.node.getChild("ArgList");
    const name2 = callee && callee.to - callee.from < 100 ? reader.slice(callee) : "";
    if (list && /^(\w+\.)*setup$/.test(name2)) found.push(list);
  } while (cursor.next() && found.length < 20);
  return found;
}
function takeArgument(key, value, found, where) {
  const lineAt = lineFinder(where.source);
  if (key === "name" && value.kind === "text" && !value.text.includes("*")) found.name ??= value.text;
  if (key === "install_requires") takeList(value, null, found, where, lineAt);
  if (key === "**") sayComputed("setup()", value, found, where, lineAt);
  if (key !== "extras_require") return;
  if (value.kind !== "dict") {
    sayComputed("extras_require", value, found, where, lineAt);
    return;
  }
  for (const [extra, list] of value.entries) {
    const [name2 = ""] = extra.split(":");
    takeList(list, name2 === "" ? null : `extra:${name2}`, found, where, lineAt);
  }
}
function takeList(value, list, found, where, lineAt) {
  if (value.kind === "list") for (const item of value.items) takeList(item, list, found, where, lineAt);
  else if (value.kind === "text") {
    let from = value.from;
    for (const part of value.text.split("\n")) {
      const line = pipLine(part, lineAt(from), list);
      if (line && found.lines.length < mostLines) found.lines.push(line);
      from += part.length + 1;
    }
  } else {
    const what = list === null ? "install_requires" : "extras_require";
    sayComputed(what, value, found, where, lineAt);
    if (list === null) found.includes.push(...requirementsFiles(where.source));
  }
}
function sayComputed(what, value, found, { file }, lineAt) {
  const line = value.kind === "unknown" ? lineAt(value.from) : void 0;
  if (found.problems.length >= 5) return;
  found.problems.push(partlyRead(file, line, `${what} is computed, and what it computes is not known`));
}
function requirementsFiles(source) {
  const names = source.slice(0, 64 * 1024).matchAll(/["']([\w./-]{0,100}requirements[\w.-]{0,50}\.(?:txt|in))["']/g);
  return [...new Set(Array.from(names, ([, name2 = ""]) => name2))].slice(0, 5).map((path) => ({ path, list: null }));
}

// src/reasons/projects/readProject.ts
var projectFiles = /* @__PURE__ */ new Map([
  [
    "python",
    /* @__PURE__ */ new Map([
      ["pyproject.toml", readPyproject],
      ["setup.cfg", readSetupCfg],
      ["setup.py", readSetupPy],
      ["Pipfile", readPyproject]
    ])
  ],
  ["node", /* @__PURE__ */ new Map([["package.json", readPackageJson]])],
  ["ruby", /* @__PURE__ */ new Map([["Gemfile", readGemfile]])]
]);
function readProject(folder, language, repository) {
  const read2 = [];
  for (const [name2, parse] of projectFiles.get(language) ?? []) {
    const file = joinPath(folder, name2);
    const text = repository.readText(file);
    if (text !== null) read2.push({ file, found: parse(text, file) });
  }
  if (read2.length === 0) return null;
  return {
    ...{ folder, language },
    name: read2.find(({ found }) => found.name !== null)?.found.name ?? null,
    lines: read2.flatMap(({ file, found }) => [
      ...found.lines.map((line) => ({ ...line, file })),
      ...included(folder, found, repository)
    ]),
    problems: read2.flatMap(({ found }) => found.problems)
  };
}
function included(folder, { includes }, repository) {
  return includes.flatMap(({ path, list }) => {
    const file = repositoryPath(folder, path);
    const text = file === null ? null : repository.readText(file);
    if (file === null || text === null) return [];
    return readRequirementsFile(text).lines.map((line) => ({ ...line, list, file }));
  });
}

// src/reasons/graph/askProject.ts
function askProject(filling, from, wanted, asking, ask2) {
  if (!filling.isNew(from.node, wanted.path, whereKey(asking))) return;
  const project = foldersOf(filling, wanted, asking).map((folder) => filling.projects.at(folder, wanted.language)).find((each) => each !== null);
  if (!project) return;
  if (wanted.itself && project.name !== null) {
    const { types: types10 } = asking.install ?? { types: ["pypi"] };
    const named2 = { kind: "package", types: types10, name: project.name, extras: wanted.extras };
    const isThere = askPackage(filling, from, named2, asking, ask2);
    if (isThere && wanted.groups?.length === 0) return;
  }
  if (!asking.whole) return;
  const at = containerPath(asking.install?.folder ?? "/", wanted.path);
  const where = asking.where.kind === "install" ? { ...asking.where, folder: at } : asking.where;
  const lines = { project, wants: (list) => isWanted(list, wanted) };
  askProjectLines(filling, from, lines, { ...asking, where }, ask2);
}
function foldersOf(filling, { path, language }, asking) {
  const whole = filling.origins(path, asking);
  const files = [...projectFiles.get(language)?.keys() ?? []];
  const single = files.flatMap((file) => filling.origins(posix11.join(path, file), asking));
  return [
    ...inRepository(whole),
    ...inRepository(single).map((file) => repositoryPath("", posix11.dirname(file)) ?? "")
  ];
}
function inRepository(origins) {
  return origins.flatMap((origin) => origin.kind === "repository" ? origin.path : []);
}

// src/reasons/graph/askRequirements.ts
import { posix as posix12 } from "node:path";
function askRequirements(filling, from, { path, here }, asking, ask2) {
  if (!filling.isNew(from.node, path, whereKey(asking))) return;
  const standard = path === "/dev/stdin" || path === "-";
  const inline = here === null ? [] : [{ kind: "inline", ...here }];
  for (const origin of standard ? inline : filling.origins(path, asking))
    if (askText(filling, from, origin, asking, ask2)) return;
}
function askText(filling, from, origin, asking, ask2) {
  if (origin.kind === "wheels") return false;
  const inline = origin.kind === "inline";
  const text = inline ? origin.text : filling.request.repository.readText(origin.path);
  if (text === null) return false;
  const file = inline ? filling.request.image.dockerfile : origin.path;
  const folder = inline ? null : repositoryPath("", posix12.dirname(origin.path));
  for (const { line, asks, wanted } of readRequirementsFile(text, inline ? origin.line : 1).lines) {
    const node2 = filling.line({ file, line, asks });
    if (node2 === null) return true;
    filling.graph.link(from.node, node2.node, false);
    ask2(filling, node2, wanted, { ...asking, folder });
  }
  return true;
}

// src/reasons/graph/ask.ts
function ask(filling, from, wanted, asking) {
  if (!filling.step()) return;
  switch (wanted.kind) {
    case "package":
      askPackage(filling, from, wanted, asking, ask);
      break;
    case "requirements":
      askRequirements(filling, from, wanted, asking, ask);
      break;
    case "project":
      askProject(filling, from, wanted, asking, ask);
      break;
    case "wheels":
      askWheels(filling, from, wanted.path, asking, ask);
      break;
    case "made":
      if (asking.install) askMade(filling, from, wanted, asking.install);
      break;
    default:
      wanted;
  }
}

// src/reasons/graph/askLocalProjects.ts
function askLocalProjects(filling, ask2) {
  for (let before = -1; before !== filling.progress; ) {
    before = filling.progress;
    for (const [index, project] of filling.local)
      for (const line of project.lines) askLocalLine(filling, index, project, line, ask2);
  }
}
function askLocalLine(filling, index, project, line, ask2) {
  const { list, wanted } = line;
  if (list !== null && !filling.wanted(project).has(`extra:${normalName(list.replace(/^extra:/, ""))}`))
    return;
  if (!filling.isNew("local", index, line.file, line.line, line.asks)) return;
  filling.tell(project);
  const node2 = filling.line(line);
  if (node2 === null) return;
  const { graph } = filling;
  const where = { kind: "beside", index };
  if (wanted.kind === "package") {
    const found = filling.index.find(wanted.types, wanted.name, where);
    const nodes = new Set(found.map((each) => graph.whole(each)));
    graph.dropLinks(graph.whole(index), (to) => nodes.has(to));
  }
  graph.link(graph.whole(index), node2.node, false);
  ask2(filling, node2, wanted, { where, install: null, whole: true, folder: folderOf(line) });
}

// src/reasons/graph/filling.ts
import { posix as posix13 } from "node:path";

// src/reasons/graph/askGraph.ts
var mostLines2 = 1e4;
var AskGraph = class {
  root = 0;
  lines = [];
  #packages;
  #edges;
  #seen;
  #lineIds = /* @__PURE__ */ new Map();
  /** The node of a line, or the index of the package that a node stands for which is only guessed. */
  #more = [];
  #guesses = /* @__PURE__ */ new Map();
  /** To be called where there is more than is walked in bearable time: what is told may not be all. */
  endEarly;
  constructor(packages, endEarly) {
    this.endEarly = endEarly;
    this.#packages = packages.length;
    const nodes = 1 + 3 * packages.length;
    this.#edges = Array.from({ length: nodes }, () => []);
    this.#seen = Array.from({ length: nodes }, () => /* @__PURE__ */ new Set());
    for (const [index, { requires }] of packages.entries()) {
      this.link(this.whole(index), this.there(index), false);
      this.link(this.generous(index), this.whole(index), false);
      for (const { to, inferred, recommended } of requires)
        if (packages[to] && !recommended) this.link(this.whole(index), this.whole(to), inferred);
    }
    if (packages.some(({ requires }) => requires.some(({ recommended }) => recommended)))
      this.#linkGenerous(packages);
  }
  /** What comes with the base image is not installed again, so nobody gets what it recommends. */
  #linkGenerous(packages) {
    for (const [index, { type, from, requires }] of packages.entries()) {
      if (from === "base") continue;
      for (const { to, inferred } of requires)
        if (packages[to]?.type === type) this.link(this.generous(index), this.generous(to), inferred);
    }
  }
  get size() {
    return this.#edges.length;
  }
  /** The node of a package that was installed with what it requires. */
  whole(index) {
    return 2 + 3 * index;
  }
  /** The node of a package that was installed with what it recommends, too, and so was all that it requires. */
  generous(index) {
    return 3 + 3 * index;
  }
  /** The node of a package as such, which its bytes hang on. */
  there(index) {
    return 1 + 3 * index;
  }
  /** The package whose bytes hang on a node, or null. */
  packageAt(node2) {
    return node2 % 3 === 1 && node2 <= 3 * this.#packages ? this.packageOf(node2) : null;
  }
  /** The package that any of its nodes stands for, or null. */
  packageOf(node2) {
    if (node2 > 0 && node2 <= 3 * this.#packages) return Math.floor((node2 - 1) / 3);
    const more = this.#moreAt(node2);
    return typeof more === "number" ? more : null;
  }
  /** The line of a node, or undefined. */
  lineAt(node2) {
    const more = this.#moreAt(node2);
    return typeof more === "object" ? more : void 0;
  }
  #moreAt(node2) {
    return this.#more[node2 - 1 - 3 * this.#packages];
  }
  /** The node of a package that a line is guessed to have brought: it leads to the package as such. */
  guessed(index) {
    const known = this.#guesses.get(index);
    if (known !== void 0) return known;
    const node2 = this.#add(index);
    this.#guesses.set(index, node2);
    this.link(node2, this.there(index), true);
    return node2;
  }
  /** The node of a line, made when it is asked for first; null where there are too many. */
  line(written, own) {
    const key = `${written.line}\0${written.file}\0${written.asks}`;
    const known = this.#lineIds.get(key);
    if (known) return known;
    if (this.lines.length >= mostLines2) {
      this.endEarly();
      return null;
    }
    const made = { ...written, own, node: this.#edges.length };
    this.#add(made);
    this.lines.push(made);
    this.#lineIds.set(key, made);
    return made;
  }
  #add(what) {
    this.#more.push(what);
    this.#seen.push(/* @__PURE__ */ new Set());
    return this.#edges.push([]) - 1;
  }
  link(from, to, inferred) {
    const seen = this.#seen[from];
    if (from === to || seen === void 0 || seen.has(to)) return;
    seen.add(to);
    this.#edges[from]?.push({ to, inferred });
  }
  /** Takes all links of a node to packages away but those that `keeps` wants: a project's own lines say it better. */
  dropLinks(from, drops) {
    this.#edges[from] = (this.#edges[from] ?? []).filter(({ to }) => !drops(to));
    this.#seen[from] = new Set(this.#edges[from]?.map(({ to }) => to));
  }
  edges(node2) {
    return this.#edges[node2] ?? [];
  }
  /** The nodes that can be reached from some, those included, in the order of their distance. */
  reach(from, stop = () => false) {
    const seen = new Uint8Array(this.size);
    const queue = [...from];
    for (const node2 of queue) seen[node2] = 1;
    for (let at = 0; at < queue.length; at += 1) {
      const node2 = queue[at] ?? 0;
      if (at >= from.length && stop(node2)) continue;
      for (const { to } of this.edges(node2)) {
        if (seen[to] === 1) continue;
        seen[to] = 1;
        queue.push(to);
      }
    }
    return queue;
  }
  /** The nodes that can be reached over links that something written says. */
  surelyAsked() {
    const seen = /* @__PURE__ */ new Set([this.root]);
    for (const node2 of seen) for (const { to, inferred } of this.edges(node2)) if (!inferred) seen.add(to);
    return seen;
  }
};

// src/reasons/graph/packageIndex.ts
var PackageIndex = class {
  #packages;
  #routes;
  #byName = /* @__PURE__ */ new Map();
  #last = { index: -1, ways: /* @__PURE__ */ new Map() };
  constructor(packages, routes) {
    this.#packages = packages;
    this.#routes = routes;
    for (const [index, { type, name: name2 }] of packages.entries()) {
      const key = keyOf(type, name2);
      const list = this.#byName.get(key);
      if (list) list.push(index);
      else this.#byName.set(key, [index]);
    }
  }
  find(types10, name2, where) {
    const named2 = types10.flatMap((type) => this.#named(type, name2));
    if (named2.length === 0) return [];
    return where.kind === "beside" ? this.#beside(named2, where.index) : this.#placed(named2, where);
  }
  /** True where the command may have put the package where it is. */
  fits(index, install) {
    return this.ways(index, install).length > 0;
  }
  /**
   * How a package may have come from where the command put it into the image: the lines of COPY instructions, and null
   * for no COPY. Empty where the command can't have put it there.
   */
  ways(index, { stage, target }) {
    const folder = target === null || target === globalModules ? "/" : target;
    const key = `${stage}\0${folder}`;
    if (this.#last.index !== index) this.#last = { index, ways: /* @__PURE__ */ new Map() };
    const known = this.#last.ways.get(key);
    if (known) return known;
    const ways = this.#routes.ways(stage, `/${this.#packages[index]?.place ?? ""}`).filter(({ path }) => below(path, folder) !== null).map(({ line }) => line);
    this.#last.ways.set(key, ways);
    return ways;
  }
  #named(type, name2) {
    const found = this.#byName.get(keyOf(type, name2));
    if (found || type !== "rpm") return found ?? [];
    for (let cut = name2.replace(/\.(x86_64|aarch64|noarch|i686)$/, ""); ; ) {
      const known = this.#byName.get(keyOf(type, cut));
      if (known) return known;
      const at = cut.lastIndexOf("-");
      if (at <= 0) return [];
      cut = cut.slice(0, at);
    }
  }
  /** A package asks for what its metadata leads to, else for what is in the same folder, else for any of the name. */
  #beside(named2, index) {
    const asker = this.#packages[index];
    if (asker === void 0) return named2;
    const linked = new Set(asker.requires.map(({ to }) => to));
    const direct = named2.filter((each) => linked.has(each));
    if (direct.length > 0) return direct;
    const site = siteOf(asker.place);
    const near = named2.filter((each) => siteOf(this.#packages[each]?.place ?? "") === site);
    return near.length > 0 ? near : named2;
  }
  #placed(named2, { install, folder }) {
    const fitting = named2.filter((index) => this.fits(index, install));
    if (install.types.includes("npm")) return this.#nodeModules(fitting, install, folder);
    const own = fitting.filter((index) => this.#packages[index]?.from === "own");
    return own.length > 0 ? own : fitting;
  }
  /** Node looks into `node_modules` of the folder, then of those above. Source: Node's docs, "Loading from node_modules". */
  #nodeModules(found, install, folder) {
    const paths = (index) => this.#routes.back(
      install.stage,
      `/${this.#packages[index]?.place.replace(/\/package\.json$/, "") ?? ""}`
    );
    if (install.target === globalModules)
      return found.filter(
        (index) => paths(index).some((path) => path.endsWith(`/lib/node_modules/${this.#packages[index]?.name}`))
      );
    const name2 = this.#packages[found[0] ?? -1]?.name ?? "";
    for (let at = folder; ; at = at.slice(0, Math.max(1, at.lastIndexOf("/")))) {
      const wanted = `${at === "/" ? "" : at}/node_modules/${name2}`;
      const here = found.filter((index) => paths(index).includes(wanted));
      if (here.length > 0) return here;
      if (at === "/" || at === "") break;
    }
    return found.filter((index) => paths(index).some((path) => path.includes("/node_modules/.pnpm/")));
  }
};
function keyOf(type, name2) {
  if (type === "pypi" || type === "conda") return `${type}:${normalName(name2)}`;
  return `${type}:${type === "deb" ? name2.replace(/:.*$/, "") : name2}`;
}
function siteOf(place) {
  return /^(.*\/(?:site|dist)-packages)(?:\/|$)/.exec(place)?.[1] ?? place.replace(/\/[^/]*$/, "");
}

// src/reasons/graph/filling.ts
var mostSteps3 = 2e5;
var Filling = class {
  graph;
  index;
  packages;
  projects;
  walked;
  request;
  problems = /* @__PURE__ */ new Map();
  /** The Dockerfile's own lines, with the command that each is of. */
  commands = [];
  /** Packages of the image that are projects of the repository. */
  local = /* @__PURE__ */ new Map();
  /** Lists beside the main one that somebody asks of a project. */
  #wanted = /* @__PURE__ */ new Map();
  #done = /* @__PURE__ */ new Set();
  #steps = 0;
  constructor(packages, walked, projects, request) {
    const problem = incomplete(request.image.dockerfile);
    this.graph = new AskGraph(packages, () => this.problems.set(problem.code, problem));
    this.index = new PackageIndex(packages, walked.routes);
    this.packages = packages;
    this.projects = projects;
    this.walked = walked;
    this.request = request;
  }
  /** True the first time that it is asked with a key. */
  isNew(...key) {
    const before = this.#done.size;
    this.#done.add(key.join("\0"));
    return this.#done.size > before;
  }
  /** How much was done so far: it grows as long as there is something new. */
  get progress() {
    return this.#done.size;
  }
  /** False where so much was asked that no more is. */
  step() {
    this.#steps += 1;
    if (this.#steps > mostSteps3) this.graph.endEarly();
    return this.#steps <= mostSteps3;
  }
  /** The node of a line; null where there are too many. */
  line(written) {
    return this.graph.line(written, this.#isOwn(written.file));
  }
  /** The first line of the instruction that a command is part of, which may stand on a later one; null for none. */
  instructionOf({ line }) {
    return this.walked.starts.findLast((start2) => start2 <= line) ?? null;
  }
  /** First lines of the instructions that what a command installs comes into the image by: its own, or some COPY. */
  instructionsFor(install) {
    return this.#bringing(
      install,
      this.walked.routes.of(install.stage).map(({ line }) => line)
    );
  }
  /** The same of one package; empty where the command can't have put it where it is. */
  instructionsOf(index, install) {
    return this.#bringing(install, this.index.ways(index, install));
  }
  #bringing(install, ways) {
    return [...new Set(ways.map((line) => line ?? this.instructionOf(install)))];
  }
  /** Where a path may lead: from the folder of the file that says it, or from the one that the command runs in. */
  origins(path, { install, folder }) {
    const beside = folder === null || path.startsWith("/") ? null : repositoryPath(folder, path);
    const near = beside === null ? [] : [{ kind: "repository", path: beside }];
    return install === null ? near : [...near, ...install.view.origins(containerPath(install.folder, path))];
  }
  /** The node that a command leads to for a package: with what it requires, and recommends, as the tool does it. */
  installed(index, install, whole) {
    if (!whole) return this.graph.there(index);
    return install?.withRecommended ? this.graph.generous(index) : this.graph.whole(index);
  }
  want(project, list) {
    const lists2 = this.#wanted.get(project) ?? /* @__PURE__ */ new Set();
    lists2.add(list);
    this.#wanted.set(project, lists2);
  }
  wanted(project) {
    return this.#wanted.get(project) ?? /* @__PURE__ */ new Set();
  }
  /** What could not be read matters where the project is a part of the image. */
  tell({ problems }) {
    for (const problem of problems) this.problems.set(JSON.stringify(problem), problem);
  }
  /** True for a file that belongs to the service itself. */
  #isOwn(file) {
    const { dockerfile } = this.request.image;
    if (file === dockerfile || this.walked.named.has(file)) return true;
    const folder = posix13.dirname(dockerfile);
    return folder !== "." && file.startsWith(`${folder}/`);
  }
};
function incomplete(file) {
  return {
    code: "reasons-incomplete",
    message: "the lines and packages of the image ask for each other in more ways than can be followed: what lines cost, and why packages are there, is told in part",
    where: { file }
  };
}

// src/reasons/graph/fillGraph.ts
function fillGraph(packages, walked, projects, request) {
  const filling = new Filling(packages, walked, projects, request);
  const { graph, local } = filling;
  for (const [index, each] of packages.entries()) {
    const { from, name: name2, type } = each;
    if (from === "base" && addedBytes(each) === 0) graph.link(graph.root, graph.there(index), false);
    const language = languageOf(type);
    const project = language === null || from === "base" ? null : projects.named(name2, language);
    if (project) local.set(index, project);
  }
  for (const install of walked.installs) askCommand(filling, install);
  askLocalProjects(filling, ask);
  return filling;
}
function askCommand(filling, install) {
  const { line, asks, folder, wanted, withRequired } = install;
  const node2 = filling.line({ file: filling.request.image.dockerfile, line, asks });
  if (node2 === null) return;
  filling.graph.link(filling.graph.root, node2.node, false);
  filling.commands.push({ install, line: node2 });
  const where = { kind: "install", install, folder };
  ask(filling, node2, wanted, { where, install, whole: withRequired, folder: null });
}

// src/reasons/graph/findings.ts
import { posix as posix14 } from "node:path";
function findings(graph, packages, local, lines, { image, services }) {
  const own = posix14.dirname(image.dockerfile);
  const others = services.filter(({ folder }) => folder !== own);
  const byFolder = /* @__PURE__ */ new Map();
  for (const { line } of others.length === 0 ? [] : lines)
    for (const { to } of graph.edges(line.node)) {
      const index = graph.packageOf(to);
      const folder = index === null ? void 0 : serviceOf(index, packages, local, others)?.folder;
      if (index === null || folder === void 0) continue;
      byFolder.set(folder, (byFolder.get(folder) ?? /* @__PURE__ */ new Set()).add(index));
    }
  const sure = byFolder.size === 0 ? /* @__PURE__ */ new Set() : graph.surelyAsked();
  return [...byFolder].flatMap(([folder, found]) => findingOf(graph, packages, lines, { folder, found, sure, image })).sort((a, b) => b.bytes - a.bytes);
}
function findingOf(graph, packages, lines, { folder, found, sure, image }) {
  const isIt = (node2) => found.has(graph.packageOf(node2) ?? -1);
  const left = new Set(graph.reach([graph.root], isIt).filter((node2) => !isIt(node2)));
  for (const { to } of graph.edges(graph.root)) if (graph.packageAt(to) !== null) left.add(to);
  const asking = [...lines.entries()].filter(
    ([, { line }]) => left.has(line.node) && graph.edges(line.node).some(({ to }) => isIt(to))
  );
  const [first] = asking.toSorted(([, a], [, b]) => rank(a.line, image) - rank(b.line, image));
  const ofLine = first && graph.edges(first[1].line.node).find(({ to }) => isIt(to));
  const main = ofLine && graph.packageOf(ofLine.to);
  if (first === void 0 || main === null || main === void 0) return [];
  const exclusive = graph.reach([...found].map((index) => graph.generous(index))).flatMap((node2) => left.has(node2) ? [] : graph.packageAt(node2) ?? []);
  return [
    {
      ...{ kind: "installs-service", line: first[0], otherLines: asking.length - 1, package: main, folder },
      exclusive,
      bytes: exclusive.reduce((sum2, index) => sum2 + bytesOf(packages[index]), 0),
      inferred: exclusive.some((index) => packages[index]?.inferred || !sure.has(graph.there(index)))
    }
  ];
}
function bytesOf(found) {
  return found ? addedBytes(found) : 0;
}
function rank({ own, file }, { dockerfile }) {
  if (!own) return 2;
  return file === dockerfile ? 1 : 0;
}
function serviceOf(index, packages, local, services) {
  const project = local.get(index);
  if (project) return services.find(({ folder }) => folder === project.folder);
  const { type, name: name2 } = packages[index] ?? { type: "deb", name: "" };
  if (type !== "pypi" && type !== "npm") return void 0;
  return services.find(
    (service) => [service.name, posix14.basename(service.folder)].some((each) => normalName(each) === normalName(name2))
  );
}

// src/reasons/graph/mayBring.ts
function mayBring({ line, parts }, instructions) {
  const lines = parts ? parts.filter(({ from }) => from === "own").map((part) => part.line) : [line];
  return instructions.includes(null) || lines.some((each) => each === null || instructions.includes(each));
}

// src/reasons/graph/keepOthers.ts
var mostSteps4 = 2e7;
function keepOthers(filling) {
  const { graph, packages } = filling;
  const explained = new Uint8Array(packages.length);
  let left = mostSteps4;
  for (const { instructions, nodes } of instructionsOf(filling)) {
    const reached = left > 0 ? graph.reach(nodes) : [];
    if (left <= 0) {
      explained.fill(1);
      graph.endEarly();
    }
    for (const node2 of reached) {
      left -= 1 + graph.edges(node2).length;
      const index = graph.packageAt(node2);
      const found = index === null ? void 0 : packages[index];
      if (index !== null && found && mayBring(found, instructions)) explained[index] = 1;
    }
  }
  for (const [index, each] of packages.entries())
    if (explained[index] === 0 && (each.from === "own" || addedBytes(each) > 0))
      graph.link(graph.root, graph.there(index), false);
}
function instructionsOf(filling) {
  const { graph, commands } = filling;
  const found = /* @__PURE__ */ new Map();
  const put2 = (instructions, node2) => {
    const key = instructions.join(" ");
    const known = found.get(key);
    if (known) known.nodes.push(node2);
    else found.set(key, { instructions, nodes: [node2] });
  };
  const isCommand = /* @__PURE__ */ new Set();
  for (const { install, line } of commands) {
    isCommand.add(line.node);
    put2(filling.instructionsFor(install), line.node);
  }
  for (const { to } of graph.edges(graph.root)) {
    const copy = isCommand.has(to) ? void 0 : graph.lineAt(to);
    if (copy) put2([copy.line], to);
  }
  return found.values();
}

// src/reasons/files/lockFile.ts
var mostPackages = 1e4;
var mostBlock = 64 * 1024;
var start = /^\[\[package\]\][ \t]*\r?$/m;
var lockFiles = ["uv.lock", "poetry.lock", "pdm.lock"];
function readLockFile(text) {
  const found = /* @__PURE__ */ new Map();
  for (const block of text.split(start, mostPackages + 1).slice(1)) {
    const entries2 = block.length > mostBlock ? [] : entriesOf(block);
    const name2 = entries2.find(({ path }) => path.length === 1 && path[0] === "name")?.texts[0]?.text;
    if (name2 === void 0) continue;
    const needs = found.get(normalName(name2)) ?? /* @__PURE__ */ new Set();
    found.set(normalName(name2), needs);
    for (const each of neededBy(entries2)) needs.add(normalName(each));
  }
  return found;
}
function entriesOf(block) {
  try {
    return tomlEntries(block);
  } catch {
    return [];
  }
}
function neededBy(entries2) {
  const optional = new Set(
    entries2.filter(({ path }) => path.length === 4 && path[3] === "optional").map(({ path }) => path[2])
  );
  return entries2.flatMap(({ path: [first, second, third, ...more], texts }) => {
    if (first === "dependencies" && second === void 0)
      return texts.flatMap(({ text }) => readPipSpec(text)?.name ?? []);
    if (first === "dependencies" && second === "name" && third === void 0)
      return texts.map(({ text }) => text);
    if (first !== "package" || second !== "dependencies" || third === void 0) return [];
    return more.length > 0 || optional.has(third) ? [] : [third];
  });
}

// src/reasons/graph/linkLocked.ts
var mostText4 = 4 * 1024 * 1024;
var mostNeeds = 5e4;
function linkLocked(filling) {
  const { graph, packages, index: places } = filling;
  const wiped = [...packages.entries()].filter(
    ([, { type, from, inferred }]) => type === "pypi" && from === "own" && inferred
  );
  if (wiped.length === 0) return;
  let left = mostNeeds;
  for (const needs of lockedNeeds(filling)) {
    for (const [index, { name: name2 }] of wiped) {
      for (const needed of needs.get(normalName(name2)) ?? []) {
        left -= 1;
        if (left < 0) return;
        for (const to of places.find(["pypi"], needed, { kind: "beside", index }))
          graph.link(graph.whole(index), graph.whole(to), true);
      }
    }
  }
}
function* lockedNeeds({ projects, request }) {
  const folders = /* @__PURE__ */ new Set();
  for (const { folder, language } of projects.all) {
    if (language !== "python") continue;
    for (let at = folder; at !== "" && !folders.has(at); at = repositoryPath(at, "..") ?? "") folders.add(at);
  }
  let left = mostText4;
  for (const folder of [...folders, ""])
    for (const name2 of lockFiles) {
      const text = request.repository.readText(joinPath(folder, name2));
      if (text === null || text.length > left) continue;
      left -= text.length;
      yield readLockFile(text);
    }
}

// src/reasons/graph/linkOrphans.ts
var mostTries = 1e6;
function linkOrphans(filling) {
  const { graph, packages, commands } = filling;
  let left = mostTries;
  for (const all of [false, true]) {
    const reached = new Set(graph.reach([graph.root]));
    const orphans = new Set(
      [...packages.keys()].filter(
        (index) => packages[index]?.from === "own" && !reached.has(graph.there(index))
      )
    );
    const guesses = new Set([...orphans].filter((index) => isGuess(graph, index)));
    for (const index of guesses) linkGuess(graph, index, orphans, guesses);
    const asked3 = new Set(all ? [] : [...orphans].flatMap((index) => requiredBy(graph, index)));
    for (const index of orphans) {
      if (asked3.has(index)) continue;
      left -= 1 + commands.length;
      if (left < 0) {
        graph.endEarly();
        return;
      }
      linkOne(index, filling);
    }
  }
}
function requiredBy(graph, index) {
  return needsOf(graph, index).flatMap(({ to }) => graph.packageOf(to) ?? []);
}
function needsOf(graph, index) {
  return graph.edges(graph.whole(index)).filter(({ to }) => graph.packageOf(to) !== index);
}
function isGuess(graph, index) {
  return needsOf(graph, index).some(({ inferred }) => inferred);
}
function linkGuess(graph, index, orphans, guesses) {
  const node2 = graph.guessed(index);
  for (const { to, inferred } of needsOf(graph, index)) {
    const needed = graph.packageOf(to);
    if (needed !== null && guesses.has(needed)) graph.link(node2, graph.guessed(needed), inferred);
    else if (!inferred || needed !== null && orphans.has(needed)) graph.link(node2, to, inferred);
  }
}
function linkOne(index, filling) {
  const { graph, packages, walked, request } = filling;
  const found = packages[index];
  if (found === void 0) return;
  const likely = commandsFor(filling, index, found);
  const sameLayer = likely.filter(
    ({ instructions }) => found.line !== null && instructions.includes(found.line)
  );
  const guess = isGuess(graph, index) ? graph.guessed(index) : null;
  for (const { line, install } of sameLayer.length > 0 ? sameLayer : likely)
    graph.link(line.node, guess ?? filling.installed(index, install, true), true);
  if (likely.length > 0) return;
  const copy = copyOf2(found, walked.copies);
  const node2 = copy && filling.line({ file: request.image.dockerfile, line: copy.line, asks: copy.asks });
  if (!node2) return;
  graph.link(graph.root, node2.node, false);
  graph.link(node2.node, guess ?? graph.whole(index), false);
}
function commandsFor(filling, index, found) {
  return filling.commands.flatMap(({ install, line }) => {
    if (!install.withRequired || !install.types.includes(found.type)) return [];
    const instructions = filling.instructionsOf(index, install);
    return instructions.length > 0 && mayBring(found, instructions) ? { install, line, instructions } : [];
  });
}
function copyOf2(found, copies) {
  const exact = copies.find((copy) => copy.line === found.line);
  const mayBe = ({ at, line }) => at !== "/" && below(`/${found.place}`, at) !== null && mayBring(found, [line]);
  return exact ?? copies.findLast(mayBe);
}

// src/reasons/graph/packageReasons.ts
var mostSteps5 = 2e7;
var mostVia = 20;
function packageReasons(graph, packages, indexOf) {
  const own = graph.lines.filter((line) => line.own && indexOf.has(line.node)).map(({ node: node2 }) => node2);
  const ways = nearest(graph, own);
  const asked3 = askedByName(graph);
  const counts = countLines(graph, own, packages.length);
  const unasked = nearestUnasked(packages);
  return packages.map(({ from, parts }, index) => {
    const node2 = graph.there(index);
    const named2 = from !== "base" || asked3.has(index);
    const path = named2 ? pathOf(graph, ways, node2, index) : null;
    const line = path === null ? void 0 : indexOf.get(path.line);
    if (path !== null && line !== void 0)
      return { kind: "line", via: path.via, line, otherLines: Math.max(0, (counts[index] ?? 1) - 1) };
    if (from === "base" || parts?.some((part) => part.from === "base")) return { kind: "base" };
    const via = unasked[index] ?? [];
    return via.length > 0 ? { kind: "package", via } : { kind: "unknown" };
  });
}
function nearest(graph, own) {
  const parents = new Int32Array(graph.size).fill(-2);
  const lines = new Int32Array(graph.size);
  for (const line of own) {
    parents[line] = -1;
    lines[line] = line;
  }
  const queue = [...own];
  for (let at = 0; at < queue.length; at += 1) {
    const node2 = queue[at] ?? 0;
    for (const { to } of graph.edges(node2)) {
      if (parents[to] !== -2) continue;
      parents[to] = node2;
      lines[to] = lines[node2];
      queue.push(to);
    }
  }
  return { parents, lines };
}
function pathOf(graph, { parents, lines }, start2, self) {
  if (parents[start2] === -2) return null;
  const via = [];
  for (let node2 = parents[start2] ?? -2; node2 >= 0 && via.length < mostVia; node2 = parents[node2] ?? -2) {
    const index = graph.packageOf(node2);
    if (index !== null && index !== self && via.at(-1) !== index) via.push(index);
  }
  return { via, line: lines[start2] };
}
function askedByName(graph) {
  return new Set(
    graph.lines.flatMap(({ node: node2 }) => graph.edges(node2).flatMap(({ to }) => graph.packageOf(to) ?? []))
  );
}
function countLines(graph, own, count) {
  const counts = new Uint32Array(count);
  const stops = new Set(own);
  let left = mostSteps5;
  for (const line of own) {
    if (left <= 0) {
      graph.endEarly();
      break;
    }
    for (const node2 of graph.reach([line], (each) => stops.has(each))) {
      left -= 1 + graph.edges(node2).length;
      const index = graph.packageAt(node2);
      if (index !== null) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}
function nearestUnasked(packages) {
  const needed = new Set(packages.flatMap(({ requires }) => requires.map(({ to }) => to)));
  const parents = new Int32Array(packages.length).fill(-2);
  const queue = [...packages.keys()].filter((index) => !needed.has(index));
  for (const index of queue) parents[index] = -1;
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at] ?? 0;
    for (const { to } of packages[from]?.requires ?? []) {
      if (parents[to] !== -2) continue;
      parents[to] = from;
      queue.push(to);
    }
  }
  return packages.map((_, index) => {
    const via = [];
    for (let at = parents[index] ?? -2; at >= 0 && via.length < mostVia; at = parents[at] ?? -2) via.push(at);
    return via;
  });
}

// src/reasons/projects/projects.ts
var mostFolders = 2e3;
var never = /^(node_modules|vendor|dist|build|target|venv|__pycache__|\..*)$/;
var Projects = class {
  #repository;
  #known = /* @__PURE__ */ new Map();
  #byName = null;
  #near;
  /** `near`: folders that an image takes files from. Projects are looked for in them and beside them. */
  constructor(repository, near) {
    this.#repository = repository;
    this.#near = near;
  }
  /** The project in a folder, or null. */
  at(folder, language) {
    const key = `${language}:${folder}`;
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const project = readProject(folder, language, this.#repository);
    this.#known.set(key, project);
    return project;
  }
  /** The project that is called so, in any spelling that Python takes for the same. */
  named(name2, language) {
    this.#byName ??= this.#findAll();
    return this.#byName.get(`${language}:${normalName(name2)}`) ?? null;
  }
  /** Everything that was read so far. */
  get all() {
    return [...this.#known.values()].flatMap((project) => project ?? []);
  }
  #findAll() {
    const found = /* @__PURE__ */ new Map();
    for (const folder of this.#folders()) {
      const names = new Set(this.#repository.list(folder));
      for (const language of ["python", "node"]) {
        const files = [...projectFiles.get(language)?.keys() ?? []];
        const project = files.some((file) => names.has(file)) ? this.at(folder, language) : null;
        if (project === null || project.name === null) continue;
        const key = `${language}:${normalName(project.name)}`;
        if (!found.has(key)) found.set(key, project);
      }
    }
    return found;
  }
  /** The folders themselves, those beside them, and two levels of those inside. */
  #folders() {
    const found = /* @__PURE__ */ new Set();
    for (const folder of this.#near) found.add(folder);
    for (const folder of this.#near) {
      const above = folder === "" ? null : repositoryPath(folder, "..");
      if (above !== null) this.#addChildren(above, 1, found);
    }
    for (const folder of this.#near) this.#addChildren(folder, 2, found);
    return found;
  }
  #addChildren(folder, depth, found) {
    for (const name2 of this.#repository.list(folder)) {
      const bare = name2.replace(/\/$/, "");
      if (!name2.endsWith("/") || never.test(bare) || found.size >= mostFolders) continue;
      const child = joinPath(folder, bare);
      found.add(child);
      if (depth > 1) this.#addChildren(child, depth - 1, found);
    }
  }
};

// src/reasons/explainContents.ts
function explainContents(contents, request) {
  try {
    return explain(contents, request);
  } catch (error) {
    return { ...contents, problems: [...contents.problems, ...problemsOf(error, request)] };
  }
}
function explain(contents, request) {
  const { dockerfile: file } = request.image;
  const text = request.repository.readText(file);
  if (text === null) return { ...contents, problems: [...contents.problems, unreadable(file)] };
  const { packages } = contents;
  const walked = walkBuild(parseDockerfile(text, file), text, request);
  const services = request.services.map(({ folder }) => folder === "." ? "" : folder);
  const projects = new Projects(request.repository, /* @__PURE__ */ new Set([...walked.folders, ...services]));
  const filling = fillGraph(packages, walked, projects, request);
  linkLocked(filling);
  linkOrphans(filling);
  keepOthers(filling);
  const lines = costs(filling.graph, packages);
  const indexOf = new Map(lines.map(({ line }, index) => [line.node, index]));
  const reasons = packageReasons(filling.graph, packages, indexOf);
  return {
    ...contents,
    packages: packages.map((each, index) => ({ ...each, reason: reasons[index] ?? { kind: "unknown" } })),
    lines: lines.map(({ cost }) => cost),
    findings: findings(filling.graph, packages, filling.local, lines, request),
    problems: [...contents.problems, ...filling.problems.values()]
  };
}
function unreadable(file) {
  return {
    code: "reasons-no-dockerfile",
    message: "the Dockerfile can’t be read, so nobody knows which line asks for what",
    where: { file }
  };
}
function problemsOf(error, { image }) {
  if (error instanceof GateError) return error.problems.slice(0, 5);
  const reason = error instanceof Error ? error.message.slice(0, 200) : "of an unknown error";
  return [
    {
      code: "reasons-failed",
      message: `which line asks for what could not be told: ${reason}`,
      where: { file: image.dockerfile }
    }
  ];
}
export {
  explainContents
};
