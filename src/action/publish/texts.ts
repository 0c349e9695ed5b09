import { posix } from 'node:path';
import type { Problem } from '../../nouns/index.ts';
import {
  type Budget,
  githubLinks,
  type LinkFacts,
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
    stable: renderMarkdown(withoutCommit(report), { most: commentBudget, volatile: false }),
  };
}

/**
 * The marker knows the pull request's commit. The checked-out one may be a merge, made anew for the same contents, and
 * the companion, which has no checkout, does not know it: both must find that nothing is to be written.
 */
function withoutCommit(report: Report): Report {
  return { ...report, repository: { ...report.repository, commit: null } };
}

/** What a run that could not judge says. Where its files are is not known then, so only the run is linked. */
export function problemTexts(problems: readonly Problem[], door: Door): Texts {
  const links = linksOf(door, null);
  return {
    summary: renderProblemsMarkdown(problems, { links }),
    comment: renderProblemsMarkdown(problems, { links, most: commentBudget }),
    stable: renderProblemsMarkdown(problems, { most: commentBudget }),
  };
}

function linksOf(door: Door, projectPath: string | null): Links | null {
  const facts = linkFacts(door, projectPath);
  return facts && githubLinks(facts);
}

/** What links into this run's own repository are made of, from what the runner says; null where it says nothing. */
export function linkFacts(door: Door, projectPath: string | null): LinkFacts | null {
  const { server, event, context } = door;
  const commit = commitOf(event, context.env);
  if (server === null || commit === null) return null;
  const { serverUrl, owner, repo, runUrl, forge } = server;
  return {
    ...{ serverUrl, owner, repo, runUrl, forge, commit },
    projectPath: projectPath && posix.normalize(projectPath),
  };
}
