import markdownIt from 'markdown-it';

// As near to GitHub as it goes: tables, strike-through, links made of bare addresses, HTML, and a comment's breaks.
const parser = markdownIt({ html: true, linkify: true, breaks: true });
// GitHub makes no links of bare names such as `setup.py`; `www.` is looked for by a test of its own.
parser.linkify.set({ fuzzyLink: false });

/** Markdown as GitHub would turn it into HTML, before it is sanitised. */
export function github(markdown: string): string {
  return parser.render(markdown);
}

/** All tags in an order, without those that only part text: empty comments, and the element of a dollar sign. */
export function tagsOf(html: string): readonly string[] {
  const text = html.replaceAll('<span>$</span>', '$');
  return (text.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<!-- -->');
}

/** Number of cells of each row of each table. */
export function cellCounts(html: string): readonly (readonly number[])[] {
  return Array.from(html.matchAll(/<table>([\s\S]*?)<\/table>/g), ([, table = '']) =>
    Array.from(
      table.matchAll(/<tr>([\s\S]*?)<\/tr>/g),
      ([, row = '']) => (row.match(/<t[hd][ >]/g) ?? []).length,
    ),
  );
}
