import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_semver
} from "./chunk-L3EOTS4N.js";
import {
  external_exports,
  require_mod
} from "./chunk-AHTI7T3I.js";
import {
  GateError,
  addedBytes,
  formatBytes,
  formatExact,
  keywordOf,
  localContext,
  notAskedFor,
  ownersFailed,
  packageTypes,
  unownedKinds
} from "./chunk-D6CX4XPD.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-WP646LUM.js";

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports, module) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module.exports = {
      VERSION_PATTERN,
      valid: valid2,
      clean,
      explain,
      parse: parse2,
      stringify
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid2(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify(parse2(version, cleanRegex));
    }
    function parse2(version, regex2) {
      const { groups: groups2 } = (regex2 || validRegex).exec(version) || {};
      if (!groups2) {
        return null;
      }
      const parsed = {
        epoch: Number(groups2.epoch ? groups2.epoch : 0),
        release: groups2.release.split(".").map(Number),
        pre: normalize_letter_version(groups2.pre_l, groups2.pre_n),
        post: normalize_letter_version(
          groups2.post_l,
          groups2.post_n1 || groups2.post_n2
        ),
        dev: normalize_letter_version(groups2.dev_l, groups2.dev_n),
        local: parse_local_version(groups2.local)
      };
      return parsed;
    }
    function stringify(parsed) {
      if (!parsed) {
        return null;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      const parts4 = [];
      if (epoch !== 0) {
        parts4.push(`${epoch}!`);
      }
      parts4.push(release.join("."));
      if (pre) {
        parts4.push(pre.join(""));
      }
      if (post) {
        parts4.push("." + post.join(""));
      }
      if (dev) {
        parts4.push("." + dev.join(""));
      }
      if (local) {
        parts4.push(`+${local}`);
      }
      return parts4.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part3) => Number.isNaN(Number(part3)) ? part3.toLowerCase() : Number(part3)
        );
      }
      return null;
    }
    function explain(version) {
      const parsed = parse2(version);
      if (!parsed) {
        return parsed;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify(parsed).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports, module) {
    var { parse: parse2 } = require_version();
    module.exports = {
      compare: compare2,
      rcompare,
      lt,
      le,
      eq,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare2(version, other) < 0;
    }
    function le(version, other) {
      return compare2(version, other) <= 0;
    }
    function eq(version, other) {
      return compare2(version, other) === 0;
    }
    function ne(version, other) {
      return compare2(version, other) !== 0;
    }
    function ge(version, other) {
      return compare2(version, other) >= 0;
    }
    function gt(version, other) {
      return compare2(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare2(version, other) {
      const parsedVersion = parse2(version);
      const parsedOther = parse2(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare2(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release, pre, post, local, dev } = input;
      release = release.concat();
      release.reverse();
      while (release.length && release[0] === 0) {
        release.shift();
      }
      release.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports, module) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module.exports = {
      RANGE_PATTERN,
      parse: parse2,
      satisfies,
      filter,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse2(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups: groups2 }) => {
        if (!groups2) {
          return null;
        }
        let { ...spec } = groups2;
        const { operator, version, prefix, legacy } = groups2;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions2, specifier, options = {}) {
      const filtered = pick(versions2, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions2, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions2, range, options) {
      const found = filter(versions2, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions2, range, options) {
      const found = filter(versions2, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions2, specifier, options) {
      const parsed = parse2(specifier);
      if (!parsed) {
        return [];
      }
      return versions2.filter((version) => {
        const explained2 = explainVersion(version);
        if (!parsed.length) {
          return explained2 && !(explained2.is_prerelease && !options.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains2({ ...spec, ...options }, { version, explained: explained2 });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix) {
      if (prefix.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix.length; i += 1) {
        if (prefix[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains2(specifier, input) {
      const { explained: explained2 } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained2 && explained2.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained2.epoch === spec.epoch && arrayStartsWith(explained2.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained2) {
        if (explained2.local && spec.version) {
          version = explained2.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained2.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange(specifier) {
      return Boolean(parse2(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports, module) {
    var { explain, parse: parse2, stringify } = require_version();
    module.exports = {
      major,
      minor,
      patch,
      inc
    };
    function major(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse2(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid: valid2, clean, explain, parse: parse2 } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare2, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange
    } = require_specifier();
    var { major, minor, patch, inc } = require_semantic();
    module.exports = {
      // version
      valid: valid2,
      clean,
      explain,
      parse: parse2,
      // operator
      lt,
      le,
      lte: le,
      eq,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare: compare2,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange,
      // semantic
      major,
      minor,
      patch,
      inc
    };
  }
});

// node_modules/cli-table3/src/debug.js
var require_debug = __commonJS({
  "node_modules/cli-table3/src/debug.js"(exports, module) {
    var messages = [];
    var level = 0;
    var debug = (msg, min) => {
      if (level >= min) {
        messages.push(msg);
      }
    };
    debug.WARN = 1;
    debug.INFO = 2;
    debug.DEBUG = 3;
    debug.reset = () => {
      messages = [];
    };
    debug.setDebugLevel = (v) => {
      level = v;
    };
    debug.warn = (msg) => debug(msg, debug.WARN);
    debug.info = (msg) => debug(msg, debug.INFO);
    debug.debug = (msg) => debug(msg, debug.DEBUG);
    debug.debugMessages = () => messages;
    module.exports = debug;
  }
});

// node_modules/cli-table3/node_modules/ansi-regex/index.js
var require_ansi_regex = __commonJS({
  "node_modules/cli-table3/node_modules/ansi-regex/index.js"(exports, module) {
    "use strict";
    module.exports = ({ onlyFirst = false } = {}) => {
      const pattern2 = [
        "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)",
        "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"
      ].join("|");
      return new RegExp(pattern2, onlyFirst ? void 0 : "g");
    };
  }
});

// node_modules/cli-table3/node_modules/strip-ansi/index.js
var require_strip_ansi = __commonJS({
  "node_modules/cli-table3/node_modules/strip-ansi/index.js"(exports, module) {
    "use strict";
    var ansiRegex2 = require_ansi_regex();
    module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex2(), "") : string;
  }
});

// node_modules/cli-table3/node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = __commonJS({
  "node_modules/cli-table3/node_modules/is-fullwidth-code-point/index.js"(exports, module) {
    "use strict";
    var isFullwidthCodePoint = (codePoint) => {
      if (Number.isNaN(codePoint)) {
        return false;
      }
      if (codePoint >= 4352 && (codePoint <= 4447 || // Hangul Jamo
      codePoint === 9001 || // LEFT-POINTING ANGLE BRACKET
      codePoint === 9002 || // RIGHT-POINTING ANGLE BRACKET
      // CJK Radicals Supplement .. Enclosed CJK Letters and Months
      11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || // Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
      12880 <= codePoint && codePoint <= 19903 || // CJK Unified Ideographs .. Yi Radicals
      19968 <= codePoint && codePoint <= 42182 || // Hangul Jamo Extended-A
      43360 <= codePoint && codePoint <= 43388 || // Hangul Syllables
      44032 <= codePoint && codePoint <= 55203 || // CJK Compatibility Ideographs
      63744 <= codePoint && codePoint <= 64255 || // Vertical Forms
      65040 <= codePoint && codePoint <= 65049 || // CJK Compatibility Forms .. Small Form Variants
      65072 <= codePoint && codePoint <= 65131 || // Halfwidth and Fullwidth Forms
      65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || // Kana Supplement
      110592 <= codePoint && codePoint <= 110593 || // Enclosed Ideographic Supplement
      127488 <= codePoint && codePoint <= 127569 || // CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
      131072 <= codePoint && codePoint <= 262141)) {
        return true;
      }
      return false;
    };
    module.exports = isFullwidthCodePoint;
    module.exports.default = isFullwidthCodePoint;
  }
});

// node_modules/emoji-regex/index.js
var require_emoji_regex = __commonJS({
  "node_modules/emoji-regex/index.js"(exports, module) {
    "use strict";
    module.exports = function() {
      return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
    };
  }
});

// node_modules/cli-table3/node_modules/string-width/index.js
var require_string_width = __commonJS({
  "node_modules/cli-table3/node_modules/string-width/index.js"(exports, module) {
    "use strict";
    var stripAnsi2 = require_strip_ansi();
    var isFullwidthCodePoint = require_is_fullwidth_code_point();
    var emojiRegex = require_emoji_regex();
    var stringWidth2 = (string) => {
      if (typeof string !== "string" || string.length === 0) {
        return 0;
      }
      string = stripAnsi2(string);
      if (string.length === 0) {
        return 0;
      }
      string = string.replace(emojiRegex(), "  ");
      let width = 0;
      for (let i = 0; i < string.length; i++) {
        const code3 = string.codePointAt(i);
        if (code3 <= 31 || code3 >= 127 && code3 <= 159) {
          continue;
        }
        if (code3 >= 768 && code3 <= 879) {
          continue;
        }
        if (code3 > 65535) {
          i++;
        }
        width += isFullwidthCodePoint(code3) ? 2 : 1;
      }
      return width;
    };
    module.exports = stringWidth2;
    module.exports.default = stringWidth2;
  }
});

// node_modules/cli-table3/src/utils.js
var require_utils = __commonJS({
  "node_modules/cli-table3/src/utils.js"(exports, module) {
    var stringWidth2 = require_string_width();
    function codeRegex(capture) {
      return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
    }
    function strlen(str) {
      let code3 = codeRegex();
      let stripped = ("" + str).replace(code3, "");
      let split2 = stripped.split("\n");
      return split2.reduce(function(memo, s) {
        return stringWidth2(s) > memo ? stringWidth2(s) : memo;
      }, 0);
    }
    function repeat(str, times) {
      return Array(times + 1).join(str);
    }
    function pad(str, len, pad2, dir) {
      let length = strlen(str);
      if (len + 1 >= length) {
        let padlen = len - length;
        switch (dir) {
          case "right": {
            str = repeat(pad2, padlen) + str;
            break;
          }
          case "center": {
            let right = Math.ceil(padlen / 2);
            let left = padlen - right;
            str = repeat(pad2, left) + str + repeat(pad2, right);
            break;
          }
          default: {
            str = str + repeat(pad2, padlen);
            break;
          }
        }
      }
      return str;
    }
    var codeCache = {};
    function addToCodeCache(name2, on, off) {
      on = "\x1B[" + on + "m";
      off = "\x1B[" + off + "m";
      codeCache[on] = { set: name2, to: true };
      codeCache[off] = { set: name2, to: false };
      codeCache[name2] = { on, off };
    }
    addToCodeCache("bold", 1, 22);
    addToCodeCache("italics", 3, 23);
    addToCodeCache("underline", 4, 24);
    addToCodeCache("inverse", 7, 27);
    addToCodeCache("strikethrough", 9, 29);
    function updateState(state, controlChars) {
      let controlCode = controlChars[1] ? parseInt(controlChars[1].split(";")[0]) : 0;
      if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
        state.lastForegroundAdded = controlChars[0];
        return;
      }
      if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
        state.lastBackgroundAdded = controlChars[0];
        return;
      }
      if (controlCode === 0) {
        for (let i in state) {
          if (Object.prototype.hasOwnProperty.call(state, i)) {
            delete state[i];
          }
        }
        return;
      }
      let info = codeCache[controlChars[0]];
      if (info) {
        state[info.set] = info.to;
      }
    }
    function readState(line2) {
      let code3 = codeRegex(true);
      let controlChars = code3.exec(line2);
      let state = {};
      while (controlChars !== null) {
        updateState(state, controlChars);
        controlChars = code3.exec(line2);
      }
      return state;
    }
    function unwindState(state, ret) {
      let lastBackgroundAdded = state.lastBackgroundAdded;
      let lastForegroundAdded = state.lastForegroundAdded;
      delete state.lastBackgroundAdded;
      delete state.lastForegroundAdded;
      Object.keys(state).forEach(function(key3) {
        if (state[key3]) {
          ret += codeCache[key3].off;
        }
      });
      if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") {
        ret += "\x1B[49m";
      }
      if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") {
        ret += "\x1B[39m";
      }
      return ret;
    }
    function rewindState(state, ret) {
      let lastBackgroundAdded = state.lastBackgroundAdded;
      let lastForegroundAdded = state.lastForegroundAdded;
      delete state.lastBackgroundAdded;
      delete state.lastForegroundAdded;
      Object.keys(state).forEach(function(key3) {
        if (state[key3]) {
          ret = codeCache[key3].on + ret;
        }
      });
      if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") {
        ret = lastBackgroundAdded + ret;
      }
      if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") {
        ret = lastForegroundAdded + ret;
      }
      return ret;
    }
    function truncateWidth(str, desiredLength) {
      if (str.length === strlen(str)) {
        return str.substr(0, desiredLength);
      }
      while (strlen(str) > desiredLength) {
        str = str.slice(0, -1);
      }
      return str;
    }
    function truncateWidthWithAnsi(str, desiredLength) {
      let code3 = codeRegex(true);
      let split2 = str.split(codeRegex());
      let splitIndex = 0;
      let retLen = 0;
      let ret = "";
      let myArray;
      let state = {};
      while (retLen < desiredLength) {
        myArray = code3.exec(str);
        let toAdd = split2[splitIndex];
        splitIndex++;
        if (retLen + strlen(toAdd) > desiredLength) {
          toAdd = truncateWidth(toAdd, desiredLength - retLen);
        }
        ret += toAdd;
        retLen += strlen(toAdd);
        if (retLen < desiredLength) {
          if (!myArray) {
            break;
          }
          ret += myArray[0];
          updateState(state, myArray);
        }
      }
      return unwindState(state, ret);
    }
    function truncate(str, desiredLength, truncateChar) {
      truncateChar = truncateChar || "…";
      let lengthOfStr = strlen(str);
      if (lengthOfStr <= desiredLength) {
        return str;
      }
      desiredLength -= strlen(truncateChar);
      let ret = truncateWidthWithAnsi(str, desiredLength);
      ret += truncateChar;
      const hrefTag = "\x1B]8;;\x07";
      if (str.includes(hrefTag) && !ret.includes(hrefTag)) {
        ret += hrefTag;
      }
      return ret;
    }
    function defaultOptions() {
      return {
        chars: {
          top: "─",
          "top-mid": "┬",
          "top-left": "┌",
          "top-right": "┐",
          bottom: "─",
          "bottom-mid": "┴",
          "bottom-left": "└",
          "bottom-right": "┘",
          left: "│",
          "left-mid": "├",
          mid: "─",
          "mid-mid": "┼",
          right: "│",
          "right-mid": "┤",
          middle: "│"
        },
        truncate: "…",
        colWidths: [],
        rowHeights: [],
        colAligns: [],
        rowAligns: [],
        style: {
          "padding-left": 1,
          "padding-right": 1,
          head: ["red"],
          border: ["grey"],
          compact: false
        },
        head: []
      };
    }
    function mergeOptions(options, defaults) {
      options = options || {};
      defaults = defaults || defaultOptions();
      let ret = Object.assign({}, defaults, options);
      ret.chars = Object.assign({}, defaults.chars, options.chars);
      ret.style = Object.assign({}, defaults.style, options.style);
      return ret;
    }
    function wordWrap(maxLength, input) {
      let lines = [];
      let split2 = input.split(/(\s+)/g);
      let line2 = [];
      let lineLength = 0;
      let whitespace;
      for (let i = 0; i < split2.length; i += 2) {
        let word = split2[i];
        let newLength = lineLength + strlen(word);
        if (lineLength > 0 && whitespace) {
          newLength += whitespace.length;
        }
        if (newLength > maxLength) {
          if (lineLength !== 0) {
            lines.push(line2.join(""));
          }
          line2 = [word];
          lineLength = strlen(word);
        } else {
          line2.push(whitespace || "", word);
          lineLength = newLength;
        }
        whitespace = split2[i + 1];
      }
      if (lineLength) {
        lines.push(line2.join(""));
      }
      return lines;
    }
    function textWrap(maxLength, input) {
      let lines = [];
      let line2 = "";
      function pushLine(str, ws) {
        if (line2.length && ws) line2 += ws;
        line2 += str;
        while (line2.length > maxLength) {
          lines.push(line2.slice(0, maxLength));
          line2 = line2.slice(maxLength);
        }
      }
      let split2 = input.split(/(\s+)/g);
      for (let i = 0; i < split2.length; i += 2) {
        pushLine(split2[i], i && split2[i - 1]);
      }
      if (line2.length) lines.push(line2);
      return lines;
    }
    function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
      let output = [];
      input = input.split("\n");
      const handler = wrapOnWordBoundary ? wordWrap : textWrap;
      for (let i = 0; i < input.length; i++) {
        output.push.apply(output, handler(maxLength, input[i]));
      }
      return output;
    }
    function colorizeLines(input) {
      let state = {};
      let output = [];
      for (let i = 0; i < input.length; i++) {
        let line2 = rewindState(state, input[i]);
        state = readState(line2);
        let temp = Object.assign({}, state);
        output.push(unwindState(temp, line2));
      }
      return output;
    }
    function hyperlink(url, text) {
      const OSC = "\x1B]";
      const BEL = "\x07";
      const SEP = ";";
      return [OSC, "8", SEP, SEP, url || text, BEL, text, OSC, "8", SEP, SEP, BEL].join("");
    }
    module.exports = {
      strlen,
      repeat,
      pad,
      truncate,
      mergeOptions,
      wordWrap: multiLineWordWrap,
      colorizeLines,
      hyperlink
    };
  }
});

// node_modules/@colors/colors/lib/styles.js
var require_styles = __commonJS({
  "node_modules/@colors/colors/lib/styles.js"(exports, module) {
    var styles2 = {};
    module["exports"] = styles2;
    var codes = {
      reset: [0, 0],
      bold: [1, 22],
      dim: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      inverse: [7, 27],
      hidden: [8, 28],
      strikethrough: [9, 29],
      black: [30, 39],
      red: [31, 39],
      green: [32, 39],
      yellow: [33, 39],
      blue: [34, 39],
      magenta: [35, 39],
      cyan: [36, 39],
      white: [37, 39],
      gray: [90, 39],
      grey: [90, 39],
      brightRed: [91, 39],
      brightGreen: [92, 39],
      brightYellow: [93, 39],
      brightBlue: [94, 39],
      brightMagenta: [95, 39],
      brightCyan: [96, 39],
      brightWhite: [97, 39],
      bgBlack: [40, 49],
      bgRed: [41, 49],
      bgGreen: [42, 49],
      bgYellow: [43, 49],
      bgBlue: [44, 49],
      bgMagenta: [45, 49],
      bgCyan: [46, 49],
      bgWhite: [47, 49],
      bgGray: [100, 49],
      bgGrey: [100, 49],
      bgBrightRed: [101, 49],
      bgBrightGreen: [102, 49],
      bgBrightYellow: [103, 49],
      bgBrightBlue: [104, 49],
      bgBrightMagenta: [105, 49],
      bgBrightCyan: [106, 49],
      bgBrightWhite: [107, 49],
      // legacy styles for colors pre v1.0.0
      blackBG: [40, 49],
      redBG: [41, 49],
      greenBG: [42, 49],
      yellowBG: [43, 49],
      blueBG: [44, 49],
      magentaBG: [45, 49],
      cyanBG: [46, 49],
      whiteBG: [47, 49]
    };
    Object.keys(codes).forEach(function(key3) {
      var val = codes[key3];
      var style = styles2[key3] = [];
      style.open = "\x1B[" + val[0] + "m";
      style.close = "\x1B[" + val[1] + "m";
    });
  }
});

// node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = __commonJS({
  "node_modules/@colors/colors/lib/system/has-flag.js"(exports, module) {
    "use strict";
    module.exports = function(flag2, argv) {
      argv = argv || process.argv;
      var terminatorPos = argv.indexOf("--");
      var prefix = /^-{1,2}/.test(flag2) ? "" : "--";
      var pos = argv.indexOf(prefix + flag2);
      return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
    };
  }
});

// node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = __commonJS({
  "node_modules/@colors/colors/lib/system/supports-colors.js"(exports, module) {
    "use strict";
    var os = __require("os");
    var hasFlag = require_has_flag();
    var env = process.env;
    var forceColor = void 0;
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false")) {
      forceColor = false;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      forceColor = true;
    }
    if ("FORCE_COLOR" in env) {
      forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
    }
    function translateLevel(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor(stream) {
      if (forceColor === false) {
        return 0;
      }
      if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
        return 3;
      }
      if (hasFlag("color=256")) {
        return 2;
      }
      if (stream && !stream.isTTY && forceColor !== true) {
        return 0;
      }
      var min = forceColor ? 1 : 0;
      if (process.platform === "win32") {
        var osRelease = os.release().split(".");
        if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI"].some(function(sign2) {
          return sign2 in env;
        }) || env.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
      }
      if ("TERM_PROGRAM" in env) {
        var version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env.TERM_PROGRAM) {
          case "iTerm.app":
            return version >= 3 ? 3 : 2;
          case "Hyper":
            return 3;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env) {
        return 1;
      }
      if (env.TERM === "dumb") {
        return min;
      }
      return min;
    }
    function getSupportLevel(stream) {
      var level = supportsColor(stream);
      return translateLevel(level);
    }
    module.exports = {
      supportsColor: getSupportLevel,
      stdout: getSupportLevel(process.stdout),
      stderr: getSupportLevel(process.stderr)
    };
  }
});

// node_modules/@colors/colors/lib/custom/trap.js
var require_trap = __commonJS({
  "node_modules/@colors/colors/lib/custom/trap.js"(exports, module) {
    module["exports"] = function runTheTrap(text, options) {
      var result = "";
      text = text || "Run the trap, drop the bass";
      text = text.split("");
      var trap = {
        a: ["@", "Ą", "Ⱥ", "Ʌ", "Δ", "Λ", "Д"],
        b: ["ß", "Ɓ", "Ƀ", "ɮ", "β", "฿"],
        c: ["©", "Ȼ", "Ͼ"],
        d: ["Ð", "Ɗ", "Ԁ", "ԁ", "Ԃ", "ԃ"],
        e: [
          "Ë",
          "ĕ",
          "Ǝ",
          "ɘ",
          "Σ",
          "ξ",
          "Ҽ",
          "੬"
        ],
        f: ["Ӻ"],
        g: ["ɢ"],
        h: ["Ħ", "ƕ", "Ң", "Һ", "Ӈ", "Ԋ"],
        i: ["༏"],
        j: ["Ĵ"],
        k: ["ĸ", "Ҡ", "Ӄ", "Ԟ"],
        l: ["Ĺ"],
        m: ["ʍ", "Ӎ", "ӎ", "Ԡ", "ԡ", "൩"],
        n: ["Ñ", "ŋ", "Ɲ", "Ͷ", "Π", "Ҋ"],
        o: [
          "Ø",
          "õ",
          "ø",
          "Ǿ",
          "ʘ",
          "Ѻ",
          "ם",
          "۝",
          "๏"
        ],
        p: ["Ƿ", "Ҏ"],
        q: ["্"],
        r: ["®", "Ʀ", "Ȑ", "Ɍ", "ʀ", "Я"],
        s: ["§", "Ϟ", "ϟ", "Ϩ"],
        t: ["Ł", "Ŧ", "ͳ"],
        u: ["Ʊ", "Ս"],
        v: ["ט"],
        w: ["Ш", "Ѡ", "Ѽ", "൰"],
        x: ["Ҳ", "Ӿ", "Ӽ", "ӽ"],
        y: ["¥", "Ұ", "Ӌ"],
        z: ["Ƶ", "ɀ"]
      };
      text.forEach(function(c) {
        c = c.toLowerCase();
        var chars = trap[c] || [" "];
        var rand = Math.floor(Math.random() * chars.length);
        if (typeof trap[c] !== "undefined") {
          result += trap[c][rand];
        } else {
          result += c;
        }
      });
      return result;
    };
  }
});

// node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = __commonJS({
  "node_modules/@colors/colors/lib/custom/zalgo.js"(exports, module) {
    module["exports"] = function zalgo(text, options) {
      text = text || "   he is here   ";
      var soul = {
        "up": [
          "̍",
          "̎",
          "̄",
          "̅",
          "̿",
          "̑",
          "̆",
          "̐",
          "͒",
          "͗",
          "͑",
          "̇",
          "̈",
          "̊",
          "͂",
          "̓",
          "̈",
          "͊",
          "͋",
          "͌",
          "̃",
          "̂",
          "̌",
          "͐",
          "̀",
          "́",
          "̋",
          "̏",
          "̒",
          "̓",
          "̔",
          "̽",
          "̉",
          "ͣ",
          "ͤ",
          "ͥ",
          "ͦ",
          "ͧ",
          "ͨ",
          "ͩ",
          "ͪ",
          "ͫ",
          "ͬ",
          "ͭ",
          "ͮ",
          "ͯ",
          "̾",
          "͛",
          "͆",
          "̚"
        ],
        "down": [
          "̖",
          "̗",
          "̘",
          "̙",
          "̜",
          "̝",
          "̞",
          "̟",
          "̠",
          "̤",
          "̥",
          "̦",
          "̩",
          "̪",
          "̫",
          "̬",
          "̭",
          "̮",
          "̯",
          "̰",
          "̱",
          "̲",
          "̳",
          "̹",
          "̺",
          "̻",
          "̼",
          "ͅ",
          "͇",
          "͈",
          "͉",
          "͍",
          "͎",
          "͓",
          "͔",
          "͕",
          "͖",
          "͙",
          "͚",
          "̣"
        ],
        "mid": [
          "̕",
          "̛",
          "̀",
          "́",
          "͘",
          "̡",
          "̢",
          "̧",
          "̨",
          "̴",
          "̵",
          "̶",
          "͜",
          "͝",
          "͞",
          "͟",
          "͠",
          "͢",
          "̸",
          "̷",
          "͡",
          " ҉"
        ]
      };
      var all2 = [].concat(soul.up, soul.down, soul.mid);
      function randomNumber(range) {
        var r = Math.floor(Math.random() * range);
        return r;
      }
      function isChar(character) {
        var bool = false;
        all2.filter(function(i) {
          bool = i === character;
        });
        return bool;
      }
      function heComes(text2, options2) {
        var result = "";
        var counts3;
        var l;
        options2 = options2 || {};
        options2["up"] = typeof options2["up"] !== "undefined" ? options2["up"] : true;
        options2["mid"] = typeof options2["mid"] !== "undefined" ? options2["mid"] : true;
        options2["down"] = typeof options2["down"] !== "undefined" ? options2["down"] : true;
        options2["size"] = typeof options2["size"] !== "undefined" ? options2["size"] : "maxi";
        text2 = text2.split("");
        for (l in text2) {
          if (isChar(l)) {
            continue;
          }
          result = result + text2[l];
          counts3 = { "up": 0, "down": 0, "mid": 0 };
          switch (options2.size) {
            case "mini":
              counts3.up = randomNumber(8);
              counts3.mid = randomNumber(2);
              counts3.down = randomNumber(8);
              break;
            case "maxi":
              counts3.up = randomNumber(16) + 3;
              counts3.mid = randomNumber(4) + 1;
              counts3.down = randomNumber(64) + 3;
              break;
            default:
              counts3.up = randomNumber(8) + 1;
              counts3.mid = randomNumber(6) / 2;
              counts3.down = randomNumber(8) + 1;
              break;
          }
          var arr = ["up", "mid", "down"];
          for (var d in arr) {
            var index2 = arr[d];
            for (var i = 0; i <= counts3[index2]; i++) {
              if (options2[index2]) {
                result = result + soul[index2][randomNumber(soul[index2].length)];
              }
            }
          }
        }
        return result;
      }
      return heComes(text, options);
    };
  }
});

// node_modules/@colors/colors/lib/maps/america.js
var require_america = __commonJS({
  "node_modules/@colors/colors/lib/maps/america.js"(exports, module) {
    module["exports"] = function(colors) {
      return function(letter, i, exploded) {
        if (letter === " ") return letter;
        switch (i % 3) {
          case 0:
            return colors.red(letter);
          case 1:
            return colors.white(letter);
          case 2:
            return colors.blue(letter);
        }
      };
    };
  }
});

// node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = __commonJS({
  "node_modules/@colors/colors/lib/maps/zebra.js"(exports, module) {
    module["exports"] = function(colors) {
      return function(letter, i, exploded) {
        return i % 2 === 0 ? letter : colors.inverse(letter);
      };
    };
  }
});

// node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = __commonJS({
  "node_modules/@colors/colors/lib/maps/rainbow.js"(exports, module) {
    module["exports"] = function(colors) {
      var rainbowColors = ["red", "yellow", "green", "blue", "magenta"];
      return function(letter, i, exploded) {
        if (letter === " ") {
          return letter;
        } else {
          return colors[rainbowColors[i++ % rainbowColors.length]](letter);
        }
      };
    };
  }
});

// node_modules/@colors/colors/lib/maps/random.js
var require_random = __commonJS({
  "node_modules/@colors/colors/lib/maps/random.js"(exports, module) {
    module["exports"] = function(colors) {
      var available = [
        "underline",
        "inverse",
        "grey",
        "yellow",
        "red",
        "green",
        "blue",
        "white",
        "cyan",
        "magenta",
        "brightYellow",
        "brightRed",
        "brightGreen",
        "brightBlue",
        "brightWhite",
        "brightCyan",
        "brightMagenta"
      ];
      return function(letter, i, exploded) {
        return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
      };
    };
  }
});

// node_modules/@colors/colors/lib/colors.js
var require_colors = __commonJS({
  "node_modules/@colors/colors/lib/colors.js"(exports, module) {
    var colors = {};
    module["exports"] = colors;
    colors.themes = {};
    var util = __require("util");
    var ansiStyles2 = colors.styles = require_styles();
    var defineProps = Object.defineProperties;
    var newLineRegex = new RegExp(/[\r\n]+/g);
    colors.supportsColor = require_supports_colors().supportsColor;
    if (typeof colors.enabled === "undefined") {
      colors.enabled = colors.supportsColor() !== false;
    }
    colors.enable = function() {
      colors.enabled = true;
    };
    colors.disable = function() {
      colors.enabled = false;
    };
    colors.stripColors = colors.strip = function(str) {
      return ("" + str).replace(/\x1B\[\d+m/g, "");
    };
    var stylize = colors.stylize = function stylize2(str, style) {
      if (!colors.enabled) {
        return str + "";
      }
      var styleMap = ansiStyles2[style];
      if (!styleMap && style in colors) {
        return colors[style](str);
      }
      return styleMap.open + str + styleMap.close;
    };
    var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
    var escapeStringRegexp = function(str) {
      if (typeof str !== "string") {
        throw new TypeError("Expected a string");
      }
      return str.replace(matchOperatorsRe, "\\$&");
    };
    function build(_styles) {
      var builder2 = function builder3() {
        return applyStyle.apply(builder3, arguments);
      };
      builder2._styles = _styles;
      builder2.__proto__ = proto;
      return builder2;
    }
    var styles2 = (function() {
      var ret = {};
      ansiStyles2.grey = ansiStyles2.gray;
      Object.keys(ansiStyles2).forEach(function(key3) {
        ansiStyles2[key3].closeRe = new RegExp(escapeStringRegexp(ansiStyles2[key3].close), "g");
        ret[key3] = {
          get: function() {
            return build(this._styles.concat(key3));
          }
        };
      });
      return ret;
    })();
    var proto = defineProps(function colors2() {
    }, styles2);
    function applyStyle() {
      var args = Array.prototype.slice.call(arguments);
      var str = args.map(function(arg) {
        if (arg != null && arg.constructor === String) {
          return arg;
        } else {
          return util.inspect(arg);
        }
      }).join(" ");
      if (!colors.enabled || !str) {
        return str;
      }
      var newLinesPresent = str.indexOf("\n") != -1;
      var nestedStyles = this._styles;
      var i = nestedStyles.length;
      while (i--) {
        var code3 = ansiStyles2[nestedStyles[i]];
        str = code3.open + str.replace(code3.closeRe, code3.open) + code3.close;
        if (newLinesPresent) {
          str = str.replace(newLineRegex, function(match2) {
            return code3.close + match2 + code3.open;
          });
        }
      }
      return str;
    }
    colors.setTheme = function(theme) {
      if (typeof theme === "string") {
        console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
        return;
      }
      for (var style in theme) {
        (function(style2) {
          colors[style2] = function(str) {
            if (typeof theme[style2] === "object") {
              var out = str;
              for (var i in theme[style2]) {
                out = colors[theme[style2][i]](out);
              }
              return out;
            }
            return colors[theme[style2]](str);
          };
        })(style);
      }
    };
    function init() {
      var ret = {};
      Object.keys(styles2).forEach(function(name2) {
        ret[name2] = {
          get: function() {
            return build([name2]);
          }
        };
      });
      return ret;
    }
    var sequencer = function sequencer2(map2, str) {
      var exploded = str.split("");
      exploded = exploded.map(map2);
      return exploded.join("");
    };
    colors.trap = require_trap();
    colors.zalgo = require_zalgo();
    colors.maps = {};
    colors.maps.america = require_america()(colors);
    colors.maps.zebra = require_zebra()(colors);
    colors.maps.rainbow = require_rainbow()(colors);
    colors.maps.random = require_random()(colors);
    for (map in colors.maps) {
      (function(map2) {
        colors[map2] = function(str) {
          return sequencer(colors.maps[map2], str);
        };
      })(map);
    }
    var map;
    defineProps(colors, init());
  }
});

// node_modules/@colors/colors/safe.js
var require_safe = __commonJS({
  "node_modules/@colors/colors/safe.js"(exports, module) {
    var colors = require_colors();
    module["exports"] = colors;
  }
});

// node_modules/cli-table3/src/cell.js
var require_cell = __commonJS({
  "node_modules/cli-table3/src/cell.js"(exports, module) {
    var { info, debug } = require_debug();
    var utils = require_utils();
    var Cell = class _Cell {
      /**
       * A representation of a cell within the table.
       * Implementations must have `init` and `draw` methods,
       * as well as `colSpan`, `rowSpan`, `desiredHeight` and `desiredWidth` properties.
       * @param options
       * @constructor
       */
      constructor(options) {
        this.setOptions(options);
        this.x = null;
        this.y = null;
      }
      setOptions(options) {
        if (["boolean", "number", "bigint", "string"].indexOf(typeof options) !== -1) {
          options = { content: "" + options };
        }
        options = options || {};
        this.options = options;
        let content = options.content;
        if (["boolean", "number", "bigint", "string"].indexOf(typeof content) !== -1) {
          this.content = String(content);
        } else if (!content) {
          this.content = this.options.href || "";
        } else {
          throw new Error("Content needs to be a primitive, got: " + typeof content);
        }
        this.colSpan = options.colSpan || 1;
        this.rowSpan = options.rowSpan || 1;
        if (this.options.href) {
          Object.defineProperty(this, "href", {
            get() {
              return this.options.href;
            }
          });
        }
      }
      mergeTableOptions(tableOptions, cells) {
        this.cells = cells;
        let optionsChars = this.options.chars || {};
        let tableChars = tableOptions.chars;
        let chars = this.chars = {};
        CHAR_NAMES.forEach(function(name2) {
          setOption(optionsChars, tableChars, name2, chars);
        });
        this.truncate = this.options.truncate || tableOptions.truncate;
        let style = this.options.style = this.options.style || {};
        let tableStyle = tableOptions.style;
        setOption(style, tableStyle, "padding-left", this);
        setOption(style, tableStyle, "padding-right", this);
        this.head = style.head || tableStyle.head;
        this.border = style.border || tableStyle.border;
        this.fixedWidth = tableOptions.colWidths[this.x];
        this.lines = this.computeLines(tableOptions);
        this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
        this.desiredHeight = this.lines.length;
      }
      computeLines(tableOptions) {
        const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
        const { wordWrap = tableWordWrap } = this.options;
        if (this.fixedWidth && wordWrap) {
          this.fixedWidth -= this.paddingLeft + this.paddingRight;
          if (this.colSpan) {
            let i = 1;
            while (i < this.colSpan) {
              this.fixedWidth += tableOptions.colWidths[this.x + i];
              i++;
            }
          }
          const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
          const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
          return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
        }
        return this.wrapLines(this.content.split("\n"));
      }
      wrapLines(computedLines) {
        const lines = utils.colorizeLines(computedLines);
        if (this.href) {
          return lines.map((line2) => utils.hyperlink(this.href, line2));
        }
        return lines;
      }
      /**
       * Initializes the Cells data structure.
       *
       * @param tableOptions - A fully populated set of tableOptions.
       * In addition to the standard default values, tableOptions must have fully populated the
       * `colWidths` and `rowWidths` arrays. Those arrays must have lengths equal to the number
       * of columns or rows (respectively) in this table, and each array item must be a Number.
       *
       */
      init(tableOptions) {
        let x = this.x;
        let y = this.y;
        this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
        this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
        this.width = this.widths.reduce(sumPlusOne, -1);
        this.height = this.heights.reduce(sumPlusOne, -1);
        this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
        this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
        this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
      }
      /**
       * Draws the given line of the cell.
       * This default implementation defers to methods `drawTop`, `drawBottom`, `drawLine` and `drawEmpty`.
       * @param lineNum - can be `top`, `bottom` or a numerical line number.
       * @param spanningCell - will be a number if being called from a RowSpanCell, and will represent how
       * many rows below it's being called from. Otherwise it's undefined.
       * @returns {String} The representation of this line.
       */
      draw(lineNum, spanningCell) {
        if (lineNum == "top") return this.drawTop(this.drawRight);
        if (lineNum == "bottom") return this.drawBottom(this.drawRight);
        let content = utils.truncate(this.content, 10, this.truncate);
        if (!lineNum) {
          info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
        } else {
        }
        let padLen = Math.max(this.height - this.lines.length, 0);
        let padTop;
        switch (this.vAlign) {
          case "center":
            padTop = Math.ceil(padLen / 2);
            break;
          case "bottom":
            padTop = padLen;
            break;
          default:
            padTop = 0;
        }
        if (lineNum < padTop || lineNum >= padTop + this.lines.length) {
          return this.drawEmpty(this.drawRight, spanningCell);
        }
        let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
        return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
      }
      /**
       * Renders the top line of the cell.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @returns {String}
       */
      drawTop(drawRight) {
        let content = [];
        if (this.cells) {
          this.widths.forEach(function(width, index2) {
            content.push(this._topLeftChar(index2));
            content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], width));
          }, this);
        } else {
          content.push(this._topLeftChar(0));
          content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], this.width));
        }
        if (drawRight) {
          content.push(this.chars[this.y == 0 ? "topRight" : "rightMid"]);
        }
        return this.wrapWithStyleColors("border", content.join(""));
      }
      _topLeftChar(offset) {
        let x = this.x + offset;
        let leftChar;
        if (this.y == 0) {
          leftChar = x == 0 ? "topLeft" : offset == 0 ? "topMid" : "top";
        } else {
          if (x == 0) {
            leftChar = "leftMid";
          } else {
            leftChar = offset == 0 ? "midMid" : "bottomMid";
            if (this.cells) {
              let spanAbove = this.cells[this.y - 1][x] instanceof _Cell.ColSpanCell;
              if (spanAbove) {
                leftChar = offset == 0 ? "topMid" : "mid";
              }
              if (offset == 0) {
                let i = 1;
                while (this.cells[this.y][x - i] instanceof _Cell.ColSpanCell) {
                  i++;
                }
                if (this.cells[this.y][x - i] instanceof _Cell.RowSpanCell) {
                  leftChar = "leftMid";
                }
              }
            }
          }
        }
        return this.chars[leftChar];
      }
      wrapWithStyleColors(styleProperty, content) {
        if (this[styleProperty] && this[styleProperty].length) {
          try {
            let colors = require_safe();
            for (let i = this[styleProperty].length - 1; i >= 0; i--) {
              colors = colors[this[styleProperty][i]];
            }
            return colors(content);
          } catch (e) {
            return content;
          }
        } else {
          return content;
        }
      }
      /**
       * Renders a line of text.
       * @param lineNum - Which line of text to render. This is not necessarily the line within the cell.
       * There may be top-padding above the first line of text.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @param forceTruncationSymbol - `true` if the rendered text should end with the truncation symbol even
       * if the text fits. This is used when the cell is vertically truncated. If `false` the text should
       * only include the truncation symbol if the text will not fit horizontally within the cell width.
       * @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
       * @returns {String}
       */
      drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
        let left = this.chars[this.x == 0 ? "left" : "middle"];
        if (this.x && spanningCell && this.cells) {
          let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
          while (cellLeft instanceof ColSpanCell) {
            cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
          }
          if (!(cellLeft instanceof RowSpanCell)) {
            left = this.chars["rightMid"];
          }
        }
        let leftPadding = utils.repeat(" ", this.paddingLeft);
        let right = drawRight ? this.chars["right"] : "";
        let rightPadding = utils.repeat(" ", this.paddingRight);
        let line2 = this.lines[lineNum];
        let len = this.width - (this.paddingLeft + this.paddingRight);
        if (forceTruncationSymbol) line2 += this.truncate || "…";
        let content = utils.truncate(line2, len, this.truncate);
        content = utils.pad(content, len, " ", this.hAlign);
        content = leftPadding + content + rightPadding;
        return this.stylizeLine(left, content, right);
      }
      stylizeLine(left, content, right) {
        left = this.wrapWithStyleColors("border", left);
        right = this.wrapWithStyleColors("border", right);
        if (this.y === 0) {
          content = this.wrapWithStyleColors("head", content);
        }
        return left + content + right;
      }
      /**
       * Renders the bottom line of the cell.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @returns {String}
       */
      drawBottom(drawRight) {
        let left = this.chars[this.x == 0 ? "bottomLeft" : "bottomMid"];
        let content = utils.repeat(this.chars.bottom, this.width);
        let right = drawRight ? this.chars["bottomRight"] : "";
        return this.wrapWithStyleColors("border", left + content + right);
      }
      /**
       * Renders a blank line of text within the cell. Used for top and/or bottom padding.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
       * @returns {String}
       */
      drawEmpty(drawRight, spanningCell) {
        let left = this.chars[this.x == 0 ? "left" : "middle"];
        if (this.x && spanningCell && this.cells) {
          let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
          while (cellLeft instanceof ColSpanCell) {
            cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
          }
          if (!(cellLeft instanceof RowSpanCell)) {
            left = this.chars["rightMid"];
          }
        }
        let right = drawRight ? this.chars["right"] : "";
        let content = utils.repeat(" ", this.width);
        return this.stylizeLine(left, content, right);
      }
    };
    var ColSpanCell = class {
      /**
       * A Cell that doesn't do anything. It just draws empty lines.
       * Used as a placeholder in column spanning.
       * @constructor
       */
      constructor() {
      }
      draw(lineNum) {
        if (typeof lineNum === "number") {
          debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
        }
        return "";
      }
      init() {
      }
      mergeTableOptions() {
      }
    };
    var RowSpanCell = class {
      /**
       * A placeholder Cell for a Cell that spans multiple rows.
       * It delegates rendering to the original cell, but adds the appropriate offset.
       * @param originalCell
       * @constructor
       */
      constructor(originalCell) {
        this.originalCell = originalCell;
      }
      init(tableOptions) {
        let y = this.y;
        let originalY = this.originalCell.y;
        this.cellOffset = y - originalY;
        this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
      }
      draw(lineNum) {
        if (lineNum == "top") {
          return this.originalCell.draw(this.offset, this.cellOffset);
        }
        if (lineNum == "bottom") {
          return this.originalCell.draw("bottom");
        }
        debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
        return this.originalCell.draw(this.offset + 1 + lineNum);
      }
      mergeTableOptions() {
      }
    };
    function firstDefined(...args) {
      return args.filter((v) => v !== void 0 && v !== null).shift();
    }
    function setOption(objA, objB, nameB, targetObj) {
      let nameA = nameB.split("-");
      if (nameA.length > 1) {
        nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
        nameA = nameA.join("");
        targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
      } else {
        targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
      }
    }
    function findDimension(dimensionTable, startingIndex, span) {
      let ret = dimensionTable[startingIndex];
      for (let i = 1; i < span; i++) {
        ret += 1 + dimensionTable[startingIndex + i];
      }
      return ret;
    }
    function sumPlusOne(a, b) {
      return a + b + 1;
    }
    var CHAR_NAMES = [
      "top",
      "top-mid",
      "top-left",
      "top-right",
      "bottom",
      "bottom-mid",
      "bottom-left",
      "bottom-right",
      "left",
      "left-mid",
      "mid",
      "mid-mid",
      "right",
      "right-mid",
      "middle"
    ];
    module.exports = Cell;
    module.exports.ColSpanCell = ColSpanCell;
    module.exports.RowSpanCell = RowSpanCell;
  }
});

// node_modules/cli-table3/src/layout-manager.js
var require_layout_manager = __commonJS({
  "node_modules/cli-table3/src/layout-manager.js"(exports, module) {
    var { warn, debug } = require_debug();
    var Cell = require_cell();
    var { ColSpanCell, RowSpanCell } = Cell;
    (function() {
      function next(alloc, col) {
        if (alloc[col] > 0) {
          return next(alloc, col + 1);
        }
        return col;
      }
      function layoutTable(table5) {
        let alloc = {};
        table5.forEach(function(row2, rowIndex) {
          let col = 0;
          row2.forEach(function(cell) {
            cell.y = rowIndex;
            cell.x = rowIndex ? next(alloc, col) : col;
            const rowSpan = cell.rowSpan || 1;
            const colSpan = cell.colSpan || 1;
            if (rowSpan > 1) {
              for (let cs = 0; cs < colSpan; cs++) {
                alloc[cell.x + cs] = rowSpan;
              }
            }
            col = cell.x + colSpan;
          });
          Object.keys(alloc).forEach((idx) => {
            alloc[idx]--;
            if (alloc[idx] < 1) delete alloc[idx];
          });
        });
      }
      function maxWidth(table5) {
        let mw = 0;
        table5.forEach(function(row2) {
          row2.forEach(function(cell) {
            mw = Math.max(mw, cell.x + (cell.colSpan || 1));
          });
        });
        return mw;
      }
      function maxHeight(table5) {
        return table5.length;
      }
      function cellsConflict(cell1, cell2) {
        let yMin1 = cell1.y;
        let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
        let yMin2 = cell2.y;
        let yMax2 = cell2.y - 1 + (cell2.rowSpan || 1);
        let yConflict = !(yMin1 > yMax2 || yMin2 > yMax1);
        let xMin1 = cell1.x;
        let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
        let xMin2 = cell2.x;
        let xMax2 = cell2.x - 1 + (cell2.colSpan || 1);
        let xConflict = !(xMin1 > xMax2 || xMin2 > xMax1);
        return yConflict && xConflict;
      }
      function conflictExists(rows2, x, y) {
        let i_max = Math.min(rows2.length - 1, y);
        let cell = { x, y };
        for (let i = 0; i <= i_max; i++) {
          let row2 = rows2[i];
          for (let j = 0; j < row2.length; j++) {
            if (cellsConflict(cell, row2[j])) {
              return true;
            }
          }
        }
        return false;
      }
      function allBlank(rows2, y, xMin, xMax) {
        for (let x = xMin; x < xMax; x++) {
          if (conflictExists(rows2, x, y)) {
            return false;
          }
        }
        return true;
      }
      function addRowSpanCells(table5) {
        table5.forEach(function(row2, rowIndex) {
          row2.forEach(function(cell) {
            for (let i = 1; i < cell.rowSpan; i++) {
              let rowSpanCell = new RowSpanCell(cell);
              rowSpanCell.x = cell.x;
              rowSpanCell.y = cell.y + i;
              rowSpanCell.colSpan = cell.colSpan;
              insertCell(rowSpanCell, table5[rowIndex + i]);
            }
          });
        });
      }
      function addColSpanCells(cellRows) {
        for (let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--) {
          let cellColumns = cellRows[rowIndex];
          for (let columnIndex = 0; columnIndex < cellColumns.length; columnIndex++) {
            let cell = cellColumns[columnIndex];
            for (let k = 1; k < cell.colSpan; k++) {
              let colSpanCell = new ColSpanCell();
              colSpanCell.x = cell.x + k;
              colSpanCell.y = cell.y;
              cellColumns.splice(columnIndex + 1, 0, colSpanCell);
            }
          }
        }
      }
      function insertCell(cell, row2) {
        let x = 0;
        while (x < row2.length && row2[x].x < cell.x) {
          x++;
        }
        row2.splice(x, 0, cell);
      }
      function fillInTable(table5) {
        let h_max = maxHeight(table5);
        let w_max = maxWidth(table5);
        debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
        for (let y = 0; y < h_max; y++) {
          for (let x = 0; x < w_max; x++) {
            if (!conflictExists(table5, x, y)) {
              let opts = { x, y, colSpan: 1, rowSpan: 1 };
              x++;
              while (x < w_max && !conflictExists(table5, x, y)) {
                opts.colSpan++;
                x++;
              }
              let y2 = y + 1;
              while (y2 < h_max && allBlank(table5, y2, opts.x, opts.x + opts.colSpan)) {
                opts.rowSpan++;
                y2++;
              }
              let cell = new Cell(opts);
              cell.x = opts.x;
              cell.y = opts.y;
              warn(`Missing cell at ${cell.y}-${cell.x}.`);
              insertCell(cell, table5[y]);
            }
          }
        }
      }
      function generateCells(rows2) {
        return rows2.map(function(row2) {
          if (!Array.isArray(row2)) {
            let key3 = Object.keys(row2)[0];
            row2 = row2[key3];
            if (Array.isArray(row2)) {
              row2 = row2.slice();
              row2.unshift(key3);
            } else {
              row2 = [key3, row2];
            }
          }
          return row2.map(function(cell) {
            return new Cell(cell);
          });
        });
      }
      function makeTableLayout(rows2) {
        let cellRows = generateCells(rows2);
        layoutTable(cellRows);
        fillInTable(cellRows);
        addRowSpanCells(cellRows);
        addColSpanCells(cellRows);
        return cellRows;
      }
      module.exports = {
        makeTableLayout,
        layoutTable,
        addRowSpanCells,
        maxWidth,
        fillInTable,
        computeWidths: makeComputeWidths("colSpan", "desiredWidth", "x", 1),
        computeHeights: makeComputeWidths("rowSpan", "desiredHeight", "y", 1)
      };
    })();
    function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
      return function(vals, table5) {
        let result = [];
        let spanners = [];
        let auto = {};
        table5.forEach(function(row2) {
          row2.forEach(function(cell) {
            if ((cell[colSpan] || 1) > 1) {
              spanners.push(cell);
            } else {
              result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
            }
          });
        });
        vals.forEach(function(val, index2) {
          if (typeof val === "number") {
            result[index2] = val;
          }
        });
        for (let k = spanners.length - 1; k >= 0; k--) {
          let cell = spanners[k];
          let span = cell[colSpan];
          let col = cell[x];
          let existingWidth = result[col];
          let editableCols = typeof vals[col] === "number" ? 0 : 1;
          if (typeof existingWidth === "number") {
            for (let i = 1; i < span; i++) {
              existingWidth += 1 + result[col + i];
              if (typeof vals[col + i] !== "number") {
                editableCols++;
              }
            }
          } else {
            existingWidth = desiredWidth === "desiredWidth" ? cell.desiredWidth - 1 : 1;
            if (!auto[col] || auto[col] < existingWidth) {
              auto[col] = existingWidth;
            }
          }
          if (cell[desiredWidth] > existingWidth) {
            let i = 0;
            while (editableCols > 0 && cell[desiredWidth] > existingWidth) {
              if (typeof vals[col + i] !== "number") {
                let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
                existingWidth += dif;
                result[col + i] += dif;
                editableCols--;
              }
              i++;
            }
          }
        }
        Object.assign(vals, result, auto);
        for (let j = 0; j < vals.length; j++) {
          vals[j] = Math.max(forcedMin, vals[j] || 0);
        }
      };
    }
  }
});

// node_modules/cli-table3/src/table.js
var require_table = __commonJS({
  "node_modules/cli-table3/src/table.js"(exports, module) {
    var debug = require_debug();
    var utils = require_utils();
    var tableLayout = require_layout_manager();
    var Table2 = class extends Array {
      constructor(opts) {
        super();
        const options = utils.mergeOptions(opts);
        Object.defineProperty(this, "options", {
          value: options,
          enumerable: options.debug
        });
        if (options.debug) {
          switch (typeof options.debug) {
            case "boolean":
              debug.setDebugLevel(debug.WARN);
              break;
            case "number":
              debug.setDebugLevel(options.debug);
              break;
            case "string":
              debug.setDebugLevel(parseInt(options.debug, 10));
              break;
            default:
              debug.setDebugLevel(debug.WARN);
              debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
          }
          Object.defineProperty(this, "messages", {
            get() {
              return debug.debugMessages();
            }
          });
        }
      }
      toString() {
        let array = this;
        let headersPresent = this.options.head && this.options.head.length;
        if (headersPresent) {
          array = [this.options.head];
          if (this.length) {
            array.push.apply(array, this);
          }
        } else {
          this.options.style.head = [];
        }
        let cells = tableLayout.makeTableLayout(array);
        cells.forEach(function(row2) {
          row2.forEach(function(cell) {
            cell.mergeTableOptions(this.options, cells);
          }, this);
        }, this);
        tableLayout.computeWidths(this.options.colWidths, cells);
        tableLayout.computeHeights(this.options.rowHeights, cells);
        cells.forEach(function(row2) {
          row2.forEach(function(cell) {
            cell.init(this.options);
          }, this);
        }, this);
        let result = [];
        for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
          let row2 = cells[rowIndex];
          let heightOfRow = this.options.rowHeights[rowIndex];
          if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) {
            doDraw(row2, "top", result);
          }
          for (let lineNum = 0; lineNum < heightOfRow; lineNum++) {
            doDraw(row2, lineNum, result);
          }
          if (rowIndex + 1 == cells.length) {
            doDraw(row2, "bottom", result);
          }
        }
        return result.join("\n");
      }
      get width() {
        let str = this.toString().split("\n");
        return str[0].length;
      }
    };
    Table2.reset = () => debug.reset();
    function doDraw(row2, lineNum, result) {
      let line2 = [];
      row2.forEach(function(cell) {
        line2.push(cell.draw(lineNum));
      });
      let str = line2.join("");
      if (str.length) result.push(str);
    }
    module.exports = Table2;
  }
});

// node_modules/cli-table3/index.js
var require_cli_table3 = __commonJS({
  "node_modules/cli-table3/index.js"(exports, module) {
    module.exports = require_table();
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index2 = string.indexOf(close, open.length);
      return ~index2 ? open + replaceClose(string, close, replace, index2) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index2) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index2) + replace;
        cursor = index2 + close.length;
        index2 = string.indexOf(close, cursor);
      } while (~index2);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/compare/baseIdentity.ts
function baseIdentity({ baseName, build }) {
  const source2 = Object.entries(build.buildContexts).find(([name2]) => plain(name2) === plain(baseName))?.[1];
  return source2 === void 0 ? baseName : `${baseName}=${source2}`;
}
function plain(name2) {
  return name2.replace(/^(?:docker\.io\/)?(?:library\/)?/, "").replace(/:latest$/, "");
}

// src/compare/commonEnds.ts
function commonEnds(before, after3) {
  const most6 = Math.min(before.length, after3.length);
  const same2 = (i, j) => before[i]?.diffId === after3[j]?.diffId;
  let head2 = 0;
  while (head2 < most6 && same2(head2, head2)) head2 += 1;
  let tail = 0;
  while (tail < most6 - head2 && same2(before.length - 1 - tail, after3.length - 1 - tail)) tail += 1;
  const heads = Array.from({ length: head2 }, (_, i) => [i, i]);
  const tails = Array.from(
    { length: tail },
    (_, i) => [before.length - tail + i, after3.length - tail + i]
  );
  return [...heads, ...tails];
}

// src/compare/align.ts
var mostCells = 25e4;
function align(before, after3, weight) {
  if (before * after3 > mostCells) return [];
  const width = after3 + 1;
  const best = new Float64Array((before + 1) * width);
  const at = (i, j) => best[i * width + j] ?? 0;
  for (let i = before - 1; i >= 0; i -= 1) {
    for (let j = after3 - 1; j >= 0; j -= 1) {
      const gain = weight(i, j);
      const paired = gain > 0 ? gain + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < before && j < after3; ) {
    const gain = weight(i, j);
    if (gain > 0 && at(i, j) === gain + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

// src/compare/fillGaps.ts
function fillGaps(sides, anchors, takenBefore, takenAfter, weight) {
  const pairs = [];
  let from2 = [0, 0];
  for (const to of [...anchors, null]) {
    const end = to ?? [sides.before.length, sides.after.length];
    const left = free(from2[0], end[0], takenBefore);
    const right = free(from2[1], end[1], takenAfter);
    const weigh = (i, j) => {
      const a = sides.before[left[i] ?? -1];
      const b = sides.after[right[j] ?? -1];
      return a && b ? weight(a, b) : 0;
    };
    const found = align(left.length, right.length, weigh);
    for (const [i, j] of found) pairs.push([left[i] ?? -1, right[j] ?? -1]);
    if (to) pairs.push(to);
    from2 = [end[0] + 1, end[1] + 1];
  }
  return pairs;
}
function free(from2, to, taken) {
  const all2 = Array.from({ length: Math.max(0, to - from2) }, (_, index2) => from2 + index2);
  return all2.filter((index2) => !taken.has(index2));
}

// src/compare/kthToKth.ts
function kthToKth(before, after3, pairs, key3) {
  const left = new Set(pairs.map(([i]) => i));
  const right = new Set(pairs.map(([, j]) => j));
  const waiting = /* @__PURE__ */ new Map();
  for (const [i, layer2] of before.entries()) {
    if (left.has(i)) continue;
    const same2 = waiting.get(key3(layer2));
    if (same2) same2.push(i);
    else waiting.set(key3(layer2), [i]);
  }
  const used = /* @__PURE__ */ new Map();
  return [...after3.entries()].flatMap(([j, layer2]) => {
    if (right.has(j)) return [];
    const name2 = key3(layer2);
    const k = used.get(name2) ?? 0;
    const i = waiting.get(name2)?.[k];
    if (i === void 0) return [];
    used.set(name2, k + 1);
    return [[i, j]];
  });
}

// src/compare/similarity.ts
var most = { characters: 1e4, words: 200 };
function wordsIn(text) {
  return new Set(text.slice(0, most.characters).split(/\s+/, most.words));
}
function similarity(left, right) {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  const all2 = left.size + right.size - common;
  return all2 === 0 ? 1 : common / all2;
}

// src/compare/matchLayers.ts
function matchLayers(before, after3, heedFrom) {
  const ids = (layers3) => layers3.map(({ diffId }) => diffId).join();
  if (ids(before) > ids(after3))
    return match(after3, before, heedFrom).map((each) => ({
      ...each,
      before: each.after,
      after: each.before
    }));
  return match(before, after3, heedFrom);
}
function match(before, after3, heedFrom) {
  const words9 = wordsFor(before, after3);
  const same2 = (a, b) => a.diffId === b.diffId ? 1 : 0;
  const part3 = ({ from: from2 }) => heedFrom ? from2 : "";
  const alike = (a, b) => part3(a) === part3(b) && words9(a) === words9(b) ? 1 : 0;
  const setOf = once((layer2) => wordsIn(words9(layer2)));
  const edited = (a, b) => part3(a) === part3(b) && keyword(a) === keyword(b) ? 1 + similarity(setOf(a), setOf(b)) : 0;
  let inOrder = fillGaps({ before, after: after3 }, commonEnds(before, after3), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), same2);
  inOrder = fillGaps({ before, after: after3 }, inOrder, /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), alike);
  const sameBytes = kthToKth(before, after3, inOrder, ({ diffId }) => diffId);
  const sameWords = kthToKth(
    before,
    after3,
    [...inOrder, ...sameBytes],
    (layer2) => `${part3(layer2)} ${words9(layer2)}`
  );
  const moved = [...sameBytes, ...sameWords];
  const takenBefore = new Set(moved.map(([i]) => i));
  const takenAfter = new Set(moved.map(([, j]) => j));
  inOrder = fillGaps({ before, after: after3 }, inOrder, takenBefore, takenAfter, edited);
  return [
    ...inOrder.map(([i, j]) => ({ before: i, after: j, moved: false })),
    ...moved.map(([i, j]) => ({ before: i, after: j, moved: true }))
  ];
}
function wordsFor(before, after3) {
  const told = [before, after3].every((layers3) => {
    const own = layers3.filter(({ from: from2 }) => from2 === "own");
    return own.length === 0 || own.some(({ instruction: instruction2 }) => instruction2 !== null);
  });
  return told ? ({ instruction: instruction2, createdBy }) => instruction2 ?? createdBy ?? "" : ({ instruction: instruction2, createdBy }) => createdBy ?? instruction2 ?? "";
}
function keyword({ instruction: instruction2, createdBy }) {
  const written = instruction2 === null ? void 0 : /^\s*([A-Za-z]+)(?=\s|$)/.exec(instruction2)?.[1];
  return written?.toUpperCase() ?? (createdBy === null ? null : keywordOf(createdBy));
}
function once(work) {
  const known = /* @__PURE__ */ new Map();
  return (layer2) => {
    const found = known.get(layer2) ?? work(layer2);
    known.set(layer2, found);
    return found;
  };
}

// src/compare/layerChanges.ts
function layerChanges({ layers: before, fromInferred }, { layers: after3, fromInferred: inferredNow }) {
  const matches = matchLayers(before, after3, fromInferred === inferredNow);
  const partners = new Map(matches.map((match2) => [match2.after, match2]));
  const kept = new Set(matches.map((match2) => match2.before));
  const gone = [...before.entries()].filter(([index2]) => !kept.has(index2));
  const changes = [];
  let next = 0;
  const removedUntil = (end) => {
    for (; next < gone.length && (gone[next]?.[0] ?? 0) < end; next += 1) {
      const layer2 = gone[next]?.[1];
      if (layer2) changes.push(change(layer2, null));
    }
  };
  const inOrder = matches.filter(({ moved }) => !moved).toSorted((a, b) => a.after - b.after);
  let anchor = 0;
  removedUntil(inOrder[0]?.before ?? before.length);
  for (const [index2, layer2] of after3.entries()) {
    const partner = partners.get(index2);
    changes.push(change(partner ? before[partner.before] ?? null : null, layer2));
    if (index2 !== inOrder[anchor]?.after) continue;
    anchor += 1;
    removedUntil(inOrder[anchor]?.before ?? before.length);
  }
  return changes.filter(({ kind, afterBytes }) => kind !== "same" || afterBytes > 0);
}
function change(before, after3) {
  const beforeBytes = before?.unpackedBytes ?? 0;
  const afterBytes = after3?.unpackedBytes ?? 0;
  return {
    kind: kindOf(before, after3),
    from: after3?.from ?? before?.from ?? "own",
    instruction: words(after3 ?? before),
    instructionBefore: words(before),
    line: after3?.line ?? null,
    beforeBytes,
    afterBytes,
    deltaBytes: afterBytes - beforeBytes
  };
}
function kindOf(before, after3) {
  if (!before) return "added";
  if (!after3) return "removed";
  return before.diffId === after3.diffId ? "same" : "changed";
}
function words(layer2) {
  return layer2?.instruction ?? layer2?.createdBy ?? null;
}

// src/compare/packages/versions/digits.ts
function compareDigits(a, b) {
  const left = a.replace(/^0+/, "");
  const right = b.replace(/^0+/, "");
  if (left.length !== right.length) return left.length < right.length ? -1 : 1;
  return compareText(left, right);
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/compare/packages/causes.ts
var most2 = 12;
var leastShare = 0.02;
function causes(before, after3, changes, deltaBytes) {
  if (deltaBytes === 0) return [];
  const all2 = [...packageCauses(changes), ...unownedCauses(before.unowned, after3.unowned)].toSorted(
    (a, b) => Math.abs(b.deltaBytes) - Math.abs(a.deltaBytes)
  );
  const least2 = Math.abs(deltaBytes) * leastShare;
  const told = all2.slice(0, most2).filter((cause2) => Math.abs(cause2.deltaBytes) >= least2);
  const count2 = all2.length - told.length;
  const rest = deltaBytes - told.reduce((sum3, cause2) => sum3 + cause2.deltaBytes, 0);
  return count2 === 0 && rest === 0 ? told : [...told, { kind: "other", count: count2, deltaBytes: rest }];
}
function packageCauses(changes) {
  return changes.flatMap(
    (change3, index2) => change3.deltaBytes === 0 ? [] : [{ kind: "package", change: index2, deltaBytes: change3.deltaBytes }]
  );
}
function unownedCauses(before, after3) {
  const deltas = /* @__PURE__ */ new Map();
  const add = (groups2, sign2) => {
    for (const { kind, place: place3, bytes: bytes2 } of groups2) {
      const key3 = JSON.stringify([kind, place3]);
      const known = deltas.get(key3) ?? { kind, place: place3, bytes: 0 };
      known.bytes += sign2 * bytes2;
      deltas.set(key3, known);
    }
  };
  add(before, -1);
  add(after3, 1);
  return Array.from(deltas).toSorted(([a], [b]) => compareText(a, b)).flatMap(
    ([, { kind, place: place3, bytes: bytes2 }]) => bytes2 === 0 ? [] : [{ kind: "unowned", unowned: kind, place: place3, deltaBytes: bytes2 }]
  );
}

// src/compare/packages/packageKeys.ts
var packageKeys = [
  (found) => key(found, found.place, found.version),
  (found) => key(found, placeWithoutVersion(found)),
  (found) => key(found, found.version),
  (found) => key(found)
];
function key(found, ...more) {
  return JSON.stringify([found.type, nameOf(found), ...more]);
}
function nameOf({ type, name: name2 }) {
  return type === "pypi" ? name2.replace(/[-_.]+/g, "-").toLowerCase() : name2;
}
function placeWithoutVersion({ place: place3, version }) {
  return version === null || version === "" ? place3 : place3.replaceAll(version, "*");
}

// src/compare/packages/pairPackages.ts
function pairPackages(before, after3) {
  let left = sorted(before);
  let right = sorted(after3);
  const pairs = [];
  for (const keyOf4 of packageKeys) {
    const waiting = queues(before, left, keyOf4);
    const found = /* @__PURE__ */ new Map();
    for (const index2 of right) {
      const partner = waiting.get(keyIn(after3, index2, keyOf4))?.pop();
      if (partner !== void 0) found.set(index2, partner);
    }
    const taken = new Set(found.values());
    for (const [now, then] of found) pairs.push({ before: then, after: now });
    left = left.filter((index2) => !taken.has(index2));
    right = right.filter((index2) => !found.has(index2));
  }
  return [
    ...pairs,
    ...right.map((index2) => ({ before: null, after: index2 })),
    ...left.map((index2) => ({ before: index2, after: null }))
  ];
}
function queues(packages, indices, keyOf4) {
  const queues2 = /* @__PURE__ */ new Map();
  for (const index2 of indices.toReversed()) {
    const key3 = keyIn(packages, index2, keyOf4);
    const queue = queues2.get(key3);
    if (queue) queue.push(index2);
    else queues2.set(key3, [index2]);
  }
  return queues2;
}
function keyIn(packages, index2, keyOf4) {
  const found = packages[index2];
  return found ? keyOf4(found) : "";
}
function sorted(packages) {
  return Array.from(packages.entries()).toSorted(
    ([, a], [, b]) => compareText(a.type, b.type) || compareText(a.name, b.name) || compareText(a.place, b.place) || compareText(a.version ?? "", b.version ?? "") || b.ownedBytes - a.ownedBytes
  ).map(([index2]) => index2);
}

// src/compare/packages/versions/numericStep.ts
var steps = ["major", "minor", "patch"];
function numericStep(before, after3) {
  const left = numbers(before);
  const right = numbers(after3);
  if (compareDigits(left.epoch, right.epoch) !== 0) return "other";
  const at = steps.findIndex((_, index2) => compareDigits(left.at(index2), right.at(index2)) !== 0);
  return steps[at] ?? "other";
}
function numbers(version) {
  const [, epoch = "", rest = ""] = /^(?:(\d+)[:!])?v?(.*)$/s.exec(version.trim()) ?? [];
  const release = /^\d+(?:\.\d+)*/.exec(rest)?.[0] ?? "";
  const list4 = release.split(".", steps.length);
  return { epoch, at: (index2) => list4[index2] ?? "" };
}

// src/compare/packages/versions/versionOrder.ts
var pep440 = __toESM(require_pep440(), 1);
var import_semver = __toESM(require_semver(), 1);

// src/compare/packages/versions/apkOrder.ts
var suffixes = new Map(
  ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"].map((name2, at) => [name2, at])
);
function apkOrder(a, b) {
  const left = parts(a);
  const right = parts(b);
  if (!left || !right) return compareText(a, b);
  return compareNumbers(left.numbers, right.numbers) || compareText(left.letter, right.letter) || compareSuffixes(left.suffixes, right.suffixes) || compareDigits(left.revision, right.revision);
}
function parts(version) {
  const found = /^(\d[\d.]*)([a-z]?)((?:_[a-z]+\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/.exec(version);
  if (!found) return null;
  const [, numbers2 = "", letter = "", more = "", revision = ""] = found;
  return { numbers: numbers2.split("."), letter, suffixes: more.split("_").slice(1), revision };
}
function compareNumbers(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one, other] = [a[at], b[at]];
    if (one === void 0 || other === void 0) return one === void 0 ? -1 : 1;
    const order = compareDigits(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
function compareSuffixes(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one = "", other = ""] = [a[at], b[at]];
    const order = rank(one) - rank(other) || compareDigits(digits(one), digits(other));
    if (order !== 0) return order;
  }
  return 0;
}
function rank(suffix2) {
  return suffixes.get(suffix2.replace(/\d+$/, "")) ?? suffixes.size;
}
function digits(suffix2) {
  return /\d+$/.exec(suffix2)?.[0] ?? "";
}

// src/compare/packages/versions/debOrder.ts
function debOrder(a, b) {
  const left = parts2(a);
  const right = parts2(b);
  return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parts2(version) {
  const colon = version.indexOf(":");
  const epoch = colon > 0 && /^\d+$/.test(version.slice(0, colon)) ? version.slice(0, colon) : null;
  const rest = epoch === null ? version : version.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  return dash < 0 ? { epoch: epoch ?? "", upstream: rest, revision: "" } : { epoch: epoch ?? "", upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) };
}
function comparePart(a, b) {
  const left = runs(a);
  const right = runs(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one, other] = [left[at] ?? "", right[at] ?? ""];
    const order = at % 2 === 0 ? compareOthers(one, other) : compareDigits(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
function runs(text) {
  const found = text.match(/\d+|\D+/g) ?? [];
  return /^\d/.test(text) ? ["", ...found] : found;
}
function compareOthers(a, b) {
  const most6 = Math.max(a.length, b.length);
  for (let at = 0; at < most6; at += 1) {
    const order = rank2(a[at]) - rank2(b[at]) || compareText(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function rank2(char) {
  if (char === "~") return 0;
  if (char === void 0) return 1;
  return /[A-Za-z]/.test(char) ? 2 : 3;
}

// src/compare/packages/versions/genericOrder.ts
var same = /* @__PURE__ */ new Set(["final", "ga", "release"]);
var after = /* @__PURE__ */ new Set(["sp", "post", "p", "patch"]);
function genericOrder(a, b) {
  const left = runs2(a);
  const right = runs2(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    const order = rank3(one) - rank3(other) || compareRun(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
function runs2(version) {
  const found = version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  return found.filter((run) => !same.has(run));
}
function rank3(run) {
  if (/^0*$/.test(run)) return 1;
  if (/^\d/.test(run)) return 3;
  return after.has(run) ? 2 : 0;
}
function compareRun(a, b) {
  return /^\d/.test(a) || /^\d/.test(b) ? compareDigits(a, b) : compareText(a, b);
}

// src/compare/packages/versions/rpmOrder.ts
function rpmOrder(a, b) {
  const left = parts3(a);
  const right = parts3(b);
  return compareDigits(left.epoch, right.epoch) || comparePart2(left.version, right.version) || comparePart2(left.release, right.release);
}
function parts3(text) {
  const colon = text.indexOf(":");
  const numbered2 = colon > 0 && /^\d+$/.test(text.slice(0, colon));
  const rest = numbered2 ? text.slice(colon + 1) : text;
  const dash = rest.lastIndexOf("-");
  return {
    epoch: numbered2 ? text.slice(0, colon) : "",
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? "" : rest.slice(dash + 1)
  };
}
function comparePart2(a, b) {
  const left = a.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
  const right = b.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one, other] = [left[at], right[at]];
    const order = rank4(one) - rank4(other) || compareRun2(one ?? "", other ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function rank4(run) {
  if (run === "~") return 0;
  if (run === void 0) return 1;
  if (run === "^") return 2;
  return /^\d/.test(run) ? 4 : 3;
}
function compareRun2(a, b) {
  return /^\d/.test(a) ? compareDigits(a, b) : compareText(a, b);
}

// src/compare/packages/versions/versionOrder.ts
var longest = 256;
function versionOrder(type, a, b) {
  const left = a.trim().slice(0, longest);
  const right = b.trim().slice(0, longest);
  switch (type) {
    case "deb":
      return debOrder(left, right);
    case "apk":
      return apkOrder(left, right);
    case "rpm":
      return rpmOrder(left, right);
    case "pypi":
    case "conda":
      return pep440Order(left, right);
    case "npm":
    case "cargo":
    case "golang":
      return semverOrder(left, right);
    case "gem":
    case "maven":
      return genericOrder(left, right);
    default:
      return type;
  }
}
function pep440Order(a, b) {
  return pep440.valid(a) && pep440.valid(b) ? pep440.compare(a, b) : genericOrder(a, b);
}
function semverOrder(a, b) {
  const left = import_semver.default.parse(a, { loose: true });
  const right = import_semver.default.parse(b, { loose: true });
  return left && right ? left.compare(right) : genericOrder(a, b);
}

// src/compare/packages/packageChanges.ts
function packageChanges(before, after3) {
  return pairPackages(before, after3).flatMap((pair) => changeOf(pair, before, after3)).toSorted(
    (a, b) => Math.abs(b.deltaBytes) - Math.abs(a.deltaBytes) || compareText(a.type, b.type) || compareText(a.name, b.name) || (a.package ?? -1) - (b.package ?? -1)
  );
}
function changeOf(pair, before, after3) {
  const was = pair.before === null ? void 0 : before[pair.before];
  const is = pair.after === null ? void 0 : after3[pair.after];
  const named2 = is ?? was;
  if (!named2) return [];
  const beforeBytes = was?.ownedBytes ?? 0;
  const afterBytes = is?.ownedBytes ?? 0;
  const kind = kindOf2(was, is);
  if (kind === null) return [];
  return [
    {
      kind,
      type: named2.type,
      name: named2.name,
      versionBefore: was?.version ?? null,
      versionAfter: is?.version ?? null,
      step: kind === "upgraded" || kind === "downgraded" ? stepOf(was, is) : null,
      beforeBytes,
      afterBytes,
      deltaBytes: afterBytes - beforeBytes,
      package: pair.after
    }
  ];
}
function kindOf2(was, is) {
  if (!was) return "added";
  if (!is) return "removed";
  const order = was.version === null || is.version === null ? 0 : versionOrder(is.type, was.version, is.version);
  if (order !== 0) return order < 0 ? "upgraded" : "downgraded";
  const another = was.version !== null && is.version !== null && was.version !== is.version;
  return another || was.ownedBytes !== is.ownedBytes ? "changed" : null;
}
function stepOf(was, is) {
  const [from2, to] = [was?.version ?? null, is?.version ?? null];
  return from2 === null || to === null ? null : numericStep(from2, to);
}

// src/compare/sizeDelta.ts
function sizeDelta(beforeBytes, afterBytes) {
  const known = beforeBytes !== null && afterBytes !== null;
  return { beforeBytes, afterBytes, deltaBytes: known ? afterBytes - beforeBytes : null };
}

// src/compare/compareProfiles.ts
function compareProfiles(before, after3, failed = () => {
}) {
  return {
    unpacked: sizeDelta(before?.unpackedBytes ?? null, after3?.unpackedBytes ?? null),
    compressed: sizeDelta(before?.compressedBytes ?? null, after3?.compressedBytes ?? null),
    base: sizeDelta(before?.baseBytes ?? null, after3?.baseBytes ?? null),
    baseCompressed: sizeDelta(baseCompressed(before), baseCompressed(after3)),
    own: sizeDelta(before?.ownBytes ?? null, after3?.ownBytes ?? null),
    layers: before && after3 ? layerChanges(before, after3) : [],
    ...ownersChange(before, after3, failed)
  };
}
function ownersChange(before, after3, failed) {
  if (!before?.contents || !after3?.contents) return { packages: [], causes: [] };
  try {
    const packages = packageChanges(before.contents.packages, after3.contents.packages);
    const deltaBytes = after3.unpackedBytes - before.unpackedBytes;
    return { packages, causes: causes(before.contents, after3.contents, packages, deltaBytes) };
  } catch (error2) {
    failed(error2);
    return { packages: [], causes: [] };
  }
}
function baseCompressed(profile2) {
  if (!profile2) return null;
  const sizes2 = profile2.layers.filter(({ from: from2 }) => from2 === "base").map((layer2) => layer2.compressedBytes);
  return sizes2.reduce((sum3, size5) => sum3 === null || size5 === null ? null : sum3 + size5, 0);
}

// src/compare/baseMoved.ts
function baseMoved(image2, baseline2, after3) {
  const before = baseline2.profile;
  if (!before || !after3 || before.fromInferred || after3.fromInferred) return false;
  const identity2 = baseIdentity(image2);
  if (baseline2.baseName === null || baseline2.baseName !== identity2) return false;
  const source2 = identity2.slice(image2.baseName.length + 1);
  if (source2 !== "" && localContext(source2)) return false;
  return baseIds(before) !== baseIds(after3);
}
function baseIds({ layers: layers3 }) {
  return layers3.filter(({ from: from2 }) => from2 === "base").map(({ diffId }) => diffId).join();
}

// src/compare/pairImages.ts
function pairImages(images, baseline2, profiles) {
  const pairs = /* @__PURE__ */ new Map();
  const byId = new Map(baseline2.map((each) => [each.id, each]));
  for (const { id } of images) {
    const same2 = byId.get(id);
    if (same2) pairs.set(id, same2);
  }
  const taken = new Set(pairs.values());
  const byPlatform = new Map(
    baseline2.filter((each) => !taken.has(each)).map((each) => [keyOf(each, each.profile), each])
  );
  for (const image2 of images) {
    const key3 = pairs.has(image2.id) ? null : keyOf(image2, profiles.get(image2.id) ?? null);
    const same2 = key3 === null ? void 0 : byPlatform.get(key3);
    if (key3 === null || !same2) continue;
    pairs.set(image2.id, same2);
    byPlatform.delete(key3);
  }
  return pairs;
}
function keyOf(image2, profile2) {
  const platform = profile2?.platform ?? image2.platform;
  return platform === null ? null : JSON.stringify([image2.service, image2.variant, platform]);
}

// src/compare/totalChange.ts
function totalChange(images, removed) {
  const all2 = [...images, ...removed];
  const known = all2.filter(isKnown);
  const empty2 = known.length === 0 && all2.length > 0;
  const sums2 = (pick) => empty2 ? sizeDelta(null, null) : sum(known, pick);
  return {
    unpacked: sums2(({ unpacked: unpacked2 }) => unpacked2),
    compressed: sums2(({ compressed }) => compressed),
    complete: known.length === all2.length
  };
}
function isKnown({ status, unpacked: unpacked2 }) {
  if (status === "new") return unpacked2.afterBytes !== null;
  if (status === "removed") return unpacked2.beforeBytes !== null;
  return unpacked2.deltaBytes !== null;
}
function sum(changes, pick) {
  const add = (bytes2) => changes.reduce((total3, change3) => {
    const value = bytes2(change3);
    return total3 === null || value === null ? null : total3 + value;
  }, 0);
  return sizeDelta(
    add((change3) => change3.status === "new" ? 0 : pick(change3).beforeBytes),
    add((change3) => change3.status === "removed" ? 0 : pick(change3).afterBytes)
  );
}

// src/compare/compareWithBaseline.ts
function compareWithBaseline(images, measured, baseline2) {
  const gated = images.filter(({ role }) => role === "gated");
  const profiles = new Map(
    measured.filter(({ image: image2 }) => image2.role === "gated").map(({ image: image2, outcome }) => [image2.id, outcome.kind === "measured" ? outcome.profile : null])
  );
  const counterparts = pairImages(gated, baseline2.images, profiles);
  const warnings2 = [];
  const changes = gated.map((image2) => {
    const counterpart = counterparts.get(image2.id) ?? null;
    return imageChange(image2, counterpart, profiles.get(image2.id) ?? null, baseline2, warnings2);
  });
  const kept = new Set(counterparts.values());
  const removed = baseline2.images.filter((image2) => !kept.has(image2)).map(removedImage);
  const total3 = totalChange(changes, removed);
  return { origin: baseline2.origin, images: changes, removed, total: total3, warnings: warnings2 };
}
function imageChange(image2, before, after3, { origin: origin2 }, warnings2) {
  const { id, service, variant, platform, dockerfile } = image2;
  const failed = (error2) => warnings2.push(ownersFailed(`what became of the packages of ${id}`, error2));
  const sizes2 = compareProfiles(before?.profile ?? null, after3, failed);
  return {
    ...{ id, service, variant, platform, dockerfile, ...sizes2 },
    status: statusOf(image2, before, sizes2.unpacked.deltaBytes, origin2.kind === "none"),
    how: before?.how ?? null,
    baseMoved: before !== null && baseMoved(image2, before, after3),
    problem: before ? before.problem : origin2.kind === "none" ? origin2.problem : null
  };
}
function statusOf(image2, before, deltaBytes, nothingKnown) {
  if (!before) return nothingKnown ? "unknown" : "new";
  if (deltaBytes === null) return "unknown";
  if (Math.abs(deltaBytes) <= image2.noiseFloorBytes) return "same";
  return deltaBytes > 0 ? "grown" : "shrunk";
}
function removedImage(before) {
  const { id, service, variant, platform, dockerfile, how, problem: problem2 } = before;
  return {
    ...{ id, service, variant, platform, dockerfile, how, problem: problem2 },
    ...compareProfiles(before.profile, null),
    status: "removed",
    baseMoved: false
  };
}

// src/compare/diff/diffSides.ts
function diffSides(before, after3) {
  const byId = before.kind === "report" && after3.kind === "report";
  if (!byId) for (const side of [before, after3]) onePerPlatform(side);
  const keyOf4 = ({ id, platform }) => byId ? id : platform;
  const left = new Map(before.images.map((image2) => [keyOf4(image2), image2]));
  const keys = new Set(after3.images.map(keyOf4));
  const warnings2 = [];
  const pair = (was, is) => diffImage(was, is, byId, warnings2);
  const images = [
    ...after3.images.map((image2) => pair(left.get(keyOf4(image2)) ?? null, image2)),
    ...before.images.filter((image2) => !keys.has(keyOf4(image2))).map((image2) => pair(image2, null))
  ];
  const matched = images.filter(({ unpacked: unpacked2 }) => unpacked2.deltaBytes !== null);
  return {
    warnings: warnings2,
    before: { target: before.target, kind: before.kind },
    after: { target: after3.target, kind: after3.kind },
    images,
    unpacked: sum2(matched.map(({ unpacked: unpacked2 }) => unpacked2)),
    compressed: sum2(matched.map(({ compressed }) => compressed))
  };
}
function diffImage(before, after3, byId, warnings2) {
  const id = byId ? after3?.id ?? before?.id ?? null : null;
  const platform = after3?.platform ?? before?.platform ?? null;
  const told = warnings2.length;
  const sizes2 = compareProfiles(
    before?.profile ?? null,
    after3?.profile ?? null,
    (error2) => warnings2.push(ownersFailed(`what became of the packages of ${id ?? platform}`, error2))
  );
  return {
    id,
    platform,
    status: statusOf2(before, after3),
    unpacked: sizes2.unpacked,
    compressed: sizes2.compressed,
    base: sizes2.base,
    own: sizes2.own,
    layers: sizes2.layers,
    packages: sizes2.packages,
    causes: sizes2.causes,
    ownersKnown: ownersKnown(before) && ownersKnown(after3) && warnings2.length === told
  };
}
function ownersKnown(side) {
  return Boolean(side?.profile?.contents);
}
function statusOf2(before, after3) {
  if (!before) return "added";
  if (!after3) return "removed";
  if (!before.profile || !after3.profile) return "unknown";
  const ids = (side) => side.profile?.layers.map(({ diffId }) => diffId).join();
  return ids(before) === ids(after3) ? "same" : "changed";
}
function sum2(deltas) {
  const add = (pick) => deltas.reduce(
    (total3, delta3) => {
      const bytes2 = pick(delta3);
      return total3 === null || bytes2 === null ? null : total3 + bytes2;
    },
    deltas.length === 0 ? null : 0
  );
  return sizeDelta(
    add(({ beforeBytes }) => beforeBytes),
    add(({ afterBytes }) => afterBytes)
  );
}
function onePerPlatform({ target: target2, kind, images }) {
  const platforms = images.map(({ platform }) => platform);
  if (kind === "image" || new Set(platforms).size === platforms.length) return;
  throw new GateError(severalImages(target2, images.length));
}
function severalImages(target2, count2) {
  return {
    code: "diff-ambiguous",
    message: `${target2} is a report of ${count2} images, and the other side is one image`,
    expected: "two reports, or a report with one image for each platform",
    fix: "write a report of that service alone: size-gate check --service NAME --output FILE"
  };
}

// src/compare/rules/globChanges.ts
var globChanges = (before, after3) => {
  const [old, now] = [before.globs.join(", "), after3.globs.join(", ")];
  if (old === now) return [];
  const gated = new Set(
    before.images.filter(({ role }) => role === "gated").map((image2) => image2.dockerfile)
  );
  const loosened2 = after3.leftAlone.some(({ path }) => gated.has(path));
  return [{ rule: "dockerfiles", subject: null, before: old, after: now, loosened: loosened2 }];
};

// src/compare/rules/increaseChange.ts
function increaseChange(subject, before, after3) {
  const [old, now] = [increaseWords(before), increaseWords(after3)];
  if (old === now) return [];
  return [{ rule: "max-increase", subject, before: old, after: now, loosened: isLooser(before, after3) }];
}
function increaseWords(rule2) {
  if (!rule2) return "none";
  const bounds = [
    ...rule2.percent === null ? [] : [`${rule2.percent}%`],
    ...rule2.bytes === null ? [] : [formatExact(rule2.bytes)]
  ];
  return `${bounds.join(" and ") || "none"}${rule2.metric === "compressed" ? " compressed" : ""}`;
}
function isLooser(before, after3) {
  if (!before) return false;
  if (!after3 || after3.metric !== before.metric) return true;
  return raised(before.percent, after3.percent) || raised(before.bytes, after3.bytes);
}
function raised(before, after3) {
  return before !== null && (after3 === null || after3 > before);
}

// src/compare/rules/pairPlanned.ts
function pairPlanned(before, after3) {
  const now = after3.filter(({ role }) => role === "gated");
  const old = before.filter(({ role }) => role === "gated");
  const byId = new Map(now.map((image2) => [image2.id, image2]));
  const ids = new Set(old.map(({ id }) => id));
  const pairs = /* @__PURE__ */ new Map();
  for (const image2 of old) {
    const same2 = byId.get(image2.id);
    if (same2) pairs.set(image2, same2);
  }
  const rest = /* @__PURE__ */ new Map();
  for (const image2 of now.filter(({ id }) => !ids.has(id))) {
    rest.set(keyOf2(image2), [...rest.get(keyOf2(image2)) ?? [], image2]);
  }
  for (const image2 of old.filter((each) => !pairs.has(each))) {
    const others2 = rest.get(keyOf2(image2)) ?? [];
    const index2 = others2.findIndex(({ platform }) => platform === null || image2.platform === null);
    const [same2] = index2 < 0 ? [] : others2.splice(index2, 1);
    if (same2) pairs.set(image2, same2);
  }
  return { kept: [...pairs], dropped: old.filter((image2) => !pairs.has(image2)) };
}
function keyOf2({ service, variant }) {
  return JSON.stringify([service, variant]);
}

// src/compare/rules/sizeRuleChange.ts
function sizeRuleChange(rule2, subject, before, after3) {
  if (before?.bytes === after3?.bytes && before?.metric === after3?.metric) return [];
  return [{ rule: rule2, subject, before: words2(before), after: words2(after3), loosened: isLooser2(before, after3) }];
}
function isLooser2(before, after3) {
  if (!before) return false;
  if (!after3) return true;
  return after3.bytes > before.bytes || before.metric === "unpacked" && after3.metric === "compressed";
}
function words2(rule2) {
  if (!rule2) return "none";
  return `${formatExact(rule2.bytes)}${rule2.metric === "compressed" ? " compressed" : ""}`;
}

// src/compare/rules/imageRuleChanges.ts
var imageRuleChanges = (before, after3) => {
  const { kept } = pairPlanned(before.images, after3.images);
  const changes = kept.flatMap(([old, now]) => [
    ...sizeRuleChange("limit", now.id, old.limit, now.limit),
    ...increaseChange(now.id, old.maxIncrease, now.maxIncrease),
    ...noiseChange(old, now),
    ...stageChange(old, now)
  ]);
  return saidOnce(changes, kept.length);
};
function noiseChange(before, after3) {
  const [old, now] = [before.noiseFloorBytes, after3.noiseFloorBytes];
  if (old === now || !before.maxIncrease || !after3.maxIncrease) return [];
  return [
    {
      ...{ rule: "noise-floor", subject: after3.id },
      ...{ before: formatExact(old), after: formatExact(now), loosened: now > old }
    }
  ];
}
function stageChange(before, after3) {
  const [old, now] = [before.build.target ?? "the last stage", after3.build.target ?? "the last stage"];
  if (old === now) return [];
  return [{ rule: "build-target", subject: after3.id, before: old, after: now, loosened: true }];
}
function saidOnce(changes, images) {
  const keyOf4 = (change3) => JSON.stringify([change3.rule, change3.before, change3.after]);
  const counts3 = /* @__PURE__ */ new Map();
  for (const change3 of changes) counts3.set(keyOf4(change3), (counts3.get(keyOf4(change3)) ?? 0) + 1);
  const said = /* @__PURE__ */ new Set();
  return changes.flatMap((change3) => {
    const key3 = keyOf4(change3);
    if (images < 2 || counts3.get(key3) !== images) return [change3];
    if (said.has(key3)) return [];
    said.add(key3);
    return [{ ...change3, subject: null }];
  });
}

// src/compare/rules/runChanges.ts
var runChanges = (before, after3) => [
  ...sizeRuleChange("total", null, before.totalLimit, after3.totalLimit),
  ...flag("warn-only", before.warnOnly, after3.warnOnly, { loose: true }),
  ...flag("require-limit", before.requireLimit, after3.requireLimit, { loose: false }),
  ...flag("require-baseline", before.requireBaseline, after3.requireBaseline, { loose: false }),
  ...noServices(before, after3),
  ...configFrom(before, after3),
  ...baseline(before, after3)
];
function flag(rule2, before, after3, { loose }) {
  if (before === after3) return [];
  return [{ rule: rule2, subject: null, before: onOff(before), after: onOff(after3), loosened: after3 === loose }];
}
function noServices({ ifNoServices: old }, { ifNoServices: now }) {
  if (old === now) return [];
  const loosened2 = old === "error";
  return [{ rule: "if-no-services-found", subject: null, before: old, after: now, loosened: loosened2 }];
}
function configFrom(before, after3) {
  if (before.configFrom === after3.configFrom) return [];
  const loosened2 = after3.configFrom === "head";
  return [
    { rule: "config-from", subject: null, before: before.configFrom, after: after3.configFrom, loosened: loosened2 }
  ];
}
function baseline(before, after3) {
  const [old, now] = [sources(before.baseline), sources(after3.baseline)];
  if (old === now) return [];
  return [
    { rule: "baseline", subject: null, before: old, after: now, loosened: now.split(", ")[0] !== "rebuild" }
  ];
}
function sources(baseline2) {
  const words9 = (baseline2 ?? [{ kind: "rebuild" }]).map((source2) => {
    if (source2.kind === "report") return `report:${source2.file}`;
    return source2.kind === "artifact" ? `artifact:${source2.name}` : source2.kind;
  });
  return words9.join(", ");
}
function onOff(value) {
  return value ? "on" : "off";
}

// src/compare/rules/serviceChanges.ts
var serviceChanges = (before, after3) => {
  const gated = after3.images.filter(({ role }) => role === "gated");
  const services = new Set(gated.map(({ service }) => service));
  const files = new Set(gated.map(({ dockerfile }) => dockerfile));
  const alone = new Set(after3.leftAlone.map(({ path }) => path));
  const { kept, dropped } = pairPlanned(before.images, after3.images);
  const swapped = kept.filter(([old, now]) => old.dockerfile !== now.dockerfile && alone.has(old.dockerfile));
  return [
    ...dropped.map((image2) => {
      const rule2 = !services.has(image2.service) ? "service" : image2.variant === null ? "platform" : "variant";
      const isThere = files.has(image2.dockerfile) || alone.has(image2.dockerfile);
      const now = isThere ? "not gated" : "gone";
      return { rule: rule2, subject: image2.id, before: "gated", after: now, loosened: true };
    }),
    ...swapped.map(
      ([old, now]) => ({
        ...{ rule: "dockerfile", subject: now.id, loosened: true },
        ...{ before: old.dockerfile, after: now.dockerfile }
      })
    )
  ];
};

// src/compare/rules/ruleChanges.ts
function ruleChanges(before, after3) {
  const all2 = [runChanges, globChanges, serviceChanges, imageRuleChanges].flatMap(
    (each) => each(before, after3)
  );
  return [...all2.filter(({ loosened: loosened2 }) => loosened2), ...all2.filter(({ loosened: loosened2 }) => !loosened2)];
}

// src/report/compareFlavours.ts
function compareFlavours(flavour, images, measured) {
  const find = (id, role) => measured.find(({ image: image2 }) => image2.id === id && image2.role === role);
  const rows2 = images.filter((image2) => image2.role === "gated").map((image2) => row(image2, find(image2.id, "compared"), find(image2.id, "gated")));
  const whole = rows2.filter((each) => each.savedBytes !== null);
  return {
    flavour,
    rows: rows2,
    total: {
      currentBytes: whole.reduce((sum3, each) => sum3 + (each.currentBytes ?? 0), 0),
      optimizedBytes: whole.reduce((sum3, each) => sum3 + (each.optimizedBytes ?? 0), 0),
      savedBytes: whole.reduce((sum3, each) => sum3 + (each.savedBytes ?? 0), 0),
      complete: whole.length === rows2.length
    }
  };
}
function row(image2, other, gated) {
  const currentBytes = unpacked(other);
  const optimizedBytes = unpacked(gated);
  return {
    id: image2.id,
    service: image2.service,
    dockerfile: other?.image.dockerfile ?? null,
    currentBytes,
    optimizedBytes,
    targetBytes: image2.target?.metric === "unpacked" ? image2.target.bytes : null,
    savedBytes: currentBytes === null || optimizedBytes === null ? null : currentBytes - optimizedBytes,
    problem: problemOf(other),
    lastLines: other?.outcome.kind === "failed" ? other.outcome.failure.lastLines : []
  };
}
function unpacked(measured) {
  return measured?.outcome.kind === "measured" ? measured.outcome.profile.unpackedBytes : null;
}
function problemOf(measured) {
  if (measured?.outcome.kind === "failed") return measured.outcome.failure.problem;
  return measured?.outcome.kind === "unmeasured" ? measured.outcome.problem : null;
}

// src/report/composeReport.ts
function composeReport(parts4) {
  const { plan, judgement } = parts4;
  const outcomes2 = new Map(
    parts4.measured.filter(({ image: image2 }) => image2.role === "gated").map(({ image: image2, outcome }) => [image2.id, outcome])
  );
  const { changes = null } = parts4;
  const changeOf2 = new Map(changes?.images.map((change3) => [change3.id, change3]));
  return {
    schemaVersion: 1,
    tool: { name: "size-gate", version: parts4.version },
    startedAt: parts4.startedAt,
    elapsedMs: Math.round(parts4.elapsedMs),
    repository: {
      path: parts4.repositoryPath ?? null,
      commit: parts4.commit,
      dirty: parts4.dirty,
      configFile: plan.configFile
    },
    builder: parts4.builder,
    verdict: judgement.kind,
    exitStatus: judgement.exitStatus,
    warnOnly: judgement.warnOnly,
    configFrom: plan.configFrom,
    baseline: changes?.origin ?? null,
    ruleChanges: parts4.ruleChanges ?? [],
    images: judgement.images.map(
      (each) => reportImage(each, outcomes2.get(each.image.id), changeOf2.get(each.image.id) ?? null)
    ),
    removed: changes?.removed ?? [],
    total: { ...judgement.total, change: changes?.total ?? null },
    comparison: plan.compare === null ? null : compareFlavours(plan.compare, plan.images, parts4.measured),
    leftAlone: plan.leftAlone,
    warnings: [...plan.warnings, ...parts4.warnings ?? []]
  };
}
function reportImage(judged, outcome, change3) {
  const { image: image2 } = judged;
  return {
    id: image2.id,
    service: image2.service,
    variant: image2.variant,
    platform: image2.platform,
    dockerfile: image2.dockerfile,
    context: { path: image2.context.path, reason: image2.context.reason },
    verdict: judged.kind,
    rules: judged.rules,
    problems: judged.problems,
    limit: image2.limit,
    target: image2.target,
    maxIncrease: image2.maxIncrease,
    noiseFloorBytes: image2.noiseFloorBytes,
    baseName: baseIdentity(image2),
    change: change3,
    profile: outcome?.kind === "measured" ? outcome.profile : null,
    build: reportBuild(outcome)
  };
}
function reportBuild(outcome) {
  if (outcome?.kind === "measured") {
    const { elapsedMs, steps: steps4, cachedSteps } = outcome;
    return { elapsedMs: Math.round(elapsedMs), steps: steps4, cachedSteps, error: null };
  }
  if (outcome?.kind === "failed") {
    const { problem: problem2, command: command2, lastLines, elapsedMs } = outcome.failure;
    return {
      elapsedMs: Math.round(elapsedMs),
      steps: null,
      cachedSteps: null,
      error: { problem: problem2, command: command2, lastLines }
    };
  }
  return { elapsedMs: null, steps: null, cachedSteps: null, error: null };
}

// src/report/contradictions/deltas.ts
function isDifference({ beforeBytes, afterBytes, deltaBytes }) {
  return deltaBytes === (beforeBytes === null || afterBytes === null ? null : afterBytes - beforeBytes);
}
function sameDelta(one, other) {
  return one.beforeBytes === other.beforeBytes && one.afterBytes === other.afterBytes && one.deltaBytes === other.deltaBytes;
}

// src/report/contradictions/wrong.ts
function wrong(statements) {
  return statements.flatMap(([holds, words9]) => holds ? [] : [words9]);
}

// src/report/contradictions/causeContradictions.ts
function causeContradictions(change3, image2) {
  return wrong([
    [change3.packages.every(isDifference), "a package's change is not that of its two sides"],
    [packagesAreNow(change3, image2), "a package changed to what it is not"],
    [causesAddUp(change3), "the causes of its change do not add up to it"],
    [causesFit(change3), "a cause of its change is not that of its package"]
  ]);
}
function packagesAreNow({ packages }, image2) {
  const owned = image2?.profile?.contents?.packages ?? [];
  return packages.every(({ package: index2, kind, name: name2, type, afterBytes }) => {
    if (kind === "removed" || index2 === null) return kind === "removed" && index2 === null && afterBytes === 0;
    const now = owned[index2];
    return now?.name === name2 && now.type === type && now.ownedBytes === afterBytes;
  });
}
function causesAddUp({ causes: causes2, unpacked: unpacked2 }) {
  if (causes2.length === 0) return true;
  return causes2.reduce((sum3, { deltaBytes }) => sum3 + deltaBytes, 0) === unpacked2.deltaBytes;
}
function causesFit({ causes: causes2, packages }) {
  return causes2.every((cause2) => {
    return cause2.kind !== "package" || packages[cause2.change]?.deltaBytes === cause2.deltaBytes;
  });
}

// src/report/contradictions/changeContradictions.ts
function changeContradictions(change3, image2) {
  const { unpacked: unpacked2, compressed, base, own, baseCompressed: baseCompressed2 } = change3;
  const all2 = [unpacked2, compressed, base, own, ...baseCompressed2 ? [baseCompressed2] : []];
  const sizes2 = wrong([
    [all2.every(isDifference), "a difference in its sizes is not that of its two sides"],
    [isNow(change3, image2?.profile ?? null), "its change is not one to the size that it has"],
    [isStatus(change3, image2), "the status of its change does not follow from its sizes"],
    [layersAddUp(change3), "its layers' changes do not add up to its own"]
  ]);
  return [...sizes2, ...causeContradictions(change3, image2)];
}
function isNow(change3, profile2) {
  return change3.unpacked.afterBytes === (profile2?.unpackedBytes ?? null) && change3.compressed.afterBytes === (profile2?.compressedBytes ?? null) && change3.base.afterBytes === (profile2?.baseBytes ?? null) && change3.own.afterBytes === (profile2?.ownBytes ?? null);
}
function isStatus({ status, unpacked: unpacked2 }, image2) {
  if (image2 === null) return status === "removed";
  const { beforeBytes, deltaBytes } = unpacked2;
  if (deltaBytes === null) return status === "unknown" || status === "new" && beforeBytes === null;
  if (Math.abs(deltaBytes) <= image2.noiseFloorBytes) return status === "same";
  return status === (deltaBytes > 0 ? "grown" : "shrunk");
}
function layersAddUp({ layers: layers3, unpacked: unpacked2 }) {
  if (unpacked2.deltaBytes === null) return layers3.length === 0;
  return layers3.every(isDifference) && layers3.reduce((sum3, { deltaBytes }) => sum3 + deltaBytes, 0) === unpacked2.deltaBytes;
}

// src/report/contradictions/flavourContradictions.ts
function flavourContradictions({ comparison: comparison2, images }) {
  if (comparison2 === null) return [];
  const byId = new Map(images.map((image2) => [image2.id, image2]));
  const { rows: rows2, total: total3 } = comparison2;
  const whole = rows2.filter(({ savedBytes }) => savedBytes !== null);
  const sum3 = (bytes2) => whole.reduce((all2, row2) => all2 + (bytes2(row2) ?? 0), 0);
  return wrong([
    [
      rows2.every((row2) => isOf(row2, byId.get(row2.id)) && row2.savedBytes === saved(row2)),
      "what a flavour saves is not what the sizes say"
    ],
    [
      total3.currentBytes === sum3(({ currentBytes }) => currentBytes) && total3.optimizedBytes === sum3(({ optimizedBytes }) => optimizedBytes) && total3.savedBytes === sum3(({ savedBytes }) => savedBytes) && total3.complete === (whole.length === rows2.length),
      "the flavours' totals are not the sums of their rows"
    ]
  ]);
}
function isOf(row2, image2) {
  const target2 = image2?.target?.metric === "unpacked" ? image2.target.bytes : null;
  return row2.optimizedBytes === (image2?.profile?.unpackedBytes ?? null) && row2.targetBytes === target2;
}
function saved({ currentBytes, optimizedBytes }) {
  return currentBytes === null || optimizedBytes === null ? null : currentBytes - optimizedBytes;
}

// src/judge/baselineProblem.ts
function baselineProblem(image2, change3) {
  if (!change3 || change3.status === "new") return null;
  if (change3.unpacked.beforeBytes === null) {
    const reason2 = change3.problem ? `: ${change3.problem.message}` : "";
    return {
      code: "baseline-missing",
      message: `${image2.id} has no baseline to be compared with${reason2}`,
      ...change3.problem?.where ? { where: change3.problem.where } : {},
      expected: change3.problem?.expected ?? "the size of the image at the base commit",
      fix: change3.problem?.fix ?? "see to what kept the baseline from being measured"
    };
  }
  if (image2.maxIncrease?.metric !== "compressed" || change3.compressed.beforeBytes !== null) return null;
  return {
    code: "baseline-missing",
    message: `the baseline of ${image2.id} has no compressed size, which its max-increase is about`,
    expected: "a baseline whose layer blobs are as a registry would store them",
    fix: "take the baseline from a builder that packs layers, or set metric: unpacked"
  };
}

// src/judge/baselineWarnings.ts
function baselineWarnings(plan, comparison2) {
  const gated = plan.images.filter(({ role }) => role === "gated");
  const limited = gated.filter(({ maxIncrease: maxIncrease2 }) => maxIncrease2 !== null);
  const origin2 = comparison2?.origin;
  if (!origin2 || origin2.kind === "none" && !origin2.problem) return notAsked(limited);
  if (origin2.kind === "none") {
    const ownRules = origin2.commit === null && plan.configFrom === "head";
    return plan.requireBaseline || !origin2.problem ? [] : [missing(origin2.problem, ownRules)];
  }
  const taken = origin2.problem ? [origin2.problem] : [];
  return plan.requireBaseline ? taken : [...taken, ...incomplete(gated, comparison2)];
}
function notAsked(limited) {
  const [first] = limited;
  if (!first) return [];
  const whose = limited.length === 1 ? first.id : `${limited.length} images`;
  return [
    {
      code: "baseline-not-asked",
      message: `max-increase of ${whose} was not judged: this run is compared with nothing`,
      fix: "name a commit to compare with: --base REF in a terminal, the input base-ref in a workflow"
    }
  ];
}
function missing(problem2, ownRules) {
  const { code: _, message, ...rest } = problem2;
  return {
    code: "baseline-missing",
    message: `nothing to compare with, so no growth was judged${ownRules ? ", and the rules are this commit's own" : ""}: ${message}`,
    ...rest
  };
}
function incomplete(gated, { images }) {
  const changes = new Map(images.map((change3) => [change3.id, change3]));
  const problems = gated.flatMap((image2) => baselineProblem(image2, changes.get(image2.id) ?? null) ?? []);
  const [first] = problems;
  if (!first) return [];
  const more = problems.length - 1;
  const others2 = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "image" : "images"} without a baseline)`;
  return [{ ...first, code: "baseline-incomplete", message: `${first.message}${others2}` }];
}

// src/judge/exitStatus.ts
function exitStatus(kind, warnOnly, problems) {
  const engineLost = problems.some((problem2) => problem2.code.startsWith("engine-"));
  if (warnOnly) return engineLost ? 2 : 0;
  switch (kind) {
    case "pass":
    case "warn":
      return 0;
    case "fail":
      return 1;
    case "error":
      return 2;
    default:
      return kind;
  }
}

// src/judge/rules/measure.ts
function sizeOf(profile2, metric2) {
  return metric2 === "compressed" ? profile2.compressedBytes : profile2.unpackedBytes;
}
function cannotJudge(rule2, size5, problem2) {
  return {
    kind: "error",
    rule: rule2,
    metric: size5.metric,
    ruleBytes: size5.bytes,
    source: size5.source,
    measuredBytes: null,
    problem: problem2
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
function hold(rule2, size5, measuredBytes, options) {
  const met = options.strict ? measuredBytes < size5.bytes : measuredBytes <= size5.bytes;
  return {
    kind: met ? "pass" : options.unmet,
    rule: rule2,
    metric: size5.metric,
    ruleBytes: size5.bytes,
    source: size5.source,
    measuredBytes,
    roomBytes: size5.bytes - measuredBytes,
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
  judge(image2, profile2) {
    if (!image2.limit) return null;
    if (!profile2) return cannotJudge("limit", image2.limit, notMeasured(image2.id));
    const bytes2 = sizeOf(profile2, image2.limit.metric);
    if (bytes2 === null) return cannotJudge("limit", image2.limit, noCompressedSize(image2.id));
    return hold("limit", image2.limit, bytes2, { strict: true, unmet: "fail" });
  }
};

// src/judge/rules/maxIncrease.ts
var maxIncrease = {
  name: "max-increase",
  advisory: false,
  judge(image2, profile2, { change: change3, requireBaseline }) {
    const rule2 = image2.maxIncrease;
    if (!rule2 || !change3 || change3.status === "new" || !profile2) return null;
    const bound = (bytes2) => ({ bytes: bytes2, metric: rule2.metric, source: rule2.source });
    const least2 = bound(image2.noiseFloorBytes);
    if (sizeOf(profile2, rule2.metric) === null)
      return cannotJudge("max-increase", least2, noCompressedSize(image2.id));
    const { beforeBytes, deltaBytes } = sizesOf(change3, rule2.metric);
    if (beforeBytes === null || deltaBytes === null) {
      const problem2 = baselineProblem(image2, change3);
      return problem2 && requireBaseline ? cannotJudge("max-increase", least2, problem2) : null;
    }
    const allowed = Math.max(image2.noiseFloorBytes, allowedBytes(rule2, beforeBytes));
    const growth3 = deltaBytes - foreignGrowth(change3, rule2.metric);
    return hold("max-increase", bound(allowed), growth3, { strict: false, unmet: "fail" });
  }
};
function sizesOf(change3, metric2) {
  return metric2 === "compressed" ? change3.compressed : change3.unpacked;
}
function foreignGrowth(change3, metric2) {
  if (!change3.baseMoved) return 0;
  return (metric2 === "compressed" ? change3.baseCompressed : change3.base)?.deltaBytes ?? 0;
}
function allowedBytes({ percent, bytes: bytes2 }, beforeBytes) {
  const share2 = percent === null ? Number.POSITIVE_INFINITY : Number((beforeBytes * percent / 100).toPrecision(15));
  const allowed = Math.min(Math.floor(share2), bytes2 ?? Number.POSITIVE_INFINITY);
  return Math.min(allowed, Number.MAX_SAFE_INTEGER);
}

// src/judge/rules/target.ts
var target = {
  name: "target",
  advisory: true,
  judge(image2, profile2) {
    if (!image2.target) return null;
    if (!profile2) return cannotJudge("target", image2.target, notMeasured(image2.id));
    const bytes2 = sizeOf(profile2, image2.target.metric);
    if (bytes2 === null) return cannotJudge("target", image2.target, noCompressedSize(image2.id));
    return hold("target", image2.target, bytes2, { strict: false, unmet: "pass" });
  }
};

// src/judge/rules/index.ts
var imageRules = [limit, maxIncrease, target];

// src/judge/judgeImage.ts
var gravity = ["pass", "warn", "fail", "error"];
function gravest(kinds) {
  return kinds.reduce(
    (worst, kind) => gravity.indexOf(kind) > gravity.indexOf(worst) ? kind : worst,
    "pass"
  );
}
function judgeImage({ image: image2, outcome }, context) {
  const profile2 = outcome.kind === "measured" ? outcome.profile : null;
  const said = imageRules.flatMap((rule2) => {
    const verdict2 = rule2.judge(image2, profile2, context);
    return verdict2 === null ? [] : [{ verdict: verdict2, advisory: rule2.advisory }];
  });
  const binding = said.filter(({ advisory }) => !advisory).map(({ verdict: verdict2 }) => verdict2);
  const failure2 = problemOf2(outcome);
  const missing2 = profile2 ? baselineProblem(image2, context.change) : null;
  const demanded = missing2 !== null && context.requireBaseline ? [missing2] : [];
  const problems = failure2 ? [failure2] : demanded.length > 0 ? demanded : binding.flatMap(ruleProblem);
  return {
    image: image2,
    kind: gravest([
      ...binding.map((verdict2) => verdict2.kind),
      problems.length > 0 ? "error" : missing2 && image2.maxIncrease ? "warn" : "pass"
    ]),
    rules: said.map(({ verdict: verdict2 }) => verdict2),
    problems
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
function total(rule2, sums2) {
  if (!rule2) return null;
  const bytes2 = sizeOf(sums2, rule2.metric);
  if (!sums2.complete) return cannotJudge("total", rule2, incomplete2(rule2, sums2, bytes2));
  if (bytes2 === null) return cannotJudge("total", rule2, noCompressedSize("all images together"));
  return hold("total", rule2, bytes2, { strict: true, unmet: "fail" });
}
function incomplete2(rule2, sums2, bytes2) {
  const missing2 = sums2.unmeasured.join(", ");
  const beyond = bytes2 !== null && bytes2 >= rule2.bytes ? ", and already break the limit without it" : "";
  const sum3 = bytes2 === null ? "" : `; the others come to ${formatBytes(bytes2)}${beyond}`;
  return {
    code: "total-incomplete",
    message: `the total can't be judged, because ${missing2} was not measured${sum3}`,
    fix: "repair the image that could not be measured"
  };
}

// src/judge/sumUp.ts
function sumUp(measured) {
  const profiles = measured.flatMap(({ outcome }) => outcome.kind === "measured" ? [outcome.profile] : []);
  const unmeasured2 = measured.filter(({ outcome }) => outcome.kind !== "measured").map(({ image: image2 }) => image2.id);
  return {
    unpackedBytes: profiles.reduce((sum3, profile2) => sum3 + profile2.unpackedBytes, 0),
    compressedBytes: profiles.reduce(
      (sum3, { compressedBytes }) => sum3 === null || compressedBytes === null ? null : sum3 + compressedBytes,
      0
    ),
    complete: unmeasured2.length === 0,
    unmeasured: unmeasured2
  };
}

// src/judge/judge.ts
function judge(plan, measured, comparison2 = null) {
  const { requireBaseline } = plan;
  const gated = outcomes(plan.images, measured);
  const changes = new Map(comparison2?.images.map((change3) => [change3.id, change3]));
  const images = gated.map(
    (each) => judgeImage(each, { change: changes.get(each.image.id) ?? null, requireBaseline })
  );
  const sums2 = sumUp(gated);
  const totals2 = { ...sums2, verdict: total(plan.totalLimit, sums2) };
  const kind = gravest([
    // Where no limit was held against anything, nothing is proved.
    totals2.verdict || images.some(wasBound) ? "pass" : "warn",
    totals2.verdict?.kind ?? "pass",
    ...images.map((image2) => image2.kind)
  ]);
  const problems = images.flatMap((image2) => image2.problems);
  return {
    kind,
    exitStatus: exitStatus(kind, plan.warnOnly, problems),
    warnOnly: plan.warnOnly,
    images,
    total: totals2
  };
}
function wasBound(image2) {
  return image2.rules.some(({ rule: rule2 }) => rule2 === "limit" || rule2 === "max-increase");
}
function outcomes(images, measured) {
  const byId = new Map(
    measured.filter(({ image: image2 }) => image2.role === "gated").map((each) => [each.image.id, each])
  );
  return images.filter((image2) => image2.role === "gated").map(
    (image2) => byId.get(image2.id) ?? {
      image: image2,
      outcome: { kind: "unmeasured", problem: notMeasured(image2.id) }
    }
  );
}

// src/report/contradictions/contentsContradictions.ts
function contentsContradictions(profile2) {
  const { contents: contents2, unpackedBytes } = profile2;
  if (!contents2) return [];
  return wrong([
    [ownedBytes(contents2) === unpackedBytes, "the bytes of its owners are not its size"],
    [wasteFits(contents2), "more of it is wasted than its waste comes to"],
    [contents2.packages.every(packageFits), "the parts of a package are not its bytes"],
    [
      contents2.unowned.every(({ parts: parts4, bytes: bytes2 }) => partsFit(parts4, bytes2)),
      "the parts of what no package owns are not its bytes"
    ],
    [
      contents2.lines.every(({ exclusiveBytes }) => exclusiveBytes <= unpackedBytes),
      "a line costs more than the whole image"
    ],
    [indicesFit(contents2), "it speaks of a package or a line that it does not have"],
    [layersFit(contents2, profile2), "it speaks of a layer that it does not have"]
  ]);
}
function ownedBytes({ packages, unowned: unowned2 }) {
  const owned = packages.reduce((sum3, each) => sum3 + each.ownedBytes, 0);
  return unowned2.reduce((sum3, { bytes: bytes2 }) => sum3 + bytes2, owned);
}
function wasteFits({ packages, unowned: unowned2, waste }) {
  const all2 = unowned2.reduce((sum3, { kind, bytes: bytes2 }) => sum3 + (kind === "waste" ? bytes2 : 0), 0);
  return packages.reduce((sum3, { wastedBytes }) => sum3 + wastedBytes, 0) <= all2 && waste.reduce((sum3, { bytes: bytes2 }) => sum3 + bytes2, 0) <= all2;
}
function packageFits({ parts: parts4, ownedBytes: ownedBytes2, wastedBytes }) {
  const wasted = parts4?.reduce((sum3, part3) => sum3 + (part3.wastedBytes ?? 0), 0) ?? 0;
  return partsFit(parts4, ownedBytes2 + wastedBytes) && wasted <= wastedBytes;
}
function partsFit(parts4, whole) {
  if (!parts4) return true;
  const isPart = ({ bytes: bytes2, wastedBytes = 0, byteCodeBytes = 0 }) => wastedBytes + byteCodeBytes <= bytes2;
  return parts4.every(isPart) && parts4.reduce((sum3, { bytes: bytes2 }) => sum3 + bytes2, 0) === whole;
}
function indicesFit({ packages, lines, findings }) {
  const isPackage = (index2) => index2 < packages.length;
  return packages.every(
    ({ requires, extras = [], reason: reason2 }) => requires.every(({ to }) => isPackage(to)) && extras.every(({ to }) => to.every(isPackage)) && (reason2 === null || !("via" in reason2) || reason2.via.every(isPackage)) && (reason2?.kind !== "line" || reason2.line < lines.length)
  ) && lines.every(({ exclusive }) => exclusive.every(isPackage)) && findings.every(
    ({ line: line2, exclusive, ...each }) => isPackage(each.package) && exclusive.every(isPackage) && line2 < lines.length
  );
}
function layersFit({ packages, waste }, { layers: layers3 }) {
  const known = new Set(layers3.map(({ diffId }) => diffId));
  return packages.every(({ diffId }) => diffId === null || known.has(diffId)) && waste.every(({ diffId, hiddenBy }) => known.has(diffId) && known.has(hiddenBy));
}

// src/report/contradictions/ruleHolds.ts
function ruleHolds(rule2, bytes2, { strict, unmet }) {
  if (rule2.kind === "error") return true;
  const met = strict ? rule2.measuredBytes < rule2.ruleBytes : rule2.measuredBytes <= rule2.ruleBytes;
  return rule2.measuredBytes === bytes2 && rule2.roomBytes === rule2.ruleBytes - rule2.measuredBytes && rule2.met === met && rule2.kind === (met ? "pass" : unmet);
}

// src/report/contradictions/increaseContradictions.ts
function increaseContradictions(image2) {
  const { maxIncrease: maxIncrease2, change: change3 } = image2;
  const [rule2, ...more] = image2.rules.filter((each) => each.rule === "max-increase");
  const growth3 = maxIncrease2 && change3 ? growthOf(change3, maxIncrease2.metric) : null;
  if (!rule2) return wrong([[growth3 === null, "nothing says what its growth is against its max-increase"]]);
  const set = more.length === 0 && maxIncrease2 !== null && rule2.metric === maxIncrease2.metric;
  return wrong([
    [set, "its max-increase is judged otherwise than it is set"],
    [
      ruleHolds(rule2, growth3, { strict: false, unmet: "fail" }),
      "its max-increase's verdict does not follow from its numbers"
    ],
    [
      rule2.kind === "error" || rule2.ruleBytes <= mostOf(image2),
      "it may grow by more than its max-increase says"
    ]
  ]);
}
function growthOf(change3, metric2) {
  const { deltaBytes } = change3[metric2];
  if (change3.status === "new" || deltaBytes === null) return null;
  const base = metric2 === "compressed" ? change3.baseCompressed : change3.base;
  return deltaBytes - (change3.baseMoved ? base?.deltaBytes ?? 0 : 0);
}
function mostOf({ maxIncrease: maxIncrease2, noiseFloorBytes, change: change3 }) {
  const before = (maxIncrease2 && change3?.[maxIncrease2.metric].beforeBytes) ?? 0;
  const percent = maxIncrease2?.percent ?? null;
  const share2 = percent === null ? Number.MAX_SAFE_INTEGER : before * percent / 100 + 1;
  return Math.max(noiseFloorBytes, Math.min(share2, maxIncrease2?.bytes ?? Number.MAX_SAFE_INTEGER));
}

// src/report/contradictions/imageContradictions.ts
function imageContradictions(image2) {
  const { profile: profile2, change: change3 } = image2;
  return [
    ...wrong([
      [isVerdict(image2), "its verdict is not that of its rules"],
      [profile2 !== null || image2.problems.length > 0, "it has no size, and nothing says why"],
      [profile2 === null || addsUp(profile2), "its sizes are not the sums of its layers"],
      [change3 === null || change3.id === image2.id, "its change is that of another image"],
      [sizeRuleHolds(image2, "limit"), "its limit's verdict does not follow from its numbers"],
      [sizeRuleHolds(image2, "target"), "its target's verdict does not follow from its numbers"]
    ]),
    ...profile2 === null ? [] : contentsContradictions(profile2),
    ...increaseContradictions(image2),
    ...change3 === null ? [] : changeContradictions(change3, image2)
  ];
}
function isVerdict({ verdict: verdict2, rules, problems }) {
  const expected = gravest([
    ...rules.filter(({ rule: rule2 }) => rule2 !== "target").map(({ kind }) => kind),
    problems.length > 0 ? "error" : "pass"
  ]);
  return verdict2 === expected || expected === "pass" && verdict2 === "warn";
}
function addsUp({ layers: layers3, ...said }) {
  const sum3 = (size5) => layers3.reduce((all2, layer2) => all2 + size5(layer2), 0);
  const packed = layers3.every(({ compressedBytes }) => compressedBytes !== null);
  return said.unpackedBytes === sum3(({ unpackedBytes }) => unpackedBytes) && said.baseBytes === sum3(({ from: from2, unpackedBytes }) => from2 === "base" ? unpackedBytes : 0) && said.ownBytes === said.unpackedBytes - said.baseBytes && said.wasteBytes === sum3(({ wastedBytes }) => wastedBytes) && said.compressedBytes === (packed ? sum3(({ compressedBytes }) => compressedBytes ?? 0) : null);
}
function sizeRuleHolds(image2, name2) {
  const [rule2, ...more] = image2.rules.filter((each) => each.rule === name2);
  const set = image2[name2];
  if (!rule2 || set === null) return !rule2 && set === null;
  const { profile: profile2 } = image2;
  const bytes2 = (set.metric === "compressed" ? profile2?.compressedBytes : profile2?.unpackedBytes) ?? null;
  const options = name2 === "limit" ? strictLimit : lenientTarget;
  const same2 = rule2.ruleBytes === set.bytes && rule2.metric === set.metric;
  return more.length === 0 && same2 && ruleHolds(rule2, bytes2, options);
}
var strictLimit = { strict: true, unmet: "fail" };
var lenientTarget = { strict: false, unmet: "pass" };

// src/report/contradictions/runContradictions.ts
function runContradictions(report) {
  return wrong([
    [report.verdict === verdictOf(report), "the run's verdict is not that of its images and of the total"],
    [report.exitStatus === exitOf(report), "the exit status does not follow from the run's verdict"],
    [isUnique(report.images) && isUnique(report.removed), "an image is in it twice"],
    [isSum(report), "the total is not the sum of the images"],
    [totalRuleHolds(report), "the total's verdict does not follow from its numbers"],
    [isCompared(report), "some images are compared with a baseline and some are not"],
    [isTotalChange(report), "the total's change is not the sum of the images' changes"]
  ]);
}
function verdictOf({ images, total: total3 }) {
  const bound = images.some(
    ({ rules }) => rules.some(({ rule: rule2 }) => rule2 === "limit" || rule2 === "max-increase")
  );
  return gravest([
    total3.verdict || bound ? "pass" : "warn",
    total3.verdict?.kind ?? "pass",
    ...images.map(({ verdict: verdict2 }) => verdict2)
  ]);
}
function exitOf({ verdict: verdict2, warnOnly, images }) {
  const problems = images.flatMap((image2) => image2.problems);
  return exitStatus(verdict2, warnOnly, problems);
}
function isUnique(all2) {
  return new Set(all2.map(({ id }) => id)).size === all2.length;
}
function isSum({ images, total: total3 }) {
  const profiles = images.flatMap(({ profile: profile2 }) => profile2 ?? []);
  const missing2 = images.filter(({ profile: profile2 }) => profile2 === null).map(({ id }) => id);
  const compressed = profiles.reduce(
    (sum3, { compressedBytes }) => sum3 === null || compressedBytes === null ? null : sum3 + compressedBytes,
    0
  );
  return total3.unpackedBytes === profiles.reduce((sum3, { unpackedBytes }) => sum3 + unpackedBytes, 0) && total3.compressedBytes === compressed && total3.complete === (missing2.length === 0) && total3.unmeasured.length === missing2.length && total3.unmeasured.every((id, at) => id === missing2[at]);
}
function totalRuleHolds({ total: total3 }) {
  if (total3.verdict === null) return true;
  const bytes2 = total3.verdict.metric === "compressed" ? total3.compressedBytes : total3.unpackedBytes;
  return ruleHolds(total3.verdict, total3.complete ? bytes2 : null, { strict: true, unmet: "fail" });
}
function isCompared({ baseline: baseline2, images, removed, total: total3 }) {
  if (baseline2 !== null) return total3.change !== null && images.every(({ change: change3 }) => change3 !== null);
  return total3.change === null && removed.length === 0 && images.every(({ change: change3 }) => change3 === null);
}
function isTotalChange({ images, removed, total: total3 }) {
  if (total3.change === null) return true;
  const changes = images.flatMap(({ change: change3 }) => change3 ? [change3] : []);
  const expected = totalChange(changes, removed);
  return sameDelta(total3.change.unpacked, expected.unpacked) && sameDelta(total3.change.compressed, expected.compressed) && total3.change.complete === expected.complete;
}

// src/report/contradictions/contradictions.ts
function contradictions(report) {
  return [
    ...runContradictions(report),
    ...flavourContradictions(report),
    ...report.images.flatMap((image2) => named(image2.id, imageContradictions(image2))),
    ...report.removed.flatMap((change3) => named(change3.id, changeContradictions(change3, null)))
  ];
}
function named(id, found) {
  return found.map((words9) => `${JSON.stringify(id)}: ${words9}`);
}

// src/report/table/grid.ts
var import_cli_table3 = __toESM(require_cli_table3(), 1);

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index2 = 0; index2 < ranges.length; index2 += 2) {
    const start = ranges[index2];
    const end = ranges[index2 + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("‍")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index2 = segment.search(visibleCharacterRegex);
  return index2 === -1 ? void 0 : segment.slice(index2);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index2 = 0; index2 < codePoints.length; index2++) {
    const codePoint = codePoints[index2];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining = index2; remaining < codePoints.length; remaining++) {
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index2 + 1])) {
      width += 2;
      index2 += isHangulTrailingJamo(codePoints[index2 + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code3) => `\x1B[${code3 + offset}m`;
var wrapAnsi256 = (offset = 0) => (code3) => `\x1B[${38 + offset};5;${code3}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code3) {
        if (code3 < 8) {
          return 30 + code3;
        }
        if (code3 < 16) {
          return 90 + (code3 - 8);
        }
        let red;
        let green;
        let blue;
        if (code3 >= 232) {
          red = ((code3 - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code3 -= 16;
          const remainder = code3 % 36;
          red = Math.floor(code3 / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/wrap-ansi/index.js
var ANSI_ESCAPE = "\x1B";
var ANSI_ESCAPE_CSI = "";
var ESCAPES = /* @__PURE__ */ new Set([
  ANSI_ESCAPE,
  ANSI_ESCAPE_CSI
]);
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_SGR_RESET = 0;
var ANSI_SGR_RESET_FOREGROUND = 39;
var ANSI_SGR_RESET_BACKGROUND = 49;
var ANSI_SGR_RESET_UNDERLINE_COLOR = 59;
var ANSI_SGR_FOREGROUND_EXTENDED = 38;
var ANSI_SGR_BACKGROUND_EXTENDED = 48;
var ANSI_SGR_UNDERLINE_COLOR_EXTENDED = 58;
var ANSI_SGR_COLOR_MODE_256 = 5;
var ANSI_SGR_COLOR_MODE_RGB = 2;
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var ANSI_ESCAPE_REGEX = new RegExp(`^\\u001B(?:\\${ANSI_CSI}(?<sgr>[0-9;]*)${ANSI_SGR_TERMINATOR}|${ANSI_ESCAPE_LINK}(?<uri>[^\\u0007\\u001B]*)(?:\\u0007|\\u001B\\\\))`);
var ANSI_ESCAPE_CSI_REGEX = new RegExp(`^\\u009B(?<sgr>[0-9;]*)${ANSI_SGR_TERMINATOR}`);
var ANSI_SGR_MODIFIER_CLOSE_CODES = new Set(ansi_styles_default.codes.values());
ANSI_SGR_MODIFIER_CLOSE_CODES.delete(ANSI_SGR_RESET);
var segmenter2 = new Intl.Segmenter();
var getGraphemes = (string) => Array.from(segmenter2.segment(string), ({ segment }) => segment);
var TAB_SIZE = 8;
var wrapAnsiCode = (code3) => `${ANSI_ESCAPE}${ANSI_CSI}${code3}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url) => `${ANSI_ESCAPE}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var getSgrTokens = (sgrParameters) => {
  const codes = sgrParameters.split(";").map((sgrParameter) => sgrParameter === "" ? ANSI_SGR_RESET : Number.parseInt(sgrParameter, 10));
  const sgrTokens = [];
  for (let index2 = 0; index2 < codes.length; index2++) {
    const code3 = codes[index2];
    if (!Number.isFinite(code3)) {
      continue;
    }
    if (code3 === ANSI_SGR_FOREGROUND_EXTENDED || code3 === ANSI_SGR_BACKGROUND_EXTENDED || code3 === ANSI_SGR_UNDERLINE_COLOR_EXTENDED) {
      if (index2 + 1 >= codes.length) {
        break;
      }
      const mode = codes[index2 + 1];
      if (mode === ANSI_SGR_COLOR_MODE_256 && Number.isFinite(codes[index2 + 2])) {
        sgrTokens.push([code3, mode, codes[index2 + 2]]);
        index2 += 2;
        continue;
      }
      const red = codes[index2 + 2];
      const green = codes[index2 + 3];
      const blue = codes[index2 + 4];
      if (mode === ANSI_SGR_COLOR_MODE_RGB && Number.isFinite(red) && Number.isFinite(green) && Number.isFinite(blue)) {
        sgrTokens.push([code3, mode, red, green, blue]);
        index2 += 4;
        continue;
      }
      break;
    }
    sgrTokens.push([code3]);
  }
  return sgrTokens;
};
var removeActiveStyle = (activeStyles, family) => {
  const activeStyleIndex = activeStyles.findIndex((activeStyle) => activeStyle.family === family);
  if (activeStyleIndex !== -1) {
    activeStyles.splice(activeStyleIndex, 1);
  }
};
var upsertActiveStyle = (activeStyles, nextActiveStyle) => {
  removeActiveStyle(activeStyles, nextActiveStyle.family);
  activeStyles.push(nextActiveStyle);
};
var removeModifierStylesByClose = (activeStyles, closeCode) => {
  for (let index2 = activeStyles.length - 1; index2 >= 0; index2--) {
    const activeStyle = activeStyles[index2];
    if (activeStyle.family.startsWith("modifier-") && activeStyle.close === closeCode) {
      activeStyles.splice(index2, 1);
    }
  }
};
var getColorStyle = (code3, sgrToken) => {
  if (code3 >= 30 && code3 <= 37 || code3 >= 90 && code3 <= 97 || code3 === ANSI_SGR_FOREGROUND_EXTENDED && sgrToken.length > 1) {
    return {
      family: "foreground",
      open: sgrToken.join(";"),
      close: ANSI_SGR_RESET_FOREGROUND
    };
  }
  if (code3 >= 40 && code3 <= 47 || code3 >= 100 && code3 <= 107 || code3 === ANSI_SGR_BACKGROUND_EXTENDED && sgrToken.length > 1) {
    return {
      family: "background",
      open: sgrToken.join(";"),
      close: ANSI_SGR_RESET_BACKGROUND
    };
  }
  if (code3 === ANSI_SGR_UNDERLINE_COLOR_EXTENDED && sgrToken.length > 1) {
    return {
      family: "underlineColor",
      open: sgrToken.join(";"),
      close: ANSI_SGR_RESET_UNDERLINE_COLOR
    };
  }
};
var applySgrResetCode = (code3, activeStyles) => {
  if (code3 === ANSI_SGR_RESET) {
    activeStyles.length = 0;
    return true;
  }
  if (code3 === ANSI_SGR_RESET_FOREGROUND) {
    removeActiveStyle(activeStyles, "foreground");
    return true;
  }
  if (code3 === ANSI_SGR_RESET_BACKGROUND) {
    removeActiveStyle(activeStyles, "background");
    return true;
  }
  if (code3 === ANSI_SGR_RESET_UNDERLINE_COLOR) {
    removeActiveStyle(activeStyles, "underlineColor");
    return true;
  }
  if (ANSI_SGR_MODIFIER_CLOSE_CODES.has(code3)) {
    removeModifierStylesByClose(activeStyles, code3);
    return true;
  }
  return false;
};
var applySgrToken = (sgrToken, activeStyles) => {
  const [code3] = sgrToken;
  if (applySgrResetCode(code3, activeStyles)) {
    return;
  }
  const colorStyle = getColorStyle(code3, sgrToken);
  if (colorStyle) {
    upsertActiveStyle(activeStyles, colorStyle);
    return;
  }
  const close = ansi_styles_default.codes.get(code3);
  if (close !== void 0 && close !== ANSI_SGR_RESET) {
    upsertActiveStyle(activeStyles, {
      family: `modifier-${code3}`,
      open: sgrToken.join(";"),
      close
    });
  }
};
var applySgrParameters = (sgrParameters, activeStyles) => {
  for (const sgrToken of getSgrTokens(sgrParameters)) {
    applySgrToken(sgrToken, activeStyles);
  }
};
var applySgrResets = (sgrParameters, activeStyles) => {
  for (const sgrToken of getSgrTokens(sgrParameters)) {
    const [code3] = sgrToken;
    applySgrResetCode(code3, activeStyles);
  }
};
var applyLeadingSgrResets = (string, activeStyles) => {
  let remainder = string;
  while (remainder.length > 0) {
    if (remainder.startsWith(ANSI_ESCAPE) && remainder[1] !== "\\") {
      const match2 = ANSI_ESCAPE_REGEX.exec(remainder);
      if (!match2) {
        break;
      }
      if (match2.groups.sgr !== void 0) {
        applySgrResets(match2.groups.sgr, activeStyles);
      }
      remainder = remainder.slice(match2[0].length);
      continue;
    }
    if (remainder.startsWith(ANSI_ESCAPE_CSI)) {
      const match2 = ANSI_ESCAPE_CSI_REGEX.exec(remainder);
      if (!match2 || match2.groups.sgr === void 0) {
        break;
      }
      applySgrResets(match2.groups.sgr, activeStyles);
      remainder = remainder.slice(match2[0].length);
      continue;
    }
    break;
  }
};
var getClosingSgrSequence = (activeStyles) => [...activeStyles].reverse().map((activeStyle) => wrapAnsiCode(activeStyle.close)).join("");
var getOpeningSgrSequence = (activeStyles) => activeStyles.map((activeStyle) => wrapAnsiCode(activeStyle.open)).join("");
var wordLengths = (string) => string.split(" ").map((word) => stringWidth(word));
var wrapWord = (rows2, word, columns) => {
  const characters = getGraphemes(word);
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let visible = stringWidth(stripAnsi(rows2.at(-1)));
  for (const [index2, character] of characters.entries()) {
    const characterLength = stringWidth(character);
    if (visible + characterLength <= columns) {
      rows2[rows2.length - 1] += character;
    } else {
      rows2.push(character);
      visible = 0;
    }
    if (ESCAPES.has(character) && !(isInsideLinkEscape && character === ANSI_ESCAPE && characters[index2 + 1] === "\\")) {
      isInsideEscape = true;
      const ansiEscapeLinkCandidate = characters.slice(index2 + 1, index2 + 1 + ANSI_ESCAPE_LINK.length).join("");
      isInsideLinkEscape = ansiEscapeLinkCandidate === ANSI_ESCAPE_LINK;
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL || character === "\\" && index2 > 0 && characters[index2 - 1] === ANSI_ESCAPE) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR) {
        isInsideEscape = false;
      }
      continue;
    }
    visible += characterLength;
    if (visible === columns && index2 < characters.length - 1) {
      rows2.push("");
      visible = 0;
    }
  }
  if (!visible && rows2.at(-1).length > 0 && rows2.length > 1) {
    rows2[rows2.length - 2] += rows2.pop();
  }
};
var stringVisibleTrimSpacesRight = (string) => {
  const words9 = string.split(" ");
  let last = words9.length;
  while (last > 0) {
    if (stringWidth(words9[last - 1]) > 0) {
      break;
    }
    last--;
  }
  if (last === words9.length) {
    return string;
  }
  return words9.slice(0, last).join(" ") + words9.slice(last).join("");
};
var expandTabs = (line2) => {
  if (!line2.includes("	")) {
    return line2;
  }
  const segments = line2.split("	");
  let visible = 0;
  let expandedLine = "";
  for (const [index2, segment] of segments.entries()) {
    expandedLine += segment;
    visible += stringWidth(segment);
    if (index2 < segments.length - 1) {
      const spaces = TAB_SIZE - visible % TAB_SIZE;
      expandedLine += " ".repeat(spaces);
      visible += spaces;
    }
  }
  return expandedLine;
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeUrl;
  const activeStyles = [];
  const lengths = wordLengths(string);
  let rows2 = [""];
  for (const [index2, word] of string.split(" ").entries()) {
    if (options.trim !== false) {
      rows2[rows2.length - 1] = rows2.at(-1).trimStart();
    }
    let rowLength = stringWidth(rows2.at(-1));
    if (index2 !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows2.push("");
        rowLength = 0;
      }
      if (rowLength > 0 || options.trim === false) {
        rows2[rows2.length - 1] += " ";
        rowLength++;
      }
    }
    if (options.hard && options.wordWrap !== false && lengths[index2] > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((lengths[index2] - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((lengths[index2] - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows2.push("");
      }
      wrapWord(rows2, word, columns);
      continue;
    }
    if (rowLength + lengths[index2] > columns && rowLength > 0 && lengths[index2] > 0) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows2, word, columns);
        continue;
      }
      rows2.push("");
    }
    if (rowLength + lengths[index2] > columns && options.wordWrap === false) {
      wrapWord(rows2, word, columns);
      continue;
    }
    rows2[rows2.length - 1] += word;
  }
  if (options.trim !== false) {
    rows2 = rows2.map((row2) => stringVisibleTrimSpacesRight(row2));
  }
  const preString = rows2.join("\n");
  const pre = getGraphemes(preString);
  let preStringIndex = 0;
  for (const [index2, character] of pre.entries()) {
    returnValue += character;
    if (character === ANSI_ESCAPE && pre[index2 + 1] !== "\\") {
      const { groups: groups2 } = ANSI_ESCAPE_REGEX.exec(preString.slice(preStringIndex)) || { groups: {} };
      if (groups2.sgr !== void 0) {
        applySgrParameters(groups2.sgr, activeStyles);
      } else if (groups2.uri !== void 0) {
        escapeUrl = groups2.uri.length === 0 ? void 0 : groups2.uri;
      }
    } else if (character === ANSI_ESCAPE_CSI) {
      const { groups: groups2 } = ANSI_ESCAPE_CSI_REGEX.exec(preString.slice(preStringIndex)) || { groups: {} };
      if (groups2.sgr !== void 0) {
        applySgrParameters(groups2.sgr, activeStyles);
      }
    }
    if (pre[index2 + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      returnValue += getClosingSgrSequence(activeStyles);
    } else if (character === "\n") {
      const openingStyles = [...activeStyles];
      applyLeadingSgrResets(preString.slice(preStringIndex + 1), openingStyles);
      returnValue += getOpeningSgrSequence(openingStyles);
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
    preStringIndex += character.length;
  }
  return returnValue;
};
function wrapAnsi(string, columns, options) {
  return String(string).normalize().replaceAll("\r\n", "\n").split("\n").map((line2) => exec(expandTabs(line2), columns, options)).join("\n");
}

// src/report/table/grid.ts
var noLines = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: ""
};
var gap = 2;
var narrowest = 8;
function grid(rows2, options) {
  const columns = rows2.reduce((most6, row2) => Math.max(most6, row2.length), 0);
  const widths = Array.from({ length: columns }, (_, index2) => widest(rows2, index2) + gap);
  const needed = widths.reduce((sum3, width2) => sum3 + width2, 0) - gap;
  const { flexible, width } = options;
  widths[flexible] = Math.max(narrowest, (widths[flexible] ?? 0) - Math.max(0, needed - width));
  const table5 = new import_cli_table3.default({
    chars: noLines,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap },
    colWidths: widths,
    colAligns: widths.map((_, index2) => options.right?.includes(index2) ? "right" : "left")
  });
  const room = (widths[flexible] ?? 0) - gap;
  const fitted = (cell) => options.overflow === "wrap" || options.overflow === "words" ? wrapAnsi(cell, room, { hard: true, wordWrap: options.overflow === "words" }) : cell;
  for (const row2 of rows2) table5.push(row2.map((cell, index2) => index2 === flexible ? fitted(cell) : cell));
  return trimLines(table5.toString());
}
function widest(rows2, index2) {
  return rows2.reduce((most6, row2) => Math.max(most6, stringWidth(row2[index2] ?? "")), 0);
}
function trimLines(text) {
  return text.split("\n").map((line2) => line2.trimEnd()).join("\n");
}

// src/report/table/style.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function paint(color) {
  return import_picocolors.default.createColors(color);
}
var words3 = {
  pass: "✓ pass",
  warn: "! warn",
  fail: "✗ fail",
  error: "✗ error"
};
function verdictWord(verdict2, ink) {
  const color = { pass: ink.green, warn: ink.yellow, fail: ink.red, error: ink.red }[verdict2];
  return color(words3[verdict2]);
}

// src/report/text/room.ts
function roomText(roomBytes) {
  if (roomBytes === 0) return "at the limit";
  return roomBytes > 0 ? `${formatBytes(roomBytes)} left` : `${formatBytes(-roomBytes)} over`;
}
function targetText(roomBytes) {
  return roomBytes >= 0 ? "met" : `${formatBytes(-roomBytes)} over`;
}
function percentText(part3, whole) {
  if (whole === 0 || part3 === 0) return "0%";
  const share2 = Math.abs(part3) / whole * 100;
  const sign2 = part3 < 0 ? "-" : "";
  if (share2 < 0.1) return `${sign2}<0.1%`;
  if (share2 > 99.9 && share2 < 100) return `${sign2}>99.9%`;
  return `${sign2}${Number(share2.toFixed(1))}%`;
}
function timeText(ms2) {
  if (ms2 < 6e4) return `${(Math.floor(ms2 / 100) / 10).toFixed(1)}s`;
  const seconds = Math.floor(ms2 / 1e3);
  return `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
}

// src/report/text/changeText.ts
function deltaText(bytes2) {
  if (bytes2 === 0) return "±0";
  return `${bytes2 > 0 ? "+" : ""}${formatBytes(bytes2)}`;
}
function shareText({ beforeBytes, deltaBytes }) {
  if (deltaBytes === null) return "unknown";
  if (deltaBytes === 0 || beforeBytes === null || beforeBytes === 0) return deltaText(deltaBytes);
  const percent = percentText(deltaBytes, beforeBytes);
  return `${deltaText(deltaBytes)} (${deltaBytes > 0 ? "+" : ""}${percent})`;
}
function changeText(change3) {
  switch (change3.status) {
    case "new":
      return "new";
    case "removed":
      return change3.unpacked.beforeBytes === null ? "removed" : `removed (${deltaText(-change3.unpacked.beforeBytes)})`;
    case "unknown":
      return "unknown";
    case "grown":
    case "shrunk":
    case "same":
      return shareText(change3.unpacked);
    default:
      return change3.status;
  }
}

// src/report/text/harmlessCommands.ts
var command = /::(?=\s*(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning))/gi;
function harmlessCommands(text) {
  return text.replace(/##\[/g, "## [").replace(command, ": :");
}

// src/report/text/plainText.ts
function plainText(hostile, most6 = 400) {
  const short2 = hostile.slice(0, most6);
  const line2 = short2.replace(/[\s\u0085]+/gu, " ").replace(new RegExp("\\p{C}", "gu"), "�");
  return harmlessCommands(hostile.length > most6 ? `${line2}…` : line2);
}

// src/report/text/why/packageWords.ts
function versionsText({ versionBefore, versionAfter, kind }) {
  if (kind === "removed") return versionWord(versionBefore);
  if (versionBefore === null || versionAfter === null || versionBefore === versionAfter)
    return versionWord(versionAfter);
  return ` ${versionBefore} → ${versionAfter}`;
}
function versionWord(version) {
  return version === null || version === "" ? "" : ` ${version}`;
}
function changeMarks({ kind, step: step2 }) {
  switch (kind) {
    case "added":
      return ["new"];
    case "removed":
      return ["gone"];
    case "upgraded":
      return step2 === null || step2 === "other" ? [] : [step2];
    case "downgraded":
      return ["older"];
    case "changed":
      return [];
    default:
      return kind;
  }
}

// src/report/text/why/unownedName.ts
var names = {
  interpreter: "interpreter and standard library",
  "base-system": "base system",
  application: "application code",
  cache: "caches",
  "build-tools": "build tools",
  "byte-code": "byte code",
  locale: "locales",
  "docs-and-tests": "docs and tests",
  data: "data",
  waste: "waste",
  other: "other files"
};
function unownedName(kind, place3, name2) {
  return place3 === null ? names[kind] : `${names[kind]} ${name2(`/${place3}`)}`;
}

// src/report/diff/causesOf.ts
var packagesShown = 12;
function causesOf(image2, options, name2) {
  const ink = paint(options.color);
  const { status, packages, causes: causes2 } = image2;
  if (status !== "changed") return [];
  if (!image2.ownersKnown)
    return [ink.dim(`  ${name2 === "" ? "" : `${name2}: `}owners not known on both sides`)];
  if (packages.length + causes2.length === 0) return [];
  const rows2 = causes2.length > 0 ? causes2.map((cause2) => causeRow(cause2, packages, ink)) : packages.slice(0, packagesShown).map((change3) => packageRow(change3, ink));
  const title2 = causes2.length > 0 ? "why" : "packages";
  return [
    [
      ink.bold(name2 === "" ? title2 : `${name2}: ${title2}`),
      grid(rows2, { width: options.width, flexible: 3, right: [2], overflow: "words" }),
      ...packages.length === 0 ? [] : [ink.dim(`  ${counts(packages)}`)]
    ].join("\n")
  ];
}
function causeRow(cause2, packages, ink) {
  if (cause2.kind === "package") {
    const change3 = packages[cause2.change];
    return change3 ? packageRow(change3, ink) : [];
  }
  const words9 = cause2.kind === "unowned" ? unownedName(cause2.unowned, cause2.place, (text) => plainText(text, 120)) : `other${cause2.count === 0 ? "" : ` (${cause2.count})`}`;
  return ["  ", " ", deltaText(cause2.deltaBytes), words9];
}
function packageRow(change3, ink) {
  const signs = { added: ink.red("+"), removed: ink.green("-") };
  const sign2 = change3.kind === "added" || change3.kind === "removed" ? signs[change3.kind] : "~";
  const marks2 = changeMarks(change3);
  const name2 = plainText(`${change3.name}${versionsText(change3)}`, 160);
  return [
    "  ",
    sign2,
    deltaText(change3.deltaBytes),
    `${name2}${marks2.length === 0 ? "" : ` (${marks2.join(", ")})`}`
  ];
}
function counts(packages) {
  const kinds = ["added", "removed", "upgraded", "downgraded", "changed"];
  const told = kinds.flatMap((kind) => {
    const count2 = packages.filter((change3) => change3.kind === kind).length;
    return count2 === 0 ? [] : [`${count2} ${kind}`];
  });
  return `packages: ${told.join(", ")}`;
}

// src/report/diff/renderDiff.ts
function renderDiff(diff, options) {
  const ink = paint(options.color);
  const sides = [
    `${ink.dim("before")}  ${plainText(diff.before.target)}`,
    `${ink.dim("after")}   ${plainText(diff.after.target)}`
  ].join("\n");
  const many = diff.images.length > 1;
  const parts4 = diff.images.flatMap((image2) => [
    ...layersOf(image2, options, many),
    ...causesOf(image2, options, many ? nameOf2(image2) : "")
  ]);
  return `${[sides, sizes(diff, options), ...parts4].join("\n\n")}
`;
}
function sizes(diff, options) {
  const ink = paint(options.color);
  const packed = diff.images.some(({ compressed }) => compressed.deltaBytes !== null);
  const titles2 = ["IMAGE", "BEFORE", "AFTER", "CHANGE", ...packed ? ["COMPRESSED"] : []];
  const rows2 = diff.images.map((image2) => [
    nameOf2(image2),
    size(image2.unpacked.beforeBytes, image2.status === "added"),
    size(image2.unpacked.afterBytes, image2.status === "removed"),
    statusText(image2),
    ...packed ? [packedText(image2.compressed)] : []
  ]);
  const matched = diff.images.filter(({ unpacked: unpacked2 }) => unpacked2.deltaBytes !== null).length;
  const partly = matched < diff.images.length;
  const total3 = [
    partly ? `total of ${matched} on both sides` : "total",
    size(diff.unpacked.beforeBytes, false),
    size(diff.unpacked.afterBytes, false),
    shareText(diff.unpacked),
    ...packed ? [packedText(diff.compressed)] : []
  ];
  const totals2 = matched > 1 ? [total3.map((cell) => ink.bold(cell))] : [];
  return grid([titles2.map((title2) => ink.dim(title2)), ...rows2, ...totals2], {
    ...{ width: options.width, flexible: 0, right: [1, 2, 3, 4], overflow: "wrap" }
  });
}
function statusText({ status, unpacked: unpacked2 }) {
  switch (status) {
    case "same":
      return "the same layers";
    case "changed":
      return shareText(unpacked2);
    case "added":
    case "removed":
      return status;
    case "unknown":
      return "not measured";
    default:
      return status;
  }
}
function layersOf(image2, options, many) {
  const ink = paint(options.color);
  const different = image2.layers.filter(({ kind }) => kind !== "same");
  if (different.length === 0) return [];
  const same2 = image2.layers.filter(({ kind }) => kind === "same");
  const rows2 = different.map((layer2) => [
    ...["  ", mark(layer2, ink), deltaText(layer2.deltaBytes), layerSizes(layer2)],
    words4(layer2)
  ]);
  const kept = same2.reduce((sum3, { afterBytes }) => sum3 + afterBytes, 0);
  const layers3 = same2.length === 1 ? "layer is" : "layers are";
  return [
    [
      ...many ? [ink.bold(nameOf2(image2))] : [],
      grid(rows2, { width: options.width, flexible: 4, right: [2, 3] }),
      ...same2.length > 0 ? [ink.dim(`  ${same2.length} ${layers3} the same: ${formatBytes(kept)}`)] : []
    ].join("\n")
  ];
}
function mark({ kind }, ink) {
  const signs = { added: ink.red("+"), removed: ink.green("-"), changed: "~", same: " " };
  return signs[kind];
}
function layerSizes({ kind, beforeBytes, afterBytes }) {
  return kind === "changed" ? `${formatBytes(beforeBytes)} → ${formatBytes(afterBytes)}` : "";
}
function words4({ instruction: instruction2, instructionBefore, kind }) {
  const now = plainText(instruction2 ?? "unknown");
  const edited = kind === "changed" && instructionBefore !== instruction2;
  return edited ? `${now} (was: ${plainText(instructionBefore ?? "unknown")})` : now;
}
function nameOf2({ id, platform }) {
  return plainText(id ?? platform ?? "unknown", 200);
}
function size(bytes2, absent) {
  return bytes2 === null ? absent ? "" : "unmeasured" : formatBytes(bytes2);
}
function packedText(delta3) {
  return delta3.deltaBytes === null ? "" : shareText(delta3);
}

// src/report/jsonText.ts
var rows = /* @__PURE__ */ new Set([
  ...["packages", "unowned", "waste", "identical", "folders", "lines", "findings", "causes"]
]);
var step = "  ";
function jsonText(value) {
  return write(value, "", false) ?? "null";
}
function write(value, indent2, isRows) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent2}${step}`;
  if (Array.isArray(value)) {
    const members2 = value.map(
      (each) => (isRows ? JSON.stringify(each) : write(each, deeper, false)) ?? "null"
    );
    return block("[", members2, "]", indent2);
  }
  const members = Object.entries(value).flatMap(([key3, each]) => {
    const text = write(each, deeper, rows.has(key3));
    return text === void 0 ? [] : [`${JSON.stringify(key3)}: ${text}`];
  });
  return block("{", members, "}", indent2);
}
function block(open, members, close, indent2) {
  if (members.length === 0) return `${open}${close}`;
  const deeper = `
${indent2}${step}`;
  return `${open}${deeper}${members.join(`,${deeper}`)}
${indent2}${close}`;
}

// src/report/renderJson.ts
function renderJson(report) {
  return `${safeJson(report)}
`;
}
function safeJson(value) {
  return jsonText(value).replaceAll("##[", "#\\u0023[").replace(
    new RegExp("[\\u007f-\\u009f\\u2028\\u2029]|\\p{Cf}", "gu"),
    (char) => Array.from({ length: char.length }, (_, index2) => unicodeEscape(char.charCodeAt(index2))).join("")
  );
}
function unicodeEscape(unit) {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

// src/report/diff/renderDiffJson.ts
function renderDiffJson(diff) {
  const { before, after: after3, unpacked: unpacked2, compressed, images } = diff;
  const side = (target2, key3) => ({
    ...target2,
    unpackedBytes: unpacked2[key3],
    compressedBytes: compressed[key3]
  });
  const document = {
    before: side(before, "beforeBytes"),
    after: side(after3, "afterBytes"),
    unpackedDeltaBytes: unpacked2.deltaBytes,
    compressedDeltaBytes: compressed.deltaBytes,
    layers: images.flatMap(
      ({ id, platform, layers: layers3 }) => layers3.map((layer2) => ({ image: id ?? platform, ...layer2 }))
    ),
    images
  };
  return `${safeJson(document)}
`;
}

// src/report/markdown/links.ts
var hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var name = /^[A-Za-z0-9_.-]{1,100}$/;
var control = /[\p{C}\\]/u;
function githubLinks(facts) {
  const repository = repositoryUrl(facts);
  const files = facts.forge === "gitea" ? "src/commit" : "blob";
  const blob = repository !== null && hash.test(facts.commit) ? `${repository}/${files}/${facts.commit}` : null;
  return {
    line: (file, line2) => {
      const path = repositoryPath(facts.projectPath, file);
      if (blob === null || path === null) return null;
      const anchor = line2 !== null && Number.isSafeInteger(line2) && line2 > 0 ? `#L${line2}` : "";
      return `${blob}/${path}${anchor}`;
    },
    commit: (sha) => repository !== null && hash.test(sha) ? `${repository}/commit/${sha}` : null,
    run: facts.runUrl === null ? null : address(facts.runUrl)
  };
}
function repositoryUrl({ serverUrl, owner, repo }) {
  const server = address(serverUrl);
  const named2 = [owner, repo].every((part3) => name.test(part3) && part3 !== "." && part3 !== "..");
  return server === null || !named2 ? null : `${server.replace(/\/+$/, "")}/${owner}/${repo}`;
}
function address(text) {
  const url = urlOf(text);
  if (url === null) return null;
  const plain3 = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (!plain3 || url.protocol !== "https:" && url.protocol !== "http:") return null;
  return /^[A-Za-z0-9:/._%-]+$/.test(url.href) ? url.href : null;
}
function urlOf(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
function repositoryPath(project, file) {
  if (project === null) return null;
  const folder = project === "." || project === "" ? [] : project.split("/");
  const segments = [...folder, ...file.split("/")];
  const plain3 = segments.every((each) => each !== "" && each !== "." && each !== ".." && !control.test(each));
  return plain3 ? segments.map(encode).join("/") : null;
}
function encode(text) {
  return encodeURIComponent(text).replace(
    /[!'()*_~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/text/order.ts
var gravity2 = { error: 0, fail: 1, warn: 2, pass: 3 };
function byGravity(report) {
  return report.images.toSorted(
    (a, b) => gravity2[a.verdict] - gravity2[b.verdict] || excess(b) - excess(a) || compareText2(a.id, b.id)
  );
}
function layersByWeight(layers3) {
  const own = layers3.filter((layer2) => layer2.from === "own").map(ownLine);
  const base = layers3.filter((layer2) => layer2.from === "base");
  const baseLine = {
    bytes: base.reduce((sum3, layer2) => sum3 + layer2.unpackedBytes, 0),
    wastedBytes: base.reduce((sum3, layer2) => sum3 + layer2.wastedBytes, 0),
    line: null,
    instruction: null,
    layers: base.length
  };
  return [...own, baseLine].filter((each) => each.bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
}
function ownLine(layer2) {
  return {
    bytes: layer2.unpackedBytes,
    wastedBytes: layer2.wastedBytes,
    line: layer2.line,
    instruction: layer2.instruction ?? layer2.createdBy ?? "unknown instruction",
    layers: 1
  };
}
function excess(image2) {
  const limit2 = image2.rules.find((rule2) => rule2.rule === "limit");
  return limit2 && limit2.kind !== "error" ? Math.max(0, -limit2.roomBytes) : 0;
}
function compareText2(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/report/html/embedJson.ts
function embedJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("##[", "#\\u0023[").replace(
    new RegExp("[\\u007f-\\u009f\\u2028\\u2029]|\\p{Cf}", "gu"),
    (char) => Array.from({ length: char.length }, (_, at) => escaped(char.charCodeAt(at))).join("")
  );
}
function escaped(unit) {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

// src/report/html/html.ts
function h(tag2, attributes, ...children) {
  return { tag: tag2, attributes: safe(attributes), children: children.flatMap((child) => child ?? []) };
}
function safe(attributes) {
  const { href } = attributes;
  if (typeof href !== "string" || /^(#|https?:\/\/)/.test(href)) return attributes;
  return { ...attributes, href: null };
}

// src/report/html/imageData.ts
import { deflateRawSync } from "node:zlib";

// src/report/html/pack.ts
function pack(value) {
  if (Array.isArray(value)) return packList(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(entriesOf(value).map(([key3, each]) => [key3, pack(each)]));
}
function packList(list4) {
  const [first] = list4;
  if (list4.length < 2 || !isObject(first)) return list4.map(pack);
  const keys = entriesOf(first).map(([key3]) => key3);
  const alike = keys.length > 0 && list4.every((each) => isObject(each) && hasKeys(each, keys));
  if (!alike) return list4.map(pack);
  const rows2 = list4.map((each) => keys.map((key3) => pack(isObject(each) ? each[key3] : null)));
  return { "#": keys, "@": rows2 };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
  return Object.entries(value).filter(([, each]) => each !== void 0);
}
function hasKeys(value, keys) {
  const own = entriesOf(value);
  return own.length === keys.length && own.every(([key3], at) => key3 === keys[at]);
}

// src/report/html/pageData.ts
function pageImage(image2) {
  const { profile: profile2 } = image2;
  if (profile2 === null) return image2;
  const { contents: contents2, layers: layers3 } = profile2;
  const indices = new Map(layers3.map(({ diffId }, index2) => [diffId, String(index2)]).reverse());
  const short2 = (diffId) => indices.get(diffId) ?? "";
  return {
    ...image2,
    profile: {
      ...profile2,
      layers: layers3.map((layer2) => ({ ...layer2, diffId: short2(layer2.diffId) })),
      contents: contents2 && {
        ...contents2,
        packages: contents2.packages.map((each) => ({ ...each, diffId: each.diffId && short2(each.diffId) })),
        waste: contents2.waste.map((each) => ({
          ...each,
          diffId: short2(each.diffId),
          hiddenBy: short2(each.hiddenBy)
        }))
      }
    }
  };
}
function firstImage(report) {
  const [worst] = byGravity(report);
  return worst === void 0 ? 0 : report.images.indexOf(worst);
}

// src/report/html/imageData.ts
function imageData(image2) {
  return deflateRawSync(JSON.stringify(pack(pageImage(image2)))).toString("base64");
}

// src/report/html/page.generated.ts
var pageScript = '"use strict";(()=>{var et=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,Dn=/^[A-Za-z0-9_.-]{1,100}$/,Fn=/[\\p{C}\\\\]/u;function tt(e){let t=Vn(e),n=e.forge==="gitea"?"src/commit":"blob",r=t!==null&&et.test(e.commit)?`${t}/${n}/${e.commit}`:null;return{line:(o,i)=>{let a=Un(e.projectPath,o);if(r===null||a===null)return null;let s=i!==null&&Number.isSafeInteger(i)&&i>0?`#L${i}`:"";return`${r}/${a}${s}`},commit:o=>t!==null&&et.test(o)?`${t}/commit/${o}`:null,run:e.runUrl===null?null:nt(e.runUrl)}}function Vn({serverUrl:e,owner:t,repo:n}){let r=nt(e),o=[t,n].every(i=>Dn.test(i)&&i!=="."&&i!=="..");return r===null||!o?null:`${r.replace(/\\/+$/,"")}/${t}/${n}`}function nt(e){let t=Wn(e);return t===null||!(t.username===""&&t.password===""&&t.search===""&&t.hash==="")||t.protocol!=="https:"&&t.protocol!=="http:"?null:/^[A-Za-z0-9:/._%-]+$/.test(t.href)?t.href:null}function Wn(e){try{return new URL(e)}catch{return null}}function Un(e,t){if(e===null)return null;let r=[...e==="."||e===""?[]:e.split("/"),...t.split("/")];return r.every(i=>i!==""&&i!=="."&&i!==".."&&!Fn.test(i))?r.map(qn).join("/"):null}function qn(e){return encodeURIComponent(e).replace(/[!\'()*_~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function u(e,t,...n){return{tag:e,attributes:Kn(t),children:n.flatMap(r=>r??[])}}function Kn(e){let{href:t}=e;return typeof t!="string"||/^(#|https?:\\/\\/)/.test(t)?e:{...e,href:null}}function d(e){let t=Math.abs(e),n=e<0?"-":"",r=["B","kB","MB","GB","TB"],o=0,i=t;for(;o<r.length-1&&Number(i.toFixed(o===0?0:1))>=1e3;)i/=1e3,o+=1;return`${n}${o===0?i:i.toFixed(1)}${r[o]}`}var fe=["deb","apk","rpm","conda","pypi","npm","gem","maven","golang","cargo"],Ee=["interpreter","base-system","application","cache","build-tools","byte-code","locale","docs-and-tests","data","waste","other"];var Re=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"];var jn=[{name:"TB",digits:12},{name:"GB",digits:9},{name:"MB",digits:6},{name:"kB",digits:3}];function N(e){let t=jn.find(({digits:i})=>Math.abs(e)>=10**i);if(!t)return`${e}B`;let n=Math.abs(e),r=Math.floor(n/10**t.digits),o=String(n%10**t.digits).padStart(t.digits,"0").replace(/0+$/,"");return`${e<0?"-":""}${r}${o===""?"":`.${o}`}${t.name}`}var Pi=new Set(Re.filter(e=>e!=="FROM"));function rt(e){return e===0?"at the limit":e>0?`${d(e)} left`:`${d(-e)} over`}function ot(e){return e>=0?"met":`${d(-e)} over`}function I(e,t){if(t===0||e===0)return"0%";let n=Math.abs(e)/t*100,r=e<0?"-":"";return n<.1?`${r}<0.1%`:n>99.9&&n<100?`${r}>99.9%`:`${r}${Number(n.toFixed(1))}%`}function _(e){return e===0?"±0":`${e>0?"+":""}${d(e)}`}function it({beforeBytes:e,deltaBytes:t}){if(t===null)return"unknown";if(t===0||e===null||e===0)return _(t);let n=I(t,e);return`${_(t)} (${t>0?"+":""}${n})`}function xe(e){switch(e.status){case"new":return"new";case"removed":return e.unpacked.beforeBytes===null?"removed":`removed (${_(-e.unpacked.beforeBytes)})`;case"unknown":return"unknown";case"grown":case"shrunk":case"same":return it(e.unpacked);default:return e.status}}function ce(e,t,n="",r=null){let o=t<=0?0:Math.min(100,Math.max(0,Math.abs(e)/t*100));return u("svg",{class:`bar ${n}`.trim(),"aria-hidden":"true",width:"100%",height:"6"},u("rect",{class:"track",width:"100%",height:"6",rx:"2"}),u("rect",{class:"fill",width:`${o.toFixed(2)}%`,height:"6",rx:"2"}),r===null?null:u("rect",{class:"mark",x:`${(r*100).toFixed(2)}%`,width:"2",height:"6"}))}function W(e,t){return e===0?["–"]:[u("span",{class:"share"},I(e,t)),ce(e,t)]}var Gn={pass:"✓ pass",warn:"! warn",fail:"✗ fail",error:"✗ error"};function at(e){return u("span",{class:`badge ${e}`},Gn[e])}function H(e){return u("span",{class:`swatch k-${e}`,"aria-hidden":"true"})}function b(e){return u("code",{},e)}function U(e,t){return u("span",{class:"tag",title:t},e)}var Zn=/::(?=\\s*(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning))/gi;function st(e){return e.replace(/##\\[/g,"## [").replace(Zn,": :")}function lt(e,t=400){let r=e.slice(0,t).replace(/[\\s\\u0085]+/gu," ").replace(new RegExp("\\\\p{C}","gu"),"�");return st(e.length>t?`${r}…`:r)}var Jn=300;function h(e,t=Jn){return lt(e,t)}function $(e){return h(e)||"/"}function x(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function B(e,t){return`${x(e)} ${t}${e===1?"":"s"}`}function q(e){return e===0?"–":d(e)}function K(e,t,n){let r=b(`${h(e)}${t===null?"":`:${t}`}`),o=n.links?.line(e,t)??null;return o===null?r:u("a",{href:o,rel:"noreferrer"},r)}function O(e,t,n){let r=n.links?.line(e.dockerfile,t)??null,o=`line ${t}`;return r===null?o:u("a",{href:r,rel:"noreferrer"},o)}var S={deb:"Debian",apk:"Alpine",rpm:"RPM",conda:"Conda",pypi:"Python",npm:"npm",gem:"Ruby",maven:"Java",golang:"Go",cargo:"Rust"},T={interpreter:"interpreter and standard library","base-system":"base system",application:"application",cache:"caches","build-tools":"build tools","byte-code":"byte code",locale:"locales","docs-and-tests":"documentation and tests",data:"data",waste:"waste",other:"other"};function ee(e,t){let{message:n,where:r,expected:o,fix:i}=e,a=(s,l)=>l===void 0?null:u("span",{class:"said"},`${s}: ${h(l,600)}`);return u("div",{class:"problem"},u("p",{},h(n,600)),u("p",{class:"note"},r?u("span",{class:"said"},K(r.file,r.line??null,t)):null,a("expected",o),a("do",i)))}function ut(e){return e.length===0?[]:[u("pre",{tabindex:"0","aria-label":"End of the build’s output"},e.map(n=>h(n,500)).join(`\n`))]}var Yn=4;function ae(e,t,n){switch(e?.kind){case void 0:return["not looked for"];case"base":return["comes with the base image"];case"unknown":return["nobody seems to ask for it"];case"package":return[`${ft(e.via,t)}, which no line asks for`];case"line":return Xn(e,t,n);default:return e}}function Xn(e,t,n){let r=t.lines[e.line],o=ft(e.via,t),i=e.otherLines===0?[]:[` and ${x(e.otherLines)} other line${e.otherLines===1?"":"s"}`],a=r?K(r.file,r.line,n):"a line that is not in the report";return[`${o}${o===""?"":" "}← `,a,...i]}function ft(e,t){let n=e.map(o=>h(t.packages[o]?.name??"?",60));return(n.length<=Yn?n:[...n.slice(0,2),"…",...n.slice(-1)]).map(o=>`← ${o}`).join(" ")}function C(e,t,n){return{...e,count:t.length,row:r=>{let o=t[r];return o===void 0?[]:n(o)}}}function ct(e,t,n){let r=e.count-t;return u("div",{class:"table","data-table":e.id},u("table",{"aria-label":e.label},u("thead",{},u("tr",{},e.columns.map(Qn))),u("tbody",{},He(e,0,t))),r>0?n(r):null)}function He(e,t,n){let r=Math.max(0,Math.min(n,e.count)-t);return Array.from({length:r},(o,i)=>{let a=e.row(t+i);return u("tr",{"data-row":t+i},e.columns.map((s,l)=>_n(s,l,a[l]??"")))})}function Qn({title:e,number:t,low:n}){return u("th",{scope:"col",class:mt(t,n)},e)}function _n({number:e,low:t},n,r){let o={class:mt(e,t)};return n===0?u("th",{scope:"row",...o},r):u("td",o,r)}function mt(e,t){let n=[...e?["number"]:[],...t?["low"]:[]];return n.length===0?null:n.join(" ")}function pt(e,t){let{change:n}=e;if(n===null)return null;let{beforeBytes:r,afterBytes:o}=n.unpacked,i=l=>l===null?"not known":d(l),a=n.layers.filter(({kind:l})=>l!=="same"),s=n.baseMoved?" The base image moved under its name: that part is nobody’s doing here.":"";return{id:"change",title:"Before and after",note:`${i(r)} before, ${i(o)} now: ${xe(n)}.${s}`,blocks:[...n.problem?[ee(n.problem,t)]:[],...n.causes.length===0?[]:[er(n)],...n.packages.length===0?[]:[rr(e,n,t)],...a.length===0?[]:[ar(a,e,t)]]}}function er(e){let t=e.causes.reduce((o,{deltaBytes:i})=>Math.max(o,Math.abs(i)),1);return C({id:"causes",label:"Causes of the change: they add up to it",columns:[{title:"Why it changed"},{title:"By",number:!0},{title:"In proportion",low:!0}]},e.causes,o=>[tr(o,e),_(o.deltaBytes),[ce(o.deltaBytes,t,o.deltaBytes<0?"down":"up")]])}function tr(e,t){switch(e.kind){case"package":{let n=t.packages[e.change];return n?[H(n.type),nr(n)]:["a package"]}case"unowned":return[H(e.unowned),T[e.unowned],...e.place===null?[]:[" ",b($(e.place))]];case"other":return[`other: ${B(e.count,"smaller cause")}`];default:return e}}var dt={added:"added",removed:"removed",upgraded:"upgraded",downgraded:"downgraded",changed:"other bytes, same version"};function nr(e){return`${h(e.name,120)} ${dt[e.kind]}`}function rr(e,t,n){let r=e.profile?.contents??null;return C({id:"package-changes",label:"Packages added, removed and changed",columns:[{title:"Package"},{title:"What"},{title:"Version",low:!0},{title:"Before",number:!0,low:!0},{title:"Now",number:!0,low:!0},{title:"By",number:!0},{title:"Why",low:!0}]},t.packages,a=>[[H(a.type),h(a.name,120)," ",U(S[a.type],`package type ${a.type}`)],`${dt[a.kind]}${a.step&&a.step!=="other"?` (${a.step})`:""}`,or(a),d(a.beforeBytes),d(a.afterBytes),_(a.deltaBytes),ir(a,r,n)])}function or({versionBefore:e,versionAfter:t}){let n=[e,t].flatMap(r=>r===null?[]:[h(r,60)]);return[...new Set(n)].join(" → ")||"–"}function ir(e,t,n){let r=e.package===null?void 0:t?.packages[e.package];return r&&t?ae(r.reason,t,n):["–"]}function ar(e,t,n){return C({id:"layer-changes",label:"Layers that changed",columns:[{title:"Layer"},{title:"What",low:!0},{title:"Before",number:!0,low:!0},{title:"Now",number:!0,low:!0},{title:"By",number:!0},{title:"Line",low:!0}]},e,i=>[u("span",{},i.from==="base"?"base ":"",b(h(i.instruction??"unknown",200))),i.kind,d(i.beforeBytes),d(i.afterBytes),_(i.deltaBytes),i.line===null?"–":O(t,i.line,n)])}function ht(e,t){if(t.folders.length===0)return null;let n=e.profile?.unpackedBytes??0,r=[{title:"Folder"},{title:"Size",number:!0},{title:"Of the image",low:!0},{title:"Files",number:!0}],o=t.folders.toSorted((i,a)=>a.bytes-i.bytes);return{id:"folders",title:"Folders",note:"Of the finished image, each with everything below. Small ones are left out.",blocks:[C({id:"folders",label:"Folders by size",columns:r},o,i=>[b(i.path===""?"/":`/${$(i.path)}`),d(i.bytes),W(i.bytes,n),x(i.files)])]}}function gt(e,t){let{profile:n}=e;if(n===null)return null;let r=sr(e),i={id:"layers",label:"Layers, the base image’s first",columns:[{title:"Instruction"},{title:"Size",number:!0},{title:"Of the image",low:!0},{title:"Waste",number:!0},{title:"Packages",number:!0,low:!0},{title:"Entries",number:!0,low:!0},{title:"Line",low:!0}]};return{id:"layers",title:"Layers",note:`${B(n.layers.length,"layer")}, the base image’s first${n.fromInferred?"; base and own are told apart by the history":""}. Waste: bytes that a later layer overwrites or deletes.`,blocks:[C(i,n.layers,a=>[[a.from==="base"?"base ":"",b(me(a))],d(a.unpackedBytes),W(a.unpackedBytes,n.unpackedBytes),q(a.wastedBytes),x(r.get(a.diffId)??0),x(a.entries),a.line===null?"–":O(e,a.line,t)])]}}function me(e){return h(e.instruction??e.createdBy??"unknown",200)}function sr(e){let t=new Map;for(let{diffId:n}of e.profile?.contents?.packages??[])n!==null&&t.set(n,(t.get(n)??0)+1);return t}function yt(e,t,n){if(t.lines.length===0)return null;let r=e.profile?.unpackedBytes??0,o=[{title:"Line"},{title:"Asks for"},{title:"Costs",number:!0},{title:"Of the image",low:!0},{title:"Packages",number:!0,low:!0},{title:"Shared",number:!0}],i=t.lines.toSorted((s,l)=>l.exclusiveBytes-s.exclusiveBytes),a=C({id:"lines",label:"What each line costs",columns:o},i,s=>[K(s.file,s.line,n),[b(h(s.asks,160)),...s.inferred?[" ",lr]:[]],q(s.exclusiveBytes),W(s.exclusiveBytes,r),s.exclusive.length===0?"–":x(s.exclusive.length),q(s.sharedBytes)]);return{id:"lines",title:"What lines cost",note:"Costs: what the image would shrink by without the line, wasted copies included. Shared: what other lines need too.",blocks:[...t.findings.map(s=>fr(s,t,n)),a]}}var lr=U("inferred","rests on owners or links that no metadata names");function ur({exclusive:e},{packages:t}){return e.some(n=>(t[n]?.wastedBytes??0)>0)}function fr(e,t,n){let r=t.lines[e.line],o=h(t.packages[e.package]?.name??"another service",120);return u("p",{class:"finding"},u("strong",{},`Installs another service: ${o}. `),...r?[K(r.file,r.line,n)]:["A line"],e.otherLines===0?" brings ":` and ${B(e.otherLines,"other line")} bring `,u("strong",{},`${e.inferred?"about ":""}${d(e.bytes)}`),ur(e,t)?", wasted copies included, by installing ":" by installing ",b(h(e.folder)),". A library that both use would bring less.")}function wt(e,t,n){let r=t.packages.reduce((i,a)=>i+a.ownedBytes,0),o=t.unowned.reduce((i,a)=>i+a.bytes,0);return{id:"packages",title:"Packages",note:`${B(t.packages.length,"package")} own ${d(r)}; ${d(o)} belong to none. The same as the map.`,blocks:[cr(e,t,n),dr(e,t)]}}function cr(e,t,n){let r=e.profile?.unpackedBytes??0,o=t.packages.toSorted((a,s)=>s.ownedBytes-a.ownedBytes||s.wastedBytes-a.wastedBytes);return C({id:"packages",label:"Packages by size",columns:[{title:"Package"},{title:"Size",number:!0},{title:"Of the image",low:!0},{title:"Wasted",number:!0,low:!0},{title:"Files",number:!0,low:!0},{title:"Brought by",low:!0},{title:"Why"}]},o,a=>[[H(a.type),mr(a.name,a.version)," ",U(S[a.type],`package type ${a.type}, at ${$(a.place)}`),...a.inferred?[" ",U("inferred","its metadata is gone: the folder tells whose the files are")]:[]],d(a.ownedBytes),W(a.ownedBytes,r),q(a.wastedBytes),x(a.files),pr(e,a,n),ae(a.reason,t,n)])}function mr(e,t){return t===null?h(e,120):`${h(e,120)} ${h(t,60)}`}function pr(e,{from:t,line:n,diffId:r},o){return n===null&&r===null?"–":t==="base"?"base image":n===null?"this Dockerfile":O(e,n,o)}function dr(e,t){let n=e.profile?.unpackedBytes??0,r=[{title:"Without a package"},{title:"Size",number:!0},{title:"Of the image",low:!0},{title:"Files",number:!0,low:!0}],o=t.unowned.toSorted((i,a)=>a.bytes-i.bytes);return C({id:"unowned",label:"Bytes that no package owns",columns:r},o,i=>[[H(i.kind),T[i.kind],...i.place===null?[]:[" ",b($(i.place))]],d(i.bytes),W(i.bytes,n),x(i.files)])}function xt(e,t,n){if(t.waste.length+t.identical.length===0)return null;let r=t.waste.filter(({from:i})=>i==="own").toSorted(vt),o=t.waste.filter(({from:i})=>i==="base").toSorted(vt);return{id:"waste",title:"Waste",note:`${d(e.profile?.wasteBytes??0)} in lower layers are overwritten or deleted by later ones, and still shipped.`,blocks:[...r.length===0?[]:[bt("waste","Waste of this Dockerfile",r,e,n)],...o.length===0?[]:[bt("base-waste","Waste in the base image’s layers",o,e,n)],...t.identical.length===0?[]:[yr(t)]]}}var vt=(e,t)=>t.bytes-e.bytes;function bt(e,t,n,r,o){return C({id:e,label:t,columns:[{title:t},{title:"Size",number:!0},{title:"Files",number:!0,low:!0},{title:"What happened"},{title:"Largest",low:!0}]},n,a=>[b($(a.folder)),d(a.bytes),x(a.files),hr(a,r,o),gr(a)])}function hr(e,t,n){let r=(i,a)=>i!==null?O(t,i,n):t.profile?.layers.find(l=>l.diffId===a)?.from==="base"?"the base image":"another layer",o=e.sameContent?[" ",U("same content","only owner, mode or time changed, as by chown -R")]:[];return["brought by ",r(e.line,e.diffId),`, ${e.how} by `,r(e.hiddenByLine,e.hiddenBy),...o]}function gr({largest:e}){let[t]=e;if(!t)return["–"];let n=e.length>1?[` and ${B(e.length-1,"other")}`]:[];return[b($(t.path)),` ${d(t.bytes)}`,...n]}function yr({identical:e}){let t=[{title:"Files with the same content"},{title:"One of them",number:!0,low:!0},{title:"Copies",number:!0},{title:"Spare",number:!0}],n=o=>o.bytes*(o.count-1),r=e.toSorted((o,i)=>n(i)-n(o));return C({id:"identical",label:"Files with the same content",columns:t},r,o=>[wr(o.paths,o.count),d(o.bytes),x(o.count),d(n(o))])}function wr(e,t){let n=e.slice(0,3),r=t-n.length;return[...n.map(o=>u("span",{class:"path"},b($(o)))),...r>0?[`and ${x(r)} more`]:[]]}function ke(e,t){let n=e.profile?.contents??null;return[pt(e,t),n&&yt(e,n,t),n&&wt(e,n,t),gt(e,t),n&&xt(e,n,t),n&&ht(e,n),n&&vr(n.problems,t)].filter(o=>o!==null)}var kt=50;function vr(e,t){if(e.length===0)return null;let n=e.length-kt;return{id:"partly-read",title:"Partly read",note:"What could not be understood; everything else stands.",blocks:[...e.slice(0,kt).map(r=>ee(r,t)),...n>0?[`${B(n,"more problem")} in the JSON report.`]:[]]}}function te(e,t){return`${e}.${t}`}function $t(e){return e.replace(/=.*$/s,"")}var br=[{name:"TB",bytes:1e12},{name:"GB",bytes:1e9},{name:"MB",bytes:1e6},{name:"kB",bytes:1e3}];function Se(e,t){let n=xr(e),r=d(e);if(n===null)return r;for(let o=1;o<=12;o+=1){let i=kr(e,n.bytes,o),a=Number(i)*n.bytes;if(t.every(l=>Math.sign(Math.round(a)-l)===Math.sign(e-l)))return o===1?r:`${i}${n.name}`}return`${e}B`}function xr(e){return br.find(t=>Math.abs(e)>=t.bytes)??null}function kr(e,t,n){let r=Math.round(Math.log10(t)),o=Math.floor(e/t),i=String(e%t).padStart(r,"0");return n>=r?`${o}.${i}`:(e/t).toFixed(n)}function ze({beforeBytes:e,deltaBytes:t}){if(t===null)return"an unknown number of bytes";let n=d(Math.abs(t));return e===null||e===0||t===0?n:`${n} (${t>0?"+":""}${I(t,e)})`}function ne(e){return e.rules.find(t=>t.rule==="limit")??null}function Ae(e){return e.rules.find(t=>t.rule==="max-increase")??null}function Le(e){let t=Mt(ne(e)),n=Mt(Ae(e)),r=[...t?[$r(t)]:[],...n?[Mr(e,n)]:Ir(e)];return r.length>0?r.join(" and "):"breaks a rule"}function Mt(e){return e?.kind==="fail"?e:null}function $r(e){let t=`its limit of ${N(e.ruleBytes)}${e.metric==="compressed"?" compressed":""}`;return e.roomBytes===0?`is exactly at ${t} (which fails)`:`is ${d(-e.roomBytes)} over ${t}`}function Mr(e,t){let n=`${d(-t.roomBytes)} more than it may`,{change:r}=e,o=t.metric==="compressed"?r?.compressed:r?.unpacked,i=t.metric==="compressed"?" compressed":"";return!o||o.deltaBytes!==t.measuredBytes?`grew by ${d(t.measuredBytes)}${i} of its own, ${n}`:`grew by ${ze(o)}${i}, ${n}`}function Ir({change:e}){return e?.status==="grown"?[`grew by ${ze(e.unpacked)}`]:[]}function It(e){let t=e.rules.find(n=>n.rule==="target")??null;return{size:Br(e),limit:Cr(e,ne(e)),target:Tr(e,t)}}function Br({profile:e,limit:t,target:n}){if(!e)return"unmeasured";let r=[t,n].flatMap(o=>o?.metric==="unpacked"?[o.bytes]:[]);return Se(e.unpackedBytes,r)}function Cr({limit:e},t){if(!e)return"no limit";let n=N(e.bytes);return!t||t.kind==="error"?`${n}${Ct(e.metric)}`:`${Bt(t,n)}, ${rt(t.roomBytes)}`}function Tr({target:e,profile:t},n){if(!e)return"";let r=N(e.bytes);return!n||n.kind==="error"?`${r}${Ct(e.metric)}${t?", size unknown":""}`:`${Bt(n,r)}, ${ot(n.roomBytes)}`}function Bt(e,t){return e.metric==="unpacked"||e.measuredBytes===null?t:`${Se(e.measuredBytes,[e.ruleBytes])} of ${t} compressed`}function Ct(e){return e==="compressed"?" compressed":""}function Tt(e){if(e.verdict==="error")return"could not be judged";if(e.verdict==="fail")return Le(e);let t=ne(e);if(!t||t.kind==="error")return Pr(e);let n=t.metric==="compressed"?" compressed":"";return`is ${d(t.roomBytes)} below its limit of ${N(t.ruleBytes)}${n}`}function Pr(e){return Ae(e)?"grew by no more than it may":e.limit||e.maxIncrease?"could not be judged":"has no limit"}function Pt(e){return e.reduce((t,n)=>{let r=Rt(n);return n.limit&&r!==null&&n.limit.bytes>0?Math.max(t,r/n.limit.bytes):t},1)}function Et(e,t){let n=Rt(e),{limit:r,verdict:o}=e;if(!r||n===null)return[];let i=t>1?1/t:null;return[ce(n,r.bytes*t,o==="fail"?"over":"",i)]}function Rt({limit:e,profile:t}){return(e?.metric==="compressed"?t?.compressedBytes:t?.unpackedBytes)??null}function Ht(e,t){let{error:n}=e.build,r=e.problems.filter(({message:o})=>o!==n?.problem.message);return[u("h2",{tabindex:"-1"},h(e.id,200)," ",at(e.verdict)),u("p",{class:"lead"},`It ${Tt(e)}.`),u("p",{class:"note"},K(e.dockerfile,null,t),...Er(e)),...e.profile?[Rr(e,e.profile)]:[],...Et(e,Pt([e])).map(o=>u("div",{class:"limit"},o)),...r.map(o=>ee(o,t)),...n?[ee(n.problem,t)]:[],...ut(n?.lastLines??[])]}function Er(e){let t=e.profile?.platform??e.platform;return[...e.baseName===null?[]:[" from ",b(h($t(e.baseName),200))],...t===null?[]:[` for ${h(t,60)}`],", context ",b(h(e.context.path,200))]}function Rr(e,t){let{unpackedBytes:n,compressedBytes:r,baseBytes:o,ownBytes:i,wasteBytes:a,contents:s}=t,l=It(e),f=s?.packages.reduce((c,p)=>c+p.ownedBytes,0)??0;return u("dl",{class:"figures"},J("Unpacked",l.size,e.limit?l.limit:"no limit"),J("Compressed",r===null?"not known":d(r),""),J("Base image",d(o),I(o,n)),J("This Dockerfile",d(i),I(i,n)),J("Waste",d(a),I(a,n)),s?J("Packages",x(s.packages.length),`own ${I(f,n)}`):null,e.change?J("Change",xe(e.change),""):null,l.target===""?null:J("Target",l.target,""))}function J(e,t,n){return u("div",{},u("dt",{},e),u("dd",{},t,n===""?null:u("small",{},n)))}function $e(e){return typeof e!="string"&&"row"in e}function St(e,t,n){let r=ke(e,n);return u("section",{class:"image",id:t},Ht(e,n),n.map,u("nav",{class:"parts","aria-label":"Sections of this image"},r.map(({id:o,title:i})=>u("a",{href:`#${te(t,o)}`},i))),r.map(o=>Hr(o,t,n)))}function Hr(e,t,{rows:n,more:r}){return u("section",{class:"part",id:te(t,e.id)},u("h3",{tabindex:"-1"},e.title),e.note===null?null:u("p",{class:"note"},e.note),e.blocks.map(o=>$e(o)?ct(o,n,i=>r(o,i)):o))}var Sr=new Set(["svg","rect"]),zr="http://www.w3.org/2000/svg";function D(e){if(typeof e=="string")return document.createTextNode(e);let t=Sr.has(e.tag)?document.createElementNS(zr,e.tag):document.createElement(e.tag);for(let[n,r]of Object.entries(e.attributes))r!==null&&r!==!1&&t.setAttribute(n,r===!0?"":String(r));return t.append(...e.children.map(D)),t}function j(e){let t=D(e);if(t instanceof HTMLElement)return t;throw new Error(`${e.tag} is no element of HTML`)}function At(e,t,n){let r=t.profile?.contents??null,o=t.profile?.unpackedBytes??0,i=r?Nr(e,t,r,n):[];return u("div",{},u("h4",{},u("span",{class:`swatch k-${e.look}`,"aria-hidden":"true"}),e.name),u("dl",{},E("Size",[`${d(e.bytes)}, ${I(e.bytes,o)} of the image`]),i,e.children.length===0?null:E("Largest inside",[Lr(e)])))}var Ar=6;function Lr({children:e}){return u("ol",{class:"inside"},e.slice(0,Ar).map(({name:t,bytes:n})=>u("li",{},u("span",{},t),u("b",{},d(n)))))}function E(e,t){return u("div",{},u("dt",{},e),u("dd",{},t))}function Nr({about:e},t,n,r){switch(e.kind){case"package":return Dr(e.index,t,n,r);case"unowned":return Or(n.unowned[e.index]);case"folder":return[E("Folder",[b(`/${e.path===""?"":$(e.path)}`)])];case"files":return[E("In",[b(`/${e.path===""?"":$(e.path)}`),", small folders included"])];case"group":case"rest":return[];default:return e}}function Or(e){return e?[E("What",[`${T[e.kind]}: no package owns it`]),E("Files",[B(e.files,"file")])]:[]}function Dr(e,t,n,r){let o=n.packages[e];if(!o)return[];let i=o.requires.map(({to:f})=>n.packages[f]?.name??"?"),a=n.packages.filter(({requires:f})=>f.some(({to:c})=>c===e)),s=o.line===null&&o.diffId===null,l=o.from==="base"?["the base image"]:[o.line===null?"this Dockerfile":O(t,o.line,r)];return[E("Version",[o.version===null?"not known: its metadata is gone":h(o.version,100)]),E("Kind",[`${S[o.type]}${o.inferred?", inferred from its folder":""}`]),E("Why",ae(o.reason,n,r)),...s?[]:[E("Brought by",l)],E("Place",[b(`/${$(o.place)}`)]),E("Files",[`${B(o.files,"file")}; wasted copies: ${q(o.wastedBytes)}`]),E("Needs",[zt(i)]),E("Needed by",[zt(a.map(({name:f})=>f))])]}function zt(e){let t=e.slice(0,12).map(r=>h(r,80)),n=e.length-t.length;return t.length===0?"nothing":`${t.join(", ")}${n>0?` and ${n} more`:""}`}function re(e,t){if(e.key===t)return[e];for(let n of e.children){let r=re(n,t);if(r)return[e,...r]}return null}function Y(e,t){let n=t.filter(({bytes:r})=>r>0).toSorted((r,o)=>o.bytes-r.bytes);return{...e,bytes:n.reduce((r,{bytes:o})=>r+o,0),children:n}}var Fr=60;function Lt(e){let t=e.toSorted((i,a)=>i.path<a.path?-1:1),n=new Map,r=new Set(t.map(({path:i})=>i));for(let i of t){if(i.path==="")continue;let a=Vr(i.path,r),s=n.get(a)??[];s.push(i),n.set(a,s)}let o=t.find(({path:i})=>i==="")?.bytes??Nt(n.get(""));return Ot({path:"",bytes:o,files:0},"",n)}function Vr(e,t){let n=e;do n=n.slice(0,Math.max(0,n.lastIndexOf("/")));while(n!==""&&!t.has(n));return n}function Nt(e=[]){return e.reduce((t,{bytes:n})=>t+n,0)}function Ot({path:e,bytes:t},n,r,o=0){let i=o<Fr?r.get(e)??[]:[],a=e===""?"/":`${$(e.slice(n===""?0:n.length+1))}/`,s={key:`folder ${e}`,name:a,look:"folder",about:{kind:"folder",path:e}};if(i.length===0)return{...s,bytes:t,children:[]};let l=t-Nt(i),f={key:`files ${e}`,name:"files here",look:"folder",bytes:Math.max(0,l),about:{kind:"files",path:e},children:[]};return Y(s,[...i.map(c=>Ot(c,e,r,o+1)),f])}function Dt({packages:e,unowned:t}){let n=fe.map(i=>({look:i,name:`${S[i]} packages`,bytes:e.reduce((a,s)=>a+(s.type===i?s.ownedBytes:0),0)})),r=Ee.map(i=>({look:i,name:T[i],bytes:t.reduce((a,s)=>a+(s.kind===i?s.bytes:0),0)})),o=[...n,...r].filter(({bytes:i})=>i>0).toSorted((i,a)=>a.bytes-i.bytes);return u("ul",{"aria-label":"Colours of the map"},o.map(({look:i,name:a,bytes:s})=>u("li",{},H(i),`${a} `,u("b",{},d(s)))))}function Wr(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else for(;--r>=0;)t+=n[r].value;e.value=t}function Ur(){return this.eachAfter(Wr)}function qr(e,t){let n=-1;for(let r of this)e.call(t,r,++n,this);return this}function Kr(e,t){for(var n=this,r=[n],o,i,a=-1;n=r.pop();)if(e.call(t,n,++a,this),o=n.children)for(i=o.length-1;i>=0;--i)r.push(o[i]);return this}function jr(e,t){for(var n=this,r=[n],o=[],i,a,s,l=-1;n=r.pop();)if(o.push(n),i=n.children)for(a=0,s=i.length;a<s;++a)r.push(i[a]);for(;n=o.pop();)e.call(t,n,++l,this);return this}function Gr(e,t){let n=-1;for(let r of this)if(e.call(t,r,++n,this))return r}function Zr(e){return this.eachAfter(function(t){for(var n=+e(t.data)||0,r=t.children,o=r&&r.length;--o>=0;)n+=r[o].value;t.value=n})}function Jr(e){return this.eachBefore(function(t){t.children&&t.children.sort(e)})}function Yr(e){for(var t=this,n=Xr(t,e),r=[t];t!==n;)t=t.parent,r.push(t);for(var o=r.length;e!==n;)r.splice(o,0,e),e=e.parent;return r}function Xr(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),o=null;for(e=n.pop(),t=r.pop();e===t;)o=e,e=n.pop(),t=r.pop();return o}function Qr(){for(var e=this,t=[e];e=e.parent;)t.push(e);return t}function _r(){return Array.from(this)}function eo(){var e=[];return this.eachBefore(function(t){t.children||e.push(t)}),e}function to(){var e=this,t=[];return e.each(function(n){n!==e&&t.push({source:n.parent,target:n})}),t}function*no(){var e=this,t,n=[e],r,o,i;do for(t=n.reverse(),n=[];e=t.pop();)if(yield e,r=e.children)for(o=0,i=r.length;o<i;++o)n.push(r[o]);while(n.length)}function Me(e,t){e instanceof Map?(e=[void 0,e],t===void 0&&(t=io)):t===void 0&&(t=oo);for(var n=new he(e),r,o=[n],i,a,s,l;r=o.pop();)if((a=t(r.data))&&(l=(a=Array.from(a)).length))for(r.children=a,s=l-1;s>=0;--s)o.push(i=a[s]=new he(a[s])),i.parent=r,i.depth=r.depth+1;return n.eachBefore(so)}function ro(){return Me(this).eachBefore(ao)}function oo(e){return e.children}function io(e){return Array.isArray(e)?e[1]:null}function ao(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function so(e){var t=0;do e.height=t;while((e=e.parent)&&e.height<++t)}function he(e){this.data=e,this.depth=this.height=0,this.parent=null}he.prototype=Me.prototype={constructor:he,count:Ur,each:qr,eachAfter:jr,eachBefore:Kr,find:Gr,sum:Zr,sort:Jr,path:Yr,ancestors:Qr,descendants:_r,leaves:eo,links:to,copy:ro,[Symbol.iterator]:no};function lo(e){if(typeof e!="function")throw new Error;return e}function pe(){return 0}function de(e){return function(){return e}}function uo(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function Ft(e,t,n,r,o){for(var i=e.children,a,s=-1,l=i.length,f=e.value&&(r-t)/e.value;++s<l;)a=i[s],a.y0=n,a.y1=o,a.x0=t,a.x1=t+=a.value*f}function fo(e,t){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=t}fo.prototype=Object.create(he.prototype);function Vt(e,t,n,r,o){for(var i=e.children,a,s=-1,l=i.length,f=e.value&&(o-n)/e.value;++s<l;)a=i[s],a.x0=t,a.x1=r,a.y0=n,a.y1=n+=a.value*f}var Wt=(1+Math.sqrt(5))/2;function Ut(e,t,n,r,o,i){for(var a=[],s=t.children,l,f,c=0,p=0,m=s.length,v,k,w=t.value,y,M,V,P,X,Q,L;c<m;){v=o-n,k=i-r;do y=s[p++].value;while(!y&&p<m);for(M=V=y,Q=Math.max(k/v,v/k)/(w*e),L=y*y*Q,X=Math.max(V/L,L/M);p<m;++p){if(y+=f=s[p].value,f<M&&(M=f),f>V&&(V=f),L=y*y*Q,P=Math.max(V/L,L/M),P>X){y-=f;break}X=P}a.push(l={value:y,dice:v<k,children:s.slice(c,p)}),l.dice?Ft(l,n,r,o,w?r+=k*y/w:i):Vt(l,n,r,w?n+=v*y/w:o,i),w-=y,c=p}return a}var co=(function e(t){function n(r,o,i,a,s){Ut(t,r,o,i,a,s)}return n.ratio=function(r){return e((r=+r)>1?r:1)},n})(Wt);function qt(){var e=co,t=!1,n=1,r=1,o=[0],i=pe,a=pe,s=pe,l=pe,f=pe;function c(m){return m.x0=m.y0=0,m.x1=n,m.y1=r,m.eachBefore(p),o=[0],t&&m.eachBefore(uo),m}function p(m){var v=o[m.depth],k=m.x0+v,w=m.y0+v,y=m.x1-v,M=m.y1-v;y<k&&(k=y=(k+y)/2),M<w&&(w=M=(w+M)/2),m.x0=k,m.y0=w,m.x1=y,m.y1=M,m.children&&(v=o[m.depth+1]=i(m)/2,k+=f(m)-v,w+=a(m)-v,y-=s(m)-v,M-=l(m)-v,y<k&&(k=y=(k+y)/2),M<w&&(w=M=(w+M)/2),e(m,k,w,y,M))}return c.round=function(m){return arguments.length?(t=!!m,c):t},c.size=function(m){return arguments.length?(n=+m[0],r=+m[1],c):[n,r]},c.tile=function(m){return arguments.length?(e=lo(m),c):e},c.padding=function(m){return arguments.length?c.paddingInner(m).paddingOuter(m):c.paddingInner()},c.paddingInner=function(m){return arguments.length?(i=typeof m=="function"?m:de(+m),c):i},c.paddingOuter=function(m){return arguments.length?c.paddingTop(m).paddingRight(m).paddingBottom(m).paddingLeft(m):c.paddingTop()},c.paddingTop=function(m){return arguments.length?(a=typeof m=="function"?m:de(+m),c):a},c.paddingRight=function(m){return arguments.length?(s=typeof m=="function"?m:de(+m),c):s},c.paddingBottom=function(m){return arguments.length?(l=typeof m=="function"?m:de(+m),c):l},c.paddingLeft=function(m){return arguments.length?(f=typeof m=="function"?m:de(+m),c):f},c}var ru=(function e(t){function n(r,o,i,a,s){if((l=r._squarify)&&l.ratio===t)for(var l,f,c,p,m=-1,v,k=l.length,w=r.value;++m<k;){for(f=l[m],c=f.children,p=f.value=0,v=c.length;p<v;++p)f.value+=c[p].value;f.dice?Ft(f,o,i,a,w?i+=(s-i)*f.value/w:s):Vt(f,o,i,w?o+=(a-o)*f.value/w:a,s),w-=f.value}else r._squarify=l=Ut(t,r,o,i,a,s),l.ratio=t}return n.ratio=function(r){return e((r=+r)>1?r:1)},n})(Wt);var mo=220,po=7e3,ho=22,go=400,yo=40;function Kt(e,t,n,r){if(e.bytes<=0||t<=0||n<=0)return[];let o=t*n/e.bytes,i={node:e,children:jt(e,o,r,yo)};return qt().size([t,n]).paddingInner(2).paddingOuter(s=>s.depth===0?0:3).paddingTop(s=>s.depth===0?0:ho)(Me(i,({children:s})=>[...s]).sum(s=>s.children.length===0?s.node.bytes:0).sort((s,l)=>(l.value??0)-(s.value??0))).descendants().slice(1).map(s=>({node:s.data.node,open:s.data.children.length>0,...wo(s,t,n)}))}function wo({x0:e,y0:t,x1:n,y1:r},o,i){let a=(f,c)=>Math.min(c,Math.max(0,Math.round(f))),[s,l]=[a(e,o),a(t,i)];return{left:s,top:l,width:Math.max(0,a(n,o)-s),height:Math.max(0,a(r,i)-l)}}function jt(e,t,n,r=0){let o=e.children.slice(0,go).filter(({bytes:s},l)=>l<r||s*t>=mo),i=e.children.slice(o.length);return(i.length<2?e.children:[...o,vo(e,i)]).map(s=>({node:s,children:n>1&&s.bytes*t>=po?jt(s,t,n-1):[]}))}function vo(e,t){return{key:`rest of ${e.key}`,name:B(t.length,"smaller one"),look:e.look==="mixed"?"other":e.look,bytes:t.reduce((n,{bytes:r})=>n+r,0),about:{kind:"rest"},children:t}}function Zt(e,t,n){let r=e[t];if(!r)return null;let o=null;for(let[i,a]of e.entries()){if(i===t)continue;let s=bo(r,a,n);s!==null&&(o===null||s<o.cost)&&(o={index:i,cost:s})}return o?.index??null}function bo(e,t,n){let r=t.left+t.width/2-(e.left+e.width/2),o=t.top+t.height/2-(e.top+e.height/2),i=n==="left"||n==="right",a=(i?r:o)*(n==="left"||n==="up"?-1:1);if(a<=0)return null;let s=i?Gt(e.top,e.height,t.top,t.height):Gt(e.left,e.width,t.left,t.width);return a+2*s}function Gt(e,t,n,r){return Math.max(0,n-(e+t),e-(n+r))}var Jt={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Yt(e,t,n){let r=[...t.children],o=r.indexOf(document.activeElement??document.body),i=xo(e.key,n,o),a=i===null?null:r[i];o<0||!(a instanceof HTMLElement)||(e.preventDefault(),r[o]?.setAttribute("tabindex","-1"),a.tabIndex=0,a.focus())}function xo(e,t,n){if(e==="Home")return 0;if(e==="End")return t.length-1;let r=Object.hasOwn(Jt,e)?Jt[e]:void 0;return r?Zt(t.map(ko),n,r):null}function ko(e){return e.open?{...e,height:Math.min(e.height,22)}:e}function Qt(e,t,n,r){let{node:o,open:i,width:a,height:s}=e,l=d(o.bytes),f=o.children.length>0,c=`${o.name}, ${l}, ${I(o.bytes,t)} of the image${f?", zoom in":""}`,p=a>=Math.min(46,Xt(o.name))&&s>=17,m=a>=Xt(l)+(i?90:0)&&(i||p&&s>=36);return u("button",{type:"button",class:`tile k-${o.look}${i?" open":""}${f&&!i?" deep":""}${p||i?"":" bare"}`,tabindex:n?0:-1,"aria-label":c,"aria-pressed":r?"true":null,title:`${o.name}\n${l}, ${I(o.bytes,t)}`},p?u("span",{class:"name"},o.name):null,m?u("span",{class:"size"},l):null)}function Xt(e){return e.length*8+10}var _t={owners:2,folders:3};function en(e){let t=j({tag:"div",attributes:{class:"map",role:"group","aria-label":"Map"},children:[]}),n={element:t,events:e,way:[],tiles:[],chosen:null};return t.addEventListener("click",({target:r})=>{let o=r instanceof Element?r.closest(".tile"):null;o&&$o(n,[...t.children].indexOf(o))}),t.addEventListener("keydown",r=>Mo(n,r)),{element:t,draw:r=>tn(n,r),show:r=>{n.chosen=null,ge(n,[r],null)},zoomTo:r=>ge(n,n.way.slice(0,r+1),n.way[r+1]?.key??""),reveal:r=>Io(n,r)}}function tn(e,t){let{element:n,way:r,chosen:o}=e,i=r.at(-1);if(!i)return;let a=t??n.clientWidth,s=Bo(a);n.style.height=`${s}px`,e.tiles=Kt(i,a,s,i.look==="folder"?_t.folders:_t.owners);let l=r[0]?.bytes??0;n.setAttribute("aria-label",Co(i,l));let f=Math.max(0,nn(e.tiles,o));n.replaceChildren(...e.tiles.map((c,p)=>To(c,p===f,l,o)))}function ge(e,t,n){e.way=t,tn(e),e.events.onZoom(t,n!==null),n!==null&&Eo(e.element,e.tiles,n)}function $o(e,t){let{element:n,way:r,tiles:o,events:i}=e,a=o[t]?.node,s=r.at(-1);if(!(!a||!s)){if(a.children.length>0){ge(e,[...r,...Po(s,a)],"");return}e.chosen=a.key;for(let l of n.querySelectorAll("[aria-pressed]"))l.removeAttribute("aria-pressed");n.children[t]?.setAttribute("aria-pressed","true"),i.onChoose(a)}}function Mo(e,t){let{element:n,way:r,tiles:o}=e;(t.key==="Escape"||t.key==="Backspace")&&r.length>1?(t.preventDefault(),ge(e,r.slice(0,-1),r.at(-1)?.key??"")):Yt(t,n,o)}function Io(e,t){let n=e.way[0],r=n?re(n,t):null;if(!r)return;let o=r.at(-1);e.chosen=t,ge(e,o&&o.children.length===0?r.slice(0,-1):r,null)}function Bo(e){return e<560?Math.round(e*1.25):Math.max(380,Math.min(600,Math.round(e*.5)))}function Co(e,t){return`Map of ${e.name}: ${d(e.bytes)}, ${I(e.bytes,t)} of the image. Arrow keys move, Enter zooms in, Escape out.`}function To(e,t,n,r){let o=j(Qt(e,n,t,e.node.key===r));return o.style.left=`${e.left}px`,o.style.top=`${e.top}px`,o.style.width=`${e.width}px`,o.style.height=`${e.height}px`,o}function Po(e,t){let n=re(e,t.key);return n?n.slice(1):[...(re(e,t.key.replace(/^rest of /,""))??[]).slice(1),t]}function nn(e,t){return e.findIndex(({node:n})=>n.key===t)}function Eo(e,t,n){let r=Math.max(0,nn(t,n));for(let i of e.children)i.setAttribute("tabindex","-1");let o=e.children[r];o instanceof HTMLElement&&(o.tabIndex=0,o.focus({preventScroll:!0}))}function rn(e){let t=fe.map(n=>Y({key:`type ${n}`,name:`${S[n]} packages`,look:n,about:{kind:"group"}},e.packages.flatMap((r,o)=>r.type===n?[Ne(r,o)]:[])));return an([...t,sn(e)])}function on(e,t){let n=new Map(e.profile?.layers.map(a=>[a.diffId,a])??[]),r=new Map,o=new Map([["base","Base image"]]);t.packages.forEach((a,s)=>{let l=a.diffId===null?void 0:n.get(a.diffId),f=a.from==="base"?"base":`layer ${a.diffId??""}`;l&&f!=="base"&&o.set(f,`${l.line===null?"":`line ${l.line}: `}${me(l)}`);let c=r.get(f)??[];c.push(Ne(a,s)),r.set(f,c)});let i=[...r].map(([a,s])=>Y({key:a,name:o.get(a)??"This Dockerfile",look:"mixed",about:{kind:"group"}},s));return an([...i,sn(t)])}function an(e){return Y({key:"root",name:"The image",look:"mixed",about:{kind:"group"}},e)}function Ne(e,t){return{key:`package ${t}`,name:h(e.name,120),look:e.type,bytes:e.ownedBytes,about:{kind:"package",index:t},children:[]}}function sn(e){let t=e.unowned.map((n,r)=>({key:`unowned ${r}`,name:n.place===null?T[n.kind]:`${T[n.kind]} ${$(n.place)}`,look:n.kind,bytes:n.bytes,about:{kind:"unowned",index:r},children:n.kind==="waste"?Ro(e.packages,n.bytes):[]}));return Y({key:"unowned",name:"Without a package",look:"other",about:{kind:"group"}},t)}function Ro(e,t){let n=e.flatMap((i,a)=>i.wastedBytes===0?[]:[{...Ne(i,a),...Ho(i,a)}]),r=t-n.reduce((i,a)=>i+a.bytes,0);if(n.length===0||r<0)return[];let o={key:"wasted",name:"other files",look:"waste",about:{kind:"rest"}};return Y(o,[...n,{...o,key:"wasted rest",bytes:r,children:[]}]).children}function Ho(e,t){let n=`${h(e.name,120)}, wasted copy`;return{key:`wasted ${t}`,name:n,look:"waste",bytes:e.wastedBytes}}var So=[{value:"type",label:"By type"},{value:"layer",label:"By layer"},{value:"folder",label:"Folders"}];function ln(e){return u("section",{class:"part map-panel",id:te(e,"map")},u("h3",{tabindex:"-1"},"Whose bytes"),u("fieldset",{class:"choice"},u("legend",{class:"unseen"},"What the map shows"),So.map(({value:t,label:n})=>u("label",{},u("input",{type:"radio",name:`map-${e}`,value:t}),u("span",{},n)))),u("nav",{class:"crumbs","aria-label":"Where in the map","data-part":"crumbs"}),u("div",{class:"map-and-detail"},u("div",{"data-part":"map"}),u("aside",{class:"detail","aria-live":"polite","aria-label":"Details","data-part":"detail"})),u("div",{class:"legend","data-part":"legend"}),u("p",{class:"note keys"},"Areas are bytes. ",...["←","→","↑","↓"].map(t=>u("kbd",{},t))," move, ",u("kbd",{},"Enter")," zooms in, ",u("kbd",{},"Esc")," out, ",u("kbd",{},"/")," searches. The tables below say the same in words."))}function un(e){return u("ol",{},e.map((t,n)=>{let r=`${t.name} ${d(t.bytes)}`,o=n===e.length-1;return u("li",{},o?u("span",{"aria-current":"location"},r):u("button",{type:"button","data-depth":n},r))}))}function fn(e,t,n,r){let o=j(ln(n)),i=c=>cn(o,c),a=Ao(e,t),s=c=>i("detail").replaceChildren(D(At(c,e,r))),l=en({onChoose:s,onZoom:c=>{i("crumbs").replaceChildren(D(un(c)));let p=c.at(-1);p&&s(p)}});i("map").replaceWith(l.element),i("legend").replaceChildren(D(Dt(t)));let f=c=>{for(let p of o.querySelectorAll("input"))p.checked=p.value===c;i("legend").hidden=c==="folder",l.show(a(c))};return zo(o,f,l.zoomTo),{element:o,draw:c=>{o.querySelector(".crumbs button, .crumbs span")?l.draw(c):f("type")},reveal:(c,p)=>{f(c),l.reveal(p);let m=re(a(c),p)?.at(-1);m&&s(m)}}}function cn(e,t){let n=e.querySelector(`[data-part="${t}"]`);if(!(n instanceof HTMLElement))throw new Error(`the panel has no ${t}`);return n}function zo(e,t,n){e.addEventListener("change",({target:r})=>{r instanceof HTMLInputElement&&Lo(r.value)&&t(r.value)}),cn(e,"crumbs").addEventListener("click",({target:r})=>{let o=r instanceof Element?r.closest("button")?.dataset.depth:void 0;o!==void 0&&n(Number(o))})}function Ao(e,t){let n=new Map;return r=>{let o=n.get(r)??No(r,e,t);return n.set(r,o),o}}function Lo(e){return e==="type"||e==="layer"||e==="folder"}function No(e,t,n){switch(e){case"type":return rn(n);case"layer":return on(t,n);case"folder":return Lt(n.folders);default:return e}}var Oo=40,mn=400;function pn(e,t,n){let r=e.profile?.contents??null,o=r?fn(e,r,t,n):null,i=j(St(e,t,{...n,rows:Oo,map:o?u("div",{"data-part":"panel"}):null,more:(s,l)=>Do(s,l)}));o&&i.querySelector("[data-part=panel]")?.replaceWith(o.element);let a=new Map(ke(e,n).flatMap(({blocks:s})=>s.filter($e)).map(s=>[s.id,s]));return i.addEventListener("click",({target:s})=>{let l=s instanceof Element?s.closest("button[data-grow]"):null,f=a.get(l?.dataset.grow??"");l&&f&&Fo(l,f)}),{element:i,map:o}}function Do(e,t){return u("button",{type:"button",class:"more","data-grow":e.id},dn(t))}function dn(e){let t=Math.min(e,mn);return t===e?`Show ${x(e)} more`:`Show ${t} of ${x(e)} more`}function Fo(e,t){let n=e.parentElement?.querySelector("tbody");if(!n)return;let r=n.children.length;n.append(...He(t,r,r+mn).map(D));let o=t.count-n.children.length,i=n.children[r];o>0?e.textContent=dn(o):(e.remove(),i instanceof HTMLElement&&(i.tabIndex=-1,i.focus()))}function hn(e,t){let n={links:t.run.links&&tt(t.run.links)},{anchors:r}=t.run,o=null,i=-1,a=l=>{let f=t.image(l),c=r[l];return!f||c===void 0||l===i||(i=l,o=pn(f,c,n),e.replaceChildren(o.element),o.map?.draw(),Vo(c)),o};return{show:a,follow:()=>{let[l=""]=location.hash.slice(1).split("."),f=r.indexOf(l);if(f===-1)return;a(f);let c=document.getElementById(location.hash.slice(1));c?.scrollIntoView(),c?.querySelector("h2, h3")?.focus({preventScroll:!0})},shown:()=>o}}function Vo(e){for(let t of document.querySelectorAll("#images [aria-current]"))t.removeAttribute("aria-current");document.querySelector(`#images a[href="#${e}"]`)?.setAttribute("aria-current","true")}function gn(e,t,n){let{map:r}=n(e.image)??{map:null},{kind:o,index:i}=e;if((o==="package"||o==="bytes")&&r?.reveal("type",`${o==="package"?"package":"unowned"} ${i}`),o==="folder"){let l=t.image(e.image)?.profile?.contents?.folders[i];r?.reveal("folder",`folder ${l?.path??""}`)}let a=Wo[o],s=t.run.anchors[e.image]??"";Uo(a===null?s:te(s,a))}var Wo={package:"map",bytes:"map",folder:"map",line:"lines",layer:"layers",waste:"waste",file:"waste",image:null};function Uo(e){let t=document.getElementById(e);t?.scrollIntoView(),(t?.querySelector(\'.tile[tabindex="0"]\')??t?.querySelector("h2, h3"))?.focus({preventScroll:!0})}var z=Uint8Array,se=Uint16Array,qo=Int32Array,yn=new z([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),wn=new z([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Ko=new z([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),vn=function(e,t){for(var n=new se(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new qo(n[30]),r=1;r<30;++r)for(var i=n[r];i<n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},bn=vn(yn,2),xn=bn.b,jo=bn.r;xn[28]=258,jo[258]=28;var kn=vn(wn,0),Go=kn.b,nf=kn.r,Fe=new se(32768);for(g=0;g<32768;++g)G=(g&43690)>>1|(g&21845)<<1,G=(G&52428)>>2|(G&13107)<<2,G=(G&61680)>>4|(G&3855)<<4,Fe[g]=((G&65280)>>8|(G&255)<<8)>>1;var G,g,ye=(function(e,t,n){for(var r=e.length,o=0,i=new se(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new se(t);for(o=1;o<t;++o)a[o]=a[o-1]+i[o-1]<<1;var s;if(n){s=new se(1<<t);var l=15-t;for(o=0;o<r;++o)if(e[o])for(var f=o<<4|e[o],c=t-e[o],p=a[e[o]-1]++<<c,m=p|(1<<c)-1;p<=m;++p)s[Fe[p]>>l]=f}else for(s=new se(r),o=0;o<r;++o)e[o]&&(s[o]=Fe[a[e[o]-1]++]>>15-e[o]);return s}),we=new z(288);for(g=0;g<144;++g)we[g]=8;var g;for(g=144;g<256;++g)we[g]=9;var g;for(g=256;g<280;++g)we[g]=7;var g;for(g=280;g<288;++g)we[g]=8;var g,$n=new z(32);for(g=0;g<32;++g)$n[g]=5;var g;var Zo=ye(we,9,1);var Jo=ye($n,5,1),Oe=function(e){for(var t=e[0],n=1;n<e.length;++n)e[n]>t&&(t=e[n]);return t},A=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&n},De=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Yo=function(e){return(e+7)/8|0},Mn=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new z(e.subarray(t,n))};var Xo=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],F=function(e,t,n){var r=new Error(t||Xo[e]);if(r.code=e,Error.captureStackTrace&&Error.captureStackTrace(r,F),!n)throw r;return r},Qo=function(e,t,n,r){var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new z(0);var a=!n,s=a||t.i!=2,l=t.i;a&&(n=new z(o*3));var f=function(Xe){var Qe=n.length;if(Xe>Qe){var _e=new z(Math.max(Qe*2,Xe));_e.set(n),n=_e}},c=t.f||0,p=t.p||0,m=t.b||0,v=t.l,k=t.d,w=t.m,y=t.n,M=o*8;do{if(!v){c=A(e,p,1);var V=A(e,p+1,3);if(p+=3,V)if(V==1)v=Zo,k=Jo,w=9,y=5;else if(V==2){var L=A(e,p,31)+257,Ue=A(e,p+10,15)+4,qe=L+A(e,p+5,31)+1;p+=14;for(var le=new z(qe),Be=new z(19),R=0;R<Ue;++R)Be[Ko[R]]=A(e,p+R*3,7);p+=Ue*3;for(var Ke=Oe(Be),zn=(1<<Ke)-1,An=ye(Be,Ke,1),R=0;R<qe;){var je=An[A(e,p,zn)];p+=je&15;var P=je>>4;if(P<16)le[R++]=P;else{var oe=0,be=0;for(P==16?(be=3+A(e,p,3),p+=2,oe=le[R-1]):P==17?(be=3+A(e,p,7),p+=3):P==18&&(be=11+A(e,p,127),p+=7);be--;)le[R++]=oe}}var Ge=le.subarray(0,L),Z=le.subarray(L);w=Oe(Ge),y=Oe(Z),v=ye(Ge,w,1),k=ye(Z,y,1)}else F(1);else{var P=Yo(p)+4,X=e[P-4]|e[P-3]<<8,Q=P+X;if(Q>o){l&&F(0);break}s&&f(m+X),n.set(e.subarray(P,Q),m),t.b=m+=X,t.p=p=Q*8,t.f=c;continue}if(p>M){l&&F(0);break}}s&&f(m+131072);for(var Ln=(1<<w)-1,Nn=(1<<y)-1,Ce=p;;Ce=p){var oe=v[De(e,p)&Ln],ie=oe>>4;if(p+=oe&15,p>M){l&&F(0);break}if(oe||F(2),ie<256)n[m++]=ie;else if(ie==256){Ce=p,v=null;break}else{var Ze=ie-254;if(ie>264){var R=ie-257,ue=yn[R];Ze=A(e,p,(1<<ue)-1)+xn[R],p+=ue}var Te=k[De(e,p)&Nn],Pe=Te>>4;Te||F(3),p+=Te&15;var Z=Go[Pe];if(Pe>3){var ue=wn[Pe];Z+=De(e,p)&(1<<ue)-1,p+=ue}if(p>M){l&&F(0);break}s&&f(m+131072);var Je=m+Ze;if(m<Z){var Ye=i-Z,On=Math.min(Z,Je);for(Ye+m<0&&F(3);m<On;++m)n[m]=r[Ye+m]}for(;m<Je;++m)n[m]=n[m-Z]}}t.l=v,t.p=Ce,t.b=m,t.f=c,v&&(c=1,t.m=w,t.d=k,t.n=y)}while(!c);return m!=n.length&&a?Mn(n,0,m):n.subarray(0,m)};var _o=new z(0);function In(e,t){return Qo(e,{i:2},t&&t.out,t&&t.dictionary)}var Ve=typeof TextDecoder<"u"&&new TextDecoder,ei=0;try{Ve.decode(_o,{stream:!0}),ei=1}catch{}var ti=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:Mn(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=String.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=String.fromCharCode((r&31)<<6|e[n++]&63):t+=String.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=String.fromCharCode(r)}};function Bn(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=String.fromCharCode.apply(null,e.subarray(r,r+16384));return n}else{if(Ve)return Ve.decode(e);var o=ti(e),i=o.s,n=o.r;return n.length&&F(8),i}}function ve(e){if(Array.isArray(e))return e.map(ve);if(!ri(e))return e;if(ni(e)){let t=e["#"];return e["@"].map(n=>Object.fromEntries(t.map((r,o)=>[r,ve(n[o])])))}return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,ve(n)]))}function ni(e){return"#"in e&&"@"in e&&Array.isArray(e["#"])&&Array.isArray(e["@"])}function ri(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Cn(e){let t=Uint8Array.from(atob(e),n=>n.charCodeAt(0));return ve(JSON.parse(Bn(In(t))))}function Tn(){let e=[...document.querySelectorAll("script[data-image]")],t=new Map;return{run:JSON.parse(document.querySelector("script[data-run]")?.textContent??"null"),image:n=>{let r=t.get(n),o=e[n]?.textContent;if(r||!o)return r??null;let i=Cn(o);return t.set(n,i),i}}}function Pn(e,t){let n=e.profile?.unpackedBytes??0;return[["image",t,[e.id,e.dockerfile],n],...oi(e)].map(([o,i,a,s])=>({image:t,kind:o,index:i,text:ii(a),bytes:s}))}function oi({profile:e}){let{layers:t=[],contents:n=null}=e??{},{packages:r=[],lines:o=[],folders:i=[],waste:a=[],identical:s=[],unowned:l=[]}=n??{};return[...r.map((f,c)=>["package",c,[f.name,f.version],f.ownedBytes]),...o.map((f,c)=>["line",c,[`${f.file}:${f.line}`,f.asks],f.exclusiveBytes]),...i.map((f,c)=>["folder",c,[f.path],f.bytes]),...t.map((f,c)=>["layer",c,[f.instruction??f.createdBy],f.unpackedBytes]),...a.map((f,c)=>["waste",c,[f.folder,...f.largest.map(({path:p})=>p)],f.bytes]),...s.map((f,c)=>["file",c,f.paths,f.bytes]),...l.map((f,c)=>["bytes",c,[T[f.kind],f.place],f.bytes])]}function ii(e){return e.filter(n=>n!==null).join(" ").slice(0,1e3).toLowerCase()}function En(e,t,n){let r=t.toLowerCase().split(/\\s+/).filter(s=>s!=="");if(r.length===0)return{shown:[],count:0};let o=[];for(let s of e)for(let l of s)r.every(f=>l.text.includes(f))&&o.push(l);let i=({text:s})=>s.startsWith(r[0]??"")?0:1;return{shown:o.sort((s,l)=>i(s)-i(l)||l.bytes-s.bytes||s.image-l.image).slice(0,n),count:o.length}}var ai=16;function Rn(e,t){let n=[],r=!1,o=()=>n.length>=e.run.images,i=()=>{let l=Math.min(e.run.images,n.length+ai);for(let f=n.length;f<l;f+=1){let c=e.image(f);n.push(c?Pn(c,f):[])}o()||setTimeout(i)},a=0,s=()=>{n.length>a&&t(),a=n.length,o()||setTimeout(s,300)};return{start:()=>{r||(r=!0,i(),o()||setTimeout(s,300))},entries:()=>n,complete:o}}function Hn(e,t,n){let r=n.image(e.image),o=r?si(e,r):null;return u("li",{},u("button",{type:"button","data-hit":t},u("span",{class:"what"},o?.name??["?"]),u("span",{class:"where"},`${o?.kind??""} · ${d(e.bytes)}${e.kind==="image"?"":` · ${h(r?.id??"",80)}`}`)))}function si(e,t){let{kind:n,index:r}=e,o=t.profile?.contents;switch(n){case"image":return Ie("image",h(t.id,120));case"package":return li(o?.packages[r]);case"line":return ui(o?.lines[r]);case"layer":{let i=t.profile?.layers[r];return i?Ie("layer",me(i)):null}case"bytes":return fi(o?.unowned[r]);case"folder":return We("folder",o?.folders[r]?.path);case"waste":return We("waste",o?.waste[r]?.folder);case"file":return We("same content",o?.identical[r]?.paths[0]);default:return n}}function Ie(e,t){return{kind:e,name:[t]}}function li(e){if(!e)return null;let t=`${h(e.name,120)} ${h(e.version??"",40)}`;return{kind:S[e.type],name:[H(e.type),t]}}function ui(e){return e?Ie("line",`${h(e.file,120)}:${e.line} ${h(e.asks,80)}`):null}function fi(e){if(!e)return null;let t=$(e.place??"").replace(/^\\/$/,"");return{kind:"no package",name:[H(e.kind),`${T[e.kind]} ${t}`]}}function We(e,t){return t===void 0?null:Ie(e,`/${t===""?"":$(t)}`)}var ci=40;function Sn(e,t){let n=j(gi()),r=mi(n),{input:o}=r,i=[],a=Rn(e,()=>{o.value!==""&&s()}),s=()=>{a.start(),i=pi(r,a,e)},l=()=>{o.value="",s()};return o.addEventListener("focus",a.start),o.addEventListener("input",s),n.addEventListener("click",({target:f})=>{let c=f instanceof Element?f.closest("button")?.dataset.hit:void 0,p=c===void 0?void 0:i[Number(c)];p&&(l(),t(p))}),n.addEventListener("keydown",f=>di(f,n,r,l)),hi(o),n}function mi(e){let t=e.querySelector("input"),n=e.querySelector("ul"),r=e.querySelector("[role=status]");if(!t||!n||!r)throw new Error("the search lacks a part");return{input:t,list:n,status:r}}function pi({input:e,list:t,status:n},r,o){let{shown:i,count:a}=En(r.entries(),e.value,ci);return t.replaceChildren(...i.map((s,l)=>D(Hn(s,l,o)))),t.hidden=i.length===0,n.textContent=yi(e.value,i.length,a,r.complete()),i}function di(e,t,{input:n,list:r},o){e.key==="Escape"?(o(),n.blur()):e.key==="ArrowDown"||e.key==="ArrowUp"?(e.preventDefault(),wi(t,e.key==="ArrowDown"?1:-1)):e.key==="Enter"&&e.target===n&&r.querySelector("button")?.click()}function hi(e){document.addEventListener("keydown",t=>{let n=t.target instanceof HTMLInputElement&&t.target.type==="search";t.key!=="/"||n||t.ctrlKey||t.metaKey||t.altKey||(t.preventDefault(),e.focus(),e.select())})}function gi(){return u("search",{class:"search"},u("label",{},u("span",{class:"unseen"},"Search packages, lines and paths"),u("input",{type:"search",placeholder:"Search packages, lines, paths",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),u("p",{role:"status",class:"note"}),u("ul",{class:"hits",hidden:!0}))}function yi(e,t,n,r){if(e.trim()==="")return"";let o=r?"":", still reading";return n===0?r?"nothing found":"nothing found yet":n>t?`${t} of ${x(n)} hits${o}`:`${n} hits${o}`}function wi(e,t){let n=[...e.querySelectorAll("input, .hits button")],r=n.indexOf(document.activeElement??e),o=n[Math.max(0,Math.min(n.length-1,r+t))];o instanceof HTMLElement&&o.focus()}function vi(){let e=document.getElementById("main"),t=document.getElementById("toolbar");if(!e||!t)return;let n=Tn(),{show:r,shown:o,follow:i}=hn(e,n);document.documentElement.classList.add("scripted"),t.hidden=!1,t.append(Sn(n,a=>gn(a,n,r))),n.run.images>0&&r(n.run.first),i(),addEventListener("hashchange",i),document.addEventListener("click",({target:a})=>{(a instanceof Element?a.closest("a"):null)?.getAttribute("href")===location.hash&&i()}),bi(o)}function bi(e){let t=innerWidth,n=0;addEventListener("resize",()=>{cancelAnimationFrame(n),n=requestAnimationFrame(()=>{innerWidth!==t&&(t=innerWidth,e()?.map?.draw())})});let r=660;addEventListener("beforeprint",()=>e()?.map?.draw(r)),addEventListener("afterprint",()=>e()?.map?.draw())}vi();})();';
var pageScriptHash = "sha256-NCDVtVLsdJj2dKPjo9m5/4vSqe2xBpGzlo/5oB89k6w=";
var pageStyle = ':root{color-scheme:light dark;--ground: #ffffff;--raised: #f5f7f9;--ink: #1b2027;--soft: #555f6b;--line: #d6dce2;--link: #0a58a8;--focus: #0a58a8;--fill: #5b7fa6;--track: #e6eaee;--pass-ink: #14602c;--pass-ground: #dcf5e3;--warn-ink: #6f4700;--warn-ground: #fdeecb;--fail-ink: #98201a;--fail-ground: #fde3e0;--up: #c0564c;--down: #3f8f5c;--k-pypi: #bfd8f2;--k-deb: #f1cdc6;--k-apk: #bfe0ea;--k-rpm: #efcfe0;--k-conda: #cfe6c6;--k-npm: #f5dcae;--k-gem: #efc5d1;--k-maven: #dacdf0;--k-golang: #bde5e0;--k-cargo: #e7d2bc;--k-interpreter: #d5dbe2;--k-base-system: #c9d1d9;--k-application: #d2e5b8;--k-cache: #e7e2c4;--k-build-tools: #e3d8cc;--k-byte-code: #dadae8;--k-locale: #e3e3e3;--k-docs-and-tests: #dbe5e4;--k-data: #e5d5ea;--k-waste: #f6c3bc;--k-other: #e2e6ea;--k-folder: #cddcee;--k-mixed: #eef1f4}@media(prefers-color-scheme:dark){:root{--ground: #11151a;--raised: #191f26;--ink: #e8ebee;--soft: #a0aab5;--line: #353e48;--link: #79b8ff;--focus: #9ccbff;--fill: #6f97c2;--track: #2a323b;--pass-ink: #7fdca0;--pass-ground: #14311f;--warn-ink: #f0c674;--warn-ground: #392c10;--fail-ink: #ff9d94;--fail-ground: #451d1b;--up: #d9776d;--down: #5fb47f;--k-pypi: #22496f;--k-deb: #67352f;--k-apk: #1f5061;--k-rpm: #613650;--k-conda: #31582c;--k-npm: #5f4818;--k-gem: #672f44;--k-maven: #493b70;--k-golang: #1d5551;--k-cargo: #584229;--k-interpreter: #3b4550;--k-base-system: #323b45;--k-application: #425922;--k-cache: #4c482a;--k-build-tools: #4a4037;--k-byte-code: #3f3f52;--k-locale: #424242;--k-docs-and-tests: #37474a;--k-data: #513d58;--k-waste: #74322c;--k-other: #3a424b;--k-folder: #28415e;--k-mixed: #222a32}}*{box-sizing:border-box}html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 1.25rem 3rem;max-width:76rem;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,Segoe UI,Noto Sans,sans-serif;overflow-wrap:anywhere}a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}h1,h2,h3,h4{line-height:1.25;margin:0;font-weight:650;outline:0}h1{font-size:1.5rem}h2{font-size:1.35rem}h3{font-size:1.05rem}h4{font-size:1rem}p{margin:.35rem 0}code,kbd,pre{font:.92em/1.45 ui-monospace,SF Mono,DejaVu Sans Mono,monospace}pre{background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;white-space:pre-wrap;max-height:20rem;overflow:auto}kbd{border:1px solid var(--line);border-radius:4px;padding:0 .3em;background:var(--raised)}.note,small{color:var(--soft);font-size:.875rem}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem .6rem;z-index:9}.top{padding:1.6rem 0 .4rem}.brand{color:var(--soft);font-weight:600;font-size:.875rem;margin:0 0 .5rem}.lead{font-size:1rem}.badge{display:inline-block;border-radius:5px;padding:.05em .5em;font-size:.8125rem;font-weight:650;line-height:1.5;vertical-align:.12em;white-space:nowrap}.pass{color:var(--pass-ink);background:var(--pass-ground)}.warn{color:var(--warn-ink);background:var(--warn-ground)}.fail,.error{color:var(--fail-ink);background:var(--fail-ground)}.part{margin:1.9rem 0 0}.problem{border:1px solid var(--line);border-left:4px solid var(--up);border-radius:6px;padding:.35rem .8rem;margin:.7rem 0}.finding{border:1px solid var(--line);border-left:4px solid var(--warn-ink);border-radius:6px;padding:.5rem .8rem;margin:.7rem 0}.said{display:inline-block;margin-right:1rem}.table{overflow-x:auto;margin:.6rem 0 1.2rem}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;vertical-align:top;padding:.36rem 1.2rem .36rem 0;border-bottom:1px solid var(--line);font-weight:400}th:last-child,td:last-child{padding-right:0}thead th{color:var(--soft);font-size:.8125rem;font-weight:600;white-space:nowrap}tbody th{min-width:9rem}.number{text-align:right;white-space:nowrap}td code,th code{font-size:.85em}.share{display:inline-block;min-width:3.6em;font-size:.875rem;color:var(--soft)}.bar{display:block;min-width:4.5rem;margin-top:.15rem;border-radius:2px}.share+.bar{max-width:8rem}.track{fill:var(--track)}.fill{fill:var(--fill)}.mark{fill:var(--ink)}.over .fill,.up .fill{fill:var(--up)}.down .fill{fill:var(--down)}.tag{color:var(--soft);border:1px solid var(--line);border-radius:4px;padding:0 .35em;font-size:.75rem;white-space:nowrap}.path{display:block}.swatch{display:inline-block;width:.8em;height:.8em;border-radius:3px;margin-right:.45em;vertical-align:-.05em;border:1px solid rgb(128 128 128 / .45)}#images .table{max-height:26rem;overflow-y:auto;margin-bottom:.3rem}#images thead th{position:sticky;top:0;background:var(--ground)}#images a{font-weight:600}#images a[aria-current]{text-decoration:none;color:var(--ink)}#images tr:has([aria-current])>*{background:var(--raised)}#images th[scope=row],#images thead th:first-child{padding-left:.5rem}.image{margin-top:1.4rem}.figures{display:flex;flex-wrap:wrap;gap:.7rem 2rem;margin:1rem 0 .5rem}.figures dt{color:var(--soft);font-size:.8125rem}.figures dd{margin:0;font-size:1.15rem;font-weight:600;font-variant-numeric:tabular-nums}.figures small{display:block;font-weight:400}.limit{max-width:28rem}.parts{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:1.2rem 0 0;font-size:.9375rem}#toolbar{position:sticky;top:0;z-index:5;background:var(--ground);padding:.6rem 0;margin-top:1rem;border-bottom:1px solid var(--line)}.search{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;position:relative}.search label{flex:0 1 30rem}.search p{margin:0}.search input{width:100%;max-width:30rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:6px;padding:.4rem .7rem}.search input::placeholder{color:var(--soft);opacity:1}.hits{position:absolute;z-index:6;left:0;right:0;max-width:44rem;max-height:70vh;overflow-y:auto;margin:.3rem 0 0;padding:.25rem;list-style:none;background:var(--ground);border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 28px #00000038;top:100%}.hits button{display:block;width:100%;text-align:left;font:inherit;color:inherit;background:none;border:0;border-radius:5px;padding:.3rem .6rem;cursor:pointer}.hits button:hover,.hits button:focus{background:var(--raised)}.hits .where{display:block;color:var(--soft);font-size:.8125rem}.choice{border:0;padding:0;margin:.6rem 0 .4rem;display:flex;flex-wrap:wrap}.choice label{cursor:pointer}.tile span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:100%}.choice input{position:absolute;opacity:0}.choice span{display:block;padding:.25rem .75rem;border:1px solid var(--line);margin-right:-1px}.choice label:first-of-type span{border-radius:6px 0 0 6px}.choice label:last-of-type span{border-radius:0 6px 6px 0}.choice input:checked+span{background:var(--ink);color:var(--ground)}.choice input:focus-visible+span{outline:2px solid var(--focus);outline-offset:2px}.crumbs ol{display:flex;flex-wrap:wrap;list-style:none;margin:.2rem 0 .5rem;padding:0;gap:0 .4rem}.crumbs li+li:before{content:"›";margin-right:.4rem;color:var(--soft)}.crumbs button{font:inherit;color:var(--link);background:none;border:0;padding:0;cursor:pointer;text-decoration:underline;text-underline-offset:2px;text-align:left}.map-and-detail{display:grid;grid-template-columns:minmax(0,1fr) 19rem;gap:1rem;align-items:start}.map{contain:layout;position:relative;min-width:0}.tile{contain:strict;position:absolute;display:flex;flex-direction:column;align-items:flex-start;justify-content:flex-start;overflow:hidden;margin:0;padding:2px 5px;border:0;border-radius:3px;text-align:left;font:inherit;font-size:.8125rem;line-height:1.3;color:var(--ink);cursor:pointer;background-color:var(--look, var(--k-other))}.tile.open{background-color:var(--raised);box-shadow:inset 0 0 0 1px var(--line),inset 0 3px 0 0 var(--look, var(--k-other));padding-top:4px;flex-direction:row;align-items:start;gap:.5rem}.tile:hover{box-shadow:inset 0 0 0 2px var(--soft)}.tile:focus-visible{outline:3px solid var(--focus);outline-offset:-3px;z-index:2}.tile[aria-pressed]{box-shadow:inset 0 0 0 2px var(--ink)}.tile.open .name{font-weight:600}.tile .size{font-size:.75rem}.tile.open .size{flex:none;margin-left:auto;line-height:1.5}.tile.deep .name{font-weight:600}.tile.bare{padding:0}.k-pypi{--look: var(--k-pypi)}.k-deb{--look: var(--k-deb)}.k-apk{--look: var(--k-apk)}.k-rpm{--look: var(--k-rpm)}.k-conda{--look: var(--k-conda)}.k-npm{--look: var(--k-npm)}.k-gem{--look: var(--k-gem)}.k-maven{--look: var(--k-maven)}.k-golang{--look: var(--k-golang)}.k-cargo{--look: var(--k-cargo)}.k-interpreter{--look: var(--k-interpreter)}.k-base-system{--look: var(--k-base-system)}.k-application{--look: var(--k-application)}.k-cache{--look: var(--k-cache)}.k-build-tools{--look: var(--k-build-tools)}.k-byte-code{--look: var(--k-byte-code)}.k-locale{--look: var(--k-locale)}.k-docs-and-tests{--look: var(--k-docs-and-tests)}.k-data{--look: var(--k-data)}.k-waste{--look: var(--k-waste)}.k-other{--look: var(--k-other)}.k-folder{--look: var(--k-folder)}.k-mixed{--look: var(--k-mixed)}.swatch{background-color:var(--look)}.k-waste.swatch,.k-waste.tile:not(.open){background-image:repeating-linear-gradient(135deg,transparent 0 6px,rgb(128 128 128 / .16) 6px 9px)}.detail{border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem;font-size:.875rem}.detail dl{margin:.4rem 0 0}.detail dl div{margin-top:.4rem}.detail dt{color:var(--soft);font-size:.8125rem}.detail dd{margin:0}.inside{list-style:none;margin:0;padding:0}.inside li{display:flex;justify-content:space-between;gap:1rem}.inside b{font-weight:600;white-space:nowrap}.legend ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;list-style:none;margin:.7rem 0 .2rem;padding:0;font-size:.875rem}.legend b{font-weight:600}button.more{font:inherit;color:var(--link);background:none;border:1px solid var(--line);border-radius:6px;padding:.25rem .8rem;margin-top:.5rem;cursor:pointer}.rules ul{padding-left:1.2rem}.scripted .no-script{display:none}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem}@media(max-width:60rem){.map-and-detail{grid-template-columns:minmax(0,1fr)}}@media(max-width:40rem){body{padding:0 .8rem 2rem;font-size:14px}th,td{padding-right:.7rem}.number{white-space:normal;overflow-wrap:normal}thead th{white-space:normal}.low{display:none}tbody th{min-width:6rem}#images table{font-size:12.5px}#images th,#images td{padding-right:.45rem}#images thead th,#images td{overflow-wrap:normal}#images tbody th{min-width:4.6rem}#images .badge{font-size:.75rem;padding:.05em .35em}#images .bar{min-width:2rem}h1{font-size:1.2rem}.figures{gap:.5rem 1.2rem}.figures dd{font-size:1rem}.choice span{padding:.25rem .55rem}.keys{display:none}.tag{white-space:normal}}@media(prefers-reduced-motion:no-preference){.tile{transition:box-shadow .12s}}@media(forced-colors:active){.tile,.swatch,.badge{border:1px solid;forced-color-adjust:none}.fill{fill:Highlight}.mark{fill:CanvasText}}@media print{body{max-width:none;font-size:11px;padding:0}#toolbar,.parts,.choice,.keys,.skip,button.more{display:none}#images .table{max-height:none;overflow:visible}.map-and-detail{grid-template-columns:minmax(0,1fr)}.tile,.swatch,.badge,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}tr,.problem,.finding,.map{break-inside:avoid}thead{display:table-header-group}a{color:inherit}}';
var pageStyleHash = "sha256-21k3X+5emwaYF52gun+1okqqVeiptUqlK1v0ozjC6Nc=";

// src/report/html/toText.ts
var empty = /* @__PURE__ */ new Set(["br", "meta", "link", "input", "wbr"]);
var entities = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function toText(html) {
  if (typeof html === "string") return escapeHtml(html);
  const open = `<${html.tag}${attributesText(html.attributes)}>`;
  return empty.has(html.tag) ? open : `${open}${html.children.map(toText).join("")}</${html.tag}>`;
}
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (char) => entities.get(char) ?? char);
}
function attributesText(attributes) {
  return Object.entries(attributes).map(([name2, value]) => {
    if (value === null || value === false) return "";
    return value === true ? ` ${name2}` : ` ${name2}="${escapeHtml(String(value))}"`;
  }).join("");
}

// src/report/html/view/imageAnchors.ts
var longest2 = 60;
function imageAnchors(ids) {
  const slugs = ids.map(slugOf);
  const taken = new Set(slugs.filter((slug, index2) => slug === ids[index2]));
  const given = /* @__PURE__ */ new Set();
  const counts3 = /* @__PURE__ */ new Map();
  return slugs.map((slug, index2) => {
    const isOwn = slug === ids[index2] && !given.has(slug);
    const name2 = isOwn || !taken.has(slug) && !given.has(slug) ? slug : numbered(slug, taken, given, counts3);
    given.add(name2);
    return `image-${name2}`;
  });
}
function partAnchor(anchor, part3) {
  return `${anchor}.${part3}`;
}
function slugOf(id) {
  const slug = id.slice(0, longest2).replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-|-$/g, "");
  return slug === "" ? "unnamed" : slug;
}
function numbered(slug, taken, given, counts3) {
  let count2 = counts3.get(slug) ?? 1;
  let name2;
  do {
    count2 += 1;
    name2 = `${slug}-${count2}`;
  } while (taken.has(name2) || given.has(name2));
  counts3.set(slug, count2);
  return name2;
}

// src/report/text/baseWord.ts
function baseWord(baseName) {
  return baseName.replace(/=.*$/s, "");
}

// src/report/text/sizes.ts
var units = [
  { name: "TB", bytes: 1e12 },
  { name: "GB", bytes: 1e9 },
  { name: "MB", bytes: 1e6 },
  { name: "kB", bytes: 1e3 }
];
function formatNear(bytes2, bounds) {
  const unit = unitOf(bytes2);
  const plain3 = formatBytes(bytes2);
  if (unit === null) return plain3;
  for (let digits2 = 1; digits2 <= 12; digits2 += 1) {
    const text = decimal(bytes2, unit.bytes, digits2);
    const shown4 = Number(text) * unit.bytes;
    const agrees = bounds.every((bound) => Math.sign(Math.round(shown4) - bound) === Math.sign(bytes2 - bound));
    if (agrees) return digits2 === 1 ? plain3 : `${text}${unit.name}`;
  }
  return `${bytes2}B`;
}
function unitOf(bytes2) {
  return units.find((unit) => Math.abs(bytes2) >= unit.bytes) ?? null;
}
function decimal(bytes2, unit, digits2) {
  const most6 = Math.round(Math.log10(unit));
  const whole = Math.floor(bytes2 / unit);
  const rest = String(bytes2 % unit).padStart(most6, "0");
  if (digits2 >= most6) return `${whole}.${rest}`;
  return (bytes2 / unit).toFixed(digits2);
}

// src/report/text/growth.ts
function growthText({ beforeBytes, deltaBytes }) {
  if (deltaBytes === null) return "an unknown number of bytes";
  const bytes2 = formatBytes(Math.abs(deltaBytes));
  if (beforeBytes === null || beforeBytes === 0 || deltaBytes === 0) return bytes2;
  return `${bytes2} (${deltaBytes > 0 ? "+" : ""}${percentText(deltaBytes, beforeBytes)})`;
}
function isCompared2(report) {
  return report.baseline !== null && report.baseline.kind !== "none";
}
function growthClauses(report, name2, told) {
  if (report.baseline === null || report.images.length + report.removed.length === 0) return [];
  if (!isCompared2(report)) return ["there was nothing to compare with"];
  const changes = report.images.flatMap(({ change: change3 }) => change3 ? [change3] : []);
  const others2 = changes.filter((change3) => told === null || change3.id !== told.id);
  const unjudged = new Set(report.images.filter(({ profile: profile2 }) => !profile2).map(({ id }) => id));
  const unknown = others2.filter(({ id }) => !unjudged.has(id));
  const clauses = [
    ...movedClause(others2, "grown", name2, told?.change?.status === "grown" ? "also " : ""),
    ...movedClause(others2, "shrunk", name2, ""),
    ...countClause(others2, "new", name2, { one: "is new", many: "are new" }),
    ...countClause(report.removed, "removed", name2, { one: "is gone", many: "are gone" }),
    ...countClause(unknown, "unknown", name2, { one: "has no baseline", many: "have no baseline" })
  ];
  if (clauses.length > 0 || told?.change?.status === "grown") return [...clauses, ...totalClause(report)];
  return unchangedClause(report, told);
}
function unchangedClause(report, told) {
  const same2 = report.images.filter(({ id, change: change3 }) => change3?.status === "same" && id !== told?.id);
  if (same2.length === 0) return [];
  const subject = same2.length === report.images.length ? "no size changed" : "no other size changed";
  const moved = same2.filter(({ change: change3 }) => change3?.unpacked.deltaBytes !== 0);
  if (moved.length === 0) return [subject];
  const floor = Math.max(...moved.map(({ noiseFloorBytes }) => noiseFloorBytes));
  return [`${subject} by more than ${formatExact(floor)}, the noise floor`];
}
function movedClause(changes, status, name2, also) {
  const size5 = ({ unpacked: unpacked2 }) => Math.abs(unpacked2.deltaBytes ?? 0);
  const moved = changes.filter((change3) => change3.status === status).toSorted((a, b) => size5(b) - size5(a));
  const [most6] = moved;
  if (!most6) return [];
  const verb2 = status === "grown" ? "grew" : "shrank";
  if (moved.length === 1) return [`${name2(most6.id)} ${also}${verb2} by ${growthText(most6.unpacked)}`];
  return [`${moved.length} ${also}${verb2}, ${name2(most6.id)} most, by ${growthText(most6.unpacked)}`];
}
function countClause(changes, status, name2, words9) {
  const found = changes.filter((change3) => change3.status === status);
  const [first] = found;
  if (!first) return [];
  return found.length === 1 ? [`${name2(first.id)} ${words9.one}`] : [`${found.length} ${words9.many}`];
}
function totalClause(report) {
  const change3 = report.total.change;
  if (!change3 || change3.unpacked.deltaBytes === null) return [];
  if (report.images.length + report.removed.length < 2) return [];
  const part3 = change3.complete ? "" : " of what could be compared";
  return [`in total ${shareText(change3.unpacked)}${part3}`];
}

// src/report/text/breach.ts
function limitOf(image2) {
  return image2.rules.find((rule2) => rule2.rule === "limit") ?? null;
}
function increaseOf(image2) {
  return image2.rules.find((rule2) => rule2.rule === "max-increase") ?? null;
}
function breachText(image2) {
  const limit2 = broken(limitOf(image2));
  const increase2 = broken(increaseOf(image2));
  const parts4 = [
    ...limit2 ? [limitText(limit2)] : [],
    ...increase2 ? [increaseText(image2, increase2)] : grewText(image2)
  ];
  return parts4.length > 0 ? parts4.join(" and ") : "breaks a rule";
}
function breachWords(failed) {
  const limits = failed.filter((image2) => broken(limitOf(image2)) !== null).length;
  if (limits === failed.length) return { verb: "break their limits", excess: (image2) => limitExcess(image2) };
  if (limits === 0) return { verb: "grew more than they may", excess: (image2) => increaseExcess(image2) };
  const excess2 = (image2) => broken(limitOf(image2)) ? limitExcess(image2) : `grew ${increaseExcess(image2)} too much`;
  return { verb: "break their rules", excess: excess2 };
}
function broken(rule2) {
  return rule2?.kind === "fail" ? rule2 : null;
}
function limitText(rule2) {
  const bound = `its limit of ${formatExact(rule2.ruleBytes)}${rule2.metric === "compressed" ? " compressed" : ""}`;
  if (rule2.roomBytes === 0) return `is exactly at ${bound} (which fails)`;
  return `is ${formatBytes(-rule2.roomBytes)} over ${bound}`;
}
function increaseText(image2, rule2) {
  const excess2 = `${formatBytes(-rule2.roomBytes)} more than it may`;
  const { change: change3 } = image2;
  const delta3 = rule2.metric === "compressed" ? change3?.compressed : change3?.unpacked;
  const metric2 = rule2.metric === "compressed" ? " compressed" : "";
  if (!delta3 || delta3.deltaBytes !== rule2.measuredBytes)
    return `grew by ${formatBytes(rule2.measuredBytes)}${metric2} of its own, ${excess2}`;
  return `grew by ${growthText(delta3)}${metric2}, ${excess2}`;
}
function grewText({ change: change3 }) {
  return change3?.status === "grown" ? [`grew by ${growthText(change3.unpacked)}`] : [];
}
function limitExcess(image2) {
  const rule2 = broken(limitOf(image2));
  if (rule2 === null) return "";
  return rule2.roomBytes === 0 ? "(exactly at it)" : `by ${formatBytes(-rule2.roomBytes)}`;
}
function increaseExcess(image2) {
  const rule2 = broken(increaseOf(image2));
  return rule2 === null ? "" : formatBytes(-rule2.roomBytes);
}

// src/report/text/calm.ts
function calmClause(report) {
  const count2 = report.images.length;
  if (count2 === 0) return "No image was found, so nothing was judged";
  const limited = report.images.filter((image2) => image2.limit !== null).length;
  const free2 = count2 - limited;
  if (limited === 0) return unlimitedClause(report);
  if (free2 === 0)
    return count2 === 1 ? "The image is within its limit" : `All ${count2} images are within their limits`;
  return `${limited} of ${count2} images ${limited === 1 ? "has" : "have"} a limit and ${limited === 1 ? "is" : "are"} within it, ${free2} ${free2 === 1 ? "has" : "have"} none`;
}
function unlimitedClause(report) {
  const count2 = report.images.length;
  const growth3 = report.images.some(({ rules }) => rules.some(({ rule: rule2 }) => rule2 === "max-increase"));
  if (growth3 && report.verdict === "pass")
    return count2 === 1 ? "The image grew no more than it may" : `None of ${count2} images grew more than it may`;
  const judged = report.total.verdict ? "only the total was" : "nothing was";
  return `${imageCount(count2)} measured, ${count2 === 1 ? "it has no limit" : "none has a limit"}, so ${judged} judged`;
}
function imageCount(count2) {
  return `${count2} image${count2 === 1 ? "" : "s"}`;
}

// src/report/text/ruleChangeText.ts
var ofImages = /* @__PURE__ */ new Set(["limit", "max-increase", "noise-floor"]);
function ruleChangeText({ rule: rule2, subject, before, after: after3 }, words9) {
  const whose = subject === null ? ofImages.has(rule2) ? " of all images" : "" : ` of ${words9.name(subject)}`;
  const values = `${words9.value(before)} → ${words9.value(after3)}`;
  switch (rule2) {
    case "service":
    case "variant":
    case "platform":
      return `${rule2} ${words9.name(subject ?? "")} is no longer gated${after3 === "gone" ? ": its Dockerfile is gone" : ""}`;
    case "workflow":
      return `workflow${subject === null ? "" : ` ${words9.name(subject)}`}: ${values}`;
    case "total":
      return `limit of the total: ${values}`;
    default:
      return `${words9.value(rule2)}${whose}: ${values}`;
  }
}

// src/report/text/headline.ts
var namesShown = 3;
function headline(report, words9) {
  const { outcome, more } = headlineParts(report, words9);
  return `${[outcome, ...more].join("; ")}.`;
}
function headlineParts(report, words9) {
  const { name: name2 } = words9;
  const broken2 = [...errorClause(report, name2), ...failClause(report, name2), ...totalClause2(report)];
  const told = broken2.length > 0 ? onlyFailure(report) : null;
  return {
    outcome: `${broken2.length > 0 ? broken2.join("; ").replace(/^the /, "The ") : calmClause(report)}${loosens(report, words9)}`,
    more: [
      ...told ? othersClause(report, told) : [],
      ...growthClauses(report, name2, told),
      ...warnOnlyClause(report, broken2.length > 0)
    ]
  };
}
function loosens({ ruleChanges: ruleChanges2 }, words9) {
  const loosened2 = ruleChanges2.filter((each) => each.loosened);
  const [first] = loosened2;
  if (!first) return "";
  const what = loosened2.length === 1 ? `the gate: ${ruleChangeText(first, words9)}` : `${loosened2.length} rules of the gate`;
  return `, and this change loosens ${what}`;
}
function errorClause(report, name2) {
  const errors2 = report.images.filter((image2) => image2.verdict === "error");
  if (errors2.length === 0) return [];
  const names2 = list(errors2.map((image2) => name2(image2.id)));
  return [`${share(errors2.length, report.images.length)} could not be judged: ${names2}`];
}
function failClause(report, name2) {
  const failed = byGravity(report).filter((image2) => image2.verdict === "fail");
  const [first] = failed;
  if (!first) return [];
  if (failed.length === 1) return [`${name2(first.id)} ${breachText(first)}`];
  const { verb: verb2, excess: excess2 } = breachWords(failed);
  const names2 = list(failed.map((image2) => `${name2(image2.id)} ${excess2(image2)}`));
  return [`${share(failed.length, report.images.length)} ${verb2}: ${names2}`];
}
function totalClause2({ total: total3 }) {
  if (total3.verdict?.kind === "fail") return [`the total ${totalBreach(total3.verdict)}`];
  if (total3.verdict?.kind === "error" && total3.complete) return ["the total could not be judged"];
  return [];
}
function totalBreach(rule2) {
  if (rule2.kind === "error" || rule2.roomBytes === 0) return "is exactly at its limit, which fails";
  return `is ${formatBytes(-rule2.roomBytes)} over its limit`;
}
function onlyFailure(report) {
  const failed = report.images.filter((image2) => image2.verdict === "fail");
  return failed.length === 1 ? failed[0] ?? null : null;
}
function othersClause(report, told) {
  const others2 = report.images.filter((image2) => image2 !== told && image2.verdict !== "error");
  if (others2.length === 0) return [];
  const one = others2.length === 1;
  const subject = one ? "the other" : `the ${others2.length} others`;
  const limited = limitOf(told)?.kind === "fail" && others2.every((image2) => image2.limit !== null);
  if (limited) return [`${subject} ${one ? "is within its" : "are within theirs"}`];
  return [`${subject} ${one ? "passes" : "pass"}`];
}
function warnOnlyClause({ warnOnly, exitStatus: exitStatus2 }, broken2) {
  if (!warnOnly) return [];
  if (exitStatus2 !== 0) return ["warn-only is on, but the engine was lost"];
  return [broken2 ? "warn-only is on: this does not fail the check" : "warn-only is on"];
}
function share(part3, whole) {
  return `${part3} of ${imageCount(whole)}`;
}
function list(names2) {
  const more = names2.length - namesShown;
  const shown4 = names2.slice(0, namesShown).join(", ");
  return more > 0 ? `${shown4} and ${more} more` : shown4;
}

// src/report/text/cells.ts
function cellsOf(image2) {
  const target2 = image2.rules.find((rule2) => rule2.rule === "target") ?? null;
  return {
    size: sizeText(image2),
    limit: limitText2(image2, limitOf(image2)),
    target: targetCell(image2, target2)
  };
}
function sizeText({ profile: profile2, limit: limit2, target: target2 }) {
  if (!profile2) return "unmeasured";
  const bounds = [limit2, target2].flatMap((rule2) => rule2?.metric === "unpacked" ? [rule2.bytes] : []);
  return formatNear(profile2.unpackedBytes, bounds);
}
function limitText2({ limit: limit2 }, verdict2) {
  if (!limit2) return "no limit";
  const bound = formatExact(limit2.bytes);
  if (!verdict2 || verdict2.kind === "error") return `${bound}${suffix(limit2.metric)}`;
  return `${weighed(verdict2, bound)}, ${roomText(verdict2.roomBytes)}`;
}
function targetCell({ target: target2, profile: profile2 }, verdict2) {
  if (!target2) return "";
  const bound = formatExact(target2.bytes);
  if (!verdict2 || verdict2.kind === "error")
    return `${bound}${suffix(target2.metric)}${profile2 ? ", size unknown" : ""}`;
  return `${weighed(verdict2, bound)}, ${targetText(verdict2.roomBytes)}`;
}
function weighed(verdict2, bound) {
  if (verdict2.metric === "unpacked" || verdict2.measuredBytes === null) return bound;
  return `${formatNear(verdict2.measuredBytes, [verdict2.ruleBytes])} of ${bound} compressed`;
}
function suffix(metric2) {
  return metric2 === "compressed" ? " compressed" : "";
}
function totalText({ total: total3 }) {
  const { verdict: verdict2 } = total3;
  const bounds = verdict2?.metric === "unpacked" ? [verdict2.ruleBytes] : [];
  const sum3 = formatNear(total3.unpackedBytes, bounds);
  const part3 = total3.complete ? "" : ` (partial: ${total3.unmeasured.length} not measured)`;
  if (!verdict2) return `${sum3}${part3}`;
  const bound = formatExact(verdict2.ruleBytes);
  if (verdict2.kind === "error") return `${sum3}${part3}, limit ${bound}${suffix(verdict2.metric)}: not judged`;
  return `${sum3}${part3}, limit ${weighed(verdict2, bound)}, ${roomText(verdict2.roomBytes)}`;
}

// src/report/text/explain.ts
function verdictText(image2) {
  if (image2.verdict === "error") return "could not be judged";
  if (image2.verdict === "fail") return breachText(image2);
  const rule2 = limitOf(image2);
  if (!rule2 || rule2.kind === "error") return unlimitedText(image2);
  const metric2 = rule2.metric === "compressed" ? " compressed" : "";
  return `is ${formatBytes(rule2.roomBytes)} below its limit of ${formatExact(rule2.ruleBytes)}${metric2}`;
}
function unlimitedText(image2) {
  if (increaseOf(image2)) return "grew by no more than it may";
  return image2.limit || image2.maxIncrease ? "could not be judged" : "has no limit";
}
function heaviestOwnLayer(image2) {
  const own = (image2.profile?.layers ?? []).flatMap(
    (layer2) => layer2.from === "own" && layer2.line !== null ? [{ ...layer2, line: layer2.line }] : []
  );
  return own.reduce(
    (heaviest, layer2) => heaviest && heaviest.unpackedBytes >= layer2.unpackedBytes ? heaviest : layer2,
    null
  );
}

// src/report/html/view/marks.ts
function bar(part3, whole, look = "", mark3 = null) {
  const share2 = whole <= 0 ? 0 : Math.min(100, Math.max(0, Math.abs(part3) / whole * 100));
  return h(
    "svg",
    { class: `bar ${look}`.trim(), "aria-hidden": "true", width: "100%", height: "6" },
    h("rect", { class: "track", width: "100%", height: "6", rx: "2" }),
    h("rect", { class: "fill", width: `${share2.toFixed(2)}%`, height: "6", rx: "2" }),
    mark3 === null ? null : h("rect", { class: "mark", x: `${(mark3 * 100).toFixed(2)}%`, width: "2", height: "6" })
  );
}
function shareOf(part3, whole) {
  if (part3 === 0) return ["–"];
  return [h("span", { class: "share" }, percentText(part3, whole)), bar(part3, whole)];
}
var verdictMarks = {
  pass: "✓ pass",
  warn: "! warn",
  fail: "✗ fail",
  error: "✗ error"
};
function verdictBadge(verdict2) {
  return h("span", { class: `badge ${verdict2}` }, verdictMarks[verdict2]);
}
function swatch(kind) {
  return h("span", { class: `swatch k-${kind}`, "aria-hidden": "true" });
}
function code(text) {
  return h("code", {}, text);
}
function tag(text, title2) {
  return h("span", { class: "tag", title: title2 }, text);
}

// src/report/html/view/words.ts
var longest3 = 300;
function shown(hostile, most6 = longest3) {
  return plainText(hostile, most6);
}
function shownPath(path) {
  return shown(path) || "/";
}
function countText(count2) {
  return String(count2).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted(count2, noun) {
  return `${countText(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
}
function bytesOrDash(bytes2) {
  return bytes2 === 0 ? "–" : formatBytes(bytes2);
}

// src/report/html/view/context.ts
function place(file, line2, context) {
  const text = code(`${shown(file)}${line2 === null ? "" : `:${line2}`}`);
  const href = context.links?.line(file, line2) ?? null;
  return href === null ? text : h("a", { href, rel: "noreferrer" }, text);
}
function ownLine2(image2, line2, context) {
  const href = context.links?.line(image2.dockerfile, line2) ?? null;
  const text = `line ${line2}`;
  return href === null ? text : h("a", { href, rel: "noreferrer" }, text);
}

// src/report/html/view/limitBar.ts
function scaleOf(images) {
  return images.reduce((most6, image2) => {
    const size5 = judgedBytes(image2);
    return image2.limit && size5 !== null && image2.limit.bytes > 0 ? Math.max(most6, size5 / image2.limit.bytes) : most6;
  }, 1);
}
function limitBar(image2, scale) {
  const size5 = judgedBytes(image2);
  const { limit: limit2, verdict: verdict2 } = image2;
  if (!limit2 || size5 === null) return [];
  const mark3 = scale > 1 ? 1 / scale : null;
  return [bar(size5, limit2.bytes * scale, verdict2 === "fail" ? "over" : "", mark3)];
}
function judgedBytes({ limit: limit2, profile: profile2 }) {
  return (limit2?.metric === "compressed" ? profile2?.compressedBytes : profile2?.unpackedBytes) ?? null;
}

// src/report/html/view/problems.ts
function problemHtml(problem2, context) {
  const { message, where, expected, fix } = problem2;
  const said = (word, text) => text === void 0 ? null : h("span", { class: "said" }, `${word}: ${shown(text, 600)}`);
  return h(
    "div",
    { class: "problem" },
    h("p", {}, shown(message, 600)),
    h(
      "p",
      { class: "note" },
      where ? h("span", { class: "said" }, place(where.file, where.line ?? null, context)) : null,
      said("expected", expected),
      said("do", fix)
    )
  );
}
function outputHtml(lines) {
  if (lines.length === 0) return [];
  const text = h(
    "pre",
    { tabindex: "0", "aria-label": "End of the build’s output" },
    lines.map((line2) => shown(line2, 500)).join("\n")
  );
  return [text];
}

// src/report/html/view/imageHead.ts
function imageHead(image2, context) {
  const { error: error2 } = image2.build;
  const problems = image2.problems.filter(({ message }) => message !== error2?.problem.message);
  return [
    h("h2", { tabindex: "-1" }, shown(image2.id, 200), " ", verdictBadge(image2.verdict)),
    h("p", { class: "lead" }, `It ${verdictText(image2)}.`),
    h("p", { class: "note" }, place(image2.dockerfile, null, context), ...about(image2)),
    ...image2.profile ? [figures(image2, image2.profile)] : [],
    ...limitBar(image2, scaleOf([image2])).map((each) => h("div", { class: "limit" }, each)),
    ...problems.map((problem2) => problemHtml(problem2, context)),
    ...error2 ? [problemHtml(error2.problem, context)] : [],
    ...outputHtml(error2?.lastLines ?? [])
  ];
}
function about(image2) {
  const platform = image2.profile?.platform ?? image2.platform;
  return [
    ...image2.baseName === null ? [] : [" from ", code(shown(baseWord(image2.baseName), 200))],
    ...platform === null ? [] : [` for ${shown(platform, 60)}`],
    ", context ",
    code(shown(image2.context.path, 200))
  ];
}
function figures(image2, profile2) {
  const { unpackedBytes, compressedBytes, baseBytes, ownBytes: ownBytes2, wasteBytes, contents: contents2 } = profile2;
  const cells = cellsOf(image2);
  const owned = contents2?.packages.reduce((sum3, each) => sum3 + each.ownedBytes, 0) ?? 0;
  return h(
    "dl",
    { class: "figures" },
    figure("Unpacked", cells.size, image2.limit ? cells.limit : "no limit"),
    figure("Compressed", compressedBytes === null ? "not known" : formatBytes(compressedBytes), ""),
    figure("Base image", formatBytes(baseBytes), percentText(baseBytes, unpackedBytes)),
    figure("This Dockerfile", formatBytes(ownBytes2), percentText(ownBytes2, unpackedBytes)),
    figure("Waste", formatBytes(wasteBytes), percentText(wasteBytes, unpackedBytes)),
    contents2 ? figure("Packages", countText(contents2.packages.length), `own ${percentText(owned, unpackedBytes)}`) : null,
    image2.change ? figure("Change", changeText(image2.change), "") : null,
    cells.target === "" ? null : figure("Target", cells.target, "")
  );
}
function figure(name2, value, more) {
  return h("div", {}, h("dt", {}, name2), h("dd", {}, value, more === "" ? null : h("small", {}, more)));
}

// src/report/html/view/kindNames.ts
var typeNames = {
  deb: "Debian",
  apk: "Alpine",
  rpm: "RPM",
  conda: "Conda",
  pypi: "Python",
  npm: "npm",
  gem: "Ruby",
  maven: "Java",
  golang: "Go",
  cargo: "Rust"
};
var kindNames = {
  interpreter: "interpreter and standard library",
  "base-system": "base system",
  application: "application",
  cache: "caches",
  "build-tools": "build tools",
  "byte-code": "byte code",
  locale: "locales",
  "docs-and-tests": "documentation and tests",
  data: "data",
  waste: "waste",
  other: "other"
};

// src/report/html/view/reason.ts
var mostSteps = 4;
function reasonHtml(reason2, contents2, context) {
  switch (reason2?.kind) {
    case void 0:
      return ["not looked for"];
    case "base":
      return ["comes with the base image"];
    case "unknown":
      return ["nobody seems to ask for it"];
    case "package":
      return [`${steps2(reason2.via, contents2)}, which no line asks for`];
    case "line":
      return lineReason(reason2, contents2, context);
    default:
      return reason2;
  }
}
function lineReason(reason2, contents2, context) {
  const line2 = contents2.lines[reason2.line];
  const before = steps2(reason2.via, contents2);
  const others2 = reason2.otherLines === 0 ? [] : [` and ${countText(reason2.otherLines)} other line${reason2.otherLines === 1 ? "" : "s"}`];
  const written = line2 ? place(line2.file, line2.line, context) : "a line that is not in the report";
  return [`${before}${before === "" ? "" : " "}← `, written, ...others2];
}
function steps2(via, contents2) {
  const names2 = via.map((index2) => shown(contents2.packages[index2]?.name ?? "?", 60));
  const short2 = names2.length <= mostSteps ? names2 : [...names2.slice(0, 2), "…", ...names2.slice(-1)];
  return short2.map((name2) => `← ${name2}`).join(" ");
}

// src/report/html/view/table.ts
function tableOf(head2, items, cells) {
  return {
    ...head2,
    count: items.length,
    row: (index2) => {
      const item2 = items[index2];
      return item2 === void 0 ? [] : cells(item2);
    }
  };
}
function tableHtml(table5, most6, more) {
  const left = table5.count - most6;
  return h(
    "div",
    { class: "table", "data-table": table5.id },
    h(
      "table",
      { "aria-label": table5.label },
      h("thead", {}, h("tr", {}, table5.columns.map(headCell))),
      h("tbody", {}, rowsHtml(table5, 0, most6))
    ),
    left > 0 ? more(left) : null
  );
}
function rowsHtml(table5, from2, to) {
  const count2 = Math.max(0, Math.min(to, table5.count) - from2);
  return Array.from({ length: count2 }, (_, offset) => {
    const cells = table5.row(from2 + offset);
    return h(
      "tr",
      { "data-row": from2 + offset },
      table5.columns.map((column, at) => bodyCell(column, at, cells[at] ?? ""))
    );
  });
}
function leftOut(left) {
  return h("p", { class: "note" }, `${countText(left)} more in the JSON report; with JavaScript, here too.`);
}
function headCell({ title: title2, number, low }) {
  return h("th", { scope: "col", class: classes(number, low) }, title2);
}
function bodyCell({ number, low }, at, cell) {
  const attributes = { class: classes(number, low) };
  return at === 0 ? h("th", { scope: "row", ...attributes }, cell) : h("td", attributes, cell);
}
function classes(number, low) {
  const names2 = [...number ? ["number"] : [], ...low ? ["low"] : []];
  return names2.length === 0 ? null : names2.join(" ");
}

// src/report/html/view/changePart.ts
function changePart(image2, context) {
  const { change: change3 } = image2;
  if (change3 === null) return null;
  const { beforeBytes, afterBytes } = change3.unpacked;
  const size5 = (bytes2) => bytes2 === null ? "not known" : formatBytes(bytes2);
  const layers3 = change3.layers.filter(({ kind }) => kind !== "same");
  const moved = change3.baseMoved ? " The base image moved under its name: that part is nobody’s doing here." : "";
  return {
    id: "change",
    title: "Before and after",
    note: `${size5(beforeBytes)} before, ${size5(afterBytes)} now: ${changeText(change3)}.${moved}`,
    blocks: [
      ...change3.problem ? [problemHtml(change3.problem, context)] : [],
      ...change3.causes.length === 0 ? [] : [causesTable(change3)],
      ...change3.packages.length === 0 ? [] : [packageChanges2(image2, change3, context)],
      ...layers3.length === 0 ? [] : [layerChanges2(layers3, image2, context)]
    ]
  };
}
function causesTable(change3) {
  const most6 = change3.causes.reduce((largest3, { deltaBytes }) => Math.max(largest3, Math.abs(deltaBytes)), 1);
  const columns = [
    { title: "Why it changed" },
    { title: "By", number: true },
    { title: "In proportion", low: true }
  ];
  const head2 = { id: "causes", label: "Causes of the change: they add up to it", columns };
  return tableOf(head2, change3.causes, (cause2) => [
    causeHtml(cause2, change3),
    deltaText(cause2.deltaBytes),
    [bar(cause2.deltaBytes, most6, cause2.deltaBytes < 0 ? "down" : "up")]
  ]);
}
function causeHtml(cause2, change3) {
  switch (cause2.kind) {
    case "package": {
      const about2 = change3.packages[cause2.change];
      return about2 ? [swatch(about2.type), packageText(about2)] : ["a package"];
    }
    case "unowned":
      return [
        swatch(cause2.unowned),
        kindNames[cause2.unowned],
        ...cause2.place === null ? [] : [" ", code(shownPath(cause2.place))]
      ];
    case "other":
      return [`other: ${counted(cause2.count, "smaller cause")}`];
    default:
      return cause2;
  }
}
var kindWords = {
  added: "added",
  removed: "removed",
  upgraded: "upgraded",
  downgraded: "downgraded",
  changed: "other bytes, same version"
};
function packageText(change3) {
  return `${shown(change3.name, 120)} ${kindWords[change3.kind]}`;
}
function packageChanges2(image2, change3, context) {
  const contents2 = image2.profile?.contents ?? null;
  const columns = [
    { title: "Package" },
    { title: "What" },
    { title: "Version", low: true },
    { title: "Before", number: true, low: true },
    { title: "Now", number: true, low: true },
    { title: "By", number: true },
    { title: "Why", low: true }
  ];
  const head2 = { id: "package-changes", label: "Packages added, removed and changed", columns };
  return tableOf(head2, change3.packages, (each) => [
    [swatch(each.type), shown(each.name, 120), " ", tag(typeNames[each.type], `package type ${each.type}`)],
    `${kindWords[each.kind]}${each.step && each.step !== "other" ? ` (${each.step})` : ""}`,
    versions(each),
    formatBytes(each.beforeBytes),
    formatBytes(each.afterBytes),
    deltaText(each.deltaBytes),
    why(each, contents2, context)
  ]);
}
function versions({ versionBefore, versionAfter }) {
  const known = [versionBefore, versionAfter].flatMap((each) => each === null ? [] : [shown(each, 60)]);
  return [...new Set(known)].join(" → ") || "–";
}
function why(change3, contents2, context) {
  const now = change3.package === null ? void 0 : contents2?.packages[change3.package];
  return now && contents2 ? reasonHtml(now.reason, contents2, context) : ["–"];
}
function layerChanges2(layers3, image2, context) {
  const columns = [
    { title: "Layer" },
    { title: "What", low: true },
    { title: "Before", number: true, low: true },
    { title: "Now", number: true, low: true },
    { title: "By", number: true },
    { title: "Line", low: true }
  ];
  const head2 = { id: "layer-changes", label: "Layers that changed", columns };
  return tableOf(head2, layers3, (each) => [
    h("span", {}, each.from === "base" ? "base " : "", code(shown(each.instruction ?? "unknown", 200))),
    each.kind,
    formatBytes(each.beforeBytes),
    formatBytes(each.afterBytes),
    deltaText(each.deltaBytes),
    each.line === null ? "–" : ownLine2(image2, each.line, context)
  ]);
}

// src/report/html/view/foldersPart.ts
function foldersPart(image2, contents2) {
  if (contents2.folders.length === 0) return null;
  const whole = image2.profile?.unpackedBytes ?? 0;
  const columns = [
    { title: "Folder" },
    { title: "Size", number: true },
    { title: "Of the image", low: true },
    { title: "Files", number: true }
  ];
  const largest3 = contents2.folders.toSorted((a, b) => b.bytes - a.bytes);
  return {
    id: "folders",
    title: "Folders",
    note: "Of the finished image, each with everything below. Small ones are left out.",
    blocks: [
      tableOf({ id: "folders", label: "Folders by size", columns }, largest3, (each) => [
        code(each.path === "" ? "/" : `/${shownPath(each.path)}`),
        formatBytes(each.bytes),
        shareOf(each.bytes, whole),
        countText(each.files)
      ])
    ]
  };
}

// src/report/html/view/layersPart.ts
function layersPart(image2, context) {
  const { profile: profile2 } = image2;
  if (profile2 === null) return null;
  const packages = packagesByLayer(image2);
  const columns = [
    { title: "Instruction" },
    { title: "Size", number: true },
    { title: "Of the image", low: true },
    { title: "Waste", number: true },
    { title: "Packages", number: true, low: true },
    { title: "Entries", number: true, low: true },
    { title: "Line", low: true }
  ];
  const head2 = { id: "layers", label: "Layers, the base image’s first", columns };
  return {
    id: "layers",
    title: "Layers",
    note: `${counted(profile2.layers.length, "layer")}, the base image’s first${profile2.fromInferred ? "; base and own are told apart by the history" : ""}. Waste: bytes that a later layer overwrites or deletes.`,
    blocks: [
      tableOf(head2, profile2.layers, (layer2) => [
        [layer2.from === "base" ? "base " : "", code(instructionText(layer2))],
        formatBytes(layer2.unpackedBytes),
        shareOf(layer2.unpackedBytes, profile2.unpackedBytes),
        bytesOrDash(layer2.wastedBytes),
        countText(packages.get(layer2.diffId) ?? 0),
        countText(layer2.entries),
        layer2.line === null ? "–" : ownLine2(image2, layer2.line, context)
      ])
    ]
  };
}
function instructionText(layer2) {
  return shown(layer2.instruction ?? layer2.createdBy ?? "unknown", 200);
}
function packagesByLayer(image2) {
  const counts3 = /* @__PURE__ */ new Map();
  for (const { diffId } of image2.profile?.contents?.packages ?? [])
    if (diffId !== null) counts3.set(diffId, (counts3.get(diffId) ?? 0) + 1);
  return counts3;
}

// src/report/html/view/linesPart.ts
function linesPart(image2, contents2, context) {
  if (contents2.lines.length === 0) return null;
  const whole = image2.profile?.unpackedBytes ?? 0;
  const columns = [
    { title: "Line" },
    { title: "Asks for" },
    { title: "Costs", number: true },
    { title: "Of the image", low: true },
    { title: "Packages", number: true, low: true },
    { title: "Shared", number: true }
  ];
  const dearest = contents2.lines.toSorted((a, b) => b.exclusiveBytes - a.exclusiveBytes);
  const table5 = tableOf({ id: "lines", label: "What each line costs", columns }, dearest, (each) => [
    place(each.file, each.line, context),
    [code(shown(each.asks, 160)), ...each.inferred ? [" ", inferred] : []],
    bytesOrDash(each.exclusiveBytes),
    shareOf(each.exclusiveBytes, whole),
    each.exclusive.length === 0 ? "–" : countText(each.exclusive.length),
    bytesOrDash(each.sharedBytes)
  ]);
  return {
    id: "lines",
    title: "What lines cost",
    note: "Costs: what the image would shrink by without the line, wasted copies included. Shared: what other lines need too.",
    blocks: [...contents2.findings.map((finding) => findingHtml(finding, contents2, context)), table5]
  };
}
var inferred = tag("inferred", "rests on owners or links that no metadata names");
function hasWaste({ exclusive }, { packages }) {
  return exclusive.some((index2) => (packages[index2]?.wastedBytes ?? 0) > 0);
}
function findingHtml(finding, contents2, context) {
  const line2 = contents2.lines[finding.line];
  const name2 = shown(contents2.packages[finding.package]?.name ?? "another service", 120);
  return h(
    "p",
    { class: "finding" },
    h("strong", {}, `Installs another service: ${name2}. `),
    ...line2 ? [place(line2.file, line2.line, context)] : ["A line"],
    finding.otherLines === 0 ? " brings " : ` and ${counted(finding.otherLines, "other line")} bring `,
    h("strong", {}, `${finding.inferred ? "about " : ""}${formatBytes(finding.bytes)}`),
    // The owners below are told without.
    hasWaste(finding, contents2) ? ", wasted copies included, by installing " : " by installing ",
    code(shown(finding.folder)),
    ". A library that both use would bring less."
  );
}

// src/report/html/view/packagesPart.ts
function packagesPart(image2, contents2, context) {
  const owned = contents2.packages.reduce((sum3, each) => sum3 + each.ownedBytes, 0);
  const unowned2 = contents2.unowned.reduce((sum3, each) => sum3 + each.bytes, 0);
  return {
    id: "packages",
    title: "Packages",
    note: `${counted(contents2.packages.length, "package")} own ${formatBytes(owned)}; ${formatBytes(unowned2)} belong to none. The same as the map.`,
    blocks: [packagesTable(image2, contents2, context), unownedTable(image2, contents2)]
  };
}
function packagesTable(image2, contents2, context) {
  const whole = image2.profile?.unpackedBytes ?? 0;
  const heaviest = contents2.packages.toSorted(
    (a, b) => b.ownedBytes - a.ownedBytes || b.wastedBytes - a.wastedBytes
  );
  const columns = [
    { title: "Package" },
    { title: "Size", number: true },
    { title: "Of the image", low: true },
    { title: "Wasted", number: true, low: true },
    { title: "Files", number: true, low: true },
    { title: "Brought by", low: true },
    { title: "Why" }
  ];
  return tableOf({ id: "packages", label: "Packages by size", columns }, heaviest, (each) => [
    [
      swatch(each.type),
      nameText(each.name, each.version),
      " ",
      tag(typeNames[each.type], `package type ${each.type}, at ${shownPath(each.place)}`),
      ...each.inferred ? [" ", tag("inferred", "its metadata is gone: the folder tells whose the files are")] : []
    ],
    formatBytes(each.ownedBytes),
    shareOf(each.ownedBytes, whole),
    bytesOrDash(each.wastedBytes),
    countText(each.files),
    broughtBy(image2, each, context),
    reasonHtml(each.reason, contents2, context)
  ]);
}
function nameText(name2, version) {
  return version === null ? shown(name2, 120) : `${shown(name2, 120)} ${shown(version, 60)}`;
}
function broughtBy(image2, { from: from2, line: line2, diffId }, context) {
  if (line2 === null && diffId === null) return "–";
  if (from2 === "base") return "base image";
  return line2 === null ? "this Dockerfile" : ownLine2(image2, line2, context);
}
function unownedTable(image2, contents2) {
  const whole = image2.profile?.unpackedBytes ?? 0;
  const columns = [
    { title: "Without a package" },
    { title: "Size", number: true },
    { title: "Of the image", low: true },
    { title: "Files", number: true, low: true }
  ];
  const heaviest = contents2.unowned.toSorted((a, b) => b.bytes - a.bytes);
  return tableOf({ id: "unowned", label: "Bytes that no package owns", columns }, heaviest, (each) => [
    [
      swatch(each.kind),
      kindNames[each.kind],
      ...each.place === null ? [] : [" ", code(shownPath(each.place))]
    ],
    formatBytes(each.bytes),
    shareOf(each.bytes, whole),
    countText(each.files)
  ]);
}

// src/report/html/view/wastePart.ts
function wastePart(image2, contents2, context) {
  if (contents2.waste.length + contents2.identical.length === 0) return null;
  const own = contents2.waste.filter(({ from: from2 }) => from2 === "own").toSorted(heavier);
  const base = contents2.waste.filter(({ from: from2 }) => from2 === "base").toSorted(heavier);
  return {
    id: "waste",
    title: "Waste",
    note: `${formatBytes(image2.profile?.wasteBytes ?? 0)} in lower layers are overwritten or deleted by later ones, and still shipped.`,
    blocks: [
      ...own.length === 0 ? [] : [groups("waste", "Waste of this Dockerfile", own, image2, context)],
      ...base.length === 0 ? [] : [groups("base-waste", "Waste in the base image’s layers", base, image2, context)],
      ...contents2.identical.length === 0 ? [] : [identicalTable(contents2)]
    ]
  };
}
var heavier = (a, b) => b.bytes - a.bytes;
function groups(id, title2, list4, image2, context) {
  const columns = [
    { title: title2 },
    { title: "Size", number: true },
    { title: "Files", number: true, low: true },
    { title: "What happened" },
    { title: "Largest", low: true }
  ];
  return tableOf({ id, label: title2, columns }, list4, (each) => [
    code(shownPath(each.folder)),
    formatBytes(each.bytes),
    countText(each.files),
    happened(each, image2, context),
    largest(each)
  ]);
}
function happened(group, image2, context) {
  const at = (line2, diffId) => {
    if (line2 !== null) return ownLine2(image2, line2, context);
    const layer2 = image2.profile?.layers.find((each) => each.diffId === diffId);
    return layer2?.from === "base" ? "the base image" : "another layer";
  };
  const same2 = group.sameContent ? [" ", tag("same content", "only owner, mode or time changed, as by chown -R")] : [];
  return [
    "brought by ",
    at(group.line, group.diffId),
    `, ${group.how} by `,
    at(group.hiddenByLine, group.hiddenBy),
    ...same2
  ];
}
function largest({ largest: files }) {
  const [first] = files;
  if (!first) return ["–"];
  const rest = files.length > 1 ? [` and ${counted(files.length - 1, "other")}`] : [];
  return [code(shownPath(first.path)), ` ${formatBytes(first.bytes)}`, ...rest];
}
function identicalTable({ identical }) {
  const columns = [
    { title: "Files with the same content" },
    { title: "One of them", number: true, low: true },
    { title: "Copies", number: true },
    { title: "Spare", number: true }
  ];
  const spare = (each) => each.bytes * (each.count - 1);
  const list4 = identical.toSorted((a, b) => spare(b) - spare(a));
  return tableOf({ id: "identical", label: "Files with the same content", columns }, list4, (each) => [
    paths(each.paths, each.count),
    formatBytes(each.bytes),
    countText(each.count),
    formatBytes(spare(each))
  ]);
}
function paths(list4, count2) {
  const few = list4.slice(0, 3);
  const more = count2 - few.length;
  return [
    ...few.map((path) => h("span", { class: "path" }, code(shownPath(path)))),
    ...more > 0 ? [`and ${countText(more)} more`] : []
  ];
}

// src/report/html/view/imageParts.ts
function imageParts(image2, context) {
  const contents2 = image2.profile?.contents ?? null;
  const all2 = [
    changePart(image2, context),
    contents2 && linesPart(image2, contents2, context),
    contents2 && packagesPart(image2, contents2, context),
    layersPart(image2, context),
    contents2 && wastePart(image2, contents2, context),
    contents2 && foldersPart(image2, contents2),
    contents2 && partlyRead(contents2.problems, context)
  ];
  return all2.filter((part3) => part3 !== null);
}
var mostProblems = 50;
function partlyRead(problems, context) {
  if (problems.length === 0) return null;
  const left = problems.length - mostProblems;
  return {
    id: "partly-read",
    title: "Partly read",
    note: "What could not be understood; everything else stands.",
    blocks: [
      ...problems.slice(0, mostProblems).map((problem2) => problemHtml(problem2, context)),
      ...left > 0 ? [`${counted(left, "more problem")} in the JSON report.`] : []
    ]
  };
}

// src/report/html/view/part.ts
function isTable(block3) {
  return typeof block3 !== "string" && "row" in block3;
}

// src/report/html/view/imageSection.ts
function imageSection(image2, anchor, options) {
  const parts4 = imageParts(image2, options);
  return h(
    "section",
    { class: "image", id: anchor },
    imageHead(image2, options),
    options.map,
    h(
      "nav",
      { class: "parts", "aria-label": "Sections of this image" },
      parts4.map(({ id, title: title2 }) => h("a", { href: `#${partAnchor(anchor, id)}` }, title2))
    ),
    parts4.map((part3) => partHtml(part3, anchor, options))
  );
}
function partHtml(part3, anchor, { rows: rows2, more }) {
  return h(
    "section",
    { class: "part", id: partAnchor(anchor, part3.id) },
    h("h3", { tabindex: "-1" }, part3.title),
    part3.note === null ? null : h("p", { class: "note" }, part3.note),
    part3.blocks.map(
      (block3) => isTable(block3) ? tableHtml(block3, rows2, (left) => more(block3, left)) : block3
    )
  );
}

// src/report/text/ageText.ts
var steps3 = [
  { unit: "day", ms: 864e5 },
  { unit: "hour", ms: 36e5 },
  { unit: "minute", ms: 6e4 }
];
function ageText(ms2) {
  const step2 = steps3.find((each) => ms2 >= each.ms);
  if (!step2) return "less than a minute old";
  const count2 = Math.floor(ms2 / step2.ms);
  return `${count2} ${step2.unit}${count2 === 1 ? "" : "s"} old`;
}

// src/report/text/baselineText.ts
function baselineText(origin2, words9) {
  if (origin2.kind === "none") return null;
  const commit = origin2.commit === null ? "an unknown commit" : words9.commit(origin2.commit);
  const choice = origin2.choice === null ? "" : ` (${words9.text(origin2.choice)})`;
  const age = origin2.ageMs === null ? "" : `, ${ageText(origin2.ageMs)}`;
  if (origin2.kind === "rebuild") return `${commit}${choice}${age}, built again in this run`;
  const source2 = origin2.source === null ? "an earlier report" : words9.text(origin2.source);
  return `${commit}${choice}, as measured in ${source2}${age}`;
}

// src/report/html/view/imagesTable.ts
function imagesTable(report) {
  const compared = report.images.some(({ change: change3 }) => change3 !== null) || report.removed.length > 0;
  const columns = [
    { title: "Image" },
    { title: "Verdict" },
    { title: "Size", number: true },
    { title: "Limit" },
    { title: "Waste", number: true, low: true },
    ...compared ? [{ title: "Change", number: true }] : []
  ];
  const anchors = imageAnchors(report.images.map(({ id }) => id));
  const addresses = new Map(report.images.map((image2, index2) => [image2, anchors[index2] ?? ""]));
  const scale = scaleOf(report.images);
  const rows2 = [
    ...byGravity(report).map((image2) => () => imageRow(image2, addresses.get(image2) ?? "", scale, compared)),
    ...report.removed.map((change3) => () => removedRow(change3))
  ];
  const table5 = tableOf({ id: "images", label: "Images", columns }, rows2, (row2) => row2());
  return tableHtml(table5, rows2.length, () => null);
}
function imageRow(image2, anchor, scale, compared) {
  const { profile: profile2, verdict: verdict2, change: change3 } = image2;
  const cells = cellsOf(image2);
  return [
    h("a", { href: `#${anchor}` }, shown(image2.id, 200)),
    verdictBadge(verdict2),
    cells.size,
    [cells.limit, ...limitBar(image2, scale)],
    profile2 ? formatBytes(profile2.wasteBytes) : "–",
    ...compared ? [change3 ? changeText(change3) : "–"] : []
  ];
}
function removedRow(change3) {
  return [shown(change3.id, 200), "removed", "–", "–", "–", changeText(change3)];
}

// src/report/html/view/summary.ts
var words5 = { name: (id) => shown(id, 200), value: (text) => shown(text, 200) };
function summary(report, context) {
  const { outcome, more } = headlineParts(report, words5);
  return [
    h(
      "header",
      { class: "top" },
      h("p", { class: "brand" }, "Size Gate"),
      h("h1", {}, verdictBadge(report.verdict), " ", `${outcome}.`),
      more.length === 0 ? null : h("p", { class: "lead" }, sentence(more.join("; "))),
      h("p", { class: "note" }, aboutRun(report, context))
    ),
    ...loosened(report),
    ...report.warnings.map((problem2) => problemHtml(problem2, context)),
    h(
      "section",
      { id: "images", class: "part", "aria-label": "Images" },
      imagesTable(report),
      h("p", { class: "note" }, totals(report))
    )
  ];
}
function sentence(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function aboutRun(report, { links }) {
  const commit = (hash2) => {
    const text = code(shown(hash2, 40).slice(0, 12));
    const href = links?.commit(hash2) ?? null;
    return href === null ? text : h("a", { href, rel: "noreferrer" }, text);
  };
  const { repository, baseline: baseline2, startedAt } = report;
  const compared = baseline2 && baselineText(baseline2, { commit: (hash2) => shown(hash2, 40).slice(0, 12), text: words5.value });
  return [
    ...repository.commit === null ? [] : ["Commit ", commit(repository.commit), ", measured "],
    ...repository.commit === null ? ["Measured "] : [],
    h("time", { datetime: startedAt }, startedAt.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")),
    compared === null ? "." : `; compared with ${compared}.`,
    ...links?.run ? [" ", h("a", { href: links.run, rel: "noreferrer" }, "The run"), "."] : []
  ];
}
function loosened({ ruleChanges: ruleChanges2 }) {
  if (ruleChanges2.length === 0) return [];
  return [
    h(
      "section",
      { class: "part rules" },
      h("h2", {}, `${counted(ruleChanges2.length, "rule")} of the gate changed`),
      h(
        "ul",
        {},
        ruleChanges2.map(
          (each) => h("li", {}, ruleChangeText(each, words5), each.loosened ? " (looser)" : " (stricter or neutral)")
        )
      )
    )
  ];
}
function totals(report) {
  const { change: change3 } = report.total;
  const delta3 = change3 && change3.unpacked.deltaBytes !== null ? `; change ${shareText(change3.unpacked)}` : "";
  return `Total ${totalText(report)}${delta3}. Sizes are unpacked bytes, 1MB = 1,000,000 bytes.`;
}

// src/report/html/renderHtml.ts
var fullImages = 12;
var firstRows = 25;
function renderHtml(report, options = {}) {
  const links = options.links ?? null;
  const context = { links: links && githubLinks(links) };
  const anchors = imageAnchors(report.images.map(({ id }) => id));
  const run = { links, first: firstImage(report), images: report.images.length, anchors };
  return [
    "<!doctype html>",
    '<html lang="en">',
    head(report),
    "<body>",
    `<a class="skip" href="#main">Skip to the images</a>`,
    ...summary(report, context).map(toText),
    toText(toolbar),
    '<main id="main">',
    ...staticSections(report, anchors, context).map(toText),
    "</main>",
    toText(footer(report)),
    data("run", "application/json", embedJson(run)),
    ...report.images.map((image2) => data("image", "application/octet-stream", imageData(image2))),
    `<script>${pageScript}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
var toolbar = h("div", { id: "toolbar", hidden: true });
function head(report) {
  const policy = [
    "default-src 'none'",
    `style-src '${pageStyleHash}'`,
    `script-src '${pageScriptHash}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const title2 = `Size Gate: ${report.images.length === 1 ? shown(report.images[0]?.id ?? "", 100) : `${report.images.length} images`}`;
  const tags = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("title", {}, title2)
  ];
  const icon = '<link rel="icon" href="data:,">';
  return `<head>
${tags.map(toText).join("\n")}
${icon}
<style>${pageStyle}</style>
</head>`;
}
function staticSections(report, anchors, context) {
  const sections = {
    ...context,
    rows: firstRows,
    more: (_, left) => leftOut(left),
    map: null
  };
  const addresses = new Map(report.images.map((image2, index2) => [image2, anchors[index2] ?? ""]));
  return byGravity(report).slice(0, fullImages).map((image2) => imageSection(pageImage(image2), addresses.get(image2) ?? "", sections));
}
function footer({ tool, images }) {
  const left = images.length - fullImages;
  return h(
    "footer",
    { class: "note" },
    left > 0 ? h("p", { class: "no-script" }, leftOut(left)) : null,
    `Made by size-gate ${shown(tool.version, 40)} from the report’s JSON. This page loads nothing.`
  );
}
function data(kind, type, text) {
  return `<script type="${type}" data-${kind}>${text}</script>`;
}

// src/report/text/fixOnce.ts
function fixOnce(problems) {
  const said = /* @__PURE__ */ new Set();
  return problems.map(({ fix, ...problem2 }) => {
    if (fix === void 0 || said.has(fix)) return problem2;
    said.add(fix);
    return { ...problem2, fix };
  });
}

// src/report/text/renderProblems.ts
function placeText(where) {
  const parts4 = [where.file, where.line, where.line === void 0 ? void 0 : where.column];
  return plainText(parts4.filter((part3) => part3 !== void 0).join(":"));
}
var mostShown = 50;
function renderProblems(problems, options) {
  const ink = paint(options.color);
  const label = options.label ?? "error";
  const mark3 = label === "error" ? ink.red("error") : ink.yellow("warning");
  const shown4 = fixOnce(problems.slice(0, mostShown)).map(
    (problem2) => [`${mark3}: ${plainText(problem2.message, 2e3)}`, ...details(problem2, ink)].join("\n")
  );
  const more = problems.length - shown4.length;
  return [...shown4, ...more > 0 ? [`${mark3}: and ${more} more`] : []].join("\n");
}
function details(problem2, ink) {
  const lines = [];
  if (problem2.where) lines.push(`  ${ink.dim("at")} ${placeText(problem2.where)}`);
  if (problem2.expected) lines.push(`  ${ink.dim("expected:")} ${plainText(problem2.expected, 2e3)}`);
  if (problem2.fix) lines.push(`  ${ink.dim("fix:")} ${plainText(problem2.fix, 2e3)}`);
  return lines;
}

// src/report/inspect/ownersKnown.ts
function contentsOf(profile2) {
  if (profile2.contents !== null) return profile2.contents;
  throw new GateError({
    code: "inspect-no-owners",
    message: "what this image contains is not known",
    fix: "inspect the image itself, not an old report of it"
  });
}

// src/report/inspect/reasonText.ts
function reasonText(owned, contents2) {
  const { reason: reason2 } = owned;
  if (reason2 === null || reason2.kind === "unknown") return "";
  if (reason2.kind === "base") return "← base image";
  const via = shortened(reason2.via.map((index2) => nameOf3(contents2.packages[index2])));
  if (reason2.kind === "package") return arrows(via);
  const line2 = contents2.lines[reason2.line];
  const end = line2 === void 0 ? [] : [plainText(`${line2.file}:${line2.line}`, 200)];
  const others2 = reason2.otherLines > 0 ? ` (and ${reason2.otherLines} more)` : "";
  return `${arrows([...via, ...end])}${others2}`;
}
var mostBetween = 3;
function shortened(via) {
  return via.length <= mostBetween ? via : [...via.slice(0, 1), "…", ...via.slice(-1)];
}
function arrows(names2) {
  return names2.map((name2) => `← ${name2}`).join(" ");
}
function nameOf3(owned) {
  return owned === void 0 ? "?" : plainText(owned.name, 120);
}

// src/report/inspect/words.ts
function counted2(count2, one, many = `${one}s`) {
  return `${count2.toLocaleString("en-US")} ${count2 === 1 ? one : many}`;
}
function exactBytes(bytes2) {
  return `${formatBytes(bytes2)} (${bytes2.toLocaleString("en-US")} bytes)`;
}
function packageText2(owned) {
  const name2 = plainText(owned.name, 120);
  return owned.version === null ? name2 : `${name2} ${plainText(owned.version, 60)}`;
}
function slashed(path, most6 = 400) {
  return plainText(`/${path}`, most6);
}
function madeBy(layer2) {
  return plainText(layer2?.instruction ?? layer2?.createdBy ?? "unknown");
}
function layerOrigin(layer2) {
  if (layer2 === void 0) return "";
  return layer2.line === null ? layer2.from : `line ${layer2.line}`;
}
function layerOf(profile2, diffId) {
  return profile2.layers.find((layer2) => layer2.diffId === diffId);
}

// src/report/inspect/unownedText.ts
var words6 = {
  interpreter: "interpreter and standard library",
  "base-system": "base system",
  application: "application",
  cache: "caches",
  "build-tools": "build tools",
  "byte-code": "byte code",
  locale: "locales",
  "docs-and-tests": "docs and tests",
  data: "data",
  waste: "waste",
  other: "other files"
};
function unownedText({ kind, place: place3 }) {
  return place3 === null ? words6[kind] : `${words6[kind]} ${slashed(place3, 120)}`;
}

// src/report/inspect/packagesView.ts
var usual = 50;
var titles = ["", "OWNED", "FILES", "TYPE", "PACKAGE", "FROM", "WHY"];
function renderPackages(profile2, text, options) {
  const ink = paint(text.color);
  const contents2 = contentsOf(profile2);
  const top = options.top ?? usual;
  const sorted2 = [...contents2.packages].sort((a, b) => b.ownedBytes - a.ownedBytes);
  const shown4 = sorted2.slice(0, top);
  const rows2 = shown4.map((owned) => packageCells(owned, profile2, contents2, ink));
  const rest = sorted2.slice(shown4.length);
  const table5 = grid(
    [
      titles.map((title2) => ink.dim(title2)),
      ...rows2,
      ...restCells(rest, ink),
      ...unownedRows(contents2, top, ink)
    ],
    { width: text.width, flexible: titles.length - 1, right: [1, 2] }
  );
  return [table5, "", sumText(profile2, contents2), ...partlyRead2(contents2, text)].join("\n");
}
function packageCells(owned, profile2, contents2, ink) {
  return [
    "",
    formatBytes(owned.ownedBytes),
    owned.files.toLocaleString("en-US"),
    owned.type,
    `${packageText2(owned)}${owned.inferred ? ink.dim(" inferred") : ""}`,
    originOf(owned, profile2),
    ink.dim(reasonText(owned, contents2))
  ];
}
function originOf(owned, profile2) {
  return owned.line === null ? layerOrigin(layerOf(profile2, owned.diffId)) : `line ${owned.line}`;
}
function sumOf(parts4) {
  return parts4.reduce((sum3, part3) => ({ bytes: sum3.bytes + part3.bytes, files: sum3.files + part3.files }), {
    bytes: 0,
    files: 0
  });
}
function restCells(rest, ink) {
  if (rest.length === 0) return [];
  const { bytes: bytes2, files } = sumOf(rest.map((owned) => ({ bytes: owned.ownedBytes, files: owned.files })));
  const name2 = ink.dim(`and ${counted2(rest.length, "more package")}`);
  return [["", formatBytes(bytes2), files.toLocaleString("en-US"), "", name2, "", ""]];
}
function unownedRows({ unowned: unowned2 }, top, ink) {
  const sorted2 = [...unowned2].sort((a, b) => b.bytes - a.bytes);
  const rest = sorted2.slice(top);
  const rows2 = sorted2.slice(0, top).map((part3) => unownedCells(part3, unownedText(part3)));
  return rest.length === 0 ? rows2 : [...rows2, unownedCells(sumOf(rest), ink.dim(`and ${rest.length} more without a package`))];
}
function unownedCells({ bytes: bytes2, files }, name2) {
  return ["", formatBytes(bytes2), files.toLocaleString("en-US"), "—", name2, "", ""];
}
function sumText(profile2, { packages, unowned: unowned2 }) {
  const owned = packages.reduce((sum3, { ownedBytes: ownedBytes2 }) => sum3 + ownedBytes2, 0);
  const rest = unowned2.reduce((sum3, { bytes: bytes2 }) => sum3 + bytes2, 0);
  return `${counted2(packages.length, "package")} own ${formatBytes(owned)}, ${formatBytes(rest)} are no package's: ${formatBytes(profile2.unpackedBytes)} (${profile2.unpackedBytes.toLocaleString("en-US")} bytes) unpacked`;
}
function partlyRead2({ problems }, { color }) {
  if (problems.length === 0) return [];
  return [
    "",
    `partly read: ${counted2(problems.length, "problem")}`,
    renderProblems(problems, { color, label: "warning" })
  ];
}

// src/report/text/layersText.ts
function layersText(layers3) {
  const all2 = new Set(layers3.map(({ diffId }) => diffId)).size;
  const read = new Set(layers3.filter(({ seen }) => seen === "read").map(({ diffId }) => diffId)).size;
  const noun = all2 === 1 ? "layer" : "layers";
  if (all2 === 0) return "";
  if (read === all2) return `${all2} ${noun} read`;
  if (read === 0) return `${all2} ${noun} known from earlier runs, none read`;
  return `${read} of ${all2} ${noun} read, ${all2 - read} known from earlier runs`;
}

// src/report/inspect/liveTree.ts
function liveTree(changes) {
  const root = folderNode("");
  const folders = /* @__PURE__ */ new Map([["", root]]);
  for (const change3 of changes) {
    if (change3.kind !== "file" || change3.change === "removed" || change3.hiddenBy !== null) continue;
    const node = {
      path: change3.path,
      kind: "file",
      bytes: change3.bytes,
      files: 1,
      change: change3,
      children: []
    };
    folderOf(change3.path, folders).children.push(node);
  }
  addUp(root);
  return root;
}
function folderNode(path) {
  return { path, kind: "folder", bytes: 0, files: 0, change: null, children: [] };
}
function folderOf(path, folders) {
  let below = null;
  let at = path;
  for (; ; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf("/")));
    const known = folders.get(at);
    const folder = known ?? folderNode(at);
    if (below) folder.children.push(below);
    if (known) break;
    folders.set(at, folder);
    below = folder;
  }
  return folders.get(path.slice(0, Math.max(0, path.lastIndexOf("/")))) ?? folderNode("");
}
function addUp(root) {
  const all2 = allNodes(root);
  for (let index2 = all2.length - 1; index2 >= 0; index2 -= 1) {
    const node = all2[index2];
    if (node === void 0 || node.kind === "file") continue;
    for (const child of node.children) {
      node.bytes += child.bytes;
      node.files += child.files;
    }
    node.children.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  }
}
function allNodes(root) {
  const all2 = [root];
  for (let index2 = 0; index2 < all2.length; index2 += 1)
    for (const child of all2[index2]?.children ?? []) all2.push(child);
  return all2;
}
function largestBelow(root, top) {
  const ranked = allNodes(root).slice(1).map((node, order) => ({ node, order })).sort((a, b) => b.node.bytes - a.node.bytes || a.order - b.order);
  const chosen = new Set(ranked.slice(0, top).map(({ node }) => node));
  const listed = [];
  const open = root.children.filter((node) => chosen.has(node)).map((node) => ({ node, depth: 0 })).reverse();
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    listed.push(next);
    const depth = next.depth + 1;
    const inside = next.node.children.filter((node) => chosen.has(node));
    for (const node of inside.reverse()) open.push({ node, depth });
  }
  return listed;
}

// src/report/inspect/filesData.ts
function filesData(image2, path, top) {
  const root = liveTree(image2.changes);
  if (path === null) return largest2(root, image2, top);
  const asked = wanted(path);
  const events = image2.changes.filter((change3) => change3.path === asked);
  const node = allNodes(root).find((each) => each.path === asked);
  const isFolder = node?.kind === "folder" || node === void 0 && events.length > 0 && events.every(({ kind, change: change3 }) => kind === "folder" && change3 !== "removed");
  if (isFolder) {
    const below = node ?? {
      path: asked,
      kind: "folder",
      bytes: 0,
      files: 0,
      change: null,
      children: []
    };
    const tree = largestBelow(below, top).map((each) => fileRow(each.node, each.depth, image2));
    return { kind: "tree", path: below.path, bytes: below.bytes, files: below.files, tree };
  }
  if (events.length === 0) return null;
  return {
    kind: "history",
    path: events[0]?.path ?? asked,
    history: events.map((event) => pathEvent(event, image2))
  };
}
function wanted(path) {
  const parts4 = [];
  for (const part3 of path.split("/")) {
    if (part3 === "..") parts4.pop();
    else if (part3 !== "" && part3 !== ".") parts4.push(part3);
  }
  return parts4.join("/");
}
function largest2(root, image2, top) {
  const nodes = allNodes(root).slice(1);
  const pick = (kind) => nodes.filter((node) => node.kind === kind && !passesAllOn(node)).sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, top).map((node) => fileRow(node, 0, image2));
  return { kind: "largest", files: pick("file"), folders: pick("folder") };
}
function passesAllOn(node) {
  const [first] = node.children;
  return node.kind === "folder" && first?.kind === "folder" && first.bytes === node.bytes;
}
function fileRow({ path, kind, bytes: bytes2, files, change: change3 }, depth, image2) {
  const layer2 = change3 === null ? void 0 : image2.profile.layers[change3.layer];
  const owner = ownerOf(change3?.owner ?? null, image2.profile);
  return { path, kind, bytes: bytes2, files, depth, diffId: layer2?.diffId ?? null, line: layer2?.line ?? null, owner };
}
function ownerOf(index2, { contents: contents2 }) {
  const owned = index2 === null ? void 0 : contents2?.packages[index2];
  return owned ? { type: owned.type, name: owned.name, version: owned.version } : null;
}
function pathEvent(event, { profile: profile2 }) {
  const layer2 = profile2.layers[event.layer];
  const hider = event.hiddenBy === null ? void 0 : profile2.layers[event.hiddenBy];
  return {
    diffId: layer2?.diffId ?? null,
    line: layer2?.line ?? null,
    instruction: layer2?.instruction ?? layer2?.createdBy ?? null,
    kind: event.kind,
    change: event.change,
    bytes: event.bytes,
    hiddenBy: hider?.diffId ?? null,
    hiddenByLine: hider?.line ?? null,
    target: event.target,
    owner: ownerOf(event.owner, profile2)
  };
}
function noSuchPath(path) {
  return new GateError({
    code: "inspect-no-path",
    message: `no layer of the image has ${slashed(wanted(path))}`,
    expected: "a path in the image, such as /usr/lib",
    fix: "run inspect with --files alone to see the largest, or with --path / for the tree"
  });
}

// src/report/inspect/tailOfPath.ts
function tailOfPath(path, room) {
  if (stringWidth(path) <= room) return path;
  const letters = [...path];
  let width = 1;
  let from2 = letters.length;
  while (from2 > 0 && width + stringWidth(letters[from2 - 1] ?? "") <= room) {
    from2 -= 1;
    width += stringWidth(letters[from2] ?? "");
  }
  return `…${letters.slice(from2).join("")}`;
}
var gap2 = 2;
var least = 20;
function roomForPath(rows2, width) {
  const columns = Math.max(0, ...rows2.map((row2) => row2.length - 1));
  const taken = Array.from(
    { length: columns },
    (_, index2) => Math.max(0, ...rows2.map((row2) => stringWidth(row2[index2] ?? "")))
  );
  return Math.max(least, width - taken.reduce((sum3, each) => sum3 + each + gap2, 0));
}
function withFittingPaths(rows2, width) {
  const room = roomForPath(rows2, width);
  return rows2.map((row2) => [...row2.slice(0, -1), tailOfPath(row2.at(-1) ?? "", room)]);
}

// src/report/inspect/filesView.ts
function renderFiles(data2, profile2, text) {
  const ink = paint(text.color);
  switch (data2.kind) {
    case "largest":
      return [
        ink.bold("largest files"),
        table(data2.files, profile2, text, ink),
        "",
        ink.bold("largest folders"),
        folderTable(data2.folders, text)
      ].join("\n");
    case "tree":
      return [
        `${ink.bold(slashed(data2.path))} ${formatBytes(data2.bytes)} in ${counted2(data2.files, "file")}`,
        data2.tree.length === 0 ? "  no files with bytes" : table(data2.tree, profile2, text, ink)
      ].join("\n");
    case "history":
      return [
        ink.bold(slashed(data2.path)),
        ...data2.history.map((event) => eventText(event, profile2, text, ink))
      ].join("\n");
    default:
      return data2;
  }
}
function table(rows2, profile2, text, ink) {
  const cells = rows2.map((row2) => {
    const isFolder = row2.kind === "folder";
    const name2 = row2.depth === 0 && !isFolder ? slashed(row2.path) : nameIn(row2);
    const origin2 = isFolder ? ink.dim(counted2(row2.files, "file")) : layerOrigin(layerOf(profile2, row2.diffId));
    return ["", formatBytes(row2.bytes), origin2, ownerText(row2), name2];
  });
  return grid(withFittingPaths(cells, text.width), { width: text.width, flexible: 4, right: [1] });
}
function nameIn(row2) {
  const name2 = row2.path.slice(row2.path.lastIndexOf("/") + 1);
  return `${"  ".repeat(Math.min(row2.depth, 30))}${slashed(name2).slice(1)}${row2.kind === "folder" ? "/" : ""}`;
}
function ownerText({ owner }) {
  return owner === null ? "" : packageText2(owner);
}
function folderTable(rows2, text) {
  const cells = rows2.map(({ path, bytes: bytes2, files }) => [
    "",
    formatBytes(bytes2),
    counted2(files, "file"),
    slashed(path)
  ]);
  return grid(withFittingPaths(cells, text.width), { width: text.width, flexible: 3, right: [1, 2] });
}
function eventText(event, profile2, text, ink) {
  const layer2 = layerOf(profile2, event.diffId);
  const owner = event.owner === null ? "" : ` of ${packageText2(event.owner)}`;
  const target2 = event.target === null ? "" : ` to ${slashed(event.target).slice(1)}`;
  const what = event.change === "removed" ? "removed" : `${event.change} as ${event.kind}${target2}${owner}`;
  const hider = layerOf(profile2, event.hiddenBy);
  const fate = event.change === "removed" || event.kind === "folder" ? "" : hider === void 0 ? ink.dim("in the finished image") : `hidden by ${layerOrigin(hider)}: ${madeBy(hider)}`;
  const rows2 = [
    ["", event.bytes > 0 ? formatBytes(event.bytes) : "", layerOrigin(layer2), what],
    ["", "", "", ink.dim(madeBy(layer2))],
    ...fate === "" ? [] : [["", "", "", fate]]
  ];
  return grid(rows2, { width: text.width, flexible: 3, right: [1] });
}

// src/report/inspect/layersView.ts
function layerRows({ profile: profile2, changes }) {
  const files = perLayer(changes, ({ change: change3, kind }) => change3 !== "removed" && holdsFile(kind));
  const removed = perLayer(changes, ({ change: change3 }) => change3 === "removed");
  const brought = packagesByLayer2(contentsOf(profile2).packages);
  return profile2.layers.map((layer2, index2) => {
    const packages = brought.get(layer2.diffId) ?? [];
    return {
      ...layer2,
      files: files.get(index2) ?? 0,
      removed: removed.get(index2) ?? 0,
      packageCount: packages.length,
      packages: packages.map(({ type, name: name2, version, ownedBytes: ownedBytes2, inferred: inferred2 }) => ({
        ...{ type, name: name2, version, ownedBytes: ownedBytes2, inferred: inferred2 }
      }))
    };
  });
}
var holdsFile = (kind) => kind === "file" || kind === "hardlink";
function perLayer(changes, counts3) {
  const found = /* @__PURE__ */ new Map();
  for (const change3 of changes)
    if (counts3(change3)) found.set(change3.layer, (found.get(change3.layer) ?? 0) + 1);
  return found;
}
function packagesByLayer2(packages) {
  const found = /* @__PURE__ */ new Map();
  for (const owned of packages) {
    if (owned.diffId === null) continue;
    const list4 = found.get(owned.diffId);
    if (list4) list4.push(owned);
    else found.set(owned.diffId, [owned]);
  }
  for (const list4 of found.values()) list4.sort((a, b) => b.ownedBytes - a.ownedBytes);
  return found;
}
function renderLayers(image2, text, options) {
  const ink = paint(text.color);
  const rows2 = layerRows(image2);
  const shown4 = rows2.slice(0, options.top ?? rows2.length);
  const titles2 = ["", "UNPACKED", "WASTE", "FILES", "FROM", "CREATED BY"];
  const table5 = grid(
    [
      titles2.map((title2) => ink.dim(title2)),
      ...shown4.flatMap((row2) => [
        layerCells(row2),
        ...row2.packageCount > 0 ? [["", "", "", "", "", ink.dim(packagesText(row2))]] : []
      ])
    ],
    { width: text.width, flexible: titles2.length - 1, right: [1, 2, 3] }
  );
  const left = rows2.length - shown4.length;
  return left > 0 ? `${table5}
${ink.dim(`and ${counted2(left, "more layer")}`)}` : table5;
}
function layerCells(row2) {
  return [
    "",
    formatBytes(row2.unpackedBytes),
    row2.wastedBytes > 0 ? formatBytes(row2.wastedBytes) : "",
    row2.files.toLocaleString("en-US"),
    layerOrigin(row2),
    madeBy(row2)
  ];
}
var largestShown = 3;
function packagesText({ packages, packageCount }) {
  const names2 = packages.slice(0, largestShown).map((owned) => `${packageText2(owned)} ${formatBytes(owned.ownedBytes)}`);
  const more = packageCount - names2.length;
  return `${counted2(packageCount, "package")}: ${names2.join(", ")}${more > 0 ? ", …" : ""}`;
}

// src/report/inspect/summaryView.ts
var usual2 = 10;
function renderOwnersSummary(profile2, text, options) {
  const { contents: contents2 } = profile2;
  if (contents2 === null) return "";
  const parts4 = [
    ownersText(profile2, contents2, text, options.top ?? usual2),
    linesText(contents2, text),
    wasteText(profile2, contents2, text),
    ...partlyRead2(contents2, text).slice(1)
  ];
  return parts4.filter((part3) => part3 !== "").join("\n\n");
}
function ownersText(profile2, contents2, text, top) {
  const ink = paint(text.color);
  const owners = [
    ...contents2.packages.map((owned) => ({
      bytes: owned.ownedBytes,
      cells: [
        ...[formatBytes(owned.ownedBytes), owned.type],
        `${packageText2(owned)}${owned.inferred ? ink.dim(" inferred") : ""}`,
        ...[originOf(owned, profile2), ink.dim(reasonText(owned, contents2))]
      ]
    })),
    ...contents2.unowned.filter(({ kind }) => kind !== "waste").map((part3) => ({
      bytes: part3.bytes,
      cells: [formatBytes(part3.bytes), "—", unownedText(part3), "", ""]
    }))
  ].sort((a, b) => b.bytes - a.bytes);
  if (owners.length === 0) return "";
  const rows2 = owners.slice(0, top).map(({ cells }) => ["", ...cells]);
  const title2 = `${ink.bold("largest owners")} ${ink.dim(`of ${counted2(contents2.packages.length, "package")}; all with --packages`)}`;
  return `${title2}
${grid(rows2, { width: text.width, flexible: 5, right: [1] })}`;
}
var linesShown = 3;
function linesText({ lines }, text) {
  const ink = paint(text.color);
  const dear = lines.filter(({ exclusiveBytes }) => exclusiveBytes > 0).slice(0, linesShown);
  if (dear.length === 0) return "";
  const rows2 = dear.map((line2) => [
    ...["", formatBytes(line2.exclusiveBytes), slashed(`${line2.file}:${line2.line}`, 200).slice(1)],
    slashed(line2.asks, 200).slice(1)
  ]);
  return `${ink.bold("dearest lines")}
${grid(rows2, { width: text.width, flexible: 3, right: [1] })}`;
}
function wasteText(profile2, { waste }, text) {
  const ink = paint(text.color);
  const own = waste.filter(({ from: from2 }) => from2 === "own");
  const [biggest] = [...own.length > 0 ? own : waste].sort((a, b) => b.bytes - a.bytes);
  if (biggest === void 0) return "";
  const hid = layerOf(profile2, biggest.hiddenBy);
  const what = `${counted2(biggest.files, "file")} below ${slashed(biggest.folder)}`;
  const whose = biggest.from === "base" ? " inside the base image" : "";
  const rows2 = [
    [
      "",
      formatBytes(biggest.bytes),
      `${what}, ${biggest.how}${whose} by ${layerOrigin(hid)}: ${madeBy(hid)}`
    ]
  ];
  return `${ink.bold("biggest waste")} ${ink.dim("all with --waste")}
${grid(rows2, { width: text.width, flexible: 2, right: [1] })}`;
}

// src/report/inspect/wastedPaths.ts
function wastedPaths(groups2, profile2, changes) {
  const there = new Set(
    changes.filter(({ change: change3 }) => change3 !== "removed").map(({ path, layer: layer2 }) => key2(layer2, path))
  );
  const diffIds = profile2.layers.map(({ diffId }) => diffId);
  const found = /* @__PURE__ */ new Map();
  for (const { path, bytes: bytes2, layer: layer2, hiddenBy } of changes) {
    if (hiddenBy === null) continue;
    const how = there.has(key2(hiddenBy, path)) ? "overwritten" : "deleted";
    const of = [diffIds[layer2], diffIds[hiddenBy], how].join(" ");
    const list4 = found.get(of);
    if (list4) list4.push({ path, bytes: bytes2 });
    else found.set(of, [{ path, bytes: bytes2 }]);
  }
  for (const list4 of found.values()) list4.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return groups2.map(({ diffId, hiddenBy, how }) => found.get([diffId, hiddenBy, how].join(" ")) ?? []);
}
var key2 = (layer2, path) => `${layer2} ${path}`;

// src/report/inspect/wasteFiles.ts
function wasteFiles({ profile: profile2, changes }) {
  const { waste } = contentsOf(profile2);
  const paths2 = wastedPaths(waste, profile2, changes);
  const rank6 = ({ from: from2 }) => from2 === "own" ? 0 : 1;
  return waste.map((group, index2) => ({ ...group, paths: paths2[index2] ?? [] })).sort((a, b) => rank6(a) - rank6(b) || b.bytes - a.bytes);
}

// src/report/inspect/wasteView.ts
var usual3 = 15;
var largestShown2 = 3;
function renderWaste(profile2, text, options) {
  const ink = paint(text.color);
  const { waste, identical } = contentsOf(profile2);
  const top = options.top ?? usual3;
  const own = waste.filter(({ from: from2 }) => from2 === "own");
  const base = waste.filter(({ from: from2 }) => from2 === "base");
  const parts4 = [
    section("own waste", own, profile2, { text, top, ink }),
    section("waste inside the base image, which isn't this repository's", base, profile2, { text, top, ink }),
    identicalText(identical, text, options.top ?? identicalShown)
  ].filter((part3) => part3 !== "");
  return parts4.length === 0 ? "no waste: no layer overwrites or deletes bytes of a lower one" : parts4.join("\n\n");
}
function section(title2, groups2, profile2, drawing) {
  if (groups2.length === 0) return "";
  const { ink, top } = drawing;
  const sorted2 = [...groups2].sort((a, b) => b.bytes - a.bytes);
  const bytes2 = groups2.reduce((sum3, group) => sum3 + group.bytes, 0);
  const left = sorted2.length - top;
  return [
    `${ink.bold(title2)} ${formatBytes(bytes2)}`,
    ...sorted2.slice(0, top).map((group) => groupText(group, profile2, drawing)),
    ...left > 0 ? [ink.dim(`  and ${counted2(left, "more group")}`)] : []
  ].join("\n");
}
function groupText(group, profile2, { ink, text }) {
  const brought = layerOf(profile2, group.diffId);
  const hid = layerOf(profile2, group.hiddenBy);
  const what = group.how === "deleted" ? "deleted" : "overwritten";
  const same2 = group.sameContent ? ": the same bytes again, only owner, mode or time differ" : "";
  const rows2 = [
    [
      "",
      formatBytes(group.bytes),
      `${counted2(group.files, "file")} below ${slashed(group.folder)}, ${what}${same2}`
    ],
    ["", "", `brought by ${layerOrigin(brought)}: ${madeBy(brought)}`],
    ["", "", `${what} by ${layerOrigin(hid)}: ${madeBy(hid)}`],
    ...group.largest.slice(0, largestShown2).map(({ path, bytes: bytes2 }) => ["", "", ink.dim(`${formatBytes(bytes2)} ${slashed(path)}`)])
  ];
  return grid(rows2, { width: text.width, flexible: 2, right: [1] });
}
var identicalShown = 5;
var pathsShown = 4;
function identicalText(identical, text, top) {
  if (identical.length === 0) return "";
  const ink = paint(text.color);
  const cost = ({ count: count2, bytes: bytes2 }) => (count2 - 1) * bytes2;
  const sorted2 = [...identical].sort((a, b) => cost(b) - cost(a));
  const sum3 = identical.reduce((total3, each) => total3 + cost(each), 0);
  const shown4 = sorted2.slice(0, top);
  const rows2 = shown4.flatMap((each) => {
    const paths2 = each.paths.slice(0, pathsShown).map((path) => slashed(path));
    const left2 = each.count - paths2.length;
    const lines = left2 > 0 ? [...paths2, `and ${left2} more`] : paths2;
    return lines.map(
      (line2, index2) => index2 === 0 ? ["", formatBytes(cost(each)), `${each.count} × ${formatBytes(each.bytes)}`, line2] : ["", "", "", line2]
    );
  });
  const left = sorted2.length - shown4.length;
  return [
    `${ink.bold("files with the same content at several paths")} ${formatBytes(sum3)} more than once`,
    grid(withFittingPaths(rows2, text.width), { width: text.width, flexible: 3, right: [1] }),
    ...left > 0 ? [ink.dim(`  and ${left} more`)] : []
  ].join("\n");
}
function wasteDocument(image2) {
  const { profile: profile2 } = image2;
  const waste = wasteFiles(image2).map((group) => ({
    ...group,
    instruction: instruction(profile2, group.diffId),
    hiddenByInstruction: instruction(profile2, group.hiddenBy)
  }));
  return { waste, identical: contentsOf(profile2).identical };
}
function instruction(profile2, diffId) {
  const layer2 = layerOf(profile2, diffId);
  return layer2?.instruction ?? layer2?.createdBy ?? null;
}

// src/report/inspect/nearestNames.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var longestName = 200;
var shortestPart = 3;
var most3 = 3;
function nearestNames(name2, known) {
  const asked = name2.toLowerCase().slice(0, longestName);
  const bearable = known.filter(({ length }) => length <= longestName);
  const near = bearable.flatMap((each) => {
    const other = each.toLowerCase();
    const cost = (0, import_fastest_levenshtein.distance)(asked, other);
    const isPart = contains(other, asked) || contains(asked, other);
    return isPart || cost <= asked.length / 3 ? [{ each, cost, rank: isPart ? 0 : 1 }] : [];
  });
  return near.sort((a, b) => a.rank - b.rank || a.cost - b.cost || (a.each < b.each ? -1 : 1)).slice(0, most3).map(({ each }) => each);
}
function contains(whole, part3) {
  return part3.length >= shortestPart && whole.includes(part3);
}

// src/report/inspect/packageGraph.ts
function packageGraph(packages) {
  const needs2 = packages.map(({ requires, from: from2 }, index2) => {
    const counts3 = requires.filter(
      ({ to, recommended }) => !recommended || from2 === "own" || packages[to]?.from === "base"
    );
    return [
      ...new Set(counts3.map(({ to }) => to).filter((to) => to !== index2 && packages[to] !== void 0))
    ];
  });
  const neededBy = packages.map(() => []);
  needs2.forEach((all2, from2) => {
    for (const to of all2) neededBy[to]?.push(from2);
  });
  return { needs: needs2, neededBy };
}
function reachable(graph, starts, without) {
  const seen = new Set(starts.filter((start) => start !== without));
  const open = [...seen];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (const to of graph.needs[next] ?? []) {
      if (to === without || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}
function rootsOf(packages, graph, keepBase) {
  const roots = packages.flatMap(
    (owned, index2) => (graph.neededBy[index2] ?? []).length === 0 || isAskedFor(owned) || keepBase && owned.from === "base" ? [index2] : []
  );
  const seen = reachable(graph, roots, null);
  for (let index2 = 0; index2 < packages.length; index2 += 1) {
    if (seen.has(index2)) continue;
    roots.push(index2);
    for (const each of reachable(graph, [index2], null)) seen.add(each);
  }
  return roots;
}
function isAskedFor({ reason: reason2 }) {
  return reason2?.kind === "line" && reason2.via.length === 0;
}
function keptBy(packages, graph, index2) {
  const roots = rootsOf(packages, graph, packages[index2]?.from !== "base");
  const others2 = reachable(graph, roots, index2);
  const below = [...reachable(graph, [index2], null)];
  return [index2, ...below.filter((each) => each !== index2 && !others2.has(each))];
}
function chainsTo(packages, graph, index2, most6) {
  const cameFrom = /* @__PURE__ */ new Map([[index2, -1]]);
  const order = [index2];
  const chains = [];
  for (let at = 0; at < order.length && chains.length < most6; at += 1) {
    const here = order[at] ?? index2;
    const above = graph.neededBy[here] ?? [];
    const owned = packages[here];
    if (here !== index2 && owned && (above.length === 0 || isAskedFor(owned)))
      chains.push(wayBack(cameFrom, here, index2));
    for (const next of above) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      order.push(next);
    }
  }
  return chains;
}
function wayBack(cameFrom, root, index2) {
  const way = [];
  for (let at = root; at !== index2 && at !== -1; at = cameFrom.get(at) ?? -1) way.push(at);
  return way.reverse();
}

// src/report/inspect/whyData.ts
var mostChains = 10;
function whyRows(profile2, name2) {
  const { packages } = contentsOf(profile2);
  return whyRowsOf(
    profile2,
    packages.flatMap((owned, index2) => isNamed(owned, name2) ? [index2] : [])
  );
}
function whyRowsOf(profile2, asked) {
  if (asked.length === 0) return [];
  const graph = packageGraph(contentsOf(profile2).packages);
  return asked.map((index2) => whyRow(profile2, graph, index2)).sort((a, b) => b.ownedBytes - a.ownedBytes);
}
var normalised = (name2) => name2.toLowerCase().replace(/[-_.]+/g, "-");
function isNamed(owned, name2) {
  if (owned.name.toLowerCase() === name2.toLowerCase()) return true;
  return (owned.type === "pypi" || owned.type === "conda") && normalised(owned.name) === normalised(name2);
}
function whyRow(profile2, graph, index2) {
  const { packages, lines } = contentsOf(profile2);
  const { requires: _, reason: reason2, ...owned } = packages[index2];
  const named2 = (at) => {
    const { type, name: name2, version } = packages[at];
    return { type, name: name2, version };
  };
  const kept = keptBy(packages, graph, index2);
  const layer2 = layerOf(profile2, owned.diffId);
  return {
    ...owned,
    reason: reason2?.kind ?? null,
    instruction: layer2?.instruction ?? layer2?.createdBy ?? null,
    requiredBy: (graph.neededBy[index2] ?? []).map((at) => ({ ...named2(at), ...linkOf(packages[at], index2) })),
    requires: (graph.needs[index2] ?? []).map((at) => ({ ...named2(at), ...linkOf(packages[index2], at) })),
    chains: chainsTo(packages, graph, index2, mostChains).map(
      (chain) => chain.map((at, step2) => ({ ...named2(at), ...linkOf(packages[at], chain[step2 - 1] ?? index2) }))
    ),
    lines: linesThatReach(packages, index2, lines),
    keeps: kept.map((at) => ({ ...named2(at), ownedBytes: packages[at]?.ownedBytes ?? 0 })),
    keepsBytes: kept.reduce((sum3, at) => sum3 + goneBytes(packages[at], owned.from), 0)
  };
}
function linkOf(from2, to) {
  const link = from2?.requires.find((each) => each.to === to);
  return link?.recommended ? { recommended: true } : {};
}
function goneBytes(found, asked) {
  if (!found) return 0;
  return asked === "base" ? found.ownedBytes + found.wastedBytes : addedBytes(found);
}
function linesThatReach(packages, index2, lines) {
  const reason2 = packages[index2]?.reason;
  const found = lines.filter(
    (line2, at) => reason2?.kind === "line" && reason2.line === at || line2.exclusive.includes(index2)
  );
  return found.map(({ file, line: line2, asks, exclusiveBytes, sharedBytes }) => ({
    file,
    line: line2,
    asks,
    exclusiveBytes,
    sharedBytes
  }));
}
function noSuchPackage(name2, profiles) {
  const known = [
    ...new Set(profiles.flatMap((profile2) => contentsOf(profile2).packages.map((owned) => owned.name)))
  ];
  const near = nearestNames(name2, known);
  return new GateError({
    code: "inspect-no-package",
    message: `the image has no package named ${plainText(name2, 120)}`,
    expected: near.length > 0 ? `did you mean ${near.map((each) => plainText(each, 120)).join(", ")}?` : void 0,
    fix: "run inspect with --packages to see them all"
  });
}

// src/report/inspect/whyView.ts
var usual4 = 10;
function renderWhy(rows2, text, options) {
  return rows2.map((row2) => whyText(row2, text, options.top ?? usual4)).join("\n\n");
}
function whyPackage(profile2, index2, text) {
  return renderWhy(whyRowsOf(profile2, [index2]), text, { top: Number.POSITIVE_INFINITY });
}
function whyText(row2, text, top) {
  const ink = paint(text.color);
  const wasted = row2.wastedBytes > 0 ? `, and ${formatBytes(row2.wastedBytes)} in copies that lower layers hide` : "";
  const facts = [
    ["owns", `${exactBytes(row2.ownedBytes)} in ${counted2(row2.files, "file")}${wasted}`],
    ["place", `${slashed(row2.place)}${row2.inferred ? " (inferred: its metadata is gone)" : ""}`],
    // A package without files may be in no layer's part of its database.
    ...row2.instruction === null && row2.line === null ? [] : [["brought by", broughtBy2(row2)]],
    ...several("asked for by", row2.lines.map(lineText), top),
    ...several("required by", chainTexts(row2), top),
    ...several("keeps", keptTexts(row2), top)
  ];
  return [
    `${ink.bold(packageText2(row2))} ${ink.dim(row2.type)}`,
    grid(
      facts.map(([name2, value]) => ["", ink.dim(name2 ?? ""), value ?? ""]),
      { width: text.width, flexible: 2, overflow: "words" }
    )
  ].join("\n");
}
function broughtBy2({ line: line2, from: from2, instruction: instruction2 }) {
  return `${line2 === null ? from2 : `line ${line2}`}: ${plainText(instruction2 ?? "unknown")}`;
}
function several(title2, values, top) {
  const shown4 = values.slice(0, top).map((value, index2) => [index2 === 0 ? title2 : "", value]);
  const left = values.length - shown4.length;
  return left > 0 ? [...shown4, ["", `and ${left} more`]] : shown4;
}
function lineText({ file, line: line2, asks, exclusiveBytes, sharedBytes }) {
  const shared = sharedBytes > 0 ? `, leads to ${formatBytes(sharedBytes)} that others need too` : "";
  const place3 = plainText(`${file}:${line2}`, 200);
  return `${place3} ${plainText(asks, 120)}: costs ${formatBytes(exclusiveBytes)}${shared}`;
}
function chainTexts({ chains, requiredBy }) {
  const told = new Set(chains.map(([first]) => first && idOf(first)));
  const rest = requiredBy.filter((each) => !told.has(idOf(each)));
  if (chains.length === 0 && rest.length === 0) return ["no package in the image"];
  return [
    ...chains.map((chain) => arrows(chain.map(needingText))),
    ...rest.map((each) => arrows([needingText(each)]))
  ];
}
function needingText(each) {
  return each.recommended ? `${packageText2(each)} (recommends it)` : packageText2(each);
}
var idOf = ({ type, name: name2, version }) => [type, name2, version].join(" ");
function keptTexts({ keeps, keepsBytes }) {
  const others2 = keeps.slice(1);
  if (others2.length === 0) return ["nothing but itself in the image"];
  const sorted2 = [...others2].sort((a, b) => b.ownedBytes - a.ownedBytes);
  return [
    `${formatBytes(keepsBytes)} with ${counted2(others2.length, "package")} that nothing else requires:`,
    ...sorted2.map((owned) => `${formatBytes(owned.ownedBytes)} ${packageText2(owned)}`)
  ];
}

// src/report/inspect/renderInspect.ts
function renderInspect(images, view, text, options = { top: null }) {
  const bodies = bodiesOf(images, view, text, options);
  const blocks = images.flatMap(({ profile: profile2 }, index2) => {
    const body = bodies[index2];
    return body === null || body === void 0 ? [] : [`${title(profile2, text)}
${body}`];
  });
  return `${blocks.join("\n\n")}
`;
}
function bodiesOf(images, view, text, options) {
  switch (view.kind) {
    case "summary":
      return images.map(({ profile: profile2 }) => summary2(profile2, text, options));
    case "layers":
      return images.map((image2) => renderLayers(image2, text, options));
    case "packages":
      return images.map(({ profile: profile2 }) => renderPackages(profile2, text, options));
    case "waste":
      return images.map(({ profile: profile2 }) => renderWaste(profile2, text, options));
    case "files": {
      const found = filesOf(images, view.path, options);
      return images.map(({ profile: profile2 }, index2) => {
        const data2 = found[index2] ?? null;
        return data2 && renderFiles(data2, profile2, text);
      });
    }
    case "why": {
      const found = whyOf(images, view.name);
      return found.map((rows2) => rows2.length === 0 ? null : renderWhy(rows2, text, options));
    }
    default:
      return view;
  }
}
var usualFiles = 20;
function filesOf(images, path, { top }) {
  const found = images.map((image2) => filesData(image2, path, top ?? usualFiles));
  if (path !== null && found.every((data2) => data2 === null)) throw noSuchPath(path);
  return found;
}
function whyOf(images, name2) {
  const found = images.map(({ profile: profile2 }) => whyRows(profile2, name2));
  const profiles = images.map(({ profile: profile2 }) => profile2);
  if (found.every((rows2) => rows2.length === 0)) throw noSuchPackage(name2, profiles);
  return found;
}
function title(profile2, options) {
  const ink = paint(options.color);
  return `${ink.bold(plainText(profile2.platform, 100))} ${ink.dim(plainText(profile2.configDigest, 100))}`;
}
function summary2(profile2, options, inspect) {
  const ink = paint(options.color);
  const facts = [
    ["unpacked", exactBytes(profile2.unpackedBytes)],
    [
      "compressed",
      profile2.compressedBytes === null ? "unknown: not all layers here are compressed" : exactBytes(profile2.compressedBytes)
    ],
    ["waste", `${exactBytes(profile2.wasteBytes)} that later layers overwrite or delete`],
    [profile2.fromInferred ? "base (guessed)" : "base", exactBytes(profile2.baseBytes)],
    ["own", exactBytes(profile2.ownBytes)],
    ["layers", layersText(profile2.layers) || "none"]
  ];
  return [
    grid(
      facts.map(([name2, value]) => ["", ink.dim(name2 ?? ""), value ?? ""]),
      { width: options.width, flexible: 2 }
    ),
    "",
    layers(profile2, options),
    ...[renderOwnersSummary(profile2, options, inspect)].filter((part3) => part3 !== "").map((part3) => `
${part3}`)
  ].join("\n");
}
function layers(profile2, options) {
  const ink = paint(options.color);
  const packed = profile2.layers.some((layer2) => layer2.compressedBytes !== null);
  const wasted = profile2.layers.some((layer2) => layer2.wastedBytes > 0);
  const head2 = [
    "",
    "UNPACKED",
    ...packed ? ["COMPRESSED"] : [],
    ...wasted ? ["WASTE"] : [],
    "FROM",
    "CREATED BY"
  ];
  const rows2 = profile2.layers.map((layer2) => [
    "",
    formatBytes(layer2.unpackedBytes),
    ...packed ? [layer2.compressedBytes === null ? "" : formatBytes(layer2.compressedBytes)] : [],
    ...wasted ? [layer2.wastedBytes > 0 ? formatBytes(layer2.wastedBytes) : ""] : [],
    layerOrigin(layer2),
    plainText(layer2.instruction ?? layer2.createdBy ?? "unknown")
  ]);
  return grid([head2.map((title2) => ink.dim(title2)), ...rows2], {
    width: options.width,
    flexible: head2.length - 1,
    right: head2.flatMap(
      (title2, index2) => ["UNPACKED", "COMPRESSED", "WASTE"].includes(title2) ? [index2] : []
    )
  });
}

// src/report/inspect/jsonDocument.ts
function jsonDocument(platforms) {
  return `${safeJson({ platforms })}
`;
}
function identity(profile2) {
  const { platform, configDigest, unpackedBytes, compressedBytes, wasteBytes, baseBytes, ownBytes: ownBytes2 } = profile2;
  return { platform, configDigest, unpackedBytes, compressedBytes, wasteBytes, baseBytes, ownBytes: ownBytes2 };
}

// src/report/inspect/renderInspectJson.ts
function renderInspectJson(images, view, options = { top: null }) {
  const bodies = bodiesOf2(images, view, options);
  return jsonDocument(
    images.flatMap(({ profile: profile2 }, index2) => {
      const body = bodies[index2];
      return body === null || body === void 0 ? [] : [{ ...identity(profile2), ...body }];
    })
  );
}
function bodiesOf2(images, view, options) {
  switch (view.kind) {
    case "summary":
      return images.map(({ profile: profile2 }) => everything(profile2));
    case "layers":
      return images.map((image2) => ({
        layers: layerRows(image2),
        problems: contentsOf(image2.profile).problems
      }));
    case "packages":
      return images.map(({ profile: profile2 }) => {
        const { packages, unowned: unowned2, lines, findings, problems } = contentsOf(profile2);
        return { packages, unowned: unowned2, lines, findings, problems };
      });
    case "waste":
      return images.map((image2) => wasteDocument(image2));
    case "files":
      return filesOf(images, view.path, options);
    case "why":
      return whyOf(images, view.name).map((rows2) => rows2.length === 0 ? null : { packages: rows2 });
    default:
      return view;
  }
}
function everything({ contents: contents2, ...profile2 }) {
  return { ...profile2, ...contents2 ?? { packages: null, unowned: null, problems: [] } };
}

// src/report/markdown/escapeText.ts
var meaningful = /[\\`*_{}[\]<>&|~@:!$^"'#]/g;
var apart = "<!-- -->";
var split = /* @__PURE__ */ new Set(["@", ":", "$"]);
function escapeText(hostile, most6) {
  const text = plainText(hostile, most6).trim() || " ";
  return text.replace(/www\.|\/(?=\/)/gi, (start) => start === "/" ? "/" : `${start.slice(0, 3)}\0`).replace(meaningful, (char) => `&#${char.charCodeAt(0)};${split.has(char) ? apart : ""}`).replaceAll("\0", `${apart}.`).replaceAll("", apart);
}
function code2(hostile, most6 = 200) {
  return `<code>${escapeText(hostile, most6)}</code>`;
}
var bareHash = /\b[0-9a-f]{7,40}\b/gi;
var noSpace = "&#8203;";
var beginning = /^[-+=]|(?<=^\d{1,9})[.)]/;
function prose(hostile, most6 = 2e3) {
  return escapeText(hostile, most6).replaceAll(`&#36;${apart}`, "<span>&#36;</span>").replace(beginning, (char) => `&#${char.charCodeAt(0)};`).replace(bareHash, (hash2) => hash2.replace(/.{6}(?=.)/g, `$&${noSpace}`)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi, (start) => `${start}${noSpace}`);
}

// src/report/markdown/plural.ts
function plural(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}

// src/report/markdown/baseMovedSection.ts
function baseMovedSection(report, { detail }) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const image2 of report.images) {
    if (!image2.change?.baseMoved) continue;
    const group = groups2.get(image2.baseName ?? "");
    if (group) group.push(image2);
    else groups2.set(image2.baseName ?? "", [image2]);
  }
  return Array.from(groups2).slice(0, detail.remarks).map(([name2, images]) => movedWords(name2, images));
}
function movedWords(name2, images) {
  const deltas = images.flatMap(({ change: change3 }) => change3?.base.deltaBytes ?? []);
  const base = name2 === "" ? "A base image" : `The base image ${code2(baseWord(name2), 100)}`;
  const least2 = deltas.reduce((some, bytes2) => Math.min(some, bytes2), Number.POSITIVE_INFINITY);
  const most6 = deltas.reduce((some, bytes2) => Math.max(some, bytes2), Number.NEGATIVE_INFINITY);
  const range = least2 === most6 ? deltaText(most6) : `${deltaText(least2)} to ${deltaText(most6)}`;
  const size5 = deltas.length === 0 ? "" : `, ${range} in ${plural(images.length, "image")}`;
  return `ℹ️ ${base} moved since the baseline${size5}: that is not this change's doing.`;
}

// src/report/markdown/detail.ts
var all = Number.POSITIVE_INFINITY;
var everything2 = {
  layers: 10,
  owners: 5,
  calm: all,
  logLines: 30,
  failures: all,
  growths: all,
  rows: 15,
  folded: all,
  remarks: all
};
var levels = [
  everything2,
  {
    layers: 8,
    owners: 5,
    calm: 50,
    logLines: 30,
    failures: 40,
    growths: 20,
    rows: 15,
    folded: 1e3,
    remarks: 50
  },
  {
    layers: 6,
    owners: 5,
    calm: 0,
    logLines: 15,
    failures: 20,
    growths: 10,
    rows: 15,
    folded: 500,
    remarks: 20
  },
  {
    layers: 5,
    owners: 4,
    calm: 0,
    logLines: 10,
    failures: 15,
    growths: 10,
    rows: 15,
    folded: 200,
    remarks: 10
  },
  {
    layers: 5,
    owners: 4,
    calm: 0,
    logLines: 5,
    failures: 10,
    growths: 10,
    rows: 15,
    folded: 50,
    remarks: 10
  },
  { layers: 4, owners: 3, calm: 0, logLines: 5, failures: 10, growths: 5, rows: 15, folded: 25, remarks: 5 },
  { layers: 3, owners: 3, calm: 0, logLines: 0, failures: 10, growths: 3, rows: 15, folded: 0, remarks: 5 },
  { layers: 3, owners: 3, calm: 0, logLines: 0, failures: 5, growths: 0, rows: 15, folded: 0, remarks: 3 },
  { layers: 1, owners: 2, calm: 0, logLines: 0, failures: 3, growths: 0, rows: 15, folded: 0, remarks: 3 },
  { layers: 0, owners: 1, calm: 0, logLines: 0, failures: 0, growths: 0, rows: 10, folded: 0, remarks: 1 },
  { layers: 0, owners: 0, calm: 0, logLines: 0, failures: 0, growths: 0, rows: 0, folded: 0, remarks: 0 }
];

// src/report/text/why/specificLines.ts
var leastOwn = 0.5;
function specificLines(lines, told, weights, least2) {
  const gain = (index2) => Math.max(weights.get(index2) ?? 0, 0);
  const covered = new Set(told);
  const lightFirst = lines.filter(({ bytes: bytes2 }) => bytes2 > 0 && bytes2 >= least2).map((line2) => ({ ...line2, grown: line2.cost.exclusive.reduce((sum3, each) => sum3 + gain(each), 0) })).toSorted(
    (a, b) => a.grown - b.grown || a.cost.exclusive.length - b.cost.exclusive.length || Number(b.isNear) - Number(a.isNear)
  );
  const kept = lightFirst.filter(({ cost, bytes: bytes2 }) => {
    const own = cost.exclusive.filter((index2) => !covered.has(index2));
    const ownBytes2 = own.reduce((sum3, index2) => sum3 + (weights.get(index2) ?? 0), 0);
    if (ownBytes2 < least2 || ownBytes2 < bytes2 * leastOwn) return false;
    for (const index2 of own) covered.add(index2);
    return true;
  });
  return kept.toReversed();
}

// src/report/text/why/costNotes.ts
var leastShare2 = { ofImage: 0.02, ofGrowth: 0.1 };
function costNotes(contents2, unpackedBytes, change3, dockerfile) {
  const weights = change3 ? growthOf2(change3) : costsOf(contents2);
  const whole = change3 ? change3.unpacked.deltaBytes ?? 0 : unpackedBytes;
  const least2 = whole * (change3 ? leastShare2.ofGrowth : leastShare2.ofImage);
  const findings = findingNotes(contents2, change3);
  const news = findings.filter(({ isNews }) => isNews);
  const told = new Set(news.map(({ cost }) => cost));
  const weighed2 = contents2.lines.map((cost) => {
    const bytes2 = cost.exclusive.reduce((sum3, each) => sum3 + (weights.get(each) ?? 0), 0);
    return { cost, bytes: bytes2, isNear: cost.file !== dockerfile };
  });
  const others2 = specificLines(
    weighed2.filter(({ cost }) => !told.has(cost)),
    news.flatMap(({ cost, finding }) => [...cost.exclusive, ...finding?.exclusive ?? []]),
    weights,
    least2
  );
  return [
    ...news,
    ...others2.map(({ cost, bytes: bytes2 }) => ({ ...plain2, cost, grownBytes: change3 ? bytes2 : null })),
    ...findings.filter(({ isNews }) => !isNews)
  ];
}
var plain2 = { finding: null, isNews: true };
function findingNotes({ findings, lines }, change3) {
  const added = new Set(
    change3?.packages.map(({ kind, package: index2 }) => kind === "added" ? index2 : null)
  );
  const seen = /* @__PURE__ */ new Set();
  return findings.flatMap((finding) => {
    const cost = lines[finding.line];
    if (!cost || seen.has(finding.folder)) return [];
    seen.add(finding.folder);
    return [{ cost, finding, grownBytes: null, isNews: change3 === null || added.has(finding.package) }];
  }).toSorted((a, b) => (b.finding?.bytes ?? 0) - (a.finding?.bytes ?? 0));
}
function costsOf({ packages }) {
  return new Map(packages.map((each, index2) => [index2, addedBytes(each)]));
}
function growthOf2({ packages }) {
  return new Map(
    packages.flatMap(
      ({ package: index2, deltaBytes }) => index2 === null ? [] : [[index2, deltaBytes]]
    )
  );
}

// src/report/text/why/ownParts.ts
function ownParts(of) {
  if (of.parts) return of.parts.filter(({ from: from3 }) => from3 === "own");
  if ("kind" in of || of.from === "base") return [];
  const { line: line2, from: from2, ownedBytes: ownedBytes2, wastedBytes } = of;
  return [{ line: line2, from: from2, bytes: ownedBytes2 + wastedBytes, wastedBytes }];
}
function sumOf2(parts4, what) {
  return parts4.reduce((sum3, part3) => sum3 + (part3[what] ?? 0), 0);
}
function compareOwnBytes(a, b) {
  return b.bytes - a.bytes;
}

// src/report/text/why/ownNotes.ts
var notOwn = /* @__PURE__ */ new Set([
  ...["interpreter", "base-system", "byte-code", "locale", "docs-and-tests", "waste", "other"]
]);
var leastHint = 0.01;
function ownNotes(contents2, unpackedBytes) {
  const notes = [
    ...contents2.packages.map((owned) => size2(ownFiles(owned), { kind: "package", owned, change: null })),
    ...contents2.unowned.filter((each) => !isStandardCode(each)).map((each) => size2(ownBytes(each), { kind: "unowned", unowned: each.kind, place: each.place })),
    byteCodeNote(contents2, unpackedBytes)
  ];
  return notes.filter(({ bytes: bytes2 }) => bytes2 > 0).toSorted((a, b) => b.bytes - a.bytes);
}
function size2(bytes2, who) {
  return { bytes: bytes2, isDelta: false, who };
}
function ownFiles(owned) {
  const hidden = sumOf2(ownParts(owned), "wastedBytes");
  return sumOf2(ownParts(owned), "bytes") - hidden - (owned.from === "base" ? byteCode(owned) : 0);
}
function byteCode(owned) {
  return sumOf2(ownParts(owned), "byteCodeBytes");
}
function ownBytes(unowned2) {
  if (!unowned2.parts) return notOwn.has(unowned2.kind) ? 0 : unowned2.bytes;
  return sumOf2(ownParts(unowned2), "bytes");
}
function isStandardCode({ kind, place: place3, parts: parts4 }) {
  return kind === "byte-code" && place3 === null && parts4 !== void 0;
}
function byteCodeNote({ packages, unowned: unowned2 }, unpackedBytes) {
  const compiled = packages.filter((each) => each.from === "base" && byteCode(each) > 0).toSorted((a, b) => byteCode(b) - byteCode(a));
  const standard = unowned2.filter((each) => isStandardCode(each) && ownBytes(each) > 0);
  const parts4 = [...compiled, ...standard].flatMap(ownParts).filter((part3) => byteCodeOf(part3, standard) > 0);
  const bytes2 = [...compiled.map(byteCode), ...standard.map(ownBytes)].reduce((sum3, each) => sum3 + each, 0);
  const lines = parts4.toSorted(compareOwnBytes).flatMap(({ line: line2 }) => line2 === null ? [] : [line2]);
  return size2(bytes2, {
    kind: "byte-code",
    packages: compiled,
    ofStandardLibrary: standard.length > 0,
    lines: [...new Set(lines)],
    isAvoidable: bytes2 > unpackedBytes * leastHint
  });
}
function byteCodeOf(part3, standard) {
  return standard.some(({ parts: parts4 }) => parts4?.includes(part3)) ? part3.bytes : part3.byteCodeBytes ?? 0;
}

// src/report/text/why/ownerNotes.ts
function ownerNotes(contents2, unpackedBytes, change3) {
  return placed(change3 === null ? ownNotes(contents2, unpackedBytes) : causeNotes(contents2, change3));
}
function placed(notes) {
  const counts3 = /* @__PURE__ */ new Map();
  const nameOf4 = ({ who }) => who.kind === "package" && who.owned ? `${who.owned.name} ${who.owned.version}` : null;
  for (const note of notes) {
    const name2 = nameOf4(note);
    if (name2 !== null) counts3.set(name2, (counts3.get(name2) ?? 0) + 1);
  }
  return notes.map((note) => {
    const twice = (counts3.get(nameOf4(note) ?? "") ?? 0) > 1;
    return twice && note.who.kind === "package" && note.who.owned ? { ...note, place: note.who.owned.place } : note;
  });
}
function causeNotes({ packages }, change3) {
  return change3.causes.flatMap((cause2) => {
    const note = { bytes: cause2.deltaBytes, isDelta: true };
    if (cause2.kind === "other") return [{ ...note, who: { kind: "other", count: cause2.count } }];
    if (cause2.kind === "unowned")
      return [{ ...note, who: { kind: "unowned", unowned: cause2.unowned, place: cause2.place } }];
    const changed = change3.packages[cause2.change];
    if (!changed) return [];
    const owned = changed.package === null ? null : packages[changed.package] ?? null;
    return [{ ...note, who: { kind: "package", owned, change: changed } }];
  });
}
function firstNotes(notes, most6) {
  return notes.length <= most6 + 1 ? notes : [...notes.slice(0, most6), restOf(notes.slice(most6))];
}
function restOf(rest) {
  const count2 = rest.reduce((sum3, { who }) => sum3 + (who.kind === "other" ? who.count : 1), 0);
  const bytes2 = rest.reduce((sum3, note) => sum3 + note.bytes, 0);
  return { bytes: bytes2, isDelta: rest.some(({ isDelta }) => isDelta), who: { kind: "other", count: count2 } };
}

// src/report/text/why/explainImage.ts
var leastWaste = 0.01;
function explainImage(image2) {
  const { profile: profile2 } = image2;
  const contents2 = profile2?.contents ?? null;
  if (!profile2 || !contents2) return null;
  const about2 = isGrowth(image2) ? "growth" : "size";
  const changes = about2 === "growth" ? image2.change ?? null : null;
  const owners = ownerNotes(contents2, profile2.unpackedBytes, changes);
  const costs = costNotes(contents2, profile2.unpackedBytes, changes, image2.dockerfile);
  return {
    ...{ about: about2, contents: contents2, owners },
    costs: costs.filter((note) => !isSaid(note, owners, contents2)),
    ...wasteOf(contents2, profile2),
    partlyRead: partlyRead3(contents2)
  };
}
function isGrowth(image2) {
  const { change: change3 } = image2;
  if (change3?.status !== "grown" || change3.causes.length === 0) return false;
  const limit2 = limitOf(image2);
  if (limit2?.kind !== "fail") return true;
  return (change3[limit2.metric].deltaBytes ?? 0) >= -limit2.roomBytes;
}
var ownersTold = 3;
function isSaid({ cost, finding }, owners, { packages }) {
  const [index2, ...more] = cost.exclusive;
  if (index2 === void 0 || more.length > 0 || finding) return false;
  const told = owners.slice(0, ownersTold);
  return told.some(
    ({ who }) => who.kind === "package" && who.owned !== null && who.owned === packages[index2]
  );
}
function wasteOf({ waste }, { unpackedBytes }) {
  const least2 = unpackedBytes * leastWaste;
  const base = waste.filter(({ from: from2 }) => from2 === "base").reduce((sum3, { bytes: bytes2 }) => sum3 + bytes2, 0);
  return {
    waste: waste.filter(({ from: from2, bytes: bytes2 }) => from2 === "own" && bytes2 > least2).toSorted((a, b) => b.bytes - a.bytes),
    baseWasteBytes: base > least2 ? base : 0
  };
}
function partlyRead3({ problems }) {
  return Array.from(new Set(problems.flatMap(({ where }) => where ? [where.file] : [])));
}

// src/report/markdown/details.ts
function details2(summary5, body) {
  return `<details><summary>${summary5}</summary>

${body}

</details>`;
}

// src/report/markdown/fence.ts
function fence(lines) {
  const text = lines.map((line2) => plainText(line2).trimEnd().replaceAll("<!--", "<! --")).join("\n");
  const longest4 = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const mark3 = "`".repeat(longest4 + 1);
  return `${mark3}text
${text}
${mark3}`;
}

// src/report/text/changedLayers.ts
function changedLayers({ layers: layers3, base }) {
  const own = layers3.filter(({ from: from2 }) => from2 === "own").map(ownLine3);
  const deltaBytes = layers3.filter(({ from: from2 }) => from2 === "base").reduce((sum3, layer2) => sum3 + layer2.deltaBytes, 0);
  const baseLine = {
    ...{ kind: "base", instruction: null, instructionBefore: null, line: null, deltaBytes },
    beforeBytes: base.beforeBytes ?? 0,
    afterBytes: base.afterBytes ?? 0
  };
  return [...own, baseLine].filter((line2) => line2.deltaBytes !== 0).toSorted((a, b) => b.deltaBytes - a.deltaBytes);
}
function ownLine3(layer2) {
  const { kind, line: line2, beforeBytes, afterBytes, deltaBytes } = layer2;
  const instruction2 = layer2.instruction ?? "unknown instruction";
  const edited = kind === "changed" && layer2.instructionBefore !== layer2.instruction;
  return {
    ...{ kind, instruction: instruction2, line: line2, beforeBytes, afterBytes, deltaBytes },
    instructionBefore: edited ? layer2.instructionBefore : null
  };
}

// src/report/markdown/linked.ts
function linked(text, url) {
  if (text === "") return "";
  return url ? `[${text}](${url})` : text;
}
function fileLink(file, links) {
  return linked(code2(file), links?.line(file, null));
}
function commitLink(commit, links) {
  return linked(code2(commit.slice(0, 7)), links?.commit(commit));
}

// src/report/markdown/layersList.ts
var instructionLength = 160;
function grownLayers(image2, context) {
  const changed = image2.change ? changedLayers(image2.change) : [];
  const grown = changed.filter(({ deltaBytes }) => deltaBytes > 0);
  const shown4 = grown.slice(0, context.detail.layers);
  const rest = changed.filter((each) => !shown4.includes(each));
  const restBytes = rest.reduce((sum3, { deltaBytes }) => sum3 + deltaBytes, 0);
  const more = rest.length === 0 ? [] : [`${plural(rest.length, "other change")}, together ${deltaText(restBytes)}`];
  const items = shown4.map((each) => grownText(each, image2, context));
  return list2([...items, ...items.length > 0 ? more : []]);
}
function heaviestLayers(image2, { detail, links }) {
  const lines = layersByWeight(image2.profile?.layers ?? []);
  const shown4 = lines.slice(0, detail.layers).map((line2) => {
    const waste = line2.wastedBytes > 0 ? `, ${formatBytes(line2.wastedBytes)} of it wasted` : "";
    const made = line2.instruction === null ? baseWords(image2, plural(line2.layers, "layer")) : instructionWords(
      line2.instruction,
      linked(lineWords(line2.line), links?.line(image2.dockerfile, line2.line))
    );
    return `**${formatBytes(line2.bytes)}** ${made}${waste}`;
  });
  const rest = lines.slice(detail.layers);
  const bytes2 = rest.reduce((sum3, line2) => sum3 + line2.bytes, 0);
  const more = rest.length === 0 || shown4.length === 0 ? [] : [`${rest.length} smaller, together ${formatBytes(bytes2)}`];
  return list2([...shown4, ...more]);
}
function grownText(layer2, image2, { links }) {
  const sizes2 = layer2.kind === "added" ? "new" : `${formatBytes(layer2.beforeBytes)} → ${formatBytes(layer2.afterBytes)}`;
  const amount = `**${deltaText(layer2.deltaBytes)}** (${sizes2})`;
  if (layer2.kind === "base") return `${amount} ${baseWords(image2, movedWords2(image2))}`;
  const line2 = linked(lineWords(layer2.line), links?.line(image2.dockerfile, layer2.line));
  const { instruction: instruction2, instructionBefore } = layer2;
  const before = instructionBefore === null ? "" : `<br>before: ${code2(instructionBefore, instructionLength)}`;
  return `${amount} ${instructionWords(instruction2 ?? "unknown instruction", line2)}${before}`;
}
function instructionWords(instruction2, line2) {
  return `${line2 === "" ? "" : `${line2} `}${code2(instruction2, instructionLength)}`;
}
function lineWords(line2) {
  return line2 === null ? "" : `line ${line2}`;
}
function baseWords({ baseName }, more) {
  const name2 = baseName === null ? "" : ` ${code2(baseWord(baseName), 100)}`;
  return `the base image${name2}${more === "" ? "" : ` (${more})`}`;
}
function movedWords2({ change: change3 }) {
  return change3?.baseMoved ? "it moved under the same name" : "";
}
function list2(items) {
  return items.map((item2) => `- ${item2}`).join("\n");
}

// src/report/markdown/mark.ts
var marks = { pass: "✅", warn: "⚠️", fail: "❌", error: "🚫" };
function mark2(verdict2) {
  return marks[verdict2];
}

// src/report/text/why/unknownOwners.ts
function unknownOwners({ profile: profile2, change: change3 }) {
  if (!profile2) return null;
  if (!profile2.contents) return "owners not known";
  const untold = change3?.status === "grown" && change3.causes.length === 0;
  return untold ? "owners of the new bytes not known: the baseline has none" : null;
}

// src/report/markdown/ownersNote.ts
function ownersNote(image2, { detail }) {
  const unknown = detail.owners === 0 ? null : unknownOwners(image2);
  return unknown === null ? "" : ` (${unknown})`;
}

// src/report/markdown/problemText.ts
function problemText(problem2, label, links = null) {
  const { where } = problem2;
  const parts4 = [
    `${label}: ${prose(problem2.message, 1e3)}`,
    ...where ? [`at ${linked(code2(placeText(where)), links?.line(where.file, where.line ?? null))}`] : [],
    ...problem2.expected ? [`Expected: ${prose(problem2.expected, 500)}`] : [],
    ...problem2.fix ? [`Fix: ${prose(problem2.fix, 500)}`] : []
  ];
  return parts4.join("<br>");
}

// src/report/markdown/toDo.ts
function toDo(image2, report) {
  const broken2 = [limitOf(image2), increaseOf(image2)].flatMap((rule2) => rule2?.kind === "fail" ? [rule2] : []);
  if (broken2.length === 0) return "";
  const most6 = Math.max(...broken2.map(({ roomBytes }) => -roomBytes));
  const smaller = most6 === 0 ? "at least one byte smaller" : `${formatBytes(most6)} smaller`;
  return `To pass, make it ${smaller}, or ${raises(broken2, image2, report)}.`;
}
var usualFile = ".github/size-gate.yml";
function raises(broken2, image2, report) {
  const file = code2(report.repository.configFile ?? usualFile);
  const merged = report.configFrom === "base" ? ", which counts once it is merged" : "";
  const own = broken2.filter(({ source: source2 }) => source2 === "config");
  const shipped = broken2.filter(({ source: source2 }) => source2 === "default");
  const given = broken2.filter(({ source: source2 }) => source2 === "input");
  const words9 = (rules) => rules.map((rule2) => ruleWords(rule2, image2)).join(" and ");
  return [
    ...own.length === 0 ? [] : [`raise its ${words9(own)} in ${file}${merged}`],
    ...shipped.map(({ rule: rule2 }) => `add ${code2(keyOf3(rule2, image2))} to ${file}${merged}`),
    ...given.length === 0 ? [] : [`raise its ${words9(given)}, set by a flag or input`]
  ].join(", and ");
}
function keyOf3(rule2, { service, variant }) {
  return ["services", service, ...variant === null ? [] : ["variants", variant], rule2].join(".");
}
function ruleWords(rule2, { maxIncrease: maxIncrease2 }) {
  if (rule2.rule === "limit") return "`limit`";
  const { percent = null, bytes: bytes2 = null } = maxIncrease2 ?? {};
  const amounts = [
    ...percent === null ? [] : [`${percent}%`],
    ...bytes2 === null ? [] : [formatExact(bytes2)]
  ];
  const here = `here ${formatBytes(Math.max(0, rule2.ruleBytes))}`;
  return `\`max-increase\` (${[...amounts, here].join(", ")})`;
}

// src/report/text/why/costText.ts
function costText(note, contents2, service, words9) {
  const { cost, finding, grownBytes } = note;
  const place3 = words9.place(cost.file, cost.line);
  const gone = goneWith(note);
  const about2 = gone.inferred ? "about " : "";
  if (finding) {
    const told = `${words9.name(service)} installs another service of this repository, ${words9.name(findingName(finding, contents2))}: ${about2}${formatBytes(finding.bytes)}${wastedText(gone, contents2, "them")}`;
    return `${words9.strong(told)}, asked for by ${place3}${others(finding.otherLines ?? 0)}${needs(gone)}.`;
  }
  const owned = cost.exclusive.reduce((sum3, index2) => sum3 + (contents2.packages[index2]?.ownedBytes ?? 0), 0);
  const grown = grownBytes === null || grownBytes >= owned ? "" : ` (${deltaText(grownBytes)})`;
  const price = words9.strong(
    `costs ${about2}${formatBytes(cost.exclusiveBytes)}${wastedText(gone, contents2, "it")}`
  );
  return `${place3} (${words9.name(cost.asks)}) ${price}${grown}${needs(gone)}.`;
}
function goneWith({ cost, finding }) {
  const { exclusive, exclusiveBytes: bytes2, inferred: inferred2 } = cost;
  if (!finding?.exclusive) return { exclusive, bytes: bytes2, inferred: inferred2 };
  return { exclusive: finding.exclusive, bytes: finding.bytes, inferred: finding.inferred ?? inferred2 };
}
function others(count2) {
  if (count2 === 0) return "";
  return ` and ${count2 === 1 ? "another line" : `${count2} other lines`}`;
}
var leastWasted = 0.01;
function wastedText({ exclusive, bytes: bytes2 }, { packages, waste }, them) {
  const wasted = exclusive.reduce((sum3, index2) => {
    const owned = packages[index2];
    return owned ? sum3 + sumOf2(ownParts(owned), "wastedBytes") : sum3;
  }, 0);
  if (wasted === 0 || wasted < bytes2 * leastWasted) return "";
  const own = waste.filter((group) => group.from === "own" && group.bytes >= wasted * leastWasted);
  const [line2, ...more] = new Set(own.map(({ hiddenByLine }) => hiddenByLine));
  const isCopied = own.every(({ how }) => how === "overwritten") && more.length === 0 && line2 != null;
  return `, ${formatBytes(wasted)} of ${them} ${isCopied ? `copies that line ${line2} made` : "wasted copies"}`;
}
function needs({ exclusive, inferred: inferred2 }) {
  const guessed = inferred2 ? " (inferred)" : "";
  if (exclusive.length === 0) return guessed;
  if (exclusive.length === 1) return `: nothing else needs this package${guessed}`;
  return `: nothing else needs these ${exclusive.length} packages${guessed}`;
}
function findingName(finding, { packages }) {
  return packages[finding.package]?.name ?? finding.folder;
}

// src/report/text/why/byteCodeText.ts
var namesShown2 = 3;
function byteCodeText({ packages, ofStandardLibrary, lines, isAvoidable }, dockerfile, words9) {
  const rest = packages.length - namesShown2;
  const names2 = [
    ...packages.slice(0, namesShown2).map(({ name: name2 }) => words9.name(name2)),
    ...rest > 0 ? [`${rest} more package${rest === 1 ? "" : "s"}`] : [],
    ...ofStandardLibrary ? ["the standard library"] : []
  ];
  const whose = names2.length < 2 ? names2.join("") : `${names2.slice(0, -1).join(", ")} and ${names2.at(-1)}`;
  const [first, ...more] = lines;
  const others2 = more.length === 0 ? "" : ` and line${more.length === 1 ? "" : "s"} ${more.slice(0, 3).join(", ")}`;
  const at = first === void 0 ? "" : ` ← ${words9.place(dockerfile, first)}${others2}`;
  const hint = isAvoidable ? ", avoided by PYTHONDONTWRITEBYTECODE=1 there" : "";
  return `byte code of ${whose}${at}${hint}`;
}

// src/report/text/why/ownerText.ts
function ownerBytes({ bytes: bytes2, isDelta }) {
  return isDelta ? deltaText(bytes2) : formatBytes(bytes2);
}
function ownerText2({ who, isDelta, place: place3 }, contents2, dockerfile, words9) {
  if (who.kind === "unowned") {
    const name2 = unownedName(who.unowned, who.place, words9.name);
    return who.unowned === "waste" && !isDelta ? `${name2}: what later layers overwrite or delete` : name2;
  }
  if (who.kind === "byte-code") return byteCodeText(who, dockerfile, words9);
  if (who.kind === "other")
    return `${isDelta ? "other" : "others"}${who.count === 0 ? "" : ` (${who.count})`}`;
  const { owned, change: change3 } = who;
  const named2 = owned ?? change3;
  if (!named2) return "";
  const version = change3 ? versionsText(change3) : versionWord(owned?.version ?? null);
  const isOfBase = !isDelta && owned?.from === "base" && ownParts(owned).length > 0;
  const marks2 = [
    ...change3 ? changeMarks(change3) : [],
    ...isOfBase ? ["the base image's"] : [],
    ...owned?.inferred ? ["inferred"] : []
  ];
  const mark3 = marks2.length === 0 ? "" : ` (${marks2.join(", ")})`;
  const where = place3 === void 0 ? "" : ` in ${words9.name(`/${place3}`)}`;
  const path = owned ? pathText(isOfBase ? byOwnLine(owned) : owned, contents2, dockerfile, words9) : "";
  return `${words9.name(`${named2.name}${version}`)}${mark3}${where}${path}`;
}
function byOwnLine(owned) {
  if (owned.reason?.kind === "line") return owned;
  const [most6] = ownParts(owned).toSorted(compareOwnBytes);
  return { ...owned, from: "own", line: most6?.line ?? null, reason: null };
}
var viaShown = 3;
function pathText(owned, contents2, dockerfile, words9) {
  const { reason: reason2 } = owned;
  if (reason2 === null) return broughtBy3(owned, dockerfile, words9);
  if (reason2.kind === "base") return " ← the base image";
  if (reason2.kind === "unknown") return `${broughtBy3(owned, dockerfile, words9)}, no line seems to ask for it`;
  const via = short(reason2.via).map(
    (index2) => index2 === null ? "…" : words9.name(contents2.packages[index2]?.name ?? "?")
  );
  const steps4 = via.map((step2) => ` ← ${step2}`).join("");
  if (reason2.kind === "package") return `${steps4}, which no line seems to ask for`;
  const line2 = contents2.lines[reason2.line];
  const end = line2 ? ` ← ${words9.place(line2.file, line2.line)}` : "";
  return `${steps4}${end}${othersText(reason2.otherLines)}`;
}
function short(via) {
  if (via.length <= viaShown) return via;
  return [...via.slice(0, viaShown - 1), null, ...via.slice(-1)];
}
function othersText(count2) {
  if (count2 === 0) return "";
  return count2 === 1 ? ", and another line asks for it too" : `, and ${count2} other lines ask for it too`;
}
function broughtBy3({ line: line2, from: from2 }, dockerfile, { place: place3 }) {
  if (from2 === "base") return " ← the base image";
  return line2 === null ? "" : ` ← ${place3(dockerfile, line2)}`;
}

// src/report/text/why/wasteText.ts
function wasteText2(group, { layers: layers3 }, dockerfile, words9) {
  const layerOf2 = (diffId) => layers3.find((layer2) => layer2.diffId === diffId);
  const hider = layerOf2(group.hiddenBy);
  const made = hider?.instruction ?? hider?.createdBy ?? null;
  const who = made === null ? "A later layer" : words9.instruction(made);
  const at = group.hiddenByLine === null ? "" : ` (${words9.place(dockerfile, group.hiddenByLine)})`;
  const amount = words9.strong(formatBytes(group.bytes));
  const brought = layerOf2(group.diffId);
  const whose = brought?.from === "base" ? "the base image" : `${words9.instruction(brought?.instruction ?? brought?.createdBy ?? "an earlier layer")}${group.line === null ? "" : ` (line ${group.line})`}`;
  return `${who}${at} ${verb(group)} ${amount} of ${whose}${after2(group)}.`;
}
function verb({ how, sameContent }) {
  if (how === "deleted") return "deletes";
  return sameContent ? "copies" : "overwrites";
}
function after2({ how, sameContent }) {
  if (how === "deleted") return ", which stay in the image all the same";
  return sameContent ? " only to change their owner, mode or time" : "";
}

// src/report/markdown/whyWords.ts
var most4 = { name: 80, place: 160, instruction: 60 };
function whyWords(links) {
  return {
    name: (text) => code2(text, most4.name),
    place: (file, line2) => linked(code2(line2 === null ? file : `${file}:${line2}`, most4.place), links?.line(file, line2)),
    instruction: (text) => code2(text, most4.instruction),
    strong: (text) => `**${text}**`
  };
}

// src/report/markdown/whySection.ts
var shown2 = { costs: 2, waste: 1, moreCosts: 8, moreOwners: 15, moreWaste: 5, files: 3 };
function whyBlocks(explanation, image2, context) {
  const { owners } = context.detail;
  if (owners === 0) return { open: [], more: [] };
  const words9 = whyWords(context.links);
  const costs = explanation.costs.map((note) => costText(note, explanation.contents, image2.service, words9));
  const open = Math.min(explanation.costs.filter(({ isNews }) => isNews).length, shown2.costs);
  const waste = explanation.waste.map(
    (group) => image2.profile ? wasteText2(group, image2.profile, image2.dockerfile, words9) : ""
  );
  const list4 = ownersList(explanation, image2, owners, context, words9);
  if (isBrief(context)) return { open: [...costs.slice(0, Math.min(open, 1)), ...list4], more: [] };
  return {
    open: [...costs.slice(0, open), ...list4, ...waste.slice(0, shown2.waste), ...partlyRead4(explanation)],
    more: [
      ...titled("Other lines", costs.slice(open, open + shown2.moreCosts)),
      ...moreOwners(explanation, image2, owners, words9),
      ...titled("More waste", waste.slice(shown2.waste, shown2.waste + shown2.moreWaste)),
      ...baseWaste(explanation)
    ]
  };
}
function isBrief({ detail }) {
  return detail.owners < 5;
}
function ownersList({ about: about2, owners, contents: contents2 }, image2, most6, { links }, words9) {
  if (owners.length === 0) return [];
  const file = fileLink(image2.dockerfile, links);
  const title2 = about2 === "growth" ? `Whose bytes are new in ${file}:` : `Whose bytes they are in ${file}, the base image's aside:`;
  const lines = firstNotes(owners, most6).map(
    (note) => item(note, `${ownerText2(note, contents2, image2.dockerfile, words9)}`)
  );
  return [[title2, ...lines].join("\n")];
}
function item(note, text) {
  return `- **${ownerBytes(note)}** ${text}`;
}
function moreOwners({ owners, contents: contents2 }, image2, from2, words9) {
  if (owners.length <= from2 + 1) return [];
  const more = owners.slice(from2, from2 + shown2.moreOwners).filter(({ who }) => who.kind !== "other");
  return titled(
    "Other owners",
    more.map((note) => `**${ownerBytes(note)}** ${ownerText2(note, contents2, image2.dockerfile, words9)}`)
  );
}
function titled(title2, lines) {
  return lines.length === 0 ? [] : [[`${title2}:`, ...lines.map((line2) => `- ${line2}`)].join("\n")];
}
function baseWaste({ baseWasteBytes }) {
  if (baseWasteBytes === 0) return [];
  return [
    `The base image wastes ${formatBytes(baseWasteBytes)} by itself: that is not this Dockerfile's doing.`
  ];
}
function partlyRead4({ partlyRead: files }) {
  if (files.length === 0) return [];
  const named2 = files.slice(0, shown2.files).map((file) => code2(file, 120));
  const rest = files.length - named2.length;
  const more = rest > 0 ? ` and ${plural(rest, "more file")}` : "";
  return [`⚠️ Read only in part, so owners or lines may be missing: ${named2.join(", ")}${more}.`];
}

// src/report/markdown/imageSections.ts
function graveImages(report) {
  return byGravity(report).filter(({ verdict: verdict2 }) => verdict2 === "fail" || verdict2 === "error");
}
function grownImages(report) {
  const size5 = ({ change: change3 }) => change3?.unpacked.deltaBytes ?? 0;
  return report.images.filter((image2) => image2.verdict !== "fail" && image2.verdict !== "error").filter(
    ({ change: change3 }) => change3?.status === "grown" && (!change3.baseMoved || (change3.own.deltaBytes ?? 0) > 0)
  ).toSorted((a, b) => size5(b) - size5(a));
}
function failureSection(image2, report, context, only) {
  const grown = image2.change?.status === "grown" ? grownLayers(image2, context) : "";
  const layers3 = grown === "" ? heaviestLayers(image2, context) : grown;
  const what = grown === "" ? "The heaviest layers of" : "What grew in";
  const parts4 = [
    // The headline has told the only failure in full: no need to read it twice.
    only ? "" : `#### ${mark2(image2.verdict)} ${code2(image2.id, 100)} ${breachText(image2).replaceAll("<", "&lt;")}`,
    ...explained(
      image2,
      context,
      layers3 === "" ? "" : `${what} ${fileLink(image2.dockerfile, context.links)}`,
      layers3
    ),
    toDo(image2, report)
  ];
  return parts4.filter((part3) => part3 !== "").join("\n\n");
}
function explained(image2, context, title2, layers3) {
  const explanation = explainImage(image2);
  const { open, more } = explanation ? whyBlocks(explanation, image2, context) : { open: [], more: [] };
  const list4 = layers3 === "" ? "" : `${title2}${ownersNote(image2, context)}:
${layers3}`;
  if (open.length === 0) return [list4];
  const folded = isBrief(context) ? more : [...more, ...list4 === "" ? [] : [list4]];
  return [...open, ...folded.length === 0 ? [] : [details2("Layers and more", folded.join("\n\n"))]];
}
var problemsShown = 5;
function errorSection(image2, { detail, links, volatile }) {
  const { error: error2 } = image2.build;
  const command2 = error2?.command ? [`Command: ${code2(error2.command)}`] : [];
  const most6 = volatile ? detail.logLines : 0;
  const lines = most6 > 0 ? error2?.lastLines.slice(-most6) ?? [] : [];
  const output = lines.length > 0 ? [details2("Last lines of its output", fence(lines))] : [];
  return [
    `#### ${mark2("error")} ${code2(image2.id, 100)} could not be judged`,
    ...fixOnce(image2.problems.slice(0, problemsShown)).map((problem2) => problemText(problem2, "Error", links)),
    ...command2,
    ...output
  ].join("\n\n");
}

// src/report/markdown/table.ts
function table2(head2, rows2) {
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line2(head2.map(({ title: title2 }) => title2)),
    line2(head2.map(({ right }) => right ? "---:" : ":---")),
    ...rows2.map(line2)
  ].join("\n");
}

// src/report/markdown/totalCells.ts
function totalCells({ total: total3 }) {
  const { verdict: verdict2 } = total3;
  const size5 = formatNear(total3.unpackedBytes, verdict2?.metric === "unpacked" ? [verdict2.ruleBytes] : []);
  if (!verdict2) return { size: size5, limit: "", room: "" };
  const packed = verdict2.metric === "compressed" ? " compressed" : "";
  const bound = `of ${formatExact(verdict2.ruleBytes)}${packed}`;
  if (verdict2.kind === "error") return { size: size5, limit: bound, room: "not judged" };
  const measured = packed === "" ? "" : `; ${formatNear(verdict2.measuredBytes, [verdict2.ruleBytes])} `;
  return { size: size5, limit: `${measured}${bound}`, room: roomText(verdict2.roomBytes) };
}

// src/report/markdown/imagesTable.ts
function imagesTable2(report, rows2, withTotal) {
  const columns = columnsOf(report);
  const total3 = withTotal ? [columns.map(({ total: cell }) => cell(report))] : [];
  return table2(columns, [...rows2.map((row2) => columns.map(({ cell }) => cell(row2))), ...total3]);
}
function columnsOf(report) {
  const limits = report.total.verdict !== null || report.images.some(({ limit: limit2 }) => limit2 !== null);
  const targets = report.images.some(({ target: target2 }) => target2 !== null);
  return [
    { title: "Service", cell: serviceCell, total: totalTitle },
    limits ? sizeAndLimit : sizeAlone,
    ...isCompared2(report) ? [changeColumn] : [],
    ...targets ? [{ title: "Target", cell: targetCell2, total: () => "" }] : []
  ];
}
var sizeAndLimit = {
  title: "Size and limit",
  cell: (row2) => row2.kind === "removed" ? "–" : sizeText2(row2.image),
  total: (report) => {
    const { size: size5, limit: limit2, room } = totalCells(report);
    const bound = limit2 === "" ? "" : ` ${limit2}`;
    const broken2 = report.total.verdict?.kind !== "pass";
    return `${strong(size5)}${bound}${room === "" ? "" : `, ${broken2 ? strong(room) : words7(room)}`}`;
  }
};
var sizeAlone = {
  title: "Size",
  right: true,
  cell: (row2) => row2.kind === "removed" ? "–" : cellsOf(row2.image).size,
  total: (report) => strong(totalCells(report).size)
};
var changeColumn = {
  title: "Change",
  right: true,
  cell: changeCell,
  total: ({ total: total3 }) => total3.change ? strong(shareText(total3.change.unpacked)) : ""
};
function serviceCell(row2) {
  const { service, variant, platform } = row2.kind === "removed" ? row2.change : row2.image;
  const sign2 = row2.kind === "removed" ? "🗑️" : mark2(row2.image.verdict);
  const more = [variant, platform].flatMap((each) => each === null ? [] : [prose(each, 100)]);
  return `${sign2} ${code2(service)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}
function sizeText2(image2) {
  const { size: size5 } = cellsOf(image2);
  const { limit: limit2 } = image2;
  const verdict2 = limitOf(image2);
  if (!limit2) return `${size5}, no limit`;
  const bound = `${formatExact(limit2.bytes)}${limit2.metric === "compressed" ? " compressed" : ""}`;
  if (!verdict2 || verdict2.kind === "error") return words7(`${size5}, limit ${bound}`);
  const measured = limit2.metric === "compressed" ? `; ${formatNear(verdict2.measuredBytes, [verdict2.ruleBytes])}` : "";
  const room = roomText(verdict2.roomBytes);
  return `${words7(`${size5}${measured} of ${bound}`)}, ${verdict2.kind === "fail" ? strong(room) : words7(room)}`;
}
function changeCell(row2) {
  if (row2.kind === "removed") return removedText(row2.change);
  const { change: change3, profile: profile2 } = row2.image;
  if (!change3 || !profile2) return "–";
  const rule2 = increaseOf(row2.image);
  if (rule2?.kind !== "fail") return words7(changeText(change3));
  return `${words7(changeText(change3))}, ${strong(`${formatBytes(-rule2.roomBytes)} too much`)}`;
}
function removedText({ unpacked: unpacked2 }) {
  return unpacked2.beforeBytes === null ? "gone" : `${deltaText(-unpacked2.beforeBytes)}, gone`;
}
function targetCell2(row2) {
  return row2.kind === "removed" ? "–" : words7(cellsOf(row2.image).target) || "–";
}
function totalTitle({ images, total: total3 }) {
  const sign2 = total3.verdict && total3.verdict.kind !== "pass" ? `${mark2(total3.verdict.kind)} ` : "";
  return `${sign2}${strong(total3.complete ? "Total" : `Total of ${images.length - total3.unmeasured.length} measured`)}`;
}
function strong(text) {
  return text === "" ? "" : `**${words7(text)}**`;
}
function words7(text) {
  return text.replaceAll("<", "&lt;");
}

// src/report/markdown/rows.ts
var fewRows = 6;
function rowsOf(report, most6) {
  const images = byGravity(report).map((image2) => ({ kind: "image", image: image2 }));
  const removed = report.removed.map((change3) => ({ kind: "removed", change: change3 }));
  const rows2 = [...images, ...removed].toSorted((a, b) => rank5(a) - rank5(b) || growth(b) - growth(a));
  const loud = rows2.filter((row2) => !isUnchanged(row2));
  const quiet = rows2.filter(isUnchanged);
  if (loud.length === 0 && quiet.length <= Math.min(fewRows, most6))
    return { shown: quiet, more: [], unchanged: [] };
  return { shown: loud.slice(0, most6), more: loud.slice(most6), unchanged: quiet };
}
function isUnchanged(row2) {
  return row2.kind === "image" && row2.image.verdict === "pass" && row2.image.change?.status === "same";
}
var ranks = { grown: 3, shrunk: 4, new: 5, removed: 6, unknown: 7, same: 8 };
function rank5(row2) {
  if (row2.kind === "removed") return ranks.removed;
  switch (row2.image.verdict) {
    case "error":
      return 0;
    case "fail":
      return 1;
    case "warn":
      return 2;
    case "pass":
      return ranks[row2.image.change?.status ?? "same"];
    default:
      return row2.image.verdict;
  }
}
function growth(row2) {
  if (row2.kind === "removed" || row2.image.verdict !== "pass") return 0;
  return Math.abs(row2.image.change?.unpacked.deltaBytes ?? 0);
}

// src/report/markdown/imagesSection.ts
function imagesSection(report, { detail }) {
  if (report.images.length + report.removed.length === 0) return [];
  const { shown: shown4, more, unchanged } = rowsOf(report, detail.rows);
  const moreShown = more.slice(0, detail.folded);
  const unchangedShown = unchanged.slice(0, detail.folded - moreShown.length);
  const folded = (rows2, summary5) => rows2.length === 0 ? [] : [details2(summary5, imagesTable2(report, rows2, false))];
  return [
    imagesTable2(report, shown4, hasTotal(report)),
    ...folded(moreShown, `${plural(more.length, "more image")}${part(moreShown, more)}`),
    ...folded(
      unchangedShown,
      `${plural(unchanged.length, "unchanged image")}, within ${unchanged.length === 1 ? "its rules" : "their rules"}${part(unchangedShown, unchanged)}`
    )
  ];
}
function hasTotal({ images, removed, total: total3 }) {
  return images.length + removed.length > 1 || total3.verdict !== null;
}
function rowsLeftOut(report, { detail }) {
  const { more, unchanged } = rowsOf(report, detail.rows);
  const all2 = Math.max(0, more.length + unchanged.length - detail.folded);
  return { all: all2, unchanged: Math.min(all2, unchanged.length) };
}
function part(shown4, all2) {
  return shown4.length < all2.length ? ` (${shown4.length} shown)` : "";
}

// src/report/markdown/ownersSection.ts
var shown3 = { owners: 15, costs: 5, kinds: 12 };
function ownersSection(report, context) {
  return calmImages(report).slice(0, context.detail.calm).flatMap((image2) => ownersOf(image2, context));
}
function calmImages(report) {
  const told = /* @__PURE__ */ new Set([...graveImages(report), ...grownImages(report)]);
  return report.images.filter((image2) => image2.profile?.contents && !told.has(image2));
}
function ownersOf(image2, { links }) {
  const { profile: profile2 } = image2;
  const explanation = explainImage({ ...image2, change: null });
  if (!profile2 || !explanation) return [];
  const words9 = whyWords(links);
  const { contents: contents2, costs, owners } = explanation;
  const lines = costs.slice(0, shown3.costs).map((note) => `- ${costText(note, contents2, image2.service, words9)}`);
  const rows2 = owners.slice(0, shown3.owners).map((note) => [ownerBytes(note), ownerText2(note, contents2, image2.dockerfile, words9)]);
  const body = [
    ...lines.length === 0 ? [] : [lines.join("\n")],
    ...rows2.length === 0 ? [] : [table2([{ title: "Bytes", right: true }, { title: "Owner, and who asked" }], rows2)],
    sums(contents2, profile2.unpackedBytes)
  ];
  return [details2(`Whose bytes ${code2(image2.id, 100)} is made of`, body.join("\n\n"))];
}
function sums({ packages, unowned: unowned2 }, unpackedBytes) {
  const owned = packages.reduce((sum3, { ownedBytes: ownedBytes2 }) => sum3 + ownedBytes2, 0);
  const kinds = /* @__PURE__ */ new Map();
  for (const { kind, bytes: bytes2 } of unowned2) {
    const name2 = unownedName(kind, null, (each) => each);
    kinds.set(name2, (kinds.get(name2) ?? 0) + bytes2);
  }
  const others2 = Array.from(kinds).filter(([, bytes2]) => bytes2 > 0).toSorted(([, a], [, b]) => b - a).slice(0, shown3.kinds).map(([name2, bytes2]) => `${name2} ${formatBytes(bytes2)}`);
  const share2 = percentText(owned, unpackedBytes).replaceAll("<", "&lt;");
  return [`${packages.length} packages own ${formatBytes(owned)} (${share2})`, ...others2].join("; ").concat(".");
}

// src/report/markdown/cutsNote.ts
function cutsNote(report, context) {
  const { detail, links } = context;
  if (detail === everything2) return [];
  const rows2 = rowsLeftOut(report, context);
  const all2 = report.images.length + report.removed.length;
  const grave = graveImages(report).length - detail.failures;
  const grown = grownImages(report).length - detail.growths;
  const owners = ownersLeftOut(report, context);
  const remarks = report.warnings.length - detail.remarks;
  const still = rows2.unchanged > 0 ? ` (${rows2.unchanged} of them unchanged)` : "";
  const said = [
    ...rows2.all > 0 ? [`${rows2.all} of ${plural(all2, "image")} are not listed${still}`] : [],
    ...grave > 0 ? [`${plural(grave, "failure")} not explained`] : [],
    ...grown > 0 ? [`the growth of ${plural(grown, "image")} not explained`] : [],
    ...owners === "" ? [] : [owners],
    ...remarks > 0 ? [`${plural(remarks, "warning")} left out`] : []
  ];
  const what = said.length === 0 ? "long lists are cut" : said.join("; ");
  const run = links?.run ? `${linked("The run", links.run)} has more in its summary; the` : "The";
  return [`✂️ Shortened to fit: ${what}. ${run} JSON report has everything.`];
}
function ownersLeftOut(report, { detail, everyOwner }) {
  const calm = everyOwner ? calmImages(report).length - detail.calm : 0;
  return calm > 0 ? `the owners of ${plural(calm, "image")} left out` : "";
}

// src/report/markdown/fit.ts
function fit(renderings, most6) {
  let text = "";
  for (const render3 of renderings) {
    text = render3();
    if (lengthIn(text, most6.unit) <= most6.count) return text;
  }
  return text;
}
function lengthIn(text, unit) {
  return unit === "bytes" ? new TextEncoder().encode(text).length : text.length;
}

// src/report/markdown/flavoursSection.ts
var problemsShown2 = 10;
function flavoursSection(comparison2, { detail, links }) {
  const rows2 = comparison2.rows.slice(0, Math.max(detail.folded, detail.rows));
  if (rows2.length === 0) return [];
  const { total: total3 } = comparison2;
  const some = comparison2.rows.some(({ savedBytes }) => savedBytes !== null);
  const saved2 = some ? `, ${savings(total3.savedBytes, total3.currentBytes)} saved` : "";
  const partial = total3.complete || !some ? [] : ["Images without both sizes are not in the total."];
  const less = rows2.length < comparison2.rows.length ? [`${comparison2.rows.length - rows2.length} more are not listed.`] : [];
  const problems = comparison2.rows.flatMap(
    ({ problem: problem2 }) => problem2 ? [problemText(problem2, "Warning", links)] : []
  );
  const body = [
    flavoursTable(rows2, some ? total3 : null),
    ...partial,
    ...less,
    ...problems.slice(0, Math.min(problemsShown2, detail.remarks))
  ].join("\n\n");
  return [details2(`Compared with ${code2(comparison2.flavour, 100)} of the same commit${saved2}`, body)];
}
function flavoursTable(rows2, total3) {
  const head2 = [
    { title: "Service" },
    ...["Current", "Optimized", "Target", "Savings"].map((title2) => ({ title: title2, right: true }))
  ];
  const cells = rows2.map((row2) => [
    code2(row2.id, 200),
    size3(row2.currentBytes),
    size3(row2.optimizedBytes),
    row2.targetBytes === null ? "–" : formatExact(row2.targetBytes),
    savings(row2.savedBytes, row2.currentBytes)
  ]);
  if (!total3) return table2(head2, cells);
  const { currentBytes, optimizedBytes, savedBytes } = total3;
  const sums2 = [size3(currentBytes), size3(optimizedBytes), "", savings(savedBytes, currentBytes)];
  return table2(head2, [...cells, ["Total", ...sums2].map((cell) => cell === "" ? "" : `**${cell}**`)]);
}
function size3(bytes2) {
  return bytes2 === null ? "–" : formatBytes(bytes2);
}
function savings(bytes2, whole) {
  if (bytes2 === null || whole === null) return "–";
  return `${formatBytes(bytes2)} (${percentText(bytes2, whole).replaceAll("<", "&lt;")})`;
}

// src/report/markdown/footnote.ts
function footnote(report, context) {
  const lines = [...comparedWith(report, context), measuredAt(report, context), ...runNote(context)];
  return `<sub>${lines.join("<br>")}</sub>`;
}
function comparedWith(report, { links, volatile }) {
  const { baseline: baseline2 } = report;
  if (!baseline2) return [];
  const { problem: problem2 } = baseline2;
  const told = problem2 !== null && report.warnings.some(({ message }) => message.includes(problem2.message));
  const why2 = problem2 && !told ? `: ${prose(problem2.message, 500)}` : "";
  const text = baselineText(
    { ...baseline2, ageMs: volatile ? baseline2.ageMs : null },
    { commit: (hash2) => commitLink(hash2, links), text: (hostile) => prose(hostile, 200) }
  );
  if (text === null) return [`Compared with nothing${why2}.`];
  const instead = problem2 ? ` What was asked for first was not taken${why2}.` : "";
  return [`Compared with ${text}${howWords(report)}.${instead}`];
}
function howWords({ images, removed }) {
  const changes = [...images.flatMap(({ change: change3 }) => change3 ? [change3] : []), ...removed];
  const count2 = (how) => changes.filter((change3) => change3.how === how).length;
  const built = count2("built");
  const same2 = count2("same-inputs");
  if (same2 === 0) return "";
  if (built === 0) return " (no image had to be: all have the same inputs)";
  return ` (${plural(built, "image")}; ${same2 === 1 ? "the other one has" : `the other ${same2} have`} the same inputs)`;
}
function measuredAt(report, { links, volatile }) {
  const { commit, dirty } = report.repository;
  const at = commit === null ? "" : ` at ${commitLink(commit, links)}${dirty ? " with uncommitted changes" : ""}`;
  const time = volatile ? ` in ${timeText(report.elapsedMs)}` : "";
  const layers3 = layersText(report.images.flatMap(({ profile: profile2 }) => profile2?.layers ?? []));
  const seen = volatile && layers3 !== "" ? `; ${layers3}` : "";
  return `Measured${at}${time} by size-gate ${code2(report.tool.version, 40)}; sizes are unpacked bytes, 1MB = 1,000,000 bytes${seen}.`;
}
function runNote({ links, volatile }) {
  return volatile && links?.run ? [`${linked("This run", links.run)} has the log and the summary.`] : [];
}

// src/report/markdown/growthSections.ts
var growthsApart = 3;
function growthSections(images, context) {
  const parts4 = images.map((image2) => {
    const title2 = `${code2(image2.id, 100)} grew by ${growthText(unpackedOf(image2)).replaceAll("<", "&lt;")}`;
    return { title: `${title2}${mainCause(image2, context)}`, body: growthBody(image2, context) };
  });
  if (parts4.length <= growthsApart) return parts4.map(({ title: title2, body }) => details2(`Why ${title2}`, body));
  const all2 = parts4.map(({ title: title2, body }) => `**${title2}**

${body}`).join("\n\n");
  return [details2(`Why ${parts4.length} images within their rules grew`, all2)];
}
function growthBody(image2, context) {
  const layers3 = grownLayers(image2, context);
  const list4 = `In ${fileLink(image2.dockerfile, context.links)}${ownersNote(image2, context)}:
${layers3}`;
  const explanation = explainImage(image2);
  if (explanation?.about !== "growth") return list4;
  const { open, more } = whyBlocks(explanation, image2, context);
  if (open.length === 0) return list4;
  return [...open, ...more, ...isBrief(context) ? [] : [`The layers:
${layers3}`]].join("\n\n");
}
function mainCause(image2, { detail }) {
  const explanation = detail.owners === 0 ? null : explainImage(image2);
  if (explanation?.about !== "growth") return "";
  const words9 = { ...whyWords(null), strong: (each) => each };
  const { costs, owners, contents: contents2 } = explanation;
  const [cost] = costs;
  const service = cost?.isNews && cost.finding ? findingName(cost.finding, contents2) : null;
  if (service !== null) return `: it installs ${words9.name(service)}`;
  const [first] = owners;
  if (!first || first.bytes <= 0 || first.who.kind === "other") return "";
  return `: ${ownerBytes(first)} ${ownerText2(first, contents2, image2.dockerfile, words9)}`;
}
function unpackedOf({ change: change3 }) {
  return change3?.unpacked ?? { beforeBytes: null, afterBytes: null, deltaBytes: null };
}

// src/report/markdown/headlineSection.ts
function headlineSection(report) {
  const { outcome, more } = headlineParts(report, {
    name: (id) => code2(id, 100),
    value: (text) => prose(text, 100)
  });
  const rest = more.join("; ").replaceAll(/<(?!\/?code>|!-- -->)/g, "&lt;");
  return [`### ${sign(report)} ${capital(outcome)}`, ...rest === "" ? [] : [`${capital(rest)}.`]];
}
function sign({ verdict: verdict2, ruleChanges: ruleChanges2 }) {
  return mark2(verdict2 === "pass" && ruleChanges2.some(({ loosened: loosened2 }) => loosened2) ? "warn" : verdict2);
}
function capital(text) {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

// src/report/markdown/ruleChangesSection.ts
function loosenedSection(report, { detail }) {
  const loosened2 = report.ruleChanges.filter((each) => each.loosened);
  if (loosened2.length === 0) return [];
  const effect = report.configFrom === "base" ? " The rules of the base commit judge: what is loosened counts once it is merged." : "";
  if (loosened2.length === 1) return effect === "" ? [] : [effect.trim()];
  const what = "⚠️ **This change loosens the gate:**";
  const shown4 = loosened2.slice(0, detail.remarks);
  if (shown4.length === 0) return [`${what} ${plural(loosened2.length, "rule")}.${effect}`];
  return [`${what}${effect}
${list3(shown4, loosened2.length)}`];
}
function tightenedSection(report, { detail }) {
  const others2 = report.ruleChanges.filter((each) => !each.loosened);
  const shown4 = others2.slice(0, detail.remarks);
  if (shown4.length === 0) return [];
  return [`Also changed in the rules of the gate:
${list3(shown4, others2.length)}`];
}
function rulesNote(report) {
  if (report.configFrom !== "base" || report.ruleChanges.some(({ loosened: loosened2 }) => loosened2)) return [];
  return ["The rules of the base commit judge (`config-from: base`)."];
}
function list3(shown4, all2) {
  const more = all2 - shown4.length;
  return [...shown4.map((each) => `- ${changeWords(each)}`), ...more > 0 ? [`- and ${more} more`] : []].join(
    "\n"
  );
}
function changeWords(change3) {
  return ruleChangeText(change3, {
    name: (subject) => code2(subject, 100),
    value: (text) => prose(text, 100)
  });
}

// src/report/markdown/renderMarkdown.ts
var summary3 = { unit: "bytes", count: 2 ** 20 };
var manyImages = 5e3;
function renderMarkdown(report, options = {}) {
  const { most: most6 = summary3, links = null, volatile = true, everyOwner = options.most === void 0 } = options;
  const hopeless = Number.isFinite(most6.count) && report.images.length > manyImages;
  const renderings = levels.slice(hopeless ? 1 : 0).map((detail) => () => render(report, { detail, links, volatile, everyOwner }));
  return fit([...renderings, () => bare(report)], most6);
}
function render(report, context) {
  const [heading = "", ...more] = headlineSection(report);
  const blocks = [
    heading,
    ...loosenedSection(report, context),
    ...more,
    ...rulesNote(report),
    ...baseMovedSection(report, context),
    ...imagesSection(report, context),
    ...reasons(report, context),
    ...context.everyOwner ? ownersSection(report, context) : [],
    ...report.comparison ? flavoursSection(report.comparison, context) : [],
    ...warnings(report, context),
    ...tightenedSection(report, context),
    ...cutsNote(report, context),
    footnote(report, context)
  ];
  return `${blocks.join("\n\n")}
`;
}
function reasons(report, context) {
  const { failures: failures2, growths: growths2 } = context.detail;
  const grave = graveImages(report);
  const explain = (image2) => image2.verdict === "fail" ? failureSection(image2, report, context, grave.length === 1) : errorSection(image2, context);
  return [
    ...grave.slice(0, failures2).map(explain),
    ...growthSections(grownImages(report).slice(0, growths2), context)
  ];
}
var openWarnings = 2;
function warnings(report, { detail, links }) {
  const shown4 = fixOnce(report.warnings.slice(0, detail.remarks)).map(
    (each) => problemText(each, "Warning", links)
  );
  if (shown4.length <= openWarnings) return shown4.map((each) => `⚠️ ${each}`);
  return [details2(`⚠️ ${plural(report.warnings.length, "warning")}`, shown4.join("\n\n"))];
}
function bare(report) {
  return `### ${mark2(report.verdict)} ${plural(report.images.length, "image")}: ${report.verdict}

Nothing more fits here. The JSON report has everything.
`;
}

// src/report/markdown/renderProblemsMarkdown.ts
var counts2 = [100, 30, 10, 3, 1, 0];
function renderProblemsMarkdown(problems, options = {}) {
  const { links = null, most: most6 = { unit: "bytes", count: 2 ** 20 } } = options;
  return fit(
    counts2.map((count2) => () => render2(problems, count2, links)),
    most6
  );
}
function render2(problems, count2, links) {
  const shown4 = fixOnce(problems.slice(0, count2)).map((problem2) => problemText(problem2, "Error", links));
  const more = problems.length - shown4.length;
  const run = links?.run ? [`<sub>[This run](${links.run}) has the log.</sub>`] : [];
  const rest = more > 0 ? [`and ${more} more`] : [];
  return `${[`### ${mark2("error")} The image sizes could not be judged`, ...shown4, ...rest, ...run].join("\n\n")}
`;
}

// src/report/plan/renderPlan.ts
var leftAloneShown = 20;
function renderPlan(plan, options) {
  const ink = paint(options.color);
  const warnings2 = plan.warnings.length > 0 ? [renderProblems(plan.warnings, { color: options.color, label: "warning" })] : [];
  const blocks = [
    plan.images.length > 0 ? imagesTable3(plan, options) : "No image to build.",
    contexts(plan.images, ink),
    ...leftAlone(plan, ink),
    ...warnings2,
    summary4(plan)
  ];
  return `${blocks.filter((block3) => block3 !== "").join("\n\n")}
`;
}
function renderPlanJson(plan) {
  return `${safeJson(plan)}
`;
}
function imagesTable3({ images }, options) {
  const ink = paint(options.color);
  const head2 = ["IMAGE", "LIMIT", "TARGET", "CONTEXT"].map((title2) => ink.dim(title2));
  const rows2 = images.map((image2) => [
    `${plainText(image2.id, 200)}${image2.role === "compared" ? ink.dim(" (compared)") : ""}`,
    image2.role === "compared" ? "" : ruleText(image2.limit, "no limit", ink),
    image2.role === "compared" ? "" : ruleText(image2.target, "", ink),
    plainText(image2.context.path)
  ]);
  return grid([head2, ...rows2], { width: options.width, flexible: 0, overflow: "wrap" });
}
function ruleText(rule2, none, ink) {
  if (!rule2) return none;
  const metric2 = rule2.metric === "compressed" ? " compressed" : "";
  const source2 = rule2.source === "config" ? "" : ink.dim(` (${rule2.source})`);
  return `${formatExact(rule2.bytes)}${metric2}${source2}`;
}
function contexts(images, ink) {
  const lines = images.map(
    ({ dockerfile, context }) => `  ${plainText(dockerfile)}
    ${ink.dim("from")} ${plainText(context.path)}: ${plainText(context.reason)}`
  );
  return lines.length === 0 ? "" : [ink.bold("Build contexts"), ...new Set(lines)].join("\n");
}
function leftAlone(plan, ink) {
  if (plan.leftAlone.length === 0) return [];
  const lines = plan.leftAlone.slice(0, leftAloneShown).map(({ path, reason: reason2 }) => `  ${plainText(path)}: ${plainText(reason2)}`);
  const more = plan.leftAlone.length - leftAloneShown;
  return [
    [
      ink.bold("Left alone"),
      ...lines,
      ...more > 0 ? [ink.dim(`  and ${more} more; --json lists them all`)] : []
    ].join("\n")
  ];
}
function summary4(plan) {
  const count2 = plan.images.length;
  const total3 = plan.totalLimit ? `; together they may take less than ${formatExact(plan.totalLimit.bytes)}` : "";
  const file = plan.configFile ? `configuration: ${plainText(plan.configFile)}` : "no configuration file, the shipped defaults are in force";
  return `${count2} image${count2 === 1 ? "" : "s"}, ${plan.parallel} at a time${total3}; ${file}`;
}

// src/report/sharedSchema.ts
var bytes = external_exports.int().min(0);
var ms = external_exports.int().min(0);
var line = external_exports.int().min(1);
var verdict = external_exports.enum(["pass", "warn", "fail", "error"]);
var metric = external_exports.enum(["unpacked", "compressed"]);
var source = external_exports.enum(["config", "default", "input"]);
var problem = external_exports.object({
  code: external_exports.string().describe("A stable word for machines."),
  message: external_exports.string(),
  where: external_exports.object({ file: external_exports.string(), line: line.optional(), column: line.optional() }).optional(),
  expected: external_exports.string().optional(),
  fix: external_exports.string().optional()
});

// src/report/contentsSchema.ts
var index = external_exports.int().min(0);
var count = external_exports.int().min(0);
var packageType = external_exports.enum(packageTypes);
var unownedKind = external_exports.enum(unownedKinds);
var from = external_exports.enum(["base", "own"]);
var reason = external_exports.discriminatedUnion("kind", [
  external_exports.object({ kind: external_exports.literal("line"), via: external_exports.array(index).readonly(), line: index, otherLines: count }),
  external_exports.object({ kind: external_exports.literal("base") }),
  external_exports.object({ kind: external_exports.literal("package"), via: external_exports.array(index).readonly() }),
  external_exports.object({ kind: external_exports.literal("unknown") })
]);
var part2 = external_exports.object({
  line: line.nullable(),
  from,
  bytes,
  wastedBytes: bytes.optional().describe("Copies that later layers hide, among the bytes."),
  byteCodeBytes: bytes.optional().describe("Byte code of Python in the image, among the bytes.")
});
var ownedPackage = external_exports.object({
  type: packageType,
  name: external_exports.string(),
  version: external_exports.string().nullable(),
  place: external_exports.string().describe("Path in the image of the folder or file that says so."),
  ownedBytes: bytes,
  wastedBytes: bytes.describe("Copies in lower layers: a part of the waste."),
  files: count,
  diffId: external_exports.string().nullable(),
  line: line.nullable(),
  from,
  parts: external_exports.array(part2).readonly().optional().describe("What each instruction brought of owned and wasted bytes, where it was not one."),
  inferred: external_exports.boolean().describe("True where the metadata is gone and the folder tells the owner."),
  requires: external_exports.array(
    external_exports.object({
      to: index,
      inferred: external_exports.boolean(),
      recommended: external_exports.literal(true).optional().describe("Where it may have been installed without.")
    })
  ).readonly(),
  extras: external_exports.array(external_exports.object({ extra: external_exports.string(), to: external_exports.array(index).readonly() })).readonly().optional().describe("What extras (Python) need besides, where a line asks for them."),
  reason: reason.nullable()
});
var wasteGroup = external_exports.object({
  diffId: external_exports.string(),
  hiddenBy: external_exports.string(),
  line: line.nullable(),
  hiddenByLine: line.nullable(),
  from,
  how: external_exports.enum(["overwritten", "deleted"]),
  sameContent: external_exports.boolean(),
  folder: external_exports.string(),
  bytes,
  files: count,
  largest: external_exports.array(external_exports.object({ path: external_exports.string(), bytes })).readonly()
});
var lineCost = external_exports.object({
  file: external_exports.string(),
  line,
  asks: external_exports.string(),
  exclusive: external_exports.array(index).readonly(),
  exclusiveBytes: bytes.describe("What the image would shrink by without the line, wasted copies included."),
  sharedBytes: bytes,
  inferred: external_exports.boolean()
});
var unowned = external_exports.object({
  kind: unownedKind,
  place: external_exports.string().nullable(),
  bytes,
  files: count,
  parts: external_exports.array(part2).readonly().optional().describe("What each instruction brought; left out if unknown.")
});
var contents = external_exports.object({
  packages: external_exports.array(ownedPackage).readonly(),
  unowned: external_exports.array(unowned).readonly(),
  waste: external_exports.array(wasteGroup).readonly(),
  identical: external_exports.array(external_exports.object({ paths: external_exports.array(external_exports.string()).readonly(), count, bytes })).readonly(),
  folders: external_exports.array(external_exports.object({ path: external_exports.string(), bytes, files: count })).readonly(),
  lines: external_exports.array(lineCost).readonly(),
  findings: external_exports.array(
    external_exports.object({
      kind: external_exports.literal("installs-service"),
      line: index,
      otherLines: count.default(0),
      package: index,
      folder: external_exports.string(),
      exclusive: external_exports.array(index).readonly().default([]),
      bytes: bytes.describe("What the image would shrink by without all lines that ask for it."),
      inferred: external_exports.boolean().default(false)
    })
  ).readonly(),
  problems: external_exports.array(problem).readonly()
}).describe("Owned and unowned bytes add up to the unpacked size.");
var packageChange = external_exports.object({
  kind: external_exports.enum(["added", "removed", "upgraded", "downgraded", "changed"]),
  type: packageType,
  name: external_exports.string(),
  versionBefore: external_exports.string().nullable(),
  versionAfter: external_exports.string().nullable(),
  step: external_exports.enum(["major", "minor", "patch", "other"]).nullable(),
  beforeBytes: bytes,
  afterBytes: bytes,
  deltaBytes: external_exports.int(),
  package: index.nullable()
});
var cause = external_exports.discriminatedUnion("kind", [
  external_exports.object({ kind: external_exports.literal("package"), change: index, deltaBytes: external_exports.int() }),
  external_exports.object({
    kind: external_exports.literal("unowned"),
    unowned: unownedKind,
    place: external_exports.string().nullable(),
    deltaBytes: external_exports.int()
  }),
  external_exports.object({ kind: external_exports.literal("other"), count, deltaBytes: external_exports.int() })
]);

// src/report/changeSchema.ts
var delta = external_exports.object({
  beforeBytes: bytes.nullable(),
  afterBytes: bytes.nullable(),
  deltaBytes: external_exports.int().nullable()
});
var layerChange = external_exports.object({
  kind: external_exports.enum(["same", "changed", "added", "removed"]),
  from: external_exports.enum(["base", "own"]),
  instruction: external_exports.string().nullable(),
  instructionBefore: external_exports.string().nullable(),
  line: line.nullable(),
  beforeBytes: bytes,
  afterBytes: bytes,
  deltaBytes: external_exports.int()
});
var change2 = external_exports.object({
  id: external_exports.string(),
  service: external_exports.string(),
  variant: external_exports.string().nullable(),
  platform: external_exports.string().nullable(),
  dockerfile: external_exports.string(),
  status: external_exports.enum(["grown", "shrunk", "same", "new", "removed", "unknown"]),
  how: external_exports.enum(["built", "same-inputs", "report"]).nullable(),
  unpacked: delta,
  compressed: delta,
  base: delta.describe("Unpacked bytes of the base image."),
  baseCompressed: delta.optional().describe("Compressed bytes of the base image."),
  own: delta.describe("Unpacked bytes of the layers that the Dockerfile adds."),
  baseMoved: external_exports.boolean(),
  layers: external_exports.array(layerChange).readonly().describe("Their deltas add up to unpacked.deltaBytes."),
  packages: external_exports.array(packageChange).readonly().default([]),
  causes: external_exports.array(cause).readonly().default([]).describe("Why the size changed: they add up to unpacked.deltaBytes, or there are none."),
  problem: problem.nullable()
}).describe("What became of the image between the baseline and this run.");
var origin = external_exports.object({
  kind: external_exports.enum(["rebuild", "report", "none"]),
  commit: external_exports.string().nullable(),
  choice: external_exports.string().nullable(),
  committedAt: external_exports.iso.datetime({ offset: true }).nullable(),
  measuredAt: external_exports.iso.datetime({ offset: true }).nullable(),
  ageMs: ms.nullable(),
  source: external_exports.string().nullable(),
  problem: problem.nullable()
}).describe("What was compared with.");
var ruleChange = external_exports.object({
  rule: external_exports.string(),
  subject: external_exports.string().nullable(),
  before: external_exports.string(),
  after: external_exports.string(),
  loosened: external_exports.boolean().describe("True where more can pass now than before.")
});

// src/report/schema.ts
var schemaVersion = 1;
var rule = external_exports.object({ bytes, metric, source: source.describe("Where the rule comes from.") });
var ruleFacts = { rule: external_exports.string(), metric, ruleBytes: bytes, source };
var ruleVerdict = external_exports.discriminatedUnion("kind", [
  external_exports.object({
    kind: external_exports.enum(["pass", "warn", "fail"]),
    ...ruleFacts,
    measuredBytes: external_exports.int().describe("Bytes; of max-increase the growth, negative where it shrank."),
    roomBytes: external_exports.int().describe("Bytes left until the rule, or (negative) above it."),
    met: external_exports.boolean().describe("False where the size was not kept; a missed target still passes.")
  }),
  external_exports.object({ kind: external_exports.literal("error"), ...ruleFacts, measuredBytes: external_exports.null(), problem })
]);
var layer = external_exports.object({
  diffId: external_exports.string(),
  unpackedBytes: bytes,
  compressedBytes: bytes.nullable(),
  wastedBytes: bytes.describe("Bytes of this layer that a later layer overwrites or deletes."),
  entries: external_exports.int().min(0),
  createdBy: external_exports.string().nullable(),
  instruction: external_exports.string().nullable(),
  line: line.nullable().describe("The instruction's line in the image's Dockerfile."),
  from: external_exports.enum(["base", "own"]),
  seen: external_exports.enum(["read", "known"])
});
var profile = external_exports.object({
  platform: external_exports.string(),
  configDigest: external_exports.string(),
  unpackedBytes: bytes.describe("The regular files' bytes in all layers, each hard link once."),
  compressedBytes: bytes.nullable().describe("The layer blobs' bytes; null where a blob is not compressed."),
  wasteBytes: bytes,
  baseBytes: bytes,
  ownBytes: bytes,
  fromInferred: external_exports.boolean(),
  layers: external_exports.array(layer).readonly(),
  contents: contents.nullable().default(null).describe("Whose the bytes are; null where not known.")
});
var buildError = external_exports.object({
  problem,
  command: external_exports.string().nullable(),
  lastLines: external_exports.array(external_exports.string()).readonly().describe("The end of the output: untrusted text.")
});
var increase = external_exports.object({
  percent: external_exports.number().min(0).nullable(),
  bytes: bytes.nullable(),
  metric,
  source
});
var image = external_exports.object({
  id: external_exports.string(),
  service: external_exports.string(),
  variant: external_exports.string().nullable(),
  platform: external_exports.string().nullable(),
  dockerfile: external_exports.string(),
  context: external_exports.object({ path: external_exports.string(), reason: external_exports.string() }),
  verdict,
  rules: external_exports.array(ruleVerdict).readonly(),
  problems: external_exports.array(problem).readonly(),
  limit: rule.nullable(),
  target: rule.nullable(),
  maxIncrease: increase.nullable().default(null),
  noiseFloorBytes: bytes.default(0).describe("Differences up to so many bytes count as none."),
  baseName: external_exports.string().nullable().default(null).describe("What the image starts FROM; NAME=SOURCE where a build context is in its place."),
  change: change2.nullable().default(null).describe("Null where nothing was compared."),
  profile: profile.nullable().describe("Null where the image was not measured."),
  build: external_exports.object({
    elapsedMs: ms.nullable(),
    steps: external_exports.int().min(0).nullable(),
    cachedSteps: external_exports.int().min(0).nullable(),
    error: buildError.nullable()
  })
});
var total2 = external_exports.object({
  unpackedBytes: bytes,
  compressedBytes: bytes.nullable(),
  complete: external_exports.boolean().describe("False where an image was not measured: the sums are partial then."),
  unmeasured: external_exports.array(external_exports.string()).readonly(),
  verdict: ruleVerdict.nullable(),
  change: external_exports.object({ unpacked: delta, compressed: delta, complete: external_exports.boolean() }).nullable().default(null).describe("Over all images known on both sides, new and removed ones included.")
});
var comparisonRow = external_exports.object({
  id: external_exports.string(),
  service: external_exports.string(),
  dockerfile: external_exports.string().nullable().describe("The flavour compared with; null where the service has none."),
  currentBytes: bytes.nullable(),
  optimizedBytes: bytes.nullable(),
  targetBytes: bytes.nullable(),
  savedBytes: external_exports.int().nullable(),
  problem: problem.nullable().describe("Why the flavour has no size."),
  lastLines: external_exports.array(external_exports.string()).readonly().describe("The end of its failed build’s output: untrusted text.")
});
var comparison = external_exports.object({
  flavour: external_exports.string(),
  rows: external_exports.array(comparisonRow).readonly(),
  total: external_exports.object({
    currentBytes: bytes,
    optimizedBytes: bytes,
    savedBytes: external_exports.int(),
    complete: external_exports.boolean().describe("False where a row lacks a size: such rows are not in the sums.")
  })
});
var builder = external_exports.object({
  name: external_exports.string(),
  driver: external_exports.enum(["docker", "docker-container", "remote", "kubernetes", "cloud"]),
  store: external_exports.enum(["classic", "containerd"]).nullable(),
  engineVersion: external_exports.string().nullable(),
  buildxVersion: external_exports.string().nullable(),
  buildkitVersion: external_exports.string().nullable(),
  platform: external_exports.string().nullable()
});
var reportSchema = external_exports.object({
  schemaVersion: external_exports.literal(schemaVersion),
  tool: external_exports.object({ name: external_exports.literal("size-gate"), version: external_exports.string() }),
  startedAt: external_exports.iso.datetime(),
  elapsedMs: ms,
  repository: external_exports.object({
    path: external_exports.string().nullable().describe("The project's folder below the repository's root: paths start there. Null if unknown."),
    commit: external_exports.string().nullable(),
    dirty: external_exports.boolean().nullable().describe("True where the work tree differs from the commit."),
    configFile: external_exports.string().nullable()
  }),
  builder: builder.nullable(),
  verdict: verdict.describe("The truth about the run; warn-only does not change it."),
  exitStatus: external_exports.union([external_exports.literal(0), external_exports.literal(1), external_exports.literal(2)]),
  warnOnly: external_exports.boolean(),
  configFrom: external_exports.enum(["head", "base"]).default("head").describe("Whose configuration judged: the commit itself, or its base."),
  baseline: origin.nullable().default(null).describe("Null where no comparison was asked for."),
  ruleChanges: external_exports.array(ruleChange).readonly().default([]).describe("Rules of the gate that differ between the base and this commit."),
  images: external_exports.array(image).readonly(),
  removed: external_exports.array(change2).readonly().default([]).describe("Images of the baseline that are no more."),
  total: total2,
  comparison: comparison.nullable(),
  leftAlone: external_exports.array(external_exports.object({ path: external_exports.string(), reason: external_exports.string() })).readonly(),
  warnings: external_exports.array(problem).readonly()
}).describe("The report of Size Gate. All sizes are whole bytes.");

// src/report/readReport.ts
var versioned = external_exports.object({ schemaVersion: external_exports.unknown() });
var shownProblems = 10;
function readReport(text, file) {
  const data2 = parse(text, file);
  const version = versioned.safeParse(data2).data?.schemaVersion;
  if (version === void 0) throw new GateError(noReport(file));
  if (typeof version === "number" && version !== schemaVersion)
    throw new GateError(otherVersion(version, file));
  const result = reportSchema.safeParse(data2);
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, shownProblems).map((issue) => shapeProblem(issue, file));
  throw new GateError(problems);
}
function parse(text, file) {
  try {
    return JSON.parse(text);
  } catch (cause2) {
    throw new GateError(
      {
        code: "report-not-json",
        message: "the report is not JSON",
        where: { file },
        expected: "a report that size-gate check --output wrote",
        fix: "write it again with size-gate check --output FILE"
      },
      { cause: cause2 }
    );
  }
}
function noReport(file) {
  return {
    code: "report-invalid",
    message: "not a size-gate report: it is JSON, but has no schemaVersion",
    where: { file },
    expected: "a report that size-gate check --output wrote",
    fix: "check the path, or write the report with size-gate check --output FILE"
  };
}
function otherVersion(version, file) {
  return {
    code: "report-version",
    message: `the report has version ${version}, and this size-gate reads version ${schemaVersion}`,
    where: { file },
    expected: `"schemaVersion": ${schemaVersion}`,
    fix: version > schemaVersion ? "use a newer size-gate" : "write the report again with this size-gate"
  };
}
function shapeProblem(issue, file) {
  const key3 = issue.path.map(String).join(".") || "the document";
  return {
    code: "report-invalid",
    message: `not a size-gate report: ${key3}: ${issue.message}`,
    where: { file },
    expected: "a report that size-gate check --output wrote, unchanged",
    fix: "write it again with size-gate check --output FILE"
  };
}

// src/report/reportJsonSchema.ts
function reportJsonSchema() {
  const { $schema, ...rest } = external_exports.toJSONSchema(reportSchema, { target: "draft-2020-12", io: "input" });
  return { $schema, title: `Size Gate report, version ${schemaVersion}`, ...rest };
}

// src/report/table/errors.ts
var linesShown2 = 15;
function outputLines(lines, color) {
  return lines.slice(-linesShown2).map((line2) => `    ${paint(color).dim("│")} ${plainText(line2)}`);
}
function errors(report, options) {
  return byGravity(report).filter((image2) => image2.verdict === "error").map((image2) => error(image2, options));
}
function error(image2, { color }) {
  const ink = paint(color);
  const { error: failed } = image2.build;
  const output = outputLines(failed?.lastLines ?? [], color);
  const command2 = failed?.command ? [`  ${ink.dim("command:")} ${plainText(failed.command)}`] : [];
  return [
    `${ink.bold(plainText(image2.id))} could not be judged ${ink.dim(`(${plainText(image2.dockerfile)})`)}`,
    ...renderProblems(image2.problems, { color }).split("\n").map((line2) => `  ${line2}`),
    ...command2.map((line2) => `  ${line2}`),
    ...output
  ].join("\n");
}

// src/report/table/comparisonTable.ts
function comparisonTable(comparison2, options) {
  const ink = paint(options.color);
  const title2 = `Compared with ${plainText(comparison2.flavour, 100)} (unpacked bytes, same commit)`;
  const head2 = ["  ", "IMAGE", "CURRENT", "OPTIMIZED", "TARGET", "SAVINGS"].map((each) => ink.dim(each));
  const rows2 = comparison2.rows.map((row2) => [
    "  ",
    plainText(row2.id, 200),
    size4(row2.currentBytes, row2.dockerfile === null ? "none" : "unmeasured"),
    size4(row2.optimizedBytes, "unmeasured"),
    row2.targetBytes === null ? "" : formatExact(row2.targetBytes),
    savings2(row2.savedBytes, row2.currentBytes)
  ]);
  const { total: total3 } = comparison2;
  const sum3 = [
    "  ",
    total3.complete ? "total" : "total of complete rows",
    formatBytes(total3.currentBytes),
    formatBytes(total3.optimizedBytes),
    "",
    savings2(total3.savedBytes, total3.currentBytes)
  ];
  const sums2 = comparison2.rows.some(({ savedBytes }) => savedBytes !== null) ? [sum3.map((each) => ink.bold(each))] : [];
  const table5 = grid([head2, ...rows2, ...sums2], {
    width: options.width,
    flexible: 1,
    right: [2, 3, 4, 5],
    overflow: "wrap"
  });
  return [`${ink.bold(title2)}
${table5}`, ...comparison2.rows.flatMap((row2) => unmeasured(row2, options))].join(
    "\n"
  );
}
function unmeasured({ problem: problem2, lastLines }, { color }) {
  if (!problem2) return [];
  const text = renderProblems([problem2], { color, label: "warning" }).replace(/^/gm, "  ");
  return [text, ...outputLines(lastLines, color)];
}
function size4(bytes2, otherwise) {
  return bytes2 === null ? otherwise : formatBytes(bytes2);
}
function savings2(saved2, current) {
  if (saved2 === null || current === null) return "";
  return `${formatBytes(saved2)} (${percentText(saved2, current)})`;
}

// src/report/text/allowanceText.ts
function allowanceText(image2) {
  const rule2 = image2.maxIncrease;
  const verdict2 = increaseOf(image2);
  if (!rule2 || !verdict2 || verdict2.kind === "error") return null;
  const allowed = formatBytes(verdict2.ruleBytes);
  const metric2 = rule2.metric === "compressed" ? " compressed" : "";
  if (verdict2.ruleBytes > 0 && verdict2.ruleBytes === image2.noiseFloorBytes && rule2.bytes !== verdict2.ruleBytes)
    return `it may grow by ${allowed}${metric2}, the noise floor`;
  const percent = rule2.percent === null ? null : `${rule2.percent}%`;
  const bytes2 = rule2.bytes === null ? null : formatExact(rule2.bytes);
  if (percent && bytes2) return `it may grow by ${percent} and by ${bytes2}, so by ${allowed}${metric2}`;
  return `it may grow by ${percent ? `${percent} (${allowed})` : bytes2}${metric2}`;
}

// src/report/table/layerLines.ts
var layersShown = 8;
function heaviestLines(image2, options, most6 = layersShown) {
  const ink = paint(options.color);
  const lines = layersByWeight(image2.profile?.layers ?? []);
  const rows2 = lines.slice(0, most6).map((line2) => [
    "  ",
    formatBytes(line2.bytes),
    ink.dim(place2(line2.instruction === null, line2.line)),
    heaviestText(line2)
  ]);
  const rest = lines.slice(most6);
  const sum3 = formatBytes(rest.reduce((total3, line2) => total3 + line2.bytes, 0));
  return [
    ...table3(rows2, options),
    ...rest.length === 0 ? [] : [ink.dim(`    and ${rest.length} smaller, together ${sum3}`)]
  ];
}
function movedLine({ change: change3, baseName }) {
  const delta3 = change3?.baseMoved ? change3.base.deltaBytes : null;
  if (delta3 === null) return [];
  const name2 = baseName === null ? "" : ` ${plainText(baseWord(baseName), 100)}`;
  return [`    the base image${name2} moved: ${deltaText(delta3)} of this are not this change's doing`];
}
function changedLines(image2, options, most6 = layersShown) {
  const ink = paint(options.color);
  const lines = image2.change ? changedLayers(image2.change) : [];
  const rows2 = lines.slice(0, most6).map((line2) => [
    "  ",
    deltaText(line2.deltaBytes),
    ink.dim(place2(line2.kind === "base", line2.line)),
    changedText(line2, image2)
  ]);
  const rest = lines.slice(most6);
  const sum3 = deltaText(rest.reduce((total3, line2) => total3 + line2.deltaBytes, 0));
  return [
    ...table3(rows2, options),
    ...rest.length === 0 ? [] : [ink.dim(`    and ${rest.length} more, together ${sum3}`)]
  ];
}
function table3(rows2, { width }) {
  return rows2.length === 0 ? [] : [grid(rows2, { width, flexible: 3, right: [1] })];
}
function place2(isBase, line2) {
  if (isBase) return "base";
  return line2 === null ? "" : `line ${line2}`;
}
function heaviestText(line2) {
  const waste = line2.wastedBytes > 0 ? `[${formatBytes(line2.wastedBytes)} wasted] ` : "";
  if (line2.instruction === null)
    return `${waste}the base image (${line2.layers} layer${line2.layers === 1 ? "" : "s"})`;
  return `${waste}${plainText(line2.instruction)}`;
}
function changedText(line2, { baseName }) {
  const sizes2 = `${formatBytes(line2.beforeBytes)} → ${formatBytes(line2.afterBytes)}`;
  if (line2.kind === "base") {
    const name2 = baseName === null ? "" : ` ${plainText(baseWord(baseName), 100)}`;
    return `${sizes2}: the base image${name2}`;
  }
  const words9 = plainText(line2.instruction ?? "");
  if (line2.kind === "added") return `new: ${words9}`;
  if (line2.kind === "removed") return `removed: ${words9}`;
  const before = line2.instructionBefore === null ? "" : ` (was: ${plainText(line2.instructionBefore)})`;
  return `${sizes2}: ${words9}${before}`;
}

// src/report/table/whyLines.ts
var most5 = { costs: 2, owners: 5, waste: 1, files: 3 };
function whyLines(explanation, image2, options, owners = most5.owners) {
  const ink = paint(options.color);
  const words9 = tableWords(ink);
  const { costs, waste, contents: contents2, about: about2 } = explanation;
  const title2 = about2 === "growth" ? "whose bytes are new:" : "whose bytes they are, the base image's aside:";
  const list4 = ownerLines(explanation, image2, options, owners);
  return [
    ...costs.filter(({ isNews }) => isNews).slice(0, most5.costs).map((note) => indented(costText(note, contents2, image2.service, words9), options)),
    ...list4.length === 0 ? [] : [ink.dim(`    ${title2}`), ...list4],
    ...waste.slice(0, most5.waste).map(
      (group) => indented(image2.profile ? wasteText2(group, image2.profile, image2.dockerfile, words9) : "", options)
    ),
    ...partlyRead5(explanation, ink)
  ];
}
var indent = 4;
function indented(text, { width }) {
  const lines = wrapAnsi(text, Math.max(width - indent, indent * 5), { hard: true });
  return lines.replaceAll(/^/gm, " ".repeat(indent));
}
function ownerLines({ owners, contents: contents2 }, image2, { width, color }, shown4) {
  const words9 = tableWords(paint(color));
  const rows2 = firstNotes(owners, shown4).map((note) => [
    ...["  ", ownerBytes(note)],
    ownerText2(note, contents2, image2.dockerfile, words9)
  ]);
  return rows2.length === 0 ? [] : [grid(rows2, { width, flexible: 2, right: [1], overflow: "words" })];
}
function partlyRead5({ partlyRead: files }, ink) {
  if (files.length === 0) return [];
  const named2 = files.slice(0, most5.files).map((file) => plainText(file, 120));
  const rest = files.length > named2.length ? ` and ${files.length - named2.length} more` : "";
  return [
    `    ${ink.yellow("!")} read only in part, so owners or lines may be missing: ${named2.join(", ")}${rest}`
  ];
}
function baseWasteLine({ baseWasteBytes }) {
  return baseWasteBytes === 0 ? [] : [`    the base image wastes ${formatBytes(baseWasteBytes)} by itself`];
}
function tableWords(ink) {
  return {
    name: (text) => plainText(text, 80),
    place: (file, line2) => plainText(line2 === null ? file : `${file}:${line2}`, 200),
    instruction: (text) => plainText(text, 60),
    strong: ink.bold
  };
}

// src/report/table/failures.ts
function failures(report, options) {
  return byGravity(report).filter((image2) => image2.verdict === "fail").map((image2) => failure(image2, options));
}
var fewLayers = 3;
function failure(image2, options) {
  const ink = paint(options.color);
  const title2 = `${ink.bold(plainText(image2.id))} ${verdictText(image2)} ${ink.dim(`(${plainText(image2.dockerfile)})`)}`;
  const allowance = allowanceText(image2);
  const explanation = explainImage(image2);
  return [
    title2,
    ...allowance ? [`    ${allowance}`] : [],
    ...movedLine(image2),
    ...explanation ? whyLines(explanation, image2, options) : [],
    ...unknownLine(image2).map(ink.dim),
    ...layers2(image2, options, explanation),
    ...explanation ? baseWasteLine(explanation) : wasteSentence(image2)
  ].join("\n");
}
function layers2(image2, options, explanation) {
  const ink = paint(options.color);
  const tooLarge = limitOf(image2)?.kind === "fail";
  const most6 = explanation ? fewLayers : void 0;
  const changed = changedLines(image2, options, most6);
  const all2 = tooLarge && explanation?.about !== "growth" || changed.length === 0;
  return [
    ...changed.length > 0 ? [ink.dim("    since the baseline:"), ...changed] : [],
    ...all2 && (changed.length > 0 || explanation) ? [ink.dim("    all layers:")] : [],
    ...all2 ? heaviestLines(image2, options, most6) : []
  ];
}
function wasteSentence({ profile: profile2 }) {
  const wasted = profile2?.wasteBytes ?? 0;
  if (wasted === 0) return [];
  return [`    ${formatBytes(wasted)} are waste: bytes that a later layer overwrites or deletes`];
}
function unknownLine(image2) {
  const unknown = unknownOwners(image2);
  return unknown === null ? [] : [`    ${unknown}`];
}

// src/report/table/growths.ts
var imagesShown = 10;
var layersShown2 = 3;
var ownersShown = 3;
function growths(report, options) {
  const grown = report.images.filter((image2) => image2.change?.status === "grown" && image2.verdict !== "fail").toSorted((a, b) => delta2(b) - delta2(a));
  const more = grown.length - imagesShown;
  return [
    ...grown.slice(0, imagesShown).map((image2) => growth2(image2, options)),
    ...more > 0 ? [`${more} more image${more === 1 ? "" : "s"} grew by less.`] : []
  ];
}
function growth2(image2, options) {
  const ink = paint(options.color);
  const size5 = image2.change ? growthText(image2.change.unpacked) : "";
  const title2 = `${ink.bold(plainText(image2.id))} grew by ${size5} ${ink.dim(`(${plainText(image2.dockerfile)})`)}`;
  const explanation = explainImage(image2);
  const why2 = explanation?.about === "growth" ? whyLines(explanation, image2, options, ownersShown) : [];
  return [
    title2,
    ...movedLine(image2),
    ...why2,
    ...why2.length > 0 ? [ink.dim("    in the layers:")] : [],
    ...changedLines(image2, options, layersShown2)
  ].join("\n");
}
function delta2({ change: change3 }) {
  return change3?.unpacked.deltaBytes ?? 0;
}

// src/report/table/imagesTable.ts
var enoughForName = 16;
function imagesTable4(report, options) {
  const ink = paint(options.color);
  const change3 = isCompared2(report) ? "percent" : null;
  const target2 = report.images.some((image2) => image2.target !== null);
  const choices = [{ change: change3, target: target2 }];
  if (change3) choices.push({ change: "bytes", target: target2 }, { change: "bytes", target: false });
  const tables = choices.map((columns) => rowsOf2(report, columns, ink));
  const rows2 = tables.find((each) => leastWidth(each) <= options.width) ?? tables.at(-1) ?? [];
  return grid(rows2, {
    ...{ width: options.width, flexible: 1, overflow: "wrap" },
    right: change3 ? [2, 3] : [2]
  });
}
function rowsOf2(report, columns, ink) {
  const titles2 = [
    ...["STATUS", "IMAGE", "SIZE"],
    ...columns.change ? ["CHANGE"] : [],
    "LIMIT",
    ...columns.target ? ["TARGET"] : []
  ];
  const gone = columns.change ? report.removed : [];
  return [
    titles2.map((title2) => ink.dim(title2)),
    ...byGravity(report).map((image2) => imageRow2(image2, columns, ink)),
    ...gone.map((change3) => [
      ...[ink.dim("- gone"), plainText(change3.id, 200), "", changeCell2(change3, columns), ""],
      ...columns.target ? [""] : []
    ])
  ];
}
function imageRow2(image2, columns, ink) {
  const cells = cellsOf(image2);
  const isBroken = (name2) => image2.rules.some(({ rule: rule2, kind }) => rule2 === name2 && kind !== "pass" && kind !== "warn");
  const change3 = changeCell2(image2.change, columns);
  return [
    ...[verdictWord(image2.verdict, ink), plainText(image2.id, 200), cells.size],
    ...columns.change ? [isBroken("max-increase") ? ink.red(change3) : change3] : [],
    isBroken("limit") ? ink.red(cells.limit) : cells.limit,
    ...columns.target ? [cells.target && ink.dim(cells.target)] : []
  ];
}
function changeCell2(change3, columns) {
  if (!change3) return "";
  const { deltaBytes } = change3.unpacked;
  if (change3.status === "same") return deltaBytes ? `unchanged (${deltaText(deltaBytes)})` : "unchanged";
  if (change3.status === "removed")
    return change3.unpacked.beforeBytes === null ? "" : deltaText(-change3.unpacked.beforeBytes);
  return columns.change === "bytes" && deltaBytes !== null ? deltaText(deltaBytes) : changeText(change3);
}
function leastWidth(rows2) {
  const columns = rows2[0]?.length ?? 0;
  const widths = Array.from(
    { length: columns },
    (_, index2) => rows2.reduce((most6, row2) => Math.max(most6, stringWidth(row2[index2] ?? "")), 0)
  );
  const name2 = Math.min(widths[1] ?? 0, enoughForName);
  return widths.reduce((sum3, width, index2) => sum3 + (index2 === 1 ? name2 : width) + 2, -2);
}

// src/report/table/ruleLines.ts
var changesShown = 20;
function ruleLines(report, { color }) {
  const ink = paint(color);
  const loosened2 = report.ruleChanges.filter((change3) => change3.loosened);
  const others2 = report.ruleChanges.filter((change3) => !change3.loosened);
  return [
    ...block2(loosened2, ink.yellow("! This change loosens the gate:"), ink),
    ...block2(others2, "This change tightens or alters the gate:", ink),
    ...report.configFrom === "base" ? ["Judged by the base commit's rules: what this change says of rules counts once it is merged."] : []
  ];
}
function block2(changes, title2, ink) {
  if (changes.length === 0) return [];
  const words9 = {
    name: (text) => plainText(text, 200),
    value: (text) => plainText(text, 200)
  };
  const more = changes.length - changesShown;
  return [
    title2,
    ...changes.slice(0, changesShown).map((change3) => `    ${ruleChangeText(change3, words9)}`),
    ...more > 0 ? [ink.dim(`    and ${more} more`)] : []
  ];
}

// src/report/table/renderTable.ts
function renderTable(report, options) {
  const warnings2 = report.warnings.length > 0 ? [renderProblems(report.warnings, { color: options.color, label: "warning" })] : [];
  const blocks = [
    ...table4(report, options),
    ...report.comparison ? [comparisonTable(report.comparison, options)] : [],
    ...failures(report, options),
    ...growths(report, options),
    ...errors(report, options),
    ...warnings2,
    ...ending(report, options)
  ];
  return `${blocks.join("\n\n")}
`;
}
function ending(report, options) {
  const ink = paint(options.color);
  const notes = footnotes(report).map(ink.dim);
  const rules = ruleLines(report, options);
  const mark3 = verdictWord(report.verdict, ink);
  const last = `${mark3}  ${ink.bold(headline(report, { name: (id) => plainText(id, 200), value: (text) => plainText(text, 200) }))}`;
  return rules.length === 0 ? [[...notes, last].join("\n")] : [notes.join("\n"), [...rules, last].join("\n")];
}
function table4(report, options) {
  if (report.images.length + report.removed.length === 0) return [];
  const ink = paint(options.color);
  return [
    [
      imagesTable4(report, options),
      "",
      `${ink.dim("Total")} ${totalText(report)}${totalChange2(report)}`,
      ...baselineLine(report).map(ink.dim)
    ].join("\n")
  ];
}
function totalChange2({ total: total3 }) {
  const { change: change3 } = total3;
  if (!change3 || change3.unpacked.deltaBytes === null) return "";
  const part3 = change3.complete ? "" : " for what could be compared";
  return change3.unpacked.deltaBytes === 0 ? `; unchanged${part3}` : `; changed by ${shareText(change3.unpacked)}${part3}`;
}
function baselineLine({ baseline: baseline2 }) {
  const words9 = {
    commit: (hash2) => plainText(hash2, 12).replace(/…$/, ""),
    text: (hostile) => plainText(hostile, 200)
  };
  const text = baseline2 && baselineText(baseline2, words9);
  return text === null ? [] : [`Compared with ${text}.`];
}
function footnotes(report) {
  const alone = report.leftAlone.filter(({ reason: reason2 }) => reason2 !== notAskedFor).length;
  const seen = alone === 0 ? "" : ` ${alone} Dockerfile${alone === 1 ? "" : "s"} left alone (size-gate plan lists them).`;
  const layers3 = layersText(report.images.flatMap(({ profile: profile2 }) => profile2?.layers ?? []));
  return [
    `Sizes are unpacked bytes, 1MB = 1,000,000 bytes; took ${timeText(report.elapsedMs)}.${seen}`,
    ...layers3 === "" ? [] : [`${layers3}.`]
  ];
}

// src/report/text/why/dearestLine.ts
var words8 = {
  name: (text) => plainText(text, 200),
  place: (file, line2) => `${plainText(file, 500)}${line2 === null ? "" : `:${line2}`}`,
  instruction: (text) => plainText(text, 200),
  strong: (text) => text
};
function dearestLine(image2) {
  const explanation = explainImage(image2);
  const note = explanation?.costs.find(({ isNews }) => isNews);
  if (!explanation || !note) return null;
  const { file, line: line2 } = note.cost;
  return { file, line: line2, text: costText(note, explanation.contents, image2.service, words8) };
}

export {
  baseIdentity,
  compareWithBaseline,
  diffSides,
  ruleChanges,
  composeReport,
  baselineWarnings,
  judge,
  contradictions,
  stripAnsi,
  isFullwidth,
  isWide,
  eastAsianWidth,
  stringWidth,
  ansi_styles_default,
  wrapAnsi,
  paint,
  timeText,
  harmlessCommands,
  plainText,
  renderDiff,
  renderJson,
  safeJson,
  renderDiffJson,
  githubLinks,
  breachText,
  headline,
  verdictText,
  heaviestOwnLayer,
  renderHtml,
  renderProblems,
  reasonText,
  packageText2 as packageText,
  slashed,
  madeBy,
  layerOrigin,
  unownedText,
  originOf,
  wasteFiles,
  whyPackage,
  renderInspect,
  renderInspectJson,
  renderMarkdown,
  renderProblemsMarkdown,
  renderPlan,
  renderPlanJson,
  readReport,
  reportJsonSchema,
  renderTable,
  dearestLine
};
