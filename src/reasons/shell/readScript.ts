import { posix } from 'node:path';
import type { PlacedText } from '../../dockerfile/index.ts';
import { ScriptFlow } from './flow.ts';
import { lexShell } from './lexShell.ts';
import { testCommand } from './testCommand.ts';
import { type Command, type HereText, unknownText, type Variables, type Word } from './types.ts';

/** More commands than any build script has. */
const mostCommands = 20_000;

const assignment = /^[A-Za-z_]\w*\+?=/;

/**
 * The commands of a shell script that may run: those behind a test that is known to fail are left out, those behind one
 * that nobody knows are there. `cd` and assignments are followed. Nothing is run. Never throws.
 */
export function readScript(script: PlacedText, folder: string, variables: Variables): readonly Command[] {
  const found: Command[] = [];
  const flow = new ScriptFlow(folder);
  const own = new Map<string, string | null>();
  const lookup: Variables = (name) => (own.has(name) ? own.get(name) : variables(name));
  let words: Word[] = [];
  let here: HereText | null = null;
  let output: string | null = null;
  let redirect: string | null = null;
  let binds = false;
  const finish = () => {
    const runs = flow.command(words.length > 0);
    const bare = withoutAssignments(words, runs ? own : new Map());
    if (bare.length > 0) {
      if (runs) {
        if (bare[0]?.text === 'cd') flow.folder = enter(flow.folder, bare[1]);
        else found.push({ words: bare, folder: flow.folder, output, here });
      }
      if (runs) flow.ended(testCommand(bare));
    }
    [words, here, output, redirect] = [[], null, null, null];
  };
  for (const token of lexShell(script, lookup)) {
    if (found.length >= mostCommands) break;
    if (token.kind === 'operator') {
      finish();
      flow.operator(token.text);
    } else if (token.kind === 'redirect') {
      if (token.here === null) redirect = token.text;
      else here = token.here;
    } else if (redirect !== null) {
      if (redirect.includes('>') && !redirect.endsWith('&')) output = token.word.text;
      redirect = null;
    } else if (words.length === 0 && !token.quoted && flow.keyword(token.word.text)) {
      binds = token.word.text === 'for';
    } else {
      // The variable of a loop has many values.
      if (binds) own.set(token.word.text, null);
      binds = false;
      words.push(token.word);
    }
  }
  finish();
  return found;
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
