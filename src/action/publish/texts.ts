import { posix } from 'node:path';
import type { Problem } from '../../nouns/index.ts';
import {
  type Budget,
  githubLinks,
  type Links,
  type Report,
  renderMarkdown,
  renderProblemsMarkdown,
} from '../../report/index.ts';
import type { Door } from '../door.ts';
import { commitOf } from '../event/commitOf.ts';

/** One run in the words of its three readers; Markdown. */
export interface Texts {
  readonly summary: string;
  /** Short enough for a comment, its hidden marker included. */
  readonly comment: string;
  /** The comment without what differs between two runs with the same result. */
  readonly stable: string;
}

/** A comment's body has at most 65,536 characters; the hidden marker, whose key is bounded, takes its part. */
export const commentBudget: Budget = { unit: 'characters', count: 65_536 - 2_000 };

/** What a run that came to a verdict says. */
export function reportTexts(report: Report, door: Door): Texts {
  const links = linksOf(door, report.repository.path);
  return {
    summary: renderMarkdown(report, { links }),
    comment: renderMarkdown(report, { links, most: commentBudget }),
    stable: renderMarkdown(report, { most: commentBudget, volatile: false }),
  };
}

/** What a run that could not judge says. */
export function problemTexts(problems: readonly Problem[]): Texts {
  const comment = shortened(problems);
  return { summary: renderProblemsMarkdown(problems), comment, stable: comment };
}

/** Links into this run's own repository, from what the runner says; null where it says nothing. */
function linksOf(door: Door, projectPath: string | null): Links | null {
  const { server, event, context } = door;
  const commit = commitOf(event, context.env);
  if (server === null || commit === null) return null;
  return githubLinks({ ...server, commit, projectPath: projectPath && posix.normalize(projectPath) });
}

function shortened(problems: readonly Problem[]): string {
  for (let shown = problems.length; ; shown = Math.floor(shown / 2)) {
    const more = problems.length - shown;
    const rest = more > 0 ? `\n\nand ${more} more: see the summary of the run\n` : '';
    const text = `${renderProblemsMarkdown(problems.slice(0, shown)).trimEnd()}${rest || '\n'}`;
    if (text.length <= commentBudget.count || shown === 0) return text;
  }
}
