import { CandidateScan } from '../elf/candidateScan.ts';
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
    const scan = new CandidateScan({
      needles: [buildInfoMagic],
      maxBytes: maxBuildInfoBytes,
      maxTries: 1000,
      judge: buildInfoAt,
    });
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        const found = scan.end();
        return found === null ? null : goFacts(found, file.path);
      },
    };
  },
};
