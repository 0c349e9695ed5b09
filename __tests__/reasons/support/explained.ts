import { posix } from 'node:path';
import type { ImageContents, LineCost, PackageReason, PlannedImage } from '../../../src/nouns/index.ts';
import { explainContents, type ReasonsRequest, type Repository } from '../../../src/reasons/index.ts';
import { plannedImage } from '../../docker/support/plannedImage.ts';

/** A repository of these texts. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return {
    readText: (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
    list: (folder) => {
      const start = folder === '' ? '' : `${folder}/`;
      const names = Object.keys(files)
        .filter((path) => path.startsWith(start))
        .map((path) => path.slice(start.length))
        .map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path));
      return [...new Set(names)].sort();
    },
  };
}

export interface ExplainOptions {
  readonly dockerfile?: string;
  readonly context?: string;
  readonly build?: Partial<PlannedImage['build']>;
  readonly services?: ReasonsRequest['services'];
}

/** The contents with their reasons, by the Dockerfile of a repository. */
export function explained(
  contents: ImageContents,
  files: Readonly<Record<string, string>>,
  { dockerfile = 'Dockerfile', context = '.', build = {}, services = [] }: ExplainOptions = {},
): ImageContents {
  const image = plannedImage(build, { dockerfile, context: { path: context, reason: '', candidates: [] } });
  return explainContents(contents, { image, services, repository: repositoryOf(files), env: {} });
}

/** `scikit-learn ← sutra-hybrid ← setup.py:19 (+1)`. */
export function pathTo(contents: ImageContents, name: string): string {
  const found = contents.packages.find((each) => each.name === name);
  return found?.reason ? words(contents, name, found.reason) : `${name} ?`;
}

function words({ packages, lines }: ImageContents, name: string, reason: PackageReason): string {
  const via = 'via' in reason ? reason.via.map((index) => packages[index]?.name ?? '?') : [];
  const end = reason.kind === 'line' ? placeOf(lines[reason.line]) : reason.kind;
  const more = reason.kind === 'line' && reason.otherLines > 0 ? ` (+${reason.otherLines})` : '';
  return [name, ...via, end].join(' ← ') + more;
}

function placeOf(line: LineCost | undefined): string {
  return line === undefined ? '?' : `${line.file}:${line.line}`;
}

/** `setup.py:19 sutra-hybrid 300+200 [a b]`: exclusive and shared bytes, exclusive packages. */
export function costLines({ lines, packages }: ImageContents): string[] {
  return lines.map(
    ({ file, line, asks, exclusive, exclusiveBytes, sharedBytes, inferred }) =>
      `${posix.normalize(file)}:${line} ${asks} ${exclusiveBytes}+${sharedBytes} [${exclusive.map((index) => packages[index]?.name).join(' ')}]${inferred ? ' inferred' : ''}`,
  );
}
