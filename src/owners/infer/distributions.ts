import { moduleNames } from './moduleNames.ts';

/** A distribution's name as PEP 503 compares it. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The distribution that a module belongs to, by its path in `site-packages`: `sklearn`, `google/protobuf`. */
export function distributionOf(module: string): string {
  const known = moduleNames.get(module);
  if (known !== undefined) return known;
  const name = normalName(module.replaceAll('/', '-').replace(/^_+|_+$/g, ''));
  return name === '' ? module : name;
}

/** Programs that are named otherwise than their distribution: from wheels' `entry_points.txt`. */
const programTable = new Map<string, string>([
  ['f2py', 'numpy'],
  ['numpy-config', 'numpy'],
  ['pip3', 'pip'],
  ['dotenv', 'python-dotenv'],
  ['normalizer', 'charset-normalizer'],
  ['py.test', 'pytest'],
  ['huggingface-cli', 'huggingface-hub'],
  ['hf', 'huggingface-hub'],
  ['transformers-cli', 'transformers'],
  ['torchrun', 'torch'],
  ['convert-caffe2-to-onnx', 'torch'],
  ['isympy', 'sympy'],
  ['email_validator', 'email-validator'],
  ['pygmentize', 'pygments'],
  ['markdown-it', 'markdown-it-py'],
  ['ttx', 'fonttools'],
  ['pyftsubset', 'fonttools'],
  ['pyftmerge', 'fonttools'],
  ['django-admin', 'django'],
  ['mako-render', 'mako'],
  ['watchmedo', 'watchdog'],
  ['pyrsa-sign', 'rsa'],
  ['cythonize', 'cython'],
  ['cygdb', 'cython'],
]);

/** The distribution that a program in `bin` belongs to: by the table, or of the same name. */
export function distributionOfProgram(program: string): string {
  return programTable.get(program) ?? normalName(program.replace(/^(pip)3\.\d+$/, '$1'));
}
