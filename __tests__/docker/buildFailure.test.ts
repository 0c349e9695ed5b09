import { describe, expect, it } from '@jest/globals';
import { buildFailure, type FailureFacts } from '../../src/docker/buildFailure.ts';
import { plannedImage } from './support/plannedImage.ts';

const excerpt = `Dockerfile:12
--------------------
  11 |     
  12 | >>> RUN make
  13 |     
--------------------
`;
const failedStep = {
  name: '[builder 3/3] RUN make',
  error: 'process "/bin/sh -c make" did not complete successfully: exit code: 2',
  lastLines: ['cc: not found'],
};

function failure(facts: Partial<FailureFacts>) {
  const base: FailureFacts = { endedBy: 'itself', exitCode: 1, said: '', step: null, elapsedMs: 5 };
  return buildFailure(plannedImage({ timeoutMs: 60_000 }), { ...base, ...facts });
}

describe('buildFailure', () => {
  it('names line, command, status and the end of the output', () => {
    const said = `${excerpt}ERROR: failed to build: failed to solve: ${failedStep.error}`;
    expect(failure({ said, step: failedStep })).toMatchObject({
      kind: 'failed',
      problem: {
        code: 'build-failed',
        message: 'api: the build failed: RUN make: exit code: 2',
        where: { file: 'packages/api/Dockerfile', line: 12 },
      },
      command: 'RUN make',
      lastLines: ['cc: not found'],
      elapsedMs: 5,
    });
  });

  it('takes the place that buildx prints, not one that looks like it', () => {
    const said = `Dockerfile:99\n${excerpt}other:3\n--------------------\nERROR: failed to solve: x`;
    expect(failure({ said }).problem.where?.line).toBe(12);
  });

  it('finds the line of a Dockerfile that can’t be read', () => {
    const said = 'ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN';
    expect(failure({ said }).problem).toMatchObject({
      where: { line: 3 },
      message: 'api: the build failed: dockerfile parse error on line 3: unknown instruction: RUNN',
    });
  });

  it.each([
    ['engine-lost', 'ERROR: rpc error: code = Unavailable desc = error reading from server: EOF'],
    [
      'engine-lost',
      'ERROR: failed to receive status: rpc error: code = Unavailable desc = closing transport',
    ],
    ['engine-lost', 'ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'],
    ['engine-lost', 'ERROR: failed to build: unexpected EOF'],
    ['disk-full', 'ERROR: failed to build: failed to solve: write /x: no space left on device'],
    [
      'base-image-missing',
      'ERROR: failed to build: failed to solve: nope:1: failed to resolve source metadata for docker.io/library/nope:1: not found',
    ],
    ['builder-unfit', 'ERROR: OCI exporter is not supported for the docker driver.'],
    ['build-failed', 'ERROR: rpc error: code = Unknown desc = failed to solve: something else'],
    ['build-failed', ''],
  ])('says %s for %s', (code, said) => {
    expect(failure({ said }).problem.code).toBe(code);
  });

  it('does not blame the Dockerfile for the loss of the builder', () => {
    expect(failure({ said: 'ERROR: failed to build: unexpected EOF' }).problem.where).toBeUndefined();
  });

  it('does not blame the engine for what a command said', () => {
    const step = { ...failedStep, lastLines: ['rpc error: code = Unavailable', 'unexpected EOF'] };
    expect(failure({ said: `ERROR: failed to solve: ${step.error}`, step }).problem.code).toBe(
      'build-failed',
    );
  });

  it('says which step ran when the time was up', () => {
    const problem = failure({
      endedBy: 'timeout',
      exitCode: null,
      step: { ...failedStep, error: '' },
    }).problem;
    expect(problem).toMatchObject({
      code: 'build-timeout',
      message: 'api: the build was ended after 60 seconds, its time limit, in RUN make',
    });
  });

  it('gives what buildx said where no step failed', () => {
    expect(failure({ said: 'one\nERROR: two' }).lastLines).toEqual(['one', 'ERROR: two']);
  });

  it('keeps hostile text out of the message', () => {
    const said = 'ERROR: failed to solve: \u001b[2J::error::pwned\rok';
    expect(failure({ said }).problem.message).not.toMatch(/[\u001b\r\n]/);
  });
});
