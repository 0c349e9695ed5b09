/**
 * The named build context that stands in for a stage or image, or null. Names are compared as image references:
 * `python` and `docker.io/library/python:latest` are the same. `scratch` and `context` can't be replaced.
 */
export function namedContext(name: string, contexts: Readonly<Record<string, string>>): string | null {
  const wanted = normal(name);
  if (wanted === normal('scratch') || wanted === normal('context')) return null;
  const found = Object.entries(contexts).find(([key]) => normal(key) === wanted);
  return found?.[1] ?? null;
}

function normal(name: string): string {
  const short = name.toLowerCase().replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '');
  return /(:[^/]*|@.*)$/.test(short) ? short : `${short}:latest`;
}
