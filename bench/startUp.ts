import { gate } from './environment.ts';
import { compare, type Ratio } from './measure.ts';

/** What the bundle adds to bare node before it does anything. */
export function startUpRatio(): Promise<Ratio> {
  const bare = { command: `exec ${process.execPath} -e 0` };
  const title = 'start-up: `size-gate --version` ÷ `node -e 0`';
  return compare(title, 'at most 150 ms more', { command: `${gate} --version` }, bare, { rounds: 9 });
}
