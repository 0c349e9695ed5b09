import fc from 'fast-check';
import type { ImageProfile, LayerProfile } from '../../../src/nouns/index.ts';
import { layer, profile } from '../../report/support/story.ts';

const words = fc.constantFrom(
  'RUN apt-get install -y curl',
  'RUN pip install -r requirements.txt',
  'RUN pip install --no-cache-dir -r requirements.txt',
  'COPY a /a',
  'COPY b /b',
  'run make',
);

/** A layer out of few kinds, so that two profiles have much in common; the diffID goes with the bytes. */
const arbitraryLayer: fc.Arbitrary<LayerProfile> = fc
  .record({
    bytes: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 1e9 })),
    instruction: words,
    hasHistory: fc.boolean(),
    line: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ bytes, instruction, hasHistory, line }) =>
    layer(bytes, {
      instruction,
      line,
      createdBy: hasHistory ? `${instruction} # buildkit` : null,
      compressedBytes: Math.ceil(bytes / 2),
    }),
  );

/** Profiles as a weigher makes them: base layers first, sums that are right. With a Dockerfile or without one. */
export const arbitraryProfile: fc.Arbitrary<ImageProfile> = fc
  .record({
    layers: fc.array(arbitraryLayer, { maxLength: 12 }),
    base: fc.nat({ max: 6 }),
    dockerfile: fc.boolean(),
  })
  .map(({ layers, base, dockerfile }) =>
    profile(
      layers.map((each, index) => {
        const from = index < base ? 'base' : 'own';
        const told = dockerfile && from === 'own';
        return { ...each, from, instruction: told ? each.instruction : null, line: told ? each.line : null };
      }),
    ),
  );
