import type { Judged } from '../elf/candidateScan.ts';

/** What Go says of how it built a program. */
export type BuildInfo =
  | { readonly kind: 'inline'; readonly goVersion: string; readonly modules: string }
  /** Of a Go before 1.18, which points to it instead of having it there. */
  | { readonly kind: 'old' };

export const buildInfoMagic = Buffer.from('\xff Go buildinf:', 'latin1');

/** Of a program with a thousand modules: 150kB. */
export const maxBuildInfoBytes = 2 ** 22;

const headerBytes = 32;
const inlineStrings = 2;
const maxVersionBytes = 200;
/** Marks around the module lines, 16 bytes each (Go's `runtime/debug.ReadBuildInfo`, `modload.ModInfoData`). */
const markBytes = 16;

/**
 * Reads the header at the beginning of `bytes`, at a multiple of 16 in the file: magic, size of a pointer, flags, and
 * from byte 32 on two strings with their lengths as varints: the version of Go, the module lines (Go's
 * `debug/buildinfo`, `readRawBuildInfo`, since 1.18). A program that reads build info itself has the magic elsewhere
 * too: such places make no sense.
 */
export function buildInfoAt(bytes: Buffer, offset: number): Judged<BuildInfo> {
  if (offset % 16 !== 0) return 'no';
  if (bytes.length < headerBytes) return 'more';
  const pointerBytes = bytes[14] as number;
  const flags = bytes[15] as number;
  if ((flags & inlineStrings) === 0) {
    return (pointerBytes === 4 || pointerBytes === 8) && flags <= 1 ? { found: { kind: 'old' } } : 'no';
  }
  const version = stringAt(bytes, headerBytes, maxVersionBytes);
  if (typeof version === 'string') return version;
  if (!/^(?:go\d|devel )/.test(version.text)) return 'no';
  const modules = stringAt(bytes, version.end, maxBuildInfoBytes);
  if (typeof modules === 'string') return modules;
  return { found: { kind: 'inline', goVersion: version.text, modules: unmarked(modules.text) } };
}

function stringAt(bytes: Buffer, start: number, max: number): 'no' | 'more' | { text: string; end: number } {
  let length = 0;
  let at = start;
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++];
    if (byte === undefined) return 'more';
    length += (byte & 127) * shift;
    if (byte < 128) break;
    if (at - start >= 4) return 'no';
  }
  if (length > max) return 'no';
  if (at + length > bytes.length) return 'more';
  return { text: bytes.toString('latin1', at, at + length), end: at + length };
}

/** Empty where there are no marks: a program without modules. */
function unmarked(text: string): string {
  const marked = text.length >= 2 * markBytes + 1 && text.at(-markBytes - 1) === '\n';
  return marked ? text.slice(markBytes, -markBytes) : '';
}
