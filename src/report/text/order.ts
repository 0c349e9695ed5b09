import type { Report, ReportImage, ReportLayer } from '../schema.ts';

const gravity = { error: 0, fail: 1, warn: 2, pass: 3 } as const;

/** The images as reports list them: errors, failures, the rest; the worst excess first, then by name. */
export function byGravity(report: Report): readonly ReportImage[] {
  return report.images.toSorted(
    (a, b) => gravity[a.verdict] - gravity[b.verdict] || excess(b) - excess(a) || compareText(a.id, b.id),
  );
}

/** One line of a failing image's list of layers: a layer of our own, or all of the base image's together. Bytes. */
export interface LayerLine {
  readonly bytes: number;
  readonly wastedBytes: number;
  readonly line: number | null;
  /** Hostile text; null for the base image. */
  readonly instruction: string | null;
  readonly layers: number;
}

/**
 * The layers of an image by weight, the heaviest first; layers without bytes are left out, and the base image is
 * one line, because nobody can change a single layer of it.
 */
export function layersByWeight(layers: readonly ReportLayer[]): readonly LayerLine[] {
  const own = layers.filter((layer) => layer.from === 'own').map(ownLine);
  const base = layers.filter((layer) => layer.from === 'base');
  const baseLine = {
    bytes: base.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
    wastedBytes: base.reduce((sum, layer) => sum + layer.wastedBytes, 0),
    line: null,
    instruction: null,
    layers: base.length,
  };
  return [...own, baseLine].filter((each) => each.bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
}

function ownLine(layer: ReportLayer): LayerLine {
  return {
    bytes: layer.unpackedBytes,
    wastedBytes: layer.wastedBytes,
    line: layer.line,
    instruction: layer.instruction ?? layer.createdBy ?? 'unknown instruction',
    layers: 1,
  };
}

function excess(image: ReportImage): number {
  const limit = image.rules.find((rule) => rule.rule === 'limit');
  return limit && limit.kind !== 'error' ? Math.max(0, -limit.roomBytes) : 0;
}

/** Compares by code units: the same order on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
