import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PlannedService, plannedService } from '../../src/gate/plannedService.ts';
import { type Repository, repository, service } from '../baseline/support/repository.ts';
import { problemsOf } from '../config/support/problems.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
});
afterEach(() => repo.remove());

const config = (text: string) => ({ '.github/size-gate.yml': text });
const planned = (name: string): Promise<PlannedService> =>
  plannedService({ name, workingDirectory: repo.root }, repo.env);

describe('the service that an image was built from', () => {
  it('comes with its instructions, and all services beside it', async () => {
    repo.commit({ ...service('one'), ...service('two') });
    const { image, services, root } = await planned('one');
    expect(image).toMatchObject({ service: 'one', variant: null });
    expect(image.instructions.length).toBeGreaterThan(0);
    expect(services.map(({ name }) => name).sort()).toEqual(['one', 'two']);
    expect(services.every(({ folder }) => folder.startsWith('packages/'))).toBe(true);
    expect(root).toBe(repo.root);
  });

  it('is found though another service is broken', async () => {
    repo.commit({
      ...service('one'),
      ...service('two'),
      'packages/two/Dockerfile.optimized': 'FROM scratch\nCOPY nowhere /x\n',
    });
    expect((await planned('one')).image.service).toBe('one');
  });

  it('must be one that there is', async () => {
    repo.commit({ ...service('one') });
    const problems = await problemsOf(() => planned('oen'));
    expect(problems).toMatchObject([{ message: expect.stringContaining('oen') }]);
  });

  it('must be told which variant it is, where it has several', async () => {
    const variants =
      'services:\n  one:\n    variants:\n      big: { build-args: { SIZE: big } }\n      small: { build-args: { SIZE: small } }\n';
    repo.commit({ ...service('one'), ...config(variants) });
    expect(await problemsOf(() => planned('one'))).toMatchObject([
      { code: 'inspect-several-variants', expected: expect.stringContaining('one@big') },
    ]);
    expect((await planned('one@small')).image).toMatchObject({ variant: 'small' });
  });
});
