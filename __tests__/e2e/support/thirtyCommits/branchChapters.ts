import type { Chapter } from './chapter.ts';
import { grow } from './edits.ts';

/** A branch, what others merge meanwhile, the merge that a pull request is built from, and the merge itself. */
export const branchChapters: readonly Chapter[] = [
  {
    name: 'feature: gateway grows',
    branch: 'feature',
    change: grow('packages/gateway/src/main', 20_000),
    byBranch: true,
    told: { changes: { gateway: ['grown', 20_000], 'gateway@debug': ['grown', 20_000] } },
  },
  {
    name: 'meanwhile worker grows on main',
    change: grow('packages/worker/src/main', 30_000),
    told: { changes: { worker: ['grown', 30_000] } },
  },
  {
    name: 'feature: web shrinks',
    branch: 'feature',
    change: grow('packages/web/dist/app.js', -20_000),
    // Not the tip of main: worker's growth there is no shrinking here.
    against: 'it builds again',
    byBranch: true,
    told: {
      changes: {
        gateway: ['grown', 20_000],
        'gateway@debug': ['grown', 20_000],
        web: ['shrunk', -20_000],
      },
    },
  },
  {
    name: 'the pull request, built as a merge commit',
    merge: 'detached',
    change: (world) => world,
    // The first parent, and not the fork point: what main merged meanwhile is not this pull request's doing.
    against: 'meanwhile worker grows on main',
    byBranch: true,
    told: {
      changes: {
        gateway: ['grown', 20_000],
        'gateway@debug': ['grown', 20_000],
        web: ['shrunk', -20_000],
      },
    },
  },
  {
    name: 'the merge',
    merge: 'main',
    change: (world) => world,
    against: 'meanwhile worker grows on main',
    told: {
      changes: {
        gateway: ['grown', 20_000],
        'gateway@debug': ['grown', 20_000],
        web: ['shrunk', -20_000],
      },
    },
  },
];
