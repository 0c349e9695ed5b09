/**
 * JSON of many like objects, without their keys said again for each: `[{a:1,b:2},{a:3,b:4}]` is
 * `{"#":["a","b"],"@":[[1,2],[3,4]]}`. A report's packages take half of the room so. Keys of reports are the schema's
 * own, so none is `#`.
 */
interface Packed {
  readonly '#': readonly string[];
  readonly '@': readonly (readonly unknown[])[];
}

/** Packs plain JSON data. `unpack` gives the same again. Keys whose value is undefined are left out, as in JSON. */
export function pack(value: unknown): unknown {
  if (Array.isArray(value)) return packList(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(entriesOf(value).map(([key, each]) => [key, pack(each)]));
}

function packList(list: readonly unknown[]): unknown {
  const [first] = list;
  if (list.length < 2 || !isObject(first)) return list.map(pack);
  const keys = entriesOf(first).map(([key]) => key);
  const alike = keys.length > 0 && list.every((each) => isObject(each) && hasKeys(each, keys));
  if (!alike) return list.map(pack);
  const rows = list.map((each) => keys.map((key) => pack(isObject(each) ? each[key] : null)));
  return { '#': keys, '@': rows } satisfies Packed;
}

/** The reverse of `pack`. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (!isObject(value)) return value;
  if (isPacked(value)) {
    const keys = value['#'];
    return value['@'].map((row) => Object.fromEntries(keys.map((key, at) => [key, unpack(row[at])])));
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unpack(each)]));
}

function isPacked(value: object): value is Packed {
  return '#' in value && '@' in value && Array.isArray(value['#']) && Array.isArray(value['@']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

function hasKeys(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const own = entriesOf(value);
  return own.length === keys.length && own.every(([key], at) => key === keys[at]);
}
