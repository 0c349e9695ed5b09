import { describe, expect, it } from '@jest/globals';
import { commentModes, deservesComment } from '../../src/action/commentMode.ts';
import {
  allUnchanged,
  brokenLimit,
  firstPullRequest,
  grownWithinLimits,
  judgedByBase,
  loosenedRules,
  newAndRemoved,
} from '../report/support/changedStory.ts';
import { image, MB, measured, passingReport, plan, report } from '../report/support/story.ts';

const unlimited = image('api');
const deserving = (made: Parameters<typeof deservesComment>[0]) =>
  commentModes.filter((mode) => deservesComment(made, mode));

describe('deservesComment', () => {
  it.each([
    ['unchanged and within limits', allUnchanged(), ['always']],
    ['grown within limits', grownWithinLimits(), ['always', 'on-change']],
    ['new and removed services', newAndRemoved(), ['always', 'on-change']],
    ['failing', brokenLimit(), ['always', 'on-change', 'on-failure']],
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
