import type { UnownedKind } from '../../../nouns/index.ts';

const names: Readonly<Record<UnownedKind, string>> = {
  interpreter: 'interpreter and standard library',
  'base-system': 'base system',
  application: 'application code',
  cache: 'caches',
  'build-tools': 'build tools',
  'byte-code': 'byte code',
  locale: 'locales',
  'docs-and-tests': 'docs and tests',
  data: 'data',
  waste: 'waste',
  other: 'other files',
};

/** What bytes are that no package owns: `application code /app`. `name` writes the folder, which is hostile. */
export function unownedName(
  kind: UnownedKind,
  place: string | null,
  name: (hostile: string) => string,
): string {
  return place === null ? names[kind] : `${names[kind]} ${name(`/${place}`)}`;
}
