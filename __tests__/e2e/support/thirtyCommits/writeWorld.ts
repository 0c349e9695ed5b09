import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Gate, instructionOf, type Recipe, type World } from './world.ts';

/** Makes a work tree hold exactly this world. `base` is the base images' name without the tag. */
export function writeWorld(root: string, world: World, base: string): void {
  for (const name of readdirSync(root)) {
    if (name !== '.git') rmSync(join(root, name), { recursive: true });
  }
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, bytes] of Object.entries(world.files)) {
    write(path, Buffer.alloc(bytes, `${path} ${world.edition[path] ?? 0}\n`));
  }
  for (const [path, recipe] of Object.entries(world.recipes)) write(path, dockerfileText(recipe, base));
  if (world.ignored.length > 0) write('.dockerignore', `${world.ignored.join('\n')}\n`);
  if (world.gate !== null) write('.github/size-gate.yml', configText(world, world.gate));
}

function dockerfileText(recipe: Recipe, base: string): string {
  const from = recipe.from === 'scratch' ? 'scratch' : `${base}:${recipe.from}`;
  const lines = recipe.steps.flatMap((step) => {
    const declared = step.kind === 'write' && step.arg !== undefined ? [`ARG ${step.arg}=${step.bytes}`] : [];
    return [...declared, instructionOf(step, recipe)];
  });
  const comment = recipe.comment === undefined ? [] : [`# ${recipe.comment}`];
  return `${[...comment, `FROM ${from}`, ...lines].join('\n')}\n`;
}

/** JSON is YAML, too. What is null in the story is not said. */
function configText(world: World, gate: Gate): string {
  const increase = (percent: number | null): string[] => [
    ...(percent === null ? [] : [`${percent}%`]),
    ...(gate.bytes === null ? [] : [`${gate.bytes}B`]),
  ];
  const services = Object.entries(world.services).map(([name, { dockerfile, variants }]) => [
    name,
    {
      dockerfile: dockerfile === `packages/${name}/Dockerfile.optimized` ? undefined : dockerfile,
      limit: sizeOrNothing(gate.limits[name]),
      'max-increase': gate.percents[name] === undefined ? undefined : increase(gate.percents[name]),
      variants: variants && mapValues(variants, (bytes) => ({ 'build-args': { EXTRA: String(bytes) } })),
    },
  ]);
  const document = {
    dockerfiles: gate.globs ?? undefined,
    defaults: { limit: sizeOrNothing(gate.limit), 'max-increase': increase(gate.percent) },
    services: Object.fromEntries(services),
    total: gate.total === null ? undefined : { limit: `${gate.total}B` },
    'warn-only': gate.warnOnly || undefined,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function mapValues<A, B>(map: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function sizeOrNothing(bytes: number | null | undefined): string | undefined {
  return bytes === null || bytes === undefined ? undefined : `${bytes}B`;
}
