import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeWhole
} from "./chunks/chunk-DAWNLI6I.js";
import {
  settings,
  toOverrides
} from "./chunks/chunk-7HLYIYTY.js";
import {
  progressName
} from "./chunks/chunk-DFBVJDVT.js";
import {
  guardOutput,
  keepHeapSmall
} from "./chunks/chunk-OQJVRKLG.js";
import {
  cleanText,
  getExecOutput
} from "./chunks/chunk-T7TX4EEJ.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-3ORPT5N7.js";
import "./chunks/chunk-S2IFAUAK.js";
import {
  HttpClient
} from "./chunks/chunk-MDKG2FIM.js";
import {
  breachText,
  contradictions,
  dearestLine,
  githubLinks,
  harmlessCommands,
  headline,
  heaviestOwnLayer,
  plainText,
  readReport,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderProblems,
  renderProblemsMarkdown,
  renderTable,
  verdictText
} from "./chunks/chunk-BT3ZEM4K.js";
import "./chunks/chunk-L3EOTS4N.js";
import {
  external_exports
} from "./chunks/chunk-AHTI7T3I.js";
import {
  GateError,
  Interrupted,
  formatBytes
} from "./chunks/chunk-D6CX4XPD.js";
import {
  __export
} from "./chunks/chunk-WP646LUM.js";

// src/action.ts
import { tmpdir } from "node:os";

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter2 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";
import * as path2 from "path";

// node_modules/@actions/http-client/lib/auth.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return __awaiter(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter2(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter2(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter3(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter3(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter3(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os3 from "os";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter4(void 0, void 0, void 0, function* () {
  const { stdout: version2 } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version2.trim()
  };
});
var getMacOsInfo = () => __awaiter4(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version2 = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version: version2
  };
});
var getLinuxInfo = () => __awaiter4(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version2] = stdout.trim().split("\n");
  return {
    name,
    version: version2
  };
});
var platform = os3.platform();
var arch = os3.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter4(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path2.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter5(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter5(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/action/env.ts
function takeInputs(env) {
  const taken = /* @__PURE__ */ new Map();
  for (const key of Object.keys(env).filter((each) => each.toUpperCase().startsWith("INPUT_"))) {
    taken.set(key.toUpperCase(), env[key] ?? "");
    delete env[key];
  }
  return (name) => (taken.get(`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`) ?? "").trim();
}

// src/action/githubRoom.ts
function githubRoom(env) {
  return async () => {
    const { GITHUB_EVENT_PATH: path3 } = env;
    delete env.GITHUB_EVENT_PATH;
    try {
      return await import("./chunks/github-NUBUVTLN.js");
    } finally {
      if (path3 !== void 0) env.GITHUB_EVENT_PATH = path3;
    }
  };
}

// src/action/buildLogs.ts
import { randomUUID as randomUUID2 } from "node:crypto";
var mostKept = 4 * 2 ** 20;
function buildLogs(core) {
  const kept = /* @__PURE__ */ new Map();
  return (event) => {
    if (event.kind === "started") core.info(`${progressName(event)}: building`);
    if (event.kind === "log") keep(kept, progressName(event), event.text);
    if (event.kind === "finished") {
      const name = progressName(event);
      const seconds = (event.outcome.elapsedMs / 1e3).toFixed(1);
      const end = event.outcome.kind === "built" ? "built" : "failed";
      printGroup(core, `${name}: ${end} in ${seconds}s`, kept.get(name));
      kept.delete(name);
    }
  };
}
function printUntrusted(core, text) {
  const word = `size-gate-${randomUUID2()}`;
  core.info(`::stop-commands::${word}`);
  core.info(harmlessCommands(cleanText(text.trimEnd())));
  core.info(`::${word}::`);
}
function keep(all, name, text) {
  const one = all.get(name) ?? { chunks: [], length: 0, dropped: false };
  all.set(name, one);
  one.chunks.push(text.endsWith("\n") ? text : `${text}
`);
  one.length += text.length;
  while (one.length > mostKept && one.chunks.length > 1) {
    one.length -= one.chunks.shift()?.length ?? 0;
    one.dropped = true;
  }
}
function printGroup(core, title, log) {
  core.startGroup(title);
  if (log?.dropped) core.info("(the beginning of this output was too long and is left out)");
  if (log) printUntrusted(core, log.chunks.join(""));
  core.endGroup();
}

// src/action/commentMode.ts
var commentModes = ["always", "on-change", "on-failure", "never"];
function deservesComment(report, mode) {
  switch (mode) {
    case "always":
      return true;
    case "never":
      return false;
    case "on-failure":
      return report.verdict === "fail" || report.verdict === "error";
    case "on-change":
      return report.verdict !== "pass" || report.ruleChanges.length > 0 || !isSame(report);
    default:
      return mode;
  }
}
function isSame({ images, removed }) {
  return removed.length === 0 && images.every(({ change }) => change?.status === "same");
}

// src/action/openServer.ts
var deadlineMs = 6e4;
async function openServer({ context, inputs, server }, signal) {
  if (server === null || inputs.token === "") return null;
  const { openGithub } = await context.github();
  const { apiUrl, owner, repo } = server;
  return openGithub({
    ...{ token: inputs.token, apiUrl, owner, repo, signal, deadlineMs },
    userAgent: `size-gate/${context.version}`,
    onNotice: (text) => context.core.info(text)
  });
}

// src/action/outputs.ts
function reportOutputs(report, files) {
  const { images, total } = report;
  const ids = (wanted) => JSON.stringify(images.filter(wanted).map(({ id: id2 }) => id2));
  const good = ({ verdict }) => verdict === "pass" || verdict === "warn";
  const delta = total.change?.complete ? total.change.unpacked.deltaBytes : null;
  return {
    verdict: report.verdict,
    report: files.report ?? "",
    "html-report": files.html ?? "",
    failed: ids((image) => !good(image)),
    passed: ids(good),
    "total-bytes": total.complete ? String(total.unpackedBytes) : "",
    "delta-bytes": delta === null ? "" : String(delta),
    increased: ids(({ change }) => change?.status === "grown"),
    decreased: ids(({ change }) => change?.status === "shrunk"),
    "comment-body-file": files.comment ?? ""
  };
}
function errorOutputs(files) {
  return {
    verdict: "error",
    report: "",
    "html-report": "",
    failed: "[]",
    passed: "[]",
    "total-bytes": "",
    "delta-bytes": "",
    increased: "[]",
    decreased: "[]",
    "comment-body-file": files.comment ?? ""
  };
}
function setOutputs(core, outputs) {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

// src/action/publish/attempt.ts
async function attempt(core, what, work) {
  try {
    return await work();
  } catch (error2) {
    core.warning(`${what}: ${reasonOf(error2)}`);
    return null;
  }
}
function reasonOf(error2) {
  if (error2 instanceof Interrupted) return "it took longer than two minutes";
  const [problem] = error2 instanceof GateError ? error2.problems : [];
  if (problem) return plainText(problem.fix ? `${problem.message}; ${problem.fix}` : problem.message, 1e3);
  return plainText(error2 instanceof Error ? error2.message : String(error2), 1e3);
}

// src/action/publish/files.ts
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

// src/action/publish/texts.ts
import { posix } from "node:path";

// src/action/event/commitOf.ts
var hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function commitOf(event, env) {
  if (event.kind === "pull-request" || event.kind === "merge-group" || event.kind === "push")
    return event.headSha;
  if (event.kind === "workflow-run") return event.run.headSha;
  const sha2 = env.GITHUB_SHA ?? "";
  return hash.test(sha2) ? sha2 : null;
}

// src/action/publish/texts.ts
var commentBudget = { unit: "characters", count: 65536 - 2e3 };
function reportTexts(report, door) {
  const links = linksOf(door, report.repository.path);
  return {
    summary: renderMarkdown(report, { links }),
    comment: renderMarkdown(report, { links, most: commentBudget }),
    stable: renderMarkdown(withoutCommit(report), { most: commentBudget, volatile: false })
  };
}
function withoutCommit(report) {
  return { ...report, repository: { ...report.repository, commit: null } };
}
function problemTexts(problems, door) {
  const links = linksOf(door, null);
  return {
    summary: renderProblemsMarkdown(problems, { links }),
    comment: renderProblemsMarkdown(problems, { links, most: commentBudget }),
    stable: renderProblemsMarkdown(problems, { most: commentBudget })
  };
}
function linksOf(door, projectPath) {
  const facts = linkFacts(door, projectPath);
  return facts && githubLinks(facts);
}
function linkFacts(door, projectPath) {
  const { server, event, context } = door;
  const commit = commitOf(event, context.env);
  if (server === null || commit === null) return null;
  const { serverUrl, owner, repo, runUrl, forge } = server;
  return {
    ...{ serverUrl, owner, repo, runUrl, forge, commit },
    projectPath: projectPath && posix.normalize(projectPath)
  };
}

// src/action/publish/files.ts
async function saveFiles(door, { report, comment }) {
  const { core, temporary } = door.context;
  const folder = await attempt(
    core,
    "the report could not be saved",
    () => mkdtemp(join(temporary, "size-gate-report-"))
  );
  const html = report && await saveHtml(door, report);
  if (folder === null) return { report: null, html, comment: null };
  const save = (name, text, what) => attempt(core, `${what} could not be saved`, async () => {
    const file = join(folder, name);
    await writeWhole(file, text(), what);
    return file;
  });
  return {
    report: report && await save("report.json", () => renderJson(report), "the report"),
    html,
    comment: comment && await save("comment.md", () => comment, "the comment's text")
  };
}
async function saveHtml(door, report) {
  const file = door.inputs.htmlReport;
  if (file === null) return null;
  return attempt(door.context.core, "the HTML report could not be saved", async () => {
    const links = linkFacts(door, report.repository.path);
    await writeWhole(file, renderHtml(report, { links }), "the HTML report");
    return file;
  });
}

// src/action/publish/outcomeText.ts
function outcomeText(outcome) {
  switch (outcome.kind) {
    case "created":
    case "updated":
      return `comment ${outcome.kind}: ${plainText(outcome.url)}`;
    case "unchanged":
      return `comment left as it is, because nothing changed: ${plainText(outcome.url)}`;
    case "stale":
    case "not-wanted":
      return `no comment written: ${plainText(outcome.reason)}`;
    default:
      return outcome;
  }
}

// src/action/findArtifact.ts
var mostReportBytes = 2e7;
var mostAsked = 10;
async function findArtifact(github, name, commit) {
  try {
    const all = (await github.artifacts({ name })).filter(
      // A fork's run says what its author likes, also of a commit that was merged later.
      ({ expired, headSha, fromFork }) => !expired && headSha !== null && !fromFork
    );
    const chosen = all.find(({ headSha }) => headSha === commit) ?? await nearest(github, all, commit);
    if (chosen === null) return missing(name, commit, all.length);
    return { text: await github.readArtifact(chosen, mostReportBytes), source: describe(chosen, commit) };
  } catch (error2) {
    if (error2 instanceof GateError && error2.problems[0]) return error2.problems[0];
    throw error2;
  }
}
async function nearest(github, all, commit) {
  const commits = [...new Set(all.map(({ headSha }) => headSha))].slice(0, mostAsked);
  for (const sha2 of commits) {
    if (sha2 !== null && await github.mergeBase(sha2, commit) === sha2)
      return all.find(({ headSha }) => headSha === sha2) ?? null;
  }
  return null;
}
function describe({ name, runId, headSha }, commit) {
  const run = runId === null ? "" : ` of run ${runId}`;
  return headSha === commit ? `artifact ${name}${run}` : `artifact ${name}${run}, of the earlier commit ${headSha?.slice(0, 12)}`;
}
function missing(name, commit, others) {
  const found = others > 0 ? `${others} of other commits` : "none at all";
  return {
    code: "baseline-artifact-missing",
    message: `no artifact ${name} of commit ${commit.slice(0, 12)} or one before it was found (${found})`,
    expected: `a run on the base branch that uploads its report as ${name}`,
    fix: "let the workflow run on pushes to the base branch, and upload the output report by actions/upload-artifact"
  };
}

// src/action/companion/fetchReport.ts
async function fetchReport(github, run, name) {
  const artifact = await newest(github, run, name);
  if (artifact === null) return missing2(run, name);
  if (isOlder(artifact, run)) return ofEarlierAttempt(run, artifact.name);
  const report = await readSafely(github, artifact);
  return { ...report, repository: { ...report.repository, commit: run.headSha } };
}
var BrokenReport = class extends GateError {
};
async function readSafely(github, artifact) {
  try {
    const text = await github.readArtifact(artifact, mostReportBytes);
    const report = readReport(text, `artifact ${artifact.name}`);
    const found = contradictions(report);
    if (found.length > 0) throw new GateError(contradicting(artifact, found));
    return report;
  } catch (error2) {
    const broken = error2 instanceof GateError && error2.problems.every(({ code }) => isOfReport(code));
    throw broken ? new BrokenReport(error2.problems, { cause: error2 }) : error2;
  }
}
function isOfReport(code) {
  return code === "github-artifact" || code.startsWith("report-");
}
async function newest(github, run, name) {
  for (const each of [`${name}-${run.attempt}`, name]) {
    const found = await github.artifacts({ runId: run.id, name: each });
    const own = found.find((artifact) => artifact.name === each && !artifact.expired && isOf(artifact, run));
    if (own) return own;
  }
  return null;
}
function isOf({ runId }, run) {
  return runId === null || runId === run.id;
}
function isOlder({ createdAt }, { startedAt }) {
  return createdAt !== null && startedAt !== null && Date.parse(createdAt) < Date.parse(startedAt);
}
function missing2({ id: id2, attempt: attempt2 }, name) {
  return {
    code: "companion-no-report",
    message: `run ${id2} has no artifact ${name} or ${name}-${attempt2}: it ended before it had a report`,
    fix: "upload the output report by actions/upload-artifact with `if: always()`, under the name in report-artifact"
  };
}
function contradicting({ name }, [first = "", ...more]) {
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return {
    code: "report-contradicts-itself",
    message: `the report in the artifact ${name} says what can't be true together: ${first}${others}`,
    expected: "the report that the action wrote, unchanged",
    fix: "look at what that run did to its report before it uploaded it"
  };
}
function ofEarlierAttempt({ id: id2, attempt: attempt2 }, name) {
  return {
    code: "companion-no-report",
    message: `the artifact ${name} of run ${id2} is older than its attempt ${attempt2}: this attempt left no report`,
    fix: "end the name of the artifact in the attempt, github.run_attempt"
  };
}

// src/action/companion/findPullRequest.ts
async function findPullRequest(github, run) {
  const found = await candidates(github, run);
  const [only, ...more] = found.filter(
    ({ headSha, headRepositoryId }) => headSha === run.headSha && headRepositoryId === run.headRepositoryId
  );
  if (!only) return found.length > 0 ? outdated(run) : unknown(run);
  return more.some(({ number }) => number !== only.number) ? ambiguous(run, [only, ...more]) : only;
}
async function candidates(github, run) {
  if (run.pullRequests.length > 0)
    return Promise.all(run.pullRequests.map((number) => github.pullRequest(number)));
  if (run.headOwner === null || run.headBranch === null) return [];
  return github.pullRequestsFrom(run.headOwner, run.headBranch);
}
function outdated({ id: id2, headSha }) {
  return {
    code: "companion-outdated",
    message: `run ${id2} measured ${headSha.slice(0, 12)}, which is its pull request's newest commit no more`,
    fix: "nothing: the newer commit's run will tell"
  };
}
function unknown({ id: id2, headSha }) {
  return {
    code: "companion-no-pull-request",
    message: `no open pull request with the commit ${headSha.slice(0, 12)} of run ${id2} was found`,
    fix: "nothing where the pull request was closed meanwhile"
  };
}
function ambiguous({ id: id2, headSha }, found) {
  const numbers = found.map(({ number }) => `#${number}`).join(", ");
  return {
    code: "companion-ambiguous",
    message: `the commit ${headSha.slice(0, 12)} of run ${id2} belongs to several pull requests (${numbers}), and GitHub does not say which of them the run was for`,
    fix: "close all but one of them, or push a commit to each"
  };
}

// src/action/companion/problems.ts
var tooSlow = {
  code: "companion-timeout",
  message: "the report could not be posted within two minutes",
  fix: "run the companion again"
};
var noToken = {
  code: "companion-no-token",
  message: "the companion has no token or does not know its server, so it can post nothing",
  expected: "a token that may write comments, and GITHUB_REPOSITORY and GITHUB_RUN_ID of the runner",
  fix: "leave the input github-token at its default, and give the job `permissions: {actions: read, pull-requests: write}`"
};

// src/action/companion/runCompanion.ts
var deadlineMs2 = 12e4;
var note = "\n<sub>Posted for a run that may not write here, such as one for a fork: the numbers are that run’s own.</sub>\n";
var doubtful = "> ⚠️ The run itself ended with failure, though its report passes: its log says why.\n\n";
async function runCompanion(door, run) {
  const { signal, core } = door.context;
  if (run.event !== "pull_request") {
    core.info(`nothing to post: run ${run.id} was for ${plainText(run.event, 100)}, not for a pull request`);
    return 0;
  }
  try {
    await post(door, run, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs2)]));
    return 0;
  } catch (error2) {
    if (error2 instanceof Interrupted && !signal.aborted) throw new GateError(tooSlow, { cause: error2 });
    throw error2;
  }
}
async function post(door, run, signal) {
  const github = await openServer(door, signal);
  const there = ofRun(door, run);
  if (github === null || there === null) throw new GateError(noToken);
  const pullRequest2 = await findPullRequest(github, run);
  if ("code" in pullRequest2) return skip(door, pullRequest2);
  const takeBack = (problems) => write(github, there, pullRequest2, problemTexts(problems, there), false);
  try {
    const report = await fetchReport(github, run, door.inputs.reportArtifact);
    if (!("code" in report)) {
      const create = deservesComment(report, door.inputs.comment);
      return await write(github, there, pullRequest2, noted(reportTexts(report, there), report, run), create);
    }
    skip(door, report);
    if (hasFailed(run)) await takeBack([report]);
  } catch (error2) {
    if (error2 instanceof BrokenReport)
      await attempt(door.context.core, "the comment could not be taken back", () => takeBack(error2.problems));
    throw error2;
  }
}
function ofRun(door, { id: id2, attempt: number }) {
  if (door.server === null) return null;
  const { serverUrl, owner, repo } = door.server;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${id2}`;
  return { ...door, server: { ...door.server, run: { id: id2, attempt: number }, runUrl } };
}
async function write(github, door, { number: pullRequest2, headSha }, { comment: body, stable: stableText }, create) {
  const { context, inputs, server } = door;
  const { core } = context;
  const files = await saveFiles(door, { report: null, comment: body });
  const tell2 = (outputs) => attempt(core, "the outputs could not be set", () => setOutputs(core, outputs));
  await tell2({ "comment-body-file": files.comment ?? "" });
  if (inputs.comment === "never" || server === null) return;
  const { run } = server;
  const key = inputs.commentKey;
  const outcome = await github.comment({ pullRequest: pullRequest2, headSha, key, run, body, stableText, create });
  core.info(outcomeText(outcome));
  await tell2({ "comment-id": outcome.id === null ? "" : String(outcome.id) });
}
function noted(texts, { exitStatus }, run) {
  const { comment, stable } = texts;
  const doubt = hasFailed(run) && exitStatus === 0 ? doubtful : "";
  return { ...texts, comment: doubt + comment + note, stable: doubt + stable };
}
function hasFailed({ conclusion }) {
  return conclusion === "failure" || conclusion === "timed_out" || conclusion === "startup_failure";
}
function skip({ context }, { message, fix }) {
  context.core.warning(plainText(`no report was posted: ${message}; ${fix}`, 2e3));
}

// src/action/event/schemas.ts
var sha = external_exports.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "no full commit hash");
var ref = external_exports.string().min(1).max(1e3);
var id = external_exports.int().min(1);
var pullRequestPayload = external_exports.object({
  pull_request: external_exports.object({
    number: id,
    head: external_exports.object({ sha, repo: external_exports.object({ id }).nullish() }),
    base: external_exports.object({ sha, ref, repo: external_exports.object({ id }) })
  })
});
var mergeGroupPayload = external_exports.object({
  merge_group: external_exports.object({ head_sha: sha, base_sha: sha, base_ref: ref })
});
var pushPayload = external_exports.object({
  before: sha,
  after: sha,
  // Without these two a push is compared all the same.
  ref: ref.optional().catch(void 0),
  repository: external_exports.object({ default_branch: ref }).optional().catch(void 0)
});
var workflowRunPayload = external_exports.object({
  workflow_run: external_exports.object({
    id,
    run_attempt: id.default(1),
    event: external_exports.string().max(100),
    conclusion: external_exports.string().max(100).nullish(),
    head_sha: sha,
    head_branch: ref.nullish(),
    head_repository: external_exports.object({ id, owner: external_exports.object({ login: external_exports.string().min(1).max(100) }) }).nullish(),
    pull_requests: external_exports.array(external_exports.object({ number: id, base: external_exports.object({ repo: external_exports.object({ id }) }) })).nullish().describe("Also such as the commit has in other repositories."),
    run_started_at: external_exports.iso.datetime({ offset: true }).nullish()
  }),
  repository: external_exports.object({ id })
});
var repositoryPayload = external_exports.object({ repository: external_exports.object({ default_branch: ref }) });

// src/action/event/onDefaultBranch.ts
function isOnDefaultBranch(name, payload, ref2) {
  if (name === "schedule") return true;
  const { data } = repositoryPayload.safeParse(payload);
  return data !== void 0 && ref2 === `refs/heads/${data.repository.default_branch}`;
}

// src/action/event/problems.ts
function unreadableEvent(name, payload, error2) {
  return {
    code: "event-unreadable",
    message: `the event ${name} can't be understood: ${reasonOf2(payload, error2)}`,
    expected: `GITHUB_EVENT_PATH naming a file with the payload that GitHub sends with ${name}, as JSON`,
    fix: name === "push" ? "nothing is compared; set base-ref to compare all the same" : "run the job again, and leave GITHUB_EVENT_PATH and its file to the runner"
  };
}
function reasonOf2(payload, error2) {
  if (payload.kind === "none") return "GITHUB_EVENT_PATH names no payload";
  if (payload.kind === "broken") return `${payload.file} ${payload.reason}`;
  const [issue2] = error2?.issues ?? [];
  const key = issue2?.path.map(String).join(".") || "the whole payload";
  return `${key} in ${payload.file}: ${issue2?.message ?? "unknown"}`;
}

// src/action/event/parseEvent.ts
function parseEvent(name, payload, ref2) {
  const data = payload.kind === "read" ? payload.data : void 0;
  const other = { kind: "other", name, onDefaultBranch: isOnDefaultBranch(name, data, ref2) };
  const schema = schemaOf(name);
  if (schema === null) {
    const problem = payload.kind === "broken" ? unreadableEvent(name, payload, null) : null;
    return { event: other, problem, fatal: false };
  }
  const read = schema.safeParse(data);
  if (read.success) return { event: read.data, problem: null, fatal: false };
  const fatal = name !== "push";
  return { event: other, problem: unreadableEvent(name, payload, read.error), fatal };
}
function schemaOf(name) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestPayload.transform((payload) => pullRequest(name, payload));
    case "merge_group":
      return mergeGroupPayload.transform(mergeGroup);
    case "push":
      return pushPayload.transform(push);
    case "workflow_run":
      return workflowRunPayload.transform(workflowRun);
    default:
      return null;
  }
}
function pullRequest(name, { pull_request: { number, head, base } }) {
  const fromFork = head.repo?.id !== base.repo.id;
  return {
    kind: "pull-request",
    name,
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    fromFork
  };
}
function mergeGroup({ merge_group: group2 }) {
  const baseRef = group2.base_ref.replace(/^refs\/heads\//, "");
  return { kind: "merge-group", headSha: group2.head_sha, baseSha: group2.base_sha, baseRef };
}
function push({ before, after, ref: ref2, repository }) {
  return {
    kind: "push",
    headSha: after,
    before: /^0+$/.test(before) ? null : before,
    toDefaultBranch: repository !== void 0 && ref2 === `refs/heads/${repository.default_branch}`
  };
}
function workflowRun({
  workflow_run: run,
  repository
}) {
  return {
    kind: "workflow-run",
    run: {
      id: run.id,
      attempt: run.run_attempt,
      event: run.event,
      conclusion: run.conclusion ?? null,
      headSha: run.head_sha,
      headBranch: run.head_branch ?? null,
      headOwner: run.head_repository?.owner.login ?? null,
      headRepositoryId: run.head_repository?.id ?? null,
      pullRequests: (run.pull_requests ?? []).filter(({ base }) => base.repo.id === repository.id).map(({ number }) => number),
      startedAt: run.run_started_at ?? null
    }
  };
}

// src/action/event/payload.ts
import { readFile, stat } from "node:fs/promises";
var mostBytes = 3e7;
async function readPayload(file) {
  if (!file) return { kind: "none" };
  const broken = (reason) => ({ kind: "broken", file, reason });
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return broken(`is larger than ${mostBytes / 1e6}MB`);
    return parsePayload(file, await readFile(file, "utf8"));
  } catch (error2) {
    return broken(`can't be read: ${error2 instanceof Error ? error2.message : String(error2)}`);
  }
}
function parsePayload(file, text) {
  try {
    return { kind: "read", file, data: JSON.parse(text) };
  } catch {
    return { kind: "broken", file, reason: "is not JSON" };
  }
}

// src/action/event/loadEvent.ts
async function loadEvent(env) {
  return parseEvent(env.GITHUB_EVENT_NAME ?? "", await readPayload(env.GITHUB_EVENT_PATH), env.GITHUB_REF);
}

// src/action/event/chooseBase.ts
function chooseBase(event, baseRef) {
  if (baseRef !== void 0) return { ref: baseRef, choose: "merge-base", name: baseRef };
  switch (event.kind) {
    case "pull-request":
      return {
        ...{ ref: event.baseSha, choose: "merge-base", name: event.baseRef },
        pullRequestHead: event.headSha
      };
    case "merge-group":
      return { ref: event.baseSha, choose: "exact", name: `the merge queue's base on ${event.baseRef}` };
    case "push":
      if (event.before === null) return null;
      return {
        ...{ ref: event.before, choose: "exact", name: "the commit before this push" },
        merged: event.toDefaultBranch
      };
    case "workflow-run":
    case "other":
      return null;
    default:
      return event;
  }
}

// src/action/event/withoutBase.ts
function withoutBase(event, { request: { overrides } }) {
  const { "config-from": from, "require-baseline": required, baseline } = overrides.values;
  const isAt = /^\s*report:/m.test(String(baseline));
  const asked = [
    ...from === "base" ? ["config-from: base"] : [],
    .../^true$/i.test(String(required)) && !isAt ? ["require-baseline"] : []
  ];
  const [first] = asked;
  if (first === void 0) return { told: null, problem: null };
  if (isMerged(event)) return { told: ownRules(asked), problem: null };
  return { told: null, problem: noBase(first, event) };
}
function isMerged(event) {
  if (event.kind === "push") return event.toDefaultBranch;
  return event.kind === "other" && event.onDefaultBranch;
}
function ownRules(asked) {
  return `this run has no base commit, and is on the default branch: its own rules judge, and ${asked.join(" and ")} has nothing to say`;
}
function noBase(setting, event) {
  const what = event.kind === "push" ? "a push of a new branch" : `the event ${eventName(event)}`;
  return {
    code: "event-no-base",
    message: `${setting} needs a base commit, and ${what} has none outside of the default branch`,
    expected: "an event with a base: pull_request, merge_group, or push to a branch that is there already",
    fix: "set the input base-ref to the default branch, or run this workflow on the default branch only"
  };
}
function eventName(event) {
  return "name" in event ? event.name || "without a name" : event.kind;
}

// src/action/fetchEnv.ts
import { Buffer as Buffer2 } from "node:buffer";
function fetchEnv(env, serverUrl, token) {
  if (token === "") return env;
  const basic = Buffer2.from(`x-access-token:${token}`).toString("base64");
  const count = countOf(env);
  const key = `http.${serverUrl}/.extraheader`;
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: "",
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`
  };
}
function countOf({ GIT_CONFIG_COUNT: text }) {
  const count = Number(text || 0);
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
}

// src/action/workflowFile.ts
function workflowFile({
  GITHUB_WORKFLOW_REF: ref2,
  GITHUB_REPOSITORY: repository
}) {
  if (!ref2 || !repository || !ref2.startsWith(`${repository}/`)) return null;
  const path3 = ref2.slice(repository.length + 1).split("@")[0] ?? "";
  const plain = path3.split("/").every((part) => !["", ".", ".."].includes(part));
  return plain ? path3 : null;
}

// src/action/gate.ts
async function gate(door) {
  const { context, inputs, event } = door;
  if (isUnsafe(event) && !inputs.allowPullRequestTarget) throw new GateError(refused);
  const github = await openServer(door, context.signal);
  const { runGate } = await context.corridor();
  return runGate(requestOf(door, github), {
    env: { ...context.env, ...inputs.secrets.env },
    signal: context.signal,
    onProgress: buildLogs(context.core),
    findArtifact: github === null ? void 0 : (name, commit) => findArtifact(github, name, commit),
    version: context.version
  });
}
function requestOf(door, github) {
  const { context, inputs, event, server } = door;
  const chosen = chooseBase(event, inputs.baseRef);
  if (chosen === null) sayWithoutBase(door);
  if (event.kind === "push" && chosen === null)
    context.core.info("this branch is new: there is no commit before it to compare with");
  const base = chosen ? {
    ...chosen,
    fetchEnv: server === null ? context.env : fetchEnv(context.env, server.serverUrl, inputs.token),
    askMergeBase: github === null ? null : (before, head) => github.mergeBase(before, head)
  } : void 0;
  const file = workflowFile(context.env);
  return { ...inputs.request, base, ruleFiles: file === null ? [] : [file] };
}
function sayWithoutBase({ context, inputs, event }) {
  const { told, problem } = withoutBase(event, inputs);
  if (problem) throw new GateError(problem);
  if (told) context.core.info(told);
}
function isUnsafe(event) {
  return "name" in event && event.name === "pull_request_target";
}
var refused = {
  code: "pull-request-target",
  message: "pull_request_target runs with this repository's secrets and a token that may write, and the gate would build a stranger's code beside them",
  expected: "the event pull_request",
  fix: "write `on: pull_request`, and for comments on forks add the companion workflow of docs/recipes.md#forks; where only trusted code is checked out, set allow-pull-request-target: true"
};

// src/action/inputs.ts
import { resolve } from "node:path";

// src/action/commentKey.ts
import { createHash } from "node:crypto";
import { posix as posix2 } from "node:path";
var most = 120;
function commentKey({
  commentKey: named,
  workingDirectory,
  configFile,
  services
}) {
  if (named !== "") return short(named);
  const parts = [
    folderOf(workingDirectory),
    configFile && `config ${configFile}`,
    services.length > 0 && `services ${[...services].sort().join(", ")}`
  ];
  return short(parts.filter(Boolean).join("; "));
}
function statusPrefix(named, workingDirectory) {
  const own = named || folderOf(workingDirectory);
  return own === "" ? "size-gate" : `size-gate/${own.slice(0, 100)}`;
}
function folderOf(workingDirectory) {
  const folder = posix2.normalize(workingDirectory || ".").replace(/\/+$/, "");
  return folder === "." ? "" : folder;
}
function short(key) {
  return key.length <= most ? key : createHash("sha256").update(key).digest("hex");
}

// src/action/secrets.ts
function readSecrets(text) {
  const env = {};
  const lines2 = entries(text).map((entry) => {
    if (/^(id|type)=[^,]*,/.test(entry)) return entry;
    const at = entry.indexOf("=");
    if (at < 1) return entry;
    const variable = `SIZE_GATE_SECRET_${Object.keys(env).length + 1}`;
    env[variable] = entry.slice(at + 1);
    return `id=${entry.slice(0, at).trim()},env=${variable}`;
  });
  return { lines: lines2, env };
}
function entries(text) {
  const found = text.matchAll(/^[ \t]*(?:"((?:[^"]|"")*)"[ \t]*$|(.*))$/gm);
  return Array.from(
    found,
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain?.trim() ?? ""
  ).filter((entry) => entry !== "");
}

// src/action/inputs.ts
function readInputs(input, cwd) {
  const problems = [];
  const flag = (name, usual) => {
    const value = booleanOf(input(name));
    if (value === null) problems.push(notBoolean(name, input(name), usual));
    return value ?? usual;
  };
  const mode = modeOf(input("comment"));
  if (mode === null) problems.push(notMode(input("comment")));
  const secrets = readSecrets(input("secrets"));
  const services = lines(input("services"));
  return {
    inputs: {
      request: requestOf2(input, secrets, services, cwd),
      summary: flag("summary", true),
      secrets,
      token: input("github-token"),
      baseRef: input("base-ref") || void 0,
      comment: mode ?? "always",
      commentKey: keyOf(input, services),
      statuses: flag("statuses", false),
      statusPrefix: statusPrefix(input("comment-key"), input("working-directory")),
      allowPullRequestTarget: flag("allow-pull-request-target", false),
      reportArtifact: input("report-artifact") || "size-gate-report",
      htmlReport: input("html-report") === "" ? null : resolve(cwd, input("html-report"))
    },
    problems
  };
}
function requestOf2(input, secrets, services, cwd) {
  const given = settings.flatMap(({ name }) => {
    const value = name === "secrets" ? secrets.lines.join("\n") : input(name);
    return value === "" ? [] : [{ setting: name, origin: `input \`${name}\``, value }];
  });
  return {
    workingDirectory: resolve(cwd, input("working-directory") || "."),
    configFile: input("config-file") || void 0,
    overrides: toOverrides(given),
    services: services.length > 0 ? services : void 0
  };
}
function keyOf(input, services) {
  return commentKey({
    commentKey: input("comment-key"),
    workingDirectory: input("working-directory"),
    configFile: input("config-file"),
    services
  });
}
function lines(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function booleanOf(text) {
  if (text === "") return void 0;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : null;
}
function modeOf(text) {
  const asBoolean = booleanOf(text);
  if (asBoolean !== null) return asBoolean === false ? "never" : "always";
  return commentModes.find((mode) => mode === text) ?? null;
}
function notBoolean(name, text, usual) {
  return {
    code: "input-invalid",
    message: `input \`${name}\` is \`${text}\``,
    expected: "true or false",
    fix: `write \`${name}: true\` or \`${name}: false\`, or leave the input away for ${usual}`
  };
}
function notMode(text) {
  return {
    code: "input-invalid",
    message: `input \`comment\` is \`${text}\``,
    expected: commentModes.join(", "),
    fix: "write one of them, or leave the input away for always"
  };
}

// src/action/toRepository.ts
import { existsSync as existsSync2 } from "node:fs";
import { isAbsolute, join as join2, posix as posix3, relative } from "node:path";
function toRepository({ context, inputs }, projectPath) {
  if (projectPath !== null) return (file) => posix3.join(projectPath, file);
  const { cwd } = context;
  const project = relative(cwd, inputs.request.workingDirectory);
  return (file) => {
    const below = posix3.join(project || ".", file);
    const found = !existsSync2(join2(cwd, file)) && existsSync2(join2(cwd, below)) ? below : file;
    return isAbsolute(found) ? relative(cwd, found) : found;
  };
}

// src/action/publish/notes.ts
function failureNote(image, toRepository2) {
  const id2 = plainText(image.id, 200);
  const title = `${id2} ${titles(image)}`;
  const [problem] = image.problems;
  if (image.verdict === "error" && problem) {
    const note2 = problemNote(problem, toRepository2);
    return { ...note2, at: { ...note2.at, file: note2.at.file ?? toRepository2(image.dockerfile), title } };
  }
  const line = dearestLine(image);
  if (line) {
    const at = { title, file: toRepository2(line.file), startLine: line.line };
    return { message: `${id2} ${breachText(image)}; ${line.text}`, at };
  }
  const cause = causeOf(image);
  const why = cause ? `; ${cause.words} ${plainText(cause.instruction ?? "this instruction")}` : "";
  const place = { file: toRepository2(image.dockerfile), startLine: cause?.line };
  return { message: `${id2} ${breachText(image)}${why}`, at: { title, ...place } };
}
function growthNotes(report, noted2, toRepository2) {
  const taken = new Set(noted2.map(({ at }) => `${at.file}:${at.startLine}`));
  const grown = report.images.flatMap((image) => grownLayers(image).map((layer) => ({ image, layer })));
  return grown.toSorted((a, b) => b.layer.deltaBytes - a.layer.deltaBytes).map(({ image, layer }) => growthNote(image, layer, toRepository2)).filter(({ at }) => !taken.has(`${at.file}:${at.startLine}`));
}
function problemNote(problem, toRepository2) {
  const more = [problem.expected && `expected: ${problem.expected}`, problem.fix && `fix: ${problem.fix}`];
  const message = [problem.message, ...more.filter(Boolean)].map((part) => plainText(String(part), 1e3)).join("\n");
  const { where, code: title } = problem;
  if (!where) return { message, at: { title } };
  const place = { file: toRepository2(where.file), startLine: where.line, startColumn: where.column };
  return { message, at: { ...place, title } };
}
function titles(image) {
  if (image.verdict === "error") return "could not be judged";
  return breaks(image, "limit") ? "is too large" : "grew too much";
}
function breaks({ rules }, name) {
  return rules.some(({ rule, kind }) => rule === name && kind === "fail");
}
function causeOf(image) {
  const [grown] = breaks(image, "max-increase") ? grownLayers(image) : [];
  if (grown) return { ...grown, words: `${formatBytes(grown.deltaBytes)} more come from` };
  const heaviest = heaviestOwnLayer(image);
  return heaviest && { ...heaviest, words: `${formatBytes(heaviest.unpackedBytes)} of it come from` };
}
function grownLayers({ change, noiseFloorBytes }) {
  return (change?.layers ?? []).flatMap((layer) => layer.from === "own" && layer.line !== null ? [{ ...layer, line: layer.line }] : []).filter(({ deltaBytes }) => deltaBytes > noiseFloorBytes).toSorted((a, b) => b.deltaBytes - a.deltaBytes);
}
function growthNote(image, layer, toRepository2) {
  const id2 = plainText(image.id, 200);
  const words = layer.kind === "added" ? `this instruction is new and adds ${formatBytes(layer.afterBytes)}` : `this instruction grew from ${formatBytes(layer.beforeBytes)} to ${formatBytes(layer.afterBytes)}`;
  return {
    message: `${id2}: ${words}`,
    at: {
      title: `${id2} +${formatBytes(layer.deltaBytes)}`,
      file: toRepository2(image.dockerfile),
      startLine: layer.line
    }
  };
}

// src/action/publish/annotate.ts
var most2 = 10;
function annotateReport(core, report, toRepository2) {
  const failures = [
    ...totalNote(report),
    ...report.images.filter(isGrave).map((image) => failureNote(image, toRepository2))
  ];
  const warnings = report.warnings.map((problem) => problemNote(problem, toRepository2));
  for (const note2 of capped(report.warnOnly ? [] : failures)) core.error(note2.message, note2.at);
  for (const note2 of capped(report.warnOnly ? [...failures, ...warnings] : warnings))
    core.warning(note2.message, note2.at);
  for (const note2 of capped(growthNotes(report, failures, toRepository2))) core.notice(note2.message, note2.at);
}
function annotateProblems(core, problems, toRepository2) {
  for (const note2 of capped(problems.map((each) => problemNote(each, toRepository2))))
    core.error(note2.message, note2.at);
}
function totalNote({ total }) {
  if (total.verdict?.kind !== "fail") return [];
  return [{ message: "all images together break the total limit", at: { title: "total size" } }];
}
function isGrave({ verdict }) {
  return verdict === "fail" || verdict === "error";
}
function capped(notes) {
  if (notes.length <= most2) return notes;
  const rest = notes.length - most2 + 1;
  return [...notes.slice(0, most2 - 1), { message: `and ${rest} more: see the summary`, at: {} }];
}

// src/action/publish/refusal.ts
function isRefusal(error2) {
  if (!(error2 instanceof GateError)) return false;
  return error2.problems.some(({ code }) => code === "github-forbidden" || code === "github-unauthorized");
}
function refusalText({ event, context }, what, error2) {
  const whose = strangerOf(event.kind === "pull-request" && event.fromFork, context.env.GITHUB_ACTOR);
  if (whose === null) return `${what}: ${reasonOf(error2)}`;
  return [
    `${what}: the token of a run for ${whose} may only read`,
    "the verdict stands, and the summary and the log of this run have everything",
    "to have the comment all the same, add the companion workflow of docs/recipes.md#forks"
  ].join("; ");
}
function strangerOf(fromFork, actor) {
  if (actor === "dependabot[bot]") return "Dependabot";
  return fromFork ? "a fork's pull request" : null;
}

// src/action/publish/statuses.ts
var most3 = 50;
var gravity = { error: 0, fail: 1, warn: 2, pass: 3 };
function statusesOf(report, { sha: sha2, targetUrl, prefix }) {
  const images = report.images.toSorted((a, b) => gravity[a.verdict] - gravity[b.verdict]);
  const statuses = images.slice(0, most3).map((image) => ({
    ...{ sha: sha2, targetUrl },
    state: stateOf(image, report.warnOnly),
    context: `${prefix}/${plainText(image.id, 120)}`,
    description: describe2(image, report.warnOnly)
  }));
  return { statuses, left: images.length - statuses.length };
}
function stateOf({ verdict }, warnOnly) {
  if (verdict === "pass" || verdict === "warn" || warnOnly) return "success";
  return verdict === "fail" ? "failure" : "error";
}
function describe2(image, warnOnly) {
  const size = image.profile ? formatBytes(image.profile.unpackedBytes) : "not measured";
  const grave = image.verdict === "fail" || image.verdict === "error";
  return plainText(`${size}${judged(image)}${warnOnly && grave ? " (warn-only)" : ""}`, 139);
}
function judged(image) {
  if (image.verdict === "error") return ", could not be judged";
  if (image.verdict === "fail") return `, ${breachText(image)}`;
  return image.rules.some(({ rule }) => rule === "limit") ? `, ${verdictText(image)}` : "";
}

// src/action/publish/verdictStatus.ts
function verdictStatus(report, { sha: sha2, targetUrl, commentKey: commentKey2 }) {
  const gate2 = commentKey2 === "" ? "size-gate" : `size-gate/${commentKey2}`;
  return {
    ...{ sha: sha2, targetUrl },
    state: stateOf2(report),
    context: `${plainText(gate2, 140)} (verdict)`,
    description: report === null ? "nothing could be judged: see the run" : plainText(wordsOf(report))
  };
}
function stateOf2(report) {
  if (report?.exitStatus === 0) return "success";
  return report?.verdict === "fail" ? "failure" : "error";
}
function wordsOf(report) {
  const asItIs = (text) => text;
  return headline(report, { name: asItIs, value: asItIs });
}

// src/action/publish/tellServer.ts
async function tellServer(door, report, texts, signal) {
  const { core } = door.context;
  let commentId = null;
  const tasks = [
    ...commentTask(door, report, texts, (outcome) => {
      commentId = outcome.id;
    }),
    ...statusTasks(door, report)
  ];
  if (tasks.length === 0) {
    if (wantsComment(door)) core.warning(nowhere);
    return null;
  }
  const [{ what } = { what: "" }] = tasks;
  if (door.inputs.token === "")
    core.warning(`${what}: there is no token; give one by the input github-token`);
  else await attempt(core, what, async () => doAll(tasks, door, await openServer(door, signal), signal));
  return commentId;
}
async function doAll(tasks, door, github, signal) {
  if (github === null) return;
  const { core } = door.context;
  for (const { what, work } of tasks) {
    try {
      await work(github);
    } catch (error2) {
      if (door.context.signal.aborted) return;
      core.warning(isRefusal(error2) ? refusalText(door, what, error2) : `${what}: ${reasonOf(error2)}`);
      if (isRefusal(error2) || signal.aborted) return;
    }
  }
}
function statusTasks(door, report) {
  const { inputs, server, event, context } = door;
  const sha2 = commitOf(event, context.env);
  if (!inputs.statuses || server === null || sha2 === null) return [];
  return [
    {
      what: "the commit statuses could not all be set",
      work: async (github) => {
        const facts = { sha: sha2, targetUrl: server.runUrl };
        await github.setStatus(verdictStatus(report, { ...facts, commentKey: inputs.commentKey }));
        if (report === null) return;
        const { statuses, left } = statusesOf(report, { ...facts, prefix: inputs.statusPrefix });
        for (const status2 of statuses) await github.setStatus(status2);
        if (left > 0)
          context.core.warning(
            `${left} more images have no commit status: a run sets ${statuses.length} at most`
          );
      }
    }
  ];
}
var nowhere = "the comment could not be written: the runner does not say where this is (GITHUB_REPOSITORY, GITHUB_RUN_ID)";
function wantsComment({ event, inputs }) {
  return event.kind === "pull-request" && inputs.comment !== "never";
}
function commentTask(door, report, { comment: body, stable: stableText }, onOutcome) {
  const { event, inputs, server, context } = door;
  if (!wantsComment(door) || event.kind !== "pull-request" || server === null) return [];
  const request = {
    ...{ pullRequest: event.number, headSha: event.headSha, body, stableText },
    ...{ key: inputs.commentKey, run: server.run },
    create: report === null || deservesComment(report, inputs.comment)
  };
  const work = async (github) => {
    const outcome = await github.comment(request);
    context.core.info(outcomeText(outcome));
    onOutcome(outcome);
  };
  return [{ what: "the comment could not be written", work }];
}

// src/action/publish/publish.ts
var logWidth = 160;
var deadlineMs3 = 12e4;
async function publishReport(report, door) {
  const { core, env } = door.context;
  const texts = await attempt(core, "the comment could not be composed", () => reportTexts(report, door));
  await attempt(
    core,
    "the table could not be printed",
    () => printUntrusted(core, renderTable(report, { width: logWidth, color: !env.NO_COLOR }))
  );
  await attempt(
    core,
    "the annotations could not be made",
    () => annotateReport(core, report, toRepository(door, report.repository.path))
  );
  const files = await saveFiles(door, { report, comment: texts?.comment ?? null });
  await attempt(core, "the outputs could not be set", () => setOutputs(core, reportOutputs(report, files)));
  await tell(door, report, texts);
}
async function publishProblems(problems, door) {
  const { core, env } = door.context;
  const texts = await attempt(core, "the comment could not be composed", () => problemTexts(problems, door));
  await attempt(
    core,
    "the errors could not be printed",
    () => printUntrusted(core, renderProblems(problems, { color: !env.NO_COLOR }))
  );
  await attempt(
    core,
    "the annotations could not be made",
    () => annotateProblems(core, problems, toRepository(door, null))
  );
  const files = await saveFiles(door, { report: null, comment: texts?.comment ?? null });
  await attempt(core, "the outputs could not be set", () => setOutputs(core, errorOutputs(files)));
  await tell(door, null, texts);
}
async function tell(door, report, texts) {
  const { core, signal } = door.context;
  if (texts === null) return;
  if (door.inputs.summary)
    await attempt(
      core,
      "the step summary could not be written",
      () => core.summary.addRaw(texts.summary).write()
    );
  if (signal.aborted) return;
  const ends = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs3)]);
  const id2 = await tellServer(door, report, texts, ends);
  await attempt(
    core,
    "the outputs could not be set",
    () => setOutputs(core, { "comment-id": id2 === null ? "" : String(id2) })
  );
}

// src/action/server.ts
function readServer(env) {
  const named = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(env.GITHUB_REPOSITORY ?? "");
  const serverUrl = httpAddress(env.GITHUB_SERVER_URL || "https://github.com");
  const id2 = positive(env.GITHUB_RUN_ID);
  if (!named || serverUrl === null || id2 === null) return null;
  const [, owner = "", repo = ""] = named;
  const apiUrl = httpAddress(env.GITHUB_API_URL || usualApi(serverUrl));
  if (apiUrl === null) return null;
  const forge = env.GITEA_ACTIONS === "true" || /\/api\/v1$/.test(apiUrl) ? "gitea" : "github";
  const run = { id: id2, attempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1 };
  const shown = forge === "gitea" ? positive(env.GITHUB_RUN_NUMBER) ?? id2 : id2;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${shown}`;
  return { serverUrl, apiUrl, owner, repo, forge, run, runUrl };
}
function usualApi(serverUrl) {
  return serverUrl === "https://github.com" ? "https://api.github.com" : `${serverUrl}/api/v3`;
}
function httpAddress(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href.replace(/\/+$/, "") : null;
}
function positive(text) {
  const number = Number(text || "none");
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

// src/action/runAction.ts
async function runAction(context) {
  const { core } = context;
  const { inputs, problems } = readInputs((name) => core.getInput(name), context.cwd);
  for (const secret of [inputs.token, ...Object.values(inputs.secrets.env)]) mask(context, secret);
  const { event, problem, fatal } = await loadEvent(context.env);
  const door = { context, inputs, event, server: readServer(context.env) };
  try {
    if (problems.length > 0) throw new GateError(problems);
    if (event.kind === "workflow-run") return await runCompanion(door, event.run);
    if (problem && fatal) throw new GateError(problem);
    if (problem) core.warning(plainText(`${problem.message}; ${problem.fix}`, 2e3));
    const report = await gate(door);
    await attempt(core, "the report could not be published", () => publishReport(report, door));
    return context.signal.aborted ? interrupted(context) : report.exitStatus;
  } catch (error2) {
    if (error2 instanceof Interrupted || context.signal.aborted) return interrupted(context);
    await publishProblems(error2 instanceof GateError ? error2.problems : [unexpected(error2, context)], door);
    return context.signal.aborted ? interrupted(context) : 2;
  }
}
function mask({ core }, value) {
  for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim() !== "") core.setSecret(part);
}
function interrupted({ core }) {
  core.info("interrupted");
  return 130;
}
function unexpected(error2, { core }) {
  if (error2 instanceof Error && error2.stack) printUntrusted(core, error2.stack);
  return {
    code: "internal",
    message: `size-gate failed in a way that it should not: ${String(error2)}`,
    fix: "please report it, with what the log of the run says of it"
  };
}

// src/action.ts
keepHeapSmall();
var setStatus = guardOutput(process);
var getInput2 = takeInputs(process.env);
var status = await runAction({
  core: { ...core_exports, getInput: getInput2 },
  env: process.env,
  cwd: process.cwd(),
  temporary: process.env.RUNNER_TEMP ?? tmpdir(),
  version,
  signal: onInterrupt(process, (text) => process.stdout.write(text)),
  corridor: () => import("./chunks/gate-T7WBYQHD.js"),
  github: githubRoom(process.env)
});
setStatus(status);
