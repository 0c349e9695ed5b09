import { limit } from './limit.ts';
import { maxIncrease } from './maxIncrease.ts';
import type { ImageRule } from './rule.ts';
import { target } from './target.ts';

/** Every rule over one image, in the order in which reports show them. A new kind of rule is one more line here. */
export const imageRules: readonly ImageRule[] = [limit, maxIncrease, target];
