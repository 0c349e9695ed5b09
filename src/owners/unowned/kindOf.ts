import type { UnownedKind } from '../../nouns/index.ts';
import { baseName, type FolderTree, folderName } from '../folderTree.ts';
import type { LiveFile } from '../types.ts';
import { type KindRule, kindRules } from './rules.ts';

/** What a file without an owner is, and which folder it is told by. */
export interface Kind {
  readonly kind: UnownedKind;
  readonly place: string | null;
}

/** A rule that a folder's files may fit, with its place there. */
interface Possible {
  readonly rule: KindRule;
  readonly place: string | null;
}

/** Tells what files without an owner are. The rules on folders are tried once for each folder. */
export function kindsIn(tree: FolderTree): (file: LiveFile, index: number) => Kind {
  const possible: (readonly Possible[])[] = [];
  return ({ paths, bytes }, index) => {
    const path = paths[0] ?? '';
    const folder = tree.ofFile[index] as number;
    possible[folder] ??= possibleIn(folderName(path));
    const name = baseName(path);
    for (const { rule, place } of possible[folder]) {
      if (bytes >= (rule.leastBytes ?? 0) && (rule.file?.test(name) ?? true))
        return { kind: rule.kind, place };
    }
    return { kind: 'other', place: null };
  };
}

/** The rules that hold in a folder, in their order, up to the first that all its files fit. */
function possibleIn(folder: string): readonly Possible[] {
  const path = folder === '' ? '' : `${folder}/`;
  const fitting: Possible[] = [];
  for (const rule of kindRules) {
    const found = rule.folder?.exec(path);
    if (rule.folder && !found) continue;
    fitting.push({ rule, place: rule.placed ? (found?.[1] ?? folder) : null });
    if (!rule.file && rule.leastBytes === undefined) break;
  }
  return fitting;
}
