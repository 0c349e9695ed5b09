import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diffTargets } from '../../src/gate/diffTargets.ts';
import { GateError } from '../../src/nouns/index.ts';
import { renderJson } from '../../src/report/index.ts';
import { asFolder, asTar, type ImageSpec, ociFiles } from '../image/support/imageWriter.ts';
import { inScratch } from '../image/support/scratch.ts';
import { image, layer, measured, plan, profile, report } from '../report/support/story.ts';

const file = (name: string, bytes: number) => ({ name, data: Buffer.alloc(bytes, name) });
const step = (text: string) => ({ created_by: `RUN /bin/sh -c ${text} # buildkit` });
const first: ImageSpec = {
  layers: [[file('a', 100)], [file('b', 20)]],
  history: [step('make a'), step('make b')],
};
const second: ImageSpec = {
  layers: [[file('a', 100)], [file('x', 7)], [file('b', 25)]],
  history: [step('make a'), step('make x'), step('make b')],
};
const arm: ImageSpec = { ...second, architecture: 'arm64' };

/** Writes the images and reports that the tests compare, and compares two of them. */
async function diffIn(before: string, after: string) {
  return inScratch(async (directory) => {
    await asFolder(ociFiles([first]), join(directory, 'folder'));
    await writeFile(join(directory, 'first.tar'), asTar(ociFiles([first])));
    await writeFile(join(directory, 'second.tar'), asTar(ociFiles([second])));
    await writeFile(join(directory, 'both.tar'), asTar(ociFiles([first, arm])));
    const api = image('api');
    const one = report(plan([api]), [measured(api, profile([layer(1000)]))]);
    const web = image('web');
    const two = report(plan([api, web]), [measured(api, 1100), measured(web, 5)]);
    await writeFile(join(directory, 'one.json'), `\ufeff\n ${renderJson(one)}`);
    await writeFile(join(directory, 'two.json'), renderJson(two));
    await writeFile(join(directory, 'other.json'), '{"dependencies": {}}');
    await writeFile(join(directory, 'text'), 'hello');
    const tools = { env: {}, signal: new AbortController().signal, onProgress: () => {}, version: '0' };
    const cache = { directory: join(directory, 'profiles'), enabled: true };
    return diffTargets({ before, after, workingDirectory: directory, cache }, tools);
  });
}

async function problemsOf(before: string, after: string) {
  const error = await diffIn(before, after).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof GateError)) throw error ?? new Error('nothing was wrong');
  return error.problems;
}

describe('diff', () => {
  it('compares two archives layer by layer', async () => {
    const { diff } = await diffIn('first.tar', 'second.tar');
    expect(diff).toMatchObject({
      before: { target: 'first.tar', kind: 'image' },
      unpacked: { beforeBytes: 120, afterBytes: 132, deltaBytes: 12 },
    });
    expect(diff.compressed.deltaBytes).toEqual(expect.any(Number));
    expect(diff.images).toHaveLength(1);
    expect(diff.images[0]).toMatchObject({ id: null, platform: 'linux/amd64', status: 'changed' });
    expect(diff.images[0]?.layers.map(({ kind, deltaBytes }) => [kind, deltaBytes])).toEqual([
      ['same', 0],
      ['added', 7],
      ['changed', 5],
    ]);
  });

  it('finds no difference between a folder and an archive of the same image', async () => {
    const { diff } = await diffIn('folder', 'first.tar');
    expect(diff.images).toMatchObject([{ status: 'same', unpacked: { deltaBytes: 0 } }]);
  });

  it('matches platforms by name; what one side lacks is added or removed', async () => {
    const there = (await diffIn('first.tar', 'both.tar')).diff;
    expect(there.images.map(({ platform, status }) => [platform, status])).toEqual([
      ['linux/amd64', 'same'],
      ['linux/arm64', 'added'],
    ]);
    expect(there.unpacked).toEqual({ beforeBytes: 120, afterBytes: 120, deltaBytes: 0 });
    const back = (await diffIn('both.tar', 'first.tar')).diff;
    expect(back.images.map(({ status }) => status)).toEqual(['same', 'removed']);
  });

  it('compares reports by the images they name', async () => {
    const { diff } = await diffIn('one.json', 'two.json');
    expect(diff).toMatchObject({ before: { kind: 'report' }, unpacked: { deltaBytes: 100 } });
    expect(diff.images.map(({ id, status }) => [id, status])).toEqual([
      ['api', 'changed'],
      ['web', 'added'],
    ]);
  });

  it('compares a report of one image with an archive', async () => {
    const { diff } = await diffIn('one.json', 'first.tar');
    expect(diff.images).toMatchObject([{ id: null, unpacked: { deltaBytes: -880 } }]);
  });

  it('asks which image of a report is meant', async () => {
    expect(await problemsOf('two.json', 'first.tar')).toMatchObject([{ code: 'diff-ambiguous' }]);
  });

  it('reads standard input once at most', async () => {
    expect(await problemsOf('-', '-')).toMatchObject([{ code: 'diff-stdin-twice' }]);
  });

  it('tells what is wrong with both sides, and with which', async () => {
    const problems = await problemsOf('other.json', 'text');
    expect(problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['report-invalid', 'other.json'],
      ['image-not-recognised', 'text'],
    ]);
  });
});
