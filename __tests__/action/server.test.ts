import { describe, expect, it } from '@jest/globals';
import { readServer } from '../../src/action/server.ts';

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_RUN_ID: '1234',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_NUMBER: '17',
};

describe('readServer', () => {
  it('reads where this run is', () => {
    expect(readServer(github)).toEqual({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      owner: 'octo-org',
      repo: 'shop',
      forge: 'github',
      run: { id: 1234, attempt: 2 },
      runUrl: 'https://github.com/octo-org/shop/actions/runs/1234',
    });
  });

  it('respects an Enterprise Server, and knows its API where the runner does not say', () => {
    const env = { ...github, GITHUB_SERVER_URL: 'https://git.example/', GITHUB_API_URL: '' };
    expect(readServer(env)).toMatchObject({
      serverUrl: 'https://git.example',
      apiUrl: 'https://git.example/api/v3',
    });
  });

  it('names a run of Gitea by its number, which its pages want', () => {
    const env = {
      ...github,
      GITHUB_SERVER_URL: 'http://gitea.local:3000/code',
      GITHUB_API_URL: 'http://gitea.local:3000/code/api/v1',
    };
    expect(readServer(env)).toMatchObject({
      forge: 'gitea',
      run: { id: 1234, attempt: 2 },
      runUrl: 'http://gitea.local:3000/code/octo-org/shop/actions/runs/17',
    });
  });

  it.each([
    ['no repository', { GITHUB_REPOSITORY: undefined }],
    ['a repository that is a path', { GITHUB_REPOSITORY: 'a/../b' }],
    ['no run', { GITHUB_RUN_ID: '' }],
    ['a server that is no web address', { GITHUB_SERVER_URL: 'javascript:alert(1)' }],
    ['an API that is none', { GITHUB_API_URL: 'file:///etc' }],
  ])('knows of no server with %s', (_, env) => {
    expect(readServer({ ...github, ...env })).toBeNull();
  });
});
