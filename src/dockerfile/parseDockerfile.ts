import { GateError, type Problem } from '../nouns/index.ts';
import { checkStatement } from './checkStatement.ts';
import { isForeignFrontend } from './foreignFrontend.ts';
import { broken } from './problems.ts';
import { readDirectives } from './readDirectives.ts';
import { type Span, splitInstructions } from './splitInstructions.ts';
import { splitStatement } from './splitStatement.ts';
import type { Dockerfile, Stage, Statement } from './types.ts';

/** A stage while its instructions are being read. */
interface OpenStage extends Stage {
  readonly statements: Statement[];
}

/**
 * Reads a Dockerfile. `file` is its name in problems. Throws a GateError with every problem found
 * (`dockerfile-broken`, with line): no stage, an unknown instruction, one before the first FROM, a FROM that
 * can't be read, a heredoc without its end. What only a build can tell is left to the build.
 */
export function parseDockerfile(text: string, file: string): Dockerfile {
  if (text.includes('\0')) throw new GateError(notText(file));
  const lines = toLines(text);
  const { escapeChar, syntax } = readDirectives(lines);
  if (escapeChar !== '\\' && escapeChar !== '`') throw new GateError(badEscape(file));
  const foreign = isForeignFrontend(syntax);
  const problems: Problem[] = [];
  const globalArgs: Statement[] = [];
  const stages: OpenStage[] = [];
  for (const span of splitInstructions(lines, escapeChar)) {
    const statement = toStatement(span, escapeChar);
    problems.push(...checkSpan(span, file));
    problems.push(...checkStatement(statement, file, { foreign, escapeChar, hasStage: stages.length > 0 }));
    const stage = stages.at(-1);
    if (statement.keyword === 'FROM') stages.push(toStage(statement, stages.length));
    else if (stage !== undefined) stage.statements.push(statement);
    else if (statement.keyword === 'ARG') globalArgs.push(statement);
  }
  if (problems.length === 0 && stages.length === 0) problems.push(noStage(file));
  if (stages.length > mostStages) throw new GateError(tooManyStages(file, stages.length));
  if (problems.length > 0) throw new GateError(problems);
  return { file, escapeChar, foreign, globalArgs, stages };
}

/** More than anybody writes; each is walked with all that it starts from. */
const mostStages = 500;

function tooManyStages(file: string, count: number): Problem {
  return broken(file, 1, `the Dockerfile has ${count} stages`, { expected: `at most ${mostStages}` });
}

/** Physical lines without their ends; what follows the last line break is a line only if there is something. */
function toLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.replace(/\r+$/, ''));
}

function toStatement({ header, heredocLines, line, endLine }: Span, escapeChar: string): Statement {
  return { ...splitStatement(header, escapeChar), text: [header, ...heredocLines].join('\n'), line, endLine };
}

function toStage(from: Statement, index: number): OpenStage {
  const [base = '', , name] = from.rest.split(/\s+/);
  return { index, name: name?.toLowerCase() ?? null, from, base, statements: [] };
}

function checkSpan({ unclosed, line }: Span, file: string): Problem[] {
  if (unclosed === null) return [];
  const name = JSON.stringify(unclosed);
  return [broken(file, line, `the heredoc ${name} has no end`, { expected: `a line that is just ${name}` })];
}

function noStage(file: string): Problem {
  return broken(file, 1, 'the Dockerfile has no FROM, so there is nothing to build', {
    expected: 'at least one FROM instruction',
  });
}

function notText(file: string): Problem {
  return broken(file, 1, 'the Dockerfile is not text: it holds a NUL byte', {
    expected: 'a text file in UTF-8',
  });
}

function badEscape(file: string): Problem {
  return broken(file, 1, 'the escape directive names neither a backslash nor a backtick', {
    expected: '# escape=\\ or # escape=`',
  });
}
