import { githubLinks, type LinkFacts } from '../markdown/links.ts';
import type { Report } from '../schema.ts';
import { byGravity } from '../text/order.ts';
import { embedJson } from './embedJson.ts';
import { type Html, h } from './html.ts';
import { imageData } from './imageData.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './page.generated.ts';
import { firstImage, type PageRun, pageImage } from './pageData.ts';
import { toText } from './toText.ts';
import type { ViewContext } from './view/context.ts';
import { imageAnchors } from './view/imageAnchors.ts';
import { imageSection } from './view/imageSection.ts';
import { summary } from './view/summary.ts';
import { leftOut } from './view/table.ts';
import { shown } from './view/words.ts';

export interface HtmlOptions {
  /** What links into the repository are made of: by the door, never from the report. None by default. */
  readonly links?: LinkFacts | null;
}

/** Without a script, only so many images are shown in full, and so many rows of each table. */
const fullImages = 12;
const firstRows = 25;

/**
 * The report as one HTML file that needs no other and asks nobody: it opens from a disk or an artifact. Tables are in
 * it as they are; the map, the search and all rows need its script, which is the only one that may run in it.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const links = options.links ?? null;
  const context: ViewContext = { links: links && githubLinks(links) };
  const anchors = imageAnchors(report.images.map(({ id }) => id));
  const run: PageRun = { links, first: firstImage(report), images: report.images.length, anchors };
  return [
    '<!doctype html>',
    '<html lang="en">',
    head(report),
    '<body>',
    `<a class="skip" href="#main">Skip to the images</a>`,
    ...summary(report, context).map(toText),
    toText(toolbar),
    '<main id="main">',
    ...staticSections(report, anchors, context).map(toText),
    '</main>',
    toText(footer(report)),
    data('run', 'application/json', embedJson(run)),
    ...report.images.map((image) => data('image', 'application/octet-stream', imageData(image))),
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Hidden until the script is there, because it does nothing without. */
const toolbar = h('div', { id: 'toolbar', hidden: true });

function head(report: Report): string {
  const policy = [
    "default-src 'none'",
    `style-src '${pageStyleHash}'`,
    `script-src '${pageScriptHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = `Size Gate: ${report.images.length === 1 ? shown(report.images[0]?.id ?? '', 100) : `${report.images.length} images`}`;
  const tags: readonly Html[] = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, title),
  ];
  // The empty icon keeps a browser from asking a server for one.
  const icon = '<link rel="icon" href="data:,">';
  return `<head>\n${tags.map(toText).join('\n')}\n${icon}\n<style>${pageStyle}</style>\n</head>`;
}

/** The worst images, as the table has them. */
function staticSections(report: Report, anchors: readonly string[], context: ViewContext) {
  const sections = {
    ...context,
    rows: firstRows,
    more: (_: unknown, left: number) => leftOut(left),
    map: null,
  };
  const addresses = new Map(report.images.map((image, index) => [image, anchors[index] ?? '']));
  return byGravity(report)
    .slice(0, fullImages)
    .map((image) => imageSection(pageImage(image), addresses.get(image) ?? '', sections));
}

function footer({ tool, images }: Report): Html {
  const left = images.length - fullImages;
  return h(
    'footer',
    { class: 'note' },
    left > 0 ? h('p', { class: 'no-script' }, leftOut(left)) : null,
    `Made by size-gate ${shown(tool.version, 40)} from the report’s JSON. This page loads nothing.`,
  );
}

/** A block of data: no browser runs one of such a type. `text` holds no `<`. */
function data(kind: 'run' | 'image', type: string, text: string): string {
  return `<script type="${type}" data-${kind}>${text}</script>`;
}
