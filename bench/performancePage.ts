import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../demo/cacheFolder.ts';
import { machine } from './environment.ts';
import type { Ratio } from './measure.ts';

/** What was measured together, and on which day. */
export interface Group {
  readonly day: string;
  /** How many processes wanted a processor, on average over the last five minutes of the measurement. */
  readonly load: number;
  readonly ratios: readonly Ratio[];
}

/** docs/performance.md: every ratio with its aim, its medians and the commands behind it. */
export function performancePage(groups: readonly Group[]): string {
  const ratios = groups.flatMap((group) => group.ratios);
  return [
    '# Performance',
    '',
    'Written by `npm run bench`. Both sides of a ratio are measured in one run, in turn (A B A B …), as whole processes;',
    'the ratio is the median over the pairs, the seconds and the peak memory (of the process itself, sampled every 10 ms)',
    'are medians per side. `load` is how many processes wanted a processor (the machine has two): where it is far above',
    'two, other work ran beside the measurement, and the side that needs more of the processor looks worse than it is.',
    '',
    `Measured on ${[...new Set(groups.map(({ day }) => day))].join(', ')}: ${machine()}.`,
    '',
    '| what | ratio | aim | seconds | peak MB | rounds | load |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...groups.flatMap((group) => group.ratios.map((ratio) => row(ratio, group.load))),
    '',
    ...remarks,
    '## Commands',
    '',
    'A is the first side of the ratio, B the second.',
    '',
    ...ratios.flatMap(commands),
  ].join('\n');
}

/** What the figures can't say themselves. */
const remarks: readonly string[] = [
  '## Reading them',
  '',
  '- **A BuildKit of its own** packs new layers by gzip when they leave it for the first time; that is most of the time',
  '  of its first row. The gate asks for no other form, because the builder would keep it and the next push would have it',
  '  too ([builders](builders.md)). Once packed, or with profiles known, the export costs next to nothing.',
  '- **Dive** read the archive in two to four seconds here, where nine had been seen when the aim was set. It checks no digest; the',
  '  gate hashes every byte, which is most of its time, and needs no second look at layers that it knows.',
  '- **On the classic store** the engine writes the archive at 110 to 120MB/s and bounds the run; what the gate adds is its',
  '  start and the questions to the engine, and its share of two busy cores.',
  '- **Syft** and the gate wait for the same 22 seconds of `docker save`, which bound both; beside them finding the owners costs',
  '  nothing that can be measured. This image has 75,000 files and no package, so that syft has little to catalogue. From the',
  '  archive hashing, copying and checking every byte, which the gate does to know what it read, is about half of its time.',
  '- **Peak memory** is of the Node, dive or syft process alone, without the engine and without docker.',
  '',
];

function row({ title, ratio, aim, seconds, peakMegabytes, rounds }: Ratio, load: number): string {
  const pair = (values: readonly [number, number], digits: number) =>
    values.map((value) => value.toFixed(digits)).join(' ÷ ');
  return `| ${title} | **${ratio.toFixed(2)}** | ${aim} | ${pair(seconds, 2)} | ${pair(peakMegabytes, 0)} | ${rounds} | ${load.toFixed(1)} |`;
}

/** The commands without the folders of the machine that ran them. */
function commands({ title, commands: [a, b] }: Ratio): string[] {
  const folders = [join(cacheFolder(), 'bench'), join(cacheFolder(), 'tools'), resolve('.'), tmpdir()];
  const tidy = (command: string) =>
    folders.reduce(
      (text, folder) => text.replaceAll(`${folder}/`, ''),
      command.replaceAll(process.execPath, 'node'),
    );
  return [`- ${title}`, `  - A: \`${tidy(a)}\``, `  - B: \`${tidy(b)}\``];
}
