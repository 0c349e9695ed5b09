import { readPipSpec } from './readPipSpec.ts';
import type { FileLine } from './types.ts';

const types = ['pypi'] as const;

/** A line that asks for what a specifier (`uvicorn[standard]>=0.24`) names; null where it names nothing. */
export function pipLine(text: string, line: number, list: string | null): FileLine | null {
  const spec = readPipSpec(text);
  if (spec === null) return null;
  return { line, asks: text.trim(), wanted: { kind: 'package', types, ...spec }, list };
}
