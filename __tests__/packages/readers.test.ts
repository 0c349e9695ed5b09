import { describe, expect, it } from '@jest/globals';
import { packageTypes } from '../../src/nouns/index.ts';
import { linkers, readers } from '../../src/packages/index.ts';

describe('readers', () => {
  it('have names of their own, and a version', () => {
    const ids = readers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, version } of readers) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(version).toBeGreaterThanOrEqual(1);
    }
  });

  it('want none of an image’s ordinary files, and decide quickly', () => {
    const paths = ['etc/passwd', 'srv/data.bin', 'usr/share/doc/x/README', 'home/__proto__'];
    for (const path of paths) {
      const wanted = readers.filter((reader) => reader.wants({ path, bytes: 5000, executable: false }));
      expect(wanted.map(({ id }) => id)).toEqual([]);
    }
    const long = { path: `${'usr/'.repeat(1000)}x-${'-1'.repeat(50)}.jarx`, bytes: 1, executable: true };
    const started = performance.now();
    for (let turn = 0; turn < 1000; turn += 1) for (const reader of readers) reader.wants(long);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('have a linker for every type of package', () => {
    const types = linkers.flatMap((linker) => linker.types);
    expect(new Set(types)).toEqual(new Set(packageTypes));
  });
});
