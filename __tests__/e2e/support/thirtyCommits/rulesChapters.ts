import type { Chapter } from './chapter.ts';
import { all, grow, regate, rules, ungate } from './edits.ts';
import { web } from './sizesChapters.ts';

const usualGlob = 'packages/*/Dockerfile.optimized';
const withoutWeb = [usualGlob, '!packages/web/*'];

/** Commits that change what they are judged by. */
export const rulesChapters: readonly Chapter[] = [
  {
    name: 'web grows, and loosens its own rules',
    change: all(
      grow('packages/web/dist/app.js', 50_000),
      rules({ limits: { web: 30_000_000 }, percents: { web: 50 } }),
    ),
    told: {
      changes: { web: ['grown', 50_000] },
      rules: [
        { rule: 'limit', subject: 'web', before: '20MB', after: '30MB', loosened: true },
        {
          rule: 'max-increase',
          subject: 'web',
          before: '5% and 100kB',
          after: '50% and 100kB',
          loosened: true,
        },
      ],
    },
    also: [
      {
        flags: ['--config-from', 'base'],
        baseRules: true,
        told: {
          verdict: 'fail',
          changes: { web: ['grown', 50_000] },
          broken: { web: ['max-increase'] },
          rules: [
            { rule: 'limit', subject: 'web', before: '20MB', after: '30MB', loosened: true },
            {
              rule: 'max-increase',
              subject: 'web',
              before: '5% and 100kB',
              after: '50% and 100kB',
              loosened: true,
            },
          ],
        },
      },
    ],
  },
  {
    name: 'a total that is broken, and warn-only',
    change: rules({ total: 1_000_000, warnOnly: true }),
    told: {
      verdict: 'fail',
      exit: 0,
      rules: [
        { rule: 'warn-only', subject: null, before: 'off', after: 'on', loosened: true },
        { rule: 'total', subject: null, before: '60MB', after: '1MB', loosened: false },
      ],
    },
  },
  {
    name: 'both taken back',
    change: rules({ total: 60_000_000, warnOnly: false }),
    told: {
      rules: [
        { rule: 'total', subject: null, before: '1MB', after: '60MB', loosened: true },
        { rule: 'warn-only', subject: null, before: 'on', after: 'off', loosened: false },
      ],
    },
  },
  {
    name: 'a glob passes over web',
    change: all(
      ungate('web'),
      rules({
        globs: withoutWeb,
        limits: {},
        percents: {},
      }),
    ),
    told: {
      changes: { web: ['removed', null] },
      rules: [
        {
          rule: 'dockerfiles',
          subject: null,
          before: usualGlob,
          after: withoutWeb.join(', '),
          loosened: true,
        },
        { rule: 'service', subject: 'web', before: 'gated', after: 'not gated', loosened: true },
      ],
    },
  },
  {
    name: 'web is gated again',
    change: all(regate('web', web), rules({ globs: null })),
    told: {
      rules: [
        {
          rule: 'dockerfiles',
          subject: null,
          before: withoutWeb.join(', '),
          after: usualGlob,
          loosened: false,
        },
      ],
    },
  },
];
