import { linkByName } from '../text/linkByName.ts';
import type { Linker } from '../types.ts';

/** Links Alpine packages by the names, libraries (`so:`), commands (`cmd:`), `pc:` files and paths that they ask for. */
export const apkLinker: Linker = { types: ['apk'], link: (packages) => linkByName(packages) };
