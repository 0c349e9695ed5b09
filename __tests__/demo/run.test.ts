import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from '../../demo/engine/isAlive.ts';
import { lastLine, plain } from '../../demo/lastLine.ts';
import { run } from '../../demo/run.ts';

const node = (script: string, options = {}) => run(process.execPath, ['-e', script], options);

describe('run', () => {
  it('gives status and both streams', async () => {
    expect(await node("console.log('out'); console.error('err'); process.exit(3)")).toEqual({
      code: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it('says 127 for a program that is not there, and 124 for one that takes too long', async () => {
    expect((await run('no-such-program-anywhere', [])).code).toBe(127);
    expect((await node('setTimeout(() => {}, 60000)', { timeoutMs: 100 })).code).toBe(124);
  });

  it('hands on each whole line, also one that comes in pieces', async () => {
    const lines: string[] = [];
    const script = "process.stdout.write('a'); setTimeout(() => process.stdout.write('b\\nc\\n'), 50)";
    await node(script, { onLine: (line: string) => lines.push(line) });
    expect(lines).toEqual(['ab', 'c']);
  });

  it('takes a line that is written over for several, and hands on what has no end', async () => {
    const lines: string[] = [];
    const script = "process.stdout.write('1%\\r2%\\r\\n\\nend')";
    await node(script, { onLine: (line: string) => lines.push(line) });
    expect(lines).toEqual(['1%', '2%', '', 'end']);
  });

  it('ends a program with what it began, which tidies up first', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'run-'));
    const step = `const fs = require('fs'); process.on('SIGTERM', () => { fs.writeFileSync('tidied', ''); process.exit(130); });
      setInterval(() => {}, 1000); console.log('at work');`;
    const runner = `const child = require('child_process').spawn(process.execPath, ['-e', process.argv[1]], { detached: true, stdio: 'inherit' });
      process.on('SIGTERM', () => process.exit(9)); child.on('exit', (code) => process.exit(code));`;
    const abort = new AbortController();
    const result = await run(process.execPath, ['-e', runner, step], {
      cwd: folder,
      signal: abort.signal,
      onLine: () => abort.abort(),
    });
    expect(result.code).toBe(130);
    expect(existsSync(join(folder, 'tidied'))).toBe(true);
  });

  it('makes a program end that does not want to, and begins none after that', async () => {
    const script = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(process.pid)";
    const abort = new AbortController();
    const options = { signal: abort.signal, graceMs: 100, onLine: () => abort.abort() };
    const { stdout, code } = await node(script, options);
    expect(code).toBe(1);
    expect(isAlive(Number(stdout))).toBe(false);
    expect((await node('', options)).code).toBe(130);
  });

  it('feeds standard input, and survives a program that does not read it', async () => {
    expect((await node('process.stdin.pipe(process.stdout)', { input: 'fed' })).stdout).toBe('fed');
    expect((await node('process.exit(0)', { input: 'x'.repeat(1e6) })).code).toBe(0);
  });
});

describe('lastLine', () => {
  it('is the last line that says anything, without terminal control', () => {
    expect(lastLine('first\n\u001b[31mE: broken\u001b[0m\u0007\n\n')).toBe('E: broken');
    expect(lastLine('')).toBe('no output');
  });

  it('is never longer than a line', () => {
    expect(plain(`a\u202e${'b'.repeat(1000)}`).length).toBeLessThanOrEqual(300);
  });
});
