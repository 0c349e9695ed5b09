import type { LinkFacts } from '../markdown/links.ts';
import type { Report, ReportImage } from '../schema.ts';
import { byGravity } from '../text/order.ts';

/** An image as the page has it: the report's own words, less what no reader asks for. */
export type PageImage = ReportImage;

/** What the page knows of the run, beside its images. */
export interface PageRun {
  /** What links into the repository are made of; null for a page without any. */
  readonly links: LinkFacts | null;
  /** Which image is shown first: the worst one. */
  readonly first: number;
  readonly images: number;
  /** The address of each image in the page, in the order of the report. */
  readonly anchors: readonly string[];
}

/** Digests tell layers apart, and nothing else here: their indices do that in less room. */
export function pageImage(image: ReportImage): PageImage {
  const { profile } = image;
  if (profile === null) return image;
  const { contents, layers } = profile;
  const indices = new Map(layers.map(({ diffId }, index) => [diffId, String(index)] as const).reverse());
  const short = (diffId: string) => indices.get(diffId) ?? '';
  return {
    ...image,
    profile: {
      ...profile,
      layers: layers.map((layer) => ({ ...layer, diffId: short(layer.diffId) })),
      contents: contents && {
        ...contents,
        packages: contents.packages.map((each) => ({ ...each, diffId: each.diffId && short(each.diffId) })),
        waste: contents.waste.map((each) => ({
          ...each,
          diffId: short(each.diffId),
          hiddenBy: short(each.hiddenBy),
        })),
      },
    },
  };
}

/** The index of the image that a reader wants to see first: the worst one, as reports list them. */
export function firstImage(report: Report): number {
  const [worst] = byGravity(report);
  return worst === undefined ? 0 : report.images.indexOf(worst);
}
