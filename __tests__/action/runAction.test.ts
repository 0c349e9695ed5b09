import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GateError, Interrupted } from '../../src/nouns/index.ts';
import { type Report, readReport } from '../../src/report/index.ts';
import {
  failingReport,
  image,
  MB,
  measured,
  passingReport,
  plan,
  report,
  rule,
} from '../report/support/story.ts';
import { fakeCore, run } from './support/world.ts';

const giving = (made: Report) => async () => made;

describe('runAction', () => {
  it('publishes a passing run', async () => {
    const fake = fakeCore();
    expect(await run(fake, giving(passingReport()))).toBe(0);
    expect(fake.outputs).toMatchObject({ verdict: 'pass', failed: '[]', 'total-bytes': '1050299999' });
    expect(JSON.parse(fake.outputs.passed ?? '')).toHaveLength(6);
    expect(readReport(readFileSync(fake.outputs.report ?? '', 'utf8'), 'report')).toEqual(passingReport());
    expect(fake.summary()).toContain('<code>sutra-bulk-ingester</code>');
    expect(fake.notes).toEqual([]);
  });

  it('annotates each failing image on the line of its heaviest own layer', async () => {
    const fake = fakeCore();
    expect(await run(fake, giving(failingReport()))).toBe(2);
    expect(fake.outputs).toMatchObject({ verdict: 'error', 'total-bytes': '' });
    expect(JSON.parse(fake.outputs.failed ?? '')).toEqual([
      'sutra-api',
      'sutra-hybrid',
      'sutra-control',
      'sutra-storage',
    ]);
    const errors = fake.notes.filter(({ level }) => level === 'error');
    expect(errors.map(({ at }) => `${at.file}:${at.startLine}`)).toEqual([
      'packages/sutra-api/Dockerfile.optimized:15',
      'packages/sutra-hybrid/Dockerfile.optimized:30',
      'packages/sutra-control/Dockerfile.optimized:12',
      'packages/sutra-storage/Dockerfile.optimized:14',
    ]);
    expect(errors[0]?.message).toBe(
      'sutra-api is 503.2MB over its limit of 200MB; 361.0MB of it come from COPY --from=builder /root/.local /root/.local',
    );
  });

  it('puts the project below the repository into the files of annotations', async () => {
    const fake = fakeCore();
    await run(
      fake,
      giving({
        ...failingReport(),
        repository: { path: 'examples/x', commit: null, dirty: null, configFile: null },
      }),
    );
    expect(fake.notes[0]?.at.file).toBe('examples/x/packages/sutra-api/Dockerfile.optimized');
  });

  it('makes ten annotations at most and says how many are missing', async () => {
    const many = Array.from({ length: 30 }, (_, index) => image(`s${index}`, { limit: rule(1) }));
    const fake = fakeCore();
    await run(
      fake,
      giving(
        report(
          plan(many),
          many.map((each) => measured(each, MB)),
        ),
      ),
    );
    expect(fake.notes).toHaveLength(10);
    expect(fake.notes[9]?.message).toBe('and 21 more: see the summary');
  });

  it('warns instead of failing with warn-only, and keeps the verdict', async () => {
    const planned = image('api', { limit: rule(1) });
    const fake = fakeCore();
    expect(await run(fake, giving(report(plan([planned], { warnOnly: true }), [measured(planned, 2)])))).toBe(
      0,
    );
    expect(fake.outputs.verdict).toBe('fail');
    expect(fake.notes.map(({ level }) => level)).toEqual(['warning']);
  });

  it('does not change the verdict when the summary or the report can not be written', async () => {
    const fake = fakeCore({}, true);
    expect(await run(fake, giving(passingReport()), { temporary: '/nowhere/at/all' })).toBe(0);
    expect(fake.outputs).toMatchObject({ verdict: 'pass', report: '' });
    expect(fake.notes.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('writes no summary where none is wanted', async () => {
    const fake = fakeCore({ summary: 'false' });
    await run(fake, giving(passingReport()));
    expect(fake.summary()).toBe('');
    expect(existsSync(fake.outputs.report ?? '')).toBe(true);
  });

  it('writes the page where the workflow wants it, below the workspace', async () => {
    const fake = fakeCore({ 'html-report': 'out/size-gate.html' });
    const cwd = mkdtempSync(join(tmpdir(), 'size-gate-html-'));
    expect(await run(fake, giving(passingReport()), { cwd })).toBe(0);
    expect(fake.outputs['html-report']).toBe(join(cwd, 'out/size-gate.html'));
    expect(readFileSync(join(cwd, 'out/size-gate.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('passes though the page can not be written, and says so', async () => {
    const fake = fakeCore({ 'html-report': '/proc/none/size-gate.html' });
    expect(await run(fake, giving(passingReport()))).toBe(0);
    expect(fake.outputs['html-report']).toBe('');
    expect(fake.notes.map(({ message }) => message).join('\n')).toContain(
      'the HTML report could not be saved',
    );
  });

  it('annotates what is wrong with the configuration', async () => {
    const fake = fakeCore();
    const problem = {
      code: 'config-unknown-key',
      message: 'unknown key limt',
      where: { file: '.github/size-gate.yml', line: 3, column: 5 },
      expected: 'limit',
    };
    const status = await run(fake, async () => {
      throw new GateError([problem, problem]);
    });
    expect(status).toBe(2);
    expect(fake.outputs).toEqual({
      verdict: 'error',
      report: '',
      'html-report': '',
      failed: '[]',
      passed: '[]',
      'total-bytes': '',
      'delta-bytes': '',
      increased: '[]',
      decreased: '[]',
      'comment-id': '',
      'comment-body-file': expect.stringMatching(/comment\.md$/),
    });
    expect(fake.notes).toHaveLength(2);
    expect(fake.notes[0]).toEqual({
      level: 'error',
      message: 'unknown key limt\nexpected: limit',
      at: { file: '.github/size-gate.yml', startLine: 3, startColumn: 5, title: 'config-unknown-key' },
    });
    expect(fake.summary()).toContain('could not be judged');
  });

  it('ends with 2 on a bug of its own and with 130 when cancelled', async () => {
    const fake = fakeCore();
    expect(await run(fake, async () => Promise.reject(new TypeError('x is undefined')))).toBe(2);
    expect(fake.notes[0]?.message).toContain('TypeError: x is undefined');
    // Where it happened is for the log: a path of the runner is no news to a reader of the comment.
    expect(fake.log.join('\n')).toContain('runAction.test.ts');
    expect(fake.summary() + fake.notes[0]?.message).not.toContain('runAction.test.ts');
    expect(await run(fakeCore(), async () => Promise.reject(new Interrupted()))).toBe(130);
  });

  it('masks secrets, line by line too, and lends them to docker', async () => {
    const fake = fakeCore({ secrets: '"key=one\ntwo"' });
    let env: Readonly<Record<string, string | undefined>> = {};
    await run(fake, async (_, tools) => {
      env = tools.env;
      return passingReport();
    });
    expect(fake.secrets).toEqual(['one\ntwo', 'one', 'two']);
    expect(env.SIZE_GATE_SECRET_1).toBe('one\ntwo');
  });

  it('brackets build output so that it can issue no command', async () => {
    const fake = fakeCore();
    const planned = image('api');
    await run(fake, async (_, { onProgress }) => {
      onProgress({ kind: 'started', id: 'api', role: 'gated' });
      onProgress({ kind: 'log', id: 'api', role: 'gated', text: '::add-mask::x\n##[error]y' });
      onProgress({
        kind: 'finished',
        id: 'api',
        role: 'gated',
        outcome: {
          kind: 'built',
          image: planned,
          source: { kind: 'layout', directory: '/x' },
          elapsedMs: 1500,
          cachedSteps: null,
          steps: null,
        },
      });
      return passingReport();
    });
    const [started, group, stop, output, resume, end] = fake.log;
    expect([started, group, end]).toEqual(['api: building', 'group api: built in 1.5s', 'end']);
    const word = /^::stop-commands::(size-gate-[0-9a-f-]{36})$/.exec(stop ?? '')?.[1];
    expect(word).toBeDefined();
    expect(resume).toBe(`::${word}::`);
    expect(output).toBe(': :add-mask::x\n## [error]y');
    // The table is bracketed too, by another word.
    expect(fake.log[6]).toMatch(/^::stop-commands::/);
    expect(fake.log[6]).not.toBe(stop);
  });
});
