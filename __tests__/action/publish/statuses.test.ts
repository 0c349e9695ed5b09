import { expect, it } from '@jest/globals';
import { statusesOf } from '../../../src/action/publish/statuses.ts';
import {
  failed,
  failingReport,
  image,
  MB,
  measured,
  plan,
  report,
  rule,
} from '../../report/support/story.ts';

const facts = {
  sha: 'a'.repeat(40),
  targetUrl: 'https://github.com/o/r/actions/runs/1',
  prefix: 'size-gate',
};

it('says of each image what became of it, the gravest first', () => {
  const { statuses, left } = statusesOf(failingReport(), facts);
  expect(left).toBe(0);
  expect(statuses.map(({ state, context, description }) => [state, context, description])).toEqual(
    expect.arrayContaining([
      ['failure', 'size-gate/sutra-api', '703.2MB, is 503.2MB over its limit of 200MB'],
      ['error', 'size-gate/sutra-storage', 'not measured, could not be judged'],
    ]),
  );
  expect(statuses[0]?.state).toBe('error');
  expect(statuses.at(-1)?.state).toBe('success');
});

it('lets nothing stop what warn-only lets pass', () => {
  const planned = [image('api', { limit: rule(1) }), image('broken')];
  const made = report(plan(planned, { warnOnly: true }), [
    measured(planned[0]!, 5 * MB),
    failed(planned[1]!),
  ]);
  const { statuses } = statusesOf(made, facts);
  expect(statuses.map(({ state }) => state)).toEqual(['success', 'success']);
  expect(statuses.map(({ description }) => description).every((each) => each.endsWith('(warn-only)'))).toBe(
    true,
  );
});

it('sets fifty at most, and says how many are left', () => {
  const planned = Array.from({ length: 60 }, (_, index) => image(`s${index}`));
  const made = report(
    plan(planned),
    planned.map((each) => measured(each, MB)),
  );
  const { statuses, left } = statusesOf(made, facts);
  expect([statuses.length, left]).toEqual([50, 10]);
});

it('keeps to what GitHub shows, whatever an image is called', () => {
  const planned = image(`x${'\n\u202e::error::'.repeat(50)}`, { limit: rule(1) });
  const [status] = statusesOf(report(plan([planned]), [measured(planned, MB)]), facts).statuses;
  expect(status?.description.length).toBeLessThanOrEqual(140);
  expect(status?.context.length).toBeLessThanOrEqual(255);
  expect(status?.context).not.toMatch(/[\n\u202e]/);
});
