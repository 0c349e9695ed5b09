import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/doors/systemReason.ts
var reasons = {
  EACCES: "permission denied",
  EIO: "the device does not answer",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file",
  EROFS: "the file system is read-only"
};
function systemReason(cause) {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? (code || "unknown reason");
}

export {
  systemReason
};
