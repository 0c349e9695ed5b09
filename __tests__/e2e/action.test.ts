import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type FakeGithub, startFakeGithub, tokens } from '../support/fakeGithub/index.ts';
import { type ActionFolder, bundleAction } from './support/actRunner.ts';
import { baseTar } from './support/baseTar.ts';
import { openEngine, type TestEngine } from './support/engines.ts';
import { type GitServer, startGitServer } from './support/gitServer.ts';
import { newestNode } from './support/nodes.ts';
import { makeShop, type Shop } from './support/shop.ts';

jest.setTimeout(300_000);

const run = promisify(execFile);
const MB = 1_000_000;
let engine: TestEngine;
let action: ActionFolder;
let github: FakeGithub;
let gitServer: GitServer;
/** Everything of this test: the served repositories, the checkout, the runner's files. */
let folder: string;
let shop: Shop;
let commits: { readonly fork: string; readonly main: string; readonly head: string; readonly merge: string };

const name = () => `${github.state.owner}/${github.state.repo}`;

beforeAll(async () => {
  engine = await openEngine('classic');
  action = bundleAction();
  github = await startFakeGithub();
  folder = mkdtempSync(join(tmpdir(), 'size-gate-runner-'));
  shop = makeShop(github.state.owner, github.state.repo);
  commits = history();
  const bare = join(folder, 'served', `${name()}.git`);
  shop.git('clone', '--quiet', '--bare', shop.root, bare);
  // GitHub gives out any commit that can be reached, and keeps a pull request's merge under a ref of its own.
  shop.git('--git-dir', bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  shop.git('--git-dir', bare, 'update-ref', 'refs/pull/5/merge', commits.merge);
  gitServer = await startGitServer(join(folder, 'served'), tokens.job);
  Object.assign(github.state.pulls[0] ?? {}, { headSha: commits.head, baseSha: commits.main });
});

afterAll(async () => {
  shop.remove();
  action.remove();
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([github.close(), gitServer.close()]);
  await engine.stop();
});

/** A pull request that makes `api` 2MB larger, while somebody else's merge made `web` 5MB larger. */
function history() {
  shop.write('.github/size-gate.yml', 'defaults: {limit: 50MB}\n');
  shop.size('api', 3 * MB);
  shop.size('web', 1 * MB);
  const fork = shop.commit('two services');
  shop.git('checkout', '--quiet', '-b', 'change');
  shop.size('api', 5 * MB);
  const head = shop.commit('a larger api');
  shop.git('checkout', '--quiet', 'main');
  shop.size('web', 6 * MB);
  const main = shop.commit('a larger web');
  shop.git('checkout', '--quiet', '--detach');
  shop.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');
  return { fork, main, head, merge: shop.git('rev-parse', 'HEAD') };
}

/** What actions/checkout leaves: one commit, no history, no credentials. */
async function checkout(): Promise<string> {
  const clone = mkdtempSync(join(folder, 'clone-'));
  // Never synchronously: the server that is asked lives in this process.
  const git = (...args: readonly string[]) => run('git', ['-C', clone, ...args], { timeout: 60_000 });
  await git('init', '--quiet');
  await git('remote', 'add', 'origin', `${gitServer.url}/${name()}.git`);
  const basic = Buffer.from(`x-access-token:${tokens.job}`).toString('base64');
  const header = `http.extraheader=AUTHORIZATION: basic ${basic}`;
  const merge = 'refs/remotes/pull/5/merge';
  await git('-c', header, 'fetch', '--quiet', '--depth=1', 'origin', `+refs/pull/5/merge:${merge}`);
  await git('checkout', '--quiet', merge);
  return clone;
}

function start(cwd: string, inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const runner = mkdtempSync(join(folder, 'run-'));
  const { repositoryId: id } = github.state;
  const event = {
    pull_request: {
      number: 5,
      head: { sha: commits.head, repo: { id } },
      base: { sha: commits.main, ref: 'main', repo: { id } },
    },
  };
  for (const file of ['output', 'summary']) writeFileSync(join(runner, file), '');
  writeFileSync(join(runner, 'event.json'), JSON.stringify(event));
  const given = Object.entries({ 'github-token': tokens.job, ...inputs });
  return spawn(newestNode, [join(action.path, 'dist/action.js')], {
    cwd,
    env: {
      ...engine.env,
      ...Object.fromEntries(given.map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', NO_COLOR: '1', HOME: runner, RUNNER_TEMP: runner },
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(runner, 'event.json') },
      ...{ GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary') },
      ...{ GITHUB_SERVER_URL: gitServer.url, GITHUB_API_URL: github.apiUrl, GITHUB_REPOSITORY: name() },
      ...{ GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: commits.merge },
      ...{ GITHUB_WORKSPACE: cwd },
      ...env,
    },
  });
}

async function ended(child: ChildProcess): Promise<{ status: number | null; out: string }> {
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
  const [status] = await once(child, 'close');
  return { status, out };
}

it('fetches the base into the shallow clone of a private repository, and judges this change alone', async () => {
  const clone = await checkout();
  const fetches = gitServer.seen.length;
  const { status, out } = await ended(start(clone, {}));
  expect({ status, out }).toMatchObject({ status: 0 });
  expect(gitServer.seen.length).toBeGreaterThan(fetches);
  expect(gitServer.seen.every((headers) => headers.length === 1)).toBe(true);
  expect(github.state.comments).toHaveLength(1);
  const body = github.state.comments[0]?.body ?? '';
  expect(body).toContain('grew by 2.0MB');
  expect(body).not.toContain('5.0MB (');
  expect(body).toContain(commits.main.slice(0, 7));
  expect(body).toContain(`${gitServer.url}/${name()}/blob/${commits.head}/packages/api/Dockerfile.optimized`);
  expect(shop.git('-C', clone, 'worktree', 'list').split('\n')).toHaveLength(1);
  expect(shop.git('-C', clone, 'config', '--list')).not.toContain('extraheader');
});

it('gives the token to git alone, of the programs that it starts, and to none an input', async () => {
  const bin = join(folder, 'bin');
  const log = join(folder, 'environments');
  mkdirSync(bin);
  const real = (program: string) =>
    execFileSync('sh', ['-c', `command -v ${program}`], { env: engine.env, encoding: 'utf8' }).trim();
  for (const program of ['docker', 'git']) {
    writeFileSync(
      join(bin, program),
      `#!/bin/sh\n{ echo "== ${program} $*"; env; } >> ${log}\nexec ${real(program)} "$@"\n`,
    );
    chmodSync(join(bin, program), 0o755);
  }
  const path = [bin, engine.env.PATH].join(delimiter);
  const { status } = await ended(start(await checkout(), {}, { PATH: path }));
  expect(status).toBe(0);
  const runs = readFileSync(log, 'utf8').split(/^== /m).slice(1);
  expect(runs.some((each) => each.startsWith('docker buildx build'))).toBe(true);
  const basic = Buffer.from(`x-access-token:${tokens.job}`).toString('base64');
  const knowing = runs.filter((each) => each.includes(tokens.job) || each.includes(basic));
  // Only git may have it, to fetch the commit or (in a partial clone) its files; never in its arguments.
  expect(knowing.length).toBeGreaterThan(0);
  for (const each of knowing) {
    const [command = ''] = each.split('\n');
    expect(command).toMatch(/^git .*\b(?:fetch|worktree add)\b/);
    expect(command).not.toContain(basic);
  }
  expect(runs.filter((each) => /^INPUT_/m.test(each))).toEqual([]);
});

it('tells nobody anything when the job is cancelled', async () => {
  const clone = await checkout();
  writeFileSync(
    join(clone, 'packages/api/Dockerfile.optimized'),
    'FROM scratch\nADD base.tar /\nRUN sleep 100\n',
  );
  baseTar(clone);
  github.state.comments.length = 0;
  const child = start(clone, { services: 'api', 'no-cache': 'true' });
  const end = ended(child);
  child.stdout?.on('data', (chunk) => {
    if (String(chunk).includes('building')) setTimeout(() => child.kill('SIGINT'), 1_500);
  });
  expect(await end).toMatchObject({ status: 130 });
  expect(github.state.comments).toEqual([]);
});

it('turns the comment red where it can not judge', async () => {
  const clone = await checkout();
  await ended(start(clone, {}));
  expect(github.state.comments[0]?.body).not.toContain('could not be judged');
  const { status, out } = await ended(start(clone, { limit: '200' }));
  expect({ status, out }).toMatchObject({ status: 2 });
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.comments[0]?.body).toContain('could not be judged');
});
