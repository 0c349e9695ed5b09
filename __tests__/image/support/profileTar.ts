import { unpackEntries } from '../../../src/image/layer/codec.ts';
import type { LayerContents } from '../../../src/image/layer/entries.ts';
import { unpackFindings } from '../../../src/image/layer/findingsCodec.ts';
import { LayerProfiler } from '../../../src/image/layer/profiler.ts';
import type { Reader } from '../../../src/packages/index.ts';
import { type TarSpec, writeTar } from './tarWriter.ts';

/** Facts and contents of a layer with these entries, seen by these readers, in pieces of `step` bytes. */
export async function profileTar(
  specs: readonly TarSpec[],
  readers: readonly Reader[] = [],
  step = Number.POSITIVE_INFINITY,
) {
  const profiler = new LayerProfiler('here', readers);
  const tar = writeTar(specs);
  for (let at = 0; at < tar.length; at += step) {
    // Copied and wiped, because a chunk's memory is used again after the call.
    const chunk = Buffer.from(tar.subarray(at, at + step));
    profiler.push(chunk);
    chunk.fill(0xff);
    await profiler.settled();
  }
  const record = await profiler.finish('');
  const entries = unpackEntries(record.packed);
  const findings = unpackFindings(record.packedFindings);
  if (entries === null || findings === null) throw new Error('a layer does not unpack');
  const contents: LayerContents = { entries, findings };
  return { ...record, ...contents, contents };
}
