/** A part of the file that is loaded into memory. Offsets in the file. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly writable: boolean;
}

const magic = '\x7fELF';
const loaded = 1;
const writableFlag = 2;
/** Where the fields are that matter, in files for machines of 32 and 64 bits (elf(5)). */
const layouts = {
  1: {
    word: 4,
    tableAt: 28,
    entryBytesAt: 42,
    countAt: 44,
    flagsAt: 24,
    offsetAt: 4,
    sizeAt: 16,
    entryBytes: 32,
  },
  2: {
    word: 8,
    tableAt: 32,
    entryBytesAt: 54,
    countAt: 56,
    flagsAt: 4,
    offsetAt: 8,
    sizeAt: 32,
    entryBytes: 56,
  },
} as const;

/** More of a file's beginning is not looked at: linkers put the table right behind the head. */
export const maxHeadBytes = 2 ** 13;

/**
 * The loaded segments of an ELF file by its first bytes. `more` where there are not enough of them; null for what is
 * no ELF file, or has its table elsewhere.
 */
export function elfSegments(head: Buffer): readonly Segment[] | 'more' | null {
  const begins = head.toString('latin1', 0, magic.length);
  if (begins !== magic.slice(0, begins.length)) return null;
  if (head.length < 64) return 'more';
  const layout = head[4] === 1 || head[4] === 2 ? layouts[head[4]] : null;
  if (layout === null) return null;
  const little = head[5] === 1;
  const u16 = (at: number) => (little ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const u32 = (at: number) => (little ? head.readUInt32LE(at) : head.readUInt32BE(at));
  const word = (at: number) => {
    if (layout.word === 4) return u32(at);
    return little ? u32(at) + u32(at + 4) * 2 ** 32 : u32(at) * 2 ** 32 + u32(at + 4);
  };
  const table = word(layout.tableAt);
  const count = u16(layout.countAt);
  const end = table + count * layout.entryBytes;
  if (u16(layout.entryBytesAt) !== layout.entryBytes || end > maxHeadBytes) return null;
  if (head.length < end) return 'more';
  const entries = Array.from({ length: count }, (_, index) => table + index * layout.entryBytes);
  return entries
    .filter((at) => u32(at) === loaded)
    .map((at) => {
      const start = word(at + layout.offsetAt);
      const writable = (u32(at + layout.flagsAt) & writableFlag) !== 0;
      return { start, end: start + word(at + layout.sizeAt), writable };
    });
}
