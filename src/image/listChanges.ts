import type { FileChange } from '../nouns/index.ts';
import { type Attribution, attribute, type ImageFileSystem } from '../owners/index.ts';
import type { BlobLibrary } from './blob/library.ts';
import { ChangeLog } from './tree/changeLog.ts';
import { mergeLayers } from './tree/mergeLayers.ts';
import { profileLost } from './unreadable.ts';

/**
 * Everything that the layers (base layer first, by diffID) do, from what is on record of them; paths are text. Rejects
 * with `image-profile-lost` where a record is gone, and with `image-too-large` where there is more than can be listed.
 */
export async function listChanges(diffIds: readonly string[], library: BlobLibrary): Promise<FileChange[]> {
  const log = new ChangeLog();
  const inputs = diffIds.map((diffId) => async () => {
    const contents = await library.contents(diffId);
    if (contents === null) throw profileLost(diffId);
    return contents;
  });
  return log.list(ownersOfFiles(await mergeLayers(inputs, log)));
}

/** Nobody's where owners can't be found out: weighing has said so. */
function ownersOfFiles(fs: ImageFileSystem): Pick<Attribution, 'ownerOfFile' | 'ownerOfWasted'> {
  try {
    return attribute(fs);
  } catch {
    const nobody = ({ length }: readonly unknown[]) => new Int32Array(length).fill(-1);
    return { ownerOfFile: nobody(fs.files), ownerOfWasted: nobody(fs.wasted) };
  }
}
