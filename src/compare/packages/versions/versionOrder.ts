import * as pep440 from '@renovatebot/pep440';
import semver from 'semver';
import type { PackageType } from '../../../nouns/index.ts';
import { apkOrder } from './apkOrder.ts';
import { debOrder } from './debOrder.ts';
import { genericOrder } from './genericOrder.ts';
import { rpmOrder } from './rpmOrder.ts';

/** No version is so long; what follows says nothing, and is hostile. */
const longest = 256;

/**
 * Compares two versions by the rules of their type: below 0 where `a` is older, 0 where neither is.
 * Semantic versions for npm, cargo and golang (semver.org 2.0.0), PEP 440 for pypi and conda, Debian's, Alpine's and
 * RPM's own orders; a version that its own rules don't know is compared by its numbers and words.
 */
export function versionOrder(type: PackageType, a: string, b: string): number {
  const left = a.trim().slice(0, longest);
  const right = b.trim().slice(0, longest);
  switch (type) {
    case 'deb':
      return debOrder(left, right);
    case 'apk':
      return apkOrder(left, right);
    case 'rpm':
      return rpmOrder(left, right);
    case 'pypi':
    case 'conda':
      return pep440Order(left, right);
    case 'npm':
    case 'cargo':
    case 'golang':
      return semverOrder(left, right);
    case 'gem':
    case 'maven':
      return genericOrder(left, right);
    default:
      return type satisfies never;
  }
}

function pep440Order(a: string, b: string): number {
  return pep440.valid(a) && pep440.valid(b) ? pep440.compare(a, b) : genericOrder(a, b);
}

function semverOrder(a: string, b: string): number {
  const left = semver.parse(a, { loose: true });
  const right = semver.parse(b, { loose: true });
  return left && right ? left.compare(right) : genericOrder(a, b);
}
