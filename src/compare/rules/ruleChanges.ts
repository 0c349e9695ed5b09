import type { RuleChange } from '../../nouns/index.ts';
import { globChanges } from './globChanges.ts';
import { imageRuleChanges } from './imageRuleChanges.ts';
import { runChanges } from './runChanges.ts';
import { serviceChanges } from './serviceChanges.ts';
import type { Rules } from './types.ts';

/**
 * The rules of the gate that a change alters, what was loosened first. A target is no rule, because it never fails;
 * the rules of a new image are none either. Pure.
 */
export function ruleChanges(before: Rules, after: Rules): readonly RuleChange[] {
  const all = [runChanges, globChanges, serviceChanges, imageRuleChanges].flatMap((each) =>
    each(before, after),
  );
  return [...all.filter(({ loosened }) => loosened), ...all.filter(({ loosened }) => !loosened)];
}
