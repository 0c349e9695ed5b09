import { distributionOf } from './distributions.ts';

/** What something at the top of `site-packages` says by its name. */
export interface PythonEntry {
  readonly name: string;
  readonly version: string | null;
}

/** What distributions put there by mistake, or what many share: tells nothing of whose it is. */
const nameless = new Set([
  ...['__pycache__', 'bin', 'share', 'etc', 'include', 'lib', 'test', 'tests', 'testing', 'doc', 'docs'],
  ...['example', 'examples', 'scripts', 'benchmark', 'benchmarks', 'tools', 'src', 'sitecustomize', 'README'],
]);

/** `numpy-1.26.4.dist-info`, `PyYAML-6.0-py3.11.egg-info`, `six-1.16-py3.11.egg`. */
const metadata = /^([^-]+)-([^-]+)(?:-[^/]*)?\.(?:dist-info|egg-info|egg)$/i;

/** Whose a folder at the top of `site-packages` is, by its name (`module` is its path in there); null if it is unclear. */
export function pythonFolder(module: string): PythonEntry | null {
  const found = metadata.exec(module);
  if (found) return { name: distributionOf(found[1] as string), version: found[2] as string };
  const name = module.replace(/\.(libs|data|egg-info|dist-info|egg)$/i, '');
  return named(name);
}

const moduleSuffix = /\.(?:py|pyi|so|pyd|pth|pyc|abi3\.so)$/;

/** Whose a file at the top of `site-packages` is: `six.py`, `_cffi_backend.cpython-311-x86_64-linux-gnu.so`. */
export function pythonFile(file: string): PythonEntry | null {
  const found = metadata.exec(file);
  if (found) return { name: distributionOf(found[1] as string), version: found[2] as string };
  if (!moduleSuffix.test(file)) return null;
  if (!file.endsWith('.pth')) return named(file.slice(0, file.indexOf('.')));
  const stem = file.slice(0, -'.pth'.length).replace(/^__editable__\.|^_+/, '');
  const version = /-(\d[^-]*)(?:-nspkg|-py[\d.]+)*$/.exec(stem);
  const name = (version ? stem.slice(0, version.index) : stem).replace(/(?:-nspkg|-py[\d.]+)$/, '');
  return named(name);
}

function named(module: string): PythonEntry | null {
  if (module === '' || module.startsWith('.') || module.startsWith('~') || nameless.has(module)) return null;
  return { name: distributionOf(module), version: null };
}
