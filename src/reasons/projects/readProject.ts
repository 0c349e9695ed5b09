import { joinPath, repositoryPath } from '../build/paths.ts';
import { readGemfile } from '../files/gemfile.ts';
import { readPackageJson } from '../files/packageJson.ts';
import { readPyproject } from '../files/pyproject.ts';
import { readRequirementsFile } from '../files/requirementsFile.ts';
import { readSetupCfg } from '../files/setupCfg.ts';
import { readSetupPy } from '../files/setupPy.ts';
import type { ReadFile } from '../files/types.ts';
import type { Repository } from '../types.ts';
import type { Language, Project, ProjectLine } from './types.ts';

type ReadText = (text: string, file: string) => ReadFile;

/** The files that make a folder a project, in the order in which they are believed. */
export const projectFiles: ReadonlyMap<Language, ReadonlyMap<string, ReadText>> = new Map([
  [
    'python',
    new Map<string, ReadText>([
      ['pyproject.toml', readPyproject],
      ['setup.cfg', readSetupCfg],
      ['setup.py', readSetupPy],
      ['Pipfile', readPyproject],
    ]),
  ],
  ['node', new Map<string, ReadText>([['package.json', readPackageJson]])],
  ['ruby', new Map<string, ReadText>([['Gemfile', readGemfile]])],
]);

/** What the project in a folder of the repository is called and asks for; null where there is none. */
export function readProject(folder: string, language: Language, repository: Repository): Project | null {
  const read: { file: string; found: ReadFile }[] = [];
  for (const [name, parse] of projectFiles.get(language) ?? []) {
    const file = joinPath(folder, name);
    const text = repository.readText(file);
    if (text !== null) read.push({ file, found: parse(text, file) });
  }
  if (read.length === 0) return null;
  return {
    ...{ folder, language },
    name: read.find(({ found }) => found.name !== null)?.found.name ?? null,
    lines: read.flatMap(({ file, found }) => [
      ...found.lines.map((line) => ({ ...line, file })),
      ...included(folder, found, repository),
    ]),
    problems: read.flatMap(({ found }) => found.problems),
  };
}

function included(folder: string, { includes }: ReadFile, repository: Repository): ProjectLine[] {
  return includes.flatMap(({ path, list }) => {
    const file = repositoryPath(folder, path);
    const text = file === null ? null : repository.readText(file);
    if (file === null || text === null) return [];
    return readRequirementsFile(text).lines.map((line) => ({ ...line, list, file }));
  });
}
