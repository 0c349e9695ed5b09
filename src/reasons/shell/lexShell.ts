import type { PlacedText } from '../../dockerfile/index.ts';
import { skipSubstitution } from './skipSubstitution.ts';
import { type HereText, type Token, unknownText, type Variables } from './types.ts';

interface Cursor {
  readonly text: string;
  at: number;
}

/** A word while it is read. */
interface OpenWord {
  text: string;
  shown: string;
  quoted: boolean;
}

const operators = ['&&', '||', ';;', ';', '|&', '|', '&', '(', ')', '\n'];
const redirects = /^\d*(?:<<<|<<-?|&>>?|>>|>&|<&|>\||<>|>|<)/;

/**
 * Splits a shell script into words and operators, in the order of the text, and so that a variable is looked up only
 * when the words before it were taken: they may set it. Understands what build scripts are written with: quotes,
 * escapes, comments, variables, here documents. A command substitution is not run: its result is unknown. Never
 * throws, and takes linear time. Source: POSIX.1-2017, Shell Command Language, 2.2, 2.3 and 2.7.
 */
export function* lexShell(script: PlacedText, variables: Variables): Generator<Token> {
  const cursor: Cursor = { text: script.text, at: 0 };
  const awaited: { name: string; chomp: boolean; here: { text: string; line: number } }[] = [];
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === '\n' && awaited.length > 0) {
      cursor.at += 1;
      for (const { name, chomp, here } of awaited.splice(0)) readHere(cursor, script, name, chomp, here);
      yield { kind: 'operator', text: ';' };
    } else if (char === ' ' || char === '\t' || char === '\r') cursor.at += 1;
    else if (char === '#') skipLine(cursor);
    else if (char === '\\' && cursor.text.charAt(cursor.at + 1) === '\n') cursor.at += 2;
    else {
      const redirect = redirects.exec(cursor.text.slice(cursor.at, cursor.at + 24))?.[0];
      const operator =
        redirect === undefined ? operators.find((one) => cursor.text.startsWith(one, cursor.at)) : undefined;
      if (redirect?.endsWith('<<') || redirect?.endsWith('<<-')) {
        cursor.at += redirect.length;
        const here = { text: '', line: script.lineAt(cursor.at) };
        while (/[ \t]/.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
        const { text: name } = readWord(cursor, () => null);
        awaited.push({ name, chomp: redirect.endsWith('-'), here });
        yield { kind: 'redirect', text: '<<', here };
      } else if (redirect !== undefined) {
        cursor.at += redirect.length;
        yield { kind: 'redirect', text: redirect.replace(/^\d+/, ''), here: null };
      } else if (operator !== undefined) {
        cursor.at += operator.length;
        yield { kind: 'operator', text: operator === '\n' ? ';' : operator };
      } else {
        const line = script.lineAt(cursor.at);
        const { text, shown, quoted } = readWord(cursor, variables);
        yield { kind: 'word', word: { text, shown, line }, quoted };
      }
    }
  }
}

function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
}

function readHere(
  cursor: Cursor,
  script: PlacedText,
  name: string,
  chomp: boolean,
  here: { text: string; line: number } & HereText,
): void {
  here.line = script.lineAt(cursor.at);
  const lines: string[] = [];
  while (cursor.at < cursor.text.length) {
    const end = cursor.text.indexOf('\n', cursor.at);
    const raw = cursor.text.slice(cursor.at, end === -1 ? undefined : end);
    cursor.at = end === -1 ? cursor.text.length : end + 1;
    const line = chomp ? raw.replace(/^\t+/, '') : raw;
    if (line === name) break;
    lines.push(line);
  }
  here.text = lines.join('\n');
}

function readWord(cursor: Cursor, variables: Variables): OpenWord {
  const word: OpenWord = { text: '', shown: '', quoted: false };
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (/[\s;&|()<>]/.test(char)) break;
    if (char === '\\') readEscape(cursor, word);
    else if (char === "'") readSingle(cursor, word);
    else if (char === '"') readDouble(cursor, word, variables);
    else if (char === '$' || char === '`') readDollar(cursor, word, variables);
    else add(cursor, word, char);
  }
  return word;
}

function add(cursor: Cursor, word: OpenWord, char: string): void {
  word.text += char;
  word.shown += char;
  cursor.at += 1;
}

function readEscape(cursor: Cursor, word: OpenWord): void {
  cursor.at += 1;
  const next = cursor.text.charAt(cursor.at);
  if (next === '\n') cursor.at += 1;
  else add(cursor, word, next);
}

function readSingle(cursor: Cursor, word: OpenWord): void {
  const end = cursor.text.indexOf("'", cursor.at + 1);
  const inside = cursor.text.slice(cursor.at + 1, end === -1 ? undefined : end);
  word.text += inside;
  word.shown += inside;
  word.quoted = true;
  cursor.at = end === -1 ? cursor.text.length : end + 1;
}

function readDouble(cursor: Cursor, word: OpenWord, variables: Variables): void {
  word.quoted = true;
  cursor.at += 1;
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === '"') break;
    if (char === '\\' && /["$`\\\n]/.test(cursor.text.charAt(cursor.at + 1))) readEscape(cursor, word);
    else if (char === '$' || char === '`') readDollar(cursor, word, variables);
    else add(cursor, word, char);
  }
  cursor.at += 1;
}

/** A variable, or a substitution, of which nothing is known but where it ends. */
function readDollar(cursor: Cursor, word: OpenWord, variables: Variables): void {
  const rest = cursor.text.slice(cursor.at, cursor.at + 200);
  const plain = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(rest);
  if (plain) {
    const value = variables(plain[1] ?? plain[2] ?? '');
    word.text += value === null ? unknownText : (value ?? '');
    word.shown += plain[0];
    cursor.at += plain[0].length;
    return;
  }
  const end = skipSubstitution(cursor.text, cursor.at);
  const shown = cursor.text.slice(cursor.at, end);
  word.text += shown === '$' ? '$' : unknownText;
  word.shown += shown;
  cursor.at = end;
}
