import { type SpawnOptions, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** One run of a command as a whole process. */
export interface Sample {
  readonly elapsedMs: number;
  /** The largest resident set seen in the process itself, in bytes (sampled every 10 ms). */
  readonly peakBytes: number;
  readonly status: number | null;
}

/** A side of a ratio: a shell command, run through bash with `pipefail`, and what has to happen before each run. */
export interface Side {
  readonly command: string;
  readonly before?: () => Promise<void>;
  /** The exit statuses that count as a run; 0 unless said otherwise. */
  readonly accept?: readonly number[];
}

async function residentPeak(pid: number): Promise<number> {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Runs a shell command to its end and throws when it ends with a status that the side does not accept. */
export async function sample(side: Side, options: SpawnOptions): Promise<Sample> {
  await side.before?.();
  const started = performance.now();
  const child = spawn('bash', ['-o', 'pipefail', '-c', side.command], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let peakBytes = 0;
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-2000);
  });
  const timer = setInterval(async () => {
    if (child.pid !== undefined) peakBytes = Math.max(peakBytes, await residentPeak(child.pid));
  }, 10);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (!(side.accept ?? [0]).includes(status ?? -1))
    throw new Error(`${side.command}\nended with ${status}:\n${errors}`);
  return { elapsedMs: performance.now() - started, peakBytes, status };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export interface Ratio {
  readonly title: string;
  readonly aim: string;
  readonly commands: readonly [string, string];
  readonly seconds: readonly [number, number];
  readonly peakMegabytes: readonly [number, number];
  /** Median over the rounds of A÷B, each pair measured one after the other. */
  readonly ratio: number;
  readonly rounds: number;
}

/** Measures two commands in turn, A B A B …, because the machine's speed drifts; the ratio is the median pair's. */
export async function compare(
  title: string,
  aim: string,
  a: Side,
  b: Side,
  { rounds = 3, ...options }: SpawnOptions & { readonly rounds?: number },
): Promise<Ratio> {
  const pairs: [Sample, Sample][] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push([await sample(a, options), await sample(b, options)]);
  const column = (side: 0 | 1, value: (sample: Sample) => number) =>
    median(pairs.map((pair) => value(pair[side])));
  const ratio = median(pairs.map(([first, second]) => first.elapsedMs / second.elapsedMs));
  console.error(`${ratio.toFixed(3)} (aim ${aim})  ${title}`);
  return {
    title,
    aim,
    commands: [a.command, b.command],
    seconds: [column(0, (s) => s.elapsedMs / 1000), column(1, (s) => s.elapsedMs / 1000)],
    peakMegabytes: [column(0, (s) => s.peakBytes / 1e6), column(1, (s) => s.peakBytes / 1e6)],
    ratio,
    rounds,
  };
}
