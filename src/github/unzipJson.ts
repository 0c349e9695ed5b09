import { unzipSync } from 'fflate';

/** More entries than that are no artifact of ours. */
const mostEntries = 1_000;

/** Thrown for a zip that is not taken; the message says why, in words of ours. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

/**
 * The one JSON file in a hostile zip, as text. Nothing is unpacked before its entry's size is known to be at most
 * `maxBytes`, and nothing else is unpacked at all. Throws BadZip.
 */
export function unzipJson(zip: Uint8Array, maxBytes: number): string {
  const bytes = unpack(zip, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadZip('its JSON file is not UTF-8');
  }
}

function unpack(zip: Uint8Array, maxBytes: number): Uint8Array {
  let entries = 0;
  let wanted: { readonly name: string; readonly size: number } | null = null;
  const take = (entry: { readonly name: string; readonly originalSize: number }): boolean => {
    // The number of entries is the zip's word, too: four billion of them would be walked through.
    if (++entries > mostEntries) throw new BadZip(`it has more than ${mostEntries} entries`);
    if (!entry.name.endsWith('.json')) return false;
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(entry.name))
      throw new BadZip('its JSON file has a path that leads out of it');
    if (wanted !== null) throw new BadZip('it has more than one JSON file');
    if (!(entry.originalSize <= maxBytes)) throw new BadZip(`its JSON file has more than ${maxBytes} bytes`);
    wanted = { name: entry.name, size: entry.originalSize };
    return true;
  };
  const found = Object.values(unzipped(zip, take));
  const [bytes] = found;
  const size = (wanted as { readonly size: number } | null)?.size;
  if (size === undefined || bytes === undefined) throw new BadZip('it has no JSON file');
  if (bytes.length !== size) throw new BadZip('its JSON file is not as long as it says');
  return bytes;
}

function unzipped(
  zip: Uint8Array,
  filter: (entry: { readonly name: string; readonly originalSize: number }) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    if (error instanceof BadZip) throw error;
    throw new BadZip('it can not be unpacked: it is damaged, encrypted, or no zip');
  }
}
