import { below, joinPath } from './paths.ts';

/** What stands below `there` in the finished image was below `here` in a stage. Absolute paths. */
export interface Route {
  readonly here: string;
  readonly there: string;
}

/** More ways than any Dockerfile has from one stage to the image. */
const mostRoutes = 100;

/** How files come from the stages into the finished image: by COPY --from, through any number of stages. */
export class Routes {
  readonly #hops = new Map<number, { readonly to: number; readonly from: string; readonly at: string }[]>();
  readonly #known = new Map<number, readonly Route[]>();
  readonly #final: ReadonlySet<number>;

  /** `final`: the stages whose layers are the image's own. */
  constructor(final: ReadonlySet<number>) {
    this.#final = final;
  }

  isFinal(stage: number): boolean {
    return this.#final.has(stage);
  }

  /** Stage `to` has at `at` what stage `stage` has at `from`. Called for stages in the Dockerfile's order. */
  add(stage: number, to: number, from: string, at: string): void {
    const hops = this.#hops.get(stage) ?? [];
    hops.push({ to, from, at });
    this.#hops.set(stage, hops);
  }

  /** The ways of a stage's files into the image. To be asked when all were added. */
  of(stage: number): readonly Route[] {
    const known = this.#known.get(stage);
    if (known) return known;
    // A stage copies from earlier ones only; whatever else was written ends here.
    this.#known.set(stage, []);
    const routes: Route[] = this.#final.has(stage) ? [{ here: '/', there: '/' }] : [];
    for (const { to, from, at } of this.#hops.get(stage) ?? []) {
      for (const route of this.of(to)) routes.push(...joined(route, from, at));
    }
    const kept = routes.slice(0, mostRoutes);
    this.#known.set(stage, kept);
    return kept;
  }

  /** The paths that a path of the image may have had in a stage. */
  back(stage: number, path: string): readonly string[] {
    return this.of(stage).flatMap(({ here, there }) => {
      const rest = below(path, there);
      return rest === null ? [] : joinPath(here, rest);
    });
  }
}

function joined({ here, there }: Route, from: string, at: string): Route[] {
  const inside = below(at, here);
  if (inside !== null) return [{ here: from, there: joinPath(there, inside) }];
  const around = below(here, at);
  return around === null ? [] : [{ here: joinPath(from, around), there }];
}
