import type { Problem } from '../../nouns/index.ts';

/** A file of the repository of which not all could be understood. */
export function partlyRead(file: string, line: number | undefined, message: string): Problem {
  return {
    code: 'requirements-partly-read',
    message,
    where: line === undefined ? { file } : { file, line },
    expected: 'requirements that are written down as text',
  };
}
