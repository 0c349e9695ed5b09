import { gravest } from '../../judge/index.ts';
import type { ReportImage } from '../schema.ts';
import { changeContradictions } from './changeContradictions.ts';
import { contentsContradictions } from './contentsContradictions.ts';
import { increaseContradictions } from './increaseContradictions.ts';
import { ruleHolds } from './ruleHolds.ts';
import { wrong } from './wrong.ts';

type Profile = NonNullable<ReportImage['profile']>;

/** What does not fit in what a report says of one image. */
export function imageContradictions(image: ReportImage): readonly string[] {
  const { profile, change } = image;
  return [
    ...wrong([
      [isVerdict(image), 'its verdict is not that of its rules'],
      [profile !== null || image.problems.length > 0, 'it has no size, and nothing says why'],
      [profile === null || addsUp(profile), 'its sizes are not the sums of its layers'],
      [change === null || change.id === image.id, 'its change is that of another image'],
      [sizeRuleHolds(image, 'limit'), "its limit's verdict does not follow from its numbers"],
      [sizeRuleHolds(image, 'target'), "its target's verdict does not follow from its numbers"],
    ]),
    ...(profile === null ? [] : contentsContradictions(profile)),
    ...increaseContradictions(image),
    ...(change === null ? [] : changeContradictions(change, image)),
  ];
}

/** The gravest of its rules but the target, and an error where there is a problem; growth not judged may be a warning. */
function isVerdict({ verdict, rules, problems }: ReportImage): boolean {
  const expected = gravest([
    ...rules.filter(({ rule }) => rule !== 'target').map(({ kind }) => kind),
    problems.length > 0 ? 'error' : 'pass',
  ]);
  return verdict === expected || (expected === 'pass' && verdict === 'warn');
}

function addsUp({ layers, ...said }: Profile): boolean {
  const sum = (size: (layer: Profile['layers'][number]) => number) =>
    layers.reduce((all, layer) => all + size(layer), 0);
  const packed = layers.every(({ compressedBytes }) => compressedBytes !== null);
  return (
    said.unpackedBytes === sum(({ unpackedBytes }) => unpackedBytes) &&
    said.baseBytes === sum(({ from, unpackedBytes }) => (from === 'base' ? unpackedBytes : 0)) &&
    said.ownBytes === said.unpackedBytes - said.baseBytes &&
    said.wasteBytes === sum(({ wastedBytes }) => wastedBytes) &&
    said.compressedBytes === (packed ? sum(({ compressedBytes }) => compressedBytes ?? 0) : null)
  );
}

/** Whether the rule is there once where it is set, and only there, and says what follows from the image's size. */
function sizeRuleHolds(image: ReportImage, name: 'limit' | 'target'): boolean {
  const [rule, ...more] = image.rules.filter((each) => each.rule === name);
  const set = image[name];
  if (!rule || set === null) return !rule && set === null;
  const { profile } = image;
  const bytes = (set.metric === 'compressed' ? profile?.compressedBytes : profile?.unpackedBytes) ?? null;
  const options = name === 'limit' ? strictLimit : lenientTarget;
  const same = rule.ruleBytes === set.bytes && rule.metric === set.metric;
  return more.length === 0 && same && ruleHolds(rule, bytes, options);
}

const strictLimit = { strict: true, unmet: 'fail' } as const;
/** A missed target passes. */
const lenientTarget = { strict: false, unmet: 'pass' } as const;
