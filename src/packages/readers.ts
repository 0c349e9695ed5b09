import { apkLinker } from './apk/apkLinker.ts';
import { apkReader } from './apk/apkReader.ts';
import { condaLinker } from './conda/condaLinker.ts';
import { condaReader } from './conda/condaReader.ts';
import { dpkgControlReader } from './dpkg/controlReader.ts';
import { dpkgLinker } from './dpkg/dpkgLinker.ts';
import { dpkgListReader } from './dpkg/listReader.ts';
import { dpkgStatusFolderReader } from './dpkg/statusFolderReader.ts';
import { dpkgStatusReader } from './dpkg/statusReader.ts';
import { insideLinker } from './elf/insideLinker.ts';
import { bundledGemReader } from './gem/bundledReader.ts';
import { gemExtensionReader } from './gem/extensionReader.ts';
import { gemLinker } from './gem/gemLinker.ts';
import { gemReader } from './gem/gemReader.ts';
import { goReader } from './go/goReader.ts';
import { jarReader } from './java/jarReader.ts';
import { npmLinker } from './npm/npmLinker.ts';
import { npmReader } from './npm/npmReader.ts';
import { yarnCacheReader } from './npm/yarnCacheReader.ts';
import { pythonEditableReader } from './python/editableReader.ts';
import { pythonFilesReader } from './python/filesReader.ts';
import { pythonImportsReader } from './python/importsReader.ts';
import { pythonLinker } from './python/link/pythonLinker.ts';
import { pythonMetadataReader } from './python/metadataReader.ts';
import { pythonRecordReader } from './python/recordReader.ts';
import { pythonRequiresReader } from './python/requiresReader.ts';
import { pythonTopLevelReader } from './python/topLevelReader.ts';
import { pythonZippedEggReader } from './python/zippedEggReader.ts';
import { rpmLinker } from './rpm/rpmLinker.ts';
import { rpmReader } from './rpm/rpmReader.ts';
import { rustReader } from './rust/rustReader.ts';
import type { Linker, Reader } from './types.ts';

/** All readers. Of several that want the same file each sees it. */
export const readers: readonly Reader[] = [
  dpkgStatusReader,
  dpkgListReader,
  dpkgControlReader,
  dpkgStatusFolderReader,
  apkReader,
  rpmReader,
  goReader,
  rustReader,
  jarReader,
  pythonMetadataReader,
  pythonRecordReader,
  pythonRequiresReader,
  pythonTopLevelReader,
  pythonFilesReader,
  pythonEditableReader,
  pythonZippedEggReader,
  pythonImportsReader,
  condaReader,
  npmReader,
  yarnCacheReader,
  gemReader,
  gemExtensionReader,
  bundledGemReader,
];

export const linkers: readonly Linker[] = [
  dpkgLinker,
  apkLinker,
  rpmLinker,
  insideLinker,
  pythonLinker,
  condaLinker,
  npmLinker,
  gemLinker,
];
