import type { ImageProfile, Instruction, LayerProfile } from '../nouns/index.ts';
import { inferredBase } from './history/inferredBase.ts';
import { joinInstructions } from './history/joinInstructions.ts';
import { layerHistory } from './history/layerHistory.ts';
import { imageContents } from './imageContents.ts';
import type { WeighedImage } from './weighed.ts';

/** Who made a layer. */
type Maker = Pick<LayerProfile, 'createdBy' | 'instruction' | 'line' | 'from'>;

/**
 * A weighed image with each layer's maker: its words in the history, the instruction and line of the Dockerfile whose
 * `instructions` are given, and whether it is the base image's or ours. Without instructions, and where they are not
 * those that made this image, base and own are told by the history alone (`fromInferred`).
 */
export function profileImage(
  weighed: WeighedImage,
  instructions: readonly Instruction[] | null,
): ImageProfile {
  const { makers, inferred } = makersOf(weighed, instructions);
  const layers = weighed.layers.map(
    (layer, i): LayerProfile => ({ ...layer, ...(makers[i] ?? unknownMaker) }),
  );
  const sum = (of: readonly LayerProfile[], size: (layer: LayerProfile) => number) =>
    of.reduce((total, layer) => total + size(layer), 0);
  const base = layers.filter((layer) => layer.from === 'base');
  const unpackedBytes = sum(layers, (layer) => layer.unpackedBytes);
  const baseBytes = sum(base, (layer) => layer.unpackedBytes);
  return {
    platform: weighed.platform,
    configDigest: weighed.configDigest,
    unpackedBytes,
    compressedBytes: layers.some((layer) => layer.compressedBytes === null)
      ? null
      : sum(layers, (layer) => layer.compressedBytes ?? 0),
    wasteBytes: sum(layers, (layer) => layer.wastedBytes),
    baseBytes,
    ownBytes: unpackedBytes - baseBytes,
    fromInferred: inferred,
    layers,
    contents: weighed.owners && imageContents(weighed.owners, layers),
  };
}

const unknownMaker: Maker = { createdBy: null, instruction: null, line: null, from: 'own' };

function makersOf(
  { history, layers }: WeighedImage,
  instructions: readonly Instruction[] | null,
): { makers: readonly Maker[]; inferred: boolean } {
  const entries = layerHistory(history, layers.length);
  if (entries === null) return { makers: [], inferred: true };
  const joined = instructions === null ? null : joinInstructions(history, instructions);
  const base = joined === null ? inferredBase(history, entries) : 0;
  const makers = entries.map((entry, i): Maker => {
    const instruction = joined?.[entry] ?? null;
    const isBase = joined === null ? i < base : instruction === null;
    return {
      createdBy: history[entry]?.createdBy || null,
      instruction: instruction?.text ?? null,
      line: instruction?.line ?? null,
      from: isBase ? 'base' : 'own',
    };
  });
  return { makers, inferred: joined === null };
}
