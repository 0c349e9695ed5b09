import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  brokenLimit,
  fiveHundred,
  links,
  loosenedRules,
  newAndRemoved,
  oneService,
} from '../../__tests__/report/support/changedStory.ts';
import { type Report, renderMarkdown } from '../../src/report/index.ts';
import type { Theme } from './page.ts';

export interface Picture {
  readonly name: string;
  /** The comment's Markdown. */
  readonly markdown: () => string;
  readonly themes: readonly Theme[];
}

/** Where the pictures are kept. Absolute, with a slash at its end. */
export const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** What GitHub lets a comment have, less the room of the hidden marker. */
const most = { unit: 'characters', count: 65_000 } as const;
const both: readonly Theme[] = ['light', 'dark'];

function story(name: string, make: () => Report, themes: readonly Theme[]): Picture {
  return { name, markdown: () => renderMarkdown(make(), { links, most }), themes };
}

/** All pictures of the comment. */
export const pictures: readonly Picture[] = [
  // The comment that `npm run demo -- --pull-request` printed.
  { name: 'demo', markdown: () => readFileSync(`${folder}demo.md`, 'utf8'), themes: both },
  story('1-service', oneService, both),
  story('6-services', brokenLimit, both),
  story('500-services', fiveHundred, both),
  story('changed-rules', loosenedRules, ['light']),
  story('new-and-removed', newAndRemoved, ['light']),
];

/** What each picture shows, as a hash of its Markdown: a test holds it against what is kept beside the pictures. */
export function fingerprints(): Record<string, string> {
  return Object.fromEntries(
    pictures.map(({ name, markdown }) => [name, createHash('sha256').update(markdown()).digest('hex')]),
  );
}
