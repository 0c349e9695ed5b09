/** The normal form of a distribution's name or of an extra's (PEP 503, PEP 685): lower case, hyphens. */
export function normalName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, '-');
}
