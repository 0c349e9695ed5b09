import { describe, expect, it } from '@jest/globals';
import { attribute } from '../../src/owners/index.ts';
import { facts, imageOf, packageOf } from './support/imageOf.ts';

const site = 'usr/local/lib/python3.11/site-packages';

/** Packages of an image without any database: type, name, version and bytes. */
function inferredOf(files: Record<string, number>): unknown[] {
  const { packages } = attribute(imageOf({ files })).owners;
  expect(packages.every(({ inferred }) => inferred)).toBe(true);
  return packages.map(({ type, name, version, ownedBytes }) => [type, name, version, ownedBytes]);
}

describe('a Python package without metadata', () => {
  it.each([
    ['numpy/core/x.py', 'numpy'],
    ['numpy.libs/libopenblas.so', 'numpy'],
    ['sklearn/tree/_tree.so', 'scikit-learn'],
    ['scikit_learn.libs/libgomp.so', 'scikit-learn'],
    ['PIL/Image.py', 'pillow'],
    ['yaml/__init__.py', 'pyyaml'],
    ['_yaml/__init__.py', 'pyyaml'],
    ['attr/__init__.py', 'attrs'],
    ['attrs/__init__.py', 'attrs'],
    ['_cffi_backend.cpython-311-x86_64-linux-gnu.so', 'cffi'],
    ['_distutils_hack/__init__.py', 'setuptools'],
    ['distutils-precedence.pth', 'setuptools'],
    ['matplotlib-3.8.2-py3.11-nspkg.pth', 'matplotlib'],
    ['six.py', 'six'],
    ['typing_extensions.py', 'typing-extensions'],
    ['__pycache__/six.cpython-311.pyc', 'six'],
    ['google/protobuf/any.py', 'protobuf'],
    ['google/cloud/storage/blob.py', 'google-cloud-storage'],
    ['zope/interface/x.py', 'zope-interface'],
    ['_pytest/main.py', 'pytest'],
    ['__proto__/x.py', 'proto'],
  ])('is told by %s: %s', (path, name) => {
    expect(inferredOf({ [`${site}/${path}`]: 5 })).toEqual([['pypi', name, null, 5]]);
  });

  it('has the version that a left folder says', () => {
    expect(inferredOf({ [`${site}/numpy/a.py`]: 5, [`${site}/numpy-1.26.4.dist-info/LICENSE`]: 1 })).toEqual([
      ['pypi', 'numpy', '1.26.4', 6],
    ]);
  });

  it.each(['README.txt', 'bin/x', 'tests/x.py', '.hidden/x.py', '~umpy/x.py', 'google/x.py'])(
    'is not made of %s',
    (path) => {
      expect(inferredOf({ [`${site}/${path}`]: 5 })).toEqual([]);
    },
  );

  it('is the one of several with the same modules whose libraries are there', () => {
    expect(
      inferredOf({ [`${site}/cv2/cv2.so`]: 5, [`${site}/opencv_python_headless.libs/libavcodec.so`]: 4 }),
    ).toEqual([['pypi', 'opencv-python-headless', null, 9]]);
    expect(inferredOf({ [`${site}/cv2/cv2.so`]: 5 })).toEqual([['pypi', 'opencv-python', null, 5]]);
  });

  it('is another one in another place', () => {
    const files = { [`${site}/numpy/a.py`]: 5, 'opt/venv/lib/python3.11/site-packages/numpy/a.py': 6 };
    expect(attribute(imageOf({ files })).owners.packages).toMatchObject([
      { name: 'numpy', place: 'opt/venv/lib/python3.11/site-packages', ownedBytes: 6 },
      { name: 'numpy', place: site, ownedBytes: 5 },
    ]);
  });

  it('owns the program of its name, or of the table', () => {
    const files = {
      [`${site}/numpy/a.py`]: 5,
      [`${site}/uvicorn/a.py`]: 5,
      'usr/local/bin/f2py': 1,
      'usr/local/bin/uvicorn': 2,
      'usr/local/bin/python3.11': 3,
      'usr/bin/uvicorn': 4,
    };
    expect(inferredOf(files)).toEqual([
      ['pypi', 'uvicorn', null, 7],
      ['pypi', 'numpy', null, 6],
    ]);
  });
});

describe('a file beside a package with metadata', () => {
  const key = `${site}/scikit_learn-1.5.dist-info`;
  const learn = packageOf(key, { type: 'pypi', name: 'scikit-learn' });

  it('belongs to it where the folder is of the same name', () => {
    const { packages } = attribute(
      imageOf({ files: { [`${site}/sklearn/a.py`]: 5 }, facts: [facts(key, { packages: [learn] })] }),
    ).owners;
    expect(packages).toMatchObject([{ name: 'scikit-learn', ownedBytes: 5, inferred: false }]);
  });

  it('belongs to it where it has most of the folder', () => {
    const other = packageOf(`${site}/opencv_python_headless-4.dist-info`, {
      type: 'pypi',
      name: 'opencv-python-headless',
    });
    const said = { packages: [other], claims: [{ key: other.key, paths: [`${site}/cv2/cv2.so`] }] };
    const files = { [`${site}/cv2/cv2.so`]: 9, [`${site}/cv2/new.bin`]: 5 };
    expect(attribute(imageOf({ files, facts: [facts('x', said)] })).owners.packages).toMatchObject([
      { name: 'opencv-python-headless', ownedBytes: 14, inferred: false },
    ]);
  });
});

describe('other packages without metadata', () => {
  it.each([
    ['app/node_modules/react/index.js', ['npm', 'react', null, 5]],
    ['app/node_modules/@vue/core/dist/x.js', ['npm', '@vue/core', null, 5]],
    ['app/node_modules/a/node_modules/b/x.js', ['npm', 'b', null, 5]],
    ['app/node_modules/.pnpm/react@18.2.0/node_modules/react/x.js', ['npm', 'react', '18.2.0', 5]],
    ['usr/local/bundle/gems/rake-13.0.6/lib/rake.rb', ['gem', 'rake', '13.0.6', 5]],
    ['usr/lib/ruby/gems/3.1.0/gems/nokogiri-1.16.0-x86_64-linux/x.so', ['gem', 'nokogiri', '1.16.0', 5]],
  ])('are told by %s', (path, expected) => {
    expect(inferredOf({ [path]: 5 })).toEqual([expected]);
  });

  it.each(['app/node_modules/.bin/x', 'app/node_modules/.package-lock.json', 'app/gems/readme/x'])(
    'are not made of %s',
    (path) => {
      expect(inferredOf({ [path]: 5 })).toEqual([]);
    },
  );
});

describe('links of packages without metadata', () => {
  const imports = [
    { module: `${site}/sklearn`, imports: ['numpy', 'os', 'pytest', 'six', 'sklearn', 'yaml'] },
    { module: `${site}/numpy`, imports: ['sklearn'] },
  ];
  const files = {
    [`${site}/sklearn/a.py`]: 5,
    [`${site}/numpy/a.py`]: 4,
    [`${site}/pytest/a.py`]: 3,
    [`${site}/six.py`]: 2,
    'usr/lib/python3/dist-packages/yaml/a.py': 1,
  };

  it('are what their code imports', () => {
    const { packages } = attribute(imageOf({ files, facts: [facts('x', { imports })] })).owners;
    const learn = packages.find(({ name }) => name === 'scikit-learn');
    expect(learn?.requires.map(({ to }) => packages[to]?.name)).toEqual(['numpy', 'six', 'pyyaml']);
    expect(learn?.requires.every(({ inferred }) => inferred)).toBe(true);
  });

  it('are not concluded where metadata tells them', () => {
    const key = `${site}/numpy-2.0.dist-info`;
    const numpy = packageOf(key, { type: 'pypi', name: 'numpy' });
    const said = { packages: [numpy], claims: [{ key, folders: [`${site}/numpy`] }], imports };
    const { packages } = attribute(imageOf({ files, facts: [facts('x', said)] })).owners;
    expect(packages.find(({ name }) => name === 'numpy')?.requires).toEqual([]);
  });
});

describe('a package inside one of another type', () => {
  it('needs it, and is needed by it', () => {
    const place = 'usr/lib/python3/dist-packages';
    const key = `${place}/numpy-1.24.2.egg-info`;
    const deb = packageOf('var/lib/dpkg#python3-numpy');
    const py = packageOf(key, { type: 'pypi', name: 'numpy' });
    const paths = [`${key}/PKG-INFO`, `${place}/numpy/a.py`];
    const { packages } = attribute(
      imageOf({
        files: { [paths[0] as string]: 1, [paths[1] as string]: 9 },
        facts: [
          facts('status', { packages: [deb], claims: [{ key: deb.key, paths }] }),
          facts(`${key}/PKG-INFO`, { packages: [py] }),
        ],
      }),
    ).owners;
    expect(packages).toMatchObject([
      { name: 'python3-numpy', ownedBytes: 10, requires: [{ to: 1, inferred: false }] },
      { name: 'numpy', ownedBytes: 0, requires: [{ to: 0, inferred: false }] },
    ]);
  });
});
