import type * as Room from '../github/index.ts';

/**
 * The room for GitHub, loaded when it is needed: most of a run happens without it. `@actions/github` reads the event's
 * payload while it is imported, and throws where that is no JSON; this door has read it, more carefully, by then.
 * @param env the process's own; it lacks `GITHUB_EVENT_PATH` while the room is loaded
 */
export function githubRoom(env: Record<string, string | undefined>): () => Promise<typeof Room> {
  return async () => {
    const { GITHUB_EVENT_PATH: path } = env;
    delete env.GITHUB_EVENT_PATH;
    try {
      return await import('../github/index.ts');
    } finally {
      if (path !== undefined) env.GITHUB_EVENT_PATH = path;
    }
  };
}
