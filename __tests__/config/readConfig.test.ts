import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkConfig } from '../../src/config/readConfig.ts';

const check = (...lines: string[]) => checkConfig(lines.join('\n'), '.github/size-gate.yml');
const problem = (...lines: string[]) => {
  const { problems } = check(...lines);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('what is read', () => {
  it.each([[''], ['# nothing\n'], ['{}'], ['---\n'], ['null']])('takes %j for no configuration', (text) => {
    const { config, problems } = checkConfig(text, 'f');
    expect([config, problems]).toEqual([{}, []]);
  });

  it('reads YAML and JSON alike', () => {
    const yaml = check('defaults: {limit: 1.5MB, timeout: 1h30m}', 'parallel: 3');
    const json = checkConfig('{"defaults": {"limit": "1.5MB", "timeout": "1h30m"}, "parallel": 3}', 'f.json');
    expect(yaml.config).toEqual({ defaults: { limit: 1_500_000, timeout: 5_400_000 }, parallel: 3 });
    expect(json.config).toEqual(yaml.config);
  });

  it('takes one string, lines, or a list for a list', () => {
    const read = (value: string) => check(`dockerfiles: ${value}`).config.dockerfiles;
    expect(read('a/*')).toEqual(['a/*']);
    expect(read('[a, "b c"]')).toEqual(['a', 'b c']);
    expect(read('|\n  a\n\n  b,c\n')).toEqual(['a', 'b,c']);
    expect(check('defaults: {platforms: "linux/amd64, linux/arm64"}').config.defaults?.platforms).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
  });

  it('takes maps and lists of pairs, and numbers as they are written', () => {
    const args = (value: string) =>
      check('defaults:', `  build-args: ${value}`).config.defaults?.['build-args'];
    expect(args('{V: 3.10, N: 1e3, B: true, S: x, E: , Q: "1"}')).toEqual({
      V: '3.10',
      N: '1e3',
      B: 'true',
      S: 'x',
      E: null,
      Q: '1',
    });
    expect(args('[V=3.10, E, "X=a=b"]')).toEqual({ V: '3.10', E: null, X: 'a=b' });
    expect(args('|\n    V=3.10\n    E\n')).toEqual({ V: '3.10', E: null });
  });

  it("reads secrets in docker's form", () => {
    const { config } = check('defaults: {secrets: ["id=a,env=A", "type=file,id=b,src=./b"]}');
    expect(config.defaults?.secrets).toEqual({ envs: { a: 'A' }, files: { b: './b' } });
  });

  it('takes none for no rule', () => {
    expect(check('defaults: {limit: none}').config.defaults?.limit).toBeNull();
  });
});

describe('what is refused', () => {
  it('says file, line, column, key, found, expected and the nearest key', () => {
    expect(problem('services:', '  sutra-api:', '    limt: 200MB')).toEqual({
      code: 'config-unknown-key',
      message: 'services.sutra-api.limt is not a key that Size Gate knows',
      where: { file: '.github/size-gate.yml', line: 3, column: 5 },
      expected: expect.stringContaining('build-args'),
      fix: 'write limit',
    });
  });

  it.each([
    ['99999999TB', 'write a smaller size: at most 9007TB'],
    ['99999999999', 'write a smaller size: at most 9007TB'],
    ['200mb', 'write 200MB'],
    ['9007TB', undefined],
  ])('of the limit %s says what can be written', (limit, fix) => {
    expect(check('defaults:', `  limit: ${limit}`).problems[0]?.fix).toBe(fix);
  });

  it('finds all errors at once', () => {
    const { problems } = check(
      'paralel: 2',
      'warn-only: "yes"',
      'defaults:',
      '  limit: 200',
      '  timeout: 10',
      'services: {a: {x: 1}}',
    );
    expect(problems.map(({ message, where, fix }) => [message, where?.line, fix])).toEqual([
      ['paralel is not a key that Size Gate knows', 1, 'write parallel'],
      ['warn-only is "yes"', 2, 'write true'],
      ['defaults.limit is 200', 4, 'write the unit: 200MB'],
      ['defaults.timeout is 10', 5, 'write 10m for minutes, or 10s for seconds'],
      ['services.a.x is not a key that Size Gate knows', 6, 'take it away'],
    ]);
  });

  it.each<[string, RegExp, RegExp]>([
    ['200', /is 200$/, /200MB/],
    ['"200"', /is "200"$/, /200MB/],
    ['200mb', /is "200mb"$/, /200MB/],
    ['1 gig', /is "1 gig"$/, /1GB/],
    ['-5MB', /is "-5MB"$/, /^$/],
    ['[1MB]', /is a list$/, /^$/],
    ['', /is empty$/, /^$/],
  ])('a limit of %s', (value, message, fix) => {
    const found = problem('defaults:', `  limit: ${value}`);
    expect(found?.message).toMatch(message);
    expect(found?.expected).toMatch(/a number with a unit/);
    expect(found?.fix ?? '').toMatch(fix);
  });

  it.each<[string, RegExp, RegExp]>([
    ['5', /is 5$/, /did you mean 5%\?/],
    ['[5, 10MB]', /max-increase\.0 is 5$/, /did you mean 5%\?/],
    ['[5%, 6%]', /has two percentages: "5%" and "6%"$/, /smaller/],
    ['[5%, 10mb]', /has the entry "10mb"$/, /^$/],
    ['[]', /is empty$/, /^$/],
  ])('a max-increase of %s', (value, message, fix) => {
    const found = problem('defaults:', `  max-increase: ${value}`);
    expect(found).toMatchObject({ message: expect.stringMatching(message), where: { line: 2 } });
    expect(found?.expected).toMatch(/^a percentage such as 5%/);
    expect(found?.fix ?? '').toMatch(fix);
  });

  it('a stage where a size belongs, with the key for stages', () => {
    expect(problem('defaults: {target: runtime}')?.fix).toMatch(/write build-target/);
  });

  it('a key in the wrong place, with the right one', () => {
    expect(problem('limit: 1MB')?.fix).toBe('put limit under defaults, for all services, or under a service');
    expect(problem('defaults: {parallel: 1}')?.fix).toBe('put parallel at the top of the file');
    expect(problem('sutra-api: {limit: 1MB}')?.fix).toMatch(/put it under services/);
  });

  it('a secret that is written out, without repeating it', () => {
    const found = problem('defaults:', '  secrets: ["TOKEN=hunter2"]');
    expect(found?.code).toBe('config-raw-secret');
    expect(found?.fix).toMatch(/secret-envs/);
    expect(JSON.stringify(found)).not.toContain('hunter2');
    expect(JSON.stringify(problem('defaults: {secrets: {TOKEN: hunter2}}'))).not.toContain('hunter2');
    expect(JSON.stringify(problem('defaults: {secrets: hunter2}'))).not.toContain('hunter2');
  });

  it('an entry of a list, at its own place', () => {
    expect(problem('dockerfiles:', '  - a', '  - 5')).toMatchObject({
      message: 'dockerfiles.1 is 5',
      where: { line: 3, column: 5 },
    });
  });

  it('a map where an argument belongs, a context without a value, a bad variant name', () => {
    expect(problem('defaults:', '  build-args:', '    A: [1]')?.message).toBe(
      'defaults.build-args.A is a list',
    );
    expect(problem('defaults: {build-contexts: {a: }}')?.expected).toMatch(/each with a value/);
    expect(problem('services: {a: {variants: {"x/y": {}}}}')?.expected).toMatch(/a name of letters/);
  });

  it.each(['- a', 'hello', '5'])('a file that is no map: %s', (text) => {
    expect(problem(text)).toMatchObject({ code: 'config-not-a-map', where: { line: 1, column: 1 } });
  });

  it.each<[string, string[], number]>([
    ['a syntax error', ['a: 1', 'b: [1'], 2],
    ['a key twice', ['parallel: 1', 'parallel: 2'], 2],
    ['a tab for indentation', ['defaults:', '\tlimit: 1MB'], 2],
    ['two documents', ['parallel: 1', '---', 'parallel: 2'], 2],
  ])('%s, at its line', (_, lines, line) => {
    const [first] = check(...lines).problems;
    expect(first).toMatchObject({ code: 'config-syntax', where: { line } });
    expect(first?.message).not.toMatch(/\n/);
  });

  it('aliases that would fill the memory', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefg'.charAt(at)}`)
            .join(', ')}]`,
      ),
    ];
    expect(check(...bomb).problems[0]?.code).toBe('config-syntax');
  });

  it('the words of a hostile file, made harmless', () => {
    const found = problem('"\\e[31m::error::x": 1');
    expect(JSON.stringify(found)).not.toContain('\u001b');
    expect(found?.message).not.toContain('\u001b');
    expect(found?.where?.line).toBe(1);
  });
});

it('never fails in another way than with problems', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const { config, problems } = checkConfig(text, 'f');
      return problems.length > 0 || typeof config === 'object';
    }),
  );
  fc.assert(fc.property(fc.json(), (text) => Array.isArray(checkConfig(text, 'f.json').problems)));
});

it('says of text broken a thousand times what broke it, and not a thousand errors', () => {
  const { problems } = checkConfig('['.repeat(20_000), 'f');
  expect(problems.length).toBeLessThanOrEqual(5);
  expect(problems[0]).toMatchObject({ code: 'config-syntax', where: { file: 'f' } });
});
