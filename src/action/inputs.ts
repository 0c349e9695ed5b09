import { resolve } from 'node:path';
import { type Given, settings, toOverrides } from '../doors/settings.ts';
import type { GateRequest } from '../gate/types.ts';
import { GateError } from '../nouns/index.ts';
import { type ReadSecrets, readSecrets } from './secrets.ts';

/** Inputs that concern this door alone; all others are settings of the configuration. */
export const ownInputs = ['config-file', 'working-directory', 'services', 'summary'] as const;

export interface Inputs {
  readonly request: GateRequest;
  /** Whether to write the step summary. */
  readonly summary: boolean;
  /** Secret values: to be masked, and handed to docker in its environment. */
  readonly secrets: ReadSecrets;
}

/**
 * Reads the action's inputs. An empty input is one that is not set; booleans are YAML 1.2's words; lists have one
 * entry a line. Everything that the file can set too is left to its schema to check.
 * @param input gives an input's text, trimmed, by its name
 * @param cwd absolute
 * @throws GateError for an input of this door's own that is wrong.
 */
export function readInputs(input: (name: string) => string, cwd: string): Inputs {
  const secrets = readSecrets(input('secrets'));
  const given = settings.flatMap(({ name }): Given[] => {
    const value = name === 'secrets' ? secrets.lines.join('\n') : input(name);
    return value === '' ? [] : [{ setting: name, origin: `input \`${name}\``, value }];
  });
  const services = lines(input('services'));
  return {
    request: {
      workingDirectory: resolve(cwd, input('working-directory') || '.'),
      configFile: input('config-file') || undefined,
      overrides: toOverrides(given),
      services: services.length > 0 ? services : undefined,
    },
    summary: booleanInput('summary', input('summary'), true),
    secrets,
  };
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function booleanInput(name: string, text: string, otherwise: boolean): boolean {
  if (text === '') return otherwise;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new GateError({
    code: 'input-invalid',
    message: `input \`${name}\` is \`${text}\``,
    expected: 'true or false',
    fix: `write \`${name}: true\` or \`${name}: false\`, or leave the input away for ${otherwise}`,
  });
}
