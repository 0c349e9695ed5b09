import type { Measured } from '../judge/index.ts';
import type { PlannedImage } from '../nouns/index.ts';
import type { Comparison } from './schema.ts';

type Row = Comparison['rows'][number];

/**
 * The story's table: every gated image beside the same service's other flavour, built from the same commit, by
 * unpacked size. Rows that lack either size are shown and are not in the sums (`complete` is false then).
 */
export function compareFlavours(
  flavour: string,
  images: readonly PlannedImage[],
  measured: readonly Measured[],
): Comparison {
  const find = (id: string, role: string) =>
    measured.find(({ image }) => image.id === id && image.role === role);
  const rows = images
    .filter((image) => image.role === 'gated')
    .map((image) => row(image, find(image.id, 'compared'), find(image.id, 'gated')));
  const whole = rows.filter((each) => each.savedBytes !== null);
  return {
    flavour,
    rows,
    total: {
      currentBytes: whole.reduce((sum, each) => sum + (each.currentBytes ?? 0), 0),
      optimizedBytes: whole.reduce((sum, each) => sum + (each.optimizedBytes ?? 0), 0),
      savedBytes: whole.reduce((sum, each) => sum + (each.savedBytes ?? 0), 0),
      complete: whole.length === rows.length,
    },
  };
}

function row(image: PlannedImage, other: Measured | undefined, gated: Measured | undefined): Row {
  const currentBytes = unpacked(other);
  const optimizedBytes = unpacked(gated);
  return {
    id: image.id,
    service: image.service,
    dockerfile: other?.image.dockerfile ?? null,
    currentBytes,
    optimizedBytes,
    targetBytes: image.target?.metric === 'unpacked' ? image.target.bytes : null,
    savedBytes: currentBytes === null || optimizedBytes === null ? null : currentBytes - optimizedBytes,
    problem: problemOf(other),
    lastLines: other?.outcome.kind === 'failed' ? other.outcome.failure.lastLines : [],
  };
}

function unpacked(measured: Measured | undefined): number | null {
  return measured?.outcome.kind === 'measured' ? measured.outcome.profile.unpackedBytes : null;
}

function problemOf(measured: Measured | undefined): Row['problem'] {
  if (measured?.outcome.kind === 'failed') return measured.outcome.failure.problem;
  return measured?.outcome.kind === 'unmeasured' ? measured.outcome.problem : null;
}
