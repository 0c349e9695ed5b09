import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node } from '../../../demo/github/index.ts';

export type { Node };

let description: Node | undefined;

/** GitHub's own description of its API, read once: 13 MB. */
export function openApi(): Node {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  description ??= node(JSON.parse(readFileSync(file, 'utf8')));
  return description;
}

/** The value as an object; throws for anything else. */
export function node(value: unknown): Node {
  if (typeof value === 'object' && value !== null) return value as Node;
  throw new Error(`not an object: ${String(value)}`);
}

/** What is at a JSON pointer like `#/components/examples/issue-comment`. */
export function pointed(reference: string): Node {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<Node>((at, name) => node(at[name.replaceAll('~1', '/').replaceAll('~0', '~')]), openApi());
}

/** A fresh copy of the description's example of that name; of a list's its first entry. */
export function example(name: string): Node {
  const { value } = pointed(`#/components/examples/${name}`);
  return node(structuredClone(Array.isArray(value) ? value[0] : value));
}
