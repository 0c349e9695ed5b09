/** One step of a Dockerfile that makes a layer, or (`word`) none. */
export type Step =
  /** Copies a file or folder; `source` is relative to the repository, whatever the build context. */
  | { readonly kind: 'copy'; readonly source: string; readonly to: string }
  /** Writes so many bytes; with `arg` so many as that build argument says, which has `bytes` for a default. */
  | { readonly kind: 'write'; readonly bytes: number; readonly to: string; readonly arg?: string }
  /** An instruction that adds no bytes. */
  | { readonly kind: 'word'; readonly text: string }
  /** A build that fails here. */
  | { readonly kind: 'break' };

export interface Recipe {
  /** `scratch`, or a base image's tag: `1` or `2`. */
  readonly from: string;
  /** The build context that the gate must infer: `.` or the Dockerfile's folder. */
  readonly context: string;
  readonly comment?: string;
  readonly steps: readonly Step[];
}

export interface Service {
  readonly dockerfile: string;
  /** Variant → what its build argument `EXTRA` is. */
  readonly variants?: Readonly<Record<string, number>>;
}

/** What the configuration says, in bytes and percent. Null for what it is silent about. */
export interface Gate {
  readonly limit: number | null;
  readonly limits: Readonly<Record<string, number>>;
  readonly percent: number | null;
  readonly bytes: number | null;
  /** Services that may grow by a percentage of their own. */
  readonly percents: Readonly<Record<string, number>>;
  readonly total: number | null;
  readonly warnOnly: boolean;
  readonly globs: readonly string[] | null;
}

/** The whole repository at one commit, as the story knows it: every file's size, every recipe, every rule. */
export interface World {
  /** Path → bytes of a payload file. */
  readonly files: Readonly<Record<string, number>>;
  /** Path → what parts contents of one size. */
  readonly edition: Readonly<Record<string, number>>;
  readonly recipes: Readonly<Record<string, Recipe>>;
  /** The services that the gate must find. */
  readonly services: Readonly<Record<string, Service>>;
  /** Files and folders that `.dockerignore` keeps out of every build from the root. */
  readonly ignored: readonly string[];
  /** Null where there is no configuration. */
  readonly gate: Gate | null;
}

/** A repository with nothing in it to gate. */
export const emptyWorld: World = {
  files: { 'docs/readme.txt': 1_000 },
  edition: {},
  recipes: {},
  services: {},
  ignored: [],
  gate: null,
};

/** An instruction as the Dockerfile has it. */
export function instructionOf(step: Step, recipe: Recipe): string {
  switch (step.kind) {
    case 'copy': {
      const source = recipe.context === '.' ? step.source : step.source.slice(`${recipe.context}/`.length);
      return `COPY ${source} ${step.to}`;
    }
    case 'write': {
      const count = step.arg === undefined ? `${step.bytes}` : `$${step.arg}`;
      return `RUN dd if=/dev/zero of=${step.to} bs=${count} count=1 2>/dev/null`;
    }
    case 'word':
      return step.text;
    case 'break':
      return 'RUN cat /not/there';
    default:
      return step satisfies never;
  }
}

/** Ids of the images of a service: its own, then its variants'. */
export function imageIds(name: string, { variants }: Service): string[] {
  return [name, ...Object.keys(variants ?? {}).map((variant) => `${name}@${variant}`)];
}

/** A world with what only the one after it gates, where it has the Dockerfile: such images are not new. */
export function gatedAs(before: World, after: World): World {
  const services = { ...before.services };
  for (const [name, { dockerfile, variants }] of Object.entries(after.services)) {
    const own = services[name];
    if (before.recipes[dockerfile] === undefined || (own && own.dockerfile !== dockerfile)) continue;
    services[name] = { dockerfile, variants: { ...variants, ...own?.variants } };
  }
  return { ...before, services };
}
