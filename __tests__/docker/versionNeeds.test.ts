import { describe, expect, it } from '@jest/globals';
import { readVersion, tooOld, versionNeeds } from '../../src/docker/versionNeeds.ts';
import type { BuilderInfo, PlannedImage } from '../../src/nouns/index.ts';
import { plannedImage } from './support/plannedImage.ts';

const fresh: BuilderInfo = {
  name: 'default',
  driver: 'docker',
  store: 'classic',
  engineVersion: '28.5.2+dfsg4',
  buildxVersion: '0.29.1+ds1',
  buildkitVersion: 'v0.25.1',
  platform: 'linux/amd64',
};

function complaints(builder: Partial<BuilderInfo>, images: PlannedImage[] = []): string[] {
  const found = { ...fresh, ...builder };
  return tooOld(found, versionNeeds(images, found)).map(
    (problem) => `${problem.message}; ${problem.expected}`,
  );
}

const named = plannedImage({ buildContexts: { shared: 'libs' } });
const secret = plannedImage({ secretEnvs: { npm: 'NPM_TOKEN' } });

describe('version needs', () => {
  it.each<[string, Partial<BuilderInfo>, PlannedImage[], string[]]>([
    ['new versions', {}, [named, secret], []],
    ['an old buildx, nothing of note in use', { buildxVersion: 'v0.7.1' }, [], []],
    [
      'an old buildx, named contexts',
      { buildxVersion: 'v0.7.1' },
      [named],
      ['buildx is 0.7.1, which is too old for build-contexts; buildx 0.8.0 or newer'],
    ],
    ['the very version', { buildxVersion: 'v0.8.0' }, [named], []],
    ['a candidate of it', { buildxVersion: 'v0.8.0-rc1' }, [named], []],
    [
      'an old engine, named contexts',
      { engineVersion: '20.10.24+dfsg1' },
      [named],
      [
        'the Docker engine is 20.10.24, which is too old for build-contexts; the Docker engine 23.0.0 or newer',
      ],
    ],
    [
      'an old buildx, secrets',
      { buildxVersion: '0.5.1' },
      [secret],
      [
        'buildx is 0.5.1, which is too old for docker buildx build --iidfile; buildx 0.6.0 or newer',
        'buildx is 0.5.1, which is too old for secret-envs; buildx 0.6.0 or newer',
      ],
    ],
    ['versions that are not known', { buildxVersion: 'v0.0.0+unknown', engineVersion: null }, [named], []],
    [
      'an old BuildKit of its own',
      { driver: 'remote', store: null, engineVersion: null, buildkitVersion: 'v0.10.6' },
      [],
      [
        'BuildKit is 0.10.6, which is too old for the export of an image into a folder (type=oci,tar=false); BuildKit 0.11.0 or newer',
      ],
    ],
    ['a BuildKit from source', { driver: 'remote', store: null, buildkitVersion: 'v0.0.0+unknown' }, [], []],
    ['an engine of its own version under the docker driver', { buildkitVersion: '0.8.2' }, [named], []],
  ])('%s', (_, builder, images, expected) => {
    expect(complaints(builder, images)).toEqual(expected);
  });
});

describe('readVersion', () => {
  it.each([
    ['0.29.1+ds1', '0.29.1'],
    ['v0.13.1', '0.13.1'],
    ['28.5.2+dfsg4', '28.5.2'],
    ['v0.12.0-rc1', '0.12.0'],
    ['v0.0.0+unknown', null],
    ['', null],
    ['dev', null],
    [null, null],
  ])('%s', (reported, expected) => {
    expect(readVersion(reported)).toBe(expected);
  });
});
