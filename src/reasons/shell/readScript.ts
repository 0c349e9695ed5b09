import { posix } from 'node:path';
import type { PlacedText } from '../../dockerfile/index.ts';
import { ScriptFlow } from './flow.ts';
import { lexShell } from './lexShell.ts';
import { testCommand } from './testCommand.ts';
import { type Command, type HereText, type Token, unknownText, type Variables, type Word } from './types.ts';

/** More commands than any build script has. */
const mostCommands = 20_000;

const assignment = /^[A-Za-z_]\w*\+?=/;

/**
 * The commands of a shell script that may run: those behind a test that is known to fail are left out, those behind one
 * that nobody knows are there. `cd` and assignments are followed. Nothing is run. Never throws.
 */
export function readScript(script: PlacedText, folder: string, variables: Variables): readonly Command[] {
  const reader = new ScriptReader(folder, variables);
  for (const token of lexShell(script, (name) => reader.lookup(name))) {
    if (reader.found.length >= mostCommands) break;
    reader.take(token);
  }
  reader.finish();
  return reader.found;
}

/** A script while it is read. */
class ScriptReader {
  readonly found: Command[] = [];
  readonly #flow: ScriptFlow;
  readonly #variables: Variables;
  /** What the script itself assigned. */
  readonly #own = new Map<string, string | null>();
  #words: Word[] = [];
  #here: HereText | null = null;
  #output: string | null = null;
  /** The operator of a redirection whose word comes next. */
  #redirect: string | null = null;
  /** True where the next word is the variable of a loop. */
  #binds = false;

  constructor(folder: string, variables: Variables) {
    this.#flow = new ScriptFlow(folder);
    this.#variables = variables;
  }

  lookup(name: string): string | null | undefined {
    return this.#own.has(name) ? this.#own.get(name) : this.#variables(name);
  }

  take(token: Token): void {
    if (token.kind === 'operator') {
      this.finish();
      this.#flow.operator(token.text);
    } else if (token.kind === 'redirect') {
      if (token.here === null) this.#redirect = token.text;
      else this.#here = token.here;
    } else this.#word(token);
  }

  /** Takes what was read since the last operator for a command. */
  finish(): void {
    const runs = this.#flow.command(this.#words.length > 0);
    const words = withoutAssignments(this.#words, runs ? this.#own : new Map());
    if (words.length > 0 && runs) {
      const { folder } = this.#flow;
      if (words[0]?.text === 'cd') this.#flow.folder = enter(folder, words[1]);
      else this.found.push({ words, folder, output: this.#output, here: this.#here });
      this.#flow.ended(testCommand(words));
    }
    [this.#words, this.#here, this.#output, this.#redirect] = [[], null, null, null];
  }

  #word({ word, quoted }: Token & { kind: 'word' }): void {
    if (this.#redirect !== null) {
      if (this.#redirect.includes('>') && !this.#redirect.endsWith('&')) this.#output = word.text;
      this.#redirect = null;
    } else if (this.#words.length === 0 && !quoted && this.#flow.keyword(word.text)) {
      this.#binds = word.text === 'for';
    } else {
      // The variable of a loop has many values.
      if (this.#binds) this.#own.set(word.text, null);
      this.#binds = false;
      this.#words.push(word);
    }
  }
}

/** Assignments alone set variables; before a program they are its own, and are dropped. */
function withoutAssignments(words: readonly Word[], own: Map<string, string | null>): readonly Word[] {
  const exported = words[0]?.text === 'export' || words[0]?.text === 'local';
  const from = exported ? 1 : 0;
  let at = from;
  while (at < words.length && assignment.test(words[at]?.text ?? '')) at += 1;
  if (at < words.length && !exported) return words.slice(at);
  for (const { text } of words.slice(from, at)) {
    const equals = text.indexOf('=');
    const value = text.slice(equals + 1);
    own.set(text.slice(0, equals).replace(/\+$/, ''), value.includes(unknownText) ? null : value);
  }
  return [];
}

function enter(folder: string, word: Word | undefined): string {
  return posix.resolve('/', folder, word?.text ?? '/root');
}
