import { describe, expect, it } from '@jest/globals';
import { verdictStatus } from '../../../src/action/publish/verdictStatus.ts';
import {
  failed,
  failingReport,
  image,
  MB,
  measured,
  passingReport,
  plan,
  report,
  rule,
} from '../../report/support/story.ts';

const facts = {
  sha: 'a'.repeat(40),
  targetUrl: 'https://github.com/o/r/actions/runs/1',
  commentKey: '',
};
const heavy = image('api', { limit: rule(MB) });
const tooLarge = (warnOnly: boolean) => report(plan([heavy], { warnOnly }), [measured(heavy, 5 * MB)]);

describe('the status of the whole run', () => {
  it.each([
    ['a run that passes', passingReport(), 'success'],
    ['a broken limit', tooLarge(false), 'failure'],
    ['a broken limit with warn-only', tooLarge(true), 'success'],
    ['an image that was not measured', report(plan([heavy]), [failed(heavy)]), 'error'],
    ['one of each', failingReport(), 'error'],
    ['a run that could not judge', null, 'error'],
  ])('says of %s: %3$s', (_, made, state) => {
    expect(verdictStatus(made, facts)).toMatchObject({
      ...{ sha: facts.sha, targetUrl: facts.targetUrl },
      state,
    });
  });

  it('says in a few words what came of it', () => {
    expect(verdictStatus(tooLarge(false), facts).description).toMatch(/^api is 4\.0MB over its limit/);
    expect(verdictStatus(null, facts).description).toBe('nothing could be judged: see the run');
  });

  it('has a name that no image has, one for each gate', () => {
    const named = (commentKey: string) => verdictStatus(null, { ...facts, commentKey }).context;
    expect([named(''), named('shop'), named('services a, b')]).toEqual([
      'size-gate (verdict)',
      'size-gate/shop (verdict)',
      'size-gate/services a, b (verdict)',
    ]);
  });

  it('is plain text, and its name not too long, whatever images and gates are called', () => {
    const hostile = 'x\n\u202e::error::'.repeat(50);
    const planned = image(hostile, { limit: rule(1) });
    const made = report(plan([planned]), [measured(planned, MB)]);
    const { context, description } = verdictStatus(made, { ...facts, commentKey: hostile.slice(0, 120) });
    expect(context.length).toBeLessThanOrEqual(255);
    expect(`${context}${description}`).not.toMatch(/[\n\u202e]/);
  });
});
