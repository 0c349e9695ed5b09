import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isKept, keepEngine, runningPid, stopEngine } from '../../demo/engine/stopEngine.ts';
import { stopUnused } from '../../demo/engine/stopUnused.ts';
import { addUser, removeUser, usersFolder } from '../../demo/engine/users.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-gate-users-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('who uses the private engine', () => {
  it('the last one leaves nobody', () => {
    addUser(folder);
    expect(removeUser(folder)).toBe(0);
  });

  it('another living process counts, a dead one does not', () => {
    addUser(folder);
    writeFileSync(join(folder, '1'), '');
    writeFileSync(join(folder, String(2 ** 30)), '');
    expect(removeUser(folder)).toBe(1);
  });
});

describe('an engine of a folder', () => {
  it('is not running where a dead or another program has its number', () => {
    writeFileSync(join(folder, 'pid'), String(process.pid));
    expect(runningPid(folder)).toBeNull();
    expect(runningPid(join(folder, 'nowhere'))).toBeNull();
  });

  it('is kept until it is stopped', async () => {
    expect(isKept(folder)).toBe(false);
    keepEngine(folder);
    expect(isKept(folder)).toBe(true);
    await stopEngine(folder);
    expect(isKept(folder)).toBe(false);
  });

  it('is not stopped on request while another run uses it', async () => {
    keepEngine(folder);
    addUser(usersFolder(folder));
    await expect(stopUnused(folder)).rejects.toMatchObject({
      problems: [
        { code: 'engine-in-use', message: expect.stringContaining('another run'), fix: expect.any(String) },
      ],
    });
    expect(isKept(folder)).toBe(true);
    removeUser(usersFolder(folder));
    await stopUnused(folder);
    expect(isKept(folder)).toBe(false);
  });

  it('is nothing to stop where there is no folder', async () => {
    await expect(stopUnused(join(folder, 'nowhere'))).resolves.toBeUndefined();
  });

  it.each([
    ['its own', 'containerd.toml', 'SIGTERM'],
    ['no other', 'else.toml', null],
  ])('takes %s containerd along, which outlives a killed engine', async (_, argument, expected) => {
    const own = join(folder, 'exec/containerd');
    mkdirSync(own, { recursive: true });
    const wait = 'setTimeout(() => {}, 60000)';
    const child = spawn(process.execPath, ['-e', wait, '--', join(own, argument)], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    writeFileSync(join(own, 'containerd.pid'), String(child.pid));
    await stopEngine(folder);
    if (expected === null) {
      expect(child.signalCode).toBeNull();
      child.kill('SIGKILL');
    }
    expect((await exit)[1]).toBe(expected ?? 'SIGKILL');
  });
});
