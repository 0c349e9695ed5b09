import { formatBytes, type ImageContents } from '../../../../nouns/index.ts';
import { type Html, type HtmlElement, h } from '../../html.ts';
import type { PageImage } from '../../pageData.ts';
import { kindNames, typeNames } from '../../view/kindNames.ts';
import { instructionText } from '../../view/layersPart.ts';
import { swatch } from '../../view/marks.ts';
import { shown, shownPath } from '../../view/words.ts';
import type { PageStore } from '../readData.ts';
import type { Entry } from './findHits.ts';

/** One hit of a search: what it is, how large, and of which image. */
export function hitHtml(entry: Entry, index: number, store: PageStore): HtmlElement {
  const image = store.image(entry.image);
  const what = image ? whatOf(entry, image) : null;
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', 'data-hit': index },
      h('span', { class: 'what' }, what?.name ?? ['?']),
      h(
        'span',
        { class: 'where' },
        `${what?.kind ?? ''} · ${formatBytes(entry.bytes)}${entry.kind === 'image' ? '' : ` · ${shown(image?.id ?? '', 80)}`}`,
      ),
    ),
  );
}

interface What {
  readonly kind: string;
  readonly name: readonly Html[];
}

function whatOf(entry: Entry, image: PageImage): What | null {
  const { kind, index } = entry;
  const contents = image.profile?.contents;
  switch (kind) {
    case 'image':
      return named('image', shown(image.id, 120));
    case 'package':
      return packageHit(contents?.packages[index]);
    case 'line':
      return lineHit(contents?.lines[index]);
    case 'layer': {
      const layer = image.profile?.layers[index];
      return layer ? named('layer', instructionText(layer)) : null;
    }
    case 'bytes':
      return unownedHit(contents?.unowned[index]);
    case 'folder':
      return path('folder', contents?.folders[index]?.path);
    case 'waste':
      return path('waste', contents?.waste[index]?.folder);
    case 'file':
      return path('same content', contents?.identical[index]?.paths[0]);
    default:
      return kind satisfies never;
  }
}

function named(kind: string, name: string): What {
  return { kind, name: [name] };
}

function packageHit(each: ImageContents['packages'][number] | undefined): What | null {
  if (!each) return null;
  const text = `${shown(each.name, 120)} ${shown(each.version ?? '', 40)}`;
  return { kind: typeNames[each.type], name: [swatch(each.type), text] };
}

function lineHit(each: ImageContents['lines'][number] | undefined): What | null {
  return each ? named('line', `${shown(each.file, 120)}:${each.line} ${shown(each.asks, 80)}`) : null;
}

function unownedHit(each: ImageContents['unowned'][number] | undefined): What | null {
  if (!each) return null;
  const place = shownPath(each.place ?? '').replace(/^\/$/, '');
  return { kind: 'no package', name: [swatch(each.kind), `${kindNames[each.kind]} ${place}`] };
}

function path(kind: string, found: string | undefined): What | null {
  return found === undefined ? null : named(kind, `/${found === '' ? '' : shownPath(found)}`);
}
