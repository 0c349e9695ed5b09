import { assignments } from './assignments.ts';
import { expandAt } from './expandAt.ts';
import type { ResolvedBuild, ResolvedStage } from './resolveStages.ts';
import type { BuildInputs, Dockerfile, Statement } from './types.ts';

/** The variables of a stage at one instruction. */
export interface StageScope {
  readonly values: Map<string, string>;
  /** Names that an ARG of the stage declares, with or without a value. */
  readonly declared: Set<string>;
  /** Names that have a value only the builder knows. */
  readonly unknown: Set<string>;
  /** False where the base is an image, whose own ENV is not known here. */
  readonly complete: boolean;
}

/** What a word expands to where a variable's value is not known: anything. */
export const anything = '*';

/**
 * Walks a stage, its parents first, and calls `visit` for each instruction of the stage itself with the
 * variables that hold there. Returns the variables at its end. Throws a GateError for a word that can't be expanded.
 */
export function walkStage(
  dockerfile: Dockerfile,
  build: ResolvedBuild,
  resolved: ResolvedStage,
  { buildArgs = {} }: BuildInputs,
  visit: (statement: Statement, scope: StageScope) => void,
): StageScope {
  const scope = startScope(dockerfile, build, resolved, { buildArgs });
  for (const statement of resolved.statements) {
    if (statement.keyword === 'ARG') declare(dockerfile, build, scope, statement, buildArgs);
    else if (statement.keyword === 'ENV') setEnv(dockerfile, scope, statement);
    visit(statement, scope);
  }
  return scope;
}

function startScope(
  dockerfile: Dockerfile,
  build: ResolvedBuild,
  resolved: ResolvedStage,
  inputs: BuildInputs,
): StageScope {
  if (resolved.parent !== null && !resolved.parent.replaced) {
    return walkStage(dockerfile, build, resolved.parent, inputs, () => undefined);
  }
  const complete = resolved.base === 'scratch';
  return { values: new Map(), declared: new Set(), unknown: new Set(), complete };
}

function declare(
  dockerfile: Dockerfile,
  { scope: global }: ResolvedBuild,
  scope: StageScope,
  statement: Statement,
  buildArgs: Readonly<Record<string, string>>,
): void {
  for (const { name, value } of assignments(statement, dockerfile.escapeChar)) {
    scope.declared.add(name);
    if (Object.hasOwn(buildArgs, name)) scope.values.set(name, buildArgs[name] ?? '');
    else if (value !== null) scope.values.set(name, expandIn(scope, value, dockerfile, statement.line));
    else if (global.unknown.has(name)) scope.unknown.add(name);
    else if (global.values.has(name)) scope.values.set(name, global.values.get(name) ?? '');
  }
}

function setEnv(dockerfile: Dockerfile, scope: StageScope, statement: Statement): void {
  // All values are expanded before any of them is set.
  const set = assignments(statement, dockerfile.escapeChar).map(({ name, value }): [string, string] => [
    name,
    expandIn(scope, value ?? '', dockerfile, statement.line),
  ]);
  for (const [name, value] of set) scope.values.set(name, value);
}

/** Expands a word with a stage's variables; a variable whose value can't be known here becomes `*`. */
export function expandIn(scope: StageScope, word: string, dockerfile: Dockerfile, line: number): string {
  const unset = (name: string) =>
    scope.unknown.has(name) || (!scope.complete && !scope.declared.has(name)) ? anything : '';
  return expandAt(word, dockerfile, line, { lookup: (name) => scope.values.get(name), unset });
}
