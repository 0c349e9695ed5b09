/** The path of a `buildkitd`. Interim: the tools of the tests are compiled by tools.ts. */
export async function buildkitd(): Promise<string> {
  const path = process.env.SIZE_GATE_BUILDKITD;
  if (path === undefined) throw new Error('set SIZE_GATE_BUILDKITD to the path of a buildkitd');
  return path;
}
