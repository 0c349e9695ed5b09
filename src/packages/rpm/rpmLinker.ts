import { linkByName } from '../text/linkByName.ts';
import type { Linker } from '../types.ts';

/** Links rpm packages by the capabilities and files that they require: `libc.so.6()(64bit)`, `/usr/bin/sh`. */
export const rpmLinker: Linker = { types: ['rpm'], link: (packages) => linkByName(packages) };
