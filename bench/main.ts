import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { archiveRatios, buildkitRatios, changedRatios, storeRatios } from './bigImageCases.ts';
import { openBench } from './environment.ts';
import { cachedRatios, coldRatios, outsideRatios } from './exampleCases.ts';
import { insideRatios } from './insideCases.ts';
import type { Ratio } from './measure.ts';
import { type Group, performancePage } from './performancePage.ts';
import { startUpRatio } from './startUp.ts';

/**
 * `npm run bench [-- NAME …]`: measures all groups or the named ones, and writes docs/performance.md from these and
 * from what the other groups gave when they were last measured on this machine.
 */
const bench = await openBench();
const groups: Readonly<Record<string, () => Promise<Ratio[]>>> = {
  cold: () => coldRatios(bench),
  cached: () => cachedRatios(bench),
  outside: () => outsideRatios(bench),
  stores: () => storeRatios(bench),
  buildkit: () => buildkitRatios(bench),
  changed: () => changedRatios(bench),
  inside: () => insideRatios(bench),
  archive: () => archiveRatios(bench),
  'start-up': async () => [await startUpRatio()],
};
const results = join(bench.directory, 'results');
const fileOf = (name: string) => join(results, `${name}.json`);
const wanted = process.argv.slice(2);
await mkdir(results, { recursive: true });
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const ratios = await measure();
    const group: Group = { day: new Date().toISOString().slice(0, 10), load: loadavg()[1] ?? 0, ratios };
    await writeFile(fileOf(name), JSON.stringify(group));
  }
} finally {
  await bench.close();
}
const known: Group[] = [];
for (const name of Object.keys(groups)) {
  const text = await readFile(fileOf(name), 'utf8').catch(() => null);
  if (text !== null) known.push(JSON.parse(text));
}
await writeFile('docs/performance.md', performancePage(known));
