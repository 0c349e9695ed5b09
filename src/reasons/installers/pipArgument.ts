import { posix } from 'node:path';
import type { Wanted } from '../build/types.ts';
import { readPipSpec } from '../files/readPipSpec.ts';
import { unknownText } from '../shell/types.ts';
import type { ToolWorld } from './types.ts';

const types = ['pypi'] as const;

/** What one argument of `pip install` names: a package, a URL, a folder, a wheel, or several by a pattern. */
export function readArgument(text: string, { folder }: { folder: string }, world: ToolWorld): Wanted[] {
  const named = readPipSpec(text);
  if (named && !isFile(text)) return [{ kind: 'package', types, ...named }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.startsWith('git+')) return ofUrl(text);
  if (text.includes(unknownText)) return [];
  const [, path = text, list = ''] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(text) ?? [];
  const extras = list.split(',').flatMap((extra) => extra.trim() || []);
  if (/\.whl$/.test(path) && !path.includes('*')) return ofWheel(path);
  const project = (where: string): Wanted => ({
    ...{ kind: 'project', path: where, extras, groups: [], without: [], language: 'python', itself: true },
  });
  if (!path.includes('*')) return path.includes('/') || path.startsWith('.') ? [project(path)] : [];
  const parent = posix.dirname(path);
  const last = posix.basename(path);
  if (parent.includes('*') || !/^[^*]*\*[^*]*$/.test(last)) return [];
  const [head = '', tail = ''] = last.split('*');
  const names = world.list(posix.resolve('/', folder, parent));
  const matching = names.filter((name) => fits(name.replace(/\/$/, ''), head, tail));
  if (matching.length === 0 || /\.whl|\.gz/.test(tail)) return [{ kind: 'wheels', path: parent }];
  return matching.map((name) => project(posix.join(parent, name)));
}

function fits(name: string, head: string, tail: string): boolean {
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

function isFile(text: string): boolean {
  return /\.(whl|zip|tar\.gz|tgz)$/.test(text) && !text.includes('@');
}

/** `name-1.0-py3-none-any.whl` names its package. Source: PyPA specification of binary distributions. */
function ofWheel(path: string): Wanted[] {
  const name = posix.basename(path).split('-', 1)[0] ?? '';
  return name === '' ? [] : [{ kind: 'package', types, name, extras: [] }];
}

/** A URL names its package by `#egg=`, by a wheel's name, or by the repository's, as people name them. */
function ofUrl(url: string): Wanted[] {
  const egg = /#(?:.*&)?egg=([^&[]+)/.exec(url)?.[1];
  if (egg !== undefined) return [{ kind: 'package', types, name: egg, extras: [] }];
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (path.endsWith('.whl')) return ofWheel(path);
  const name = posix
    .basename(path)
    .replace(/@.*$/, '')
    .replace(/\.git$/, '');
  return /^[A-Za-z0-9._-]+$/.test(name) ? [{ kind: 'package', types, name, extras: [] }] : [];
}
