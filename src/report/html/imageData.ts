import { deflateRawSync } from 'node:zlib';
import type { ReportImage } from '../schema.ts';
import { pack } from './pack.ts';
import { pageImage } from './pageData.ts';

/**
 * An image's data as the page holds it: packed JSON, deflated, in base64. Five hundred services with some hundred
 * packages each would be a file of 30MB otherwise. Nothing in base64 is markup. `unpackImage` of the page reads it.
 */
export function imageData(image: ReportImage): string {
  return deflateRawSync(JSON.stringify(pack(pageImage(image)))).toString('base64');
}
