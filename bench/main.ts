import { writeFile } from 'node:fs/promises';
import { archiveRatios, weighingRatios } from './bigImageCases.ts';
import { openBench } from './environment.ts';
import { exampleRatios } from './exampleCases.ts';
import type { Ratio } from './measure.ts';
import { performancePage } from './performancePage.ts';
import { startUpRatio } from './startUp.ts';

/** `npm run bench [-- NAME …]`: measures everything, or only the named groups, and writes docs/performance.md. */
const bench = await openBench();
const groups: Readonly<Record<string, () => Promise<Ratio[]>>> = {
  'start-up': async () => [await startUpRatio()],
  archive: () => archiveRatios(bench),
  weighing: () => weighingRatios(bench),
  example: () => exampleRatios(bench),
};
const wanted = process.argv.slice(2);
const ratios: Ratio[] = [];
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const ratio of await measure()) {
      console.error(`${ratio.ratio.toFixed(3)} (aim ${ratio.aim})  ${ratio.title}`);
      ratios.push(ratio);
    }
  }
} finally {
  await bench.close();
}
if (wanted.length === 0) await writeFile('docs/performance.md', performancePage(ratios));
else console.log(JSON.stringify(ratios, null, 2));
