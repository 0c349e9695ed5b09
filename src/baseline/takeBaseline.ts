import type { Baseline, BaselineOrigin, BaselineSourceName, Problem } from '../nouns/index.ts';
import { artifact } from './sources/artifact.ts';
import { none } from './sources/none.ts';
import { rebuild } from './sources/rebuild.ts';
import { report } from './sources/report.ts';
import type { BaselineRequest, TakeFrom } from './sources/types.ts';

/** Every kind of source; stored history will be one more line. */
function sourceOf(name: BaselineSourceName): TakeFrom {
  switch (name.kind) {
    case 'rebuild':
      return rebuild;
    case 'report':
      return report(name.file);
    case 'artifact':
      return artifact(name.name);
    case 'none':
      return none;
    default:
      return name satisfies never;
  }
}

/**
 * The baseline of the first source that has one. Its origin says what it is, and why an earlier source was not taken;
 * where no source has one, it is of the kind `none`, with the reasons. Throws Interrupted.
 */
export async function takeBaseline(request: BaselineRequest): Promise<Baseline> {
  const reasons: Problem[] = [];
  for (const name of request.sources) {
    const taken = await sourceOf(name)(request);
    if (!('code' in taken)) return withReasons(taken, reasons);
    reasons.push(taken);
  }
  return withReasons({ origin: noOrigin(request.base), images: [] }, reasons);
}

function withReasons({ origin, images }: Baseline, reasons: readonly Problem[]): Baseline {
  const all = origin.problem === null ? reasons : [...reasons, origin.problem];
  return { origin: { ...origin, problem: joined(all) }, images };
}

/** One problem for all of them, the first one's code and help first. */
function joined(problems: readonly Problem[]): Problem | null {
  const [first, ...more] = problems;
  if (first === undefined || more.length === 0) return first ?? null;
  return { ...first, message: problems.map(({ message }) => message).join('; ') };
}

function noOrigin(base: BaselineRequest['base']): BaselineOrigin {
  const known = base !== null && !('code' in base) ? base : null;
  return {
    kind: 'none',
    commit: known?.commit ?? null,
    choice: known?.choice ?? null,
    committedAt: known?.committedAt ?? null,
    ...{ measuredAt: null, ageMs: null, source: null, problem: null },
  };
}
