import { facts } from '../text/facts.ts';
import type { Reader } from '../types.ts';
import { namedBy } from './infoFolder.ts';

/**
 * Finds eggs that are one archive (`site-packages/foo-1.0-py3.11.egg`, as `easy_install` and `setup.py install` left
 * them): name and version are the archive's. Nothing of it is read.
 */
export const pythonZippedEggReader: Reader = {
  id: 'python-zipped-egg',
  version: 1,
  wants: ({ path }) => path.endsWith('.egg') && /(?:site|dist)-packages\/[^/]+-[^/]+\.egg$/.test(path),
  open: ({ path: key }) => ({
    push: () => {},
    end: () =>
      facts({
        packages: [{ key, type: 'pypi', ...namedBy(key), requires: [], provides: [] }],
        claims: [{ key, paths: [key] }],
      }),
  }),
};
