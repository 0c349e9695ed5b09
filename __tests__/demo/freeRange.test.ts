import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freeRange, parseRange, parseRoutes, type Range } from '../../demo/engine/freeRange.ts';

const range = (text: string): Range => {
  const parsed = parseRange(text);
  if (parsed === null) throw new Error(`no range: ${text}`);
  return parsed;
};

describe('freeRange', () => {
  it('begins with the first network', () => {
    expect(freeRange([])).toBe('10.87.0');
  });

  it('steps over networks in use, smaller and larger ones', () => {
    expect(freeRange([range('10.87.0.9/32'), range('10.87.1.0/24'), range('10.87.2.0/23')])).toBe('10.87.4');
  });

  it('gives up where a larger network holds them all', () => {
    expect(freeRange([range('10.0.0.0/8')])).toBeNull();
  });

  it('never gives a network that holds an address in use', () => {
    const used = fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 16, max: 32 })));
    fc.assert(
      fc.property(used, (list) => {
        const found = freeRange(list.map(([c, d, bits]) => range(`10.87.${c}.${d}/${bits}`)));
        expect(list.every(([c]) => found !== `10.87.${c}`)).toBe(true);
      }),
    );
  });
});

describe('parseRange', () => {
  it.each(['', '10.0.0/8', '256.0.0.1/8', '10.0.0.1/33', '::1/64'])('refuses %j', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it('keeps the bits that name the network', () => {
    expect(range('10.1.2.3/8')).toEqual({ base: 0x0a000000, bits: 8 });
    expect(range('255.255.255.255/32')).toEqual({ base: 0xffffffff, bits: 32 });
  });
});

describe('parseRoutes', () => {
  it('reads networks from the kernel and leaves the default route out', () => {
    const table = [
      'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT',
      'eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0',
      'docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0',
      'not a route',
    ].join('\n');
    expect(parseRoutes(table)).toEqual([range('172.17.0.0/16')]);
  });
});
