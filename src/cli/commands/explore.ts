import type { CliContext } from '../context.ts';
import type { FlagValues } from '../request.ts';

export async function explore(_target: string, _flags: FlagValues, _context: CliContext): Promise<number> {
  return 2;
}
