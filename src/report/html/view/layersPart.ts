import { formatBytes, type LayerProfile } from '../../../nouns/index.ts';
import type { PageImage } from '../pageData.ts';
import { ownLine, type ViewContext } from './context.ts';
import { code, shareOf } from './marks.ts';
import type { Part } from './part.ts';
import { tableOf } from './table.ts';
import { bytesOrDash, counted, countText, shown } from './words.ts';

/** The layers as they lie on each other, the base image's first. */
export function layersPart(image: PageImage, context: ViewContext): Part | null {
  const { profile } = image;
  if (profile === null) return null;
  const packages = packagesByLayer(image);
  const columns = [
    { title: 'Instruction' },
    { title: 'Size', number: true },
    { title: 'Of the image', low: true },
    { title: 'Waste', number: true },
    { title: 'Packages', number: true, low: true },
    { title: 'Entries', number: true, low: true },
    { title: 'Line', low: true },
  ];
  const head = { id: 'layers', label: 'Layers, the base image’s first', columns };
  return {
    id: 'layers',
    title: 'Layers',
    note: `${counted(profile.layers.length, 'layer')}, the base image’s first${profile.fromInferred ? '; base and own are told apart by the history' : ''}. Waste: bytes that a later layer overwrites or deletes.`,
    blocks: [
      tableOf(head, profile.layers, (layer) => [
        [layer.from === 'base' ? 'base ' : '', code(instructionText(layer))],
        formatBytes(layer.unpackedBytes),
        shareOf(layer.unpackedBytes, profile.unpackedBytes),
        bytesOrDash(layer.wastedBytes),
        countText(packages.get(layer.diffId) ?? 0),
        countText(layer.entries),
        layer.line === null ? '–' : ownLine(image, layer.line, context),
      ]),
    ],
  };
}

/** What made a layer, in the Dockerfile's words or the history's. */
export function instructionText(layer: Pick<LayerProfile, 'instruction' | 'createdBy'>): string {
  return shown(layer.instruction ?? layer.createdBy ?? 'unknown', 200);
}

function packagesByLayer(image: PageImage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { diffId } of image.profile?.contents?.packages ?? [])
    if (diffId !== null) counts.set(diffId, (counts.get(diffId) ?? 0) + 1);
  return counts;
}
