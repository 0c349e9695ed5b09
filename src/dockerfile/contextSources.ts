import { readHeredoc } from './heredocs.ts';
import { readMounts } from './readMounts.ts';
import { resolveStages } from './resolveStages.ts';
import { flagValue } from './splitStatement.ts';
import { anything, expandIn, type StageScope, walkStage } from './stageScope.ts';
import type { BuildInputs, Dockerfile, Statement } from './types.ts';
import { listWords } from './words.ts';

/** A file, folder or glob that a build takes from its context. */
export interface ContextSource {
  /** The Dockerfile's own words. */
  readonly source: string;
  /** The same with variables expanded and quotes taken away; a value that can't be known here is `*`. */
  readonly path: string;
  readonly line: number;
  readonly keyword: 'COPY' | 'ADD' | 'RUN';
  /** False for the source of a bind mount, which is no glob. */
  readonly glob: boolean;
  /** True for `COPY --parents`, in whose sources `**` means any depth. */
  readonly deep: boolean;
}

/**
 * What a build of `inputs.target` takes from its context: the sources of COPY and ADD (not those of other
 * stages, heredocs, URLs or git repositories) and of bind mounts, in the stages that BuildKit would build.
 * Throws a GateError for a target that does not exist or a word that can't be expanded.
 */
export function contextSources(dockerfile: Dockerfile, inputs: BuildInputs = {}): ContextSource[] {
  const build = resolveStages(dockerfile, inputs);
  const found: ContextSource[] = [];
  for (const stage of build.reachable) {
    if (stage.replaced) continue;
    walkStage(dockerfile, build, stage, inputs, (statement, scope) => {
      found.push(...sourcesOf(statement, scope, dockerfile));
    });
  }
  return found;
}

function sourcesOf(statement: Statement, scope: StageScope, dockerfile: Dockerfile): ContextSource[] {
  const { keyword, line } = statement;
  const path = (source: string) => expandIn(scope, source, dockerfile, line);
  if (keyword === 'COPY' || keyword === 'ADD') {
    if (!isContext(flagValue(statement.flags, 'from'))) return [];
    const deep = flagValue(statement.flags, 'parents') !== null;
    const words = listWords(statement.rest)
      .slice(0, -1)
      .filter((word) => readHeredoc(word) === null);
    return words
      .map((source): ContextSource => ({ source, path: path(source), line, keyword, glob: true, deep }))
      .filter((source) => !isRemote(source.path));
  }
  if (keyword !== 'RUN') return [];
  return (
    readMounts(statement)
      .filter(({ type, from }) => mayBind(path(type)) && isContext(from))
      // Without a source it is the whole context.
      .map(({ source }) => source ?? '.')
      .map(
        (source): ContextSource => ({
          source,
          path: path(source),
          line,
          keyword,
          glob: path(source).includes(anything),
          deep: false,
        }),
      )
  );
}

/** An empty `from=` is as good as none. */
function isContext(from: string | null): boolean {
  return from === null || from === '';
}

function mayBind(type: string): boolean {
  return type.toLowerCase() === 'bind' || type.includes(anything);
}

/** A URL or a git repository: `https://…`, `git@host:…`. */
function isRemote(path: string): boolean {
  return /^(https?|git|ssh):\/\//.test(path) || /^[\w.-]+@[\w.-]+:/.test(path);
}
