import { below, joinPath } from './paths.ts';

/** What stands below `there` in the finished image was below `here` in a stage. Absolute paths. */
export interface Route {
  readonly here: string;
  readonly there: string;
  /** The line of the COPY that brings it into the image; null for a stage whose layers are the image's own. */
  readonly line: number | null;
}

interface Hop {
  readonly to: number;
  readonly from: string;
  readonly at: string;
  readonly line: number | null;
}

/** More ways than any Dockerfile has from one stage to the image. */
const mostRoutes = 100;

/** How files come from the stages into the finished image: by COPY --from, through any number of stages. */
export class Routes {
  readonly #hops = new Map<number, Hop[]>();
  readonly #known = new Map<number, readonly Route[]>();
  readonly #final: ReadonlySet<number>;

  /** `final`: the stages whose layers are the image's own. */
  constructor(final: ReadonlySet<number>) {
    this.#final = final;
  }

  isFinal(stage: number): boolean {
    return this.#final.has(stage);
  }

  /**
   * Stage `to` has at `at` what stage `stage` has at `from`, by the COPY of a line; null for a stage that starts from
   * another. Called for stages in the Dockerfile's order.
   */
  add(stage: number, hop: Hop): void {
    const hops = this.#hops.get(stage) ?? [];
    hops.push(hop);
    this.#hops.set(stage, hops);
  }

  /** The ways of a stage's files into the image. To be asked when all were added. */
  of(stage: number): readonly Route[] {
    const known = this.#known.get(stage);
    if (known) return known;
    // A stage copies from earlier ones only; whatever else was written ends here.
    this.#known.set(stage, []);
    const routes: Route[] = this.#final.has(stage) ? [{ here: '/', there: '/', line: null }] : [];
    for (const hop of this.#hops.get(stage) ?? []) {
      for (const route of this.of(hop.to)) routes.push(...joined(route, hop));
    }
    const kept = routes.slice(0, mostRoutes);
    this.#known.set(stage, kept);
    return kept;
  }

  /** The paths that a path of the image may have had in a stage. */
  back(stage: number, path: string): readonly string[] {
    return this.ways(stage, path).map((way) => way.path);
  }

  /** The same, each with the line of the COPY that it came by; null where it did not come by any. */
  ways(stage: number, path: string): readonly { readonly path: string; readonly line: number | null }[] {
    return this.of(stage).flatMap(({ here, there, line }) => {
      const rest = below(path, there);
      return rest === null ? [] : { path: joinPath(here, rest), line };
    });
  }
}

function joined({ here, there, ...route }: Route, { from, at, ...hop }: Hop): Route[] {
  const line = route.line ?? hop.line;
  const inside = below(at, here);
  if (inside !== null) return [{ here: from, there: joinPath(there, inside), line }];
  const around = below(here, at);
  return around === null ? [] : [{ here: joinPath(from, around), there, line }];
}
