import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type FileFacts, type Reader, readers } from '../../src/packages/index.ts';
import { crane } from './support/tools.ts';

jest.setTimeout(300_000);

/** What the readers say of files below a folder, which they get in pieces as of a layer's tar. */
async function read(root: string, paths: readonly string[]): Promise<FileFacts[]> {
  const found: FileFacts[] = [];
  for (const path of paths) {
    const { size, mode } = statSync(join(root, path));
    const file = { path, bytes: size, executable: (mode & 0o111) !== 0 };
    for (const reader of readers.filter((one) => one.wants(file))) {
      const facts = await readFile(reader, file, readFileSync(join(root, path)));
      if (facts !== null) found.push(facts);
    }
  }
  return found;
}

function readFile(reader: Reader, file: Parameters<Reader['open']>[0], bytes: Buffer) {
  const reading = reader.open(file);
  for (let at = 0; at < bytes.length; at += 65_536) reading.push(bytes.subarray(at, at + 65_536));
  return reading.end();
}

function lines(program: string, args: readonly string[]): string[] {
  const options = { encoding: 'latin1' as const, maxBuffer: 2 ** 28 };
  return execFileSync(program, args, options)
    .split('\n')
    .filter((line) => line !== '');
}

describe('this machine’s own dpkg', () => {
  let facts: FileFacts[];
  beforeAll(async () => {
    const info = readdirSync('/var/lib/dpkg/info').map((name) => `var/lib/dpkg/info/${name}`);
    facts = await read('/', ['var/lib/dpkg/status', ...info.filter((path) => path.endsWith('.list'))]);
  });

  it('has the packages that dpkg-query tells of', () => {
    const packages = facts.flatMap((one) => one.packages.map(({ name, version }) => `${name} ${version}`));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format.
    const told = lines('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package} ${Version}\n']);
    const installed = told.filter((line) => !/^(?:not-installed|config-files) /.test(line));
    expect(packages.sort()).toEqual(installed.map((line) => line.slice(line.indexOf(' ') + 1)).sort());
    expect(packages.length).toBeGreaterThan(50);
    expect(facts.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('has the files that dpkg-query lists', () => {
    const claims = new Map<string, Set<string>>();
    for (const { key, paths = [] } of facts.flatMap((one) => one.claims)) {
      claims.set(key, new Set([...(claims.get(key) ?? []), ...paths]));
    }
    const keys = facts.flatMap((one) => one.packages.map(({ key }) => key));
    for (const key of keys.filter((_, index) => index % 20 === 0)) {
      const listed = lines('dpkg-query', ['-L', key.slice(key.indexOf('#') + 1)])
        .filter((path) => path.startsWith('/') && path !== '/.')
        .map((path) => path.slice(1));
      const folders = new Set(listed.map((path) => dirname(path)));
      const files = listed.filter((path) => !folders.has(path));
      expect([...(claims.get(key) ?? [])]).toEqual(expect.arrayContaining(files));
    }
  });
});

describe('rpm databases of real distributions', () => {
  let folder: string;
  beforeAll(() => {
    if (!existsSync('/usr/bin/rpm'))
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'rpm'], { stdio: 'ignore' });
    // A module whose test data they are, by Go's proxy.
    const args = ['mod', 'download', '-json', 'github.com/anchore/go-rpmdb@v0.2.2'];
    const { Dir } = JSON.parse(lines('go', args).join('\n'));
    folder = join(Dir, 'pkg/testdata');
  });

  const rpm = (place: string, backend: string, format: string) =>
    lines('rpm', [
      '--dbpath',
      join(folder, place),
      '--define',
      `_db_backend ${backend}`,
      '-qa',
      '--qf',
      format,
    ]);

  it.each([
    ['Rocky Linux 9, SQLite', 'rockylinux-9', 'rpmdb.sqlite', 'sqlite'],
    ['CentOS 7, Berkeley DB', 'centos7-plain', 'Packages', 'bdb_ro'],
    ['UBI 8 of a big-endian machine', 'ubi8-s390x', 'Packages', 'bdb_ro'],
  ])('has the packages and files of %s that rpm tells of', async (_, place, name, backend) => {
    const [facts] = await readAs(join(folder, place, name), `var/lib/rpm/${name}`);
    const nevra = '%{NAME}-%|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE}.%{ARCH}';
    const told = rpm(place, backend, `${nevra}\n`).filter((line) => !line.startsWith('gpg-pubkey'));
    const packages = facts?.packages.map(({ key }) => key.slice('var/lib/rpm#'.length));
    expect(packages?.sort()).toEqual(told.map((line) => line.replace('-0:', '-')).sort());
    const files = rpm(place, backend, '[%{FILEMODES:perms} %{FILESTATES:fstate} %{FILENAMES}\n]')
      .filter((line) => !line.startsWith('d') && line.includes(' normal '))
      .map((line) => line.slice(line.indexOf('/') + 1));
    expect(facts?.claims.flatMap(({ paths = [] }) => paths).sort()).toEqual(files.sort());
    expect(facts?.problems).toEqual([]);
  });

  it('has the packages of SLE 15, ndb, which Debian’s rpm can’t read', async () => {
    const [facts] = await readAs(join(folder, 'sle15-bci/Packages.db'), 'usr/lib/sysimage/rpm/Packages.db');
    const bash = facts?.packages.find(({ name }) => name === 'bash');
    expect(facts?.packages).toHaveLength(35);
    expect(bash).toMatchObject({ version: '4.4-19.6.1' });
    expect(facts?.claims.find(({ key }) => key === bash?.key)?.paths).toContain('bin/bash');
    expect(facts?.problems).toEqual([]);
  });
});

/** A file as the readers see it at another path. */
async function readAs(file: string, path: string): Promise<FileFacts[]> {
  const bytes = readFileSync(file);
  const head = { path, bytes: bytes.length, executable: false };
  const found = await Promise.all(
    readers.filter((one) => one.wants(head)).map((one) => readFile(one, head, bytes)),
  );
  return found.filter((facts) => facts !== null);
}

describe('a program that Go makes here', () => {
  it('has the modules that go version -m tells of', async () => {
    const program = await crane();
    const [facts] = await read('/', [program.slice(1)]);
    const told = lines('go', ['version', '-m', program])
      .map((line) => line.split('\t'))
      .filter(([, word]) => word === 'mod' || word === 'dep')
      .map(([, , name, version]) => `${name} ${version === '(devel)' ? null : version}`);
    const packages = facts?.packages.filter(({ name }) => name !== 'stdlib');
    expect(packages?.map(({ name, version }) => `${name} ${version}`)).toEqual(told);
    expect(told.length).toBeGreaterThan(5);
  });
});
