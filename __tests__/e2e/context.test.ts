// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPlan } from '../../src/config/index.ts';
import { GateError } from '../../src/nouns/index.ts';
import { openEngine, type TestEngine } from './support/engines.ts';

const files = [
  'a.txt',
  'dir/y',
  'dir/sub/x',
  'd/e/f',
  'keep/a',
  'br[1].txt',
  '.dot',
  'c++/x',
  'x/y.pyc',
  'q r',
];

/** Ignore rules, and the instructions after `FROM scratch`. */
const cases: readonly (readonly [ignore: string, instructions: string])[] = [
  ['', 'COPY nope /x/'],
  ['', 'COPY zz* /x/'],
  ['', 'COPY a.txt zz* /x/'],
  ['', 'COPY empty/ /x/'],
  ['a.txt', 'COPY a.txt /x/'],
  ['*.txt', 'COPY a* /x/'],
  ['dir/*', 'COPY dir/ /x/'],
  ['dir', 'COPY dir /x/'],
  ['dir\n!dir/sub', 'COPY dir /x/'],
  ['dir\n!dir/sub', 'COPY dir/y /x/'],
  ['dir\n!keep', 'COPY dir /x/'],
  ['*\n!dir/y', 'COPY dir/y /x/'],
  ['*\n!dir/y', 'COPY dir/sub /x/'],
  ['**', 'COPY . /x/'],
  ['d\n!d/e/f', 'COPY d/e /x/'],
  ['', 'COPY /a.txt ../dir/y dir/../../a.txt a.txt/ /x/'],
  ['', 'COPY link/y /x/'],
  ['dir', 'COPY link/y /x/'],
  ['', 'COPY dangling /x/'],
  ['', 'COPY out/passwd /x/'],
  ['', 'COPY br[[]1].txt /x/'],
  ['', 'COPY A.txt /x/'],
  ['', 'COPY d*/s*b/x .d* /x/'],
  ['', 'COPY ["q r", "/x/"]'],
  ['', 'COPY "a.txt" /x/'],
  ['c++', 'COPY c++/x /x/'],
  ['**.pyc', 'COPY x/y.pyc /x/'],
  [' # a', 'COPY a.txt /x/'],
  ['', 'COPY a.txt /\nFROM scratch AS unused\nCOPY nope /\nFROM scratch\nCOPY a.txt /'],
  ['', 'ARG F=nope\nCOPY ${F:-a.txt} /x/'],
  ['', 'ARG F\nCOPY ${F:-a.txt} ${F:+nope/}dir /x/'],
  ['', 'ENV A=a.txt B=c\\+\\+\nCOPY $A ${B%+}+ ${A%.*}.txt /x/'],
  ['[', 'COPY a.txt /x/'],
];

let engine: TestEngine;
let root: string;

beforeAll(async () => {
  engine = await openEngine('classic');
  root = mkdtempSync(join(tmpdir(), 'size-gate-context-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  mkdirSync(join(root, 'empty'));
  symlinkSync('dir', join(root, 'link'));
  symlinkSync('nowhere', join(root, 'dangling'));
  symlinkSync('/etc', join(root, 'out'));
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github/size-gate.yml'), 'dockerfiles: Dockerfile\ndefaults: {context: .}\n');
}, 300_000);

afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await engine.stop();
});

describe('a plan knows beforehand what BuildKit would find in the context', () => {
  it.each(cases)(
    '.dockerignore %j and %j',
    async (ignore, instructions) => {
      writeFileSync(join(root, '.dockerignore'), `${ignore}\n`);
      writeFileSync(join(root, 'Dockerfile'), `FROM scratch\n${instructions}\n`);
      expect(await isPlanned()).toBe(isBuilt());
    },
    120_000,
  );
});

async function isPlanned(): Promise<boolean> {
  try {
    return (await loadPlan({ workingDirectory: root, env: {} })).images.length === 1;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

function isBuilt(): boolean {
  try {
    execFileSync('docker', ['buildx', 'build', '--builder', engine.builder, '--quiet', '.'], {
      cwd: root,
      env: engine.env,
      stdio: 'pipe',
    });
    return true;
  } catch {
    return false;
  }
}
