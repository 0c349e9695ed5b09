import { expect, it } from '@jest/globals';
import { takeInputs } from '../../src/action/env.ts';

it('takes the inputs out of the environment, as the runner names them', () => {
  const env: Record<string, string | undefined> = {
    'INPUT_GITHUB-TOKEN': ' secret\n',
    INPUT_LIMIT: '200MB',
    'input_base-ref': 'main',
    PATH: '/bin',
    ACTIONS_RUNTIME_TOKEN: 'for type=gha',
  };
  const input = takeInputs(env);
  expect(env).toEqual({ PATH: '/bin', ACTIONS_RUNTIME_TOKEN: 'for type=gha' });
  expect([input('github-token'), input('limit'), input('base-ref'), input('target')]).toEqual([
    'secret',
    '200MB',
    'main',
    '',
  ]);
});
