import { posix } from 'node:path';
import type { FailedBuild, PlannedImage, Problem } from '../nouns/index.ts';
import { cleanLine } from './cleanText.ts';
import type { EndedBy } from './ending.ts';
import type { FailedStep } from './progress/buildTracker.ts';

export interface FailureFacts {
  readonly endedBy: EndedBy;
  readonly exitCode: number | null;
  /** What buildx said on stderr, its progress left out. Hostile text. */
  readonly said: string;
  readonly step: FailedStep | null;
  readonly elapsedMs: number;
}

/** Says why a build gave no image: the Dockerfile's line, the command and the end of its output. Pure. */
export function buildFailure(image: PlannedImage, facts: FailureFacts): FailedBuild {
  const problem = problemOf(image, facts);
  const line = dockerfileLine(image, facts.said);
  const where = { file: image.dockerfile, ...(line === null ? {} : { line }) };
  return {
    kind: 'failed',
    image,
    // A builder that went away is no fault of the Dockerfile.
    problem: problem.code === 'engine-lost' ? problem : { ...problem, where },
    command: facts.step === null ? null : commandOf(facts.step),
    lastLines: facts.step?.lastLines.length ? facts.step.lastLines : lastLines(facts.said),
    elapsedMs: facts.elapsedMs,
  };
}

function problemOf(image: PlannedImage, facts: FailureFacts): Problem {
  if (facts.endedBy === 'timeout') return timeoutProblem(image, facts);
  const said = lastError(facts.said);
  const failed = facts.step !== null && /did not complete successfully/.test(facts.step.error);
  if (!failed && isLost(said)) {
    return {
      code: 'engine-lost',
      message: `${image.id}: the builder went away during the build: ${cleanLine(said, 240)}`,
      expected: 'a builder that lives until the build is done',
      fix: 'look at the engine’s log (memory and disk are the usual reasons), then run the gate again',
    };
  }
  const known = failed ? undefined : kinds.find((kind) => kind.when.test(said));
  return {
    code: known?.code ?? 'build-failed',
    message: `${image.id}: the build failed: ${cleanLine(reasonOf(facts, said), 300)}`,
    ...(known === undefined ? {} : { fix: known.fix }),
  };
}

function timeoutProblem(image: PlannedImage, facts: FailureFacts): Problem {
  const during = facts.step === null ? '' : `, in ${cleanLine(commandOf(facts.step), 120)}`;
  return {
    code: 'build-timeout',
    message: `${image.id}: the build was ended after ${image.build.timeoutMs / 1000} seconds, its time limit${during}`,
    fix: 'make the build faster, or raise `timeout`',
  };
}

/** `exit code: 7` of a failed command; otherwise what buildx said, or that it said nothing. */
function reasonOf(facts: FailureFacts, said: string): string {
  const code = facts.step?.error.match(/did not complete successfully: (.*)$/s)?.[1];
  if (facts.step !== null && code !== undefined) return `${commandOf(facts.step)}: ${code}`;
  return said || facts.step?.error || `docker buildx build ended with status ${facts.exitCode ?? 'unknown'}`;
}

const kinds: readonly { readonly when: RegExp; readonly code: string; readonly fix: string }[] = [
  {
    when: /no space left on device|disk quota exceeded/i,
    code: 'disk-full',
    fix: 'make room on the disk of the builder and of the temporary folder (`docker system df`)',
  },
  {
    when: /failed to resolve source metadata|pull access denied|failed to do request|manifest unknown/i,
    code: 'base-image-missing',
    fix: 'check the image’s name in FROM, the login (`docker login`) and the network; `build-contexts` can put another image in its place',
  },
  {
    when: /unknown flag|not supported for the .* driver|unsupported/i,
    code: 'builder-unfit',
    fix: 'use a builder that can do it (`docker buildx create --use`), or leave the option out',
  },
];

/** How buildx words the loss of its builder; a failing command may well say such things, but not in buildx's own error. */
function isLost(said: string): boolean {
  return /Cannot connect to the Docker daemon|code = Unavailable|error reading from server|transport is closing|connection (refused|reset|error)|broken pipe|graceful_stop|(^|: )(unexpected )?EOF$/i.test(
    said,
  );
}

/** buildx prints `Dockerfile:12` and a line of dashes above the lines it blames; the last such place counts. */
function dockerfileLine(image: PlannedImage, said: string): number | null {
  const places = [...said.matchAll(/^(.+):(\d+)\r?\n-{20}/gm)].filter(
    (place) => place[1] === posix.basename(image.dockerfile),
  );
  const line = places.at(-1)?.[2] ?? /parse error (?:on )?line (\d+)/.exec(said)?.[1];
  return line === undefined ? null : Number(line);
}

/** The last `ERROR: …` of buildx, without the words that every error begins with. */
function lastError(said: string): string {
  const error =
    [...said.matchAll(/^(?:ERROR|error): (.*)$/gm)].at(-1)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
  return error
    .replace(/^(failed to build: )?(failed to solve: )?/, '')
    .replace(/^rpc error: code = Unknown desc = /, '');
}

/** `RUN make` of `[builder 3/3] RUN make`. */
function commandOf(step: FailedStep): string {
  return step.name.replace(/^\[[^\]]*\]\s*/, '');
}

function lastLines(said: string): string[] {
  return said.trim().split('\n').slice(-20);
}
