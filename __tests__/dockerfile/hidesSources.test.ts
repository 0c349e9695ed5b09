import { describe, expect, it } from '@jest/globals';
import { type BuildInputs, hidesSources, parseDockerfile } from '../../src/dockerfile/index.ts';

const hides = (lines: readonly string[], inputs: BuildInputs = {}) =>
  hidesSources(parseDockerfile(lines.join('\n'), 'Dockerfile'), inputs);

describe('a Dockerfile that does not say all that it takes', () => {
  it.each<[string, string[], BuildInputs]>([
    ['has another frontend', ['# syntax=example.com/mine:1', 'FROM a'], {}],
    ['has one behind a shebang', ['#!/usr/bin/env x', '# syntax=mine', 'FROM a'], {}],
    ['has it in front of the usual one', ['# syntax=mine', '# syntax=docker/dockerfile:1', 'FROM a'], {}],
    ['is given one by an argument', ['FROM a'], { buildArgs: { BUILDKIT_SYNTAX: 'mine' } }],
    ['starts from an image with triggers', ['FROM node:22-onbuild'], {}],
    ['starts from a repository of such', ['ARG B=corp/OnBuild-node', 'FROM $B:1 AS x', 'FROM x'], {}],
    ['has such an image for a base', ['FROM a'], { buildContexts: { a: 'docker-image://x:onbuild' } }],
    ['builds such a stage for another', ['FROM y:onbuild AS x', 'FROM scratch', 'COPY --from=x / /'], {}],
  ])('%s', (_, lines, inputs) => expect(hides(lines, inputs)).toBe(true));

  it.each<[string, string[], BuildInputs]>([
    ["has BuildKit's own frontend", ['# syntax=docker/dockerfile:1-labs', 'FROM a'], {}],
    ['is given that', ['FROM a'], { buildArgs: { BUILDKIT_SYNTAX: 'docker.io/docker/dockerfile:1' } }],
    ['is given none', ['FROM a'], { buildArgs: { BUILDKIT_SYNTAX: '' } }],
    ['has a comment like one', ['# words', '# syntax=mine', 'FROM a'], {}],
    ['has a stage of such a name', ['FROM a AS onbuild', 'FROM onbuild'], {}],
    ['builds no such stage', ['FROM y:onbuild AS x', 'FROM scratch'], {}],
    ['replaces it', ['FROM y:onbuild AS x', 'FROM x'], { buildContexts: { x: 'docker-image://z' } }],
  ])('is none that %s', (_, lines, inputs) => expect(hides(lines, inputs)).toBe(false));
});
