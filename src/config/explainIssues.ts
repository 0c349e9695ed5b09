import type { z } from 'zod';
import { type Place, type Problem, parseBytes } from '../nouns/index.ts';
import { increaseFix } from './comparisonValues.ts';
import { type Complaint, complaintOf } from './complain.ts';
import { nearest } from './nearest.ts';
import { runKeys, settingKeys } from './schema.ts';
import { show, showBrief } from './show.ts';

type Issue = z.core.$ZodIssue;

export interface IssueSource {
  /** The value that was checked. */
  readonly value: unknown;
  readonly place: (path: readonly PropertyKey[]) => Place | undefined;
  /** How a key is named: `services.api.limit`, or "input `warn-only`". */
  readonly name: (path: readonly PropertyKey[]) => string;
}

/** Turns what the schema says into problems, in the file's order: place, key, found, expected, what to do. */
export function explainIssues(issues: readonly Issue[], source: IssueSource): Problem[] {
  const problems = issues.flatMap((issue) => explain(deepest(issue), source));
  return problems.sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = (problem: Problem) => problem.where?.line ?? 0;

/** Of a union's branches, the one whose shape fitted is the one that was meant. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const meant = issue.errors.flat().find((inner) => inner.path.length > 0 || inner.code === 'custom');
  return meant === undefined ? issue : deepest({ ...meant, path: [...issue.path, ...meant.path] });
}

function explain(issue: Issue, source: IssueSource): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue, source));
  const found = lookUp(source.value, issue.path);
  const key = source.name(issue.path);
  const where = source.place(issue.path);
  const complaint = complaintOf(issue);
  if (complaint !== null) return [refused(key, where, complaint)];
  if (isSecret(issue)) return [rawSecret(key, where)];
  const base = { where, expected: expectedOf(issue) };
  if (issue.path.length === 0) {
    return [
      { code: 'config-not-a-map', message: `the configuration is ${showBrief(found)}, not a map`, ...base },
    ];
  }
  const fix = suggestion(issue.path, found);
  const message = `${key} is ${show(found)}`;
  return [{ code: 'config-invalid-value', message, ...base, ...(fix === null ? {} : { fix }) }];
}

function refused(key: string, where: Place | undefined, { found, expected, fix }: Complaint): Problem {
  const rest = fix === undefined ? {} : { fix };
  return { code: 'config-invalid-value', message: `${key} ${found}`, where, expected, ...rest };
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  return issue.message;
}

function unknownKey(key: string, issue: Issue, { value, place, name }: IssueSource): Problem {
  const path = [...issue.path, key];
  const known = knownKeys(issue.path);
  const near = nearest(key, known);
  return {
    code: 'config-unknown-key',
    message: `${name(path)} is not a key that Size Gate knows`,
    where: place(path),
    expected: `one of ${known.join(', ')}`,
    ...keyFix(key, near, issue.path, lookUp(value, path)),
  };
}

function keyFix(
  key: string,
  near: string | null,
  path: readonly PropertyKey[],
  found: unknown,
): { fix?: string } {
  if (path.length === 0 && settingKeys.includes(key)) {
    return { fix: `put ${key} under defaults, for all services, or under a service` };
  }
  if (path.length > 0 && runKeys.includes(key)) return { fix: `put ${key} at the top of the file` };
  if (near !== null) return { fix: `write ${near}` };
  const isFile = path.length === 0 && typeof found === 'object' && found !== null;
  return { fix: isFile ? `if ${show(key)} is a service, put it under services` : 'take it away' };
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  const [first, , third] = path;
  if (first === undefined) return [...runKeys, 'defaults', 'services'];
  if (first === 'total') return ['limit', 'metric'];
  if (first === 'cache') return ['directory', 'max-size'];
  const isService = first === 'services' && third === undefined;
  return isService ? ['dockerfile', ...settingKeys, 'variants'] : [...settingKeys];
}

function isSecret(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.secret === true;
}

function rawSecret(key: string, where: Place | undefined): Problem {
  return {
    code: 'config-raw-secret',
    message: `${key} has an entry that is not in docker's form; its value is not repeated here`,
    where,
    expected: 'id=NAME,env=VARIABLE or id=NAME,src=FILE, never the secret itself',
    fix: 'put the secret into an environment variable and name that by secret-envs: NAME=VARIABLE',
  };
}

/** `200` → `write 200MB`; a size or a time without a unit is the most frequent slip. */
function suggestion(path: readonly PropertyKey[], found: unknown): string | null {
  const key = String(path.findLast((part) => typeof part === 'string'));
  const text = typeof found === 'number' || typeof found === 'string' ? String(found).trim() : '';
  if (['limit', 'target', 'max-size'].includes(key)) return sizeSuggestion(key, text);
  if (key === 'max-increase') return increaseFix(text) ?? null;
  if (key === 'timeout' && /^\d+$/.test(text)) return `write ${text}m for minutes, or ${text}s for seconds`;
  if (found === 'yes' || found === 'on') return 'write true';
  if (found === 'no' || found === 'off') return 'write false';
  return null;
}

/** More bytes than that are not counted exactly. */
const smaller = 'write a smaller size: at most 9007TB';

function sizeSuggestion(key: string, text: string): string | null {
  if (/^\d+(\.\d+)?$/.test(text))
    return parseBytes(`${text}MB`) === null ? smaller : `write the unit: ${text}MB`;
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(text) ?? [];
  const units: Readonly<Record<string, string>> = { k: 'kB', m: 'MB', g: 'GB', t: 'TB' };
  const right = units[unit?.charAt(0).toLowerCase() ?? ''];
  if (number !== undefined && right !== undefined)
    return parseBytes(`${number}${right}`) === null ? smaller : `write ${number}${right}`;
  if (key === 'target' && /^[a-z]/i.test(text))
    return `target is a size; to build the stage ${show(text)}, write build-target`;
  return null;
}

function lookUp(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Object.entries(at).find(([name]) => name === String(key))?.[1];
  }
  return at;
}
