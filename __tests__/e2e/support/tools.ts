import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../../demo/cacheFolder.ts';
import { run } from '../../../demo/run.ts';

interface GoTool {
  readonly name: string;
  readonly module: string;
  readonly version: string;
  /** The package of the program, inside the module. */
  readonly program: string;
}

const goTools = {
  crane: {
    name: 'crane',
    module: 'github.com/google/go-containerregistry',
    version: 'v0.22.1',
    program: 'cmd/crane',
  },
  buildkitd: {
    name: 'buildkitd',
    module: 'github.com/moby/buildkit',
    version: 'v0.34.2',
    program: 'cmd/buildkitd',
  },
  dive: {
    name: 'dive',
    module: 'github.com/wagoodman/dive',
    // The tip of its main branch: the last release, 0.13.1, is older.
    version: 'v0.13.2-0.20250516191726-d6c691947f8f',
    program: 'cmd/dive',
  },
} satisfies Record<string, GoTool>;

const compiling = new Map<string, Promise<string>>();

/** The path of `crane`, an independent reader of images; compiled into the user's cache folder the first time (30 s). */
export const crane = (): Promise<string> => compiled(goTools.crane);

/** The path of `buildkitd`, for a BuildKit outside the engine; compiled the first time (80 s). */
export const buildkitd = (): Promise<string> => compiled(goTools.buildkitd);

/** The path of `dive`, which the benchmark compares with; compiled the first time (26 s). */
export const dive = (): Promise<string> => compiled(goTools.dive);

function compiled(tool: GoTool): Promise<string> {
  const known = compiling.get(tool.name) ?? compile(tool);
  compiling.set(tool.name, known);
  return known;
}

/**
 * Compiles in a module of our own: `go install` refuses modules with replace lines, as BuildKit's. The program
 * appears under its final name only when it is whole, so that two runs at once do each other no harm.
 */
async function compile({ name, module, version, program }: GoTool): Promise<string> {
  const folder = join(cacheFolder(), 'tools');
  const target = join(folder, `${name}-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, `${name}-`));
  try {
    writeFileSync(join(work, 'go.mod'), 'module tools\n\ngo 1.24\n');
    writeFileSync(
      join(work, 'tools.go'),
      `//go:build tools\n\npackage tools\n\nimport _ "${module}/${program}"\n`,
    );
    await go(work, ['get', `${module}@${version}`]);
    await go(work, ['build', '-mod=mod', '-trimpath', '-ldflags=-s -w', '-o', name, `${module}/${program}`]);
    renameSync(join(work, name), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

async function go(cwd: string, args: readonly string[]): Promise<void> {
  const path = `${process.env.PATH ?? ''}:/usr/local/go/bin`;
  const { code, stderr } = await run('go', args, { cwd, env: { ...process.env, PATH: path, GOFLAGS: '' } });
  if (code === 0) return;
  if (code === 127)
    throw new Error('the end-to-end tests compile their tools with Go: install Go 1.24 or newer');
  throw new Error(`go ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
}
