import { describe, expect, it } from '@jest/globals';
import { renderInspect, renderMarkdown, renderTable } from '../../src/report/index.ts';
import { layersText } from '../../src/report/text/layersText.ts';
import { image, layer, MB, measured, plan, profile, report } from './support/story.ts';

const of = (...seen: ('read' | 'known')[]) => seen.map((each, index) => ({ diffId: `${index}`, seen: each }));

describe('layersText', () => {
  it.each([
    [of(), ''],
    [of('read'), '1 layer read'],
    [of('read', 'read'), '2 layers read'],
    [of('known', 'known'), '2 layers known from earlier runs, none read'],
    [of('read', 'known', 'known'), '1 of 3 layers read, 2 known from earlier runs'],
  ])('of %j says %s', (layers, text) => {
    expect(layersText(layers)).toBe(text);
  });

  it('counts a layer that images share once', () => {
    expect(layersText([...of('read', 'known'), ...of('read', 'known')])).toBe(
      '1 of 2 layers read, 1 known from earlier runs',
    );
  });
});

describe('every rendering', () => {
  const read = { ...layer(MB), diffId: 'sha256:a', seen: 'read' as const };
  const known = { ...layer(MB), diffId: 'sha256:b', seen: 'known' as const };
  const weighed = profile([known, read]);
  const one = image('api');
  const made = report(plan([one]), [measured(one, weighed)]);
  const options = { width: 80, color: false };

  it.each([
    ['table', renderTable(made, options)],
    ['Markdown', renderMarkdown(made)],
    ['inspect', renderInspect([{ profile: weighed, changes: [] }], { kind: 'summary' }, options)],
  ])('says in %s what was read and what was known', (_, text) => {
    expect(text).toContain('1 of 2 layers read, 1 known from earlier runs');
  });
});
