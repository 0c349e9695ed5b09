import type { Report } from '../../../src/report/index.ts';
import { passingReport } from '../../report/support/story.ts';
import { type FakeCore, fakeCore, fakeGithub, pullRequestPayload, run, runnerEnv } from './world.ts';

export type Server = ReturnType<typeof fakeGithub>;

/** Runs the door for a pull request; `head` is the id of the head's repository, 1 for the base's own. */
export async function pull(
  given: {
    readonly inputs?: Record<string, string>;
    readonly report?: Report | Error;
    readonly server?: Server;
    readonly head?: number;
    readonly env?: Record<string, string>;
  } = {},
): Promise<{ status: number; fake: FakeCore; server: Server }> {
  const { inputs = {}, report = passingReport(), server = fakeGithub(), head = 1, env = {} } = given;
  const fake = fakeCore({ 'github-token': 'ghs_token', ...inputs });
  const status = await run(
    fake,
    async () => {
      if (report instanceof Error) throw report;
      return report;
    },
    {
      env: { ...runnerEnv('pull_request', pullRequestPayload(head)), ...env },
      github: async () => ({ openGithub: server.open }),
    },
  );
  return { status, fake, server };
}

export const warnings = (fake: FakeCore) => fake.notes.filter(({ level }) => level === 'warning');
