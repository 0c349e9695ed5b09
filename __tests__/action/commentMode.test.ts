import { describe, expect, it } from '@jest/globals';
import { commentModes, deservesComment } from '../../src/action/commentMode.ts';
import {
  allUnchanged,
  brokenLimit,
  changedReport,
  firstPullRequest,
  grownWithinLimits,
  judgedByBase,
  loosenedRules,
  newAndRemoved,
} from '../report/support/changedStory.ts';
import {
  image,
  layer,
  MB,
  measured,
  passingReport,
  plan,
  profile,
  report,
  rule,
} from '../report/support/story.ts';

const unlimited = image('api');
/** Nothing changed but what was too large before is too large still. */
function stillTooLarge() {
  const planned = image('api', { limit: rule(MB) });
  const size = profile([layer(5 * MB)]);
  return changedReport([{ planned, before: size, now: size }]);
}
const deserving = (made: Parameters<typeof deservesComment>[0]) =>
  commentModes.filter((mode) => deservesComment(made, mode));

describe('deservesComment', () => {
  it.each([
    ['unchanged and within limits', allUnchanged(), ['always']],
    ['grown within limits', grownWithinLimits(), ['always', 'on-change']],
    ['new and removed services', newAndRemoved(), ['always', 'on-change']],
    ['failing', brokenLimit(), ['always', 'on-change', 'on-failure']],
    ['failing as before, of the same size', stillTooLarge(), ['always', 'on-change', 'on-failure']],
    ['passing by a loosened rule', loosenedRules(), ['always', 'on-change']],
    ['failing by the base’s rules', judgedByBase(), ['always', 'on-change', 'on-failure']],
    ['without a baseline', firstPullRequest(), ['always', 'on-change']],
    ['not compared at all', passingReport(), ['always', 'on-change']],
    ['without any limit', report(plan([unlimited]), [measured(unlimited, MB)]), ['always', 'on-change']],
  ])('%s', (_, made, expected) => {
    expect(deserving(made)).toEqual(expected);
  });

  it('tells of a changed rule though no size changed', () => {
    const ruleChanges = [{ rule: 'limit', subject: 'api', before: '1MB', after: '2MB', loosened: true }];
    expect(deserving({ ...allUnchanged(), ruleChanges })).toEqual(['always', 'on-change']);
  });
});
