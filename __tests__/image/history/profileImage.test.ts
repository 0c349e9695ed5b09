import { describe, expect, it } from '@jest/globals';
import { type HistoryEntry, profileImage, type WeighedImage } from '../../../src/image/index.ts';
import type { Instruction } from '../../../src/nouns/index.ts';
import { keywordOf } from '../../../src/nouns/index.ts';

describe('keywordOf', () => {
  it.each([
    ['RUN /bin/sh -c apt-get update # buildkit', 'RUN'],
    ['RUN |2 A=1 B=x y /bin/sh -c make # buildkit', 'RUN'],
    ['COPY a b /c # buildkit', 'COPY'],
    ['COPY <<EOF /x # buildkit', 'COPY'],
    ['ADD rootfs.tar / # buildkit', 'ADD'],
    ['ARG PYTHON_VERSION=3.11', 'ARG'],
    ['WORKDIR /app', 'WORKDIR'],
    ['EXPOSE map[8000/tcp:{}]', 'EXPOSE'],
    ['HEALTHCHECK &{["CMD-SHELL" "curl -f"]}', 'HEALTHCHECK'],
    ['/bin/sh -c #(nop)  CMD ["bash"]', 'CMD'],
    ['/bin/sh -c #(nop) ADD file:d1c in / ', 'ADD'],
    ['/bin/sh -c #(nop) WORKDIR /app', 'WORKDIR'],
    ['|1 A=1 /bin/sh -c #(nop) COPY dir:a in /b ', 'COPY'],
    ['/bin/sh -c apt-get update', 'RUN'],
    ['|1 A=1 /bin/sh -c make all', 'RUN'],
    ['/bin/bash -o pipefail -c curl x | sh', 'RUN'],
    ['/bin/sh -c COPY is a word here', 'RUN'],
    ['', null],
    ["# debian.sh --arch 'amd64' out/ 'bookworm'", null],
    ['bazel build ...', null],
    ['RUNNER', null],
  ])('%j is %j', (createdBy, keyword) => {
    expect(keywordOf(createdBy)).toBe(keyword);
  });
});

const layer = (text: string): HistoryEntry => ({ createdBy: text, comment: '', emptyLayer: false });
const empty = (text: string): HistoryEntry => ({ createdBy: text, comment: '', emptyLayer: true });
const imported: HistoryEntry = { createdBy: '', comment: 'Imported from -', emptyLayer: false };

function image(
  history: readonly HistoryEntry[],
  layers = history.filter((one) => !one.emptyLayer).length,
): WeighedImage {
  return {
    platform: 'linux/amd64',
    configDigest: `sha256:${'0'.repeat(64)}`,
    manifestDigest: null,
    tags: [],
    history,
    layers: Array.from({ length: layers }, (_, i) => ({
      diffId: `sha256:${String(i).repeat(64)}`,
      unpackedBytes: 10 ** i,
      compressedBytes: i,
      wastedBytes: i,
      entries: 1,
      seen: 'read' as const,
    })),
    owners: { packages: [], unowned: [], waste: [], identical: [], folders: [], problems: [] },
  };
}

/** Instructions of a Dockerfile, one line each, the first on line 1. */
function dockerfile(...lines: string[]): Instruction[] {
  return lines.map((text, i) => ({ keyword: text.split(' ')[0] ?? '', text, line: i + 1, endLine: i + 1 }));
}

describe('profileImage', () => {
  const base = [
    imported,
    empty('ENV LANG=C'),
    layer('RUN /bin/sh -c make install # buildkit'),
    empty('CMD ["python3"]'),
  ];
  const own = [
    empty('ARG EDITION=simple'),
    layer('WORKDIR /app'),
    layer('COPY --link a /app # buildkit'),
    layer('RUN |1 EDITION=simple /bin/sh -c pip install x # buildkit'),
    empty('USER app'),
    empty('CMD ["serve"]'),
  ];
  const ours = [
    'ARG EDITION=simple',
    'WORKDIR /app',
    'COPY --link a /app',
    'RUN pip install x',
    'USER app',
    'CMD ["serve"]',
  ];

  it('joins layers with the instructions of the Dockerfile, from the end', () => {
    const profile = profileImage(image([...base, ...own]), dockerfile(...ours));
    expect(profile.layers.map((each) => [each.from, each.line, each.instruction])).toEqual([
      ['base', null, null],
      ['base', null, null],
      ['own', 2, 'WORKDIR /app'],
      ['own', 3, 'COPY --link a /app'],
      ['own', 4, 'RUN pip install x'],
    ]);
    expect(profile.layers[0]?.createdBy).toBeNull();
    expect(profile.layers[3]?.createdBy).toBe('COPY --link a /app # buildkit');
    expect(profile).toMatchObject({
      unpackedBytes: 11111,
      baseBytes: 11,
      ownBytes: 11100,
      compressedBytes: 10,
      wasteBytes: 10,
      fromInferred: false,
    });
  });

  it('passes over ONBUILD, which leaves no history, and runs that the base image left to us', () => {
    const history = [...base, layer('COPY . /from-onbuild # buildkit'), ...own];
    const profile = profileImage(image(history), dockerfile('ONBUILD RUN x', ...ours));
    expect(profile.layers.map((each) => each.from)).toEqual(['base', 'base', 'base', 'own', 'own', 'own']);
  });

  it('understands the legacy builder', () => {
    const history = [
      imported,
      layer('/bin/sh -c #(nop) COPY file:ab in /x '),
      layer('/bin/sh -c make'),
      empty('/bin/sh -c #(nop)  CMD ["x"]'),
    ];
    const profile = profileImage(image(history), dockerfile('COPY x /x', 'RUN make', 'CMD ["x"]'));
    expect(profile.layers.map((each) => each.line)).toEqual([null, 1, 2]);
  });

  it('infers where the instructions are not those of the image', () => {
    for (const instructions of [
      null,
      dockerfile('RUN other', 'COPY a b'),
      dockerfile(...ours, ...ours, ...ours),
    ]) {
      const profile = profileImage(image([...base, ...own]), instructions);
      expect(profile.fromInferred).toBe(true);
      expect(profile.layers.map((each) => [each.from, each.line])).toEqual([
        ['base', null],
        ['own', null],
        ['own', null],
        ['own', null],
        ['own', null],
      ]);
    }
  });

  it.each([
    ['a file system added by BuildKit', layer('ADD alpine-minirootfs.tar.gz / # buildkit'), 'base'],
    ['a file system added by the legacy builder', layer('/bin/sh -c #(nop) ADD file:ab in / '), 'base'],
    ["Debian's own tool", layer("# debian.sh --arch 'amd64' out/ 'bookworm' '@1'"), 'base'],
    ['an ordinary ADD', layer('ADD app.tar /app # buildkit'), 'own'],
    ['scratch and COPY', layer('COPY a / # buildkit'), 'own'],
  ])('infers the base: %s', (_what, first, from) => {
    const profile = profileImage(image([first, empty('CMD ["sh"]'), layer('RUN x # buildkit')]), null);
    expect(profile.layers.map((each) => each.from)).toEqual([from, 'own']);
  });

  it('says nothing of makers where the history does not fit the layers', () => {
    const profile = profileImage(image([...base, ...own], 3), dockerfile(...ours));
    expect(profile.layers.map((each) => [each.createdBy, each.instruction, each.from])).toEqual(
      Array(3).fill([null, null, 'own']),
    );
    expect(profile.fromInferred).toBe(true);
  });

  it('has no compressed size where a layer has none', () => {
    const weighed = image([imported]);
    const plain = { ...weighed, layers: weighed.layers.map((each) => ({ ...each, compressedBytes: null })) };
    expect(profileImage(plain, null).compressedBytes).toBeNull();
  });

  it('takes an image without layers', () => {
    expect(profileImage(image([empty('CMD ["x"]')]), dockerfile('CMD ["x"]'))).toMatchObject({
      unpackedBytes: 0,
      compressedBytes: 0,
      layers: [],
      fromInferred: false,
    });
  });
});
