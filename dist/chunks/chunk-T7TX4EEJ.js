import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_semver
} from "./chunk-L3EOTS4N.js";
import {
  external_exports
} from "./chunk-AHTI7T3I.js";
import {
  GateError,
  Interrupted,
  localContext
} from "./chunk-D6CX4XPD.js";
import {
  __toESM
} from "./chunk-WP646LUM.js";

// src/docker/exportWay.ts
function leavesKnownLayersOut(builder) {
  return exportWay(builder, { needCompressed: false, compression: null }).kind === "layout";
}
function exportWay(builder, { needCompressed, compression }) {
  if (neverPacks(builder)) return { kind: "load" };
  const form = compression ?? (needCompressed ? "gzip" : "as it is");
  return { kind: "layout", compression: form, force: needCompressed };
}
function neverPacks({ driver, store }) {
  return driver === "docker" && store !== "containerd";
}
function ignoredCompression(builder, compression) {
  if (compression === null || !neverPacks(builder)) return [];
  return [
    {
      code: "compression-ignored",
      message: `compression: ${compression} has no effect: the engine's classic image store never packs layers`,
      expected: "an engine with the containerd image store, or a builder of the docker-container or remote driver",
      fix: "name such a builder with builder:, or take compression away"
    }
  ];
}

// src/docker/exportReference.ts
import { mkdir as mkdir3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";

// node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "string_decoder";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os from "os";
import * as events from "events";
import * as child from "child_process";
import * as path3 from "path";

// node_modules/@actions/io/lib/io.js
import * as path2 from "path";

// node_modules/@actions/io/lib/io-util.js
import * as fs from "fs";
import * as path from "path";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path.dirname(filePath);
            const upperName = path.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check) {
  return __awaiter2(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter2(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path2.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path2.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path2.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path2.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "timers";
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + os.EOL.length);
        n = s.indexOf(os.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter3(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path3.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve3, reject) => __awaiter3(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error, exitCode) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error) {
            reject(error);
          } else {
            resolve3(exitCode);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout2(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error;
    if (this.processExited) {
      if (this.processError) {
        error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter4(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter4(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new StringDecoder("utf8");
    const stderrDecoder = new StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout,
      stderr
    };
  });
}

// src/docker/ending.ts
import { StringDecoder as StringDecoder2 } from "node:string_decoder";

// src/docker/endProcess.ts
import { readdirSync, readFileSync } from "node:fs";
var graceMs = 5e3;
var killers = /* @__PURE__ */ new Set();
function killAll() {
  for (const kill of killers) kill();
}
function endProcess(pid) {
  const children = childrenOf(pid);
  const killChildren = () => {
    for (const child2 of children) if (startOf(child2.pid) === child2.startedAt) send(child2.pid, "SIGKILL");
  };
  send(pid, "SIGINT");
  const kill = () => {
    killChildren();
    send(pid, "SIGKILL");
  };
  const timer = setTimeout(kill, graceMs);
  killers.add(kill);
  if (killers.size === 1) process.prependListener("exit", killAll);
  return () => {
    clearTimeout(timer);
    killers.delete(kill);
    if (killers.size === 0) process.removeListener("exit", killAll);
    killChildren();
  };
}
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
  }
}
function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ")).filter((word) => word !== "").map(Number).flatMap((child2) => [{ pid: child2, startedAt: startOf(child2) }, ...childrenOf(child2)]);
  } catch {
    return [];
  }
}
function startOf(pid) {
  try {
    const stat2 = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat2.slice(stat2.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

// src/docker/ending.ts
var Ending = class {
  endedBy = "itself";
  limits;
  pid = null;
  head = "";
  decoder = new StringDecoder2("utf8");
  stop = null;
  timer;
  onAbort = () => this.end("abort");
  constructor(limits) {
    this.limits = limits;
    if (limits.timeoutMs !== void 0) this.timer = setTimeout(() => this.end("timeout"), limits.timeoutMs);
    limits.signal?.addEventListener("abort", this.onAbort, { once: true });
  }
  /** Takes the process id off the front of stdout and hands on the rest. */
  learnId(bytes, onRest) {
    const text = this.decoder.write(bytes);
    if (this.pid !== null) {
      onRest(text);
      return;
    }
    this.head += text;
    const lineEnd = this.head.indexOf("\n");
    if (lineEnd < 0) return;
    this.pid = Number(this.head.slice(0, lineEnd));
    onRest(this.head.slice(lineEnd + 1));
    if (this.endedBy !== "itself") this.stop ??= endProcess(this.pid);
  }
  dispose() {
    clearTimeout(this.timer);
    this.limits.signal?.removeEventListener("abort", this.onAbort);
    this.stop?.();
  }
  end(reason) {
    if (this.endedBy !== "itself") return;
    this.endedBy = reason;
    if (this.pid !== null) this.stop = endProcess(this.pid);
  }
};

// src/docker/lineSplitter.ts
import { StringDecoder as StringDecoder3 } from "node:string_decoder";
var maxLineLength = 1 << 20;
function lineSplitter(onLine) {
  const decoder = new StringDecoder3("utf8");
  let rest = "";
  const take = (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line.slice(0, maxLineLength));
    if (rest.length > maxLineLength) rest = rest.slice(0, maxLineLength);
  };
  return {
    push: (bytes) => take(decoder.write(bytes)),
    end: () => {
      take(decoder.end());
      if (rest !== "") onLine(rest);
      rest = "";
    }
  };
}

// src/docker/runDocker.ts
var windows = {
  code: "windows-unsupported",
  message: "Windows itself is not supported",
  expected: "Linux or macOS",
  fix: "run the gate inside WSL 2, or on a Linux runner"
};
var keptLength = 4 << 20;
var openPipeDelayMs = 1e3;
var sayIdThenBecome = 'echo "$$"; exec "$@" </dev/null';
async function runDocker(args, options) {
  if (process.platform === "win32") throw new GateError(windows);
  if (options.signal?.aborted) return { exitCode: null, stdout: "", stderr: "", endedBy: "abort" };
  const out = new KeptText();
  const err = new KeptText();
  const ending = new Ending(options);
  const errors = lineSplitter((line) => {
    err.add(`${line}
`);
    options.onErrorLine?.(line);
  });
  try {
    const exitCode = await exec("/bin/sh", ["-c", sayIdThenBecome, "sh", "docker", ...args], {
      cwd: options.cwd,
      env: definedOnly(options.env),
      silent: true,
      ignoreReturnCode: true,
      delay: openPipeDelayMs,
      listeners: {
        stdout: (bytes) => ending.learnId(bytes, (rest) => out.add(rest)),
        stderr: (bytes) => errors.push(bytes)
      }
    });
    errors.end();
    return { exitCode, stdout: out.text, stderr: err.text, endedBy: ending.endedBy };
  } finally {
    ending.dispose();
  }
}
var KeptText = class {
  text = "";
  add(more) {
    this.text += more;
    if (this.text.length > keptLength * 2) this.text = this.text.slice(-keptLength);
  }
};
function definedOnly(env) {
  return Object.fromEntries(
    Object.entries(env).filter((entry) => entry[1] !== void 0)
  );
}

// src/docker/askDocker.ts
async function askDocker(args, { env, cwd, signal }, timeoutMs) {
  const result = await runDocker(args, { env, cwd, signal, timeoutMs });
  if (result.endedBy === "abort") throw new Interrupted();
  if (result.endedBy !== "timeout") return result;
  const command = args[0] === "--context" ? args[2] : args[0];
  return { ...result, stderr: `docker ${command} gave no answer in ${timeoutMs / 1e3} seconds` };
}

// src/docker/cleanText.ts
import { stripVTControlCharacters } from "node:util";
var hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function cleanText(text) {
  return stripVTControlCharacters(text).replace(/\r\n?/g, "\n").replace(hidden, "�");
}
function cleanLine(text, maxLength = 200) {
  const line = cleanText(text.slice(0, maxLength * 8)).replace(/\s+/g, " ").trim();
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1)}…`;
}

// src/docker/csvField.ts
function csvField(text) {
  return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/docker/engineProblem.ts
var runsHere = "an engine that answers, such as the one that `docker version` shows";
var kinds = [
  {
    when: /permission denied.*(docker|socket|sock)|dial unix.*permission denied/i,
    code: "engine-denied",
    message: (said) => `this user may not talk to the Docker engine: ${said}`,
    expected: "a user with access to the engine’s socket",
    fix: "add the user to the group `docker` and log in again, or point DOCKER_HOST at an engine of your own"
  },
  {
    when: /context .* not found|context .* does not exist|no such context/i,
    code: "context-missing",
    message: (said) => `docker’s current context does not exist: ${said}`,
    expected: "one of the contexts that `docker context ls` lists",
    fix: "choose one with `docker context use NAME`, or unset DOCKER_CONTEXT"
  },
  {
    when: /no builder .* found/i,
    code: "builder-missing",
    message: (said) => `buildx does not know the builder: ${said}`,
    expected: "one of the builders that `docker buildx ls` lists",
    fix: "create it with `docker buildx create --name NAME`, or leave `builder` out to take the current one"
  },
  {
    when: /unable to parse docker host|invalid bind address|invalid proto|unsupported protocol/i,
    code: "engine-address",
    message: (said) => `DOCKER_HOST is no address of an engine: ${said}`,
    expected: "an address such as unix:///var/run/docker.sock or tcp://host:2376",
    fix: "correct DOCKER_HOST, or unset it"
  },
  {
    when: /API version|client version .* is too (new|old)/i,
    code: "engine-too-old",
    message: (said) => `the docker command and the engine don’t understand each other: ${said}`,
    fix: "update the older of the two (`docker version` shows both)"
  }
];
function engineProblem(said) {
  const line = cleanLine(said.replace(/^\s*(error|ERROR):\s*/i, ""), 240).replace(/\.$/, "");
  const kind = kinds.find((each) => each.when.test(said));
  if (kind !== void 0) {
    const { when: _, message, ...rest } = kind;
    return { ...rest, message: message(line) };
  }
  return {
    code: "engine-missing",
    message: `no Docker engine answers: ${line || "docker said nothing"}`,
    expected: runsHere,
    fix: "start Docker, or point DOCKER_HOST or `docker context use` at a running engine"
  };
}
var dockerMissing = {
  code: "docker-missing",
  message: "there is no `docker` command on PATH",
  expected: "docker with its buildx plugin, and an engine or a builder that it can reach",
  fix: "install Docker: https://docs.docker.com/engine/install/"
};
var buildxMissing = {
  code: "buildx-missing",
  message: "docker has no buildx plugin",
  expected: "`docker buildx version` works",
  fix: "install the package docker-buildx-plugin (docker-buildx on Debian), or in a workflow use docker/setup-buildx-action before"
};
function builderUnreachable(name, driver, said) {
  return {
    code: "builder-unreachable",
    message: `the builder ${cleanLine(name, 80)} (driver ${driver}) does not answer: ${cleanLine(said, 240)}`,
    expected: `status “running” in \`docker buildx inspect --bootstrap ${cleanLine(name, 80)}\``,
    fix: "start it, or choose another one with `builder`"
  };
}

// src/docker/layoutFolder.ts
import { mkdir as mkdir2, symlink as symlink2, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
var digestSyntax = /^sha256:([0-9a-f]{64})$/;
async function prepareLayouts(workspace, knownBlobs) {
  const blobs = join3(workspace, "blobs");
  try {
    await mkdir2(join3(blobs, "sha256"), { recursive: true });
    const names2 = knownBlobs.flatMap((digest) => digestSyntax.exec(digest)?.[1] ?? []);
    for (const batch of batches(names2, 64))
      await Promise.all(batch.map((name) => touch(join3(blobs, "sha256", name))));
  } catch (error) {
    throw unwritable(workspace, error);
  }
  return { blobs, make: (name) => makeLayout(workspace, name) };
}
async function makeLayout(workspace, name) {
  const directory = join3(workspace, "layouts", name);
  try {
    await mkdir2(directory, { recursive: true });
    await symlink2(join3("..", "..", "blobs"), join3(directory, "blobs"), "dir");
  } catch (error) {
    throw unwritable(workspace, error);
  }
  return directory;
}
async function touch(file) {
  await writeFile(file, "", { flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}
function batches(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, n) => items.slice(n * size, (n + 1) * size)
  );
}
function unwritable(workspace, cause) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new GateError(
    {
      code: "workspace-unwritable",
      message: `the temporary folder ${workspace} can’t be written: ${why}`,
      expected: "a folder with room for the images’ layers",
      fix: "make room there, or point TMPDIR at another disk"
    },
    { cause }
  );
}

// src/docker/parseEngine.ts
var schema = external_exports.object({
  ServerVersion: external_exports.string().nullish(),
  DriverStatus: external_exports.array(external_exports.array(external_exports.string())).nullish(),
  ServerErrors: external_exports.array(external_exports.string()).nullish(),
  ClientInfo: external_exports.object({
    Context: external_exports.string().nullish(),
    Plugins: external_exports.array(external_exports.object({ Name: external_exports.string(), Version: external_exports.string().nullish() })).nullish()
  }).nullish()
});
function parseEngine(text) {
  const info = readInfo(text);
  if (info === null) return null;
  const buildx = info.ClientInfo?.Plugins?.find((plugin) => plugin.Name === "buildx");
  const containerd = info.DriverStatus?.some(([key, value]) => key === "driver-type" && isContainerd(value));
  return {
    context: info.ClientInfo?.Context || null,
    version: info.ServerVersion || null,
    store: containerd ? "containerd" : "classic",
    buildxVersion: buildx === void 0 ? null : buildx.Version ?? "",
    errors: info.ServerErrors ?? []
  };
}
function isContainerd(driverType) {
  return driverType?.startsWith("io.containerd.snapshotter") ?? false;
}
function readInfo(text) {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

// src/docker/exportReference.ts
var questionMs = 3e4;
var exportMs = 6e5;
async function exportReference(reference, request) {
  const engine = await findEngine(request);
  const builder = { driver: "docker", name: engine.context ?? "default" };
  const image = await findImage(reference, builder.name, request);
  const asItIs = { builder, source: { kind: "engine", imageId: image.id } };
  if (engine.store === "classic" || !canBeBase(reference, image)) return asItIs;
  const directory = await exportLayout(reference, image, builder.name, request);
  return directory === null ? asItIs : { builder, source: { kind: "layout", directory } };
}
var inspected = external_exports.object({
  Id: external_exports.string(),
  Os: external_exports.string(),
  Architecture: external_exports.string(),
  Variant: external_exports.string().nullish(),
  RepoTags: external_exports.array(external_exports.string()).nullish(),
  Config: external_exports.object({ OnBuild: external_exports.array(external_exports.string()).nullish() }).nullish()
});
async function findImage(reference, context, request) {
  const args = ["--context", context, "image", "inspect", "--format", "{{json .}}", "--", reference];
  const result = await askDocker(args, request, questionMs);
  if (result.exitCode !== 0) throw imageMissing(reference, result.stderr);
  const image = parseInspected(result.stdout);
  return {
    id: image.Id,
    platform: [image.Os, image.Architecture, image.Variant].filter(Boolean).join("/"),
    hasTriggers: (image.Config?.OnBuild?.length ?? 0) > 0,
    names: image.RepoTags ?? []
  };
}
function parseInspected(text) {
  try {
    return inspected.parse(JSON.parse(text));
  } catch (cause) {
    throw new GateError(engineProblem("docker image inspect gave no description of the image"), { cause });
  }
}
function canBeBase(reference, image) {
  const isId = image.id === reference || image.id.startsWith(`sha256:${reference}`);
  return !isId && image.names.length > 0 && !image.hasTriggers;
}
async function exportLayout(reference, image, builder, request) {
  const layouts = await prepareLayouts(request.workspace, request.knownBlobs);
  const directory = await layouts.make("reference");
  const context = join4(request.workspace, "reference");
  await mkdir3(context, { recursive: true });
  await writeFile2(join4(context, "Dockerfile"), `FROM ${reference}
`);
  const output = `type=oci,tar=false,${csvField(`dest=${directory}`)}`;
  const args = ["buildx", "build", "--builder", builder, "--platform", image.platform, "--output", output];
  const env = { ...request.env, BUILDX_NO_DEFAULT_ATTESTATIONS: "1" };
  const result = await askDocker([...args, "--", context], { ...request, env }, exportMs);
  return result.exitCode === 0 ? directory : null;
}
async function findEngine(request) {
  const info = await askDocker(["info", "--format", "{{json .}}"], request, questionMs);
  if (info.exitCode === 127) throw new GateError(dockerMissing);
  const engine = parseEngine(info.stdout);
  if (!engine?.version) throw new GateError(engineProblem(engine?.errors[0] ?? info.stderr));
  return engine;
}
function imageMissing(reference, said) {
  const name = cleanLine(reference, 120);
  const expected = "an image that `docker images` lists, an archive by `docker save`, or an OCI layout";
  if (/invalid reference format/i.test(said)) {
    return new GateError({
      code: "image-missing",
      message: `${name} is no name of an image, and there is no such file or folder`,
      expected,
      fix: "check the spelling: a name is in lower case, as in python:3.11-slim"
    });
  }
  if (!/no such image/i.test(said)) return new GateError(engineProblem(said));
  const message = `the engine has no image ${name}, and there is no such file or folder`;
  return new GateError({
    code: "image-missing",
    message,
    expected,
    fix: `get it first: docker pull ${name}`
  });
}

// src/docker/parseBuilder.ts
var drivers = ["docker", "docker-container", "remote", "kubernetes", "cloud"];
function parseBuilder(text) {
  const [head = "", node = ""] = text.split(/^Nodes:[ \t]*$/m, 2);
  const name = field(head, "Name");
  if (name === null) return null;
  const driver = field(head, "Driver");
  return {
    name,
    driver: drivers.find((known) => known === driver) ?? null,
    endpoint: field(node, "Endpoint"),
    status: field(node, "Status"),
    // "Buildkit:" up to buildx 0.12.
    buildkitVersion: field(node, "BuildKit version") ?? field(node, "Buildkit"),
    // A star marks the platforms that the user set by hand.
    platform: field(node, "Platforms")?.split(",")[0]?.replace("*", "").trim() || null,
    error: field(head, "Error") ?? field(node, "Error")
  };
}
function field(text, key) {
  const match = new RegExp(`^${key}:[ \\t]*(.*)$`, "m").exec(text);
  return match?.[1]?.trim() || null;
}

// src/docker/versionNeeds.ts
var import_semver = __toESM(require_semver(), 1);
var layoutExport = {
  feature: "the export of an image into a folder (type=oci,tar=false)",
  buildx: "0.10.0",
  buildkit: "0.11.0",
  engine: "24.0.0"
};
var idFile = { feature: "docker buildx build --iidfile", buildx: "0.6.0", engine: "20.10.0" };
var namedContexts = {
  feature: "build-contexts",
  buildx: "0.8.0",
  buildkit: "0.10.0",
  engine: "23.0.0"
};
var secretsByEnvironment = { feature: "secret-envs", buildx: "0.6.0" };
function versionNeeds(images, builder) {
  const uses = (has) => images.some(has);
  return [
    builder.store === "classic" ? idFile : layoutExport,
    ...uses((image) => Object.keys(image.build.buildContexts).length > 0) ? [namedContexts] : [],
    ...uses((image) => Object.keys(image.build.secretEnvs).length > 0) ? [secretsByEnvironment] : []
  ];
}
function tooOld(builder, needs) {
  const inEngine = builder.driver === "docker";
  return needs.flatMap((need) => [
    ...compare("buildx", builder.buildxVersion, need.buildx, need.feature),
    ...compare("BuildKit", inEngine ? null : builder.buildkitVersion, need.buildkit, need.feature),
    ...compare("the Docker engine", inEngine ? builder.engineVersion : null, need.engine, need.feature)
  ]);
}
function compare(what, found, least, feature) {
  const version = readVersion(found);
  if (least === void 0 || version === null || import_semver.default.gte(version, least)) return [];
  return [
    {
      code: "version-too-old",
      message: `${what} is ${version}, which is too old for ${feature}`,
      expected: `${what} ${least} or newer`,
      fix: `update ${what === "buildx" ? "the buildx plugin of docker" : what}`
    }
  ];
}
function readVersion(reported) {
  const version = import_semver.default.coerce(reported)?.version ?? null;
  return version === "0.0.0" ? null : version;
}

// src/docker/probeBuilder.ts
var questionMs2 = 3e4;
var bootstrapMs = 3e5;
async function probeBuilder(request) {
  const [info, inspected2] = await Promise.all([
    askDocker(["info", "--format", "{{json .}}"], request, questionMs2),
    askDocker(["buildx", "inspect", ...nameOf(request)], request, questionMs2)
  ]);
  if (info.exitCode === 127 || inspected2.exitCode === 127) throw new GateError(dockerMissing);
  const engine = parseEngine(info.stdout);
  const builder = await awake(readBuilder(inspected2, info, engine), request);
  const driver = builder.driver;
  const host = driver === "docker" ? await engineOf(builder, engine, info, request) : null;
  const found = {
    name: builder.name,
    driver,
    store: host?.store ?? null,
    engineVersion: host?.version ?? null,
    buildxVersion: engine?.buildxVersion || null,
    buildkitVersion: builder.buildkitVersion,
    platform: builder.platform
  };
  const problems = tooOld(found, versionNeeds(request.images ?? [], found));
  if (problems.length > 0) throw new GateError(problems);
  return found;
}
function readBuilder(inspected2, info, engine) {
  if (inspected2.exitCode !== 0) {
    if (isUnknownCommand(inspected2.stderr) || engine?.buildxVersion === null)
      throw new GateError(buildxMissing);
    const said = info.exitCode === 0 ? lastLine(inspected2) : lastLine(info);
    throw new GateError(engineProblem(said || engine?.errors[0] || ""));
  }
  const builder = parseBuilder(inspected2.stdout);
  if (builder === null) throw new GateError(engineProblem("docker buildx inspect named no builder"));
  return builder;
}
async function awake(builder, request) {
  const driver = builder.driver;
  if (driver === null) throw new GateError(engineProblem(builder.error ?? ""));
  if (driver === "docker" || builder.status === "running") {
    if (builder.error === null) return { ...builder, driver };
    throw new GateError(
      driver === "docker" ? engineProblem(builder.error) : builderUnreachable(builder.name, driver, builder.error)
    );
  }
  const started = await askDocker(["buildx", "inspect", "--bootstrap", builder.name], request, bootstrapMs);
  const now = started.exitCode === 0 ? parseBuilder(started.stdout) : null;
  if (now?.status === "running") return { ...now, driver };
  const why = now?.error ?? builder.error ?? (lastLine(started) || `its status is ${builder.status ?? "unknown"}`);
  throw new GateError(builderUnreachable(builder.name, driver, why));
}
async function engineOf(builder, current, info, request) {
  let engine = current;
  let said = info.stderr;
  if (current?.context !== builder.name) {
    const other = await askDocker(
      ["--context", builder.name, "info", "--format", "{{json .}}"],
      request,
      questionMs2
    );
    engine = parseEngine(other.stdout);
    said = other.stderr;
  }
  if (engine === null || engine.version === null)
    throw new GateError(engineProblem(engine?.errors[0] ?? said));
  return engine;
}
function nameOf(request) {
  return request.builder === null ? [] : ["--", request.builder];
}
function isUnknownCommand(stderr) {
  return /unknown command: docker buildx|'buildx' is not a docker command/.test(stderr);
}
function lastLine(result) {
  return result.stderr.trim().split("\n").pop() ?? "";
}

// src/docker/saveImages.ts
import { spawn as spawn2 } from "node:child_process";
import { once } from "node:events";

// src/docker/emptyImage.ts
var emptyImage = {
  code: "image-empty",
  message: "the image has no layer, so there is nothing to weigh",
  expected: "an image with at least one file",
  fix: "add what belongs into the image by COPY, ADD or RUN in its last stage, or take the service away"
};

// src/docker/engineImages.ts
var questionMs3 = 6e4;
var tidyMs = 15e3;
var removeMs = 6e4;
function engineOptions(builder) {
  return builder.driver === "docker" ? ["--context", builder.name] : [];
}
async function listImages(tools) {
  const result = await ask(["image", "ls", "--all", "--quiet", "--no-trunc"], tools);
  if (result.exitCode !== 0) throw new GateError(engineProblem(result.stderr));
  return new Set(result.stdout.split("\n").filter((line) => line !== ""));
}
async function removeImages(ids, tools) {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return [];
  const untidied = { ...tools, signal: void 0 };
  const found = await ask(
    ["image", "inspect", "--format", "{{json .Id}} {{json .RepoTags}}", ...unique],
    untidied,
    tidyMs
  );
  if (found.endedBy !== "itself") return unique;
  const nameless = found.stdout.split("\n").flatMap(namelessId);
  if (nameless.length === 0) return [];
  const removed = await ask(["image", "rm", ...nameless], untidied, removeMs);
  if (removed.exitCode === 0) return [];
  const after = await listImages(untidied).catch(() => new Set(nameless));
  return nameless.filter((id) => after.has(id));
}
function namelessId(line) {
  const [id = "", tags = ""] = line.split(" ", 2);
  if (tags !== "[]" && tags !== "null") return [];
  const read2 = external_exports.string().safeParse(safeJson(id));
  return read2.success ? [read2.data] : [];
}
function safeJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function ask(args, tools, timeoutMs = questionMs3) {
  return askDocker([...engineOptions(tools.builder), ...args], tools, timeoutMs);
}

// src/docker/saveImages.ts
var keptLength2 = 8192;
var stallMs = 9e5;
async function* saveImages(ids, tools, stalledAfterMs = stallMs) {
  const { signal } = tools;
  if (signal?.aborted) throw new Interrupted();
  const save = startSave(ids, tools);
  const stall = stallWatch(stalledAfterMs, save.end);
  signal?.addEventListener("abort", save.end, { once: true });
  try {
    stall.watch();
    for await (const chunk of save.stdout) {
      stall.pause();
      yield chunk;
      stall.watch();
    }
    const { code, error } = await save.ended;
    if (code !== 0 || stall.isStalled() || signal?.aborted) throw saveFailed(save.said(), error);
  } catch (error) {
    if (signal?.aborted) throw new Interrupted();
    throw stall.isStalled() ? saveStalled(stalledAfterMs) : error;
  } finally {
    stall.pause();
    signal?.removeEventListener("abort", save.end);
    save.end();
  }
}
function startSave(ids, { builder, cwd, env }) {
  const args = [...engineOptions(builder), "image", "save", ...ids];
  const child2 = spawn2("docker", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child2, "close").then(
    ([code]) => ({ code, error: null }),
    (error) => ({ code: null, error })
  );
  let said = "";
  child2.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-keptLength2);
  });
  const end = () => {
    if (child2.pid !== void 0 && child2.exitCode === null && child2.signalCode === null) {
      child2.once("exit", endProcess(child2.pid));
    }
    child2.stdout.destroy();
  };
  return { stdout: child2.stdout, ended, end, said: () => said };
}
function stallWatch(afterMs, onStall) {
  let stalled = false;
  let timer;
  const watch = () => {
    timer = setTimeout(() => {
      stalled = true;
      onStall();
    }, afterMs);
  };
  return { watch, pause: () => clearTimeout(timer), isStalled: () => stalled };
}
function saveStalled(afterMs) {
  return new GateError({
    code: "engine-stuck",
    message: `docker save was ended: it gave no byte for ${afterMs / 1e3} seconds`,
    expected: "an engine that answers until the images are weighed",
    fix: "restart the engine, then run the gate again"
  });
}
function saveFailed(said, cause) {
  const why = cleanLine(said.trim().split("\n").at(-1) ?? "", 240) || (cause instanceof Error ? cause.message : "");
  if (/empty export/.test(said)) return new GateError(emptyImage, { cause });
  return new GateError(
    {
      code: "engine-lost",
      message: `docker save ended before the images were complete: ${why || "docker said nothing"}`,
      expected: "an engine that lives until the images are weighed",
      fix: "look at the engine’s log, then run the gate again"
    },
    { cause }
  );
}

// src/docker/buildImages.ts
import { setMaxListeners } from "node:events";
import { mkdir as mkdir4 } from "node:fs/promises";
import { join as join6 } from "node:path";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve3, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve3(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve3, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve3, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve3, reject) => {
    enqueue(function_, resolve3, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises2 = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises2.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises2) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises2);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/docker/buildArguments.ts
import { isAbsolute, resolve as resolve2 } from "node:path";
function buildArguments(image, options) {
  const { build } = image;
  return [
    ...["buildx", "build", "--builder", options.builder, "--progress", options.progress],
    ...["--file", resolve2(options.root, image.dockerfile)],
    ...optional("--platform", image.platform),
    ...optional("--target", build.target),
    ...pairs("--build-arg", build.buildArgs),
    ...pairs("--label", build.labels),
    ...pairs(
      "--build-context",
      mapValues(build.buildContexts, (source) => locate(source, options.root))
    ),
    ...repeated("--secret", secrets(image, options.root)),
    ...repeated("--ssh", build.ssh),
    ...repeated("--cache-from", build.cacheFrom),
    ...repeated("--cache-to", build.cacheTo),
    ...optional("--network", build.network),
    ...build.pull ? ["--pull"] : [],
    ...build.noCache ? ["--no-cache"] : [],
    ...exportArguments(options),
    ...["--iidfile", options.idFile],
    ...["--", resolve2(options.root, image.context.path)]
  ];
}
function exportArguments({ way, layout }) {
  if (way.kind === "load") return ["--load"];
  const fields = ["type=oci", "tar=false", csvField(`dest=${layout}`)];
  if (way.compression !== "as it is") fields.push(`compression=${way.compression}`);
  if (way.force) fields.push("force-compression=true");
  return ["--output", fields.join(",")];
}
function secrets(image, root) {
  const { secretEnvs, secretFiles } = image.build;
  return [
    ...Object.entries(secretEnvs).map(([id, name]) => `${csvField(`id=${id}`)},${csvField(`env=${name}`)}`),
    ...Object.entries(secretFiles).map(
      ([id, path4]) => `${csvField(`id=${id}`)},${csvField(`src=${resolve2(root, path4)}`)}`
    )
  ];
}
function locate(source, root) {
  const local = localContext(source);
  if (local === null) return source;
  if (local.kind === "folder") return resolve2(root, source);
  return isAbsolute(local.path) ? source : `oci-layout://${resolve2(root, local.path)}`;
}
function optional(flag, value) {
  return value === null ? [] : [flag, value];
}
function repeated(flag, values) {
  return values.flatMap((value) => [flag, value]);
}
function pairs(flag, values) {
  return Object.entries(values).flatMap(([key, value]) => [flag, value === null ? key : `${key}=${value}`]);
}
function mapValues(values, change2) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change2(value)]));
}

// src/docker/buildFailure.ts
import { posix } from "node:path";
function buildFailure(image, facts) {
  const problem = problemOf(image, facts);
  const line = dockerfileLine(image, facts.said);
  const where = { file: image.dockerfile, ...line === null ? {} : { line } };
  return {
    kind: "failed",
    image,
    // A builder that went away is no fault of the Dockerfile.
    problem: problem.code === "engine-lost" ? problem : { ...problem, where },
    command: facts.step === null ? null : commandOf(facts.step),
    lastLines: facts.step?.lastLines.length ? facts.step.lastLines : lastLines(facts.said),
    elapsedMs: facts.elapsedMs
  };
}
function problemOf(image, facts) {
  if (facts.endedBy === "timeout") return timeoutProblem(image, facts);
  const said = lastError(facts.said);
  const failed = facts.step !== null && /did not complete successfully/.test(facts.step.error);
  if (!failed && isLost(said)) {
    return {
      code: "engine-lost",
      message: `${image.id}: the builder went away during the build: ${cleanLine(said, 240)}`,
      expected: "a builder that lives until the build is done",
      fix: "look at the engine’s log (memory and disk are the usual reasons), then run the gate again"
    };
  }
  const known = failed ? void 0 : kinds2.find((kind) => kind.when.test(said));
  return {
    code: known?.code ?? "build-failed",
    message: `${image.id}: the build failed: ${cleanLine(reasonOf(facts, said), 300)}`,
    ...known === void 0 ? {} : { fix: known.fix }
  };
}
function timeoutProblem(image, facts) {
  const during = facts.step === null ? "" : `, in ${cleanLine(commandOf(facts.step), 120)}`;
  return {
    code: "build-timeout",
    message: `${image.id}: the build was ended after ${image.build.timeoutMs / 1e3} seconds, its time limit${during}`,
    fix: "make the build faster, or raise `timeout`"
  };
}
function reasonOf(facts, said) {
  const code = facts.step?.error.match(/did not complete successfully: (.*)$/s)?.[1];
  if (facts.step !== null && code !== void 0) return `${commandOf(facts.step)}: ${code}`;
  return said || facts.step?.error || `docker buildx build ended with status ${facts.exitCode ?? "unknown"}`;
}
var kinds2 = [
  {
    when: /no space left on device|disk quota exceeded/i,
    code: "disk-full",
    fix: "make room on the disk of the builder and of the temporary folder (`docker system df`)"
  },
  {
    when: /failed to resolve source metadata|pull access denied|failed to do request|manifest unknown/i,
    code: "base-image-missing",
    fix: "check the image’s name in FROM, the login (`docker login`) and the network; `build-contexts` can put another image in its place"
  },
  {
    when: /unknown flag|not supported for the .* driver|unsupported/i,
    code: "builder-unfit",
    fix: "use a builder that can do it (`docker buildx create --use`), or leave the option out"
  }
];
function isLost(said) {
  return /Cannot connect to the Docker daemon|code = Unavailable|error reading from server|transport is closing|connection (refused|reset|error)|broken pipe|graceful_stop|(^|: )(unexpected )?EOF$/i.test(
    said
  );
}
function dockerfileLine(image, said) {
  const places = [...said.matchAll(/^(.+):(\d+)\r?\n-{20}/gm)].filter(
    (place) => place[1] === posix.basename(image.dockerfile)
  );
  const line = places.at(-1)?.[2] ?? /parse error (?:on )?line (\d+)/.exec(said)?.[1];
  return line === void 0 ? null : Number(line);
}
function lastError(said) {
  const error = [...said.matchAll(/^(?:ERROR|error): (.*)$/gm)].at(-1)?.[1] ?? said.trim().split("\n").at(-1) ?? "";
  return error.replace(/^(failed to build: )?(failed to solve: )?/, "").replace(/^rpc error: code = Unknown desc = /, "");
}
function commandOf(step) {
  return step.name.replace(/^\[[^\]]*\]\s*/, "");
}
function lastLines(said) {
  return said.trim().split("\n").slice(-20);
}

// src/docker/exportedBytes.ts
import { readdirSync as readdirSync2, statSync } from "node:fs";
import { join as join5 } from "node:path";
function exportedBytes(layout) {
  const seen = /* @__PURE__ */ new Map();
  return () => {
    for (const name of names(join5(layout, "ingest"))) {
      seen.set(name, Math.max(seen.get(name) ?? 0, sizeOf(join5(layout, "ingest", name, "data"))));
    }
    return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
  };
}
function names(directory) {
  try {
    return readdirSync2(directory);
  } catch {
    return [];
  }
}
function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

// src/docker/progress/buildTracker.ts
var keptLines = 20;
var keptLineLength = 2e3;
function buildTracker(onLog) {
  const steps = /* @__PURE__ */ new Map();
  const find = (id) => {
    const known = steps.get(id);
    if (known !== void 0) return known;
    const step = newStep(steps.size + 1, onLog);
    steps.set(id, step);
    return step;
  };
  const all = () => [...steps.values()];
  return {
    update: (update) => {
      for (const each of update.steps) change(find(each.step), each, onLog);
      for (const each of update.output) find(each.step).output.push(each.bytes);
    },
    current: () => {
      const running = all().findLast((step) => step.started && !step.completed) ?? all().at(-1);
      return { step: running?.name ?? "", done: all().filter((s) => s.completed).length, total: steps.size };
    },
    isExporting: () => all().some((s) => s.name.startsWith("exporting") && s.started && !s.completed),
    counts: () => countSteps(all()),
    blamedStep: () => blamedStep(all())
  };
}
function newStep(number, onLog) {
  const lastLines2 = [];
  const output = lineSplitter((line) => {
    lastLines2.push(line.slice(0, keptLineLength));
    if (lastLines2.length > keptLines) lastLines2.shift();
    onLog(`#${number} ${line}`);
  });
  return {
    number,
    name: "",
    started: false,
    completed: false,
    cached: false,
    error: null,
    lastLines: lastLines2,
    output
  };
}
function change(step, update, onLog) {
  if (update.name !== void 0) step.name = update.name;
  if (update.started && !step.started) {
    step.started = true;
    onLog(`#${step.number} ${step.name}`);
  }
  if (update.cached && !step.cached) {
    step.cached = true;
    onLog(`#${step.number} CACHED`);
  }
  if (update.completed && !step.completed) step.output.end();
  if (update.completed !== void 0) step.completed = update.completed;
  if (update.error && step.error === null) {
    step.error = update.error;
    onLog(`#${step.number} ERROR: ${update.error}`);
  }
}
function blamedStep(steps) {
  const failed = steps.filter((step) => step.error !== null);
  const running = steps.findLast((step) => step.started && !step.completed);
  const blamed = failed.find((step) => !/context canceled/i.test(step.error ?? "")) ?? failed[0] ?? running;
  if (blamed === void 0) return null;
  blamed.output.end();
  return { name: blamed.name, error: blamed.error ?? "", lastLines: [...blamed.lastLines] };
}
function countSteps(steps) {
  const own = steps.filter((step) => isOwn(step.name));
  const names2 = new Set(own.map((step) => step.name));
  const cached = new Set(own.filter((step) => step.cached).map((step) => step.name));
  return { steps: names2.size, cachedSteps: cached.size };
}
function isOwn(name) {
  return /^\[(?!internal\]|auth\]|context )[^\]]*\] (?!FROM )/.test(name);
}

// src/docker/progress/parsePlain.ts
function parsePlain(line) {
  const match = /^#(\d+) (.*)$/.exec(line);
  if (match?.[1] === void 0 || match[2] === void 0) return null;
  const step = `#${match[1]}`;
  const text = match[2];
  const output = /^\d+\.\d+ (.*)$/.exec(text)?.[1];
  if (output !== void 0) return { steps: [], output: [{ step, bytes: Buffer.from(`${output}
`) }] };
  return { steps: [stepOf(step, text)], output: [] };
}
function stepOf(step, text) {
  if (/^DONE \d/.test(text)) return { step, started: true, completed: true };
  if (text === "CACHED") return { step, started: true, completed: true, cached: true };
  if (text.startsWith("ERROR: ")) return { step, completed: true, error: text.slice("ERROR: ".length) };
  if (text === "CANCELED") return { step, completed: true };
  return /^\[|^(exporting|importing|preparing|resolv)/.test(text) ? { step, name: text, started: true } : { step, started: true };
}

// src/docker/progress/parseRawJson.ts
var schema2 = external_exports.object({
  vertexes: external_exports.array(
    external_exports.object({
      digest: external_exports.string(),
      name: external_exports.string().optional(),
      started: external_exports.string().nullish(),
      completed: external_exports.string().nullish(),
      cached: external_exports.boolean().optional(),
      error: external_exports.string().optional()
    })
  ).nullish(),
  logs: external_exports.array(external_exports.object({ vertex: external_exports.string(), data: external_exports.string().nullish() })).nullish()
});
function parseRawJson(line) {
  if (!line.startsWith("{")) return null;
  const status2 = read(line);
  if (status2 === null) return null;
  return {
    steps: (status2.vertexes ?? []).map((vertex) => ({
      step: vertex.digest,
      name: vertex.name,
      started: Boolean(vertex.started),
      completed: Boolean(vertex.completed),
      cached: vertex.cached,
      error: vertex.error
    })),
    output: (status2.logs ?? []).map((log) => ({
      step: log.vertex,
      bytes: Buffer.from(log.data ?? "", "base64")
    }))
  };
}
function read(line) {
  try {
    return schema2.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

// src/docker/readImageId.ts
import { readFile } from "node:fs/promises";
async function readImageId(file) {
  const id = (await readFile(file, "utf8").catch(() => "")).trim();
  return /^sha256:[0-9a-f]{64}$/.test(id) ? id : null;
}

// src/docker/writtenImage.ts
var status = /(?<!\\)"id":"writing image (sha256:[0-9a-f]{64})"/;
function writtenImage(line) {
  return status.exec(line)?.[1] ?? null;
}

// src/docker/buildImage.ts
var lookMs = 250;
async function buildImage(image, tools) {
  const startedAt = performance.now();
  const watch = watchBuild(image, tools);
  const result = await runDocker(buildArguments(image, { ...tools, root: tools.cwd }), {
    env: buildEnvironment(tools.env),
    cwd: tools.cwd,
    signal: tools.signal,
    timeoutMs: image.build.timeoutMs,
    onErrorLine: watch.take
  }).finally(watch.stop);
  if (result.endedBy === "abort") throw new Interrupted();
  const outcome = await outcomeOf(image, tools, result, watch, Math.round(performance.now() - startedAt));
  tools.onProgress({ kind: "finished", id: image.id, role: image.role, outcome });
  return outcome;
}
function buildEnvironment(env) {
  return { ...env, BUILDX_NO_DEFAULT_ATTESTATIONS: "1", BUILDX_METADATA_PROVENANCE: "disabled" };
}
function watchBuild(image, tools) {
  const { id, role } = image;
  const emit = tools.onProgress;
  const tracker = buildTracker((text) => emit({ kind: "log", id, role, text }));
  const bytes = exportedBytes(tools.layout);
  const other = [];
  const timer = setInterval(() => {
    if (tracker.isExporting()) emit({ kind: "exporting", id, role, bytes: bytes() });
  }, lookMs);
  emit({ kind: "started", id, role });
  const take = (line) => {
    const made = tools.progress === "rawjson" ? writtenImage(line) : null;
    if (made !== null) tools.onImage(made);
    const update = tools.progress === "rawjson" ? parseRawJson(line) : parsePlain(line);
    if (update === null) {
      other.push(line);
      if (other.length > 400) other.shift();
      if (line !== "") emit({ kind: "log", id, role, text: line });
      return;
    }
    tracker.update(update);
    if (update.steps.length > 0) emit({ kind: "step", id, role, ...tracker.current() });
  };
  return { tracker, said: () => other.join("\n"), take, stop: () => clearInterval(timer) };
}
async function outcomeOf(image, tools, result, watch, elapsedMs) {
  const source = result.exitCode === 0 && result.endedBy === "itself" ? await sourceOf(tools) : null;
  if (source === null) {
    const { endedBy, exitCode } = result;
    const step = watch.tracker.blamedStep();
    return buildFailure(image, { endedBy, exitCode, said: watch.said(), step, elapsedMs });
  }
  return { kind: "built", image, source, elapsedMs, ...watch.tracker.counts() };
}
async function sourceOf(tools) {
  if (tools.way.kind === "layout") return { kind: "layout", directory: tools.layout };
  const imageId = await readImageId(tools.idFile);
  return imageId === null ? null : { kind: "engine", imageId };
}

// src/docker/buildImages.ts
async function buildImages(images, request) {
  const { builder, workspace, env, signal } = request;
  const tools = { env, cwd: request.root, signal, builder };
  const way = exportWay(builder, request);
  const [progress, before, layouts] = await Promise.all([
    progressKind(tools),
    way.kind === "load" ? listImages(tools) : /* @__PURE__ */ new Set(),
    prepareLayouts(workspace, request.knownBlobs),
    mkdir4(join6(workspace, "ids"), { recursive: true })
  ]);
  if (signal !== void 0) setMaxListeners(0, signal);
  const written = /* @__PURE__ */ new Set();
  const shared = { way, progress, layouts, onImage: (id) => written.add(id) };
  const limit = pLimit(Math.max(1, request.parallel));
  const settled = await Promise.allSettled(
    images.map((image, index) => limit(() => buildOne(image, index, request, shared)))
  );
  const noted = way.kind === "load" ? await notedIds(workspace, images.length) : [];
  const madeIds = [.../* @__PURE__ */ new Set([...noted, ...written])].filter((id) => !before.has(id));
  const broken = settled.find((each) => each.status === "rejected");
  if (broken !== void 0) {
    await removeImages(madeIds, tools);
    throw broken.reason;
  }
  return { outcomes: settled.flatMap((each) => each.status === "fulfilled" ? [each.value] : []), madeIds };
}
async function buildOne(image, index, { builder, root, workspace, env, signal, onProgress }, { layouts, ...shared }) {
  if (signal?.aborted) throw new Interrupted();
  return buildImage(image, {
    ...{ env, signal, onProgress, ...shared },
    cwd: root,
    builder: builder.name,
    layout: shared.way.kind === "layout" ? await layouts.make(String(index)) : "",
    idFile: idFile2(workspace, index)
  });
}
async function notedIds(workspace, builds) {
  const files = Array.from({ length: builds }, (_, index) => idFile2(workspace, index));
  const ids = await Promise.all(files.map(readImageId));
  return ids.filter((id) => id !== null);
}
function idFile2(workspace, index) {
  return join6(workspace, "ids", String(index));
}
async function progressKind(tools) {
  const help = await runDocker(["buildx", "build", "--help"], { ...tools, timeoutMs: 3e4 });
  return help.stdout.includes("rawjson") ? "rawjson" : "plain";
}

export {
  getExecOutput,
  pLimit,
  cleanText,
  lineSplitter,
  removeImages,
  leavesKnownLayersOut,
  ignoredCompression,
  buildImages,
  emptyImage,
  exportReference,
  probeBuilder,
  saveImages
};
