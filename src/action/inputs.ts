import { resolve } from 'node:path';
import { type Given, settings, toOverrides } from '../doors/settings.ts';
import type { GateRequest } from '../gate/types.ts';
import type { Problem } from '../nouns/index.ts';
import { commentKey, statusPrefix } from './commentKey.ts';
import { type CommentMode, commentModes } from './commentMode.ts';
import { type ReadSecrets, readSecrets } from './secrets.ts';

/** Inputs that concern this door alone; all others are settings of the configuration. */
export const ownInputs = [
  'config-file',
  'working-directory',
  'services',
  'summary',
  'github-token',
  'base-ref',
  'comment',
  'comment-key',
  'statuses',
  'allow-pull-request-target',
  'report-artifact',
  'html-report',
] as const;

export interface Inputs {
  /** Without what the event adds to it. */
  readonly request: GateRequest;
  /** Whether to write the step summary. */
  readonly summary: boolean;
  /** Secret values: to be masked, and handed to docker in its environment. */
  readonly secrets: ReadSecrets;
  /** Empty where there is none. */
  readonly token: string;
  readonly baseRef: string | undefined;
  readonly comment: CommentMode;
  /** Parts this gate's comment from others on the pull request. */
  readonly commentKey: string;
  /** Whether to set commit statuses: one of the run, and one per image. */
  readonly statuses: boolean;
  /** What the names of the statuses begin with, so that two projects with a service of one name have one each. */
  readonly statusPrefix: string;
  readonly allowPullRequestTarget: boolean;
  /** Name of the artifact that the companion takes the report from. */
  readonly reportArtifact: string;
  /** Where to write the report as an HTML page: absolute; null for nowhere. */
  readonly htmlReport: string | null;
}

export interface ReadInputs {
  /** Where an input is wrong, its usual value: what is wrong must be published, too. */
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
}

/**
 * Reads the action's inputs. An empty input is one that is not set; booleans are YAML 1.2's words; lists have one
 * entry a line. Everything that the file can set too is left to its schema to check.
 * @param input gives an input's text, trimmed, by its name
 * @param cwd absolute
 */
export function readInputs(input: (name: string) => string, cwd: string): ReadInputs {
  const problems: Problem[] = [];
  const flag = (name: string, usual: boolean) => {
    const value = booleanOf(input(name));
    if (value === null) problems.push(notBoolean(name, input(name), usual));
    return value ?? usual;
  };
  const mode = modeOf(input('comment'));
  if (mode === null) problems.push(notMode(input('comment')));
  const secrets = readSecrets(input('secrets'));
  const services = lines(input('services'));
  return {
    inputs: {
      request: requestOf(input, secrets, services, cwd),
      summary: flag('summary', true),
      secrets,
      token: input('github-token'),
      baseRef: input('base-ref') || undefined,
      comment: mode ?? 'always',
      commentKey: keyOf(input, services),
      statuses: flag('statuses', false),
      statusPrefix: statusPrefix(input('comment-key'), input('working-directory')),
      allowPullRequestTarget: flag('allow-pull-request-target', false),
      reportArtifact: input('report-artifact') || 'size-gate-report',
      htmlReport: input('html-report') === '' ? null : resolve(cwd, input('html-report')),
    },
    problems,
  };
}

function requestOf(
  input: (name: string) => string,
  secrets: ReadSecrets,
  services: readonly string[],
  cwd: string,
): GateRequest {
  const given = settings.flatMap(({ name }): Given[] => {
    const value = name === 'secrets' ? secrets.lines.join('\n') : input(name);
    return value === '' ? [] : [{ setting: name, origin: `input \`${name}\``, value }];
  });
  return {
    workingDirectory: resolve(cwd, input('working-directory') || '.'),
    configFile: input('config-file') || undefined,
    overrides: toOverrides(given),
    services: services.length > 0 ? services : undefined,
  };
}

function keyOf(input: (name: string) => string, services: readonly string[]): string {
  return commentKey({
    commentKey: input('comment-key'),
    workingDirectory: input('working-directory'),
    configFile: input('config-file'),
    services,
  });
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Undefined for an empty input, null for one that is neither. */
function booleanOf(text: string): boolean | null | undefined {
  if (text === '') return undefined;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : null;
}

/** `true` and `false` are what people write first. */
function modeOf(text: string): CommentMode | null {
  const asBoolean = booleanOf(text);
  if (asBoolean !== null) return asBoolean === false ? 'never' : 'always';
  return commentModes.find((mode) => mode === text) ?? null;
}

function notBoolean(name: string, text: string, usual: boolean): Problem {
  return {
    code: 'input-invalid',
    message: `input \`${name}\` is \`${text}\``,
    expected: 'true or false',
    fix: `write \`${name}: true\` or \`${name}: false\`, or leave the input away for ${usual}`,
  };
}

function notMode(text: string): Problem {
  return {
    code: 'input-invalid',
    message: `input \`comment\` is \`${text}\``,
    expected: commentModes.join(', '),
    fix: 'write one of them, or leave the input away for always',
  };
}
