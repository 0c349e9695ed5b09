import { normalName } from '../../packages/index.ts';
import { pipLine } from './pipLine.ts';
import type { TomlEntry } from './tomlEntries.ts';
import { type FileLine, mostLines } from './types.ts';

/** A table of groups as written, by their normal names. */
interface Group {
  readonly name: string;
  readonly entries: TomlEntry[];
  readonly includes: string[];
}

/** The requirements of `dependency-groups`; what a group includes is its own, too. Source: PEP 735. */
export function dependencyGroups(entries: readonly TomlEntry[]): readonly FileLine[] {
  const groups = groupsOf(entries);
  const lines: FileLine[] = [];
  for (const group of groups.values()) {
    for (const each of withIncluded(group, groups)) {
      if (lines.length >= mostLines) return lines;
      lines.push(
        ...each.entries.flatMap(({ texts }) =>
          texts.flatMap(({ text, line }) => pipLine(text, line, `group:${group.name}`) ?? []),
        ),
      );
    }
  }
  return lines;
}

function groupsOf(entries: readonly TomlEntry[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const [table, name = '', detail] = entry.path;
    if (table !== 'dependency-groups' || name === '') continue;
    const group = groups.get(normalName(name)) ?? { name, entries: [], includes: [] };
    groups.set(normalName(name), group);
    if (entry.path.length === 2) group.entries.push(entry);
    else if (detail === 'include-group')
      group.includes.push(...entry.texts.map(({ text }) => normalName(text)));
  }
  return groups;
}

/** A group and all that it includes, each once. */
function withIncluded(group: Group, groups: ReadonlyMap<string, Group>): ReadonlySet<Group> {
  const found = new Set([group]);
  // A set that grows while it is walked is walked to its end.
  for (const { includes } of found)
    for (const name of includes) {
      const included = groups.get(name);
      if (included) found.add(included);
    }
  return found;
}
