import type { Requirement } from '../types.ts';

/**
 * What a field like `Depends` asks for: `libc6 (>= 2.36), default-mta | mail-transport-agent, python3:any`. Versions
 * and restrictions in brackets are left out, because what is installed was installed with them fulfilled; `:any`
 * only widens which architecture will do (deb-substvars aside: Debian policy 7.1, dpkg's MultiArch specification).
 */
export function relations(field: string | undefined): Requirement[] {
  if (field === undefined) return [];
  const requirements: Requirement[] = [];
  for (const part of field.split(',')) {
    const anyOf = part
      .split('|')
      .map(relationName)
      .filter((name) => name !== '');
    if (anyOf.length > 0) requirements.push({ anyOf });
  }
  return requirements;
}

/** `libc6` of ` libc6 (>= 2.36) [amd64]`; `perl:amd64` keeps its architecture. */
function relationName(relation: string): string {
  const name = /^\s*([^\s([<]+)/.exec(relation)?.[1] ?? '';
  return name.endsWith(':any') ? name.slice(0, -':any'.length) : name;
}
