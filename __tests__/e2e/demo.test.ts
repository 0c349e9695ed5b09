import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type RunResult, run } from '../../demo/run.ts';

const demo = join(import.meta.dirname, '../../dist/demo.js');
/** The first run on a machine makes an engine, base images, and builds twelve images. */
const timeout = 25 * 60_000;

function runDemo(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<RunResult> {
  return run(process.execPath, [demo, ...args], { env: { ...process.env, NO_COLOR: '1', ...env } });
}

/** Every tag of the engine with the image it names; none where there is no engine. */
async function tags(): Promise<readonly string[]> {
  const format = '{{.Repository}}:{{.Tag}} {{.ID}}';
  const { stdout } = await run('docker', ['image', 'ls', '--no-trunc', '--format', format]);
  // Those of other tests, which may run at the same time, are not the demo's.
  const foreign = /^(<none>:|size-gate-test-)/;
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !foreign.test(line))
    .sort();
}

/** The part of the table that explains why a service fails. */
function reasons(table: string, service: string): string {
  return table.split(/\n\n+/).find((part) => part.startsWith(`${service} is `)) ?? '';
}

describe('npm run demo', () => {
  let optimized: RunResult;
  let tagsBefore: readonly string[];
  let tagsAfter: readonly string[];
  beforeAll(async () => {
    tagsBefore = await tags();
    optimized = await runDemo([]);
    tagsAfter = await tags();
  }, timeout);

  it('passes with the optimized flavour', () => {
    expect(optimized).toMatchObject({ code: 0 });
    for (const service of ['sutra-api', 'sutra-hybrid', 'sutra-control']) {
      expect(optimized.stdout).toMatch(new RegExp(`pass +${service} .* left `));
    }
  });

  it('builds six services and shows what the optimized flavour saves', () => {
    expect(optimized.stdout).toContain('3 of 6 images have a limit and are within it, 3 have none');
    for (const service of ['api', 'bulk-ingester', 'client', 'control', 'hybrid', 'storage']) {
      expect(optimized.stdout).toMatch(new RegExp(`sutra-${service}( +[\\d.]+[kM]B){2}.*\\(-?[\\d.]+%\\)`));
    }
  });

  it('says so when base images are stand-ins', () => {
    const standIns = optimized.stderr.includes("Docker Hub can't be reached");
    expect(optimized.stderr.includes('stand-ins')).toBe(standIns);
  });

  it("gives no tag in the user's engine, and takes none", () => {
    expect(tagsAfter).toEqual(tagsBefore);
  });
});

describe('npm run demo -- --bloated', () => {
  let bloated: RunResult;
  beforeAll(async () => {
    bloated = await runDemo(['--bloated']);
  }, timeout);

  it('fails api, hybrid and control, and no other', () => {
    expect(bloated).toMatchObject({ code: 1 });
    const failed = [...bloated.stdout.matchAll(/fail +(sutra-[a-z-]+) /g)].map((match) => match[1]);
    expect(failed.sort()).toEqual(['sutra-api', 'sutra-control', 'sutra-hybrid']);
  });

  it("for the story's reasons", () => {
    expect(reasons(bloated.stdout, 'sutra-api')).toMatch(/MB +line \d+ +RUN chown -R/);
    expect(reasons(bloated.stdout, 'sutra-api')).toMatch(/COPY --from=builder \/root\/\.local/);
    expect(reasons(bloated.stdout, 'sutra-hybrid')).toMatch(/MB +line \d+ +RUN apt-get .*build-essential/);
    expect(reasons(bloated.stdout, 'sutra-control')).toMatch(/MB +line \d+ +RUN .*chown -R/);
  });
});

describe('npm run demo -- --pull-request', () => {
  it.each([
    ['by a workflow runner', [], /Job 'images' failed/],
    ['without one', ['--without-act'], /::error title=sutra-api is too large,/],
  ])(
    'shows a failing check and its comment, %s',
    async (_, more, log) => {
      const { code, stdout } = await runDemo(['--pull-request', ...more]);
      expect(code).toBe(1);
      const [check = '', comment = ''] = stdout.split('The check fails. The comment on the pull request:');
      expect(check).toMatch(log);
      expect(comment).toMatch(/### ❌ <code>sutra-api<\/code> is .*MB over its limit of 200MB and grew by /);
      expect(comment).toContain('5 unchanged images');
      expect(comment).toMatch(
        /\[line 47\]\(https:\/\/github\.com\/sutra\/sutra-models\/blob\/[0-9a-f]{40}\//,
      );
    },
    timeout,
  );
});

describe('npm run demo -- --pull-request, interrupted', () => {
  it.each([[[]], [['--without-act']]])(
    'ends with 130, leaves nothing behind and tells of no check: %j',
    async (more) => {
      const temporary = mkdtempSync(join(tmpdir(), 'size-gate-interrupted-'));
      const env = { ...process.env, TMPDIR: temporary, NO_COLOR: '1' };
      const child = spawn(process.execPath, [demo, '--pull-request', ...more], { env });
      let out = '';
      child.stderr.resume();
      child.stdout.on('data', (bytes: Buffer) => {
        const was = out;
        out += bytes.toString('utf8');
        if (!was.includes(': building') && out.includes(': building')) child.kill('SIGTERM');
      });
      const [status] = await once(child, 'close');
      expect({ status, left: readdirSync(temporary) }).toEqual({ status: 130, left: [] });
      expect(out).not.toContain('The check');
      rmSync(temporary, { recursive: true });
    },
    timeout,
  );
});

describe('npm run demo without any way to an engine', () => {
  it('says in one sentence what to install, and exits with 2', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'size-gate-no-engine-'));
    const { code, stdout, stderr } = await runDemo([], { PATH: '/nonexistent', XDG_CACHE_HOME: cache });
    rmSync(cache, { recursive: true, force: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('install Docker 23 or newer with buildx 0.10 or newer');
  });

  it('refuses an unknown flag with 2', async () => {
    expect(await runDemo(['--bloatd'])).toMatchObject({ code: 2 });
  });
});
