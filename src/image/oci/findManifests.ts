import type { BlobLibrary } from '../blob/library.ts';
import type { BlobSource } from '../blob/source.ts';
import { checkedDigest } from '../digest.ts';
import { maxIndexDepth } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { parseDocument } from './parseDocument.ts';
import { type Descriptor, indexSchema, type Manifest, manifestSchema } from './schemas.ts';

/** A manifest of an image for one platform. */
export interface FoundManifest {
  readonly digest: string;
  readonly manifest: Manifest;
  /** Names that the index gives it: hostile text. */
  readonly tags: string[];
}

/**
 * The image manifests that an index leads to, through indexes inside it, each once, in its order. Attestations and
 * artifacts are not images. With `partial`, manifests that are not there are passed over as long as one is: an engine
 * that pulled one platform saves the whole index. Throws a GateError for what is malformed, missing or unsupported.
 */
export async function findManifests(
  library: BlobLibrary,
  source: BlobSource,
  indexText: string,
  partial: boolean,
): Promise<FoundManifest[]> {
  const found = new Map<string, FoundManifest>();
  let absent: Descriptor | null = null;
  const visit = async (text: string, depth: number, above: readonly string[]): Promise<void> => {
    if (depth > maxIndexDepth) throw unreadable('image-metadata-invalid', 'indexes inside indexes never end');
    for (const descriptor of parseDocument(indexSchema, text, 'an image index').manifests) {
      if (isAttestation(descriptor)) continue;
      const digest = checkedDigest(descriptor.digest, 'a manifest');
      const tags = [...above, ...tagsOf(descriptor)];
      if (partial && depth > 0 && (await source.size(digest)) === null) {
        absent = descriptor;
        continue;
      }
      const body = await library.json(source, digest, 'a manifest');
      checkSize(descriptor, body);
      if (isIndex(body)) await visit(body, depth + 1, tags);
      else addManifest(found, digest, body, tags);
    }
  };
  await visit(indexText, 0, []);
  if (found.size === 0 && absent !== null) {
    throw unreadable('image-blob-missing', `no platform of the image is in ${source.what}`);
  }
  return [...found.values()];
}

function addManifest(found: Map<string, FoundManifest>, digest: string, body: string, tags: string[]): void {
  const before = found.get(digest);
  if (before !== undefined) {
    before.tags.push(...tags);
    return;
  }
  const manifest = parseDocument(manifestSchema, body, 'a manifest');
  if (!manifest.artifactType) found.set(digest, { digest, manifest, tags });
}

function checkSize(descriptor: Descriptor, body: string): void {
  const bytes = Buffer.byteLength(body);
  if (bytes === descriptor.size) return;
  throw unreadable('image-digest-mismatch', `a manifest has another size than its index says`, {
    expected: `${descriptor.size} bytes; found ${bytes}`,
  });
}

function isIndex(body: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw unreadable('image-metadata-invalid', 'a manifest is not valid JSON', { cause });
  }
  if (typeof value !== 'object' || value === null) return false;
  if ('schemaVersion' in value && value.schemaVersion === 1) {
    throw unreadable('image-unsupported', 'the image has a manifest of schema 1, which names no sizes', {
      fix: 'push or save it with a docker version of the last eight years',
    });
  }
  return 'manifests' in value && !('layers' in value);
}

/** BuildKit's provenance and SBOM: a manifest for the platform `unknown/unknown`, marked by an annotation. */
function isAttestation({ annotations, platform }: Descriptor): boolean {
  return (
    annotations?.['vnd.docker.reference.type'] !== undefined ||
    (platform?.os === 'unknown' && platform.architecture === 'unknown')
  );
}

function tagsOf({ annotations }: Descriptor): string[] {
  const name = annotations?.['io.containerd.image.name'];
  return name === undefined ? [] : [name];
}
