import { parseDockerfile } from '../../../src/dockerfile/index.ts';
import type { PlannedImage } from '../../../src/nouns/index.ts';
import type { Wanted } from '../../../src/reasons/build/types.ts';
import { walkBuild } from '../../../src/reasons/build/walkBuild.ts';
import { plannedImage } from '../../docker/support/plannedImage.ts';
import { repositoryOf } from './explained.ts';

/** What a Dockerfile installs: `14 sutra-api → package sutra-api (only itself) below /install`. */
export function installsOf(
  files: Readonly<Record<string, string>>,
  dockerfile = 'Dockerfile',
  build: Partial<PlannedImage['build']> = {},
  context = '.',
): string[] {
  const image = plannedImage(build, { dockerfile, context: { path: context, reason: '', candidates: [] } });
  const text = files[dockerfile] ?? '';
  const request = { image, services: [], repository: repositoryOf(files), env: {} };
  return walkBuild(parseDockerfile(text, dockerfile), text, request).installs.map(
    ({ line, asks, wanted, withRequired, withRecommended, target }) =>
      `${line} ${asks} → ${words(wanted)}${withRequired ? '' : ' (only itself)'}${withRecommended ? ' (all recommended)' : ''}${target ? ` below ${target}` : ''}`,
  );
}

function words(wanted: Wanted): string {
  if (wanted.kind === 'package') {
    const extras = wanted.extras.length > 0 ? `[${wanted.extras.join(',')}]` : '';
    return `${wanted.types.join('/')} ${wanted.name}${extras}`;
  }
  if (wanted.kind === 'made') return `what is made: ${wanted.types.join('/')}`;
  if (wanted.kind !== 'project') return `${wanted.kind} ${wanted.path}`;
  const { language, path, extras, groups, without, itself } = wanted;
  const more = [
    ...(extras.length > 0 ? [`extras ${extras.join(',')}`] : []),
    ...(groups === null ? ['all groups'] : groups.length > 0 ? [`groups ${groups.join(',')}`] : []),
    ...(without.length > 0 ? [`without ${without.join(',')}`] : []),
    ...(itself ? [] : ['not itself']),
  ];
  return [`${language} project ${path}`, ...more].join('; ');
}
