import type { Problem } from '../nouns/index.ts';
import { cleanLine } from './cleanText.ts';

type Kind = Omit<Problem, 'message'> & { readonly when: RegExp; readonly message: (said: string) => string };

const runsHere = 'an engine that answers, such as the one that `docker version` shows';

/** What docker says when it can't work at all, and what to do about it. The first that fits is taken. */
const kinds: readonly Kind[] = [
  {
    when: /permission denied.*(docker|socket|sock)|dial unix.*permission denied/i,
    code: 'engine-denied',
    message: (said) => `this user may not talk to the Docker engine: ${said}`,
    expected: 'a user with access to the engine’s socket',
    fix: 'add the user to the group `docker` and log in again, or point DOCKER_HOST at an engine of your own',
  },
  {
    when: /context .* not found|context .* does not exist|no such context/i,
    code: 'context-missing',
    message: (said) => `docker’s current context does not exist: ${said}`,
    expected: 'one of the contexts that `docker context ls` lists',
    fix: 'choose one with `docker context use NAME`, or unset DOCKER_CONTEXT',
  },
  {
    when: /no builder .* found/i,
    code: 'builder-missing',
    message: (said) => `buildx does not know the builder: ${said}`,
    expected: 'one of the builders that `docker buildx ls` lists',
    fix: 'create it with `docker buildx create --name NAME`, or leave `builder` out to take the current one',
  },
  {
    when: /unable to parse docker host|invalid bind address|invalid proto|unsupported protocol/i,
    code: 'engine-address',
    message: (said) => `DOCKER_HOST is no address of an engine: ${said}`,
    expected: 'an address such as unix:///var/run/docker.sock or tcp://host:2376',
    fix: 'correct DOCKER_HOST, or unset it',
  },
  {
    when: /API version|client version .* is too (new|old)/i,
    code: 'engine-too-old',
    message: (said) => `the docker command and the engine don’t understand each other: ${said}`,
    fix: 'update the older of the two (`docker version` shows both)',
  },
];

/** The problem behind what docker said when no engine or builder could be reached. `said` is hostile text. */
export function engineProblem(said: string): Problem {
  const line = cleanLine(said.replace(/^\s*(error|ERROR):\s*/i, ''), 240).replace(/\.$/, '');
  const kind = kinds.find((each) => each.when.test(said));
  if (kind !== undefined) {
    const { when: _, message, ...rest } = kind;
    return { ...rest, message: message(line) };
  }
  return {
    code: 'engine-missing',
    message: `no Docker engine answers: ${line || 'docker said nothing'}`,
    expected: runsHere,
    fix: 'start Docker, or point DOCKER_HOST or `docker context use` at a running engine',
  };
}

/** There is no `docker` on PATH. */
export const dockerMissing: Problem = {
  code: 'docker-missing',
  message: 'there is no `docker` command on PATH',
  expected: 'docker with its buildx plugin, and an engine or a builder that it can reach',
  fix: 'install Docker: https://docs.docker.com/engine/install/',
};

/** Docker is there, its buildx plugin is not. */
export const buildxMissing: Problem = {
  code: 'buildx-missing',
  message: 'docker has no buildx plugin',
  expected: '`docker buildx version` works',
  fix: 'install the package docker-buildx-plugin (docker-buildx on Debian), or in a workflow use docker/setup-buildx-action before',
};

/** The builder is known but does not run and can't be started. `said` is hostile text. */
export function builderUnreachable(name: string, driver: string, said: string): Problem {
  return {
    code: 'builder-unreachable',
    message: `the builder ${cleanLine(name, 80)} (driver ${driver}) does not answer: ${cleanLine(said, 240)}`,
    expected: `status “running” in \`docker buildx inspect --bootstrap ${cleanLine(name, 80)}\``,
    fix: 'start it, or choose another one with `builder`',
  };
}
