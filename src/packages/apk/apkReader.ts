import type { Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { readInstalled } from './readInstalled.ts';

/** Alpine with 1,000 packages has 10MB. */
const maxBytes = 2 ** 27;

/** `lib/` up to apk 2, `usr/lib/` where `/lib` is a link and in apk 3 (apk-tools, `src/database.c`). */
const files = new Set(['lib/apk/db/installed', 'usr/lib/apk/db/installed']);

/** Reads `apk/db/installed`: the packages of Alpine, Wolfi and their relatives with their files. */
export const apkReader: Reader = {
  id: 'apk',
  version: 1,
  wants: ({ path }) => files.has(path),
  open: (file) => {
    const folder = file.path.slice(0, -'/installed'.length);
    return wholeFile(file, maxBytes, (bytes) => readInstalled(bytes.toString('latin1'), folder));
  },
};
