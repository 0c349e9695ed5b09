import { maxPathDepth } from '../limits.ts';
import { quote } from '../quote.ts';
import { unreadable } from '../unreadable.ts';

/**
 * A tar entry's name as a path below the image's root: no leading slash, no `.`, no empty parts, `..` resolved.
 * The root itself is the empty string. A backslash is a character like any other, as on Linux. Throws
 * `image-layer-hostile` for a name that leads out of the root (docker refuses it: "breakout"), and for a path
 * deeper than any engine can unpack.
 */
export function entryPath(name: string): string {
  const path = shortened(name) ?? cleaned(name);
  if (path === null) {
    throw unreadable('image-layer-hostile', `a tar entry's name leads out of the image: ${quote(name)}`, {
      expected: 'names inside the image, as engines require',
    });
  }
  return path;
}

/** The same for a link's target, whose `..` stop at the root, as in containerd. */
export function linkPath(target: string): string {
  return shortened(target) ?? cleaned(`/${target}`) ?? '';
}

/** The common case, told without splitting: `usr/lib/x`, `./usr/lib/x` or `usr/lib/`; null for all others. */
function shortened(name: string): string | null {
  const bare = name.slice(name.startsWith('./') ? 2 : 0, name.endsWith('/') ? -1 : undefined);
  return bare.length > 0 && bare.length < 256 && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(bare) ? bare : null;
}

function cleaned(name: string): string | null {
  const parts: string[] = [];
  const rooted = name.startsWith('/');
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    // As in Go's path.Clean, `..` at the root of an absolute name stays there; elsewhere it escapes.
    else if (parts.pop() === undefined && !rooted) return null;
  }
  if (parts.length > maxPathDepth) {
    throw unreadable('image-layer-hostile', `a tar entry lies ${parts.length} folders deep`, {
      expected: `at most ${maxPathDepth}, as Linux can open`,
    });
  }
  return parts.join('/');
}
