import type { Problem } from '../../nouns/index.ts';

/** Problems without what was said to do about one above already: a hundred times the same helps nobody. */
export function fixOnce(problems: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>();
  return problems.map(({ fix, ...problem }) => {
    if (fix === undefined || said.has(fix)) return problem;
    said.add(fix);
    return { ...problem, fix };
  });
}
