import { type Gate, imageIds, instructionOf, type Recipe, type Step, type World } from './world.ts';

/*
 * What a gate must say, worked out from the sizes of the files that the story wrote: additions and comparisons of
 * its own, nothing of the product. Bytes everywhere.
 */

export interface Layer {
  /** Null for the base image's one layer. */
  readonly instruction: string | null;
  readonly bytes: number;
}

export interface ImageSize {
  readonly dockerfile: string;
  readonly baseBytes: number;
  /** The base image's layer first, where there is one. */
  readonly layers: readonly Layer[];
  readonly bytes: number;
  /** False where its build fails. */
  readonly builds: boolean;
}

export type Sizes = ReadonlyMap<string, ImageSize>;

export interface Delta {
  readonly beforeBytes: number | null;
  readonly afterBytes: number | null;
  readonly deltaBytes: number | null;
}

export interface Change {
  readonly status: string;
  readonly unpacked: Delta;
  readonly base: Delta;
  readonly own: Delta;
}

/** The images of a world by id; `baseBytes` says what the base image of a tag weighs. */
export function sizesOf(world: World, baseBytes: (tag: string) => number): Sizes {
  const sizes = Object.entries(world.services).flatMap(([name, service]) => {
    const recipe = world.recipes[service.dockerfile];
    if (recipe === undefined) throw new Error(`the story has no recipe ${service.dockerfile}`);
    return imageIds(name, service).map((id) => {
      const extra = service.variants?.[id.slice(name.length + 1)];
      return [id, sizeOf(world, recipe, service.dockerfile, baseBytes, extra)] as const;
    });
  });
  return new Map(sizes);
}

function sizeOf(
  world: World,
  recipe: Recipe,
  dockerfile: string,
  bytesOf: (tag: string) => number,
  extra: number | undefined,
): ImageSize {
  const baseBytes = recipe.from === 'scratch' ? 0 : bytesOf(recipe.from);
  const own = recipe.steps.flatMap((step) => {
    const bytes = stepBytes(world, recipe, step, extra);
    return bytes === null ? [] : [{ instruction: instructionOf(step, recipe), bytes }];
  });
  const base = recipe.from === 'scratch' ? [] : [{ instruction: null, bytes: baseBytes }];
  const layers = [...base, ...own];
  const builds = recipe.steps.every(({ kind }) => kind !== 'break');
  return { dockerfile, baseBytes, layers, bytes: sum(layers.map(({ bytes }) => bytes)), builds };
}

function stepBytes(world: World, recipe: Recipe, step: Step, extra: number | undefined): number | null {
  if (step.kind === 'write') return step.arg === undefined ? step.bytes : (extra ?? step.bytes);
  if (step.kind !== 'copy') return null;
  const below = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
  // The ignore file lies in the root: builds from elsewhere do not know it.
  const ignored = recipe.context === '.' ? world.ignored : [];
  const files = Object.entries(world.files).filter(
    ([path]) => below(path, step.source) && !ignored.some((folder) => below(path, folder)),
  );
  return sum(files.map(([, bytes]) => bytes));
}

/** What became of each image; `null` before stands for a new one, `null` after for a removed one. */
export function changeOf(before: ImageSize | null, after: ImageSize | null, noiseFloor: number): Change {
  const of = (pick: (size: ImageSize) => number): Delta =>
    delta(before?.builds ? pick(before) : null, after?.builds ? pick(after) : null);
  const unpacked = of(({ bytes }) => bytes);
  return {
    status: statusOf(before, after, unpacked.deltaBytes, noiseFloor),
    unpacked,
    base: of(({ baseBytes }) => baseBytes),
    own: of(({ bytes, baseBytes }) => bytes - baseBytes),
  };
}

function statusOf(
  before: ImageSize | null,
  after: ImageSize | null,
  deltaBytes: number | null,
  floor: number,
): string {
  if (after === null) return 'removed';
  if (before === null) return 'new';
  if (deltaBytes === null) return 'unknown';
  if (Math.abs(deltaBytes) <= floor) return 'same';
  return deltaBytes > 0 ? 'grown' : 'shrunk';
}

/** A difference where both sides are known. */
export function delta(beforeBytes: number | null, afterBytes: number | null): Delta {
  const deltaBytes = beforeBytes === null || afterBytes === null ? null : afterBytes - beforeBytes;
  return { beforeBytes, afterBytes, deltaBytes };
}

/** Sums over the images known wherever they are: a new one was 0 before, a removed one is 0 after. */
export function totalOf(before: Sizes, after: Sizes): Delta & { complete: boolean } {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const known = ids.filter((id) => before.get(id)?.builds !== false && after.get(id)?.builds !== false);
  const side = (sizes: Sizes): number => sum(known.map((id) => sizes.get(id)?.bytes ?? 0));
  return { ...delta(side(before), side(after)), complete: known.length === ids.length };
}

/** The bytes that an image may grow by, or null where no rule says. */
export function allowance(gate: Gate, service: string, beforeBytes: number, floor: number): number | null {
  const percent = gate.percents[service] ?? gate.percent;
  const amounts = [
    ...(percent === null ? [] : [Math.floor((beforeBytes * percent) / 100)]),
    ...(gate.bytes === null ? [] : [gate.bytes]),
  ];
  return amounts.length === 0 ? null : Math.max(floor, Math.min(...amounts));
}

/** The limit of a service: its own, or everybody's. */
export function limitOf(gate: Gate | null, service: string): number | null {
  return gate?.limits[service] ?? gate?.limit ?? null;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
