import { imagePath } from '../text/imagePath.ts';
import type { Claim, PackageFacts } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';
import { relations } from './relations.ts';

/** The fields that are read of a package's paragraph. */
export const packageFields: ReadonlySet<string> = new Set([
  ...['package', 'status', 'version', 'architecture', 'multi-arch'],
  ...['depends', 'pre-depends', 'recommends', 'provides', 'conffiles'],
]);

/** The facts of a package's paragraph under a key; null where it has no name. */
export function debPackage(paragraph: Paragraph, key: string): PackageFacts | null {
  const { fields } = paragraph;
  const name = fields.get('package');
  if (name === undefined || name === '') return null;
  return {
    key,
    type: 'deb',
    name,
    version: fields.get('version') || null,
    requires: [
      ...relations(fields.get('pre-depends')),
      ...relations(fields.get('depends')),
      ...relations(fields.get('recommends')).map((each) => ({ ...each, recommended: true as const })),
    ],
    provides: provided(name, paragraph),
  };
}

/** Its virtual packages, and its own name with the architecture, by which a relation may ask for it. */
function provided(name: string, { fields }: Paragraph): string[] {
  const architecture = fields.get('architecture');
  const own = architecture === undefined || architecture === 'all' ? [] : [`${name}:${architecture}`];
  return [...own, ...relations(fields.get('provides')).flatMap(({ anyOf }) => anyOf)];
}

/**
 * The configuration files that a paragraph lists (` /etc/profile MD5 [obsolete]`). Those of a `status.d` package are
 * in no other list: `md5sums` leaves them out (dh_md5sums(1)).
 */
export function conffilesClaim({ fields }: Paragraph, key: string): Claim[] {
  const paths = (fields.get('conffiles') ?? '')
    .split('\n')
    .flatMap((line) => imagePath(line.split(' ', 1)[0] ?? '') ?? []);
  return paths.length === 0 ? [] : [{ key, paths }];
}
