// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { describe, expect, it } from '@jest/globals';
import { type BuildInputs, imageRecipe, parseDockerfile } from '../../src/dockerfile/index.ts';

const read = (lines: readonly string[], inputs?: BuildInputs) =>
  imageRecipe(parseDockerfile(lines.join('\n'), 'Dockerfile'), inputs);

describe('imageRecipe', () => {
  it('follows the stages that the final one starts from, the first of them first', () => {
    const { base, instructions } = read([
      'ARG V=3.11',
      'FROM python:${V}-slim AS base',
      'RUN one',
      'FROM node AS other',
      'RUN elsewhere',
      'FROM base',
      'COPY --from=other \\',
      '  a b',
      'HEALTHCHECK CMD curl -f http://localhost/ || exit 1',
    ]);
    expect(base).toBe('python:3.11-slim');
    expect(instructions).toEqual([
      { keyword: 'RUN', text: 'RUN one', line: 3, endLine: 3 },
      { keyword: 'COPY', text: 'COPY --from=other   a b', line: 7, endLine: 8 },
      {
        keyword: 'HEALTHCHECK',
        text: 'HEALTHCHECK CMD curl -f http://localhost/ || exit 1',
        line: 9,
        endLine: 9,
      },
    ]);
  });

  it('counts a trigger where it runs, and ONBUILD itself nowhere', () => {
    const { instructions } = read(['FROM a AS x', 'ONBUILD RUN two', 'RUN one', 'FROM x', 'RUN three']);
    expect(instructions.map(({ text, line }) => [text, line])).toEqual([
      ['RUN one', 3],
      ['RUN two', 2],
      ['RUN three', 5],
    ]);
  });

  it('ends at the target, and at a stage that a named context replaces', () => {
    const lines = ['FROM a AS x', 'RUN one', 'FROM x AS y', 'RUN two', 'FROM y', 'RUN three'];
    const texts = (inputs: BuildInputs) => read(lines, inputs).instructions.map(({ text }) => text);
    expect(texts({ target: 'y' })).toEqual(['RUN one', 'RUN two']);
    expect(texts({ buildContexts: { x: 'docker-image://b' } })).toEqual(['RUN two', 'RUN three']);
  });

  it('takes build arguments for the base', () => {
    expect(read(['ARG V=1', 'FROM a:$V'], { buildArgs: { V: '2' } }).base).toBe('a:2');
  });
});
