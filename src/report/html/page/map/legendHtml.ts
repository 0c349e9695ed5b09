import { formatBytes, type ImageContents, packageTypes, unownedKinds } from '../../../../nouns/index.ts';
import { type HtmlElement, h } from '../../html.ts';
import { kindNames, typeNames } from '../../view/kindNames.ts';
import { swatch } from '../../view/marks.ts';

/** What the map's colours mean, with the bytes of each; only what the image has. */
export function legendHtml({ packages, unowned }: ImageContents): HtmlElement {
  const types = packageTypes.map((type) => ({
    look: type,
    name: `${typeNames[type]} packages`,
    bytes: packages.reduce((sum, each) => sum + (each.type === type ? each.ownedBytes : 0), 0),
  }));
  const kinds = unownedKinds.map((kind) => ({
    look: kind,
    name: kindNames[kind],
    bytes: unowned.reduce((sum, each) => sum + (each.kind === kind ? each.bytes : 0), 0),
  }));
  const filled = [...types, ...kinds].filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
  return h(
    'ul',
    { 'aria-label': 'Colours of the map' },
    filled.map(({ look, name, bytes }) =>
      h('li', {}, swatch(look), `${name} `, h('b', {}, formatBytes(bytes))),
    ),
  );
}
