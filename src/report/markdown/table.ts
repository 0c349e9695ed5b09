/** A GitHub table. Cells are Markdown already: our own words, or hostile text that went through `code`. */
export function table(
  head: readonly { readonly title: string; readonly right?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(({ title }) => title)),
    line(head.map(({ right }) => (right ? '---:' : ':---'))),
    ...rows.map(line),
  ].join('\n');
}
