import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PeakMemory {
  /** For the `NODE_OPTIONS` of the program to watch. */
  readonly option: string;
  /** The most memory that the program had at once, in bytes, as Linux tells at its end. Throws before that. */
  bytes(): number;
}

/** Has a Node program write down its peak of memory when it ends; `folder` is for the note. */
export function peakMemory(folder: string): PeakMemory {
  const note = join(folder, 'peak.txt');
  const hook = join(folder, 'peak.cjs');
  // VmHWM and not getrusage, whose peak includes that of the process it was forked from.
  writeFileSync(
    hook,
    `const fs = require('node:fs');
process.on('exit', () => fs.writeFileSync(${JSON.stringify(note)}, fs.readFileSync('/proc/self/status')));
`,
  );
  return {
    option: `--require=${hook}`,
    bytes() {
      const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(note, 'utf8'))?.[1];
      if (kibibytes === undefined) throw new Error('no peak of memory was written down');
      return Number(kibibytes) * 1024;
    },
  };
}
