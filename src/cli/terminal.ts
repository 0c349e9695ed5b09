import type { TextOptions } from '../report/index.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The parts of an output stream that the terminal door uses. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const narrowest = 40;
const withoutTerminal = 120;

/**
 * How wide to print and whether in colours: NO_COLOR (no-color.org) turns them off, FORCE_COLOR on (it wins, as in
 * Node), else a terminal has them unless it is `dumb`. COLUMNS stands in where the width is unknown.
 */
export function textOptions(output: Output, env: Env): TextOptions {
  const columns = output.columns || Number.parseInt(env.COLUMNS ?? '', 10) || withoutTerminal;
  return { width: Math.max(narrowest, columns), color: wantsColor(output, env) };
}

function wantsColor(output: Output, env: Env): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') {
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  }
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTTY === true && env.TERM !== 'dumb';
}
