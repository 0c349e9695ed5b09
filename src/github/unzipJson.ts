import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** More entries than that are no artifact of ours. */
const mostEntries = 1_000;

/** Packed bytes that are unpacked at once: at most a thousandfold of it, so that a bomb is seen while it is small. */
const pieceBytes = 16 << 10;

/** The two ways of packing that are in use. */
const stored = 0;
const deflated = 8;

/** Thrown for a zip that is not taken; the message says why, in words of ours. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

/** An entry as the zip's directory tells of it. */
interface Listed {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
}

/**
 * The one JSON file in a hostile zip, as text of at most `maxBytes` bytes. Its size is known from the directory
 * before anything is unpacked, and held against what comes out while it comes. Throws BadZip.
 */
export function unzipJson(zip: Uint8Array, maxBytes: number): string {
  const bytes = guarded(() => unpacked(zip, listed(zip, maxBytes)));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadZip('its JSON file is not UTF-8');
  }
}

/** Finds the JSON file in the zip's directory; unpacks nothing. */
function listed(zip: Uint8Array, maxBytes: number): Listed {
  const found: Listed[] = [];
  let entries = 0;
  unzipSync(zip, {
    filter: ({ name, originalSize: size, size: packed, compression }) => {
      // The number of entries is the zip's word, too: four billion of them would be walked through.
      if (++entries > mostEntries) throw new BadZip(`it has more than ${mostEntries} entries`);
      if (!name.endsWith('.json')) return false;
      found.push({ name, size });
      const fits = compression === stored ? packed === size : compression === deflated;
      if (!fits)
        throw new BadZip('it can not be unpacked: it is damaged, or packed in a way that nobody uses');
      return false;
    },
  });
  const [file] = found;
  if (file === undefined) throw new BadZip('it has no JSON file');
  if (found.length > 1) throw new BadZip('it has more than one JSON file');
  if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(file.name))
    throw new BadZip('its JSON file has a path that leads out of it');
  if (!(file.size <= maxBytes)) throw new BadZip(`its JSON file has more than ${maxBytes} bytes`);
  return file;
}

function unpacked(zip: Uint8Array, { name, size }: Listed): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const unzip = new Unzip((file) => {
    if (file.name !== name) return;
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      length += chunk.length;
      if (length > size || ended) throw new BadZip('its JSON file is longer than it says');
      chunks.push(chunk);
      ended = final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += pieceBytes)
    unzip.push(zip.subarray(at, at + pieceBytes), at + pieceBytes >= zip.length);
  if (!ended || length !== size) throw new BadZip('its JSON file is shorter than it says');
  return Buffer.concat(chunks);
}

/** Makes a BadZip of what the library throws. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BadZip) throw error;
    throw new BadZip('it can not be unpacked: it is damaged, encrypted, or no zip');
  }
}
