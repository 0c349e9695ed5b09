import { describe, expect, it } from '@jest/globals';
import { errorOutputs, outputNames, reportOutputs } from '../../src/action/outputs.ts';
import {
  brokenBuild,
  brokenLimit,
  grownWithinLimits,
  newAndRemoved,
} from '../report/support/changedStory.ts';
import { passingReport } from '../report/support/story.ts';

const files = { report: '/tmp/r.json', html: null, comment: '/tmp/c.md' };

describe('reportOutputs', () => {
  it('names what grew and what shrank, and by how much in all', () => {
    expect(reportOutputs(grownWithinLimits(), files)).toMatchObject({
      'delta-bytes': String(11_600_000 - 3_200_000),
      increased: '["sutra-api"]',
      decreased: '["sutra-hybrid"]',
      'comment-body-file': '/tmp/c.md',
    });
  });

  it('counts new and removed images into the change, and does not call them grown or shrunk', () => {
    const { images, removed, total } = newAndRemoved();
    const added = images.find(({ change }) => change?.status === 'new')?.profile?.unpackedBytes ?? 0;
    const gone = removed[0]?.unpacked.beforeBytes ?? 0;
    expect(added).toBeGreaterThan(0);
    expect(reportOutputs(newAndRemoved(), files)).toMatchObject({
      'delta-bytes': String(added - gone),
      increased: '[]',
      decreased: '[]',
    });
    expect(total.change?.complete).toBe(true);
  });

  it.each([
    ['nothing was compared', passingReport()],
    ['an image was not measured', brokenBuild()],
  ])('leaves delta-bytes empty where %s: a partial sum would look like a small one', (_, report) => {
    expect(reportOutputs(report, files)['delta-bytes']).toBe('');
  });

  it('sets what action.yml describes; the comment’s id follows when it is known', () => {
    const expected = outputNames.filter((name) => name !== 'comment-id');
    expect(Object.keys(reportOutputs(brokenLimit(), files))).toEqual(expect.arrayContaining(expected));
    expect(Object.keys(errorOutputs(files)).sort()).toEqual([...expected].sort());
  });
});
