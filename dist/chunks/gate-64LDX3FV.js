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
} from "./chunk-N57OWXUA.js";
import "./chunk-L3EOTS4N.js";
import {
  composeReport,
  external_exports
} from "./chunk-L4AY7DT2.js";
import {
  GateError,
  dockerfileKeywords,
  formatBytes,
  localContext,
  parseBytes,
  sizeSyntax
} from "./chunk-HH7H4NY2.js";
import {
  __commonJS,
  __require,
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
    exports.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
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
    var scan = (input, options2) => {
      const opts = options2 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
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
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance2 = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance2();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance2();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance2())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance2()) === CHAR_DOT) {
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
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance2())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance2();
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
          while (eos() !== true && (next = advance2())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
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
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance2())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance2();
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
      let prefix2 = "";
      let glob = "";
      if (start > 0) {
        prefix2 = str.slice(0, start);
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
        prefix: prefix2,
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
              tokens[idx].value = prefix2;
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
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
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
      let quote2 = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
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
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
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
      let quote2 = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
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
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
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
        index += match.end + 1;
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
    var analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
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
    var parse = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
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
      let star3 = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star3 = `(${star3})`;
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
      const advance2 = state.advance = () => input[++state.index] || "";
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
          advance2();
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
            prev.output = star3;
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
        push({ type: "paren", extglob: true, value: advance2(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open4 = tokens[token.tokensIndex];
          open4.type = "text";
          open4.value = literal2;
          open4.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open4.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest2;
        if (token.type === "negate") {
          let extglobStar = star3;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star3 || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest2 = remaining()) && /^\.[^\\/.]+$/.test(rest2)) {
            const expression = parse(rest2, { ...options2, fastpaths: false }).output;
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
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest2, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest2 ? star3 : "");
            }
            return star3;
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
        state.output = utils.wrapOutput(output, state, options2);
        return state;
      }
      while (!eos()) {
        value = advance2();
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
            value = advance2();
          } else {
            value += advance2();
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
                  advance2();
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
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open4 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open4);
          push(open4);
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
          prev.output = star3;
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
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest2[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance2());
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
        const token = { type: "star", value, output: star3 };
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
    parse.fastpaths = (input, options2) => {
      const opts = { ...options2 };
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
      let star3 = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star3 = `(${star3})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star3;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star3}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star3}`;
          case "*.*":
            return `${nodot}${star3}${DOT_LITERAL}${ONE_CHAR}${star3}`;
          case "*/*":
            return `${nodot}${star3}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star3}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star3}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star3}${DOT_LITERAL}${ONE_CHAR}${star3}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star3}`;
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
    var picomatch2 = (glob, options2, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options2, returnState));
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
      const opts = options2 || {};
      const posix8 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options2) : picomatch2.makeRe(glob, options2, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored2 = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored2 = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options2, { glob, posix: posix8 });
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
    picomatch2.test = (input, regex, options2, { glob, posix: posix8 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix8 ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options2, posix8);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options2, posix8 = options2 && options2.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options2);
      return regex.test(utils.basename(input, { windows: posix8 }));
    };
    picomatch2.isMatch = (str, patterns, options2) => picomatch2(patterns, options2)(str);
    picomatch2.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options2));
      return parse(pattern, { ...options2, fastpaths: false });
    };
    picomatch2.scan = (input, options2) => scan(input, options2);
    picomatch2.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options2);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options2);
      }
      if (!parsed.output) {
        parsed = parse(input, options2);
      }
      return picomatch2.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err2) {
        if (options2 && options2.debug === true) throw err2;
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
    function picomatch2(glob, options2, returnState = false) {
      if (options2 && (options2.windows === null || options2.windows === void 0)) {
        options2 = { ...options2, windows: utils.isWindows() };
      }
      return pico(glob, options2, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance4 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance4;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance4(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit3(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit3.BREAK = BREAK;
    visit3.SKIP = SKIP;
    visit3.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit3;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit3 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix2] = parts;
            this.tags[handle] = prefix2;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim2 = source.slice(2, -1);
          if (verbatim2 === "!" || verbatim2 === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim2;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix2 = this.tags[handle];
        if (prefix2) {
          try {
            return prefix2 + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix2] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix2))
            return handle + escapeTagName(tag.substring(prefix2.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit3.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix2] of tagEntries) {
          if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
            lines.push(`%TAG ${handle} ${prefix2}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit3 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit3.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix2, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix2}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix2) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix2, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit3 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit3.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest2] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest2, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest2, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest2] = path;
        if (rest2.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest2);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest2] = path;
        const node = this.get(key, true);
        if (rest2.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest2, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest2] = path;
        if (rest2.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest2) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest2] = path;
        if (rest2.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest2, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest2, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split2 = i;
          }
          if (i >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split2 = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent}${text3.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit2 = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit2)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit2)
            return true;
          start = i + 1;
          if (strLen - start <= limit2)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options2) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options2);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options2) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options2);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix2 + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys2 = Object.keys(it);
            if (keys2.length === 1) {
              key = keys2[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs2;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options2) {
      const lines = [];
      let hasDirectives = options2.directives === true;
      if (options2.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options2);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options2) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options2);
        this.options = opt;
        let { version } = opt;
        if (options2?._directives) {
          this.directives = options2._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options2);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options2) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options2 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options2 = {}) {
        const k = this.createNode(key, null, options2);
        const v = this.createNode(value, null, options2);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options2 = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options2.schema instanceof Object)
          this.schema = options2.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options2));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options2 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
          const s = JSON.stringify(options2.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options2);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep3, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep3) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep3 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep3, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep3 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep3 + cb;
              sep3 = "";
              break;
            }
            case "newline":
              if (comment)
                sep3 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep3, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep3 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep3 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep3, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep3 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep3)
                for (const st of sep3) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start = scalar2.offset;
      const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar2.indent + header.indent;
      let offset = scalar2.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep3 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep3 === " ")
            sep3 = "\n";
          else if (!prevMoreIndented && sep3 === "\n")
            sep3 = "\n\n";
          value += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep3 === "\n")
            value += "\n";
          else
            sep3 = "\n";
        } else {
          value += sep3 + content;
          sep3 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar2.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split2 = source.split(/\n( *)/);
      const first = split2[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source, end } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep3 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep3 === "\n")
            res += sep3;
          else
            sep3 = "\n";
        } else {
          res += sep3 + lm;
          sep3 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep3 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options: options2 }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options2.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options2, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options2);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options2 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options2.version || "1.2" });
        this.options = options2;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep3, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep3)
        for (const st of sep3)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit3(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit3.BREAK = BREAK;
    visit3.SKIP = SKIP;
    visit3.REMOVE = REMOVE;
    visit3.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit3.parentCollection = (cst, path) => {
      const parent = visit3.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit3;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete2 = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete2;
        let next = this.next ?? "stream";
        while (next && (incomplete2 || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target2, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target2, source);
      else
        for (let i = 0; i < source.length; ++i)
          target2.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete2 = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete2))
          yield* this.next(lexeme);
        if (!incomplete2)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep3;
          if (scalar2.end) {
            sep3 = scalar2.end;
            sep3.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep3 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep: sep3 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep3 = it.sep;
                  sep3.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep3 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep3 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options2) {
      const prettyErrors = options2.prettyErrors !== false;
      const lineCounter$1 = options2.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument3(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options2) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options2 === void 0 && reviver && typeof reviver === "object") {
        options2 = reviver;
      }
      const doc = parseDocument3(src, options2);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options2));
    }
    function stringify(value, replacer, options2) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options2 === void 0 && replacer) {
        options2 = replacer;
      }
      if (typeof options2 === "string")
        options2 = options2.length;
      if (typeof options2 === "number") {
        const indent = Math.round(options2);
        options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options2 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options2);
      return new Document.Document(value, _replacer, options2).toString(options2);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument3;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit3 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit3.visit;
    exports.visitAsync = visit3.visitAsync;
  }
});

// src/config/describeCommit.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var run = promisify(execFile);
var timeout = 2e4;
async function describeCommit(root) {
  const [commit, changes, prefix2] = await Promise.all([
    git(root, ["rev-parse", "--verify", "HEAD"]),
    git(root, ["status", "--porcelain", "--untracked-files=no", "--", "."]),
    git(root, ["rev-parse", "--show-prefix"])
  ]);
  const repositoryPath = prefix2 === null ? null : prefix2.replace(/\/?\n?$/, "") || ".";
  const hash = commit?.trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return { commit: null, dirty: null, repositoryPath };
  return { commit: hash, dirty: changes === null ? null : changes !== "", repositoryPath };
}
async function git(root, args) {
  try {
    const { stdout } = await run("git", ["-C", root, ...args], { timeout, maxBuffer: 64 << 20 });
    return stdout;
  } catch {
    return null;
  }
}

// src/config/discover.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
import { join, posix } from "node:path";

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
  const entries = Object.entries(read).flatMap(
    ([name, own]) => own ? [[name, own]] : []
  );
  if (entries.length < Object.keys(read).length) return refuse(context, `${pairsSyntax}, each with a value`);
  return Object.fromEntries(entries);
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
  const message = value.some((glob) => !glob.startsWith("!")) ? value.map(costs).find((problem) => problem !== null) : "at least one glob; those with ! in front only take away";
  if (message) context.addIssue({ code: "custom", message });
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

// src/config/listFiles.ts
import { execFile as execFile2 } from "node:child_process";
import { promisify as promisify2 } from "node:util";

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
var run2 = promisify2(execFile2);
async function listFiles(root) {
  try {
    const [known, others] = await Promise.all([
      git2(root, ["ls-files", "-z", "--cached", "--recurse-submodules"]),
      git2(root, ["ls-files", "-z", "--others", "--exclude-standard"])
    ]);
    return { files: [...known, ...others], warnings: [] };
  } catch (error) {
    return { files: walkFiles(root), warnings: [noGit(error)] };
  }
}
async function git2(root, args) {
  const { stdout } = await run2("git", args, { cwd: root, maxBuffer: 2 ** 30 });
  return stdout.split("\0").filter((file) => file !== "");
}
function noGit(error) {
  return {
    code: "git-unavailable",
    message: `git can't list the files here (${gitReason(error)}), so the folder was searched instead`,
    expected: "a git work tree; without it, files that git would ignore are found, too",
    fix: "run Size Gate in a git checkout, or name the Dockerfiles in the configuration"
  };
}
function gitReason(error) {
  if (typeof error !== "object" || error === null) return "unknown reason";
  if ("code" in error && error.code === "ENOENT") return "git is not installed";
  const stderr = "stderr" in error ? String(error.stderr) : "";
  const line = stderr.split("\n").find((one) => one.startsWith("fatal:"));
  return (line ?? "it failed").replace(/^fatal:\s*/, "").replace(new RegExp("\\p{C}", "gu"), " ").slice(0, 120);
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
var options = { dot: true, noextglob: true };
function matcher(globs2) {
  const clean = globs2.map(cleanGlob);
  const included = (0, import_picomatch.default)(
    clean.filter((glob) => !glob.startsWith("!")),
    options
  );
  const excluded = clean.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const isExcluded = excluded.length === 0 ? () => false : (0, import_picomatch.default)(excluded, options);
  return (path) => included(path) && !isExcluded(path);
}
function isDockerfileName(path) {
  return /^(Docker|Container)file(\..+)?$|\.Dockerfile$/i.test(posix.basename(path));
}
function offLimitsReason(path) {
  const folder = /(?:^|\/)(node_modules|vendor|\.git)\//.exec(path)?.[1] ?? "";
  return `inside ${folder}, which never holds a service`;
}

// src/config/runSchema.ts
var run3 = {
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
    ...run3,
    defaults: settingsObject.nullable().meta({ description: "Settings of all services." }).optional(),
    services: external_exports.record(external_exports.string(), service.nullable(), { error: "a map of services" }).meta({ description: "Settings of single services, by name: the name of the Dockerfile's folder." }).optional()
  },
  { error: "a map of settings" }
).meta({
  title: "Size Gate configuration",
  description: "Configuration of Size Gate: .github/size-gate.yml"
});
var overrideSchema = external_exports.strictObject({ ...run3, ...settings });
var settingKeys = Object.keys(settings);
var runKeys = Object.keys(run3);

// src/config/committedCache.ts
import { execFile as execFile3 } from "node:child_process";
import { relative } from "node:path";
import { promisify as promisify3 } from "node:util";

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
  const short = text3.length > most3 ? `${text3.slice(0, most3)}…` : text3;
  const safe = JSON.stringify(short).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    "�"
  );
  return typeof value === "string" ? safe : safe.slice(1, -1);
}
function showPath(path) {
  return path.map((key) => /^[\w@$ -]+$/.test(String(key)) ? String(key) : show(String(key))).join(".");
}

// src/config/committedCache.ts
var run4 = promisify3(execFile3);
async function committedCache(root, directory) {
  const path = directory === null ? ".." : relative(root, directory);
  if (directory === null || path.startsWith("..")) return [];
  const listed = await run4("git", ["-C", root, "ls-files", "-z", "--", `:(literal)${path || "."}`], {
    maxBuffer: 64 << 20,
    timeout: 2e4
  }).catch(() => ({ stdout: "" }));
  if (listed.stdout === "") return [];
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
import { join as join2, posix as posix2 } from "node:path";
function compareWith(root, services, compare) {
  const files = /* @__PURE__ */ new Map();
  if (compare === null) return { files, warnings: [] };
  const without = [];
  for (const { name, dockerfile } of services) {
    const other = posix2.join(posix2.dirname(dockerfile), compare);
    const exists = isFile(join2(root, other));
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
function compressionProblems(compression, images, total2) {
  if (compression !== "uncompressed") return [];
  const judged = images.filter(({ limit: limit2 }) => limit2?.metric === "compressed").map(({ id }) => show(id));
  if (total2?.metric === "compressed") judged.push("the total");
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

// src/config/findServices.ts
import { basename, isAbsolute as isAbsolute2, join as join3, posix as posix3 } from "node:path";

// src/config/leavesRoot.ts
import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative as relative2, resolve, sep } from "node:path";
function leavesRoot(root, path) {
  const way = relative2(realOf(root), realOf(resolve(root, path)));
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
function realOf(path) {
  const missing = [];
  for (let at = path; ; at = dirname(at)) {
    try {
      return resolve(realpathSync(at), ...missing);
    } catch {
      if (dirname(at) === at) return path;
      missing.unshift(at.slice(dirname(at).length).replace(/^[/\\]+/, ""));
    }
  }
}

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
  for (const [name, settings2] of Object.entries(request.configured)) {
    const dockerfile = settings2?.dockerfile ? cleanPath(settings2.dockerfile) : null;
    const own = dockerfile === null ? found.filter((one) => one.name === name).map((one) => one.dockerfile) : [dockerfile];
    const problem = own.length === 0 ? missingService(name, request, found) : checkFile(name, own[0] ?? "", request);
    if (problem !== null) problems.push(problem);
    else services.push(...own.map((path) => ({ name, dockerfile: path, settings: settings2 ?? {} })));
  }
  const taken = new Set(services.map((service2) => service2.dockerfile));
  const rest2 = found.filter((one) => !taken.has(one.dockerfile)).map((one) => ({ ...one, settings: {} }));
  services.push(...rest2);
  services.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const names2 = services.map(({ name }) => name);
  const twice = new Set(names2.filter((name, at) => names2.indexOf(name) !== at));
  return { services, twice, problems: [...problems, ...sameNames(services), ...badNames(services)] };
}
function folderName(root, dockerfile) {
  const folder = posix3.dirname(dockerfile);
  return folder === "." ? basename(root) : posix3.basename(folder);
}
function cleanPath(path) {
  return isAbsolute2(path) ? path : posix3.normalize(path.replaceAll("\\", "/"));
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
  const inside = !isAbsolute2(dockerfile) && !leavesRoot(root, dockerfile);
  if (inside && isFile(join3(root, dockerfile))) return null;
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
function listLeftAlone(found, images, warnings) {
  const used = new Set(images.map((image) => image.dockerfile));
  const unasked = found.gated.map((path) => ({
    path,
    reason: "its service was not asked for, or is built from another file"
  }));
  const all2 = [...found.leftAlone, ...unasked].filter(({ path }) => !used.has(path));
  if (all2.length <= most2) return { leftAlone: all2, warnings };
  const more = {
    code: "left-alone-cut",
    message: `${all2.length} Dockerfiles are left alone, of which ${most2} are listed`
  };
  return { leftAlone: all2.slice(0, most2), warnings: [...warnings, more] };
}

// src/config/noServices.ts
import { posix as posix4 } from "node:path";
function noServices(wanted2, globs2, leftAlone) {
  const seen = leftAlone.map(({ path }) => path).filter((path) => !isOffLimits(path));
  const problem = {
    code: "no-services",
    message: `no Dockerfile matches ${globs2.map(show).join(", ")}, so there is nothing to gate${listSeen(seen)}`,
    expected: "at least one Dockerfile that git knows or does not ignore, outside of node_modules and vendor",
    fix: `${takeThem(seen)}, or set if-no-services-found to warn or ignore`
  };
  if (wanted2 === "error") throw new GateError(problem);
  return wanted2 === "warn" ? [problem] : [];
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
    const [file, folder] = [posix4.basename(path), posix4.dirname(path)];
    return folder === "." ? plain(file) : `${plain(posix4.join(posix4.dirname(folder), "*"))}/${plain(file)}`;
  });
  return `write dockerfiles: [${[...new Set(globs2)].map(show).join(", ")}]`;
}
function plain(path) {
  return path.replace(/[?[\]{}\\!]/g, "?");
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

// src/dockerfile/budget.ts
var Budget = class {
  #left;
  /** `steps` is a count of small operations: some millions are a second. */
  constructor(steps3) {
    this.#left = steps3;
  }
  /** Throws an Error whose message says so once the budget is used up. */
  spend(steps3) {
    this.#left -= steps3;
    if (this.#left < 0) throw new Error("it takes too much work");
  }
};

// src/dockerfile/heredocs.ts
function findHeredocs(header) {
  if (!/^(ONBUILD\s+)?(RUN|COPY|ADD)\s/i.test(header) || isJson(header)) return [];
  return (rawWords(header) ?? []).flatMap((word2) => readHeredoc(word2) ?? []);
}
function readHeredoc(word2) {
  const [, , dash, rest2 = ""] = /^(\d*)<<(-?)\s*([^<]*)$/.exec(word2) ?? [];
  const name = rest2.replace(/\\(.)|["']/g, "$1");
  return name === "" ? null : { name, chomp: dash === "-" };
}
function isJson(header) {
  const rest2 = header.replace(/^(ONBUILD\s+)?\S+\s+(--\S+\s+)*/i, "");
  if (!rest2.startsWith("[")) return false;
  try {
    return Array.isArray(JSON.parse(rest2));
  } catch {
    return false;
  }
}
function rawWords(text3) {
  const token = /\\[\s\S]?|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|<<[ \t\r]*|\s+|[\s\S]/g;
  const words = [];
  let word2 = "";
  for (const [part] of text3.matchAll(token)) {
    if (part === '"' || part === "'") return null;
    if (part.trim() !== "") word2 += part;
    else if (word2 !== "") {
      words.push(word2);
      word2 = "";
    }
  }
  return word2 === "" ? words : [...words, word2];
}

// src/dockerfile/words.ts
function quotedWords(text3, escapeChar) {
  const words = [];
  let word2 = "";
  let quote2 = "";
  for (let at = 0; at < text3.length; at += 1) {
    const char = text3.charAt(at);
    if (char === escapeChar && quote2 !== "'") {
      at += 1;
      if (at < text3.length) word2 += char + text3.charAt(at);
    } else if (quote2 === "" && /\s/.test(char)) {
      if (word2 !== "") words.push(word2);
      word2 = "";
    } else {
      if (char === quote2) quote2 = "";
      else if (quote2 === "" && (char === '"' || char === "'")) quote2 = char;
      word2 += char;
    }
  }
  return word2 === "" ? words : [...words, word2];
}
function listWords(rest2) {
  return jsonWords(rest2) ?? rest2.split(/[\t\v\f\r ]+/).filter((word2) => word2 !== "");
}
function jsonWords(rest2) {
  if (!rest2.startsWith("[")) return null;
  try {
    const value = JSON.parse(rest2);
    return Array.isArray(value) && value.every((word2) => typeof word2 === "string") ? value : null;
  } catch {
    return null;
  }
}
function commaFields(text3) {
  const fields = text3.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? [];
  return fields.map((field) => field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
}

// src/dockerfile/readMounts.ts
function readMounts({ keyword, flags: flags2 }) {
  if (keyword !== "RUN") return [];
  return flags2.filter(({ name }) => name === "mount").map(({ value }) => readMount(value ?? ""));
}
function readMount(text3) {
  const fields = /* @__PURE__ */ new Map();
  for (const field of commaFields(text3)) {
    const at = field.indexOf("=");
    if (at !== -1) fields.set(field.slice(0, at).toLowerCase(), field.slice(at + 1));
  }
  return {
    type: fields.get("type")?.toLowerCase() ?? "bind",
    from: fields.get("from") ?? null,
    source: fields.get("source") ?? fields.get("src") ?? null
  };
}

// src/dockerfile/resolveStages.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/dockerfile/wild.ts
var anyChar = () => true;
var notSlash = (char) => char !== "/";
var isChar = (wanted2) => (char) => char === wanted2;
function* matchEnds(pattern, text3, budget, start = 0) {
  let states = /* @__PURE__ */ new Set();
  enter(pattern, states, 0);
  for (let at = start; ; at += 1) {
    if (states.has(pattern.length)) yield at;
    const char = text3[at];
    if (char === void 0 || states.size === 0) return;
    budget?.spend(states.size);
    states = advance(pattern, states, char);
  }
}
function matchesAll(pattern, text3, budget) {
  for (const end of matchEnds(pattern, text3, budget)) if (end === text3.length) return true;
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
  const text3 = Array.from(value);
  const end = endOf(shellPattern(pattern), text3, greedy, budget);
  return end === void 0 ? value : text3.slice(end).join("");
}
function trimSuffix(value, pattern, greedy, budget) {
  const text3 = Array.from(value).reverse();
  const end = endOf(shellPattern(pattern).reverse(), text3, greedy, budget);
  return end === void 0 ? value : text3.slice(end).reverse().join("");
}
function endOf(pattern, text3, greedy, budget) {
  let last;
  for (const end of matchEnds(pattern, text3, budget)) {
    if (!greedy) return end;
    last = end;
  }
  return last;
}
function replacePattern(value, pattern, by, all2, budget) {
  const pieces = shellPattern(pattern);
  const text3 = Array.from(value);
  const starts = startsOf(pieces, text3, budget);
  const result = [];
  let at = 0;
  for (let lastEnd = -1; at <= text3.length; ) {
    const end = starts.has(at) ? matchEnd(pieces, text3, at, budget) : void 0;
    if (end !== void 0 && !(end === at && at === lastEnd)) {
      result.push(by);
      lastEnd = end;
      if (!all2) return result.concat(text3.slice(end)).join("");
      if (end > at) {
        at = end;
        continue;
      }
    }
    result.push(text3[at] ?? "");
    at += 1;
  }
  return result.join("");
}
function startsOf(pieces, text3, budget) {
  const ends = matchEnds([star, ...pieces.toReversed()], text3.toReversed(), budget);
  return new Set(Array.from(ends, (end) => text3.length - end));
}
function matchEnd(pieces, text3, start, budget) {
  return Array.from(matchEnds(pieces, text3, budget, start)).at(-1);
}

// src/dockerfile/expand.ts
var mostCharacters = 64 * 1024;
function expand(word2, options2) {
  return readUntil({ text: word2, at: 0 }, null, options2, false);
}
function checkLength(text3) {
  if (text3.length <= mostCharacters) return text3;
  throw new Error(`it expands to more than ${mostCharacters} characters`);
}
function readUntil(cursor, stop, options2, keepEscapes) {
  let result = "";
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    cursor.at += 1;
    if (char === stop) return result;
    if (char === "'") result += singleQuoted(cursor);
    else if (char === '"') result += doubleQuoted(cursor, options2);
    else if (char === "$") result = checkLength(result + dollar(cursor, options2));
    else if (char === options2.escapeChar) {
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
function doubleQuoted(cursor, options2) {
  let result = "";
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    const next = cursor.text.charAt(cursor.at + 1);
    cursor.at += 1;
    if (char === '"') return result;
    if (char === "$") result = checkLength(result + dollar(cursor, options2));
    else if (char === options2.escapeChar && (next === '"' || next === "$" || next === options2.escapeChar)) {
      result += next;
      cursor.at += 1;
    } else result += char;
  }
  throw new Error("a double quote is not closed");
}
function dollar(cursor, options2) {
  if (cursor.text.charAt(cursor.at) !== "{") {
    const name2 = readName(cursor);
    return name2 === "" ? "$" : plain2(name2, options2);
  }
  cursor.at += 1;
  const name = readName(cursor);
  const operator = cursor.text.charAt(cursor.at);
  if (name === "" || operator === "") throw new Error("a variable's name or its closing brace is missing");
  cursor.at += 1;
  if (operator === "}") return plain2(name, options2);
  if (operator === "/") return replaced(cursor, name, options2);
  return modified(cursor, name, operator, options2);
}
function plain2(name, { lookup, unset }) {
  return lookup(name) ?? unset?.(name) ?? "";
}
function modified(cursor, name, first, options2) {
  const colon = first === ":";
  const operator = colon ? cursor.text.charAt(cursor.at) : first;
  if (colon) cursor.at += 1;
  const isPattern = !colon && (operator === "#" || operator === "%");
  if (!isPattern && !["-", "+", "?"].includes(operator)) {
    throw new Error(`unsupported modifier '${colon ? ":" : ""}${operator}' of \${${name}}`);
  }
  const word2 = readUntil(cursor, "}", options2, isPattern);
  const value = options2.lookup(name);
  const missing = value === void 0 || colon && value === "";
  if (isPattern) return value === void 0 ? plain2(name, options2) : trimmed(value, operator, word2, options2);
  if (operator === "+") return missing ? "" : word2;
  if (!missing) return value;
  if (operator === "-") return word2;
  throw new Error(`${name}: ${word2 === "" ? "is not allowed to be unset" : word2}`);
}
function trimmed(value, operator, word2, { budget }) {
  const greedy = word2.startsWith(operator);
  const pattern = greedy ? word2.slice(1) : word2;
  const trim = operator === "#" ? trimPrefix : trimSuffix;
  return trim(value, pattern, greedy, budget ?? null);
}
function replaced(cursor, name, options2) {
  const all2 = cursor.text.charAt(cursor.at) === "/";
  if (all2) cursor.at += 1;
  const pattern = readUntil(cursor, "/", options2, true);
  const by = readUntil(cursor, "}", options2, true);
  const value = options2.lookup(name);
  return value === void 0 ? plain2(name, options2) : checkLength(replacePattern(value, pattern, by, all2, options2.budget ?? null));
}
function readName(cursor) {
  const match = new RegExp("^(?:\\p{Nd}+|[@*#?\\-$!]|[\\p{L}_][\\p{L}\\p{Nd}_]*)", "u").exec(cursor.text.slice(cursor.at));
  const name = match?.[0] ?? "";
  cursor.at += name.length;
  return name;
}

// src/dockerfile/problems.ts
function broken(file, line, message, more = {}) {
  return { code: "dockerfile-broken", message, where: { file, line, column: 1 }, ...more };
}
function failAt(file, line, message, more = {}) {
  throw new GateError(broken(file, line, message, more));
}

// src/dockerfile/expandAt.ts
var steps = 2e7;
var budgets = /* @__PURE__ */ new WeakMap();
function budgetOf(dockerfile) {
  const budget = budgets.get(dockerfile) ?? new Budget(steps);
  budgets.set(dockerfile, budget);
  return budget;
}
function expandAt(word2, dockerfile, line, options2) {
  const { file, escapeChar } = dockerfile;
  try {
    const budget = budgetOf(dockerfile);
    const expanded = expand(word2, { ...options2, escapeChar, budget });
    budget.spend(word2.length + expanded.length);
    return expanded;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failAt(file, line, `${JSON.stringify(word2.slice(0, 80))} can't be expanded: ${reason}`);
  }
}

// src/dockerfile/assignments.ts
function assignments({ keyword, rest: rest2 }, escapeChar) {
  const words = quotedWords(rest2, escapeChar);
  if (words.length === 0) throw new Error(`${keyword} needs a name`);
  if (keyword === "ARG") return words.map(split);
  if (!words[0]?.includes("=")) {
    const [, name, value] = /^(\S+)\s+([\s\S]*)$/.exec(rest2) ?? [];
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

// src/dockerfile/globalScope.ts
var platformArgs = ["PLATFORM", "OS", "ARCH", "VARIANT", "OSVERSION"].flatMap((name) => [
  `TARGET${name}`,
  `BUILD${name}`
]);
function globalScope(dockerfile, { buildArgs = {}, platform }) {
  const values = new Map(platformValues(platform ?? null));
  const unknown2 = new Set(
    platformArgs.filter((name) => !values.has(name) && !Object.hasOwn(buildArgs, name))
  );
  for (const name of platformArgs) setOwn(values, buildArgs, name);
  for (const statement of dockerfile.globalArgs) {
    for (const { name, value } of assignments(statement, dockerfile.escapeChar)) {
      if (setOwn(values, buildArgs, name) || value === null) continue;
      values.set(name, expandAt(value, dockerfile, statement.line, { lookup: (key) => values.get(key) }));
    }
  }
  return { values, unknown: unknown2 };
}
function setOwn(values, from, name) {
  if (!Object.hasOwn(from, name)) return false;
  values.set(name, from[name] ?? "");
  return true;
}
function platformValues(platform) {
  if (platform === null) return [];
  const [os = "", arch = "", variant2 = ""] = platform.split("/");
  return [
    ["TARGETPLATFORM", platform],
    ["TARGETOS", os],
    ["TARGETARCH", arch],
    ["TARGETVARIANT", variant2]
  ];
}

// src/dockerfile/namedContext.ts
function namedContext(name, contexts) {
  const wanted2 = normal(name);
  if (wanted2 === normal("scratch") || wanted2 === normal("context")) return null;
  const found = Object.entries(contexts).find(([key]) => normal(key) === wanted2);
  return found?.[1] ?? null;
}
function normal(name) {
  const short = name.toLowerCase().replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
  return /(:[^/]*|@.*)$/.test(short) ? short : `${short}:latest`;
}

// src/dockerfile/splitStatement.ts
function splitStatement(line, escapeChar) {
  const match = /^(\S+)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(line.trim());
  const keyword = (match?.[1] ?? "").toUpperCase();
  const flags2 = [];
  let rest2 = (match?.[2] ?? "").trim();
  while (rest2.startsWith("--")) {
    const { word: word2, length } = readFlag(rest2, escapeChar);
    rest2 = rest2.slice(length).trimStart();
    if (word2 === "--") break;
    const equals = word2.indexOf("=");
    const name = word2.slice(2, equals === -1 ? void 0 : equals);
    flags2.push({ name: name.toLowerCase(), value: equals === -1 ? null : word2.slice(equals + 1) });
  }
  return { keyword, flags: flags2, rest: rest2 };
}
function readFlag(text3, escapeChar) {
  let word2 = "";
  let quote2 = "";
  let at = 0;
  for (; at < text3.length; at += 1) {
    const char = text3.charAt(at);
    if (char === escapeChar) {
      at += 1;
      word2 += text3.charAt(at);
    } else if (quote2 !== "") {
      if (char === quote2) quote2 = "";
      else word2 += char;
    } else if (char === '"' || char === "'") quote2 = char;
    else if (/\s/.test(char)) break;
    else word2 += char;
  }
  return { word: word2, length: Math.min(at, text3.length) };
}
function flagValue(flags2, name) {
  const flag2 = flags2.findLast((one) => one.name === name);
  return flag2 === void 0 ? null : flag2.value ?? "";
}

// src/dockerfile/stageReferences.ts
function stageReferences(statement) {
  const from = statement.keyword === "COPY" ? flagValue(statement.flags, "from") : null;
  const mounts = readMounts(statement).flatMap((mount) => mount.from ?? []);
  return from === null ? mounts : [from, ...mounts];
}

// src/dockerfile/resolveStages.ts
function resolveStages(dockerfile, inputs) {
  const scope = globalScope(dockerfile, inputs);
  const all2 = [];
  for (const stage of dockerfile.stages) all2.push(resolveStage(dockerfile, stage, all2, scope, inputs));
  const target2 = findTarget(dockerfile, all2, inputs.target ?? null);
  const reachable = /* @__PURE__ */ new Set();
  visit(target2, all2, reachable);
  return { target: target2, reachable: all2.filter((stage) => reachable.has(stage)), scope };
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
  return statements.filter((statement) => statement.keyword === "ONBUILD").map((statement) => ({
    ...statement,
    ...splitStatement(statement.rest, escapeChar),
    text: statement.text.replace(/^ONBUILD\s+/i, "")
  }));
}
function byName(stages, name) {
  return stages.findLast(({ stage }) => stage.name === name.toLowerCase()) ?? null;
}
function visit(stage, all2, seen) {
  if (seen.has(stage)) return;
  seen.add(stage);
  if (stage.replaced) return;
  if (stage.parent !== null) visit(stage.parent, all2, seen);
  for (const name of stage.statements.flatMap(stageReferences)) {
    const found = /^\d+$/.test(name) ? all2[Number(name)] : byName(all2, name);
    if (found) visit(found, all2, seen);
  }
}
function findTarget({ file, stages }, all2, name) {
  const found = name === null || name === "" ? all2.at(-1) : byName(all2, name);
  if (found) return found;
  const names2 = stages.flatMap((stage) => stage.name ?? []);
  const nearest2 = names2.find((known) => (0, import_fastest_levenshtein2.distance)(known, name ?? "") <= 2);
  throw new GateError({
    code: "dockerfile-unknown-target",
    message: `the Dockerfile has no stage ${JSON.stringify(name)}`,
    where: { file },
    expected: names2.length === 0 ? "no target: no stage has a name" : `one of its stages: ${names2.join(", ")}`,
    fix: nearest2 === void 0 ? "correct the target, or take it away to build the last stage" : `write ${nearest2}`
  });
}

// src/dockerfile/stageScope.ts
var anything = "*";
function walkStage(dockerfile, build, resolved, { buildArgs = {} }, visit3) {
  const scope = startScope(dockerfile, build, resolved, { buildArgs });
  for (const statement of resolved.statements) {
    if (statement.keyword === "ARG") declare(dockerfile, build, scope, statement, buildArgs);
    else if (statement.keyword === "ENV") setEnv(dockerfile, scope, statement);
    visit3(statement, scope);
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
function declare(dockerfile, { scope: global }, scope, statement, buildArgs) {
  for (const { name, value } of assignments(statement, dockerfile.escapeChar)) {
    scope.declared.add(name);
    if (Object.hasOwn(buildArgs, name)) scope.values.set(name, buildArgs[name] ?? "");
    else if (value !== null) scope.values.set(name, expandIn(scope, value, dockerfile, statement.line));
    else if (global.unknown.has(name)) scope.unknown.add(name);
    else if (global.values.has(name)) scope.values.set(name, global.values.get(name) ?? "");
  }
}
function setEnv(dockerfile, scope, statement) {
  const set = assignments(statement, dockerfile.escapeChar).map(({ name, value }) => [
    name,
    expandIn(scope, value ?? "", dockerfile, statement.line)
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
    walkStage(dockerfile, build, stage, inputs, (statement, scope) => {
      found.push(...sourcesOf(statement, scope, dockerfile));
    });
  }
  return found;
}
function sourcesOf(statement, scope, dockerfile) {
  const { keyword, line } = statement;
  const path = (source) => expandIn(scope, source, dockerfile, line);
  if (keyword === "COPY" || keyword === "ADD") {
    if (flagValue(statement.flags, "from") !== null) return [];
    const deep = flagValue(statement.flags, "parents") !== null;
    const words = listWords(statement.rest).slice(0, -1).filter((word2) => readHeredoc(word2) === null);
    return words.map((source) => ({ source, path: path(source), line, keyword, glob: true, deep })).filter((source) => !isRemote(source.path));
  }
  if (keyword !== "RUN") return [];
  return readMounts(statement).filter(({ type, from }) => path(type) === "bind" && from === null).flatMap(({ source }) => source ?? []).map(
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
function isRemote(path) {
  return /^(https?|git|ssh):\/\//.test(path) || /^[\w.-]+@[\w.-]+:/.test(path);
}

// src/dockerfile/imageRecipe.ts
function imageRecipe(dockerfile, inputs = {}) {
  const chain = [];
  let stage = resolveStages(dockerfile, inputs).target;
  for (; stage !== null; stage = stage.parent) chain.unshift(stage);
  const first = chain[0];
  const base = first?.replaced ? first.stage.name ?? first.base : first?.base ?? "scratch";
  const statements = chain.flatMap((one) => one.replaced ? [] : one.statements);
  const instructions = statements.filter(({ keyword }) => keyword !== "ONBUILD").map(({ keyword, text: text3, line, endLine }) => ({ keyword, text: text3, line, endLine }));
  return { base, instructions };
}
function imageInstructions(dockerfile, inputs = {}) {
  return imageRecipe(dockerfile, inputs).instructions;
}

// src/dockerfile/checkStatement.ts
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);
function checkStatement(statement, file, { foreign, hasStage, escapeChar }) {
  const at = (message, more) => [broken(file, statement.line, message, more)];
  const { keyword } = statement;
  if (!dockerfileKeywords.includes(keyword)) return foreign ? [] : at(...unknownKeyword(keyword));
  if (keyword === "FROM") return checkFrom(statement).flatMap((message) => at(message));
  if (!hasStage && keyword !== "ARG") return at(`${keyword} stands before the first FROM`, beforeFrom);
  if ((keyword === "COPY" || keyword === "ADD") && listWords(statement.rest).length < 2) {
    return at(`${keyword} needs at least one source and a destination`);
  }
  return checkAssignments(statement, escapeChar).flatMap((message) => at(message));
}
function checkAssignments(statement, escapeChar) {
  if (!["ARG", "ENV", "LABEL"].includes(statement.keyword)) return [];
  try {
    assignments(statement, escapeChar);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
var beforeFrom = { expected: "only ARG may stand before the first FROM" };
function unknownKeyword(keyword) {
  const nearest2 = dockerfileKeywords.find((known) => (0, import_fastest_levenshtein3.distance)(known, keyword) <= 2);
  const fix = nearest2 === void 0 ? {} : { fix: `write ${nearest2}` };
  return [`unknown instruction ${show2(keyword)}`, { expected: "a Dockerfile instruction", ...fix }];
}
function checkFrom({ rest: rest2 }) {
  const words = rest2.split(/\s+/).filter((word2) => word2 !== "");
  if (words.length === 1) return [];
  if (words.length !== 3 || words[1]?.toLowerCase() !== "as") {
    return ["FROM takes a base image and, if wanted, 'AS name'"];
  }
  return /^[a-z][a-z0-9\-_.]*$/i.test(words[2] ?? "") ? [] : [
    `${show2(words[2] ?? "")} is not a stage name: it starts with a letter and has letters, digits, '-', '_', '.'`
  ];
}
function show2(text3) {
  return JSON.stringify(text3.length > 20 ? `${text3.slice(0, 20)}…` : text3);
}

// src/dockerfile/readDirectives.ts
function readDirectives(lines) {
  let escapeChar = "\\";
  let syntax = null;
  for (const line of lines) {
    const [, name, value = ""] = /^\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
    if (name === void 0) break;
    if (name.toLowerCase() === "escape") escapeChar = value;
    if (name.toLowerCase() === "syntax") syntax = value;
  }
  return { escapeChar, syntax };
}

// src/dockerfile/joinLines.ts
function joinLines(lines, start, escapeChar) {
  const mark = escapeChar === "`" ? "`" : "\\\\";
  const continued = new RegExp(`(^|[^${mark}])${mark}[ \\t]*$`);
  const parts = [];
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (at > start && /^\s*(#|$)/.test(line)) continue;
    parts.push(line.replace(continued, "$1"));
    if (!continued.test(line)) break;
  }
  return { header: parts.join("").trim(), headerLines: Math.min(at + 1, lines.length) - start };
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

// src/dockerfile/parseDockerfile.ts
function parseDockerfile(text3, file) {
  if (text3.includes("\0")) throw new GateError(notText(file));
  const lines = toLines2(text3);
  const { escapeChar, syntax } = readDirectives(lines);
  if (escapeChar !== "\\" && escapeChar !== "`") throw new GateError(badEscape(file));
  const foreign = isForeign(syntax);
  const problems = [];
  const globalArgs = [];
  const stages = [];
  for (const span of splitInstructions(lines, escapeChar)) {
    const statement = toStatement(span, escapeChar);
    problems.push(...checkSpan(span, file));
    problems.push(...checkStatement(statement, file, { foreign, escapeChar, hasStage: stages.length > 0 }));
    const stage = stages.at(-1);
    if (statement.keyword === "FROM") stages.push(toStage(statement, stages.length));
    else if (stage !== void 0) stage.statements.push(statement);
    else if (statement.keyword === "ARG") globalArgs.push(statement);
  }
  if (problems.length === 0 && stages.length === 0) problems.push(noStage(file));
  if (stages.length > mostStages) throw new GateError(tooManyStages(file, stages.length));
  if (problems.length > 0) throw new GateError(problems);
  return { file, escapeChar, globalArgs, stages };
}
var mostStages = 500;
function tooManyStages(file, count) {
  return broken(file, 1, `the Dockerfile has ${count} stages`, { expected: `at most ${mostStages}` });
}
function toLines2(text3) {
  const lines = text3.replace(/^\uFEFF/, "").split("\n");
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
function isForeign(syntax) {
  return syntax !== null && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(syntax);
}
function checkSpan({ unclosed, line }, file) {
  if (unclosed === null) return [];
  const name = JSON.stringify(unclosed);
  return [broken(file, line, `the heredoc ${name} has no end`, { expected: `a line that is just ${name}` })];
}
function noStage(file) {
  return broken(file, 1, "the Dockerfile has no FROM, so there is nothing to build", {
    expected: "at least one FROM instruction"
  });
}
function notText(file) {
  return broken(file, 1, "the Dockerfile is not text: it holds a NUL byte", {
    expected: "a text file in UTF-8"
  });
}
function badEscape(file) {
  return broken(file, 1, "the escape directive names neither a backslash nor a backtick", {
    expected: "# escape=\\ or # escape=`"
  });
}

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

// src/config/chooseContext.ts
import { statSync as statSync4 } from "node:fs";
import { join as join8, posix as posix6, relative as relative4, resolve as resolve2 } from "node:path";

// src/config/contextTree.ts
import { readdirSync as readdirSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { join as join4, relative as relative3, sep as sep2 } from "node:path";
var mostNames = 4e6;
var perFolder = 20;
function openTree(directory) {
  const found = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Map();
  const budget = new Budget(mostNames);
  return {
    find: (path) => remember(found, path, () => findEntry(directory, path)),
    namesIn: (path) => {
      const found2 = remember(names2, path, () => readNames(join4(directory, path)));
      spend(budget, found2.length + perFolder);
      return found2;
    }
  };
}
function spend(budget, steps3) {
  try {
    budget.spend(steps3);
  } catch (cause) {
    const problem = {
      code: "context-too-large",
      message: "the COPY sources of a Dockerfile match too many files to look at",
      expected: `at most ${mostNames} names in the folders that its globs lead through`,
      fix: "write fewer stars, and no links that lead round in circles"
    };
    throw new GateError(problem, { cause });
  }
}
function remember(known, key, find) {
  const old = known.get(key) ?? { value: find() };
  known.set(key, old);
  return old.value;
}
function findEntry(directory, path) {
  try {
    const full = join4(directory, path);
    const stat6 = statSync2(full, { throwIfNoEntry: false });
    if (stat6 === void 0) return null;
    const target2 = relative3(realpathSync2(directory), realpathSync2(full)).replaceAll(sep2, "/");
    if (target2 === ".." || target2.startsWith("../")) return null;
    return { kind: stat6.isDirectory() ? "folder" : "file", target: target2 };
  } catch {
    return null;
  }
}
function readNames(folder) {
  try {
    return readdirSync2(folder).sort();
  } catch {
    return [];
  }
}

// src/config/globPieces.ts
var star2 = { kind: "many", test: notSlash };
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
  if (text3.startsWith("*")) return { length: 1, wild: star2 };
  if (text3.startsWith("?")) return { length: 1, wild: { kind: "one", test: notSlash } };
  if (text3.startsWith("[")) return characterSet(text3);
  const [whole, char] = /^\\?([\s\S])/u.exec(text3) ?? [];
  if (text3 === "\\" || whole === void 0 || char === void 0) return null;
  return { length: whole.length, wild: { kind: "one", test: isChar(char) } };
}
function characterSet(text3) {
  const [whole, negated = "", body = ""] = /^\[(\^?)((?:\\[\s\S]|[^\]\\])+)\]/u.exec(text3) ?? [];
  const ranges = body.match(/(?:\\[\s\S]|[^\\])(?:-(?:\\[\s\S]|[^\\]))?/gu) ?? [];
  if (whole === void 0 || ranges.some((range) => range.startsWith("-"))) return null;
  const parts = ranges.map((range) => {
    const [, low = "", high] = /^\\?([\s\S])(?:-\\?([\s\S]))?$/u.exec(range) ?? [];
    return high === void 0 ? literal(low) : `${literal(low)}-${literal(high)}`;
  });
  try {
    const expression = new RegExp(`^[${negated}${parts.join("")}]$`, "u");
    return { length: whole.length, wild: { kind: "one", test: (char) => expression.test(char) } };
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

// src/config/ignoreRules.ts
import { join as join6 } from "node:path";

// src/config/ignorePattern.ts
import { posix as posix5 } from "node:path";
function readIgnorePattern(line) {
  const text3 = line.trim();
  const exception = text3.startsWith("!");
  const pattern = cleanPath2(exception ? text3.slice(1).trim() : text3);
  const pieces = pattern === "" || exception && pattern === "/" ? null : readPieces(pattern);
  if (pieces === null) return null;
  if (!/[*?[\\]/.test(pattern)) return { exception, matches: (path) => path === pattern };
  const shortest = pieces.filter(({ kind: kind2 }) => kind2 === "one").length;
  return {
    exception,
    matches: (path, budget) => path.length >= shortest && matchesAll(pieces, Array.from(path), budget)
  };
}
function cleanPath2(path) {
  return path === "" ? "" : posix5.normalize(path).replace(/(?<=.)\/$/, "").replace(/^\/(?=.)/, "").trim();
}
function readPieces(pattern) {
  const [, end] = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern) ?? [];
  if (end === void 0) return globPieces(pattern, "deep");
  const plain3 = Array.from(end, (char) => ({ kind: "one", test: isChar(char) }));
  return [{ kind: "many", test: anyChar }, ...plain3];
}

// src/config/readTextFile.ts
import { readFileSync, statSync as statSync3 } from "node:fs";
import { join as join5 } from "node:path";
var mostBytes = 4 * 2 ** 20;
function readTextFile({ root, file, what, code, anywhere = false }) {
  const problem = (reason) => ({
    code,
    message: `can't read ${what}: ${reason}`,
    where: { file },
    expected: "a text file of at most 4MiB"
  });
  const path = join5(root, file);
  try {
    const found = statSync3(path);
    if (!anywhere && leavesRoot(root, file)) throw new GateError(outside(file, what));
    if (!found.isFile())
      throw new GateError(problem(found.isDirectory() ? "it is a folder" : "it is no file"));
    if (found.size > mostBytes) throw new GateError(problem(`it has ${found.size} bytes`));
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError(problem(reasonOf(cause)), { cause });
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
  const file = places.find((place) => isThere(join6(root, place)));
  if (file === void 0) return readRules("", "");
  return readRules(
    readTextFile({ root, file, what: "the ignore file", code: "dockerignore-unreadable" }),
    file
  );
}
var mostLines = 1e4;
var steps2 = 5e7;
function readRules(text3, file) {
  const lines = text3.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > mostLines) throw new GateError(tooMuch(file, `it has ${lines.length} lines`));
  const patterns = lines.flatMap((line, at) => {
    if (line.startsWith("#") || line.trim() === "") return [];
    const pattern = readIgnorePattern(line);
    if (pattern === null) throw new GateError(badPattern(file, at + 1));
    return [pattern];
  });
  const budget = new Budget(steps2);
  return {
    hasExceptions: patterns.some(({ exception }) => exception),
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
  if (!hasWildcard(segment)) return matchFrom(join7(folder, unescapeGlob(segment)), rest2, context, deep);
  const matches = goGlob(segment);
  if (matches === null) return false;
  return context.tree.namesIn(folder).some((name) => matches(name) && matchFrom(join7(folder, name), rest2, context, deep));
}
function matchDeep(folder, segments, context) {
  if (matchFrom(folder, segments.slice(1), context, true)) return true;
  return context.tree.namesIn(folder).map((name) => join7(folder, name)).some((path) => isPlainFolder(path, context) && matchFrom(path, segments, context, true));
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
    const child = tree.find(join7(path, name));
    const isPlain = child?.target === join7(path, name);
    return child !== null && survives(join7(path, name), isPlain ? child.kind : "file", { tree, rules });
  });
}
function join7(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
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
  const parts = posix6.dirname(dockerfile).split("/").filter((part) => part !== ".");
  return [".", ...parts.map((_, at) => parts.slice(0, at + 1).join("/"))];
}
function weighCandidate({ root, dockerfile, sources }, path) {
  const context = { tree: openTree(join8(root, path)), rules: ignoreRules(root, dockerfile, path) };
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
  const shown = missing.slice(0, 10).map(({ source, line }) => `${JSON.stringify(source)} (line ${line})`);
  const more = missing.length > 10 ? [`${missing.length - 10} more`] : [];
  return [...shown, ...more].join(", ");
}
function checkConfigured(request, configured) {
  const { root, dockerfile, place } = request;
  const full = resolve2(root, configured);
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
  const sourceOf = (key) => layers.findLast((layer) => layer.settings[key] !== void 0)?.source ?? "default";
  return { settings: settings2, limitSource: sourceOf("limit"), targetSource: sourceOf("target") };
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
function pick(table, service2) {
  const name = service2.replace(/^sutra-/, "");
  return Object.hasOwn(table, name) ? table[name] ?? null : null;
}

// src/config/planImages.ts
function planImages(request) {
  const { service: service2, role } = request;
  const { root, dockerfile: file } = request;
  const text3 = readTextFile({ root, file, what: "the Dockerfile", code: "dockerfile-unreadable" });
  const dockerfile = parseDockerfile(text3, file);
  const variants = role === "compared" ? [] : Object.entries(service2.settings.variants ?? {});
  const versions = [
    [null, []],
    ...variants.map(([name, own]) => [
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
function planImage(request, dockerfile, { variant: variant2, platform }, merged) {
  const { root, service: service2, role, env, place } = request;
  const id = imageId(service2.name, variant2, platform);
  const cacheId = role === "compared" ? `${id}-compared` : id;
  const build = adaptTarget(
    buildOptions(merged.settings, { service: service2.name, id: cacheId }),
    dockerfile,
    role
  );
  const inputs = {
    target: build.target,
    buildArgs: resolveArgs(build.buildArgs, env),
    buildContexts: build.buildContexts,
    platform
  };
  const configured = merged.settings.context ?? null;
  return {
    id,
    service: service2.name,
    variant: variant2,
    platform,
    role,
    dockerfile: request.dockerfile,
    context: chooseContext({
      root,
      dockerfile: request.dockerfile,
      sources: contextSources(dockerfile, inputs),
      configured,
      place: place(["services", service2.name, "context"])
    }),
    build,
    instructions: imageInstructions(dockerfile, inputs),
    limit: role === "compared" ? null : limitRule(service2.name, merged),
    target: role === "compared" ? null : targetRule(service2.name, merged)
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
  const limit2 = limitRule(service2, merged);
  const fits = limit2 === null || fallback === null || limit2.metric !== fallback.metric || fallback.bytes <= limit2.bytes;
  return fits ? fallback : null;
}
function rule(bytes2, source, { settings: settings2 }) {
  return bytes2 === void 0 || bytes2 === null ? null : { bytes: bytes2, metric: settings2.metric ?? "unpacked", source };
}
function shipped(own, bytes2) {
  return own === null || bytes2 === null ? null : { bytes: bytes2, metric: "unpacked", source: "default" };
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
function planServices({ services, compared, ...shared }) {
  const gated = services.map((service2) => {
    return { ...shared, service: service2, dockerfile: service2.dockerfile, role: "gated" };
  });
  const others = services.flatMap((service2) => {
    const dockerfile = compared.get(service2.name);
    return dockerfile === void 0 ? [] : [{ ...shared, service: service2, dockerfile, role: "compared" }];
  });
  const images = collectAll([...gated, ...others], planImages);
  throwAll(duplicateImages(images));
  return images;
}

// src/config/readSettings.ts
import { availableParallelism } from "node:os";
import { resolve as resolve4 } from "node:path";

// src/config/findRoot.ts
import { existsSync, readdirSync as readdirSync3 } from "node:fs";
import { dirname as dirname2, join as join10 } from "node:path";

// src/config/locateConfig.ts
import { isAbsolute as isAbsolute3, join as join9, relative as relative5, resolve as resolve3 } from "node:path";
var names = ["size-gate.yml", "size-gate.yaml", "size-gate.json"].map((name) => `.github/${name}`);
function locateConfig(root, workingDirectory, asked) {
  if (asked !== void 0) return locateAsked(root, workingDirectory, asked);
  const found = names.filter((name) => isThere(join9(root, name)));
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
  const places = [resolve3(workingDirectory, asked), resolve3(root, asked)];
  const found = places.find((place) => isThere(place));
  if (found !== void 0) return relative5(root, found).replaceAll("\\", "/");
  throw new GateError({
    code: "config-missing",
    message: `the configuration file ${JSON.stringify(asked)} does not exist`,
    expected: "a YAML or JSON file",
    fix: isAbsolute3(asked) ? "correct the path" : "correct the path; it is relative to the working directory"
  });
}
function hasConfig(directory) {
  return names.some((name) => isThere(join9(directory, name)));
}

// src/config/findRoot.ts
function findRoot(workingDirectory) {
  let folder = workingDirectory;
  for (; ; ) {
    if (hasConfig(folder) || hasGatedPackage(folder) || existsSync(join10(folder, ".git"))) return folder;
    const parent = dirname2(folder);
    if (parent === folder) return workingDirectory;
    folder = parent;
  }
}
function hasGatedPackage(folder) {
  try {
    const packages = join10(folder, "packages");
    return readdirSync3(packages).some((name) => existsSync(join10(packages, name, "Dockerfile.optimized")));
  } catch {
    return false;
  }
}

// src/config/pathProblems.ts
function pathProblems(root, { defaults, services, cacheDirectory }, place) {
  const paths = [
    ...cacheDirectory === void 0 ? [] : [[["cache", "directory"], cacheDirectory]],
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
function ofService(key, { variants = {}, ...settings2 }) {
  return [
    ...under(key, settings2),
    ...Object.entries(variants).flatMap(([name, own]) => under([...key, "variants", name], own ?? {}))
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
var lineOf = (problem) => problem.where?.line ?? 0;
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
  const key = String(path.at(-1));
  const text3 = typeof found === "number" || typeof found === "string" ? String(found).trim() : "";
  if (["limit", "target", "max-size"].includes(key)) return sizeSuggestion(key, text3);
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
var flags = /* @__PURE__ */ new Set(["pull", "no-cache", "require-limit", "warn-only"]);
function readOverrides(request) {
  if (request === void 0) return { overrides: {}, problems: [] };
  const given = Object.entries(request.values).filter(([, value2]) => value2 !== void 0 && value2 !== "");
  const value = Object.fromEntries(given.map(([key, own]) => [key, coerce(key, own)]));
  const { success, data, error } = overrideSchema.safeParse(value);
  if (success) return { overrides: data, problems: [] };
  const name = (path) => request.origin(path.map(String).join("."));
  return { overrides: {}, problems: explainIssues(error.issues, { value, place: () => void 0, name }) };
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
  const root = findRoot(resolve4(request.workingDirectory));
  const configFile = locateConfig(root, request.workingDirectory, request.configFile);
  const { config, place, problems } = readConfig(root, configFile, request.configFile !== void 0);
  const { overrides, problems: overrideProblems } = readOverrides(request.overrides);
  throwAll([...problems, ...overrideProblems]);
  const fromFile = {
    ...{ defaults: config.defaults ?? {}, services: config.services ?? {} },
    cacheDirectory: config.cache?.directory
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
    ifNone: merged["if-no-services-found"] ?? "error",
    requireLimit: merged["require-limit"] ?? false,
    totalLimit: totalRule(config, overrides),
    run: runOptions(root, merged)
  };
}
function runOptions(root, merged) {
  const { directory, "max-size": maxBytes = defaultCacheBytes } = merged.cache ?? {};
  return {
    warnOnly: merged["warn-only"] ?? false,
    compare: merged.compare ?? null,
    parallel: merged.parallel ?? availableParallelism(),
    builder: merged.builder ?? null,
    compression: merged.compression ?? null,
    cache: { directory: directory === void 0 ? null : resolve4(root, directory), maxBytes }
  };
}
function settingsOf(overrides) {
  const { dockerfiles, total: total2, builder, compression, parallel, compare, cache, ...rest2 } = overrides;
  const { "require-limit": _, "warn-only": __, "if-no-services-found": ___, ...settings2 } = rest2;
  return settings2;
}
function totalRule(config, overrides) {
  const bytes2 = overrides.total?.limit ?? config.total?.limit;
  const metric2 = overrides.total?.metric ?? config.total?.metric ?? "unpacked";
  const source = overrides.total?.limit === void 0 ? "config" : "input";
  return bytes2 === void 0 ? null : { bytes: bytes2, metric: metric2, source };
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
  const picks = (one, { id, service: service2 }) => one === service2 || one === id || id.startsWith(`${one}:`);
  const ids = images.map((image) => image.id);
  throwAll(asked.filter((one) => !images.some((image) => picks(one, image))).map((one) => unknown(one, ids)));
  const chosen = images.filter((image) => asked.length === 0 || asked.some((one) => picks(one, image)));
  if (needLimit)
    throwAll(chosen.filter((image) => image.role === "gated" && image.limit === null).map(limitMissing));
  return chosen;
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

// src/config/targetWarnings.ts
function targetWarnings(images) {
  return images.flatMap(({ id, limit: limit2, target: target2, dockerfile }) => {
    if (limit2 === null || target2 === null || limit2.metric !== target2.metric || target2.bytes <= limit2.bytes)
      return [];
    const sizes = `${formatBytes(target2.bytes)} is above its limit of ${formatBytes(limit2.bytes)}`;
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
  const {
    root,
    configFile,
    place,
    configured,
    base,
    globs: globs2,
    ifNone,
    requireLimit,
    totalLimit,
    run: run5,
    pathProblems: pathProblems2
  } = readSettings(request);
  const wanted2 = request.services ?? [];
  const found = await discover(root, globs2);
  const all2 = findServices({ root, gated: found.gated, configured, place });
  const shared = { root, base, env: request.env, place };
  const broken2 = [...pathProblems2, ...all2.problems];
  if (broken2.length > 0) {
    const healthy = pickServices(all2.services, wanted2).filter(({ name }) => !all2.twice.has(name));
    const tasks = [
      () => throwAll(broken2),
      () => void planServices({ ...shared, services: healthy, compared: /* @__PURE__ */ new Map() })
    ];
    collectAll(tasks, (task) => [task()]);
  }
  const none = all2.services.length === 0 ? noServices(ifNone, globs2, found.leftAlone) : [];
  const services = selectServices(all2.services, wanted2);
  const compared = compareWith(root, services, run5.compare);
  const planned = planServices({ ...shared, services, compared: compared.files });
  const images = selectImages(planned, wanted2, requireLimit);
  throwAll([
    ...compressionProblems(run5.compression, images, totalLimit),
    ...await committedCache(root, run5.cache.directory)
  ]);
  const warnings = [...found.warnings, ...none, ...compared.warnings, ...targetWarnings(images)];
  return { root, configFile, images, totalLimit, ...run5, ...listLeftAlone(found, images, warnings) };
}

// src/gate/measure.ts
import { join as join15 } from "node:path";

// src/image/history/keywordOf.ts
var keywords = new Set(dockerfileKeywords.filter((keyword) => keyword !== "FROM"));
function keywordOf(createdBy) {
  const first = /^\s*([A-Za-z]+)(?=\s|$)/.exec(createdBy)?.[1];
  if (first !== void 0 && keywords.has(first)) return first;
  const nop = /^(?:\|\d+ .*)?\S+ -c #\(nop\)\s+([A-Z]+)(?=\s|$)/s.exec(createdBy)?.[1];
  if (nop !== void 0) return keywords.has(nop) ? nop : null;
  return /^(?:\|\d+ .*)?(?:\/\S+|[a-z]\S*) .*-\S*c(?=\s|$)/s.test(createdBy) ? "RUN" : null;
}

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
  const joined2 = history.map(() => null);
  let at = history.length - 1;
  for (const instruction of [...instructions].reverse()) {
    const entry = history[at];
    const keyword = entry === void 0 ? null : keywordOf(entry.createdBy);
    if (keyword === instruction.keyword.toUpperCase()) {
      joined2[at] = instruction;
      at -= 1;
    } else if (!maybeSilent.has(instruction.keyword.toUpperCase())) return null;
  }
  return joined2;
}

// src/image/history/layerHistory.ts
function layerHistory(history, layers) {
  const made = history.flatMap((entry, index) => entry.emptyLayer ? [] : [index]);
  return made.length === layers ? made : null;
}

// src/image/profileImage.ts
function profileImage(weighed, instructions) {
  const { makers, inferred } = makersOf(weighed, instructions);
  const layers = weighed.layers.map(
    (layer, i) => ({ ...layer, ...makers[i] ?? unknownMaker })
  );
  const sum = (of, size2) => of.reduce((total2, layer) => total2 + size2(layer), 0);
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
    fromInferred: inferred,
    layers
  };
}
var unknownMaker = { createdBy: null, instruction: null, line: null, from: "own" };
function makersOf({ history, layers }, instructions) {
  const entries = layerHistory(history, layers.length);
  if (entries === null) return { makers: [], inferred: true };
  const joined2 = instructions === null ? null : joinInstructions(history, instructions);
  const base = joined2 === null ? inferredBase(history, entries) : 0;
  const makers = entries.map((entry, i) => {
    const instruction = joined2?.[entry] ?? null;
    const isBase = joined2 === null ? i < base : instruction === null;
    return {
      createdBy: history[entry]?.createdBy || null,
      instruction: instruction?.text ?? null,
      line: instruction?.line ?? null,
      from: isBase ? "base" : "own"
    };
  });
  return { makers, inferred: joined2 === null };
}

// src/image/store/openProfileStore.ts
import { resolve as resolve5 } from "node:path";

// src/image/store/diskStore.ts
import { utimes } from "node:fs/promises";

// src/image/digest.ts
import { createHash } from "node:crypto";

// src/image/quote.ts
var longest = 200;
function quote(text3) {
  const shown = text3.length > longest ? `${text3.slice(0, longest)}…` : text3;
  return JSON.stringify(shown).replace(
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
function unreadable(code, message, extra = {}) {
  const problem = {
    code,
    message,
    ...extra.expected === void 0 ? {} : { expected: extra.expected },
    fix: extra.fix ?? fixes[code]
  };
  return new GateError(problem, extra.cause === void 0 ? void 0 : { cause: extra.cause });
}
function within(part, error) {
  if (!(error instanceof GateError)) return error;
  const problems = error.problems.map((problem) => ({ ...problem, message: `${part}: ${problem.message}` }));
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
    throw unreadable(
      "image-unsupported",
      `the digest of ${where} uses an algorithm that can't be checked: ${quote(text3)}`,
      {
        expected: "sha256:… with 64 hexadecimal digits"
      }
    );
  }
  throw unreadable("image-metadata-invalid", `the digest of ${where} is malformed: ${quote(text3)}`, {
    expected: "sha256: and 64 lower-case hexadecimal digits"
  });
}
function digestHex(digest2) {
  return digest2.slice("sha256:".length);
}
function sha256(bytes2) {
  return `sha256:${createHash("sha256").update(bytes2).digest("hex")}`;
}

// src/image/store/keys.ts
import { createHash as createHash2 } from "node:crypto";

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
  strings(list2) {
    const text3 = list2.join("\0");
    this.number(list2.length);
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
  constructor(bytes2) {
    this.#bytes = bytes2;
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
    const list2 = count === 0 ? [] : text3.split("\0");
    if (list2.length !== count) throw new RangeError("wrong number of strings");
    return list2;
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
var codecVersion = 1;
var maxRawBytes = 2 ** 30;
var level = 3;
function packEntries(entries) {
  const writer = new ByteWriter();
  const count = entries.names.length;
  writer.number(count);
  writer.strings(entries.dirs);
  writer.strings(entries.names);
  writer.strings([...entries.links.values()]);
  for (let i = 0; i < count; i += 1) writer.byte(entries.kinds[i]);
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const dir = entries.dirOf[i];
    writer.number(dir >= before ? (dir - before) * 2 : (before - dir) * 2 - 1);
    before = dir;
  }
  for (let i = 0; i < count; i += 1) {
    if (entries.kinds[i] === kind.file) writer.number(entries.sizes[i]);
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
  return links.size === targets2.length && reader.atEnd ? { dirs, dirOf, names: names2, kinds: kinds2, sizes, links } : null;
}

// src/image/store/keys.ts
var prefix = `size-gate:${codecVersion}:`;
var layerPrefix = `${prefix}layer:`;
var blobPrefix = `${prefix}blob:`;
var keys = {
  layer: (diffId) => `${layerPrefix}${diffId}`,
  blob: (digest2) => `${blobPrefix}${digest2}`,
  json: (digest2) => `${prefix}json:${digest2}`,
  waste: (chain) => `${prefix}waste:${chain}`,
  blobDigestOf: (key) => key.startsWith(blobPrefix) ? key.slice(blobPrefix.length) : null
};
function chainOf(diffIds) {
  return createHash2("sha256").update(diffIds.join("\n")).digest("hex");
}

// src/image/store/schemas.ts
var bytes = external_exports.int().min(0);
var digest = external_exports.string().regex(/^sha256:[0-9a-f]{64}$/);
var factsSchema = external_exports.object({
  diffId: digest,
  tarBytes: bytes,
  unpackedBytes: bytes,
  entries: bytes
});
var blobSchema = external_exports.object({ diffId: digest, bytes, compressed: external_exports.boolean() });
var wasteSchema = external_exports.object({ bytes: external_exports.array(bytes) });

// src/image/store/trimStore.ts
import { readdir, rm, stat } from "node:fs/promises";
import { join as join11 } from "node:path";
var share = 0.9;
var indexBytes = 512;
var leftOverMs = 36e5;
async function trimStore(library, directory, maxBytes) {
  await removeLeftOvers(join11(directory, "tmp"));
  const items = await listItems(library, directory);
  let total2 = items.reduce((sum, item) => sum + item.bytes, 0);
  if (total2 <= maxBytes) return;
  for (const item of items.sort((a, b) => a.usedMs - b.usedMs)) {
    if (total2 <= maxBytes * share) return;
    for (const key of item.keys) await library.rm.entry(directory, key, { removeFully: true });
    await library.rm.content(directory, item.integrity);
    total2 -= item.bytes;
  }
}
async function listItems(library, directory) {
  const items = /* @__PURE__ */ new Map();
  for (const entry of Object.values(await library.ls(directory))) {
    const shared = items.get(entry.integrity);
    if (shared !== void 0) {
      shared.keys.push(entry.key);
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
    const path = join11(directory, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > leftOverMs)
      await rm(path, { recursive: true, force: true });
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
  warnings = [];
  #cacache;
  #directory;
  #maxBytes;
  #wrote = false;
  #writable = true;
  constructor(library, directory, maxBytes) {
    this.#cacache = library;
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }
  async blobs() {
    const found = /* @__PURE__ */ new Map();
    const entries = Object.values(await orNull(() => this.#cacache.ls(this.#directory)) ?? {});
    const layers = new Set(entries.map((entry) => entry.key));
    for (const { key, metadata } of entries) {
      const digest2 = keys.blobDigestOf(key);
      const known = blobSchema.safeParse(metadata);
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
    const facts = factsSchema.safeParse(info?.metadata);
    if (info === null || !facts.success || facts.data.diffId !== diffId) return null;
    const now = /* @__PURE__ */ new Date();
    const used = await orNull(() => utimes(info.path, now, now).then(() => true));
    return used || await this.#content(keys.layer(diffId)) !== null ? facts.data : null;
  }
  async layer(diffId) {
    const found = await this.#content(keys.layer(diffId));
    const facts = factsSchema.safeParse(found?.metadata);
    if (found === null || !facts.success || facts.data.diffId !== diffId) return null;
    return { facts: facts.data, packed: found.data };
  }
  async json(digest2) {
    const found = await this.#content(keys.json(digest2));
    return found !== null && sha256(found.data) === digest2 ? found.data.toString("utf8") : null;
  }
  async waste(chain) {
    const found = await this.#content(keys.waste(chain));
    const waste = wasteSchema.safeParse(found?.metadata);
    return waste.success ? waste.data.bytes : null;
  }
  putLayer(record) {
    return this.#put(keys.layer(record.facts.diffId), Buffer.from(record.packed), record.facts);
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
  putWaste(chain, waste) {
    return this.#put(keys.waste(chain), Buffer.from(`${chain} ${waste.join(" ")}`), { bytes: waste });
  }
  async trim() {
    if (!this.#wrote || this.#maxBytes === Number.POSITIVE_INFINITY) return;
    this.#wrote = false;
    await this.#write(() => trimStore(this.#cacache, this.#directory, this.#maxBytes));
  }
  #put(key, content, metadata) {
    this.#wrote = true;
    return this.#write(async () => {
      await this.#cacache.put(this.#directory, key, content, { metadata });
    });
  }
  #info(key) {
    return orNull(() => this.#cacache.get.info(this.#directory, key));
  }
  async #content(key) {
    const found = await orNull(() => this.#cacache.get(this.#directory, key));
    if (found === null) await this.#drop(key);
    return found;
  }
  /** Removes what can't be read: cacache does not write a content again while a file of its name is there. */
  async #drop(key) {
    const damaged2 = await this.#info(key);
    if (damaged2 === null) return;
    await orNull(() => this.#cacache.rm.content(this.#directory, damaged2.integrity));
    await orNull(() => this.#cacache.rm.entry(this.#directory, key, { removeFully: true }));
  }
  async #write(work) {
    if (!this.#writable) return;
    try {
      await work();
    } catch (error) {
      this.#writable = false;
      this.warnings.push(unwritable(error));
    }
  }
};
async function orNull(read) {
  try {
    return await read() ?? null;
  } catch {
    return null;
  }
}

// src/image/store/profileStore.ts
var noStore = {
  warnings: [],
  blobs: async () => /* @__PURE__ */ new Map(),
  blob: async () => null,
  facts: async () => null,
  layer: async () => null,
  json: async () => null,
  waste: async () => null,
  putLayer: async () => {
  },
  putBlob: async () => {
  },
  putJson: async () => {
  },
  putWaste: async () => {
  },
  trim: async () => {
  }
};

// src/image/store/openProfileStore.ts
var kernelFolders = /^\/(proc|sys)(\/|$)/;
async function openProfileStore(options2) {
  if (options2.directory === null || options2.maxBytes <= 0) return noStore;
  if (kernelFolders.test(resolve5(options2.directory))) return { ...noStore, warnings: [unwritable(null)] };
  const { default: cacache } = await import("./lib-OIJECIQ4.js");
  return new DiskStore(cacache, options2.directory, options2.maxBytes);
}

// src/image/weigher.ts
import { open as open3, stat as stat4 } from "node:fs/promises";
import { join as join14 } from "node:path";

// src/image/limits.ts
var maxLayerEntries = 5e6;
var maxLayerNameBytes = 256 * 2 ** 20;
var maxTarMetadataBytes = 2 ** 20;
var maxPathDepth = 2048;
var maxLinksFollowed = 255;
var maxLinkTargetBytes = 4096;
var maxTreeSteps = 1e8;
var maxTreeNodes = 5e6;
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
    throw unreadable("image-metadata-invalid", `${what} is not valid JSON`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = quote(issue?.path.map(String).join(".") ?? "");
  throw unreadable("image-metadata-invalid", `${what} is malformed at ${key}`, {
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
  const visit3 = async (text3, depth, above) => {
    if (depth > maxIndexDepth) throw unreadable("image-metadata-invalid", "indexes inside indexes never end");
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
      if (isIndex(body)) await visit3(body, depth + 1, tags);
      else addManifest(found, digest2, body, tags);
    }
  };
  await visit3(indexText, 0, []);
  if (found.size === 0 && absent3 !== null) {
    throw unreadable("image-blob-missing", `no platform of the image is in ${source.what}`);
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
  const bytes2 = Buffer.byteLength(body);
  if (bytes2 === descriptor2.size) return;
  throw unreadable("image-digest-mismatch", `a manifest has another size than its index says`, {
    expected: `${descriptor2.size} bytes; found ${bytes2}`
  });
}
function isIndex(body) {
  let value;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw unreadable("image-metadata-invalid", "a manifest is not valid JSON", { cause });
  }
  if (typeof value !== "object" || value === null) return false;
  if ("schemaVersion" in value && value.schemaVersion === 1) {
    throw unreadable("image-unsupported", "the image has a manifest of schema 1, which names no sizes", {
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
    throw unreadable("image-digest-mismatch", "the configuration has another size than its manifest says", {
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
    throw unreadable("image-unsupported", `a layer is encrypted (${quote(mediaType)})`, {
      fix: "decrypt the image first: an encrypted layer can not be weighed"
    });
  }
  return { name: checkedDigest(layer.digest, "a layer"), statedBytes: layer.size, diffId, mediaType };
}
function diffIdsOf(config, layers) {
  const diffIds = (config.rootfs.diff_ids ?? []).map((id) => checkedDigest(id, "a diffID"));
  if (diffIds.length > maxLayers) {
    throw unreadable("image-too-large", `the image has ${diffIds.length} layers`, {
      expected: `at most ${maxLayers}`
    });
  }
  if (diffIds.length !== layers) {
    throw unreadable("image-metadata-invalid", "the configuration and the manifest disagree on the layers", {
      expected: `${layers} diffIDs; found ${diffIds.length}`
    });
  }
  return diffIds;
}

// src/image/tar/path.ts
function entryPath(name) {
  const path = shortened(name) ?? cleaned(name);
  if (path === null) {
    throw unreadable("image-layer-hostile", `a tar entry's name leads out of the image: ${quote(name)}`, {
      expected: "names inside the image, as engines require"
    });
  }
  return path;
}
function linkPath(target2) {
  return shortened(target2) ?? cleaned(`/${target2}`) ?? "";
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
    throw unreadable("image-layer-hostile", `a tar entry lies ${parts.length} folders deep`, {
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
  const index = await contents.text("index.json");
  if (index === null) {
    if (docker !== null) return docker;
    throw unreadable("image-not-recognised", "the archive has neither index.json nor manifest.json", {
      expected: "what `docker save` writes, or an OCI image layout"
    });
  }
  const manifests = await findManifests(library, contents, index, true);
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
    throw unreadable("image-blob-missing", "a configuration is missing from the archive");
  }
  const hex = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  if (hex !== void 0 && sha256(text3) !== `sha256:${hex}`) {
    throw unreadable("image-digest-mismatch", "a configuration has other bytes than its name says", {
      expected: `sha256:${hex}; found ${sha256(text3)}`
    });
  }
  return text3;
}

// src/image/archive/openArchive.ts
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

// src/image/tar/number.ts
function readNumber(block, offset, length, what) {
  const first = block[offset] ?? 0;
  const value = first & 128 ? readBase256(block, offset, length) : readOctal(block, offset, length);
  if (value === null || !Number.isSafeInteger(value) || value < 0) {
    throw unreadable("image-layer-damaged", `a tar header holds an impossible ${what}`, {
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
    throw unreadable("image-layer-damaged", "a tar header has a wrong checksum");
  }
  const type = block[at + 156] ?? 0;
  const magic = block.toString("latin1", at + 257, at + 265);
  const gnu = magic === "ustar  \0";
  const name = text2(block, at, 100);
  const prefix2 = magic.startsWith("ustar\0") ? text2(block, at + 345, prefixLength(block, at)) : "";
  return {
    name: prefix2 === "" ? name : `${prefix2}/${name}`,
    linkName: text2(block, at + 157, 100),
    type,
    size: readNumber(block, at + 124, 12, "size"),
    sparseSize: type === 83 ? oldSparseSize(block, at, gnu) : null,
    moreSparse: type === 83 && block[at + 482] !== 0
  };
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
  if (!gnu) throw unreadable("image-layer-damaged", "a tar header says sparse but is not of the GNU format");
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
    const space = data.indexOf(32, at);
    const length = space > at && space - at <= 10 ? Number(data.toString("latin1", at, space)) : Number.NaN;
    const end = at + length;
    const equals = data.indexOf(61, space);
    if (!Number.isInteger(length) || length < 5 || end > data.length || data[end - 1] !== 10)
      throw malformed();
    if (equals < 0 || equals >= end || equals === space + 1) throw malformed();
    const key = data.toString("latin1", space + 1, equals);
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
  return unreadable("image-layer-damaged", "a PAX header of the tar is malformed", {
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
    throw unreadable("image-layer-damaged", `a PAX header of the tar holds an impossible ${key}`);
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
  skip(bytes2) {
    const data = Math.min(bytes2, this.#remaining);
    this.#offset += bytes2;
    this.#remaining -= data;
    this.#padding -= bytes2 - data;
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
      throw unreadable("image-layer-damaged", "the tar ends in the middle of an entry");
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
      throw unreadable("image-layer-damaged", "the tar has data after half an end mark");
    const raw = readHeader(block, at);
    if (isMetadata(raw.type)) this.#startMetadata(raw);
    else if (raw.moreSparse) {
      this.#raw = raw;
      this.#sparseBlocks = true;
    } else this.#start(raw);
  }
  #startMetadata(raw) {
    if (raw.size > maxTarMetadataBytes) {
      throw unreadable("image-layer-hostile", `a tar header announces ${raw.size} bytes of names`, {
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
  #expect(bytes2) {
    this.#remaining = bytes2;
    this.#padding = (blockBytes - bytes2 % blockBytes) % blockBytes;
    if (bytes2 === 0) this.#endData();
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
function withMetadata(pending, metadata) {
  const data = Buffer.concat(metadata.pieces);
  if (metadata.type === types.pax) return { ...pending, pax: parsePax(data) };
  if (metadata.type === types.globalPax) {
    parsePax(data);
    return {};
  }
  const end = data.indexOf(0);
  const text3 = data.toString("latin1", 0, end < 0 ? data.length : end);
  return metadata.type === types.longName ? { ...pending, longName: text3 } : { ...pending, longLink: text3 };
}

// src/image/archive/contents.ts
import { posix as posix7 } from "node:path";
function archivePath(name) {
  return isDigest(name) ? `blobs/sha256/${digestHex(name)}` : name;
}
function linkedPath(from, target2, symbolic) {
  const joined2 = symbolic ? posix7.join("/", posix7.dirname(from), target2) : posix7.join("/", target2);
  return joined2.slice(1);
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
      if (place === null) throw unreadable("image-blob-missing", "a blob is missing from the archive");
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
  return unreadable("image-layer-hostile", `the archive holds more than ${maxArchiveEntries} files`);
}
function cutShort() {
  return unreadable("image-archive-damaged", "the archive is cut short");
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
  return unreadable("image-blob-damaged", `the ${kind2} data is damaged or cut short`, { cause });
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
function asBuffer(bytes2) {
  return Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length);
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
      const split2 = this.#state === "magic" && this.#filled > 0;
      const length = Math.min(this.#needed - this.#filled, chunk.length - at);
      if (this.#isField) chunk.copy(this.#field, this.#filled, at, at + length);
      this.#filled += length;
      at += length;
      if (this.#filled < this.#needed) continue;
      const wasMagic = this.#state === "magic";
      const ends = this.#next();
      if (wasMagic && this.#state === "skipLength") from = -1;
      else if (wasMagic) {
        starts = !split2;
        if (split2) {
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
    const open4 = this.#state === "magic" || from < 0 || from === chunk.length;
    if (!open4) yield { data: chunk.subarray(from), startsFrame: starts, endsFrame: false };
  }
  /** Throws where the data ends inside a frame. */
  finish() {
    if (this.#state !== "magic" || this.#filled > 0) throw damaged("zstd", null);
  }
  get #isField() {
    return this.#state !== "block" && this.#state !== "skip" && this.#state !== "checksum";
  }
  #expect(state, bytes2) {
    this.#state = state;
    this.#needed = bytes2;
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
  #skip(bytes2) {
    if (bytes2 === 0) this.#expect("magic", 4);
    else this.#expect("skip", bytes2);
  }
  #readDescriptor(descriptor2) {
    this.#descriptor = descriptor2;
    this.#expect("header", headerBytes(descriptor2));
  }
  #blockHeader(header) {
    this.#lastBlock = (header & 1) === 1;
    const type = header >> 1 & 3;
    if (type === 3) throw damaged("zstd", null);
    const bytes2 = type === 1 ? 1 : header >> 3;
    this.#expect("block", bytes2);
    return bytes2 === 0 ? this.#endOfBlock() : false;
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
    throw unreadable("image-unsupported", "the zstd data needs more memory than decoders give", {
      expected: `a window of at most ${maxZstdWindowBytes} bytes, as without zstd --long`
    });
  }
}
function contentSize(field, bytes2) {
  if (bytes2 === 8) return Number(field.readBigUInt64LE(0));
  return field.readUIntLE(0, bytes2) + (bytes2 === 2 ? 256 : 0);
}

// src/image/blob/inflatedStream.ts
var portableStep = 1024;
async function* inflatedStream(kind2, chunks) {
  const native = kind2 === "gzip" ? () => createGunzip({ chunkSize }) : nativeZstd();
  if (native === null) {
    yield* portable(chunks);
    return;
  }
  let broken2 = null;
  const input = Readable.from(kind2 === "gzip" ? chunks : frameData(chunks), { highWaterMark: 1 });
  const output = native();
  input.on("error", (error) => {
    broken2 = error;
    output.destroy(error);
  });
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk;
  } catch (error) {
    throw broken2 ?? damaged(kind2, error);
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
    yield* chunks;
    return;
  }
  yield* inflatedStream(kind2, joined(head, chunks));
}
async function* joined(head, chunks) {
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
  #links = /* @__PURE__ */ new Map();
  /** The last entry of every path (of folders the first), to find paths that occur twice. */
  #last = /* @__PURE__ */ new Map();
  #lastHardLink = -1;
  #nameBytes = 0;
  #unpackedBytes = 0;
  #lastDir = "";
  #lastDirIndex = -1;
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
    else this.#addEntry(path, dir, name, entry);
    return null;
  }
  finish() {
    return {
      dirs: this.#dirs,
      dirOf: this.#dirOf,
      names: this.#names,
      kinds: this.#kinds,
      sizes: this.#sizes,
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
    const index = this.#push(dir, name, kind[entry.kind], entry.size);
    if (!again) this.#last.set(path, index);
    this.#unpackedBytes += entry.size;
    if (!Number.isSafeInteger(this.#unpackedBytes)) throw tooLarge();
    if (entry.kind === "symlink") this.#links.set(index, entry.linkName);
    if (entry.kind === "hardlink") {
      this.#links.set(index, linkPath(entry.linkName));
      this.#lastHardLink = index;
    }
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
  }
  #push(dir, name, code, size2) {
    this.#dirOf.push(this.#internDir(dir));
    this.#names.push(name);
    this.#sizes.push(size2);
    return this.#kinds.push(code) - 1;
  }
  #internDir(dir) {
    if (this.#lastDirIndex >= 0 && dir === this.#lastDir) return this.#lastDirIndex;
    let index = this.#dirIndex.get(dir);
    if (index === void 0) {
      index = this.#dirs.push(dir) - 1;
      this.#dirIndex.set(dir, index);
    }
    this.#lastDir = dir;
    this.#lastDirIndex = index;
    return index;
  }
  #bound(nameBytes) {
    this.#nameBytes += nameBytes;
    if (this.#nameBytes > maxLayerNameBytes || this.#names.length >= maxLayerEntries) {
      throw unreadable("image-layer-hostile", "the layer has too many or too long file names", {
        expected: `at most ${maxLayerEntries} entries and ${maxLayerNameBytes} bytes of names`
      });
    }
  }
};
function tooLarge() {
  return unreadable("image-layer-hostile", "the files of the layer add up to more than 2^53 bytes");
}
function rootReplaced() {
  return unreadable("image-layer-hostile", "a tar entry replaces the root of the image by something else", {
    expected: "a folder"
  });
}

// src/image/layer/profiler.ts
var LayerProfiler = class {
  #builder = new LayerBuilder();
  #parser = new TarParser(this.#builder);
  #hash;
  #bytes = 0;
  constructor(hashed) {
    this.#hash = hashed === "here" ? createHash3("sha256") : null;
  }
  /** The chunk is only looked at during the call. Throws what `TarParser` and `LayerBuilder` throw. */
  push(chunk) {
    this.#bytes += chunk.length;
    this.#hash?.update(chunk);
    this.#parser.push(chunk);
  }
  /** `callersDigest` is the digest of the same bytes where the caller hashed them. */
  finish(callersDigest) {
    this.#parser.finish();
    const diffId = this.#hash === null ? callersDigest : `sha256:${this.#hash.digest("hex")}`;
    const facts = {
      diffId,
      tarBytes: this.#bytes,
      unpackedBytes: this.#builder.unpackedBytes,
      entries: this.#builder.count
    };
    return { facts, packed: packEntries(this.#builder.finish()) };
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
  let failure = null;
  let wake = () => {
  };
  const ended = new Promise((resolve7) => {
    wake = resolve7;
  });
  const fail = (error) => {
    failure ??= error;
    stream.destroy();
    wake();
  };
  stream.on("data", (chunk) => {
    if (failure !== null) return;
    try {
      output(chunk);
    } catch (error) {
      fail(error);
    }
  });
  stream.on("end", () => wake());
  stream.on("error", (error) => fail(damaged(kind2, error)));
  const checked = () => {
    if (failure !== null) throw failure;
  };
  return {
    async write(chunk) {
      checked();
      await Promise.race([ended, new Promise((resolve7) => stream.write(chunk, () => resolve7()))]);
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
      layer: this.#profiler?.finish(digest2) ?? null,
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
    if (this.#inflater !== null) return this.#inflater.write(chunk);
    if (this.#profiler !== null) this.#profiler.push(chunk);
    else if (this.#kind === "json" && this.#bytes <= maxJsonBytes) this.#json.push(Buffer.from(chunk));
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
  constructor(library, name, bytes2, intake) {
    this.#library = library;
    this.#name = name;
    this.#bytes = bytes2;
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
async function streamedArchive(chunks, library, options2) {
  const collector = new Collector(library);
  for await (const chunk of chunks) {
    options2.signal?.throwIfAborted();
    options2.onBytes?.(chunk.length);
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
      throw unreadable("image-layer-hostile", `the archive holds more than ${maxArchiveEntries} files`);
    }
    if (entry.kind === "symlink" || entry.kind === "hardlink") {
      this.links.set(path, linkedPath(path, entry.linkName, entry.kind === "symlink"));
    }
    return entry.kind === "file" ? this.#file(path, entry) : null;
  }
  #file(path, entry) {
    const name = digestOfPath(path) ?? path;
    const intake = new KnownOrRead(this.#library, name, entry.dataBytes, new BlobIntake());
    let failure = null;
    const fail = (error) => {
      failure ??= { error };
    };
    let last = Promise.resolve();
    this.#ending = () => {
      const outcome = last.then(async () => {
        if (failure !== null) return failure;
        return this.#finish(intake, name).catch((error) => ({ error }));
      });
      this.#outcomes.set(path, outcome);
      this.#busy.push(outcome.then(() => {
      }));
    };
    return (chunk) => {
      if (failure !== null) return;
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
      throw unreadable("image-too-large", `the archive holds more than ${maxStreamJsonBytes} bytes of JSON`);
    }
    await this.#library.keep(result, name);
    return { blob: result };
  }
};
function contentsOf(outcomes2, links) {
  const find = (name) => {
    const outcome = outcomes2.get(resolveLinks(links, archivePath(name))) ?? null;
    if (outcome !== null && "error" in outcome) throw outcome.error;
    return outcome;
  };
  const blobOf = (name) => {
    const outcome = find(name);
    return outcome !== null && "blob" in outcome ? outcome.blob : null;
  };
  return {
    what: "the archive",
    has: (path) => outcomes2.has(resolveLinks(links, archivePath(path))),
    size: async (name) => {
      const outcome = find(name);
      if (outcome === null) return null;
      return "known" in outcome ? outcome.known : blobOf(name)?.bytes ?? null;
    },
    text: async (path) => blobOf(path)?.json ?? null,
    digestOf: (path) => blobOf(path)?.digest ?? null,
    read: async () => {
      throw unreadable("image-blob-missing", "a blob of the streamed archive is needed again");
    }
  };
}
function digestOfPath(path) {
  const digest2 = `sha256:${path.slice("blobs/sha256/".length)}`;
  return path.startsWith("blobs/sha256/") && isDigest(digest2) ? digest2 : null;
}

// src/image/archive/openArchive.ts
async function withArchive(source, library, options2, use) {
  if ("stream" in source) {
    return use(await streamedArchive(inflated(source.stream), library, options2));
  }
  const file = await open(source.file, "r").catch((cause) => {
    throw unreadable("image-not-found", "the archive can not be opened", { cause });
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw notRecognised();
    if (!stats.isFile()) {
      const stream2 = file.createReadStream({ highWaterMark: 65536, autoClose: false });
      return await use(await streamedArchive(inflated(stream2), library, options2));
    }
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const kind2 = sniff(head.subarray(0, bytesRead));
    if (kind2 === "tar") return await use(await indexedArchive(file, stats.size));
    if (kind2 === "json" || kind2 === "other") throw notRecognised();
    const stream = createReadStream(source.file, { highWaterMark: readChunkBytes });
    return await use(await streamedArchive(inflated(stream), library, options2));
  } finally {
    await file.close();
  }
}
function notRecognised() {
  return unreadable("image-not-recognised", "the file is no image archive", {
    expected: "what `docker save` writes, or an OCI image layout as a tar; plain, gzip or zstd"
  });
}

// src/image/blob/folderSource.ts
import { open as open2, stat as stat2 } from "node:fs/promises";
import { join as join12 } from "node:path";
function folderSource(directory) {
  const path = (digest2) => join12(directory, "blobs", "sha256", digestHex(digest2));
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
  const file = await open2(path, "r");
  try {
    const { size: size2 } = await file.stat();
    const read = await readRange(file, 0, size2, use);
    if (read !== size2) throw unreadable("image-blob-damaged", "the file became shorter while it was read");
  } finally {
    await file.close();
  }
}

// src/image/blob/readBlob.ts
async function readBlob(source, name, options2) {
  const intake = new BlobIntake();
  try {
    await source.read(name, (chunk) => {
      options2.signal?.throwIfAborted();
      options2.onBytes?.(chunk.length);
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
  constructor(store, options2) {
    this.#store = store;
    this.#options = options2;
  }
  /**
   * Reads the blob unless it was read before; `mediaType` is a hint at how. Rejects where its bytes are damaged or have
   * another digest.
   */
  read(source, name, mediaType) {
    const before = this.#blobs.get(name);
    if (before !== void 0 && isDigest(name)) return before;
    const limit2 = /gzip$|zstd$/.test(mediaType) ? this.#compressed : this.#plain;
    const reading = limit2(async () => {
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
      throw unreadable("image-digest-mismatch", `${describe(name)} has other bytes than its name says`, {
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
    const facts = known === null ? null : await this.#store.facts(known.diffId);
    if (known === null || facts === null) return null;
    return { facts, blobBytes: known.bytes, compressed: known.compressed, seen: "known" };
  }
  /** In the old layout a layer has no digest but the configuration's, and is never compressed: its length must fit. */
  async #knownByPath(source, part) {
    const facts = await this.facts(part.diffId);
    if (facts === null || facts.tarBytes !== await source.size(part.name)) return null;
    const seen = this.#layers.has(part.diffId) ? "read" : "known";
    return { facts, blobBytes: facts.tarBytes, compressed: false, seen };
  }
  /** True where the store holds the whole layer of the blob with this name and length, entries included. */
  async holds(name, bytes2) {
    const known = isDigest(name) ? await this.#store.blob(name) : null;
    return known !== null && known.bytes === bytes2 && await this.#store.layer(known.diffId) !== null;
  }
  /** Facts of a layer by diffID, from memory or the store. */
  async facts(diffId) {
    return this.#layers.get(diffId)?.facts ?? await this.#store.facts(diffId);
  }
  /** Entries of a layer by diffID, from memory or the store; null where they are lost or damaged. */
  async entries(diffId) {
    const record = this.#layers.get(diffId) ?? await this.#store.layer(diffId);
    return record === null ? null : unpackEntries(record.packed);
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
      throw unreadable("image-blob-missing", `${what} is missing from ${source.what}: ${digest2}`);
    }
    if (size2 > maxJsonBytes) {
      throw unreadable("image-too-large", `${what} has ${size2} bytes`, {
        expected: `at most ${maxJsonBytes}`
      });
    }
    const { json } = await this.read(source, digest2, "");
    if (json === null) throw unreadable("image-metadata-invalid", `${what} is not JSON: ${digest2}`);
    return json;
  }
};
var emptyDigest = sha256("");
function asLayer(blob) {
  if (blob.layer === null) return null;
  const { facts } = blob.layer;
  return { facts, blobBytes: blob.bytes, compressed: blob.digest !== facts.diffId, seen: "read" };
}
function describe(name) {
  return isDigest(name) ? `blob ${name}` : "a layer of the archive";
}

// src/image/watchLayout.ts
import { watch } from "node:fs";
import { mkdir, readdir as readdir2, rename, stat as stat3, writeFile } from "node:fs/promises";
import { join as join13 } from "node:path";
function watchLayout(directory, library, truncate) {
  const folder = join13(directory, "blobs", "sha256");
  const source = folderSource(directory);
  const begun = /* @__PURE__ */ new Map();
  const take = async (digest2) => {
    const size2 = await source.size(digest2);
    if (!size2 || await library.holds(digest2, size2)) return;
    const blob = await library.read(source, digest2, "gzip");
    if (truncate && blob.layer !== null) await replaceByEmpty(join13(folder, digestHex(digest2)));
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
    await mkdir(folder, { recursive: true });
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

// src/image/waste/hideLower.ts
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
    tree.remove(folder, name, node);
  }
}

// src/image/waste/applyLayer.ts
function applyLayer(tree, entries, layer) {
  const folderOf = folderMemory(tree, entries, layer);
  for (let i = 0; i < entries.names.length; i += 1) {
    const name = entries.names[i];
    const code = entries.kinds[i];
    if (code === kind.whiteout || code === kind.opaque) {
      const folder2 = tree.findFolder(entries.dirs[entries.dirOf[i]]);
      if (folder2 !== null) hideLower(tree, folder2, name, layer, code === kind.opaque);
      continue;
    }
    if (name === "") continue;
    const folder = folderOf(entries.dirOf[i]);
    if (code === kind.directory) putFolder(tree, folder, name, layer);
    else if (code === kind.hardlink) putHardLink(tree, folder, name, layer, entries.links.get(i) ?? "");
    else if (code === kind.file) {
      tree.put(folder, name, layer, { inode: { bytes: entries.sizes[i], layer, names: 0 } });
    } else tree.put(folder, name, layer, code === kind.symlink ? { target: entries.links.get(i) ?? "" } : {});
  }
}
function folderMemory(tree, entries, layer) {
  const nodes = new Array(entries.dirs.length);
  const foundIn = new Array(entries.dirs.length);
  return (dir) => {
    const known = nodes[dir];
    if (known !== void 0 && foundIn[dir] === tree.generation) return known;
    foundIn[dir] = tree.generation;
    const node = tree.makeFolder(entries.dirs[dir], layer);
    nodes[dir] = node;
    return node;
  };
}
function putFolder(tree, folder, name, layer) {
  const before = folder.children?.get(name);
  if (before?.children) before.layer = layer;
  else tree.put(folder, name, layer, { folder: true });
}
function putHardLink(tree, folder, name, layer, path) {
  const cut = path.lastIndexOf("/");
  const target2 = tree.findFolder(path.slice(0, Math.max(cut, 0)))?.children?.get(path.slice(cut + 1));
  if (target2 !== void 0 && target2 === folder.children?.get(name)) {
    target2.layer = layer;
    return;
  }
  tree.put(folder, name, layer, {
    ...target2?.inode ? { inode: target2.inode } : {},
    ...target2?.target == null ? {} : { target: target2.target }
  });
}

// src/image/waste/tree.ts
var MergedTree = class {
  root = { parent: null, children: /* @__PURE__ */ new Map(), inode: null, target: null, layer: -1 };
  /** Bytes of each layer that some name still leads to. */
  liveBytes = [];
  /** Grows whenever a folder or symbolic link goes away, so that remembered folders are looked up anew. */
  generation = 0;
  #nodes = 0;
  #steps = 0;
  /** Counts work that a hostile image can multiply. Throws `image-layer-hostile` when it gets out of hand. */
  spend(steps3) {
    this.#steps += steps3;
    if (this.#steps > maxTreeSteps) {
      throw unreadable("image-layer-hostile", "the symbolic links and whiteouts of the image are a maze", {
        expected: `at most ${maxTreeSteps} steps to follow them`
      });
    }
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
  /** Puts `content` at `name`; whatever was there is gone, as with an engine's unpacking. */
  put(folder, name, layer, content) {
    const before = folder.children?.get(name);
    if (content.inode !== void 0) {
      content.inode.names += 1;
      if (content.inode.names === 1) this.#count(content.inode.layer, content.inode.bytes);
    }
    if (before !== void 0) this.remove(folder, name, before);
    this.#nodes += 1;
    if (this.#nodes > maxTreeNodes) {
      throw unreadable("image-layer-hostile", `the image has more than ${maxTreeNodes} files and folders`);
    }
    const node = {
      parent: folder,
      children: content.folder ? /* @__PURE__ */ new Map() : null,
      inode: content.inode ?? null,
      target: content.target ?? null,
      layer
    };
    folder.children?.set(name, node);
    return node;
  }
  /** Takes a name and everything below it away. Without recursion, because hostile trees are deep. */
  remove(folder, name, node) {
    folder.children?.delete(name);
    if (node.inode === null) this.generation += 1;
    const gone = [node];
    for (let next = gone.pop(); next !== void 0; next = gone.pop()) {
      this.#nodes -= 1;
      if (next.children !== null) for (const child of next.children.values()) gone.push(child);
      if (next.inode !== null) this.#forget(next.inode);
    }
  }
  #forget(inode) {
    inode.names -= 1;
    if (inode.names === 0) this.#count(inode.layer, -inode.bytes);
  }
  #count(layer, bytes2) {
    this.liveBytes[layer] = (this.liveBytes[layer] ?? 0) + bytes2;
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
      else at = this.put(at, part, layer, { folder: true });
    }
    return at;
  }
  /** The folder at exactly this path, where following its links does not end: they give way to folders. */
  #literal(path, layer) {
    let at = this.root;
    for (const part of path.split("/")) {
      const child = at.children?.get(part);
      at = child?.children ? child : this.put(at, part, layer, { folder: true });
    }
    return at;
  }
};
function isFollowed(node) {
  return node.target !== null && node.target !== "" && node.target.length < maxLinkTargetBytes;
}

// src/image/waste/wastePerLayer.ts
async function wastePerLayer(layers) {
  const tree = new MergedTree();
  for (const [index, layer] of layers.entries()) applyLayer(tree, await layer.entries(), index);
  return layers.map((layer, index) => Math.max(0, layer.unpackedBytes - (tree.liveBytes[index] ?? 0)));
}

// src/image/weighParts.ts
async function weighParts(parts, source, library, store) {
  const layers = await all(parts.layers.map((part) => findLayer(part, source, library)));
  const wasted = await wasteOf(parts, layers, source, library, store);
  return {
    platform: platformOf(parts),
    configDigest: parts.configDigest,
    manifestDigest: parts.manifestDigest,
    tags: parts.tags,
    history: historyOf(parts),
    layers: layers.map(({ facts, blobBytes, compressed, seen }, i) => ({
      diffId: facts.diffId,
      unpackedBytes: facts.unpackedBytes,
      compressedBytes: compressed ? blobBytes : null,
      wastedBytes: wasted[i] ?? 0,
      entries: facts.entries,
      seen
    }))
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
    throw unreadable("image-digest-mismatch", `a layer's bytes are not those that the configuration names`, {
      expected: `${part.diffId}; found ${found.facts.diffId}`
    });
  }
  return found;
}
function wrongSize(part, found) {
  return unreadable(
    "image-digest-mismatch",
    `the layer ${part.diffId} has another size than its manifest says`,
    {
      expected: `${part.statedBytes} bytes; found ${found}`
    }
  );
}
function absent(part, source, size2) {
  if (/foreign|nondistributable/.test(part.mediaType)) {
    return unreadable(
      "image-unsupported",
      `the layer ${part.diffId} is kept elsewhere and not in ${source.what}`,
      {
        fix: "weigh an image whose layers may be distributed"
      }
    );
  }
  if (size2 !== null && size2 > 0) {
    return unreadable("image-unsupported", `the layer ${part.diffId} is no tar, gzip or zstd`);
  }
  return unreadable("image-blob-missing", `the layer ${part.diffId} is missing from ${source.what}`);
}
async function wasteOf(parts, layers, source, library, store) {
  const chain = chainOf(layers.map(({ facts }) => facts.diffId));
  const known = await store.waste(chain);
  if (known !== null && known.length === layers.length) return known;
  const inputs = layers.map(({ facts }, i) => ({
    unpackedBytes: facts.unpackedBytes,
    entries: () => entriesOf2(parts.layers[i], source, library)
  }));
  const waste = await wastePerLayer(inputs);
  await store.putWaste(chain, waste);
  return waste;
}
async function entriesOf2(part, source, library) {
  const kept = await library.entries(part.diffId);
  if (kept !== null) return kept;
  if (await source.size(part.name)) {
    await library.read(source, part.name, part.mediaType);
    const read = await library.entries(part.diffId);
    if (read !== null) return read;
  }
  throw unreadable("image-profile-lost", `the profile of layer ${part.diffId} on disk is damaged`, {
    fix: "export the whole image again; the damaged profile is not used any more"
  });
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
function createWeigher(store, options2 = {}) {
  const library = new BlobLibrary(store, options2);
  async function weighAll(images, source) {
    if (images.length === 0) {
      throw unreadable("image-no-platform", "there is no image in it that could be weighed", {
        expected: "at least one manifest of an image that is not an attestation"
      });
    }
    const weighed = [];
    for (const parts of images) weighed.push(await weighParts(parts, source, library, store));
    return weighed;
  }
  return {
    knownBlobs: () => library.knownBlobs(),
    watchLayout: (directory, watching = {}) => watchLayout(directory, library, watching.truncate ?? false),
    async weighLayout(directory) {
      const source = folderSource(directory);
      const manifests = await findManifests(library, source, await readIndex(directory), false);
      const images = [];
      for (const found of manifests) {
        const config = await library.json(source, found.manifest.config.digest, "a configuration");
        images.push(partsOfManifest(found, config));
      }
      return weighAll(images, source);
    },
    weighArchive: (source) => withArchive(
      source,
      library,
      options2,
      async (contents) => weighAll(await imagesOfArchive(contents, library), contents)
    ),
    async weighKnown(configDigest) {
      const text3 = await store.json(configDigest);
      if (text3 === null) return null;
      const diffIds = parseConfig(text3).rootfs.diff_ids ?? [];
      for (const diffId of diffIds) if (await library.facts(diffId) === null) return null;
      const parts = partsOfConfig(text3, diffIds.map(recordName), []);
      return weighParts(parts, recordSource(library), library, store).catch(() => null);
    }
  };
}
var recordName = (diffId) => `record/${diffId}`;
function recordSource(library) {
  return {
    what: "the store of profiles",
    size: async (name) => (await library.facts(name.slice(recordName("").length)))?.tarBytes ?? null,
    read: async () => {
      throw unreadable("image-profile-lost", "a profile on disk is damaged");
    }
  };
}
async function readIndex(directory) {
  const path = join14(directory, "index.json");
  const found = await stat4(path).catch(() => null);
  if (found === null || !found.isFile()) {
    const there = await stat4(directory).catch(() => null);
    throw unreadable(
      there === null ? "image-not-found" : "image-not-recognised",
      there === null ? "the OCI layout does not exist" : "the folder is no OCI image layout: index.json is missing"
    );
  }
  if (found.size > maxJsonBytes) throw unreadable("image-too-large", "index.json is too large");
  const file = await open3(path, "r");
  try {
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

// src/gate/weighEngineImages.ts
function engineIds(outcomes2) {
  const ids = outcomes2.flatMap(
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
    const problem = problemOf(error);
    if (ids.length === 1 || problem.code === "engine-stuck")
      return ids.map((id) => [id, { problem }]);
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
  const workspace = join15(request.workspace, "again");
  const again = await pass(
    lost.map(({ image }) => image),
    weigher,
    { ...request, workspace },
    []
  );
  const second = new Map(again.map((each) => [each.image, each]));
  return first.map((each) => second.get(each.image) ?? each);
}
function isLost(problem) {
  return problem.code === "image-profile-lost" || problem.code === "image-blob-missing";
}
function countBytes({ plan, tools }) {
  let read = 0;
  return (bytes2) => {
    read += bytes2;
    tools.onProgress({ kind: "weighing", bytes: read, images: plan.images.length });
  };
}
async function pass(images, weigher, { plan, builder, workspace, tools }, knownBlobs) {
  const { env, signal, onProgress } = tools;
  const { root, parallel, compression } = plan;
  const needCompressed = judgesCompressed(plan);
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
    return await Promise.all(builds.outcomes.map((outcome) => measureOne(outcome, weigher, saved)));
  } finally {
    await removeImages(builds.madeIds, engine);
  }
}
function judgesCompressed(plan) {
  const rules = plan.images.flatMap((image) => [image.limit, image.target]);
  return [...rules, plan.totalLimit].some((rule2) => rule2?.metric === "compressed");
}
async function measureOne(outcome, weigher, saved) {
  const { image } = outcome;
  if (outcome.kind === "failed") return { image, outcome: { kind: "failed", failure: outcome } };
  const weighed = await weighBuilt(outcome, weigher, saved);
  if ("problem" in weighed) return { image, outcome: { kind: "unmeasured", ...weighed } };
  if (weighed.image.layers.length === 0)
    return { image, outcome: { kind: "unmeasured", problem: emptyImage } };
  return { image, outcome: measured(outcome, weighed.image) };
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
function measured({ image, elapsedMs, cachedSteps, steps: steps3 }, weighed) {
  const profile = profileImage(weighed, image.instructions);
  return { kind: "measured", profile, elapsedMs, cachedSteps, steps: steps3 };
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
import { join as join16 } from "node:path";
async function withProfileStore(cache, work) {
  const directory = cache.directory ?? join16(envPaths("size-gate", { suffix: "" }).cache, "profiles");
  const store = await openProfileStore({ directory, maxBytes: cache.maxBytes });
  try {
    return await work(store);
  } finally {
    await store.trim();
  }
}

// src/gate/workspace.ts
import { rmSync } from "node:fs";
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join17 } from "node:path";
async function withWorkspace(work) {
  const workspace = await mkdtemp(join17(tmpdir(), "size-gate-")).catch((error) => {
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
  const removeNow = () => rmSync(workspace, { recursive: true, force: true });
  process.once("exit", removeNow);
  try {
    return await work(workspace);
  } finally {
    process.removeListener("exit", removeNow);
    await rm2(workspace, { recursive: true, force: true, maxRetries: 3 }).catch(() => {
    });
  }
}

// src/judge/exitStatus.ts
function exitStatus(kind2, warnOnly, problems) {
  const engineLost = problems.some((problem) => problem.code.startsWith("engine-"));
  if (warnOnly) return engineLost ? 2 : 0;
  switch (kind2) {
    case "pass":
    case "warn":
      return 0;
    case "fail":
      return 1;
    case "error":
      return 2;
    default:
      return kind2;
  }
}

// src/judge/rules/measure.ts
function sizeOf(profile, metric2) {
  return metric2 === "compressed" ? profile.compressedBytes : profile.unpackedBytes;
}
function cannotJudge(rule2, size2, problem) {
  return {
    kind: "error",
    rule: rule2,
    metric: size2.metric,
    ruleBytes: size2.bytes,
    source: size2.source,
    measuredBytes: null,
    problem
  };
}
function noCompressedSize(what) {
  return {
    code: "compressed-size-unknown",
    message: `the compressed size of ${what} is not known: this builder gave its layers uncompressed`,
    expected: "layer blobs as a registry would store them",
    fix: "use a builder that packs layers (the containerd store, docker-container or remote driver; the classic store never does, whatever compression says), or set metric: unpacked"
  };
}
function hold(rule2, size2, measuredBytes, options2) {
  const met = options2.strict ? measuredBytes < size2.bytes : measuredBytes <= size2.bytes;
  return {
    kind: met ? "pass" : options2.unmet,
    rule: rule2,
    metric: size2.metric,
    ruleBytes: size2.bytes,
    source: size2.source,
    measuredBytes,
    roomBytes: size2.bytes - measuredBytes,
    met
  };
}
function notMeasured(id) {
  return {
    code: "not-measured",
    message: `${id} was not measured, so it can't be judged`,
    expected: "a size of every planned image",
    fix: "see to what kept it from being built or weighed; if nothing is said about that, report it"
  };
}

// src/judge/rules/limit.ts
var limit = {
  name: "limit",
  advisory: false,
  judge(image, profile) {
    if (!image.limit) return null;
    if (!profile) return cannotJudge("limit", image.limit, notMeasured(image.id));
    const bytes2 = sizeOf(profile, image.limit.metric);
    if (bytes2 === null) return cannotJudge("limit", image.limit, noCompressedSize(image.id));
    return hold("limit", image.limit, bytes2, { strict: true, unmet: "fail" });
  }
};

// src/judge/rules/target.ts
var target = {
  name: "target",
  advisory: true,
  judge(image, profile) {
    if (!image.target) return null;
    if (!profile) return cannotJudge("target", image.target, notMeasured(image.id));
    const bytes2 = sizeOf(profile, image.target.metric);
    if (bytes2 === null) return cannotJudge("target", image.target, noCompressedSize(image.id));
    return hold("target", image.target, bytes2, { strict: false, unmet: "pass" });
  }
};

// src/judge/rules/index.ts
var imageRules = [limit, target];

// src/judge/judgeImage.ts
var gravity = ["pass", "warn", "fail", "error"];
function gravest(kinds2) {
  return kinds2.reduce(
    (worst, kind2) => gravity.indexOf(kind2) > gravity.indexOf(worst) ? kind2 : worst,
    "pass"
  );
}
function judgeImage({ image, outcome }) {
  const profile = outcome.kind === "measured" ? outcome.profile : null;
  const said = imageRules.flatMap((rule2) => {
    const verdict = rule2.judge(image, profile);
    return verdict === null ? [] : [{ verdict, advisory: rule2.advisory }];
  });
  const binding = said.filter(({ advisory }) => !advisory).map(({ verdict }) => verdict);
  const failure = problemOf2(outcome);
  return {
    image,
    kind: gravest([...binding.map((verdict) => verdict.kind), failure ? "error" : "pass"]),
    rules: said.map(({ verdict }) => verdict),
    problems: failure ? [failure] : binding.flatMap(ruleProblem)
  };
}
function problemOf2(outcome) {
  switch (outcome.kind) {
    case "measured":
      return null;
    case "failed":
      return outcome.failure.problem;
    case "unmeasured":
      return outcome.problem;
    default:
      return outcome;
  }
}
function ruleProblem(rule2) {
  return rule2.kind === "error" ? [rule2.problem] : [];
}

// src/judge/rules/total.ts
function total(rule2, sums) {
  if (!rule2) return null;
  const bytes2 = sizeOf(sums, rule2.metric);
  if (!sums.complete) return cannotJudge("total", rule2, incomplete(rule2, sums, bytes2));
  if (bytes2 === null) return cannotJudge("total", rule2, noCompressedSize("all images together"));
  return hold("total", rule2, bytes2, { strict: true, unmet: "fail" });
}
function incomplete(rule2, sums, bytes2) {
  const missing = sums.unmeasured.join(", ");
  const beyond = bytes2 !== null && bytes2 >= rule2.bytes ? ", and already break the limit without it" : "";
  const sum = bytes2 === null ? "" : `; the others come to ${formatBytes(bytes2)}${beyond}`;
  return {
    code: "total-incomplete",
    message: `the total can't be judged, because ${missing} was not measured${sum}`,
    fix: "repair the image that could not be measured"
  };
}

// src/judge/sumUp.ts
function sumUp(measured2) {
  const profiles = measured2.flatMap(({ outcome }) => outcome.kind === "measured" ? [outcome.profile] : []);
  const unmeasured = measured2.filter(({ outcome }) => outcome.kind !== "measured").map(({ image }) => image.id);
  return {
    unpackedBytes: profiles.reduce((sum, profile) => sum + profile.unpackedBytes, 0),
    compressedBytes: profiles.reduce(
      (sum, { compressedBytes }) => sum === null || compressedBytes === null ? null : sum + compressedBytes,
      0
    ),
    complete: unmeasured.length === 0,
    unmeasured
  };
}

// src/judge/judge.ts
function judge(plan, measured2) {
  const gated = outcomes(plan.images, measured2);
  const images = gated.map(judgeImage);
  const sums = sumUp(gated);
  const totals = { ...sums, verdict: total(plan.totalLimit, sums) };
  const kind2 = gravest([
    // Where no limit was held against anything, nothing is proved.
    totals.verdict || images.some(hasLimit) ? "pass" : "warn",
    totals.verdict?.kind ?? "pass",
    ...images.map((image) => image.kind)
  ]);
  const problems = images.flatMap((image) => image.problems);
  return {
    kind: kind2,
    exitStatus: exitStatus(kind2, plan.warnOnly, problems),
    warnOnly: plan.warnOnly,
    images,
    total: totals
  };
}
function hasLimit(image) {
  return image.rules.some((rule2) => rule2.rule === "limit");
}
function outcomes(images, measured2) {
  const byId = new Map(
    measured2.filter(({ image }) => image.role === "gated").map((each) => [each.image.id, each])
  );
  return images.filter((image) => image.role === "gated").map(
    (image) => byId.get(image.id) ?? {
      image,
      outcome: { kind: "unmeasured", problem: notMeasured(image.id) }
    }
  );
}

// src/gate/inspectImage.ts
import { stat as stat5 } from "node:fs/promises";
import { resolve as resolve6 } from "node:path";
async function inspectImage(request, tools) {
  const cache = {
    directory: request.cache.directory,
    maxBytes: request.cache.enabled ? Number.POSITIVE_INFINITY : 0
  };
  return withProfileStore(cache, async (store) => {
    let read = 0;
    const onBytes = (bytes2) => {
      read += bytes2;
      tools.onProgress({ kind: "weighing", bytes: read, images: 1 });
    };
    const weigher = createWeigher(store, { signal: tools.signal, onBytes });
    const images = await weighTarget(request, weigher, tools);
    return { profiles: images.map((image) => profileImage(image, null)), warnings: store.warnings };
  });
}
async function weighTarget({ target: target2, workingDirectory }, weigher, tools) {
  const path = target2 === "-" ? "/dev/stdin" : resolve6(workingDirectory, target2);
  const found = await stat5(path).catch(() => null);
  if (found?.isDirectory()) return weigher.weighLayout(path);
  if (found) return weigher.weighArchive({ file: path });
  return weighReference(target2, workingDirectory, weigher, tools);
}
async function weighReference(target2, cwd, weigher, { env, signal }) {
  return withWorkspace(async (workspace) => {
    const arriving = weigher.watchLayout(workspace, { truncate: true });
    const knownBlobs = await weigher.knownBlobs();
    const exporting = exportReference(target2, { workspace, knownBlobs, env, cwd, signal });
    const { source, builder } = await exporting.finally(() => arriving.stop());
    if (source.kind === "layout") return weigher.weighLayout(source.directory);
    const known = await weigher.weighKnown(source.imageId);
    if (known) return [known];
    return weigher.weighArchive({ stream: saveImages([source.imageId], { env, cwd, signal, builder }) });
  });
}

// src/gate.ts
async function runGate(request, tools) {
  const startedAt = /* @__PURE__ */ new Date();
  const plan = await planOnly(request, tools);
  const source = describeCommit(plan.root);
  const { builder, measured: measured2, warnings } = await buildAndWeigh(plan, tools);
  const judgement = judge(plan, measured2);
  const elapsedMs = Date.now() - startedAt.getTime();
  const { version } = tools;
  return composeReport({
    ...{ plan, measured: measured2, judgement, builder, warnings, version, elapsedMs },
    startedAt: startedAt.toISOString(),
    ...await source
  });
}
async function planOnly(request, tools) {
  return loadPlan({ ...request, env: tools.env });
}
async function buildAndWeigh(plan, tools) {
  if (plan.images.length === 0) return { builder: null, measured: [], warnings: [] };
  const { env, signal } = tools;
  const builder = await probeBuilder({
    builder: plan.builder,
    images: plan.images,
    cwd: plan.root,
    env,
    signal
  });
  return withProfileStore(plan.cache, async (store) => {
    const measured2 = await withWorkspace((workspace) => measure({ plan, builder, store, workspace, tools }));
    return {
      builder,
      measured: measured2,
      warnings: [...ignoredCompression(builder, plan.compression), ...store.warnings]
    };
  });
}
export {
  inspectImage,
  planOnly,
  runGate
};
