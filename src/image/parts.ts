import { checkedDigest, sha256 } from './digest.ts';
import { maxLayers } from './limits.ts';
import type { FoundManifest } from './oci/findManifests.ts';
import { parseDocument } from './oci/parseDocument.ts';
import { configSchema, type Descriptor, type ImageConfig } from './oci/schemas.ts';
import type { ImageParts, LayerPart } from './partTypes.ts';
import { quote } from './quote.ts';
import { unreadable } from './unreadable.ts';

/** Parts of an image that has a manifest. Throws where the two documents disagree or ask for what can't be read. */
export function partsOfManifest(found: FoundManifest, configText: string): ImageParts {
  const { manifest } = found;
  if (Buffer.byteLength(configText) !== manifest.config.size) {
    throw unreadable('image-digest-mismatch', 'the configuration has another size than its manifest says', {
      expected: `${manifest.config.size} bytes; found ${Buffer.byteLength(configText)}`,
    });
  }
  const config = parseConfig(configText);
  const diffIds = diffIdsOf(config, manifest.layers.length);
  return {
    config,
    configDigest: checkedDigest(manifest.config.digest, 'a configuration'),
    manifestDigest: found.digest,
    tags: [...new Set(found.tags)],
    layers: manifest.layers.map((layer, i) => layerPart(layer, diffIds[i] as string)),
  };
}

/** Parts of an image that has no manifest: `names` are paths in the archive, base layer first. */
export function partsOfConfig(
  configText: string,
  names: readonly string[],
  tags: readonly string[],
): ImageParts {
  const config = parseConfig(configText);
  const diffIds = diffIdsOf(config, names.length);
  return {
    config,
    configDigest: sha256(configText),
    manifestDigest: null,
    tags,
    layers: names.map((name, i) => ({
      name,
      statedBytes: null,
      diffId: diffIds[i] as string,
      mediaType: '',
    })),
  };
}

/** An image's configuration. Throws `image-metadata-invalid` for anything else. */
export function parseConfig(text: string): ImageConfig {
  return parseDocument(configSchema, text, 'an image configuration');
}

function layerPart(layer: Descriptor, diffId: string): LayerPart {
  const mediaType = layer.mediaType ?? '';
  if (/\+encrypted$/.test(mediaType)) {
    throw unreadable('image-unsupported', `a layer is encrypted (${quote(mediaType)})`, {
      fix: 'decrypt the image first: an encrypted layer can not be weighed',
    });
  }
  return { name: checkedDigest(layer.digest, 'a layer'), statedBytes: layer.size, diffId, mediaType };
}

function diffIdsOf(config: ImageConfig, layers: number): string[] {
  const diffIds = (config.rootfs.diff_ids ?? []).map((id) => checkedDigest(id, 'a diffID'));
  if (diffIds.length > maxLayers) {
    throw unreadable('image-too-large', `the image has ${diffIds.length} layers`, {
      expected: `at most ${maxLayers}`,
    });
  }
  if (diffIds.length !== layers) {
    throw unreadable('image-metadata-invalid', 'the configuration and the manifest disagree on the layers', {
      expected: `${layers} diffIDs; found ${diffIds.length}`,
    });
  }
  return diffIds;
}
