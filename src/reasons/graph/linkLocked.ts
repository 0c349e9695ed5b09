import { normalName } from '../../packages/index.ts';
import { joinPath, repositoryPath } from '../build/paths.ts';
import { lockFiles, readLockFile } from '../files/lockFile.ts';
import type { Filling } from './filling.ts';

/** Characters of lock files that are read, over all: a few seconds. A lock file of 500 packages has a million. */
const mostText = 4 * 1024 * 1024;
/** Requirements that are looked up, over all. */
const mostNeeds = 50_000;

/**
 * Links Python packages whose metadata is gone with what the repository's lock files say that they need: those of the
 * projects that the image was made of, and of the folders above them, as of a workspace. A guess, because the image
 * may not have been made by the lock file.
 */
export function linkLocked(filling: Filling): void {
  const { graph, packages, index: places } = filling;
  const wiped = [...packages.entries()].filter(
    ([, { type, from, inferred }]) => type === 'pypi' && from === 'own' && inferred,
  );
  if (wiped.length === 0) return;
  let left = mostNeeds;
  for (const needs of lockedNeeds(filling)) {
    for (const [index, { name }] of wiped) {
      for (const needed of needs.get(normalName(name)) ?? []) {
        left -= 1;
        if (left < 0) return;
        for (const to of places.find(['pypi'], needed, { kind: 'beside', index }))
          graph.link(graph.whole(index), graph.whole(to), true);
      }
    }
  }
}

function* lockedNeeds({ projects, request }: Filling): Generator<ReturnType<typeof readLockFile>> {
  const folders = new Set<string>();
  for (const { folder, language } of projects.all) {
    if (language !== 'python') continue;
    for (let at = folder; at !== '' && !folders.has(at); at = repositoryPath(at, '..') ?? '') folders.add(at);
  }
  let left = mostText;
  for (const folder of [...folders, ''])
    for (const name of lockFiles) {
      const text = request.repository.readText(joinPath(folder, name));
      if (text === null || text.length > left) continue;
      left -= text.length;
      yield readLockFile(text);
    }
}
