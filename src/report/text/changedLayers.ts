import type { ReportChange } from '../schema.ts';

type LayerChange = ReportChange['layers'][number];

/** One line of the list of layers that changed an image's size. Unpacked bytes. */
export interface ChangedLayer {
  /** `base`: all layers of the base image together, because nobody here can change a single one. */
  readonly kind: LayerChange['kind'] | 'base';
  /** Hostile text; null for the base image. */
  readonly instruction: string | null;
  /** The words before, where an instruction was edited; else null. Hostile text. */
  readonly instructionBefore: string | null;
  readonly line: number | null;
  readonly beforeBytes: number;
  readonly afterBytes: number;
  readonly deltaBytes: number;
}

/**
 * The layers that made an image larger, those that did most first, and then those that made it smaller. The base
 * image is one line. Layers whose size is the same are left out.
 */
export function changedLayers({ layers, base }: ReportChange): readonly ChangedLayer[] {
  const own = layers.filter(({ from }) => from === 'own').map(ownLine);
  // Summed from the layers: a layer may have been the base's before and be ours now.
  const deltaBytes = layers
    .filter(({ from }) => from === 'base')
    .reduce((sum, layer) => sum + layer.deltaBytes, 0);
  const baseLine: ChangedLayer = {
    ...{ kind: 'base', instruction: null, instructionBefore: null, line: null, deltaBytes },
    beforeBytes: base.beforeBytes ?? 0,
    afterBytes: base.afterBytes ?? 0,
  };
  return [...own, baseLine]
    .filter((line) => line.deltaBytes !== 0)
    .toSorted((a, b) => b.deltaBytes - a.deltaBytes);
}

function ownLine(layer: LayerChange): ChangedLayer {
  const { kind, line, beforeBytes, afterBytes, deltaBytes } = layer;
  const instruction = layer.instruction ?? 'unknown instruction';
  const edited = kind === 'changed' && layer.instructionBefore !== layer.instruction;
  return {
    ...{ kind, instruction, line, beforeBytes, afterBytes, deltaBytes },
    instructionBefore: edited ? layer.instructionBefore : null,
  };
}
