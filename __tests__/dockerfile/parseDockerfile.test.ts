// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../src/dockerfile/index.ts';
import { GateError, type Problem } from '../../src/nouns/index.ts';

/** Keyword, first and last line of each instruction. */
function outline(text: string): [string, number, number][] {
  const { globalArgs, stages } = parseDockerfile(text, 'Dockerfile');
  const all = [...globalArgs, ...stages.flatMap((stage) => [stage.from, ...stage.statements])];
  return all.map(({ keyword, line, endLine }) => [keyword, line, endLine]);
}

function problemsOf(text: string): readonly Problem[] {
  try {
    parseDockerfile(text, 'packages/a/Dockerfile');
  } catch (error) {
    if (error instanceof GateError) return error.problems;
    throw error;
  }
  return [];
}

describe('where instructions begin and end', () => {
  it.each<[string, string[], [string, number, number][]]>([
    [
      'no newline at the end',
      ['FROM a', 'CMD x'],
      [
        ['FROM', 1, 1],
        ['CMD', 2, 2],
      ],
    ],
    [
      'keywords in any case',
      ['from a', 'Run b'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 2],
      ],
    ],
    [
      'comments and empty lines inside a continued line',
      ['FROM a', 'RUN b && \\', '  # why', '', '  c', 'CMD d'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 5],
        ['CMD', 6, 6],
      ],
    ],
    [
      'spaces after the continuation',
      ['FROM a', 'RUN b \\  ', '  c'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 3],
      ],
    ],
    [
      'an escaped backslash at the end, which continues nothing',
      ['FROM a', 'ENV P=c:\\\\', 'RUN b'],
      [
        ['FROM', 1, 1],
        ['ENV', 2, 2],
        ['RUN', 3, 3],
      ],
    ],
    [
      'a continuation that the file ends in',
      ['FROM a', 'RUN b \\'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 2],
      ],
    ],
    [
      'a heredoc with instructions in it',
      ['FROM a', 'RUN <<EOF', 'FROM b', 'COPY c d', 'EOF', 'CMD e'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 5],
        ['CMD', 6, 6],
      ],
    ],
    [
      'two heredocs',
      ['FROM a', 'COPY <<x <<-"y" /d/', '1', 'x', '2', '\ty', 'CMD e'],
      [
        ['FROM', 1, 1],
        ['COPY', 2, 6],
        ['CMD', 7, 7],
      ],
    ],
    [
      'a heredoc behind a continued line',
      ['FROM a', 'RUN cat <<EOF > f && \\', '  true', 'b', 'EOF', 'CMD e'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 5],
        ['CMD', 6, 6],
      ],
    ],
    [
      'what only looks like a heredoc',
      ['FROM a', 'RUN echo "<<EOF"', 'RUN cat <<<x', 'RUN ["<<EOF"]', 'LABEL a=<<EOF'],
      [
        ['FROM', 1, 1],
        ['RUN', 2, 2],
        ['RUN', 3, 3],
        ['RUN', 4, 4],
        ['LABEL', 5, 5],
      ],
    ],
    [
      'a backtick as the escape character',
      ['# escape=`', 'FROM a', 'RUN b `', '  c\\', 'CMD d'],
      [
        ['FROM', 2, 2],
        ['RUN', 3, 4],
        ['CMD', 5, 5],
      ],
    ],
    [
      'a directive after a comment, which is none',
      ['# hello', '# escape=`', 'FROM a', 'RUN b \\', '  c'],
      [
        ['FROM', 3, 3],
        ['RUN', 4, 5],
      ],
    ],
    [
      'an ARG before the first FROM',
      ['ARG V=1', 'FROM a:${V}'],
      [
        ['ARG', 1, 1],
        ['FROM', 2, 2],
      ],
    ],
  ])('reads %s', (_, lines, expected) => {
    expect(outline(lines.join('\n'))).toEqual(expected);
    expect(outline(lines.join('\r\n'))).toEqual(expected);
    expect(outline(`\uFEFF${lines.join('\n')}\n`)).toEqual(expected);
  });

  it('joins the text and drops its comments', () => {
    const [stage] = parseDockerfile('FROM a\nRUN b && \\\n  # why\n  c\n', 'Dockerfile').stages;
    expect(stage?.statements[0]?.text).toBe('RUN b &&   c');
  });

  it('keeps a heredoc in the text', () => {
    const [stage] = parseDockerfile('FROM a\nRUN <<EOF sh\necho # x\nEOF\n', 'Dockerfile').stages;
    expect(stage?.statements[0]?.text).toBe('RUN <<EOF sh\necho # x\nEOF');
  });

  it('gives every line of a file to at most one instruction, whatever the file holds', () => {
    const line = fc.constantFrom(
      'FROM a',
      'RUN b \\',
      'RUN <<E',
      'E',
      '# c',
      '',
      ' x',
      'COPY <<-"E" <<F /',
      'F',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = ['FROM s', ...lines].join('\n');
        if (problemsOf(text).length > 0) return;
        const spans = outline(text);
        for (const [at, [, start, end]] of spans.entries()) {
          expect(start).toBeGreaterThan(spans[at - 1]?.[2] ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
        }
        expect(spans.at(-1)?.[2]).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });

  it('never fails in another way than a GateError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(problemsOf(text))),
    );
  });
});

describe('flags', () => {
  it('resolves quotes and escapes in them', () => {
    const text = 'FROM a\nRUN --mount=type=bind,"source=a b",target=/x --network=none --a\\ b echo --no-flag';
    const [run] = parseDockerfile(text, 'Dockerfile').stages[0]?.statements ?? [];
    expect(run?.flags).toEqual([
      { name: 'mount', value: 'type=bind,source=a b,target=/x' },
      { name: 'network', value: 'none' },
      { name: 'a b', value: null },
    ]);
    expect(run?.rest).toBe('echo --no-flag');
  });
});

describe('broken Dockerfiles', () => {
  it.each<[string, string, number, RegExp]>([
    ['nothing', '', 1, /no FROM/],
    ['comments alone', '# a\n', 1, /no FROM/],
    ['an unknown instruction', 'FROM a\nCOPPY b c', 2, /unknown instruction "COPPY"/],
    [
      'a file that is something else',
      'FROM a\nroot:x:0:0:root:/root:/bin/bash',
      2,
      /^unknown instruction "[^"]{20}…"$/,
    ],
    ['an instruction before FROM', 'RUN a\nFROM b', 1, /RUN stands before the first FROM/],
    ['FROM with too much', 'FROM a b', 1, /FROM takes a base image/],
    ['a bad stage name', 'FROM a AS 1x', 1, /"1x" is not a stage name/],
    ['COPY without a destination', 'FROM a\nCOPY b', 2, /COPY needs/],
    ['a heredoc without its end', 'FROM a\nRUN <<EOF\nb', 2, /heredoc "EOF" has no end/],
    ['an ENV that is no assignment', 'FROM a\nENV A=1 B', 2, /ENV has "B"/],
    ['an unknown escape', '# escape=x\nFROM a', 1, /escape directive/],
  ])('says what is wrong with %s', (_, text, line, message) => {
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'dockerfile-broken',
      where: { file: 'packages/a/Dockerfile', line, column: 1 },
    });
    expect(problem?.message).toMatch(message);
  });

  it('finds all of them, and the instruction that was meant', () => {
    const problems = problemsOf('FROM a\nRUNN b\nCOPY c\n');
    expect(problems.map((problem) => problem.where?.line)).toEqual([2, 3]);
    expect(problems[0]?.fix).toBe('write RUN');
  });

  it('shows no control characters of the file', () => {
    expect(problemsOf('FROM a\n\u001b[31mX b')[0]?.message).not.toContain('\u001b');
  });

  it('does not judge the instructions of another frontend', () => {
    expect(problemsOf('# syntax=example.com/other\nFROM a\nINCLUDE b')).toEqual([]);
    expect(problemsOf('# syntax=docker/dockerfile:1\nFROM a\nINCLUDE b')).toHaveLength(1);
  });
});

it('says of bytes that are no text just that, once', () => {
  expect(() => parseDockerfile(`\u0000ELF\n${'\u0001x\n'.repeat(1000)}`, 'f')).toThrow(
    /^the Dockerfile is not text: it holds a NUL byte$/,
  );
});

it('reads a file of nothing but heredocs at once', () => {
  const started = performance.now();
  const { stages } = parseDockerfile(`FROM a\n${'RUN <<A\nA\n'.repeat(50_000)}`, 'D');
  expect(stages[0]?.statements).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(5000);
});
