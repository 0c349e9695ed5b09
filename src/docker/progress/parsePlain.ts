import type { ProgressUpdate, StepUpdate } from './types.ts';

/**
 * Reads a line of `--progress=plain`, for versions of buildx without rawjson: `#7 [3/3] RUN make`,
 * `#7 0.142 output`, `#7 CACHED`, `#7 DONE 0.1s`, `#7 ERROR: why`. Null where it is some other text of buildx.
 */
export function parsePlain(line: string): ProgressUpdate | null {
  const match = /^#(\d+) (.*)$/.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const step = `#${match[1]}`;
  const text = match[2];
  const output = /^\d+\.\d+ (.*)$/.exec(text)?.[1];
  if (output !== undefined) return { steps: [], output: [{ step, bytes: Buffer.from(`${output}\n`) }] };
  return { steps: [stepOf(step, text)], output: [] };
}

function stepOf(step: string, text: string): StepUpdate {
  if (/^DONE \d/.test(text)) return { step, started: true, completed: true };
  if (text === 'CACHED') return { step, started: true, completed: true, cached: true };
  if (text.startsWith('ERROR: ')) return { step, completed: true, error: text.slice('ERROR: '.length) };
  if (text === 'CANCELED') return { step, completed: true };
  // The name comes first and again after a switch between steps; anything else is a sub-status such as a transfer.
  return /^\[|^(exporting|importing|preparing|resolv)/.test(text)
    ? { step, name: text, started: true }
    : { step, started: true };
}
