import { parseDockerfile } from '../dockerfile/index.ts';
import { GateError, type ImageContents, type Problem } from '../nouns/index.ts';
import { walkBuild } from './build/walkBuild.ts';
import { costs } from './graph/costs.ts';
import { fillGraph } from './graph/fillGraph.ts';
import { findings } from './graph/findings.ts';
import { keepOthers } from './graph/keepOthers.ts';
import { linkLocked } from './graph/linkLocked.ts';
import { linkOrphans } from './graph/linkOrphans.ts';
import { packageReasons } from './graph/packageReasons.ts';
import { Projects } from './projects/projects.ts';
import type { ReasonsRequest } from './types.ts';

/**
 * Says of each package of an image why it is there, of each line what it costs, and which service installs another.
 * Reads the Dockerfile and the files that it leads to as text; runs nothing and never throws: what can't be read is a
 * problem, and packages keep `reason: null` where the Dockerfile itself can't be.
 */
export function explainContents(contents: ImageContents, request: ReasonsRequest): ImageContents {
  try {
    return explain(contents, request);
  } catch (error) {
    return { ...contents, problems: [...contents.problems, ...problemsOf(error, request)] };
  }
}

function explain(contents: ImageContents, request: ReasonsRequest): ImageContents {
  const { dockerfile: file } = request.image;
  const text = request.repository.readText(file);
  if (text === null) return { ...contents, problems: [...contents.problems, unreadable(file)] };
  const { packages } = contents;
  const walked = walkBuild(parseDockerfile(text, file), text, request);
  const services = request.services.map(({ folder }) => (folder === '.' ? '' : folder));
  const projects = new Projects(request.repository, new Set([...walked.folders, ...services]));
  const filling = fillGraph(packages, walked, projects, request);
  linkLocked(filling);
  linkOrphans(filling);
  keepOthers(filling);
  const lines = costs(filling.graph, packages);
  const indexOf = new Map(lines.map(({ line }, index) => [line.node, index]));
  const reasons = packageReasons(filling.graph, packages, indexOf);
  return {
    ...contents,
    packages: packages.map((each, index) => ({ ...each, reason: reasons[index] ?? { kind: 'unknown' } })),
    lines: lines.map(({ cost }) => cost),
    findings: findings(filling.graph, packages, filling.local, lines, request),
    problems: [...contents.problems, ...filling.problems.values()],
  };
}

function unreadable(file: string): Problem {
  return {
    code: 'reasons-no-dockerfile',
    message: 'the Dockerfile can’t be read, so nobody knows which line asks for what',
    where: { file },
  };
}

/** A Dockerfile that the builder understands and this program does not, costs its reasons and nothing else. */
function problemsOf(error: unknown, { image }: ReasonsRequest): readonly Problem[] {
  if (error instanceof GateError) return error.problems.slice(0, 5);
  const reason = error instanceof Error ? error.message.slice(0, 200) : 'of an unknown error';
  return [
    {
      code: 'reasons-failed',
      message: `which line asks for what could not be told: ${reason}`,
      where: { file: image.dockerfile },
    },
  ];
}
