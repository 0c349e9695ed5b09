export type { ArchiveSource } from './archive/openArchive.ts';
export { profileImage } from './profileImage.ts';
export { openProfileStore } from './store/openProfileStore.ts';
export type { ProfileStore } from './store/profileStore.ts';
export type { LayoutWatch } from './watchLayout.ts';
export type { HistoryEntry, WeighedImage, WeighedLayer } from './weighed.ts';
export { createWeigher, type Weigher, type WeigherOptions } from './weigher.ts';
