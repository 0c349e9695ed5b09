import type { OwnedPackage } from '../../nouns/index.ts';

/**
 * True where some of a package's bytes are from one of these instructions, by their first lines, or where nobody knows
 * where they are from. Null is an instruction that is not known.
 */
export function mayBring({ line, parts }: OwnedPackage, instructions: readonly (number | null)[]): boolean {
  const lines = parts ? parts.filter(({ from }) => from === 'own').map((part) => part.line) : [line];
  return instructions.includes(null) || lines.some((each) => each === null || instructions.includes(each));
}
