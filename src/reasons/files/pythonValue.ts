/** A literal of a Python file. `from` is its position in the text, a string's that of its first character. */
export type PythonValue =
  | { readonly kind: 'text'; readonly text: string; readonly from: number }
  | { readonly kind: 'list'; readonly items: readonly PythonValue[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, PythonValue])[] }
  /** Something that only running the file would tell. */
  | { readonly kind: 'unknown'; readonly from: number };

export function listOf(items: readonly PythonValue[]): PythonValue {
  return { kind: 'list', items };
}
