import { describe, expect, it } from '@jest/globals';
import { buildArguments } from '../../src/docker/buildArguments.ts';
import type { ExportWay } from '../../src/docker/exportWay.ts';
import type { BuildOptions, PlannedImage } from '../../src/nouns/index.ts';
import { plannedImage } from './support/plannedImage.ts';

const base = {
  root: '/repo',
  builder: 'ci',
  layout: '/ws/layouts/0',
  idFile: '/ws/ids/0',
  progress: 'rawjson',
} as const;

function argsOf(image: PlannedImage, way: ExportWay = { kind: 'load' }): string[] {
  return buildArguments(image, { ...base, way });
}

/** What stands between the Dockerfile and the export. */
function optionsOf(build: Partial<BuildOptions>, image: Partial<Omit<PlannedImage, 'build'>> = {}): string {
  const args = argsOf(plannedImage(build, image));
  return args.slice(args.indexOf('--file') + 2, args.indexOf('--load')).join(' ');
}

describe('buildArguments', () => {
  it('names builder, progress, Dockerfile, id file and context, all by absolute path', () => {
    expect(argsOf(plannedImage()).join(' ')).toBe(
      'buildx build --builder ci --progress rawjson --file /repo/packages/api/Dockerfile --load --iidfile /ws/ids/0 -- /repo',
    );
  });

  it.each<[string, Partial<BuildOptions>, string]>([
    ['nothing', {}, ''],
    ['target', { target: 'prod' }, '--target prod'],
    ['a build argument', { buildArgs: { A: '1 2' } }, '--build-arg A=1 2'],
    ['a build argument of the environment', { buildArgs: { A: null } }, '--build-arg A'],
    ['an empty build argument', { buildArgs: { A: '' } }, '--build-arg A='],
    ['an equals sign in a build argument', { buildArgs: { A: 'b=c' } }, '--build-arg A=b=c'],
    ['two labels', { labels: { a: 'b', c: 'd' } }, '--label a=b --label c=d'],
    [
      'a named context in a folder',
      { buildContexts: { shared: 'libs/shared' } },
      '--build-context shared=/repo/libs/shared',
    ],
    ['one that begins with a dash', { buildContexts: { shared: '-x' } }, '--build-context shared=/repo/-x'],
    ['an absolute one', { buildContexts: { shared: '/srv/x' } }, '--build-context shared=/srv/x'],
    [
      'one that is an image',
      { buildContexts: { 'a:1': 'docker-image://b:2' } },
      '--build-context a:1=docker-image://b:2',
    ],
    [
      'one from the web',
      { buildContexts: { a: 'https://x/y.git#v1' } },
      '--build-context a=https://x/y.git#v1',
    ],
    ['one by git', { buildContexts: { a: 'git@host:x/y' } }, '--build-context a=git@host:x/y'],
    [
      'a relative OCI layout',
      { buildContexts: { a: 'oci-layout://b@sha256:1' } },
      '--build-context a=oci-layout:///repo/b@sha256:1',
    ],
    [
      'an absolute OCI layout',
      { buildContexts: { a: 'oci-layout:///b' } },
      '--build-context a=oci-layout:///b',
    ],
    ['a secret by environment', { secretEnvs: { npm: 'NPM_TOKEN' } }, '--secret id=npm,env=NPM_TOKEN'],
    ['a secret in a file', { secretFiles: { npm: 'a/.npmrc' } }, '--secret id=npm,src=/repo/a/.npmrc'],
    ['a secret file with a comma', { secretFiles: { npm: 'a,b' } }, '--secret id=npm,"src=/repo/a,b"'],
    ['a secret file with a quote', { secretFiles: { npm: 'a"b' } }, '--secret id=npm,"src=/repo/a""b"'],
    ['ssh', { ssh: ['default', 'k=/id'] }, '--ssh default --ssh k=/id'],
    ['cache-from', { cacheFrom: ['type=gha,scope=api'] }, '--cache-from type=gha,scope=api'],
    ['cache-to', { cacheTo: ['type=local,dest=c'] }, '--cache-to type=local,dest=c'],
    ['network', { network: 'host' }, '--network host'],
    ['pull', { pull: true }, '--pull'],
    ['no-cache', { noCache: true }, '--no-cache'],
  ])('%s', (_, build, expected) => {
    expect(optionsOf(build)).toBe(expected);
  });

  it('says the platform', () => {
    expect(optionsOf({}, { platform: 'linux/arm64' })).toBe('--platform linux/arm64');
  });

  it.each<[string, ExportWay, string]>([
    ['the engine', { kind: 'load' }, '--load'],
    [
      'a layout as packed',
      { kind: 'layout', compression: 'as it is', force: false },
      '--output type=oci,tar=false,dest=/ws/layouts/0',
    ],
    [
      'a layout packed by gzip',
      { kind: 'layout', compression: 'gzip', force: true },
      '--output type=oci,tar=false,dest=/ws/layouts/0,compression=gzip,force-compression=true',
    ],
    [
      'a layout of unpacked layers',
      { kind: 'layout', compression: 'uncompressed', force: false },
      '--output type=oci,tar=false,dest=/ws/layouts/0,compression=uncompressed',
    ],
  ])('exports into %s', (_, way, expected) => {
    const args = argsOf(plannedImage(), way);
    expect(args.slice(args.indexOf('--file') + 2, args.indexOf('--iidfile')).join(' ')).toBe(expected);
  });

  it('quotes a layout folder with a comma in its name', () => {
    const args = buildArguments(plannedImage(), {
      ...base,
      layout: '/a,b',
      way: { kind: 'layout', compression: 'as it is', force: false },
    });
    expect(args).toContain('type=oci,tar=false,"dest=/a,b"');
  });

  it('never lets a path be an option', () => {
    const image = plannedImage(
      {},
      { dockerfile: '-o evil', context: { path: '--push', reason: '', candidates: [] } },
    );
    const args = argsOf(image);
    expect(args.slice(-2)).toEqual(['--', '/repo/--push']);
    expect(args).toContain('/repo/-o evil');
  });
});
