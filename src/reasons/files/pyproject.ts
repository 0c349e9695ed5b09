import { dependencyGroups } from './dependencyGroups.ts';
import { keyedDependencies } from './keyedDependencies.ts';
import { partlyRead } from './partlyRead.ts';
import { pipLine } from './pipLine.ts';
import { type TomlEntry, tomlEntries } from './tomlEntries.ts';
import { type FileLine, mostLines, type ReadFile } from './types.ts';

/**
 * Reads a pyproject.toml: `project` (PEP 621), `dependency-groups` (PEP 735), and the tables of Poetry, uv and PDM; a
 * Pipfile as well. Never throws: a broken file is a problem.
 */
export function readPyproject(text: string, file: string): ReadFile {
  if (text.length > mostText)
    return { ...nothing, problems: [partlyRead(file, undefined, `it has more than ${mostText} characters`)] };
  let entries: readonly TomlEntry[];
  try {
    entries = tomlEntries(text);
  } catch (error) {
    return { ...nothing, problems: [partlyRead(file, lineOf(error), 'it is no TOML that can be read')] };
  }
  const lines = [
    ...entries.flatMap(linesOf),
    ...dependencyGroups(entries),
    ...keyedDependencies(entries),
  ].slice(0, mostLines);
  const names = entries.filter(({ path }) => ['project.name', 'tool.poetry.name'].includes(path.join('.')));
  const dynamic = entries.find(({ path }) => path.join('.') === 'project.dynamic');
  const includes = entries.filter(
    ({ path }) => path.join('.') === 'tool.setuptools.dynamic.dependencies.file',
  );
  const computed = dynamic?.texts.some((item) => item.text === 'dependencies') && includes.length === 0;
  return {
    name: names[0]?.texts[0]?.text ?? null,
    lines,
    problems: computed ? [partlyRead(file, dynamic?.line, 'its dependencies are computed by the build')] : [],
    includes: includes.flatMap(({ texts }) => texts.map((item) => ({ path: item.text, list: null }))),
  };
}

/** Characters that are read; more than people write into such a file. */
const mostText = 64 * 1024;

const nothing = { name: null, lines: [], includes: [] } as const;

function lineOf(error: unknown): number | undefined {
  const line =
    typeof error === 'object' && error !== null && 'lineNumber' in error ? error.lineNumber : undefined;
  return typeof line === 'number' ? line : undefined;
}

function linesOf({ path, texts, list }: TomlEntry): FileLine[] {
  const [first, second, third = '', fourth = ''] = path;
  const specs = (name: string | null) => texts.flatMap((item) => pipLine(item.text, item.line, name) ?? []);
  if (first === 'project' && path.length <= 3 && list) {
    if (second === 'dependencies') return specs(null);
    return second === 'optional-dependencies' ? specs(`extra:${third}`) : [];
  }
  if (first !== 'tool' || third !== 'dev-dependencies') return [];
  if (second === 'uv') return specs('group:dev');
  return second === 'pdm' ? specs(`group:${fourth}`) : [];
}
