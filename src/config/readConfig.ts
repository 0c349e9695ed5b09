import type { Place, Problem } from '../nouns/index.ts';
import { explainIssues } from './explainIssues.ts';
import { parseYaml } from './parseYaml.ts';
import { readTextFile } from './readTextFile.ts';
import { type Config, configSchema } from './schema.ts';
import { showPath } from './show.ts';

/** A checked configuration. */
export interface ReadConfig {
  readonly config: Config;
  /** Where a key stands, for problems found later; undefined without a file. */
  readonly place: (path: readonly PropertyKey[]) => Place | undefined;
  readonly problems: readonly Problem[];
}

const empty: ReadConfig = { config: {}, place: () => undefined, problems: [] };

/**
 * Reads and checks the configuration file, YAML or JSON; an empty file is no configuration. Problems of its
 * contents are returned, all of them. Throws a GateError (`config-unreadable`) where it can't be read,
 * or `path-outside` where it is a link out of the project, unless `anywhere` allows that.
 */
export function readConfig(root: string, file: string | null, anywhere = false): ReadConfig {
  if (file === null) return empty;
  const text = readTextFile({ root, file, what: 'the configuration', code: 'config-unreadable', anywhere });
  return checkConfig(text, file);
}

/** The same for a text at hand. */
export function checkConfig(text: string, file: string): ReadConfig {
  const { value, place, problems } = parseYaml(text, file);
  if (problems.length > 0) return { config: {}, place, problems };
  if (value === undefined) return { ...empty, place };
  const { success, data, error } = configSchema.safeParse(value);
  if (success) return { config: data, place, problems: [] };
  return { config: {}, place, problems: explainIssues(error.issues, { value, place, name: showPath }) };
}
