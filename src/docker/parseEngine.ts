import { z } from 'zod';

/** What `docker info` says, as far as the gate needs it. */
export interface Engine {
  /** Null where docker itself could not tell. */
  readonly context: string | null;
  /** Null when no engine answered. */
  readonly version: string | null;
  readonly store: 'classic' | 'containerd';
  /** The buildx plugin of the command line: its version, '' when it has none to say, null when it isn't there. */
  readonly buildxVersion: string | null;
  /** Why no engine answered, in docker's words: hostile text. */
  readonly errors: readonly string[];
}

const schema = z.object({
  ServerVersion: z.string().nullish(),
  DriverStatus: z.array(z.array(z.string())).nullish(),
  ServerErrors: z.array(z.string()).nullish(),
  ClientInfo: z
    .object({
      Context: z.string().nullish(),
      Plugins: z.array(z.object({ Name: z.string(), Version: z.string().nullish() })).nullish(),
    })
    .nullish(),
});

/** Reads `docker info --format '{{json .}}'`; null when it is something else. */
export function parseEngine(text: string): Engine | null {
  const info = readInfo(text);
  if (info === null) return null;
  const buildx = info.ClientInfo?.Plugins?.find((plugin) => plugin.Name === 'buildx');
  const containerd = info.DriverStatus?.some(([key, value]) => key === 'driver-type' && isContainerd(value));
  return {
    context: info.ClientInfo?.Context || null,
    version: info.ServerVersion || null,
    store: containerd ? 'containerd' : 'classic',
    buildxVersion: buildx === undefined ? null : (buildx.Version ?? ''),
    errors: info.ServerErrors ?? [],
  };
}

/** The engine names its store by the containerd plugin that holds it: `io.containerd.snapshotter.v1`. */
function isContainerd(driverType: string | undefined): boolean {
  return driverType?.startsWith('io.containerd.snapshotter') ?? false;
}

function readInfo(text: string): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
