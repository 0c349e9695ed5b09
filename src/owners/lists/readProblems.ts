import type { Problem } from '../../nouns/index.ts';
import { compareText } from '../candidates.ts';
import type { FoundFacts } from '../types.ts';

const mostProblems = 100;

type Located = ReturnType<typeof problemsOf>[number];

/** What could not be read of the finished image's databases, by path, line and words, cut with a word on how many more. */
export function readProblems(facts: readonly FoundFacts[]): readonly Problem[] {
  const all = facts.filter(({ live }) => live).flatMap(problemsOf);
  all.sort(inOrder);
  const more = all.length - mostProblems;
  if (more <= 0) return all;
  const message = `${more} more places in package databases could not be understood`;
  return [...all.slice(0, mostProblems), { code: 'package-database-damaged', message }];
}

function problemsOf({ path, facts }: FoundFacts) {
  return facts.problems.map(({ message, line }) => ({
    code: 'package-database-damaged',
    message,
    where: { file: path, ...(line === undefined ? {} : { line }) },
    expected: 'a package database as its package manager writes it',
    fix: 'Packages that this file speaks of may be missing here. Look whether a step of the build cuts or edits it.',
  }));
}

function inOrder(a: Located, b: Located): number {
  const byPlace = compareText(a.where.file, b.where.file) || (a.where.line ?? 0) - (b.where.line ?? 0);
  return byPlace || compareText(a.message, b.message);
}
