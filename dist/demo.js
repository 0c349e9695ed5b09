import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  main,
  readText
} from "./chunks/chunk-MHKNSDJ5.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-ZBKLNB7Q.js";
import {
  envPaths
} from "./chunks/chunk-EE6QDT2X.js";
import {
  createLogUpdate
} from "./chunks/chunk-KA4B2UDY.js";
import "./chunks/chunk-SWKQU6JK.js";
import "./chunks/chunk-Q25H62OD.js";
import "./chunks/chunk-EHVW62FL.js";
import "./chunks/chunk-ZKC5UD3A.js";
import {
  renderProblems
} from "./chunks/chunk-YCVS6J23.js";
import {
  GateError
} from "./chunks/chunk-FRJBN533.js";
import "./chunks/chunk-WP646LUM.js";

// demo/clean.ts
import { rmSync as rmSync4 } from "node:fs";
import { join as join8 } from "node:path";

// demo/cacheFolder.ts
import { join } from "node:path";
function cacheFolder() {
  return join(envPaths("size-gate", { suffix: "" }).cache, "demo");
}

// demo/engine/apt.ts
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join as join2 } from "node:path";

// demo/lastLine.ts
import { stripVTControlCharacters } from "node:util";
function lastLine(text) {
  const lines = text.split(/[\r\n]+/).map(plain);
  return lines.findLast((line) => line !== "") ?? "no output";
}
function plain(text) {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}]/gu, " ").trim().slice(0, 300);
}

// demo/run.ts
import { spawn } from "node:child_process";
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { env: options.env ?? process.env, cwd: options.cwd });
    const output = { stdout: "", stderr: "" };
    let expired = false;
    for (const name of ["stdout", "stderr"]) {
      const eachLine = lineSplitter(options.onLine);
      child[name].setEncoding("utf8");
      child[name].on("data", (text) => {
        output[name] += text;
        eachLine(text);
      });
    }
    const expire = () => {
      expired = true;
      child.kill("SIGKILL");
    };
    const timer = options.timeoutMs === void 0 ? void 0 : setTimeout(expire, options.timeoutMs);
    child.on("error", (error) => resolve({ code: 127, stdout: "", stderr: error.message }));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code: expired ? 124 : code ?? 1, ...output });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input ?? "");
  });
}
function lineSplitter(onLine) {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split(/\r?\n|\r/);
    rest = lines.pop() ?? "";
    if (onLine !== void 0) for (const line of lines) onLine(line);
  };
}

// demo/engine/aptSources.ts
var targetFormat = "$(REPO_URI)|$(RELEASE)|$(ORIGIN)|$(COMPONENT)";
function parseTargets(text) {
  return text.split("\n").flatMap((line) => {
    const [uri, release, origin, component, more] = line.trim().split("|");
    if (!uri || !release || origin === void 0 || component === void 0 || more !== void 0) return [];
    return [{ uri, release, origin, component }];
  });
}
function ownMirror(targets, system) {
  const origin = system.id.toLowerCase();
  const own = targets.find(
    (target) => target.release === system.codename && target.component === "main" && target.origin.toLowerCase() === origin
  );
  return own?.uri ?? null;
}
var engineSuite = "forky";
function engineSource(system, mirror) {
  if (system.id !== "debian" || system.codename === engineSuite || mirror === null) return null;
  return `deb ${mirror} ${engineSuite} main`;
}

// demo/engine/apt.ts
var quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" };
async function apt(args, cwd) {
  const result = await run("apt-get", args, { env: quiet, cwd });
  if (result.code === 0) return result;
  throw new GateError({
    code: "apt-failed",
    message: `apt-get ${args.filter((arg) => !arg.startsWith("-o")).join(" ")} failed: ${lastLine(result.stderr)}`,
    fix: "check the network and the apt sources of this machine, or install Docker with buildx yourself"
  });
}
async function updateLists() {
  await run("apt-get", ["update"], { env: quiet });
}
async function aptTargets() {
  const ask = async () => parseTargets((await apt(["indextargets", "--format", targetFormat, "Created-By: Packages"])).stdout);
  const known = await ask();
  if (known.length > 0) return known;
  await updateLists();
  return ask();
}
function privateState(directory, sourceLine) {
  mkdirSync(join2(directory, "lists", "partial"), { recursive: true });
  mkdirSync(join2(directory, "cache", "archives", "partial"), { recursive: true });
  const list = join2(directory, "sources.list");
  writeFileSync(list, `${sourceLine}
`);
  const settings = {
    "Dir::Etc::sourcelist": list,
    "Dir::Etc::sourceparts": "-",
    "Dir::State::Lists": join2(directory, "lists"),
    "Dir::Cache": join2(directory, "cache"),
    "APT::Sandbox::User": "root",
    "Acquire::Languages": "none"
  };
  return Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
}
function hasProgram(name, path = process.env.PATH ?? "") {
  return [...path.split(delimiter), "/usr/sbin", "/sbin"].some((folder) => existsSync(join2(folder, name)));
}
async function installMissing(packages, log) {
  const missing = Object.keys(packages).filter((program) => !hasProgram(program));
  const names = missing.flatMap((program) => packages[program] ?? []);
  if (names.length === 0) return;
  log(`installing ${names.join(", ")} on this machine with apt-get`);
  await updateLists();
  await apt(["install", "-y", "--no-install-recommends", ...names]);
}

// demo/engine/findEngine.ts
async function findEngine(env) {
  const [engine, buildx] = await Promise.all([
    run("docker", ["version", "--format", "{{.Server.Version}}"], { env, timeoutMs: 1e4 }),
    run("docker", ["buildx", "version"], { env, timeoutMs: 1e4 })
  ]);
  return engine.code === 0 && engine.stdout.trim() !== "" && buildx.code === 0;
}

// demo/engine/findOrStartEngine.ts
import { join as join7 } from "node:path";

// demo/engine/startEngine.ts
import { spawn as spawn2 } from "node:child_process";
import { closeSync, mkdirSync as mkdirSync3, openSync, readFileSync as readFileSync5, writeFileSync as writeFileSync3 } from "node:fs";
import { delimiter as delimiter2, join as join5 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";

// demo/engine/bridge.ts
import { createHash } from "node:crypto";
import { readFileSync as readFileSync2 } from "node:fs";

// demo/engine/freeRange.ts
import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
function parseRange(text) {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255 || bits > 32) return null;
  return { base: network((a << 24 | b << 16 | c << 8 | d) >>> 0, bits), bits };
}
function parseRoutes(text) {
  return text.split("\n").slice(1).flatMap((line) => {
    const [, destination, , , , , , mask] = line.split(/\s+/);
    if (!/^[0-9A-F]{8}$/i.test(destination ?? "") || !/^[0-9A-F]{8}$/i.test(mask ?? "")) return [];
    const bits = ones(littleEndian(mask ?? ""));
    return bits === 0 ? [] : [{ base: network(littleEndian(destination ?? ""), bits), bits }];
  });
}
function freeRange(used) {
  for (let third = 0; third < 256; third += 1) {
    const candidate = parseRange(`10.87.${third}.0/24`);
    if (candidate !== null && !used.some((range) => overlap(range, candidate))) return `10.87.${third}`;
  }
  return null;
}
function usedRanges() {
  const addresses = Object.values(networkInterfaces()).flatMap(
    (list) => (list ?? []).map((entry) => entry.cidr ?? "")
  );
  return [...addresses.flatMap((cidr) => parseRange(cidr) ?? []), ...parseRoutes(routes())];
}
function routes() {
  try {
    return readFileSync("/proc/net/route", "utf8");
  } catch {
    return "";
  }
}
function overlap(one, other) {
  const bits = Math.min(one.bits, other.bits);
  return network(one.base, bits) === network(other.base, bits);
}
function network(address, bits) {
  return bits === 0 ? 0 : (address & 4294967295 << 32 - bits) >>> 0;
}
function littleEndian(hex) {
  return Buffer.from(hex, "hex").readUInt32LE();
}
function ones(mask) {
  return mask.toString(2).replaceAll("0", "").length;
}

// demo/engine/bridge.ts
function bridgeName(directory) {
  return `sg-${createHash("sha256").update(directory).digest("hex").slice(0, 8)}`;
}
async function addBridge(name) {
  const known = await rangeOf(name);
  const prefix = known ?? freeRange(usedRanges());
  if (prefix === null) throw networkError("no free address range was found");
  if (known === null) {
    await run("ip", ["link", "del", name]);
    await must("ip", ["link", "add", "name", name, ...mtu(), "type", "bridge"]);
    await must("ip", ["addr", "add", `${prefix}.1/24`, "dev", name]);
  }
  await must("ip", ["link", "set", name, "up"]);
  for (const rule of rules(name, prefix)) {
    if ((await iptables("-C", rule)).code !== 0)
      await must("iptables", ["-w", "10", "-t", rule.table, "-I", ...rule.rule]);
  }
}
async function removeBridge(name) {
  const prefix = await rangeOf(name);
  if (prefix === null) return;
  for (const rule of rules(name, prefix)) await iptables("-D", rule);
  await run("ip", ["link", "del", name]);
}
function rules(name, prefix) {
  return [
    { table: "nat", rule: ["POSTROUTING", "-s", `${prefix}.0/24`, "!", "-o", name, "-j", "MASQUERADE"] },
    { table: "filter", rule: ["FORWARD", "-i", name, "-j", "ACCEPT"] },
    { table: "filter", rule: ["FORWARD", "-o", name, "-j", "ACCEPT"] }
  ];
}
function iptables(action, { table, rule }) {
  return run("iptables", ["-w", "10", "-t", table, action, ...rule]);
}
async function rangeOf(name) {
  const { stdout } = await run("ip", ["-4", "-o", "addr", "show", "dev", name]);
  const cidr = /inet (\S+)/.exec(stdout)?.[1] ?? "";
  return parseRange(cidr) === null ? null : cidr.replace(/\.\d+\/\d+$/, "");
}
function mtu() {
  try {
    const route = readFileSync2("/proc/net/route", "utf8").split("\n").find((line) => line.split(/\s+/)[1] === "00000000");
    const device = route?.split(/\s+/)[0] ?? "";
    const size = Number(readFileSync2(`/sys/class/net/${device}/mtu`, "utf8"));
    return size >= 1280 ? ["mtu", String(Math.min(size, 1500))] : [];
  } catch {
    return [];
  }
}
async function must(command, args) {
  const { code, stderr } = await run(command, args);
  if (code !== 0) throw networkError(`${command} ${args.join(" ")}: ${lastLine(stderr)}`);
}
function networkError(reason) {
  return new GateError({
    code: "engine-network",
    message: `the private engine's network could not be set up: ${reason}`,
    fix: "run this as root with the right to change the network, or start a Docker engine yourself"
  });
}

// demo/engine/installEngine.ts
import { existsSync as existsSync2, mkdirSync as mkdirSync2, readdirSync, renameSync, rmSync } from "node:fs";
import { join as join3 } from "node:path";

// demo/engine/osRelease.ts
import { readFileSync as readFileSync3 } from "node:fs";
function parseOsRelease(text) {
  const value = (key) => new RegExp(`^${key}=["']?([^"'\\n]*)`, "m").exec(text)?.[1]?.trim() ?? "";
  return { id: value("ID"), codename: value("VERSION_CODENAME") };
}
function osRelease() {
  try {
    return parseOsRelease(readFileSync3("/etc/os-release", "utf8"));
  } catch {
    return { id: "", codename: "" };
  }
}

// demo/engine/installEngine.ts
var machinePrograms = { runc: "runc", iptables: "iptables", ip: "iproute2" };
async function installEngine(directory, log) {
  const root = join3(directory, "root");
  if (existsSync2(root) && Object.keys(machinePrograms).every((name) => hasProgram(name))) return root;
  requireDebian();
  mkdirSync2(directory, { recursive: true });
  const targets = await aptTargets();
  const unpacked = existsSync2(root) ? Promise.resolve() : unpackEngine(directory, engineSource(osRelease(), ownMirror(targets, osRelease())), log);
  await Promise.all([unpacked, installMissing(machinePrograms, log)]);
  return root;
}
async function unpackEngine(directory, source, log) {
  const state = join3(directory, `part-${process.pid}`);
  try {
    const options = source === null ? [] : privateState(state, source);
    mkdirSync2(state, { recursive: true });
    log("fetching a private Docker engine with buildx (about 70MB of packages)");
    if (source === null) await updateLists();
    else await apt([...options, "update"]);
    await apt([...options, "download", ...await enginePackages(options)], state);
    for (const name of readdirSync(state).filter((file) => file.endsWith(".deb"))) {
      await unpackPackage(join3(state, name), join3(state, "root"));
    }
    renameSync(join3(state, "root"), join3(directory, "root"));
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}
async function enginePackages(options) {
  const client = await run("apt-cache", [...options, "show", "docker-cli"]);
  const names = ["docker.io", "containerd", "docker-buildx"];
  return client.code === 0 ? [...names, "docker-cli"] : names;
}
async function unpackPackage(file, root) {
  mkdirSync2(root, { recursive: true });
  const { code, stderr } = await run("dpkg", ["-x", file, root]);
  if (code === 0) return;
  throw new GateError({ code: "engine-unpack", message: `could not unpack the engine: ${lastLine(stderr)}` });
}
function requireDebian() {
  const ready = process.platform === "linux" && process.getuid?.() === 0 && hasProgram("apt-get");
  if (ready) return;
  throw new GateError({
    code: "engine-missing",
    message: "no working Docker engine with buildx was found, and a private one needs Debian or Ubuntu and root",
    fix: "install Docker 23 or newer with buildx 0.10 or newer, start it, and run this again"
  });
}
function engineFolders(root) {
  return {
    path: [join3(root, "usr/bin"), join3(root, "usr/sbin")],
    plugins: [join3(root, "usr/libexec/docker/cli-plugins"), join3(root, "usr/lib/docker/cli-plugins")]
  };
}

// demo/engine/stopEngine.ts
import { existsSync as existsSync3, readFileSync as readFileSync4, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
function runningPid(directory) {
  try {
    const pid = Number(readFileSync4(join4(directory, "pid"), "utf8"));
    const command = readFileSync4(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return command.includes(join4(directory, "data")) ? pid : null;
  } catch {
    return null;
  }
}
async function stopEngine(directory) {
  const pid = runningPid(directory);
  if (pid !== null) {
    process.kill(pid, "SIGTERM");
    const until = Date.now() + 2e4;
    while (runningPid(directory) !== null && Date.now() < until) await sleep(50);
    if (runningPid(directory) !== null) process.kill(pid, "SIGKILL");
  }
  for (const name of ["pid", "kept"]) rmSync2(join4(directory, name), { force: true });
  await removeBridge(bridgeName(directory));
}
function keepEngine(directory) {
  writeFileSync2(join4(directory, "kept"), "");
}
function isKept(directory) {
  return existsSync3(join4(directory, "kept"));
}

// demo/engine/startEngine.ts
async function startEngine({ store, directory, log = () => {
} }) {
  const root = await installEngine(join5(cacheFolder(), "engine"), log);
  const env = clientEnv(directory, root);
  const running = runningPid(directory);
  if (running !== null && await answers(env)) return engineOf(directory, env, running);
  await stopEngine(directory);
  await addBridge(bridgeName(directory));
  const pid = spawnDaemon(directory, store, env.PATH);
  await untilReady(directory, env, pid);
  return engineOf(directory, env, pid);
}
function engineOf(directory, env, pid) {
  return { env, pid, stop: () => stopEngine(directory) };
}
function clientEnv(directory, root) {
  const folders = engineFolders(root);
  const config = join5(directory, "client");
  mkdirSync3(config, { recursive: true });
  writeFileSync3(join5(config, "config.json"), JSON.stringify({ cliPluginsExtraDirs: folders.plugins }));
  return {
    DOCKER_HOST: `unix://${join5(directory, "docker.sock")}`,
    DOCKER_CONFIG: config,
    PATH: [...folders.path, process.env.PATH ?? "", "/usr/sbin", "/sbin"].join(delimiter2)
  };
}
function spawnDaemon(directory, store, path) {
  const config = join5(directory, "daemon.json");
  writeFileSync3(config, JSON.stringify({ features: { "containerd-snapshotter": store === "containerd" } }));
  const places = {
    "config-file": config,
    "data-root": join5(directory, "data"),
    "exec-root": join5(directory, "exec")
  };
  const flags = Object.entries({ ...places, pidfile: join5(directory, "pid"), bridge: bridgeName(directory) });
  const log = openSync(join5(directory, "log"), "w");
  const daemon = spawn2(
    "dockerd",
    [
      ...flags.flatMap(([name, value]) => [`--${name}`, value]),
      "--iptables=false",
      "--ip6tables=false",
      "-H",
      `unix://${join5(directory, "docker.sock")}`
    ],
    { detached: true, stdio: ["ignore", log, log], env: { ...process.env, PATH: path } }
  );
  daemon.on("error", () => {
  });
  daemon.unref();
  closeSync(log);
  return daemon.pid ?? 0;
}
async function answers(env) {
  const { code } = await run("docker", ["version"], { env: { ...process.env, ...env }, timeoutMs: 5e3 });
  return code === 0;
}
async function untilReady(directory, env, pid) {
  const until = Date.now() + 6e4;
  while (Date.now() < until && isAlive(pid)) {
    if (await answers(env)) return;
    await sleep2(100);
  }
  await stopEngine(directory);
  throw new GateError({
    code: "engine-start",
    message: `the private Docker engine did not start: ${lastLine(readFileSync5(join5(directory, "log"), "utf8"))}`,
    fix: "see the whole log in the folder named below, or start a Docker engine yourself",
    expected: `an engine that answers within a minute; its log is ${join5(directory, "log")}`
  });
}
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

// demo/engine/users.ts
import { mkdirSync as mkdirSync4, readdirSync as readdirSync2, rmSync as rmSync3, writeFileSync as writeFileSync4 } from "node:fs";
import { join as join6 } from "node:path";
function addUser(directory) {
  mkdirSync4(directory, { recursive: true });
  writeFileSync4(join6(directory, String(process.pid)), "");
}
function removeUser(directory) {
  rmSync3(join6(directory, String(process.pid)), { force: true });
  const names = readdirSync2(directory);
  for (const name of names) if (!isAlive2(Number(name))) rmSync3(join6(directory, name), { force: true });
  return names.filter((name) => isAlive2(Number(name))).length;
}
function isAlive2(pid) {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

// demo/engine/findOrStartEngine.ts
async function findOrStartEngine(options) {
  const { directory, env, log } = options;
  if (await findEngine(env)) return { env, started: false, stop: async () => {
  }, keep: () => {
  } };
  const users = join7(directory, "users");
  const engine = await startEngine({ store: "classic", directory, log });
  addUser(users);
  const stop = async () => {
    if (removeUser(users) === 0 && !isKept(directory)) await engine.stop();
  };
  return { env: { ...env, ...engine.env }, started: true, stop, keep: () => keepEngine(directory) };
}

// demo/engine/ownBuilder.ts
async function ownBuilder(env) {
  const { code, stdout } = await run("docker", ["context", "show"], { env });
  return code === 0 && stdout.trim() !== "" ? stdout.trim() : "default";
}

// demo/clean.ts
function engineFolder() {
  return join8(cacheFolder(), "engine-classic");
}
async function clean() {
  await stopEngine(engineFolder());
  rmSync4(cacheFolder(), { recursive: true, force: true });
}

// demo/options.ts
import { parseArgs } from "node:util";
var usage = `npm run demo [-- FLAG]

Builds the six services of examples/sutra-models, weighs them, and judges them against the shipped limits:
first Dockerfile.optimized, beside the Dockerfile that it is to replace. Exit status 0.

  --bloated      point the same gate at packages/*/Dockerfile: three services break their limits, exit status 1
  --keep-engine  leave the private engine running, so that you can look at it (the line to do so is printed)
  --stop         end a private engine that was left running
  --clean        end it, and remove all that the demo keeps on this machine: engine, images, caches
`;
function readOptions(args) {
  const flag = { type: "boolean", default: false };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { bloated: flag, "keep-engine": flag, stop: flag, clean: flag, help: flag }
    });
    const { bloated = false, stop = false, clean: clean2 = false, help = false } = values;
    return { bloated, stop, clean: clean2, help, keepEngine: values["keep-engine"] ?? false };
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new GateError(
      { code: "demo-usage", message: `${message}`, fix: "npm run demo -- --help" },
      { cause: error }
    );
  }
}

// demo/runDemo.ts
import { join as join14 } from "node:path";

// demo/gateArguments.ts
function gateArguments(bloated, contexts) {
  const what = bloated ? ["--dockerfiles", "packages/*/Dockerfile"] : ["--compare", "Dockerfile"];
  const places = Object.entries(contexts).flatMap(([name, value]) => ["--build-context", `${name}=${value}`]);
  return ["check", ...what, ...places];
}

// demo/narrator.ts
function narrator(stream, env) {
  const alive = stream.isTTY === true && env.TERM !== "dumb" && !env.CI;
  const draw = createLogUpdate(stream, { showCursor: true });
  let detail = "";
  let since = Date.now();
  const render = () => {
    const width = (stream.columns || 80) - 12;
    draw(`  ${Math.round((Date.now() - since) / 1e3)} s  ${detail.slice(0, width)}`);
  };
  const timer = alive ? setInterval(render, 200) : void 0;
  timer?.unref();
  return {
    log(text) {
      if (alive) draw.clear();
      stream.write(`demo: ${plain(text)}
`);
      detail = "";
      since = Date.now();
    },
    live(text) {
      detail = plain(text);
    },
    stop() {
      clearInterval(timer);
      if (alive) draw.clear();
    }
  };
}

// demo/projectRoot.ts
import { existsSync as existsSync4 } from "node:fs";
import { dirname, join as join9 } from "node:path";
import { fileURLToPath } from "node:url";
function projectRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync4(join9(folder, "examples/sutra-models")) && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}

// demo/stand-ins/index.ts
import { join as join13 } from "node:path";

// demo/stand-ins/buildStandIns.ts
import { createHash as createHash2 } from "node:crypto";
import { cpSync, linkSync, readdirSync as readdirSync3, readFileSync as readFileSync7, rmSync as rmSync6 } from "node:fs";
import { join as join12 } from "node:path";

// demo/stand-ins/hostSettings.ts
import { existsSync as existsSync5, mkdirSync as mkdirSync5, readFileSync as readFileSync6, writeFileSync as writeFileSync5 } from "node:fs";
import { homedir } from "node:os";
import { dirname as dirname2, join as join10 } from "node:path";
import { rootCertificates } from "node:tls";
function hostSettings(env, read = readIfThere) {
  const bundles = [env.SSL_CERT_FILE, env.NODE_EXTRA_CA_CERTS, "/etc/ssl/certs/ca-certificates.crt"];
  const bundle = bundles.map((path) => path ? read(path) : null).find((text) => text !== null);
  const pip = pipSettings(
    env,
    [env.PIP_CONFIG_FILE, join10(homedir(), ".config/pip/pip.conf"), "/etc/pip.conf"].map(
      (path) => path ? read(path) : null
    )
  );
  const registry = env.npm_config_registry ?? /^registry\s*=\s*(\S+)/m.exec(read(join10(homedir(), ".npmrc")) ?? "")?.[1];
  return {
    "usr/local/share/stand-in/ca.crt": bundle ?? rootCertificates.join("\n"),
    ...pip === "" ? {} : { "etc/pip.conf": `[global]
${pip}` },
    ...registry === void 0 ? {} : { "usr/local/etc/npmrc": `registry=${registry}
` }
  };
}
function pipSettings(env, files) {
  const keys = ["index-url", "extra-index-url", "trusted-host", "timeout"];
  const lines = keys.flatMap((key) => {
    const line = new RegExp(`^\\s*${key}\\s*=\\s*(\\S.*)$`, "m");
    const values = [
      env[`PIP_${key.replaceAll("-", "_").toUpperCase()}`],
      ...files.map((text) => line.exec(text ?? "")?.[1])
    ];
    const value = values.find((candidate) => candidate !== void 0 && candidate.trim() !== "");
    return value === void 0 ? [] : [`${key} = ${value.replace(/\s+/g, " ").trim()}
`];
  });
  return lines.join("");
}
function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync5(dirname2(join10(folder, path)), { recursive: true });
    writeFileSync5(join10(folder, path), text);
  }
}
function readIfThere(path) {
  return existsSync5(path) ? readFileSync6(path, "utf8") : null;
}

// demo/stand-ins/images.ts
var standInImages = [
  { image: "python:3.11-slim", stage: "python-slim" },
  { image: "python:3.11-alpine", stage: "python-alpine" },
  { image: "debian:bookworm-slim", stage: "debian-slim" },
  { image: "nginx:1.26-alpine", stage: "nginx-alpine" },
  { image: "node:20-alpine", stage: "node-alpine" },
  { image: "alpine:3.20", stage: "alpine" }
];
function standInTag(image) {
  return `size-gate.local/stand-in/${image}`;
}

// demo/stand-ins/rootFileSystem.ts
import { existsSync as existsSync6, mkdirSync as mkdirSync6, mkdtempSync, renameSync as renameSync2, rmSync as rmSync5 } from "node:fs";
import { join as join11 } from "node:path";
async function rootFileSystem(directory, log) {
  const archive = join11(directory, "rootfs.tar");
  if (existsSync6(archive)) return archive;
  if (process.getuid?.() !== 0 || osRelease().id !== "debian") throw impossible("they need Debian and root");
  const mirror = ownMirror(await aptTargets(), osRelease());
  if (mirror === null) throw impossible("apt names no mirror of Debian");
  mkdirSync6(directory, { recursive: true });
  await installMissing({ debootstrap: "debootstrap" }, log);
  const folder = mkdtempSync(join11(directory, "rootfs-"));
  try {
    log("making a minimal Debian for the stand-ins (half a minute)");
    const root = join11(folder, "root");
    expectDone(
      await run("debootstrap", ["--variant=minbase", "bookworm", root, mirror], { env: systemEnv() })
    );
    const leftOut = ["./etc/resolv.conf", "./etc/hostname", "./dev/*"].map((path) => `--exclude=${path}`);
    expectDone(await run("tar", ["-C", root, ...leftOut, "-cf", join11(folder, "rootfs.tar"), "."]));
    renameSync2(join11(folder, "rootfs.tar"), archive);
  } finally {
    rmSync5(folder, { recursive: true, force: true });
  }
  return archive;
}
function systemEnv() {
  return { ...process.env, LC_ALL: "C", PATH: `${process.env.PATH ?? ""}:/usr/sbin:/sbin` };
}
function expectDone({ code, stdout, stderr }) {
  if (code !== 0) throw impossible(lastLine(stderr.trim() === "" ? stdout : stderr));
}
function impossible(reason) {
  return new GateError({
    code: "stand-ins-impossible",
    message: `Docker Hub can't be reached, and stand-ins for its base images could not be made: ${reason}`,
    fix: "run this where the engine can pull from Docker Hub or from a mirror of it, or as root on Debian"
  });
}

// demo/stand-ins/buildStandIns.ts
var label = "size-gate.stand-in";
async function buildStandIns(images, options) {
  const host = hostSettings(options.env);
  const madeOf = fingerprint(host);
  const there = await Promise.all(images.map(({ image }) => isMade(standInTag(image), madeOf, options.env)));
  const missing = images.filter((_, index) => !there[index]);
  if (missing.length === 0) return;
  const archive = await rootFileSystem(options.directory, options.log);
  const context = join12(options.directory, "context");
  layOut(context, archive, host);
  options.log(`making ${missing.length} stand-ins for base images`);
  const { code, stderr } = await run(
    "docker",
    ["buildx", "bake", "--file", "-", "--load", "--progress", "plain"],
    {
      cwd: context,
      env: {
        ...options.env,
        BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
        BUILDX_BUILDER: await ownBuilder(options.env)
      },
      input: JSON.stringify(bakeFile(missing, madeOf)),
      onLine: (line) => options.live(plain(line))
    }
  );
  rmSync6(context, { recursive: true, force: true });
  if (code !== 0)
    throw new GateError({
      code: "stand-ins-failed",
      message: `making the stand-ins failed: ${tail(stderr)}`,
      fix: "run it again; what was made stays"
    });
}
function tail(text) {
  return text.trim().split("\n").slice(-25).map(plain).filter((line) => line !== "").join(" | ");
}
function bakeFile(images, madeOf) {
  const target = ({ image, stage }) => ({
    context: ".",
    target: stage,
    tags: [standInTag(image)],
    labels: { [label]: madeOf }
  });
  return {
    group: { default: { targets: images.map(({ stage }) => stage) } },
    target: Object.fromEntries(images.map((image) => [image.stage, target(image)]))
  };
}
function fingerprint(host) {
  const folder = recipeFolder();
  const recipe = readdirSync3(folder).sort().map((name) => [name, readFileSync7(join12(folder, name), "utf8")]);
  return createHash2("sha256").update(JSON.stringify([recipe, host])).digest("hex");
}
async function isMade(tag, madeOf, env) {
  const format = `{{index .Config.Labels "${label}"}}`;
  const { stdout } = await run("docker", ["image", "inspect", "--format", format, tag], { env });
  return stdout.trim() === madeOf;
}
function layOut(context, archive, host) {
  rmSync6(context, { recursive: true, force: true });
  cpSync(recipeFolder(), context, { recursive: true });
  writeFiles(join12(context, "host"), host);
  linkSync(archive, join12(context, "rootfs.tar"));
}
function recipeFolder() {
  return join12(projectRoot(), "demo/stand-ins/recipe");
}

// demo/stand-ins/unreachable.ts
async function unreachable(images, env) {
  const found = await Promise.all(images.map(({ image }) => isThere(image, env)));
  return images.filter((_, index) => !found[index]);
}
async function isThere(image, env) {
  const asked = [
    ["image", "inspect", image],
    ["buildx", "imagetools", "inspect", image]
  ];
  for (const args of asked)
    if ((await run("docker", args, { env, timeoutMs: 2e4 })).code === 0) return true;
  return false;
}

// demo/stand-ins/index.ts
async function standIns(given) {
  const options = { directory: join13(cacheFolder(), "stand-ins"), live: () => {
  }, ...given };
  const missing = await unreachable(standInImages, options.env);
  if (missing.length === 0) return {};
  options.log(
    `Docker Hub can't be reached: stand-ins of about the same size take the place of ${missing.map(({ image }) => image).join(", ")}`
  );
  await buildStandIns(missing, options);
  return Object.fromEntries(missing.map(({ image }) => [image, `docker-image://${standInTag(image)}`]));
}

// demo/runDemo.ts
async function runDemo(options, signal2) {
  const tell = narrator(process.stderr, process.env);
  let engine = null;
  try {
    engine = await findOrStartEngine({ directory: engineFolder(), env: process.env, log: tell.log });
    tell.log(engine.started ? "a private Docker engine runs" : "using the Docker engine of this machine");
    return await gate(options, engine, signal2, tell);
  } finally {
    tell.stop();
    if (engine?.started) await farewell(options, engine, tell);
  }
}
async function gate(options, engine, signal2, tell) {
  const env = { ...engine.env, BUILDX_BUILDER: await ownBuilder(engine.env) };
  const { log, live } = tell;
  const contexts = await standIns({ env, log, live });
  signal2.throwIfAborted();
  const which = options.bloated ? "packages/*/Dockerfile" : "Dockerfile.optimized, beside Dockerfile";
  log(`building and weighing the services of examples/sutra-models: ${which}`);
  tell.stop();
  return main(gateArguments(options.bloated, contexts), {
    ...{ stdout: process.stdout, stderr: process.stderr, env, version, signal: signal2, readText },
    cwd: join14(projectRoot(), "examples/sutra-models"),
    corridor: () => import("./chunks/gate-N6Q6MTGG.js")
  });
}
async function farewell({ keepEngine: keepEngine2 }, engine, tell) {
  if (keepEngine2) {
    engine.keep();
    tell.log(
      "the private engine is left running; look at it with the line below, end it with npm run demo -- --stop"
    );
    const { PATH, DOCKER_HOST, DOCKER_CONFIG } = engine.env;
    process.stderr.write(
      `export DOCKER_HOST=${DOCKER_HOST} DOCKER_CONFIG=${DOCKER_CONFIG} PATH=${(PATH ?? "").split(":")[0]}:$PATH
`
    );
    return;
  }
  await engine.stop();
  tell.log(
    "the private engine is stopped; its images stay for the next time (npm run demo -- --clean removes them)"
  );
}

// demo/main.ts
async function demo(args, signal2) {
  const options = readOptions(args);
  if (options.help) process.stdout.write(usage);
  else if (options.clean) await clean();
  else if (options.stop) await stopEngine(engineFolder());
  else return runDemo(options, signal2);
  return 0;
}
var signal = onInterrupt(process, (text) => process.stderr.write(text));
try {
  process.exitCode = await demo(process.argv.slice(2), signal);
} catch (error) {
  if (!signal.aborted && !(error instanceof GateError)) throw error;
  const color = process.stderr.isTTY === true && !process.env.NO_COLOR;
  if (error instanceof GateError && !signal.aborted) {
    process.stderr.write(`${renderProblems(error.problems, { color })}
`);
  }
  process.exitCode = signal.aborted ? 130 : 2;
}
