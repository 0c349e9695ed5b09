import { describe, expect, it } from '@jest/globals';
import { createProgress } from '../../src/cli/progress/createProgress.ts';
import { createLiveState } from '../../src/cli/progress/liveState.ts';
import type { BuildOutcome, ProgressEvent } from '../../src/nouns/index.ts';
import { failed, image } from '../report/support/story.ts';

const api = { id: 'api', role: 'gated' } as const;
const built: BuildOutcome = {
  kind: 'built',
  image: image('api'),
  source: { kind: 'engine', imageId: 'sha256:x' },
  elapsedMs: 61_000,
  cachedSteps: null,
  steps: null,
};
const broken = failed(image('api')).outcome;

describe('live lines', () => {
  let now = 0;
  const live = () => {
    now = 0;
    return createLiveState({ width: 60, color: false }, () => now);
  };

  it('shows each running build with its step and time', () => {
    const state = live();
    state.take({ kind: 'started', ...api });
    state.take({ kind: 'started', id: 'api', role: 'compared' });
    now = 12_300;
    state.take({ kind: 'step', ...api, step: 'RUN pip install\u001b[2J', done: 3, total: 9 });
    expect(state.lines().map((line) => line.slice(2))).toEqual([
      'api 12.3s [3/9] RUN pip install\ufffd[2J',
      'api (compared) 12.3s starting',
    ]);
    state.take({ kind: 'exporting', ...api, bytes: 1_500_000 });
    expect(state.lines()[0]).toContain('exporting 1.5MB');
  });

  it('keeps a line for what ended, and none for the rest', () => {
    const state = live();
    state.take({ kind: 'started', ...api });
    expect(state.take({ kind: 'log', ...api, text: 'x' })).toBeNull();
    expect(state.take({ kind: 'finished', ...api, outcome: built })).toBe('✓ api built in 1m 1s');
    expect(state.lines()).toEqual([]);
    if (broken.kind !== 'failed') throw new Error('unreachable');
    expect(state.take({ kind: 'finished', ...api, outcome: broken.failure })).toMatch(
      /^✗ api failed after 4\.3s: /,
    );
  });

  it('keeps its lines within the width', () => {
    const state = live();
    state.take({ kind: 'step', ...api, step: 'x'.repeat(300), done: 1, total: 1 });
    expect(state.lines()[0]?.length).toBeLessThan(60);
  });

  it('shows weighing only while nothing is built', () => {
    const state = live();
    state.take({ kind: 'weighing', bytes: 2_000_000, images: 1 });
    expect(state.lines()[0]).toContain('weighing, 2.0MB read');
    state.take({ kind: 'started', ...api });
    expect(state.lines()).toHaveLength(1);
    expect(state.lines()[0]).toContain('api');
  });
});

describe('createProgress', () => {
  const shown = (
    mode: string | undefined,
    isTTY: boolean,
    env: Record<string, string>,
    ...events: ProgressEvent[]
  ) => {
    let text = '';
    const progress = createProgress(mode, { write: (part) => (text += part), isTTY, columns: 80 }, env);
    for (const event of events) progress.on(event);
    progress.stop();
    progress.stop();
    return text;
  };
  const start: ProgressEvent = { kind: 'started', ...api };
  const end: ProgressEvent = { kind: 'finished', ...api, outcome: built };

  it.each([
    ['auto', true, {}, true],
    [undefined, true, {}, true],
    ['auto', true, { CI: 'true' }, false],
    ['auto', true, { CI: 'false' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', false, {}, false],
    ['plain', true, {}, false],
    ['live', false, { CI: 'true' }, true],
  ])('%s in a terminal %s with %j: live %s', (mode, isTTY, env, live) => {
    const text = shown(mode, isTTY, env, start, end);
    expect(text.includes('\u001b[')).toBe(live);
    expect(text).toContain('api');
  });

  it('prints build output only where it is asked for, a line at a time and harmless', () => {
    const log: ProgressEvent = { kind: 'log', ...api, text: 'one\r\n\n::error::two\u001b[31m' };
    expect(shown('plain', false, {}, log)).toBe('');
    expect(shown('log', false, {}, log)).toBe('api | one\napi | : :error::two\ufffd[31m\n');
    expect(shown('none', false, {}, start, log, end)).toBe('');
  });
});
