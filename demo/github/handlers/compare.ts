import { json, notFound, refusal } from '../answers.ts';
import { compareShape } from '../shapes.ts';
import type { Answer, Call, FakeState } from '../types.ts';

export function compare(call: Call): Answer {
  const [base, head] = (call.params.basehead ?? '').split('...');
  if (base === undefined || head === undefined) return notFound();
  const said = call.state.mergeBases[`${base}...${head}`];
  const known = (sha: string) => call.state.commits.some((commit) => commit.sha === sha);
  if (said === undefined && !(known(base) && known(head))) return notFound();
  const found = said === undefined ? mergeBase(call.state, base, head) : said;
  if (found === null) return refusal(404, `No common ancestor between ${base} and ${head}.`);
  const below = ancestors(call.state, base);
  const ahead = [...ancestors(call.state, head)].filter((sha) => !below.has(sha));
  return json(200, compareShape(call, { base, head, mergeBase: found, ahead }));
}

/** The commit and all below it, nearest first. */
function ancestors(state: FakeState, sha: string): Set<string> {
  const found = new Set([sha]);
  for (const at of found)
    for (const parent of state.commits.find((commit) => commit.sha === at)?.parents ?? []) found.add(parent);
  return found;
}

function mergeBase(state: FakeState, base: string, head: string): string | null {
  const below = ancestors(state, base);
  return [...ancestors(state, head)].find((sha) => below.has(sha)) ?? null;
}
