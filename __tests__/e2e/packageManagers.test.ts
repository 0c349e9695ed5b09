import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installMissing } from '../../demo/engine/apt.ts';
import { run } from '../../demo/run.ts';
import { findOwners, type Owners } from '../../src/owners/index.ts';
import { folderFileSystem } from '../packages/support/folderFileSystem.ts';
import { makeWheels } from '../packages/support/makeWheels.ts';

/**
 * Trees that the real package managers of languages make of tiny packages, without a registry but for pnpm and conda's
 * installer themselves; and what the same package managers say of them.
 */
const timeout = 5 * 60_000;
const root = realpathSync(mkdtempSync(join(tmpdir(), 'size-gate-managers-')));
const place = (...parts: string[]) => join(root, ...parts);

async function call(cwd: string, program: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', npm_config_update_notifier: 'false' };
  const { code, stdout, stderr } = await run(program, args, { cwd, env });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${`${stdout}${stderr}`.slice(-2000)}`);
  return stdout;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Bytes of files by path, each inode once. */
function bytesOf(paths: readonly string[]): number {
  const inodes = new Map<number, number>();
  for (const path of paths) {
    const { ino, size } = statSync(path);
    inodes.set(ino, size);
  }
  return [...inodes.values()].reduce((sum, size) => sum + size, 0);
}

/** Packages of one type, with what they need by place. */
function told(owners: Owners, type: string) {
  return owners.packages
    .filter((found) => found.type === type)
    .map((found) => ({
      ...found,
      needs: found.requires.map(({ to }) => owners.packages[to]?.place ?? '').sort(),
    }));
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a virtual environment that pip made', () => {
  let owners: Owners;
  const python = place('python', 'venv', 'bin', 'python');

  beforeAll(async () => {
    mkdirSync(place('python'), { recursive: true });
    makeWheels(place('python', 'wheels'), [
      {
        name: 'Alpha.One',
        version: '1.0',
        requires: ['beta_two[fast]>=2; python_version >= "3"', 'gamma; sys_platform == "win32"'],
        files: {
          'alpha_one/__init__.py': 'import beta_two\n',
          'alpha_one/data, "x".bin': 'x'.repeat(5000),
          'shared/alpha/a.py': '',
        },
        script: 'alpha',
      },
      {
        name: 'beta-two',
        version: '2.0.post1',
        requires: ['delta; extra == "fast"', 'gamma; extra == "slow"'],
        files: { 'beta_two.py': 'x = 1\n', 'shared/beta/b.py': 'b = 1\n' },
      },
      {
        name: 'gamma',
        version: '3',
        requires: [],
        files: { 'gamma/__init__.py': '# käse\n', 'gamma/ä.txt': 'ä' },
      },
      { name: 'delta', version: '4', requires: ['alpha_one'], files: { 'delta.py': 'd = 1\n' } },
    ]);
    await call(place('python'), 'python3', '-m', 'venv', 'venv');
    const flags = ['--no-index', '--find-links', 'wheels'];
    await call(place('python'), python, '-m', 'pip', 'install', ...flags, '--no-compile', 'Alpha.One');
    await call(place('python'), python, '-m', 'pip', 'install', ...flags, 'gamma');
    await call(place('python'), python, '-m', 'compileall', '-q', place('python', 'venv', 'lib'));
    owners = findOwners(await folderFileSystem(place('python')));
  }, timeout);

  const askPython = `
import json, os, importlib.metadata as m
found = []
for d in m.distributions():
    files = [os.path.realpath(d.locate_file(f)) for f in d.files or []]
    found.append(dict(name=d.metadata['Name'], version=d.version, place=str(d._path), files=[f for f in files if os.path.isfile(f)]))
print(json.dumps(found))
`;

  it(
    "has the packages, files and versions that the interpreter's own reader finds",
    async () => {
      const truth: { name: string; version: string; place: string; files: string[] }[] = JSON.parse(
        await call(place('python'), python, '-c', askPython),
      );
      expect(truth.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Alpha.One', 'beta-two', 'gamma', 'delta', 'pip']),
      );
      for (const each of truth) {
        const own = told(owners, 'pypi').find((found) => place('python', found.place) === each.place);
        expect(own).toMatchObject({ name: each.name, version: each.version, inferred: false });
        const isCompiled = each.name === 'pip' || each.name === 'setuptools' || each.name === 'gamma';
        if (isCompiled) expect(own?.ownedBytes).toBe(bytesOf(each.files));
        else expect(own?.ownedBytes).toBeGreaterThan(bytesOf(each.files));
      }
    },
    timeout,
  );

  it('gives byte code that no RECORD lists to the packages of the modules', () => {
    const unowned = owners.unowned.find(({ kind }) => kind === 'byte-code');
    expect(unowned?.bytes ?? 0).toBe(0);
  });

  it('links by markers and extras', () => {
    const names = new Map(
      told(owners, 'pypi').map(({ name, needs }) => [
        name,
        needs.map((path) => path.replace(/^.*\/([^/-]+)-[^/]*$/, '$1')),
      ]),
    );
    expect(names.get('Alpha.One')).toEqual(['beta_two']);
    expect(names.get('beta-two')).toEqual(['delta']);
    expect(names.get('delta')).toEqual(['alpha_one']);
    expect(names.get('gamma')).toEqual([]);
  });
});

describe('trees of node_modules', () => {
  const manifest = (name: string, version: string, more: object = {}) =>
    JSON.stringify({ name, version, main: 'index.js', ...more });

  /** `a` and the application need different versions of `b`, which has a folder with a `package.json` that is none. */
  async function packages(folder: string): Promise<void> {
    const tarball = (name: string) => `file:${join(folder, 'tarballs', name)}`;
    const write1 = (at: string, text: string) => write(join(folder, 'sources', at), text);
    mkdirSync(join(folder, 'tarballs'), { recursive: true });
    write1('b1/package.json', manifest('b', '1.0.0'));
    write1('b1/index.js', `/* ${'1'.repeat(1000)} */\n`);
    write1('b2/package.json', manifest('b', '2.0.0', { devDependencies: { nothing: '1' } }));
    write1('b2/index.js', `/* ${'2'.repeat(2000)} */\n`);
    write1('b2/esm/package.json', '{"type":"module"}');
    write1('c/package.json', manifest('@scope/c', '3.0.0'));
    write1('c/index.js', `/* ${'3'.repeat(3000)} */\n`);
    write1(
      'a/package.json',
      manifest('a', '1.0.0', {
        dependencies: { b: tarball('b-1.0.0.tgz'), '@scope/c': tarball('scope-c-3.0.0.tgz') },
      }),
    );
    write1('a/index.js', `/* ${'4'.repeat(4000)} */\n`);
    for (const name of ['b1', 'b2', 'c', 'a']) {
      await call(
        join(folder, 'sources', name),
        'npm',
        'pack',
        '--silent',
        '--pack-destination',
        join(folder, 'tarballs'),
      );
    }
    const dependencies = { a: tarball('a-1.0.0.tgz'), b: tarball('b-2.0.0.tgz') };
    write(join(folder, 'app', 'package.json'), manifest('app', '0.0.0', { dependencies }));
  }

  const summary = (owners: Owners) =>
    told(owners, 'npm')
      .map(({ name, version, needs, ownedBytes, files }) => ({ name, version, needs, ownedBytes, files }))
      .sort((one, other) => (`${one.name}${one.version}` < `${other.name}${other.version}` ? -1 : 1));

  const sourceBytes = (folder: string, ...files: string[]) =>
    bytesOf(files.map((file) => join(folder, 'sources', file)));

  it(
    'of npm: each version in its own place, linked as Node resolves them',
    async () => {
      const folder = place('npm');
      await packages(folder);
      await call(join(folder, 'app'), 'npm', 'install', '--no-audit', '--no-fund', '--offline');
      const owners = findOwners(await folderFileSystem(join(folder, 'app'), 'srv/'));
      expect(summary(owners)).toEqual([
        {
          name: '@scope/c',
          version: '3.0.0',
          needs: [],
          files: 2,
          ownedBytes: sourceBytes(folder, 'c/package.json', 'c/index.js'),
        },
        {
          name: 'a',
          version: '1.0.0',
          needs: ['srv/node_modules/@scope/c', 'srv/node_modules/a/node_modules/b'],
          files: 2,
          ownedBytes: sourceBytes(folder, 'a/package.json', 'a/index.js'),
        },
        {
          name: 'b',
          version: '1.0.0',
          needs: [],
          files: 2,
          ownedBytes: sourceBytes(folder, 'b1/package.json', 'b1/index.js'),
        },
        {
          name: 'b',
          version: '2.0.0',
          needs: [],
          files: 3,
          ownedBytes: sourceBytes(folder, 'b2/package.json', 'b2/index.js', 'b2/esm/package.json'),
        },
      ]);
    },
    timeout,
  );

  it(
    'of pnpm: each package once in its store, links between folders followed',
    async () => {
      const folder = place('pnpm');
      await packages(folder);
      const pnpm = ['exec', '--yes', '--package=pnpm@10.12.1', '--', 'pnpm'];
      await call(
        join(folder, 'app'),
        'npm',
        ...pnpm,
        'install',
        '--store-dir',
        join(folder, 'store'),
        '--offline',
      );
      const owners = findOwners(await folderFileSystem(join(folder, 'app'), 'srv/'));
      const found = summary(owners);
      expect(found.map(({ name, version }) => `${name}@${version}`)).toEqual([
        '@scope/c@3.0.0',
        'a@1.0.0',
        'b@1.0.0',
        'b@2.0.0',
      ]);
      const needs = found.find(({ name }) => name === 'a')?.needs ?? [];
      const at = (name: string, version: string) =>
        told(owners, 'npm').find((one) => one.name === name && one.version === version)?.place ?? '';
      expect(at('b', '1.0.0')).toContain('srv/node_modules/.pnpm/');
      expect(needs).toEqual([at('@scope/c', '3.0.0'), at('b', '1.0.0')].sort());
      expect(found.map(({ ownedBytes }) => ownedBytes > 1000)).toEqual([true, true, true, true]);
    },
    timeout,
  );
});

describe("a Plug'n'Play install of yarn", () => {
  it(
    'has its packages in archives',
    async () => {
      const folder = place('yarn');
      const dependencies = { '@sindresorhus/is': '4.6.0', ms: '2.1.3' };
      write(join(folder, 'package.json'), JSON.stringify({ name: 'app', version: '0.0.0', dependencies }));
      const authorities = process.env.NODE_EXTRA_CA_CERTS;
      const trust = authorities === undefined ? '' : `httpsCaFilePath: ${authorities}\n`;
      write(
        join(folder, '.yarnrc.yml'),
        `enableGlobalCache: false\nenableTelemetry: false\nenableImmutableInstalls: false\n${trust}`,
      );
      await call(
        folder,
        'npm',
        'exec',
        '--yes',
        '--package=@yarnpkg/cli-dist@4.9.1',
        '--',
        'yarn',
        'install',
      );
      const owners = findOwners(await folderFileSystem(folder, 'app/'));
      const found = told(owners, 'npm').map(({ name, version }) => `${name}@${version}`);
      expect(found.sort()).toEqual(['@sindresorhus/is@4.6.0', 'ms@2.1.3']);
      for (const { place: path, ownedBytes } of told(owners, 'npm')) {
        expect(ownedBytes).toBe(bytesOf([join(folder, path.slice('app/'.length))]));
      }
    },
    timeout,
  );
});

describe('a folder of gems', () => {
  it(
    'has the files that `gem contents` lists, with what was compiled',
    async () => {
      await installMissing({ gem: 'ruby', make: 'make' }, () => {});
      const folder = place('gem');
      const home = join(folder, 'bundle');
      const spec = (name: string, version: string, more: string) =>
        `Gem::Specification.new do |s|\n  s.name = '${name}'\n  s.version = '${version}'\n  s.summary = 'x'\n  s.authors = ['x']\n  s.files = Dir['{lib,ext,exe}/**/*']\n${more}end\n`;
      write(
        join(folder, 'a', 'a.gemspec'),
        spec(
          'a-b',
          '1.2.0',
          "  s.add_dependency 'c', '>= 1'\n  s.bindir = 'exe'\n  s.executables = ['a-run']\n",
        ),
      );
      write(join(folder, 'a', 'lib', 'a.rb'), `# ${'a'.repeat(3000)}\n`);
      write(join(folder, 'a', 'exe', 'a-run'), '#!/usr/bin/env ruby\n');
      write(
        join(folder, 'c', 'c.gemspec'),
        spec(
          'c',
          '2.0.0.beta',
          "  s.extensions = ['ext/extconf.rb']\n  s.add_development_dependency 'a-b'\n",
        ),
      );
      write(join(folder, 'c', 'lib', 'c.rb'), `# ${'c'.repeat(2000)}\n`);
      // No compiler is needed to find what an extension left behind.
      write(
        join(folder, 'c', 'ext', 'extconf.rb'),
        'File.write(\'Makefile\', "all clean:\\ninstall:\\n\\ttouch built.so\\n")\n',
      );
      for (const name of ['c', 'a']) await call(join(folder, name), 'gem', 'build', `${name}.gemspec`);
      const install = ['install', '--local', '--install-dir', home, '--no-document'];
      await call(folder, 'gem', ...install, '--prerelease', 'c/c-2.0.0.beta.gem');
      await call(folder, 'gem', ...install, '--force', 'a/a-b-1.2.0.gem');
      const owners = findOwners(await folderFileSystem(folder));
      const found = new Map(told(owners, 'gem').map((gem) => [gem.name, gem]));
      expect([...found.keys()].sort()).toEqual(['a-b', 'c']);
      expect(found.get('a-b')).toMatchObject({
        version: '1.2.0',
        needs: ['bundle/specifications/c-2.0.0.beta.gemspec'],
      });
      expect(found.get('c')).toMatchObject({ version: '2.0.0.beta', needs: [] });
      for (const [name, gem] of found) {
        const files = (
          await run('gem', ['contents', name, '--version', gem.version ?? ''], {
            env: { ...process.env, GEM_HOME: home, GEM_PATH: home },
          })
        ).stdout;
        const listed = files.split('\n').filter((path) => path.startsWith('/'));
        expect(listed.length).toBeGreaterThan(0);
        expect(gem.ownedBytes).toBeGreaterThanOrEqual(bytesOf(listed));
      }
      const unowned = owners.unowned.reduce((sum, { bytes }) => sum + bytes, 0);
      const outside = [
        'a/a-b-1.2.0.gem',
        'c/c-2.0.0.beta.gem',
        'a/a.gemspec',
        'a/lib/a.rb',
        'a/exe/a-run',
        'c/c.gemspec',
        'c/lib/c.rb',
        'c/ext/extconf.rb',
      ];
      expect(unowned).toBe(bytesOf(outside.map((path) => join(folder, path))));
    },
    timeout,
  );
});

describe('an environment of conda', () => {
  it(
    'has the files of its records',
    async () => {
      const folder = place('conda');
      mkdirSync(folder, { recursive: true });
      await call(folder, 'python3', '-m', 'venv', 'tool');
      await call(folder, 'tool/bin/pip', 'install', '-q', 'py-rattler==0.28.0');
      write(join(folder, 'make.py'), makeEnvironment);
      await call(folder, 'tool/bin/python', 'make.py', folder);
      const owners = findOwners(await folderFileSystem(join(folder, 'env'), 'opt/conda/'));
      const found = told(owners, 'conda');
      const beta = found.find(({ name }) => name === 'beta');
      expect(found.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([
        'alpha@1.0',
        'beta@2.1',
      ]);
      expect(found.find(({ name }) => name === 'alpha')?.needs).toEqual([beta?.place]);
      const files = ['lib/libbeta.so.2', 'conda-meta/beta-2.1-0.json'].map((path) =>
        join(folder, 'env', path),
      );
      expect(beta?.ownedBytes).toBe(bytesOf(files));
    },
    timeout,
  );
});

/** Two packages by conda's documented format, a channel of them, and an environment by rattler (pixi's installer). */
const makeEnvironment = `
import asyncio, hashlib, io, json, os, sys, tarfile
from rattler import Channel, Gateway, VirtualPackage, install, solve
from rattler.index import index_fs
root = sys.argv[1]
channel = root + '/channel'
os.makedirs(channel + '/noarch')
def package(name, version, depends, files):
    index = dict(name=name, version=version, build='0', build_number=0, depends=depends, subdir='noarch', noarch='generic')
    paths = [dict(_path=p, path_type='hardlink', sha256=hashlib.sha256(b).hexdigest(), size_in_bytes=len(b)) for p, b in files.items()]
    info = {'info/index.json': json.dumps(index), 'info/paths.json': json.dumps(dict(paths_version=1, paths=paths)), 'info/files': '\\n'.join(files)}
    with tarfile.open(f'{channel}/noarch/{name}-{version}-0.tar.bz2', 'w:bz2') as tar:
        for path, content in {**{k: v.encode() for k, v in info.items()}, **files}.items():
            member = tarfile.TarInfo(path)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
package('alpha', '1.0', ['beta >=2', '__glibc >=2.17'], {'share/alpha/data.txt': b'a' * 1000})
package('beta', '2.1', [], {'lib/libbeta.so.2': b'b' * 5000})
async def main():
    await index_fs(channel)
    gateway = Gateway(cache_dir=root + '/gateway')
    found = await solve([Channel('file://' + channel)], ['alpha'], platforms=['noarch', 'linux-64'], virtual_packages=VirtualPackage.detect(), gateway=gateway)
    await install(found, root + '/env', cache_dir=root + '/cache')
asyncio.run(main())
`;
