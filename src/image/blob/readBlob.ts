import { type Blob, BlobIntake } from './intake.ts';
import type { BlobSource } from './source.ts';

/**
 * Reads one blob of a source to its end. `onBytes` hears how many bytes each piece had; an aborted `signal` ends the
 * reading between two pieces with its reason.
 */
export async function readBlob(
  source: BlobSource,
  name: string,
  options: { readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void },
): Promise<Blob> {
  const intake = new BlobIntake();
  try {
    await source.read(name, (chunk) => {
      options.signal?.throwIfAborted();
      options.onBytes?.(chunk.length);
      return intake.write(chunk);
    });
    return await intake.finish();
  } catch (error) {
    intake.destroy();
    throw error;
  }
}
