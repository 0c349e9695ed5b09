/*
 * The limits and targets that hold without any configuration: the success criteria and goals of the repository
 * that Size Gate was built for. Unpacked bytes.
 */

const MB = 1e6;

/** Sizes that fail, by service. */
const limits: Readonly<Record<string, number>> = { api: 200 * MB, hybrid: 450 * MB, control: 120 * MB };

/** Sizes aimed at, by service. */
const targets: Readonly<Record<string, number>> = {
  storage: 24 * MB,
  client: 77 * MB,
  control: 100 * MB,
  api: 150 * MB,
  hybrid: 400 * MB,
};

/** Bytes that fail for a service of this name, with or without `sutra-` in front; null where there is no limit. */
export function shippedLimit(service: string): number | null {
  return pick(limits, service);
}

/** Bytes aimed at for a service of this name, in the same way. */
export function shippedTarget(service: string): number | null {
  return pick(targets, service);
}

function pick(table: Readonly<Record<string, number>>, service: string): number | null {
  const name = service.replace(/^sutra-/, '');
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
