import type { Reader } from '../types.ts';

/** dpkg's own files for a package beside its list (dpkg(1), "Files"; deb-triggers(5), deb-symbols(5), debconf). */
const file =
  /^var\/lib\/dpkg\/info\/([^/]+)\.(?:md5sums|conffiles|preinst|postinst|prerm|postrm|shlibs|symbols|triggers|templates|config)$/;

/**
 * Says of the files that dpkg keeps for each package that they are the package's: they come and go with it, though no
 * list names them. Nothing of them is read.
 */
export const dpkgControlReader: Reader = {
  id: 'dpkg-control',
  version: 1,
  wants: ({ path }) => path.startsWith('var/lib/dpkg/info/') && file.test(path),
  open: ({ path }) => ({
    push: () => {},
    end: () => {
      const name = file.exec(path)?.[1];
      if (name === undefined) return null;
      return { packages: [], claims: [{ key: `var/lib/dpkg#${name}`, paths: [path] }], problems: [] };
    },
  }),
};
