import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AskGraph } from '../../src/reasons/graph/askGraph.ts';
import { costs } from '../../src/reasons/graph/costs.ts';
import { contentsOf } from './support/contents.ts';
import { explained } from './support/explained.ts';

const chain = (count: number) =>
  contentsOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `p${at}`,
        { requires: at + 1 < count ? [`p${at + 1}`] : [], ownedBytes: 1 },
      ]),
    ),
  ).packages;

it('a chain of 20,000 packages costs its line no quadratic time', () => {
  const packages = chain(20_000);
  const ended: string[] = [];
  const graph = new AskGraph(packages, () => ended.push('early'));
  const line = graph.line({ file: 'Dockerfile', line: 2, asks: 'p0' }, true);
  graph.link(graph.root, line?.node ?? -1, false);
  graph.link(line?.node ?? -1, graph.whole(0), false);
  const start = performance.now();
  expect(costs(graph, packages)[0]?.cost).toMatchObject({ exclusiveBytes: 20_000 });
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(ended).toEqual([]);
}, 30_000);

it('says so where lines lead to lines in more ways than can be told', () => {
  const packages = chain(3_000);
  let ended = 0;
  const graph = new AskGraph(packages, () => {
    ended += 1;
  });
  let from = graph.root;
  for (let at = 0; at < 1_000; at += 1) {
    const node = graph.line({ file: 'r.txt', line: at + 1, asks: '-r r.txt' }, true)?.node ?? -1;
    graph.link(from, node, false);
    from = node;
  }
  graph.link(from, graph.whole(0), false);
  costs(graph, packages);
  expect(ended).toBeGreaterThan(0);
}, 30_000);

it('tells it as one problem of the Dockerfile', () => {
  const name = (file: number) => `r${file}.txt`;
  const lists = Array.from({ length: 11 }, (_, file) => [
    name(file),
    Array.from({ length: 1_000 }, (__, at) => `n${file}-${at}`).join('\n'),
  ]);
  const run = `RUN pip install ${lists.map(([file]) => `-r ${file}`).join(' ')}`;
  const files = { Dockerfile: `FROM x\nCOPY *.txt .\n${run}\n`, ...Object.fromEntries(lists) };
  expect(explained(contentsOf({ 'n0-1': {} }), files).problems).toMatchObject([
    { code: 'reasons-incomplete', where: { file: 'Dockerfile' } },
  ]);
}, 30_000);

it('guesses no more than it can in bearable time, and says so', () => {
  const names = Array.from({ length: 1_500 }, (_, at) => `n${at}`);
  const contents = contentsOf(Object.fromEntries(names.map((name) => [name, {}])));
  const start = performance.now();
  const found = explained(contents, {
    Dockerfile: `FROM x\nRUN pip install ${names.map((name) => `m${name}`).join(' ')}\n`,
  });
  expect(found.problems.map(({ code }) => code)).toEqual(['reasons-incomplete']);
  expect(found.lines.flatMap(({ exclusive }) => exclusive)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);

it('gives each line exactly the packages that nothing else leads to', () => {
  const count = 8;
  const links = fc.array(fc.tuple(fc.nat(5), fc.nat(5 + count)), { maxLength: 30 });
  const requires = fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), {
    minLength: count,
    maxLength: count,
  });
  fc.assert(
    fc.property(links, requires, (edges, needs) => {
      const specs = needs.map((each, at) => [`p${at}`, { requires: each.map((to) => `p${to}`) }] as const);
      const { packages } = contentsOf(Object.fromEntries(specs));
      const graph = new AskGraph(packages, () => {});
      const lines = Array.from(
        { length: 6 },
        (_, at) => graph.line({ file: 'f', line: at, asks: '' }, true)?.node ?? -1,
      );
      graph.link(graph.root, lines[0] ?? -1, false);
      for (const [from, to] of edges)
        graph.link(lines[from] ?? -1, to < 6 ? (lines[to] ?? -1) : graph.whole(to - 6), false);
      const all = graph.reach([graph.root]);
      for (const { line, cost } of costs(graph, packages)) {
        const left = new Set(graph.reach([graph.root], (node) => node === line.node));
        const gone = all.filter((node) => !left.has(node)).flatMap((node) => graph.packageAt(node) ?? []);
        expect([...cost.exclusive].sort()).toEqual(gone.sort());
      }
    }),
    { numRuns: 300 },
  );
});
