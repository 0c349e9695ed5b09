import { expect, it } from '@jest/globals';
import { renderMarkdown, renderTable } from '../../src/report/index.ts';
import { failed, image, MB, measured, plan, report, rule } from './support/story.ts';

const gated = image('api', { limit: rule(200 * MB) });
const other = { ...gated, role: 'compared' as const, dockerfile: 'packages/api/Dockerfile' };

it('says why the other flavour has no size, and passes all the same', () => {
  const made = report(plan([gated, other], { compare: 'Dockerfile' }), [
    measured(gated, 100 * MB),
    failed(other, ['E: Unable to fetch some archives']),
  ]);
  const table = renderTable(made, { width: 100, color: false });
  expect(made).toMatchObject({ verdict: 'pass', exitStatus: 0 });
  expect(table).toContain('unmeasured');
  expect(table).not.toContain('total of complete rows');
  expect(table).toContain('packages/api/Dockerfile:14');
  expect(table).toContain('│ E: Unable to fetch some archives');
  expect(renderMarkdown(made, {})).toMatch(
    /^Warning: the build of api failed.*<code>packages\/api\/Dockerfile/m,
  );
});
