import { type DiffSide, diffSides } from '../compare/index.ts';
import { createWeigher, profileImage, type Weigher } from '../image/index.ts';
import { GateError, type Problem } from '../nouns/index.ts';
import { readReport } from '../report/index.ts';
import { weighTarget } from './inspectImage.ts';
import { openTarget } from './openTarget.ts';
import { withProfileStore } from './profileStore.ts';
import type { Diffed, DiffRequest, GateTools } from './types.ts';

/**
 * Weighs two images, or takes their sizes from reports, and compares them. Layers that both have are read once.
 * Throws GateError, which names the side that could not be read, and Interrupted.
 */
export async function diffTargets(request: DiffRequest, tools: GateTools): Promise<Diffed> {
  if (request.before === '-' && request.after === '-') throw new GateError(twiceStdin);
  const { directory, enabled } = request.cache;
  const cache = { directory, maxBytes: enabled ? Number.POSITIVE_INFINITY : 0 };
  return withProfileStore(cache, async (store) => {
    let read = 0;
    const onBytes = (bytes: number) => {
      read += bytes;
      tools.onProgress({ kind: 'weighing', bytes: read, images: 2 });
    };
    const weigher = createWeigher(store, { signal: tools.signal, onBytes });
    const sides: DiffSide[] = [];
    const problems: Problem[] = [];
    for (const target of [request.before, request.after]) {
      const found = await side(target, request, weigher, tools).catch(problemsOf);
      if (Array.isArray(found)) problems.push(...found.map((problem) => named(problem, target)));
      else sides.push(found);
    }
    const [before, after] = sides;
    if (!before || !after) throw new GateError(problems);
    const diff = diffSides(before, after);
    return { diff, warnings: [...store.warnings, ...diff.warnings] };
  });
}

async function side(
  target: string,
  request: DiffRequest,
  weigher: Weigher,
  tools: GateTools,
): Promise<DiffSide> {
  const name = nameOf(target);
  const opened = await openTarget(target, request);
  if (opened.kind === 'report') return reportSide(opened.text, name);
  const weighed =
    opened.kind === 'stream'
      ? await weigher.weighArchive({ stream: opened.stream })
      : await weighTarget({ ...request, target }, weigher, tools);
  const profiles = weighed.map((image) => profileImage(image, null));
  const images = profiles.map((profile) => ({ id: null, platform: profile.platform, profile }));
  return { target: name, kind: 'image', images };
}

function nameOf(target: string): string {
  return target === '-' ? 'standard input' : target;
}

/** What is wrong with one side, so that the other's problems are told in the same run. */
function problemsOf(error: unknown): Problem[] {
  if (error instanceof GateError) return [...error.problems];
  throw error;
}

function named(problem: Problem, target: string): Problem {
  return { ...problem, message: `${nameOf(target)}: ${problem.message}` };
}

function reportSide(text: string, name: string): DiffSide {
  const { images } = readReport(text, name);
  return {
    target: name,
    kind: 'report',
    images: images.map(({ id, platform, profile }) => ({
      ...{ id, profile },
      platform: profile?.platform ?? platform,
    })),
  };
}

const twiceStdin: Problem = {
  code: 'diff-stdin-twice',
  message: 'both sides are standard input, which can be read only once',
  expected: 'at most one side that is -',
  fix: 'name a file or an image for one of them',
};
