import { dockerfileKeywords } from './dockerfileKeywords.ts';

/** FROM leaves no history. */
const keywords = new Set(dockerfileKeywords.filter((keyword) => keyword !== 'FROM'));

/**
 * The Dockerfile keyword behind a history entry's `created_by`, or null where no Dockerfile made it. BuildKit writes
 * the instruction (`COPY a b # buildkit`, `RUN |1 X=1 /bin/sh -c …`), as buildah and kaniko do; the legacy
 * builder wrote a shell command, with `#(nop)` in front of what runs nothing.
 */
export function keywordOf(createdBy: string): string | null {
  const first = /^\s*([A-Za-z]+)(?=\s|$)/.exec(createdBy)?.[1];
  if (first !== undefined && keywords.has(first)) return first;
  const nop = /^(?:\|\d+ .*)?\S+ -c #\(nop\)\s+([A-Z]+)(?=\s|$)/s.exec(createdBy)?.[1];
  if (nop !== undefined) return keywords.has(nop) ? nop : null;
  return /^(?:\|\d+ .*)?(?:\/\S+|[a-z]\S*) .*-\S*c(?=\s|$)/s.test(createdBy) ? 'RUN' : null;
}
