import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packFindings, unpackFindings } from '../../../src/image/layer/findingsCodec.ts';
import { maxFindingChars } from '../../../src/image/limits.ts';
import { mergeLayers } from '../../../src/image/tree/mergeLayers.ts';
import type { FileFacts, FileHead, Reader, Reading } from '../../../src/packages/index.ts';
import { arbitraryLayer } from '../support/arbitraryImage.ts';
import { profileTar } from '../support/profileTar.ts';
import type { TarSpec } from '../support/tarWriter.ts';

const text = (name: string, data: string): TarSpec => ({ name, data: Buffer.from(data) });
const says = (key: string): FileFacts => ({ packages: [], claims: [{ key }], problems: [] });

/** A reader that wants all files and says what `end` makes of each. */
function reader(
  id: string,
  end: (text: string, file: FileHead) => ReturnType<Reading['end']>,
  wants: (file: FileHead) => boolean = () => true,
): Reader {
  return {
    ...{ id, version: 1, wants },
    open: (file) => {
      const pieces: Buffer[] = [];
      return {
        push: (chunk) => pieces.push(Buffer.from(chunk)),
        end: () => end(Buffer.concat(pieces).toString('latin1'), file),
      };
    },
  };
}

const echo = reader('echo', (data, { path }) => says(`${path}=${data}`));

async function findings(specs: readonly TarSpec[], ...readers: Reader[]) {
  const { entries, findings: found } = await profileTar(specs, readers);
  return found.map(({ entry, facts }) => ({ name: entries.names[entry], ...facts }));
}

const keysOf = async (specs: readonly TarSpec[], ...readers: Reader[]) =>
  (await findings(specs, ...readers)).flatMap(({ claims }) => claims.map(({ key }) => key));

describe('readers of package databases', () => {
  it('see the bytes of regular files alone', async () => {
    const specs = [
      { name: 'd/', type: '5' },
      text('./d/a', 'one'),
      { name: 'h', type: '1', link: 'd/a' },
      { name: 's', type: '2', link: 'd/a' },
      text('.wh.gone', 'x'),
      text('e', ''),
    ];
    expect(await keysOf(specs, echo)).toEqual(['d/a=one', 'e=']);
  });

  it('are told path, length and whether it can be run', async () => {
    const heads: FileHead[] = [];
    const asked = reader(
      'asked',
      () => null,
      (file) => !heads.push(file),
    );
    const mode = (bits: string) => ({ patch: [{ at: 100, bytes: Buffer.from(bits) }] });
    await profileTar([text('a/b', 'xyz'), { ...text('run', 'x'), ...mode('0000755\0') }], [asked]);
    await profileTar([{ ...text('group', ''), ...mode('100650 \0') }], [asked]);
    expect(heads).toEqual([
      { path: 'a/b', bytes: 3, executable: false },
      { path: 'run', bytes: 1, executable: true },
      { path: 'group', bytes: 0, executable: true },
    ]);
  });

  it('are not shown a sparse file, whose bytes in the archive are others', async () => {
    const pax = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': '9000' };
    const { entries, findings: found } = await profileTar([{ ...text('a', 'map'), pax }], [echo]);
    expect(found).toEqual([]);
    expect([entries.sizes[0], entries.crcs[0]]).toEqual([9000, -1]);
  });

  it('find the same whatever the pieces are in which a layer streams by', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLayer, fc.integer({ min: 1, max: 2000 }), async (specs, step) => {
        const later = reader('later', async (data, { path }) => says(`${path}+${data.length}`));
        const whole = await profileTar(specs, [echo, later]);
        const inPieces = await profileTar(specs, [echo, later], step);
        expect(inPieces.findings).toEqual(whole.findings);
        expect(Array.from(inPieces.entries.crcs)).toEqual(Array.from(whole.entries.crcs));
      }),
      { numRuns: 60 },
    );
  });

  it('may finish in any order', async () => {
    const slow = reader('slow', async (data) => {
      await new Promise((resolve) => setTimeout(resolve, data === '1' ? 20 : 1));
      return says(`slow ${data}`);
    });
    const quick = reader('quick', (data) => says(`quick ${data}`));
    const specs = [text('a', '1'), text('b', '2')];
    expect(await keysOf(specs, slow, quick)).toEqual(['slow 1', 'quick 1', 'slow 2', 'quick 2']);
  });

  it('may find nothing, at once or late', async () => {
    const specs = [text('a', '1'), text('b', '2')];
    expect(
      await findings(
        specs,
        reader('none', () => null),
        reader('late', async () => null),
      ),
    ).toEqual([]);
  });

  it.each<[string, Partial<Reader>]>([
    ['asked', { wants: () => broken() }],
    ['opened', { open: () => broken() }],
    ['reading', { open: () => ({ push: () => broken(), end: () => says('never') }) }],
    ['ending', { open: () => ({ push: () => {}, end: () => broken() }) }],
    ['ending late', { open: () => ({ push: () => {}, end: () => Promise.reject(new Error('\x1b[2Jno')) }) }],
  ])('that throw while %s leave a problem of the file, and everything else as it is', async (_when, part) => {
    const specs = [text('a', 'x'), text('b', 'yy')];
    const { facts, findings: found } = await profileTar(specs, [{ ...echo, id: 'bad', ...part }, echo]);
    expect(facts.unpackedBytes).toBe(3);
    const problems = found.flatMap((each) => each.facts.problems.map(({ message }) => [each.entry, message]));
    const message = 'the reader bad failed: "\\u001b[2Jno"';
    expect(problems).toEqual([0, 1].map((entry) => [entry, message]));
    const keys = found.flatMap((each) => each.facts.claims.map(({ key }) => key));
    expect(keys).toEqual(['a=x', 'b=yy']);
  });

  it('say of a module once what all its files import', async () => {
    const imports = reader('imports', (data, { path }) => ({
      ...says(path),
      claims: [],
      imports: [{ module: 'lib/m', imports: data.split(' ') }],
    }));
    expect(await findings([text('lib/m/b', 'x y'), text('lib/m/a', 'a x')], imports)).toEqual([
      {
        ...{ name: 'b', packages: [], claims: [], problems: [] },
        imports: [{ module: 'lib/m', imports: ['a', 'x', 'y'] }],
      },
    ]);
  });

  it('may not fill the memory: what is too much is left out, and said', async () => {
    const huge = reader('huge', (data) => (data === 'huge' ? says('x'.repeat(maxFindingChars)) : says(data)));
    const found = await findings([text('a', 'small'), text('b', 'huge'), text('c', 'late')], huge);
    expect(found.flatMap(({ claims }) => claims.map(({ key }) => key))).toEqual(['small']);
    expect(found.map(({ problems }) => problems.length)).toEqual([0, 1]);
  });
});

function broken(): never {
  throw new Error('\x1b[2Jno');
}

describe('the content of files', () => {
  it('is told by CRC-32; of what is in the tar twice by that of the last', async () => {
    const { entries } = await profileTar([text('a', 'one'), text('b', ''), text('a', 'two')]);
    expect(Array.from(entries.crcs)).toEqual([0, 0, crc32('two')]);
    expect(Array.from(entries.sizes)).toEqual([0, 0, 3]);
  });
});

describe('packed findings', () => {
  const facts: FileFacts = {
    packages: [
      {
        ...{ key: 'k', type: 'pypi', name: 'n\xe9', version: null, provides: ['p'] },
        requires: [{ anyOf: ['a', 'b'], marker: 'os_name == "x"', extras: ['e'] }, { anyOf: [] }],
      },
    ],
    claims: [{ key: '__proto__', paths: ['\xff\0'], folders: ['f'] }, { key: 'k' }],
    imports: [{ module: 'm', imports: ['i'] }],
    problems: [{ message: 'm', line: 3 }, { message: '' }],
  };

  it('unpack to the same, nothing lost', () => {
    const list = [{ entry: 3, facts }];
    expect(unpackFindings(packFindings(list))).toEqual(list);
    expect(unpackFindings(packFindings([]))).toEqual([]);
  });

  it('are null where the bytes are anything else', () => {
    const packed = packFindings([{ entry: 3, facts }]);
    expect(unpackFindings(packed.subarray(0, packed.length - 3))).toBeNull();
    expect(unpackFindings(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(unpackFindings(packFindings([{ entry: -1, facts }]))).toBeNull();
  });
});

describe('files that a package manager links into place from its store', () => {
  const hard = (name: string, link: string): TarSpec => ({ name, type: '1', link });
  const named = reader(
    'named',
    (data, { path }) => says(`${path}=${data}`),
    ({ path }) => /(\/METADATA|node_modules\/a\/package\.json)$/.test(path),
  );

  it.each<[string, TarSpec[], string[]]>([
    [
      'uv',
      [
        text('root/.cache/uv/archive-v0/x/a/METADATA', 'm'),
        hard('venv/a/METADATA', 'root/.cache/uv/archive-v0/x/a/METADATA'),
      ],
      ['venv/a/METADATA=m'],
    ],
    [
      'pnpm',
      [
        text('pnpm/store/v10/files/00/ab', '{}'),
        hard('srv/node_modules/a/package.json', 'pnpm/store/v10/files/00/ab'),
      ],
      ['srv/node_modules/a/package.json={}'],
    ],
    [
      'at two places',
      [
        text('u/archive-v0/METADATA', 'm'),
        hard('v/METADATA', 'u/archive-v0/METADATA'),
        hard('w/METADATA', './u/archive-v0/METADATA'),
      ],
      ['v/METADATA=m', 'w/METADATA=m'],
    ],
    [
      'not linked at all',
      [text('u/archive-v0/METADATA', 'm'), text('b/METADATA', 'n')],
      ['u/archive-v0/METADATA=m', 'b/METADATA=n'],
    ],
    ['no store', [text('a/METADATA', 'm'), hard('b/METADATA', 'a/METADATA')], ['a/METADATA=m']],
    [
      'too large to hold',
      [
        { name: 'u/archive-v0/METADATA', data: Buffer.alloc(2 ** 20 + 1) },
        hard('v/METADATA', 'u/archive-v0/METADATA'),
      ],
      [`u/archive-v0/METADATA=${'\0'.repeat(2 ** 20 + 1)}`],
    ],
  ])('are read where they are linked to: %s', async (_what, specs, expected) => {
    expect(await keysOf(specs, named)).toEqual(expected);
    const contents = (await profileTar(specs, [named])).contents;
    const fs = await mergeLayers([() => contents]);
    expect(
      fs.facts.map(({ path, live, facts }) => [live, facts.claims[0]?.key.startsWith(`${path}=`)]),
    ).toEqual(expected.map(() => [true, true]));
  });
});
