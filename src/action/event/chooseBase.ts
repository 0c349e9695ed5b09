import type { BaseRequest } from '../../gate/types.ts';
import type { GateEvent } from './types.ts';

/** The commit to compare with, without the means to get it. */
export type ChosenBase = Pick<BaseRequest, 'ref' | 'choose' | 'name' | 'pullRequestHead' | 'merged'>;

/**
 * The commit that this event's change is measured against; null where there is none. For a pull request it is the
 * merge base, never the tip of the base branch: what others merged since is not this change's. A merge queue's group
 * and a push name the commit themselves. Merged, and so beyond `config-from`, is only what is pushed to the default
 * branch: on any other a push may still loosen rules that nobody has agreed to.
 * @param baseRef the input `base-ref`, which beats the event; undefined where it is not given
 */
export function chooseBase(event: GateEvent, baseRef: string | undefined): ChosenBase | null {
  if (baseRef !== undefined) return { ref: baseRef, choose: 'merge-base', name: baseRef };
  switch (event.kind) {
    case 'pull-request':
      return {
        ...{ ref: event.baseSha, choose: 'merge-base', name: event.baseRef },
        pullRequestHead: event.headSha,
      };
    case 'merge-group':
      return { ref: event.baseSha, choose: 'exact', name: `the merge queue's base on ${event.baseRef}` };
    case 'push':
      if (event.before === null) return null;
      return {
        ...{ ref: event.before, choose: 'exact', name: 'the commit before this push' },
        merged: event.toDefaultBranch,
      };
    case 'workflow-run':
    case 'other':
      return null;
    default:
      return event satisfies never;
  }
}
