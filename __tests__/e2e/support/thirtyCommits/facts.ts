import type { Report } from '../../../../src/report/index.ts';
import type { ToldRule } from './chapter.ts';

type ReportChange = NonNullable<Report['images'][number]['change']>;

/** The facts of one image that the story can work out. */
export interface ImageFacts {
  readonly status: string;
  readonly how: string | null;
  readonly dockerfile: string;
  readonly unpacked: object;
  readonly base: object;
  readonly own: object;
  readonly baseMoved: boolean;
  /** Instruction and bytes of each layer that has any, before and after; null for a base image's. */
  readonly before: readonly (readonly [string | null, number])[] | null;
  readonly after: readonly (readonly [string | null, number])[] | null;
  /** Rule → verdict, measured bytes, bytes of the rule. */
  readonly rules: Readonly<
    Record<string, readonly [kind: string, measuredBytes: number | null, ruleBytes: number]>
  >;
}

/** What a run must say, and what it says, in one shape. */
export interface Facts {
  readonly verdict: string;
  readonly exitStatus: number;
  readonly images: Readonly<Record<string, ImageFacts>>;
  readonly removed: Readonly<Record<string, Omit<ImageFacts, 'rules' | 'how'>>>;
  readonly total: object | null;
  readonly rules: readonly ToldRule[];
}

/** The facts that a report states. */
export function factsOfReport(report: Report): Facts {
  const images = report.images.map((image) => {
    if (image.change === null) throw new Error(`${image.id} was not compared`);
    const rules = image.rules.map((rule) => [rule.rule, [rule.kind, rule.measuredBytes, rule.ruleBytes]]);
    return [
      image.id,
      { ...changeFacts(image.change), how: image.change.how, rules: Object.fromEntries(rules) },
    ];
  });
  const { unpacked, complete } = report.total.change ?? { unpacked: null, complete: null };
  return {
    verdict: report.verdict,
    exitStatus: report.exitStatus,
    images: Object.fromEntries(images),
    removed: Object.fromEntries(report.removed.map((change) => [change.id, changeFacts(change)])),
    total: { ...unpacked, complete },
    rules: report.ruleChanges,
  };
}

function changeFacts(change: ReportChange) {
  const { status, dockerfile, unpacked, base, own, baseMoved, layers } = change;
  const side = (bytes: 'beforeBytes' | 'afterBytes', words: 'instruction' | 'instructionBefore') =>
    unpacked[bytes] === null || layers.length === 0
      ? null
      : layers
          .filter((layer) => layer[bytes] > 0)
          .map((layer) => {
            // The baseline's words for a removed layer stand in `instruction`.
            const text = layer.kind === 'removed' ? layer.instruction : layer[words];
            return [layer.from === 'base' ? null : text, layer[bytes]] as const;
          });
  return {
    ...{ status, dockerfile, unpacked, base, own, baseMoved },
    before: side('beforeBytes', 'instructionBefore'),
    after: side('afterBytes', 'instruction'),
  };
}
