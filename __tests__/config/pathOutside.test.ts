import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPlan, type PlanRequest } from '../../src/config/index.ts';
import { problemsOf } from './support/problems.ts';
import { makeTree, type Tree } from './support/tree.ts';

let tree: Tree;
let outside: Tree;
beforeEach(() => {
  tree = makeTree({ 'packages/a/Dockerfile.optimized': 'FROM scratch\n' });
  outside = makeTree({ D: 'FROM scratch\n', 'gate.yml': 'parallel: 3\n', key: '' }, { git: false });
});
afterEach(() => {
  tree.remove();
  outside.remove();
});

const plan = (request: Partial<PlanRequest> = {}) =>
  loadPlan({ workingDirectory: tree.root, env: {}, ...request });

function link(path: string, to: string) {
  mkdirSync(dirname(join(tree.root, path)), { recursive: true });
  rmSync(join(tree.root, path), { force: true });
  symlinkSync(to, join(tree.root, path));
}

describe('a link out of the project is not read', () => {
  it.each([
    ['packages/a/Dockerfile.optimized', 'D'],
    ['.github/size-gate.yml', 'gate.yml'],
    ['.dockerignore', 'key'],
    ['packages/a/Dockerfile.optimized.dockerignore', 'key'],
  ])('%s', async (path, to) => {
    link(path, join(outside.root, to));
    expect(await problemsOf(plan)).toMatchObject([{ code: 'path-outside', where: { file: path } }]);
  });

  it('but a configuration that the user names may be anywhere', async () => {
    expect((await plan({ configFile: join(outside.root, 'gate.yml') })).parallel).toBe(3);
  });
});

describe('a path in the configuration file', () => {
  it.each([
    ['defaults: {context: ..}'],
    ['defaults: {context: out}'],
    ['defaults: {build-contexts: {x: /etc}}'],
    ['defaults: {build-contexts: {x: "oci-layout://out:tag"}}'],
    ['defaults: {build-contexts: {x: "oci-layout:///etc/x@sha256:0"}}'],
    ['defaults: {build-contexts: {x: "git:/../../x"}}'],
    ['defaults: {secret-files: {x: out/key}}'],
    ['defaults: {secrets: "id=x,src=/etc/shadow"}'],
    ['defaults: {ssh: [default, k=/root/key]}'],
    ['defaults: {cache-to: "type=local,dest=../c"}'],
    ['cache: {directory: out/new/folder}'],
    ['baseline: report:../x.json'],
    ['baseline: [rebuild, report:out/key]'],
    ['services: {a: {context: ../..}}'],
    ['services: {a: {variants: {v: {context: ..}}}}'],
    ['services: {b: {dockerfile: out/D}}'],
  ])('must not lead out of the project: %s', async (config) => {
    symlinkSync(outside.root, join(tree.root, 'out'));
    tree.write({ '.github/size-gate.yml': config });
    const problems = await problemsOf(plan);
    expect(problems[0]).toMatchObject({ code: 'path-outside', where: { line: 1 } });
  });

  it('may be inside, an image or an address', async () => {
    writeFileSync(join(tree.root, 'k'), '');
    tree.write({
      '.github/size-gate.yml': `
cache: {directory: new/folder}
defaults:
  context: .
  build-contexts: {x: packages, y: "docker-image://alpine", z: "https://example.com/a.git"}
  secret-files: {k: k}
  ssh: [default]`,
    });
    expect((await plan()).images).toHaveLength(1);
  });

  it('of an input or flag may be outside', async () => {
    const values = {
      ...{ context: outside.root, ssh: 'k=/root/key', cache: { directory: outside.root } },
      baseline: `report:${outside.root}/key`,
    };
    const { images } = await plan({ overrides: { values, origin: (key) => key } });
    expect(images).toHaveLength(1);
  });
});
