import { describe, expect, it } from '@jest/globals';
import { gateArguments } from '../../demo/gateArguments.ts';
import { readOptions, usage } from '../../demo/options.ts';
import { GateError } from '../../src/nouns/index.ts';

describe('the flags of the demo', () => {
  it('are all off unless given', () => {
    expect(readOptions([])).toEqual({
      bloated: false,
      keepEngine: false,
      stop: false,
      clean: false,
      help: false,
      pullRequest: false,
      withoutAct: false,
    });
    expect(readOptions(['--bloated', '--keep-engine'])).toMatchObject({ bloated: true, keepEngine: true });
  });

  it('are all explained', () => {
    const flags = ['--bloated', '--pull-request', '--without-act', '--keep-engine', '--stop', '--clean'];
    for (const flag of flags) expect(usage).toContain(flag);
  });

  it.each([['--bloatd'], ['extra']])('are refused when unknown: %s', (flag) => {
    expect(() => readOptions([flag])).toThrow(GateError);
  });
});

describe('gateArguments', () => {
  it('compares the optimized flavour with the one in use', () => {
    expect(gateArguments(false, {})).toEqual(['check', '--compare', 'Dockerfile']);
  });

  it('points the same gate at the flavour in use, with stand-ins for its bases', () => {
    expect(gateArguments(true, { 'python:3.11-slim': 'docker-image://x' })).toEqual([
      'check',
      '--dockerfiles',
      'packages/*/Dockerfile',
      '--build-context',
      'python:3.11-slim=docker-image://x',
    ]);
  });
});
