import type { Problem } from '../../nouns/index.ts';
import type { Inputs } from '../inputs.ts';
import type { GateEvent } from './types.ts';

/**
 * What a run without a base does with inputs that need one. On the default branch, what is judged is merged: its own
 * rules judge, and `told` says so. Anywhere else it can't be judged, or a check of the same name on a pull request's
 * commit would be green by the pull request's own rules. What the configuration says is no input: it may be the
 * change's own.
 */
export function withoutBase(
  event: GateEvent,
  { request: { overrides } }: Pick<Inputs, 'request'>,
): { readonly told: string | null; readonly problem: Problem | null } {
  const { 'config-from': from, 'require-baseline': required, baseline } = overrides.values;
  // A report that an input names is a baseline without any base commit.
  const isAt = /^\s*report:/m.test(String(baseline));
  const asked = [
    ...(from === 'base' ? ['config-from: base'] : []),
    ...(/^true$/i.test(String(required)) && !isAt ? ['require-baseline'] : []),
  ];
  const [first] = asked;
  if (first === undefined) return { told: null, problem: null };
  if (isMerged(event)) return { told: ownRules(asked), problem: null };
  return { told: null, problem: noBase(first, event) };
}

function isMerged(event: GateEvent): boolean {
  if (event.kind === 'push') return event.toDefaultBranch;
  return event.kind === 'other' && event.onDefaultBranch;
}

function ownRules(asked: readonly string[]): string {
  return `this run has no base commit, and is on the default branch: its own rules judge, and ${asked.join(' and ')} has nothing to say`;
}

function noBase(setting: string, event: GateEvent): Problem {
  const what = event.kind === 'push' ? 'a push of a new branch' : `the event ${eventName(event)}`;
  return {
    code: 'event-no-base',
    message: `${setting} needs a base commit, and ${what} has none outside of the default branch`,
    expected: 'an event with a base: pull_request, merge_group, or push to a branch that is there already',
    fix: 'set the input base-ref to the default branch, or run this workflow on the default branch only',
  };
}

function eventName(event: GateEvent): string {
  return 'name' in event ? event.name || 'without a name' : event.kind;
}
