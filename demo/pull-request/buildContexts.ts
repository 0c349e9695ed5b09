/** The action's input `build-contexts`: one a line. */
export function buildContexts(contexts: Readonly<Record<string, string>>): string {
  return Object.entries(contexts)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
