import { unreadable } from '../unreadable.ts';

/** Keys of PAX records that change what an entry is called or how many bytes it holds; all others are skipped. */
const wanted = new Set([
  'path',
  'linkpath',
  'size',
  'GNU.sparse.major',
  'GNU.sparse.minor',
  'GNU.sparse.map',
  'GNU.sparse.name',
  'GNU.sparse.size',
  'GNU.sparse.realsize',
]);

/** 0.0 sparse files list their map as pairs of these, where 0.1 has `GNU.sparse.map`. */
const mapPiece = 'GNU.sparse.numbytes';

/**
 * The records of a PAX extended header (POSIX pax, "length key=value\n") that matter for names and sizes.
 * Values are Latin-1 strings: one character per byte, whatever the encoding was. The last of two equal keys wins.
 * Throws `image-layer-damaged` for a malformed record, as engines do.
 */
export function parsePax(data: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  let at = 0;
  while (at < data.length) {
    const space = data.indexOf(0x20, at);
    const length = space > at && space - at <= 10 ? Number(data.toString('latin1', at, space)) : Number.NaN;
    const end = at + length;
    const equals = data.indexOf(0x3d, space);
    if (!Number.isInteger(length) || length < 5 || end > data.length || data[end - 1] !== 0x0a)
      throw malformed();
    if (equals < 0 || equals >= end || equals === space + 1) throw malformed();
    const key = data.toString('latin1', space + 1, equals);
    if (wanted.has(key)) records.set(key, checkedValue(data.toString('latin1', equals + 1, end - 1)));
    else if (key === mapPiece) records.set('GNU.sparse.map', 'listed');
    at = end;
  }
  return records;
}

function checkedValue(value: string): string {
  if (value.includes('\0')) throw malformed();
  return value;
}

function malformed(): Error {
  return unreadable('image-layer-damaged', 'a PAX header of the tar is malformed', {
    expected: 'records of the form "length key=value"',
  });
}
