import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  envPaths
} from "./chunk-EE6QDT2X.js";
import {
  buildImages,
  emptyImage,
  exportReference,
  ignoredCompression,
  leavesKnownLayersOut,
  pLimit,
  probeBuilder,
  removeImages,
  saveImages
} from "./chunk-T7TX4EEJ.js";
import {
  baseIdentity,
  baselineWarnings,
  compareWithBaseline,
  composeReport,
  contradictions,
  diffSides,
  judge,
  readReport,
  ruleChanges
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import {
  Budget,
  anyChar,
  contextSources,
  hidesSources,
  imageRecipe,
  isChar,
  linkers,
  matchesAll,
  notSlash,
  parseDockerfile,
  readers
} from "./chunk-B5B4LZ2J.js";
import {
  require_dist
} from "./chunk-23MDHAJA.js";
import "./chunk-33U7CJ55.js";
import {
  external_exports,
  require_mod
} from "./chunk-AHTI7T3I.js";
import {
  GateError,
  Interrupted,
  formatBytes,
  keywordOf,
  localContext,
  notAskedFor,
  ownersFailed,
  packageTypes,
  parseBytes,
  sizeSyntax,
  unownedKinds
} from "./chunk-D6CX4XPD.js";
import {
  __commonJS,
  __toESM
} from "./chunk-WP646LUM.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options3 = {}) => {
      const prepend = options3.contains ? "" : "^";
      const append = options3.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options3) => {
      const opts = options3 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index2 = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index2 >= length;
      const peek = () => str.charCodeAt(index2 + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index2);
      };
      while (index2 < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index2);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index2 === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index2 + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index2 === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index2 === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options3) => {
      if (typeof options3.expandRange === "function") {
        return options3.expandRange(...args, options3);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote3 = 0;
      let value = "";
      let escaped2 = false;
      for (const ch of input) {
        if (escaped2 === true) {
          value += ch;
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote3 = quote3 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote3 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped2 = false;
      for (const ch of branch) {
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote3 = 0;
      let escaped2 = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote3 = quote3 === 1 ? 0 : 1;
          continue;
        }
        if (quote3 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index2 = 0;
      const chars = [];
      while (index2 < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index2), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index2 += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options3) => {
      if (options3.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options3.maxExtglobRecursion === "number" ? options3.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options3) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options3 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star2 = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star2 = `(${star2})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star2;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open6 = tokens[token.tokensIndex];
          open6.type = "text";
          open6.value = literal2;
          open6.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open6.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest2;
        if (token.type === "negate") {
          let extglobStar = star2;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star2 || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest2 = remaining()) && /^\.[^\\/.]+$/.test(rest2)) {
            const expression = parse(rest2, { ...options3, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest2, index2) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            if (index2 === 0) {
              return qmarkNoDot + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest2 ? star2 : "");
            }
            return star2;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options3);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest3 = prev.value.slice(idx + 2);
                const posix8 = POSIX_REGEX_SOURCE[rest3];
                if (posix8) {
                  prev.value = pre + posix8;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped2 = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped2;
            prev.value = escaped2;
            continue;
          }
          prev.value = `(${capture}${escaped2}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open6 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open6);
          push(open6);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star2;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest2 = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest2)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest2[0] && rest2[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest2.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest2 = rest2.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest2 === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest2[0] === "/") {
            const end = rest2[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest2[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star2 };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options3) => {
      const opts = { ...options3 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star2 = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star2 = `(${star2})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star2;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star2}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star2}`;
          case "*.*":
            return `${nodot}${star2}${DOT_LITERAL}${ONE_CHAR}${star2}`;
          case "*/*":
            return `${nodot}${star2}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star2}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star2}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star2}${DOT_LITERAL}${ONE_CHAR}${star2}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star2}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options3, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options3, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options3 || {};
      const posix8 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options3) : picomatch2.makeRe(glob, options3, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored2 = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options3, ignore: null, onMatch: null, onResult: null };
        isIgnored2 = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options3, { glob, posix: posix8 });
        const result = { glob, state, regex, posix: posix8, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored2(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex, options3, { glob, posix: posix8 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options3 || {};
      const format = opts.format || (posix8 ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options3, posix8);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options3, posix8 = options3 && options3.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options3);
      return regex.test(utils.basename(input, { windows: posix8 }));
    };
    picomatch2.isMatch = (str, patterns, options3) => picomatch2(patterns, options3)(str);
    picomatch2.parse = (pattern, options3) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options3));
      return parse(pattern, { ...options3, fastpaths: false });
    };
    picomatch2.scan = (input, options3) => scan(input, options3);
    picomatch2.compileRe = (state, options3, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options3 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options3);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options3 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options3.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options3);
      }
      if (!parsed.output) {
        parsed = parse(input, options3);
      }
      return picomatch2.compileRe(parsed, options3, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options3) => {
      try {
        const opts = options3 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err2) {
        if (options3 && options3.debug === true) throw err2;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options3, returnState = false) {
      if (options3 && (options3.windows === null || options3.windows === void 0)) {
        options3 = { ...options3, windows: utils.isWindows() };
      }
      return pico(glob, options3, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/config/git.ts
import { execFile } from "node:child_process";
var questionMs = 3e4;
var options = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "gc.auto=0", "maintenance.auto=false"];
var ofHooks = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE"
];
async function git(args, { cwd, env, signal }, timeoutMs = questionMs) {
  if (signal?.aborted) throw new Interrupted();
  if (args.some((arg) => arg.includes("\0")))
    return { ok: false, missing: false, status: null, reason: "a zero byte" };
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ofHooks.includes(name)));
  const answer = await new Promise((done) => {
    execFile(
      "git",
      [...options.flatMap((option) => ["-c", option]), ...args],
      {
        ...{ cwd, signal, timeout: timeoutMs, maxBuffer: 2 ** 28, encoding: "utf8" },
        env: { ...own, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" }
      },
      (error, stdout, stderr) => done(error === null ? { ok: true, stdout } : failed(error, stderr, timeoutMs))
    ).stdin?.end();
  });
  if (signal?.aborted) throw new Interrupted();
  return answer;
}
function splitPaths(stdout) {
  return stdout.split("\0").filter((path) => path !== "");
}
function failed(error, stderr, timeoutMs) {
  const missing = error.code === "ENOENT";
  const status = typeof error.code === "number" ? error.code : null;
  if (missing) return { ok: false, missing, status, reason: "git is not installed" };
  if (error.killed === true)
    return { ok: false, missing, status, reason: `git did not end within ${Math.round(timeoutMs / 1e3)} s` };
  const lines = stderr.split("\n").filter((line2) => line2.trim() !== "");
  const line = lines.find((one) => /^(fatal|error):/.test(one)) ?? lines.at(-1) ?? "git failed";
  const reason = line.replace(/^(fatal|error):\s*/, "").replace(new RegExp("\\p{C}", "gu"), " ");
  return { ok: false, missing, status, reason: reason.slice(0, 200) };
}

// src/config/describeCommit.ts
async function describeCommit(root) {
  const [commit, changes, prefix] = await Promise.all([
    ask(root, ["rev-parse", "--verify", "HEAD"]),
    ask(root, ["status", "--porcelain", "--untracked-files=no", "--", "."]),
    ask(root, ["rev-parse", "--show-prefix"])
  ]);
  const repositoryPath = prefix === null ? null : prefix.replace(/\/?\n?$/, "") || ".";
  const hash = commit?.trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return { commit: null, dirty: null, repositoryPath };
  return { commit: hash, dirty: changes === null ? null : changes !== "", repositoryPath };
}
async function ask(root, args) {
  const answer = await git(args, { cwd: root, env: process.env });
  return answer.ok ? answer.stdout : null;
}

// src/config/discover.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
import { join, posix } from "node:path";

// src/config/complain.ts
function complain(context, { expected, ...params }) {
  context.addIssue({ code: "custom", message: expected, params });
  return external_exports.NEVER;
}
function complaintOf(issue) {
  if (issue.code !== "custom" || typeof issue.params?.found !== "string") return null;
  const { found, fix } = issue.params;
  return { found, expected: issue.message, fix: typeof fix === "string" ? fix : void 0 };
}

// src/config/show.ts
function show(value) {
  return showCut(value, 80);
}
function showBrief(value) {
  return showCut(value, 20);
}
function showCut(value, most3) {
  if (value === void 0 || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  const text3 = typeof value === "string" ? value : String(value);
  const short2 = text3.length > most3 ? `${text3.slice(0, most3)}…` : text3;
  const safe = JSON.stringify(short2).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    "�"
  );
  return typeof value === "string" ? safe : safe.slice(1, -1);
}
function showPath(path) {
  return path.map((key) => /^[\w@$ -]+$/.test(String(key)) ? String(key) : show(String(key))).join(".");
}

// src/config/duration.ts
var durationSyntax = "a time span with units, such as 45m, 90s or 1h30m";
function parseDuration(text3) {
  const match = /^\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?\s*(?:(\d+)\s*s)?\s*$/.exec(text3);
  const [hours, minutes, seconds] = [1, 2, 3].map((group) => Number(match?.[group] ?? 0));
  const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1e3;
  return ms > 0 && ms < 2 ** 31 ? ms : null;
}

// src/config/values.ts
var text = (expected) => external_exports.string({ error: expected }).min(1, { error: expected });
var sizePattern = "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[kK]B|[MGT]B|[KMGT]iB)\\s*$";
var size = external_exports.string({ error: sizeSyntax }).transform((value, context) => parseBytes(value) ?? refuse(context, sizeSyntax)).meta({ pattern: sizePattern, samples: ["200MB", "1.5GiB"] });
var ruleSyntax = `${sizeSyntax}, or none`;
var sizeOrNone = external_exports.string({ error: ruleSyntax }).transform(
  (value, context) => value === "none" ? null : parseBytes(value) ?? refuse(context, ruleSyntax)
).meta({ pattern: `${sizePattern}|^none$`, samples: ["200MB", "none"] });
var duration = external_exports.string({ error: durationSyntax }).transform((value, context) => parseDuration(value) ?? refuse(context, durationSyntax)).meta({ samples: ["30m", "1h30m"] });
var metric = external_exports.enum(["unpacked", "compressed"], { error: "unpacked or compressed" });
var flag = external_exports.boolean({ error: "true or false" });
var word = text("a string that is not empty");
var listSyntax = "a string or a list of strings";
var listInput = external_exports.union([external_exports.string(), external_exports.array(text("a string"))], { error: listSyntax });
var list = listInput.transform((value) => toLines(value));
var commaList = listInput.transform((value) => toLines(value).flatMap((line) => splitCommas(line)));
var pairsSyntax = "a map, or a list of NAME=value";
var scalar = external_exports.union([external_exports.string(), external_exports.number(), external_exports.boolean(), external_exports.null()], { error: "a string" });
var pairsInput = external_exports.union([external_exports.record(external_exports.string(), scalar), external_exports.array(text("NAME=value")), external_exports.string()], {
  error: pairsSyntax
});
var pairs = pairsInput.transform((value) => toPairs(value));
var fullPairs = pairsInput.transform((value, context) => {
  const read = toPairs(value);
  const entries2 = Object.entries(read).flatMap(
    ([name, own]) => own ? [[name, own]] : []
  );
  if (entries2.length < Object.keys(read).length)
    return complain(context, {
      found: "has an entry without a value",
      expected: `${pairsSyntax}, each with a value`
    });
  return Object.fromEntries(entries2);
});
var labels = pairs.transform(
  (value) => Object.fromEntries(Object.entries(value).map(([name, own]) => [name, own ?? ""]))
);
function refuse(context, message) {
  context.addIssue({ code: "custom", message });
  return external_exports.NEVER;
}
function toLines(value) {
  const lines = typeof value === "string" ? value.split("\n") : value;
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function splitCommas(line) {
  return line.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
function toPairs(value) {
  if (typeof value === "string" || Array.isArray(value)) {
    return Object.fromEntries(toLines(value).map((line) => splitPair(line)));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, own === null ? null : String(own)])
  );
}
function splitPair(line) {
  const at = line.indexOf("=");
  return at === -1 ? [line, null] : [line.slice(0, at).trim(), line.slice(at + 1)];
}

// src/config/globs.ts
var most = { length: 256, stars: 3, braces: 4 };
var globs = list.transform((value, context) => {
  if (!value.some((glob) => !glob.startsWith("!")))
    return complain(context, {
      found: value.length === 0 ? "is empty" : `has only ${value.map(show).join(", ")}`,
      expected: "at least one glob; those with ! in front only take away"
    });
  for (const glob of value) {
    const expected = costs(glob);
    if (expected !== null) return complain(context, { found: `has the glob ${show(glob)}`, expected });
  }
  return value;
});
function costs(glob) {
  if (glob.length > most.length) return `globs of at most ${most.length} characters`;
  const stars = glob.split("/").map((part) => part.match(/\*+/g)?.length ?? 0);
  if (Math.max(...stars) > most.stars) return `at most ${most.stars} stars in the name of a file or folder`;
  return (glob.match(/\{/g)?.length ?? 0) > most.braces ? `at most ${most.braces} braces in a glob` : null;
}
function cleanGlob(glob) {
  return glob.replace(/^(!?)(\.?\/)+/, "$1").replace(/\\.|[()+|]/g, (part) => part.length > 1 ? part : `\\${part}`);
}

// src/config/isFile.ts
import { statSync } from "node:fs";
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/config/isThere.ts
import { lstatSync } from "node:fs";
function isThere(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

// src/config/walkFiles.ts
import { readdirSync } from "node:fs";

// src/config/offLimits.ts
var folders = /(^|\/)(node_modules|vendor|\.git)\//;
function isOffLimits(path) {
  return folders.test(path);
}

// src/config/walkFiles.ts
function walkFiles(root) {
  const files = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    for (const entry of entriesOf(`${root}/${folder}`)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) files.push(path);
      else if (!isOffLimits(`${path}/`)) pending.push(path);
    }
  }
  return files;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/config/listFiles.ts
var listMs = 3e5;
async function listFiles(root) {
  const list3 = (...args) => git(["ls-files", "-z", ...args], { cwd: root, env: process.env }, listMs);
  const [known, others] = await Promise.all([
    list3("--cached", "--recurse-submodules"),
    list3("--others", "--exclude-standard")
  ]);
  if (!known.ok) return { files: walkFiles(root), warnings: [noGit(known.reason)] };
  if (!others.ok) return { files: walkFiles(root), warnings: [noGit(others.reason)] };
  return { files: [...splitPaths(known.stdout), ...splitPaths(others.stdout)], warnings: [] };
}
function noGit(reason) {
  return {
    code: "git-unavailable",
    message: `git can't list the files here (${reason.slice(0, 120)}), so the folder was searched instead`,
    expected: "a git work tree; without it, files that git would ignore are found, too",
    fix: "run Size Gate in a git checkout, or name the Dockerfiles in the configuration"
  };
}

// src/config/discover.ts
var defaultGlobs = ["packages/*/Dockerfile.optimized"];
async function discover(root, globs2) {
  const { files, warnings } = await listFiles(root);
  const matches = matcher(globs2);
  const gated = [];
  const leftAlone = [];
  const candidates = files.filter(
    (file) => !file.endsWith(".dockerignore") && (isDockerfileName(file) || matches(file))
  );
  for (const file of [...new Set(candidates)].sort()) {
    const matched = matches(file);
    if (!(matched ? isThere : isFile)(join(root, file))) continue;
    if (isOffLimits(file)) leftAlone.push({ path: file, reason: offLimitsReason(file) });
    else if (matched) gated.push(file);
    else leftAlone.push({ path: file, reason: `does not match ${globs2.join(", ")}` });
  }
  return { gated, leftAlone, warnings };
}
var options2 = { dot: true, noextglob: true };
function matcher(globs2) {
  const clean = globs2.map(cleanGlob);
  const included = (0, import_picomatch.default)(
    clean.filter((glob) => !glob.startsWith("!")),
    options2
  );
  const excluded = clean.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const isExcluded = excluded.length === 0 ? () => false : (0, import_picomatch.default)(excluded, options2);
  return (path) => included(path) && !isExcluded(path);
}
function isDockerfileName(path) {
  return /^(Docker|Container)file(\..+)?$|\.Dockerfile$/i.test(posix.basename(path));
}
function offLimitsReason(path) {
  const folder = /(?:^|\/)(node_modules|vendor|\.git)\//.exec(path)?.[1] ?? "";
  return `inside ${folder}, which never holds a service`;
}

// src/config/findRoot.ts
import { existsSync, readdirSync as readdirSync2 } from "node:fs";
import { dirname, join as join3 } from "node:path";

// src/config/locateConfig.ts
import { isAbsolute, join as join2, relative, resolve } from "node:path";
var names = ["size-gate.yml", "size-gate.yaml", "size-gate.json"].map((name) => `.github/${name}`);
function locateConfig(root, workingDirectory, asked) {
  if (asked !== void 0) return locateAsked(root, workingDirectory, asked);
  const found = names.filter((name) => isThere(join2(root, name)));
  if (found.length < 2) return found[0] ?? null;
  throw new GateError({
    code: "config-ambiguous",
    message: `there is more than one configuration file: ${found.join(", ")}`,
    where: { file: found[0] ?? "" },
    expected: "one of them",
    fix: "delete the others, or name the right one by config-file"
  });
}
function locateAsked(root, workingDirectory, asked) {
  const places = [resolve(workingDirectory, asked), resolve(root, asked)];
  const found = places.find((place) => isThere(place));
  if (found !== void 0) return relative(root, found).replaceAll("\\", "/");
  throw new GateError({
    code: "config-missing",
    message: `the configuration file ${JSON.stringify(asked)} does not exist`,
    expected: "a YAML or JSON file",
    fix: isAbsolute(asked) ? "correct the path" : "correct the path; it is relative to the working directory"
  });
}
function hasConfig(directory) {
  return names.some((name) => isThere(join2(directory, name)));
}

// src/config/findRoot.ts
function findRoot(workingDirectory) {
  let folder = workingDirectory;
  for (; ; ) {
    if (hasConfig(folder) || hasGatedPackage(folder) || existsSync(join3(folder, ".git"))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return workingDirectory;
    folder = parent;
  }
}
function hasGatedPackage(folder) {
  try {
    const packages = join3(folder, "packages");
    return readdirSync2(packages).some((name) => existsSync(join3(packages, name, "Dockerfile.optimized")));
  } catch {
    return false;
  }
}

// src/config/imageInputs.ts
import { join as join7, resolve as resolve3 } from "node:path";

// src/config/expandCache.ts
function expandCache(entry, { service: service2, id }) {
  const image = cacheName(id);
  const expanded = entry.replaceAll("{service}", cacheName(service2)).replaceAll("{image}", image);
  const fields = expanded.split(",").map((field) => field.trim());
  const isGha = fields.some((field) => field.toLowerCase() === "type=gha");
  const hasScope = fields.some((field) => field.toLowerCase().startsWith("scope="));
  return isGha && !hasScope ? `${expanded},scope=${image}` : expanded;
}
function cacheName(id) {
  return id.replace(/[^\p{L}\p{N}_.-]+/gu, "-");
}

// src/config/buildOptions.ts
var defaultTimeoutMs = 30 * 60 * 1e3;
function buildOptions(settings2, image) {
  return {
    buildArgs: settings2["build-args"] ?? {},
    target: settings2["build-target"] ?? null,
    buildContexts: settings2["build-contexts"] ?? {},
    secretEnvs: { ...settings2.secrets?.envs, ...settings2["secret-envs"] },
    secretFiles: { ...settings2.secrets?.files, ...settings2["secret-files"] },
    ssh: settings2.ssh ?? [],
    cacheFrom: (settings2["cache-from"] ?? []).map((entry) => expandCache(entry, image)),
    cacheTo: (settings2["cache-to"] ?? []).map((entry) => expandCache(entry, image)),
    pull: settings2.pull ?? false,
    noCache: settings2["no-cache"] ?? false,
    network: settings2.network ?? null,
    labels: settings2.labels ?? {},
    timeoutMs: settings2.timeout ?? defaultTimeoutMs
  };
}
function resolveArgs(args, env) {
  const resolved = Object.entries(args).flatMap(([name, value]) => {
    const found = value ?? (Object.hasOwn(env, name) ? env[name] : void 0);
    return found === void 0 ? [] : [[name, found]];
  });
  return Object.fromEntries(resolved);
}

// src/config/ignoreRules.ts
import { join as join5 } from "node:path";

// src/config/ignorePattern.ts
import { posix as posix2 } from "node:path";

// src/config/globPieces.ts
var star = { kind: "many", test: notSlash };
var rest = { kind: "many", test: anyChar };
var folders2 = { kind: "deep", test: anyChar };
function globPieces(pattern, doubleStar) {
  const pieces = [];
  for (let at = 0; at < pattern.length; ) {
    const piece = nextPiece(pattern.slice(at), doubleStar);
    if (piece === null) return null;
    at += piece.length;
    if (piece.wild.kind === "one" || piece.wild !== pieces.at(-1)) pieces.push(piece.wild);
  }
  return pieces;
}
function nextPiece(text3, doubleStar) {
  if (doubleStar === "deep" && text3.startsWith("**")) {
    const length = text3.startsWith("**/") ? 3 : 2;
    return { length, wild: length === text3.length ? rest : folders2 };
  }
  if (text3.startsWith("*")) return { length: 1, wild: star };
  if (text3.startsWith("?")) return { length: 1, wild: { kind: "one", test: notSlash } };
  if (text3.startsWith("[")) return characterSet(text3);
  const [whole2, char] = /^\\?([\s\S])/u.exec(text3) ?? [];
  if (text3 === "\\" || whole2 === void 0 || char === void 0) return null;
  return { length: whole2.length, wild: { kind: "one", test: isChar(char) } };
}
function characterSet(text3) {
  const [whole2, negated = "", body = ""] = /^\[(\^?)((?:\\[\s\S]|[^\]\\])+)\]/u.exec(text3) ?? [];
  const ranges = body.match(/(?:\\[\s\S]|[^\\])(?:-(?:\\[\s\S]|[^\\]))?/gu) ?? [];
  if (whole2 === void 0 || ranges.some((range) => range.startsWith("-"))) return null;
  const parts = ranges.map((range) => {
    const [, low = "", high] = /^\\?([\s\S])(?:-\\?([\s\S]))?$/u.exec(range) ?? [];
    return high === void 0 ? literal(low) : `${literal(low)}-${literal(high)}`;
  });
  try {
    const expression = new RegExp(`^[${negated}${parts.join("")}]$`, "u");
    return { length: whole2.length, wild: { kind: "one", test: (char) => expression.test(char) } };
  } catch {
    return null;
  }
}
function literal(char) {
  return `\\u{${char.codePointAt(0)?.toString(16) ?? ""}}`;
}

// src/config/goGlob.ts
function hasWildcard(path) {
  return /(^|[^\\])(\\\\)*[*?[]/.test(path);
}
function unescapeGlob(path) {
  return path.replace(/\\(.)/g, "$1");
}
function goGlob(pattern) {
  const pieces = globPieces(pattern, "shallow");
  if (pieces === null) return null;
  const shortest = pieces.filter(({ kind: kind2 }) => kind2 === "one").length;
  return (name) => name.length >= shortest && matchesAll(pieces, Array.from(name), null);
}

// src/config/ignorePattern.ts
function readIgnorePattern(line) {
  const text3 = line.trim();
  const exception = text3.startsWith("!");
  const pattern = cleanPath(exception ? text3.slice(1).trim() : text3);
  const pieces = pattern === "" || exception && pattern === "/" ? null : readPieces(pattern);
  if (pieces === null) return null;
  const segments = pattern.split("/").map(matcherOf);
  const mayMatchBelow = (folder) => {
    const deep = segments.indexOf("deep");
    const known = segments.slice(0, deep === -1 ? void 0 : deep);
    return known.every(
      (matches, at) => folder[at] === void 0 || matches === "deep" || matches(folder[at])
    );
  };
  if (!/[*?[\\]/.test(pattern)) return { exception, mayMatchBelow, matches: (path) => path === pattern };
  const shortest = pieces.filter(({ kind: kind2 }) => kind2 === "one").length;
  return {
    exception,
    mayMatchBelow,
    matches: (path, budget) => path.length >= shortest && matchesAll(pieces, Array.from(path), budget)
  };
}
function matcherOf(part) {
  if (part.includes("**")) return "deep";
  if (!/[*?[\\]/.test(part)) return (name) => name === part;
  return /[[\\]/.test(part) ? () => true : goGlob(part) ?? (() => true);
}
function cleanPath(path) {
  return path === "" ? "" : posix2.normalize(path).replace(/(?<=.)\/$/, "").replace(/^\/(?=.)/, "").trim();
}
function readPieces(pattern) {
  const [, end] = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern) ?? [];
  if (end === void 0) return globPieces(pattern, "deep");
  const plain2 = Array.from(end, (char) => ({ kind: "one", test: isChar(char) }));
  return [{ kind: "many", test: anyChar }, ...plain2];
}

// src/config/readTextFile.ts
import { readFileSync, statSync as statSync2 } from "node:fs";
import { join as join4 } from "node:path";

// src/config/leavesRoot.ts
import { realpathSync } from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, relative as relative2, resolve as resolve2, sep } from "node:path";
function leavesRoot(root, path) {
  const way = relative2(realOf(root), realOf(resolve2(root, path)));
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute2(way);
}
function realOf(path) {
  const missing = [];
  for (let at = path; ; at = dirname2(at)) {
    try {
      return resolve2(realpathSync(at), ...missing);
    } catch {
      if (dirname2(at) === at) return path;
      missing.unshift(at.slice(dirname2(at).length).replace(/^[/\\]+/, ""));
    }
  }
}

// src/config/readTextFile.ts
var mostBytes = 4 * 2 ** 20;
function readTextFile({ root, file, what, code, anywhere = false }) {
  const problem3 = (reason) => ({
    code,
    message: `can't read ${what}: ${reason}`,
    where: { file },
    expected: "a text file of at most 4MiB"
  });
  const path = join4(root, file);
  try {
    const found = statSync2(path);
    if (!anywhere && leavesRoot(root, file)) throw new GateError(outside(file, what));
    if (!found.isFile())
      throw new GateError(problem3(found.isDirectory() ? "it is a folder" : "it is no file"));
    if (found.size > mostBytes) throw new GateError(problem3(`it has ${found.size} bytes`));
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError(problem3(reasonOf(cause)), { cause });
  }
}
function outside(file, what) {
  return {
    code: "path-outside",
    message: `${what} is a link that leads out of the project, and is not read`,
    where: { file },
    expected: "a file of the project",
    fix: "put the file itself there"
  };
}
var reasons = {
  EACCES: "permission denied",
  ELOOP: "it is a link in a circle",
  ENOENT: "it is a link to nothing, or went away"
};
function reasonOf(cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}

// src/config/ignoreRules.ts
function ignoreRules(root, dockerfile, context) {
  const places = [
    `${dockerfile}.dockerignore`,
    context === "." ? ".dockerignore" : `${context}/.dockerignore`
  ];
  const file = places.find((place) => isThere(join5(root, place)));
  if (file === void 0) return readRules("", "");
  return readRules(
    readTextFile({ root, file, what: "the ignore file", code: "dockerignore-unreadable" }),
    file
  );
}
var mostLines = 1e4;
var steps = 5e7;
function readRules(text3, file) {
  const lines = text3.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > mostLines) throw new GateError(tooMuch(file, `it has ${lines.length} lines`));
  const patterns = lines.flatMap((line, at) => {
    if (line.startsWith("#") || line.trim() === "") return [];
    const pattern = readIgnorePattern(line);
    if (pattern === null) throw new GateError(badPattern(file, at + 1));
    return [pattern];
  });
  const budget = new Budget(steps);
  return {
    hasExceptions: patterns.some(({ exception }) => exception),
    mayKeepBelow: (folder) => patterns.some(({ exception, mayMatchBelow }) => exception && mayMatchBelow(folder)),
    ignores: (path) => {
      try {
        return isIgnored(path, patterns, budget);
      } catch (error) {
        throw new GateError(tooMuch(file, error instanceof Error ? error.message : String(error)));
      }
    }
  };
}
function isIgnored(path, patterns, budget) {
  const parts = path.split("/");
  const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
  let ignored = false;
  for (const { exception, matches } of patterns) {
    budget.spend(paths.length);
    if (exception === ignored && paths.some((one) => matches(one, budget))) ignored = !exception;
  }
  return ignored;
}
function badPattern(file, line) {
  return {
    code: "dockerignore-broken",
    message: `a pattern in ${file} can't be read`,
    where: { file, line, column: 1 },
    expected: "a pattern of Go's filepath.Match: every [ needs its ]",
    fix: "correct the pattern"
  };
}
function tooMuch(file, reason) {
  return {
    code: "dockerignore-too-much",
    message: `the rules of ${file} can't be applied: ${reason}`,
    where: { file },
    expected: `at most ${mostLines} lines, and no more stars than needed`,
    fix: "shorten the file: name folders instead of files"
  };
}

// src/config/sourceExists.ts
function sourceExists(path, isGlob, context, deep = false) {
  const segments = cleanSegments(path);
  if (segments.length === 0) return true;
  if (!isGlob || !hasWildcard(path)) {
    return reaches(segments.map((part) => isGlob ? unescapeGlob(part) : part).join("/"), context);
  }
  return matchFrom("", segments, context, deep);
}
function cleanSegments(path) {
  const segments = [];
  for (const part of path.split("/")) {
    if (part === "..") segments.pop();
    else if (part !== "" && part !== ".") segments.push(part);
  }
  return segments;
}
function matchFrom(folder, segments, context, deep) {
  const [segment, ...rest2] = segments;
  if (segment === void 0) return reaches(folder, context);
  if (deep && segment === "**") return matchDeep(folder, segments, context);
  if (!hasWildcard(segment)) return matchFrom(join6(folder, unescapeGlob(segment)), rest2, context, deep);
  const matches = goGlob(segment);
  if (matches === null) return false;
  return context.tree.namesIn(folder).some((name) => matches(name) && matchFrom(join6(folder, name), rest2, context, deep));
}
function matchDeep(folder, segments, context) {
  if (matchFrom(folder, segments.slice(1), context, true)) return true;
  return context.tree.namesIn(folder).map((name) => join6(folder, name)).some((path) => isPlainFolder(path, context) && matchFrom(path, segments, context, true));
}
function isPlainFolder(path, { tree }) {
  const entry = tree.find(path);
  return entry?.kind === "folder" && entry.target === path;
}
function reaches(path, context) {
  const entry = context.tree.find(path);
  if (entry === null) return false;
  const isLinked = entry.target !== path;
  return survives(path, entry.kind, context) && (!isLinked || survives(entry.target, entry.kind, context));
}
function survives(path, kind2, { tree, rules }) {
  if (path === "" || !rules.ignores(path)) return true;
  if (kind2 !== "folder" || !rules.hasExceptions) return false;
  return tree.namesIn(path).some((name) => {
    const child = tree.find(join6(path, name));
    const isPlain = child?.target === join6(path, name);
    return child !== null && survives(join6(path, name), isPlain ? child.kind : "file", { tree, rules });
  });
}
function join6(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/config/sourcePattern.ts
function sourcePattern(source) {
  const segments = cleanSegments(source.path);
  const own = segments.map((part) => matcherOf2(part, source));
  if (source.glob && source.source.includes("$") && hasWildcard(source.path))
    return [...own.slice(0, segments.findIndex(hasWildcard)), "deep"];
  return own;
}
function matcherOf2(part, { glob, deep }) {
  if (glob && deep && part === "**") return "deep";
  if (glob && hasWildcard(part)) return goGlob(part) ?? (() => true);
  const name = glob ? unescapeGlob(part) : part;
  return (other) => other === name;
}
function meetsSource(path, pattern) {
  for (const [at, part] of path.entries()) {
    const matches = pattern[at];
    if (matches === void 0 || matches === "deep") return true;
    if (!matches(part)) return false;
  }
  return true;
}

// src/config/imageInputs.ts
function imageInputs(root, image, env) {
  const { build, context, dockerfile } = image;
  const patterns = readPatterns(root, image, env);
  const rules = ignoreRules(root, dockerfile, context.path);
  const inRoot2 = (path) => resolve3(root, path);
  const own = [dockerfile, `${dockerfile}.dockerignore`, join7(context.path, ".dockerignore")].map(inRoot2);
  const named3 = [
    ...Object.values(build.secretFiles),
    ...Object.values(build.buildContexts).flatMap(foldersOf)
  ].map(inRoot2);
  const reaches2 = (given, path) => own.some((one) => isBelow(path, one) || isBelow(one, path)) || reachesBuild({ path, isFolder: given !== path }, inRoot2(context.path), patterns, rules);
  return {
    touches: (given) => {
      const path = withoutSlash(given);
      return named3.some((one) => isBelow(path, one) || isBelow(one, path)) || reaches2(given, path);
    },
    misses: (given) => {
      const path = withoutSlash(given);
      return named3.some((one) => path !== one && isBelow(path, one)) || reaches2(given, path);
    }
  };
}
function readPatterns(root, { build, dockerfile: file, platform }, env) {
  const text3 = readTextFile({ root, file, what: "the Dockerfile", code: "dockerfile-unreadable" });
  const dockerfile = parseDockerfile(text3, file);
  const inputs = {
    ...{ target: build.target, buildArgs: resolveArgs(build.buildArgs, env) },
    ...{ buildContexts: build.buildContexts, platform }
  };
  return hidesSources(dockerfile, inputs) ? [[]] : contextSources(dockerfile, inputs).map(sourcePattern);
}
function withoutSlash(path) {
  return path.replace(/(?<=.)\/$/, "");
}
function isBelow(path, folder) {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
function foldersOf(source) {
  const local = localContext(source);
  if (local === null) return [];
  return local.kind === "folder" ? [local.path] : [local.path.replace(/(:[^/:@]*)?(@[^/@]*)?$/, "")];
}
function reachesBuild({ path, isFolder: isFolder3 }, context, patterns, rules) {
  if (!isBelow(path, context)) return isBelow(context, path);
  const inside = path.slice(context.length).replace(/^\//, "");
  if (inside === "") return true;
  const segments = inside.split("/");
  if (!patterns.some((pattern) => meetsSource(segments, pattern))) return false;
  return !rules.ignores(inside) || isFolder3 && rules.mayKeepBelow(segments);
}

// src/config/comparisonValues.ts
var increaseSyntax = `a percentage such as 5%, ${sizeSyntax}, both in a list, or none`;
var texts = external_exports.union([external_exports.string(), external_exports.array(external_exports.string({ error: increaseSyntax }))], { error: increaseSyntax });
var increase = texts.transform((value, context) => {
  const parts = entries(value, /[\n,]/);
  if (parts.length === 1 && parts[0] === "none") return null;
  const percents = parts.filter((part) => percentOf(part) !== null);
  const sizes = parts.filter((part) => parseBytes(part) !== null);
  const wrong = parts.find((part) => !percents.includes(part) && !sizes.includes(part));
  if (wrong !== void 0 || parts.length === 0)
    return complain(context, {
      ...{ found: wrongEntry(wrong, parts), expected: increaseSyntax },
      fix: increaseFix(wrong ?? "")
    });
  const two = [
    ["percentages", percents],
    ["sizes", sizes]
  ];
  for (const [what, found] of two)
    if (found.length > 1)
      return complain(context, {
        found: `has ${found.length === 2 ? "two" : found.length} ${what}: ${found.map(show).join(" and ")}`,
        expected: `${increaseSyntax}, with one percentage and one size at most`,
        fix: "keep the smaller one: neither may be exceeded"
      });
  return { percent: percentOf(percents[0] ?? ""), bytes: parseBytes(sizes[0] ?? "") };
}).meta({ samples: ["5%", "10MB", ["5%", "10MB"], "none"] });
function increaseFix(text3) {
  if (text3 === "none") return "write none by itself, or take it away";
  return /^\d+(\.\d+)?$/.test(text3) ? `did you mean ${text3}%? A size has a unit: ${text3}MB` : void 0;
}
var sourceSyntax = "rebuild, none, report:FILE or artifact:NAME";
var sourceTexts = external_exports.union([external_exports.string(), external_exports.array(external_exports.string({ error: sourceSyntax }))], {
  error: sourceSyntax
});
var sourceBreak = /\n|,(?=\s*(?:rebuild|none|report:|artifact:))/;
var baselineSources = sourceTexts.transform((value, context) => {
  const parts = entries(value, sourceBreak);
  const sources = parts.flatMap((part) => sourceOf(part) ?? []);
  const wrong = parts.find((part) => sourceOf(part) === null);
  if (wrong === void 0 && parts.length > 0) return sources;
  return complain(context, { found: wrongEntry(wrong, parts), expected: sourceSyntax });
}).meta({ samples: ["rebuild", "report:size-gate.json", ["artifact:size-gate-report", "rebuild"], "none"] });
function entries(value, between) {
  return [value].flat().flatMap((text3) => text3.split(between)).map((part) => part.trim()).filter((part) => part !== "");
}
function wrongEntry(wrong, parts) {
  if (wrong === void 0) return "is empty";
  return parts.length === 1 ? `is ${show(wrong)}` : `has the entry ${show(wrong)}`;
}
function percentOf(text3) {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*%$/.exec(text3);
  return match === null ? null : Number(match[1]);
}
function sourceOf(text3) {
  if (text3 === "rebuild" || text3 === "none") return { kind: text3 };
  const match = /^(report|artifact):(.+)$/.exec(text3);
  const name = match?.[2]?.trim();
  if (name === void 0 || name === "") return null;
  return match?.[1] === "report" ? { kind: "report", file: name } : { kind: "artifact", name };
}

// src/config/runSchema.ts
var run = {
  dockerfiles: globs.meta({
    description: "Globs of the Dockerfiles to gate, relative to the project.",
    defaultsTo: "packages/*/Dockerfile.optimized",
    samples: ["services/*/Dockerfile", ["apps/*/Dockerfile", "tools/**/Dockerfile.ci"]]
  }).optional(),
  total: external_exports.strictObject(
    {
      limit: size.meta({ description: "The sum of all gated images that fails the check.", samples: ["2GB"] }).optional(),
      metric: metric.meta({ description: "Which size is summed.", defaultsTo: "unpacked" }).optional()
    },
    { error: "a map with limit" }
  ).meta({ description: "A limit over all images together." }).optional(),
  builder: word.meta({
    description: "The buildx builder to use.",
    defaultsTo: "the current one",
    samples: ["remote-builder"]
  }).optional(),
  compression: external_exports.enum(["gzip", "zstd", "uncompressed"], { error: "gzip, zstd or uncompressed" }).meta({
    description: "How new layers leave the builder (not the classic store, which never packs them). The builder keeps them so, and so does a push from it: see builders.md.",
    defaultsTo: "as the builder keeps them",
    samples: ["uncompressed"]
  }).optional(),
  parallel: external_exports.int({ error: "a whole number from 1 on" }).min(1, { error: "a whole number from 1 on" }).meta({ description: "How many builds run at once.", defaultsTo: "the number of cores", samples: [4] }).optional(),
  compare: word.regex(/^[^/\\]+$/, { error: "a file name without a folder, such as Dockerfile" }).meta({
    description: "File name of another flavour that is built beside each gated one, and shown, not judged.",
    samples: ["Dockerfile"]
  }).optional(),
  baseline: baselineSources.meta({
    description: "Where the sizes come from that a run is compared with. Of several the first that has one is taken.",
    defaultsTo: "rebuild, which builds the base commit too where its inputs differ"
  }).optional(),
  "require-baseline": flag.meta({
    description: "Where a comparison is asked for, a missing baseline is an error and not a warning.",
    defaultsTo: false,
    samples: [true]
  }).optional(),
  "config-from": external_exports.enum(["head", "base"], { error: "head or base" }).meta({
    description: "Whose rules judge: this commit's, or those of the base commit, so that only a merged change of them counts. `base` in the base commit's own file holds whatever the change says.",
    defaultsTo: "head",
    samples: ["base"]
  }).optional(),
  "require-limit": flag.meta({ description: "An image without a limit is an error.", defaultsTo: false, samples: [true] }).optional(),
  "warn-only": flag.meta({ description: "Report everything, never fail.", defaultsTo: false, samples: [true] }).optional(),
  "if-no-services-found": external_exports.enum(["error", "warn", "ignore"], { error: "error, warn or ignore" }).meta({ description: "What to do where no Dockerfile matches.", defaultsTo: "error", samples: ["warn"] }).optional(),
  cache: external_exports.strictObject(
    {
      directory: word.meta({
        description: "Folder of the weighed layers' profiles, relative to the project.",
        defaultsTo: "the user's cache folder",
        samples: [".cache/size-gate"]
      }).optional(),
      "max-size": size.meta({
        description: "The most they may take on disk; 0B keeps none.",
        defaultsTo: "500MB",
        samples: ["1GB"]
      }).optional()
    },
    { error: "a map with directory and max-size" }
  ).meta({ description: "Profiles of layers that were weighed before." }).optional()
};

// src/config/secrets.ts
var secretSyntax = "docker's form without the value itself: id=NAME,env=VARIABLE or id=NAME,src=FILE";
var secrets = external_exports.union([external_exports.string(), external_exports.array(external_exports.string({ error: secretSyntax }))], { error: secretSyntax }).transform((value, context) => {
  const lines = typeof value === "string" ? value.split("\n") : value;
  const read = lines.filter((line) => line.trim() !== "").map(readSecret);
  if (read.includes(null)) {
    context.addIssue({ code: "custom", message: secretSyntax, params: { secret: true } });
    return external_exports.NEVER;
  }
  const known = read.flatMap((secret) => secret ?? []);
  return {
    envs: Object.fromEntries(known.flatMap(({ id, env }) => env === void 0 ? [] : [[id, env]])),
    files: Object.fromEntries(known.flatMap(({ id, src }) => src === void 0 ? [] : [[id, src]]))
  };
});
function readSecret(line) {
  const fields = new Map(line.split(",").map((field) => splitField(field.trim())));
  const id = fields.get("id");
  const src = fields.get("src") ?? fields.get("source");
  const env = fields.get("env");
  const known = ["id", "src", "source", "env", "type"];
  if (!id || !(src || env) || [...fields.keys()].some((key) => !known.includes(key))) return null;
  return src ? { id, src } : { id, ...env ? { env } : {} };
}
function splitField(field) {
  const at = field.indexOf("=");
  return at === -1 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
}

// src/config/settingsSchema.ts
var settings = {
  context: word.meta({
    description: "Folder that the build starts from, relative to the project. Inferred if not given.",
    samples: [".", "packages/sutra-client"]
  }).optional(),
  platforms: commaList.meta({
    description: "Platforms to build and weigh, one image each.",
    defaultsTo: "the builder's own",
    samples: [["linux/amd64", "linux/arm64"]]
  }).optional(),
  limit: sizeOrNone.meta({
    description: "The size that fails the check. Strict: exactly this size fails.",
    samples: ["200MB", "190MiB", "none"]
  }).optional(),
  target: sizeOrNone.meta({
    description: "The size aimed at. Missing it never fails. (A stage of the Dockerfile is `build-target`.)",
    samples: ["150MB"]
  }).optional(),
  metric: metric.meta({
    description: "Which size `limit` and `target` judge.",
    defaultsTo: "unpacked",
    samples: ["compressed"]
  }).optional(),
  "max-increase": increase.meta({
    description: "The most that an image may grow against its baseline: percent, bytes, or a list of both, of which neither may be exceeded. Needs a comparison."
  }).optional(),
  "noise-floor": size.meta({
    description: "Differences up to this size count as none: they break no rule and are no change (the tables show the bytes all the same).",
    defaultsTo: "10kB",
    samples: ["100kB", "0B"]
  }).optional(),
  "build-target": word.meta({
    description: "The stage of the Dockerfile to build: `target` in build-push-action.",
    defaultsTo: "the last stage",
    samples: ["runtime"]
  }).optional(),
  "build-args": pairs.meta({
    description: "Build arguments. One without a value takes it from the environment.",
    samples: [{ SUTRA_EDITION: "simple" }, ["SUTRA_EDITION=simple", "VERSION"]]
  }).optional(),
  "build-contexts": fullPairs.meta({
    description: "Named build contexts: a folder, or an image, in place of a stage or image.",
    samples: [{ shared: "libs/shared" }]
  }).optional(),
  "secret-envs": fullPairs.meta({
    description: "Build secrets from environment variables: id=VARIABLE.",
    samples: [{ npm_token: "NPM_TOKEN" }]
  }).optional(),
  "secret-files": fullPairs.meta({ description: "Build secrets from files: id=path.", samples: [{ pip_conf: ".pip.conf" }] }).optional(),
  secrets: secrets.meta({
    description: "Build secrets in docker's form. A secret's value has no place here and is refused.",
    samples: [["id=npm_token,env=NPM_TOKEN"]]
  }).optional(),
  ssh: list.meta({ description: "SSH agent sockets or keys for the build.", samples: ["default"] }).optional(),
  "cache-from": list.meta({
    description: "Caches to read. `{service}` and `{image}` are replaced; `type=gha` gets a scope of its own.",
    samples: ["type=gha"]
  }).optional(),
  "cache-to": list.meta({ description: "Caches to write, in the same way.", samples: ["type=gha,mode=max"] }).optional(),
  pull: flag.meta({
    description: "Always ask the registry for newer base images.",
    defaultsTo: false,
    samples: [true]
  }).optional(),
  "no-cache": flag.meta({ description: "Build without any cache.", defaultsTo: false, samples: [true] }).optional(),
  network: word.meta({
    description: "Network of RUN instructions.",
    defaultsTo: "the builder's own",
    samples: ["host", "none"]
  }).optional(),
  labels: labels.meta({ description: "Labels of the image.", samples: [{ "org.opencontainers.image.vendor": "Sutra" }] }).optional(),
  timeout: duration.meta({
    description: "A build that takes longer is ended and counts as failed.",
    defaultsTo: "30m",
    samples: ["45m"]
  }).optional()
};

// src/config/schema.ts
var settingsObject = external_exports.strictObject(settings, { error: "a map of settings" });
var variant = settingsObject.meta({
  description: "The same Dockerfile with other settings, merged over the service's."
});
var service = external_exports.strictObject(
  {
    dockerfile: word.meta({
      description: "The service's Dockerfile, relative to the project.",
      defaultsTo: "the discovered one in the folder of that name",
      samples: ["packages/sutra-api/Dockerfile.optimized"]
    }).optional(),
    ...settings,
    variants: external_exports.record(
      external_exports.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, { error: "a name of letters, digits, _, . and -" }),
      variant.nullable(),
      { error: "a map of variants" }
    ).meta({
      description: "More images of the same Dockerfile, each judged on its own: `sutra-hybrid@enterprise`.",
      samples: [{ enterprise: { "build-args": { SUTRA_EDITION: "enterprise" }, limit: "350MB" } }]
    }).optional()
  },
  { error: "a map of settings" }
);
var configSchema = external_exports.strictObject(
  {
    // Editors write it to find schema.json; it means nothing to the gate.
    $schema: external_exports.string().meta({ description: "Address of this schema, for editors." }).optional(),
    ...run,
    defaults: settingsObject.nullable().meta({ description: "Settings of all services." }).optional(),
    services: external_exports.record(external_exports.string(), service.nullable(), { error: "a map of services" }).meta({ description: "Settings of single services, by name: the name of the Dockerfile's folder." }).optional()
  },
  { error: "a map of settings" }
).meta({
  title: "Size Gate configuration",
  description: "Configuration of Size Gate: .github/size-gate.yml"
});
var overrideSchema = external_exports.strictObject({ ...run, ...settings });
var settingKeys = Object.keys(settings);
var runKeys = Object.keys(run);

// src/config/loadBasePlan.ts
import { isAbsolute as isAbsolute4 } from "node:path";

// src/config/findServices.ts
import { basename, isAbsolute as isAbsolute3, join as join8, posix as posix3 } from "node:path";

// src/config/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word2, known) {
  const ranked = known.map((candidate) => ({ candidate, cost: (0, import_fastest_levenshtein.distance)(word2.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  if (best !== void 0 && best.cost <= Math.max(1, Math.floor(word2.length / 3))) return best.candidate;
  if (word2.length < 3) return null;
  return known.find((candidate) => candidate.includes(word2) || word2.includes(candidate)) ?? null;
}

// src/config/findServices.ts
function findServices(request) {
  const problems = [];
  const found = request.gated.map((dockerfile) => ({
    name: folderName(request.root, dockerfile),
    dockerfile
  }));
  const services = [];
  const lacking = [];
  for (const [name, settings2] of Object.entries(request.configured)) {
    const dockerfile = settings2?.dockerfile ? cleanPath2(settings2.dockerfile) : null;
    const own = dockerfile === null ? found.filter((one) => one.name === name).map((one) => one.dockerfile) : [dockerfile];
    const problem3 = own.length === 0 ? missingService(name, request, found) : checkFile(name, own[0] ?? "", request);
    if (request.mayLack && problem3 !== null && isLack(problem3)) lacking.push(name);
    else if (problem3 !== null) problems.push(problem3);
    else services.push(...own.map((path) => ({ name, dockerfile: path, settings: settings2 ?? {} })));
  }
  const taken = new Set(services.map((service2) => service2.dockerfile));
  const rest2 = found.filter((one) => !taken.has(one.dockerfile)).map((one) => ({ ...one, settings: {} }));
  services.push(...rest2);
  services.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const names2 = services.map(({ name }) => name);
  const twice2 = new Set(names2.filter((name, at) => names2.indexOf(name) !== at));
  return { services, lacking, twice: twice2, problems: [...problems, ...sameNames(services), ...badNames(services)] };
}
function isLack({ code }) {
  return code === "service-not-found" || code === "dockerfile-not-found";
}
function folderName(root, dockerfile) {
  const folder = posix3.dirname(dockerfile);
  return folder === "." ? basename(root) : posix3.basename(folder);
}
function cleanPath2(path) {
  return isAbsolute3(path) ? path : posix3.normalize(path.replaceAll("\\", "/"));
}
function missingService(name, request, found) {
  const near = nearest(
    name,
    found.map((one) => one.name)
  );
  return {
    code: "service-not-found",
    message: `the service ${show(name)} has no Dockerfile: no folder of that name was found`,
    where: request.place(["services", name]),
    expected: found.length === 0 ? "a dockerfile for it" : `one of ${found.map((one) => one.name).join(", ")}, or a dockerfile for it`,
    fix: near === null ? "name its Dockerfile by dockerfile, or take the service away" : `write ${near}, or name its Dockerfile by dockerfile`
  };
}
function checkFile(name, dockerfile, { root, place }) {
  const inside = !isAbsolute3(dockerfile) && !leavesRoot(root, dockerfile);
  if (inside && isFile(join8(root, dockerfile))) return null;
  return {
    code: inside ? "dockerfile-not-found" : "path-outside",
    message: `the Dockerfile of the service ${show(name)}, ${show(dockerfile)}, ${inside ? "does not exist" : "is outside of the project"}`,
    where: place(["services", name, "dockerfile"]),
    expected: "a file, relative to the project",
    fix: "correct the path, or take the service away"
  };
}
function sameNames(services) {
  const names2 = new Set(services.map((service2) => service2.name));
  return [...names2].flatMap((name) => {
    const files = services.filter((service2) => service2.name === name).map((service2) => service2.dockerfile);
    return files.length < 2 ? [] : [sameName(name, files)];
  });
}
function sameName(name, files) {
  return {
    code: "service-name-twice",
    message: `two Dockerfiles make a service named ${show(name)}: ${files.map(show).join(" and ")}`,
    where: { file: files[1] ?? "" },
    expected: "one Dockerfile for each service name",
    fix: "give one of them another name under services, with dockerfile, or narrow dockerfiles"
  };
}
function badNames(services) {
  return services.filter(({ name }) => name === "" || new RegExp("\\p{C}", "u").test(name)).map(({ name, dockerfile }) => ({
    code: "service-name-invalid",
    message: `the service name ${show(name)} is empty or has characters that can't be shown`,
    where: { file: dockerfile },
    expected: "a name of visible characters",
    fix: "rename the folder, or give the service a name under services, with dockerfile"
  }));
}

// src/config/listLeftAlone.ts
var most2 = 50;
function listLeftAlone(found, images, services, warnings) {
  const used = new Set(images.map((image) => image.dockerfile));
  const files = new Set(services.map(({ dockerfile }) => dockerfile));
  const unasked = found.gated.map((path) => ({
    path,
    reason: files.has(path) ? notAskedFor : "its service is built from another file"
  }));
  const all2 = [...found.leftAlone, ...unasked].filter(({ path }) => !used.has(path));
  if (all2.length <= most2) return { leftAlone: all2, warnings };
  const more = {
    code: "left-alone-cut",
    message: `${all2.length} Dockerfiles are left alone, of which ${most2} are listed`
  };
  return { leftAlone: all2.slice(0, most2), warnings: [...warnings, more] };
}

// src/config/duplicateImages.ts
function duplicateImages(images) {
  const first = /* @__PURE__ */ new Map();
  return images.flatMap((image) => {
    const key = `${image.role} ${image.id}`;
    const other = first.get(key);
    first.set(key, other ?? image);
    if (other === void 0) return [];
    return [
      {
        code: "image-ambiguous",
        message: `two images have the name ${show(image.id)}: one of ${show(other.dockerfile)}, one of ${show(image.dockerfile)}`,
        where: { file: image.dockerfile },
        expected: "a name of its own for every service, variant and platform",
        fix: "rename the folder, or the variant in the configuration"
      }
    ];
  });
}

// src/config/chooseContext.ts
import { statSync as statSync4 } from "node:fs";
import { join as join10, posix as posix4, relative as relative4, resolve as resolve4 } from "node:path";

// src/config/contextTree.ts
import { readdirSync as readdirSync3, realpathSync as realpathSync2, statSync as statSync3 } from "node:fs";
import { join as join9, relative as relative3, sep as sep2 } from "node:path";
var mostNames = 4e6;
var perFolder = 20;
function openTree(directory) {
  const found = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Map();
  const budget = new Budget(mostNames);
  return {
    find: (path) => remember(found, path, () => findEntry(directory, path)),
    namesIn: (path) => {
      const found2 = remember(names2, path, () => readNames(join9(directory, path)));
      spend(budget, found2.length + perFolder);
      return found2;
    }
  };
}
function spend(budget, steps2) {
  try {
    budget.spend(steps2);
  } catch (cause) {
    const problem3 = {
      code: "context-too-large",
      message: "the COPY sources of a Dockerfile match too many files to look at",
      expected: `at most ${mostNames} names in the folders that its globs lead through`,
      fix: "write fewer stars, and no links that lead round in circles"
    };
    throw new GateError(problem3, { cause });
  }
}
function remember(known, key, find) {
  const old = known.get(key) ?? { value: find() };
  known.set(key, old);
  return old.value;
}
function findEntry(directory, path) {
  try {
    const full = join9(directory, path);
    const stat7 = statSync3(full, { throwIfNoEntry: false });
    if (stat7 === void 0) return null;
    const target = relative3(realpathSync2(directory), realpathSync2(full)).replaceAll(sep2, "/");
    if (target === ".." || target.startsWith("../")) return null;
    return { kind: stat7.isDirectory() ? "folder" : "file", target };
  } catch {
    return null;
  }
}
function readNames(folder) {
  try {
    return readdirSync3(folder).sort();
  } catch {
    return [];
  }
}

// src/config/chooseContext.ts
function chooseContext(request) {
  if (request.configured !== null) return checkConfigured(request, request.configured);
  const candidates = candidatePaths(request.dockerfile).map((path) => weighCandidate(request, path));
  const full = candidates.filter(({ missing }) => missing.length === 0);
  const enough = full.length > 0 ? full : candidates.filter((candidate) => lacksOnlyGlobs(candidate, request.sources));
  const [chosen] = enough;
  if (chosen === void 0) throw new GateError(noContext(request, candidates));
  return { path: chosen.path, reason: reasonFor(chosen, enough, candidates, request.sources), candidates };
}
function candidatePaths(dockerfile) {
  const parts = posix4.dirname(dockerfile).split("/").filter((part) => part !== ".");
  return [".", ...parts.map((_, at) => parts.slice(0, at + 1).join("/"))];
}
function weighCandidate({ root, dockerfile, sources }, path) {
  const context = { tree: openTree(join10(root, path)), rules: ignoreRules(root, dockerfile, path) };
  const missing = sources.filter((source) => !sourceExists(source.path, source.glob, context, source.deep));
  return { path, missing: missing.map(({ source, line }) => ({ source, line })) };
}
function lacksOnlyGlobs({ missing }, sources) {
  return missing.every(
    (lack) => sources.some(
      (one) => one.source === lack.source && one.line === lack.line && one.glob && hasWildcard(one.path)
    )
  );
}
function reasonFor(chosen, fitting, all2, sources) {
  const name = nameOf(chosen.path, all2);
  if (sources.length === 0) return `the Dockerfile takes nothing from its context, so ${name} serves`;
  const lacking = chosen.missing.map(({ source }) => source).join(", ");
  if (lacking !== "")
    return `${name} has everything but matches of ${lacking}, which a build does not insist on`;
  const what = sources.length === 1 ? "the one COPY source exists" : `all ${sources.length} COPY sources exist`;
  if (all2.length === 1) return `${what} in ${name}`;
  if (fitting.length === 1) return `${what} in ${name}, and in no other folder`;
  return `${what} in ${name}, and in ${fitting.length - 1} more; the one nearest to the root is taken`;
}
function nameOf(path, all2) {
  if (path === ".") return "the root";
  return path === all2.at(-1)?.path ? "the Dockerfile's folder" : `the folder ${path}`;
}
function noContext({ dockerfile, sources }, candidates) {
  const lists = candidates.map(({ path, missing }) => `${path} lacks ${listMissing(missing)}`);
  const line = sources.find((one) => candidates[0]?.missing.some((lack) => lack.line === one.line))?.line;
  return {
    code: "context-not-found",
    message: `no folder has all that this Dockerfile copies: ${lists.join("; ")}`,
    where: { file: dockerfile, ...line === void 0 ? {} : { line } },
    expected: "every COPY and ADD source in one folder, and not ignored by .dockerignore",
    fix: "add the missing files, or name the folder by context"
  };
}
function listMissing(missing) {
  const shown2 = missing.slice(0, 10).map(({ source, line }) => `${JSON.stringify(source)} (line ${line})`);
  const more = missing.length > 10 ? [`${missing.length - 10} more`] : [];
  return [...shown2, ...more].join(", ");
}
function checkConfigured(request, configured) {
  const { root, dockerfile, place } = request;
  const full = resolve4(root, configured);
  const path = relative4(root, full).replaceAll("\\", "/") || ".";
  if (!isFolder(full)) {
    throw new GateError({
      code: "context-not-found",
      message: `the context ${JSON.stringify(configured)} is not a folder`,
      where: place ?? { file: dockerfile },
      expected: "a folder, relative to the project; `.` is the project itself",
      fix: "correct the context, or take it away to have it inferred"
    });
  }
  const candidate = weighCandidate(request, path);
  if (!lacksOnlyGlobs(candidate, request.sources)) {
    throw new GateError({
      code: "context-missing-source",
      message: `the context ${JSON.stringify(configured)} lacks ${listMissing(candidate.missing)}`,
      where: { file: dockerfile, line: candidate.missing[0]?.line ?? 1 },
      expected: "every COPY and ADD source of the Dockerfile in it, and not ignored by .dockerignore",
      fix: "add the missing files, or take context away to have it inferred"
    });
  }
  return { path, reason: "the configuration names it", candidates: [candidate] };
}
function isFolder(path) {
  try {
    return statSync4(path).isDirectory();
  } catch {
    return false;
  }
}

// src/config/mergeSettings.ts
function mergeSettings(layers) {
  let settings2 = {};
  for (const layer of layers) settings2 = mergeTwo(settings2, layer.settings);
  const sourceOf3 = (key) => layers.findLast((layer) => layer.settings[key] !== void 0)?.source ?? "default";
  return {
    settings: settings2,
    limitSource: sourceOf3("limit"),
    targetSource: sourceOf3("target"),
    increaseSource: sourceOf3("max-increase")
  };
}
function mergeTwo(base, over) {
  const given = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== void 0));
  return {
    ...base,
    ...given,
    "build-args": mergeMaps(base["build-args"], over["build-args"]),
    "build-contexts": mergeMaps(base["build-contexts"], over["build-contexts"]),
    "secret-envs": mergeMaps(base["secret-envs"], over["secret-envs"]),
    "secret-files": mergeMaps(base["secret-files"], over["secret-files"]),
    labels: mergeMaps(base.labels, over.labels),
    secrets: mergeSecrets(base.secrets, over.secrets)
  };
}
function mergeMaps(base, over) {
  return base === void 0 && over === void 0 ? void 0 : { ...base, ...over };
}
function mergeSecrets(base, over) {
  if (base === void 0 || over === void 0) return over ?? base;
  return { envs: { ...base.envs, ...over.envs }, files: { ...base.files, ...over.files } };
}

// src/config/shippedDefaults.ts
var MB = 1e6;
var limits = { api: 200 * MB, hybrid: 450 * MB, control: 120 * MB };
var targets = {
  storage: 24 * MB,
  client: 77 * MB,
  control: 100 * MB,
  api: 150 * MB,
  hybrid: 400 * MB
};
function shippedLimit(service2) {
  return pick(limits, service2);
}
function shippedTarget(service2) {
  return pick(targets, service2);
}
function pick(table2, service2) {
  const name = service2.replace(/^sutra-/, "");
  return Object.hasOwn(table2, name) ? table2[name] ?? null : null;
}

// src/config/planImages.ts
function planImages(request) {
  const { service: service2, role } = request;
  const { root, dockerfile: file } = request;
  const text3 = readTextFile({ root, file, what: "the Dockerfile", code: "dockerfile-unreadable" });
  const dockerfile = parseDockerfile(text3, file);
  const variants2 = role === "compared" ? [] : Object.entries(service2.settings.variants ?? {});
  const versions = [
    [null, []],
    ...variants2.map(([name, own]) => [
      name,
      [{ settings: own ?? {}, source: "config" }]
    ])
  ];
  return versions.flatMap(([variant2, own]) => {
    const { dockerfile: _, variants: __, ...settings2 } = service2.settings;
    const merged = mergeSettings([...request.base, { settings: settings2, source: "config" }, ...own]);
    const platforms = merged.settings.platforms?.length ? merged.settings.platforms : [null];
    return platforms.map((platform) => planImage(request, dockerfile, { variant: variant2, platform }, merged));
  });
}
var defaultNoiseFloorBytes = 1e4;
function planImage(request, dockerfile, { variant: variant2, platform }, merged) {
  const { root, service: service2, role, env, place } = request;
  const id = imageId(service2.name, variant2, platform);
  const cacheId = role === "compared" ? `${id}-compared` : id;
  const options3 = buildOptions(merged.settings, { service: service2.name, id: cacheId });
  const build = adaptTarget(options3, dockerfile, role);
  const inputs = {
    ...{ target: build.target, buildArgs: resolveArgs(build.buildArgs, env) },
    ...{ buildContexts: build.buildContexts, platform }
  };
  const recipe2 = imageRecipe(dockerfile, inputs);
  const context = chooseContext({
    ...{ root, dockerfile: request.dockerfile, sources: contextSources(dockerfile, inputs) },
    configured: merged.settings.context ?? null,
    place: place(["services", service2.name, "context"])
  });
  return {
    ...{ id, service: service2.name, variant: variant2, platform, role, dockerfile: request.dockerfile, context, build },
    ...{ baseName: recipe2.base, instructions: recipe2.instructions },
    ...rulesOf(service2.name, role, merged),
    noiseFloorBytes: merged.settings["noise-floor"] ?? defaultNoiseFloorBytes
  };
}
function rulesOf(service2, role, merged) {
  if (role === "compared") return { limit: null, target: null, maxIncrease: null };
  return {
    limit: limitRule(service2, merged),
    target: targetRule(service2, merged),
    maxIncrease: increaseRule(merged)
  };
}
function imageId(service2, variant2, platform) {
  return `${service2}${variant2 === null ? "" : `@${variant2}`}${platform === null ? "" : `:${platform}`}`;
}
function adaptTarget(build, { stages }, role) {
  const known = stages.some(({ name }) => name === build.target?.toLowerCase());
  return role === "compared" && !known ? { ...build, target: null } : build;
}
function limitRule(service2, merged) {
  return rule(merged.settings.limit, merged.limitSource, merged) ?? shipped(merged.settings.limit, shippedLimit(service2));
}
function targetRule(service2, merged) {
  const own = rule(merged.settings.target, merged.targetSource, merged);
  if (own !== null) return own;
  const fallback = shipped(merged.settings.target, shippedTarget(service2));
  const limit = limitRule(service2, merged);
  const fits = limit === null || fallback === null || limit.metric !== fallback.metric || fallback.bytes <= limit.bytes;
  return fits ? fallback : null;
}
function increaseRule({ settings: settings2, increaseSource }) {
  const own = settings2["max-increase"];
  if (own === void 0 || own === null) return null;
  return { ...own, metric: settings2.metric ?? "unpacked", source: increaseSource };
}
function rule(bytes3, source, { settings: settings2 }) {
  return bytes3 === void 0 || bytes3 === null ? null : { bytes: bytes3, metric: settings2.metric ?? "unpacked", source };
}
function shipped(own, bytes3) {
  return own === null || bytes3 === null ? null : { bytes: bytes3, metric: "unpacked", source: "default" };
}

// src/config/throwAll.ts
function throwAll(problems) {
  if (problems.length > 0) throw new GateError(problems);
}
function collectAll(items, task) {
  const results = [];
  const problems = [];
  for (const item of items) {
    try {
      results.push(...task(item));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      problems.push(...error.problems);
    }
  }
  throwAll(problems);
  return results;
}

// src/config/planServices.ts
function planServices({ services, compared, ...shared2 }) {
  const gated = services.map((service2) => {
    return { ...shared2, service: service2, dockerfile: service2.dockerfile, role: "gated" };
  });
  const others = services.flatMap((service2) => {
    const dockerfile = compared.get(service2.name);
    return dockerfile === void 0 ? [] : [{ ...shared2, service: service2, dockerfile, role: "compared" }];
  });
  const images = collectAll([...gated, ...others], planImages);
  throwAll(duplicateImages(images));
  return images;
}

// src/config/readSettings.ts
import { availableParallelism } from "node:os";
import { resolve as resolve5 } from "node:path";

// src/config/pathProblems.ts
function pathProblems(root, { defaults, services, cacheDirectory, baseline = [] }, place) {
  const paths = [
    ...cacheDirectory === void 0 ? [] : [[["cache", "directory"], cacheDirectory]],
    ...baseline.flatMap((source) => source.kind === "report" ? [[["baseline"], source.file]] : []),
    ...under(["defaults"], defaults),
    ...Object.entries(services).flatMap(([name, settings2]) => ofService(["services", name], settings2 ?? {}))
  ];
  return paths.filter(([, path]) => leavesRoot(root, path)).map(([key, path]) => ({
    code: "path-outside",
    message: `${key.join(".")} leads out of the project: ${show(path)}`,
    where: place(key),
    expected: "a path inside of the project, also after all links",
    fix: "correct the path; an input or flag may name one outside"
  }));
}
function ofService(key, { variants: variants2 = {}, ...settings2 }) {
  return [
    ...under(key, settings2),
    ...Object.entries(variants2).flatMap(([name, own]) => under([...key, "variants", name], own ?? {}))
  ];
}
function under(key, settings2) {
  const own = [
    ["context", settings2.context === void 0 ? [] : [settings2.context]],
    ["build-contexts", Object.values(settings2["build-contexts"] ?? {}).flatMap(folders3)],
    ["secret-files", Object.values(settings2["secret-files"] ?? {})],
    ["secrets", Object.values(settings2.secrets?.files ?? {})],
    ["ssh", (settings2.ssh ?? []).flatMap(sshPaths)],
    ["cache-from", (settings2["cache-from"] ?? []).flatMap(cachePaths)],
    ["cache-to", (settings2["cache-to"] ?? []).flatMap(cachePaths)]
  ];
  return own.flatMap(([name, paths]) => paths.map((path) => [[...key, name], path]));
}
function folders3(source) {
  const local = localContext(source);
  if (local === null) return [];
  return local.kind === "folder" ? [local.path] : [local.path, local.path.replace(/(:[^/:@]*)?(@[^/@]*)?$/, "")];
}
function sshPaths(entry) {
  const at = entry.indexOf("=");
  return at === -1 ? [] : entry.slice(at + 1).split(",");
}
function cachePaths(entry) {
  if (!/(^|,)\s*"?type=local"?\s*(,|$)/i.test(entry)) return [];
  return entry.split(",").flatMap((field) => /^\s*"?(?:src|dest)=(.*?)"?\s*$/i.exec(field)?.[1] ?? []);
}

// src/config/explainIssues.ts
function explainIssues(issues, source) {
  const problems = issues.flatMap((issue) => explain(deepest(issue), source));
  return problems.sort((a, b) => lineOf(a) - lineOf(b));
}
var lineOf = (problem3) => problem3.where?.line ?? 0;
function deepest(issue) {
  if (issue.code !== "invalid_union") return issue;
  const meant = issue.errors.flat().find((inner) => inner.path.length > 0 || inner.code === "custom");
  return meant === void 0 ? issue : deepest({ ...meant, path: [...issue.path, ...meant.path] });
}
function explain(issue, source) {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key2) => unknownKey(key2, issue, source));
  const found = lookUp(source.value, issue.path);
  const key = source.name(issue.path);
  const where = source.place(issue.path);
  const complaint = complaintOf(issue);
  if (complaint !== null) return [refused(key, where, complaint)];
  if (isSecret(issue)) return [rawSecret(key, where)];
  const base = { where, expected: expectedOf(issue) };
  if (issue.path.length === 0) {
    return [
      { code: "config-not-a-map", message: `the configuration is ${showBrief(found)}, not a map`, ...base }
    ];
  }
  const fix = suggestion(issue.path, found);
  const message = `${key} is ${show(found)}`;
  return [{ code: "config-invalid-value", message, ...base, ...fix === null ? {} : { fix } }];
}
function refused(key, where, { found, expected, fix }) {
  const rest2 = fix === void 0 ? {} : { fix };
  return { code: "config-invalid-value", message: `${key} ${found}`, where, expected, ...rest2 };
}
function expectedOf(issue) {
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  return issue.message;
}
function unknownKey(key, issue, { value, place, name }) {
  const path = [...issue.path, key];
  const known = knownKeys(issue.path);
  const near = nearest(key, known);
  return {
    code: "config-unknown-key",
    message: `${name(path)} is not a key that Size Gate knows`,
    where: place(path),
    expected: `one of ${known.join(", ")}`,
    ...keyFix(key, near, issue.path, lookUp(value, path))
  };
}
function keyFix(key, near, path, found) {
  if (path.length === 0 && settingKeys.includes(key)) {
    return { fix: `put ${key} under defaults, for all services, or under a service` };
  }
  if (path.length > 0 && runKeys.includes(key)) return { fix: `put ${key} at the top of the file` };
  if (near !== null) return { fix: `write ${near}` };
  const isFile2 = path.length === 0 && typeof found === "object" && found !== null;
  return { fix: isFile2 ? `if ${show(key)} is a service, put it under services` : "take it away" };
}
function knownKeys(path) {
  const [first, , third] = path;
  if (first === void 0) return [...runKeys, "defaults", "services"];
  if (first === "total") return ["limit", "metric"];
  if (first === "cache") return ["directory", "max-size"];
  const isService = first === "services" && third === void 0;
  return isService ? ["dockerfile", ...settingKeys, "variants"] : [...settingKeys];
}
function isSecret(issue) {
  return issue.code === "custom" && issue.params?.secret === true;
}
function rawSecret(key, where) {
  return {
    code: "config-raw-secret",
    message: `${key} has an entry that is not in docker's form; its value is not repeated here`,
    where,
    expected: "id=NAME,env=VARIABLE or id=NAME,src=FILE, never the secret itself",
    fix: "put the secret into an environment variable and name that by secret-envs: NAME=VARIABLE"
  };
}
function suggestion(path, found) {
  const key = String(path.findLast((part) => typeof part === "string"));
  const text3 = typeof found === "number" || typeof found === "string" ? String(found).trim() : "";
  if (["limit", "target", "max-size"].includes(key)) return sizeSuggestion(key, text3);
  if (key === "max-increase") return increaseFix(text3) ?? null;
  if (key === "timeout" && /^\d+$/.test(text3)) return `write ${text3}m for minutes, or ${text3}s for seconds`;
  if (found === "yes" || found === "on") return "write true";
  if (found === "no" || found === "off") return "write false";
  return null;
}
var smaller = "write a smaller size: at most 9007TB";
function sizeSuggestion(key, text3) {
  if (/^\d+(\.\d+)?$/.test(text3))
    return parseBytes(`${text3}MB`) === null ? smaller : `write the unit: ${text3}MB`;
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(text3) ?? [];
  const units = { k: "kB", m: "MB", g: "GB", t: "TB" };
  const right = units[unit?.charAt(0).toLowerCase() ?? ""];
  if (number !== void 0 && right !== void 0)
    return parseBytes(`${number}${right}`) === null ? smaller : `write ${number}${right}`;
  if (key === "target" && /^[a-z]/i.test(text3))
    return `target is a size; to build the stage ${show(text3)}, write build-target`;
  return null;
}
function lookUp(value, path) {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
    at = Object.entries(at).find(([name]) => name === String(key))?.[1];
  }
  return at;
}

// src/config/parseYaml.ts
var import_yaml = __toESM(require_dist(), 1);
var mostErrors = 5;
function parseYaml(text3, file) {
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text3, { lineCounter, prettyErrors: false });
  const at = (offset) => {
    if (offset === void 0) return { file };
    const { line, col } = lineCounter.linePos(offset);
    return line === 0 ? { file, line: 1, column: 1 } : { file, line, column: col };
  };
  const problems = document.errors.slice(0, mostErrors).map((error) => syntaxProblem(error.message, at(error.pos[0])));
  if (problems.length > 0) return { value: void 0, place: () => ({ file }), problems };
  keepWords(document);
  try {
    const value = document.toJS({ maxAliasCount: 50 });
    return { value: value ?? void 0, place: (path) => at(offsetOf(document, path)), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: void 0, place: () => ({ file }), problems: [syntaxProblem(reason, { file })] };
  }
}
function syntaxProblem(reason, where) {
  const message = reason.split("\n")[0]?.replace(/\s+at line .*$/, "") ?? "";
  const brief = message.replace(/"((?:\\.|[^"\\]){20})(?:\\.|[^"\\])+"/g, '"$1…"');
  return {
    code: "config-syntax",
    message: `this is not valid YAML: ${brief}`,
    where,
    fix: "correct the syntax"
  };
}
var verbatim = /* @__PURE__ */ new Set(["build-args", "labels"]);
function keepWords(document) {
  (0, import_yaml.visit)(document, {
    Pair(_, pair) {
      if (!(0, import_yaml.isScalar)(pair.key) || !verbatim.has(String(pair.key.value)) || !(0, import_yaml.isMap)(pair.value)) return;
      for (const { value } of pair.value.items) {
        if (!(0, import_yaml.isScalar)(value) || value.value === null || typeof value.value === "string") continue;
        value.value = value.source ?? String(value.value);
      }
    }
  });
}
function offsetOf(document, path) {
  let offset = document.contents?.range?.[0];
  let node = document.contents;
  for (const key of path) {
    const pair = (0, import_yaml.isMap)(node) ? node.items.find((item) => (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(key)) : void 0;
    const child = pair === void 0 ? itemOf(node, key) : pair.value;
    offset = rangeStart(pair === void 0 ? child : pair.key) ?? offset;
    if (child === void 0) break;
    node = child;
  }
  return offset;
}
function itemOf(node, key) {
  if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items))
    return void 0;
  const item = node.items[Number(key)];
  return item;
}
function rangeStart(node) {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return void 0;
  const start = node.range[0];
  return typeof start === "number" ? start : void 0;
}

// src/config/readConfig.ts
var empty = { config: {}, place: () => void 0, problems: [] };
function readConfig(root, file, anywhere = false) {
  if (file === null) return empty;
  const text3 = readTextFile({ root, file, what: "the configuration", code: "config-unreadable", anywhere });
  return checkConfig(text3, file);
}
function checkConfig(text3, file) {
  const { value, place, problems } = parseYaml(text3, file);
  if (problems.length > 0) return { config: {}, place, problems };
  if (value === void 0) return { ...empty, place };
  const { success, data, error } = configSchema.safeParse(value);
  if (success) return { config: data, place, problems: [] };
  return { config: {}, place, problems: explainIssues(error.issues, { value, place, name: showPath }) };
}

// src/config/readOverrides.ts
var flags = /* @__PURE__ */ new Set(["pull", "no-cache", "require-limit", "require-baseline", "warn-only"]);
function readOverrides(request) {
  if (request === void 0) return { overrides: {}, problems: [] };
  const given = Object.entries(request.values).filter(([, value2]) => value2 !== void 0 && value2 !== "");
  const value = Object.fromEntries(given.map(([key, own]) => [key, coerce(key, own)]));
  const { success, data, error } = overrideSchema.safeParse(value);
  if (success) return { overrides: data, problems: [] };
  const name = (path) => request.origin(path.map(String).join("."));
  return { overrides: {}, problems: explainIssues(error.issues, { value, place: () => void 0, name }) };
}
function areSound(request) {
  return readOverrides(request).problems.length === 0;
}
function coerce(key, value) {
  if (typeof value !== "string") return value;
  const text3 = value.trim();
  if (flags.has(key) && /^(true|True|TRUE)$/.test(text3)) return true;
  if (flags.has(key) && /^(false|False|FALSE)$/.test(text3)) return false;
  if (key === "parallel" && /^\d+$/.test(text3)) return Number(text3);
  return value;
}

// src/config/readSettings.ts
var defaultCacheBytes = 5e8;
function readSettings(request) {
  const root = request.root ?? findRoot(resolve5(request.workingDirectory));
  const from = request.configuration ?? {
    root,
    file: locateConfig(root, request.workingDirectory, request.configFile)
  };
  const configFile = from.file;
  const { config, place, problems } = readConfig(from.root, configFile, request.configFile !== void 0);
  const { overrides, problems: overrideProblems } = readOverrides(request.overrides);
  throwAll([...problems, ...overrideProblems]);
  const fromFile = {
    ...{ defaults: config.defaults ?? {}, services: config.services ?? {} },
    cacheDirectory: config.cache?.directory,
    baseline: config.baseline
  };
  const merged = { ...config, ...overrides, cache: { ...config.cache, ...overrides.cache } };
  return {
    ...{ root, configFile, place },
    pathProblems: pathProblems(root, fromFile, place),
    configured: config.services ?? {},
    /** The settings under those of each service. */
    base: [
      { settings: config.defaults ?? {}, source: "config" },
      { settings: settingsOf(overrides), source: "input" }
    ],
    globs: merged.dockerfiles ?? defaultGlobs,
    requireLimit: merged["require-limit"] ?? false,
    totalLimit: totalRule(config, overrides),
    run: runOptions(root, merged)
  };
}
function runOptions(root, merged) {
  const { directory, "max-size": maxBytes2 = defaultCacheBytes } = merged.cache ?? {};
  return {
    ifNoServices: merged["if-no-services-found"] ?? "error",
    warnOnly: merged["warn-only"] ?? false,
    requireBaseline: merged["require-baseline"] ?? false,
    baseline: merged.baseline ?? null,
    configFrom: merged["config-from"] ?? "head",
    compare: merged.compare ?? null,
    parallel: merged.parallel ?? availableParallelism(),
    builder: merged.builder ?? null,
    compression: merged.compression ?? null,
    cache: { directory: directory === void 0 ? null : resolve5(root, directory), maxBytes: maxBytes2 }
  };
}
function settingsOf(overrides) {
  const { dockerfiles, total, builder, compression, parallel, compare, cache, ...rest2 } = overrides;
  const { "require-limit": _, "warn-only": __, "if-no-services-found": ___, ...more } = rest2;
  const { baseline, "require-baseline": ____, "config-from": _____, ...settings2 } = more;
  return settings2;
}
function totalRule(config, overrides) {
  const bytes3 = overrides.total?.limit ?? config.total?.limit;
  const metric2 = overrides.total?.metric ?? config.total?.metric ?? "unpacked";
  const source = overrides.total?.limit === void 0 ? "config" : "input";
  return bytes3 === void 0 ? null : { bytes: bytes3, metric: metric2, source };
}

// src/config/selectServices.ts
function selectServices(services, asked) {
  const names2 = services.map((service2) => service2.name);
  throwAll(
    asked.filter((name) => !names2.some((known) => asks(name, known))).map((name) => unknown(name, names2))
  );
  return pickServices(services, asked);
}
function pickServices(services, asked) {
  return services.filter(({ name }) => asked.length === 0 || asked.some((one) => asks(one, name)));
}
function selectImages(images, asked, needLimit) {
  const ids = images.map((image) => image.id);
  throwAll(asked.filter((one) => !images.some((image) => picks(one, image))).map((one) => unknown(one, ids)));
  const chosen = pickImages(images, asked);
  if (needLimit)
    throwAll(chosen.filter((image) => image.role === "gated" && image.limit === null).map(limitMissing));
  return chosen;
}
function pickImages(images, asked) {
  return images.filter((image) => asked.length === 0 || asked.some((one) => picks(one, image)));
}
function picks(asked, { id, service: service2 }) {
  return asked === service2 || asked === id || id.startsWith(`${asked}:`);
}
function asks(asked, service2) {
  return asked === service2 || asked.startsWith(`${service2}@`) || asked.startsWith(`${service2}:`);
}
function unknown(name, known) {
  const near = nearest(name, known);
  return {
    code: "service-unknown",
    message: `there is no service or image ${show(name)}`,
    expected: known.length === 0 ? "a service; none was found" : `one of ${known.join(", ")}`,
    ...near === null ? {} : { fix: `write ${near}` }
  };
}
function limitMissing({ id, service: service2, dockerfile }) {
  return {
    code: "limit-required",
    message: `${show(id)} has no limit, and require-limit asks for one`,
    where: { file: dockerfile },
    expected: "a limit for every gated image",
    fix: `set services.${service2}.limit, or a limit under defaults`
  };
}

// src/config/loadBasePlan.ts
async function loadBasePlan(request) {
  const { root, services: asked = [] } = request;
  const settings2 = readSettings({ ...request, overrides: moved(request) });
  throwAll(settings2.pathProblems);
  const found = await discover(root, settings2.globs);
  const { configured, place, base, configFile, globs: globs2, requireLimit, totalLimit, run: run2 } = settings2;
  const all2 = findServices({ root, gated: found.gated, configured, place, mayLack: true });
  const healthy = pickServices(all2.services, asked).filter(({ name }) => !all2.twice.has(name));
  const shared2 = { root, base, env: request.env, place };
  const planned = healthy.map((service2) => planOne(service2, shared2));
  const images = pickImages(
    planned.flatMap((each) => "images" in each ? each.images : []),
    asked
  );
  return {
    plan: {
      ...{ root, configFile, images, globs: globs2, requireLimit, totalLimit, ...run2 },
      ...listLeftAlone(found, images, all2.services, found.warnings)
    },
    broken: [
      ...planned.flatMap((each) => "problem" in each ? [each] : []),
      ...[...all2.twice].map((name) => ({ name, problem: twice(name) }))
    ]
  };
}
function planOne(service2, shared2) {
  try {
    return { images: planServices({ ...shared2, services: [service2], compared: /* @__PURE__ */ new Map() }) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { name: service2.name, problem: error.problems[0] ?? unplanned(service2.name) };
  }
}
function twice(name) {
  return { code: "service-name-twice", message: `two Dockerfiles make a service named ${show(name)}` };
}
function unplanned(name) {
  return { code: "service-unplanned", message: `the service ${show(name)} can't be planned` };
}
function moved({ overrides, counterpart }) {
  const context = overrides?.values.context;
  if (overrides === void 0 || typeof context !== "string" || !isAbsolute4(context)) return overrides;
  return { ...overrides, values: { ...overrides.values, context: counterpart(context) ?? context } };
}

// src/config/committedCache.ts
import { relative as relative5 } from "node:path";
async function committedCache(root, directory) {
  const path = directory === null ? ".." : relative5(root, directory);
  if (directory === null || path.startsWith("..")) return [];
  const listed = await git(["ls-files", "-z", "--", `:(literal)${path || "."}`], {
    cwd: root,
    env: process.env
  });
  if (!listed.ok || listed.stdout === "") return [];
  return [
    {
      code: "cache-committed",
      message: `the folder of profiles ${show(path || ".")} holds files that are committed, so that a pull request could say what images weigh`,
      expected: "a folder that git ignores, or one outside the repository",
      fix: `take its files out of git (git rm -r --cached ${show(path || ".")}), or name another cache.directory`
    }
  ];
}

// src/config/compareWith.ts
import { join as join11, posix as posix5 } from "node:path";
function compareWith(root, services, compare) {
  const files = /* @__PURE__ */ new Map();
  if (compare === null) return { files, warnings: [] };
  const without = [];
  for (const { name, dockerfile } of services) {
    const other = posix5.join(posix5.dirname(dockerfile), compare);
    const exists = isFile(join11(root, other));
    if (exists && other !== dockerfile) files.set(name, other);
    else without.push(name);
  }
  return { files, warnings: without.length === 0 ? [] : [nothingToCompare(compare, without)] };
}
function nothingToCompare(compare, services) {
  return {
    code: "compare-not-found",
    message: `no other file ${show(compare)} stands beside the Dockerfile of ${services.map(show).join(", ")}`,
    expected: "another flavour in the same folder; these services are shown without a comparison",
    fix: "add the file, or take compare away"
  };
}

// src/config/compressionProblems.ts
function compressionProblems(compression, images, total) {
  if (compression !== "uncompressed") return [];
  const judged = images.filter(({ limit }) => limit?.metric === "compressed").map(({ id }) => show(id));
  if (total?.metric === "compressed") judged.push("the total");
  if (judged.length === 0) return [];
  return [
    {
      code: "compression-contradicts-metric",
      message: `compression: uncompressed leaves no compressed size to judge, and that of ${judged.join(", ")} has a limit`,
      expected: "compression: gzip or zstd, or a limit with metric: unpacked",
      fix: "take compression: uncompressed away"
    }
  ];
}

// src/config/noServices.ts
import { posix as posix6 } from "node:path";
function noServices(wanted2, globs2, leftAlone) {
  const seen = leftAlone.map(({ path }) => path).filter((path) => !isOffLimits(path));
  const problem3 = {
    code: "no-services",
    message: `no Dockerfile matches ${globs2.map(show).join(", ")}, so there is nothing to gate${listSeen(seen)}`,
    expected: "at least one Dockerfile that git knows or does not ignore, outside of node_modules and vendor",
    fix: `${takeThem(seen)}, or set if-no-services-found to warn or ignore`
  };
  if (wanted2 === "error") throw new GateError(problem3);
  return wanted2 === "warn" ? [problem3] : [];
}
var mostSeen = 5;
function listSeen(seen) {
  if (seen.length === 0) return "";
  const more = seen.length > mostSeen ? ` and ${seen.length - mostSeen} more` : "";
  return `; seen: ${seen.slice(0, mostSeen).map(show).join(", ")}${more}`;
}
function takeThem(seen) {
  if (seen.length === 0) return "name the Dockerfiles by dockerfiles";
  const globs2 = seen.slice(0, mostSeen).map((path) => {
    const [file, folder] = [posix6.basename(path), posix6.dirname(path)];
    return folder === "." ? plain(file) : `${plain(posix6.join(posix6.dirname(folder), "*"))}/${plain(file)}`;
  });
  return `write dockerfiles: [${[...new Set(globs2)].map(show).join(", ")}]`;
}
function plain(path) {
  return path.replace(/[?[\]{}\\!]/g, "?");
}

// src/config/servicesGone.ts
function servicesGone(names2) {
  if (names2.length === 0) return [];
  return [
    {
      code: "service-gone",
      message: `the base commit's configuration names ${names2.map(show).join(", ")}, which has no Dockerfile any more, and is not gated`,
      expected: "the same services as at the base commit, unless one was meant to go"
    }
  ];
}

// src/config/targetWarnings.ts
function targetWarnings(images) {
  return images.flatMap(({ id, limit, target, dockerfile }) => {
    if (limit === null || target === null || limit.metric !== target.metric || target.bytes <= limit.bytes)
      return [];
    const sizes = `${formatBytes(target.bytes)} is above its limit of ${formatBytes(limit.bytes)}`;
    return [
      {
        code: "target-above-limit",
        message: `the target of ${show(id)}, ${sizes}`,
        where: { file: dockerfile },
        expected: "a target below the limit",
        fix: "lower the target or raise the limit"
      }
    ];
  });
}

// src/config/loadPlan.ts
async function loadPlan(request) {
  const { root, configFile, place, configured, base, globs: globs2, requireLimit, totalLimit, run: run2, pathProblems: pathProblems2 } = readSettings(request);
  const wanted2 = request.services ?? [];
  const found = await discover(root, globs2);
  const mayLack = request.configuration !== void 0;
  const all2 = findServices({ root, gated: found.gated, configured, place, mayLack });
  const shared2 = { root, base, env: request.env, place };
  refuseBroken([...pathProblems2, ...all2.problems], all2, wanted2, shared2);
  const none3 = all2.services.length === 0 ? noServices(run2.ifNoServices, globs2, found.leftAlone) : [];
  const services = selectServices(all2.services, wanted2);
  const compared = compareWith(root, services, run2.compare);
  const planned = planServices({ ...shared2, services, compared: compared.files });
  const images = selectImages(planned, wanted2, requireLimit);
  throwAll([
    ...compressionProblems(run2.compression, images, totalLimit),
    ...await committedCache(root, run2.cache.directory)
  ]);
  const lacking = servicesGone(all2.lacking);
  const warnings = [
    ...[...found.warnings, ...none3, ...lacking],
    ...[...compared.warnings, ...targetWarnings(images)]
  ];
  return {
    ...{ root, configFile, images, globs: globs2, requireLimit, totalLimit, ...run2 },
    ...listLeftAlone(found, images, all2.services, warnings)
  };
}
function refuseBroken(broken, all2, wanted2, shared2) {
  if (broken.length === 0) return;
  const services = pickServices(all2.services, wanted2).filter(({ name }) => !all2.twice.has(name));
  const tasks = [
    () => throwAll(broken),
    () => void planServices({ ...shared2, services, compared: /* @__PURE__ */ new Map() })
  ];
  collectAll(tasks, (task) => [task()]);
}

// src/config/relocateBuild.ts
import { resolve as resolve6 } from "node:path";
function relocateBuild(image, place) {
  return { ...image, build: relocated(image.build, place) };
}
function relocated(build, place) {
  return {
    ...build,
    buildContexts: mapValues(build.buildContexts, (source) => contextAt(source, place)),
    secretFiles: mapValues(build.secretFiles, place),
    ssh: build.ssh.map((entry) => sshAt(entry, place)),
    cacheFrom: build.cacheFrom.map((entry) => cacheAt(entry, place)),
    cacheTo: []
  };
}
function contextAt(source, place) {
  const local = localContext(source);
  if (local === null) return source;
  if (local.kind === "folder") return place(local.path);
  const [, folder = "", version = ""] = /^(.*?)((?::[^/:@]*)?(?:@[^/@]*)?)$/.exec(local.path) ?? [];
  return `oci-layout://${place(folder)}${version}`;
}
function sshAt(entry, place) {
  const at = entry.indexOf("=");
  if (at === -1) return entry;
  return `${entry.slice(0, at)}=${entry.slice(at + 1).split(",").map(place).join(",")}`;
}
function cacheAt(entry, place) {
  if (!/(^|,)\s*"?type=local"?\s*(,|$)/i.test(entry)) return entry;
  return entry.replace(
    /(^|,)(\s*"?src=)([^,"]*)/i,
    (_, before, key, path) => `${before}${key}${place(path)}`
  );
}
function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
function placeIn(head, counterpart, exists) {
  return (path) => {
    const own = resolve6(head, path);
    const other = counterpart(own);
    return other !== null && exists(other) ? other : own;
  };
}

// src/gate/baselineSources.ts
function baselineSources2({ base, overrides }, { baseline }) {
  if (base !== void 0) return baseline ?? [{ kind: "rebuild" }];
  const given = overrides.values.baseline;
  if (given === void 0 || given === "") return [];
  return (baseline ?? []).filter(({ kind: kind2 }) => kind2 === "report");
}

// src/gate/buildAndWeigh.ts
import { join as join29 } from "node:path";

// src/baseline/openBase.ts
import { existsSync as existsSync5, realpathSync as realpathSync4 } from "node:fs";
import { join as join16, resolve as resolve10 } from "node:path";

// src/baseline/git/changedPaths.ts
import { existsSync as existsSync2, statSync as statSync5 } from "node:fs";
import { basename as basename2, dirname as dirname3, join as join12 } from "node:path";
var whole = ["--no-renames", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=none"];
async function changedPaths(hash, tools2) {
  const [answer, hidden] = await Promise.all([
    git(["diff", "--name-only", "-z", ...whole, hash, "--"], tools2, 12e4),
    hiddenPaths(tools2)
  ]);
  if (!answer.ok || hidden === null) return null;
  const changed = splitPaths(answer.stdout).map((path) => placeOf(path, tools2));
  const attributes = changed.filter((path) => basename2(path) === ".gitattributes");
  return [...changed, ...hidden, ...attributes.map((path) => `${dirname3(path)}/`)];
}
function placeOf(path, { cwd }) {
  const place = join12(cwd, path);
  return statSync5(place, { throwIfNoEntry: false })?.isDirectory() ? `${place}/` : place;
}
async function hiddenPaths(tools2) {
  const answer = await git(["ls-files", "-z", "-v"], tools2, 12e4);
  if (!answer.ok) return null;
  return splitPaths(answer.stdout).flatMap((line) => /^[a-zS] (.+)$/s.exec(line)?.[1] ?? []).map((path) => join12(tools2.cwd, path)).filter(existsSync2);
}
async function untrackedPaths(tools2) {
  const answer = await git(
    ["ls-files", "-z", "--others", "--directory", "--no-empty-directory"],
    tools2,
    12e4
  );
  return answer.ok ? splitPaths(answer.stdout).map((path) => join12(tools2.cwd, path)) : null;
}

// src/baseline/problems.ts
var shown = (text3) => JSON.stringify(text3.length > 80 ? `${text3.slice(0, 80)}…` : text3);
var noRepository = (reason) => ({
  code: "base-no-repository",
  message: `there is no base commit to compare with: git can't read a repository here (${reason})`,
  expected: "a git checkout with at least one commit",
  fix: "run the gate in a git checkout; where it belongs to another user, git config --global --add safe.directory PATH"
});
var noHead = {
  code: "base-no-head",
  message: "there is no base commit to compare with: this repository has no commit yet",
  expected: "a commit that is checked out",
  fix: "commit something first"
};
var unknownRef = (ref, mayFetch) => ({
  code: "base-not-found",
  message: `the base ${shown(ref)} is no commit that this clone has`,
  expected: "a branch, tag or commit",
  fix: mayFetch ? "check the name; with actions/checkout, fetch-depth: 0 brings all branches" : "check the name, or get it first: git fetch origin"
});
var lostCommit = (name, hash, mayFetch) => ({
  code: "base-not-found",
  message: `${shown(name).slice(1, -1)} (${hash.slice(0, 12)}) was rewritten by a forced push, or is not at hand: this clone does not have it${mayFetch ? ", and origin does not give it" : ""}`,
  expected: "a commit of this clone, or one that a remote named origin gives",
  fix: mayFetch ? "nothing after a forced push: the next run has a commit to compare with; else set fetch-depth: 0 for actions/checkout" : `get it first: git fetch origin ${hash}; or name another base`
});
var noMergeBase = (name) => ({
  code: "base-unrelated",
  message: `HEAD and ${shown(name)} have no commit in common`,
  expected: "two branches of one history",
  fix: "name a base that this branch started from"
});
var tooShallow = (name) => ({
  code: "base-shallow",
  message: `this clone is shallow, and its history does not reach the merge base of HEAD and ${shown(name)}`,
  expected: "a clone with the history since the branch began",
  fix: "set fetch-depth: 0 for actions/checkout, or run git fetch --unshallow"
});
var notFetched = (hash, reason) => ({
  code: "base-not-fetched",
  message: `the base commit ${hash} is not in this clone${reason === null ? "" : `, and can't be fetched: ${reason}`}`,
  expected: "the base commit, or a remote named origin that gives it",
  fix: `run git fetch origin ${hash}, or set fetch-depth: 0 for actions/checkout`
});
var notCheckedOut = (hash, reason) => ({
  code: "base-not-checked-out",
  message: `the base commit ${hash} can't be checked out beside this one: ${reason}`,
  expected: "room in the temporary folder, and a repository that may be written (git worktree)",
  fix: "make room, or point TMPDIR at another disk"
});

// src/baseline/git/readCommit.ts
var fullHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isHash(text3) {
  return fullHash.test(text3);
}
async function resolveCommit(revision, tools2) {
  if (revision === "" || revision.startsWith("-") || /[\0\n]/.test(revision)) return null;
  const answer = await git(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], tools2);
  const hash = answer.ok ? answer.stdout.trim() : "";
  return isHash(hash) ? hash : null;
}
async function readCommit(hash, tools2) {
  if (!isHash(hash)) return null;
  const answer = await git(["cat-file", "commit", hash], tools2);
  return answer.ok ? parseCommit(hash, answer.stdout) : null;
}
function parseCommit(hash, text3) {
  const header = text3.slice(0, text3.indexOf("\n\n") + 1 || void 0).split("\n");
  const parents = header.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  const seconds = header.flatMap((line) => /^committer .* (\d+) [+-]\d{4}$/.exec(line)?.[1] ?? [])[0];
  return { hash, parents: parents.filter(isHash), committedAt: dateOf(seconds) };
}
function dateOf(seconds) {
  const date = new Date(Number(seconds) * 1e3);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// src/baseline/git/fetchCommit.ts
var fetchMs = 3e5;
async function fetchCommit(hash, env, tools2) {
  const shallow = await git(["rev-parse", "--is-shallow-repository"], tools2);
  const depth = shallow.ok && shallow.stdout.trim() === "true" ? ["--depth=1"] : [];
  const options3 = ["--no-tags", "--no-recurse-submodules", "--quiet", ...depth];
  const answer = await git(["fetch", ...options3, "origin", hash], { ...tools2, env }, fetchMs);
  return answer.ok ? null : answer.reason;
}
var deeper = [100, 2e3];
async function deepen(hashes, env, tools2, found) {
  for (const count of deeper) {
    const options3 = ["--no-tags", "--no-recurse-submodules", "--quiet", `--deepen=${count}`];
    const answer = await git(["fetch", ...options3, "origin", ...hashes], { ...tools2, env }, fetchMs);
    const result = answer.ok ? await found() : null;
    if (result !== null || !answer.ok) return result;
  }
  return null;
}
async function fetchRef(ref, env, tools2) {
  if (isHash(ref)) {
    await fetchCommit(ref, env, tools2);
    return resolveCommit(ref, tools2);
  }
  const name = ref.replace(/^(refs\/remotes\/)?origin\//, "");
  const valid = await git(["check-ref-format", "--branch", name], tools2);
  if (!valid.ok || name.startsWith("-")) return null;
  const refs = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
  const listed = await git(["ls-remote", "--quiet", "origin", ...refs], { ...tools2, env }, fetchMs);
  const hashes = new Map(
    (listed.ok ? listed.stdout : "").split("\n").map((line) => line.split("	", 2)).map(([hash2 = "", found = ""]) => [found, hash2])
  );
  const hash = refs.map((one) => hashes.get(one)).find((one) => one !== void 0 && isHash(one));
  if (hash === void 0 || await fetchCommit(hash, env, tools2) !== null) return null;
  return resolveCommit(hash, tools2);
}

// src/baseline/git/findBase.ts
async function findBase(ref, tools2) {
  return await findBranch(ref, tools2) ?? resolveCommit(ref, tools2);
}
async function isAmbiguous(ref, tools2) {
  const tag = await resolveCommit(`refs/tags/${ref}`, tools2);
  if (tag === null) return false;
  const branch = await findBranch(ref, tools2);
  return branch !== null && branch !== tag;
}
async function findBranch(ref, tools2) {
  if (ref === "" || /^(HEAD|@)/.test(ref) || isHash(ref)) return null;
  for (const folder of ["refs/heads/", "refs/remotes/origin/", "refs/remotes/"]) {
    const found = await resolveCommit(`${folder}${ref}`, tools2);
    if (found !== null) return found;
  }
  return null;
}

// src/baseline/git/chooseCommit.ts
async function chooseCommit(request, tools2) {
  const { choose, name, ref } = request;
  const found = choose === "exact" ? await exact(request, tools2) : await mergeBase(request, tools2);
  if (typeof found !== "string") return found;
  const commit = await readCommit(found, tools2) ?? await fetched(found, request, tools2);
  if ("code" in commit) return commit;
  const choice = choose === "exact" ? name : `merge base of HEAD and ${name}`;
  return { commit, choice: await isAmbiguous(ref, tools2) ? `${choice} (the branch, not the tag)` : choice };
}
async function fetched(hash, { fetchEnv }, tools2) {
  if (fetchEnv === null) return notFetched(hash, null);
  const reason = await fetchCommit(hash, fetchEnv, tools2);
  return await readCommit(hash, tools2) ?? notFetched(hash, reason);
}
async function exact(request, tools2) {
  const { ref, fetchEnv } = request;
  const known = await findBase(ref, tools2);
  const found = known ?? (fetchEnv === null ? null : await fetchRef(ref, fetchEnv, tools2));
  return found ?? notFound(request);
}
function notFound({ ref, name, fetchEnv }) {
  const mayFetch = fetchEnv !== null;
  return isHash(ref) ? lostCommit(name, ref, mayFetch) : unknownRef(ref, mayFetch);
}
async function mergeBase(request, tools2) {
  const { ref, name, pullRequestHead = null } = request;
  const hash = await resolveCommit("HEAD", tools2);
  const head = hash === null ? null : await readCommit(hash, tools2);
  if (head === null) return noHead;
  const tip = await findBase(ref, tools2);
  const [first, second] = head.parents;
  if (first !== void 0 && second !== void 0 && (second === pullRequestHead || first === (tip ?? ref)))
    return first;
  const shallow = await isShallow(tools2);
  if (!shallow && tip !== null) return await ownMergeBase(head.hash, tip, tools2) ?? noMergeBase(name);
  return askedMergeBase(request, head.hash, tip, tools2);
}
async function askedMergeBase(request, head, tip, tools2) {
  const { ref, name, fetchEnv, askMergeBase } = request;
  const answer = await askMergeBase?.(tip ?? ref, head).catch(() => null);
  if (typeof answer === "string" && isHash(answer)) return answer;
  const fetchedTip = tip ?? (fetchEnv === null ? null : await fetchRef(ref, fetchEnv, tools2));
  if (fetchedTip === null) return notFound(request);
  const find = () => ownMergeBase(head, fetchedTip, tools2);
  const own = await find();
  if (own !== null) return own;
  if (!await isShallow(tools2)) return noMergeBase(name);
  const deep = fetchEnv === null ? null : await deepen([head, fetchedTip], fetchEnv, tools2, find);
  return deep ?? tooShallow(name);
}
async function ownMergeBase(head, tip, tools2) {
  const answer = await git(["merge-base", head, tip], tools2);
  return answer.ok ? answer.stdout.split("\n")[0] ?? null : null;
}
async function isShallow(tools2) {
  const answer = await git(["rev-parse", "--is-shallow-repository"], tools2);
  return answer.ok && answer.stdout.trim() === "true";
}

// src/baseline/git/trackedLinks.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join13 } from "node:path";
var deepest2 = 10;
async function trackedLinks(tools2, depth = 0) {
  const answer = await git(["ls-files", "-z", "--stage"], tools2, 12e4);
  if (!answer.ok || depth > deepest2) return null;
  const entries2 = splitPaths(answer.stdout).map((line) => /^(\d+) \S+ \d\t(.+)$/s.exec(line));
  const of = (mode) => entries2.flatMap((entry) => entry?.[1] === mode && entry[2] ? join13(tools2.cwd, entry[2]) : []);
  const links = of("120000");
  for (const cwd of of("160000")) {
    if (!existsSync3(join13(cwd, ".git"))) continue;
    const inner = await trackedLinks({ ...tools2, cwd }, depth + 1);
    if (inner === null) return null;
    links.push(...inner);
  }
  return links;
}

// src/baseline/git/worktree.ts
import { rmSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename as basename3, dirname as dirname4, join as join14, resolve as resolve7 } from "node:path";
var checkoutMs = 6e5;
async function addWorktree(hash, folder, env, tools2) {
  await removeStale(tools2);
  const path = join14(folder, basename3(tools2.cwd) || "repository");
  await mkdir(folder, { recursive: true });
  const remove = remover(path, tools2);
  const args = ["worktree", "add", "--detach", "--force", "--", path, hash];
  const add2 = () => git(args, { ...tools2, env }, checkoutMs).catch(async (error) => {
    await remove();
    throw error;
  });
  const first = await add2();
  if (!first.ok) await remove();
  const added = first.ok ? first : await add2();
  if (added.ok) return { path, remove: await onExit(path, remove, tools2) };
  await remove();
  return notCheckedOut(hash, added.reason);
}
function remover(path, { cwd, env }) {
  return async () => {
    await git(["worktree", "remove", "--force", "--force", path], { cwd, env }, 6e4).catch(() => null);
    await rm(path, { recursive: true, force: true }).catch(() => {
    });
  };
}
async function onExit(path, remove, { env, signal }) {
  const found = await git(["rev-parse", "--absolute-git-dir"], { cwd: path, env, signal }).catch(
    async (error) => {
      await remove();
      throw error;
    }
  );
  const note = found.ok ? found.stdout.replace(/\n$/, "") : null;
  const isOurs = note !== null && basename3(dirname4(note)) === "worktrees";
  const removeNow = () => {
    rmSync(path, { recursive: true, force: true });
    if (isOurs) rmSync(note, { recursive: true, force: true });
  };
  process.once("exit", removeNow);
  return async () => {
    process.removeListener("exit", removeNow);
    await remove();
  };
}
var ours = /[/\\]size-gate-[A-Za-z0-9]{6}[/\\]/;
async function removeStale(tools2) {
  const list3 = await git(["worktree", "list", "--porcelain"], tools2);
  const blocks = list3.ok ? list3.stdout.split("\n\n") : [];
  for (const block of blocks) {
    const path = /^worktree (.+)$/m.exec(block)?.[1];
    if (path === void 0 || !/^prunable/m.test(block) || !ours.test(resolve7(path))) continue;
    await git(["worktree", "remove", "--force", "--force", path], tools2);
  }
}

// src/baseline/places.ts
import { realpathSync as realpathSync3 } from "node:fs";
import { isAbsolute as isAbsolute5, join as join15, relative as relative6, resolve as resolve8 } from "node:path";
function placesOf(project, repository, checkout) {
  const real = realpathSync3(project);
  const counterpart = (path) => {
    const way = relative6(repository, resolve8(real, relative6(project, path)));
    return way === ".." || way.startsWith("../") || isAbsolute5(way) ? null : join15(checkout, way);
  };
  return {
    ...{ project, root: counterpart(project) ?? checkout, counterpart },
    from: (way) => placesOf(resolve8(project, way), repository, checkout)
  };
}

// src/baseline/planBase.ts
import { existsSync as existsSync4 } from "node:fs";
import { relative as relative7, resolve as resolve9 } from "node:path";
async function planBase(request, places) {
  const here = places.counterpart(request.workingDirectory);
  const own = here !== null && existsSync4(here) ? findRoot(here) : places.root;
  if (own !== places.root) {
    const other = places.from(relative7(places.root, own));
    const planned = await planOf(request, other);
    const { "config-from": asked } = request.overrides.values;
    const judges = planned.plan === null ? asked === "base" : planned.plan.configFrom === "base";
    if (judges) return { ...planned, places: other };
  }
  return { ...await planOf(request, places), places };
}
async function planAs(request, places, { root, configFile }) {
  const { plan } = await planOf(request, places, () => ({ root, file: configFile }));
  return plan?.images ?? [];
}
async function planOf(request, places, configurationOf = baseConfiguration) {
  const { overrides, services, env, configFile } = request;
  const { root, counterpart } = places;
  try {
    const { plan, broken } = await loadBasePlan({
      ...{ workingDirectory: root, root, overrides, services, env, counterpart },
      ...{ configFile, configuration: configurationOf(request, places) }
    });
    return { plan, planProblems: [], brokenServices: broken };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { plan: null, planProblems: error.problems, brokenServices: [] };
  }
}
function baseConfiguration({ workingDirectory, configFile }, { project, root, counterpart }) {
  if (configFile === void 0) return { root, file: locateConfig(root, root, void 0) };
  const named3 = [resolve9(workingDirectory, configFile), resolve9(project, configFile)];
  const found = named3.map((path) => counterpart(path) ?? path).find((path) => existsSync4(path));
  return { root, file: found === void 0 ? null : relative7(root, found) };
}

// src/baseline/reportsOf.ts
function reportsOf(plan) {
  return (plan?.baseline ?? []).flatMap((source) => source.kind === "report" ? source.file : []);
}

// src/baseline/openBase.ts
async function openBase(request) {
  const { base, env, signal, workspace } = request;
  const top = await git(["rev-parse", "--show-toplevel"], { cwd: request.root, env, signal });
  if (!top.ok) return noRepository(top.reason);
  const repository = top.stdout.replace(/\n$/, "");
  const tools2 = { cwd: repository, env, signal };
  const chosen = await chooseCommit(base, tools2);
  if ("code" in chosen) return chosen;
  const { hash, committedAt } = chosen.commit;
  const listed = await listPaths(hash, tools2);
  if (listed === null) return notCheckedOut(hash, "git can’t list what changed");
  const worktree = await addWorktree(hash, join16(workspace, "base"), base.fetchEnv ?? env, tools2);
  if ("code" in worktree) return worktree;
  try {
    const { places, ...planned } = await planBase(request, placesOf(request.root, repository, worktree.path));
    const { project } = places;
    const { changedPaths: changed } = listed;
    const projectFiles = [.../* @__PURE__ */ new Set([...request.projectRuleFiles, ...reportsOf(planned.plan)])];
    return {
      ...{ commit: hash, choice: chosen.choice, committedAt, repository },
      ...{ root: project, checkout: worktree.path, worktreeRoot: places.root, ...planned },
      planAs: (plan) => planAs(request, places, plan),
      relocate: (image) => relocateBuild(image, placeIn(project, places.counterpart, existsSync5)),
      ...listed,
      changedRuleFiles: changedOf(request.ruleFiles, repository, changed),
      changedProjectRuleFiles: changedOf(projectFiles, realpathSync4(project), changed),
      close: worktree.remove
    };
  } catch (error) {
    await worktree.remove();
    throw error;
  }
}
async function listPaths(hash, tools2) {
  const [changed, untracked2, links] = await Promise.all([
    changedPaths(hash, tools2),
    untrackedPaths(tools2),
    trackedLinks(tools2)
  ]);
  if (changed === null || untracked2 === null || links === null) return null;
  return { changedPaths: changed, untrackedPaths: untracked2, linkPaths: links };
}
function changedOf(files, root, changed) {
  return files.filter((file) => changed.includes(resolve10(root, file)));
}

// src/baseline/sources/baselineOfReport.ts
function baselineOfReport(text3, source, request) {
  const read = readSafely(text3, source);
  if ("code" in read) return read;
  const [wrong] = contradictions(read);
  if (wrong !== void 0) return inconsistent(source, wrong);
  const images = read.images.map(baselineImage);
  return { origin: originOf(read, source, request), images };
}
function readSafely(text3, source) {
  try {
    return readReport(text3, source);
  } catch (error) {
    if (!(error instanceof GateError) || error.problems[0] === void 0) throw error;
    return error.problems[0];
  }
}
function baselineImage({ profile, ...image }) {
  const { id, service: service2, variant: variant2, platform, dockerfile, baseName: baseName2 } = image;
  const problem3 = profile === null ? image.problems[0] ?? notInReport(id) : null;
  return { id, service: service2, variant: variant2, platform, dockerfile, baseName: baseName2, how: "report", profile, problem: problem3 };
}
function originOf({ repository, startedAt }, source, { base, head }) {
  const known = base !== null && !("code" in base) ? base : null;
  const isBase = known !== null && known.commit === repository.commit && repository.dirty !== true;
  return {
    kind: "report",
    commit: repository.commit,
    choice: isBase ? known.choice : null,
    committedAt: isBase ? known.committedAt : null,
    measuredAt: startedAt,
    ageMs: Math.max(0, head.startedAt.getTime() - Date.parse(startedAt)),
    source,
    problem: known === null || isBase ? null : otherCommit(repository, known.commit, source)
  };
}
function otherCommit({ commit, dirty }, base, source) {
  const own = commit === null ? "no commit that it names" : `commit ${commit.slice(0, 12)}`;
  const changes = dirty === true ? " with changes that were not committed" : "";
  return {
    code: "baseline-other-commit",
    message: `the report ${JSON.stringify(source)} is of ${own}${changes}, and the base commit is ${base.slice(0, 12)}`,
    expected: "a report of the base commit; what others merged between the two counts as this change",
    fix: "keep a report of every commit of the base branch, or use rebuild"
  };
}
function inconsistent(source, words) {
  return {
    code: "baseline-inconsistent",
    message: `the report ${JSON.stringify(source)} says what can't be true together: ${words}`,
    expected: "a report as size-gate check --output wrote it, unchanged",
    fix: "write it again"
  };
}
function notInReport(id) {
  return { code: "baseline-unmeasured", message: `the earlier run could not measure ${id}` };
}

// src/baseline/sources/artifact.ts
function artifact(name) {
  return async (request) => {
    const { base, findArtifact } = request;
    if (findArtifact === void 0) return nowhere(name);
    if (base === null) return noCommit(name);
    if ("code" in base) return base;
    try {
      const found = await findArtifact(name, base.commit);
      return "code" in found ? found : baselineOfReport(found.text, found.source, request);
    } catch (error) {
      if (!(error instanceof GateError) || error.problems[0] === void 0) throw error;
      return error.problems[0];
    }
  };
}
var nowhere = (name) => ({
  code: "baseline-no-artifacts",
  message: `there are no artifacts here, so the baseline can't come from artifact:${name}`,
  expected: "a run as a GitHub Action, with a token that may read artifacts",
  fix: "in a terminal, download the artifact and name its file: --baseline report:FILE"
});
var noCommit = (name) => ({
  code: "baseline-no-commit",
  message: `no base commit is known, so nobody can tell which artifact ${name} is its own`,
  fix: "name a base"
});

// src/baseline/sources/none.ts
var none = async () => ({
  origin: {
    ...{ kind: "none", commit: null, choice: null, committedAt: null },
    ...{ measuredAt: null, ageMs: null, source: null, problem: null }
  },
  images: []
});

// src/baseline/baseImages.ts
import { existsSync as existsSync6 } from "node:fs";
import { join as join17 } from "node:path";
async function baseImages(base, plan, head) {
  if (head.configFrom === "base") return plan.images;
  const gated = head.images.filter(({ role }) => role === "gated");
  const known = new Set(plan.images.map(nameOf2));
  const broken = new Set(base.brokenServices.map(({ name }) => name));
  const lacking = gated.filter(
    (image) => !known.has(nameOf2(image)) && !broken.has(image.service) && existsSync6(join17(base.worktreeRoot, image.dockerfile))
  );
  if (lacking.length === 0) return plan.images;
  const ofHead = new Map(lacking.map((image) => [image.id, image.dockerfile]));
  const adopted = (await base.planAs(head)).filter(({ id, dockerfile }) => ofHead.get(id) === dockerfile);
  const kept = new Set(gated.map(nameOf2));
  const taken = new Set(adopted.map(fileOf));
  return [...plan.images.filter((image) => kept.has(nameOf2(image)) || !taken.has(fileOf(image))), ...adopted];
}
function nameOf2({ service: service2, variant: variant2 }) {
  return JSON.stringify([service2, variant2]);
}
function fileOf({ dockerfile, variant: variant2, platform }) {
  return JSON.stringify([dockerfile, variant2, platform]);
}

// src/baseline/baselineImage.ts
function identityOf(image) {
  const { id, service: service2, variant: variant2, platform, dockerfile } = image;
  return { id, service: service2, variant: variant2, platform, dockerfile, baseName: baseIdentity(image) };
}
function unknownImage(image, problem3) {
  return { ...identityOf(image), how: "built", profile: null, problem: problem3 };
}
function builtImage(image, outcome, commit) {
  if (outcome.kind === "measured")
    return { ...identityOf(image), how: "built", profile: outcome.profile, problem: null };
  const { where, ...problem3 } = outcome.kind === "failed" ? outcome.failure.problem : outcome.problem;
  const line = where?.line === void 0 ? "" : `, line ${where.line}`;
  const place = where === void 0 ? "" : ` (${where.file}${line})`;
  return unknownImage(image, {
    ...problem3,
    code: "baseline-not-built",
    message: `at the base commit ${commit.slice(0, 12)}: ${problem3.message}${place}`
  });
}

// src/baseline/git/alignModes.ts
import { chmodSync, lstatSync as lstatSync2 } from "node:fs";
import { dirname as dirname5, join as join18 } from "node:path";
async function alignModes({ checkout, repository, changedPaths: changedPaths2 }, env) {
  const listed = await git(["ls-files", "-z"], { cwd: checkout, env });
  if (!listed.ok) return;
  const changed = new Set(changedPaths2);
  const files = splitPaths(listed.stdout).filter((path) => !changed.has(join18(repository, path)));
  const folders4 = /* @__PURE__ */ new Set();
  for (const file of files)
    for (let folder = dirname5(file); folder !== "." && !folders4.has(folder); folder = dirname5(folder))
      folders4.add(folder);
  const deepest3 = [...folders4].sort((a, b) => b.length - a.length);
  for (const path of [...files, ...deepest3, "."]) align(join18(repository, path), join18(checkout, path));
}
function align(from, to) {
  try {
    const [wanted2, found] = [lstatSync2(from), lstatSync2(to)];
    const comparable = wanted2.isFile() && found.isFile() || wanted2.isDirectory() && found.isDirectory();
    if (comparable && wanted2.mode !== found.mode) chmodSync(to, wanted2.mode & 4095);
  } catch {
  }
}

// src/baseline/sameImages.ts
import { realpathSync as realpathSync6 } from "node:fs";
import { join as join20 } from "node:path";

// src/baseline/contextsOf.ts
import { resolve as resolve11 } from "node:path";

// src/baseline/realOf.ts
import { realpathSync as realpathSync5 } from "node:fs";
function realOf2(path) {
  try {
    return realpathSync5(path);
  } catch {
    return path;
  }
}

// src/baseline/contextsOf.ts
function contextsOf(root, images) {
  const named3 = images.map(({ context }) => resolve11(root, context.path));
  return [.../* @__PURE__ */ new Set([...named3, ...named3.map(realOf2)])];
}

// src/baseline/followLinks.ts
import { dirname as dirname7 } from "node:path";

// src/baseline/linkPlaces.ts
import { lstatSync as lstatSync3, readlinkSync } from "node:fs";
import { basename as basename4, dirname as dirname6, join as join19 } from "node:path";
var mostHops = 40;
function linkPlaces(link, scope) {
  const places = [];
  const pending = [basename4(link)];
  let at = dirname6(link);
  for (let part = pending.shift(); part !== void 0; part = pending.shift()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      at = at === scope ? at : dirname6(at);
      continue;
    }
    const next = join19(at, part);
    const target = targetOf(next);
    if (target === null) {
      at = next;
      continue;
    }
    places.push(next);
    if (places.length > mostHops) return places;
    if (target.startsWith("/")) at = scope;
    pending.unshift(...target.split("/"));
  }
  return [...places, at];
}
function targetOf(path) {
  try {
    return lstatSync3(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch {
    return null;
  }
}

// src/baseline/followLinks.ts
var exactRounds = 2;
var mostExact = 5e4;
function followLinks(links, scopes) {
  const at = /* @__PURE__ */ new Map();
  const below = /* @__PURE__ */ new Map();
  for (const link of links)
    for (const place of placesOf2(link, scopes)) {
      addTo(at, place, link);
      for (const folder of upwards(dirname7(place))) addTo(below, folder, link);
    }
  return (paths) => {
    const seen = new Set(paths);
    let found = paths;
    for (let round = 0; found.length > 0; round += 1) {
      const next = /* @__PURE__ */ new Set();
      for (const path of found)
        for (const name of namesBy(path, at, below, round < exactRounds && seen.size < mostExact))
          if (!seen.has(name)) next.add(name);
      for (const name of next) seen.add(name);
      found = [...next];
    }
    return [...seen];
  };
}
function namesBy(path, at, below, exact2) {
  const bare = path.replace(/(?<=.)\/$/, "");
  const slash = path.slice(bare.length);
  const whole2 = [...below.get(bare) ?? []].map((link) => `${link}/`);
  const through = upwards(bare).flatMap(
    (folder) => [...at.get(folder) ?? []].map((link) => {
      const rest2 = bare.slice(folder === "/" ? 0 : folder.length);
      return exact2 && folder !== bare ? `${link}${rest2}${slash}` : `${link}/`;
    })
  );
  return [...whole2, ...through];
}
function placesOf2(link, scopes) {
  const around = scopes.filter((scope) => link.startsWith(`${scope}/`));
  return ["/", ...around].flatMap((scope) => linkPlaces(link, scope)).filter((place) => place !== link);
}
function upwards(path) {
  const folders4 = [path];
  for (let folder = path; folder !== dirname7(folder); ) {
    folder = dirname7(folder);
    folders4.push(folder);
  }
  return folders4;
}
function addTo(map, key, value) {
  map.set(key, (map.get(key) ?? /* @__PURE__ */ new Set()).add(value));
}

// src/baseline/inputsOf.ts
function inputsOf(root, image, env) {
  const inputs = orNull(() => imageInputs(root, image, env));
  return {
    touches: (path) => orNull(() => inputs?.touches(path)) ?? true,
    misses: (path) => orNull(() => inputs?.misses(path)) ?? true
  };
}
function orNull(ask2) {
  try {
    return ask2();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return null;
  }
}

// src/baseline/sameRecipe.ts
import { isAbsolute as isAbsolute6, relative as relative8, resolve as resolve12 } from "node:path";
function sameRecipe(one, other) {
  return recipe(one) === recipe(other);
}
function recipe({ image, root }) {
  const { dockerfile, context, platform, baseName: baseName2 } = image;
  const { build } = relocateBuild(image, (path) => fromRoot(resolve12(root, path), root));
  const { cacheFrom: _, cacheTo: __, timeoutMs: ___, ...options3 } = build;
  return JSON.stringify([dockerfile, context.path, platform, baseName2, ordered(options3)]);
}
function fromRoot(path, root) {
  const way = relative8(root, path);
  return way === ".." || way.startsWith("../") || isAbsolute6(way) ? path : `root:${way}`;
}
function ordered(options3) {
  return Object.entries(options3).sort(byKey).map(([key, value]) => [key, isMap2(value) ? Object.entries(value).sort(byKey) : value]);
}
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function byKey([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/baseline/sameImages.ts
function sameImages(images, base, { head, env }) {
  const root = realpathSync6(head.plan.root);
  const changed = followLinks(base.linkPaths, contextsOf(root, head.plan.images))(differing(base));
  const untouched = head.measured.filter(({ image }) => !changed.some(inputsOf(root, image, env).touches));
  return new Map(
    images.flatMap((image) => {
      const own = { image, root: base.worktreeRoot };
      const twin = untouched.find((each) => sameRecipe({ image: each.image, root: head.plan.root }, own));
      return twin === void 0 ? [] : [[image, sameImage(image, twin)]];
    })
  );
}
function differing({ changedPaths: changedPaths2, untrackedPaths: untrackedPaths2, repository }) {
  const paths = [...changedPaths2, ...untrackedPaths2];
  return paths.length === 0 ? paths : [...paths, join20(repository, ".git/")];
}
function sameImage(image, { outcome }) {
  const facts2 = { ...identityOf(image), how: "same-inputs" };
  switch (outcome.kind) {
    case "measured":
      return { ...facts2, profile: outcome.profile, problem: null };
    case "failed":
      return { ...facts2, profile: null, problem: outcome.failure.problem };
    case "unmeasured":
      return { ...facts2, profile: null, problem: outcome.problem };
    default:
      return outcome;
  }
}

// src/baseline/spoiltImages.ts
import { realpathSync as realpathSync7 } from "node:fs";
import { relative as relative9 } from "node:path";

// src/baseline/git/unfaithfulPaths.ts
import { closeSync, openSync, readdirSync as readdirSync4, readSync } from "node:fs";
import { join as join21 } from "node:path";
async function unfaithfulPaths({ checkout, repository }, env) {
  const tools2 = { cwd: checkout, env };
  const [staged, lfs] = await Promise.all([
    git(["ls-files", "-z", "--stage"], tools2),
    git(["ls-files", "-z", "--", ":(attr:filter=lfs)"], tools2)
  ]);
  const modules = splitPaths(staged.ok ? staged.stdout : "").flatMap((line) => /^160000 \S+ \d\t(.+)$/s.exec(line)?.[1] ?? []).filter((path) => hasEntries(join21(repository, path)));
  const pointers = splitPaths(lfs.ok ? lfs.stdout : "").filter(
    (path) => isPointer(join21(checkout, path)) && !isPointer(join21(repository, path))
  );
  return [
    ...modules.map((path) => ({ path: join21(checkout, path, "/"), problem: submodule(path) })),
    ...pointers.map((path) => ({ path: join21(checkout, path), problem: lfsPointer(path) })),
    { path: join21(checkout, ".git"), problem: copiesGit }
  ];
}
function hasEntries(folder) {
  try {
    return readdirSync4(folder).length > 0;
  } catch {
    return false;
  }
}
var pointerStart = "version https://git-lfs.github.com/spec/";
function isPointer(path) {
  try {
    const file = openSync(path, "r");
    try {
      const start = Buffer.alloc(pointerStart.length);
      readSync(file, start, 0, start.length, 0);
      return start.toString("latin1") === pointerStart;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
var submodule = (path) => ({
  code: "baseline-submodule",
  message: `its build takes files of the submodule ${JSON.stringify(path)}, which is not checked out for the base commit`,
  expected: "images without submodules, where the baseline is built again",
  fix: "take the baseline from a report of an earlier run: baseline: artifact:NAME"
});
var lfsPointer = (path) => ({
  code: "baseline-lfs",
  message: `its build takes ${JSON.stringify(path)}, which Git LFS has not fetched for the base commit`,
  expected: "the file itself, and not its pointer",
  fix: "install git lfs for the checkout (git lfs install), or take the baseline from a report: baseline: artifact:NAME"
});
var copiesGit = {
  code: "baseline-copies-git",
  message: "its build copies the folder .git, which is never the same in two checkouts",
  expected: "a build that takes nothing of .git",
  fix: "write .git into .dockerignore: until then the image never has a baseline, nor is it built from the cache"
};

// src/baseline/spoiltImages.ts
async function spoiltImages(images, base, request) {
  const [unfaithful, untracked2] = [
    await unfaithfulProblem(images, base, request),
    untrackedProblem(base, request)
  ];
  return new Map(
    images.flatMap((image) => {
      const problem3 = unfaithful(image) ?? untracked2(image);
      return problem3 === null ? [] : [[image, unknownImage(image, problem3)]];
    })
  );
}
async function unfaithfulProblem(images, base, { env }) {
  const { checkout, worktreeRoot } = base;
  const links = await trackedLinks({ cwd: checkout, env }) ?? [];
  const follow = followLinks(links, contextsOf(worktreeRoot, images));
  const unfaithful = (await unfaithfulPaths(base, env)).map(({ path, problem: problem3 }) => {
    return { paths: follow([path]), problem: problem3 };
  });
  return (image) => {
    const { touches } = inputsOf(worktreeRoot, image, env);
    return unfaithful.find(({ paths }) => paths.some(touches))?.problem ?? null;
  };
}
function untrackedProblem({ untrackedPaths: untrackedPaths2, linkPaths }, { head, env }) {
  const root = realpathSync7(head.plan.root);
  const paths = followLinks(linkPaths, contextsOf(root, head.plan.images))(untrackedPaths2);
  return ({ id }) => {
    const own = head.plan.images.find((image) => image.role === "gated" && image.id === id);
    const missed = own === void 0 ? [] : paths.filter(inputsOf(root, own, env).misses);
    return missed.length === 0 ? null : untracked(missed.map((path) => relative9(root, path)));
  };
}
var mostNamed = 3;
function untracked(paths) {
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : "";
  const named3 = paths.slice(0, mostNamed).map((path) => JSON.stringify(path));
  return {
    code: "baseline-untracked",
    message: `its build takes files that git does not know (${named3.join(", ")}${more}), which the base commit's checkout has not`,
    expected: "an image that is made of committed files, where the baseline is built again",
    fix: "make them in the Dockerfile, or write them into .dockerignore where they are no part of the image; else take the baseline from a report of an earlier run: baseline: artifact:NAME"
  };
}

// src/baseline/sources/rebuild.ts
var rebuild = async (request) => {
  const { base, head } = request;
  if (base === null) return noBase;
  if ("code" in base) return base;
  const { plan, commit, choice, committedAt } = base;
  if (plan === null) return brokenConfiguration(base);
  const planned = await baseImages(base, plan, head.plan);
  const same = sameImages(planned, base, request);
  const others = planned.filter((image) => !same.has(image));
  const built = await buildAll(others, plan, base, request);
  const age = committedAt === null ? null : head.startedAt.getTime() - Date.parse(committedAt);
  const images = [
    ...planned.flatMap((image) => same.get(image) ?? built.get(image) ?? []),
    ...unplannable(base, plan, request)
  ];
  return {
    origin: {
      ...{ kind: "rebuild", commit, choice, committedAt, measuredAt: null },
      ...{ ageMs: age === null ? null : Math.max(0, age), source: null, problem: null }
    },
    images
  };
};
async function buildAll(images, plan, base, request) {
  if (images.length === 0) return /* @__PURE__ */ new Map();
  const spoilt = await spoiltImages(images, base, request);
  const sound = images.filter((image) => !spoilt.has(image));
  await alignModes(base, request.env);
  const moved2 = sound.map(base.relocate);
  const measured2 = moved2.length === 0 ? [] : await request.measure(plan, moved2).catch(unmeasured(moved2));
  const outcomes = new Map(measured2.map(({ image, outcome }) => [image.id, outcome]));
  const built = sound.flatMap((image) => {
    const outcome = outcomes.get(image.id);
    return outcome === void 0 ? [] : [[image, builtImage(image, outcome, base.commit)]];
  });
  return new Map([...spoilt, ...built]);
}
function unmeasured(images) {
  return (error) => {
    if (!(error instanceof GateError) || error.problems[0] === void 0) throw error;
    const [problem3] = error.problems;
    return images.map((image) => ({ image, outcome: { kind: "unmeasured", problem: problem3 } }));
  };
}
function unplannable({ brokenServices }, plan, { head }) {
  const known = new Set(plan.images.map(({ id }) => id));
  return brokenServices.flatMap(({ name, problem: problem3 }) => {
    const message = `at the base commit: ${problem3.message}`;
    return head.plan.images.filter(({ service: service2, id, role }) => role === "gated" && service2 === name && !known.has(id)).map((image) => unknownImage(image, { ...problem3, code: "baseline-not-planned", message }));
  });
}
var noBase = {
  code: "baseline-no-commit",
  message: "no base commit is known, so there is nothing to build again",
  fix: "name a base"
};
function brokenConfiguration({ commit, planProblems }) {
  const reason = planProblems[0]?.message ?? "it can’t be read";
  return {
    code: "base-configuration-broken",
    message: `the configuration of the base commit ${commit.slice(0, 12)} is broken: ${reason}`,
    expected: "a configuration that can be read",
    fix: "merge this change, if it repairs it: the next one has a baseline again"
  };
}

// src/baseline/sources/report.ts
import { open } from "node:fs/promises";
import { resolve as resolve13 } from "node:path";
var mostBytes2 = 5e7;
function report(file) {
  return async (request) => {
    const text3 = await readText(resolve13(request.head.plan.root, file), file);
    return typeof text3 === "string" ? baselineOfReport(text3, file, request) : text3;
  };
}
async function readText(path, file) {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      if (!found.isFile()) return unreadable(file, "it is no file");
      if (found.size > mostBytes2) return unreadable(file, `it has ${found.size} bytes`);
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return unreadable(file, code === "ENOENT" ? "there is no such file" : code || String(error));
  }
}
function unreadable(file, reason) {
  return {
    code: "baseline-report-unreadable",
    message: `can't read the baseline's report ${JSON.stringify(file)}: ${reason}`,
    expected: "a report that size-gate check --output wrote; the path is relative to the project",
    fix: "put the file there, or name another source of baselines"
  };
}

// src/baseline/takeBaseline.ts
function sourceOf2(name) {
  switch (name.kind) {
    case "rebuild":
      return rebuild;
    case "report":
      return report(name.file);
    case "artifact":
      return artifact(name.name);
    case "none":
      return none;
    default:
      return name;
  }
}
async function takeBaseline(request) {
  const reasons2 = [];
  for (const name of request.sources) {
    const taken = await sourceOf2(name)(request);
    if (!("code" in taken)) return withReasons(taken, reasons2);
    reasons2.push(taken);
  }
  return withReasons({ origin: noOrigin(request.base), images: [] }, reasons2);
}
function withReasons({ origin, images }, reasons2) {
  const all2 = origin.problem === null ? reasons2 : [...reasons2, origin.problem];
  return { origin: { ...origin, problem: joined(all2) }, images };
}
function joined(problems) {
  const [first, ...more] = problems;
  if (first === void 0 || more.length === 0) return first ?? null;
  return { ...first, message: problems.map(({ message }) => message).join("; ") };
}
function noOrigin(base) {
  const known = base !== null && !("code" in base) ? base : null;
  return {
    kind: "none",
    commit: known?.commit ?? null,
    choice: known?.choice ?? null,
    committedAt: known?.committedAt ?? null,
    ...{ measuredAt: null, ageMs: null, source: null, problem: null }
  };
}

// src/gate/measure.ts
import { join as join27 } from "node:path";

// src/image/history/inferredBase.ts
function inferredBase(history, layerEntries) {
  let base = 0;
  while (base < layerEntries.length && isRoot(history[layerEntries[base]])) base += 1;
  return base;
}
function isRoot(entry) {
  if (entry === void 0) return false;
  const keyword = keywordOf(entry.createdBy);
  return keyword === null || keyword === "ADD" && addsToRoot(entry.createdBy);
}
function addsToRoot(createdBy) {
  return /\s\/\s*(?:# buildkit\s*)?$/.test(createdBy);
}

// src/image/history/joinInstructions.ts
var maybeSilent = /* @__PURE__ */ new Set(["ONBUILD", "FROM"]);
function joinInstructions(history, instructions) {
  const joined4 = history.map(() => null);
  let at = history.length - 1;
  for (const instruction of [...instructions].reverse()) {
    const entry = history[at];
    const keyword = entry === void 0 ? null : keywordOf(entry.createdBy);
    if (keyword === instruction.keyword.toUpperCase()) {
      joined4[at] = instruction;
      at -= 1;
    } else if (!maybeSilent.has(instruction.keyword.toUpperCase())) return null;
  }
  return joined4;
}

// src/image/history/layerHistory.ts
function layerHistory(history, layers) {
  const made = history.flatMap((entry, index2) => entry.emptyLayer ? [] : [index2]);
  return made.length === layers ? made : null;
}

// src/image/imageText.ts
function imageText(bytes3) {
  if (!/[^\0-\x7f]/.test(bytes3)) return bytes3;
  if (/[^\0-\xff]/.test(bytes3)) return bytes3;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes3, "latin1"));
  } catch {
    return bytes3;
  }
}

// src/image/imageContents.ts
function imageContents(owners, layers) {
  return {
    packages: owners.packages.map((found) => ownedPackage(found, layers)),
    unowned: owners.unowned.map((found) => unownedBytes(found, layers)),
    waste: owners.waste.map((found) => wasteGroup(found, layers)),
    identical: owners.identical.map((found) => ({ ...found, paths: found.paths.map(imageText) })),
    folders: owners.folders.map((found) => ({ ...found, path: imageText(found.path) })),
    ...{ lines: [], findings: [] },
    problems: owners.problems.map(problemText)
  };
}
function ownedPackage({ layer, since, layers: brought, ...found }, layers) {
  const maker = layer === null ? void 0 : layers[layer];
  const from = (since === null ? maker : layers[since])?.from ?? "own";
  const parts = packageParts(brought ?? wholePart(layer, found), layers);
  return {
    ...found,
    ...{ name: imageText(found.name), version: textOrNull(found.version), place: imageText(found.place) },
    ...{ diffId: maker?.diffId ?? null, line: maker?.line ?? null, from },
    ...brought || parts.some((part) => part.from !== from) ? { parts } : {},
    reason: null
  };
}
function unownedBytes({ layers: brought, ...found }, layers) {
  return {
    ...found,
    place: textOrNull(found.place),
    ...brought ? { parts: packageParts(brought, layers) } : {}
  };
}
function wholePart(layer, { ownedBytes, wastedBytes }) {
  if (layer === null) return [];
  return [{ layer, bytes: ownedBytes + wastedBytes, ...wastedBytes > 0 ? { wastedBytes } : {} }];
}
function packageParts(brought, layers) {
  const parts = /* @__PURE__ */ new Map();
  for (const { layer, ...part } of brought) {
    const { line = null, from = "own" } = layers[layer] ?? {};
    const key = `${from} ${line}`;
    const before = parts.get(key);
    const wastedBytes = (before?.wastedBytes ?? 0) + (part.wastedBytes ?? 0);
    const byteCodeBytes = (before?.byteCodeBytes ?? 0) + (part.byteCodeBytes ?? 0);
    parts.set(key, {
      ...{ line, from, bytes: part.bytes + (before?.bytes ?? 0) },
      ...wastedBytes > 0 ? { wastedBytes } : {},
      ...byteCodeBytes > 0 ? { byteCodeBytes } : {}
    });
  }
  return [...parts.values()];
}
function wasteGroup({ layer, hiddenBy, ...found }, layers) {
  const maker = layers[layer];
  const hider = layers[hiddenBy];
  return {
    ...found,
    ...{ diffId: maker?.diffId ?? "", line: maker?.line ?? null },
    ...{ hiddenBy: hider?.diffId ?? "", hiddenByLine: hider?.line ?? null },
    from: hider?.from ?? "own",
    folder: imageText(found.folder),
    largest: found.largest.map(({ path, bytes: bytes3 }) => ({ path: imageText(path), bytes: bytes3 }))
  };
}
function problemText({ where, ...problem3 }) {
  return where === void 0 ? problem3 : { ...problem3, where: { ...where, file: imageText(where.file) } };
}
function textOrNull(bytes3) {
  return bytes3 === null ? null : imageText(bytes3);
}

// src/image/profileImage.ts
function profileImage(weighed, instructions) {
  const { makers, inferred: inferred2 } = makersOf(weighed, instructions);
  const layers = weighed.layers.map(
    (layer, i) => ({ ...layer, ...makers[i] ?? unknownMaker })
  );
  const sum = (of, size2) => of.reduce((total, layer) => total + size2(layer), 0);
  const base = layers.filter((layer) => layer.from === "base");
  const unpackedBytes = sum(layers, (layer) => layer.unpackedBytes);
  const baseBytes = sum(base, (layer) => layer.unpackedBytes);
  return {
    platform: weighed.platform,
    configDigest: weighed.configDigest,
    unpackedBytes,
    compressedBytes: layers.some((layer) => layer.compressedBytes === null) ? null : sum(layers, (layer) => layer.compressedBytes ?? 0),
    wasteBytes: sum(layers, (layer) => layer.wastedBytes),
    baseBytes,
    ownBytes: unpackedBytes - baseBytes,
    fromInferred: inferred2,
    layers,
    contents: weighed.owners && imageContents(weighed.owners, layers)
  };
}
var unknownMaker = { createdBy: null, instruction: null, line: null, from: "own" };
function makersOf({ history, layers }, instructions) {
  const entries2 = layerHistory(history, layers.length);
  if (entries2 === null) return { makers: [], inferred: true };
  const joined4 = instructions === null ? null : joinInstructions(history, instructions);
  const base = joined4 === null ? inferredBase(history, entries2) : 0;
  const makers = entries2.map((entry, i) => {
    const instruction = joined4?.[entry] ?? null;
    const isBase = joined4 === null ? i < base : instruction === null;
    return {
      createdBy: history[entry]?.createdBy || null,
      instruction: instruction?.text ?? null,
      line: instruction?.line ?? null,
      from: isBase ? "base" : "own"
    };
  });
  return { makers, inferred: joined4 === null };
}

// src/image/store/openProfileStore.ts
import { resolve as resolve14 } from "node:path";

// src/image/store/diskStore.ts
import { utimes } from "node:fs/promises";

// src/image/digest.ts
import { createHash } from "node:crypto";

// src/image/quote.ts
var longest = 200;
function quote(text3) {
  const shown2 = text3.length > longest ? `${text3.slice(0, longest)}…` : text3;
  return JSON.stringify(shown2).replace(
    /[^\x20-\x7e…]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ""}}`
  );
}

// src/image/unreadable.ts
var fixes = {
  "image-archive-damaged": "save or export the image again, and check that the disk is not full",
  "image-blob-damaged": "save or export the image again, and check that the disk is not full",
  "image-blob-missing": "export the whole image again",
  "image-digest-mismatch": "build or export the image again: its bytes are not those that it describes",
  "image-layer-damaged": "build or export the image again",
  "image-layer-hostile": "do not run this image before you know what made it so; build it again from sources you trust",
  "image-metadata-invalid": "build or export the image again, with docker buildx or another maker of OCI images",
  "image-no-platform": "name an image, or an archive or layout of one; attestations alone can not be weighed",
  "image-profile-lost": "run it again: the layer is read anew then",
  "image-not-found": "check the path, and that this user may read it",
  "image-not-recognised": "give an archive by docker save, or an OCI layout as a folder or a tar",
  "image-too-large": "build the image with fewer and smaller parts: this is beyond what engines and registries take",
  "image-unsupported": "export the image with layers as plain tar, gzip or zstd, and a manifest of schema 2 or OCI"
};
function unreadable2(code, message, extra = {}) {
  const problem3 = {
    code,
    message,
    ...extra.expected === void 0 ? {} : { expected: extra.expected },
    fix: extra.fix ?? fixes[code]
  };
  return new GateError(problem3, extra.cause === void 0 ? void 0 : { cause: extra.cause });
}
function profileLost(diffId) {
  return unreadable2("image-profile-lost", `the profile of layer ${diffId} on disk is damaged`, {
    fix: "export the whole image again; the damaged profile is not used any more"
  });
}
function within(part, error) {
  if (!(error instanceof GateError)) return error;
  const problems = error.problems.map((problem3) => ({ ...problem3, message: `${part}: ${problem3.message}` }));
  return new GateError(problems, { cause: error });
}

// src/image/digest.ts
var form = /^sha256:([0-9a-f]{64})$/;
function isDigest(text3) {
  return form.test(text3);
}
function checkedDigest(text3, where) {
  if (form.test(text3)) return text3;
  if (/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/.test(text3) && !text3.startsWith("sha256:")) {
    throw unreadable2(
      "image-unsupported",
      `the digest of ${where} uses an algorithm that can't be checked: ${quote(text3)}`,
      {
        expected: "sha256:… with 64 hexadecimal digits"
      }
    );
  }
  throw unreadable2("image-metadata-invalid", `the digest of ${where} is malformed: ${quote(text3)}`, {
    expected: "sha256: and 64 lower-case hexadecimal digits"
  });
}
function digestHex(digest2) {
  return digest2.slice("sha256:".length);
}
function sha256(bytes3) {
  return `sha256:${createHash("sha256").update(bytes3).digest("hex")}`;
}

// src/image/store/keys.ts
import { createHash as createHash2 } from "node:crypto";

// src/owners/infer/moduleNames.ts
var table = {
  sklearn: "scikit-learn",
  skimage: "scikit-image",
  PIL: "pillow",
  cv2: "opencv-python",
  yaml: "pyyaml",
  _yaml: "pyyaml",
  bs4: "beautifulsoup4",
  dateutil: "python-dateutil",
  attr: "attrs",
  _cffi_backend: "cffi",
  pkg_resources: "setuptools",
  _distutils_hack: "setuptools",
  "distutils-precedence": "setuptools",
  easy_install: "setuptools",
  "easy-install": "setuptools",
  jwt: "pyjwt",
  jose: "python-jose",
  dotenv: "python-dotenv",
  multipart: "python-multipart",
  magic: "python-magic",
  slugify: "python-slugify",
  docx: "python-docx",
  pptx: "python-pptx",
  telegram: "python-telegram-bot",
  socketio: "python-socketio",
  engineio: "python-engineio",
  Crypto: "pycryptodome",
  Cryptodome: "pycryptodomex",
  OpenSSL: "pyopenssl",
  nacl: "pynacl",
  serial: "pyserial",
  usb: "pyusb",
  zmq: "pyzmq",
  git: "gitpython",
  github: "pygithub",
  MySQLdb: "mysqlclient",
  faiss: "faiss-cpu",
  bson: "pymongo",
  gridfs: "pymongo",
  ruamel: "ruamel-yaml",
  rest_framework: "djangorestframework",
  corsheaders: "django-cors-headers",
  markdown_it: "markdown-it-py",
  mpl_toolkits: "matplotlib",
  pylab: "matplotlib",
  umap: "umap-learn",
  functorch: "torch",
  torchgen: "torch",
  grpc: "grpcio",
  grpc_status: "grpcio-status",
  grpc_tools: "grpcio-tools",
  grpc_health: "grpcio-health-checking",
  grpc_reflection: "grpcio-reflection",
  snappy: "python-snappy",
  fitz: "pymupdf",
  gi: "pygobject",
  cairo: "pycairo",
  "81d243bd2c585b0f4821__mypyc": "charset-normalizer",
  ldap: "python-ldap",
  kafka: "kafka-python",
  nmap: "python-nmap",
  dns: "dnspython",
  playhouse: "peewee",
  pwiz: "peewee",
  saml2: "pysaml2",
  tlz: "toolz",
  _plotly_utils: "plotly",
  plotlywidget: "plotly",
  pyximport: "cython",
  blib2to3: "black",
  blackd: "black",
  _black_version: "black",
  past: "future",
  libfuturize: "future",
  libpasteurize: "future",
  argon2: "argon2-cffi",
  googleapiclient: "google-api-python-client",
  apiclient: "google-api-python-client",
  stdnum: "python-stdnum",
  memcache: "python-memcached",
  systemd: "systemd-python",
  apt: "python-apt",
  apt_pkg: "python-apt",
  apt_inst: "python-apt",
  aptsources: "python-apt",
  debian: "python-debian",
  dbus: "dbus-python",
  "google/protobuf": "protobuf",
  "google/_upb": "protobuf",
  "google/api": "googleapis-common-protos",
  "google/rpc": "googleapis-common-protos",
  "google/type": "googleapis-common-protos",
  "google/logging": "googleapis-common-protos",
  "google/longrunning": "googleapis-common-protos",
  "google/gapic": "googleapis-common-protos",
  "google/oauth2": "google-auth",
  "google/_async_resumable_media": "google-resumable-media",
  "google/iam": "grpc-google-iam-v1",
  "google/cloud/extended_operations": "google-api-core",
  "google/cloud/_helpers": "google-cloud-core",
  "google/cloud/client": "google-cloud-core",
  "google/cloud/environment_vars": "google-cloud-core",
  "google/cloud/exceptions": "google-cloud-core",
  "google/cloud/obsolete": "google-cloud-core",
  "google/cloud/operation": "google-cloud-core",
  "google/cloud/location": "googleapis-common-protos"
};
var shared = /* @__PURE__ */ new Set([
  ...["google", "google/cloud", "azure", "azure/mgmt", "nvidia", "backports", "ruamel", "zope"],
  ...["sphinxcontrib", "opentelemetry", "opentelemetry/instrumentation", "opentelemetry/exporter", "jaraco"]
]);
var moduleNames = new Map(Object.entries(table));
function isShared(module) {
  return shared.has(module);
}

// src/owners/infer/distributions.ts
function normalName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function distributionOf(module) {
  const known = moduleNames.get(module);
  if (known !== void 0) return known;
  const name = normalName(module.replaceAll("/", "-").replace(/^_+|_+$/g, ""));
  return name === "" ? module : name;
}
var programTable = /* @__PURE__ */ new Map([
  ["f2py", "numpy"],
  ["numpy-config", "numpy"],
  ["pip3", "pip"],
  ["dotenv", "python-dotenv"],
  ["normalizer", "charset-normalizer"],
  ["py.test", "pytest"],
  ["huggingface-cli", "huggingface-hub"],
  ["hf", "huggingface-hub"],
  ["transformers-cli", "transformers"],
  ["torchrun", "torch"],
  ["convert-caffe2-to-onnx", "torch"],
  ["isympy", "sympy"],
  ["email_validator", "email-validator"],
  ["pygmentize", "pygments"],
  ["markdown-it", "markdown-it-py"],
  ["ttx", "fonttools"],
  ["pyftsubset", "fonttools"],
  ["pyftmerge", "fonttools"],
  ["django-admin", "django"],
  ["mako-render", "mako"],
  ["watchmedo", "watchdog"],
  ["pyrsa-sign", "rsa"],
  ["cythonize", "cython"],
  ["cygdb", "cython"]
]);
function distributionOfProgram(program2) {
  return programTable.get(program2) ?? normalName(program2.replace(/^(pip)3\.\d+$/, "$1"));
}

// src/owners/builtInPlace.ts
var inSite = /(?:^|\/)(?:site|dist)-packages\//;
function withoutBuiltInPlace(list3) {
  const installed = new Set(
    list3.filter(({ type, place, known }) => type === "pypi" && known === "live" && inSite.test(place)).map(idOf)
  );
  return list3.filter(
    (each) => each.type !== "pypi" || !each.place.endsWith(".egg-info") || inSite.test(each.place) || !installed.has(idOf(each))
  );
}
function idOf({ name, version }) {
  return `${normalName(name)}
${version ?? ""}`;
}

// src/owners/candidates.ts
function findCandidates(facts2) {
  const sorted = [...facts2].sort(byTrust);
  const spoken = /* @__PURE__ */ new Map();
  for (const source of sorted) {
    for (const said of source.facts.packages) {
      const known = spoken.get(said.key);
      if (known === void 0) spoken.set(said.key, { source, said: [said] });
      else if (speaksWith(known.source, source)) known.said.push(said);
    }
  }
  const all2 = [...spoken.values()].map(({ source, said }) => joined2(said, source.live ? "live" : "hidden"));
  const list3 = withoutBuiltInPlace(all2).sort(byRank);
  const byKey2 = new Map(list3.map((each, index2) => [each.key, index2]));
  return {
    list: list3,
    byKey: byKey2,
    liveClaims: claimsOf(sorted, byKey2, true),
    hiddenClaims: claimsOf(sorted, byKey2, false)
  };
}
function placeOfKey(key) {
  const cut = key.indexOf("#");
  return cut < 0 ? key : key.slice(0, cut);
}
function byTrust(a, b) {
  return Number(b.live) - Number(a.live) || b.layer - a.layer || compareText(a.path, b.path);
}
function speaksWith(first, other) {
  return first.live === other.live && (first.live || first.layer === other.layer);
}
function joined2(said, known) {
  const main = said.find((each) => each.version !== null) ?? said[0];
  const facts2 = said.length === 1 ? main : { ...main, requires: allRequires(said), provides: allProvides(said) };
  const { key, type, name, version } = main;
  return { key, type, name, version, place: placeOfKey(key), facts: facts2, known };
}
function allRequires(said) {
  const all2 = said.flatMap((each) => each.requires);
  return [...new Map(all2.map((each) => [JSON.stringify(each), each])).values()];
}
function allProvides(said) {
  return [...new Set(said.flatMap((each) => each.provides))];
}
var typeRank = new Map(packageTypes.map((type, rank) => [type, rank]));
function byRank(a, b) {
  const known = Number(a.known !== "live") - Number(b.known !== "live");
  const type = (typeRank.get(a.type) ?? 0) - (typeRank.get(b.type) ?? 0);
  return known || type || compareText(a.key, b.key);
}
function claimsOf(facts2, byKey2, live) {
  const claims = [];
  for (const source of facts2) {
    if (source.live !== live) continue;
    for (const claim2 of source.facts.claims) {
      const owner = byKey2.get(claim2.key);
      if (owner !== void 0) claims.push({ owner, claim: claim2 });
    }
  }
  return claims;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/owners/folderTree.ts
var FolderTree = class {
  #numbers = /* @__PURE__ */ new Map([["", 0]]);
  #last = 0;
  /** Path of each folder, Latin-1, without leading slash. */
  paths = [""];
  /** Number of each folder's parent; the root's is -1. */
  parents = [-1];
  /** For each file the folder of its first name. */
  ofFile;
  constructor(files) {
    this.ofFile = new Int32Array(files.length);
    files.forEach(({ paths }, index2) => {
      this.ofFile[index2] = this.folderOf(paths[0] ?? "");
      for (let name = 1; name < paths.length; name += 1) this.folderOf(paths[name] ?? "");
    });
  }
  get size() {
    return this.paths.length;
  }
  /** The folder that a file's path is in. */
  folderOf(filePath) {
    const cut = filePath.lastIndexOf("/");
    if (cut <= 0) return 0;
    const last = this.paths[this.#last];
    if (last.length !== cut || !filePath.startsWith(last)) this.#last = this.intern(filePath.slice(0, cut));
    return this.#last;
  }
  /** The number of the folder at `path`; it and all above get one where they have none. */
  intern(path) {
    const known = this.#numbers.get(path);
    if (known !== void 0) return known;
    const missing = [path];
    let above = 0;
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
      const parent = path.slice(0, cut);
      const number = this.#numbers.get(parent);
      if (number !== void 0) {
        above = number;
        break;
      }
      missing.push(parent);
    }
    for (let i = missing.length - 1; i >= 0; i -= 1) above = this.#add(missing[i], above);
    return above;
  }
  /** The last part of a folder's path; empty for the root. */
  nameOf(folder) {
    return baseName(this.paths[folder]);
  }
  #add(path, parent) {
    const number = this.paths.push(path) - 1;
    this.parents.push(parent);
    this.#numbers.set(path, number);
    return number;
  }
};
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderName2(path) {
  const cut = path.lastIndexOf("/");
  return cut <= 0 ? "" : path.slice(0, cut);
}

// src/owners/claims/applyClaims.ts
var none2 = -1;
function resolveClaims(fs, claims, wanted2) {
  const exact2 = new Int32Array(fs.files.length).fill(none2);
  const folders4 = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Map();
  const realFolder = remembered(fs.realFolder);
  for (const { owner, claim: claim2 } of claims) {
    for (const path of claim2.paths ?? []) {
      const file = fs.find(path);
      if (file !== null) {
        const before = exact2[file];
        if (before === none2 || owner < before) exact2[file] = owner;
      } else if (wanted2.size > 0) rememberGone(gone, wanted2, path, owner, realFolder);
    }
    for (const folder of claim2.folders ?? []) {
      const real = realFolder(folder) ?? folder;
      if (real !== "") keepSmaller(folders4, real, owner);
    }
  }
  return { exact: exact2, folders: folders4, gone };
}
function applyExact({ exact: exact2 }, ownerOfFile) {
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] === none2) ownerOfFile[file] = exact2[file];
  }
}
function applyFolders(fs, tree, { folders: folders4 }, ownerOfFile) {
  if (folders4.size === 0) return;
  const ownerOfFolder = folderOwners(tree, folders4);
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] === none2)
      ownerOfFile[file] = byFolder(fs.files[file]?.paths ?? [], tree, ownerOfFolder);
  }
}
var nobody = { owner: none2, length: -1 };
function folderOwners(tree, claimed) {
  const known = [];
  return (folder) => {
    const open6 = [];
    let at = folder;
    while (at >= 0 && known[at] === void 0) {
      open6.push(at);
      at = tree.parents[at];
    }
    let owner = at < 0 ? nobody : known[at];
    for (let i = open6.length - 1; i >= 0; i -= 1) {
      const path = tree.paths[open6[i]];
      const own = claimed.get(path);
      if (own !== void 0) owner = { owner: own, length: path.length };
      known[open6[i]] = owner;
    }
    return owner;
  };
}
function byFolder(paths, tree, ownerOfFolder) {
  let best = nobody;
  for (const path of paths) {
    const found = ownerOfFolder(tree.folderOf(path));
    if (found.length > best.length || found.length === best.length && found.owner < best.owner)
      best = found;
  }
  return best.owner;
}
function rememberGone(gone, wanted2, path, owner, realFolder) {
  if (wanted2.has(path)) keepSmaller(gone, path, owner);
  const folder = realFolder(folderName2(path));
  if (folder === null) return;
  const real = folder === "" ? baseName(path) : `${folder}/${baseName(path)}`;
  if (real !== path && wanted2.has(real)) keepSmaller(gone, real, owner);
}
function keepSmaller(map, key, owner) {
  const before = map.get(key);
  if (before === void 0 || owner < before) map.set(key, owner);
}
function remembered(realFolder) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const before = known.get(path);
    if (before !== void 0) return before;
    const real = realFolder(path);
    known.set(path, real);
    return real;
  };
}

// src/owners/firstLayers.ts
function firstLayers(facts2, packages, tallies) {
  const byKey2 = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const { layer, facts: said } of facts2) {
    for (const each of said.packages) {
      lower(byKey2, each.key, layer);
      lower(byName, nameOf3(each), layer);
    }
  }
  return packages.map((each, index2) => {
    const told = byKey2.get(each.key);
    const brought = lowest(tallies[index2]);
    if (told === void 0 || brought === null) return told ?? brought;
    return Math.min(told, Math.max(brought, byName.get(nameOf3(each)) ?? told));
  });
}
function lowest(tally) {
  let first = null;
  for (const layer of tally?.allByLayer.keys() ?? []) first = Math.min(first ?? layer, layer);
  return first;
}
function lower(layers, key, layer) {
  layers.set(key, Math.min(layers.get(key) ?? layer, layer));
}
function nameOf3({ type, name }) {
  return `${type} ${type === "pypi" ? normalName(name) : name}`;
}

// src/owners/infer/importLinks.ts
var tools = /* @__PURE__ */ new Set([
  ...["setuptools", "pkg_resources", "distutils", "pip", "wheel", "Cython", "pytest", "_pytest", "nose"],
  ...["hypothesis", "sphinx", "mypy", "IPython", "coverage", "tox", "nox"]
]);
var importable = /\.(?:py|pyc|so|pyd)$/;
function importLinks(fs, spots, list3, ownerOfFile) {
  const links = /* @__PURE__ */ new Map();
  if (!list3.some(({ known, type }) => known === "folder" && type === "pypi")) return links;
  const owners = moduleOwners(fs, spots, ownerOfFile);
  const roots = [...new Set([...owners.keys()].map(folderName2))].sort();
  for (const { module, imports: imports2 } of importsOf(fs.facts)) {
    const from = owners.get(module.replace(/\.[^/]*$/, ""));
    if (from === void 0 || list3[from]?.known !== "folder") continue;
    const visible = [folderName2(module), ...roots.filter(isSystem)];
    for (const name of imports2) {
      if (tools.has(name)) continue;
      const to = visible.map((root) => owners.get(`${root}/${name}`)).find((owner) => owner !== void 0);
      if (to === void 0 || to === from) continue;
      const known = links.get(from);
      if (known) known.add(to);
      else links.set(from, /* @__PURE__ */ new Set([to]));
    }
  }
  return links;
}
function importsOf(facts2) {
  return facts2.filter(({ live }) => live).flatMap((each) => each.facts.imports ?? []);
}
function isSystem(root) {
  return root.startsWith("usr/");
}
function moduleOwners(fs, spots, ownerOfFile) {
  const votes = /* @__PURE__ */ new Map();
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    const owner = ownerOfFile[file];
    const path = fs.files[file]?.paths[0] ?? "";
    const module = owner === none2 ? null : moduleOf(path, spots.ofFile(file, fs.files[file]));
    if (module === null) continue;
    const cast = votes.get(module) ?? /* @__PURE__ */ new Map();
    cast.set(owner, (cast.get(owner) ?? 0) + 1);
    votes.set(module, cast);
  }
  const owners = /* @__PURE__ */ new Map();
  for (const [module, cast] of votes) {
    const best = [...cast].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (best) owners.set(module, best[0]);
  }
  return owners;
}
var inRoot = /^((?:.*\/)?(?:site|dist)-packages)\/([^/]+)(\/.*)?$/;
function moduleOf(path, spot) {
  if (spot?.type !== "pypi") return null;
  const found = inRoot.exec(path);
  if (!found) return null;
  const top = found[2];
  if (found[3] !== void 0) return isShared(top) ? null : `${spot.place}/${top}`;
  return importable.test(top) ? `${spot.place}/${baseName(top).replace(/\..*$/, "")}` : null;
}

// src/owners/links.ts
function findNeeds(packages, concluded, twins, realFolder) {
  const byKey2 = new Map(packages.map((each, index2) => [each.key, index2]));
  const links = packages.map(() => /* @__PURE__ */ new Map());
  for (const [from, all2] of concluded) for (const to of all2) links[from]?.set(to, { inferred: true });
  const extras = packages.map(() => []);
  for (const linker of linkers) {
    const facts2 = factsOf(packages, linker.types);
    if (facts2.length === 0) continue;
    for (const { from, to, ...kind2 } of linker.link(facts2, realFolder)) {
      const [a, b] = [byKey2.get(from), byKey2.get(to)];
      if (a !== void 0 && b !== void 0 && a !== b) links[a]?.set(b, { inferred: false, ...kind2 });
    }
    for (const each of linker.extraLinks?.(facts2) ?? []) addExtra(extras, byKey2, each);
  }
  const needed = new Set(links.flatMap((all2) => [...all2.keys()]));
  for (const { inside, owner, alone } of twins) {
    if (alone) links[inside]?.set(owner, { inferred: false });
    if (alone || !needed.has(inside)) links[owner]?.set(inside, { inferred: false });
  }
  return links.map((all2, index2) => ({
    requires: [...all2].map(([to, kind2]) => ({ to, ...kind2 })).sort((a, b) => a.to - b.to),
    extras: extras[index2]
  }));
}
function factsOf(packages, types2) {
  return packages.filter(({ type }) => types2.includes(type)).map(({ facts: facts2 }) => facts2);
}
function addExtra(extras, byKey2, { from, extra, to }) {
  const needed = to.map((key) => byKey2.get(key)).filter((index3) => index3 !== void 0);
  const index2 = byKey2.get(from);
  if (index2 !== void 0 && needed.length > 0) {
    extras[index2]?.push({ extra, to: needed.sort((a, b) => a - b) });
  }
}

// src/owners/lists/folderBytes.ts
var leastPart = 1 / 400;
var mostFolders = 300;
function folderBytes(files, tree) {
  const bytes3 = new Float64Array(tree.size);
  const counts = new Float64Array(tree.size);
  files.forEach((file, index2) => {
    const folder = tree.ofFile[index2];
    bytes3[folder] = bytes3[folder] + file.bytes;
    counts[folder] = counts[folder] + 1;
  });
  for (let folder = tree.size - 1; folder > 0; folder -= 1) {
    const parent = tree.parents[folder];
    bytes3[parent] = bytes3[parent] + bytes3[folder];
    counts[parent] = counts[parent] + counts[folder];
  }
  const least = Math.max(1, bytes3[0] * leastPart);
  return tree.paths.map((path, folder) => ({ path, bytes: bytes3[folder], files: counts[folder] })).filter((each) => each.path === "" || each.bytes >= least).sort((a, b) => b.bytes - a.bytes || compareText(a.path, b.path)).slice(0, mostFolders);
}

// src/owners/lists/identicalFiles.ts
var leastBytes = 4096;
var mostGroups = 50;
var mostPaths = 20;
function identicalFiles(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (file.bytes < leastBytes || file.crc === null) continue;
    const key = `${file.bytes} ${file.crc}`;
    const known = groups.get(key);
    if (known) known.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => ({
    paths: group.map(({ paths }) => paths[0] ?? "").sort(compareText).slice(0, mostPaths),
    count: group.length,
    bytes: group[0].bytes
  })).sort(
    (a, b) => b.bytes * (b.count - 1) - a.bytes * (a.count - 1) || compareText(a.paths[0] ?? "", b.paths[0] ?? "")
  ).slice(0, mostGroups);
}

// src/owners/lists/readProblems.ts
var mostProblems = 100;
function readProblems(facts2) {
  const all2 = facts2.filter(({ live }) => live).flatMap(problemsOf);
  all2.sort(inOrder);
  const more = all2.length - mostProblems;
  if (more <= 0) return all2;
  const message = `${more} more places in package databases could not be understood`;
  return [...all2.slice(0, mostProblems), { code: "package-database-damaged", message }];
}
function problemsOf({ path, facts: facts2 }) {
  return facts2.problems.map(({ message, line }) => ({
    code: "package-database-damaged",
    message,
    where: { file: path, ...line === void 0 ? {} : { line } },
    expected: "a package database as its package manager writes it",
    fix: "Packages that this file speaks of may be missing here. Look whether a step of the build cuts or edits it."
  }));
}
function inOrder(a, b) {
  const byPlace = compareText(a.where.file, b.where.file) || (a.where.line ?? 0) - (b.where.line ?? 0);
  return byPlace || compareText(a.message, b.message);
}

// src/owners/lists/wasteGroups.ts
var mostListed = 10;
function wasteGroups(fs) {
  const groups = /* @__PURE__ */ new Map();
  const copies = copiesByPath(fs.wasted);
  for (const wasted of fs.wasted) {
    const key = `${wasted.layer} ${wasted.hiddenBy} ${wasted.how}`;
    let group = groups.get(key);
    if (group === void 0) {
      const folder = folderName2(wasted.path);
      group = { first: wasted, folder, sameContent: true, bytes: 0, files: 0, largest: [] };
      groups.set(key, group);
    }
    group.bytes += wasted.bytes;
    group.files += 1;
    group.folder = commonFolder(group.folder, wasted.path);
    group.sameContent = group.sameContent && cameBackTheSame(fs, copies, wasted);
    keepLargest(group.largest, wasted);
  }
  return [...groups.values()].filter(({ bytes: bytes3 }) => bytes3 > 0).map(toFound).sort((a, b) => b.bytes - a.bytes || a.layer - b.layer || a.hiddenBy - b.hiddenBy);
}
function toFound({ first, folder, sameContent, bytes: bytes3, files, largest }) {
  const { layer, hiddenBy, how } = first;
  const listed = largest.map((each) => ({ path: each.path, bytes: each.bytes }));
  return { layer, hiddenBy, how, sameContent, folder, bytes: bytes3, files, largest: listed };
}
function copiesByPath(wasted) {
  const copies = /* @__PURE__ */ new Map();
  for (const each of wasted) {
    const known = copies.get(each.path);
    if (known) known.push(each);
    else copies.set(each.path, [each]);
  }
  return copies;
}
function cameBackTheSame(fs, copies, file) {
  if (file.how !== "overwritten" || file.crc === null) return false;
  const later = (copies.get(file.path) ?? []).find((each) => each !== file && each.layer === file.hiddenBy);
  const live = fs.find(file.path);
  const next = later ?? (live === null ? void 0 : fs.files[live]);
  return next?.layer === file.hiddenBy && next.bytes === file.bytes && next.crc === file.crc;
}
function commonFolder(folder, path) {
  let common = folder;
  while (common !== "" && !path.startsWith(`${common}/`)) common = folderName2(common);
  return common;
}
function keepLargest(largest, file) {
  const last = largest.at(-1);
  if (largest.length >= mostListed && last !== void 0 && byBytes(last, file) <= 0) return;
  let at = largest.length;
  while (at > 0 && byBytes(largest[at - 1], file) > 0) at -= 1;
  largest.splice(at, 0, file);
  if (largest.length > mostListed) largest.pop();
}
function byBytes(a, b) {
  return b.bytes - a.bytes || compareText(a.path, b.path);
}

// src/owners/claims/claimByteCode.ts
var byteCode = /^((?:.*\/)?)__pycache__\/([^/.]+)\.[^/]*\.pyc$/;
function claimByteCode(fs, ownerOfFile) {
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none2) continue;
    const path = fs.files[file]?.paths[0] ?? "";
    if (path.endsWith(".pyc")) ownerOfFile[file] = ownerOfSource(fs, path, ownerOfFile);
  }
}
function ownerOfSource(fs, path, ownerOfFile) {
  const found = byteCode.exec(path);
  const source = found ? fs.find(`${found[1]}${found[2]}.py`) : null;
  return source === null ? none2 : ownerOfFile[source] ?? none2;
}

// src/owners/claims/databaseFiles.ts
function databaseFiles(facts2, { list: list3, byKey: byKey2 }) {
  const claims = [];
  for (const source of facts2) {
    const key = onlyKey(source);
    const owner = key === null ? void 0 : byKey2.get(key);
    if (key === null || owner === void 0) continue;
    claims.push({ owner, claim: { key, paths: [source.path] } });
  }
  list3.forEach(({ key }, owner) => {
    if (/\.(dist|egg)-info$/i.test(key)) claims.push({ owner, claim: { key, paths: [key], folders: [key] } });
  });
  return claims;
}
function onlyKey({ facts: facts2 }) {
  let only = null;
  for (const { key } of [...facts2.packages, ...facts2.claims]) {
    if (only !== null && key !== only) return null;
    only = key;
  }
  return only;
}

// src/owners/infer/inferOwners.ts
function inferOwners(fs, spots, list3, ownerOfFile) {
  const leftOver = spotsOfUnowned(fs, spots, ownerOfFile);
  const byName = namesInPlaces(list3);
  const strongest = strongestOwners(fs, spots, leftOver, ownerOfFile);
  const owners = /* @__PURE__ */ new Map();
  for (const [file, { key }] of leftOver) {
    let owner = owners.get(key);
    if (owner === void 0) {
      const spot = spots.latest(key);
      owner = byName.get(placedName(spot.place, spot.name)) ?? strongest.get(key);
      owner ??= list3.push(inferred(spot)) - 1;
      owners.set(key, owner);
    }
    ownerOfFile[file] = owner;
  }
  return owners;
}
function spotsOfUnowned(fs, spots, ownerOfFile) {
  const found = /* @__PURE__ */ new Map();
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none2) continue;
    const spot = spotOf(spots, file, fs.files[file]);
    if (spot !== null) found.set(file, spot);
  }
  return found;
}
function spotOf(spots, index2, file) {
  const first = spots.ofFile(index2, file);
  if (first !== null || file.paths.length === 1) return first;
  return file.paths.slice(1).map((path) => spots.ofPath(path)).find((spot) => spot !== null) ?? null;
}
function strongestOwners(fs, spots, leftOver, ownerOfFile) {
  const votes = /* @__PURE__ */ new Map();
  for (const { key } of leftOver.values()) votes.set(key, /* @__PURE__ */ new Map());
  if (votes.size > 0) {
    for (let file = 0; file < ownerOfFile.length; file += 1) {
      const owner = ownerOfFile[file];
      const cast = owner === none2 ? void 0 : votes.get(spots.ofFile(file, fs.files[file])?.key ?? "");
      cast?.set(owner, (cast.get(owner) ?? 0) + 1);
    }
  }
  const strongest = /* @__PURE__ */ new Map();
  for (const [key, cast] of votes) {
    const best = [...cast].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (best) strongest.set(key, best[0]);
  }
  return strongest;
}
function namesInPlaces(list3) {
  const byName = /* @__PURE__ */ new Map();
  list3.forEach(({ type, name, place }, index2) => {
    if (type !== "pypi") return;
    const key = placedName(folderName2(place), name);
    if (!byName.has(key)) byName.set(key, index2);
  });
  return byName;
}
function placedName(folder, name) {
  return `${folder}
${normalName(name)}`;
}
function inferred({ key, type, name, version, place }) {
  const facts2 = { key, type, name, version, requires: [], provides: [] };
  return { key, type, name, version, place, facts: facts2, known: "folder" };
}

// src/owners/infer/programs.ts
var program = /^(.*\/)?bin\/([^/]+)$/;
var pythonFolder = /^(.*\/)?lib(?:64)?\/(?:python|pypy)[^/]*\/(?:site|dist)-packages$/;
function claimPrograms(fs, list3, ownerOfFile) {
  const byProgram = /* @__PURE__ */ new Map();
  list3.forEach(({ type, name, place, known }, index2) => {
    if (type !== "pypi") return;
    const found = pythonFolder.exec(known === "folder" ? place : folderName2(place));
    const key = found && `${found[1] ?? ""}
${normalName(name)}`;
    if (key !== null && !byProgram.has(key)) byProgram.set(key, index2);
  });
  if (byProgram.size === 0) return;
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none2) continue;
    const found = program.exec(fs.files[file]?.paths[0] ?? "");
    if (!found) continue;
    const key = `${found[1] ?? ""}
${distributionOfProgram(found[2])}`;
    ownerOfFile[file] = byProgram.get(key) ?? none2;
  }
}

// src/owners/infer/pythonEntry.ts
var nameless = /* @__PURE__ */ new Set([
  ...["__pycache__", "bin", "share", "etc", "include", "lib", "test", "tests", "testing", "doc", "docs"],
  ...["example", "examples", "scripts", "benchmark", "benchmarks", "tools", "src", "sitecustomize", "README"]
]);
var metadata = /^([^-]+)-([^-]+)(?:-[^/]*)?\.(?:dist-info|egg-info|egg)$/i;
function pythonFolder2(module) {
  const found = metadata.exec(module);
  if (found) return { name: distributionOf(found[1]), version: found[2] };
  const name = module.replace(/\.(libs|data|egg-info|dist-info|egg)$/i, "");
  return named(name);
}
var moduleSuffix = /\.(?:py|pyi|so|pyd|pth|pyc|abi3\.so)$/;
function pythonFile(file) {
  const found = metadata.exec(file);
  if (found) return { name: distributionOf(found[1]), version: found[2] };
  if (!moduleSuffix.test(file)) return null;
  if (!file.endsWith(".pth")) return named(file.slice(0, file.indexOf(".")));
  const stem = file.slice(0, -".pth".length).replace(/^__editable__\.|^_+/, "");
  const version = /-(\d[^-]*)(?:-nspkg|-py[\d.]+)*$/.exec(stem);
  const name = (version ? stem.slice(0, version.index) : stem).replace(/(?:-nspkg|-py[\d.]+)$/, "");
  return named(name);
}
function named(module) {
  if (module === "" || module.startsWith(".") || module.startsWith("~") || nameless.has(module)) return null;
  return { name: distributionOf(module), version: null };
}

// src/owners/infer/variants.ts
var variants = /* @__PURE__ */ new Map([
  ["opencv-python", ["opencv-python-headless", "opencv-contrib-python", "opencv-contrib-python-headless"]],
  ["psycopg2", ["psycopg2-binary"]],
  ["faiss-cpu", ["faiss-gpu"]],
  ["onnxruntime", ["onnxruntime-gpu"]],
  ["pillow", ["pillow-simd"]]
]);
var Variants = class {
  #list;
  #libraries = /* @__PURE__ */ new Map();
  constructor(list3) {
    this.#list = list3;
  }
  /** The name as it is where nothing tells more. */
  of(root, name) {
    const possible = variants.get(name);
    if (possible === void 0) return name;
    const there = this.#librariesIn(root);
    return possible.find((each) => there.has(each)) ?? name;
  }
  #librariesIn(root) {
    let names2 = this.#libraries.get(root);
    if (names2 === void 0) {
      const folders4 = (this.#list(root) ?? []).filter((name) => name.endsWith(".libs"));
      names2 = new Set(folders4.map((name) => normalName(name.slice(0, -".libs".length))));
      this.#libraries.set(root, names2);
    }
    return names2;
  }
};

// src/owners/infer/spots.ts
var pythonRoots = /* @__PURE__ */ new Set(["site-packages", "dist-packages"]);
var gemFolder = /^(.+?)-(\d[\w.]*)(?:-[^/]*)?$/;
var pnpmVersion = /@(\d[^_(/]*)[^/]*$/;
var Spots = class {
  #tree;
  #ofFolder = [];
  #variants;
  #byKey = /* @__PURE__ */ new Map();
  /** `list`: what is in a folder of the image, by name. */
  constructor(tree, list3) {
    this.#tree = tree;
    this.#variants = new Variants(list3);
  }
  /** Null where the place says nothing. */
  ofPath(path) {
    return this.#of(this.#tree.folderOf(path), path);
  }
  /** The same for a file of the image by its first name. */
  ofFile(index2, { paths }) {
    return this.#of(this.#tree.ofFile[index2], paths[0] ?? "");
  }
  #of(folder, path) {
    const spot = this.ofFolder(folder);
    return spot ?? this.#topFile(folder, baseName(path));
  }
  ofFolder(folder) {
    const open6 = [];
    let at = folder;
    while (at >= 0 && this.#ofFolder[at] === void 0) {
      open6.push(at);
      at = this.#tree.parents[at];
    }
    let spot = at < 0 ? null : this.#ofFolder[at];
    for (let i = open6.length - 1; i >= 0; i -= 1) {
      const each = open6[i];
      spot = this.#look(each, spot);
      this.#ofFolder[each] = spot;
    }
    return spot;
  }
  /** `above`: what the parent folder is. */
  #look(folder, above) {
    const parent = this.#tree.parents[folder];
    if (parent < 0) return null;
    const name = this.#tree.nameOf(folder);
    const parentName = this.#tree.nameOf(parent);
    const grandparent = this.#tree.parents[parent];
    if (parentName === "node_modules") {
      return name.startsWith(".") || name.startsWith("@") ? above : this.#npm(folder, name, grandparent);
    }
    if (parentName.startsWith("@") && grandparent > 0 && this.#tree.nameOf(grandparent) === "node_modules") {
      return this.#npm(folder, `${parentName}/${name}`, this.#tree.parents[grandparent]);
    }
    if (above !== null) return above;
    if (parentName === "gems") return this.#gem(folder, name);
    return this.#python(folder);
  }
  #npm(folder, name, holder) {
    const place = this.#tree.paths[folder];
    const version = holder < 0 ? null : pnpmVersion.exec(this.#tree.nameOf(holder))?.[1] ?? null;
    return this.#spot({ key: place, type: "npm", name, version, place });
  }
  #gem(folder, name) {
    const found = gemFolder.exec(name);
    if (!found) return null;
    const place = this.#tree.paths[folder];
    return this.#spot({
      key: place,
      type: "gem",
      name: found[1],
      version: found[2],
      place
    });
  }
  /** A folder at the top of a Python root, or below folders there that several distributions share. */
  #python(folder) {
    const root = this.#rootAbove(folder);
    if (root === null) return null;
    const module = this.#tree.paths[folder].slice(root.length + 1);
    const holder = folderName2(module);
    if (isShared(module) || holder !== "" && !isShared(holder)) return null;
    const entry = pythonFolder2(module);
    return entry && this.#distribution(root, entry);
  }
  /** Path of the Python root above a folder, at most three levels up. */
  #rootAbove(folder) {
    let at = this.#tree.parents[folder];
    for (let depth = 0; depth < 3 && at > 0; depth += 1) {
      if (pythonRoots.has(this.#tree.nameOf(at))) return this.#tree.paths[at];
      at = this.#tree.parents[at];
    }
    return null;
  }
  /** A file at the top of a Python root, or its byte code. */
  #topFile(folder, name) {
    const root = this.#tree.nameOf(folder) === "__pycache__" ? this.#tree.parents[folder] : folder;
    if (root < 0 || !pythonRoots.has(this.#tree.nameOf(root))) return null;
    const entry = pythonFile(name);
    return entry && this.#distribution(this.#tree.paths[root], entry);
  }
  #distribution(root, { name: usual, version }) {
    const name = this.#variants.of(root, usual);
    return this.#spot({ key: `${root}/${name}#inferred`, type: "pypi", name, version, place: root });
  }
  /** The same object for the same package; a version that any of its folders says is kept. */
  #spot(spot) {
    const known = this.#byKey.get(spot.key);
    if (known !== void 0 && (known.version !== null || spot.version === null)) return known;
    this.#byKey.set(spot.key, spot);
    return spot;
  }
  /** What is known of a package by its key, once all folders were looked at. */
  latest(key) {
    return this.#byKey.get(key);
  }
};

// src/owners/wastedOwners.ts
function wastedOwners(fs, hints) {
  const byFolder2 = hints.claims.map(({ folders: folders4 }) => folderOwners(hints.tree, folders4));
  const owners = new Int32Array(fs.wasted.length).fill(none2);
  fs.wasted.forEach(({ path }, index2) => {
    const live = fs.find(path);
    const owner = live === null ? none2 : hints.ownerOfFile[live];
    owners[index2] = owner !== none2 ? owner : byTrace(path, hints, byFolder2);
  });
  return owners;
}
function byTrace(path, hints, byFolder2) {
  const folder = hints.tree.folderOf(path);
  for (let strength = 0; strength < hints.claims.length; strength += 1) {
    const exact2 = hints.claims[strength]?.gone.get(path);
    if (exact2 !== void 0 && hints.isThere(exact2)) return exact2;
    const owner2 = byFolder2[strength]?.(folder).owner ?? none2;
    if (owner2 !== none2 && hints.isThere(owner2)) return owner2;
  }
  const spot = hints.spots.ofPath(path);
  if (spot === null) return none2;
  const owner = hints.ownerOfSpot.get(spot.key) ?? hints.byName.get(placedName(spot.place, spot.name));
  return owner !== void 0 && hints.isThere(owner) ? owner : none2;
}

// src/owners/ownFiles.ts
function ownFiles(fs) {
  const tree = new FolderTree(fs.files);
  const candidates = findCandidates(fs.facts);
  const { list: list3 } = candidates;
  const claims = resolveAll(fs, candidates);
  const ownerOfFile = new Int32Array(fs.files.length).fill(none2);
  for (const each of claims) {
    applyExact(each, ownerOfFile);
    claimByteCode(fs, ownerOfFile);
    applyFolders(fs, tree, each, ownerOfFile);
  }
  claimByteCode(fs, ownerOfFile);
  const spots = new Spots(tree, fs.list);
  const ownerOfSpot = inferOwners(fs, spots, list3, ownerOfFile);
  claimPrograms(fs, list3, ownerOfFile);
  const isThere2 = presence(list3, ownerOfFile);
  const byName = namesInPlaces(list3);
  const hints = { ownerOfFile, claims, tree, spots, ownerOfSpot, byName, isThere: isThere2 };
  return { tree, spots, list: list3, ownerOfFile, ownerOfWasted: wastedOwners(fs, hints), isThere: isThere2 };
}
function resolveAll(fs, candidates) {
  const wanted2 = new Set(fs.wasted.map(({ path }) => path));
  const live = fs.facts.filter((each) => each.live);
  const own = databaseFiles(live, candidates);
  return [
    resolveClaims(fs, [...candidates.liveClaims, ...own], wanted2),
    resolveClaims(fs, candidates.hiddenClaims, wanted2)
  ];
}
function presence(list3, ownerOfFile) {
  const there = list3.map(({ known }) => known === "live");
  for (const owner of ownerOfFile) if (owner !== none2) there[owner] = true;
  return (owner) => there[owner] === true;
}

// src/owners/layerSums.ts
function addPart(sums, layer, bytes3, apart) {
  if (bytes3 <= 0) return;
  const sum = sums.get(layer) ?? { layer, bytes: 0 };
  sums.set(layer, sum);
  sum.bytes += bytes3;
  if (apart !== null) sum[apart] = (sum[apart] ?? 0) + bytes3;
}
function inLayers(sums) {
  return [...sums.values()].sort((a, b) => a.layer - b.layer);
}
function isByteCode(paths) {
  return paths[0]?.endsWith(".pyc") ?? false;
}

// src/owners/tally.ts
function tallyOwners(fs, count, ownerOfFile, ownerOfWasted) {
  const tallies = Array.from({ length: count }, emptyTally);
  fs.files.forEach(({ bytes: bytes3, layer, paths }, index2) => {
    const owner = ownerOfFile[index2];
    const tally = owner === none2 ? void 0 : tallies[owner];
    if (!tally) return;
    tally.ownedBytes += bytes3;
    tally.files += 1;
    add(tally.byLayer, layer, bytes3);
    addPart(tally.allByLayer, layer, bytes3, isByteCode(paths) ? "byteCodeBytes" : null);
  });
  fs.wasted.forEach(({ bytes: bytes3, layer }, index2) => {
    const tally = tallies[ownerOfWasted[index2]];
    if (!tally) return;
    tally.wastedBytes += bytes3;
    addPart(tally.allByLayer, layer, bytes3, "wastedBytes");
  });
  return tallies;
}
function emptyTally() {
  return { ownedBytes: 0, wastedBytes: 0, files: 0, byLayer: /* @__PURE__ */ new Map(), allByLayer: /* @__PURE__ */ new Map() };
}
function add(sums, layer, bytes3) {
  if (bytes3 > 0) sums.set(layer, (sums.get(layer) ?? 0) + bytes3);
}
function layerParts({ allByLayer }) {
  if (allByLayer.size < 2) return void 0;
  return inLayers(allByLayer);
}
function mainLayer({ byLayer }) {
  let best = null;
  for (const layer of [...byLayer.keys()].sort((a, b) => a - b)) {
    if (best === null || (byLayer.get(layer) ?? 0) > (byLayer.get(best) ?? 0)) best = layer;
  }
  return best;
}

// src/owners/twins.ts
function findTwins(fs, packages, ownerOfFile) {
  const byKey2 = new Map(packages.map((each, index2) => [each.key, index2]));
  const twins = /* @__PURE__ */ new Map();
  for (const source of fs.facts) {
    if (!source.live || source.facts.packages.length === 0) continue;
    const file = fs.find(source.path);
    const owner = file === null ? none2 : ownerOfFile[file] ?? none2;
    if (owner === none2) continue;
    for (const { key, type } of source.facts.packages) {
      const inside = byKey2.get(key);
      if (inside === void 0 || type === packages[owner]?.type) continue;
      const alone = onlyKey(source) === key;
      twins.set(`${inside} ${owner}`, { inside, owner, alone });
    }
  }
  return [...twins.values()];
}

// src/owners/unowned/rules.ts
var large = 1e7;
var kindRules = [
  // Models that libraries downloaded while the image was built: data, though they lie in a cache.
  { kind: "data", folder: /(?:^|\/)\.cache\/(?:huggingface|torch|whisper|clip)\//, placed: true },
  { kind: "data", folder: /(?:^|\/)(?:nltk_data|\.keras|\.ollama)\//, placed: true },
  // What package managers and tools keep for the next time, which in an image never comes.
  { kind: "cache", folder: /^(?:var\/cache|var\/lib\/apt\/lists|var\/log|tmp|var\/tmp)\// },
  {
    kind: "cache",
    folder: /(?:^|\/)(?:\.cache|\.npm|_cacache|\.pnpm-store|\.node-gyp|\.gradle|\.m2|\.ivy2)\//
  },
  { kind: "cache", folder: /(?:^|\/)(?:\.mypy_cache|\.pytest_cache|\.ruff_cache|\.tox|\.nox)\// },
  { kind: "cache", folder: /(?:^|\/)\.?cargo\/(?:registry|git)\// },
  { kind: "cache", folder: /^(?:root\/)?go\/pkg\/mod\// },
  { kind: "cache", folder: /^home\/[^/]+\/go\/pkg\/mod\// },
  { kind: "cache", folder: /(?:^|\/)\.yarn\/(?:berry\/)?cache\/|^usr\/local\/share\/\.cache\// },
  { kind: "cache", folder: /^opt\/(?:mini)?(?:conda|forge|mamba)3?\/pkgs\// },
  { kind: "cache", folder: /^usr\/local\/bundle\/cache\/|(?:^|\/)ruby\/(?:gems\/)?[\d.]+\/cache\// },
  { kind: "cache", folder: /^var\/lib\/(?:dnf|yum)\// },
  // Nobody reads these in a container.
  {
    kind: "locale",
    folder: /^usr\/(?:local\/)?share\/(?:locale|locale-langpack|i18n)\/|^usr\/lib(?:64)?\/locale\//
  },
  { kind: "docs-and-tests", folder: /^usr\/(?:local\/)?share\/(?:doc|man|info|help|gtk-doc|lintian|bug)\// },
  { kind: "docs-and-tests", folder: /^usr\/(?:local\/)?(?:man|doc|lib\/node_modules\/npm\/(?:man|docs))\// },
  { kind: "docs-and-tests", folder: /(?:^|\/)(?:tests?|__tests__|testdata)\// },
  // Without a place it is the standard library's.
  {
    kind: "byte-code",
    folder: /(?:^|\/)lib(?:64)?\/(?:python|pypy)[\d.]*t?\//,
    file: /\.py[co]$/
  },
  { kind: "byte-code", folder: /^(?:([^/]+)\/)?(?:.*\/)?__pycache__\//, placed: true },
  { kind: "byte-code", folder: /^([^/]+)\//, file: /\.py[co]$/, placed: true },
  // A language's own files, where no package manager brought it: official images compile or unpack theirs.
  {
    kind: "interpreter",
    folder: /^(?:usr\/local|usr|opt\/[^/]+|root\/\.[^/]+)\/include\/(?:node|python|ruby|php)/
  },
  // Headers, static libraries, compilers: only needed to build.
  { kind: "build-tools", folder: /^usr\/(?:local\/)?include\// },
  { kind: "build-tools", file: /\.(?:a|o|la|pc|cmake)$/ },
  {
    kind: "build-tools",
    folder: /^usr\/(?:local\/)?(?:lib|lib64|libexec)\/(?:gcc|llvm[^/]*|clang|cmake|pkgconfig)\//
  },
  { kind: "build-tools", folder: /(?:^|\/)\.?(?:rustup|cargo)\// },
  { kind: "build-tools", folder: /^usr\/local\/go\/|^usr\/lib\/go(?:-[\d.]+)?\// },
  { kind: "build-tools", folder: /^opt\/yarn-|^opt\/(?:gradle|maven)|^usr\/share\/maven\// },
  { kind: "build-tools", folder: /(?:^|\/)node-gyp\// },
  { kind: "interpreter", folder: /(?:^|\/)lib(?:64)?\/(?:python|pypy)[\d.]*t?\// },
  { kind: "interpreter", folder: /(?:^|\/)lib(?:64)?\/(?:ruby|perl5?|php|lua|R|erlang|elixir)\// },
  { kind: "interpreter", folder: /^usr\/(?:local\/)?share\/(?:perl5?|ruby|php|lua|nodejs|node|dotnet)\// },
  { kind: "interpreter", folder: /^usr\/(?:lib|share|local)\/dotnet\/|^usr\/lib\/(?:jvm|erlang|node|php)\// },
  {
    kind: "interpreter",
    folder: /^opt\/(?:java|jdk|jre|openjdk|pypy|graalvm)[^/]*\/|^usr\/(?:java|local\/openjdk)/
  },
  { kind: "interpreter", folder: /^(?:opt\/(?:mini)?(?:conda|forge|mamba)3?)\/lib\// },
  {
    kind: "interpreter",
    folder: /(?:^|\/)s?bin\/$/,
    file: /^(?:python|pypy|idle|pydoc|2to3|node$|nodejs$|deno$|bun$|ruby|irb|perl|php|java$|lua)/
  },
  { kind: "interpreter", file: /^lib(?:python|ruby|perl|php|node|lua|pypy|mono)[\w.-]*\.so/ },
  { kind: "data", file: /\.(?:safetensors|onnx|gguf|ggml|ckpt|tflite|pt|caffemodel|mlmodel)$/, placed: true },
  {
    kind: "data",
    file: /\.(?:parquet|arrow|feather|sqlite3?|mmdb|npz|npy|h5|hdf5|joblib|pickle)$/,
    placed: true
  },
  {
    kind: "data",
    file: /\.(?:bin|pth|pb|pkl|db|csv|tsv|json|jsonl|dat|data|gz|xz|zst|zip|tar|tgz|model)$/,
    leastBytes: large,
    placed: true
  },
  // The image's own work. Folders that the file hierarchy standard leaves to whoever installs by hand.
  { kind: "application", folder: /^(usr\/share\/nginx\/html)\//, placed: true },
  { kind: "application", folder: /^((?:usr\/src|home|opt|var\/www|var\/task)\/[^/]+)\//, placed: true },
  { kind: "application", folder: /^(var\/(?:www|task)|usr\/src|opt|home)\//, placed: true },
  { kind: "application", folder: /^(usr\/local\/[^/]+)\//, placed: true },
  { kind: "application", folder: /^(root\/[^./][^/]*)\//, placed: true },
  // The system, without asking which package: where its database is gone, or what its packages' scripts made.
  {
    kind: "base-system",
    folder: /^(?:etc|var|s?bin|lib(?:x?32|64)?|boot|run|dev|proc|sys|media|mnt|root)\//
  },
  { kind: "base-system", folder: /^usr\/(?:s?bin|lib(?:x?32|64)?|libexec|share|games)\// },
  { kind: "other", folder: /^(?:usr|lost\+found)\// },
  // A folder that no system has is the application's: `app`, `srv`, `workspace`, `function`.
  { kind: "application", folder: /^([^/]+(?:\/[^/]+)?)\//, placed: true },
  { kind: "other", file: /^\.dockerenv$/ },
  { kind: "application", placed: true }
];

// src/owners/unowned/kindOf.ts
function kindsIn(tree) {
  const possible = [];
  return ({ paths, bytes: bytes3 }, index2) => {
    const path = paths[0] ?? "";
    const folder = tree.ofFile[index2];
    possible[folder] ??= possibleIn(folderName2(path));
    const name = baseName(path);
    for (const { rule: rule2, place } of possible[folder]) {
      if (bytes3 >= (rule2.leastBytes ?? 0) && (rule2.file?.test(name) ?? true))
        return { kind: rule2.kind, place };
    }
    return { kind: "other", place: null };
  };
}
function possibleIn(folder) {
  const path = folder === "" ? "" : `${folder}/`;
  const fitting = [];
  for (const rule2 of kindRules) {
    const found = rule2.folder?.exec(path);
    if (rule2.folder && !found) continue;
    fitting.push({ rule: rule2, place: rule2.placed ? found?.[1] ?? folder : null });
    if (!rule2.file && rule2.leastBytes === void 0) break;
  }
  return fitting;
}

// src/owners/unowned/unownedBytes.ts
var mostPlaces = 50;
function unownedBytes2(fs, tree, ownerOfFile) {
  const kindOf2 = kindsIn(tree);
  const sums = /* @__PURE__ */ new Map();
  fs.files.forEach((file, index2) => {
    if (ownerOfFile[index2] !== none2) return;
    addFile(sumOf(sums, kindOf2(file, index2)), file);
  });
  if (fs.wasted.length > 0) {
    const waste = sumOf(sums, { kind: "waste", place: null });
    for (const file of fs.wasted) addFile(waste, file);
  }
  return withFewPlaces([...sums.values()].sort(byBytes2)).sort(byBytes2).map(({ byLayer, ...sum }) => ({ ...sum, layers: inLayers(byLayer) }));
}
function withFewPlaces(sorted) {
  const seen = /* @__PURE__ */ new Map();
  const sums = /* @__PURE__ */ new Map();
  for (const each of sorted) {
    const places = (seen.get(each.kind) ?? 0) + 1;
    seen.set(each.kind, places);
    merge(sumOf(sums, places > mostPlaces ? { ...each, place: null } : each), each);
  }
  return [...sums.values()];
}
function sumOf(sums, { kind: kind2, place }) {
  const key = `${kind2}
${place ?? "\n"}`;
  const sum = sums.get(key) ?? { kind: kind2, place, bytes: 0, files: 0, byLayer: /* @__PURE__ */ new Map() };
  sums.set(key, sum);
  return sum;
}
function addFile(sum, { bytes: bytes3, layer }) {
  sum.bytes += bytes3;
  sum.files += 1;
  addPart(sum.byLayer, layer, bytes3, null);
}
function merge(sum, { bytes: bytes3, files, byLayer }) {
  sum.bytes += bytes3;
  sum.files += files;
  for (const part of byLayer.values()) addPart(sum.byLayer, part.layer, part.bytes, null);
}
function byBytes2(a, b) {
  return b.bytes - a.bytes || compareText(a.kind, b.kind) || compareText(a.place ?? "", b.place ?? "");
}

// src/owners/attribute.ts
function attribute(fs) {
  const owned = ownFiles(fs);
  const tallies = tallyOwners(fs, owned.list.length, owned.ownerOfFile, owned.ownerOfWasted);
  const order = inOrder2(owned, tallies);
  const indexOf = new Int32Array(owned.list.length).fill(none2);
  order.forEach((candidate, index2) => {
    indexOf[candidate] = index2;
  });
  const ownerOfFile = owned.ownerOfFile.map((owner) => owner === none2 ? none2 : indexOf[owner]);
  const ownerOfWasted = owned.ownerOfWasted.map(
    (owner) => owner === none2 ? none2 : indexOf[owner]
  );
  const owners = {
    packages: packagesOf(fs, owned, order, tallies, ownerOfFile),
    unowned: unownedBytes2(fs, owned.tree, ownerOfFile),
    waste: wasteGroups(fs),
    identical: identicalFiles(fs.files),
    folders: folderBytes(fs.files, owned.tree),
    problems: readProblems(fs.facts)
  };
  return { owners, ownerOfFile, ownerOfWasted };
}
function inOrder2({ list: list3, isThere: isThere2 }, tallies) {
  const bytes3 = (index2) => tallies[index2]?.ownedBytes ?? 0;
  const key = (index2) => list3[index2]?.key ?? "";
  return [...list3.keys()].filter(isThere2).sort((a, b) => bytes3(b) - bytes3(a) || compareText(key(a), key(b)) || a - b);
}
function packagesOf(fs, { list: list3, spots }, order, tallies, ownerOfFile) {
  const packages = order.map((index2) => list3[index2]);
  const needs = findNeeds(
    packages,
    importLinks(fs, spots, packages, ownerOfFile),
    findTwins(fs, packages, ownerOfFile),
    fs.realFolder
  );
  const sorted = order.map((index2) => tallies[index2]);
  const first = firstLayers(fs.facts, packages, sorted);
  return packages.map(({ type, name, version, place, known }, index2) => {
    const tally = sorted[index2];
    const { requires, extras } = needs[index2];
    const layers = layerParts(tally);
    return {
      type,
      name,
      version,
      place,
      ownedBytes: tally.ownedBytes,
      wastedBytes: tally.wastedBytes,
      files: tally.files,
      layer: mainLayer(tally),
      since: first[index2] ?? null,
      ...layers ? { layers } : {},
      inferred: known !== "live",
      requires,
      ...extras.length > 0 ? { extras } : {}
    };
  });
}

// src/owners/findOwners.ts
function findOwners(fs) {
  return attribute(fs).owners;
}

// src/owners/version.ts
var ownersVersion = 10;

// src/image/layer/codec.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/image/layer/entries.ts
var kind = {
  file: 0,
  directory: 1,
  symlink: 2,
  hardlink: 3,
  other: 4,
  /** `.wh.NAME`: NAME of lower layers is gone. */
  whiteout: 5,
  /** `.wh..wh..opq`: everything of lower layers in this folder is gone. */
  opaque: 6
};
var kindCount = 7;

// src/image/layer/varint.ts
var ByteWriter = class {
  #buffer = Buffer.allocUnsafe(2 ** 16);
  #length = 0;
  byte(value) {
    this.#reserve(1);
    this.#buffer[this.#length++] = value;
  }
  /** A whole number from 0 to 2^53 - 1 as LEB128: seven bits a byte, low ones first. */
  number(value) {
    this.#reserve(8);
    let rest2 = value;
    while (rest2 >= 128) {
      this.#buffer[this.#length++] = rest2 % 128 | 128;
      rest2 = Math.floor(rest2 / 128);
    }
    this.#buffer[this.#length++] = rest2;
  }
  /** A list of Latin-1 strings without NUL: count, length of all, and all joined by NUL. */
  strings(list3) {
    const text3 = list3.join("\0");
    this.number(list3.length);
    this.number(text3.length);
    this.#reserve(text3.length);
    this.#length += this.#buffer.write(text3, this.#length, "latin1");
  }
  bytes() {
    return this.#buffer.subarray(0, this.#length);
  }
  #reserve(more) {
    if (this.#length + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + more));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
};
var ByteReader = class {
  #bytes;
  #at = 0;
  constructor(bytes3) {
    this.#bytes = bytes3;
  }
  get atEnd() {
    return this.#at === this.#bytes.length;
  }
  number() {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 8; i += 1) {
      const byte = this.#bytes[this.#at++];
      if (byte === void 0) throw new RangeError("ends inside a number");
      value += (byte & 127) * scale;
      if (byte < 128) {
        if (!Number.isSafeInteger(value)) break;
        return value;
      }
      scale *= 128;
    }
    throw new RangeError("number too long");
  }
  strings() {
    const count = this.number();
    const text3 = this.raw(this.number()).toString("latin1");
    const list3 = count === 0 ? [] : text3.split("\0");
    if (list3.length !== count) throw new RangeError("wrong number of strings");
    return list3;
  }
  raw(length) {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError("ends inside a list");
    const slice = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return slice;
  }
};

// src/image/layer/codec.ts
var codecVersion = 2;
var maxRawBytes = 2 ** 30;
var level = 3;
function packEntries(entries2) {
  const writer = new ByteWriter();
  const count = entries2.names.length;
  writer.number(count);
  writer.strings(entries2.dirs);
  writer.strings(entries2.names);
  writer.strings([...entries2.links.values()]);
  for (let i = 0; i < count; i += 1) writer.byte(entries2.kinds[i]);
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const dir = entries2.dirOf[i];
    writer.number(dir >= before ? (dir - before) * 2 : (before - dir) * 2 - 1);
    before = dir;
  }
  for (let i = 0; i < count; i += 1) {
    if (entries2.kinds[i] === kind.file) writer.number(entries2.sizes[i]);
  }
  for (let i = 0; i < count; i += 1) {
    if (entries2.kinds[i] === kind.file && entries2.sizes[i] !== 0)
      writer.number(1 + entries2.crcs[i]);
  }
  return deflateRawSync(writer.bytes(), { level });
}
function unpackEntries(packed) {
  try {
    return unpack(new ByteReader(inflateRawSync(packed, { maxOutputLength: maxRawBytes })));
  } catch {
    return null;
  }
}
function unpack(reader) {
  const count = reader.number();
  const dirs = reader.strings();
  const names2 = reader.strings();
  const targets2 = reader.strings();
  if (names2.length !== count) return null;
  const kinds2 = reader.raw(count);
  const dirOf = new Uint32Array(count);
  const sizes = new Float64Array(count);
  const crcs = new Float64Array(count);
  const links = /* @__PURE__ */ new Map();
  let dir = 0;
  for (let i = 0; i < count; i += 1) {
    const step = reader.number();
    dir += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    if (dir < 0 || dir >= dirs.length) return null;
    dirOf[i] = dir;
  }
  for (let i = 0; i < count; i += 1) {
    const code = kinds2[i];
    if (code >= kindCount) return null;
    if (code === kind.file) sizes[i] = reader.number();
    if (code === kind.symlink || code === kind.hardlink) links.set(i, targets2[links.size]);
  }
  for (let i = 0; i < count; i += 1) if (sizes[i] !== 0) crcs[i] = reader.number() - 1;
  if (links.size !== targets2.length || !reader.atEnd) return null;
  return { dirs, dirOf, names: names2, kinds: kinds2, sizes, crcs, links };
}

// src/image/store/keys.ts
function keysOf({ codec, readers: readers2, owners }) {
  const prefix = `size-gate:${codec}:${wordOf(readers2)}:`;
  const blobPrefix = `${prefix}blob:`;
  return {
    layer: (diffId) => `${prefix}layer:${diffId}`,
    blob: (digest2) => `${blobPrefix}${digest2}`,
    json: (digest2) => `${prefix}json:${digest2}`,
    image: (chain) => `${prefix}image:${owners}:${chain}`,
    blobDigestOf: (key) => key.startsWith(blobPrefix) ? key.slice(blobPrefix.length) : null
  };
}
var keys = keysOf({ codec: codecVersion, readers, owners: ownersVersion });
function wordOf(readers2) {
  const words = readers2.map(({ id, version }) => `${id}@${version}`);
  return createHash2("sha256").update(words.join("\n")).digest("hex").slice(0, 12);
}
function chainOf(diffIds) {
  return createHash2("sha256").update(diffIds.join("\n")).digest("hex");
}

// src/image/store/packedImage.ts
import { deflateRawSync as deflateRawSync2, inflateRawSync as inflateRawSync2 } from "node:zlib";

// src/image/shape.ts
function list2(item) {
  return external_exports.array(item).readonly();
}

// src/image/store/ownersSchema.ts
var bytes = external_exports.int().min(0);
var index = external_exports.int().min(0);
var layerBytes = external_exports.object({
  layer: index,
  bytes,
  wastedBytes: bytes.optional(),
  byteCodeBytes: bytes.optional()
});
var foundPackage = external_exports.object({
  type: external_exports.enum(packageTypes),
  name: external_exports.string(),
  version: external_exports.string().nullable(),
  place: external_exports.string(),
  ownedBytes: bytes,
  wastedBytes: bytes,
  files: index,
  layer: index.nullable(),
  since: index.nullable(),
  layers: list2(layerBytes).optional(),
  inferred: external_exports.boolean(),
  requires: list2(external_exports.object({ to: index, inferred: external_exports.boolean(), recommended: external_exports.literal(true).optional() })),
  extras: list2(external_exports.object({ extra: external_exports.string(), to: list2(index) })).optional()
});
var foundWaste = external_exports.object({
  layer: index,
  hiddenBy: index,
  how: external_exports.enum(["overwritten", "deleted"]),
  sameContent: external_exports.boolean(),
  folder: external_exports.string(),
  bytes,
  files: index,
  largest: list2(external_exports.object({ path: external_exports.string(), bytes }))
});
var unowned = external_exports.object({
  kind: external_exports.enum(unownedKinds),
  place: external_exports.string().nullable(),
  bytes,
  files: index,
  layers: list2(layerBytes).optional()
});
var problem = external_exports.object({
  code: external_exports.string(),
  message: external_exports.string(),
  where: external_exports.object({ file: external_exports.string(), line: external_exports.int().optional(), column: external_exports.int().optional() }).optional(),
  expected: external_exports.string().optional(),
  fix: external_exports.string().optional()
});
var identical = external_exports.object({
  paths: list2(external_exports.string()),
  count: index,
  bytes
});
var ownersSchema = external_exports.object({
  packages: list2(foundPackage),
  unowned: list2(unowned),
  waste: list2(foundWaste),
  identical: list2(identical),
  folders: list2(external_exports.object({ path: external_exports.string(), bytes, files: index })),
  problems: list2(problem)
});

// src/image/store/packedImage.ts
var maxRawBytes2 = 2 ** 28;
var imageSchema = external_exports.object({ chain: external_exports.string(), wasted: external_exports.array(external_exports.int().min(0)), owners: ownersSchema });
function packImage(chain, { wasted, owners }) {
  return deflateRawSync2(JSON.stringify({ chain, wasted, owners }), { level: 3 });
}
function unpackImage(packed) {
  try {
    const text3 = inflateRawSync2(packed, { maxOutputLength: maxRawBytes2 }).toString("utf8");
    const parsed = imageSchema.safeParse(JSON.parse(text3));
    return parsed.success ? { ...parsed.data, owners: parsed.data.owners } : null;
  } catch {
    return null;
  }
}

// src/image/store/parts.ts
var lengthBytes = 4;
function joinParts(first, second) {
  const head = Buffer.alloc(lengthBytes);
  head.writeUInt32BE(first.length);
  return Buffer.concat([head, first, second]);
}
function splitParts(bytes3) {
  if (bytes3.length < lengthBytes) return null;
  const end = lengthBytes + bytes3.readUInt32BE();
  return end > bytes3.length ? null : [bytes3.subarray(lengthBytes, end), bytes3.subarray(end)];
}

// src/image/store/profileStore.ts
var noStore = () => ({
  ...warningList(),
  blobs: async () => /* @__PURE__ */ new Map(),
  blob: async () => null,
  facts: async () => null,
  layer: async () => null,
  json: async () => null,
  image: async () => null,
  putLayer: async () => {
  },
  putBlob: async () => {
  },
  putJson: async () => {
  },
  putImage: async () => {
  },
  trim: async () => {
  }
});
function warningList() {
  const warnings = [];
  const known = /* @__PURE__ */ new Set();
  return {
    warnings,
    warn: (problem3) => {
      const { code, message } = problem3;
      if (!known.has(`${code} ${message}`)) warnings.push(problem3);
      known.add(`${code} ${message}`);
    }
  };
}

// src/image/store/schemas.ts
var bytes2 = external_exports.int().min(0);
var digest = external_exports.string().regex(/^sha256:[0-9a-f]{64}$/);
var factsSchema = external_exports.object({
  diffId: digest,
  tarBytes: bytes2,
  unpackedBytes: bytes2,
  entries: bytes2
});
var blobSchema = external_exports.object({ diffId: digest, bytes: bytes2, compressed: external_exports.boolean() });

// src/image/store/trimStore.ts
import { readdir, rm as rm2, stat } from "node:fs/promises";
import { join as join22 } from "node:path";
var share = 0.9;
var indexBytes = 512;
var leftOverMs = 36e5;
async function trimStore(library, directory, maxBytes2) {
  await removeLeftOvers(join22(directory, "tmp"));
  const items = await listItems(library, directory);
  let total = items.reduce((sum, item) => sum + item.bytes, 0);
  if (total <= maxBytes2) return;
  for (const item of items.sort((a, b) => a.usedMs - b.usedMs)) {
    if (total <= maxBytes2 * share) return;
    for (const key of item.keys) await library.rm.entry(directory, key, { removeFully: true });
    await library.rm.content(directory, item.integrity);
    total -= item.bytes;
  }
}
async function listItems(library, directory) {
  const items = /* @__PURE__ */ new Map();
  for (const entry of Object.values(await library.ls(directory))) {
    const shared2 = items.get(entry.integrity);
    if (shared2 !== void 0) {
      shared2.keys.push(entry.key);
      continue;
    }
    const found = await stat(entry.path).catch(() => null);
    items.set(entry.integrity, {
      keys: [entry.key],
      integrity: entry.integrity,
      bytes: indexBytes + (found?.size ?? 0),
      usedMs: found?.mtimeMs ?? 0
    });
  }
  return [...items.values()];
}
async function removeLeftOvers(directory) {
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join22(directory, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > leftOverMs)
      await rm2(path, { recursive: true, force: true });
  }
}

// src/image/store/unwritable.ts
function unwritable(error) {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  return {
    code: "profile-cache-unwritable",
    message: `the cache of layer profiles can't be written${code === null ? "" : ` (${code})`}; this run is right, the next one will be slower`,
    fix: "name a writable folder with free space, or turn the cache off: cache.max-size: 0B"
  };
}

// src/image/store/diskStore.ts
var DiskStore = class {
  #told = warningList();
  #cacache;
  #directory;
  #maxBytes;
  #wrote = false;
  #writable = true;
  constructor(library, directory, maxBytes2) {
    this.#cacache = library;
    this.#directory = directory;
    this.#maxBytes = maxBytes2;
  }
  get warnings() {
    return this.#told.warnings;
  }
  warn(problem3) {
    this.#told.warn(problem3);
  }
  async blobs() {
    const found = /* @__PURE__ */ new Map();
    const entries2 = Object.values(await orNull2(() => this.#cacache.ls(this.#directory)) ?? {});
    const layers = new Set(entries2.map((entry) => entry.key));
    for (const { key, metadata: metadata2 } of entries2) {
      const digest2 = keys.blobDigestOf(key);
      const known = blobSchema.safeParse(metadata2);
      if (digest2 === null || !known.success) continue;
      if (layers.has(keys.layer(known.data.diffId)) && await this.layer(known.data.diffId) !== null) {
        found.set(digest2, known.data);
      }
    }
    return found;
  }
  async blob(digest2) {
    const known = blobSchema.safeParse((await this.#info(keys.blob(digest2)))?.metadata);
    return known.success ? known.data : null;
  }
  async facts(diffId) {
    const info = await this.#info(keys.layer(diffId));
    const facts2 = factsSchema.safeParse(info?.metadata);
    if (info === null || !facts2.success || facts2.data.diffId !== diffId) return null;
    const now = /* @__PURE__ */ new Date();
    const used = await orNull2(() => utimes(info.path, now, now).then(() => true));
    return used || await this.#content(keys.layer(diffId)) !== null ? facts2.data : null;
  }
  async layer(diffId) {
    const found = await this.#content(keys.layer(diffId));
    const facts2 = factsSchema.safeParse(found?.metadata);
    if (found === null || !facts2.success || facts2.data.diffId !== diffId) return null;
    const parts = splitParts(found.data);
    return parts === null ? null : { facts: facts2.data, packed: parts[0], packedFindings: parts[1] };
  }
  async json(digest2) {
    const found = await this.#content(keys.json(digest2));
    return found !== null && sha256(found.data) === digest2 ? found.data.toString("utf8") : null;
  }
  async image(chain) {
    const found = await this.#content(keys.image(chain));
    const image = found === null ? null : unpackImage(found.data);
    return image?.chain === chain ? image : null;
  }
  putLayer(record) {
    return this.#put(
      keys.layer(record.facts.diffId),
      joinParts(record.packed, record.packedFindings),
      record.facts
    );
  }
  putBlob(digest2, blob) {
    return this.#write(async () => {
      const layer = await this.#cacache.get.info(this.#directory, keys.layer(blob.diffId));
      if (layer === null) return;
      await this.#cacache.index.insert(this.#directory, keys.blob(digest2), layer.integrity, {
        metadata: blob
      });
    });
  }
  putJson(digest2, text3) {
    return this.#put(keys.json(digest2), Buffer.from(text3), null);
  }
  putImage(chain, image) {
    return this.#put(keys.image(chain), packImage(chain, image), null);
  }
  async trim() {
    if (!this.#wrote || this.#maxBytes === Number.POSITIVE_INFINITY) return;
    this.#wrote = false;
    await this.#write(() => trimStore(this.#cacache, this.#directory, this.#maxBytes));
  }
  #put(key, content, metadata2) {
    this.#wrote = true;
    return this.#write(async () => {
      await this.#cacache.put(this.#directory, key, content, { metadata: metadata2 });
    });
  }
  #info(key) {
    return orNull2(() => this.#cacache.get.info(this.#directory, key));
  }
  async #content(key) {
    const found = await orNull2(() => this.#cacache.get(this.#directory, key));
    if (found === null) await this.#drop(key);
    return found;
  }
  /** Removes what can't be read: cacache does not write a content again while a file of its name is there. */
  async #drop(key) {
    const damaged2 = await this.#info(key);
    if (damaged2 === null) return;
    await orNull2(() => this.#cacache.rm.content(this.#directory, damaged2.integrity));
    await orNull2(() => this.#cacache.rm.entry(this.#directory, key, { removeFully: true }));
  }
  async #write(work) {
    if (!this.#writable) return;
    try {
      await work();
    } catch (error) {
      this.#writable = false;
      this.warn(unwritable(error));
    }
  }
};
async function orNull2(read) {
  try {
    return await read() ?? null;
  } catch {
    return null;
  }
}

// src/image/store/openProfileStore.ts
var kernelFolders = /^\/(proc|sys)(\/|$)/;
async function openProfileStore(options3) {
  if (options3.directory === null || options3.maxBytes <= 0) return noStore();
  if (kernelFolders.test(resolve14(options3.directory))) {
    const store = noStore();
    store.warn(unwritable(null));
    return store;
  }
  const { default: cacache } = await import("./lib-OIJECIQ4.js");
  return new DiskStore(cacache, options3.directory, options3.maxBytes);
}

// src/image/weigher.ts
import { open as open4, stat as stat4 } from "node:fs/promises";
import { join as join25 } from "node:path";

// src/image/limits.ts
var maxLayerEntries = 5e6;
var maxLayerNameBytes = 256 * 2 ** 20;
var maxTarMetadataBytes = 2 ** 20;
var maxPathDepth = 2048;
var maxLinksFollowed = 255;
var maxLinkTargetBytes = 4096;
var maxTreeSteps = 1e8;
var maxTreeNodes = 5e6;
var maxTreePathChars = 2 ** 29;
var maxWastedFiles = 2e6;
var maxListedChanges = 5e6;
var maxFindingChars = 128 * 2 ** 20;
var maxImageFindingChars = 2 * maxFindingChars;
var maxJsonBytes = 16 * 2 ** 20;
var maxLayers = 1e4;
var maxIndexDepth = 8;
var readChunkBytes = 2 ** 20;
var maxArchiveEntries = 2e5;
var maxStreamJsonBytes = 128 * 2 ** 20;
var maxZstdWindowBytes = 128 * 2 ** 20;

// src/image/oci/parseDocument.ts
function parseDocument2(schema, text3, what) {
  let value;
  try {
    value = JSON.parse(text3);
  } catch (cause) {
    throw unreadable2("image-metadata-invalid", `${what} is not valid JSON`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = quote(issue?.path.map(String).join(".") ?? "");
  throw unreadable2("image-metadata-invalid", `${what} is malformed at ${key}`, {
    expected: issue?.message ?? "a document as the OCI image specification describes"
  });
}

// src/image/oci/schemas.ts
var descriptor = external_exports.object({
  mediaType: external_exports.string().optional(),
  digest: external_exports.string(),
  size: external_exports.int().min(0),
  annotations: external_exports.record(external_exports.string(), external_exports.string()).nullish(),
  artifactType: external_exports.string().nullish(),
  platform: external_exports.object({ os: external_exports.string(), architecture: external_exports.string(), variant: external_exports.string().nullish() }).nullish()
});
var indexSchema = external_exports.object({
  mediaType: external_exports.string().optional(),
  manifests: external_exports.array(descriptor)
});
var manifestSchema = external_exports.object({
  mediaType: external_exports.string().optional(),
  artifactType: external_exports.string().nullish(),
  config: descriptor,
  layers: external_exports.array(descriptor)
});
var configSchema2 = external_exports.object({
  os: external_exports.string().optional(),
  architecture: external_exports.string().optional(),
  variant: external_exports.string().nullish(),
  rootfs: external_exports.object({ type: external_exports.string().optional(), diff_ids: external_exports.array(external_exports.string()).nullish() }),
  history: external_exports.array(
    external_exports.object({
      created_by: external_exports.string().nullish(),
      comment: external_exports.string().nullish(),
      empty_layer: external_exports.boolean().nullish()
    })
  ).nullish()
});
var dockerManifestSchema = external_exports.array(
  external_exports.object({
    Config: external_exports.string(),
    RepoTags: external_exports.array(external_exports.string()).nullish(),
    Layers: external_exports.array(external_exports.string()).nullish()
  })
);

// src/image/oci/findManifests.ts
async function findManifests(library, source, indexText, partial) {
  const found = /* @__PURE__ */ new Map();
  let absent3 = null;
  const visit2 = async (text3, depth, above) => {
    if (depth > maxIndexDepth) throw unreadable2("image-metadata-invalid", "indexes inside indexes never end");
    for (const descriptor2 of parseDocument2(indexSchema, text3, "an image index").manifests) {
      if (isAttestation(descriptor2)) continue;
      const digest2 = checkedDigest(descriptor2.digest, "a manifest");
      const tags = [...above, ...tagsOf(descriptor2)];
      if (partial && depth > 0 && await source.size(digest2) === null) {
        absent3 = descriptor2;
        continue;
      }
      const body = await library.json(source, digest2, "a manifest");
      checkSize(descriptor2, body);
      if (isIndex(body)) await visit2(body, depth + 1, tags);
      else addManifest(found, digest2, body, tags);
    }
  };
  await visit2(indexText, 0, []);
  if (found.size === 0 && absent3 !== null) {
    throw unreadable2("image-blob-missing", `no platform of the image is in ${source.what}`);
  }
  return [...found.values()];
}
function addManifest(found, digest2, body, tags) {
  const before = found.get(digest2);
  if (before !== void 0) {
    before.tags.push(...tags);
    return;
  }
  const manifest = parseDocument2(manifestSchema, body, "a manifest");
  if (!manifest.artifactType) found.set(digest2, { digest: digest2, manifest, tags });
}
function checkSize(descriptor2, body) {
  const bytes3 = Buffer.byteLength(body);
  if (bytes3 === descriptor2.size) return;
  throw unreadable2("image-digest-mismatch", `a manifest has another size than its index says`, {
    expected: `${descriptor2.size} bytes; found ${bytes3}`
  });
}
function isIndex(body) {
  let value;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw unreadable2("image-metadata-invalid", "a manifest is not valid JSON", { cause });
  }
  if (typeof value !== "object" || value === null) return false;
  if ("schemaVersion" in value && value.schemaVersion === 1) {
    throw unreadable2("image-unsupported", "the image has a manifest of schema 1, which names no sizes", {
      fix: "push or save it with a docker version of the last eight years"
    });
  }
  return "manifests" in value && !("layers" in value);
}
function isAttestation({ annotations, platform }) {
  return annotations?.["vnd.docker.reference.type"] !== void 0 || platform?.os === "unknown" && platform.architecture === "unknown";
}
function tagsOf({ annotations }) {
  const name = annotations?.["io.containerd.image.name"];
  return name === void 0 ? [] : [name];
}

// src/image/parts.ts
function partsOfManifest(found, configText2) {
  const { manifest } = found;
  if (Buffer.byteLength(configText2) !== manifest.config.size) {
    throw unreadable2("image-digest-mismatch", "the configuration has another size than its manifest says", {
      expected: `${manifest.config.size} bytes; found ${Buffer.byteLength(configText2)}`
    });
  }
  const config = parseConfig(configText2);
  const diffIds = diffIdsOf(config, manifest.layers.length);
  return {
    config,
    configDigest: checkedDigest(manifest.config.digest, "a configuration"),
    manifestDigest: found.digest,
    tags: [...new Set(found.tags)],
    layers: manifest.layers.map((layer, i) => layerPart(layer, diffIds[i]))
  };
}
function partsOfConfig(configText2, names2, tags) {
  const config = parseConfig(configText2);
  const diffIds = diffIdsOf(config, names2.length);
  return {
    config,
    configDigest: sha256(configText2),
    manifestDigest: null,
    tags,
    layers: names2.map((name, i) => ({
      name,
      statedBytes: null,
      diffId: diffIds[i],
      mediaType: ""
    }))
  };
}
function parseConfig(text3) {
  return parseDocument2(configSchema2, text3, "an image configuration");
}
function layerPart(layer, diffId) {
  const mediaType = layer.mediaType ?? "";
  if (/\+encrypted$/.test(mediaType)) {
    throw unreadable2("image-unsupported", `a layer is encrypted (${quote(mediaType)})`, {
      fix: "decrypt the image first: an encrypted layer can not be weighed"
    });
  }
  return { name: checkedDigest(layer.digest, "a layer"), statedBytes: layer.size, diffId, mediaType };
}
function diffIdsOf(config, layers) {
  const diffIds = (config.rootfs.diff_ids ?? []).map((id) => checkedDigest(id, "a diffID"));
  if (diffIds.length > maxLayers) {
    throw unreadable2("image-too-large", `the image has ${diffIds.length} layers`, {
      expected: `at most ${maxLayers}`
    });
  }
  if (diffIds.length !== layers) {
    throw unreadable2("image-metadata-invalid", "the configuration and the manifest disagree on the layers", {
      expected: `${layers} diffIDs; found ${diffIds.length}`
    });
  }
  return diffIds;
}

// src/image/tar/path.ts
function entryPath(name) {
  const path = shortened(name) ?? cleaned(name);
  if (path === null) {
    throw unreadable2("image-layer-hostile", `a tar entry's name leads out of the image: ${quote(name)}`, {
      expected: "names inside the image, as engines require"
    });
  }
  return path;
}
function linkPath(target) {
  return shortened(target) ?? cleaned(`/${target}`) ?? "";
}
function shortened(name) {
  const bare = name.slice(name.startsWith("./") ? 2 : 0, name.endsWith("/") ? -1 : void 0);
  return bare.length > 0 && bare.length < 256 && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(bare) ? bare : null;
}
function cleaned(name) {
  const parts = [];
  const rooted = name.startsWith("/");
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0 && !rooted) return null;
  }
  if (parts.length > maxPathDepth) {
    throw unreadable2("image-layer-hostile", `a tar entry lies ${parts.length} folders deep`, {
      expected: `at most ${maxPathDepth}, as Linux can open`
    });
  }
  return parts.join("/");
}

// src/image/archive/tarPath.ts
function tarPath(path) {
  return entryPath(Buffer.from(path, "utf8").toString("latin1"));
}

// src/image/archive/imagesOfArchive.ts
async function imagesOfArchive(contents, library) {
  const docker = await dockerImages(contents, library);
  const index2 = await contents.text("index.json");
  if (index2 === null) {
    if (docker !== null) return docker;
    throw unreadable2("image-not-recognised", "the archive has neither index.json nor manifest.json", {
      expected: "what `docker save` writes, or an OCI image layout"
    });
  }
  const manifests = await findManifests(library, contents, index2, true);
  const images = [];
  for (const found of manifests) {
    const text3 = await library.json(contents, found.manifest.config.digest, "a configuration");
    const parts = partsOfManifest(found, text3);
    const names2 = docker?.find(({ configDigest }) => configDigest === parts.configDigest)?.tags ?? [];
    images.push(names2.length === 0 ? parts : { ...parts, tags: names2 });
  }
  const indexed = new Set(images.map(({ configDigest }) => configDigest));
  return [...images, ...(docker ?? []).filter(({ configDigest }) => !indexed.has(configDigest))];
}
async function dockerImages(contents, library) {
  const text3 = await contents.text("manifest.json");
  if (text3 === null) return null;
  const images = /* @__PURE__ */ new Map();
  for (const item of parseDocument2(dockerManifestSchema, text3, "manifest.json")) {
    const config = await configText(contents, tarPath(item.Config));
    await library.keepJson(config);
    const layers = (item.Layers ?? []).map(tarPath);
    const before = images.get(sha256(config));
    const tags = [...before?.tags ?? [], ...item.RepoTags ?? []];
    images.set(sha256(config), partsOfConfig(config, layers, tags));
  }
  return [...images.values()];
}
async function configText(contents, path) {
  const text3 = await contents.text(path);
  if (text3 === null) {
    throw unreadable2("image-blob-missing", "a configuration is missing from the archive");
  }
  const hex = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  if (hex !== void 0 && sha256(text3) !== `sha256:${hex}`) {
    throw unreadable2("image-digest-mismatch", "a configuration has other bytes than its name says", {
      expected: `sha256:${hex}; found ${sha256(text3)}`
    });
  }
  return text3;
}

// src/image/archive/openArchive.ts
import { createReadStream } from "node:fs";
import { open as open2 } from "node:fs/promises";

// src/image/tar/number.ts
function readNumber(block, offset, length, what) {
  const first = block[offset] ?? 0;
  const value = first & 128 ? readBase256(block, offset, length) : readOctal(block, offset, length);
  if (value === null || !Number.isSafeInteger(value) || value < 0) {
    throw unreadable2("image-layer-damaged", `a tar header holds an impossible ${what}`, {
      expected: "a whole number from 0 to 2^53 - 1"
    });
  }
  return value;
}
function readBase256(block, offset, length) {
  const first = block[offset] ?? 0;
  if (first & 64) return null;
  let value = first & 63;
  for (let i = 1; i < length; i += 1) {
    value = value * 256 + (block[offset + i] ?? 0);
    if (value > Number.MAX_SAFE_INTEGER) return null;
  }
  return value;
}
function readOctal(block, offset, length) {
  let start = offset;
  let end = offset + length;
  while (start < end && isPadding(block[start])) start += 1;
  for (let i = start; i < end; i += 1) if (block[i] === 0) end = i;
  while (end > start && isPadding(block[end - 1])) end -= 1;
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = (block[i] ?? 0) - 48;
    if (digit < 0 || digit > 7) return null;
    value = value * 8 + digit;
  }
  return value;
}
function isPadding(byte) {
  return byte === 32 || byte === 0;
}
function readDecimal(text3) {
  if (!/^[0-9]{1,16}$/.test(text3)) return null;
  const value = Number(text3);
  return Number.isSafeInteger(value) ? value : null;
}

// src/image/tar/header.ts
var blockBytes = 512;
function readHeader(block, at) {
  if (!checksumHolds(block, at)) {
    throw unreadable2("image-layer-damaged", "a tar header has a wrong checksum");
  }
  const type = block[at + 156] ?? 0;
  const magic = block.toString("latin1", at + 257, at + 265);
  const gnu = magic === "ustar  \0";
  const name = text2(block, at, 100);
  const prefix = magic.startsWith("ustar\0") ? text2(block, at + 345, prefixLength(block, at)) : "";
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkName: text2(block, at + 157, 100),
    type,
    executable: isExecutable(block, at + 100),
    size: readNumber(block, at + 124, 12, "size"),
    sparseSize: type === 83 ? oldSparseSize(block, at, gnu) : null,
    moreSparse: type === 83 && block[at + 482] !== 0
  };
}
function isExecutable(block, at) {
  let end = at + 8;
  while (end > at && (block[end - 1] === 0 || block[end - 1] === 32)) end -= 1;
  for (let i = Math.max(at, end - 3); i < end; i += 1) if ((block[i] & 1) === 1) return true;
  return false;
}
function checksumHolds(block, at) {
  let expected;
  try {
    expected = readNumber(block, at + 148, 8, "checksum");
  } catch {
    return false;
  }
  let sum = 8 * 32;
  for (let i = at; i < at + 148; i += 1) sum += block[i];
  for (let i = at + 156; i < at + blockBytes; i += 1) sum += block[i];
  return sum === expected || signedSum(block, at) === expected;
}
function signedSum(block, at) {
  let sum = 8 * 32;
  for (let i = at; i < at + blockBytes; i += 1) {
    if (i < at + 148 || i >= at + 156) sum += block.readInt8(i);
  }
  return sum;
}
function isZeroBlock(block, at) {
  for (let i = at; i < at + blockBytes; i += 1) if (block[i] !== 0) return false;
  return true;
}
function prefixLength(block, at) {
  return block.toString("latin1", at + 508, at + 512) === "tar\0" ? 131 : 155;
}
function oldSparseSize(block, at, gnu) {
  if (!gnu) throw unreadable2("image-layer-damaged", "a tar header says sparse but is not of the GNU format");
  return readNumber(block, at + 483, 12, "size of a sparse file");
}
function text2(block, at, length) {
  let end = at;
  while (end < at + length && block[end] !== 0) end += 1;
  return block.toString("latin1", at, end);
}

// src/image/blob/sniff.ts
function sniff(head) {
  if (head.length >= blockBytes && (isZeroBlock(head, 0) || checksumHolds(head, 0))) return "tar";
  if (head.length === 0) return "tar";
  if (head[0] === 31 && head[1] === 139) return "gzip";
  if (isZstd(head)) return "zstd";
  const first = head.find((byte) => byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13);
  return first === 123 || first === 91 ? "json" : "other";
}
function isZstd(head) {
  if (head.length < 4) return false;
  const magic = head.readUInt32LE(0);
  return magic === 4247762216 || magic >= 407710288 && magic <= 407710303;
}

// src/image/blob/readRange.ts
async function readRange(file, offset, length, use) {
  const size2 = Math.min(readChunkBytes, Math.max(length, 1));
  const buffers = [Buffer.allocUnsafeSlow(size2), Buffer.allocUnsafeSlow(length > size2 ? size2 : 0)];
  let done = 0;
  let turn = 0;
  const readInto = (which, from) => file.read(buffers[which % 2], 0, Math.min(size2, length - from), offset + from);
  let reading = length > 0 ? readInto(0, 0) : null;
  while (reading !== null) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return done;
    done += bytesRead;
    const chunk = buffers[turn % 2].subarray(0, bytesRead);
    turn += 1;
    reading = done < length ? readInto(turn, done) : null;
    reading?.catch(() => {
    });
    const busy = use(chunk);
    if (busy !== null) await busy;
  }
  return done;
}

// src/image/tar/pax.ts
var wanted = /* @__PURE__ */ new Set([
  "path",
  "linkpath",
  "size",
  "GNU.sparse.major",
  "GNU.sparse.minor",
  "GNU.sparse.map",
  "GNU.sparse.name",
  "GNU.sparse.size",
  "GNU.sparse.realsize"
]);
var mapPiece = "GNU.sparse.numbytes";
function parsePax(data) {
  const records = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < data.length) {
    const space2 = data.indexOf(32, at);
    const length = space2 > at && space2 - at <= 10 ? Number(data.toString("latin1", at, space2)) : Number.NaN;
    const end = at + length;
    const equals = data.indexOf(61, space2);
    if (!Number.isInteger(length) || length < 5 || end > data.length || data[end - 1] !== 10)
      throw malformed();
    if (equals < 0 || equals >= end || equals === space2 + 1) throw malformed();
    const key = data.toString("latin1", space2 + 1, equals);
    if (wanted.has(key)) records.set(key, checkedValue(data.toString("latin1", equals + 1, end - 1)));
    else if (key === mapPiece) records.set("GNU.sparse.map", "listed");
    at = end;
  }
  return records;
}
function checkedValue(value) {
  if (value.includes("\0")) throw malformed();
  return value;
}
function malformed() {
  return unreadable2("image-layer-damaged", "a PAX header of the tar is malformed", {
    expected: 'records of the form "length key=value"'
  });
}

// src/image/tar/resolve.ts
var kinds = {
  "\0": "file",
  "0": "file",
  "7": "file",
  S: "file",
  "1": "hardlink",
  "2": "symlink",
  "3": "other",
  "4": "other",
  "5": "directory",
  "6": "other"
};
var dataless = /* @__PURE__ */ new Set(["1", "2", "3", "4", "5", "6"]);
function entryOf(raw, pending) {
  const type = String.fromCharCode(raw.type);
  const pax = pending.pax;
  const announced = paxSize(pax, "size") ?? raw.size;
  const sparse = pax === void 0 ? null : paxSparse(pax);
  const name = sparse?.name || pending.longName || pax?.get("path") || raw.name;
  const kind2 = type === "\0" && name.endsWith("/") ? "directory" : kinds[type] ?? "other";
  const size2 = raw.sparseSize ?? sparse?.size ?? announced;
  return {
    name,
    linkName: kind2 === "hardlink" || kind2 === "symlink" ? pending.longLink || pax?.get("linkpath") || raw.linkName : "",
    kind: kind2,
    size: kind2 === "file" ? size2 : 0,
    executable: raw.executable,
    sparse: raw.sparseSize !== null || sparse !== null,
    dataBytes: dataless.has(type) ? 0 : announced
  };
}
function paxSparse(pax) {
  const major = pax.get("GNU.sparse.major") ?? "";
  const minor = pax.get("GNU.sparse.minor") ?? "";
  const stated = major === "0" && (minor === "0" || minor === "1") || major === "1" && minor === "0";
  const guessed = major === "" && minor === "" && Boolean(pax.get("GNU.sparse.map"));
  if (!stated && !guessed) return null;
  return {
    name: pax.get("GNU.sparse.name") ?? "",
    size: paxSize(pax, "GNU.sparse.size") ?? paxSize(pax, "GNU.sparse.realsize")
  };
}
function paxSize(pax, key) {
  const text3 = pax?.get(key);
  if (text3 === void 0 || text3 === "") return null;
  const size2 = readDecimal(text3);
  if (size2 === null)
    throw unreadable2("image-layer-damaged", `a PAX header of the tar holds an impossible ${key}`);
  return size2;
}

// src/image/tar/parser.ts
var types = { longName: 76, longLink: 75, pax: 120, globalPax: 103 };
var TarParser = class {
  #handler;
  #block = Buffer.alloc(blockBytes);
  #offset = 0;
  #filled = 0;
  #remaining = 0;
  #padding = 0;
  #sparseBlocks = false;
  #zeroBlocks = 0;
  #sink = null;
  #metadata = null;
  #inEntry = false;
  #pending = {};
  #raw = null;
  constructor(handler) {
    this.#handler = handler;
  }
  /** True once the end mark was read; later chunks are ignored. */
  get ended() {
    return this.#zeroBlocks === 2;
  }
  /** How many bytes of the archive lie before what comes next; in `entry`, where the entry's data begins. */
  get offset() {
    return this.#offset;
  }
  /** Bytes that may be skipped before the parser needs to see the archive again; for seeking in files. */
  get skippable() {
    return this.#sink === null && this.#metadata === null && this.#filled === 0 ? this.#remaining + this.#padding : 0;
  }
  /** Tells the parser that `bytes` (at most `skippable`) were passed over without being read. */
  skip(bytes3) {
    const data = Math.min(bytes3, this.#remaining);
    this.#offset += bytes3;
    this.#remaining -= data;
    this.#padding -= bytes3 - data;
    if (this.#remaining === 0) this.#endData();
  }
  push(chunk) {
    let at = 0;
    while (at < chunk.length && !this.ended) {
      if (this.#remaining > 0) at += this.#data(chunk, at);
      else if (this.#padding > 0) at += this.#pad(chunk.length - at);
      else if (this.#filled === 0 && chunk.length - at >= blockBytes) {
        this.#offset += blockBytes;
        this.#header(chunk, at);
        at += blockBytes;
      } else at += this.#collect(chunk, at);
    }
  }
  finish() {
    if (this.ended) return;
    if (this.#remaining > 0 || this.#filled > 0 || this.#sparseBlocks) {
      throw unreadable2("image-layer-damaged", "the tar ends in the middle of an entry");
    }
  }
  #pad(available) {
    const length = Math.min(this.#padding, available);
    this.#padding -= length;
    this.#offset += length;
    return length;
  }
  #data(chunk, at) {
    const length = Math.min(this.#remaining, chunk.length - at);
    if (this.#sink !== null) this.#sink(chunk.subarray(at, at + length));
    else if (this.#metadata !== null)
      this.#metadata.pieces.push(Buffer.from(chunk.subarray(at, at + length)));
    this.#remaining -= length;
    this.#offset += length;
    if (this.#remaining === 0) this.#endData();
    return length;
  }
  #collect(chunk, at) {
    const length = Math.min(blockBytes - this.#filled, chunk.length - at);
    chunk.copy(this.#block, this.#filled, at, at + length);
    this.#filled += length;
    this.#offset += length;
    if (this.#filled === blockBytes) {
      this.#filled = 0;
      this.#header(this.#block, 0);
    }
    return length;
  }
  #header(block, at) {
    if (this.#sparseBlocks) {
      this.#sparseBlocks = block[at + 504] !== 0;
      if (!this.#sparseBlocks && this.#raw !== null) this.#start(this.#raw);
      return;
    }
    if (isZeroBlock(block, at)) {
      this.#zeroBlocks += 1;
      return;
    }
    if (this.#zeroBlocks > 0)
      throw unreadable2("image-layer-damaged", "the tar has data after half an end mark");
    const raw = readHeader(block, at);
    if (isMetadata(raw.type)) this.#startMetadata(raw);
    else if (raw.moreSparse) {
      this.#raw = raw;
      this.#sparseBlocks = true;
    } else this.#start(raw);
  }
  #startMetadata(raw) {
    if (raw.size > maxTarMetadataBytes) {
      throw unreadable2("image-layer-hostile", `a tar header announces ${raw.size} bytes of names`, {
        expected: `at most ${maxTarMetadataBytes} bytes, as engines accept`
      });
    }
    this.#metadata = { type: raw.type, pieces: [] };
    this.#expect(raw.size);
  }
  #start(raw) {
    const entry = entryOf(raw, this.#pending);
    this.#pending = {};
    this.#inEntry = true;
    this.#sink = this.#handler.entry(entry);
    this.#expect(entry.dataBytes);
  }
  #expect(bytes3) {
    this.#remaining = bytes3;
    this.#padding = (blockBytes - bytes3 % blockBytes) % blockBytes;
    if (bytes3 === 0) this.#endData();
  }
  #endData() {
    if (this.#metadata !== null) {
      this.#pending = withMetadata(this.#pending, this.#metadata);
      this.#metadata = null;
    } else if (this.#inEntry) {
      this.#inEntry = false;
      this.#sink = null;
      this.#handler.endEntry?.();
    }
  }
};
function isMetadata(type) {
  return type === types.longName || type === types.longLink || type === types.pax || type === types.globalPax;
}
function withMetadata(pending, metadata2) {
  const data = Buffer.concat(metadata2.pieces);
  if (metadata2.type === types.pax) return { ...pending, pax: parsePax(data) };
  if (metadata2.type === types.globalPax) {
    parsePax(data);
    return {};
  }
  const end = data.indexOf(0);
  const text3 = data.toString("latin1", 0, end < 0 ? data.length : end);
  return metadata2.type === types.longName ? { ...pending, longName: text3 } : { ...pending, longLink: text3 };
}

// src/image/archive/contents.ts
import { posix as posix7 } from "node:path";
function archivePath(name) {
  return isDigest(name) ? `blobs/sha256/${digestHex(name)}` : name;
}
function linkedPath(from, target, symbolic) {
  const joined4 = symbolic ? posix7.join("/", posix7.dirname(from), target) : posix7.join("/", target);
  return joined4.slice(1);
}
function resolveLinks(links, path) {
  let at = path;
  for (let i = 0; i < 40; i += 1) {
    const next = links.get(at);
    if (next === void 0) return at;
    at = next;
  }
  return path;
}

// src/image/archive/indexedArchive.ts
var stepBytes = 16 * 1024;
async function indexedArchive(file, size2) {
  const { files, links } = await walk(file, size2);
  const find = (name) => files.get(resolveLinks(links, archivePath(name))) ?? null;
  const read = async (place, use) => {
    const done = await readRange(file, place.offset, place.bytes, use);
    if (done !== place.bytes) throw cutShort();
  };
  return {
    what: "the archive",
    has: (path) => find(path) !== null,
    size: async (name) => find(name)?.bytes ?? null,
    digestOf: () => null,
    async read(name, use) {
      const place = find(name);
      if (place === null) throw unreadable2("image-blob-missing", "a blob is missing from the archive");
      await read(place, use);
    },
    async text(path) {
      const place = find(path);
      if (place === null || place.bytes > maxJsonBytes) return null;
      const pieces = [];
      await read(place, (chunk) => {
        pieces.push(Buffer.from(chunk));
        return null;
      });
      return Buffer.concat(pieces).toString("utf8");
    }
  };
}
async function walk(file, size2) {
  const files = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  const parser = new TarParser({
    entry(entry) {
      const path = entryPath(entry.name);
      links.delete(path);
      files.delete(path);
      if (entry.kind === "file") files.set(path, { offset: parser.offset, bytes: entry.dataBytes });
      if (entry.kind === "symlink" || entry.kind === "hardlink") {
        links.set(path, linkedPath(path, entry.linkName, entry.kind === "symlink"));
      }
      if (files.size + links.size > maxArchiveEntries) throw tooMany();
      return null;
    }
  });
  const buffer = Buffer.alloc(stepBytes);
  while (!parser.ended && parser.offset < size2) {
    const { bytesRead } = await file.read(buffer, 0, stepBytes, parser.offset);
    if (bytesRead === 0) break;
    parser.push(buffer.subarray(0, bytesRead));
    if (parser.skippable > 0) parser.skip(Math.min(parser.skippable, Math.max(0, size2 - parser.offset)));
  }
  parser.finish();
  return { files, links };
}
function tooMany() {
  return unreadable2("image-layer-hostile", `the archive holds more than ${maxArchiveEntries} files`);
}
function cutShort() {
  return unreadable2("image-archive-damaged", "the archive is cut short");
}

// src/image/blob/freeMemory.ts
function freeMemory(chunk) {
  const { buffer } = chunk;
  if (chunk.byteLength < buffer.byteLength) return;
  const transfer = Reflect.get(buffer, "transfer");
  if (typeof transfer !== "function") return;
  try {
    transfer.call(buffer, 0);
  } catch {
  }
}

// src/image/blob/inflatedStream.ts
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u16 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
  if (u8.prototype.slice)
    return u8.prototype.slice.call(v, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  var n = new u8(e - s);
  n.set(v.subarray(s, e));
  return n;
};
var fill = function(v, n, s, e) {
  if (u8.prototype.fill)
    return u8.prototype.fill.call(v, n, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  for (; s < e; ++s)
    v[s] = n;
  return v;
};
var cpw = function(v, t, s, e) {
  if (u8.prototype.copyWithin)
    return u8.prototype.copyWithin.call(v, t, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  while (s < e) {
    v[t++] = v[s++];
  }
};
var ec = [
  "invalid zstd data",
  "window size too large (>2046MB)",
  "invalid block type",
  "FSE accuracy too high",
  "match distance too far back",
  "unexpected EOF"
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var rb = function(d, b, n) {
  var i = 0, o = 0;
  for (; i < n; ++i)
    o |= d[b++] << (i << 3);
  return o;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
  var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
  if (n3 == 3126568 && dat[3] == 253) {
    var flg = dat[4];
    var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
    if (flg & 8)
      err(0);
    var bt = 6 - ss;
    var db = df == 3 ? 4 : df;
    var di = rb(dat, bt, db);
    bt += db;
    var fsb = fcf ? 1 << fcf : ss;
    var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
    var ws = fss;
    if (!ss) {
      var wb = 1 << 10 + (dat[5] >> 3);
      ws = wb + (wb >> 3) * (dat[5] & 7);
    }
    if (ws > 2145386496)
      err(1);
    var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
    buf[0] = 1, buf[4] = 4, buf[8] = 8;
    return {
      b: bt + fsb,
      y: 0,
      l: 0,
      d: di,
      w: w && w != 1 ? w : buf.subarray(12),
      e: ws,
      o: new i32(buf.buffer, 0, 3),
      u: fss,
      c: cc,
      m: Math.min(131072, ws)
    };
  } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
    return b4(dat, 4) + 8;
  }
  err(0);
};
var msb = function(val) {
  var bits = 0;
  for (; 1 << bits <= val; ++bits)
    ;
  return bits - 1;
};
var rfse = function(dat, bt, mal) {
  var tpos = (bt << 3) + 4;
  var al = (dat[bt] & 15) + 5;
  if (al > mal)
    err(3);
  var sz = 1 << al;
  var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
  var buf = new ab(512 + (sz << 2));
  var freq = new i16(buf, 0, 256);
  var dstate = new u16(buf, 0, 256);
  var nstate = new u16(buf, 512, sz);
  var bb1 = 512 + (sz << 1);
  var syms = new u8(buf, bb1, sz);
  var nbits = new u8(buf, bb1 + sz);
  while (sym < 255 && probs > 0) {
    var bits = msb(probs + 1);
    var cbt = tpos >> 3;
    var msk = (1 << bits + 1) - 1;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
    var msk1fb = (1 << bits) - 1;
    var msv = msk - probs - 1;
    var sval = val & msk1fb;
    if (sval < msv)
      tpos += bits, val = sval;
    else {
      tpos += bits + 1;
      if (val > msk1fb)
        val -= msv;
    }
    freq[++sym] = --val;
    if (val == -1) {
      probs += val;
      syms[--ht] = sym;
    } else
      probs -= val;
    if (!val) {
      do {
        var rbt = tpos >> 3;
        re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
        tpos += 2;
        sym += re;
      } while (re == 3);
    }
  }
  if (sym > 255 || probs)
    err(0);
  var sympos = 0;
  var sstep = (sz >> 1) + (sz >> 3) + 3;
  var smask = sz - 1;
  for (var s = 0; s <= sym; ++s) {
    var sf = freq[s];
    if (sf < 1) {
      dstate[s] = -sf;
      continue;
    }
    for (i = 0; i < sf; ++i) {
      syms[sympos] = s;
      do {
        sympos = sympos + sstep & smask;
      } while (sympos >= ht);
    }
  }
  if (sympos)
    err(0);
  for (i = 0; i < sz; ++i) {
    var ns = dstate[syms[i]]++;
    var nb = nbits[i] = al - msb(ns);
    nstate[i] = (ns << nb) - sz;
  }
  return [tpos + 7 >> 3, {
    b: al,
    s: syms,
    n: nbits,
    t: nstate
  }];
};
var rhu = function(dat, bt) {
  var i = 0, wc = -1;
  var buf = new u8(292), hb = dat[bt];
  var hw = buf.subarray(0, 256);
  var rc = buf.subarray(256, 268);
  var ri = new u16(buf.buffer, 268);
  if (hb < 128) {
    var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
    bt += hb;
    var epos = ebt << 3;
    var lb = dat[bt];
    if (!lb)
      err(0);
    var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
    var fpos = (++bt << 3) - 8 + msb(lb);
    for (; ; ) {
      fpos -= btr1;
      if (fpos < epos)
        break;
      var cbt = fpos >> 3;
      st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
      hw[++wc] = fdt.s[st1];
      fpos -= btr2;
      if (fpos < epos)
        break;
      cbt = fpos >> 3;
      st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
      hw[++wc] = fdt.s[st2];
      btr1 = fdt.n[st1];
      st1 = fdt.t[st1];
      btr2 = fdt.n[st2];
      st2 = fdt.t[st2];
    }
    if (++wc > 255)
      err(0);
  } else {
    wc = hb - 127;
    for (; i < wc; i += 2) {
      var byte = dat[++bt];
      hw[i] = byte >> 4;
      hw[i + 1] = byte & 15;
    }
    ++bt;
  }
  var wes = 0;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    if (wt > 11)
      err(0);
    wes += wt && 1 << wt - 1;
  }
  var mb = msb(wes) + 1;
  var ts = 1 << mb;
  var rem = ts - wes;
  if (rem & rem - 1)
    err(0);
  hw[wc++] = msb(rem) + 1;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    ++rc[hw[i] = wt && mb + 1 - wt];
  }
  var hbuf = new u8(ts << 1);
  var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
  ri[mb] = 0;
  for (i = mb; i > 0; --i) {
    var pv = ri[i];
    fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
  }
  if (ri[0] != ts)
    err(0);
  for (i = 0; i < wc; ++i) {
    var bits = hw[i];
    if (bits) {
      var code = ri[bits];
      fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
    }
  }
  return [bt, {
    n: nb,
    b: mb,
    s: syms
  }];
};
var dllt = rfse(/* @__PURE__ */ new u8([
  81,
  16,
  99,
  140,
  49,
  198,
  24,
  99,
  12,
  33,
  196,
  24,
  99,
  102,
  102,
  134,
  70,
  146,
  4
]), 0, 6)[1];
var dmlt = rfse(/* @__PURE__ */ new u8([
  33,
  20,
  196,
  24,
  99,
  140,
  33,
  132,
  16,
  66,
  8,
  33,
  132,
  16,
  66,
  8,
  33,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  36,
  9
]), 0, 6)[1];
var doct = rfse(/* @__PURE__ */ new u8([
  32,
  132,
  16,
  66,
  102,
  70,
  68,
  68,
  68,
  68,
  36,
  73,
  2
]), 0, 5)[1];
var b2bl = function(b, s) {
  var len = b.length, bl = new i32(len);
  for (var i = 0; i < len; ++i) {
    bl[i] = s;
    s += 1 << b[i];
  }
  return bl;
};
var llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  134678020,
  202050057,
  269422093
])).buffer, 0, 36);
var llbl = /* @__PURE__ */ b2bl(llb, 0);
var mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  117769220,
  185207048,
  252579084,
  16
])).buffer, 0, 53);
var mlbl = /* @__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
  var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
  if (!lb)
    err(0);
  var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
  for (; pos > eb && i < ss; ) {
    var cbt = pos >> 3;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
    st = (st << btr | val) & msk;
    out[++i] = hu.s[st];
    pos -= btr = hu.n[st];
  }
  if (pos != eb || i + 1 != ss)
    err(0);
};
var dhu4 = function(dat, out, hu) {
  var bt = 6;
  var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
  dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
  dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
  dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
  dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
  var _a;
  var bt = st.b;
  var b0 = dat[bt], btype = b0 >> 1 & 3;
  st.l = b0 & 1;
  var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
  var ebt = (bt += 3) + sz;
  if (btype == 1) {
    if (bt >= dat.length)
      return;
    st.b = bt + 1;
    if (out) {
      fill(out, dat[bt], st.y, st.y += sz);
      return out;
    }
    return fill(new u8(sz), dat[bt]);
  }
  if (ebt > dat.length)
    return;
  if (btype == 0) {
    st.b = ebt;
    if (out) {
      out.set(dat.subarray(bt, ebt), st.y);
      st.y += sz;
      return out;
    }
    return slc(dat, bt, ebt);
  }
  if (btype == 2) {
    var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
    var lss = b3 >> 4, lcs = 0, s4 = 0;
    if (lbt < 2) {
      if (sf & 1)
        lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
      else
        lss = b3 >> 3;
    } else {
      s4 = sf;
      if (sf < 2)
        lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
      else if (sf == 2)
        lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
      else
        lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
    }
    ++bt;
    var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
    var spl = buf.length - lss;
    if (lbt == 0)
      buf.set(dat.subarray(bt, bt += lss), spl);
    else if (lbt == 1)
      fill(buf, dat[bt++], spl);
    else {
      var hu = st.h;
      if (lbt == 2) {
        var hud = rhu(dat, bt);
        lcs += bt - (bt = hud[0]);
        st.h = hu = hud[1];
      } else if (!hu)
        err(0);
      (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
    }
    var ns = dat[bt++];
    if (ns) {
      if (ns == 255)
        ns = (dat[bt++] | dat[bt++] << 8) + 32512;
      else if (ns > 127)
        ns = ns - 128 << 8 | dat[bt++];
      var scm = dat[bt++];
      if (scm & 3)
        err(0);
      var dts = [dmlt, doct, dllt];
      for (var i = 2; i > -1; --i) {
        var md = scm >> (i << 1) + 2 & 3;
        if (md == 1) {
          var rbuf = new u8([0, 0, dat[bt++]]);
          dts[i] = {
            s: rbuf.subarray(2, 3),
            n: rbuf.subarray(0, 1),
            t: new u16(rbuf.buffer, 0, 1),
            b: 0
          };
        } else if (md == 2) {
          _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
        } else if (md == 3) {
          if (!st.t)
            err(0);
          dts[i] = st.t[i];
        }
      }
      var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
      var lb = dat[ebt - 1];
      if (!lb)
        err(0);
      var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
      var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
      cbt = (spos -= oct.b) >> 3;
      var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
      cbt = (spos -= mlt.b) >> 3;
      var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
      for (++ns; --ns; ) {
        var llc = llt.s[lst];
        var lbtr = llt.n[lst];
        var mlc = mlt.s[mst];
        var mbtr = mlt.n[mst];
        var ofc = oct.s[ost];
        var obtr = oct.n[ost];
        cbt = (spos -= ofc) >> 3;
        var ofp = 1 << ofc;
        var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
        cbt = (spos -= mlb[mlc]) >> 3;
        var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
        cbt = (spos -= llb[llc]) >> 3;
        var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
        cbt = (spos -= lbtr) >> 3;
        lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
        cbt = (spos -= mbtr) >> 3;
        mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
        cbt = (spos -= obtr) >> 3;
        ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
        if (off > 3) {
          st.o[2] = st.o[1];
          st.o[1] = st.o[0];
          st.o[0] = off -= 3;
        } else {
          var idx = off - (ll != 0);
          if (idx) {
            off = idx == 3 ? st.o[0] - 1 : st.o[idx];
            if (idx > 1)
              st.o[2] = st.o[1];
            st.o[1] = st.o[0];
            st.o[0] = off;
          } else
            off = st.o[0];
        }
        for (var i = 0; i < ll; ++i) {
          buf[oubt + i] = buf[spl + i];
        }
        oubt += ll, spl += ll;
        var stin = oubt - off;
        if (stin < 0) {
          var len = -stin;
          var bs = st.e + stin;
          if (len > ml)
            len = ml;
          for (var i = 0; i < len; ++i) {
            buf[oubt + i] = st.w[bs + i];
          }
          oubt += len, ml -= len, stin = 0;
        }
        for (var i = 0; i < ml; ++i) {
          buf[oubt + i] = buf[stin + i];
        }
        oubt += ml;
      }
      if (oubt != spl) {
        while (spl < buf.length) {
          buf[oubt++] = buf[spl++];
        }
      } else
        oubt = buf.length;
      if (out)
        st.y += oubt;
      else
        buf = slc(buf, 0, oubt);
    } else if (out) {
      st.y += lss;
      if (spl) {
        for (var i = 0; i < lss; ++i) {
          buf[i] = buf[spl + i];
        }
      }
    } else if (spl)
      buf = slc(buf, spl);
    st.b = ebt;
    return buf;
  }
  err(2);
};
var cct = function(bufs, ol) {
  if (bufs.length == 1)
    return bufs[0];
  var buf = new u8(ol);
  for (var i = 0, b = 0; i < bufs.length; ++i) {
    var chk = bufs[i];
    buf.set(chk, b);
    b += chk.length;
  }
  return buf;
};
var Decompress = /* @__PURE__ */ (function() {
  function Decompress2(ondata) {
    this.ondata = ondata;
    this.c = [];
    this.l = 0;
    this.z = 0;
  }
  Decompress2.prototype.push = function(chunk, final) {
    if (typeof this.s == "number") {
      var sub = Math.min(chunk.length, this.s);
      chunk = chunk.subarray(sub);
      this.s -= sub;
    }
    var sl = chunk.length;
    var ncs = sl + this.l;
    if (!this.s) {
      if (final) {
        if (!ncs) {
          this.ondata(new u8(0), true);
          return;
        }
        if (ncs < 5)
          err(5);
      } else if (ncs < 18) {
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (typeof (this.s = rzfh(chunk)) == "number")
        return this.push(chunk, final);
    }
    if (typeof this.s != "number") {
      if (ncs < (this.z || 3)) {
        if (final)
          err(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
        if (final)
          err(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      } else
        this.z = 0;
      for (; ; ) {
        var blk = rzb(chunk, this.s);
        if (!blk) {
          if (final)
            err(5);
          var adc = chunk.subarray(this.s.b);
          this.s.b = 0;
          this.c.push(adc), this.l += adc.length;
          return;
        } else {
          this.ondata(blk, false);
          cpw(this.s.w, 0, blk.length);
          this.s.w.set(blk, this.s.w.length - blk.length);
        }
        if (this.s.l) {
          var rest2 = chunk.subarray(this.s.b);
          this.s = this.s.c * 4;
          this.push(rest2, final);
          return;
        }
      }
    } else if (final)
      err(5);
  };
  return Decompress2;
})();

// src/image/blob/zstd.ts
import * as zlib from "node:zlib";
var chunkSize = 128 * 1024;
function nativeZstd() {
  const create = Reflect.get(zlib, "createZstdDecompress");
  return isFactory(create) ? () => create({ chunkSize }) : null;
}
function isFactory(value) {
  return typeof value === "function";
}
function damaged(kind2, cause) {
  return unreadable2("image-blob-damaged", `the ${kind2} data is damaged or cut short`, { cause });
}

// src/image/blob/portableZstd.ts
var PortableZstd = class {
  #output;
  #frame = null;
  constructor(output) {
    this.#output = output;
  }
  /** Throws `image-blob-damaged` for wrong data, and what the output throws. */
  push({ data, startsFrame, endsFrame }) {
    if (startsFrame) this.#frame = new Decompress((out) => this.#output(asBuffer(out)));
    try {
      this.#frame?.push(Uint8Array.from(data), endsFrame);
    } catch (error) {
      throw error instanceof GateError ? error : damaged("zstd", error);
    }
  }
};
function asBuffer(bytes3) {
  return Buffer.from(bytes3.buffer, bytes3.byteOffset, bytes3.length);
}

// src/image/blob/zstdFrames.ts
var ZstdFrames = class {
  #state = "magic";
  /** The bytes of the field that is being read; fields may lie across chunks. */
  #field = Buffer.alloc(14);
  #filled = 0;
  #needed = 4;
  #descriptor = 0;
  #lastBlock = false;
  /** The pieces of frames in the next chunk: views of it, and copies of a few bytes where a frame's begin was split. */
  *split(chunk) {
    let from = this.#state === "magic" || this.#state.startsWith("skip") ? -1 : 0;
    let starts = false;
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === "magic" && this.#filled === 0) from = at;
      const split = this.#state === "magic" && this.#filled > 0;
      const length = Math.min(this.#needed - this.#filled, chunk.length - at);
      if (this.#isField) chunk.copy(this.#field, this.#filled, at, at + length);
      this.#filled += length;
      at += length;
      if (this.#filled < this.#needed) continue;
      const wasMagic = this.#state === "magic";
      const ends = this.#next();
      if (wasMagic && this.#state === "skipLength") from = -1;
      else if (wasMagic) {
        starts = !split;
        if (split) {
          yield { data: Buffer.from(this.#field.subarray(0, 4)), startsFrame: true, endsFrame: false };
          from = at;
        }
      }
      if (ends) {
        yield { data: chunk.subarray(from, at), startsFrame: starts, endsFrame: true };
        from = -1;
        starts = false;
      }
    }
    const open6 = this.#state === "magic" || from < 0 || from === chunk.length;
    if (!open6) yield { data: chunk.subarray(from), startsFrame: starts, endsFrame: false };
  }
  /** Throws where the data ends inside a frame. */
  finish() {
    if (this.#state !== "magic" || this.#filled > 0) throw damaged("zstd", null);
  }
  get #isField() {
    return this.#state !== "block" && this.#state !== "skip" && this.#state !== "checksum";
  }
  #expect(state, bytes3) {
    this.#state = state;
    this.#needed = bytes3;
    this.#filled = 0;
  }
  /** The field is complete: what comes after it. True where a frame ended. */
  #next() {
    const field = this.#field;
    if (this.#state === "magic") this.#magic(field.readUInt32LE(0));
    else if (this.#state === "skipLength") this.#skip(field.readUInt32LE(0));
    else if (this.#state === "skip") this.#expect("magic", 4);
    else if (this.#state === "descriptor") this.#readDescriptor(field.readUInt8(0));
    else if (this.#state === "header") {
      checkWindow(field, this.#descriptor);
      this.#expect("blockHeader", 3);
    } else if (this.#state === "blockHeader") return this.#blockHeader(field.readUIntLE(0, 3));
    else return this.#endOfBlock();
    return false;
  }
  #magic(magic) {
    if (magic === 4247762216) this.#expect("descriptor", 1);
    else if (magic >= 407710288 && magic <= 407710303) this.#expect("skipLength", 4);
    else throw damaged("zstd", null);
  }
  #skip(bytes3) {
    if (bytes3 === 0) this.#expect("magic", 4);
    else this.#expect("skip", bytes3);
  }
  #readDescriptor(descriptor2) {
    this.#descriptor = descriptor2;
    this.#expect("header", headerBytes(descriptor2));
  }
  #blockHeader(header) {
    this.#lastBlock = (header & 1) === 1;
    const type = header >> 1 & 3;
    if (type === 3) throw damaged("zstd", null);
    const bytes3 = type === 1 ? 1 : header >> 3;
    this.#expect("block", bytes3);
    return bytes3 === 0 ? this.#endOfBlock() : false;
  }
  #endOfBlock() {
    const hasChecksum = (this.#descriptor & 4) !== 0;
    if (this.#state === "block" && !this.#lastBlock) this.#expect("blockHeader", 3);
    else if (this.#state === "block" && hasChecksum) this.#expect("checksum", 4);
    else {
      this.#expect("magic", 4);
      return true;
    }
    return false;
  }
};
var singleSegment = (descriptor2) => (descriptor2 & 32) !== 0;
var dictionaryBytes = (descriptor2) => [0, 1, 2, 4][descriptor2 & 3] ?? 0;
function sizeBytes(descriptor2) {
  const flag2 = descriptor2 >> 6;
  return flag2 === 0 ? singleSegment(descriptor2) ? 1 : 0 : 1 << flag2;
}
function headerBytes(descriptor2) {
  return (singleSegment(descriptor2) ? 0 : 1) + dictionaryBytes(descriptor2) + sizeBytes(descriptor2);
}
function checkWindow(header, descriptor2) {
  const window = singleSegment(descriptor2) ? contentSize(header.subarray(dictionaryBytes(descriptor2)), sizeBytes(descriptor2)) : 2 ** (10 + (header.readUInt8(0) >> 3)) * (1 + (header.readUInt8(0) & 7) / 8);
  if (window > maxZstdWindowBytes) {
    throw unreadable2("image-unsupported", "the zstd data needs more memory than decoders give", {
      expected: `a window of at most ${maxZstdWindowBytes} bytes, as without zstd --long`
    });
  }
}
function contentSize(field, bytes3) {
  if (bytes3 === 8) return Number(field.readBigUInt64LE(0));
  return field.readUIntLE(0, bytes3) + (bytes3 === 2 ? 256 : 0);
}

// src/image/blob/inflatedStream.ts
var portableStep = 1024;
async function* inflatedStream(kind2, chunks) {
  const native = kind2 === "gzip" ? () => createGunzip({ chunkSize }) : nativeZstd();
  if (native === null) {
    yield* portable(chunks);
    return;
  }
  let broken = null;
  const input = Readable.from(kind2 === "gzip" ? chunks : frameData(chunks), { highWaterMark: 1 });
  const output = native();
  input.on("error", (error) => {
    broken = error;
    output.destroy(error);
  });
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk;
  } catch (error) {
    throw broken ?? damaged(kind2, error);
  } finally {
    input.destroy();
  }
}
async function* frameData(chunks) {
  const frames = new ZstdFrames();
  for await (const chunk of chunks) for (const { data } of frames.split(chunk)) yield data;
  frames.finish();
}
async function* portable(chunks) {
  const frames = new ZstdFrames();
  let out = [];
  const decoder = new PortableZstd((piece) => out.push(piece));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += portableStep) {
      for (const piece of frames.split(chunk.subarray(at, at + portableStep))) decoder.push(piece);
      yield* out;
      out = [];
    }
  }
  frames.finish();
}

// src/image/archive/inflated.ts
async function* inflated(stream) {
  const chunks = asBuffers(stream);
  const head = await firstBytes(chunks);
  const kind2 = sniff(head);
  if (kind2 !== "gzip" && kind2 !== "zstd") {
    if (head.length > 0) yield head;
    for await (const chunk of chunks) {
      yield chunk;
      freeMemory(chunk);
    }
    return;
  }
  yield* inflatedStream(kind2, joined3(head, chunks));
}
async function* joined3(head, chunks) {
  yield head;
  yield* chunks;
}
async function firstBytes(chunks) {
  const pieces = [];
  let length = 0;
  while (length < blockBytes) {
    const next = await chunks.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
}
async function* asBuffers(stream) {
  for await (const chunk of stream) {
    if (Buffer.isBuffer(chunk)) yield chunk;
    else if (chunk instanceof Uint8Array) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    else throw new TypeError("a stream of bytes is needed, not of strings or objects");
  }
}

// src/image/blob/intake.ts
import { createHash as createHash4 } from "node:crypto";

// src/image/layer/profiler.ts
import { createHash as createHash3 } from "node:crypto";

// src/image/layer/layerFiles.ts
import zlib2 from "node:zlib";

// src/image/layer/factsChars.ts
var fileChars = 96;
var itemChars = 80;
var escaped = /["\\\u0000-\u001f\ud800-\udfff]/;
var quote2 = 34;
var backslash = 92;
var space = 32;
var firstSurrogate = 55296;
var lastSurrogate = 57343;
function factsChars({ packages, claims, imports: imports2 = [], problems }) {
  let chars = fileChars;
  for (const { key, name, version, requires, provides } of packages) {
    chars += itemChars + textsChars([key, name, version ?? ""]) + textsChars(provides);
    for (const { anyOf, marker = "", extras } of requires)
      chars += itemChars + textsChars(anyOf) + textsChars([marker]) + textsChars(extras);
  }
  for (const { key, paths, folders: folders4 } of claims)
    chars += itemChars + textsChars([key]) + textsChars(paths) + textsChars(folders4);
  for (const { module, imports: names2 } of imports2)
    chars += itemChars + textsChars([module]) + textsChars(names2);
  for (const { message } of problems) chars += itemChars + textsChars([message]);
  return chars;
}
function textsChars(texts2 = []) {
  let chars = 0;
  for (const text3 of texts2) chars += 16 + text3.length + escapes(text3);
  return chars;
}
function escapes(text3) {
  if (!escaped.test(text3)) return 0;
  let more = 0;
  for (let at = 0; at < text3.length; at += 1) {
    const code = text3.charCodeAt(at);
    if (code === quote2 || code === backslash) more += 1;
    else if (code < space || code >= firstSurrogate && code <= lastSurrogate) more += 5;
  }
  return more;
}

// src/image/layer/mergedImports.ts
var MergedImports = class {
  #modules = /* @__PURE__ */ new Map();
  /** Takes what the file with number `entry` says. A module's finding is that of its first file. */
  add(entry, list3) {
    for (const { module, imports: imports2 } of list3) {
      let known = this.#modules.get(module);
      if (known === void 0) {
        known = { entry, imports: /* @__PURE__ */ new Set() };
        this.#modules.set(module, known);
      }
      known.entry = Math.min(known.entry, entry);
      for (const name of imports2) known.imports.add(name);
    }
  }
  findings() {
    return [...this.#modules].map(([module, { entry, imports: imports2 }]) => ({
      entry,
      facts: { packages: [], claims: [], imports: [{ module, imports: [...imports2].sort() }], problems: [] }
    }));
  }
};

// src/image/layer/fileReadings.ts
var FileReadings = class {
  #readers;
  #found = [];
  #imports = new MergedImports();
  #active = [];
  #pending = /* @__PURE__ */ new Set();
  #entry = -1;
  #chars = 0;
  #leftOut = -1;
  constructor(readers2) {
    this.#readers = readers2;
  }
  /** True where some reader wants to see the file. */
  wants(file) {
    return this.#readers.some((reader) => {
      try {
        return reader.wants(file);
      } catch {
        return true;
      }
    });
  }
  /** Asks who wants to see the file; `entry` is its number among the layer's entries. */
  begin(entry, file) {
    this.#entry = entry;
    this.#active.length = 0;
    for (const reader of this.#readers) {
      try {
        if (reader.wants(file)) this.#active.push({ reader, reading: reader.open(file) });
      } catch (error) {
        this.#fail(entry, reader, error);
      }
    }
  }
  /** The chunk is only looked at during the call. */
  push(chunk) {
    for (const active of this.#active) {
      try {
        active.reading?.push(chunk);
      } catch (error) {
        active.reading = null;
        this.#fail(this.#entry, active.reader, error);
      }
    }
  }
  end() {
    const entry = this.#entry;
    for (let active = this.#active.shift(); active !== void 0; active = this.#active.shift()) {
      const { reader, reading } = active;
      try {
        const facts2 = reading?.end() ?? null;
        if (facts2 instanceof Promise) this.#await(entry, reader, facts2);
        else this.#keep(entry, facts2);
      } catch (error) {
        this.#fail(entry, reader, error);
      }
    }
  }
  /** Resolves, and never rejects, when nothing is being worked on any more; null where nothing is. */
  settled() {
    return this.#pending.size === 0 ? null : Promise.all(this.#pending).then(() => {
    });
  }
  /** What all files said, in the order of entries. After `settled`. */
  finish() {
    if (this.#leftOut >= 0) this.#add(this.#leftOut, problemFacts(tooMuch2));
    const found = this.#found.filter(({ facts: facts2 }) => facts2 !== nothing);
    return [...found, ...this.#imports.findings()].sort((a, b) => a.entry - b.entry);
  }
  #await(entry, reader, facts2) {
    const place = this.#found.push({ entry, facts: nothing }) - 1;
    const keep = (found) => this.#keep(entry, found, place);
    const done = facts2.then(keep, (error) => this.#keep(entry, failure(reader, error), place)).finally(() => this.#pending.delete(done));
    this.#pending.add(done);
  }
  #keep(entry, facts2, place) {
    if (facts2 === null) return;
    this.#chars += factsChars(facts2);
    if (this.#chars > maxFindingChars) {
      this.#chars = maxFindingChars;
      this.#leftOut = entry;
      return;
    }
    const { imports: imports2, ...rest2 } = facts2;
    if (imports2 !== void 0) this.#imports.add(entry, imports2);
    if (rest2.packages.length + rest2.claims.length + rest2.problems.length === 0) return;
    if (place === void 0) this.#add(entry, rest2);
    else this.#found[place] = { entry, facts: rest2 };
  }
  #fail(entry, reader, error) {
    this.#keep(entry, failure(reader, error));
  }
  #add(entry, facts2) {
    this.#found.push({ entry, facts: facts2 });
  }
};
var tooMuch2 = `the package databases of this layer say more than is kept (${maxFindingChars} characters)`;
var nothing = { packages: [], claims: [], problems: [] };
function problemFacts(message) {
  return { ...nothing, problems: [{ message }] };
}
function failure(reader, error) {
  const why = error instanceof Error ? error.message : String(error);
  return problemFacts(`the reader ${reader.id} failed: ${quote(why)}`);
}

// src/image/layer/linkStore.ts
var storePaths = [/\/archive-v\d+\//, /\/v\d+\/files\/[0-9a-f]{2}\//, /\/install\/cache\//];
var maxFileBytes = 2 ** 20;
var maxBytes = 2 ** 25;
var LinkStore = class {
  #files = /* @__PURE__ */ new Map();
  #bytes = 0;
  #current = null;
  /** True where the file is held for its links' sake, until `end`. `isWanted`: a reader wants it under this name. */
  begin(entry, file, isWanted) {
    this.#current = null;
    const { path, bytes: bytes3 } = file;
    const isStored = bytes3 <= maxFileBytes && !path.endsWith(".py") && storePaths.some((store) => store.test(path));
    if (!isStored || bytes3 === 0 || this.#bytes + bytes3 > maxBytes) return false;
    this.#current = { entry, file, pieces: [], isWanted: isWanted(file) };
    return true;
  }
  /** The chunk is only looked at during the call. */
  push(chunk) {
    const current = this.#current;
    if (current === null) return;
    const isJson = current.pieces.length > 0 || chunk[0] === 123;
    if (current.isWanted || isJson) current.pieces.push(Buffer.from(chunk));
    else this.#current = null;
  }
  end() {
    const current = this.#current;
    this.#current = null;
    if (current === null) return;
    const { entry, file, pieces } = current;
    this.#bytes += file.bytes;
    this.#files.set(file.path, { entry, file, pieces, linked: false });
  }
  /** The stored file that a hard link leads to; null where it leads elsewhere. */
  linkedAt(target) {
    const stored = this.#files.get(target);
    if (stored === void 0) return null;
    stored.linked = true;
    return stored;
  }
  /** The files that nothing was linked to: they are read where they are. Holds nothing afterwards. */
  rest() {
    const rest2 = [...this.#files.values()].filter(({ linked }) => !linked);
    this.#files.clear();
    return rest2;
  }
};

// src/image/layer/layerFiles.ts
var crc32 = zlib2.crc32;
var LayerFiles = class {
  #readings;
  #store = new LinkStore();
  #isWanted;
  #isStored = false;
  /** Number of the file whose data streams by, or -1. */
  #current = -1;
  #crc = 0;
  /** One for all files, because there are many. */
  #sink = (chunk) => {
    if (crc32 !== void 0) this.#crc = crc32(chunk, this.#crc);
    if (this.#isStored) this.#store.push(chunk);
    else this.#readings.push(chunk);
  };
  constructor(readers2) {
    this.#readings = new FileReadings(readers2);
    this.#isWanted = (file) => this.#readings.wants(file);
  }
  /** Where the data of the file goes that is entry number `entry`. */
  begin(entry, file) {
    this.#current = entry;
    this.#crc = 0;
    this.#isStored = this.#store.begin(entry, file, this.#isWanted);
    if (!this.#isStored) this.#readings.begin(entry, file);
    return this.#sink;
  }
  /** After the last piece: the file's number and CRC-32 (-1 where that is not known), or null where none was begun. */
  end() {
    const entry = this.#current;
    if (entry < 0) return null;
    this.#current = -1;
    if (this.#isStored) this.#store.end();
    else this.#readings.end();
    return { entry, crc: crc32 === void 0 ? -1 : this.#crc };
  }
  /** Entry number `entry` is a hard link from `path` to `target`. */
  link(entry, path, target) {
    const stored = this.#store.linkedAt(target);
    if (stored !== null) this.#readStored(stored, entry, path);
  }
  /** After the last entry, before `settled`. */
  finish() {
    for (const stored of this.#store.rest()) this.#readStored(stored, stored.entry, stored.file.path);
  }
  /** A promise where readers are still at work: wait, so that what they hold does not pile up. It never rejects. */
  settled() {
    return this.#readings.settled();
  }
  /** What the files say of packages, in the order of entries; after `finish` and `settled`. */
  findings() {
    return this.#readings.finish();
  }
  #readStored({ file, pieces }, entry, path) {
    this.#readings.begin(entry, { ...file, path });
    for (const piece of pieces) this.#readings.push(piece);
    this.#readings.end();
  }
};

// src/image/layer/builder.ts
var whiteoutPrefix = ".wh.";
var opaqueName = ".wh..wh..opq";
var metaPrefix = ".wh..wh.";
var LayerBuilder = class {
  #dirs = [];
  #dirIndex = /* @__PURE__ */ new Map();
  #dirOf = [];
  #names = [];
  #kinds = [];
  #sizes = [];
  #crcs = [];
  #links = /* @__PURE__ */ new Map();
  #files;
  /** The last entry of every path (of folders the first), to find paths that occur twice. */
  #last = /* @__PURE__ */ new Map();
  #lastHardLink = -1;
  #nameBytes = 0;
  #unpackedBytes = 0;
  #lastDir = "";
  #lastDirIndex = -1;
  constructor(readers2 = readers) {
    this.#files = new LayerFiles(readers2);
  }
  get unpackedBytes() {
    return this.#unpackedBytes;
  }
  get count() {
    return this.#names.length;
  }
  entry(entry) {
    const path = entryPath(entry.name);
    this.#bound(path.length + entry.linkName.length);
    if (path === "" && entry.kind !== "directory") throw rootReplaced();
    const cut = path.lastIndexOf("/");
    const dir = cut < 0 ? "" : path.slice(0, cut);
    const name = path.slice(cut + 1);
    if (name.startsWith(whiteoutPrefix)) this.#addWhiteout(dir, name);
    else return this.#addEntry(path, dir, name, entry);
    return null;
  }
  endEntry() {
    const read = this.#files.end();
    if (read !== null) this.#crcs[read.entry] = read.crc;
  }
  /** After the last entry. Resolves when what the files say of packages is known, in the order of entries. */
  async findings() {
    this.#files.finish();
    await this.#files.settled();
    return this.#files.findings();
  }
  /** A promise where readers are still at work: wait, so that what they hold does not pile up. It never rejects. */
  settled() {
    return this.#files.settled();
  }
  finish() {
    return {
      dirs: this.#dirs,
      dirOf: this.#dirOf,
      names: this.#names,
      kinds: this.#kinds,
      sizes: this.#sizes,
      crcs: this.#crcs,
      links: this.#links
    };
  }
  #addWhiteout(dir, name) {
    if (name === opaqueName) this.#push(dir, "", kind.opaque, 0);
    else if (name.startsWith(metaPrefix)) this.#push(dir, name, kind.other, 0);
    else this.#push(dir, name.slice(whiteoutPrefix.length), kind.whiteout, 0);
  }
  #addEntry(path, dir, name, entry) {
    const earlier = this.#last.get(path);
    const again = earlier !== void 0 && entry.kind === "directory" && this.#kinds[earlier] === kind.directory;
    if (earlier !== void 0 && !again) this.#discount(path, earlier, entry);
    const index2 = this.#push(dir, name, kind[entry.kind], entry.size);
    if (!again) this.#last.set(path, index2);
    this.#unpackedBytes += entry.size;
    if (!Number.isSafeInteger(this.#unpackedBytes)) throw tooLarge();
    if (entry.kind === "symlink") this.#links.set(index2, entry.linkName);
    if (entry.kind === "hardlink") {
      this.#links.set(index2, linkPath(entry.linkName));
      this.#lastHardLink = index2;
      this.#files.link(index2, path, this.#links.get(index2) ?? "");
    }
    if (entry.kind !== "file" || entry.sparse) return null;
    return this.#files.begin(index2, { path, bytes: entry.size, executable: entry.executable });
  }
  /**
   * Of a file that is in the tar twice only the last is on disk afterwards, unless a hard link that came between (or is
   * what comes now) keeps the first. That is sure only where this layer made all folders above before: elsewhere a symbolic link of a lower layer may lead
   * the same path to two places. In doubt both count.
   */
  #discount(path, earlier, entry) {
    if (entry.kind === "directory" || entry.kind === "hardlink" || this.#lastHardLink > earlier) return;
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
      const above = this.#last.get(path.slice(0, cut));
      if (above === void 0 || above > earlier || this.#kinds[above] !== kind.directory) return;
    }
    this.#unpackedBytes -= this.#sizes[earlier] ?? 0;
    this.#sizes[earlier] = 0;
    this.#crcs[earlier] = 0;
  }
  #push(dir, name, code, size2) {
    this.#dirOf.push(this.#internDir(dir));
    this.#names.push(name);
    this.#sizes.push(size2);
    this.#crcs.push(size2 === 0 ? 0 : -1);
    return this.#kinds.push(code) - 1;
  }
  #internDir(dir) {
    if (this.#lastDirIndex >= 0 && dir === this.#lastDir) return this.#lastDirIndex;
    let index2 = this.#dirIndex.get(dir);
    if (index2 === void 0) {
      index2 = this.#dirs.push(dir) - 1;
      this.#dirIndex.set(dir, index2);
    }
    this.#lastDir = dir;
    this.#lastDirIndex = index2;
    return index2;
  }
  #bound(nameBytes) {
    this.#nameBytes += nameBytes;
    if (this.#nameBytes > maxLayerNameBytes || this.#names.length >= maxLayerEntries) {
      throw unreadable2("image-layer-hostile", "the layer has too many or too long file names", {
        expected: `at most ${maxLayerEntries} entries and ${maxLayerNameBytes} bytes of names`
      });
    }
  }
};
function tooLarge() {
  return unreadable2("image-layer-hostile", "the files of the layer add up to more than 2^53 bytes");
}
function rootReplaced() {
  return unreadable2("image-layer-hostile", "a tar entry replaces the root of the image by something else", {
    expected: "a folder"
  });
}

// src/image/layer/findingsCodec.ts
import { deflateRawSync as deflateRawSync3, inflateRawSync as inflateRawSync3 } from "node:zlib";
var maxRawBytes3 = 2 ** 30;
var level2 = 3;
var strings = list2(external_exports.string());
var requirement = external_exports.object({
  anyOf: strings,
  marker: external_exports.string().optional(),
  extras: strings.optional(),
  recommended: external_exports.literal(true).optional()
});
var packageFacts = external_exports.object({
  key: external_exports.string(),
  type: external_exports.enum(packageTypes),
  name: external_exports.string(),
  version: external_exports.string().nullable(),
  requires: list2(requirement),
  provides: strings
});
var claim = external_exports.object({
  key: external_exports.string(),
  paths: strings.optional(),
  folders: strings.optional()
});
var imports = external_exports.object({ module: external_exports.string(), imports: strings });
var problem2 = external_exports.object({
  message: external_exports.string(),
  line: external_exports.number().optional()
});
var facts = external_exports.object({
  packages: list2(packageFacts),
  claims: list2(claim),
  imports: list2(imports).optional(),
  problems: list2(problem2)
});
var findings = list2(external_exports.object({ entry: external_exports.int().min(0), facts }));
function packFindings(list3) {
  const [first] = list3;
  if (first === void 0) return new Uint8Array(0);
  try {
    return deflateRawSync3(JSON.stringify(list3), { level: level2 });
  } catch {
    const facts2 = { packages: [], claims: [], problems: [{ message: notKept }] };
    return packFindings([{ entry: first.entry, facts: facts2 }]);
  }
}
var notKept = "what the package databases of this layer say could not be kept";
function unpackFindings(packed) {
  if (packed.length === 0) return [];
  try {
    const text3 = inflateRawSync3(packed, { maxOutputLength: maxRawBytes3 }).toString("utf8");
    const parsed = findings.safeParse(JSON.parse(text3));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

// src/image/layer/profiler.ts
var LayerProfiler = class {
  #builder;
  #parser;
  #hash;
  #bytes = 0;
  constructor(hashed, readers2) {
    this.#builder = new LayerBuilder(readers2);
    this.#parser = new TarParser(this.#builder);
    this.#hash = hashed === "here" ? createHash3("sha256") : null;
  }
  /** The chunk is only looked at during the call. Throws what `TarParser` and `LayerBuilder` throw. */
  push(chunk) {
    this.#bytes += chunk.length;
    this.#hash?.update(chunk);
    this.#parser.push(chunk);
  }
  /** A promise where readers are still at work on what was pushed; the chunk's memory is free all the same. */
  settled() {
    return this.#builder.settled();
  }
  /** `callersDigest` is the digest of the same bytes where the caller hashed them. */
  async finish(callersDigest) {
    this.#parser.finish();
    const findings2 = await this.#builder.findings();
    const diffId = this.#hash === null ? callersDigest : `sha256:${this.#hash.digest("hex")}`;
    const facts2 = {
      diffId,
      tarBytes: this.#bytes,
      unpackedBytes: this.#builder.unpackedBytes,
      entries: this.#builder.count
    };
    return {
      facts: facts2,
      packed: packEntries(this.#builder.finish()),
      packedFindings: packFindings(findings2)
    };
  }
};

// src/image/blob/inflater.ts
import { createGunzip as createGunzip2 } from "node:zlib";
function createInflater(kind2, output) {
  if (kind2 === "gzip") return streamInflater(createGunzip2({ chunkSize }), kind2, output);
  const native = nativeZstd();
  if (native === null) return portableInflater(output);
  const inner = streamInflater(native(), kind2, output);
  const frames = new ZstdFrames();
  return {
    async write(chunk) {
      for (const { data } of frames.split(chunk)) await inner.write(data);
    },
    async end() {
      frames.finish();
      await inner.end();
    },
    destroy: () => inner.destroy()
  };
}
function portableInflater(output) {
  const frames = new ZstdFrames();
  const decoder = new PortableZstd(output);
  return {
    async write(chunk) {
      for (const piece of frames.split(chunk)) decoder.push(piece);
    },
    end: async () => frames.finish(),
    destroy: () => {
    }
  };
}
function streamInflater(stream, kind2, output) {
  let failure2 = null;
  let wake = () => {
  };
  const ended = new Promise((resolve17) => {
    wake = resolve17;
  });
  const fail = (error) => {
    failure2 ??= error;
    stream.destroy();
    wake();
  };
  stream.on("data", (chunk) => {
    if (failure2 !== null) return;
    try {
      output(chunk);
      freeMemory(chunk);
    } catch (error) {
      fail(error);
    }
  });
  stream.on("end", () => wake());
  stream.on("error", (error) => fail(damaged(kind2, error)));
  const checked = () => {
    if (failure2 !== null) throw failure2;
  };
  return {
    async write(chunk) {
      checked();
      await Promise.race([ended, new Promise((resolve17) => stream.write(chunk, () => resolve17()))]);
      checked();
    },
    async end() {
      checked();
      stream.end();
      await ended;
      checked();
    },
    destroy: () => stream.destroy()
  };
}

// src/image/blob/intake.ts
var BlobIntake = class {
  #hash = createHash4("sha256");
  #head = Buffer.alloc(blockBytes);
  #json = [];
  #bytes = 0;
  #kind = null;
  #profiler = null;
  #inflater = null;
  /**
   * Takes the next piece. A promise means: wait, and leave the chunk's memory alone until then. Throws or rejects
   * with a GateError where the layer's bytes are damaged or hostile.
   */
  write(chunk) {
    this.#hash.update(chunk);
    const before = this.#bytes;
    this.#bytes += chunk.length;
    if (this.#kind !== null) return this.#pass(chunk);
    const taken = chunk.copy(this.#head, before);
    if (this.#bytes < blockBytes) return null;
    const first = this.#decide(this.#head);
    const rest2 = chunk.subarray(taken);
    if (rest2.length === 0) return first;
    return first === null ? this.#pass(rest2) : first.then(() => this.#pass(rest2) ?? void 0);
  }
  async finish() {
    if (this.#kind === null) await this.#decide(this.#head.subarray(0, this.#bytes));
    await this.#inflater?.end();
    const digest2 = `sha256:${this.#hash.digest("hex")}`;
    const json = this.#kind === "json" && this.#bytes <= maxJsonBytes ? Buffer.concat(this.#json) : null;
    return {
      digest: digest2,
      bytes: this.#bytes,
      kind: this.#kind ?? "other",
      layer: await this.#profiler?.finish(digest2) ?? null,
      json: json?.toString("utf8") ?? null
    };
  }
  /** Gives up half-way. */
  destroy() {
    this.#inflater?.destroy();
  }
  #decide(head) {
    this.#kind = sniff(head);
    if (this.#kind === "tar") this.#profiler = new LayerProfiler("by-caller");
    if (this.#kind === "gzip" || this.#kind === "zstd") {
      const profiler = new LayerProfiler("here");
      this.#profiler = profiler;
      this.#inflater = createInflater(this.#kind, (piece) => profiler.push(piece));
    }
    return this.#pass(head);
  }
  #pass(chunk) {
    const profiler = this.#profiler;
    if (this.#inflater !== null)
      return this.#inflater.write(chunk).then(() => profiler?.settled() ?? void 0);
    if (profiler !== null) {
      profiler.push(chunk);
      return profiler.settled();
    }
    if (this.#kind === "json" && this.#bytes <= maxJsonBytes) this.#json.push(Buffer.from(chunk));
    else this.#json.length = 0;
    return null;
  }
};

// src/image/archive/knownOrRead.ts
var KnownOrRead = class {
  #library;
  #name;
  #bytes;
  #intake;
  #known = null;
  constructor(library, name, bytes3, intake) {
    this.#library = library;
    this.#name = name;
    this.#bytes = bytes3;
    this.#intake = intake;
  }
  write(chunk) {
    if (this.#known === true) return null;
    if (this.#known === false) return this.#intake.write(chunk);
    return this.#library.holds(this.#name, this.#bytes).then((known) => {
      this.#known = known;
      return known ? void 0 : this.#intake.write(chunk) ?? void 0;
    });
  }
  /** The blob, or its length where it was passed over. */
  async finish() {
    return this.#known === true ? this.#bytes : this.#intake.finish();
  }
};

// src/image/archive/streamedArchive.ts
async function streamedArchive(chunks, library, options3) {
  const collector = new Collector(library);
  for await (const chunk of chunks) {
    options3.signal?.throwIfAborted();
    options3.onBytes?.(chunk.length);
    collector.parser.push(chunk);
    await collector.settled();
  }
  collector.parser.finish();
  return contentsOf(await collector.outcomes(), collector.links);
}
var Collector = class {
  links = /* @__PURE__ */ new Map();
  parser;
  #library;
  #outcomes = /* @__PURE__ */ new Map();
  #busy = [];
  #jsonBytes = 0;
  #ending = null;
  constructor(library) {
    this.#library = library;
    this.parser = new TarParser({
      entry: (entry) => this.#entry(entry),
      endEntry: () => {
        this.#ending?.();
        this.#ending = null;
      }
    });
  }
  /** Resolves when all that was begun with the last chunk is done with its memory. */
  async settled() {
    while (this.#busy.length > 0) {
      const busy = this.#busy;
      this.#busy = [];
      await Promise.all(busy);
    }
  }
  async outcomes() {
    const done = /* @__PURE__ */ new Map();
    for (const [path, outcome] of this.#outcomes) done.set(path, await outcome);
    return done;
  }
  #entry(entry) {
    const path = entryPath(entry.name);
    this.links.delete(path);
    this.#outcomes.delete(path);
    if (this.links.size + this.#outcomes.size > maxArchiveEntries) {
      throw unreadable2("image-layer-hostile", `the archive holds more than ${maxArchiveEntries} files`);
    }
    if (entry.kind === "symlink" || entry.kind === "hardlink") {
      this.links.set(path, linkedPath(path, entry.linkName, entry.kind === "symlink"));
    }
    return entry.kind === "file" ? this.#file(path, entry) : null;
  }
  #file(path, entry) {
    const name = digestOfPath(path) ?? path;
    const intake = new KnownOrRead(this.#library, name, entry.dataBytes, new BlobIntake());
    let failure2 = null;
    const fail = (error) => {
      failure2 ??= { error };
    };
    let last = Promise.resolve();
    this.#ending = () => {
      const outcome = last.then(async () => {
        if (failure2 !== null) return failure2;
        return this.#finish(intake, name).catch((error) => ({ error }));
      });
      this.#outcomes.set(path, outcome);
      this.#busy.push(outcome.then(() => {
      }));
    };
    return (chunk) => {
      if (failure2 !== null) return;
      try {
        const busy = intake.write(chunk)?.catch(fail);
        if (busy !== void 0) {
          last = busy;
          this.#busy.push(busy);
        }
      } catch (error) {
        fail(error);
      }
    };
  }
  async #finish(intake, name) {
    const result = await intake.finish();
    if (typeof result === "number") return { known: result };
    this.#jsonBytes += result.json?.length ?? 0;
    if (this.#jsonBytes > maxStreamJsonBytes) {
      throw unreadable2("image-too-large", `the archive holds more than ${maxStreamJsonBytes} bytes of JSON`);
    }
    await this.#library.keep(result, name);
    return { blob: result };
  }
};
function contentsOf(outcomes, links) {
  const find = (name) => {
    const outcome = outcomes.get(resolveLinks(links, archivePath(name))) ?? null;
    if (outcome !== null && "error" in outcome) throw outcome.error;
    return outcome;
  };
  const blobOf = (name) => {
    const outcome = find(name);
    return outcome !== null && "blob" in outcome ? outcome.blob : null;
  };
  return {
    what: "the archive",
    has: (path) => outcomes.has(resolveLinks(links, archivePath(path))),
    size: async (name) => {
      const outcome = find(name);
      if (outcome === null) return null;
      return "known" in outcome ? outcome.known : blobOf(name)?.bytes ?? null;
    },
    text: async (path) => blobOf(path)?.json ?? null,
    digestOf: (path) => blobOf(path)?.digest ?? null,
    read: async () => {
      throw unreadable2("image-blob-missing", "a blob of the streamed archive is needed again");
    }
  };
}
function digestOfPath(path) {
  const digest2 = `sha256:${path.slice("blobs/sha256/".length)}`;
  return path.startsWith("blobs/sha256/") && isDigest(digest2) ? digest2 : null;
}

// src/image/archive/openArchive.ts
async function withArchive(source, library, options3, use) {
  if ("stream" in source) {
    return use(await streamedArchive(inflated(source.stream), library, options3));
  }
  const file = await open2(source.file, "r").catch((cause) => {
    throw unreadable2("image-not-found", "the archive can not be opened", { cause });
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw notRecognised();
    if (!stats.isFile()) {
      const stream2 = file.createReadStream({ highWaterMark: 65536, autoClose: false });
      return await use(await streamedArchive(inflated(stream2), library, options3));
    }
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const kind2 = sniff(head.subarray(0, bytesRead));
    if (kind2 === "tar") return await use(await indexedArchive(file, stats.size));
    if (kind2 === "json" || kind2 === "other") throw notRecognised();
    const stream = createReadStream(source.file, { highWaterMark: readChunkBytes });
    return await use(await streamedArchive(inflated(stream), library, options3));
  } finally {
    await file.close();
  }
}
function notRecognised() {
  return unreadable2("image-not-recognised", "the file is no image archive", {
    expected: "what `docker save` writes, or an OCI image layout as a tar; plain, gzip or zstd"
  });
}

// src/image/blob/folderSource.ts
import { open as open3, stat as stat2 } from "node:fs/promises";
import { join as join23 } from "node:path";
function folderSource(directory) {
  const path = (digest2) => join23(directory, "blobs", "sha256", digestHex(digest2));
  return {
    what: "the OCI layout",
    async size(digest2) {
      if (!isDigest(digest2)) return null;
      const found = await stat2(path(digest2)).catch(() => null);
      return found?.isFile() ? found.size : null;
    },
    read: (digest2, use) => readFileWhole(path(digest2), use)
  };
}
async function readFileWhole(path, use) {
  const file = await open3(path, "r");
  try {
    const { size: size2 } = await file.stat();
    const read = await readRange(file, 0, size2, use);
    if (read !== size2) throw unreadable2("image-blob-damaged", "the file became shorter while it was read");
  } finally {
    await file.close();
  }
}

// src/image/blob/readBlob.ts
async function readBlob(source, name, options3) {
  const intake = new BlobIntake();
  try {
    await source.read(name, (chunk) => {
      options3.signal?.throwIfAborted();
      options3.onBytes?.(chunk.length);
      return intake.write(chunk);
    });
    return await intake.finish();
  } catch (error) {
    intake.destroy();
    throw error;
  }
}

// src/image/blob/library.ts
var compressedAtOnce = 2;
var plainAtOnce = 1;
var BlobLibrary = class {
  #store;
  #options;
  #compressed = pLimit(compressedAtOnce);
  #plain = pLimit(plainAtOnce);
  #blobs = /* @__PURE__ */ new Map();
  #layers = /* @__PURE__ */ new Map();
  constructor(store, options3) {
    this.#store = store;
    this.#options = options3;
  }
  /**
   * Reads the blob unless it was read before; `mediaType` is a hint at how. Rejects where its bytes are damaged or have
   * another digest.
   */
  read(source, name, mediaType) {
    const before = this.#blobs.get(name);
    if (before !== void 0 && isDigest(name)) return before;
    const limit = /gzip$|zstd$/.test(mediaType) ? this.#compressed : this.#plain;
    const reading = limit(async () => {
      const blob = await readBlob(source, name, this.#options).catch((error) => {
        throw within(describe(name), error);
      });
      await this.keep(blob, name);
      return blob;
    });
    if (isDigest(name)) this.#blobs.set(name, reading);
    reading.catch(() => this.#blobs.delete(name));
    return reading;
  }
  /** Takes in a blob that was read elsewhere, under the name that its place gave it. Throws on a wrong digest. */
  async keep(blob, name) {
    if (isDigest(name) && blob.digest !== name) {
      throw unreadable2("image-digest-mismatch", `${describe(name)} has other bytes than its name says`, {
        expected: `${name}; found ${blob.digest}`
      });
    }
    this.#blobs.set(blob.digest, Promise.resolve(blob));
    if (blob.layer === null) return;
    const { diffId } = blob.layer.facts;
    this.#layers.set(diffId, blob.layer);
    await this.#store.putLayer(blob.layer);
    await this.#store.putBlob(blob.digest, { diffId, bytes: blob.bytes, compressed: blob.digest !== diffId });
  }
  /** The text of a JSON blob, from memory, the source or the store. Rejects where it is nowhere. */
  async json(source, digest2, what) {
    const text3 = await this.#storedJson(source, digest2) ?? await this.#readJson(source, digest2, what);
    await this.#store.putJson(digest2, text3);
    return text3;
  }
  /** Remembers a document whose bytes came by another way, so that `weighKnown` finds it in a later run. */
  async keepJson(text3) {
    await this.#store.putJson(sha256(text3), text3);
  }
  /** A layer from memory, the store or the source, in this order; null where it is nowhere, or is no layer. */
  async layer(source, part) {
    const digest2 = isDigest(part.name) ? part.name : source.digestOf?.(part.name) ?? null;
    const read = digest2 === null ? void 0 : this.#blobs.get(digest2);
    if (read !== void 0) return asLayer(await read);
    const known = digest2 === null ? await this.#knownByPath(source, part) : await this.#knownByDigest(digest2);
    if (known !== null) return known;
    const size2 = await source.size(part.name);
    if (size2 === null || size2 === 0 && part.name !== emptyDigest) return null;
    return asLayer(await this.read(source, part.name, part.mediaType));
  }
  async #knownByDigest(digest2) {
    const known = await this.#store.blob(digest2);
    const facts2 = known === null ? null : await this.#store.facts(known.diffId);
    if (known === null || facts2 === null) return null;
    return { facts: facts2, blobBytes: known.bytes, compressed: known.compressed, seen: "known" };
  }
  /** In the old layout a layer has no digest but the configuration's, and is never compressed: its length must fit. */
  async #knownByPath(source, part) {
    const facts2 = await this.facts(part.diffId);
    if (facts2 === null || facts2.tarBytes !== await source.size(part.name)) return null;
    const seen = this.#layers.has(part.diffId) ? "read" : "known";
    return { facts: facts2, blobBytes: facts2.tarBytes, compressed: false, seen };
  }
  /** True where the store holds the whole layer of the blob with this name and length, entries included. */
  async holds(name, bytes3) {
    const known = isDigest(name) ? await this.#store.blob(name) : null;
    return known !== null && known.bytes === bytes3 && await this.#store.layer(known.diffId) !== null;
  }
  /** Facts of a layer by diffID, from memory or the store. */
  async facts(diffId) {
    return this.#layers.get(diffId)?.facts ?? await this.#store.facts(diffId);
  }
  /** What is kept of a layer's inside, by diffID, from memory or the store; null where it is lost or damaged. */
  async contents(diffId) {
    const record = this.#layers.get(diffId) ?? await this.#store.layer(diffId);
    if (record === null) return null;
    const entries2 = unpackEntries(record.packed);
    const findings2 = unpackFindings(record.packedFindings);
    return entries2 === null || findings2 === null ? null : { entries: entries2, findings: findings2 };
  }
  /** The digests of blobs whose layer the store knows. */
  async knownBlobs() {
    return [...(await this.#store.blobs()).keys()];
  }
  async #storedJson(source, digest2) {
    return this.#blobs.has(digest2) || await source.size(digest2) ? null : this.#store.json(digest2);
  }
  async #readJson(source, digest2, what) {
    const size2 = this.#blobs.has(digest2) ? 0 : await source.size(digest2);
    if (size2 === null) {
      throw unreadable2("image-blob-missing", `${what} is missing from ${source.what}: ${digest2}`);
    }
    if (size2 > maxJsonBytes) {
      throw unreadable2("image-too-large", `${what} has ${size2} bytes`, {
        expected: `at most ${maxJsonBytes}`
      });
    }
    const { json } = await this.read(source, digest2, "");
    if (json === null) throw unreadable2("image-metadata-invalid", `${what} is not JSON: ${digest2}`);
    return json;
  }
};
var emptyDigest = sha256("");
function asLayer(blob) {
  if (blob.layer === null) return null;
  const { facts: facts2 } = blob.layer;
  return { facts: facts2, blobBytes: blob.bytes, compressed: blob.digest !== facts2.diffId, seen: "read" };
}
function describe(name) {
  return isDigest(name) ? `blob ${name}` : "a layer of the archive";
}

// src/image/tree/changeLog.ts
var ChangeLog = class {
  #changes = [];
  /** What this layer took away, by path: where the same layer brings it anew, it is changed. */
  #removed = /* @__PURE__ */ new Map();
  #most;
  #layer = -1;
  constructor(most3 = maxListedChanges) {
    this.#most = most3;
  }
  /** After the layer's entry put something at a path; `linked` is the target of a hard link. */
  put(path, node, isNew, layer, linked) {
    const earlier = this.#removed.size > 0 && this.#layer === layer ? this.#removed.get(path) : void 0;
    if (earlier !== void 0) earlier.change = "undone";
    this.#add({
      path,
      kind: linked === null ? kindOf(node) : "hardlink",
      change: isNew && earlier === void 0 ? "added" : "changed",
      layer,
      bytes: linked === null ? node.inode?.bytes ?? 0 : 0,
      target: linked ?? node.target,
      inode: node.inode
    });
  }
  /** After a layer took a name away. */
  removed(path, node, layer) {
    if (this.#layer !== layer) this.#removed.clear();
    this.#layer = layer;
    const change = {
      ...{ path, kind: kindOf(node), change: "removed", layer, bytes: 0 },
      ...{ target: node.target, inode: node.inode }
    };
    this.#removed.set(change.path, change);
    this.#add(change);
  }
  /** All changes, layer by layer in the order of the tar, with paths as text. */
  list({ ownerOfFile, ownerOfWasted }) {
    const list3 = [];
    for (const { inode, change, ...rest2 } of this.#changes) {
      if (change === "undone") continue;
      const live = inode !== null && inode.names > 0;
      const owner = inode === null || inode.at < 0 ? -1 : (live ? ownerOfFile : ownerOfWasted)[inode.at];
      const hides = inode !== null && !live && change !== "removed" && rest2.kind === "file";
      list3.push({
        ...rest2,
        ...{ path: imageText(rest2.path), target: rest2.target === null ? null : imageText(rest2.target) },
        ...{ change, hiddenBy: hides ? inode.hiddenBy : null },
        owner: owner === void 0 || owner < 0 ? null : owner
      });
    }
    return list3;
  }
  #add(change) {
    if (this.#changes.length >= this.#most) {
      throw unreadable2("image-too-large", `the image's layers make more than ${this.#most} changes`);
    }
    this.#changes.push(change);
  }
};
function kindOf(node) {
  if (node.children !== null) return "folder";
  if (node.inode !== null) return "file";
  return node.target === null ? "other" : "symlink";
}

// src/image/tree/hideLower.ts
function hideLower(tree, folder, name, layer, keepFolder) {
  const node = keepFolder ? folder : folder.children?.get(name);
  if (node === void 0) return;
  const folders4 = node.children === null ? [] : [node];
  for (const each of folders4) {
    for (const child of each.children?.values() ?? []) if (child.children !== null) folders4.push(child);
  }
  for (const each of folders4.reverse()) {
    tree.spend(1 + (each.children?.size ?? 0));
    for (const [childName, child] of each.children ?? []) dropIfLower(tree, each, childName, child, layer);
  }
  if (!keepFolder) dropIfLower(tree, folder, name, node, layer);
}
function dropIfLower(tree, folder, name, node, layer) {
  if (node.layer !== layer && (node.children === null || node.children.size === 0)) {
    tree.remove(folder, name, node, layer, "deleted");
  }
}

// src/image/tree/applyLayer.ts
function applyLayer(tree, contents, layer) {
  const { entries: entries2, findings: findings2 } = contents;
  const folderOf = folderMemory(tree, entries2, layer);
  const firstWasted = tree.waste.files.length;
  const found = [];
  let finding = 0;
  for (let i = 0; i < entries2.names.length; i += 1) {
    const name = entries2.names[i];
    const code = entries2.kinds[i];
    if (code === kind.whiteout || code === kind.opaque) {
      const folder2 = tree.findFolder(entries2.dirs[entries2.dirOf[i]]);
      if (folder2 !== null) hideLower(tree, folder2, name, layer, code === kind.opaque);
      continue;
    }
    if (name === "") continue;
    const folder = folderOf(entries2.dirOf[i]);
    const inode = putEntry(tree, folder, name, layer, entries2, i);
    for (; findings2[finding]?.entry === i; finding += 1) {
      const { facts: facts2 } = findings2[finding];
      if (inode !== null) found.push({ path: tree.pathOf(folder, name), layer, facts: facts2, inode });
    }
  }
  settleWaste(tree, firstWasted, layer);
  return found;
}
function putEntry(tree, folder, name, layer, entries2, i) {
  const code = entries2.kinds[i];
  const before = folder.children?.get(name);
  const link = code === kind.symlink || code === kind.hardlink ? entries2.links.get(i) ?? "" : null;
  let inode = null;
  if (code === kind.file) {
    const bytes3 = entries2.sizes[i];
    inode = { bytes: bytes3, layer, crc: entries2.crcs[i], names: 0, hiddenBy: -1, at: -1 };
    tree.put(folder, name, layer, inode, null);
  } else if (code === kind.directory) putFolder(tree, folder, name, layer);
  else if (code === kind.hardlink) inode = putHardLink(tree, folder, name, layer, link ?? "");
  else tree.put(folder, name, layer, null, link);
  const node = folder.children?.get(name);
  if (tree.log !== null && node !== void 0) {
    const isNew = before === void 0;
    tree.log.put(tree.pathOf(folder, name), node, isNew, layer, code === kind.hardlink ? link : null);
  }
  return inode;
}
function settleWaste(tree, from, layer) {
  let lastDir = null;
  let folder = null;
  tree.waste.settle(from, (path) => {
    const cut = path.lastIndexOf("/");
    const dir = path.slice(0, Math.max(cut, 0));
    if (dir !== lastDir) folder = tree.findFolder(dir);
    lastDir = dir;
    const back = folder?.children?.get(path.slice(cut + 1));
    return back !== void 0 && back.inode !== null && back.layer === layer;
  });
}
function folderMemory(tree, entries2, layer) {
  const nodes = new Array(entries2.dirs.length);
  const foundIn = new Array(entries2.dirs.length);
  return (dir) => {
    const known = nodes[dir];
    if (known !== void 0 && foundIn[dir] === tree.generation) return known;
    foundIn[dir] = tree.generation;
    const node = tree.makeFolder(entries2.dirs[dir], layer);
    nodes[dir] = node;
    return node;
  };
}
function putFolder(tree, folder, name, layer) {
  const before = folder.children?.get(name);
  if (before?.children) before.layer = layer;
  else tree.putFolder(folder, name, layer);
}
function putHardLink(tree, folder, name, layer, path) {
  const cut = path.lastIndexOf("/");
  const target = tree.findFolder(path.slice(0, Math.max(cut, 0)))?.children?.get(path.slice(cut + 1));
  if (target !== void 0 && target === folder.children?.get(name)) target.layer = layer;
  else tree.put(folder, name, layer, target?.inode ?? null, target?.target ?? null);
  return target?.inode ?? null;
}

// src/image/tree/fileSystemOf.ts
function fileSystemOf(tree, found) {
  const files = liveFiles(tree);
  const folderAt = folderMemory2(tree);
  return {
    files,
    wasted: tree.waste.all(),
    facts: found.map(
      ({ path, layer, facts: facts2, inode }) => ({ path, layer, live: inode.names > 0, facts: facts2 })
    ),
    find(path) {
      const cut = path.lastIndexOf("/");
      const folder = folderAt(path.slice(0, Math.max(cut, 0)));
      return folder?.children?.get(path.slice(cut + 1))?.inode?.at ?? null;
    },
    realFolder: (path) => folderAt(path)?.path ?? null,
    list(path) {
      const folder = folderAt(path);
      return folder === null ? null : [...folder.children?.keys() ?? []];
    }
  };
}
function liveFiles(tree) {
  const files = [];
  const folders4 = [tree.root];
  for (let folder = folders4.pop(); folder !== void 0; folder = folders4.pop()) {
    for (const [name, node] of folder.children ?? []) {
      if (node.children !== null) folders4.push(node);
      if (node.inode === null) continue;
      const { inode } = node;
      const known = inode.at < 0 ? void 0 : files[inode.at];
      if (known !== void 0) known.paths.push(tree.pathOf(folder, name));
      else {
        const { bytes: bytes3, layer, crc } = inode;
        inode.at = files.push({ paths: [tree.pathOf(folder, name)], bytes: bytes3, layer, crc: crc < 0 ? null : crc }) - 1;
      }
    }
  }
  return files;
}
function folderMemory2(tree) {
  let lastPath = null;
  let last = null;
  return (path) => {
    if (path !== lastPath) last = tree.findFolder(path);
    lastPath = path;
    return last;
  };
}

// src/image/tree/node.ts
var longestPath = 16384;
function pathIn(folder, name) {
  const above = folder.path ?? "";
  if (above === "") return name;
  if (above.length + name.length < longestPath) return `${above}/${name}`;
  return above.endsWith("/...") ? above : `${above}/...`;
}

// src/image/tree/wasteList.ts
var WasteList = class {
  files = [];
  /** Beyond the limit all of one kind are one entry, whose path is that of the first. */
  #rest = /* @__PURE__ */ new Map();
  #most;
  constructor(most3 = maxWastedFiles) {
    this.#most = most3;
  }
  add(inode, path, hiddenBy, how) {
    const { bytes: bytes3, layer, crc } = inode;
    inode.hiddenBy = hiddenBy;
    inode.at = -1;
    const wasted = { path, bytes: bytes3, layer, hiddenBy, how, crc: crc < 0 ? null : crc };
    if (this.files.length < this.#most) {
      inode.at = this.files.push(wasted) - 1;
      return;
    }
    const key = `${layer} ${hiddenBy} ${how}`;
    const before = this.#rest.get(key);
    if (before === void 0) this.#rest.set(key, { ...wasted, crc: null });
    else before.bytes += bytes3;
  }
  /**
   * What a whiteout took away and the same layer brings anew was overwritten: `RUN rm -rf x && cp -r y x` comes as an
   * opaque folder. For the files from number `from` on.
   */
  settle(from, isBack) {
    for (let i = from; i < this.files.length; i += 1) {
      const file = this.files[i];
      if (file.how === "deleted" && isBack(file.path)) file.how = "overwritten";
    }
  }
  all() {
    return this.#rest.size === 0 ? this.files : [...this.files, ...this.#rest.values()];
  }
};

// src/image/tree/tree.ts
var MergedTree = class {
  root = {
    ...{ parent: null, children: /* @__PURE__ */ new Map(), path: "", inode: null, target: null, layer: -1 }
  };
  waste = new WasteList();
  /** Hears of everything that happens; null where nobody listens. */
  log;
  /** Grows whenever a folder or symbolic link goes away, so that remembered folders are looked up anew. */
  generation = 0;
  #nodes = 0;
  #steps = 0;
  #pathChars = 0;
  constructor(log = null) {
    this.log = log;
  }
  /** Counts work that a hostile image can multiply. Throws `image-layer-hostile` when it gets out of hand. */
  spend(steps2) {
    this.#steps += steps2;
    if (this.#steps > maxTreeSteps) {
      throw unreadable2("image-layer-hostile", "the symbolic links and whiteouts of the image are a maze", {
        expected: `at most ${maxTreeSteps} steps to follow them`
      });
    }
  }
  /** The path of a name in a folder. Throws `image-layer-hostile` when all paths together get out of hand. */
  pathOf(folder, name) {
    const path = pathIn(folder, name);
    this.#pathChars += path.length;
    if (this.#pathChars > maxTreePathChars) {
      throw unreadable2("image-layer-hostile", "the paths of the image are too many and too long", {
        expected: `at most ${maxTreePathChars} characters of them`
      });
    }
    return path;
  }
  /** The folder at `path` as layer `layer` finds it: what is missing, or no folder, becomes one. */
  makeFolder(path, layer) {
    const found = this.#walk(path, layer);
    if (found === null) throw new Error("unreachable: folders are made");
    return found;
  }
  /** The folder at `path`, or null where there is none. */
  findFolder(path) {
    return this.#walk(path, null);
  }
  /** Puts a file, a link or anything else at `name`; whatever was there is gone, as with an engine's unpacking. */
  put(folder, name, layer, inode, target) {
    if (inode !== null) inode.names += 1;
    this.#replace(folder, name, { parent: folder, children: null, path: null, inode, target, layer });
  }
  /** The same for a new folder. */
  putFolder(folder, name, layer) {
    const path = pathIn(folder, name);
    const node = { parent: folder, children: /* @__PURE__ */ new Map(), path, inode: null, target: null, layer };
    this.#replace(folder, name, node);
    return node;
  }
  #replace(folder, name, node) {
    const before = folder.children?.get(name);
    if (before !== void 0) this.remove(folder, name, before, node.layer, "overwritten");
    this.#nodes += 1;
    if (this.#nodes > maxTreeNodes) {
      throw unreadable2("image-layer-hostile", `the image has more than ${maxTreeNodes} files and folders`);
    }
    folder.children?.set(name, node);
  }
  /** Takes a name and everything below it away, in a layer's name. Without recursion, because hostile trees are deep. */
  remove(folder, name, node, layer, how) {
    folder.children?.delete(name);
    if (node.inode === null) this.generation += 1;
    this.#nodes -= 1;
    if (how === "deleted" && this.log !== null) this.log.removed(this.pathOf(folder, name), node, layer);
    this.#forget(folder, name, node, layer, how);
    const gone = node.children === null ? [] : [node];
    for (let next = gone.pop(); next !== void 0; next = gone.pop()) {
      for (const [childName, child] of next.children ?? []) {
        this.#nodes -= 1;
        if (this.log !== null) this.log.removed(this.pathOf(next, childName), child, layer);
        if (child.children !== null) gone.push(child);
        else this.#forget(next, childName, child, layer, "deleted");
      }
    }
  }
  #forget(folder, name, { inode }, layer, how) {
    if (inode === null) return;
    inode.names -= 1;
    if (inode.names === 0) this.waste.add(inode, this.pathOf(folder, name), layer, how);
  }
  /** Follows `path` from the root; `layer` null only looks, else it makes folders in that layer's name. */
  #walk(path, layer) {
    if (path === "") return this.root;
    const parts = path.split("/").reverse();
    let links = 0;
    let at = this.root;
    for (let part = parts.pop(); part !== void 0; part = parts.pop()) {
      if (part === "" || part === ".") continue;
      if (part === "..") {
        at = at.parent ?? this.root;
        continue;
      }
      const child = at.children?.get(part);
      if (child?.children) at = child;
      else if (child !== void 0 && isFollowed(child)) {
        links += 1;
        if (links > maxLinksFollowed) return layer === null ? null : this.#literal(path, layer);
        const pieces = (child.target ?? "").split("/").reverse();
        this.spend(pieces.length);
        if (pieces.at(-1) === "") at = this.root;
        for (const piece of pieces) parts.push(piece);
      } else if (layer === null) return null;
      else at = this.putFolder(at, part, layer);
    }
    return at;
  }
  /** The folder at exactly this path, where following its links does not end: they give way to folders. */
  #literal(path, layer) {
    let at = this.root;
    for (const part of path.split("/")) {
      const child = at.children?.get(part);
      at = child?.children ? child : this.putFolder(at, part, layer);
    }
    return at;
  }
};
function isFollowed(node) {
  return node.target !== null && node.target !== "" && node.target.length < maxLinkTargetBytes;
}

// src/image/tree/mergeLayers.ts
async function mergeLayers(layers, log = null) {
  const tree = new MergedTree(log);
  const found = [];
  const bounded = factsBound();
  for (const [index2, contents] of layers.entries()) {
    for (const each of applyLayer(tree, await contents(), index2)) found.push(bounded(each));
  }
  return fileSystemOf(tree, found);
}
var leftOut = {
  ...{ packages: [], claims: [] },
  problems: [
    { message: `the package databases of this image say more than ${maxImageFindingChars} characters` }
  ]
};
function factsBound() {
  let chars = 0;
  return (found) => {
    chars += factsChars(found.facts);
    return chars <= maxImageFindingChars ? found : { ...found, facts: leftOut };
  };
}
function wastePerLayer({ wasted }, layers) {
  const bytes3 = new Array(layers).fill(0);
  for (const file of wasted) bytes3[file.layer] = (bytes3[file.layer] ?? 0) + file.bytes;
  return bytes3;
}

// src/image/listChanges.ts
async function listChanges(diffIds, library) {
  const log = new ChangeLog();
  const inputs = diffIds.map((diffId) => async () => {
    const contents = await library.contents(diffId);
    if (contents === null) throw profileLost(diffId);
    return contents;
  });
  return log.list(ownersOfFiles(await mergeLayers(inputs, log)));
}
function ownersOfFiles(fs) {
  try {
    return attribute(fs);
  } catch {
    const nobody2 = ({ length }) => new Int32Array(length).fill(-1);
    return { ownerOfFile: nobody2(fs.files), ownerOfWasted: nobody2(fs.wasted) };
  }
}

// src/image/watchLayout.ts
import { watch } from "node:fs";
import { mkdir as mkdir2, readdir as readdir2, rename, stat as stat3, writeFile } from "node:fs/promises";
import { join as join24 } from "node:path";
function watchLayout(directory, library, truncate) {
  const folder = join24(directory, "blobs", "sha256");
  const source = folderSource(directory);
  const begun = /* @__PURE__ */ new Map();
  const take = async (digest2) => {
    const size2 = await source.size(digest2);
    if (!size2 || await library.holds(digest2, size2)) return;
    const blob = await library.read(source, digest2, "gzip");
    if (truncate && blob.layer !== null) await replaceByEmpty(join24(folder, digestHex(digest2)));
  };
  const see = (name) => {
    const digest2 = name !== null && /^[0-9a-f]{64}$/.test(name) ? `sha256:${name}` : null;
    if (digest2 === null || begun.has(digest2)) return;
    begun.set(
      digest2,
      take(digest2).catch(() => {
      })
    );
  };
  const starting = begin(folder, see);
  return {
    async stop() {
      (await starting)?.close();
      await Promise.all(begun.values());
    }
  };
}
async function begin(folder, see) {
  try {
    await mkdir2(folder, { recursive: true });
    const watcher = watch(folder, (_event, name) => see(name));
    watcher.on("error", () => watcher.close());
    for (const name of await readdir2(folder)) see(name);
    return watcher;
  } catch {
    return null;
  }
}
async function replaceByEmpty(path) {
  const before = await stat3(path);
  const empty2 = `${path}.weighed`;
  await writeFile(empty2, "", { mode: before.mode });
  await rename(empty2, path);
}

// src/image/inside.ts
async function insideOf(request) {
  const { layers, store } = request;
  const chain = chainOf(layers.map(({ diffId }) => diffId));
  const known = await store.image(chain);
  if (known !== null && known.wasted.length === layers.length) return known;
  const fs = await mergeLayers(layers.map((part) => () => contentsOf2(part, request)));
  const wasted = wastePerLayer(fs, layers.length);
  const owners = ownersOrNull(fs, request);
  if (owners !== null) await store.putImage(chain, { wasted, owners });
  return { wasted, owners };
}
function ownersOrNull(fs, { image, unpackedBytes, store }) {
  try {
    const owners = findOwners(fs);
    checkSum(owners, unpackedBytes);
    return owners;
  } catch (error) {
    store.warn(ownersFailed(`whose the bytes of the image ${image} are`, error));
    return null;
  }
}
function checkSum({ packages, unowned: unowned2 }, unpackedBytes) {
  const owned = packages.reduce((sum, { ownedBytes }) => sum + ownedBytes, 0);
  const rest2 = unowned2.reduce((sum, { bytes: bytes3 }) => sum + bytes3, 0);
  if (owned + rest2 === unpackedBytes) return;
  throw new Error(`owners add up to ${owned} + ${rest2} bytes, and the layers to ${unpackedBytes}`);
}
async function contentsOf2(part, { source, library }) {
  const kept = await library.contents(part.diffId);
  if (kept !== null) return kept;
  if (await source.size(part.name)) {
    await library.read(source, part.name, part.mediaType);
    const read = await library.contents(part.diffId);
    if (read !== null) return read;
  }
  throw profileLost(part.diffId);
}

// src/image/weighParts.ts
async function weighParts(parts, source, library, store) {
  const layers = await all(parts.layers.map((part) => findLayer(part, source, library)));
  const unpackedBytes = layers.reduce((sum, { facts: facts2 }) => sum + facts2.unpackedBytes, 0);
  const image = parts.configDigest;
  const inside = { image, layers: parts.layers, unpackedBytes, source, library, store };
  const { wasted, owners } = await insideOf(inside);
  return {
    platform: platformOf(parts),
    configDigest: parts.configDigest,
    manifestDigest: parts.manifestDigest,
    tags: parts.tags,
    history: historyOf(parts),
    layers: layers.map(({ facts: facts2, blobBytes, compressed, seen }, i) => ({
      diffId: facts2.diffId,
      unpackedBytes: facts2.unpackedBytes,
      compressedBytes: compressed ? blobBytes : null,
      wastedBytes: wasted[i] ?? 0,
      entries: facts2.entries,
      seen
    })),
    owners
  };
}
async function findLayer(part, source, library) {
  const stated = part.statedBytes;
  const size2 = await source.size(part.name);
  if (stated !== null && size2 !== null && size2 !== 0 && size2 !== stated) throw wrongSize(part, size2);
  const found = await library.layer(source, part);
  if (found === null) throw absent(part, source, size2);
  if (stated !== null && found.blobBytes !== stated) throw wrongSize(part, found.blobBytes);
  if (found.facts.diffId !== part.diffId) {
    throw unreadable2("image-digest-mismatch", `a layer's bytes are not those that the configuration names`, {
      expected: `${part.diffId}; found ${found.facts.diffId}`
    });
  }
  return found;
}
function wrongSize(part, found) {
  return unreadable2(
    "image-digest-mismatch",
    `the layer ${part.diffId} has another size than its manifest says`,
    {
      expected: `${part.statedBytes} bytes; found ${found}`
    }
  );
}
function absent(part, source, size2) {
  if (/foreign|nondistributable/.test(part.mediaType)) {
    return unreadable2(
      "image-unsupported",
      `the layer ${part.diffId} is kept elsewhere and not in ${source.what}`,
      {
        fix: "weigh an image whose layers may be distributed"
      }
    );
  }
  if (size2 !== null && size2 > 0) {
    return unreadable2("image-unsupported", `the layer ${part.diffId} is no tar, gzip or zstd`);
  }
  return unreadable2("image-blob-missing", `the layer ${part.diffId} is missing from ${source.what}`);
}
async function all(work) {
  const settled = await Promise.allSettled(work);
  const results = [];
  const problems = [];
  for (const one of settled) {
    if (one.status === "fulfilled") results.push(one.value);
    else if (one.reason instanceof GateError) problems.push(...one.reason.problems);
    else throw one.reason;
  }
  if (problems.length > 0) throw new GateError(problems);
  return results;
}
function platformOf({ config }) {
  const base = `${config.os || "linux"}/${config.architecture || "unknown"}`;
  return config.variant ? `${base}/${config.variant}` : base;
}
function historyOf({ config }) {
  return (config.history ?? []).map((entry) => ({
    createdBy: entry.created_by ?? "",
    comment: entry.comment ?? "",
    emptyLayer: entry.empty_layer ?? false
  }));
}

// src/image/weigher.ts
function createWeigher(store, options3 = {}) {
  const library = new BlobLibrary(store, options3);
  const weighAll = async (images, source) => {
    if (images.length === 0) throw noImage();
    const weighed = [];
    for (const parts of images) weighed.push(await weighParts(parts, source, library, store));
    return weighed;
  };
  return {
    knownBlobs: () => library.knownBlobs(),
    watchLayout: (directory, watching = {}) => watchLayout(directory, library, watching.truncate ?? false),
    async weighLayout(directory) {
      const source = folderSource(directory);
      return weighAll(await imagesOfLayout(directory, source, library), source);
    },
    weighArchive: (source) => withArchive(
      source,
      library,
      options3,
      async (contents) => weighAll(await imagesOfArchive(contents, library), contents)
    ),
    weighKnown: (configDigest) => weighKnown(configDigest, library, store),
    changes: ({ layers }) => listChanges(
      layers.map(({ diffId }) => diffId),
      library
    )
  };
}
async function imagesOfLayout(directory, source, library) {
  const manifests = await findManifests(library, source, await readIndex(directory), false);
  const images = [];
  for (const found of manifests) {
    const config = await library.json(source, found.manifest.config.digest, "a configuration");
    images.push(partsOfManifest(found, config));
  }
  return images;
}
function noImage() {
  return unreadable2("image-no-platform", "there is no image in it that could be weighed", {
    expected: "at least one manifest of an image that is not an attestation"
  });
}
async function weighKnown(configDigest, library, store) {
  const text3 = await store.json(configDigest);
  if (text3 === null) return null;
  const diffIds = parseConfig(text3).rootfs.diff_ids ?? [];
  for (const diffId of diffIds) if (await library.facts(diffId) === null) return null;
  const parts = partsOfConfig(text3, diffIds.map(recordName), []);
  return weighParts(parts, recordSource(library), library, store).catch(() => null);
}
var recordName = (diffId) => `record/${diffId}`;
function recordSource(library) {
  return {
    what: "the store of profiles",
    size: async (name) => (await library.facts(name.slice(recordName("").length)))?.tarBytes ?? null,
    read: async () => {
      throw unreadable2("image-profile-lost", "a profile on disk is damaged");
    }
  };
}
async function readIndex(directory) {
  const path = join25(directory, "index.json");
  const found = await stat4(path).catch(() => null);
  if (found === null || !found.isFile()) {
    const there = await stat4(directory).catch(() => null);
    throw unreadable2(
      there === null ? "image-not-found" : "image-not-recognised",
      there === null ? "the OCI layout does not exist" : "the folder is no OCI image layout: index.json is missing"
    );
  }
  if (found.size > maxJsonBytes) throw unreadable2("image-too-large", "index.json is too large");
  const file = await open4(path, "r");
  try {
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

// src/gate/explain.ts
import { basename as basename5, dirname as dirname8 } from "node:path/posix";

// src/gate/openRepository.ts
import { readdirSync as readdirSync5, statSync as statSync6 } from "node:fs";
import { join as join26 } from "node:path";
var mostNames2 = 1e4;
var mostKept = 64 * 2 ** 20;
function openRepository(root) {
  const texts2 = /* @__PURE__ */ new Map();
  const folders4 = /* @__PURE__ */ new Map();
  let kept = 0;
  return {
    readText: (path) => {
      const known = texts2.get(path);
      if (known !== void 0) return known;
      const text3 = textOf(root, path);
      kept += text3?.length ?? 0;
      if (kept <= mostKept) texts2.set(path, text3);
      return text3;
    },
    list: (folder) => {
      const known = folders4.get(folder) ?? namesOf(root, folder);
      folders4.set(folder, known);
      return known;
    }
  };
}
function textOf(root, file) {
  try {
    if (!statSync6(join26(root, file)).isFile()) return null;
    const text3 = readTextFile({ root, file, what: file, code: "repository-file" });
    return text3.includes("\0") ? null : text3;
  } catch {
    return null;
  }
}
function namesOf(root, folder) {
  try {
    if (leavesRoot(root, folder)) return [];
    const entries2 = readdirSync5(join26(root, folder), { withFileTypes: true }).slice(0, mostNames2);
    return entries2.map((entry) => isFolder2(entry, root, folder) ? `${entry.name}/` : entry.name).sort();
  } catch {
    return [];
  }
}
function isFolder2(entry, root, folder) {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const path = join26(root, folder, entry.name);
  return !leavesRoot(root, join26(folder, entry.name)) && (statSync6(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

// src/gate/explain.ts
function createExplain({ root, services, env }) {
  const repository = openRepository(root);
  return async (profile, image) => {
    if (profile.contents === null) return profile;
    const { explainContents } = await import("./reasons-XYU7SZMN.js");
    const contents = explainContents(profile.contents, { image, services, repository, env });
    return { ...profile, contents };
  };
}
function servicesOf({
  images,
  leftAlone
}) {
  const own = new Map(images.map(({ service: service2, dockerfile }) => [dirname8(dockerfile), service2]));
  const others = leftAlone.map(({ path }) => dirname8(path)).filter((folder) => isOther(folder) && !own.has(folder));
  const rest2 = [...new Set(others)].map((folder) => [folder, basename5(folder)]);
  return [...own, ...rest2].map(([folder, name]) => ({ name, folder }));
}
function isOther(folder) {
  return folder !== "." && !/(^|\/)(node_modules|vendor|third_party)(\/|$)/.test(folder);
}

// src/gate/weighEngineImages.ts
function engineIds(outcomes) {
  const ids = outcomes.flatMap(
    (outcome) => outcome.kind === "built" && outcome.source.kind === "engine" ? [outcome.source.imageId] : []
  );
  return [...new Set(ids)];
}
async function weighEngineImages(ids, weigher, save) {
  const known = await Promise.all(ids.map(async (id) => [id, await weigher.weighKnown(id)]));
  const results = new Map(known.flatMap(([id, image]) => image ? [[id, { image }]] : []));
  const unknown2 = ids.filter((id) => !results.has(id));
  if (unknown2.length === 0) return results;
  for (const [id, weighed] of await weighSaved(unknown2, weigher, save)) results.set(id, weighed);
  return results;
}
async function weighSaved(ids, weigher, save) {
  try {
    const images = await weigher.weighArchive({ stream: save(ids) });
    return images.map((image) => [image.configDigest, { image }]);
  } catch (error) {
    const problem3 = problemOf(error);
    if (ids.length === 1 || problem3.code === "engine-stuck")
      return ids.map((id) => [id, { problem: problem3 }]);
    const results = [];
    for (const id of ids) results.push(...await weighSaved([id], weigher, save));
    return results;
  }
}
function problemOf(error) {
  if (!(error instanceof GateError)) throw error;
  const [first, ...more] = error.problems;
  if (first === void 0) throw error;
  return more.length === 0 ? first : { ...first, message: error.message.replaceAll("\n", "; ") };
}

// src/gate/measure.ts
async function measure(request) {
  const weigher = createWeigher(request.store, {
    signal: request.tools.signal,
    onBytes: countBytes(request)
  });
  const known = leavesKnownLayersOut(request.builder) ? await weigher.knownBlobs() : [];
  const first = await pass(request.plan.images, weigher, request, known);
  const lost = first.filter(({ outcome }) => outcome.kind === "unmeasured" && isLost(outcome.problem));
  if (lost.length === 0) return first;
  const workspace = join27(request.workspace, "again");
  const again = await pass(
    lost.map(({ image }) => image),
    weigher,
    { ...request, workspace },
    []
  );
  const second = new Map(again.map((each) => [each.image, each]));
  return first.map((each) => second.get(each.image) ?? each);
}
function isLost(problem3) {
  return problem3.code === "image-profile-lost" || problem3.code === "image-blob-missing";
}
function countBytes({ plan, tools: tools2 }) {
  let read = 0;
  return (bytes3) => {
    read += bytes3;
    tools2.onProgress({ kind: "weighing", bytes: read, images: plan.images.length });
  };
}
async function pass(images, weigher, { plan, builder, workspace, tools: tools2, needCompressed = judgesCompressed(plan) }, knownBlobs) {
  const { env, signal, onProgress } = tools2;
  const { root, parallel, compression } = plan;
  const arriving = weigher.watchLayout(workspace, { truncate: true });
  const building = buildImages(images, {
    ...{ builder, root, parallel, workspace, knownBlobs, needCompressed, compression },
    ...{ env, signal, onProgress }
  });
  const builds = await building.finally(() => arriving.stop());
  const engine = { env, cwd: root, builder };
  try {
    const save = (ids) => saveImages(ids, { ...engine, signal });
    const saved = await weighEngineImages(engineIds(builds.outcomes), weigher, save);
    const explain2 = createExplain({ root, services: servicesOf(plan), env });
    return await Promise.all(builds.outcomes.map((outcome) => measureOne(outcome, weigher, saved, explain2)));
  } finally {
    await removeImages(builds.madeIds, engine);
  }
}
function judgesCompressed(plan) {
  const rules = plan.images.flatMap((image) => [image.limit, image.target, image.maxIncrease]);
  return [...rules, plan.totalLimit].some((rule2) => rule2?.metric === "compressed");
}
async function measureOne(outcome, weigher, saved, explain2) {
  const { image } = outcome;
  if (outcome.kind === "failed") return { image, outcome: { kind: "failed", failure: outcome } };
  const weighed = await weighBuilt(outcome, weigher, saved);
  if ("problem" in weighed) return { image, outcome: { kind: "unmeasured", ...weighed } };
  if (weighed.image.layers.length === 0)
    return { image, outcome: { kind: "unmeasured", problem: emptyImage } };
  return { image, outcome: await measured(outcome, weighed.image, explain2) };
}
async function weighBuilt({ image, source }, weigher, saved) {
  if (source.kind === "engine") return saved.get(source.imageId) ?? { problem: absent2(image) };
  try {
    const [only, ...more] = await weigher.weighLayout(source.directory);
    return only === void 0 || more.length > 0 ? { problem: absent2(image) } : { image: only };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
async function measured({ image, elapsedMs, cachedSteps, steps: steps2 }, weighed, explain2) {
  const profile = await explain2(profileImage(weighed, image.instructions), image);
  return { kind: "measured", profile, elapsedMs, cachedSteps, steps: steps2 };
}
function absent2(image) {
  return {
    code: "image-missing",
    message: `the build of ${image.id} succeeded, but its export does not hold exactly one image`,
    expected: "one image for one platform",
    fix: "run the gate again; if it stays, report it with the versions of docker and buildx"
  };
}

// src/gate/profileStore.ts
import { join as join28 } from "node:path";
async function withProfileStore(cache, work) {
  const directory = cache.directory ?? join28(envPaths("size-gate", { suffix: "" }).cache, "profiles");
  const store = await openProfileStore({ directory, maxBytes: cache.maxBytes });
  try {
    return await work(store);
  } finally {
    await store.trim();
  }
}

// src/gate/buildAndWeigh.ts
async function buildAndWeigh(request) {
  const { plan, tools: tools2, workspace } = request;
  const builder = plan.images.length === 0 ? null : await probe(request, plan.images);
  return withProfileStore(plan.cache, async (store) => {
    const own = { plan, store, workspace: join29(workspace, "head"), tools: tools2 };
    const measured2 = builder === null ? [] : await measure({ ...own, builder });
    const baseline = await baselineOf(request, measured2, builder, store);
    const ignored = builder === null ? [] : ignoredCompression(builder, plan.compression);
    return {
      ...{ builder, measured: measured2, baseline },
      warnings: [...ignored, ...store.warnings]
    };
  });
}
function probe({ plan, tools: tools2 }, images) {
  const { env, signal } = tools2;
  return probeBuilder({ builder: plan.builder, images, cwd: plan.root, env, signal });
}
async function baselineOf(request, measured2, builder, store) {
  const { plan, base, sources, startedAt, workspace, tools: tools2 } = request;
  if (sources.length === 0) return null;
  const measureBase = async (basePlan, images) => {
    const { parallel, compression } = plan;
    const found = builder ?? await probe(request, images);
    return measure({
      plan: { ...basePlan, images, parallel, compression },
      ...{
        builder: found,
        store,
        workspace: join29(workspace, "baseline"),
        needCompressed: judgesCompressed(plan)
      },
      tools: { ...tools2, onProgress: asBase(tools2.onProgress, images) }
    });
  };
  return takeBaseline({
    ...{ sources, base, head: { plan, measured: measured2, startedAt }, measure: measureBase },
    ...{ findArtifact: tools2.findArtifact, env: tools2.env }
  });
}
function asBase(onProgress, images) {
  return (event) => onProgress(event.kind === "weighing" ? { ...event, images: images.length } : { ...event, role: "base" });
}

// src/gate/judgingPlan.ts
function ofOwnRules({ plan, problems }, compared) {
  if (plan !== null) return { ...plan, configFrom: "head" };
  if (!compared) throw new GateError(problems);
  throw new GateError(problems.map((each) => by("this commit", each)));
}
function withoutBase(request, own, problem3) {
  if (!asksForBase(request, own) || request.base?.merged) return ofOwnRules(own, true);
  throw new GateError({
    ...problem3,
    code: "config-from-no-base",
    message: `the base commit's rules are to judge (config-from: base), and it is not at hand: ${problem3.message}`
  });
}
async function judgingPlan(request, own, base, env) {
  if (request.base?.merged) return ofOwnRules(own, true);
  if (base.plan === null && asksForBase(request, own)) throw new GateError(brokenRules(base));
  if (base.plan === null || base.plan.configFrom === "head") return ofOwnRules(own, true);
  const configuration = { root: base.worktreeRoot, file: base.plan.configFile };
  try {
    const plan = await loadPlan({ ...request, env, root: base.root, configuration });
    const nothing2 = configuration.file === null && plan.images.length === 0 && own.plan?.configFile !== null;
    if (nothing2) throw new GateError(noConfiguration(base));
    const warnings = own.plan === null ? [...plan.warnings, brokenOwn(own)] : plan.warnings;
    return { ...plan, configFrom: "base", warnings };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new GateError(error.problems.map((each) => byBase(each, base)));
  }
}
function asksForBase({ overrides }, { plan }) {
  return plan?.configFrom === "base" || overrides.values["config-from"] === "base";
}
function byBase(problem3, base) {
  if (problem3.code === "no-services" && base.plan?.configFile === null) return noConfiguration(base);
  if (problem3.code === "config-from-no-configuration") return problem3;
  return by(`the base commit ${short(base)} (config-from: base)`, problem3);
}
function by(whose, problem3) {
  if (problem3.code === "service-unknown") return problem3;
  return { ...problem3, message: `by the rules of ${whose}: ${problem3.message}` };
}
function noConfiguration(base) {
  return {
    code: "config-from-no-configuration",
    message: `the base commit ${short(base)} has no configuration, and config-from: base judges by it`,
    expected: "a base commit with a configuration, or with services that are found without one",
    fix: "merge the configuration first, then set config-from: base"
  };
}
function brokenOwn({ problems }) {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return {
    code: "config-own-broken",
    message: `this commit's own rules are broken or gone, and what it changes in them can't be told; the base commit's judge this run, but once this is merged the gate can't judge: ${first?.message ?? "it can’t be planned"}${more}`,
    ...first?.where === void 0 ? {} : { where: first.where },
    ...first?.expected === void 0 ? {} : { expected: first.expected },
    fix: first?.fix ?? "correct the configuration before this is merged"
  };
}
function brokenRules(base) {
  return base.planProblems.map((problem3) => ({
    ...problem3,
    code: "config-from-broken-base",
    message: `the rules of the base commit ${short(base)} are to judge (config-from: base), and they are broken: ${problem3.message}`,
    fix: "merge a repair of the configuration by itself, past this check; the next change is judged again"
  }));
}
function short({ commit }) {
  return commit.slice(0, 12);
}

// src/gate/ownPlan.ts
async function ownPlan(request, env, root) {
  try {
    const plan = await loadPlan({ ...request, env, root });
    return { root: plan.root, plan, problems: [] };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { root: root ?? findRoot(request.workingDirectory), plan: null, problems: error.problems };
  }
}

// src/gate/planRun.ts
async function withPlannedRun(request, tools2, workspace, work) {
  const { env } = tools2;
  const found = await ownPlan(request, env);
  if (request.base === void 0 || !areSound(request.overrides))
    return work({ plan: ofOwnRules(found, false), base: null, ruleChanges: [] });
  const base = await openBase({
    ...{ base: request.base, root: found.root, workspace, env, signal: tools2.signal },
    ...{ workingDirectory: request.workingDirectory, configFile: request.configFile },
    ...{ overrides: request.overrides, services: request.services ?? [] },
    ...{ ruleFiles: request.ruleFiles ?? [], projectRuleFiles: reportsOf(found.plan) }
  });
  if ("code" in base) return work({ plan: withoutBase(request, found, base), base, ruleChanges: [] });
  try {
    const own = base.root === found.root ? found : await ownPlan(request, env, base.root);
    const plan = await judgingPlan(request, own, base, env);
    return await work({ plan, base, ruleChanges: changesOf(base, own.plan, plan) });
  } finally {
    await base.close();
  }
}
function changesOf(base, own, judging) {
  const files = [
    ...base.changedRuleFiles.map((file) => fileChange("workflow", file)),
    ...base.changedProjectRuleFiles.map((file) => fileChange("baseline", file))
  ];
  if (base.plan === null) return files;
  if (own !== null) return [...files, ...ruleChanges(base.plan, own)];
  return [...files, brokenChange, ...ruleChanges(base.plan, judging)];
}
var brokenChange = {
  ...{ rule: "configuration", subject: null },
  ...{ before: "as at the base commit", after: "broken or gone", loosened: true }
};
function fileChange(rule2, file) {
  return { rule: rule2, subject: file, before: "as at the base commit", after: "changed", loosened: true };
}

// src/gate/workspace.ts
import { rmSync as rmSync2 } from "node:fs";
import { mkdtemp, rm as rm3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join30 } from "node:path";
async function withWorkspace(work) {
  const workspace = await mkdtemp(join30(tmpdir(), "size-gate-")).catch((error) => {
    throw new GateError(
      {
        code: "workspace-unwritable",
        message: `no temporary folder can be made in ${tmpdir()}: ${error instanceof Error ? error.message : error}`,
        expected: "a folder that can be written and has room for the layers of the images",
        fix: "make room there, or point TMPDIR at another disk"
      },
      { cause: error }
    );
  });
  const removeNow = () => rmSync2(workspace, { recursive: true, force: true });
  process.once("exit", removeNow);
  try {
    return await work(workspace);
  } finally {
    process.removeListener("exit", removeNow);
    await rm3(workspace, { recursive: true, force: true, maxRetries: 3 }).catch(() => {
    });
  }
}

// src/gate/inspectImage.ts
import { stat as stat5 } from "node:fs/promises";
import { resolve as resolve15 } from "node:path";

// src/gate/plannedService.ts
async function plannedService(request, env) {
  const overrides = { values: {}, origin: (key) => `flag --${key}` };
  const plan = await loadPlan({ ...request, env, overrides, services: [request.name] });
  const images = plan.images.filter(({ role }) => role === "gated");
  const [image] = images;
  if (image === void 0) throw new GateError(notGated(request.name));
  const variants2 = new Set(
    images.map(({ service: service2, variant: variant2 }) => `${service2}${variant2 === null ? "" : `@${variant2}`}`)
  );
  if (variants2.size > 1) throw new GateError(severalVariants(request.name, [...variants2]));
  return { root: plan.root, image, services: servicesOf(plan) };
}
function severalVariants(name, variants2) {
  return {
    code: "inspect-several-variants",
    message: `service ${name} is built in several variants, and each may ask for other packages`,
    expected: `one of ${variants2.join(", ")}`,
    fix: `write --service ${variants2[0]}, for example`
  };
}
function notGated(name) {
  return {
    code: "inspect-no-service",
    message: `the configuration plans no image of service ${name}`,
    fix: "run size-gate plan to see the services"
  };
}

// src/gate/inspectImage.ts
async function inspectImage(request, tools2) {
  const cache = {
    directory: request.cache.directory,
    maxBytes: request.cache.enabled ? Number.POSITIVE_INFINITY : 0
  };
  const service2 = request.service && await plannedService(request.service, tools2.env);
  return withProfileStore(cache, async (store) => {
    let read = 0;
    const onBytes = (bytes3) => {
      read += bytes3;
      tools2.onProgress({ kind: "weighing", bytes: read, images: 1 });
    };
    const weigher = createWeigher(store, { signal: tools2.signal, onBytes });
    const weighed = await weighTarget(request, weigher, tools2);
    const profiler = profilerOf(service2, tools2.env);
    const images = [];
    for (const image of weighed)
      images.push({ profile: await profiler(image), changes: () => weigher.changes(image) });
    const guessed = service2 !== void 0 && images.some(({ profile }) => profile.fromInferred);
    return { images, warnings: [...store.warnings, ...guessed ? [notBuiltFrom(service2)] : []] };
  });
}
function profilerOf(service2, env) {
  if (service2 === void 0) return async (image) => profileImage(image, null);
  const explain2 = createExplain({ root: service2.root, services: service2.services, env });
  return (image) => explain2(profileImage(image, service2.image.instructions), service2.image);
}
function notBuiltFrom({ image }) {
  return {
    code: "inspect-other-dockerfile",
    message: `the image was not built from ${image.dockerfile} as it is now: lines and base are guessed`,
    where: { file: image.dockerfile },
    fix: "build it again, or name the service that it is of"
  };
}
async function weighTarget({ target, workingDirectory, stdin }, weigher, tools2) {
  const path = target === "-" ? "/dev/stdin" : resolve15(workingDirectory, target);
  const found = await stat5(path).catch(() => null);
  if (found?.isDirectory()) return weigher.weighLayout(path);
  if (found?.isSocket() && target === "-" && stdin) return weigher.weighArchive({ stream: stdin() });
  if (found) return weigher.weighArchive({ file: path });
  return weighReference(target, workingDirectory, weigher, tools2);
}
async function weighReference(target, cwd, weigher, { env, signal }) {
  return withWorkspace(async (workspace) => {
    const arriving = weigher.watchLayout(workspace, { truncate: true });
    const knownBlobs = await weigher.knownBlobs();
    const exporting = exportReference(target, { workspace, knownBlobs, env, cwd, signal });
    const { source, builder } = await exporting.finally(() => arriving.stop());
    if (source.kind === "layout") return weigher.weighLayout(source.directory);
    const known = await weigher.weighKnown(source.imageId);
    if (known) return [known];
    return weigher.weighArchive({ stream: saveImages([source.imageId], { env, cwd, signal, builder }) });
  });
}

// src/gate/openTarget.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { open as open5, stat as stat6 } from "node:fs/promises";
import { resolve as resolve16 } from "node:path";
var mostReportBytes = 64 * 2 ** 20;
var headBytes = 512;
async function openTarget(target, { workingDirectory, stdin }) {
  if (target === "-" && stdin) return openStream(stdin());
  const path = resolve16(workingDirectory, target);
  const found = await stat6(path).catch(() => null);
  if (found?.isFIFO()) return openStream(createReadStream2(path));
  if (!found?.isFile() || !await beginsLikeJson(path)) return { kind: "image" };
  return { kind: "report", text: await textOf2(createReadStream2(path)) };
}
async function openStream(source) {
  const chunks = source[Symbol.asyncIterator]();
  const head = [];
  let size2 = 0;
  while (size2 < headBytes) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    size2 += next.value.length;
  }
  const whole2 = resumed(Buffer.concat(head), chunks);
  if (!looksLikeJson(Buffer.concat(head))) return { kind: "stream", stream: whole2 };
  return { kind: "report", text: await textOf2(whole2) };
}
async function* resumed(head, rest2) {
  try {
    yield head;
    for (let next = await rest2.next(); !next.done; next = await rest2.next()) yield next.value;
  } finally {
    await rest2.return?.();
  }
}
async function beginsLikeJson(path) {
  const file = await open5(path, "r").catch(() => null);
  if (!file) return false;
  try {
    const head = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(head, 0, headBytes, 0);
    return looksLikeJson(head.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
function looksLikeJson(head) {
  return !head.includes(0) && /^\ufeff?\s*[{[]/.test(head.toString("utf8"));
}
async function textOf2(stream) {
  const chunks = [];
  let size2 = 0;
  for await (const chunk of stream) {
    size2 += chunk.length;
    if (size2 > mostReportBytes) throw new GateError(tooLarge2);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8").replace(/^\ufeff/, "");
}
var tooLarge2 = {
  code: "report-too-large",
  message: "the file is larger than 64MiB, which no report is",
  expected: "a report that size-gate check --output wrote",
  fix: "check the path: this is another file"
};

// src/gate/diffTargets.ts
async function diffTargets(request, tools2) {
  if (request.before === "-" && request.after === "-") throw new GateError(twiceStdin);
  const { directory, enabled } = request.cache;
  const cache = { directory, maxBytes: enabled ? Number.POSITIVE_INFINITY : 0 };
  return withProfileStore(cache, async (store) => {
    let read = 0;
    const onBytes = (bytes3) => {
      read += bytes3;
      tools2.onProgress({ kind: "weighing", bytes: read, images: 2 });
    };
    const weigher = createWeigher(store, { signal: tools2.signal, onBytes });
    const sides = [];
    const problems = [];
    for (const target of [request.before, request.after]) {
      const found = await side(target, request, weigher, tools2).catch(problemsOf2);
      if (Array.isArray(found)) problems.push(...found.map((problem3) => named2(problem3, target)));
      else sides.push(found);
    }
    const [before, after] = sides;
    if (!before || !after) throw new GateError(problems);
    const diff = diffSides(before, after);
    return { diff, warnings: [...store.warnings, ...diff.warnings] };
  });
}
async function side(target, request, weigher, tools2) {
  const name = nameOf4(target);
  const opened = await openTarget(target, request);
  if (opened.kind === "report") return reportSide(opened.text, name);
  const weighed = opened.kind === "stream" ? await weigher.weighArchive({ stream: opened.stream }) : await weighTarget({ ...request, target }, weigher, tools2);
  const profiles = weighed.map((image) => profileImage(image, null));
  const images = profiles.map((profile) => ({ id: null, platform: profile.platform, profile }));
  return { target: name, kind: "image", images };
}
function nameOf4(target) {
  return target === "-" ? "standard input" : target;
}
function problemsOf2(error) {
  if (error instanceof GateError) return [...error.problems];
  throw error;
}
function named2(problem3, target) {
  return { ...problem3, message: `${nameOf4(target)}: ${problem3.message}` };
}
function reportSide(text3, name) {
  const { images } = readReport(text3, name);
  return {
    target: name,
    kind: "report",
    images: images.map(({ id, platform, profile }) => ({
      ...{ id, profile },
      platform: profile?.platform ?? platform
    }))
  };
}
var twiceStdin = {
  code: "diff-stdin-twice",
  message: "both sides are standard input, which can be read only once",
  expected: "at most one side that is -",
  fix: "name a file or an image for one of them"
};

// src/gate.ts
async function runGate(request, tools2) {
  const startedAt = /* @__PURE__ */ new Date();
  return withWorkspace(
    (workspace) => withPlannedRun(request, tools2, workspace, async ({ plan, base, ruleChanges: ruleChanges2 }) => {
      const source = describeCommit(plan.root);
      const sources = baselineSources2(request, plan);
      const weighed = await buildAndWeigh({ plan, base, sources, startedAt, workspace, tools: tools2 });
      const { builder, measured: measured2, baseline } = weighed;
      const changes = baseline && compareWithBaseline(plan.images, measured2, baseline);
      const judgement = judge(plan, measured2, changes);
      const failed2 = changes?.warnings ?? [];
      const warnings = [...baselineWarnings(plan, changes), ...weighed.warnings, ...failed2];
      const elapsedMs = Date.now() - startedAt.getTime();
      return composeReport({
        ...{ plan, measured: measured2, judgement, changes, ruleChanges: ruleChanges2, builder, warnings, elapsedMs },
        ...{ version: tools2.version, startedAt: startedAt.toISOString(), ...await source }
      });
    })
  );
}
async function planOnly(request, tools2) {
  return withWorkspace((workspace) => withPlannedRun(request, tools2, workspace, async ({ plan }) => plan));
}
export {
  diffTargets,
  inspectImage,
  planOnly,
  runGate
};
