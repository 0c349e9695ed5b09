import type { ExtraLinks } from '../../types.ts';
import type { AskedExtras } from './askedExtras.ts';
import type { AllNeeds, Need } from './needs.ts';

/** Steps over all extras of an image; a real one needs some thousands. */
const maxSteps = 2_000_000;

type ByExtra = ReadonlyMap<string, ReadonlyMap<string, readonly Need[]>>;

/**
 * What each extra that nobody in the image asks for would need besides: the distributions that it brings, and those
 * that their extras bring. Extras of which nothing is in the image are left out.
 */
export function extraNeeds(all: AllNeeds, asked: AskedExtras): ExtraLinks[] {
  const byExtra = needsByExtra(all);
  const found: ExtraLinks[] = [];
  let steps = 0;
  for (const [from, extras] of byExtra) {
    for (const extra of extras.keys()) {
      if (asked.get(from)?.has(extra)) continue;
      const { to, visited } = follow(from, extra, all, byExtra, maxSteps - steps);
      steps += visited;
      if (to.length > 0) found.push({ from, extra, to });
      if (steps >= maxSteps) return found;
    }
  }
  return found;
}

function needsByExtra({ needs }: AllNeeds): ByExtra {
  const all = new Map<string, Map<string, Need[]>>();
  for (const [key, list] of needs) {
    const extras = new Map<string, Need[]>();
    for (const need of list) {
      for (const extra of need.ofExtras) {
        const same = extras.get(extra);
        if (same === undefined) extras.set(extra, [need]);
        else same.push(need);
      }
    }
    if (extras.size > 0) all.set(key, extras);
  }
  return all;
}

/** Walks from an extra to all that it brings, every extra of a distribution once. */
function follow(from: string, extra: string, { holds }: AllNeeds, byExtra: ByExtra, budget: number) {
  const to = new Set<string>();
  const seen = new Set([`${from}\n${extra}`]);
  const open: [string, string][] = [[from, extra]];
  let visited = 0;
  for (let next = open.pop(); next !== undefined && visited < budget; next = open.pop()) {
    const [key, asked] = next;
    for (const need of byExtra.get(key)?.get(asked) ?? []) {
      visited += 1;
      if (!holds(key, need, new Set([asked]))) continue;
      to.add(need.to);
      for (const more of need.extras) {
        const id = `${need.to}\n${more}`;
        if (!seen.has(id)) open.push([need.to, more]);
        seen.add(id);
      }
    }
  }
  to.delete(from);
  return { to: [...to].sort(), visited };
}
