import { formatBytes, type ImageProfile, type LayerProfile, type OwnedPackage } from '../../nouns/index.ts';
import { plainText } from '../text/plainText.ts';

/** `1,234`, for counts of files. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** `120.0MB (120,000,000 bytes)`. */
export function exactBytes(bytes: number): string {
  return `${formatBytes(bytes)} (${bytes.toLocaleString('en-US')} bytes)`;
}

/** A package's name and version for people, harmless. */
export function packageText(owned: Pick<OwnedPackage, 'name' | 'version'>): string {
  const name = plainText(owned.name, 120);
  return owned.version === null ? name : `${name} ${plainText(owned.version, 60)}`;
}

/** A path of an image for people, with its leading slash. */
export function slashed(path: string, most = 400): string {
  return plainText(`/${path}`, most);
}

/** A layer's words for what made it, harmless. */
export function madeBy(layer: Pick<LayerProfile, 'instruction' | 'createdBy'> | undefined): string {
  return plainText(layer?.instruction ?? layer?.createdBy ?? 'unknown');
}

/** Whose a layer is: `line 14`, `own`, `base`. */
export function layerOrigin(layer: Pick<LayerProfile, 'line' | 'from'> | undefined): string {
  if (layer === undefined) return '';
  return layer.line === null ? layer.from : `line ${layer.line}`;
}

/** The layer with a digest. Of several alike the first: their bytes are the same. */
export function layerOf(profile: ImageProfile, diffId: string | null): LayerProfile | undefined {
  return profile.layers.find((layer) => layer.diffId === diffId);
}
