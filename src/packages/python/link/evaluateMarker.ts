import type { Marker } from './marker.ts';
import { normalName } from './normalName.ts';
import { releaseHolds } from './releaseHolds.ts';

/** What markers are evaluated for. */
export interface MarkerEnvironment {
  /** The minor version of the image's Python 3; null where it is not known. */
  readonly minor: number | null;
  /** The extras that are asked for, by their normal names. */
  readonly extras: ReadonlySet<string>;
}

/** Values of a Linux image's CPython (PEP 508, "Environment Markers"). */
const fixed: ReadonlyMap<string, string> = new Map([
  ['os_name', 'posix'],
  ['sys_platform', 'linux'],
  ['platform_system', 'Linux'],
  ['platform_python_implementation', 'CPython'],
  ['implementation_name', 'cpython'],
]);
/** What `uname -m` says on no Linux. */
const otherMachines = new Set(['AMD64', 'arm64', 'ARM64', 'win32', 'x86', 'Power Macintosh']);
const flipped: ReadonlyMap<string, string> = new Map([
  ...([
    ['<', '>'],
    ['>', '<'],
    ['<=', '>='],
    ['>=', '<='],
  ] as const),
]);
const possibleMinors = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** Whether a marker holds; null where that can't be told: for a variable that is not known, or a text that is no version. */
export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): boolean | null {
  if (marker.kind === 'compare') return compare(marker, environment);
  const values = marker.parts.map((part) => evaluateMarker(part, environment));
  const decisive = marker.kind === 'or';
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
}

function compare({ left, operator, right }: Marker & { kind: 'compare' }, environment: MarkerEnvironment) {
  if (left.kind === 'variable' && right.kind === 'text') {
    return compareVariable(left.value, operator, right.value, environment, false);
  }
  if (left.kind === 'text' && right.kind === 'variable') {
    return compareVariable(right.value, flipped.get(operator) ?? operator, left.value, environment, true);
  }
  return null;
}

function compareVariable(
  name: string,
  operator: string,
  text: string,
  { minor, extras }: MarkerEnvironment,
  isFlipped: boolean,
): boolean | null {
  if (name === 'extra') return equality(operator, extras.has(normalName(text)));
  if (name === 'python_version' || name === 'python_full_version') {
    const minors = minor === null ? possibleMinors : [minor];
    return agreed(minors.map((one) => comparePython(one, operator, text, name === 'python_full_version')));
  }
  if (name === 'platform_machine') return otherMachines.has(text) ? equality(operator, false) : null;
  const value = fixed.get(name.replace('.', '_'));
  if (value === undefined) return null;
  const isIn = isFlipped ? value.includes(text) : text.includes(value);
  if (operator === 'in') return isIn;
  return operator === 'not in' ? !isIn : equality(operator, value === text);
}

function equality(operator: string, isEqual: boolean): boolean | null {
  if (operator === '==' || operator === '===') return isEqual;
  return operator === '!=' ? !isEqual : null;
}

function agreed(values: readonly (boolean | null)[]): boolean | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** With a full version only the minor one is known, so what its patch level decides is not. */
function comparePython(minor: number, operator: string, text: string, isFull: boolean): boolean | null {
  if (operator === 'in' || operator === 'not in') {
    if (isFull) return null;
    const isIn = text.split(/[\s,|]+/).includes(`3.${minor}`);
    return operator === 'in' ? isIn : !isIn;
  }
  if (!isFull) return releaseHolds([3, minor], operator, text);
  return agreed([releaseHolds([3, minor, 0], operator, text), releaseHolds([3, minor, 99], operator, text)]);
}
