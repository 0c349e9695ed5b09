import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../nouns/index.ts';
import { baselineOfReport } from './baselineOfReport.ts';
import type { TakeFrom } from './types.ts';

/** More than any report; bytes. */
const mostBytes = 50e6;

/** The report of an earlier run in a file; `file` is relative to the project. */
export function report(file: string): TakeFrom {
  return async (request) => {
    const text = await readText(resolve(request.head.plan.root, file), file);
    return typeof text === 'string' ? baselineOfReport(text, file, request) : text;
  };
}

/** A link to a device would never end, and a huge file take all memory. */
async function readText(path: string, file: string): Promise<string | Problem> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (!found.isFile()) return unreadable(file, 'it is no file');
      if (found.size > mostBytes) return unreadable(file, `it has ${found.size} bytes`);
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return unreadable(file, code === 'ENOENT' ? 'there is no such file' : code || String(error));
  }
}

function unreadable(file: string, reason: string): Problem {
  return {
    code: 'baseline-report-unreadable',
    message: `can't read the baseline's report ${JSON.stringify(file)}: ${reason}`,
    expected: 'a report that size-gate check --output wrote; the path is relative to the project',
    fix: 'put the file there, or name another source of baselines',
  };
}
