import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  chainsTo,
  keptBy,
  packageGraph,
  reachable,
  rootsOf,
} from '../../../src/report/inspect/packageGraph.ts';
import { owned } from './support/seen.ts';

/** Any packages that require any others, circles and themselves included. */
const packages = fc
  .array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map((needs, index) =>
      owned(`p${index}`, index, { requires: needs.map((to) => ({ to, inferred: false })) }),
    ),
  );

it('keeps with a package exactly what can not be reached without it', () => {
  fc.assert(
    fc.property(packages, fc.nat(7), (all, at) => {
      const index = at % all.length;
      const graph = packageGraph(all);
      const left = reachable(graph, rootsOf(all, graph, true), index);
      const kept = new Set(keptBy(all, graph, index));
      const below = reachable(graph, [index], null);
      for (const each of all.keys())
        expect(kept.has(each)).toBe(each === index || (below.has(each) && !left.has(each)));
    }),
  );
});

it('has roots from which everything is reached, circles too', () => {
  fc.assert(
    fc.property(packages, (all) => {
      const graph = packageGraph(all);
      expect(reachable(graph, rootsOf(all, graph, true), null).size).toBe(all.length);
    }),
  );
});

it('gives ways along which each package is required by the next', () => {
  fc.assert(
    fc.property(packages, fc.nat(7), (all, at) => {
      const index = at % all.length;
      const graph = packageGraph(all);
      for (const chain of chainsTo(all, graph, index, 3))
        for (const [step, each] of chain.entries())
          expect(graph.needs[each]).toContain(step === 0 ? index : chain[step - 1]);
    }),
  );
});

it('follows recommendations, but none from the base image to what was put on top of it', () => {
  const recommends = (to: number) => ({ requires: [{ to, inferred: false, recommended: true as const }] });
  const all = [
    owned('new', 9, { ...recommends(1) }),
    owned('extra', 9),
    owned('old', 9, { ...recommends(1), from: 'base' }),
    owned('older', 9, { ...recommends(2), from: 'base' }),
  ];
  expect(packageGraph(all).needs).toEqual([[1], [], [], [2]]);
});
