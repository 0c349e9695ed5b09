import { facts } from '../text/facts.ts';
import type { Reader } from '../types.ts';
import { gemKey } from './specFile.ts';

const built = /^(?:(.*)\/)?(extensions\/[^/]+\/[^/]+\/([^/]+))\/(?:gem\.build_complete|gem_make\.out)$/;

/**
 * Finds what a gem compiled (`HOME/extensions/PLATFORM/ABI/NAME/`) by a file that RubyGems leaves there: the folder's
 * path needs a platform's name that no specification tells. Nothing of the file is read.
 */
export const gemExtensionReader: Reader = {
  id: 'gem-extension',
  version: 1,
  wants: ({ path }) =>
    (path.endsWith('/gem.build_complete') || path.endsWith('/gem_make.out')) && built.test(path),
  open: ({ path }) => ({
    push: () => {},
    end: () => {
      const [, home = '', folder, fullName] = built.exec(path) ?? [];
      if (folder === undefined || fullName === undefined) return null;
      const place = home === '' ? folder : `${home}/${folder}`;
      return facts({ claims: [{ key: gemKey(home, fullName), folders: [place] }] });
    },
  }),
};
