import { formatBytes } from '../../../nouns/index.ts';
import { baseWord } from '../../text/baseWord.ts';
import { cellsOf } from '../../text/cells.ts';
import { changeText } from '../../text/changeText.ts';
import { verdictText } from '../../text/explain.ts';
import { percentText } from '../../text/room.ts';
import { type Html, type HtmlElement, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import { place, type ViewContext } from './context.ts';
import { limitBar, scaleOf } from './limitBar.ts';
import { code, verdictBadge } from './marks.ts';
import { outputHtml, problemHtml } from './problems.ts';
import { countText, shown } from './words.ts';

/** The head of an image: its name, what it did to its rules, its figures, and what went wrong. */
export function imageHead(image: PageImage, context: ViewContext): readonly HtmlElement[] {
  const { error } = image.build;
  const problems = image.problems.filter(({ message }) => message !== error?.problem.message);
  return [
    h('h2', { tabindex: '-1' }, shown(image.id, 200), ' ', verdictBadge(image.verdict)),
    h('p', { class: 'lead' }, `It ${verdictText(image)}.`),
    h('p', { class: 'note' }, place(image.dockerfile, null, context), ...about(image)),
    ...(image.profile ? [figures(image, image.profile)] : []),
    ...limitBar(image, scaleOf([image])).map((each) => h('div', { class: 'limit' }, each)),
    ...problems.map((problem) => problemHtml(problem, context)),
    ...(error ? [problemHtml(error.problem, context)] : []),
    ...outputHtml(error?.lastLines ?? []),
  ];
}

function about(image: PageImage): readonly Html[] {
  const platform = image.profile?.platform ?? image.platform;
  return [
    ...(image.baseName === null ? [] : [' from ', code(shown(baseWord(image.baseName), 200))]),
    ...(platform === null ? [] : [` for ${shown(platform, 60)}`]),
    ', context ',
    code(shown(image.context.path, 200)),
  ];
}

type Profile = NonNullable<PageImage['profile']>;

function figures(image: PageImage, profile: Profile): HtmlElement {
  const { unpackedBytes, compressedBytes, baseBytes, ownBytes, wasteBytes, contents } = profile;
  const cells = cellsOf(image);
  const owned = contents?.packages.reduce((sum, each) => sum + each.ownedBytes, 0) ?? 0;
  return h(
    'dl',
    { class: 'figures' },
    figure('Unpacked', cells.size, image.limit ? cells.limit : 'no limit'),
    figure('Compressed', compressedBytes === null ? 'not known' : formatBytes(compressedBytes), ''),
    figure('Base image', formatBytes(baseBytes), percentText(baseBytes, unpackedBytes)),
    figure('This Dockerfile', formatBytes(ownBytes), percentText(ownBytes, unpackedBytes)),
    figure('Waste', formatBytes(wasteBytes), percentText(wasteBytes, unpackedBytes)),
    contents
      ? figure('Packages', countText(contents.packages.length), `own ${percentText(owned, unpackedBytes)}`)
      : null,
    image.change ? figure('Change', changeText(image.change), '') : null,
    cells.target === '' ? null : figure('Target', cells.target, ''),
  );
}

function figure(name: string, value: string, more: string): HtmlElement {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value, more === '' ? null : h('small', {}, more)));
}
