import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isKept, keepEngine, runningPid, stopEngine } from '../../demo/engine/stopEngine.ts';
import { addUser, removeUser } from '../../demo/engine/users.ts';

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
});
