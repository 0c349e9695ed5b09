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

/** What a report must say, from the sizes of the files that the story wrote. */
export function expectedFacts(expectation: Expectation): Facts {
  const { before, after, gate, told } = expectation;
  const images = Object.fromEntries(
    [...after.sizes].map(([id, size]) => [id, imageFacts(expectation, id, size)] as const),
  );
  const removed = [...before.sizes].filter(([id]) => !after.sizes.has(id));
  const totalBroken =
    gate?.total !== null &&
    gate !== null &&
    sum([...after.sizes.values()].map(({ bytes }) => bytes)) >= gate.total;
  const kinds = Object.values(images).flatMap(({ rules }) => Object.values(rules).map(([kind]) => kind));
  const fails = totalBroken || kinds.includes('fail');
  const verdict = [...after.sizes.values()].some(({ builds }) => !builds) ? 'error' : fails ? 'fail' : 'pass';
  return {
    verdict,
    exitStatus: gate?.warnOnly ? 0 : { pass: 0, fail: 1, error: 2 }[verdict],
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
    rules: size.builds ? rulesOf(gate, id, size.bytes, was?.bytes ?? null, growth) : {},
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
  bytes: number,
  beforeBytes: number | null,
  growth: number | null,
): ImageFacts['rules'] {
  const service = id.split('@')[0] ?? id;
  const limit = limitOf(gate, service);
  const rules: Record<string, readonly [string, number, number]> = {};
  if (limit !== null) rules.limit = [bytes < limit ? 'pass' : 'fail', bytes, limit];
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
