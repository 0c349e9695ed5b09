import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FoundEngine, ownBuilder } from '../../demo/engine/index.ts';
import { run } from '../../demo/run.ts';
import { type Bundle, makeBundle } from './support/bundle.ts';
import { openStandInEngine } from './support/standInEngine.ts';

/**
 * What the package managers inside real images say of themselves, beside what the product reads from the layers:
 * dpkg-query, pip's own metadata reader and npm ls are the independent tools.
 */
interface Owned {
  readonly type: string;
  readonly name: string;
  readonly version: string | null;
  readonly place: string;
  readonly ownedBytes: number;
}

const timeout = 10 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'size-gate-agreement-'));
const tag = (kind: string) => `size-gate.local/test/agreement-${kind}:${process.pid}`;
const debian = `FROM python:3.11-slim
RUN apt-get update && apt-get install -y --no-install-recommends curl python3-yaml && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir uvicorn[standard]==0.34.0 jinja2==3.1.5 attrs==24.3.0
`;
const node = `FROM node:20-alpine
WORKDIR /app
RUN npm init -y && npm install --no-audit --no-fund express@4.21.2 chalk@4.1.2 ansi-styles@6.2.1
`;

let engine: FoundEngine;
let bundle: Bundle;

async function docker(args: readonly string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await run('docker', args, {
    env: engine.env,
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  });
  if (code !== 0) throw new Error(`docker ${args.slice(0, 2).join(' ')}: ${stderr.slice(-2000)}`);
  return stdout;
}

async function build(kind: string, dockerfile: string, contexts: readonly string[]): Promise<void> {
  const builder = await ownBuilder(engine.env);
  const flags = ['--builder', builder, '--load', '-t', tag(kind), ...contexts];
  await docker(['buildx', 'build', ...flags, '-f', '-', folder], dockerfile);
}

async function packagesOf(kind: string): Promise<readonly Owned[]> {
  const args = ['inspect', tag(kind), '--packages', '--json', '--cache-dir', join(folder, 'cache')];
  const { status, out, err } = await bundle.cli(args, { cwd: folder, env: engine.env });
  if (status !== 0) throw new Error(err);
  const [platform] = JSON.parse(out).platforms;
  const sum = (list: readonly Record<string, number>[], key: string) =>
    list.reduce((total, each) => total + (each[key] ?? 0), 0);
  expect(sum(platform.packages, 'ownedBytes') + sum(platform.unowned, 'bytes')).toBe(platform.unpackedBytes);
  return platform.packages;
}

/** Runs a script in a container of the image; its output is JSON. */
async function ask<T>(kind: string, program: readonly string[]): Promise<T> {
  return JSON.parse(await docker(['run', '--rm', '--entrypoint', '', tag(kind), ...program]));
}

beforeAll(async () => {
  bundle = makeBundle();
  const opened = await openStandInEngine();
  engine = opened.engine;
  await build('debian', debian, opened.contexts);
  await build('node', node, opened.contexts);
}, timeout);

afterAll(async () => {
  await docker(['image', 'rm', '--force', tag('debian'), tag('node')]);
  await engine.stop();
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** For every Debian package the bytes of its files and their byte code as stat has them, each inode once. */
const askDpkg = `
import json, os, stat, subprocess, importlib.util
def sh(*a): return subprocess.run(a, capture_output=True, text=True).stdout
found = []
for line in sh('dpkg-query', '-W', '-f', '\${binary:Package}\\t\${Package}\\t\${Version}\\t\${db:Status-Status}\\n').splitlines():
    binary, name, version, status = line.split('\\t')
    paths = sh('dpkg-query', '-L', binary).splitlines() + sh('dpkg-query', '--control-path', binary).splitlines()
    paths += ['/var/lib/dpkg/info/%s.%s' % (binary, kind) for kind in ('list', 'conffiles')]
    paths += [importlib.util.cache_from_source(path) for path in paths if path.endswith('.py') and not os.path.islink(path)]
    inodes = {}
    for path in paths:
        try: s = os.lstat(path)
        except OSError: continue
        if stat.S_ISREG(s.st_mode): inodes[s.st_dev, s.st_ino] = s.st_size
    found.append(dict(name=name, version=version, status=status, bytes=sum(inodes.values())))
print(json.dumps(found))
`;

/** For every distribution the bytes of its files, with the byte code that running them left. */
const askPip = `
import json, os, importlib.util, importlib.metadata as m
found = []
for d in m.distributions():
    inodes = {}
    for f in d.files or []:
        p = os.path.realpath(d.locate_file(f))
        cached = [importlib.util.cache_from_source(p)] if p.endswith('.py') else []
        for p in [p] + cached:
            if os.path.isfile(p): s = os.stat(p); inodes[s.st_dev, s.st_ino] = s.st_size
    found.append(dict(name=d.metadata['Name'], version=d.version, place=str(d._path), bytes=sum(inodes.values())))
print(json.dumps(found))
`;

interface Truth {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
}

describe('owners of a Debian image with Python', () => {
  it(
    'agree with dpkg-query in names, versions and bytes',
    async () => {
      const truth = await ask<(Truth & { status: string })[]>('debian', ['python3', '-c', askDpkg]);
      const ours = (await packagesOf('debian')).filter(({ type }) => type === 'deb');
      const installed = truth.filter(({ status }) => status === 'installed');
      expect(installed.length).toBeGreaterThan(90);
      expect(ours.map(named).sort()).toEqual(installed.map(named).sort());
      const bytes = new Map(ours.map((each) => [each.name, each.ownedBytes]));
      for (const each of installed)
        expect({ name: each.name, bytes: bytes.get(each.name) }).toEqual({
          name: each.name,
          bytes: each.bytes,
        });
    },
    timeout,
  );

  it(
    "agree with the interpreter's own metadata in names, versions and bytes",
    async () => {
      const truth = await ask<(Truth & { place: string })[]>('debian', ['python3', '-c', askPip]);
      const ours = (await packagesOf('debian')).filter(({ type }) => type === 'pypi');
      expect(truth.length).toBeGreaterThan(12);
      for (const each of truth) {
        const own = ours.find(
          ({ place }) => `/${place}` === each.place || each.place.startsWith(`/${place}/${each.name}`),
        );
        expect({ name: each.name, version: own?.version, bytes: own?.ownedBytes }).toEqual({
          name: each.name,
          version: each.version,
          bytes: each.bytes,
        });
      }
    },
    timeout,
  );
});

interface Tree {
  readonly version?: string;
  readonly path?: string;
  readonly dependencies?: Readonly<Record<string, Tree>>;
}

function flat(tree: Tree): readonly string[] {
  return Object.entries(tree.dependencies ?? {}).flatMap(([name, each]) => [
    ...(each.version === undefined ? [] : [`${name}@${each.version}`]),
    ...flat(each),
  ]);
}

describe('owners of a Node image', () => {
  it(
    'agree with npm ls in every name and nested version',
    async () => {
      const truth = flat(await ask<Tree>('node', ['npm', '--prefix', '/app', 'ls', '--all', '--json']));
      const ours = (await packagesOf('node')).filter(
        ({ type, place }) => type === 'npm' && place.startsWith('app/'),
      );
      expect(new Set(truth).size).toBeGreaterThan(60);
      expect([...new Set(ours.map(named))].sort()).toEqual([...new Set(truth)].sort());
      expect(ours.filter(({ name }) => name === 'ansi-styles')).toHaveLength(2);
    },
    timeout,
  );
});

function named({ name, version }: { readonly name: string; readonly version: string | null }): string {
  return `${name}@${version}`;
}
