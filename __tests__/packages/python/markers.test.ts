import { describe, expect, it } from '@jest/globals';
import { satisfies } from '@renovatebot/pep440';
import fc from 'fast-check';
import { evaluateMarker } from '../../../src/packages/python/link/evaluateMarker.ts';
import { extrasIn } from '../../../src/packages/python/link/marker.ts';
import { parseMarker } from '../../../src/packages/python/link/parseMarker.ts';
import { releaseHolds } from '../../../src/packages/python/link/releaseHolds.ts';
import { mutated, noise } from '../support/hostileText.ts';

const holds = (text: string, minor: number | null = 11, extras: string[] = []) => {
  const marker = parseMarker(text);
  if (marker === null) throw new Error(`no marker: ${text}`);
  return evaluateMarker(marker, { minor, extras: new Set(extras) });
};

describe('evaluateMarker, for Python 3.11 on Linux', () => {
  it.each([
    ['python_version < "3.11"', false],
    ['python_version >= "3.11"', true],
    ['python_version > "3.9"', true],
    ['"3.8" <= python_version', true],
    ['python_version == "3.*"', true],
    ['python_version ~= "3.8"', true],
    ['python_version != "3.11"', false],
    ['python_version in "2.7 3.11"', true],
    ['python_version not in "2.7, 3.1"', true],
    ['python_full_version < "3.11"', false],
    ['python_full_version >= "3.11.4"', null],
    ['python_full_version < "3.12.1"', true],
    ['python_version < "nonsense"', null],
    ['sys_platform == "win32"', false],
    ['sys_platform != "win32"', true],
    ['"linux" in sys_platform', true],
    ['sys_platform in "linux darwin"', true],
    ['os_name == "nt"', false],
    ['os.name == "posix"', true],
    ['platform_system == "Linux"', true],
    ['platform_python_implementation != "PyPy"', true],
    ['implementation_name == "cpython"', true],
    ['platform_machine == "x86_64"', null],
    ['platform_machine == "AMD64"', false],
    ['platform_release >= "5"', null],
    ['something == "x"', null],
    ['"a" == "a"', null],
    ['extra == "standard"', false],
    ['extra != "standard"', true],
    ['python_version < "3.9" or sys_platform == "linux"', true],
    ['python_version > "3.9" and platform_machine == "x86_64"', null],
    ['python_version < "3.9" and platform_machine == "x86_64"', false],
    ['python_version > "3.9" or platform_machine == "x86_64"', true],
    ['sys_platform == "win32" and os_name == "nt" or os_name == "posix"', true],
    ['sys_platform == "win32" and (os_name == "nt" or os_name == "posix")', false],
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it('compares extras by their normal names', () => {
    expect(holds("extra == 'Async_IO'", 11, ['async-io'])).toBe(true);
    expect(holds("extra == 'a' or extra == 'b'", 11, ['b'])).toBe(true);
  });

  it.each([
    ['python_version >= "3"', true],
    ['python_version < "3"', false],
    ['python_version < "3.11"', null],
    ['python_version < "4.0"', true],
  ])('%s is %s where the version is not known', (text, expected) => {
    expect(holds(text, null)).toBe(expected);
  });
});

describe('parseMarker', () => {
  const nested =
    "(sys_platform != 'win32' and (sys_platform != 'cygwin' and os_name != 'PyPy')) and extra == 'standard'";

  it('finds the extras', () => {
    const marker = parseMarker(`${nested} or 'other' == extra`);
    expect(marker && extrasIn(marker)).toEqual(['standard', 'other']);
  });

  it.each([
    '',
    'a',
    'a ==',
    'a == "b" and',
    '(a == "b"',
    'a == "b")',
    'a "b"',
    'a == "b',
    'a not "b"',
    'a == "b" c',
  ])('takes %j for none', (text) => {
    expect(parseMarker(text)).toBeNull();
  });

  it('refuses what is nested too deep', () => {
    const deep = (depth: number) => `${'('.repeat(depth)}a == "b"${')'.repeat(depth)}`;
    expect(parseMarker(deep(50))).not.toBeNull();
    expect(parseMarker(deep(51))).toBeNull();
    expect(parseMarker(deep(1_000_000))).toBeNull();
  });

  it('never throws, and what it parses can be evaluated', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(nested), noise), (text) => {
        const marker = parseMarker(text);
        if (marker === null) return;
        expect([true, false, null]).toContain(evaluateMarker(marker, { minor: 11, extras: new Set() }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('releaseHolds', () => {
  it('says what the library for PEP 440 says', () => {
    const number = fc.nat({ max: 12 });
    const release = fc.tuple(number, number);
    const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~=');
    const text = fc
      .tuple(fc.array(number, { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([parts, isWild]) => ({ parts, isWild }));
    fc.assert(
      fc.property(release, operator, text, (version, compared, { parts, isWild }) => {
        const isPrefix = isWild && (compared === '==' || compared === '!=');
        // Longer prefixes the library doesn't fill up with zeros, as PEP 440 and Python's own `packaging` do.
        fc.pre(parts.length <= 2 || (!isPrefix && compared !== '~='));
        fc.pre(compared !== '~=' || parts.length > 1);
        const wanted = `${parts.join('.')}${isPrefix ? '.*' : ''}`;
        const expected = satisfies(version.join('.'), `${compared}${wanted}`);
        expect(releaseHolds(version, compared, wanted)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['===', '3.11', true],
    ['==', '3.11.0.*', true],
    ['~=', '3.11.0.0', true],
    ['===', '3.11.0', false],
    ['>=', '3.*', null],
    ['~=', '3', null],
    ['<', '3.13rc1', null],
    ['<', 'x', null],
    ['in', '3.11', null],
  ])('takes %s %s as %s', (operator, text, expected) => {
    expect(releaseHolds([3, 11], operator, text)).toBe(expected);
  });
});
