import { distance } from 'fastest-levenshtein';
import { GateError } from '../nouns/index.ts';
import { expandAt } from './expandAt.ts';
import { type GlobalScope, globalScope } from './globalScope.ts';
import { namedContext } from './namedContext.ts';
import { failAt } from './problems.ts';
import { splitStatement } from './splitStatement.ts';
import { stageReferences } from './stageReferences.ts';
import type { BuildInputs, Dockerfile, Stage, Statement } from './types.ts';

/** A stage with its base resolved. */
export interface ResolvedStage {
  readonly stage: Stage;
  /** The earlier stage it starts from, or null. */
  readonly parent: ResolvedStage | null;
  /** The base after expansion: an image, a stage, `scratch`. */
  readonly base: string;
  /** True where a named build context stands in for the stage, so that nothing of it is built. */
  readonly replaced: boolean;
  /** The instructions it runs: the parent's ONBUILD triggers, then its own. */
  readonly statements: readonly Statement[];
}

export interface ResolvedBuild {
  readonly target: ResolvedStage;
  /** The stages that BuildKit would build for the target, in the Dockerfile's order. */
  readonly reachable: readonly ResolvedStage[];
  readonly scope: GlobalScope;
}

/**
 * Finds the stages that a build of `inputs.target` needs: its bases, and what `COPY --from` and
 * `RUN --mount=from=` name. Throws a GateError: `dockerfile-unknown-target`, or `dockerfile-broken`.
 */
export function resolveStages(dockerfile: Dockerfile, inputs: BuildInputs): ResolvedBuild {
  const scope = globalScope(dockerfile, inputs);
  const all: ResolvedStage[] = [];
  for (const stage of dockerfile.stages) all.push(resolveStage(dockerfile, stage, all, scope, inputs));
  const target = findTarget(dockerfile, all, inputs.target ?? null);
  const reachable = new Set<ResolvedStage>();
  visit(target, all, reachable);
  return { target, reachable: all.filter((stage) => reachable.has(stage)), scope };
}

function resolveStage(
  dockerfile: Dockerfile,
  stage: Stage,
  before: readonly ResolvedStage[],
  scope: GlobalScope,
  { buildContexts = {} }: BuildInputs,
): ResolvedStage {
  const { line } = stage.from;
  // A value that only the builder knows may still be part of a base image's name; it is kept readable.
  const unset = (name: string) => (scope.unknown.has(name) ? `\${${name}}` : '');
  const base = expandAt(stage.base, dockerfile, line, { lookup: (name) => scope.values.get(name), unset });
  if (base === '')
    failAt(
      dockerfile.file,
      line,
      `the base of this stage, ${JSON.stringify(stage.base)}, is empty`,
      emptyBase,
    );
  const parent = byName(before, base);
  const replaced = stage.name !== null && namedContext(stage.name, buildContexts) !== null;
  const statements = [
    ...(parent === null ? [] : triggers(parent.stage, dockerfile.escapeChar)),
    ...stage.statements,
  ];
  return { stage, parent: replaced ? null : parent, base, replaced, statements };
}

const emptyBase = { fix: 'give its ARG a default before the first FROM, or a value in build-args' };

function triggers({ statements }: Stage, escapeChar: string): Statement[] {
  return statements
    .filter((statement) => statement.keyword === 'ONBUILD')
    .map((statement) => ({
      ...statement,
      ...splitStatement(statement.rest, escapeChar),
      text: statement.text.replace(/^ONBUILD\s+/i, ''),
    }));
}

/** The last stage of that name, as BuildKit takes it. */
function byName(stages: readonly ResolvedStage[], name: string): ResolvedStage | null {
  return stages.findLast(({ stage }) => stage.name === name.toLowerCase()) ?? null;
}

function visit(stage: ResolvedStage, all: readonly ResolvedStage[], seen: Set<ResolvedStage>): void {
  if (seen.has(stage)) return;
  seen.add(stage);
  if (stage.replaced) return;
  if (stage.parent !== null) visit(stage.parent, all, seen);
  for (const name of stage.statements.flatMap(stageReferences)) {
    const found = /^\d+$/.test(name) ? all[Number(name)] : byName(all, name);
    if (found) visit(found, all, seen);
  }
}

function findTarget(
  { file, stages }: Dockerfile,
  all: readonly ResolvedStage[],
  name: string | null,
): ResolvedStage {
  const found = name === null || name === '' ? all.at(-1) : byName(all, name);
  if (found) return found;
  const names = stages.flatMap((stage) => stage.name ?? []);
  const nearest = names.find((known) => distance(known, name ?? '') <= 2);
  throw new GateError({
    code: 'dockerfile-unknown-target',
    message: `the Dockerfile has no stage ${JSON.stringify(name)}`,
    where: { file },
    expected:
      names.length === 0 ? 'no target: no stage has a name' : `one of its stages: ${names.join(', ')}`,
    fix:
      nearest === undefined
        ? 'correct the target, or take it away to build the last stage'
        : `write ${nearest}`,
  });
}
