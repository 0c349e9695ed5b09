import type { ByteCode, WhyWords } from './types.ts';

/** So many packages are named. */
const namesShown = 3;

/**
 * Byte code that own layers wrote for the base image's files, and how to avoid it:
 * `byte code of pip, setuptools and the standard library ← Dockerfile:4, avoided by PYTHONDONTWRITEBYTECODE=1 there`.
 */
export function byteCodeText(
  { packages, ofStandardLibrary, lines, isAvoidable }: ByteCode,
  dockerfile: string,
  words: WhyWords,
): string {
  const rest = packages.length - namesShown;
  const names = [
    ...packages.slice(0, namesShown).map(({ name }) => words.name(name)),
    ...(rest > 0 ? [`${rest} more package${rest === 1 ? '' : 's'}`] : []),
    ...(ofStandardLibrary ? ['the standard library'] : []),
  ];
  const whose = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const [first, ...more] = lines;
  const others =
    more.length === 0 ? '' : ` and line${more.length === 1 ? '' : 's'} ${more.slice(0, 3).join(', ')}`;
  const at = first === undefined ? '' : ` ← ${words.place(dockerfile, first)}${others}`;
  const hint = isAvoidable ? ', avoided by PYTHONDONTWRITEBYTECODE=1 there' : '';
  return `byte code of ${whose}${at}${hint}`;
}
