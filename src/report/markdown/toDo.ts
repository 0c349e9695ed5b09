import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage, ReportRule } from '../schema.ts';
import { increaseOf, limitOf } from '../text/breach.ts';
import { formatExact } from '../text/sizes.ts';
import { code } from './escapeText.ts';

type Broken = Extract<ReportRule, { readonly kind: 'pass' | 'warn' | 'fail' }>;

/** What makes a failing image pass, in one sentence; empty where no rule of ours says why it fails. */
export function toDo(image: ReportImage, report: Report): string {
  const broken = [limitOf(image), increaseOf(image)].flatMap((rule) => (rule?.kind === 'fail' ? [rule] : []));
  if (broken.length === 0) return '';
  const most = Math.max(...broken.map(({ roomBytes }) => -roomBytes));
  const smaller = most === 0 ? 'at least one byte smaller' : `${formatBytes(most)} smaller`;
  return `To pass, make it ${smaller}, or ${raises(broken, image, report)}.`;
}

/** Where nobody has a configuration yet, it is to begin here. */
const usualFile = '.github/size-gate.yml';

/** How the rules are raised: in the file, by an entry that the shipped defaults yield to, or where a run begins. */
function raises(broken: readonly Broken[], image: ReportImage, report: Report): string {
  const file = code(report.repository.configFile ?? usualFile);
  const merged = report.configFrom === 'base' ? ', which counts once it is merged' : '';
  const own = broken.filter(({ source }) => source === 'config');
  const shipped = broken.filter(({ source }) => source === 'default');
  const given = broken.filter(({ source }) => source === 'input');
  const words = (rules: readonly Broken[]) => rules.map((rule) => ruleWords(rule, image)).join(' and ');
  return [
    ...(own.length === 0 ? [] : [`raise its ${words(own)} in ${file}${merged}`]),
    ...shipped.map(({ rule }) => `add ${code(keyOf(rule, image))} to ${file}${merged}`),
    ...(given.length === 0 ? [] : [`raise its ${words(given)}, set by a flag or input`]),
  ].join(', and ');
}

/** The key that this image alone has. */
function keyOf(rule: string, { service, variant }: ReportImage): string {
  return ['services', service, ...(variant === null ? [] : ['variants', variant]), rule].join('.');
}

function ruleWords(rule: Broken, { maxIncrease }: ReportImage): string {
  if (rule.rule === 'limit') return '`limit`';
  const { percent = null, bytes = null } = maxIncrease ?? {};
  const amounts = [
    ...(percent === null ? [] : [`${percent}%`]),
    ...(bytes === null ? [] : [formatExact(bytes)]),
  ];
  const here = `here ${formatBytes(Math.max(0, rule.ruleBytes))}`;
  return `\`max-increase\` (${[...amounts, here].join(', ')})`;
}
