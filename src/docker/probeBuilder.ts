import { type BuilderInfo, GateError, type PlannedImage } from '../nouns/index.ts';
import { askDocker } from './askDocker.ts';
import { builderUnreachable, buildxMissing, dockerMissing, engineProblem } from './engineProblem.ts';
import { type InspectedBuilder, parseBuilder } from './parseBuilder.ts';
import { type Engine, parseEngine } from './parseEngine.ts';
import type { DockerTools, RunResult } from './runDocker.ts';
import { tooOld, versionNeeds } from './versionNeeds.ts';

export interface ProbeRequest extends DockerTools {
  /** Name of the buildx builder, or null for the current one. */
  readonly builder: string | null;
  /** The images to build: versions too old for what they use are refused. None by default. */
  readonly images?: readonly PlannedImage[];
}

/** Milliseconds for a question that an engine answers at once; a host that drops packets never does. */
const questionMs = 30_000;
/** Starting a builder may mean pulling its image. */
const bootstrapMs = 300_000;

/**
 * Asks docker and buildx what is there, in two commands at once (about 0.2 s), and starts the builder if it
 * sleeps. No engine is needed where the builder is `remote`, `kubernetes` or `cloud`.
 * Throws GateError with one problem that says what was found, what is needed and what to do.
 */
export async function probeBuilder(request: ProbeRequest): Promise<BuilderInfo> {
  const [info, inspected] = await Promise.all([
    askDocker(['info', '--format', '{{json .}}'], request, questionMs),
    askDocker(['buildx', 'inspect', ...nameOf(request)], request, questionMs),
  ]);
  if (info.exitCode === 127 || inspected.exitCode === 127) throw new GateError(dockerMissing);
  const engine = parseEngine(info.stdout);
  const builder = await awake(readBuilder(inspected, info, engine), request);
  const driver = builder.driver;
  const host = driver === 'docker' ? await engineOf(builder, engine, info, request) : null;
  const found: BuilderInfo = {
    name: builder.name,
    driver,
    store: host?.store ?? null,
    engineVersion: host?.version ?? null,
    buildxVersion: engine?.buildxVersion || null,
    buildkitVersion: builder.buildkitVersion,
    platform: builder.platform,
  };
  const problems = tooOld(found, versionNeeds(request.images ?? [], found));
  if (problems.length > 0) throw new GateError(problems);
  return found;
}

type KnownBuilder = InspectedBuilder & { readonly driver: BuilderInfo['driver'] };

function readBuilder(inspected: RunResult, info: RunResult, engine: Engine | null): InspectedBuilder {
  if (inspected.exitCode !== 0) {
    if (isUnknownCommand(inspected.stderr) || engine?.buildxVersion === null)
      throw new GateError(buildxMissing);
    // A context that doesn't exist: docker says so, where buildx only knows no builder of that name.
    const said = info.exitCode === 0 ? lastLine(inspected) : lastLine(info);
    throw new GateError(engineProblem(said || engine?.errors[0] || ''));
  }
  const builder = parseBuilder(inspected.stdout);
  if (builder === null) throw new GateError(engineProblem('docker buildx inspect named no builder'));
  return builder;
}

/** The builder, running: buildx starts a sleeping one by itself, but several builds at once would race to do so. */
async function awake(builder: InspectedBuilder, request: ProbeRequest): Promise<KnownBuilder> {
  const driver = builder.driver;
  if (driver === null) throw new GateError(engineProblem(builder.error ?? ''));
  if (driver === 'docker' || builder.status === 'running') {
    if (builder.error === null) return { ...builder, driver };
    throw new GateError(
      driver === 'docker'
        ? engineProblem(builder.error)
        : builderUnreachable(builder.name, driver, builder.error),
    );
  }
  const started = await askDocker(['buildx', 'inspect', '--bootstrap', builder.name], request, bootstrapMs);
  const now = started.exitCode === 0 ? parseBuilder(started.stdout) : null;
  if (now?.status === 'running') return { ...now, driver };
  const why =
    now?.error ?? builder.error ?? (lastLine(started) || `its status is ${builder.status ?? 'unknown'}`);
  throw new GateError(builderUnreachable(builder.name, driver, why));
}

/** The engine that the builder lives in: a docker driver's builder is named after the docker context it uses. */
async function engineOf(
  builder: KnownBuilder,
  current: Engine | null,
  info: RunResult,
  request: ProbeRequest,
): Promise<Engine> {
  let engine = current;
  let said = info.stderr;
  if (current?.context !== builder.name) {
    const other = await askDocker(
      ['--context', builder.name, 'info', '--format', '{{json .}}'],
      request,
      questionMs,
    );
    engine = parseEngine(other.stdout);
    said = other.stderr;
  }
  if (engine === null || engine.version === null)
    throw new GateError(engineProblem(engine?.errors[0] ?? said));
  return engine;
}

function nameOf(request: ProbeRequest): string[] {
  return request.builder === null ? [] : ['--', request.builder];
}

function isUnknownCommand(stderr: string): boolean {
  return /unknown command: docker buildx|'buildx' is not a docker command/.test(stderr);
}

function lastLine(result: RunResult): string {
  return result.stderr.trim().split('\n').pop() ?? '';
}
