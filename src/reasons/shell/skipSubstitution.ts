/**
 * Where the substitution ends that begins at `start`: `$(…)`, `${…}`, `$((…))`, `` `…` ``, `$1`. Brackets inside are
 * counted; quotes hold them together. One that never ends goes to the end of the text.
 */
export function skipSubstitution(text: string, start: number): number {
  if (text.charAt(start) === '`') {
    const end = text.indexOf('`', start + 1);
    return end === -1 ? text.length : end + 1;
  }
  const open = text.charAt(start + 1);
  if (open !== '(' && open !== '{') return start + (/[\w?$!#@*-]/.test(open) ? 2 : 1);
  return skipBrackets(text, start + 1, open, open === '(' ? ')' : '}');
}

function skipBrackets(text: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) return text.length;
      at = end;
    } else if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
