import { distance } from 'fastest-levenshtein';
import { dockerfileKeywords, type Problem } from '../nouns/index.ts';
import { assignments } from './assignments.ts';
import { broken } from './problems.ts';
import type { Statement } from './types.ts';
import { listWords } from './words.ts';

interface Setting {
  /** The Dockerfile names a frontend of another maker, whose instructions are not known here. */
  readonly foreign: boolean;
  readonly hasStage: boolean;
  readonly escapeChar: string;
}

/** What is wrong with one instruction on its own, as BuildKit would say before it builds anything. */
export function checkStatement(
  statement: Statement,
  file: string,
  { foreign, hasStage, escapeChar }: Setting,
): Problem[] {
  const at = (message: string, more?: Partial<Problem>) => [broken(file, statement.line, message, more)];
  const { keyword } = statement;
  if (!dockerfileKeywords.includes(keyword)) return foreign ? [] : at(...unknownKeyword(keyword));
  if (keyword === 'FROM') return checkFrom(statement).flatMap((message) => at(message));
  if (!hasStage && keyword !== 'ARG') return at(`${keyword} stands before the first FROM`, beforeFrom);
  if ((keyword === 'COPY' || keyword === 'ADD') && listWords(statement.rest).length < 2) {
    return at(`${keyword} needs at least one source and a destination`);
  }
  return checkAssignments(statement, escapeChar).flatMap((message) => at(message));
}

function checkAssignments(statement: Statement, escapeChar: string): string[] {
  if (!['ARG', 'ENV', 'LABEL'].includes(statement.keyword)) return [];
  try {
    assignments(statement, escapeChar);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const beforeFrom = { expected: 'only ARG may stand before the first FROM' };

function unknownKeyword(keyword: string): [string, Partial<Problem>] {
  const nearest = dockerfileKeywords.find((known) => distance(known, keyword) <= 2);
  const fix = nearest === undefined ? {} : { fix: `write ${nearest}` };
  return [`unknown instruction ${show(keyword)}`, { expected: 'a Dockerfile instruction', ...fix }];
}

function checkFrom({ rest }: Statement): string[] {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  if (words.length === 1) return [];
  if (words.length !== 3 || words[1]?.toLowerCase() !== 'as') {
    return ["FROM takes a base image and, if wanted, 'AS name'"];
  }
  return /^[a-z][a-z0-9\-_.]*$/i.test(words[2] ?? '')
    ? []
    : [
        `${show(words[2] ?? '')} is not a stage name: it starts with a letter and has letters, digits, '-', '_', '.'`,
      ];
}

/**
 * The words of a Dockerfile are a stranger's: quoted, without control characters, and cut so short that a file
 * which is no Dockerfile, but a secret, is not repeated.
 */
function show(text: string): string {
  return JSON.stringify(text.length > 20 ? `${text.slice(0, 20)}…` : text);
}
