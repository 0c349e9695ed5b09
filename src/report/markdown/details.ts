/** Folded text. The summary is our Markdown-free HTML: hostile text in it went through `code`. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
