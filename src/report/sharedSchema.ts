import { z } from 'zod';

/* The parts that several of the report's shapes have. */

export const bytes = z.int().min(0);
export const ms = z.int().min(0);
export const line = z.int().min(1);
export const verdict = z.enum(['pass', 'warn', 'fail', 'error']);
export const metric = z.enum(['unpacked', 'compressed']);
export const source = z.enum(['config', 'default', 'input']);

export const problem = z.object({
  code: z.string().describe('A stable word for machines.'),
  message: z.string(),
  where: z.object({ file: z.string(), line: line.optional(), column: line.optional() }).optional(),
  expected: z.string().optional(),
  fix: z.string().optional(),
});
