import fc from 'fast-check';
import type { Report } from '../../../src/report/index.ts';

const nasty = [
  ...['|', '||', '\\|', '`', '``', '```', '~~~', '*', '**', '_', '~~', '\\', '---', '***'],
  ...[
    '[x](y)',
    '![x](y)',
    '[^1]',
    '[^1]: x',
    '[x]: https://x.example',
    '<b>',
    '</code>',
    '<!--',
    '-->',
    '<a href=x>',
  ],
  ...[
    '</details>',
    '</summary>',
    '<details>',
    '</sub>',
    '<br>',
    '<img src=x>',
    '<!-- size-gate key=x -->',
    '<size-gate',
  ],
  ...[
    '&lt;',
    '&#124;',
    '&#x40;octocat',
    '@octocat',
    '@org/team',
    '#123',
    'GH-12',
    'octo/repo#3',
    'octo/repo@0123456',
  ],
  ...[
    '0123456789abcdef0123456789abcdef01234567',
    'deadbee',
    'https://x.example',
    'http://x',
    'ftp://x',
    '//x.example',
  ],
  ...[
    'www.x.example',
    'a@b.example',
    'mailto:a@b.example',
    'xmpp:a@b',
    'javascript:alert(1)',
    ':tada:',
    '$$',
    '$x$',
    '$`x`$',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\u2028',
    '# ',
    '> ',
    '> [!NOTE]\n',
    '- ',
    '- [ ] ',
    '1. ',
    '```mermaid\n',
    '    ',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u{e0041}',
    '\ud800',
    '\u0000',
    '\u001b[31m',
  ],
  ...['::error::x', '##[error]', '%0A', '../..', '/', 'C:\\x'],
];

/** Text as an attacker would write it into names, instructions, versions and build output. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** The keys whose values are any text. `rule` and `source` are words of ours in some places: see `isFree`. */
const freeKeys: ReadonlySet<string> = new Set([
  ...[
    'id',
    'service',
    'variant',
    'platform',
    'dockerfile',
    'path',
    'reason',
    'code',
    'message',
    'fix',
    'expected',
  ],
  ...[
    'file',
    'instruction',
    'instructionBefore',
    'createdBy',
    'baseName',
    'command',
    'commit',
    'version',
    'choice',
  ],
  ...[
    'configFile',
    'subject',
    'before',
    'after',
    'flavour',
    'lastLines',
    'diffId',
    'configDigest',
    'unmeasured',
  ],
  ...['engineVersion', 'buildxVersion', 'buildkitVersion'],
  ...['name', 'place', 'asks', 'folder', 'hiddenBy', 'paths', 'versionBefore', 'versionAfter'],
]);

/**
 * The same report with every text that the schema leaves open replaced by `write`, which is given the old text. What
 * is null stays null.
 */
export function withTexts(report: Report, write: (text: string) => string): Report {
  const visit = (value: unknown, key: string, parent: string): unknown => {
    if (typeof value === 'string') return isFree(key, parent) ? write(value) : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, key, parent));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each, name, key)]));
  };
  // The shape is kept: only strings become other strings.
  return visit(report, '', '') as Report;
}

function isFree(key: string, parent: string): boolean {
  if (key === 'rule') return parent === 'ruleChanges';
  if (key === 'source') return parent === 'baseline';
  if (key === 'name') return parent !== 'tool';
  return freeKeys.has(key);
}
