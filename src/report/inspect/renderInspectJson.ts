import type { ImageProfile } from '../../nouns/index.ts';
import { identity, jsonDocument } from './jsonDocument.ts';
import { layerRows } from './layersView.ts';
import { contentsOf } from './ownersKnown.ts';
import { filesOf, whyOf } from './renderInspect.ts';
import type { ImageWithChanges, InspectOptions, InspectView } from './types.ts';
import { wasteDocument } from './wasteView.ts';

/**
 * The same as `renderInspect` as JSON: `{ "platforms": [ … ] }`, whole bytes, null where a size is unknown. Lists are
 * whole, however many rows the text shows; only the files are as many as `top` says.
 */
export function renderInspectJson(
  images: readonly ImageWithChanges[],
  view: InspectView,
  options: InspectOptions = { top: null },
): string {
  const bodies = bodiesOf(images, view, options);
  return jsonDocument(
    images.flatMap(({ profile }, index) => {
      const body = bodies[index];
      return body === null || body === undefined ? [] : [{ ...identity(profile), ...body }];
    }),
  );
}

function bodiesOf(
  images: readonly ImageWithChanges[],
  view: InspectView,
  options: InspectOptions,
): readonly (object | null)[] {
  switch (view.kind) {
    case 'summary':
      return images.map(({ profile }) => everything(profile));
    case 'layers':
      return images.map((image) => ({
        layers: layerRows(image),
        problems: contentsOf(image.profile).problems,
      }));
    case 'packages':
      return images.map(({ profile }) => {
        const { packages, unowned, lines, findings, problems } = contentsOf(profile);
        return { packages, unowned, lines, findings, problems };
      });
    case 'waste':
      return images.map((image) => wasteDocument(image));
    case 'files':
      return filesOf(images, view.path, options);
    case 'why':
      return whyOf(images, view.name).map((rows) => (rows.length === 0 ? null : { packages: rows }));
    default:
      return view satisfies never;
  }
}

/** The profile, and beside its sizes whose the bytes are. */
function everything({ contents, ...profile }: ImageProfile) {
  return { ...profile, ...(contents ?? { packages: null, unowned: null, problems: [] }) };
}
