import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../src/nouns/index.ts';
import { cacheFolder } from './cacheFolder.ts';
import { lastLine } from './lastLine.ts';
import { run } from './run.ts';

/** A program that Go compiles from its module proxy. */
export interface GoTool {
  readonly name: string;
  readonly module: string;
  readonly version: string;
  /** The package of the program, inside the module; empty for the module itself. */
  readonly program: string;
}

const compiling = new Map<string, Promise<string>>();

/**
 * The path of a tool, compiled into the user's cache folder the first time. Throws GateError `go-missing` where
 * there is no Go, and `go-failed` where it does not compile.
 */
export function goTool(tool: GoTool): Promise<string> {
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
  const source = program === '' ? module : `${module}/${program}`;
  try {
    writeFileSync(join(work, 'go.mod'), 'module tools\n\ngo 1.24\n');
    writeFileSync(join(work, 'tools.go'), `//go:build tools\n\npackage tools\n\nimport _ "${source}"\n`);
    await go(work, ['get', `${module}@${version}`]);
    await go(work, ['build', '-mod=mod', '-trimpath', '-ldflags=-s -w', '-o', name, source]);
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
  throw new GateError(
    code === 127
      ? { code: 'go-missing', message: 'there is no Go on this machine', fix: 'install Go 1.24 or newer' }
      : { code: 'go-failed', message: `go ${args[0]} failed: ${lastLine(stderr)}` },
  );
}
