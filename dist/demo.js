import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  envPaths
} from "./chunks/chunk-EE6QDT2X.js";
import {
  createLogUpdate
} from "./chunks/chunk-KVJDIC3H.js";
import "./chunks/chunk-QWBOKIRF.js";
import {
  cleanText,
  lineSplitter
} from "./chunks/chunk-T7TX4EEJ.js";
import {
  main,
  readText
} from "./chunks/chunk-QDVPCIGS.js";
import "./chunks/chunk-QFTCTTJP.js";
import "./chunks/chunk-SROHQL6K.js";
import "./chunks/chunk-EHVW62FL.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-3ORPT5N7.js";
import "./chunks/chunk-S2IFAUAK.js";
import {
  renderProblems
} from "./chunks/chunk-BT3ZEM4K.js";
import "./chunks/chunk-L3EOTS4N.js";
import {
  require_dist
} from "./chunks/chunk-23MDHAJA.js";
import "./chunks/chunk-AHTI7T3I.js";
import {
  GateError
} from "./chunks/chunk-D6CX4XPD.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunks/chunk-WP646LUM.js";

// node_modules/graceful-fs/polyfills.js
var require_polyfills = __commonJS({
  "node_modules/graceful-fs/polyfills.js"(exports, module) {
    var constants2 = __require("constants");
    var origCwd = process.cwd;
    var cwd = null;
    var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
    process.cwd = function() {
      if (!cwd)
        cwd = origCwd.call(process);
      return cwd;
    };
    try {
      process.cwd();
    } catch (er) {
    }
    if (typeof process.chdir === "function") {
      chdir = process.chdir;
      process.chdir = function(d) {
        cwd = null;
        chdir.call(process, d);
      };
      if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir);
    }
    var chdir;
    module.exports = patch;
    function patch(fs) {
      if (constants2.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) {
        patchLchmod(fs);
      }
      if (!fs.lutimes) {
        patchLutimes(fs);
      }
      fs.chown = chownFix(fs.chown);
      fs.fchown = chownFix(fs.fchown);
      fs.lchown = chownFix(fs.lchown);
      fs.chmod = chmodFix(fs.chmod);
      fs.fchmod = chmodFix(fs.fchmod);
      fs.lchmod = chmodFix(fs.lchmod);
      fs.chownSync = chownFixSync(fs.chownSync);
      fs.fchownSync = chownFixSync(fs.fchownSync);
      fs.lchownSync = chownFixSync(fs.lchownSync);
      fs.chmodSync = chmodFixSync(fs.chmodSync);
      fs.fchmodSync = chmodFixSync(fs.fchmodSync);
      fs.lchmodSync = chmodFixSync(fs.lchmodSync);
      fs.stat = statFix(fs.stat);
      fs.fstat = statFix(fs.fstat);
      fs.lstat = statFix(fs.lstat);
      fs.statSync = statFixSync(fs.statSync);
      fs.fstatSync = statFixSync(fs.fstatSync);
      fs.lstatSync = statFixSync(fs.lstatSync);
      if (fs.chmod && !fs.lchmod) {
        fs.lchmod = function(path, mode, cb) {
          if (cb) process.nextTick(cb);
        };
        fs.lchmodSync = function() {
        };
      }
      if (fs.chown && !fs.lchown) {
        fs.lchown = function(path, uid, gid, cb) {
          if (cb) process.nextTick(cb);
        };
        fs.lchownSync = function() {
        };
      }
      if (platform === "win32") {
        fs.rename = typeof fs.rename !== "function" ? fs.rename : (function(fs$rename) {
          function rename(from, to, cb) {
            var start = Date.now();
            var backoff = 0;
            fs$rename(from, to, function CB(er) {
              if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
                setTimeout(function() {
                  fs.stat(to, function(stater, st) {
                    if (stater && stater.code === "ENOENT")
                      fs$rename(from, to, CB);
                    else
                      cb(er);
                  });
                }, backoff);
                if (backoff < 100)
                  backoff += 10;
                return;
              }
              if (cb) cb(er);
            });
          }
          if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename);
          return rename;
        })(fs.rename);
      }
      fs.read = typeof fs.read !== "function" ? fs.read : (function(fs$read) {
        function read(fd, buffer, offset, length, position, callback_) {
          var callback;
          if (callback_ && typeof callback_ === "function") {
            var eagCounter = 0;
            callback = function(er, _, __) {
              if (er && er.code === "EAGAIN" && eagCounter < 10) {
                eagCounter++;
                return fs$read.call(fs, fd, buffer, offset, length, position, callback);
              }
              callback_.apply(this, arguments);
            };
          }
          return fs$read.call(fs, fd, buffer, offset, length, position, callback);
        }
        if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read);
        return read;
      })(fs.read);
      fs.readSync = typeof fs.readSync !== "function" ? fs.readSync : /* @__PURE__ */ (function(fs$readSync) {
        return function(fd, buffer, offset, length, position) {
          var eagCounter = 0;
          while (true) {
            try {
              return fs$readSync.call(fs, fd, buffer, offset, length, position);
            } catch (er) {
              if (er.code === "EAGAIN" && eagCounter < 10) {
                eagCounter++;
                continue;
              }
              throw er;
            }
          }
        };
      })(fs.readSync);
      function patchLchmod(fs2) {
        fs2.lchmod = function(path, mode, callback) {
          fs2.open(
            path,
            constants2.O_WRONLY | constants2.O_SYMLINK,
            mode,
            function(err, fd) {
              if (err) {
                if (callback) callback(err);
                return;
              }
              fs2.fchmod(fd, mode, function(err2) {
                fs2.close(fd, function(err22) {
                  if (callback) callback(err2 || err22);
                });
              });
            }
          );
        };
        fs2.lchmodSync = function(path, mode) {
          var fd = fs2.openSync(path, constants2.O_WRONLY | constants2.O_SYMLINK, mode);
          var threw = true;
          var ret;
          try {
            ret = fs2.fchmodSync(fd, mode);
            threw = false;
          } finally {
            if (threw) {
              try {
                fs2.closeSync(fd);
              } catch (er) {
              }
            } else {
              fs2.closeSync(fd);
            }
          }
          return ret;
        };
      }
      function patchLutimes(fs2) {
        if (constants2.hasOwnProperty("O_SYMLINK") && fs2.futimes) {
          fs2.lutimes = function(path, at, mt, cb) {
            fs2.open(path, constants2.O_SYMLINK, function(er, fd) {
              if (er) {
                if (cb) cb(er);
                return;
              }
              fs2.futimes(fd, at, mt, function(er2) {
                fs2.close(fd, function(er22) {
                  if (cb) cb(er2 || er22);
                });
              });
            });
          };
          fs2.lutimesSync = function(path, at, mt) {
            var fd = fs2.openSync(path, constants2.O_SYMLINK);
            var ret;
            var threw = true;
            try {
              ret = fs2.futimesSync(fd, at, mt);
              threw = false;
            } finally {
              if (threw) {
                try {
                  fs2.closeSync(fd);
                } catch (er) {
                }
              } else {
                fs2.closeSync(fd);
              }
            }
            return ret;
          };
        } else if (fs2.futimes) {
          fs2.lutimes = function(_a, _b, _c, cb) {
            if (cb) process.nextTick(cb);
          };
          fs2.lutimesSync = function() {
          };
        }
      }
      function chmodFix(orig) {
        if (!orig) return orig;
        return function(target, mode, cb) {
          return orig.call(fs, target, mode, function(er) {
            if (chownErOk(er)) er = null;
            if (cb) cb.apply(this, arguments);
          });
        };
      }
      function chmodFixSync(orig) {
        if (!orig) return orig;
        return function(target, mode) {
          try {
            return orig.call(fs, target, mode);
          } catch (er) {
            if (!chownErOk(er)) throw er;
          }
        };
      }
      function chownFix(orig) {
        if (!orig) return orig;
        return function(target, uid, gid, cb) {
          return orig.call(fs, target, uid, gid, function(er) {
            if (chownErOk(er)) er = null;
            if (cb) cb.apply(this, arguments);
          });
        };
      }
      function chownFixSync(orig) {
        if (!orig) return orig;
        return function(target, uid, gid) {
          try {
            return orig.call(fs, target, uid, gid);
          } catch (er) {
            if (!chownErOk(er)) throw er;
          }
        };
      }
      function statFix(orig) {
        if (!orig) return orig;
        return function(target, options, cb) {
          if (typeof options === "function") {
            cb = options;
            options = null;
          }
          function callback(er, stats) {
            if (stats) {
              if (stats.uid < 0) stats.uid += 4294967296;
              if (stats.gid < 0) stats.gid += 4294967296;
            }
            if (cb) cb.apply(this, arguments);
          }
          return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
        };
      }
      function statFixSync(orig) {
        if (!orig) return orig;
        return function(target, options) {
          var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
          if (stats) {
            if (stats.uid < 0) stats.uid += 4294967296;
            if (stats.gid < 0) stats.gid += 4294967296;
          }
          return stats;
        };
      }
      function chownErOk(er) {
        if (!er)
          return true;
        if (er.code === "ENOSYS")
          return true;
        var nonroot = !process.getuid || process.getuid() !== 0;
        if (nonroot) {
          if (er.code === "EINVAL" || er.code === "EPERM")
            return true;
        }
        return false;
      }
    }
  }
});

// node_modules/graceful-fs/legacy-streams.js
var require_legacy_streams = __commonJS({
  "node_modules/graceful-fs/legacy-streams.js"(exports, module) {
    var Stream = __require("stream").Stream;
    module.exports = legacy;
    function legacy(fs) {
      return {
        ReadStream,
        WriteStream
      };
      function ReadStream(path, options) {
        if (!(this instanceof ReadStream)) return new ReadStream(path, options);
        Stream.call(this);
        var self = this;
        this.path = path;
        this.fd = null;
        this.readable = true;
        this.paused = false;
        this.flags = "r";
        this.mode = 438;
        this.bufferSize = 64 * 1024;
        options = options || {};
        var keys = Object.keys(options);
        for (var index = 0, length = keys.length; index < length; index++) {
          var key = keys[index];
          this[key] = options[key];
        }
        if (this.encoding) this.setEncoding(this.encoding);
        if (this.start !== void 0) {
          if ("number" !== typeof this.start) {
            throw TypeError("start must be a Number");
          }
          if (this.end === void 0) {
            this.end = Infinity;
          } else if ("number" !== typeof this.end) {
            throw TypeError("end must be a Number");
          }
          if (this.start > this.end) {
            throw new Error("start must be <= end");
          }
          this.pos = this.start;
        }
        if (this.fd !== null) {
          process.nextTick(function() {
            self._read();
          });
          return;
        }
        fs.open(this.path, this.flags, this.mode, function(err, fd) {
          if (err) {
            self.emit("error", err);
            self.readable = false;
            return;
          }
          self.fd = fd;
          self.emit("open", fd);
          self._read();
        });
      }
      function WriteStream(path, options) {
        if (!(this instanceof WriteStream)) return new WriteStream(path, options);
        Stream.call(this);
        this.path = path;
        this.fd = null;
        this.writable = true;
        this.flags = "w";
        this.encoding = "binary";
        this.mode = 438;
        this.bytesWritten = 0;
        options = options || {};
        var keys = Object.keys(options);
        for (var index = 0, length = keys.length; index < length; index++) {
          var key = keys[index];
          this[key] = options[key];
        }
        if (this.start !== void 0) {
          if ("number" !== typeof this.start) {
            throw TypeError("start must be a Number");
          }
          if (this.start < 0) {
            throw new Error("start must be >= zero");
          }
          this.pos = this.start;
        }
        this.busy = false;
        this._queue = [];
        if (this.fd === null) {
          this._open = fs.open;
          this._queue.push([this._open, this.path, this.flags, this.mode, void 0]);
          this.flush();
        }
      }
    }
  }
});

// node_modules/graceful-fs/clone.js
var require_clone = __commonJS({
  "node_modules/graceful-fs/clone.js"(exports, module) {
    "use strict";
    module.exports = clone;
    var getPrototypeOf = Object.getPrototypeOf || function(obj) {
      return obj.__proto__;
    };
    function clone(obj) {
      if (obj === null || typeof obj !== "object")
        return obj;
      if (obj instanceof Object)
        var copy = { __proto__: getPrototypeOf(obj) };
      else
        var copy = /* @__PURE__ */ Object.create(null);
      Object.getOwnPropertyNames(obj).forEach(function(key) {
        Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
      });
      return copy;
    }
  }
});

// node_modules/graceful-fs/graceful-fs.js
var require_graceful_fs = __commonJS({
  "node_modules/graceful-fs/graceful-fs.js"(exports, module) {
    var fs = __require("fs");
    var polyfills = require_polyfills();
    var legacy = require_legacy_streams();
    var clone = require_clone();
    var util = __require("util");
    var gracefulQueue;
    var previousSymbol;
    if (typeof Symbol === "function" && typeof Symbol.for === "function") {
      gracefulQueue = /* @__PURE__ */ Symbol.for("graceful-fs.queue");
      previousSymbol = /* @__PURE__ */ Symbol.for("graceful-fs.previous");
    } else {
      gracefulQueue = "___graceful-fs.queue";
      previousSymbol = "___graceful-fs.previous";
    }
    function noop() {
    }
    function publishQueue(context, queue2) {
      Object.defineProperty(context, gracefulQueue, {
        get: function() {
          return queue2;
        }
      });
    }
    var debug = noop;
    if (util.debuglog)
      debug = util.debuglog("gfs4");
    else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || ""))
      debug = function() {
        var m = util.format.apply(util, arguments);
        m = "GFS4: " + m.split(/\n/).join("\nGFS4: ");
        console.error(m);
      };
    if (!fs[gracefulQueue]) {
      queue = global[gracefulQueue] || [];
      publishQueue(fs, queue);
      fs.close = (function(fs$close) {
        function close(fd, cb) {
          return fs$close.call(fs, fd, function(err) {
            if (!err) {
              resetQueue();
            }
            if (typeof cb === "function")
              cb.apply(this, arguments);
          });
        }
        Object.defineProperty(close, previousSymbol, {
          value: fs$close
        });
        return close;
      })(fs.close);
      fs.closeSync = (function(fs$closeSync) {
        function closeSync2(fd) {
          fs$closeSync.apply(fs, arguments);
          resetQueue();
        }
        Object.defineProperty(closeSync2, previousSymbol, {
          value: fs$closeSync
        });
        return closeSync2;
      })(fs.closeSync);
      if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) {
        process.on("exit", function() {
          debug(fs[gracefulQueue]);
          __require("assert").equal(fs[gracefulQueue].length, 0);
        });
      }
    }
    var queue;
    if (!global[gracefulQueue]) {
      publishQueue(global, fs[gracefulQueue]);
    }
    module.exports = patch(clone(fs));
    if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
      module.exports = patch(fs);
      fs.__patched = true;
    }
    function patch(fs2) {
      polyfills(fs2);
      fs2.gracefulify = patch;
      fs2.createReadStream = createReadStream;
      fs2.createWriteStream = createWriteStream;
      var fs$readFile = fs2.readFile;
      fs2.readFile = readFile2;
      function readFile2(path, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        return go$readFile(path, options, cb);
        function go$readFile(path2, options2, cb2, startTime) {
          return fs$readFile(path2, options2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$readFile, [path2, options2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$writeFile = fs2.writeFile;
      fs2.writeFile = writeFile4;
      function writeFile4(path, data, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        return go$writeFile(path, data, options, cb);
        function go$writeFile(path2, data2, options2, cb2, startTime) {
          return fs$writeFile(path2, data2, options2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$writeFile, [path2, data2, options2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$appendFile = fs2.appendFile;
      if (fs$appendFile)
        fs2.appendFile = appendFile;
      function appendFile(path, data, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        return go$appendFile(path, data, options, cb);
        function go$appendFile(path2, data2, options2, cb2, startTime) {
          return fs$appendFile(path2, data2, options2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$appendFile, [path2, data2, options2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$copyFile = fs2.copyFile;
      if (fs$copyFile)
        fs2.copyFile = copyFile;
      function copyFile(src, dest, flags, cb) {
        if (typeof flags === "function") {
          cb = flags;
          flags = 0;
        }
        return go$copyFile(src, dest, flags, cb);
        function go$copyFile(src2, dest2, flags2, cb2, startTime) {
          return fs$copyFile(src2, dest2, flags2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$copyFile, [src2, dest2, flags2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$readdir = fs2.readdir;
      fs2.readdir = readdir;
      var noReaddirOptionVersions = /^v[0-5]\./;
      function readdir(path, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        var go$readdir = noReaddirOptionVersions.test(process.version) ? function go$readdir2(path2, options2, cb2, startTime) {
          return fs$readdir(path2, fs$readdirCallback(
            path2,
            options2,
            cb2,
            startTime
          ));
        } : function go$readdir2(path2, options2, cb2, startTime) {
          return fs$readdir(path2, options2, fs$readdirCallback(
            path2,
            options2,
            cb2,
            startTime
          ));
        };
        return go$readdir(path, options, cb);
        function fs$readdirCallback(path2, options2, cb2, startTime) {
          return function(err, files) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([
                go$readdir,
                [path2, options2, cb2],
                err,
                startTime || Date.now(),
                Date.now()
              ]);
            else {
              if (files && files.sort)
                files.sort();
              if (typeof cb2 === "function")
                cb2.call(this, err, files);
            }
          };
        }
      }
      if (process.version.substr(0, 4) === "v0.8") {
        var legStreams = legacy(fs2);
        ReadStream = legStreams.ReadStream;
        WriteStream = legStreams.WriteStream;
      }
      var fs$ReadStream = fs2.ReadStream;
      if (fs$ReadStream) {
        ReadStream.prototype = Object.create(fs$ReadStream.prototype);
        ReadStream.prototype.open = ReadStream$open;
      }
      var fs$WriteStream = fs2.WriteStream;
      if (fs$WriteStream) {
        WriteStream.prototype = Object.create(fs$WriteStream.prototype);
        WriteStream.prototype.open = WriteStream$open;
      }
      Object.defineProperty(fs2, "ReadStream", {
        get: function() {
          return ReadStream;
        },
        set: function(val) {
          ReadStream = val;
        },
        enumerable: true,
        configurable: true
      });
      Object.defineProperty(fs2, "WriteStream", {
        get: function() {
          return WriteStream;
        },
        set: function(val) {
          WriteStream = val;
        },
        enumerable: true,
        configurable: true
      });
      var FileReadStream = ReadStream;
      Object.defineProperty(fs2, "FileReadStream", {
        get: function() {
          return FileReadStream;
        },
        set: function(val) {
          FileReadStream = val;
        },
        enumerable: true,
        configurable: true
      });
      var FileWriteStream = WriteStream;
      Object.defineProperty(fs2, "FileWriteStream", {
        get: function() {
          return FileWriteStream;
        },
        set: function(val) {
          FileWriteStream = val;
        },
        enumerable: true,
        configurable: true
      });
      function ReadStream(path, options) {
        if (this instanceof ReadStream)
          return fs$ReadStream.apply(this, arguments), this;
        else
          return ReadStream.apply(Object.create(ReadStream.prototype), arguments);
      }
      function ReadStream$open() {
        var that = this;
        open(that.path, that.flags, that.mode, function(err, fd) {
          if (err) {
            if (that.autoClose)
              that.destroy();
            that.emit("error", err);
          } else {
            that.fd = fd;
            that.emit("open", fd);
            that.read();
          }
        });
      }
      function WriteStream(path, options) {
        if (this instanceof WriteStream)
          return fs$WriteStream.apply(this, arguments), this;
        else
          return WriteStream.apply(Object.create(WriteStream.prototype), arguments);
      }
      function WriteStream$open() {
        var that = this;
        open(that.path, that.flags, that.mode, function(err, fd) {
          if (err) {
            that.destroy();
            that.emit("error", err);
          } else {
            that.fd = fd;
            that.emit("open", fd);
          }
        });
      }
      function createReadStream(path, options) {
        return new fs2.ReadStream(path, options);
      }
      function createWriteStream(path, options) {
        return new fs2.WriteStream(path, options);
      }
      var fs$open = fs2.open;
      fs2.open = open;
      function open(path, flags, mode, cb) {
        if (typeof mode === "function")
          cb = mode, mode = null;
        return go$open(path, flags, mode, cb);
        function go$open(path2, flags2, mode2, cb2, startTime) {
          return fs$open(path2, flags2, mode2, function(err, fd) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$open, [path2, flags2, mode2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      return fs2;
    }
    function enqueue(elem) {
      debug("ENQUEUE", elem[0].name, elem[1]);
      fs[gracefulQueue].push(elem);
      retry();
    }
    var retryTimer;
    function resetQueue() {
      var now = Date.now();
      for (var i = 0; i < fs[gracefulQueue].length; ++i) {
        if (fs[gracefulQueue][i].length > 2) {
          fs[gracefulQueue][i][3] = now;
          fs[gracefulQueue][i][4] = now;
        }
      }
      retry();
    }
    function retry() {
      clearTimeout(retryTimer);
      retryTimer = void 0;
      if (fs[gracefulQueue].length === 0)
        return;
      var elem = fs[gracefulQueue].shift();
      var fn = elem[0];
      var args = elem[1];
      var err = elem[2];
      var startTime = elem[3];
      var lastTime = elem[4];
      if (startTime === void 0) {
        debug("RETRY", fn.name, args);
        fn.apply(null, args);
      } else if (Date.now() - startTime >= 6e4) {
        debug("TIMEOUT", fn.name, args);
        var cb = args.pop();
        if (typeof cb === "function")
          cb.call(null, err);
      } else {
        var sinceAttempt = Date.now() - lastTime;
        var sinceStart = Math.max(lastTime - startTime, 1);
        var desiredDelay = Math.min(sinceStart * 1.2, 100);
        if (sinceAttempt >= desiredDelay) {
          debug("RETRY", fn.name, args);
          fn.apply(null, args.concat([startTime]));
        } else {
          fs[gracefulQueue].push(elem);
        }
      }
      if (retryTimer === void 0) {
        retryTimer = setTimeout(retry, 0);
      }
    }
  }
});

// node_modules/retry/lib/retry_operation.js
var require_retry_operation = __commonJS({
  "node_modules/retry/lib/retry_operation.js"(exports, module) {
    function RetryOperation(timeouts, options) {
      if (typeof options === "boolean") {
        options = { forever: options };
      }
      this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
      this._timeouts = timeouts;
      this._options = options || {};
      this._maxRetryTime = options && options.maxRetryTime || Infinity;
      this._fn = null;
      this._errors = [];
      this._attempts = 1;
      this._operationTimeout = null;
      this._operationTimeoutCb = null;
      this._timeout = null;
      this._operationStart = null;
      if (this._options.forever) {
        this._cachedTimeouts = this._timeouts.slice(0);
      }
    }
    module.exports = RetryOperation;
    RetryOperation.prototype.reset = function() {
      this._attempts = 1;
      this._timeouts = this._originalTimeouts;
    };
    RetryOperation.prototype.stop = function() {
      if (this._timeout) {
        clearTimeout(this._timeout);
      }
      this._timeouts = [];
      this._cachedTimeouts = null;
    };
    RetryOperation.prototype.retry = function(err) {
      if (this._timeout) {
        clearTimeout(this._timeout);
      }
      if (!err) {
        return false;
      }
      var currentTime = (/* @__PURE__ */ new Date()).getTime();
      if (err && currentTime - this._operationStart >= this._maxRetryTime) {
        this._errors.unshift(new Error("RetryOperation timeout occurred"));
        return false;
      }
      this._errors.push(err);
      var timeout = this._timeouts.shift();
      if (timeout === void 0) {
        if (this._cachedTimeouts) {
          this._errors.splice(this._errors.length - 1, this._errors.length);
          this._timeouts = this._cachedTimeouts.slice(0);
          timeout = this._timeouts.shift();
        } else {
          return false;
        }
      }
      var self = this;
      var timer = setTimeout(function() {
        self._attempts++;
        if (self._operationTimeoutCb) {
          self._timeout = setTimeout(function() {
            self._operationTimeoutCb(self._attempts);
          }, self._operationTimeout);
          if (self._options.unref) {
            self._timeout.unref();
          }
        }
        self._fn(self._attempts);
      }, timeout);
      if (this._options.unref) {
        timer.unref();
      }
      return true;
    };
    RetryOperation.prototype.attempt = function(fn, timeoutOps) {
      this._fn = fn;
      if (timeoutOps) {
        if (timeoutOps.timeout) {
          this._operationTimeout = timeoutOps.timeout;
        }
        if (timeoutOps.cb) {
          this._operationTimeoutCb = timeoutOps.cb;
        }
      }
      var self = this;
      if (this._operationTimeoutCb) {
        this._timeout = setTimeout(function() {
          self._operationTimeoutCb();
        }, self._operationTimeout);
      }
      this._operationStart = (/* @__PURE__ */ new Date()).getTime();
      this._fn(this._attempts);
    };
    RetryOperation.prototype.try = function(fn) {
      console.log("Using RetryOperation.try() is deprecated");
      this.attempt(fn);
    };
    RetryOperation.prototype.start = function(fn) {
      console.log("Using RetryOperation.start() is deprecated");
      this.attempt(fn);
    };
    RetryOperation.prototype.start = RetryOperation.prototype.try;
    RetryOperation.prototype.errors = function() {
      return this._errors;
    };
    RetryOperation.prototype.attempts = function() {
      return this._attempts;
    };
    RetryOperation.prototype.mainError = function() {
      if (this._errors.length === 0) {
        return null;
      }
      var counts = {};
      var mainError = null;
      var mainErrorCount = 0;
      for (var i = 0; i < this._errors.length; i++) {
        var error = this._errors[i];
        var message = error.message;
        var count = (counts[message] || 0) + 1;
        counts[message] = count;
        if (count >= mainErrorCount) {
          mainError = error;
          mainErrorCount = count;
        }
      }
      return mainError;
    };
  }
});

// node_modules/retry/lib/retry.js
var require_retry = __commonJS({
  "node_modules/retry/lib/retry.js"(exports) {
    var RetryOperation = require_retry_operation();
    exports.operation = function(options) {
      var timeouts = exports.timeouts(options);
      return new RetryOperation(timeouts, {
        forever: options && options.forever,
        unref: options && options.unref,
        maxRetryTime: options && options.maxRetryTime
      });
    };
    exports.timeouts = function(options) {
      if (options instanceof Array) {
        return [].concat(options);
      }
      var opts = {
        retries: 10,
        factor: 2,
        minTimeout: 1 * 1e3,
        maxTimeout: Infinity,
        randomize: false
      };
      for (var key in options) {
        opts[key] = options[key];
      }
      if (opts.minTimeout > opts.maxTimeout) {
        throw new Error("minTimeout is greater than maxTimeout");
      }
      var timeouts = [];
      for (var i = 0; i < opts.retries; i++) {
        timeouts.push(this.createTimeout(i, opts));
      }
      if (options && options.forever && !timeouts.length) {
        timeouts.push(this.createTimeout(i, opts));
      }
      timeouts.sort(function(a, b) {
        return a - b;
      });
      return timeouts;
    };
    exports.createTimeout = function(attempt, opts) {
      var random = opts.randomize ? Math.random() + 1 : 1;
      var timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt));
      timeout = Math.min(timeout, opts.maxTimeout);
      return timeout;
    };
    exports.wrap = function(obj, options, methods) {
      if (options instanceof Array) {
        methods = options;
        options = null;
      }
      if (!methods) {
        methods = [];
        for (var key in obj) {
          if (typeof obj[key] === "function") {
            methods.push(key);
          }
        }
      }
      for (var i = 0; i < methods.length; i++) {
        var method = methods[i];
        var original = obj[method];
        obj[method] = function retryWrapper(original2) {
          var op = exports.operation(options);
          var args = Array.prototype.slice.call(arguments, 1);
          var callback = args.pop();
          args.push(function(err) {
            if (op.retry(err)) {
              return;
            }
            if (err) {
              arguments[0] = op.mainError();
            }
            callback.apply(this, arguments);
          });
          op.attempt(function() {
            original2.apply(obj, args);
          });
        }.bind(obj, original);
        obj[method].options = options;
      }
    };
  }
});

// node_modules/retry/index.js
var require_retry2 = __commonJS({
  "node_modules/retry/index.js"(exports, module) {
    module.exports = require_retry();
  }
});

// node_modules/proper-lockfile/node_modules/signal-exit/signals.js
var require_signals = __commonJS({
  "node_modules/proper-lockfile/node_modules/signal-exit/signals.js"(exports, module) {
    module.exports = [
      "SIGABRT",
      "SIGALRM",
      "SIGHUP",
      "SIGINT",
      "SIGTERM"
    ];
    if (process.platform !== "win32") {
      module.exports.push(
        "SIGVTALRM",
        "SIGXCPU",
        "SIGXFSZ",
        "SIGUSR2",
        "SIGTRAP",
        "SIGSYS",
        "SIGQUIT",
        "SIGIOT"
        // should detect profiler and enable/disable accordingly.
        // see #21
        // 'SIGPROF'
      );
    }
    if (process.platform === "linux") {
      module.exports.push(
        "SIGIO",
        "SIGPOLL",
        "SIGPWR",
        "SIGSTKFLT",
        "SIGUNUSED"
      );
    }
  }
});

// node_modules/proper-lockfile/node_modules/signal-exit/index.js
var require_signal_exit = __commonJS({
  "node_modules/proper-lockfile/node_modules/signal-exit/index.js"(exports, module) {
    var process2 = global.process;
    var processOk = function(process3) {
      return process3 && typeof process3 === "object" && typeof process3.removeListener === "function" && typeof process3.emit === "function" && typeof process3.reallyExit === "function" && typeof process3.listeners === "function" && typeof process3.kill === "function" && typeof process3.pid === "number" && typeof process3.on === "function";
    };
    if (!processOk(process2)) {
      module.exports = function() {
        return function() {
        };
      };
    } else {
      assert = __require("assert");
      signals = require_signals();
      isWin = /^win/i.test(process2.platform);
      EE = __require("events");
      if (typeof EE !== "function") {
        EE = EE.EventEmitter;
      }
      if (process2.__signal_exit_emitter__) {
        emitter = process2.__signal_exit_emitter__;
      } else {
        emitter = process2.__signal_exit_emitter__ = new EE();
        emitter.count = 0;
        emitter.emitted = {};
      }
      if (!emitter.infinite) {
        emitter.setMaxListeners(Infinity);
        emitter.infinite = true;
      }
      module.exports = function(cb, opts) {
        if (!processOk(global.process)) {
          return function() {
          };
        }
        assert.equal(typeof cb, "function", "a callback must be provided for exit handler");
        if (loaded === false) {
          load();
        }
        var ev = "exit";
        if (opts && opts.alwaysLast) {
          ev = "afterexit";
        }
        var remove2 = function() {
          emitter.removeListener(ev, cb);
          if (emitter.listeners("exit").length === 0 && emitter.listeners("afterexit").length === 0) {
            unload();
          }
        };
        emitter.on(ev, cb);
        return remove2;
      };
      unload = function unload2() {
        if (!loaded || !processOk(global.process)) {
          return;
        }
        loaded = false;
        signals.forEach(function(sig) {
          try {
            process2.removeListener(sig, sigListeners[sig]);
          } catch (er) {
          }
        });
        process2.emit = originalProcessEmit;
        process2.reallyExit = originalProcessReallyExit;
        emitter.count -= 1;
      };
      module.exports.unload = unload;
      emit = function emit2(event, code, signal3) {
        if (emitter.emitted[event]) {
          return;
        }
        emitter.emitted[event] = true;
        emitter.emit(event, code, signal3);
      };
      sigListeners = {};
      signals.forEach(function(sig) {
        sigListeners[sig] = function listener() {
          if (!processOk(global.process)) {
            return;
          }
          var listeners = process2.listeners(sig);
          if (listeners.length === emitter.count) {
            unload();
            emit("exit", null, sig);
            emit("afterexit", null, sig);
            if (isWin && sig === "SIGHUP") {
              sig = "SIGINT";
            }
            process2.kill(process2.pid, sig);
          }
        };
      });
      module.exports.signals = function() {
        return signals;
      };
      loaded = false;
      load = function load2() {
        if (loaded || !processOk(global.process)) {
          return;
        }
        loaded = true;
        emitter.count += 1;
        signals = signals.filter(function(sig) {
          try {
            process2.on(sig, sigListeners[sig]);
            return true;
          } catch (er) {
            return false;
          }
        });
        process2.emit = processEmit;
        process2.reallyExit = processReallyExit;
      };
      module.exports.load = load;
      originalProcessReallyExit = process2.reallyExit;
      processReallyExit = function processReallyExit2(code) {
        if (!processOk(global.process)) {
          return;
        }
        process2.exitCode = code || /* istanbul ignore next */
        0;
        emit("exit", process2.exitCode, null);
        emit("afterexit", process2.exitCode, null);
        originalProcessReallyExit.call(process2, process2.exitCode);
      };
      originalProcessEmit = process2.emit;
      processEmit = function processEmit2(ev, arg) {
        if (ev === "exit" && processOk(global.process)) {
          if (arg !== void 0) {
            process2.exitCode = arg;
          }
          var ret = originalProcessEmit.apply(this, arguments);
          emit("exit", process2.exitCode, null);
          emit("afterexit", process2.exitCode, null);
          return ret;
        } else {
          return originalProcessEmit.apply(this, arguments);
        }
      };
    }
    var assert;
    var signals;
    var isWin;
    var EE;
    var emitter;
    var unload;
    var emit;
    var sigListeners;
    var loaded;
    var load;
    var originalProcessReallyExit;
    var processReallyExit;
    var originalProcessEmit;
    var processEmit;
  }
});

// node_modules/proper-lockfile/lib/mtime-precision.js
var require_mtime_precision = __commonJS({
  "node_modules/proper-lockfile/lib/mtime-precision.js"(exports, module) {
    "use strict";
    var cacheSymbol = /* @__PURE__ */ Symbol();
    function probe(file, fs, callback) {
      const cachedPrecision = fs[cacheSymbol];
      if (cachedPrecision) {
        return fs.stat(file, (err, stat) => {
          if (err) {
            return callback(err);
          }
          callback(null, stat.mtime, cachedPrecision);
        });
      }
      const mtime = new Date(Math.ceil(Date.now() / 1e3) * 1e3 + 5);
      fs.utimes(file, mtime, mtime, (err) => {
        if (err) {
          return callback(err);
        }
        fs.stat(file, (err2, stat) => {
          if (err2) {
            return callback(err2);
          }
          const precision = stat.mtime.getTime() % 1e3 === 0 ? "s" : "ms";
          Object.defineProperty(fs, cacheSymbol, { value: precision });
          callback(null, stat.mtime, precision);
        });
      });
    }
    function getMtime(precision) {
      let now = Date.now();
      if (precision === "s") {
        now = Math.ceil(now / 1e3) * 1e3;
      }
      return new Date(now);
    }
    module.exports.probe = probe;
    module.exports.getMtime = getMtime;
  }
});

// node_modules/proper-lockfile/lib/lockfile.js
var require_lockfile = __commonJS({
  "node_modules/proper-lockfile/lib/lockfile.js"(exports, module) {
    "use strict";
    var path = __require("path");
    var fs = require_graceful_fs();
    var retry = require_retry2();
    var onExit = require_signal_exit();
    var mtimePrecision = require_mtime_precision();
    var locks = {};
    function getLockFile(file, options) {
      return options.lockfilePath || `${file}.lock`;
    }
    function resolveCanonicalPath(file, options, callback) {
      if (!options.realpath) {
        return callback(null, path.resolve(file));
      }
      options.fs.realpath(file, callback);
    }
    function acquireLock(file, options, callback) {
      const lockfilePath = getLockFile(file, options);
      options.fs.mkdir(lockfilePath, (err) => {
        if (!err) {
          return mtimePrecision.probe(lockfilePath, options.fs, (err2, mtime, mtimePrecision2) => {
            if (err2) {
              options.fs.rmdir(lockfilePath, () => {
              });
              return callback(err2);
            }
            callback(null, mtime, mtimePrecision2);
          });
        }
        if (err.code !== "EEXIST") {
          return callback(err);
        }
        if (options.stale <= 0) {
          return callback(Object.assign(new Error("Lock file is already being held"), { code: "ELOCKED", file }));
        }
        options.fs.stat(lockfilePath, (err2, stat) => {
          if (err2) {
            if (err2.code === "ENOENT") {
              return acquireLock(file, { ...options, stale: 0 }, callback);
            }
            return callback(err2);
          }
          if (!isLockStale(stat, options)) {
            return callback(Object.assign(new Error("Lock file is already being held"), { code: "ELOCKED", file }));
          }
          removeLock(file, options, (err3) => {
            if (err3) {
              return callback(err3);
            }
            acquireLock(file, { ...options, stale: 0 }, callback);
          });
        });
      });
    }
    function isLockStale(stat, options) {
      return stat.mtime.getTime() < Date.now() - options.stale;
    }
    function removeLock(file, options, callback) {
      options.fs.rmdir(getLockFile(file, options), (err) => {
        if (err && err.code !== "ENOENT") {
          return callback(err);
        }
        callback();
      });
    }
    function updateLock(file, options) {
      const lock3 = locks[file];
      if (lock3.updateTimeout) {
        return;
      }
      lock3.updateDelay = lock3.updateDelay || options.update;
      lock3.updateTimeout = setTimeout(() => {
        lock3.updateTimeout = null;
        options.fs.stat(lock3.lockfilePath, (err, stat) => {
          const isOverThreshold = lock3.lastUpdate + options.stale < Date.now();
          if (err) {
            if (err.code === "ENOENT" || isOverThreshold) {
              return setLockAsCompromised(file, lock3, Object.assign(err, { code: "ECOMPROMISED" }));
            }
            lock3.updateDelay = 1e3;
            return updateLock(file, options);
          }
          const isMtimeOurs = lock3.mtime.getTime() === stat.mtime.getTime();
          if (!isMtimeOurs) {
            return setLockAsCompromised(
              file,
              lock3,
              Object.assign(
                new Error("Unable to update lock within the stale threshold"),
                { code: "ECOMPROMISED" }
              )
            );
          }
          const mtime = mtimePrecision.getMtime(lock3.mtimePrecision);
          options.fs.utimes(lock3.lockfilePath, mtime, mtime, (err2) => {
            const isOverThreshold2 = lock3.lastUpdate + options.stale < Date.now();
            if (lock3.released) {
              return;
            }
            if (err2) {
              if (err2.code === "ENOENT" || isOverThreshold2) {
                return setLockAsCompromised(file, lock3, Object.assign(err2, { code: "ECOMPROMISED" }));
              }
              lock3.updateDelay = 1e3;
              return updateLock(file, options);
            }
            lock3.mtime = mtime;
            lock3.lastUpdate = Date.now();
            lock3.updateDelay = null;
            updateLock(file, options);
          });
        });
      }, lock3.updateDelay);
      if (lock3.updateTimeout.unref) {
        lock3.updateTimeout.unref();
      }
    }
    function setLockAsCompromised(file, lock3, err) {
      lock3.released = true;
      if (lock3.updateTimeout) {
        clearTimeout(lock3.updateTimeout);
      }
      if (locks[file] === lock3) {
        delete locks[file];
      }
      lock3.options.onCompromised(err);
    }
    function lock2(file, options, callback) {
      options = {
        stale: 1e4,
        update: null,
        realpath: true,
        retries: 0,
        fs,
        onCompromised: (err) => {
          throw err;
        },
        ...options
      };
      options.retries = options.retries || 0;
      options.retries = typeof options.retries === "number" ? { retries: options.retries } : options.retries;
      options.stale = Math.max(options.stale || 0, 2e3);
      options.update = options.update == null ? options.stale / 2 : options.update || 0;
      options.update = Math.max(Math.min(options.update, options.stale / 2), 1e3);
      resolveCanonicalPath(file, options, (err, file2) => {
        if (err) {
          return callback(err);
        }
        const operation = retry.operation(options.retries);
        operation.attempt(() => {
          acquireLock(file2, options, (err2, mtime, mtimePrecision2) => {
            if (operation.retry(err2)) {
              return;
            }
            if (err2) {
              return callback(operation.mainError());
            }
            const lock3 = locks[file2] = {
              lockfilePath: getLockFile(file2, options),
              mtime,
              mtimePrecision: mtimePrecision2,
              options,
              lastUpdate: Date.now()
            };
            updateLock(file2, options);
            callback(null, (releasedCallback) => {
              if (lock3.released) {
                return releasedCallback && releasedCallback(Object.assign(new Error("Lock is already released"), { code: "ERELEASED" }));
              }
              unlock(file2, { ...options, realpath: false }, releasedCallback);
            });
          });
        });
      });
    }
    function unlock(file, options, callback) {
      options = {
        fs,
        realpath: true,
        ...options
      };
      resolveCanonicalPath(file, options, (err, file2) => {
        if (err) {
          return callback(err);
        }
        const lock3 = locks[file2];
        if (!lock3) {
          return callback(Object.assign(new Error("Lock is not acquired/owned by you"), { code: "ENOTACQUIRED" }));
        }
        lock3.updateTimeout && clearTimeout(lock3.updateTimeout);
        lock3.released = true;
        delete locks[file2];
        removeLock(file2, options, callback);
      });
    }
    function check2(file, options, callback) {
      options = {
        stale: 1e4,
        realpath: true,
        fs,
        ...options
      };
      options.stale = Math.max(options.stale || 0, 2e3);
      resolveCanonicalPath(file, options, (err, file2) => {
        if (err) {
          return callback(err);
        }
        options.fs.stat(getLockFile(file2, options), (err2, stat) => {
          if (err2) {
            return err2.code === "ENOENT" ? callback(null, false) : callback(err2);
          }
          return callback(null, !isLockStale(stat, options));
        });
      });
    }
    function getLocks() {
      return locks;
    }
    onExit(() => {
      for (const file in locks) {
        const options = locks[file].options;
        try {
          options.fs.rmdirSync(getLockFile(file, options));
        } catch (e) {
        }
      }
    });
    module.exports.lock = lock2;
    module.exports.unlock = unlock;
    module.exports.check = check2;
    module.exports.getLocks = getLocks;
  }
});

// node_modules/proper-lockfile/lib/adapter.js
var require_adapter = __commonJS({
  "node_modules/proper-lockfile/lib/adapter.js"(exports, module) {
    "use strict";
    var fs = require_graceful_fs();
    function createSyncFs(fs2) {
      const methods = ["mkdir", "realpath", "stat", "rmdir", "utimes"];
      const newFs = { ...fs2 };
      methods.forEach((method) => {
        newFs[method] = (...args) => {
          const callback = args.pop();
          let ret;
          try {
            ret = fs2[`${method}Sync`](...args);
          } catch (err) {
            return callback(err);
          }
          callback(null, ret);
        };
      });
      return newFs;
    }
    function toPromise(method) {
      return (...args) => new Promise((resolve, reject) => {
        args.push((err, result) => {
          if (err) {
            reject(err);
          } else {
            resolve(result);
          }
        });
        method(...args);
      });
    }
    function toSync(method) {
      return (...args) => {
        let err;
        let result;
        args.push((_err, _result) => {
          err = _err;
          result = _result;
        });
        method(...args);
        if (err) {
          throw err;
        }
        return result;
      };
    }
    function toSyncOptions(options) {
      options = { ...options };
      options.fs = createSyncFs(options.fs || fs);
      if (typeof options.retries === "number" && options.retries > 0 || options.retries && typeof options.retries.retries === "number" && options.retries.retries > 0) {
        throw Object.assign(new Error("Cannot use retries with the sync api"), { code: "ESYNC" });
      }
      return options;
    }
    module.exports = {
      toPromise,
      toSync,
      toSyncOptions
    };
  }
});

// node_modules/proper-lockfile/index.js
var require_proper_lockfile = __commonJS({
  "node_modules/proper-lockfile/index.js"(exports, module) {
    "use strict";
    var lockfile = require_lockfile();
    var { toPromise, toSync, toSyncOptions } = require_adapter();
    async function lock2(file, options) {
      const release = await toPromise(lockfile.lock)(file, options);
      return toPromise(release);
    }
    function lockSync(file, options) {
      const release = toSync(lockfile.lock)(file, toSyncOptions(options));
      return toSync(release);
    }
    function unlock(file, options) {
      return toPromise(lockfile.unlock)(file, options);
    }
    function unlockSync(file, options) {
      return toSync(lockfile.unlock)(file, toSyncOptions(options));
    }
    function check2(file, options) {
      return toPromise(lockfile.check)(file, options);
    }
    function checkSync(file, options) {
      return toSync(lockfile.check)(file, toSyncOptions(options));
    }
    module.exports = lock2;
    module.exports.lock = lock2;
    module.exports.unlock = unlock;
    module.exports.lockSync = lockSync;
    module.exports.unlockSync = unlockSync;
    module.exports.check = check2;
    module.exports.checkSync = checkSync;
  }
});

// demo/clean.ts
import { rmSync as rmSync5 } from "node:fs";
import { join as join7 } from "node:path";

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
function lastLine(text2) {
  const lines = text2.split(/[\r\n]+/).map(plain);
  return lines.findLast((line) => line !== "") ?? "no output";
}
function plain(text2) {
  return stripVTControlCharacters(text2).replace(/[\p{Cc}\p{Cf}]/gu, " ").trim().slice(0, 300);
}

// demo/run.ts
import { spawn } from "node:child_process";

// demo/endTree.ts
import { readdirSync, readFileSync } from "node:fs";
function endTree(pid, graceMs2) {
  const others = groupsBelow(pid).filter((group) => group !== pid);
  for (const group of others.length > 0 ? others : [pid]) send(group, "SIGTERM");
  const kill = () => {
    for (const group of /* @__PURE__ */ new Set([...others, ...groupsBelow(pid), pid])) send(group, "SIGKILL");
  };
  const timer = setTimeout(kill, graceMs2);
  process.once("exit", kill);
  return () => {
    clearTimeout(timer);
    process.removeListener("exit", kill);
    kill();
  };
}
function send(group, signal3) {
  try {
    process.kill(-group, signal3);
  } catch {
  }
}
function groupsBelow(pid) {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ")).filter((word) => word !== "").map(Number);
    return [...new Set(children.flatMap((child) => [...groupOf(child), ...groupsBelow(child)]))];
  } catch {
    return [];
  }
}
function groupOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const group = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
    return group > 1 ? [group] : [];
  } catch {
    return [];
  }
}

// demo/run.ts
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const { env = process.env, cwd, signal: signal3, graceMs: graceMs2 = 1e4 } = options;
    if (signal3?.aborted) return resolve({ code: 130, stdout: "", stderr: "" });
    const child = spawn(command, [...args], { env, cwd, detached: signal3 !== void 0 });
    const stopWatching = endOnAbort(child, signal3, graceMs2);
    const stdout = collect(child.stdout, options.onLine);
    const stderr = collect(child.stderr, options.onLine);
    let expired = false;
    const expire = () => {
      expired = true;
      child.kill("SIGKILL");
    };
    const timer = options.timeoutMs === void 0 ? void 0 : setTimeout(expire, options.timeoutMs);
    child.on("error", (error) => resolve({ code: 127, stdout: "", stderr: error.message }));
    child.on("close", (code) => {
      clearTimeout(timer);
      stopWatching();
      resolve({ code: expired ? 124 : code ?? 1, stdout: stdout(), stderr: stderr() });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input ?? "");
  });
}
function endOnAbort({ pid }, signal3, graceMs2) {
  if (pid === void 0 || signal3 === void 0) return () => {
  };
  let ended = () => {
  };
  const abort = () => {
    ended = endTree(pid, graceMs2);
  };
  signal3.addEventListener("abort", abort, { once: true });
  return () => {
    signal3.removeEventListener("abort", abort);
    ended();
  };
}
function collect(stream, onLine = () => {
}) {
  const chunks = [];
  const lines = lineSplitter((line) => {
    for (const part of line.replace(/\r$/, "").split("\r")) onLine(part);
  });
  stream.on("data", (bytes) => {
    chunks.push(bytes);
    lines.push(bytes);
  });
  return () => {
    lines.end();
    return Buffer.concat(chunks).toString("utf8");
  };
}

// demo/engine/aptSources.ts
var targetFormat = "$(REPO_URI)|$(RELEASE)|$(ORIGIN)|$(COMPONENT)";
function parseTargets(text2) {
  return text2.split("\n").flatMap((line) => {
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
function hasProgram(name2, path = process.env.PATH ?? "") {
  return [...path.split(delimiter), "/usr/sbin", "/sbin"].some((folder) => existsSync(join2(folder, name2)));
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

// demo/engine/startEngine.ts
import { spawn as spawn2 } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync as mkdirSync5, openSync, readFileSync as readFileSync6, rmSync as rmSync4, writeFileSync as writeFileSync4 } from "node:fs";
import { delimiter as delimiter2, join as join6 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";

// demo/withLock.ts
var import_proper_lockfile = __toESM(require_proper_lockfile(), 1);
import { mkdirSync as mkdirSync2 } from "node:fs";
async function withLock(directory, work) {
  mkdirSync2(directory, { recursive: true });
  const wait = { forever: true, minTimeout: 200, maxTimeout: 1e3 };
  const release = await (0, import_proper_lockfile.lock)(directory, { stale: 15e3, update: 3e3, retries: wait });
  try {
    return await work();
  } finally {
    await release();
  }
}

// demo/engine/bridge.ts
import { createHash } from "node:crypto";
import { readFileSync as readFileSync3 } from "node:fs";

// demo/engine/freeRange.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { networkInterfaces } from "node:os";
function parseRange(text2) {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text2);
  if (match === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255 || bits > 32) return null;
  return { base: network((a << 24 | b << 16 | c << 8 | d) >>> 0, bits), bits };
}
function parseRoutes(text2) {
  return text2.split("\n").slice(1).flatMap((line) => {
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
    return readFileSync2("/proc/net/route", "utf8");
  } catch {
    return "";
  }
}
function overlap(one, other) {
  const bits = Math.min(one.bits, other.bits);
  return network(one.base, bits) === network(other.base, bits);
}
function network(address2, bits) {
  return bits === 0 ? 0 : (address2 & 4294967295 << 32 - bits) >>> 0;
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
var networkLock = "/run/size-gate-network";
function addBridge(name2) {
  return withLock(networkLock, () => add(name2));
}
async function removeBridge(name2) {
  if (await rangeOf(name2) !== null) await withLock(networkLock, () => remove(name2));
}
async function add(name2) {
  const known = await rangeOf(name2);
  const prefix = known ?? freeRange(usedRanges());
  if (prefix === null) throw networkError("no free address range was found");
  if (known === null) {
    await run("ip", ["link", "del", name2]);
    await must("ip", ["link", "add", "name", name2, ...mtu(), "type", "bridge"]);
    await must("ip", ["addr", "add", `${prefix}.1/24`, "dev", name2]);
  }
  await must("ip", ["link", "set", name2, "up"]);
  for (const rule of rules(name2, prefix)) {
    if ((await iptables("-C", rule)).code !== 0)
      await must("iptables", ["-w", "10", "-t", rule.table, "-I", ...rule.rule]);
  }
}
async function remove(name2) {
  const prefix = await rangeOf(name2);
  if (prefix === null) return;
  for (const rule of rules(name2, prefix)) {
    for (let tries = 0; tries < 5 && (await iptables("-C", rule)).code === 0; tries += 1)
      await iptables("-D", rule);
  }
  await run("ip", ["link", "del", name2]);
}
function rules(name2, prefix) {
  return [
    { table: "nat", rule: ["POSTROUTING", "-s", `${prefix}.0/24`, "!", "-o", name2, "-j", "MASQUERADE"] },
    { table: "filter", rule: ["FORWARD", "-i", name2, "-j", "ACCEPT"] },
    { table: "filter", rule: ["FORWARD", "-o", name2, "-j", "ACCEPT"] }
  ];
}
function iptables(action, { table, rule }) {
  return run("iptables", ["-w", "10", "-t", table, action, ...rule]);
}
async function rangeOf(name2) {
  const { stdout } = await run("ip", ["-4", "-o", "addr", "show", "dev", name2]);
  const cidr = /inet (\S+)/.exec(stdout)?.[1] ?? "";
  return parseRange(cidr) === null ? null : cidr.replace(/\.\d+\/\d+$/, "");
}
function mtu() {
  try {
    const route = readFileSync3("/proc/net/route", "utf8").split("\n").find((line) => line.split(/\s+/)[1] === "00000000");
    const device = route?.split(/\s+/)[0] ?? "";
    const size = Number(readFileSync3(`/sys/class/net/${device}/mtu`, "utf8"));
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
import { existsSync as existsSync2, mkdirSync as mkdirSync3, readdirSync as readdirSync2, renameSync, rmSync } from "node:fs";
import { join as join3 } from "node:path";

// demo/engine/osRelease.ts
import { readFileSync as readFileSync4 } from "node:fs";
function parseOsRelease(text2) {
  const value = (key) => new RegExp(`^${key}=["']?([^"'\\n]*)`, "m").exec(text2)?.[1]?.trim() ?? "";
  return { id: value("ID"), codename: value("VERSION_CODENAME") };
}
function osRelease() {
  try {
    return parseOsRelease(readFileSync4("/etc/os-release", "utf8"));
  } catch {
    return { id: "", codename: "" };
  }
}

// demo/engine/installEngine.ts
var machinePrograms = { runc: "runc", iptables: "iptables", ip: "iproute2" };
async function installEngine(directory, log) {
  const root = join3(directory, "root");
  if (existsSync2(root) && Object.keys(machinePrograms).every((name2) => hasProgram(name2))) return root;
  requireDebian();
  mkdirSync3(directory, { recursive: true });
  const targets = await aptTargets();
  const unpacked = existsSync2(root) ? Promise.resolve() : unpackEngine(directory, engineSource(osRelease(), ownMirror(targets, osRelease())), log);
  await Promise.all([unpacked, installMissing(machinePrograms, log)]);
  return root;
}
async function unpackEngine(directory, source, log) {
  const state = join3(directory, `part-${process.pid}`);
  try {
    const options = source === null ? [] : privateState(state, source);
    mkdirSync3(state, { recursive: true });
    log("fetching a private Docker engine with buildx (about 70MB of packages)");
    if (source === null) await updateLists();
    else await apt([...options, "update"]);
    await apt([...options, "download", ...await enginePackages(options)], state);
    for (const name2 of readdirSync2(state).filter((file) => file.endsWith(".deb"))) {
      await unpackPackage(join3(state, name2), join3(state, "root"));
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
  mkdirSync3(root, { recursive: true });
  const { code, stderr } = await run("dpkg", ["-x", file, root]);
  if (code === 0) return;
  throw new GateError({
    code: "engine-unpack",
    message: `could not unpack the engine into ${root}: ${lastLine(stderr)}`,
    expected: "a folder with room for 400MB, and a whole package",
    fix: "make room there; else run npm run demo -- --clean, and this again"
  });
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

// demo/engine/isAlive.ts
function isAlive(pid) {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

// demo/engine/stopEngine.ts
import { existsSync as existsSync3, readFileSync as readFileSync5, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var graceMs = 2e4;
function runningPid(directory) {
  return pidOf(join4(directory, "pid"), join4(directory, "data"));
}
function containerdPid(directory) {
  const own = join4(directory, "exec/containerd");
  return pidOf(join4(own, "containerd.pid"), join4(own, "containerd.toml"));
}
function pidOf(file, argument) {
  try {
    const pid = Number(readFileSync5(file, "utf8"));
    const command = readFileSync5(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return command.includes(argument) ? pid : null;
  } catch {
    return null;
  }
}
async function stopEngine(directory) {
  await end(() => runningPid(directory));
  await end(() => containerdPid(directory));
  await unmount(directory);
  for (const name2 of ["pid", "kept"]) rmSync2(join4(directory, name2), { force: true });
  await removeBridge(bridgeName(directory));
}
async function unmount(directory) {
  const note = join4(directory, "exec/unmount-on-shutdown");
  if (!existsSync3(note)) return;
  const { code } = await run("umount", [join4(directory, "data")]);
  if (code === 0) rmSync2(note, { force: true });
}
async function end(running) {
  const until = Date.now() + graceMs;
  let asked = false;
  for (let pid = running(); pid !== null && Date.now() < until; pid = running()) {
    if (!asked) signal(pid, "SIGTERM");
    asked = true;
    await sleep(50);
  }
  const left = running();
  if (left !== null) signal(left, "SIGKILL");
}
function signal(pid, name2) {
  try {
    process.kill(pid, name2);
  } catch {
  }
}
function keepEngine(directory) {
  writeFileSync2(join4(directory, "kept"), "");
}
function isKept(directory) {
  return existsSync3(join4(directory, "kept"));
}

// demo/engine/users.ts
import { existsSync as existsSync4, mkdirSync as mkdirSync4, readdirSync as readdirSync3, rmSync as rmSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join5 } from "node:path";
function usersFolder(engineDirectory) {
  return join5(engineDirectory, "users");
}
function addUser(directory, name2 = String(process.pid)) {
  mkdirSync4(directory, { recursive: true });
  writeFileSync3(join5(directory, name2), "");
}
function removeUser(directory, name2 = String(process.pid)) {
  rmSync3(join5(directory, name2), { force: true });
  return countUsers(directory);
}
function countUsers(directory) {
  if (!existsSync4(directory)) return 0;
  const notes = readdirSync3(directory);
  const dead = notes.filter((note) => !isAlive(Number.parseInt(note, 10)));
  for (const note of dead) rmSync3(join5(directory, note), { force: true });
  return notes.length - dead.length;
}

// demo/engine/startEngine.ts
async function startEngine(options) {
  const { directory, log = () => {
  } } = options;
  const programs = join6(cacheFolder(), "engine");
  const root = await withLock(programs, () => installEngine(programs, log));
  return withLock(directory, async () => {
    const env = clientEnv(directory, root);
    return share(directory, env, await runningOrNew(options, env));
  });
}
async function runningOrNew({ directory, store }, env) {
  const running = runningPid(directory);
  if (running !== null && await answers(env)) return running;
  await stopEngine(directory);
  await addBridge(bridgeName(directory));
  rmSync4(join6(directory, "data/network/files"), { recursive: true, force: true });
  const pid = spawnDaemon(directory, store, env.PATH);
  await untilReady(directory, env, pid);
  return pid;
}
function share(directory, env, pid) {
  const users = usersFolder(directory);
  const note = `${process.pid}-${randomUUID()}`;
  addUser(users, note);
  const stop = () => withLock(directory, async () => {
    if (removeUser(users, note) === 0 && !isKept(directory)) await stopEngine(directory);
  });
  return { env, pid, stop };
}
function clientEnv(directory, root) {
  const folders = engineFolders(root);
  const config = join6(directory, "client");
  mkdirSync5(config, { recursive: true });
  writeFileSync4(join6(config, "config.json"), JSON.stringify({ cliPluginsExtraDirs: folders.plugins }));
  return {
    DOCKER_HOST: `unix://${join6(directory, "docker.sock")}`,
    DOCKER_CONFIG: config,
    PATH: [...folders.path, process.env.PATH ?? "", "/usr/sbin", "/sbin"].join(delimiter2)
  };
}
function spawnDaemon(directory, store, path) {
  const config = join6(directory, "daemon.json");
  writeFileSync4(config, JSON.stringify({ features: { "containerd-snapshotter": store === "containerd" } }));
  const places = {
    "config-file": config,
    "data-root": join6(directory, "data"),
    "exec-root": join6(directory, "exec")
  };
  const flags = Object.entries({ ...places, pidfile: join6(directory, "pid"), bridge: bridgeName(directory) });
  const log = openSync(join6(directory, "log"), "w");
  const daemon = spawn2(
    "dockerd",
    [
      ...flags.flatMap(([name2, value]) => [`--${name2}`, value]),
      "--iptables=false",
      "--ip6tables=false",
      "-H",
      `unix://${join6(directory, "docker.sock")}`
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
    message: `the private Docker engine did not start: ${lastLine(readFileSync6(join6(directory, "log"), "utf8"))}`,
    fix: "see the whole log in the folder named below, or start a Docker engine yourself",
    expected: `an engine that answers within a minute; its log is ${join6(directory, "log")}`
  });
}

// demo/engine/findOrStartEngine.ts
async function findOrStartEngine(options) {
  const { directory, env, log } = options;
  if (await findEngine(env)) return { env, started: false, stop: async () => {
  }, keep: () => {
  } };
  const engine = await startEngine({ store: "classic", directory, log });
  return {
    env: { ...env, ...engine.env },
    started: true,
    stop: engine.stop,
    keep: () => keepEngine(directory)
  };
}

// demo/engine/ownBuilder.ts
async function ownBuilder(env) {
  const { code, stdout } = await run("docker", ["context", "show"], { env });
  return code === 0 && stdout.trim() !== "" ? stdout.trim() : "default";
}

// demo/engine/stopUnused.ts
import { existsSync as existsSync5 } from "node:fs";
async function stopUnused(directory) {
  if (!existsSync5(directory)) return;
  await withLock(directory, async () => {
    const users = countUsers(usersFolder(directory));
    if (users > 0) throw inUse(users, directory);
    await stopEngine(directory);
  });
}
function inUse(users, directory) {
  return new GateError({
    code: "engine-in-use",
    message: `the private engine is in use by ${users === 1 ? "another run" : `${users} other runs`}, so it was not stopped`,
    expected: `no living process that has left its number in ${usersFolder(directory)}`,
    fix: "wait until that has ended, then run this again"
  });
}

// demo/clean.ts
function engineFolder() {
  return join7(cacheFolder(), "engine-classic");
}
async function clean() {
  await stopUnused(engineFolder());
  rmSync5(cacheFolder(), { recursive: true, force: true });
}

// demo/options.ts
import { parseArgs } from "node:util";
var usage = `npm run demo [-- FLAG]

Builds the six services of examples/sutra-models, weighs them, and judges them against the shipped limits:
first Dockerfile.optimized, beside the Dockerfile that it is to replace. Exit status 0.

  --bloated       point the same gate at packages/*/Dockerfile: three services break their limits, exit status 1
  --pull-request  a pull request on a copy of the example that makes one image too large: its workflow is run by act,
                  a workflow runner (or without one), and the comment is printed. Exit status 1
  --without-act   with --pull-request: run the action by itself, also where act is there
  --keep-engine   leave the private engine running, so that you can look at it (the line to do so is printed)
  --stop          end a private engine that was left running, unless a run uses it
  --clean         end it, and remove all that the demo keeps on this machine: engine, images, caches
`;
function readOptions(args) {
  const flag = { type: "boolean", default: false };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        bloated: flag,
        "pull-request": flag,
        "without-act": flag,
        "keep-engine": flag,
        stop: flag,
        clean: flag,
        help: flag
      }
    });
    const { bloated = false, stop = false, clean: clean2 = false, help = false } = values;
    return {
      ...{ bloated, stop, clean: clean2, help },
      pullRequest: values["pull-request"] ?? false,
      withoutAct: values["without-act"] ?? false,
      keepEngine: values["keep-engine"] ?? false
    };
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new GateError(
      { code: "demo-usage", message: `${message}`, fix: "npm run demo -- --help" },
      { cause: error }
    );
  }
}

// demo/runDemo.ts
import { join as join19 } from "node:path";

// demo/gateArguments.ts
function gateArguments(bloated, contexts) {
  const what = bloated ? ["--dockerfiles", "packages/*/Dockerfile"] : ["--compare", "Dockerfile"];
  const places = Object.entries(contexts).flatMap(([name2, value]) => ["--build-context", `${name2}=${value}`]);
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
    log(text2) {
      if (alive) draw.clear();
      stream.write(`demo: ${plain(text2)}
`);
      detail = "";
      since = Date.now();
    },
    live(text2) {
      detail = plain(text2);
    },
    stop() {
      clearInterval(timer);
      if (alive) draw.clear();
    }
  };
}

// demo/projectRoot.ts
import { existsSync as existsSync6 } from "node:fs";
import { dirname, join as join8 } from "node:path";
import { fileURLToPath } from "node:url";
function projectRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync6(join8(folder, "examples/sutra-models")) && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}

// demo/pull-request/runPullRequest.ts
import { mkdir as mkdir3, mkdtemp as mkdtemp2, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join14 } from "node:path";

// demo/github/initialState.ts
var tokens = {
  /** Of a job: may write, and is no user for REST. */
  job: "job-token-aaaaaaaa",
  /** The same in a pull request from a fork. */
  readOnly: "read-only-token-bbbbbbbb",
  /** Of a person. */
  person: "person-token-cccccccc",
  /** Of an app. */
  app: "app-token-dddddddd"
};
function sha(letter) {
  return letter.repeat(40);
}
function initialState() {
  return {
    owner: "octo-org",
    repo: "services",
    repositoryId: 1296269,
    users: {
      [tokens.job]: { id: 41898282, login: "github-actions[bot]", type: "Bot", access: "write" },
      [tokens.readOnly]: { id: 41898282, login: "github-actions[bot]", type: "Bot", access: "read" },
      [tokens.person]: { id: 583231, login: "octocat", type: "User", access: "write" },
      [tokens.app]: { id: 777, login: "our-own-app[bot]", type: "Bot", access: "write" }
    },
    pulls: [
      {
        number: 5,
        state: "open",
        headSha: sha("a"),
        headRef: "smaller-images",
        headOwner: "octo-org",
        headRepositoryId: 1296269,
        baseSha: sha("b"),
        baseRef: "main",
        locked: false
      }
    ],
    comments: [],
    statuses: [],
    artifacts: [],
    runs: [],
    commits: [
      { sha: sha("0"), parents: [] },
      { sha: sha("b"), parents: [sha("0")] },
      { sha: sha("a"), parents: [sha("0")] },
      { sha: sha("f"), parents: [] }
    ],
    mergeBases: {},
    nextCommentId: 1001,
    tokensAtStorage: 0
  };
}

// demo/github/startFakeGithub.ts
import { createServer } from "node:http";

// demo/github/answers.ts
var docs = "https://docs.github.com/rest";
function json(status, body, headers = {}) {
  return { status, body, headers: { "content-type": "application/json; charset=utf-8", ...headers } };
}
function refusal(status, message, more = {}) {
  return json(status, { message, documentation_url: docs, status: String(status), ...more });
}
var badCredentials = () => refusal(401, "Bad credentials");
var notFound = () => refusal(404, "Not Found");
var forbidden = () => refusal(403, "Resource not accessible by integration");
function secondaryLimit(status, retryAfterS) {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const { body, headers } = refusal(status, message);
  return {
    status,
    body,
    headers: { ...headers, ...retryAfterS === void 0 ? {} : { "retry-after": String(retryAfterS) } }
  };
}
function primaryLimit(resetInS) {
  const { status, body, headers } = refusal(403, "API rate limit exceeded for installation ID 1.");
  const reset = String(Math.floor(Date.now() / 1e3) + resetInS);
  return { status, body, headers: { ...headers, "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset } };
}
function paged(call, items, body) {
  const perPage = Math.min(100, Number(call.query.per_page ?? 30));
  const page = Number(call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const shown = items.slice((page - 1) * perPage, page * perPage);
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.state.repositoryId}`);
  const to = (number, rel) => {
    const query = new URLSearchParams({ ...call.query, page: String(number) });
    return `<${call.apiUrl}${path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...page > 1 ? [to(page - 1, "prev"), to(1, "first")] : [],
    ...page < last ? [to(page + 1, "next"), to(last, "last")] : []
  ];
  return json(200, body(shown), links.length === 0 ? {} : { link: links.join(", ") });
}

// demo/github/control.ts
function control(fake, text2) {
  const asked = JSON.parse(text2 === "" ? "{}" : text2);
  Object.assign(fake.state, asked.set);
  if (asked.clearRules === true) fake.clearRules();
  for (const rule of asked.rules ?? []) fake.rule(rule);
  return json(200, { state: fake.state, exchanges: fake.exchanges });
}

// demo/github/respond.ts
import { setTimeout as sleep3 } from "node:timers/promises";
function answerOf(fault) {
  switch (fault?.kind) {
    case "status":
      return json(fault.status, fault.body ?? { message: "Server Error" }, fault.headers);
    case "secondary-limit":
      return secondaryLimit(fault.status, fault.retryAfterS);
    case "primary-limit":
      return primaryLimit(fault.resetInS);
    default:
      return null;
  }
}
function bytesOf(body) {
  if (body === void 0) return Buffer.alloc(0);
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
}
async function send2(response, answer, fault) {
  const bytes = bytesOf(answer.body);
  if (fault?.kind === "abort") return void response.destroy();
  if (fault?.kind === "delay") await sleep3(fault.ms, void 0, { ref: false });
  if (fault?.kind === "trickle") return trickle(response, answer, fault.everyMs);
  const length = answer.status === 204 ? {} : { "content-length": String(bytes.length) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  if (fault?.kind !== "cut") return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}
function trickle(response, answer, everyMs) {
  response.writeHead(answer.status, answer.headers);
  response.write(" ");
  const timer = setInterval(() => response.write(" "), everyMs).unref();
  response.on("close", () => clearInterval(timer));
}

// demo/github/giteaShapes.ts
function userShape(login) {
  return {
    id: 7,
    login,
    login_name: "",
    full_name: "",
    email: `${login}@noreply.localhost`,
    is_admin: false
  };
}
function commentShape(call, comment) {
  const html = call.apiUrl.replace(/\/api\/v1$/, `/${call.state.owner}/${call.state.repo}`);
  return {
    id: comment.id,
    html_url: `${html}/pulls/${comment.pullRequest}#issuecomment-${comment.id}`,
    pull_request_url: `${html}/pulls/${comment.pullRequest}`,
    issue_url: "",
    user: userShape(comment.login),
    original_author: "",
    original_author_id: 0,
    body: comment.body,
    assets: [],
    created_at: comment.createdAt,
    updated_at: comment.updatedAt
  };
}
function pullShape(call, pull) {
  const repo = (id, owner) => ({ id, owner: userShape(owner), name: call.state.repo });
  const head = pull.headRepositoryId;
  return {
    id: pull.number,
    number: pull.number,
    state: pull.state,
    is_locked: pull.locked,
    user: userShape(pull.headOwner),
    head: {
      label: pull.headRef,
      ref: pull.headRef,
      sha: pull.headSha,
      repo_id: head ?? 0,
      repo: head === null ? null : repo(head, pull.headOwner)
    },
    base: {
      label: pull.baseRef,
      ref: pull.baseRef,
      sha: pull.baseSha,
      repo_id: call.state.repositoryId,
      repo: repo(call.state.repositoryId, call.state.owner)
    },
    merge_base: pull.baseSha
  };
}
function compareShape(call, { ahead }) {
  const commits = ahead.map((sha2) => {
    const parents = call.state.commits.find((commit2) => commit2.sha === sha2)?.parents ?? [];
    return {
      sha: sha2,
      parents: parents.map((parent) => ({ url: "", sha: parent, created: "0001-01-01T00:00:00Z" }))
    };
  });
  return { total_commits: commits.length, commits };
}

// demo/github/shapes.ts
function simpleUser(call, login) {
  const known = node(call.example("issue-comment").user);
  return { ...known, login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}
function repoUrl({ apiUrl, state }) {
  return `${apiUrl}/repos/${state.owner}/${state.repo}`;
}
function commentShape2(call, comment) {
  if (call.mode === "gitea") return commentShape(call, comment);
  const { owner, repo } = call.state;
  return {
    ...call.example("issue-comment"),
    id: comment.id,
    url: `${repoUrl(call)}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${owner}/${repo}/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(call)}/issues/${comment.pullRequest}`,
    body: comment.body,
    user: simpleUser(call, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt
  };
}
function pullShape2(call, pull, name2) {
  if (call.mode === "gitea") return pullShape(call, pull);
  const whole = call.example(name2);
  const head = node(whole.head);
  const repo = node(head.repo);
  const owner = simpleUser(call, pull.headOwner);
  return {
    ...whole,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    // The example's team lacks a property that the description requires.
    requested_teams: [],
    url: `${repoUrl(call)}/pulls/${pull.number}`,
    head: {
      ...head,
      label: `${pull.headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: owner,
      repo: pull.headRepositoryId === null ? null : { ...repo, id: pull.headRepositoryId, owner }
    },
    base: { ...node(whole.base), ref: pull.baseRef, sha: pull.baseSha }
  };
}
function compareShape2(call, compared) {
  if (call.mode === "gitea") return compareShape(call, compared);
  const whole = call.example("commit-comparison");
  const commit2 = node(whole.base_commit);
  const perPage = Number(call.query.per_page ?? 250);
  return {
    ...whole,
    base_commit: { ...commit2, sha: compared.base },
    merge_base_commit: { ...commit2, sha: compared.mergeBase },
    ahead_by: compared.ahead.length,
    total_commits: compared.ahead.length,
    commits: compared.ahead.slice(0, perPage).map((sha2) => ({ ...commit2, sha: sha2 }))
  };
}
function statusShape(call, status) {
  const shape = {
    ...call.example("status"),
    state: status.state,
    description: status.description,
    context: status.context,
    target_url: status.targetUrl,
    creator: simpleUser(call, status.login)
  };
  return call.mode === "gitea" ? { ...shape, status: status.state } : shape;
}
function userShape2(call, user) {
  if (call.mode === "gitea") return userShape(user.login);
  const known = call.example("private-user-response-with-public-and-private-profile-information");
  return { ...known, login: user.login, id: user.id, type: user.type };
}
function artifactShape(call, artifact) {
  const { artifacts } = call.example("artifact-paginated");
  const known = node(Array.isArray(artifacts) ? artifacts[0] : void 0);
  const url = `${repoUrl(call)}/actions/artifacts/${artifact.id}`;
  return {
    ...known,
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: Buffer.from(artifact.zipBase64, "base64").length,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    url,
    archive_download_url: `${url}/zip`,
    workflow_run: { ...node(known.workflow_run), id: artifact.runId, head_sha: artifact.headSha }
  };
}
function runShape(call, run2) {
  return {
    ...call.example("workflow-run"),
    id: run2.id,
    run_attempt: run2.attempt,
    head_sha: run2.headSha,
    head_branch: run2.headBranch,
    event: run2.event,
    created_at: run2.createdAt
  };
}
function node(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// demo/github/handlers/artifacts.ts
function listArtifacts(call) {
  const artifacts = call.state.artifacts.filter((artifact) => call.params.run === void 0 || artifact.runId === Number(call.params.run)).filter((artifact) => call.query.name === void 0 || artifact.name === call.query.name).sort((a, b) => b.id - a.id);
  return paged(call, artifacts, (page) => ({
    total_count: artifacts.length,
    artifacts: page.map((artifact) => artifactShape(call, artifact))
  }));
}
function downloadArtifact(call) {
  const artifact = call.state.artifacts.find((candidate) => candidate.id === Number(call.params.id));
  if (artifact === void 0) return notFound();
  if (artifact.expired) return refusal(410, "Artifact has expired");
  return {
    status: 302,
    headers: { location: `${call.storageUrl}/zip/${artifact.id}?sig=secret` },
    body: void 0
  };
}
function getRun(call) {
  const run2 = call.state.runs.find((candidate) => candidate.id === Number(call.params.run));
  return run2 === void 0 ? notFound() : json(200, runShape(call, run2));
}

// demo/github/handlers/comments.ts
var mostCharacters = 65536;
function listComments(call) {
  const number = Number(call.params.number);
  if (!call.state.pulls.some((pull) => pull.number === number)) return notFound();
  const comments = call.state.comments.filter((comment) => comment.pullRequest === number);
  const body = (page) => page.map((comment) => commentShape2(call, comment));
  return call.mode === "gitea" ? json(200, body(comments)) : paged(call, comments, body);
}
function getComment(call) {
  const comment = find(call);
  return comment === void 0 ? notFound() : json(200, commentShape2(call, comment));
}
function createComment(call) {
  const number = Number(call.params.number);
  const pull = call.state.pulls.find((candidate) => candidate.number === number);
  const body = text(call.body);
  if (pull === void 0) return notFound();
  if (call.user?.access !== "write") return forbidden();
  if (pull.locked) return refusal(403, "Unable to create comment because issue is locked.");
  if (body === null || body.length > mostCharacters) return tooLong();
  const now = (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+/, "");
  const id = call.state.nextCommentId++;
  const comment = { id, pullRequest: number, login: call.user.login, body, createdAt: now, updatedAt: now };
  call.state.comments.push(comment);
  const shape = commentShape2(call, comment);
  return json(201, shape, {
    location: `${call.apiUrl}/repos/${call.state.owner}/${call.state.repo}/issues/comments/${id}`
  });
}
function updateComment(call) {
  const comment = find(call);
  const body = text(call.body);
  if (comment === void 0) return notFound();
  if (call.user?.access !== "write") return forbidden();
  if (body === null || body.length > mostCharacters) return tooLong();
  comment.body = body;
  comment.updatedAt = (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+/, "");
  return json(200, commentShape2(call, comment));
}
function deleteComment(call) {
  const comment = find(call);
  if (comment === void 0) return notFound();
  if (call.user?.access !== "write") return forbidden();
  call.state.comments.splice(call.state.comments.indexOf(comment), 1);
  return { status: 204, headers: {}, body: void 0 };
}
function find(call) {
  return call.state.comments.find((comment) => comment.id === Number(call.params.id));
}
function text(body) {
  return typeof body === "object" && body !== null && "body" in body && typeof body.body === "string" ? body.body : null;
}
function tooLong() {
  const message = `Body is too long (maximum is ${mostCharacters} characters)`;
  return refusal(422, "Validation Failed", {
    errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message }]
  });
}

// demo/github/handlers/compare.ts
function compare(call) {
  const [base, head] = (call.params.basehead ?? "").split("...");
  if (base === void 0 || head === void 0) return notFound();
  const said = call.state.mergeBases[`${base}...${head}`];
  const known = (sha2) => call.state.commits.some((commit2) => commit2.sha === sha2);
  if (said === void 0 && !(known(base) && known(head))) return notFound();
  const found = said === void 0 ? mergeBase(call.state, base, head) : said;
  if (found === null) return refusal(404, `No common ancestor between ${base} and ${head}.`);
  const below = ancestors(call.state, base);
  const ahead = [...ancestors(call.state, head)].filter((sha2) => !below.has(sha2));
  return json(200, compareShape2(call, { base, head, mergeBase: found, ahead }));
}
function ancestors(state, sha2) {
  const found = /* @__PURE__ */ new Set([sha2]);
  for (const at of found)
    for (const parent of state.commits.find((commit2) => commit2.sha === at)?.parents ?? []) found.add(parent);
  return found;
}
function mergeBase(state, base, head) {
  const below = ancestors(state, base);
  return [...ancestors(state, head)].find((sha2) => below.has(sha2)) ?? null;
}

// demo/github/handlers/pulls.ts
function getPull(call) {
  const pull = call.state.pulls.find((candidate) => candidate.number === Number(call.params.number));
  return pull === void 0 ? notFound() : json(200, pullShape2(call, pull, "pull-request"));
}
function listPulls(call) {
  const state = call.query.state ?? "open";
  const [owner, branch] = (call.query.head ?? "").split(/:(.*)/s);
  const filtered = call.mode === "github" && branch !== void 0;
  const pulls = call.state.pulls.filter((pull) => state === "all" || pull.state === state).filter((pull) => !filtered || pull.headOwner === owner && pull.headRef === branch);
  return paged(
    call,
    pulls,
    (page) => page.map((pull) => pullShape2(call, pull, "pull-request-simple-items"))
  );
}

// demo/github/handlers/statuses.ts
function createStatus(call) {
  if (call.user?.access !== "write") return forbidden();
  const given = typeof call.body === "object" && call.body !== null ? call.body : {};
  const text2 = (name2) => typeof given[name2] === "string" ? given[name2] : null;
  const description = text2("description");
  if (description !== null && description.length > 140)
    return refusal(422, "Validation Failed", {
      errors: [
        {
          resource: "Status",
          code: "custom",
          field: "description",
          message: "description is too long (maximum is 140 characters)"
        }
      ]
    });
  const status = {
    sha: call.params.sha ?? "",
    state: text2("state") ?? "",
    description,
    context: text2("context") ?? "default",
    targetUrl: text2("target_url"),
    login: call.user.login
  };
  call.state.statuses.push(status);
  return json(201, statusShape(call, status), { location: `${call.apiUrl}${call.path}` });
}

// demo/github/handlers/who.ts
function graphql(call) {
  if (call.mode === "gitea")
    return {
      status: 404,
      headers: { "content-type": "text/plain" },
      body: Buffer.from("404 page not found\n")
    };
  if (call.user === null) return badCredentials();
  const body = call.body;
  const query = typeof body === "object" && body !== null && "query" in body ? String(body.query) : "";
  if (query.replace(/\s+/g, "") !== "query{viewer{login}}")
    return json(200, { errors: [{ message: `Parse error on ${JSON.stringify(query)}` }] });
  return json(200, { data: { viewer: { login: call.user.login } } });
}
function getUser(call) {
  if (call.user === null) return badCredentials();
  return call.user.type === "Bot" ? forbidden() : json(200, userShape2(call, call.user));
}

// demo/github/routes.ts
var inRepository = [
  ["GET", /^\/issues\/(?<number>\d+)\/comments$/, listComments],
  ["POST", /^\/issues\/(?<number>\d+)\/comments$/, createComment],
  ["GET", /^\/issues\/comments\/(?<id>\d+)$/, getComment],
  ["PATCH", /^\/issues\/comments\/(?<id>\d+)$/, updateComment],
  ["DELETE", /^\/issues\/comments\/(?<id>\d+)$/, deleteComment],
  ["GET", /^\/pulls$/, listPulls],
  ["GET", /^\/pulls\/(?<number>\d+)$/, getPull],
  ["GET", /^\/compare\/(?<basehead>.+)$/, compare],
  ["POST", /^\/statuses\/(?<sha>[^/]+)$/, createStatus],
  ["GET", /^\/actions\/artifacts$/, listArtifacts],
  ["GET", /^\/actions\/artifacts\/(?<id>\d+)\/zip$/, downloadArtifact],
  ["GET", /^\/actions\/runs\/(?<run>\d+)$/, getRun],
  ["GET", /^\/actions\/runs\/(?<run>\d+)\/artifacts$/, listArtifacts]
];
function answerTo(call, token) {
  if (call.path === "/graphql" && call.method === "POST") return graphql(call);
  if (token !== null && call.user === null) return badCredentials();
  if (call.user === null) return notFound();
  if (call.path === "/user" && call.method === "GET") return getUser(call);
  const below = belowRepository(call);
  for (const [method, pattern, handler] of inRepository) {
    const found = method === call.method ? pattern.exec(below ?? "") : null;
    if (found !== null) return handler({ ...call, params: { ...found.groups } });
  }
  return notFound();
}
function belowRepository({ path, state }) {
  const names = [`/repos/${state.owner}/${state.repo}`, `/repositories/${state.repositoryId}`];
  const name2 = names.find((prefix) => path.toLowerCase().startsWith(`${prefix.toLowerCase()}/`));
  return name2 === void 0 ? null : decodeURIComponent(path.slice(name2.length));
}

// demo/github/rules.ts
var Rules = class {
  #rules = [];
  add(rule) {
    this.#rules.push({ rule, seen: 0 });
  }
  clear() {
    this.#rules = [];
  }
  /** What happens to this request; the first rule that has its turn decides. */
  faultFor(method, path) {
    let found = null;
    for (const entry of this.#rules) {
      const { rule } = entry;
      if (rule.method !== void 0 && rule.method !== method) continue;
      if (!new RegExp(rule.path).test(path)) continue;
      entry.seen += 1;
      const from = rule.from ?? 1;
      if (entry.seen >= from && entry.seen < from + (rule.times ?? 1)) found ??= rule.fault;
    }
    return found;
  }
};

// demo/github/startFakeGithub.ts
async function startFakeGithub(options = {}) {
  const fake = new Fake(options);
  await fake.listen();
  return fake;
}
var Fake = class {
  state;
  exchanges = [];
  hold = null;
  #options;
  #mode;
  #basePath;
  #rules = new Rules();
  #api;
  #storage;
  constructor(options) {
    this.#options = options;
    this.#mode = options.mode ?? "github";
    this.#basePath = options.basePath ?? (this.#mode === "gitea" ? "/api/v1" : "");
    this.state = { ...initialState(), ...options.state };
    this.#api = createServer((request, response) => void this.#serve(request, response));
    this.#storage = createServer((request, response) => void this.#serveZip(request, response));
  }
  get apiUrl() {
    return address(this.#api) + this.#basePath;
  }
  async listen() {
    await listening(this.#api, this.#options.port ?? 0);
    await listening(this.#storage, 0);
  }
  rule(rule) {
    this.#rules.add(rule);
  }
  clearRules() {
    this.#rules.clear();
  }
  async close() {
    await Promise.all([closed(this.#api), closed(this.#storage)]);
  }
  async #serve(request, response) {
    const url = new URL(request.url ?? "/", address(this.#api));
    const text2 = await bodyOf(request);
    if (url.pathname === "/_control") {
      await send2(response, control(this, text2), null);
      this.#options.onChange?.(this.state);
      return;
    }
    const call = this.#callOf(request, url, text2);
    const token = tokenOf(request);
    const { method, path, query, body, user } = call;
    const { headers } = request;
    const login = user?.login ?? null;
    const exchange = { method, path, query, headers, body, login, answer: null, faulty: false };
    this.exchanges.push(exchange);
    const fault = this.#rules.faultFor(method, path);
    await this.hold?.(exchange);
    if (fault?.kind === "never" || fault?.kind === "abort" && fault.when === "before")
      return fault.kind === "never" ? void 0 : void response.destroy();
    if (fault?.kind === "delete-comments") this.state.comments.length = 0;
    const made = answerOf(fault);
    exchange.faulty = made !== null;
    exchange.answer = made ?? answerTo(call, token);
    this.#options.onChange?.(this.state);
    await send2(response, exchange.answer, fault);
  }
  #callOf(request, url, text2) {
    const token = tokenOf(request);
    return {
      state: this.state,
      mode: this.#mode,
      user: token === null ? null : this.state.users[token] ?? null,
      method: request.method ?? "GET",
      path: this.#below(url.pathname),
      params: {},
      query: Object.fromEntries(url.searchParams),
      body: text2 === "" ? null : parsed(text2),
      apiUrl: this.apiUrl,
      storageUrl: address(this.#storage),
      example: this.#options.example ?? (() => ({}))
    };
  }
  /** The path below the API's address. An Enterprise Server has GraphQL beside `/api/v3`, not below. */
  #below(path) {
    if (this.#basePath === "/api/v3" && path === "/api/graphql") return "/graphql";
    return path.startsWith(`${this.#basePath}/`) ? path.slice(this.#basePath.length) : `/outside${path}`;
  }
  async #serveZip(request, response) {
    const url = new URL(request.url ?? "/", address(this.#storage));
    if (request.headers.authorization !== void 0) this.state.tokensAtStorage += 1;
    const fault = this.#rules.faultFor(request.method ?? "GET", url.pathname);
    if (fault?.kind === "never") return;
    const id = Number(/^\/zip\/(\d+)$/.exec(url.pathname)?.[1]);
    await send2(response, answerOf(fault) ?? this.#zip(id), fault);
  }
  #zip(id) {
    const artifact = this.state.artifacts.find((candidate) => candidate.id === id);
    if (artifact === void 0) return { status: 404, headers: {}, body: void 0 };
    const body = Buffer.from(artifact.zipBase64, "base64");
    return { status: 200, headers: { "content-type": "application/zip" }, body };
  }
};
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return text2;
  }
}
function tokenOf(request) {
  return /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? null;
}
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
function address(server) {
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("the server does not listen");
  return `http://127.0.0.1:${at.port}`;
}
function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

// demo/pull-request/act.ts
import { accessSync, constants } from "node:fs";
import { delimiter as delimiter3, join as join10 } from "node:path";

// demo/goTool.ts
import { existsSync as existsSync7, mkdirSync as mkdirSync6, mkdtempSync, renameSync as renameSync2, rmSync as rmSync6, writeFileSync as writeFileSync5 } from "node:fs";
import { join as join9 } from "node:path";
var compiling = /* @__PURE__ */ new Map();
function goTool(tool) {
  const known = compiling.get(tool.name) ?? compile(tool);
  compiling.set(tool.name, known);
  return known;
}
async function compile({ name: name2, module, version: version2, program }) {
  const folder = join9(cacheFolder(), "tools");
  const target = join9(folder, `${name2}-${version2}`);
  if (existsSync7(target)) return target;
  mkdirSync6(folder, { recursive: true });
  const work = mkdtempSync(join9(folder, `${name2}-`));
  const source = program === "" ? module : `${module}/${program}`;
  try {
    writeFileSync5(join9(work, "go.mod"), "module tools\n\ngo 1.24\n");
    writeFileSync5(join9(work, "tools.go"), `//go:build tools

package tools

import _ "${source}"
`);
    await go(work, ["get", `${module}@${version2}`]);
    await go(work, ["build", "-mod=mod", "-trimpath", "-ldflags=-s -w", "-o", name2, source]);
    renameSync2(join9(work, name2), target);
  } finally {
    rmSync6(work, { recursive: true, force: true });
  }
  return target;
}
async function go(cwd, args) {
  const path = `${process.env.PATH ?? ""}:/usr/local/go/bin`;
  const { code, stderr } = await run("go", args, { cwd, env: { ...process.env, PATH: path, GOFLAGS: "" } });
  if (code === 0) return;
  throw new GateError(
    code === 127 ? { code: "go-missing", message: "there is no Go on this machine", fix: "install Go 1.24 or newer" } : { code: "go-failed", message: `go ${args[0]} failed: ${lastLine(stderr)}` }
  );
}

// demo/pull-request/act.ts
var act = {
  name: "act",
  module: "github.com/nektos/act",
  version: "v0.2.89",
  program: ""
};
async function findAct(env, log) {
  const own = (env.PATH ?? "").split(delimiter3).map((folder) => join10(folder, act.name));
  const found = own.find(isProgram);
  if (found !== void 0) return found;
  try {
    log("looking for act, the workflow runner; where Go is there, it is compiled once");
    return await goTool(act);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// demo/pull-request/buildContexts.ts
function buildContexts(contexts) {
  return Object.entries(contexts).map(([name2, value]) => `${name2}=${value}
`).join("");
}

// demo/pull-request/event.ts
function pullRequestEvent({ base, head, branch, title }, repository) {
  const { owner, repo, number } = repository;
  const place = { id: 1, full_name: `${owner}/${repo}`, name: repo, fork: false, owner: { login: owner } };
  return {
    action: "synchronize",
    number,
    pull_request: {
      number,
      title,
      state: "open",
      head: { sha: head, ref: branch, label: `${owner}:${branch}`, repo: place },
      base: { sha: base, ref: "main", label: `${owner}:main`, repo: place }
    },
    repository: place,
    sender: { login: "a-developer", type: "User" }
  };
}

// demo/pull-request/makeRepository.ts
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join as join11 } from "node:path";

// demo/pull-request/git.ts
async function git(folder, ...args) {
  const env = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    ...{ GIT_AUTHOR_NAME: "Demo", GIT_AUTHOR_EMAIL: "demo@example.com" },
    ...{ GIT_COMMITTER_NAME: "Demo", GIT_COMMITTER_EMAIL: "demo@example.com" }
  };
  const { code, stdout, stderr } = await run("git", ["-C", folder, ...args], { env, timeoutMs: 6e4 });
  if (code === 0) return stdout.trim();
  throw new GateError({
    code: "demo-git",
    message: `git ${args[0]} failed with status ${code}: ${stderr.trim()}`,
    expected: "git 2.28 or later",
    fix: "install git, and run the demo again"
  });
}

// demo/pull-request/workflow.ts
var import_yaml = __toESM(require_dist(), 1);
var actionName = "OWNER/size-gate@main";
function workflow(contexts) {
  const lines = buildContexts(contexts);
  const inputs = lines === "" ? {} : { with: { "build-contexts": lines } };
  return (0, import_yaml.stringify)({
    name: "Size Gate",
    on: { pull_request: {} },
    permissions: { contents: "read", "pull-requests": "write" },
    jobs: {
      images: {
        "runs-on": "ubuntu-latest",
        "timeout-minutes": 45,
        steps: [{ uses: "actions/checkout@v7" }, { uses: actionName, ...inputs }]
      }
    }
  });
}

// demo/pull-request/makeRepository.ts
var change = {
  branch: "rank-in-the-api",
  title: "Rank search results in the API",
  file: "packages/sutra-api/requirements-runtime.txt",
  line: "scikit-learn>=1.3.0\n"
};
async function makeRepository(folder, contexts) {
  await cp(join11(projectRoot(), "examples/sutra-models"), folder, { recursive: true });
  await mkdir(join11(folder, ".github/workflows"), { recursive: true });
  await writeFile(join11(folder, ".github/workflows/size-gate.yml"), workflow(contexts));
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "remote", "add", "origin", "https://github.com/sutra/sutra-models.git");
  const base = await commit(folder, "Optimized images");
  await git(folder, "checkout", "--quiet", "-b", change.branch);
  const file = join11(folder, change.file);
  await writeFile(file, `${await readFile(file, "utf8")}${change.line}`);
  const head = await commit(folder, change.title);
  return { folder, base, head, branch: change.branch, title: change.title };
}
async function commit(folder, message) {
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--no-gpg-sign", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

// demo/pull-request/runAct.ts
import { mkdir as mkdir2, writeFile as writeFile2 } from "node:fs/promises";
import { delimiter as delimiter4, join as join12 } from "node:path";
async function runAct(given) {
  const { action, env, home, onLine, signal: signal3 } = given;
  await mkdir2(join12(home, "bin"), { recursive: true });
  const event = join12(home, "event.json");
  await writeFile2(event, JSON.stringify(given.payload));
  const args = [
    ...[given.event, "--eventpath", event, "--platform", "ubuntu-latest=-self-hosted"],
    ...["--secret", "GITHUB_TOKEN", "--env", `GITHUB_API_URL=${given.apiUrl}`],
    ...["--env", `GITHUB_RUN_ID=${given.runId}`],
    ...["--local-repository", `${action.name}=${action.folder}`],
    ...["--no-cache-server", "--pull=false"]
  ];
  const path = [given.nodeFolder, env.PATH ?? ""].join(delimiter4);
  return run(given.act, args, {
    cwd: given.repository,
    env: { ...env, PATH: path, HOME: home, GITHUB_TOKEN: given.token, CI: void 0 },
    ...onLine === void 0 ? {} : { onLine },
    ...signal3 === void 0 ? {} : { signal: signal3 }
  });
}

// demo/pull-request/runAlone.ts
import { mkdtemp, writeFile as writeFile3 } from "node:fs/promises";
import { join as join13 } from "node:path";
async function runAlone(given) {
  const { workspace, inputs } = given;
  const temporary = await mkdtemp(join13(workspace, "runner-"));
  const at = (name2) => join13(temporary, name2);
  await writeFile3(at("event.json"), JSON.stringify(given.payload));
  await Promise.all([writeFile3(at("output"), ""), writeFile3(at("summary"), "")]);
  const texts = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  return run(process.execPath, [join13(given.action, "dist/action.js")], {
    cwd: given.repository,
    env: {
      ...given.env,
      ...Object.fromEntries(texts),
      ...{ CI: "true", GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "pull_request" },
      ...{ GITHUB_EVENT_PATH: at("event.json"), GITHUB_API_URL: given.apiUrl },
      ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: given.name },
      ...{ GITHUB_SHA: given.head, GITHUB_RUN_ID: "1", GITHUB_RUN_ATTEMPT: "1" },
      ...{ GITHUB_WORKSPACE: given.repository, GITHUB_OUTPUT: at("output") },
      ...{ GITHUB_STEP_SUMMARY: at("summary"), RUNNER_TEMP: temporary }
    },
    onLine: given.onLine,
    signal: given.signal
  });
}

// demo/pull-request/runPullRequest.ts
var name = { owner: "sutra", repo: "sutra-models", number: 7 };
async function runPullRequest(demo2) {
  const { contexts, log, out, signal: signal3 } = demo2;
  const workspace = await mkdtemp2(join14(tmpdir(), "size-gate-pull-request-"));
  try {
    const repository = await makeRepository(join14(workspace, name.repo), contexts);
    log(`a pull request on a copy of examples/sutra-models: "${repository.title}", one line more`);
    const github = await startFakeGithub({ state: stateOf(repository) });
    const { code } = await check(repository, github, workspace, demo2).finally(() => github.close());
    signal3.throwIfAborted();
    out.write(`
The check ${code === 0 ? "passes" : "fails"}. The comment on the pull request:

`);
    out.write(`${github.state.comments.map(({ body }) => body).join("\n\n") || "none"}
`);
    return code === 0 ? 0 : 1;
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}
async function check(repository, { apiUrl }, workspace, { env: engine, contexts, log, out, withoutAct, signal: signal3 }) {
  const env = { ...engine, TMPDIR: join14(workspace, "tmp") };
  await mkdir3(env.TMPDIR);
  const shared = {
    ...{ repository: repository.folder, payload: pullRequestEvent(repository, name) },
    ...{ env, apiUrl, signal: signal3, onLine: (line) => void out.write(`${cleanText(line)}
`) }
  };
  const act2 = withoutAct ? null : await findAct(env, log);
  signal3.throwIfAborted();
  if (act2 !== null) {
    log("running its workflow with act; this may take a minute or two");
    const action2 = { name: actionName, folder: projectRoot() };
    const runner = { act: act2, action: action2, event: "pull_request", token: tokens.job, runId: 1 };
    return runAct({ ...shared, ...runner, nodeFolder: dirname2(process.execPath), home: workspace });
  }
  const why = withoutAct ? "" : "there is neither act nor Go here: ";
  log(`${why}running the action by itself, in the environment of a runner; this may take a minute or two`);
  const inputs = { "github-token": tokens.job, "build-contexts": buildContexts(contexts) };
  const action = { action: projectRoot(), name: `${name.owner}/${name.repo}`, head: repository.head };
  return runAlone({ ...shared, ...action, inputs, workspace });
}
function stateOf({ base, head, branch }) {
  const { owner, repo, number } = name;
  const pull = { number, state: "open", headSha: head, headRef: branch, headOwner: owner };
  const { repositoryId } = initialState();
  return {
    ...{ owner, repo },
    pulls: [{ ...pull, headRepositoryId: repositoryId, baseSha: base, baseRef: "main", locked: false }]
  };
}

// demo/stand-ins/index.ts
import { join as join18 } from "node:path";

// demo/stand-ins/buildStandIns.ts
import { createHash as createHash2 } from "node:crypto";
import { cpSync, linkSync, readdirSync as readdirSync4, readFileSync as readFileSync8, rmSync as rmSync8 } from "node:fs";
import { join as join17 } from "node:path";

// demo/stand-ins/hostSettings.ts
import { existsSync as existsSync8, mkdirSync as mkdirSync7, readFileSync as readFileSync7, writeFileSync as writeFileSync6 } from "node:fs";
import { homedir } from "node:os";
import { dirname as dirname3, join as join15 } from "node:path";
import { rootCertificates } from "node:tls";
function hostSettings(env, read = readIfThere) {
  const bundles = [env.SSL_CERT_FILE, env.NODE_EXTRA_CA_CERTS, "/etc/ssl/certs/ca-certificates.crt"];
  const bundle = bundles.map((path) => path ? read(path) : null).find((text2) => text2 !== null);
  const pip = pipSettings(
    env,
    [env.PIP_CONFIG_FILE, join15(homedir(), ".config/pip/pip.conf"), "/etc/pip.conf"].map(
      (path) => path ? read(path) : null
    )
  );
  const registry = env.npm_config_registry ?? /^registry\s*=\s*(\S+)/m.exec(read(join15(homedir(), ".npmrc")) ?? "")?.[1];
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
      ...files.map((text2) => line.exec(text2 ?? "")?.[1])
    ];
    const value = values.find((candidate) => candidate !== void 0 && candidate.trim() !== "");
    return value === void 0 ? [] : [`${key} = ${value.replace(/\s+/g, " ").trim()}
`];
  });
  return lines.join("");
}
function writeFiles(folder, files) {
  for (const [path, text2] of Object.entries(files)) {
    mkdirSync7(dirname3(join15(folder, path)), { recursive: true });
    writeFileSync6(join15(folder, path), text2);
  }
}
function readIfThere(path) {
  return existsSync8(path) ? readFileSync7(path, "utf8") : null;
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
import { existsSync as existsSync9, mkdirSync as mkdirSync8, mkdtempSync as mkdtempSync2, renameSync as renameSync3, rmSync as rmSync7 } from "node:fs";
import { join as join16 } from "node:path";
async function rootFileSystem(directory, log) {
  const archive = join16(directory, "rootfs.tar");
  if (existsSync9(archive)) return archive;
  if (process.getuid?.() !== 0 || osRelease().id !== "debian") throw impossible("they need Debian and root");
  const mirror = ownMirror(await aptTargets(), osRelease());
  if (mirror === null) throw impossible("apt names no mirror of Debian");
  mkdirSync8(directory, { recursive: true });
  await installMissing({ debootstrap: "debootstrap" }, log);
  const folder = mkdtempSync2(join16(directory, "rootfs-"));
  try {
    log("making a minimal Debian for the stand-ins (half a minute)");
    const root = join16(folder, "root");
    expectDone(
      await run("debootstrap", ["--variant=minbase", "bookworm", root, mirror], { env: systemEnv() })
    );
    const leftOut = ["./etc/resolv.conf", "./etc/hostname", "./dev/*"].map((path) => `--exclude=${path}`);
    expectDone(await run("tar", ["-C", root, ...leftOut, "-cf", join16(folder, "rootfs.tar"), "."]));
    renameSync3(join16(folder, "rootfs.tar"), archive);
  } finally {
    rmSync7(folder, { recursive: true, force: true });
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
function buildStandIns(images, options) {
  return withLock(options.directory, () => build(images, options));
}
async function build(images, options) {
  const host = hostSettings(options.env);
  const madeOf = fingerprint(host);
  const there = await Promise.all(images.map(({ image }) => isMade(standInTag(image), madeOf, options.env)));
  const missing = images.filter((_, index) => !there[index]);
  if (missing.length === 0) return;
  const archive = await rootFileSystem(options.directory, options.log);
  const context = join17(options.directory, "context");
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
  rmSync8(context, { recursive: true, force: true });
  if (code !== 0)
    throw new GateError({
      code: "stand-ins-failed",
      message: `making the stand-ins failed: ${tail(stderr)}`,
      fix: "run it again; what was made stays"
    });
}
function tail(text2) {
  return text2.trim().split("\n").slice(-25).map(plain).filter((line) => line !== "").join(" | ");
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
  const recipe = readdirSync4(folder).sort().map((name2) => [name2, readFileSync8(join17(folder, name2), "utf8")]);
  return createHash2("sha256").update(JSON.stringify([recipe, host])).digest("hex");
}
async function isMade(tag, madeOf, env) {
  const format = `{{index .Config.Labels "${label}"}}`;
  const { stdout } = await run("docker", ["image", "inspect", "--format", format, tag], { env });
  return stdout.trim() === madeOf;
}
function layOut(context, archive, host) {
  rmSync8(context, { recursive: true, force: true });
  cpSync(recipeFolder(), context, { recursive: true });
  writeFiles(join17(context, "host"), host);
  linkSync(archive, join17(context, "rootfs.tar"));
}
function recipeFolder() {
  return join17(projectRoot(), "demo/stand-ins/recipe");
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
  const options = { directory: join18(cacheFolder(), "stand-ins"), live: () => {
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
async function runDemo(options, signal3) {
  const tell = narrator(process.stderr, process.env);
  let engine = null;
  try {
    engine = await findOrStartEngine({ directory: engineFolder(), env: process.env, log: tell.log });
    tell.log(engine.started ? "a private Docker engine runs" : "using the Docker engine of this machine");
    return await gate(options, engine, signal3, tell);
  } finally {
    tell.stop();
    if (engine?.started) await farewell(options, engine, tell);
  }
}
async function gate(options, engine, signal3, tell) {
  const env = { ...engine.env, BUILDX_BUILDER: await ownBuilder(engine.env) };
  const { log, live } = tell;
  const contexts = await standIns({ env, log, live });
  signal3.throwIfAborted();
  if (options.pullRequest) {
    tell.stop();
    const { withoutAct } = options;
    return runPullRequest({ env, contexts, log, out: process.stdout, withoutAct, signal: signal3 });
  }
  const which = options.bloated ? "packages/*/Dockerfile" : "Dockerfile.optimized, beside Dockerfile";
  log(`building and weighing the services of examples/sutra-models: ${which}`);
  tell.stop();
  return main(gateArguments(options.bloated, contexts), {
    ...{ stdout: process.stdout, stderr: process.stderr, env, version, signal: signal3, readText },
    cwd: join19(projectRoot(), "examples/sutra-models"),
    corridor: () => import("./chunks/gate-T7WBYQHD.js")
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
    runningPid(engineFolder()) === null ? "the private engine is stopped; its images stay for the next time (npm run demo -- --clean removes them)" : "the private engine goes on: another run uses it, or it was asked to stay (npm run demo -- --stop ends it)"
  );
}

// demo/main.ts
async function demo(args, signal3) {
  const options = readOptions(args);
  if (options.help) process.stdout.write(usage);
  else if (options.clean) await clean();
  else if (options.stop) await stopUnused(engineFolder());
  else return runDemo(options, signal3);
  return 0;
}
var signal2 = onInterrupt(process, (text2) => process.stderr.write(text2));
try {
  process.exitCode = await demo(process.argv.slice(2), signal2);
} catch (error) {
  if (!signal2.aborted && !(error instanceof GateError)) throw error;
  const color = process.stderr.isTTY === true && !process.env.NO_COLOR;
  if (error instanceof GateError && !signal2.aborted) {
    process.stderr.write(`${renderProblems(error.problems, { color })}
`);
  }
  process.exitCode = signal2.aborted ? 130 : 2;
}
