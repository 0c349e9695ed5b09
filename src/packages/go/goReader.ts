import { ElfScan } from '../elf/elfScan.ts';
import type { Segment } from '../elf/elfSegments.ts';
import type { Reader } from '../types.ts';
import { buildInfoAt, buildInfoMagic, maxBuildInfoBytes } from './buildInfo.ts';
import { goFacts } from './goFacts.ts';

/** The smallest Go program has a megabyte. */
const minBytes = 100_000;

/** Reads the build info of programs and libraries that Go made: the modules in them. */
export const goReader: Reader = {
  id: 'go-build-info',
  version: 1,
  wants: ({ path, bytes, executable }) => bytes >= minBytes && (executable || path.endsWith('.so')),
  open: (file) => {
    const wanted = {
      needles: [buildInfoMagic],
      maxBytes: maxBuildInfoBytes,
      maxTries: 1000,
      judge: buildInfoAt,
    };
    const scan = new ElfScan(wanted, data);
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        const found = scan.end();
        return found === null ? null : goFacts(found, file.path);
      },
    };
  },
};

/** Build info is data that can be written, though nobody does (Go's `debug/buildinfo`, `DataStart`). */
function data(segments: readonly Segment[]) {
  const writable = segments.filter((segment) => segment.writable);
  if (writable.length === 0) return null;
  return {
    start: Math.min(...writable.map(({ start }) => start)),
    end: Math.max(...writable.map(({ end }) => end)),
  };
}
