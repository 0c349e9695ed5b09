/** The words of those statements that do not hold. */
export function wrong(statements: readonly (readonly [holds: boolean, words: string])[]): readonly string[] {
  return statements.flatMap(([holds, words]) => (holds ? [] : [words]));
}
