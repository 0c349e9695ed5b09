import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { CommentOutcome, RunOrder } from '../../src/github/types.ts';
import type { FakeGithub } from '../support/fakeGithub/index.ts';
import { commentRequest, openFake, withFake } from './support/open.ts';
import { Scheduler } from './support/scheduler.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const runs: Readonly<Record<string, RunOrder>> = {
  older: { id: 100, attempt: 1 },
  newer: { id: 101, attempt: 1 },
};

/** Two runs speak at the same moment, and the scheduler decides whose request has its effect next. */
function bothAtOnce(fake: FakeGithub, scheduler: Scheduler): Promise<readonly CommentOutcome[]> {
  fake.hold = (exchange) => scheduler.hold(exchange);
  const speak = (name: string) =>
    scheduler.run(name, () =>
      openFake(fake, {
        userAgent: name,
        pace: { requestMs: 60_000, writeMs: 60_000 },
        deadlineMs: 60_000,
      }).comment(commentRequest({ run: runs[name], body: `by ${name}` })),
    );
  return Promise.all([speak('older'), speak('newer')]);
}

const lines = (fake: FakeGithub) => fake.state.comments.map(({ body }) => body.split('\n')[1]);
/** Whose request is next, ten times; all that follow are the first's. */
const orders = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });

describe('two runs at the same moment', () => {
  it(
    'leave one comment with the newer text where there was none, in whatever order their requests come',
    () =>
      fc.assert(
        fc.asyncProperty(orders, (order) =>
          withFake(async (fake) => {
            await bothAtOnce(fake, new Scheduler(['older', 'newer'], order));
            expect(lines(fake)).toEqual(['by newer']);
          }),
        ),
        { numRuns: 15 },
      ),
    60_000,
  );

  it(
    'leave the newer text in a comment that was there, if the pause is longer than from reading to writing',
    () =>
      fc.assert(
        fc.asyncProperty(orders, (order) =>
          withFake(async (fake) => {
            await openFake(fake).comment(commentRequest({ run: { id: 99, attempt: 1 }, body: 'before' }));
            await bothAtOnce(fake, new Scheduler(['older', 'newer'], order, true));
            expect(lines(fake)).toEqual(['by newer']);
            expect(fake.state.comments[0]?.id).toBe(1001);
          }),
        ),
        { numRuns: 15 },
      ),
    60_000,
  );
});

describe('an edit that hangs', () => {
  const speak = (fake: FakeGithub, id: number) =>
    openFake(fake, { pace: { requestMs: 20_000, writeMs: 400 } }).comment(
      commentRequest({ run: { id, attempt: 1 }, body: `by ${id}` }),
    );
  const edits = (fake: FakeGithub) => fake.exchanges.filter(({ method }) => method === 'PATCH').length;
  const hangs = async (fake: FakeGithub) => {
    while (edits(fake) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('is given up soon, and begun anew from reading: a later run has spoken meanwhile', () =>
    withFake(async (fake) => {
      await speak(fake, 99);
      fake.rule({ method: 'PATCH', path: '/comments/', fault: { kind: 'never' } });
      const begun = Date.now();
      const older = speak(fake, 100);
      await hangs(fake);
      expect(await speak(fake, 101)).toMatchObject({ kind: 'updated' });
      expect(await older).toMatchObject({ kind: 'stale', reason: expect.stringContaining('run 101') });
      expect(lines(fake)).toEqual(['by 101']);
      expect(Date.now() - begun).toBeLessThan(10_000);
    }));

  it('and lands after all, after the later run looked, stays until the next run (GitHub knows no condition)', () =>
    withFake(async (fake) => {
      await speak(fake, 99);
      let land = () => {};
      const landing = new Promise<void>((resolve) => {
        land = resolve;
      });
      fake.hold = ({ method, body }) =>
        method === 'PATCH' && JSON.stringify(body).includes('by 100') ? landing : Promise.resolve();
      const older = speak(fake, 100);
      await hangs(fake);
      await speak(fake, 101);
      land();
      await older;
      expect(lines(fake)).toEqual(['by 100']);
      await speak(fake, 102);
      expect(lines(fake)).toEqual(['by 102']);
    }));
});

describe('several jobs at the same moment', () => {
  it('with keys of their own leave one comment each', () =>
    withFake(async (fake) => {
      const keys = ['a', 'b', 'c', 'd', 'e'];
      await Promise.all(keys.map((key) => openFake(fake).comment(commentRequest({ key, body: key }))));
      expect([...lines(fake)].sort()).toEqual(keys);
    }));

  it('with one key in one run leave one comment', () =>
    withFake(async (fake) => {
      await Promise.all(
        ['a', 'b', 'c'].map((body) =>
          openFake(fake, { pace: { settleMs: 200 } }).comment(commentRequest({ body })),
        ),
      );
      expect(fake.state.comments).toHaveLength(1);
    }));
});
