import type { WeighedImage, Weigher } from '../image/index.ts';
import { type BuildOutcome, GateError, type Problem } from '../nouns/index.ts';

/** The ids of the built images that are in the engine, each once. */
export function engineIds(outcomes: readonly BuildOutcome[]): string[] {
  const ids = outcomes.flatMap((outcome) =>
    outcome.kind === 'built' && outcome.source.kind === 'engine' ? [outcome.source.imageId] : [],
  );
  return [...new Set(ids)];
}

/** An image as its bytes tell it, or why they don't. */
export type Weighed = { readonly image: WeighedImage } | { readonly problem: Problem };

/**
 * All images of the engine in one archive, each shared layer once; those known from earlier runs are left out of it.
 * Where that fails, each is tried alone: one that can't be saved must not take the others with it.
 */
export async function weighEngineImages(
  ids: readonly string[],
  weigher: Weigher,
  save: (ids: readonly string[]) => AsyncIterable<Uint8Array>,
): Promise<ReadonlyMap<string, Weighed>> {
  const known = await Promise.all(ids.map(async (id) => [id, await weigher.weighKnown(id)] as const));
  const results = new Map<string, Weighed>(known.flatMap(([id, image]) => (image ? [[id, { image }]] : [])));
  const unknown = ids.filter((id) => !results.has(id));
  if (unknown.length === 0) return results;
  for (const [id, weighed] of await weighSaved(unknown, weigher, save)) results.set(id, weighed);
  return results;
}

async function weighSaved(
  ids: readonly string[],
  weigher: Weigher,
  save: (ids: readonly string[]) => AsyncIterable<Uint8Array>,
): Promise<(readonly [string, Weighed])[]> {
  try {
    const images = await weigher.weighArchive({ stream: save(ids) });
    return images.map((image) => [image.configDigest, { image }] as const);
  } catch (error) {
    const problem = problemOf(error);
    // An engine that is stuck would only be waited for again.
    if (ids.length === 1 || problem.code === 'engine-stuck')
      return ids.map((id) => [id, { problem }] as const);
    const results: (readonly [string, Weighed])[] = [];
    for (const id of ids) results.push(...(await weighSaved([id], weigher, save)));
    return results;
  }
}

/**
 * The problem that an error comes to. Only what was found wrong with the bytes is an image's own outcome; an
 * interruption and a bug are not, and are thrown on.
 */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof GateError)) throw error;
  const [first, ...more] = error.problems;
  if (first === undefined) throw error;
  return more.length === 0 ? first : { ...first, message: error.message.replaceAll('\n', '; ') };
}
