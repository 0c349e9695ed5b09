import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const loaded = 2;
const withoutBytes = 8;

/**
 * Makes a fixture of a program: `node blankElf.ts PROGRAM OUT.gz [SECTION]`. All that is loaded into memory becomes
 * zeros, but for the file's head and one section, so that megabytes of code pack into a few kilobytes and everything
 * stays where it was. For little-endian ELF files of 64 bits.
 */
function blankElf(program: string, out: string, kept = ''): void {
  const bytes = readFileSync(program);
  const table = Number(bytes.readBigUInt64LE(40));
  const at = (index: number) => table + index * bytes.readUInt16LE(58);
  const offset = (index: number) => Number(bytes.readBigUInt64LE(at(index) + 24));
  const size = (index: number) => Number(bytes.readBigUInt64LE(at(index) + 32));
  const names = offset(bytes.readUInt16LE(62));
  for (let index = 1; index < bytes.readUInt16LE(60); index += 1) {
    const nameAt = names + bytes.readUInt32LE(at(index));
    const name = bytes.toString('latin1', nameAt, bytes.indexOf(0, nameAt));
    const flags = bytes.readBigUInt64LE(at(index) + 8);
    const isLoaded = (Number(flags) & loaded) !== 0 && bytes.readUInt32LE(at(index) + 4) !== withoutBytes;
    if (isLoaded && name !== kept) bytes.fill(0, offset(index), offset(index) + size(index));
  }
  writeFileSync(out, gzipSync(bytes, { level: 9 }));
}

const [program, out, kept] = process.argv.slice(2);
if (program !== undefined && out !== undefined) blankElf(program, out, kept);
