import type { OwnedPackage } from '../../nouns/index.ts';

/**
 * True where some of a package's bytes are from an instruction, by its line, or where nobody knows where they are from.
 * Null is an instruction of another stage, whose packages come by some COPY.
 */
export function mayBring({ line, parts }: OwnedPackage, instruction: number | null): boolean {
  if (instruction === null) return true;
  const lines = parts ? parts.filter(({ from }) => from === 'own').map((part) => part.line) : [line];
  return lines.some((each) => each === null || each === instruction);
}
