import { whoAmI } from './authors.ts';
import { commentOnce } from './commentOnce.ts';
import { markerOf, writeMarker } from './marker.ts';
import type { Operation } from './operation.ts';
import { retrying } from './retrying.ts';
import type { Said } from './said.ts';
import type { CommentOutcome, CommentRequest } from './types.ts';

/** UTF-16 units that a comment may have, its marker included. */
const mostUnits = 65_536;

/**
 * Writes the one comment of a key on a pull request. A try that failed in passing is begun anew from reading,
 * because it may have taken effect: so nothing is written twice. Throws RangeError for a body that is too long.
 */
export async function writeComment(operation: Operation, request: CommentRequest): Promise<CommentOutcome> {
  const marker = markerOf(request);
  const body = `${writeMarker(marker)}\n${request.body}`;
  const said: Said = { request, marker, body, authors: await whoAmI(operation), wrote: 'nothing' };
  return retrying(operation, () => commentOnce(operation, said));
}

/** Throws RangeError for a request whose comment GitHub would refuse as too long: a mistake of the caller. */
export function checkLength(request: CommentRequest): void {
  const units = writeMarker(markerOf(request)).length + 1 + request.body.length;
  if (units > mostUnits)
    throw new RangeError(`a comment of ${units} UTF-16 units, its marker included; ${mostUnits} fit`);
}
