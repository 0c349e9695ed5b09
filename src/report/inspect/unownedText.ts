import type { UnownedBytes } from '../../nouns/index.ts';
import { slashed } from './words.ts';

const words: Readonly<Record<UnownedBytes['kind'], string>> = {
  interpreter: 'interpreter and standard library',
  'base-system': 'base system',
  application: 'application',
  cache: 'caches',
  'build-tools': 'build tools',
  'byte-code': 'byte code',
  locale: 'locales',
  'docs-and-tests': 'docs and tests',
  data: 'data',
  waste: 'waste',
  other: 'other files',
};

/** What bytes are that no package owns, in words: `application /app`. */
export function unownedText({ kind, place }: Pick<UnownedBytes, 'kind' | 'place'>): string {
  return place === null ? words[kind] : `${words[kind]} ${slashed(place, 120)}`;
}
