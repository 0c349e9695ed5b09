import type { Reader } from '../types.ts';
import { ArchiveScan } from './archiveScan.ts';
import { jarFacts } from './jarFacts.ts';
import { limitsOf } from './limits.ts';

/** What Java programs and libraries are packed as: zip files all. */
const suffix = /\.(?:jar|war|ear|hpi|jpi|nar|par|sar|kar)$/i;

/** Reads Java archives as they stream by: whose they are, and what is packed into them. */
export const jarReader: Reader = {
  id: 'jar',
  version: 2,
  wants: ({ path, bytes }) => bytes > 0 && suffix.test(path),
  open: (file) => {
    const scan = new ArchiveScan(limitsOf(file.bytes));
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        scan.end();
        return jarFacts(file.path, scan.archive, scan.problems.all());
      },
    };
  },
};
