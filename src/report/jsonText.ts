/** Lists that may have thousands of members: each member is one line, which halves a report of large images. */
const rows: ReadonlySet<string> = new Set([
  ...['packages', 'unowned', 'waste', 'identical', 'folders', 'lines', 'findings', 'causes'],
]);

const step = '  ';

/**
 * A value as `JSON.stringify(value, null, 2)` writes it, but for members of long lists, which are one line each.
 * For plain values: what JSON can't hold is left out of objects, and null in lists.
 */
export function jsonText(value: unknown): string {
  return write(value, '', false) ?? 'null';
}

function write(value: unknown, indent: string, isRows: boolean): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}${step}`;
  if (Array.isArray(value)) {
    const members = value.map(
      (each) => (isRows ? JSON.stringify(each) : write(each, deeper, false)) ?? 'null',
    );
    return block('[', members, ']', indent);
  }
  const members = Object.entries(value).flatMap(([key, each]) => {
    const text = write(each, deeper, rows.has(key));
    return text === undefined ? [] : [`${JSON.stringify(key)}: ${text}`];
  });
  return block('{', members, '}', indent);
}

function block(open: string, members: readonly string[], close: string, indent: string): string {
  if (members.length === 0) return `${open}${close}`;
  const deeper = `\n${indent}${step}`;
  return `${open}${deeper}${members.join(`,${deeper}`)}\n${indent}${close}`;
}
