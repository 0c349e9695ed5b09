import { unreadable } from '../unreadable.ts';
import type { EntryKind, TarEntry } from './entry.ts';
import type { RawHeader } from './header.ts';
import { readDecimal } from './number.ts';

/** What the metadata entries in front of an entry said about it. */
export interface Pending {
  readonly longName?: string;
  readonly longLink?: string;
  readonly pax?: ReadonlyMap<string, string>;
}

const kinds: Readonly<Record<string, EntryKind>> = {
  '\0': 'file',
  '0': 'file',
  '7': 'file',
  S: 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'other',
  '4': 'other',
  '5': 'directory',
  '6': 'other',
};

/** Types that never have data, whatever size their header says (links, folders, devices, pipes). */
const dataless = new Set(['1', '2', '3', '4', '5', '6']);

/**
 * Joins a header with what came before it, in the order in which Go's archive/tar does: PAX records over the
 * header, GNU long names over those, the sparse file's own name over all. Throws `image-layer-damaged` for an
 * impossible size.
 */
export function entryOf(raw: RawHeader, pending: Pending): TarEntry {
  const type = String.fromCharCode(raw.type);
  const pax = pending.pax;
  const announced = paxSize(pax, 'size') ?? raw.size;
  const sparse = pax === undefined ? null : paxSparse(pax);
  const name = sparse?.name || pending.longName || pax?.get('path') || raw.name;
  // Before ustar a folder was a regular file whose name ends in a slash.
  const kind = type === '\0' && name.endsWith('/') ? 'directory' : (kinds[type] ?? 'other');
  const size = raw.sparseSize ?? sparse?.size ?? announced;
  return {
    name,
    linkName:
      kind === 'hardlink' || kind === 'symlink'
        ? pending.longLink || pax?.get('linkpath') || raw.linkName
        : '',
    kind,
    size: kind === 'file' ? size : 0,
    executable: raw.executable,
    sparse: raw.sparseSize !== null || sparse !== null,
    dataBytes: dataless.has(type) ? 0 : announced,
  };
}

/** Name and real size of a PAX sparse file (GNU formats 0.0, 0.1 and 1.0), or null where the entry is none. */
function paxSparse(pax: ReadonlyMap<string, string>): { name: string; size: number | null } | null {
  const major = pax.get('GNU.sparse.major') ?? '';
  const minor = pax.get('GNU.sparse.minor') ?? '';
  const stated = (major === '0' && (minor === '0' || minor === '1')) || (major === '1' && minor === '0');
  const guessed = major === '' && minor === '' && Boolean(pax.get('GNU.sparse.map'));
  if (!stated && !guessed) return null;
  return {
    name: pax.get('GNU.sparse.name') ?? '',
    size: paxSize(pax, 'GNU.sparse.size') ?? paxSize(pax, 'GNU.sparse.realsize'),
  };
}

function paxSize(pax: ReadonlyMap<string, string> | undefined, key: string): number | null {
  const text = pax?.get(key);
  if (text === undefined || text === '') return null;
  const size = readDecimal(text);
  if (size === null)
    throw unreadable('image-layer-damaged', `a PAX header of the tar holds an impossible ${key}`);
  return size;
}
