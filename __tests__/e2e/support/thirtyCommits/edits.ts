import type { Gate, Recipe, Service, World } from './world.ts';

/** One edit of the repository, as a commit makes it. */
export type Edit = (world: World) => World;

/** Several edits, one after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (world) => edits.reduce((result, edit) => edit(result), world);
}

/** Writes a file of so many bytes, or takes it away. */
export function file(path: string, bytes: number | null): Edit {
  return (world) => ({ ...world, files: withKey(world.files, path, bytes) });
}

/** Makes a file longer by so many bytes, or (negative) shorter. */
export function grow(path: string, bytes: number): Edit {
  return (world) => file(path, (world.files[path] ?? 0) + bytes)(world);
}

/** Other content of the same length. */
export function rewrite(path: string): Edit {
  return (world) => ({ ...world, edition: { ...world.edition, [path]: (world.edition[path] ?? 0) + 1 } });
}

/** Renames every file below a folder. */
export function moveFiles(from: string, to: string): Edit {
  const moved = (path: string): string => (path.startsWith(`${from}/`) ? to + path.slice(from.length) : path);
  return (world) => ({
    ...world,
    files: Object.fromEntries(Object.entries(world.files).map(([path, bytes]) => [moved(path), bytes])),
  });
}

/** Adds a service with its Dockerfile, or takes both away. */
export function service(name: string, dockerfile: string, recipe: Recipe | null): Edit {
  return (world) => ({
    ...world,
    recipes: withKey(world.recipes, dockerfile, recipe),
    services: withKey(world.services, name, recipe === null ? null : { dockerfile }),
  });
}

/** Changes what is said of a service beside its Dockerfile. */
export function serviceAs(name: string, change: Partial<Service>): Edit {
  return (world) => {
    const before = world.services[name];
    if (before === undefined) throw new Error(`no service ${name}`);
    return { ...world, services: { ...world.services, [name]: { ...before, ...change } } };
  };
}

/** The gate is told to pass over a service whose Dockerfile stays. */
export function ungate(name: string): Edit {
  return (world) => ({ ...world, services: withKey(world.services, name, null) });
}

/** The gate takes a service in again. */
export function regate(name: string, dockerfile: string): Edit {
  return (world) => ({ ...world, services: withKey(world.services, name, { dockerfile }) });
}

/** Edits a Dockerfile. */
export function recipe(dockerfile: string, change: (recipe: Recipe) => Recipe): Edit {
  return (world) => {
    const before = world.recipes[dockerfile];
    if (before === undefined) throw new Error(`no recipe ${dockerfile}`);
    return { ...world, recipes: { ...world.recipes, [dockerfile]: change(before) } };
  };
}

const noGate: Gate = {
  limit: null,
  limits: {},
  percent: null,
  bytes: null,
  percents: {},
  total: null,
  warnOnly: false,
  globs: null,
};

/** Edits the configuration. */
export function rules(change: Partial<Gate>): Edit {
  return (world) => ({ ...world, gate: { ...(world.gate ?? noGate), ...change } });
}

/** Says what builds leave out. */
export function ignore(...paths: readonly string[]): Edit {
  return (world) => ({ ...world, ignored: paths });
}

function withKey<T>(map: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
  const rest = Object.entries(map).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? rest : [...rest, [key, value]]);
}
