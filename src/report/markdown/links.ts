/**
 * Where a rendering may link to. Made by the door from what GitHub says of the run, never from the report: a report
 * may come from a fork. Every function answers null for what it can't link to, and the text stays without a link.
 */
export interface Links {
  /** A line of a file, or the whole file. `file` is relative to the project, as in the report. */
  readonly line: (file: string, line: number | null) => string | null;
  /** A commit, by its full hash. */
  readonly commit: (sha: string) => string | null;
  /** The workflow run, where logs, summary and artifacts are. */
  readonly run: string | null;
}

/** What a door knows of the repository and the run. */
export interface LinkFacts {
  /** `https://github.com`, or an Enterprise Server's address. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit whose files lines are linked at: a full hash. */
  readonly commit: string;
  /** The project's folder in the repository; `.` or empty for its root, null where it is not known. */
  readonly projectPath: string | null;
  readonly runUrl: string | null;
  /** Gitea and Forgejo show files at other addresses. `github` by default. */
  readonly forge?: 'github' | 'gitea';
}

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const name = /^[A-Za-z0-9_.-]{1,100}$/;
/** Control, format, private and unpaired characters, and the separator of another system. */
const control = /[\p{C}\\]/u;

/**
 * Links into a repository on GitHub, on an Enterprise Server, or on Gitea. Pure. Refuses (null) what is no plain
 * address: commits that are no full hash, paths with empty, `.` or `..` segments or control characters, servers that
 * are not http(s).
 */
export function githubLinks(facts: LinkFacts): Links {
  const repository = repositoryUrl(facts);
  const files = facts.forge === 'gitea' ? 'src/commit' : 'blob';
  const blob =
    repository !== null && hash.test(facts.commit) ? `${repository}/${files}/${facts.commit}` : null;
  return {
    line: (file, line) => {
      const path = repositoryPath(facts.projectPath, file);
      if (blob === null || path === null) return null;
      const anchor = line !== null && Number.isSafeInteger(line) && line > 0 ? `#L${line}` : '';
      return `${blob}/${path}${anchor}`;
    },
    commit: (sha) => (repository !== null && hash.test(sha) ? `${repository}/commit/${sha}` : null),
    run: facts.runUrl === null ? null : address(facts.runUrl),
  };
}

function repositoryUrl({ serverUrl, owner, repo }: LinkFacts): string | null {
  const server = address(serverUrl);
  const named = [owner, repo].every((part) => name.test(part) && part !== '.' && part !== '..');
  return server === null || !named ? null : `${server.replace(/\/+$/, '')}/${owner}/${repo}`;
}

/** An http(s) address as `URL` writes it; null where a character is left in it that Markdown might know. */
function address(text: string): string | null {
  const url = urlOf(text);
  if (url === null) return null;
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!plain || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return /^[A-Za-z0-9:/._%-]+$/.test(url.href) ? url.href : null;
}

/** Not by `URL.canParse`, which Chrome has from 120 and Safari from 17 on: this runs in the report's page, too. */
function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The path in the repository, each segment encoded; null for one that would lead elsewhere. */
function repositoryPath(project: string | null, file: string): string | null {
  if (project === null) return null;
  const folder = project === '.' || project === '' ? [] : project.split('/');
  const segments = [...folder, ...file.split('/')];
  const plain = segments.every((each) => each !== '' && each !== '.' && each !== '..' && !control.test(each));
  return plain ? segments.map(encode).join('/') : null;
}

/** `encodeURIComponent`, and the characters that it leaves though Markdown or HTML know them. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*_~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
