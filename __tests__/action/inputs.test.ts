import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../src/action/inputs.ts';
import { readSecrets } from '../../src/action/secrets.ts';

const readAll = (given: Record<string, string>) => readInputs((name) => given[name] ?? '', '/repo');
const read = (given: Record<string, string>) => readAll(given).inputs;

describe('readInputs', () => {
  it('takes an empty input for one that is not set', () => {
    const { request, summary } = read({});
    expect(request).toMatchObject({ workingDirectory: '/repo', configFile: undefined, services: undefined });
    expect(request.overrides.values).toEqual({});
    expect(summary).toBe(true);
  });

  it('hands settings on under the keys of the configuration, and remembers where they come from', () => {
    const { overrides } = read({
      'warn-only': 'true',
      'total-limit': '2GB',
      'total-metric': 'compressed',
      parallel: '3',
    }).request;
    expect(overrides.values).toEqual({
      'warn-only': 'true',
      total: { limit: '2GB', metric: 'compressed' },
      parallel: '3',
    });
    expect(overrides.origin('warn-only')).toBe('input `warn-only`');
    expect(overrides.origin('total.metric')).toBe('input `total-metric`');
  });

  it('splits services by lines and resolves the working directory', () => {
    const { request } = read({ services: ' sutra-api \n\nsutra-client', 'working-directory': 'a/b' });
    expect(request).toMatchObject({ services: ['sutra-api', 'sutra-client'], workingDirectory: '/repo/a/b' });
  });

  it.each([
    ['true', true],
    ['False', false],
  ])('reads summary: %s', (text, summary) => {
    expect(read({ summary: text }).summary).toBe(summary);
  });

  it('refuses a summary that is neither', () => {
    const problem = {
      code: 'input-invalid',
      expected: 'true or false',
      fix: 'write `summary: true` or `summary: false`, or leave the input away for true',
    };
    const { inputs, problems } = readAll({ summary: 'yes' });
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(inputs.summary).toBe(true);
  });

  it('keeps the values of secrets out of the request', () => {
    const { request, secrets } = read({ secrets: 'token=hunter2\nid=npm,env=NPM_TOKEN' });
    expect(JSON.stringify(request)).not.toContain('hunter2');
    expect(request.overrides.values).toEqual({
      secrets: 'id=token,env=SIZE_GATE_SECRET_1\nid=npm,env=NPM_TOKEN',
    });
    expect(secrets.env).toEqual({ SIZE_GATE_SECRET_1: 'hunter2' });
  });
});

describe('readSecrets', () => {
  it.each([
    ['', [], []],
    ['a=1', ['id=a,env=SIZE_GATE_SECRET_1'], ['1']],
    ['a=x=y=', ['id=a,env=SIZE_GATE_SECRET_1'], ['x=y=']],
    ['a=1\n\n  b=2  ', ['id=a,env=SIZE_GATE_SECRET_1', 'id=b,env=SIZE_GATE_SECRET_2'], ['1', '2']],
    [
      '"key=line one\nline ""two"""\nb=2',
      ['id=key,env=SIZE_GATE_SECRET_1', 'id=b,env=SIZE_GATE_SECRET_2'],
      ['line one\nline "two"', '2'],
    ],
    ['id=a,src=.npmrc', ['id=a,src=.npmrc'], []],
    ['nonsense', ['nonsense'], []],
  ])('%j', (text, lines, values) => {
    const found = readSecrets(text);
    expect(found.lines).toEqual(lines);
    expect(Object.values(found.env)).toEqual(values);
  });

  it('never repeats a value in its lines', () => {
    const value = fc.stringMatching(/^[A-Za-z0-9+/=]{12,40}$/);
    fc.assert(
      fc.property(value, (secret) => !readSecrets(`token=${secret}`).lines.join('\n').includes(secret)),
    );
  });
});
