import { plainText } from '../report/index.ts';

/** How progress names an image; one of the compared flavour says so. The id is hostile text. */
export function progressName(event: { readonly id: string; readonly role: string }): string {
  return event.role === 'compared' ? `${plainText(event.id, 200)} (compared)` : plainText(event.id, 200);
}
