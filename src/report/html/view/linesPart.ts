import { formatBytes, type ImageContents } from '../../../nouns/index.ts';
import { type Html, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import { place, type ViewContext } from './context.ts';
import { code, shareOf, tag } from './marks.ts';
import type { Part } from './part.ts';
import { tableOf } from './table.ts';
import { bytesOrDash, counted, countText, shown } from './words.ts';

/** What each written line costs: null where reasons were not looked for. */
export function linesPart(image: PageImage, contents: ImageContents, context: ViewContext): Part | null {
  if (contents.lines.length === 0) return null;
  const whole = image.profile?.unpackedBytes ?? 0;
  const columns = [
    { title: 'Line' },
    { title: 'Asks for' },
    { title: 'Costs', number: true },
    { title: 'Of the image', low: true },
    { title: 'Packages', number: true, low: true },
    { title: 'Shared', number: true },
  ];
  const dearest = contents.lines.toSorted((a, b) => b.exclusiveBytes - a.exclusiveBytes);
  const table = tableOf({ id: 'lines', label: 'What each line costs', columns }, dearest, (each) => [
    place(each.file, each.line, context),
    [code(shown(each.asks, 160)), ...(each.inferred ? [' ', inferred] : [])],
    bytesOrDash(each.exclusiveBytes),
    shareOf(each.exclusiveBytes, whole),
    each.exclusive.length === 0 ? '–' : countText(each.exclusive.length),
    bytesOrDash(each.sharedBytes),
  ]);
  return {
    id: 'lines',
    title: 'What lines cost',
    note: 'Costs: what the image would shrink by without the line, wasted copies included. Shared: what other lines need too.',
    blocks: [...contents.findings.map((finding) => findingHtml(finding, contents, context)), table],
  };
}

const inferred = tag('inferred', 'rests on owners or links that no metadata names');

function hasWaste({ exclusive }: Found, { packages }: ImageContents): boolean {
  return exclusive.some((index) => (packages[index]?.wastedBytes ?? 0) > 0);
}

type Found = ImageContents['findings'][number];

function findingHtml(finding: Found, contents: ImageContents, context: ViewContext): Html {
  const line = contents.lines[finding.line];
  const name = shown(contents.packages[finding.package]?.name ?? 'another service', 120);
  return h(
    'p',
    { class: 'finding' },
    h('strong', {}, `Installs another service: ${name}. `),
    ...(line ? [place(line.file, line.line, context)] : ['A line']),
    finding.otherLines === 0 ? ' brings ' : ` and ${counted(finding.otherLines, 'other line')} bring `,
    h('strong', {}, `${finding.inferred ? 'about ' : ''}${formatBytes(finding.bytes)}`),
    // The owners below are told without.
    hasWaste(finding, contents) ? ', wasted copies included, by installing ' : ' by installing ',
    code(shown(finding.folder)),
    '. A library that both use would bring less.',
  );
}
