import type { CommitStatus } from '../../github/index.ts';
import { formatBytes } from '../../nouns/index.ts';
import { breachText, plainText, type Report, type ReportImage, verdictText } from '../../report/index.ts';

/** GitHub slows down who writes more than 80 times a minute (docs: REST API, secondary rate limits). */
const most = 50;
const gravity = { error: 0, fail: 1, warn: 2, pass: 3 } as const;

export interface StatusFacts {
  readonly sha: string;
  readonly targetUrl: string;
  readonly prefix: string;
}

/**
 * One commit status per image, the gravest first; `left` is how many images have none. With `warn-only` a broken
 * limit is a success that says so: a required status would otherwise stop what the user wants to pass. Pure.
 */
export function statusesOf(
  report: Report,
  { sha, targetUrl, prefix }: StatusFacts,
): { readonly statuses: readonly CommitStatus[]; readonly left: number } {
  const images = report.images.toSorted((a, b) => gravity[a.verdict] - gravity[b.verdict]);
  const statuses = images.slice(0, most).map((image) => ({
    ...{ sha, targetUrl },
    state: stateOf(image, report.warnOnly),
    context: `${prefix}/${plainText(image.id, 120)}`,
    description: describe(image, report.warnOnly),
  }));
  return { statuses, left: images.length - statuses.length };
}

function stateOf({ verdict }: ReportImage, warnOnly: boolean): CommitStatus['state'] {
  if (verdict === 'pass' || verdict === 'warn' || warnOnly) return 'success';
  return verdict === 'fail' ? 'failure' : 'error';
}

function describe(image: ReportImage, warnOnly: boolean): string {
  const size = image.profile ? formatBytes(image.profile.unpackedBytes) : 'not measured';
  const grave = image.verdict === 'fail' || image.verdict === 'error';
  return plainText(`${size}${judged(image)}${warnOnly && grave ? ' (warn-only)' : ''}`, 139);
}

function judged(image: ReportImage): string {
  if (image.verdict === 'error') return ', could not be judged';
  if (image.verdict === 'fail') return `, ${breachText(image)}`;
  return image.rules.some(({ rule }) => rule === 'limit') ? `, ${verdictText(image)}` : '';
}
