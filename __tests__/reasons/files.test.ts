import { describe, expect, it } from '@jest/globals';
import { readGemfile } from '../../src/reasons/files/gemfile.ts';
import { readPackageJson } from '../../src/reasons/files/packageJson.ts';
import { readPyproject } from '../../src/reasons/files/pyproject.ts';
import { readRequirementsFile } from '../../src/reasons/files/requirementsFile.ts';
import { readSetupCfg } from '../../src/reasons/files/setupCfg.ts';
import { readSetupPy } from '../../src/reasons/files/setupPy.ts';
import type { ReadFile } from '../../src/reasons/files/types.ts';

/** `4 scipy>=1 → scipy (extra:x)`. */
function lines({ lines: found }: ReadFile): string[] {
  return found.map(({ line, asks, wanted, list }) => {
    const what = wanted.kind === 'package' ? [wanted.name, ...wanted.extras].join(' ') : wanted.kind;
    const path = 'path' in wanted ? ` ${wanted.path}` : '';
    return `${line} ${asks} → ${what}${path}${list === null ? '' : ` (${list})`}`;
  });
}

const told = ({ problems }: ReadFile) => problems.map(({ message, where }) => `${where?.line}: ${message}`);

const text = (...rows: string[]) => rows.join('\n');

describe('readRequirementsFile', () => {
  it('gives each requirement its line, through continuations, comments and hashes', () => {
    const found = readRequirementsFile(
      text(
        '\uFEFF# all',
        'numpy>=1.24 # why',
        '',
        'uvicorn[standard,x]>=0.24 ; python_version < "3.12"',
        'scipy==1.14.1 \\',
        '    --hash=sha256:aa \\',
        '    --hash=sha256:bb',
        '-r more.txt',
        '--requirement=other.txt',
        '-c constraints.txt',
        '--extra-index-url https://x/simple',
        '-e ./libs/a[dev]',
        './libs/b\r',
        'https://x/c-1-py3-none-any.whl#sha256=1',
        'd @ https://x/d.zip',
        '-e git+https://x/y.git#egg=e',
        '!broken',
        'f#no',
        'last',
      ),
    );
    expect(lines(found)).toEqual([
      '2 numpy>=1.24 → numpy',
      '4 uvicorn[standard,x]>=0.24 ; python_version < "3.12" → uvicorn standard x',
      '5 scipy==1.14.1 → scipy',
      '8 -r more.txt → requirements more.txt',
      '9 -r other.txt → requirements other.txt',
      '12 ./libs/a[dev] → project ./libs/a',
      '13 ./libs/b → project ./libs/b',
      '14 https://x/c-1-py3-none-any.whl#sha256=1 → c',
      '15 d @ https://x/d.zip → d',
      '16 git+https://x/y.git#egg=e → e',
      '19 last → last',
    ]);
  });

  it('counts from the line that its text begins on', () => {
    expect(lines(readRequirementsFile('a\nb', 7))).toEqual(['7 a → a', '8 b → b']);
  });
});

describe('readSetupPy', () => {
  it('follows names, sums, spreads and dicts, and gives the line of each text', () => {
    const found = readSetupPy(
      text(
        'from setuptools import setup',
        'base = ["a>=1",  # "no"',
        "    'b' '>=2',",
        ']',
        'more: list[str] = ["c"]',
        'base += more',
        'base.append("d")',
        'EXTRAS = {"dev": ["pytest"], "all": [*base]}',
        'common = dict(name="x-y", install_requires=base + ["""',
        'e',
        'f<2',
        '"""])',
        'if __name__ == "__main__":',
        '    setup(version="1", **common, extras_require=EXTRAS, setup_requires=["no"])',
      ),
      'setup.py',
    );
    expect(found.name).toBe('x-y');
    expect(told(found)).toEqual([]);
    expect(lines(found)).toEqual([
      ...['2 a>=1 → a', '3 b>=2 → b', '5 c → c', '7 d → d', '10 e → e', '11 f<2 → f'],
      ...['8 pytest → pytest (extra:dev)', '2 a>=1 → a (extra:all)', '3 b>=2 → b (extra:all)'],
      ...['5 c → c (extra:all)', '7 d → d (extra:all)'],
    ]);
  });

  it('says where a list is computed, and gives what is written down', () => {
    const found = readSetupPy(
      text(
        'import setuptools as s',
        'def read(name):',
        '    return open(name).read().splitlines()',
        's.setup(',
        '    name=compute(),',
        '    install_requires=["a", *read("requirements.txt"), f"b=={V}"] + helper(),',
        '    extras_require={"x": read("y"), ":python_version < \'3\'": ["c"]},',
        ')',
      ),
      'lib/setup.py',
    );
    expect(found.name).toBeNull();
    expect(lines(found)).toEqual(['6 a → a', '6 b==* → b', '7 c → c']);
    expect(told(found)).toEqual([
      '6: install_requires is computed, and what it computes is not known',
      '6: install_requires is computed, and what it computes is not known',
      '7: extras_require is computed, and what it computes is not known',
    ]);
    expect(found.problems[0]).toMatchObject({
      code: 'requirements-partly-read',
      where: { file: 'lib/setup.py' },
    });
    expect(found.includes).toContainEqual({ path: 'requirements.txt', list: null });
  });

  it('keeps both of what one branch or the other assigns', () => {
    const source = text(
      'deps = ["a"]',
      'if sys.version_info < (3, 9):',
      '    deps.append("b")',
      'try:',
      '    deps = ["c"]',
      'except Error:',
      '    pass',
      'setup(install_requires=deps)',
    );
    expect(lines(readSetupPy(source, 'setup.py'))).toEqual(['1 a → a', '3 b → b', '5 c → c']);
  });

  it('takes a broken file for what can be read of it', () => {
    const found = readSetupPy('setup(name="a", install_requires=["b", "c"\n\n  x = = 3', 'setup.py');
    expect(lines(found)).toEqual(['1 b → b', '1 c → c']);
  });

  it.each([
    ['no call', 'x = ["a"]'],
    ['another call', 'setup_all(install_requires=["a"])'],
    ['a call in a text', '"""setup(install_requires=["a"])"""'],
    ['nothing', ''],
  ])('finds nothing in %s', (_, source) => {
    expect(lines(readSetupPy(source, 'setup.py'))).toEqual([]);
  });
});

describe('readSetupCfg', () => {
  it('reads lists of options, line by line', () => {
    const found = readSetupCfg(
      text(
        '[metadata]',
        'name = x',
        '[options]',
        'packages = find:',
        'install_requires =',
        '    a>=1,<2',
        '    # no',
        '    b; python_version < "4"',
        'tests_require = no',
        '[options.extras_require]',
        'dev = c',
        'all =',
        '  d[e]',
      ),
    );
    expect(found.name).toBe('x');
    expect(lines(found)).toEqual([
      ...[
        '6 a>=1,<2 → a',
        '8 b; python_version < "4" → b',
        '11 c → c (extra:dev)',
        '13 d[e] → d e (extra:all)',
      ],
    ]);
  });

  it('follows file:', () => {
    expect(readSetupCfg('[options]\ninstall_requires = file: a.txt, b.txt').includes).toEqual([
      { path: 'a.txt', list: null },
      { path: 'b.txt', list: null },
    ]);
  });
});

describe('readPyproject', () => {
  it('reads PEP 621, PEP 735, uv and PDM', () => {
    const found = readPyproject(
      text(
        '[project]',
        'name = "x"',
        'dependencies = [',
        '  "a>=1", # "no"',
        "  'b',",
        ']',
        '[project.optional-dependencies]',
        'dev = ["c", "d"]',
        '[dependency-groups]',
        'test = ["e", { include-group = "lint" }]',
        '[tool.uv]',
        'dev-dependencies = ["f"]',
        '[tool.pdm.dev-dependencies]',
        'docs = ["g"]',
        '[tool.other]',
        'dependencies = ["no"]',
      ),
      'pyproject.toml',
    );
    expect(found).toMatchObject({ name: 'x', problems: [] });
    expect(lines(found)).toEqual([
      ...['4 a>=1 → a', '5 b → b', '8 c → c (extra:dev)', '8 d → d (extra:dev)', '12 f → f (group:dev)'],
      ...['14 g → g (group:docs)', '10 e → e (group:test)'],
    ]);
  });

  it('reads Poetry, by keys, and a Pipfile', () => {
    const poetry = readPyproject(
      text(
        '[tool.poetry]',
        'name = "p"',
        '[tool.poetry.dependencies]',
        'python = "^3.11"',
        'a = "^1"',
        '"b.c" = { version = "^2", extras = ["x"] }',
        '[tool.poetry.group.test.dependencies]',
        'pytest = "*"',
        '[tool.poetry.dev-dependencies]',
        'black = "*"',
      ),
      'pyproject.toml',
    );
    expect(poetry.name).toBe('p');
    expect(lines(poetry)).toEqual([
      ...['5 a → a', '6 b.c[x] → b.c x', '8 pytest → pytest (group:test)', '10 black → black (group:dev)'],
    ]);
    const pipfile = readPyproject(text('[packages]', 'a = "*"', '[dev-packages]', 'b = "*"'), 'Pipfile');
    expect(lines(pipfile)).toEqual(['2 a → a', '4 b → b (group:dev)']);
  });

  it('gives a group what it includes, in circles too', () => {
    const groups = text(
      '[dependency-groups]',
      'test = ["a", { include-group = "Lint_All" }]',
      'lint-all = ["b", { include-group = "types" }, { include-group = "none" }]',
      'types = [{ include-group = "test" }]',
    );
    expect(lines(readPyproject(groups, 'p'))).toEqual([
      ...['2 a → a (group:test)', '3 b → b (group:test)'],
      ...['3 b → b (group:lint-all)', '2 a → a (group:lint-all)'],
      ...['2 a → a (group:types)', '3 b → b (group:types)'],
    ]);
  });

  it('reads Poetry’s and a Pipfile’s tables of one dependency, extras and markers', () => {
    const poetry = text(
      '[tool.poetry.dependencies]',
      'a = "*"',
      'pg = { version = "*", optional = true }',
      '[tool.poetry.dependencies.uvicorn]',
      'markers = "sys_platform == \'win32\'"',
      'extras = ["standard", "x"]',
      '[tool.poetry.extras]',
      'db = ["PG"]',
      'all = ["pg"]',
    );
    const found = readPyproject(poetry, 'p');
    expect(lines(found)).toEqual([
      ...['2 a → a', '3 pg → pg (extra:db)', '3 pg → pg (extra:all)'],
      '5 uvicorn[standard,x] → uvicorn standard x',
    ]);
    expect(found.lines.at(-1)?.wanted).toMatchObject({ marker: "sys_platform == 'win32'" });
    const pipfile = readPyproject('[packages.b]\nextras = ["c"]\n', 'Pipfile');
    expect(lines(pipfile)).toEqual(['2 b[c] → b c']);
  });

  it('ends with a hostile file of many extras for many spellings', () => {
    const spellings = Array.from({ length: 1_500 }, (_, at) =>
      [...'abcdefghijk'].map((char, bit) => ((at >> bit) & 1 ? char.toUpperCase() : char)).join(''),
    );
    const hostile = text(
      '[tool.poetry.dependencies]',
      ...spellings.map((name) => `${name} = "1"`),
      '[tool.poetry.extras]',
      ...Array.from({ length: 1_500 }, (_, at) => `e${at} = ["abcdefghijk"]`),
    );
    expect(readPyproject(hostile, 'p').lines).toHaveLength(5_000);
  });

  it('says where dependencies are computed, or are in a file', () => {
    const dynamic = '[project]\nname = "x"\ndynamic = ["dependencies"]\n';
    expect(told(readPyproject(dynamic, 'p'))).toEqual(['3: its dependencies are computed by the build']);
    const filed = readPyproject(
      `${dynamic}[tool.setuptools.dynamic]\ndependencies = {file = ["r.txt"]}`,
      'p',
    );
    expect(filed).toMatchObject({ problems: [], includes: [{ path: 'r.txt', list: null }] });
  });

  it('says where it is broken', () => {
    expect(told(readPyproject('[project]\nname == 1\n', 'p'))).toEqual(['2: it is no TOML that can be read']);
  });
});

describe('readPackageJson', () => {
  it('gives the line of each key', () => {
    const found = readPackageJson(
      text(
        '{ "name": "x", "scripts": { "react": "no" },',
        '  "dependencies": {',
        '    "react": "18.3.1", "@a/b": "^1",',
        '    "__proto__": "1"',
        '  },',
        '  "optionalDependencies": { "c": "2" },',
        '  "devDependencies": {',
        '    "d": "file:../d" } }',
      ),
      'package.json',
    );
    expect(found).toMatchObject({ name: 'x', problems: [] });
    expect(lines(found)).toEqual([
      ...['3 react@18.3.1 → react', '3 @a/b@^1 → @a/b', '4 __proto__@1 → __proto__', '6 c@2 → c'],
      '8 d@file:../d → d (group:dev)',
    ]);
  });

  it.each([['{'], ['[]'], ['null'], ['{"dependencies":[]}'], ['{"dependencies":{"a/b/c":"1"}}'], ['a: b']])(
    'survives %s',
    (source) => {
      expect(lines(readPackageJson(source, 'package.json'))).toEqual([]);
    },
  );
});

describe('readGemfile', () => {
  it('reads what gem names', () => {
    const found = readGemfile('source "x"\ngem "rails", "~> 7"\n  gem(\'pg\')\n# gem "no"\n');
    expect(lines(found)).toEqual(['2 rails ~> 7 → rails', '3 pg → pg']);
  });
});
