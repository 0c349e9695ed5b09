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
  const rules = broken.map((rule) => ruleWords(rule, image)).join(' and ');
  return `To pass, make it ${smaller}, or raise its ${rules}${placeOf(broken, report)}.`;
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

/** Where the rules are set: a file that can be named, unless flags or inputs beat it. */
function placeOf(broken: readonly Broken[], { repository, configFrom }: Report): string {
  const given = broken.every(({ source }) => source === 'input');
  const file = repository.configFile === null || given ? '' : ` in ${code(repository.configFile)}`;
  return configFrom === 'base' && file !== '' ? `${file}, which counts once it is merged` : file;
}
