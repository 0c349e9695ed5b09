import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('../../../src/report/html/page/style/colors.css', import.meta.url), 'utf8');

/** The colours of a scheme by name; those that dark leaves alone are light's. */
function colors(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const dark = css.indexOf('@media (prefers-color-scheme: dark)');
  const read = (text: string) =>
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  return new Map([...read(css.slice(0, dark)), ...(scheme === 'dark' ? read(css.slice(dark)) : [])]);
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const all = colors(scheme);
  const of = (name: string) => all.get(name) ?? '';
  const kinds = [...all.keys()].filter((name) => name.startsWith('k-'));

  it('has a colour for every kind of owner', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(23);
  });

  it('is read easily: 4.5:1 at least (WCAG 2.2, 1.4.3)', () => {
    const pairs = [
      ...['ground', 'raised', ...kinds].map((ground) => ['ink', ground] as const),
      ...['ground', 'raised'].flatMap((ground) => [['soft', ground] as const, ['link', ground] as const]),
      ...['pass', 'warn', 'fail'].map((verdict) => [`${verdict}-ink`, `${verdict}-ground`] as const),
    ];
    const poor = pairs.filter(([ink, ground]) => !(contrast(of(ink), of(ground)) >= 4.5));
    expect(poor).toEqual([]);
  });

  it('shows the focus and the bars: 3:1 at least (WCAG 2.2, 1.4.11)', () => {
    const marks = ['focus', 'fill', 'up', 'down'].filter((mark) => !(contrast(of(mark), of('ground')) >= 3));
    expect(marks).toEqual([]);
  });
});
