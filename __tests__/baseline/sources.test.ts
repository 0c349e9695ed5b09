import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BaselineRequest, type OpenBase, takeBaseline } from '../../src/baseline/index.ts';
import { GateError, type Plan, type Problem } from '../../src/nouns/index.ts';
import { renderJson } from '../../src/report/index.ts';
import { failingReport } from '../report/support/story.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'size-gate-sources-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const story = failingReport();
const commit = story.repository.commit ?? '';
const base = { commit, choice: 'merge base of HEAD and main', committedAt: '2026-11-01T00:00:00.000Z' };
const lost: Problem = { code: 'base-not-found', message: 'no base' };

async function take(request: Partial<BaselineRequest>) {
  const baseline = await takeBaseline({
    ...{ sources: [], base: base as OpenBase, env: {}, measure: async () => [], findArtifact: undefined },
    head: {
      ...{ plan: { root } as Plan, measured: [] },
      startedAt: new Date(Date.parse(story.startedAt) + 60_000),
    },
    ...request,
  });
  return baseline;
}

const file = (name: string, text: string) => writeFileSync(join(root, name), text);
const report = (name: string) => ({ kind: 'report', file: name }) as const;

describe('a report of an earlier run', () => {
  it('gives its sizes, whose commit they are, and how old', async () => {
    file('saved.json', renderJson(story));
    const { origin, images } = await take({ sources: [report('saved.json')] });
    expect(origin).toEqual({
      ...{ kind: 'report', ...base, measuredAt: story.startedAt, ageMs: 60_000 },
      ...{ source: 'saved.json', problem: null },
    });
    expect(images.map(({ id, how, profile }) => [id, how, profile?.unpackedBytes ?? null])).toEqual(
      story.images.map(({ id, profile }) => [id, 'report', profile?.unpackedBytes ?? null]),
    );
    for (const { profile, problem } of images) expect(problem === null).toBe(profile !== null);
  });

  it.each([
    ['of another commit', { ...story.repository, commit: 'f'.repeat(40) }],
    ['of a changed folder', { ...story.repository, dirty: true }],
    ['of no commit', { ...story.repository, commit: null }],
  ])('%s is taken, and that is said', async (_, repository) => {
    file('saved.json', renderJson({ ...story, repository }));
    const { origin, images } = await take({ sources: [report('saved.json')] });
    expect(origin).toMatchObject({
      kind: 'report',
      choice: null,
      problem: { code: 'baseline-other-commit' },
    });
    expect(images).toHaveLength(story.images.length);
  });

  it('is taken where no base commit is known, which is no fault then', async () => {
    file('saved.json', renderJson(story));
    const { origin } = await take({ sources: [report('saved.json')], base: null });
    expect(origin).toMatchObject({ kind: 'report', commit, choice: null, problem: null });
  });

  it('is refused where it contradicts itself: by sums, verdicts, or an image that is in it twice', async () => {
    const [first, ...rest] = story.images;
    const forged = { ...first!, profile: { ...first!.profile!, unpackedBytes: 9e9 } };
    for (const images of [
      [forged, ...rest],
      [first!, ...story.images],
      [{ ...first!, verdict: first!.verdict === 'pass' ? 'fail' : 'pass' } as const, ...rest],
    ]) {
      file('saved.json', renderJson({ ...story, images }));
      const { origin } = await take({ sources: [report('saved.json')] });
      expect(origin).toMatchObject({ kind: 'none', problem: { code: 'baseline-inconsistent' } });
    }
  });

  it.each([
    ['nowhere.json', 'baseline-report-unreadable'],
    ['folder', 'baseline-report-unreadable'],
    ['/dev/zero', 'baseline-report-unreadable'],
    ['text', 'report-not-json'],
    ['other.json', 'report-invalid'],
  ])('%j is none: %s', async (name, code) => {
    mkdirSync(join(root, 'folder'));
    file('text', 'no report');
    file('other.json', '{"schemaVersion": 1}');
    expect((await take({ sources: [report(name)] })).origin.problem).toMatchObject({ code });
  });
});

describe('a report from an artifact', () => {
  const artifact = { kind: 'artifact', name: 'sizes' } as const;

  it('is asked for by the base commit', async () => {
    const asked: string[] = [];
    const findArtifact = async (...args: [string, string]) => {
      asked.push(...args);
      return { text: renderJson(story), source: 'artifact sizes of run 7' };
    };
    const { origin } = await take({ sources: [artifact], findArtifact });
    expect(origin).toMatchObject({ kind: 'report', source: 'artifact sizes of run 7', ...base });
    expect(asked).toEqual(['sizes', commit]);
  });

  it.each<[string, Partial<BaselineRequest>, string]>([
    ['there are no artifacts', {}, 'baseline-no-artifacts'],
    ['there is no base', { base: lost, findArtifact: async () => lost }, 'base-not-found'],
    ['no base was asked for', { base: null, findArtifact: async () => lost }, 'baseline-no-commit'],
    ['nothing is found', { findArtifact: async () => ({ code: 'a', message: 'b' }) }, 'a'],
    [
      'the server fails',
      { findArtifact: () => Promise.reject(new GateError({ code: 'github-forbidden', message: 'no' })) },
      'github-forbidden',
    ],
  ])('is none where %s', async (_, request, code) => {
    expect((await take({ sources: [artifact], ...request })).origin).toMatchObject({
      kind: 'none',
      problem: { code },
    });
  });
});

describe('sources in order', () => {
  it('are tried until one has a baseline, and the reasons of the others are kept', async () => {
    file('saved.json', renderJson(story));
    const sources = [report('a.json'), report('b.json'), report('saved.json')];
    const { origin } = await take({ sources });
    expect(origin.kind).toBe('report');
    expect(origin.problem?.message).toMatch(/"a\.json".*; .*"b\.json"/);
  });

  it('end in none, with the base commit that is known', async () => {
    const { origin } = await take({ sources: [report('a.json')] });
    expect(origin).toMatchObject({ kind: 'none', ...base, problem: { code: 'baseline-report-unreadable' } });
  });

  it('may be none, which is no problem', async () => {
    expect((await take({ sources: [{ kind: 'none' }] })).origin).toMatchObject({
      kind: 'none',
      problem: null,
    });
    const later = await take({ sources: [report('a.json'), { kind: 'none' }] });
    expect(later.origin).toMatchObject({ kind: 'none', problem: { code: 'baseline-report-unreadable' } });
  });

  it('say why there is no base commit', async () => {
    expect((await take({ sources: [{ kind: 'rebuild' }], base: lost })).origin.problem).toEqual(lost);
  });
});
