import type { Chapter } from './chapter.ts';
import { all, file, grow, recipe, rewrite, rules, service } from './edits.ts';

export const gateway = 'packages/gateway/Dockerfile.optimized';
export const web = 'packages/web/Dockerfile.optimized';
export const worker = 'packages/worker/Dockerfile.optimized';

/** Services appear, and sizes change: up, down, by nothing, within the noise, to the edge of a rule and over it. */
export const sizesChapters: readonly Chapter[] = [
  {
    name: 'gate three services',
    change: all(
      file('packages/gateway/src/main', 300_000),
      file('packages/gateway/src/fixtures/orders', 60_000),
      file('packages/web/dist/app.js', 200_000),
      file('packages/worker/src/main', 150_000),
      file('libs/shared/lib', 80_000),
      service('gateway', gateway, {
        from: '1',
        context: '.',
        steps: [
          { kind: 'copy', source: 'packages/gateway/src', to: '/app' },
          { kind: 'copy', source: 'libs/shared', to: '/shared' },
          { kind: 'write', bytes: 50_000, to: '/made', arg: 'EXTRA' },
        ],
      }),
      service('web', web, {
        from: 'scratch',
        context: 'packages/web',
        steps: [{ kind: 'copy', source: 'packages/web/dist', to: '/srv' }],
      }),
      service('worker', worker, {
        from: '1',
        context: '.',
        steps: [
          { kind: 'copy', source: 'packages/worker/src', to: '/app' },
          { kind: 'copy', source: 'libs/shared', to: '/shared' },
        ],
      }),
      rules({ limit: 20_000_000, percent: 5, bytes: 100_000, total: 60_000_000 }),
    ),
    told: {
      changes: { gateway: ['new', null], web: ['new', null], worker: ['new', null] },
      rules: [{ rule: 'total', subject: null, before: 'none', after: '60MB', loosened: false }],
    },
  },
  {
    name: 'gateway grows, as it may',
    change: grow('packages/gateway/src/main', 40_000),
    told: { changes: { gateway: ['grown', 40_000] } },
  },
  {
    name: 'worker grows within the noise',
    change: grow('packages/worker/src/main', 5_000),
    told: { changes: { worker: ['same', 5_000] } },
  },
  {
    name: 'web shrinks',
    change: grow('packages/web/dist/app.js', -80_000),
    told: { changes: { web: ['shrunk', -80_000] } },
  },
  {
    name: 'the shared library grows in two services',
    change: grow('libs/shared/lib', 30_000),
    told: { changes: { gateway: ['grown', 30_000], worker: ['grown', 30_000] } },
  },
  {
    name: 'a file that no service copies',
    change: file('docs/guide.txt', 500_000),
    told: {},
  },
  {
    name: 'other content of the same length',
    change: rewrite('packages/worker/src/main'),
    told: {},
  },
  {
    name: 'a Dockerfile edited without a byte changing',
    change: recipe(gateway, (before) => ({
      ...before,
      comment: 'Serves the orders.',
      steps: [...before.steps, { kind: 'word', text: 'ENV ORDERS=/app/fixtures/orders' }],
    })),
    told: {},
  },
  {
    name: 'mailer appears',
    change: all(
      file('packages/mailer/app/mail', 90_000),
      service('mailer', 'packages/mailer/Dockerfile.optimized', {
        from: 'scratch',
        context: '.',
        steps: [{ kind: 'copy', source: 'packages/mailer/app', to: '/app' }],
      }),
    ),
    told: { changes: { mailer: ['new', null] } },
  },
  {
    name: 'gateway grows too fast',
    change: grow('packages/gateway/src/main', 150_000),
    told: {
      verdict: 'fail',
      changes: { gateway: ['grown', 150_000] },
      broken: { gateway: ['max-increase'] },
    },
  },
  {
    name: 'gateway gives a part of it back',
    change: grow('packages/gateway/src/main', -120_000),
    told: { changes: { gateway: ['shrunk', -120_000] } },
  },
  {
    name: 'worker grows by exactly what it may',
    change: grow('packages/worker/src/main', 100_000),
    told: { changes: { worker: ['grown', 100_000] } },
  },
  {
    name: 'web grows by the noise floor, more than 5%',
    change: grow('packages/web/dist/app.js', 10_000),
    told: { changes: { web: ['same', 10_000] } },
  },
  {
    name: 'web grows by a byte more',
    change: grow('packages/web/dist/app.js', 10_001),
    told: { verdict: 'fail', changes: { web: ['grown', 10_001] }, broken: { web: ['max-increase'] } },
  },
  {
    name: 'worker gets a step more, and another edited',
    change: recipe(worker, (before) => ({
      ...before,
      steps: [
        { kind: 'copy', source: 'packages/worker/src', to: '/opt/app' },
        { kind: 'write', bytes: 60_000, to: '/cache' },
        { kind: 'copy', source: 'libs/shared', to: '/shared' },
      ],
    })),
    told: { changes: { worker: ['grown', 60_000] } },
  },
];
