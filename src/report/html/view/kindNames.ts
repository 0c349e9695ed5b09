import type { PackageType, UnownedKind } from '../../../nouns/index.ts';

/** Package types in words for people. */
export const typeNames: Readonly<Record<PackageType, string>> = {
  deb: 'Debian',
  apk: 'Alpine',
  rpm: 'RPM',
  conda: 'Conda',
  pypi: 'Python',
  npm: 'npm',
  gem: 'Ruby',
  maven: 'Java',
  golang: 'Go',
  cargo: 'Rust',
};

/** What bytes without a package are, in words for people. */
export const kindNames: Readonly<Record<UnownedKind, string>> = {
  interpreter: 'interpreter and standard library',
  'base-system': 'base system',
  application: 'application',
  cache: 'caches',
  'build-tools': 'build tools',
  'byte-code': 'byte code',
  locale: 'locales',
  'docs-and-tests': 'documentation and tests',
  data: 'data',
  waste: 'waste',
  other: 'other',
};
