import type { Report } from '../schema.ts';
import type { Context } from './context.ts';
import { everything } from './detail.ts';
import { graveImages, grownImages } from './imageSections.ts';
import { rowsLeftOut } from './imagesSection.ts';
import { linked } from './linked.ts';
import { calmImages } from './ownersSection.ts';
import { plural } from './plural.ts';

/** What a shortened text leaves out, in numbers, and where it is. */
export function cutsNote(report: Report, context: Context): readonly string[] {
  const { detail, links } = context;
  if (detail === everything) return [];
  const rows = rowsLeftOut(report, context);
  const all = report.images.length + report.removed.length;
  const grave = graveImages(report).length - detail.failures;
  const grown = grownImages(report).length - detail.growths;
  const owners = ownersLeftOut(report, context);
  const remarks = report.warnings.length - detail.remarks;
  const still = rows.unchanged > 0 ? ` (${rows.unchanged} of them unchanged)` : '';
  const said = [
    ...(rows.all > 0 ? [`${rows.all} of ${plural(all, 'image')} are not listed${still}`] : []),
    ...(grave > 0 ? [`${plural(grave, 'failure')} not explained`] : []),
    ...(grown > 0 ? [`the growth of ${plural(grown, 'image')} not explained`] : []),
    ...(owners === '' ? [] : [owners]),
    ...(remarks > 0 ? [`${plural(remarks, 'warning')} left out`] : []),
  ];
  const what = said.length === 0 ? 'long lists are cut' : said.join('; ');
  const run = links?.run ? `${linked('The run', links.run)} has more in its summary; the` : 'The';
  return [`✂️ Shortened to fit: ${what}. ${run} JSON report has everything.`];
}

/** Owners of images that nothing happened to; those of others are told wherever their failure or growth is. */
function ownersLeftOut(report: Report, { detail, everyOwner }: Context): string {
  const calm = everyOwner ? calmImages(report).length - detail.calm : 0;
  return calm > 0 ? `the owners of ${plural(calm, 'image')} left out` : '';
}
