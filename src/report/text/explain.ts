import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage, ReportLayer } from '../schema.ts';
import { breachText, increaseOf, limitOf } from './breach.ts';
import { formatExact } from './sizes.ts';

/** What an image did to its rules, as the rest of a sentence that begins with its name. */
export function verdictText(image: ReportImage): string {
  if (image.verdict === 'error') return 'could not be judged';
  if (image.verdict === 'fail') return breachText(image);
  const rule = limitOf(image);
  if (!rule || rule.kind === 'error') return unlimitedText(image);
  const metric = rule.metric === 'compressed' ? ' compressed' : '';
  return `is ${formatBytes(rule.roomBytes)} below its limit of ${formatExact(rule.ruleBytes)}${metric}`;
}

function unlimitedText(image: ReportImage): string {
  if (increaseOf(image)) return 'grew by no more than it may';
  return image.limit || image.maxIncrease ? 'could not be judged' : 'has no limit';
}

/** The layer of this Dockerfile's own that weighs most and whose line is known: where to look first. Null if none. */
export function heaviestOwnLayer(image: ReportImage): (ReportLayer & { readonly line: number }) | null {
  const own = (image.profile?.layers ?? []).flatMap((layer) =>
    layer.from === 'own' && layer.line !== null ? [{ ...layer, line: layer.line }] : [],
  );
  return own.reduce<(typeof own)[number] | null>(
    (heaviest, layer) => (heaviest && heaviest.unpackedBytes >= layer.unpackedBytes ? heaviest : layer),
    null,
  );
}
