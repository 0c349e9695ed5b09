import { facts } from '../text/facts.ts';
import { joinPath } from '../text/joinPath.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { infoFolder } from './infoFolder.ts';

const maxBytes = 2 ** 20;

/**
 * Reads `direct_url.json` (PEP 610): a distribution that was installed with `pip install -e` owns the folder that it
 * points at.
 */
export const pythonEditableReader: Reader = {
  id: 'python-editable',
  version: 1,
  wants: ({ path }) => path.endsWith('.dist-info/direct_url.json'),
  open: (file) => {
    const info = infoFolder(file.path);
    if (info === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readUrl(bytes.toString('utf8'), info.key));
  },
};

function readUrl(text: string, key: string): FileFacts | null {
  const folder = editableFolder(text);
  if (folder === undefined) return facts({ problems: [{ message: 'not JSON' }] });
  return folder === null ? null : facts({ claims: [{ key, folders: [folder] }] });
}

/** Null for one that is not editable, undefined where the text is broken. */
function editableFolder(text: string): string | null | undefined {
  try {
    const url: unknown = JSON.parse(text);
    if (typeof url !== 'object' || url === null || !('dir_info' in url) || !('url' in url)) return null;
    const { dir_info: info, url: from } = url;
    if (typeof info !== 'object' || info === null || !('editable' in info) || info.editable !== true)
      return null;
    if (typeof from !== 'string' || !from.startsWith('file:///')) return null;
    return joinPath('', unescaped(from.slice('file:///'.length)));
  } catch {
    return undefined;
  }
}

/** A URL's path as bytes: `%C3%A4` are two characters. */
function unescaped(path: string): string {
  const bytes = Buffer.from(path, 'utf8').toString('latin1');
  return bytes.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
