import type { Chapter } from './chapter.ts';
import { all, file, ignore, moveFiles, recipe, service, serviceAs } from './edits.ts';
import { gateway, worker } from './sizesChapters.ts';

const mailer = 'packages/mailer/Dockerfile.optimized';
const postman = 'packages/postman/Dockerfile.optimized';
const movedWorker = 'deploy/worker.Dockerfile';

/** Services move, are renamed and vanish; what they start from and what builds leave out changes. */
export const placesChapters: readonly Chapter[] = [
  {
    name: 'mailer is renamed to postman',
    change: all(
      moveFiles('packages/mailer', 'packages/postman'),
      service('mailer', mailer, null),
      service('postman', postman, {
        from: 'scratch',
        context: '.',
        steps: [{ kind: 'copy', source: 'packages/postman/app', to: '/app' }],
      }),
    ),
    told: {
      changes: { mailer: ['removed', null], postman: ['new', null] },
      rules: [{ rule: 'service', subject: 'mailer', before: 'gated', after: 'gone', loosened: true }],
    },
  },
  {
    name: "worker's Dockerfile moves to another folder",
    change: (world) =>
      all(
        service('worker', worker, null),
        service('worker', movedWorker, world.recipes[worker] ?? null),
      )(world),
    told: {},
  },
  {
    name: 'postman vanishes',
    change: all(file('packages/postman/app/mail', null), service('postman', postman, null)),
    told: {
      changes: { postman: ['removed', null] },
      rules: [{ rule: 'service', subject: 'postman', before: 'gated', after: 'gone', loosened: true }],
    },
  },
  {
    name: 'builds leave the fixtures out',
    change: ignore('packages/gateway/src/fixtures'),
    told: { changes: { gateway: ['shrunk', -60_000] } },
  },
  {
    name: 'the base image moves under its name',
    bases: { '1': 150_000 },
    change: file('docs/changes.txt', 2_000),
    told: {},
    also: [
      {
        flags: [],
        withReport: true,
        told: { changes: { gateway: ['grown', 150_000], worker: ['grown', 150_000] } },
      },
    ],
  },
  {
    name: 'worker starts from another base',
    bases: { '2': 20_000 },
    change: recipe(movedWorker, (before) => ({ ...before, from: '2' })),
    told: { changes: { worker: ['shrunk', -130_000] } },
  },
  {
    name: 'gateway gets a variant',
    change: serviceAs('gateway', { variants: { debug: 250_000 } }),
    told: {},
  },
  {
    name: 'a build fails',
    change: recipe(gateway, (before) => ({ ...before, steps: [...before.steps, { kind: 'break' }] })),
    told: {
      verdict: 'error',
      changes: { gateway: ['unknown', null], 'gateway@debug': ['unknown', null] },
    },
  },
  {
    name: 'it builds again',
    change: recipe(gateway, (before) => ({
      ...before,
      steps: before.steps.filter(({ kind }) => kind !== 'break'),
    })),
    // What it grew by is not known, and a rule asks for it.
    told: {
      verdict: 'warn',
      changes: { gateway: ['unknown', null], 'gateway@debug': ['unknown', null] },
    },
  },
];
