// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { describe, expect, it } from '@jest/globals';
import { type BuildInputs, contextSources, parseDockerfile } from '../../src/dockerfile/index.ts';
import { GateError } from '../../src/nouns/index.ts';

function paths(lines: readonly string[], inputs: BuildInputs = {}): string[] {
  return contextSources(parseDockerfile(lines.join('\n'), 'Dockerfile'), inputs).map((source) => source.path);
}

describe('which sources come from the context', () => {
  it.each<[string, string[], string[]]>([
    ['files and folders', ['FROM a', 'COPY b c/ /d/', 'ADD e /'], ['b', 'c/', 'e']],
    ['the JSON form', ['FROM a', 'COPY ["b c", "d", "/e/"]'], ['b c', 'd']],
    ['flags of COPY', ['FROM a', 'COPY --chown=1:1 --chmod=755 --link b /'], ['b']],
    [
      'not those of other stages and images',
      ['FROM a AS x', 'FROM a', 'COPY --from=x b /', 'COPY --from=c:1 d /'],
      [],
    ],
    ['not heredocs', ['FROM a', 'COPY <<EOF b /d/', 'x', 'EOF'], ['b']],
    ['not URLs and git repositories', ['FROM a', 'ADD https://x/y git@h:o/r.git ssh://h/r b /'], ['b']],
    [
      'bind mounts',
      [
        'FROM a',
        'RUN --mount=source=b,target=/b --mount=type=cache,target=/c --mount=type=bind,from=x,src=d,dst=/d e',
      ],
      ['b'],
    ],
    ['all of it for a bind mount without a source', ['FROM a', 'RUN --mount=type=bind,target=/w e'], ['.']],
    ['all of it for one that says nothing but where', ['FROM a', 'RUN --mount=target=. e'], ['.']],
    [
      'a mount from nowhere',
      ['FROM a', 'RUN --mount=from=,src=b,target=/b e', 'COPY --from= c /'],
      ['b', 'c'],
    ],
    [
      'a mount of a type by a variable',
      ['FROM a', 'ARG T=bind', 'RUN --mount=type=$T,src=b,dst=/b e'],
      ['b'],
    ],
    ['a mount of a type that nobody knows', ['FROM a', 'RUN --mount=type=$T,src=b,dst=/b e'], ['b']],
    ['triggers of the stage before', ['FROM a AS x', 'ONBUILD COPY b /', 'FROM x'], ['b']],
    ['any case of the keyword', ['FROM a', 'copy b /'], ['b']],
  ])('takes %s', (_, lines, expected) => {
    expect(paths(lines)).toEqual(expected);
  });

  it('says the words and the line', () => {
    const [source] = contextSources(parseDockerfile('FROM a\nARG D=b\nCOPY ${D}/c \\\n  /d', 'Dockerfile'));
    expect(source).toEqual({
      source: '${D}/c',
      path: 'b/c',
      line: 3,
      keyword: 'COPY',
      glob: true,
      deep: false,
    });
  });
});

describe('which stages are built', () => {
  const lines = [
    'FROM a AS base',
    'COPY base /',
    'FROM base AS build',
    'COPY build /',
    'FROM a AS unused',
    'COPY unused /',
    'FROM a AS test',
    'COPY --from=build x /',
    'COPY test /',
    'FROM a AS Final',
    'RUN --mount=type=bind,from=build,target=/b x',
    'COPY --from=0 y /',
    'COPY final /',
  ];

  it.each<[string | null, string[]]>([
    [null, ['base', 'build', 'final']],
    ['test', ['base', 'build', 'test']],
    ['TEST', ['base', 'build', 'test']],
    ['base', ['base']],
    ['unused', ['unused']],
  ])('for target %s', (target, expected) => {
    expect(paths(lines, { target })).toEqual(expected);
  });

  it('leaves out a stage that a named context replaces', () => {
    expect(paths(lines, { buildContexts: { build: 'docker-image://x' } })).toEqual(['base', 'final']);
    expect(paths(lines, { buildContexts: { 'docker.io/library/build': 'x' } })).toEqual(['base', 'final']);
  });

  it('takes a base for the stage before it, not for itself', () => {
    expect(
      paths(['FROM python', 'COPY a /', 'FROM python AS python', 'COPY b /', 'FROM python', 'COPY c /']),
    ).toEqual(['b', 'c']);
  });

  it.each(['tset', '0'])('refuses target %s, which does not exist', (target) => {
    const read = () => paths(lines, { target });
    expect(read).toThrow(GateError);
    expect(read).toThrow(`no stage "${target}"`);
  });
});

describe('variables in sources', () => {
  it.each<[string, string[], BuildInputs, string[]]>([
    ['a default', ['FROM a', 'ARG D=b', 'COPY $D /'], {}, ['b']],
    ['a build argument over it', ['FROM a', 'ARG D=b', 'COPY $D /'], { buildArgs: { D: 'c' } }, ['c']],
    [
      'a build argument that no ARG asks for',
      ['FROM a', 'ENV D=b', 'COPY $D /'],
      { buildArgs: { D: 'c' } },
      ['b'],
    ],
    [
      'a global ARG, only where the stage asks for it',
      ['ARG D=b', 'FROM a', 'COPY ${D:-none} /', 'ARG D', 'COPY ${D} /'],
      {},
      ['none', 'b'],
    ],
    [
      'ARG and ENV of the stage it starts from',
      ['FROM a AS x', 'ARG D=b', 'ENV F=$D/f', 'FROM x', 'COPY $F $D /'],
      {},
      ['b/f', 'b'],
    ],
    ['the order of lines', ['FROM scratch', 'COPY x$D /', 'ENV D=b', 'COPY x$D /'], {}, ['x', 'xb']],
    ['all values of one ENV at once', ['FROM scratch', 'ENV D=b', 'ENV D=c F=$D', 'COPY $F /'], {}, ['b']],
    ['the old form of ENV', ['FROM a', 'ENV D b c', 'COPY ["$D", "/"]'], {}, ['b c']],
    [
      'the platform',
      ['FROM a', 'ARG TARGETARCH', 'COPY bin-$TARGETARCH /'],
      { platform: 'linux/arm64' },
      ['bin-arm64'],
    ],
    [
      'anything for a platform that is not known',
      ['FROM a', 'ARG TARGETARCH', 'COPY bin-$TARGETARCH /'],
      {},
      ['bin-*'],
    ],
    ['anything for what only the base image knows', ['FROM a', 'COPY lib-$PYTHON_VERSION /'], {}, ['lib-*']],
    ['nothing where the stage declares it without a value', ['FROM a', 'ARG D', 'COPY x$D /'], {}, ['x']],
    ['escapes and quotes', ['FROM a', 'ARG D=b', 'COPY \\$D \'$D\' "$D" /'], {}, ['$D', '$D', 'b']],
  ])('expands %s', (_, lines, inputs, expected) => {
    expect(paths(lines, inputs)).toEqual(expected);
  });

  it('names the line of a word that has no meaning', () => {
    expect(() => paths(['FROM a', 'COPY ${X /'])).toThrow(GateError);
    expect(() => paths(['FROM a', 'COPY ${X /'])).toThrow(/"\$\{X" can't be expanded/);
  });

  it('refuses a base that is empty', () => {
    expect(() => paths(['ARG V', 'FROM $V'])).toThrow(/is empty/);
  });
});

describe('a hostile Dockerfile', () => {
  const problemOf = (text: string) => {
    try {
      contextSources(parseDockerfile(text, 'D'));
      return null;
    } catch (error) {
      return error;
    }
  };

  it('that doubles a value in each line ends at its line', () => {
    const lines = Array.from({ length: 64 }, (_, at) => `ENV A${at + 1}=$A${at}$A${at}`);
    expect(problemOf(['FROM scratch', 'ENV A0=aaaaaaaaaaaaaaaa', ...lines].join('\n'))).toMatchObject({
      problems: [{ code: 'dockerfile-broken', where: { file: 'D', line: 15 } }],
    });
  });

  it('that asks for endless work is refused', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `ENV B${at}=\${A##*a*a*a*a*a*a*a*b}`);
    const text = ['FROM scratch', `ENV A=${'a'.repeat(20_000)}`, ...lines].join('\n');
    expect(problemOf(text)).toMatchObject({
      problems: [{ message: expect.stringContaining('too much work') }],
    });
  });

  it('with stages without end is refused', () => {
    const stages = Array.from({ length: 20_000 }, (_, at) => `FROM s${at} AS s${at + 1}`);
    expect(problemOf(stages.join('\n'))).toMatchObject({
      problems: [{ message: expect.stringContaining('20000 stages') }],
    });
  });
});
