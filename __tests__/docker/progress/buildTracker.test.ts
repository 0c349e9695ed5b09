import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildTracker } from '../../../src/docker/progress/buildTracker.ts';
import { parsePlain } from '../../../src/docker/progress/parsePlain.ts';
import { parseRawJson } from '../../../src/docker/progress/parseRawJson.ts';

const raw = [
  '{"vertexes":[{"digest":"sha256:a","name":"[internal] load build definition","started":"t","completed":"t"}]}',
  '{"vertexes":[{"digest":"sha256:b","name":"[1/3] FROM base","started":"t","completed":"t","cached":true}]}',
  '{"vertexes":[{"digest":"sha256:c","name":"[2/3] RUN make"},{"digest":"sha256:d","name":"[3/3] COPY . ."}]}',
  '{"vertexes":[{"digest":"sha256:c","name":"[2/3] RUN make","started":"t"}]}',
  `{"logs":[{"vertex":"sha256:c","stream":1,"data":"${btoa('one\ntw')}"}]}`,
  `{"logs":[{"vertex":"sha256:c","stream":2,"data":"${btoa('o\nthree')}"}]}`,
];
const plain = [
  '#1 [internal] load build definition',
  '#1 transferring dockerfile: 197B done',
  '#1 DONE 0.0s',
  '',
  '#2 [1/3] FROM base',
  '#2 CACHED',
  '#3 [2/3] RUN make',
  '#3 0.142 one',
  '#3 0.142 two',
  '#3 0.150 three',
];

function follow(lines: readonly string[], parse: typeof parseRawJson) {
  const log: string[] = [];
  const tracker = buildTracker((line) => log.push(line));
  for (const line of lines) {
    const update = parse(line);
    if (update !== null) tracker.update(update);
  }
  return { tracker, log };
}

describe.each([
  ['rawjson', raw, parseRawJson, 4],
  ['plain', plain, parsePlain, 3],
] as const)('a build’s progress by %s', (_, lines, parse, total) => {
  it('says what runs and how much is done', () => {
    const { tracker } = follow(lines, parse);
    expect(tracker.current()).toEqual({ step: '[2/3] RUN make', done: 2, total });
    expect(tracker.isExporting()).toBe(false);
  });

  it('blames the step that runs when the build is ended', () => {
    const { tracker } = follow(lines, parse);
    expect(tracker.blamedStep()).toEqual({
      name: '[2/3] RUN make',
      error: '',
      lastLines: ['one', 'two', 'three'],
    });
  });

  it('logs steps and whole lines', () => {
    const { log } = follow(lines, parse);
    expect(log).toContain('#2 CACHED');
    expect(log).toContain('#3 [2/3] RUN make');
    expect(log).toContain('#3 two');
  });
});

describe('buildTracker', () => {
  const error = 'process "/bin/sh -c make" did not complete successfully: exit code: 2';

  it('blames the step that failed, not those cancelled with it', () => {
    const { tracker } = follow(
      [
        '{"vertexes":[{"digest":"x","name":"[a 1/1] RUN sleep","started":"t","completed":"t","error":"context canceled"}]}',
        ...raw,
        `{"vertexes":[{"digest":"sha256:c","name":"[2/3] RUN make","started":"t","completed":"t","error":${JSON.stringify(error)}}]}`,
      ],
      parseRawJson,
    );
    expect(tracker.blamedStep()).toEqual({
      name: '[2/3] RUN make',
      error,
      lastLines: ['one', 'two', 'three'],
    });
  });

  it('keeps the last twenty lines of a chatty step', () => {
    const text = Array.from({ length: 50 }, (_, n) => `line ${n}\n`).join('');
    const { tracker } = follow(
      [...raw.slice(0, 4), `{"logs":[{"vertex":"sha256:c","data":"${btoa(text)}"}]}`],
      parseRawJson,
    );
    const lines = tracker.blamedStep()?.lastLines ?? [];
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('line 49');
  });

  it('counts the Dockerfile’s steps once each, however often they are told of', () => {
    const step = (digest: string, name: string, cached: boolean): string =>
      JSON.stringify({ vertexes: [{ digest, name, started: 't', completed: 't', cached }] });
    const { tracker } = follow(
      [
        step('a', '[internal] load build definition', false),
        step('b', '[1/3] FROM base', false),
        step('c', '[2/3] RUN make', false),
        step('d', '[2/3] RUN make', true),
        step('e', '[builder 3/3] COPY . .', false),
        step('f', '[context base:1] load metadata', true),
        step('g', 'exporting to image', false),
      ],
      parseRawJson,
    );
    expect(tracker.counts()).toEqual({ steps: 2, cachedSteps: 1 });
  });

  it('knows when the image is exported', () => {
    const { tracker } = follow(
      ['{"vertexes":[{"digest":"e","name":"exporting to oci image format","started":"t"}]}'],
      parseRawJson,
    );
    expect(tracker.isExporting()).toBe(true);
  });
});

describe('parseRawJson', () => {
  it.each(['', 'Dockerfile:4', 'ERROR: failed', '{', '{"vertexes":1}', '{"vertexes":[{}]}'])(
    'leaves %j to be read as text',
    (line) => {
      expect(parseRawJson(line)).toBeNull();
    },
  );

  it('throws at no line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) =>
        [null, 'object'].includes(parseRawJson(line) && 'object'),
      ),
    );
  });
});

describe('parsePlain', () => {
  it('does not take a step’s output for the end of the step', () => {
    expect(parsePlain('#7 0.142 CACHED')).toEqual({
      steps: [],
      output: [{ step: '#7', bytes: Buffer.from('CACHED\n') }],
    });
  });

  it('throws at no line', () => {
    fc.assert(
      fc.property(fc.string(), (line) => [null, 'object'].includes(parsePlain(`#1 ${line}`) && 'object')),
    );
  });
});
