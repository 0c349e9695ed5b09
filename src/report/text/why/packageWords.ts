import type { PackageChange } from '../../../nouns/index.ts';

/** The versions of a package that changed, after its name: ` 1.2.0`, ` 1.2.0 → 1.3.1`. Hostile text. */
export function versionsText({ versionBefore, versionAfter, kind }: PackageChange): string {
  if (kind === 'removed') return versionWord(versionBefore);
  if (versionBefore === null || versionAfter === null || versionBefore === versionAfter)
    return versionWord(versionAfter);
  return ` ${versionBefore} → ${versionAfter}`;
}

/** A version after a name; empty where it is not known. Hostile text. */
export function versionWord(version: string | null): string {
  return version === null || version === '' ? '' : ` ${version}`;
}

/** What became of a package, in words for brackets: `new`, `gone`, `major`, `older`. */
export function changeMarks({ kind, step }: PackageChange): readonly string[] {
  switch (kind) {
    case 'added':
      return ['new'];
    case 'removed':
      return ['gone'];
    case 'upgraded':
      return step === null || step === 'other' ? [] : [step];
    case 'downgraded':
      return ['older'];
    case 'changed':
      return [];
    default:
      return kind satisfies never;
  }
}
