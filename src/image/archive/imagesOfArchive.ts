import type { BlobLibrary } from '../blob/library.ts';
import { sha256 } from '../digest.ts';
import { findManifests } from '../oci/findManifests.ts';
import { parseDocument } from '../oci/parseDocument.ts';
import { dockerManifestSchema } from '../oci/schemas.ts';
import { partsOfConfig, partsOfManifest } from '../parts.ts';
import type { ImageParts } from '../partTypes.ts';
import { unreadable } from '../unreadable.ts';
import type { ArchiveContents } from './contents.ts';
import { tarPath } from './tarPath.ts';

/**
 * The images in an archive. An OCI index goes first, because it states media types and sizes; `manifest.json` of
 * `docker save` adds names to it, or stands alone in archives of before version 25. It also adds images: of several
 * that have no name, the classic store lists one in the index and all in `manifest.json` (seen with 28.5.2).
 */
export async function imagesOfArchive(
  contents: ArchiveContents,
  library: BlobLibrary,
): Promise<ImageParts[]> {
  const docker = await dockerImages(contents, library);
  const index = await contents.text('index.json');
  if (index === null) {
    if (docker !== null) return docker;
    throw unreadable('image-not-recognised', 'the archive has neither index.json nor manifest.json', {
      expected: 'what `docker save` writes, or an OCI image layout',
    });
  }
  const manifests = await findManifests(library, contents, index, true);
  const images: ImageParts[] = [];
  for (const found of manifests) {
    const text = await library.json(contents, found.manifest.config.digest, 'a configuration');
    const parts = partsOfManifest(found, text);
    const names = docker?.find(({ configDigest }) => configDigest === parts.configDigest)?.tags ?? [];
    images.push(names.length === 0 ? parts : { ...parts, tags: names });
  }
  const indexed = new Set(images.map(({ configDigest }) => configDigest));
  return [...images, ...(docker ?? []).filter(({ configDigest }) => !indexed.has(configDigest))];
}

async function dockerImages(contents: ArchiveContents, library: BlobLibrary): Promise<ImageParts[] | null> {
  const text = await contents.text('manifest.json');
  if (text === null) return null;
  const images = new Map<string, ImageParts>();
  for (const item of parseDocument(dockerManifestSchema, text, 'manifest.json')) {
    const config = await configText(contents, tarPath(item.Config));
    await library.keepJson(config);
    const layers = (item.Layers ?? []).map(tarPath);
    const before = images.get(sha256(config));
    const tags = [...(before?.tags ?? []), ...(item.RepoTags ?? [])];
    images.set(sha256(config), partsOfConfig(config, layers, tags));
  }
  return [...images.values()];
}

/** The configuration, whose file is named after its digest (`<hex>.json`, or the blob's place). */
async function configText(contents: ArchiveContents, path: string): Promise<string> {
  const text = await contents.text(path);
  if (text === null) {
    throw unreadable('image-blob-missing', 'a configuration is missing from the archive');
  }
  const hex = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  if (hex !== undefined && sha256(text) !== `sha256:${hex}`) {
    throw unreadable('image-digest-mismatch', 'a configuration has other bytes than its name says', {
      expected: `sha256:${hex}; found ${sha256(text)}`,
    });
  }
  return text;
}
