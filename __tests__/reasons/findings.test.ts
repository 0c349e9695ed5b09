import { describe, expect, it } from '@jest/globals';
import type { ImageContents } from '../../src/nouns/index.ts';
import { contentsOf, type PackageSpec } from './support/contents.ts';
import { explained, pathTo } from './support/explained.ts';

const services = ['consumer', 'libsvc', 'other'].map((name) => ({ name, folder: `packages/${name}` }));
const dockerfile = 'packages/consumer/Dockerfile';
const setup = (name: string, ...requires: readonly string[]) =>
  `setup(name="${name}", install_requires=[\n${requires.map((each) => `"${each}",\n`).join('')}])`;
const files = {
  [dockerfile]: 'FROM x\nCOPY packages /src\nRUN pip install /src/libsvc /src/consumer\n',
  'packages/consumer/setup.py': setup('consumer', 'requests', 'libsvc'),
  'packages/libsvc/setup.py': setup('libsvc', 'numpy', 'attrs'),
  'packages/other/setup.py': setup('other', 'libsvc'),
};
const python: Readonly<Record<string, PackageSpec>> = {
  consumer: { requires: ['requests', 'libsvc'] },
  libsvc: { requires: ['numpy', 'attrs'] },
  requests: { requires: ['attrs'] },
  ...{ numpy: { ownedBytes: 9_000, wastedBytes: 500 }, attrs: {} },
};

function told({ findings, lines, packages }: ImageContents): string[] {
  return findings.map(({ line, otherLines, exclusive, bytes, inferred, ...finding }) => {
    const asking = `${lines[line]?.file}:${lines[line]?.line} +${otherLines}`;
    const gone = exclusive.map((index) => packages[index]?.name).join(' ');
    const name = packages[finding.package]?.name;
    return `${name} of ${finding.folder} by ${asking}: ${bytes} [${gone}]${inferred ? ' inferred' : ''}`;
  });
}

describe('findings', () => {
  it('tell of another service once, with all that goes when nobody asks for it', () => {
    const found = explained(contentsOf(python), files, { dockerfile, services });
    expect(told(found)).toEqual([
      'libsvc of packages/libsvc by packages/consumer/setup.py:3 +1: 9600 [libsvc numpy]',
    ]);
  });

  it('name the Dockerfile where no file of the service asks for it', () => {
    const alone = { ...files, 'packages/consumer/setup.py': setup('consumer', 'requests') };
    const contents = contentsOf({ ...python, consumer: { requires: ['requests'] } });
    expect(told(explained(contents, alone, { dockerfile, services }))).toEqual([
      `libsvc of packages/libsvc by ${dockerfile}:3 +0: 9600 [libsvc numpy]`,
    ]);
  });

  it('tell of each service by itself, and not of lines that it brings', () => {
    const { consumer: _, requests: __, ...lean } = python;
    const contents = contentsOf({ ...lean, other: { requires: ['libsvc'] } });
    const run = 'FROM x\nCOPY packages /src\nRUN pip install /src/other\n';
    const found = explained(contents, { ...files, [dockerfile]: run }, { dockerfile, services });
    expect(told(found)).toEqual([
      `other of packages/other by ${dockerfile}:3 +0: 9800 [other libsvc numpy attrs]`,
      'libsvc of packages/libsvc by packages/other/setup.py:2 +0: 9700 [libsvc numpy attrs]',
    ]);
  });

  it('promise no bytes of a project that a COPY brought', () => {
    const contents = contentsOf({
      libsvc: { line: 2, requires: ['numpy'] },
      numpy: { ownedBytes: 9_000, line: 3 },
    });
    const run = 'FROM x\nCOPY packages /src\nRUN pip install -e /src/libsvc\n';
    const found = explained(contents, { ...files, [dockerfile]: run }, { dockerfile, services });
    expect(told(found)).toEqual([`libsvc of packages/libsvc by ${dockerfile}:3 +0: 9000 [numpy]`]);
  });

  it('say where they rest on guesses', () => {
    const contents = contentsOf({
      ...{ consumer: { inferred: true }, libsvc: { inferred: true, inferredRequires: ['numpy'] } },
      numpy: { ownedBytes: 9_000, inferred: true },
    });
    const [finding] = explained(contents, files, { dockerfile, services }).findings;
    expect(finding).toMatchObject({ inferred: true, bytes: 9_100 });
  });

  it('tell of nobody’s own service, and of no library', () => {
    const own = services.slice(0, 1);
    expect(explained(contentsOf(python), files, { dockerfile, services: own }).findings).toEqual([]);
    expect(pathTo(explained(contentsOf(python), files, { dockerfile }), 'libsvc')).toMatch(/\(\+1\)$/);
  });
});
