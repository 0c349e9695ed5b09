import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A fixture's bytes, unpacked where its name ends in `.gz`: `fixture('go', 'shop.gz')`. */
export function fixture(room: string, name: string): Buffer {
  const bytes = readFileSync(join(import.meta.dirname, '..', room, 'fixtures', name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
