import { describe, expect, it } from '@jest/globals';
import { annotateReport } from '../../../src/action/publish/annotate.ts';
import type { Report } from '../../../src/report/index.ts';
import {
  allUnchanged,
  brokenIncrease,
  brokenLimit,
  changedReport,
  fiveHundred,
  grownWithinLimits,
  loosenedRules,
} from '../../report/support/changedStory.ts';
import { image, layer, profile } from '../../report/support/story.ts';
import { fakeCore } from '../support/world.ts';

function notesOf(report: Report) {
  const fake = fakeCore();
  annotateReport(fake.core, report, (file) => file);
  return fake.notes.map(({ level, message, at }) => ({ level, message, line: at.startLine, file: at.file }));
}

/** The same report by a version that did not tell owners. */
function withoutOwners(report: Report): Report {
  const images = report.images.map((each) => ({
    ...each,
    profile: each.profile && { ...each.profile, contents: null },
    change: each.change && { ...each.change, packages: [], causes: [] },
  }));
  return { ...report, images };
}

const file = 'packages/sutra-api/Dockerfile.optimized';

describe('annotateReport', () => {
  it('has nothing to say where nothing changed', () => {
    expect(notesOf(allUnchanged())).toEqual([]);
  });

  it('puts a notice on each line that grew beyond the noise floor', () => {
    expect(notesOf(grownWithinLimits())).toEqual([
      {
        level: 'notice',
        message: 'sutra-api: this instruction grew from 30.7MB to 42.3MB',
        line: 13,
        file,
      },
    ]);
  });

  it('puts a failure on the line that asks for what weighs, wherever it is, and what grew elsewhere beside it', () => {
    const [error, ...notices] = notesOf(brokenLimit());
    expect(error).toMatchObject({ level: 'error', line: 19, file: 'packages/sutra-api/setup.py' });
    expect(error?.message).toMatch(
      /^sutra-api is \S+MB over its limit of 200MB and grew by .*; sutra-api installs another service .*sutra-hybrid.*setup\.py:19/,
    );
    expect(notices.map(({ line }) => line)).toEqual([13, 18]);
    expect(notesOf(brokenIncrease())[0]).toMatchObject({ line: 19, file: 'packages/sutra-api/setup.py' });
  });

  it('puts a broken limit on the heaviest line where nobody knows the owners', () => {
    const [error, ...notices] = notesOf(withoutOwners(brokenLimit()));
    expect(error).toMatchObject({ level: 'error', line: 13, file });
    expect(error?.message).toMatch(
      /^sutra-api is \S+MB over its limit of 200MB and grew by .*; 71\.9MB of it come from RUN pip install/,
    );
    expect(notices).toEqual([
      { level: 'notice', message: 'sutra-api: this instruction is new and adds 4.0MB', line: 18, file },
    ]);
  });

  it('puts too much growth on the line that grew most where nobody knows the owners', () => {
    const [error] = notesOf(withoutOwners(brokenIncrease()));
    expect(error).toMatchObject({ level: 'error', line: 13, file });
    expect(error?.message).toMatch(
      /^sutra-api grew by .* more than it may; 41\.2MB more come from RUN pip install/,
    );
  });

  it('marks no check red that passes: with warn-only, failures and warnings share the ten warnings', () => {
    const report = loosenedRules();
    const problem = { code: 'x', message: 'something to know' };
    const notes = notesOf({ ...report, warnings: Array.from({ length: 12 }, () => problem) });
    expect(new Set(notes.map(({ level }) => level))).toEqual(new Set(['warning', 'notice']));
    expect(notes.filter(({ level }) => level === 'warning')).toHaveLength(10);
  });

  it('keeps to ten of each level with 500 services', () => {
    const notes = notesOf(fiveHundred());
    const count = (level: string) => notes.filter((note) => note.level === level).length;
    expect([count('error'), count('notice')]).toEqual([5, 10]);
    expect(notes.at(-1)?.message).toMatch(/^and \d+ more: see the summary$/);
  });

  it('shows hostile instructions as plain text', () => {
    const planned = image('api');
    const hostile = 'RUN echo \u001b[2J\u202e\n::error::gotcha';
    const before = profile([layer(1000, { instruction: hostile, diffId: `sha256:${'1'.repeat(64)}` })]);
    const now = profile([layer(9_000_000, { instruction: hostile, diffId: `sha256:${'2'.repeat(64)}` })]);
    const hostileId = { ...planned, id: 'api\u001b[31m\n::warning::x' };
    for (const { message } of notesOf(changedReport([{ planned: hostileId, before, now }])))
      expect(message).not.toMatch(/[\u001b\u202e\n]|^::/);
  });
});
