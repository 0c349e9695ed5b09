import type { z } from 'zod';
import type { Operation } from './operation.ts';
import { strangeAnswer } from './problems.ts';

/** An answer's data, if it has the shape that the API promises. Throws a GateError otherwise. */
export function checked<T>(operation: Operation, schema: z.ZodType<T>, data: unknown): T {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue?.path.join('.') || 'the whole';
  throw strangeAnswer(operation.task, `${where}: ${issue?.message ?? 'unreadable'}`);
}

/** A page of an answer, and where the next one is. */
interface Page<T> {
  readonly data: T;
  readonly next: string | null;
}

/**
 * Asks for a list, page by page, as the `Link` header leads: Gitea gives all at once and ignores the page. At most
 * `mostPages`.
 */
export async function allPages<T>(
  operation: Operation,
  first: { readonly route: string; readonly parameters: Readonly<Record<string, string | number>> },
  schema: z.ZodType<T>,
  mostPages: number,
): Promise<readonly T[]> {
  const pages: T[] = [];
  const { client, repo } = operation;
  let page = await ask(
    operation,
    schema,
    client.request(first.route, { ...repo, per_page: 100, ...first.parameters }),
  );
  pages.push(page.data);
  while (page.next !== null && pages.length < mostPages) {
    page = await ask(operation, schema, client.request(`GET ${page.next}`));
    pages.push(page.data);
  }
  return pages;
}

async function ask<T>(
  operation: Operation,
  schema: z.ZodType<T>,
  asked: Promise<{ readonly data: unknown; readonly headers: { readonly link?: string } }>,
): Promise<Page<T>> {
  const { data, headers } = await asked;
  return { data: checked(operation, schema, data), next: nextPage(headers.link ?? '') };
}

function nextPage(link: string): string | null {
  return /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1] ?? null;
}
