import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { readRpmDatabase } from './readRpmDatabase.ts';

/** A CentOS with everything has 150MB; that of a Fedora image has 10. */
const maxBytes = 2 ** 28;

/** Where it is, by age: rpm, SUSE and Fedora since 36, rpm-ostree (rpm's `_dbpath`). */
const folders = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];
/** Berkeley DB, ndb, sqlite (rpm's `lib/backend`). */
const names = ['Packages', 'Packages.db', 'rpmdb.sqlite'];
const files = new Set(folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)));

/** Reads the rpm database of Red Hat, Fedora, SUSE and their relatives: packages with their files. */
export const rpmReader: Reader = {
  id: 'rpm',
  version: 2,
  wants: ({ path }) => files.has(path),
  open: (file) => {
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    return wholeFile(file, maxBytes, (bytes): FileFacts => readRpmDatabase(bytes, folder));
  },
};
