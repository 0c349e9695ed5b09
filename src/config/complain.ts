import { z } from 'zod';

/** What a schema can say of a value of several entries, better than by naming the whole of it. */
export interface Complaint {
  /** What follows the key's name, its hostile text shown safely: `is "5"`, `has two percentages: "5%" and "6%"`. */
  readonly found: string;
  readonly expected: string;
  readonly fix?: string | undefined;
}

/** Refuses a value, for `explainIssues` to tell. */
export function complain(context: z.RefinementCtx, { expected, ...params }: Complaint): never {
  context.addIssue({ code: 'custom', message: expected, params });
  return z.NEVER;
}

/** What was said so; null for any other issue. */
export function complaintOf(issue: z.core.$ZodIssue): Complaint | null {
  if (issue.code !== 'custom' || typeof issue.params?.found !== 'string') return null;
  const { found, fix } = issue.params;
  return { found, expected: issue.message, fix: typeof fix === 'string' ? fix : undefined };
}
