import { linkByKey } from '../text/linkByKey.ts';
import type { Linker } from '../types.ts';

/** Links what is in one program or archive: Go modules, Rust crates and Java artifacts name each other by key. */
export const insideLinker: Linker = { types: ['golang', 'cargo', 'maven'], link: linkByKey };
