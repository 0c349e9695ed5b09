const folders = /(^|\/)(node_modules|vendor|\.git)\//;

/** True for a path inside node_modules, vendor or .git: other people's code, never a service of this repository. */
export function isOffLimits(path: string): boolean {
  return folders.test(path);
}
