import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { kind, kindCount, type LayerEntries } from './entries.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Raised with every change of what `packEntries` writes, so that older profiles on disk are never misread. */
export const codecVersion = 2;

/** What a packed record may unpack to: well above what the limits on entries and names allow. */
const maxRawBytes = 2 ** 30;

/** Level 3: a third of level 6's time for a tenth more bytes. */
const level = 3;

/**
 * Entries as compact bytes: columns, one after another, deflated. Numbers are LEB128, folders of entries as the
 * difference to the one before, CRC-32s plus one, strings end in NUL (which no name holds).
 */
export function packEntries(entries: LayerEntries): Uint8Array {
  const writer = new ByteWriter();
  const count = entries.names.length;
  writer.number(count);
  writer.strings(entries.dirs);
  writer.strings(entries.names);
  writer.strings([...entries.links.values()]);
  for (let i = 0; i < count; i += 1) writer.byte(entries.kinds[i] as number);
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const dir = entries.dirOf[i] as number;
    writer.number(dir >= before ? (dir - before) * 2 : (before - dir) * 2 - 1);
    before = dir;
  }
  for (let i = 0; i < count; i += 1) {
    if (entries.kinds[i] === kind.file) writer.number(entries.sizes[i] as number);
  }
  for (let i = 0; i < count; i += 1) {
    if (entries.kinds[i] === kind.file && entries.sizes[i] !== 0)
      writer.number(1 + (entries.crcs[i] as number));
  }
  return deflateRawSync(writer.bytes(), { level });
}

/** The entries of `packEntries`, or null where the bytes are not such. */
export function unpackEntries(packed: Uint8Array): LayerEntries | null {
  try {
    return unpack(new ByteReader(inflateRawSync(packed, { maxOutputLength: maxRawBytes })));
  } catch {
    return null;
  }
}

function unpack(reader: ByteReader): LayerEntries | null {
  const count = reader.number();
  const dirs = reader.strings();
  const names = reader.strings();
  const targets = reader.strings();
  if (names.length !== count) return null;
  const kinds = reader.raw(count);
  const dirOf = new Uint32Array(count);
  const sizes = new Float64Array(count);
  const crcs = new Float64Array(count);
  const links = new Map<number, string>();
  let dir = 0;
  for (let i = 0; i < count; i += 1) {
    const step = reader.number();
    dir += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    if (dir < 0 || dir >= dirs.length) return null;
    dirOf[i] = dir;
  }
  for (let i = 0; i < count; i += 1) {
    const code = kinds[i] as number;
    if (code >= kindCount) return null;
    if (code === kind.file) sizes[i] = reader.number();
    if (code === kind.symlink || code === kind.hardlink) links.set(i, targets[links.size] as string);
  }
  for (let i = 0; i < count; i += 1) if (sizes[i] !== 0) crcs[i] = reader.number() - 1;
  if (links.size !== targets.length || !reader.atEnd) return null;
  return { dirs, dirOf, names, kinds, sizes, crcs, links };
}
