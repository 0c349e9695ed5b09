import type { Plan, RuleChange } from '../../nouns/index.ts';
import { sizeRuleChange } from './sizeRuleChange.ts';
import type { RuleComparison, Rules } from './types.ts';

/** Rules of the whole run: the total's limit, and the settings that make a failure none. */
export const runChanges: RuleComparison = (before, after) => [
  ...sizeRuleChange('total', null, before.totalLimit, after.totalLimit),
  ...flag('warn-only', before.warnOnly, after.warnOnly, { loose: true }),
  ...flag('require-limit', before.requireLimit, after.requireLimit, { loose: false }),
  ...flag('require-baseline', before.requireBaseline, after.requireBaseline, { loose: false }),
  ...noServices(before, after),
  ...configFrom(before, after),
  ...baseline(before, after),
];

function flag(
  rule: string,
  before: boolean,
  after: boolean,
  { loose }: { readonly loose: boolean },
): readonly RuleChange[] {
  if (before === after) return [];
  return [{ rule, subject: null, before: onOff(before), after: onOff(after), loosened: after === loose }];
}

/** A change that moves every Dockerfile away passes unless this is an error. */
function noServices({ ifNoServices: old }: Rules, { ifNoServices: now }: Rules): readonly RuleChange[] {
  if (old === now) return [];
  const loosened = old === 'error';
  return [{ rule: 'if-no-services-found', subject: null, before: old, after: now, loosened }];
}

function configFrom(before: Rules, after: Rules): readonly RuleChange[] {
  if (before.configFrom === after.configFrom) return [];
  const loosened = after.configFrom === 'head';
  return [
    { rule: 'config-from', subject: null, before: before.configFrom, after: after.configFrom, loosened },
  ];
}

/** Only what is built again in the run is beyond a change's reach: it may bring any report along, or name none. */
function baseline(before: Rules, after: Rules): readonly RuleChange[] {
  const [old, now] = [sources(before.baseline), sources(after.baseline)];
  if (old === now) return [];
  return [
    { rule: 'baseline', subject: null, before: old, after: now, loosened: now.split(', ')[0] !== 'rebuild' },
  ];
}

function sources(baseline: Plan['baseline']): string {
  const words = (baseline ?? [{ kind: 'rebuild' }]).map((source) => {
    if (source.kind === 'report') return `report:${source.file}`;
    return source.kind === 'artifact' ? `artifact:${source.name}` : source.kind;
  });
  return words.join(', ');
}

function onOff(value: boolean): string {
  return value ? 'on' : 'off';
}
