import { posix } from 'node:path';
import { repositoryPath } from '../build/paths.ts';
import type { Origin, Wanted } from '../build/types.ts';
import { readRequirementsFile } from '../files/requirementsFile.ts';
import type { LineNode } from './askGraph.ts';
import { type Asking, whereKey } from './asking.ts';
import type { Ask, Filling } from './filling.ts';

/** Links a line to each line of a requirements file, and those to what they ask for. */
export function askRequirements(
  filling: Filling,
  from: LineNode,
  { path, here }: Wanted & { kind: 'requirements' },
  asking: Asking,
  ask: Ask,
): void {
  if (!filling.isNew(from.node, path, whereKey(asking))) return;
  const standard = path === '/dev/stdin' || path === '-';
  const inline: Origin[] = here === null ? [] : [{ kind: 'inline', ...here }];
  for (const origin of standard ? inline : filling.origins(path, asking))
    if (askText(filling, from, origin, asking, ask)) return;
}

/** False where there is no such file. */
function askText(filling: Filling, from: LineNode, origin: Origin, asking: Asking, ask: Ask): boolean {
  if (origin.kind === 'wheels') return false;
  const inline = origin.kind === 'inline';
  const text = inline ? origin.text : filling.request.repository.readText(origin.path);
  if (text === null) return false;
  const file = inline ? filling.request.image.dockerfile : origin.path;
  const folder = inline ? null : repositoryPath('', posix.dirname(origin.path));
  for (const { line, asks, wanted } of readRequirementsFile(text, inline ? origin.line : 1).lines) {
    const node = filling.line({ file, line, asks });
    if (node === null) return true;
    filling.graph.link(from.node, node.node, false);
    ask(filling, node, wanted, { ...asking, folder });
  }
  return true;
}
