import { formatBytes } from '../../../../nouns/index.ts';
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

function whatOf({ kind, index }: Entry, image: PageImage): What | null {
  const contents = image.profile?.contents;
  switch (kind) {
    case 'image':
      return { kind: 'image', name: [shown(image.id, 120)] };
    case 'package': {
      const each = contents?.packages[index];
      return each
        ? {
            kind: typeNames[each.type],
            name: [swatch(each.type), `${shown(each.name, 120)} ${shown(each.version ?? '', 40)}`],
          }
        : null;
    }
    case 'line': {
      const each = contents?.lines[index];
      return each
        ? { kind: 'line', name: [`${shown(each.file, 120)}:${each.line} ${shown(each.asks, 80)}`] }
        : null;
    }
    case 'layer': {
      const each = image.profile?.layers[index];
      return each ? { kind: 'layer', name: [instructionText(each)] } : null;
    }
    case 'bytes': {
      const each = contents?.unowned[index];
      return each
        ? {
            kind: 'no package',
            name: [
              swatch(each.kind),
              `${kindNames[each.kind]} ${shownPath(each.place ?? '').replace(/^\/$/, '')}`,
            ],
          }
        : null;
    }
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

function path(kind: string, found: string | undefined): What | null {
  return found === undefined ? null : { kind, name: [`/${found === '' ? '' : shownPath(found)}`] };
}
