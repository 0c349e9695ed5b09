import { describe, expect, it } from '@jest/globals';
import { entriesOf, findHits } from '../../../src/report/html/page/search/findHits.ts';
import { pageImage } from '../../../src/report/html/pageData.ts';
import { richReport } from './support/richReport.ts';

const entries = richReport().images.map((image, index) => entriesOf(pageImage(image), index));
const find = (query: string) =>
  findHits(entries, query, 100).shown.map(({ image, kind, text }) => `${image} ${kind} ${text}`);

describe('findHits', () => {
  it.each([
    ['scikit', '0 package scikit-learn 1.5.2'],
    ['SETUP.py:19', '0 line packages/sutra-api/setup.py:19 sutra-hybrid'],
    ['templates.dat', '0 waste var/cache var/cache/debconf/templates.dat'],
    ['chown -R', '0 layer run chown -r sutra:sutra /app'],
    ['site-packages/scipy', '0 folder usr/local/lib/python3.11/site-packages/scipy'],
    ['standard library', '0 bytes interpreter and standard library'],
    ['bulk-ing', '5 image sutra-bulk-ingester packages/sutra-bulk-ingester/dockerfile.optimized'],
  ])('%s', (query, hit) => {
    expect(find(query)).toContain(hit);
  });

  it('wants all words, and shows what begins with the first one first', () => {
    expect(find('sci 1.14')[0]).toBe('0 package scipy 1.14.1');
    expect(find('scipy nowhere')).toEqual([]);
  });

  it('counts more than it shows', () => {
    const hits = findHits(entries, 'python', 3);
    expect(hits.shown).toHaveLength(3);
    expect(hits.count).toBeGreaterThan(3);
  });

  it('finds nothing for nothing', () => {
    expect(findHits(entries, '  ', 9)).toEqual({ shown: [], count: 0 });
  });

  it('finds a path that is not of ASCII', () => {
    const [image] = richReport().images;
    if (!image?.profile?.contents) throw new Error('unreachable');
    const folders = [{ path: 'app/größe', bytes: 1, files: 1 }];
    const contents = { ...image.profile.contents, folders };
    const list = entriesOf({ ...image, profile: { ...image.profile, contents } }, 0);
    expect(findHits([list], 'größe', 9).count).toBe(1);
  });
});
