import { unpackEntries } from '../../../src/image/layer/codec.ts';
import type { LayerEntries } from '../../../src/image/layer/entries.ts';
import { LayerProfiler } from '../../../src/image/layer/profiler.ts';
import { type TarSpec, writeTar } from './tarWriter.ts';

/** Facts and entries of a layer with these entries. */
export function profileTar(specs: readonly TarSpec[]) {
  const profiler = new LayerProfiler('here');
  profiler.push(writeTar(specs));
  const { facts, packed } = profiler.finish('');
  const entries: LayerEntries | null = unpackEntries(packed);
  if (entries === null) throw new Error('a layer does not unpack');
  return { facts, packed, entries };
}
