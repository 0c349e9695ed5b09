import type { Measured } from '../../../src/judge/index.ts';
import type { ImageProfile, LayerProfile, PlannedImage } from '../../../src/nouns/index.ts';

/** A profile of one layer of so many bytes. */
export function profileOf(unpackedBytes: number): ImageProfile {
  const layer: LayerProfile = {
    ...{
      diffId: `sha256:${'0'.repeat(64)}`,
      unpackedBytes,
      compressedBytes: null,
      wastedBytes: 0,
      entries: 1,
    },
    ...{ createdBy: null, instruction: null, line: null, from: 'own', seen: 'read' },
  };
  return {
    ...{ platform: 'linux/amd64', configDigest: `sha256:${'1'.repeat(64)}`, unpackedBytes },
    ...{ compressedBytes: null, wasteBytes: 0, baseBytes: 0, ownBytes: unpackedBytes, fromInferred: false },
    layers: [layer],
    contents: null,
  };
}

/** An image that was measured to have so many bytes. */
export function measuredAs(image: PlannedImage, unpackedBytes: number): Measured {
  const outcome = { kind: 'measured', elapsedMs: 1, cachedSteps: null, steps: null } as const;
  return { image, outcome: { ...outcome, profile: profileOf(unpackedBytes) } };
}
