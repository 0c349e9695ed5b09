import { describe, expect, it } from '@jest/globals';
import { toText } from '../../../src/report/html/toText.ts';
import { limitBar, scaleOf } from '../../../src/report/html/view/limitBar.ts';

const sized = (size: number, limit: number) => ({
  verdict: size < limit ? ('pass' as const) : ('fail' as const),
  limit: { bytes: limit, metric: 'unpacked' as const },
  profile: { unpackedBytes: size, compressedBytes: null },
});
const drawn = (size: number, limit: number, scale: number) =>
  limitBar(sized(size, limit), scale).map(toText).join('');

describe('the bar beside a limit', () => {
  it('is full at the limit where nothing is over one', () => {
    expect(scaleOf([sized(50, 100), sized(20, 30)])).toBe(1);
    expect(drawn(50, 100, 1)).toContain('width="50.00%"');
    expect(drawn(50, 100, 1)).not.toContain('mark');
  });

  it('shows how far over: the limit is a mark at one place for all', () => {
    const scale = scaleOf([sized(150, 100), sized(400, 200), sized(10, 100)]);
    expect(scale).toBe(2);
    expect(drawn(150, 100, scale)).toContain('width="75.00%"');
    expect(drawn(400, 200, scale)).toContain('width="100.00%"');
    expect(drawn(10, 100, scale)).toMatch(/width="5\.00%".*class="mark" x="50\.00%"/);
  });

  it('tells those apart that are all many times too large', () => {
    const scale = scaleOf([sized(200, 10), sized(100, 10)]);
    expect(
      [drawn(200, 10, scale), drawn(100, 10, scale)].map(
        (bar) => /class="fill" width="([^"]*)/.exec(bar)?.[1],
      ),
    ).toEqual([...['100.00%', '50.00%']]);
  });

  it('is none without a size or a limit', () => {
    expect(limitBar({ ...sized(1, 2), profile: null }, 1)).toEqual([]);
    expect(limitBar({ ...sized(1, 2), limit: null }, 1)).toEqual([]);
    expect(scaleOf([{ ...sized(1, 2), profile: null }, sized(1, 0)])).toBe(1);
  });
});
