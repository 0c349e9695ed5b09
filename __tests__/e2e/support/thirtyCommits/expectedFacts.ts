import { allowance, changeOf, type ImageSize, limitOf, type Sizes, sum, totalOf } from './arithmetic.ts';
import type { Told } from './chapter.ts';
import type { Facts, ImageFacts } from './facts.ts';
import { type Gate, imageIds, type World } from './world.ts';

const noiseFloor = 10_000;

/** One side of a comparison: the world, and what its images weigh. */
export interface Side {
  readonly world: World;
  readonly sizes: Sizes;
}

export interface Expectation {
  readonly before: Side;
  readonly after: Side;
  /** Whose rules judge. */
  readonly gate: Gate | null;
  readonly rebuilt: boolean;
  /** Written by hand: the changes of the rules. */
  readonly told: Told;
}

/** What each verdict means for the shell. */
export const exitOf = { pass: 0, warn: 0, fail: 1, error: 2 } as const;

/** What a report must say, from the sizes of the files that the story wrote. */
export function expectedFacts(expectation: Expectation): Facts {
  const { before, after, gate, told } = expectation;
  const images = Object.fromEntries(
    [...after.sizes].map(([id, size]) => [id, imageFacts(expectation, id, size)] as const),
  );
  const removed = [...before.sizes].filter(([id]) => !after.sizes.has(id));
  const verdict = verdictOf(expectation, images);
  return {
    verdict,
    exitStatus: gate?.warnOnly ? 0 : exitOf[verdict],
    images,
    removed: Object.fromEntries(
      removed.map(([id, size]) => [
        id,
        {
          ...changeOf(size, null, noiseFloor),
          dockerfile: size.dockerfile,
          baseMoved: false,
          ...sides(null, null),
        },
      ]),
    ),
    total: totalOf(before.sizes, after.sizes),
    rules: told.rules ?? [],
  };
}

function verdictOf(
  { before, after, gate }: Expectation,
  images: Readonly<Record<string, ImageFacts>>,
): keyof typeof exitOf {
  const sizes = [...after.sizes.values()];
  if (sizes.some(({ builds }) => !builds)) return 'error';
  const total = sum(sizes.map(({ bytes }) => bytes));
  const rules = Object.values(images).flatMap((image) => Object.values(image.rules));
  if (rules.some(([kind]) => kind === 'fail') || total >= (gate?.total ?? Number.POSITIVE_INFINITY))
    return 'fail';
  // Growth that a rule asks for and nobody knows is worth a warning.
  return [...after.sizes.keys()].some((id) => before.sizes.get(id)?.builds === false) ? 'warn' : 'pass';
}

function imageFacts(expectation: Expectation, id: string, size: ImageSize): ImageFacts {
  const { before, after, gate, rebuilt } = expectation;
  const was = before.sizes.get(id) ?? null;
  const change = changeOf(was, size, noiseFloor);
  const sameName = fromOf(before.world, id) === fromOf(after.world, id);
  const baseMoved = sameName && change.base.deltaBytes !== null && change.base.deltaBytes !== 0;
  const same = was !== null && inputsOf(before.world, id) === inputsOf(after.world, id);
  const growth = baseMoved ? change.own.deltaBytes : change.unpacked.deltaBytes;
  const compared = was?.builds && size.builds;
  return {
    ...change,
    dockerfile: size.dockerfile,
    baseMoved,
    how: was === null ? null : rebuilt ? (same ? 'same-inputs' : 'built') : 'report',
    ...(compared ? sides(was, size) : sides(null, null)),
    rules: rulesOf(gate, id, size, was?.bytes ?? null, growth),
  };
}

function sides(before: ImageSize | null, after: ImageSize | null): Pick<ImageFacts, 'before' | 'after'> {
  const list = (size: ImageSize | null) =>
    size === null
      ? null
      : size.layers.filter(({ bytes }) => bytes > 0).map((one) => [one.instruction, one.bytes] as const);
  return { before: list(before), after: list(after) };
}

function rulesOf(
  gate: Gate | null,
  id: string,
  { bytes, builds }: ImageSize,
  beforeBytes: number | null,
  growth: number | null,
): ImageFacts['rules'] {
  const service = id.split('@')[0] ?? id;
  const limit = limitOf(gate, service);
  const rules: Record<string, ImageFacts['rules'][string]> = {};
  if (limit !== null && !builds) rules.limit = ['error', null, limit];
  else if (limit !== null) rules.limit = [bytes < limit ? 'pass' : 'fail', bytes, limit];
  if (gate === null || beforeBytes === null || growth === null) return rules;
  const allowed = allowance(gate, service, beforeBytes, noiseFloor);
  if (allowed !== null) rules['max-increase'] = [growth <= allowed ? 'pass' : 'fail', growth, allowed];
  return rules;
}

/** All that an image is made of, as a text: equal for equal inputs. */
export function inputsOf(world: World, id: string): string {
  const service = serviceOf(world, id);
  const recipe = service && world.recipes[service.dockerfile];
  if (!recipe) return id;
  const sources = recipe.steps.flatMap((step) => (step.kind === 'copy' ? [step.source] : []));
  const files = Object.entries(world.files)
    .filter(([path]) => sources.some((source) => path.startsWith(`${source}/`)))
    .map(([path, bytes]) => [path, bytes, world.edition[path] ?? 0])
    .sort();
  const ignored = recipe.context === '.' ? world.ignored : [];
  return JSON.stringify([
    service.dockerfile,
    recipe,
    files,
    ignored,
    service.variants?.[id.split('@')[1] ?? ''],
  ]);
}

function fromOf(world: World, id: string): string | undefined {
  const service = serviceOf(world, id);
  return service && world.recipes[service.dockerfile]?.from;
}

function serviceOf(world: World, id: string) {
  return Object.entries(world.services).find(([name, service]) => imageIds(name, service).includes(id))?.[1];
}
