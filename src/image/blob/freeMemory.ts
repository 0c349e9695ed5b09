/**
 * Frees the memory of a buffer that nobody uses any more. Without it V8 looks through its whole heap after every 40MB
 * of such buffers: a quarter of the processor's time for a 2GB stream, and 40MB more at the peak (seen with Node 24);
 * half of that for what is decompressed.
 * Node 20 has no `transfer`, shared memory neither, and some memory is marked as not to be had: there V8 frees it when
 * it finds it.
 */
export function freeMemory(chunk: Buffer): void {
  const { buffer } = chunk;
  // A part may be cut from memory that Node shares among buffers.
  if (chunk.byteLength < buffer.byteLength) return;
  const transfer: unknown = Reflect.get(buffer, 'transfer');
  if (typeof transfer !== 'function') return;
  try {
    transfer.call(buffer, 0);
  } catch {
    // Not detachable.
  }
}
