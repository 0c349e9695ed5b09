import type { KeyLink, Linker, PackageFacts } from '../../types.ts';
import { askedExtras } from './askedExtras.ts';
import { condaTwins } from './condaTwins.ts';
import { extraNeeds } from './extraNeeds.ts';
import { allNeeds } from './needs.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * Links Python distributions by `Requires-Dist`: names by PEP 503, markers evaluated for the image's Python on Linux,
 * in doubt true; extras that distributions of the image ask of each other followed.
 */
export const pythonLinker: Linker = {
  types: ['pypi', 'conda'],
  link: (packages) => {
    const all = allNeeds(ofPyPI(packages));
    const asked = askedExtras(all);
    const links: KeyLink[] = [];
    for (const [from, needs] of all.needs) {
      const extras = asked.get(from) ?? nothing;
      const keys = new Set(needs.filter((need) => all.holds(from, need, extras)).map(({ to }) => to));
      keys.delete(from);
      for (const to of keys) links.push({ from, to });
    }
    return [...links, ...condaTwins(packages)];
  },
  extraLinks: (packages) => {
    const all = allNeeds(ofPyPI(packages));
    return extraNeeds(all, askedExtras(all));
  },
};

function ofPyPI(packages: readonly PackageFacts[]): PackageFacts[] {
  return packages.filter(({ type }) => type === 'pypi');
}
