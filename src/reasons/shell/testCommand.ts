import { unknownText, type Word } from './types.ts';

/**
 * What `[ … ]`, `[[ … ]]`, `test …`, `true` or `false` ends with, as far as the words alone tell: true, false, or null
 * for not known. Understands `=`, `==`, `!=`, `-n`, `-z`, `!`, and one word.
 */
export function testCommand(words: readonly Word[]): boolean | null {
  const [program, ...rest] = words.map(({ text }) => text);
  if (program === 'true' || program === ':') return true;
  if (program === 'false') return false;
  if (program === 'test') return evaluate(rest);
  if (program === '[' && rest.at(-1) === ']') return evaluate(rest.slice(0, -1));
  if (program === '[[' && rest.at(-1) === ']]') return evaluate(rest.slice(0, -1));
  return null;
}

function evaluate(words: readonly string[]): boolean | null {
  if (words.some((word) => word.includes(unknownText))) return null;
  const [first = '', second = '', third = ''] = words;
  if (first === '!' && words.length > 1) {
    const inner = evaluate(words.slice(1));
    return inner === null ? null : !inner;
  }
  if (words.length === 1) return first !== '';
  if (words.length === 2 && first === '-n') return second !== '';
  if (words.length === 2 && first === '-z') return second === '';
  if (words.length !== 3) return null;
  if (second === '=' || second === '==') return first === third;
  return second === '!=' ? first !== third : null;
}
