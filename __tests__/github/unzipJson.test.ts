import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Zip, ZipDeflate, zipSync } from 'fflate';
import { BadZip, unzipJson } from '../../src/github/unzipJson.ts';

const text = (value: string) => Buffer.from(value);
const zip = (files: Record<string, Uint8Array>, level: 0 | 9 = 9) => zipSync(files, { level });

/** The zip with four bytes at a place of its first central header (or of its end record) set to a number. */
function lying(bytes: Uint8Array, signature: number, at: number, value: number): Uint8Array {
  const buffer = Buffer.from(bytes);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  buffer.writeUInt32LE(value, buffer.lastIndexOf(mark) + at);
  return buffer;
}

const central = 0x02014b50;
const end = 0x06054b50;

describe('the one JSON file of an artifact', () => {
  it.each([0, 9] as const)('is read from a zip of the level %d', (level) => {
    expect(unzipJson(zip({ 'report.json': text('{"größe":1}') }, level), 1_000)).toBe('{"größe":1}');
  });

  it('is found among other files, which are not unpacked', () => {
    const files = {
      'a/comment.md': text('x'),
      'a/report.json': text('{}'),
      'bomb.txt': Buffer.alloc(5_000_000),
    };
    expect(unzipJson(zip(files), 1_000)).toBe('{}');
  });

  it('is read where the zip says its sizes only afterwards, as GitHub’s own action packs it', () => {
    const chunks: Uint8Array[] = [];
    const streamed = new Zip((_, chunk) => void chunks.push(chunk));
    const file = new ZipDeflate('report.json');
    streamed.add(file);
    file.push(text('{"a":'));
    file.push(text('1}'), true);
    streamed.end();
    expect(unzipJson(Buffer.concat(chunks), 1_000)).toBe('{"a":1}');
  });

  it('may be large, if that is allowed', () => {
    const json = JSON.stringify(Array.from({ length: 200_000 }, (_, at) => at * 7919));
    expect(unzipJson(zip({ 'report.json': text(json) }), 10_000_000)).toBe(json);
  });

  it('comes back as it went in, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        fc.constantFrom(0 as const, 9 as const),
        (json, level) => {
          expect(unzipJson(zip({ 'report.json': text(json) }, level), 100_000)).toBe(json);
        },
      ),
    );
  });

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['nothing at all', new Uint8Array(0), /no zip/],
    ['no zip', text('{"schema":1}'), /no zip/],
    ['a zip cut short', zip({ 'report.json': text('{}') }).slice(0, -10), /no zip/],
    ['an empty zip', zip({}), /no JSON file/],
    ['a zip without JSON', zip({ 'report.txt': text('{}') }), /no JSON file/],
    ['two JSON files', zip({ 'a.json': text('{}'), 'b.json': text('{}') }), /more than one/],
    [
      'too many entries',
      zip(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}.txt`, text('')]))),
      /1000 entries/,
    ],
    ['a bomb', zip({ 'report.json': Buffer.alloc(5_000_000) }), /more than 1000 bytes/],
    ['a path that climbs', zip({ '../report.json': text('{}') }), /leads out/],
    ['a path of Windows that climbs', zip({ 'a\\..\\..\\report.json': text('{}') }), /leads out/],
    ['an absolute path', zip({ '/report.json': text('{}') }), /leads out/],
    ['a drive', zip({ 'C:report.json': text('{}') }), /leads out/],
    ['text that is no UTF-8', zip({ 'report.json': Buffer.from([0xff, 0xfe, 0x7b]) }), /not UTF-8/],
    [
      'a bomb that says it is small',
      lying(zip({ 'report.json': Buffer.alloc(5_000_000) }), central, 24, 10),
      /longer/,
    ],
    ['a file that says it is longer', lying(zip({ 'report.json': text('{}') }), central, 24, 900), /./],
    [
      'a stored file that says it is longer',
      lying(zip({ 'report.json': text('{}') }, 0), central, 20, 900),
      /./,
    ],
    [
      'a way of packing that nobody knows',
      lying(zip({ 'report.json': text('{}') }), central, 10, 99),
      /damaged/,
    ],
    ['headers that lie elsewhere', lying(zip({ 'report.json': text('{}') }), end, 16, 0xfffffff0), /./],
  ])('is refused: %s', (_, bytes, why) => {
    expect(() => unzipJson(bytes, 1_000)).toThrow(BadZip);
    expect(() => unzipJson(bytes, 1_000)).toThrow(why);
  });

  it('is not looked for among four billion entries that are not there', () => {
    const bytes = Buffer.from(zip({ 'report.txt': text('x') }));
    const locator = Buffer.alloc(20);
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeUInt32LE(0xffffffff, 32);
    locator.writeUInt32LE(0x07064b50, 0);
    const at = bytes.length - 22;
    record.writeUInt32LE(bytes.readUInt32LE(at + 16), 48);
    locator.writeUInt32LE(at, 8);
    const hostile = Buffer.concat([bytes.subarray(0, at), record, locator, bytes.subarray(at)]);
    expect(() => unzipJson(hostile, 1_000)).toThrow(/entries|no zip/);
  });

  it('is text or a BadZip, whatever the bytes are', () => {
    const good = Buffer.from(zip({ 'report.json': text('{"a":[1,2,3]}') }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }), (edits) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of edits) bytes[at] = value;
        try {
          expect(unzipJson(bytes, 1_000).length).toBeLessThanOrEqual(1_000);
        } catch (error) {
          expect(error).toBeInstanceOf(BadZip);
        }
      }),
    );
  });
});
