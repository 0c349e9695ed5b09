import { stringify } from 'yaml';
import { buildContexts } from './buildContexts.ts';

/** Under which name the workflow knows the action; the demo puts this clone in its place. */
export const actionName = 'OWNER/size-gate@main';

/** The workflow that the README shows, with stand-ins in the place of base images where they are needed. */
export function workflow(contexts: Readonly<Record<string, string>>): string {
  const lines = buildContexts(contexts);
  const inputs = lines === '' ? {} : { with: { 'build-contexts': lines } };
  return stringify({
    name: 'Size Gate',
    on: { pull_request: {} },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    jobs: {
      images: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 45,
        steps: [{ uses: 'actions/checkout@v7' }, { uses: actionName, ...inputs }],
      },
    },
  });
}
