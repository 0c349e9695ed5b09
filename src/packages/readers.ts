import { apkLinker } from './apk/apkLinker.ts';
import { apkReader } from './apk/apkReader.ts';
import { dpkgControlReader } from './dpkg/controlReader.ts';
import { dpkgLinker } from './dpkg/dpkgLinker.ts';
import { dpkgListReader } from './dpkg/listReader.ts';
import { dpkgStatusFolderReader } from './dpkg/statusFolderReader.ts';
import { dpkgStatusReader } from './dpkg/statusReader.ts';
import { insideLinker } from './elf/insideLinker.ts';
import { goReader } from './go/goReader.ts';
import type { Linker, Reader } from './types.ts';

/** All readers. Of several that want the same file each sees it. */
export const readers: readonly Reader[] = [
  dpkgStatusReader,
  dpkgListReader,
  dpkgControlReader,
  dpkgStatusFolderReader,
  apkReader,
  goReader,
];

export const linkers: readonly Linker[] = [dpkgLinker, apkLinker, insideLinker];
