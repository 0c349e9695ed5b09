import { z } from 'zod';
import type { ProgressUpdate } from './types.ts';

// One line of `--progress=rawjson` is a SolveStatus (moby/buildkit, client/graph.go).
const schema = z.object({
  vertexes: z
    .array(
      z.object({
        digest: z.string(),
        name: z.string().optional(),
        started: z.string().nullish(),
        completed: z.string().nullish(),
        cached: z.boolean().optional(),
        error: z.string().optional(),
      }),
    )
    .nullish(),
  logs: z.array(z.object({ vertex: z.string(), data: z.string().nullish() })).nullish(),
});

/** Reads a line of `docker buildx build --progress=rawjson`; null where it is some other text of buildx. */
export function parseRawJson(line: string): ProgressUpdate | null {
  if (!line.startsWith('{')) return null;
  const status = read(line);
  if (status === null) return null;
  return {
    steps: (status.vertexes ?? []).map((vertex) => ({
      step: vertex.digest,
      name: vertex.name,
      started: Boolean(vertex.started),
      completed: Boolean(vertex.completed),
      cached: vertex.cached,
      error: vertex.error,
    })),
    output: (status.logs ?? []).map((log) => ({
      step: log.vertex,
      bytes: Buffer.from(log.data ?? '', 'base64'),
    })),
  };
}

function read(line: string): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
