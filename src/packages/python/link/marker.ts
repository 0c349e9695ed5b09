/** An environment marker (PEP 508) as a tree. */
export type Marker =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: string; readonly right: Operand };

/** A variable (`python_version`), or a text in quotes. */
export interface Operand {
  readonly kind: 'variable' | 'text';
  readonly value: string;
}

/** Names of the extras that a marker speaks of, as they are written. */
export function extrasIn(marker: Marker): string[] {
  if (marker.kind !== 'compare') return marker.parts.flatMap(extrasIn);
  const { left, right } = marker;
  if (isExtra(left) && right.kind === 'text') return [right.value];
  return isExtra(right) && left.kind === 'text' ? [left.value] : [];
}

function isExtra({ kind, value }: Operand): boolean {
  return kind === 'variable' && value === 'extra';
}
