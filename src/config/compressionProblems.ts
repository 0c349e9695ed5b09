import type { Compression, PlannedImage, Problem, SizeRule } from '../nouns/index.ts';
import { show } from './show.ts';

/** A limit on the compressed size can't be judged where layers are asked for uncompressed: said before any build. */
export function compressionProblems(
  compression: Compression | null,
  images: readonly PlannedImage[],
  total: SizeRule | null,
): Problem[] {
  if (compression !== 'uncompressed') return [];
  const judged = images.filter(({ limit }) => limit?.metric === 'compressed').map(({ id }) => show(id));
  if (total?.metric === 'compressed') judged.push('the total');
  if (judged.length === 0) return [];
  return [
    {
      code: 'compression-contradicts-metric',
      message: `compression: uncompressed leaves no compressed size to judge, and that of ${judged.join(', ')} has a limit`,
      expected: 'compression: gzip or zstd, or a limit with metric: unpacked',
      fix: 'take compression: uncompressed away',
    },
  ];
}
