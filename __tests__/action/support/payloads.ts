import { createRequire } from 'node:module';
import { z } from 'zod';

const collection = z.array(
  z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }),
);
const all = collection.parse(
  createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json'),
);

/** Payloads that GitHub really sent, of one kind of event. */
export function realPayloads(name: string): readonly Record<string, unknown>[] {
  const found = all.find((each) => each.name === name);
  if (!found || found.examples.length === 0) throw new Error(`no example of ${name}`);
  return found.examples;
}
