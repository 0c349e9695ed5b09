import { prefixOf } from '../../conda/condaReader.ts';
import type { KeyLink, PackageFacts } from '../../types.ts';
import { normalName } from './normalName.ts';

const site = /^(?:(.*)\/)?lib\/python3\.\d{1,2}\/site-packages\/[^/]+$/;

/**
 * A Python distribution that conda installed is there twice: as conda's package, which owns the files, and by its own
 * metadata, which pip's packages ask for. The second leads to the first.
 */
export function condaTwins(packages: readonly PackageFacts[]): KeyLink[] {
  const conda = new Map<string, string>();
  for (const { key, type, name } of packages) {
    if (type === 'conda') conda.set(`${prefixOf(key)}\n${normalName(name)}`, key);
  }
  if (conda.size === 0) return [];
  return packages.flatMap(({ key, type, name }) => {
    const found = type === 'pypi' ? site.exec(key) : null;
    const to = found === null ? undefined : conda.get(`${found[1] ?? ''}\n${normalName(name)}`);
    return to === undefined ? [] : [{ from: key, to }];
  });
}
