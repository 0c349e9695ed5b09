import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Report, readReport } from '../../src/report/index.ts';
import { type Bundle, leftIn, makeBundle } from './support/bundle.ts';
import { openEngine, type TestEngine } from './support/engines.ts';
import { sizesOf } from './support/thirtyCommits/arithmetic.ts';
import { type Bases, bases } from './support/thirtyCommits/bases.ts';
import type { Told } from './support/thirtyCommits/chapter.ts';
import { engineSizes } from './support/thirtyCommits/engineSizes.ts';
import { exitOf, expectedFacts, inputsOf, type Side } from './support/thirtyCommits/expectedFacts.ts';
import { type Facts, factsOfReport } from './support/thirtyCommits/facts.ts';
import { type Commit, type Repository, repository } from './support/thirtyCommits/repository.ts';
import { story } from './support/thirtyCommits/story.ts';
import { gatedAs } from './support/thirtyCommits/world.ts';

jest.setTimeout(120_000);

let bundle: Bundle;
let engine: TestEngine;
let folder: string;
let made: Bases;
let repo: Repository;

beforeAll(async () => {
  bundle = makeBundle();
  engine = await openEngine('classic');
  folder = mkdtempSync(join(tmpdir(), 'size-gate-story-'));
  made = bases(folder, `size-gate-story-${process.pid}`, engine.env);
  made.make('1', 0);
  repo = repository(join(folder, 'repository'), made.name);
  mkdirSync(join(folder, 'temporary'));
}, 900_000);

afterAll(async () => {
  made?.remove();
  await engine?.stop();
  bundle?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe('the history of a repository, commit by commit', () => {
  // What the run of the chapter before reported, and what it should have measured.
  let last: { report: Report; side: Side } | null = null;

  it.each(story.map((chapter) => [chapter.name, chapter] as const))('%s', async (_, chapter) => {
    for (const [tag, bytes] of Object.entries(chapter.bases ?? {})) made.make(tag, bytes);
    const { head, against } = repo.commit(chapter);
    const after = sideOf(head);
    const before = sideOf({ ...against, world: gatedAs(against.world, head.world) });
    const base = chapter.byBranch ? 'main' : against.hash;
    const report = await check(['--base', base]);
    expect(report.baseline).toMatchObject({ kind: 'rebuild', commit: against.hash });
    const { told } = chapter;
    expectFacts(report, { before, after, gate: head.world.gate, rebuilt: true, told });
    for (const run of chapter.also ?? []) {
      const earlier = last;
      if (earlier === null) throw new Error('the story begins with a plain run');
      if (run.withReport)
        writeFileSync(join(folder, 'repository/.git/earlier.json'), JSON.stringify(earlier.report));
      const flags = run.withReport ? ['--baseline', 'report:.git/earlier.json'] : [];
      expectFacts(await check(['--base', base, ...flags, ...run.flags]), {
        before: run.withReport ? earlier.side : run.baseRules ? sideOf(against) : before,
        after,
        gate: (run.baseRules ? against : head).world.gate,
        rebuilt: !run.withReport,
        told: run.told,
      });
    }
    last = { report, side: after };
    expectEngineAgrees(after);
  });

  it('leaves nothing behind', () => {
    expect(leftIn(join(folder, 'temporary'))).toEqual({ files: [], processes: [] });
    expect(repo.git('worktree', 'list', '--porcelain').match(/^worktree /gm)).toHaveLength(1);
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});

// Images that the engine was asked about, by what they are made of.
const asked = new Set<string>();

/** Holds the arithmetic against what docker builds and saves, once for each different image. */
function expectEngineAgrees({ world, sizes }: Side): void {
  const root = join(folder, 'repository');
  for (const [id, { dockerfile, layers, builds }] of sizes) {
    const key = `${inputsOf(world, id)} ${layers.map(({ bytes }) => bytes)}`;
    if (!builds || asked.has(key)) continue;
    asked.add(key);
    const [service = '', variant = ''] = id.split('@');
    const extra = world.services[service]?.variants?.[variant];
    const image = {
      dockerfile,
      context: world.recipes[dockerfile]?.context ?? '.',
      buildArgs: extra === undefined ? [] : [`EXTRA=${extra}`],
    };
    expect([id, ...engineSizes(root, image, folder, engine.env)]).toEqual([
      id,
      ...layers.map(({ bytes }) => bytes).filter((bytes) => bytes > 0),
    ]);
  }
}

function sideOf({ world }: Commit): Side {
  return { world, sizes: sizesOf(world, made.bytes) };
}

async function check(args: readonly string[]): Promise<Report> {
  const env = { ...engine.env, TMPDIR: join(folder, 'temporary'), XDG_CACHE_HOME: join(folder, 'cache') };
  const run = await bundle.cli(['check', '--json', '--builder', engine.builder, ...args], {
    cwd: join(folder, 'repository'),
    env,
  });
  if (run.out === '') throw new Error(run.err);
  const report = readReport(run.out, 'stdout');
  expect(run.status).toBe(report.exitStatus);
  return report;
}

/** Holds a report against the arithmetic, and both against what was told by hand. */
function expectFacts(report: Report, expectation: Parameters<typeof expectedFacts>[0]): void {
  const facts = factsOfReport(report);
  expect(facts).toEqual(expectedFacts(expectation));
  expect(tale(facts)).toEqual(taleOf(expectation.told, Object.keys({ ...facts.images, ...facts.removed })));
  for (const { change } of report.images) {
    if (change === null || change.layers.length === 0) continue;
    const deltas = change.layers.map(({ deltaBytes }) => deltaBytes);
    expect(deltas.reduce((all, one) => all + one, 0)).toBe(change.unpacked.deltaBytes);
  }
}

/** The few words that a person would say of a run. */
function tale({ verdict, exitStatus, images, removed }: Facts) {
  const all = Object.entries({ ...images, ...removed });
  return {
    verdict,
    exit: exitStatus,
    changes: Object.fromEntries(
      all.map(([id, { status, unpacked }]) => [
        id,
        [status, 'deltaBytes' in unpacked ? unpacked.deltaBytes : null],
      ]),
    ),
    broken: Object.fromEntries(
      Object.entries(images).flatMap(([id, { rules }]) => {
        const names = Object.keys(rules).filter((name) => rules[name]?.[0] === 'fail');
        return names.length === 0 ? [] : [[id, names]];
      }),
    ),
  };
}

function taleOf(told: Told, ids: readonly string[]) {
  const verdict = told.verdict ?? 'pass';
  return {
    verdict,
    exit: told.exit ?? exitOf[verdict],
    changes: { ...Object.fromEntries(ids.map((id) => [id, ['same', 0]])), ...told.changes },
    broken: told.broken ?? {},
  };
}
