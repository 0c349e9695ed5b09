/** `--chown=1000:1000` → name `chown`, value `1000:1000`; value is null where there is no `=`. */
export interface Flag {
  readonly name: string;
  readonly value: string | null;
}

/** One instruction of a Dockerfile, with nothing expanded yet. */
export interface Statement {
  /** Upper case: `RUN`, `COPY`, … */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** What follows the keyword and its flags, on one line, without the contents of heredocs. */
  readonly rest: string;
  /** As written: continued lines joined, comments dropped, heredocs with their contents. */
  readonly text: string;
  /** Lines count from 1. */
  readonly line: number;
  readonly endLine: number;
}

export interface Stage {
  /** Position among the stages, from 0: what `COPY --from=0` names. */
  readonly index: number;
  /** Lower case, as BuildKit compares them; null for a stage without `AS`. */
  readonly name: string | null;
  readonly from: Statement;
  /** The base as written, nothing expanded: `python:${PYTHON_VERSION}-slim`. */
  readonly base: string;
  readonly statements: readonly Statement[];
}

/** A Dockerfile as data. `file` is how problems name it: relative to the repository root. */
export interface Dockerfile {
  readonly file: string;
  /** The escape character, `\` or a backtick. */
  readonly escapeChar: string;
  /** True where `# syntax=` names a frontend that is not BuildKit's own. */
  readonly foreign: boolean;
  /** The `ARG`s before the first `FROM`. */
  readonly globalArgs: readonly Statement[];
  readonly stages: readonly Stage[];
}

/** What changes the meaning of a Dockerfile from outside. */
export interface BuildInputs {
  /** The stage to build; null for the last one. */
  readonly target?: string | null;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Named contexts: a stage or image of that name is replaced, and not built. */
  readonly buildContexts?: Readonly<Record<string, string>>;
  /** `linux/arm64`; null or absent where it is not known, so that `TARGETARCH` is not known either. */
  readonly platform?: string | null;
}
