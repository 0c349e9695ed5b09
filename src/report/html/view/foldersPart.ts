import { formatBytes, type ImageContents } from '../../../nouns/index.ts';
import type { PageImage } from '../pageData.ts';
import { code, shareOf } from './marks.ts';
import type { Part } from './part.ts';
import { tableOf } from './table.ts';
import { countText, shownPath } from './words.ts';

/** The largest folders of the finished image. */
export function foldersPart(image: PageImage, contents: ImageContents): Part | null {
  if (contents.folders.length === 0) return null;
  const whole = image.profile?.unpackedBytes ?? 0;
  const columns = [
    { title: 'Folder' },
    { title: 'Size', number: true },
    { title: 'Of the image', low: true },
    { title: 'Files', number: true },
  ];
  const largest = contents.folders.toSorted((a, b) => b.bytes - a.bytes);
  return {
    id: 'folders',
    title: 'Folders',
    note: 'Of the finished image, each with everything below. Small ones are left out.',
    blocks: [
      tableOf({ id: 'folders', label: 'Folders by size', columns }, largest, (each) => [
        code(each.path === '' ? '/' : `/${shownPath(each.path)}`),
        formatBytes(each.bytes),
        shareOf(each.bytes, whole),
        countText(each.files),
      ]),
    ],
  };
}
