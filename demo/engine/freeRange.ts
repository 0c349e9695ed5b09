import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';

export interface Range {
  /** The network's first address as a number. */
  readonly base: number;
  /** How many leading bits name the network. */
  readonly bits: number;
}

/** Reads `10.0.0.1/8`. Null for anything else. */
export function parseRange(text: string): Range | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255 || bits > 32) return null;
  return { base: network(((a << 24) | (b << 16) | (c << 8) | d) >>> 0, bits), bits };
}

/** The networks in the kernel's routing table (/proc/net/route: little-endian hexadecimal), the default route left out. */
export function parseRoutes(text: string): Range[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, destination, , , , , , mask] = line.split(/\s+/);
      if (!/^[0-9A-F]{8}$/i.test(destination ?? '') || !/^[0-9A-F]{8}$/i.test(mask ?? '')) return [];
      const bits = ones(littleEndian(mask ?? ''));
      return bits === 0 ? [] : [{ base: network(littleEndian(destination ?? ''), bits), bits }];
    });
}

/** The first of 10.87.0.0/24 … 10.87.255.0/24 that overlaps none of those in use, as `10.87.N`; null when all do. */
export function freeRange(used: readonly Range[]): string | null {
  for (let third = 0; third < 256; third += 1) {
    const candidate = parseRange(`10.87.${third}.0/24`);
    if (candidate !== null && !used.some((range) => overlap(range, candidate))) return `10.87.${third}`;
  }
  return null;
}

/** The IPv4 networks that this machine uses now: its interfaces' and its routes'. */
export function usedRanges(): Range[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).map((entry) => entry.cidr ?? ''),
  );
  return [...addresses.flatMap((cidr) => parseRange(cidr) ?? []), ...parseRoutes(routes())];
}

function routes(): string {
  try {
    return readFileSync('/proc/net/route', 'utf8');
  } catch {
    return '';
  }
}

function overlap(one: Range, other: Range): boolean {
  const bits = Math.min(one.bits, other.bits);
  return network(one.base, bits) === network(other.base, bits);
}

function network(address: number, bits: number): number {
  return bits === 0 ? 0 : (address & (0xffffffff << (32 - bits))) >>> 0;
}

function littleEndian(hex: string): number {
  return Buffer.from(hex, 'hex').readUInt32LE();
}

function ones(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}
