const longest = 60;

/**
 * For each image its address in the page, made of its id so that a shared link leads to the same image in a later
 * report: `image-sutra-api`. Of ids that differ only in other characters than letters, digits, `-` and `_`, those that
 * have none of these keep theirs, and the rest get a number. Ids are hostile text; addresses are not.
 */
export function imageAnchors(ids: readonly string[]): readonly string[] {
  const slugs = ids.map(slugOf);
  const taken = new Set(slugs.filter((slug, index) => slug === ids[index]));
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return slugs.map((slug, index) => {
    const isOwn = slug === ids[index] && !given.has(slug);
    const name =
      isOwn || (!taken.has(slug) && !given.has(slug)) ? slug : numbered(slug, taken, given, counts);
    given.add(name);
    return `image-${name}`;
  });
}

/** The address of a section of an image. No image's own has a dot. */
export function partAnchor(anchor: string, part: string): string {
  return `${anchor}.${part}`;
}

function slugOf(id: string): string {
  const slug = id
    .slice(0, longest)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

function numbered(
  slug: string,
  taken: ReadonlySet<string>,
  given: ReadonlySet<string>,
  counts: Map<string, number>,
): string {
  let count = counts.get(slug) ?? 1;
  let name: string;
  do {
    count += 1;
    name = `${slug}-${count}`;
  } while (taken.has(name) || given.has(name));
  counts.set(slug, count);
  return name;
}
