const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EIO: 'the device does not answer',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EROFS: 'the file system is read-only',
};

/** Why the system refused a file, in words; its own word where there are none. */
export function systemReason(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? (code || 'unknown reason');
}
