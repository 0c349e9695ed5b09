import { plainText } from '../text/plainText.ts';

/**
 * A fenced block of hostile lines. The fence is longer than any run of backticks in it, so that nothing ends it
 * early; comments are broken, so that nothing in it can be taken for the comment's hidden marker.
 */
export function fence(lines: readonly string[]): string {
  const text = lines.map((line) => plainText(line).trimEnd().replaceAll('<!--', '<! --')).join('\n');
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}text\n${text}\n${mark}`;
}
