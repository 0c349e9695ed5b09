import { ElfScan } from '../elf/elfScan.ts';
import type { Segment } from '../elf/elfSegments.ts';
import type { Reader } from '../types.ts';
import { auditJudge, maxAuditBytes, zlibHeads } from './auditJudge.ts';
import { rustFacts } from './rustFacts.ts';

/** The smallest Rust program with its standard library has 250kB; with a shared one less. */
const minBytes = 100_000;

/** Reads the list of crates that cargo-auditable puts into programs. Programs built without it say nothing. */
export const rustReader: Reader = {
  id: 'rust-audit',
  version: 1,
  wants: ({ path, bytes, executable }) => bytes >= minBytes && (executable || path.endsWith('.so')),
  open: (file) => {
    const wanted = {
      needles: zlibHeads,
      maxBytes: maxAuditBytes,
      // There are 6,000 such places in 100MB of anything.
      maxTries: 20_000,
      judge: auditJudge(),
    };
    const scan = new ElfScan(wanted, notLoaded);
    return {
      push: (chunk) => scan.push(chunk),
      end: () => {
        const found = scan.end();
        return found === null ? null : rustFacts(found, file.path);
      },
    };
  },
};

/** The section is not loaded into memory, so it lies behind all that is (cargo-auditable's `object_file.rs`). */
function notLoaded(segments: readonly Segment[]) {
  const start = Math.max(0, ...segments.map(({ end }) => end));
  return { start, end: Number.POSITIVE_INFINITY };
}
