import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { guardOutput, type Speaker } from '../../src/doors/guardOutput.ts';
import { toOverrides } from '../../src/doors/settings.ts';
import { onInterrupt } from '../../src/doors/signals.ts';
import { writeWhole } from '../../src/doors/writeWhole.ts';
import { GateError, Interrupted } from '../../src/nouns/index.ts';

describe('writeWhole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doors-'));

  it('makes folders, replaces what was there, and leaves nothing beside it', async () => {
    const file = join(folder, 'a', 'b', 'report.json');
    await writeWhole(file, 'old', 'it');
    await writeWhole(file, 'new', 'it');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.json']);
  });

  it('writes through a symbolic link', async () => {
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    await writeWhole(join(folder, 'link'), 'new', 'it');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  });

  it('does not replace a device', async () => {
    await writeWhole('/dev/null', 'x', 'it');
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });

  it('says why it could not, and keeps the old file', async () => {
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'file'), 'old');
    const refused = (file: string) => writeWhole(file, 'x', 'the report').catch((error: unknown) => error);
    expect(await refused(join(folder, 'taken'))).toMatchObject({
      message: expect.stringContaining('it is a folder'),
    });
    expect(await refused(join(folder, 'file', 'x'))).toBeInstanceOf(GateError);
    expect(await refused('/proc/none/x')).toBeInstanceOf(GateError);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  });
});

describe('toOverrides', () => {
  it('joins what belongs together and knows where each part comes from', () => {
    const { values, origin } = toOverrides([
      { setting: 'cache-directory', origin: 'flag --cache-dir', value: 'x' },
      { setting: 'cache-max-size', origin: 'flag --cache-max-size', value: '1GB' },
    ]);
    expect(values).toEqual({ cache: { directory: 'x', 'max-size': '1GB' } });
    expect(origin('cache.max-size')).toBe('flag --cache-max-size');
    expect(origin('cache.other')).toBe('flag --cache-dir');
    expect(origin('unheard-of')).toBe('unheard-of');
  });

  it('refuses a setting that does not exist: that is a bug of ours', () => {
    expect(() => toOverrides([{ setting: 'nope', origin: 'x', value: '' }])).toThrow('no such setting');
  });
});

it('aborts at the first signal and exits at the second', () => {
  const listeners: (() => void)[] = [];
  const exits: number[] = [];
  let said = '';
  const target = {
    on: (_: string, listener: () => void) => listeners.push(listener),
    exit: (status: number) => exits.push(status),
  };
  const signal = onInterrupt(target, (text) => (said += text));
  expect(listeners).toHaveLength(3);
  listeners[0]?.();
  expect(signal.reason).toBeInstanceOf(Interrupted);
  expect(exits).toEqual([]);
  listeners[1]?.();
  expect(exits).toEqual([130]);
  expect(said.match(/once more/g)).toHaveLength(1);
});

describe('guardOutput', () => {
  function guarded(status: number, ...errors: readonly (readonly ['stdout' | 'stderr', string])[]) {
    let said = '';
    const stream = (write: (text: string) => boolean) => Object.assign(new EventEmitter(), { write });
    const speaker: Speaker & { stdout: EventEmitter; stderr: EventEmitter } = {
      stdout: stream(() => true),
      stderr: stream((text) => {
        said += text;
        return true;
      }),
    };
    const setStatus = guardOutput(speaker);
    const fail = () => {
      for (const [name, code] of errors)
        speaker[name].emit('error', Object.assign(new Error(code), { code }));
    };
    return { speaker, setStatus, fail, status, said: () => said };
  }

  it.each(['before', 'after'])('makes a report that was lost %s the end an error, said once', (when) => {
    const { speaker, setStatus, fail, said } = guarded(0, ['stdout', 'ENOSPC'], ['stdout', 'ENOSPC']);
    if (when === 'before') fail();
    setStatus(0);
    if (when === 'after') fail();
    expect(speaker.exitCode).toBe(2);
    expect(said().match(/^error: the output could not be written: the disk is full$/gm)).toHaveLength(1);
  });

  it('keeps the status where the reader went away, or only the log is lost', () => {
    const { speaker, setStatus, fail, said } = guarded(1, ['stdout', 'EPIPE'], ['stderr', 'ENOSPC']);
    fail();
    setStatus(1);
    expect([speaker.exitCode, said()]).toEqual([1, '']);
  });
});
