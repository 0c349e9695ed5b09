import { expect, it } from '@jest/globals';
import { workflowFile } from '../../src/action/workflowFile.ts';

it.each([
  ['o/r/.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml'],
  ['o/r/.github/workflows/ci.yml@refs/pull/7/merge', '.github/workflows/ci.yml'],
  ['o/other/.github/workflows/ci.yml@refs/heads/main', null],
  ['o/r/../x.yml@refs/heads/main', null],
  ['o/r/@refs/heads/main', null],
  [undefined, null],
])('%j is %j', (ref, file) => {
  expect(workflowFile({ GITHUB_WORKFLOW_REF: ref, GITHUB_REPOSITORY: 'o/r' })).toBe(file);
});
