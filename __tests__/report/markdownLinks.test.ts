import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { githubLinks, type LinkFacts } from '../../src/report/index.ts';
import { hostileText } from './support/hostile.ts';

const commit = '7c1e5b0f9d2a4c6e8b1d3f5a7c9e0b2d4f6a8c1e';
const facts: LinkFacts = {
  serverUrl: 'https://github.com',
  owner: 'octo-org',
  repo: 'sutra.models',
  commit,
  projectPath: '.',
  runUrl: 'https://github.com/octo-org/sutra.models/actions/runs/12/attempts/2',
};

describe('githubLinks', () => {
  it('links a line, a file, a commit and the run', () => {
    const links = githubLinks(facts);
    const blob = `https://github.com/octo-org/sutra.models/blob/${commit}`;
    expect(links.line('packages/a/Dockerfile', 12)).toBe(`${blob}/packages/a/Dockerfile#L12`);
    expect(links.line('packages/a/Dockerfile', null)).toBe(`${blob}/packages/a/Dockerfile`);
    expect(links.commit(commit)).toBe(`https://github.com/octo-org/sutra.models/commit/${commit}`);
    expect(links.run).toBe(facts.runUrl);
  });

  it('puts the project’s folder in front', () => {
    expect(githubLinks({ ...facts, projectPath: 'apps/one' }).line('Dockerfile', 1)).toMatch(
      /\/apps\/one\/Dockerfile#L1$/,
    );
    expect(githubLinks({ ...facts, projectPath: null }).line('Dockerfile', 1)).toBeNull();
    expect(githubLinks({ ...facts, projectPath: '../x' }).line('Dockerfile', 1)).toBeNull();
  });

  it('encodes what Markdown or an address would read', () => {
    expect(githubLinks(facts).line('a b/(c)[d]*_~!\'"`<é>#?&%|.txt', 3)).toMatch(
      /\/a%20b\/%28c%29%5Bd%5D%2A%5F%7E%21%27%22%60%3C%C3%A9%3E%23%3F%26%25%7C\.txt#L3$/,
    );
  });

  it.each([
    '',
    '/',
    'a//b',
    '/a',
    'a/',
    '.',
    '..',
    'a/../b',
    './a',
    'a\u0000b',
    'a\nb',
    'a\\b',
    'a\u202eb',
    '\ud800',
  ])('refuses the path %j', (file) => expect(githubLinks(facts).line(file, 1)).toBeNull());

  it.each(['', 'main', commit.slice(0, 39), `${commit}0`, commit.toUpperCase(), `${commit}\n`, '../../x'])(
    'refuses the commit %j',
    (sha) => {
      expect(githubLinks(facts).commit(sha)).toBeNull();
      expect(githubLinks({ ...facts, commit: sha }).line('Dockerfile', 1)).toBeNull();
    },
  );

  it.each([
    'javascript:alert(1)',
    'ftp://x',
    'github.com',
    '',
    'https://a@x/',
    'https://x/?a',
    'https://x/#a',
    'https://x/)',
  ])('refuses the server %j', (serverUrl) => {
    const links = githubLinks({ ...facts, serverUrl, runUrl: serverUrl });
    expect([links.line('Dockerfile', 1), links.commit(commit), links.run]).toEqual([null, null, null]);
  });

  it.each(['..', '.', 'a/b', 'a b', ''])('refuses the owner or repository %j', (name) => {
    expect(githubLinks({ ...facts, owner: name }).commit(commit)).toBeNull();
    expect(githubLinks({ ...facts, repo: name }).commit(commit)).toBeNull();
  });

  it('knows where Gitea shows files, and servers below a path', () => {
    const links = githubLinks({ ...facts, serverUrl: 'http://git.example:3000/gitea/', forge: 'gitea' });
    expect(links.line('Dockerfile', 3)).toBe(
      `http://git.example:3000/gitea/octo-org/sutra.models/src/commit/${commit}/Dockerfile#L3`,
    );
  });

  it.each([0, -1, 1.5, Number.NaN, Number.MAX_VALUE])('gives no line %d', (line) => {
    expect(githubLinks(facts).line('Dockerfile', line)).toMatch(/Dockerfile$/);
  });

  it('never leaves the repository, whatever the file is called', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), (file, line) => {
        const url = githubLinks(facts).line(file, line);
        if (url === null) return;
        expect(url).toMatch(/^[A-Za-z0-9:/._%#-]+$/);
        expect(new URL(url).href).toBe(url);
        expect(url.startsWith(`https://github.com/octo-org/sutra.models/blob/${commit}/`)).toBe(true);
        expect(decodeURIComponent(new URL(url).pathname).endsWith(file)).toBe(true);
      }),
    );
  });
});
