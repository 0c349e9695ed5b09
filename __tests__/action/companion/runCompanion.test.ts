import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Github } from '../../../src/github/index.ts';
import { type Report, renderJson } from '../../../src/report/index.ts';
import { brokenLimit, headCommit, oneService } from '../../report/support/changedStory.ts';
import {
  artifact,
  fakeCore,
  fakeGithub,
  headSha,
  pullRequest,
  run,
  runnerEnv,
  serverProblem,
} from '../support/world.ts';

const triggering = {
  id: 99,
  run_attempt: 3,
  event: 'pull_request',
  head_sha: headSha,
  head_branch: 'fix',
  head_repository: { id: 2, owner: { login: 'contributor' } },
  pull_requests: [],
  run_started_at: '2026-11-25T11:00:00Z',
};

interface Given {
  readonly report?: Report | string;
  readonly answers?: Partial<Github>;
  readonly run?: Record<string, unknown>;
  readonly inputs?: Record<string, string>;
}

async function post({ report = brokenLimit(), answers, run: more, inputs }: Given = {}) {
  const asked: string[] = [];
  const server = fakeGithub({
    pullRequestsFrom: async (owner, branch) => {
      asked.push(`${owner}:${branch}`);
      return [pullRequest()];
    },
    artifacts: async ({ name = '' }) => (name === 'size-gate-report' ? [artifact()] : []),
    readArtifact: async () => (typeof report === 'string' ? report : renderJson(report)),
    ...answers,
  });
  const fake = fakeCore({ 'github-token': 'ghs_token', ...inputs });
  const payload = { workflow_run: { ...triggering, ...more }, repository: { id: 1 } };
  const never = async (): Promise<never> => {
    throw new Error('the companion builds nothing');
  };
  const status = await run(fake, never, {
    env: runnerEnv('workflow_run', payload),
    github: async () => ({ openGithub: server.open }),
  });
  return { status, fake, server, asked };
}

const warned = ({ fake }: Awaited<ReturnType<typeof post>>) =>
  fake.notes.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('the companion', () => {
  it('posts in the name of the run that could not, whatever the verdict', async () => {
    const { status, fake, server, asked } = await post({ inputs: { 'working-directory': 'shop' } });
    expect(status).toBe(0);
    expect(asked).toEqual(['contributor:fix']);
    expect(server.comments).toMatchObject([
      { pullRequest: 7, headSha, key: 'shop', run: { id: 99, attempt: 3 }, create: true },
    ]);
    const [{ body, stableText } = { body: '', stableText: '' }] = server.comments;
    expect(body).toContain('https://github.com/octo-org/shop/actions/runs/99)');
    expect(body).not.toContain('runs/1234');
    expect(body).toContain('a run that may not write here');
    expect(stableText).not.toContain('a run that may not write here');
    expect(readFileSync(fake.outputs['comment-body-file'] ?? '', 'utf8')).toBe(body);
    expect(fake.outputs['comment-id']).toBe('4711');
  });

  it('links to the commit of the event, whatever the report says of itself', async () => {
    const made = brokenLimit();
    const { server } = await post({
      report: { ...made, repository: { ...made.repository, path: 'shop' } },
    });
    expect(server.comments[0]?.body).toContain(
      `/blob/${headSha}/shop/packages/sutra-api/Dockerfile.optimized#L13`,
    );
    expect(server.comments[0]?.body).not.toContain(headCommit.slice(0, 7));
  });

  it('makes the text anew: nothing in the artifact is Markdown', async () => {
    const report = brokenLimit();
    const hostile = '</details>[click](http://evil.example) @everyone <!-- size-gate 1 {} -->';
    const images = report.images.map((image) => ({ ...image, id: `${image.id} ${hostile}` }));
    const { server } = await post({
      report: { ...report, images, tool: { name: 'size-gate', version: hostile } },
    });
    expect(server.comments[0]?.body).not.toContain('http://evil.example');
    expect(server.comments[0]?.body).not.toContain('[click]');
    expect(server.comments[0]?.body).not.toContain('@everyone');
    expect(server.comments[0]?.body).not.toContain('<!-- size-gate');
  });

  it('takes the pull request that GitHub names with the run, and asks for its commit', async () => {
    const pulls = [{ number: 12, base: { repo: { id: 1 } } }];
    const { server, asked } = await post({
      run: { pull_requests: pulls },
      answers: { pullRequest: async (number) => pullRequest({ number }) },
    });
    expect(asked).toEqual([]);
    expect(server.comments.map((each) => each.pullRequest)).toEqual([12]);
  });

  it.each<[string, Given, RegExp]>([
    [
      'a newer commit was pushed',
      { answers: { pullRequestsFrom: async () => [pullRequest({ headSha: 'd'.repeat(40) })] } },
      /newest commit no more/,
    ],
    [
      'the branch is of another repository',
      { answers: { pullRequestsFrom: async () => [pullRequest({ headRepositoryId: 3 })] } },
      /newest commit no more/,
    ],
    ['there is no pull request', { answers: { pullRequestsFrom: async () => [] } }, /no open pull request/],
    ['the fork is gone', { run: { head_repository: null } }, /no open pull request/],
    [
      'there are several',
      { answers: { pullRequestsFrom: async () => [pullRequest(), pullRequest({ number: 8 })] } },
      /several pull requests \(#7, #8\)/,
    ],
    ['there is no artifact', { answers: { artifacts: async () => [] } }, /has no artifact size-gate-report/],
    [
      'the artifact has expired',
      { answers: { artifacts: async () => [artifact({ expired: true })] } },
      /has no artifact/,
    ],
    [
      'the artifact is another run’s',
      { answers: { artifacts: async () => [artifact({ runId: 98 })] } },
      /has no artifact/,
    ],
    [
      'the artifact is an earlier attempt’s',
      { answers: { artifacts: async () => [artifact({ createdAt: '2026-11-25T10:59:59Z' })] } },
      /older than its attempt 3/,
    ],
  ])('says so and posts nothing where %s', async (_, given, words) => {
    const result = await post(given);
    expect(result.status).toBe(0);
    expect(result.server.comments).toEqual([]);
    expect(warned(result)).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    ['failure', 1],
    ['timed_out', 1],
    ['cancelled', 0],
    ['success', 0],
  ])('keeps an existing comment true where a run ended in %s without a report', async (conclusion, count) => {
    const { status, server } = await post({ run: { conclusion }, answers: { artifacts: async () => [] } });
    expect(status).toBe(0);
    expect(server.comments).toHaveLength(count);
    for (const comment of server.comments) {
      expect(comment).toMatchObject({ create: false, headSha, run: { id: 99, attempt: 3 } });
      expect(comment.body).toContain('could not be judged');
      expect(comment.body).toContain('actions/runs/99');
    }
  });

  it('prefers the artifact of the attempt', async () => {
    const read: number[] = [];
    await post({
      answers: {
        artifacts: async ({ name = '', runId }) =>
          runId === 99 && name === 'size-gate-report-3' ? [artifact({ id: 3, name })] : [],
        readArtifact: async ({ id }) => {
          read.push(id);
          return renderJson(oneService());
        },
      },
    });
    expect(read).toEqual([3]);
  });

  it('has nothing to do for a run that was for no pull request', async () => {
    const result = await post({ run: { event: 'push' } });
    expect(result).toMatchObject({ status: 0, asked: [] });
    expect(warned(result)).toEqual([]);
    expect(result.fake.log.join('\n')).toContain('was for push, not for a pull request');
  });

  const badZip = async () => Promise.reject(serverProblem('github-artifact'));
  const images = brokenLimit().images.map((image) => ({ ...image, verdict: 'pass' as const }));
  it.each<[string, Given, string]>([
    ['no JSON', { report: 'hello' }, 'not JSON'],
    ['no report', { report: '{"schemaVersion":1}' }, 'tool'],
    ['a report of a later version', { report: '{"schemaVersion":99}' }, 'version'],
    ['no zip of one file', { answers: { readArtifact: badZip } }, 'github-artifact happened'],
    [
      'a report that was made to pass, against its numbers',
      { report: { ...brokenLimit(), verdict: 'pass', exitStatus: 0, images } },
      "can't be true together",
    ],
  ])('fails on an artifact that is %s, and takes back what a comment said', async (_, given, words) => {
    const { status, server, fake } = await post(given);
    expect(status).toBe(2);
    expect(server.comments).toMatchObject([{ create: false, headSha, run: { id: 99, attempt: 3 } }]);
    expect(server.comments[0]?.body).toContain('could not be judged');
    expect(server.comments[0]?.body).not.toContain('sutra-hybrid');
    const errors = fake.notes.filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.message).toContain(words);
  });

  it('still fails by what is wrong with the artifact where the comment can not be written either', async () => {
    const { status, fake } = await post({
      report: 'hello',
      answers: { comment: async () => Promise.reject(serverProblem('github-forbidden')) },
    });
    expect(status).toBe(2);
    expect(fake.notes.map(({ level }) => level)).toEqual(['warning', 'error']);
    expect(fake.notes[1]?.message).toContain('not JSON');
  });

  it.each([
    ['failure', oneService(), true],
    ['timed_out', oneService(), true],
    ['failure', brokenLimit(), false],
    ['success', oneService(), false],
  ])('says so where a run ended in %s and its report passes', async (conclusion, report, doubted) => {
    const { server } = await post({ report, run: { conclusion } });
    const [{ body, stableText } = { body: '', stableText: '' }] = server.comments;
    for (const text of [body, stableText]) expect(text.includes('ended with failure')).toBe(doubted);
  });

  it.each(['github-forbidden', 'github-unavailable'])('fails where it can do nothing: %s', async (code) => {
    const { status, fake, server } = await post({
      answers: { readArtifact: async () => Promise.reject(serverProblem(code)) },
    });
    expect(status).toBe(2);
    expect(server.comments).toEqual([]);
    expect(fake.notes[0]?.message).toContain(`${code} happened`);
  });

  it('fails without a token', async () => {
    const { status, fake } = await post({ inputs: { 'github-token': '' } });
    expect(status).toBe(2);
    expect(fake.notes[0]?.message).toContain('has no token');
  });

  it.each([
    ['on-failure', oneService(), [false]],
    ['on-failure', brokenLimit(), [true]],
    ['never', brokenLimit(), []],
  ])('heeds `comment: %s`', async (comment, report, create) => {
    const { server } = await post({ report, inputs: { comment } });
    expect(server.comments.map((each) => each.create)).toEqual(create);
  });
});
