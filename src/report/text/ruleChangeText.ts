import type { Report } from '../schema.ts';

type RuleChange = Report['ruleChanges'][number];

/** How a medium writes hostile text (an image's id, a file's name), and text that may hold some (a setting's value). */
export interface RuleWords {
  readonly name: (subject: string) => string;
  readonly value: (text: string) => string;
}

/** Rules that every image has; one change of them all has no subject. */
const ofImages = new Set(['limit', 'max-increase', 'noise-floor']);

/** One changed rule in words: `limit of sutra-api: 200MB → 300MB`, `warn-only: off → on`. */
export function ruleChangeText({ rule, subject, before, after }: RuleChange, words: RuleWords): string {
  const whose =
    subject === null ? (ofImages.has(rule) ? ' of all images' : '') : ` of ${words.name(subject)}`;
  const values = `${words.value(before)} → ${words.value(after)}`;
  switch (rule) {
    case 'service':
    case 'variant':
    case 'platform':
      return `${rule} ${words.name(subject ?? '')} is no longer gated${after === 'gone' ? ': its Dockerfile is gone' : ''}`;
    case 'workflow':
      return `workflow${subject === null ? '' : ` ${words.name(subject)}`}: ${values}`;
    case 'total':
      return `limit of the total: ${values}`;
    default:
      return `${words.value(rule)}${whose}: ${values}`;
  }
}
