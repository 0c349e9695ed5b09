import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLockFile } from '../../src/reasons/files/lockFile.ts';
import { contentsOf } from './support/contents.ts';
import { costLines, explained } from './support/explained.ts';

const uv = `version = 1
[[package]]
name = "Requests"
version = "2.32.0"
dependencies = [
    { name = "charset_normalizer" },
    { name = "idna", marker = "python_version > '3'" },
]
wheels = [{ url = "https://x/requests.whl", hash = "sha256:00" }]

[package.optional-dependencies]
socks = [{ name = "pysocks" }]

[[package]]
name = "idna"
`;
const poetry = `[[package]]
name = "requests"
[package.dependencies]
idna = ">=2"
urllib3 = {version = ">=1", markers = "x"}
pysocks = {version = "1", optional = true}
[package.extras]
socks = ["pysocks"]

[[package]]
name = "broken"
version = = 1

[[package]]
name = "idna"
[metadata]
name = "no"
`;
const told = (text: string) =>
  [...readLockFile(text)].map(([name, needs]) => `${name}: ${[...needs].join(' ')}`);

describe('readLockFile', () => {
  it('reads uv, Poetry and PDM, without what is for extras', () => {
    expect(told(uv)).toEqual(['requests: charset-normalizer idna', 'idna: ']);
    expect(told(poetry)).toEqual(['requests: idna urllib3', 'idna: ']);
    const pdm = '[[package]]\nname = "a"\ndependencies = ["b_c>=1", "d[e]; python_version < \'3\'"]\n';
    expect(told(pdm)).toEqual(['a: b-c d']);
  });

  it('survives any text', () => {
    const part = fc.constantFrom(
      '[[package]]\n',
      'name = "a"\n',
      '[package.dependencies]\n',
      '__proto__ = "1"\n',
      '{',
      '"',
    );
    const text = fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (each) => expect(readLockFile(each)).toBeInstanceOf(Map)));
  });
});

describe('packages whose metadata is gone', () => {
  const wiped = { inferred: true };
  const contents = contentsOf({ requests: wiped, idna: wiped, other: { requires: [] } });
  const files = {
    'svc/Dockerfile': 'FROM x\nCOPY svc /src\nRUN pip install /src\n',
    'svc/pyproject.toml': '[project]\nname = "svc"\ndependencies = ["requests",\n"other"]\n',
  };

  it.each([
    ['beside the project', 'svc/uv.lock', uv],
    ['above it', 'poetry.lock', poetry],
  ])('need what a lock file says %s', (_, path, lock) => {
    const found = explained(contents, { ...files, [path]: lock }, { dockerfile: 'svc/Dockerfile' });
    expect(costLines(found)).toContain('svc/pyproject.toml:3 requests 200+0 [requests idna] inferred');
  });

  it('leaves alone what still has metadata', () => {
    const known = contentsOf({ requests: {}, idna: {}, other: {} });
    const found = explained(known, { ...files, 'uv.lock': uv }, { dockerfile: 'svc/Dockerfile' });
    expect(costLines(found)).toContain('svc/pyproject.toml:3 requests 100+0 [requests]');
  });
});
