import { plainText } from '../report/index.ts';

/** What a role adds to an image's name; the gated ones go by their name alone. */
const additions: Readonly<Record<string, string>> = { compared: ' (compared)', base: ' (base)' };

/** How progress names an image; one of the compared flavour or of the base commit says so. The id is hostile text. */
export function progressName(event: { readonly id: string; readonly role: string }): string {
  return `${plainText(event.id, 200)}${additions[event.role] ?? ''}`;
}
