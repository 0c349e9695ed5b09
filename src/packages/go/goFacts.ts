import { eachLine } from '../text/eachLine.ts';
import { ProblemList } from '../text/problemList.ts';
import type { FileFacts, PackageFacts } from '../types.ts';
import type { BuildInfo } from './buildInfo.ts';

interface Module {
  readonly name: string;
  readonly version: string | null;
}

interface Modules {
  /** The package that was built: `example.org/shop/cmd/api`. */
  path: string | null;
  main: Module | null;
  readonly dependencies: Module[];
}

/**
 * The modules in a program. The main module owns the file; the others, and the standard library as `stdlib` under the
 * version of Go, are in it and own nothing of their own: how many of its bytes come from which is not known.
 */
export function goFacts(info: BuildInfo, file: string): FileFacts {
  if (info.kind === 'old') {
    return {
      packages: [],
      claims: [],
      problems: [{ message: 'built by a Go before 1.18: its modules are not read' }],
    };
  }
  const problems = new ProblemList();
  const modules = readModules(info.modules, problems);
  const stdlib = { name: 'stdlib', version: info.goVersion.split(' ')[0] ?? null };
  const inside = [...modules.dependencies, stdlib].map((module) => packageOf(module, file));
  const main = mainModule(modules, file);
  const requires = inside.map(({ key }) => ({ anyOf: [key] }));
  const owner: PackageFacts = { ...packageOf(main, file), key: `${file}#main`, requires };
  return {
    packages: [owner, ...inside],
    claims: [{ key: owner.key, paths: [file] }],
    problems: problems.all(),
  };
}

/**
 * Lines of `path P`, `mod M V SUM`, `dep M V SUM`, `=> M V SUM` (what a module was replaced by) and `build K=V`, with
 * tabs in between (Go's `runtime/debug.ParseBuildInfo`).
 */
function readModules(text: string, problems: ProblemList): Modules {
  const modules: Modules = { path: null, main: null, dependencies: [] };
  let last: 'mod' | 'dep' | null = null;
  eachLine(text, (line, number) => {
    const [word, first, second] = line.split('\t', 3);
    const module = first ? { name: first, version: versionOf(second) } : null;
    if (word === 'path') modules.path = first || null;
    else if (word === 'build' || word === '') return;
    else if (module === null) problems.add('a line of build info without a module', number);
    else if (word === 'mod') modules.main = module;
    else if (word === 'dep') modules.dependencies.push(module);
    else if (word === '=>' && last === 'mod') modules.main = module;
    else if (word === '=>' && last === 'dep') modules.dependencies.splice(-1, 1, module);
    else problems.add('not a line of build info', number);
    last = word === 'mod' || word === 'dep' ? word : null;
  });
  return modules;
}

/** `(devel)` is what Go says where it knows no version. */
function versionOf(text: string | undefined): string | null {
  return text === undefined || text === '' || text === '(devel)' ? null : text;
}

/** A program built from files alone has no module: then what was built names it, or else the file. */
function mainModule({ main, path }: Modules, file: string): Module {
  if (main !== null) return main;
  const name =
    path === null || path === 'command-line-arguments' ? file.slice(file.lastIndexOf('/') + 1) : path;
  return { name, version: null };
}

function packageOf({ name, version }: Module, file: string): PackageFacts {
  // The version too, because a program may have one name twice: a module that replaces two others.
  const key = `${file}#${name}@${version ?? ''}`;
  return { key, type: 'golang', name, version, requires: [], provides: [] };
}
