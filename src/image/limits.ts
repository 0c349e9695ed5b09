/**
 * Bounds on what a hostile image may ask of this machine. Each is far above what an engine can build or unpack,
 * so no real image meets them; what exceeds one is refused with an error, never cut short or guessed.
 */

/** Entries in one layer's tar. The file system of the largest public images holds about one million. */
export const maxLayerEntries = 5_000_000;

/** Bytes of names and link targets in one layer: memory grows with them, and a string ends at 2^29 characters. */
export const maxLayerNameBytes = 256 * 2 ** 20;

/** Bytes of one long-name, long-link or PAX record block: what Go's archive/tar, and so every engine, accepts. */
export const maxTarMetadataBytes = 2 ** 20;

/** Folders above a file. Linux can't open a path of more than 4096 bytes, so no engine unpacks a deeper one. */
export const maxPathDepth = 2048;

/** Symbolic links followed while one path is resolved; containerd gives up after as many. */
export const maxLinksFollowed = 255;

/** Linux can't make a symbolic link with a longer target, so that none is followed. */
export const maxLinkTargetBytes = 4096;

/** Steps spent on following symbolic links and whiteouts: a second or two. Real images need some thousands. */
export const maxTreeSteps = 100_000_000;

/** Nodes in the merged tree of one image, implied parent folders included: 1.4 GB, below the 2 GiB that Node allows itself on a machine of 8. */
export const maxTreeNodes = 5_000_000;

/** Characters of all paths of one image. Links can make few names many long paths; a million real ones have 100 million. */
export const maxTreePathChars = 2 ** 29;

/** Overwritten and deleted files that are listed one by one; what goes beyond is summed up by layer. */
export const maxWastedFiles = 2_000_000;

/** Changes of all layers that are listed for a look inside: about 1 GB. */
export const maxListedChanges = 5_000_000;

/** Characters of what the package databases of one layer say, as JSON. Debian's largest sections, installed whole, say 20 million. */
export const maxFindingChars = 128 * 2 ** 20;

/** The same of all layers of an image, of which each may have the whole database once more: half a gigabyte of memory. */
export const maxImageFindingChars = 2 * maxFindingChars;

/** Bytes of an index, manifest or configuration. Registries refuse manifests above 4 MiB. */
export const maxJsonBytes = 16 * 2 ** 20;

/** Layers of one image. Engines stop at 127 (overlay mounts); 10,000 leaves room for flattening builders. */
export const maxLayers = 10_000;

/** Indexes inside indexes. One level is usual with attestations, two when tools nest. */
export const maxIndexDepth = 8;

/** Bytes read from a file at a time: large enough for SHA-256 to run at full speed, small beside the heap. */
export const readChunkBytes = 2 ** 20;

/** Files in the archive around the layers. The old layout has three a layer. */
export const maxArchiveEntries = 200_000;

/** Bytes of JSON kept of an archive that is read as a stream, whose manifests are only known at its end. */
export const maxStreamJsonBytes = 128 * 2 ** 20;

/** Memory for decompressing zstd: the default of the zstd tool and of Node (a window of 2^27). */
export const maxZstdWindowBytes = 128 * 2 ** 20;
