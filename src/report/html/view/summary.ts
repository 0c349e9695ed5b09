import type { Report } from '../../schema.ts';
import { baselineText } from '../../text/baselineText.ts';
import { totalText } from '../../text/cells.ts';
import { shareText } from '../../text/changeText.ts';
import { headlineParts } from '../../text/headline.ts';
import { ruleChangeText } from '../../text/ruleChangeText.ts';
import { type Html, type HtmlElement, h } from '../html.ts';
import type { ViewContext } from './context.ts';
import { imagesTable } from './imagesTable.ts';
import { code, verdictBadge } from './marks.ts';
import { problemHtml } from './problems.ts';
import { counted, shown } from './words.ts';

const words = { name: (id: string) => shown(id, 200), value: (text: string) => shown(text, 200) };

/** What came of the run, in one sentence and one table. */
export function summary(report: Report, context: ViewContext): readonly HtmlElement[] {
  const { outcome, more } = headlineParts(report, words);
  return [
    h(
      'header',
      { class: 'top' },
      h('p', { class: 'brand' }, 'Size Gate'),
      h('h1', {}, verdictBadge(report.verdict), ' ', `${outcome}.`),
      more.length === 0 ? null : h('p', { class: 'lead' }, sentence(more.join('; '))),
      h('p', { class: 'note' }, aboutRun(report, context)),
    ),
    ...loosened(report),
    ...report.warnings.map((problem) => problemHtml(problem, context)),
    h(
      'section',
      { id: 'images', class: 'part', 'aria-label': 'Images' },
      imagesTable(report),
      h('p', { class: 'note' }, totals(report)),
    ),
  ];
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function aboutRun(report: Report, { links }: ViewContext): readonly Html[] {
  const commit = (hash: string): Html => {
    const text = code(shown(hash, 40).slice(0, 12));
    const href = links?.commit(hash) ?? null;
    return href === null ? text : h('a', { href, rel: 'noreferrer' }, text);
  };
  const { repository, baseline, startedAt } = report;
  const compared =
    baseline && baselineText(baseline, { commit: (hash) => shown(hash, 40).slice(0, 12), text: words.value });
  return [
    ...(repository.commit === null ? [] : ['Commit ', commit(repository.commit), ', measured ']),
    ...(repository.commit === null ? ['Measured '] : []),
    h('time', { datetime: startedAt }, startedAt.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC')),
    compared === null ? '.' : `; compared with ${compared}.`,
    ...(links?.run ? [' ', h('a', { href: links.run, rel: 'noreferrer' }, 'The run'), '.'] : []),
  ];
}

function loosened({ ruleChanges }: Report): readonly HtmlElement[] {
  if (ruleChanges.length === 0) return [];
  return [
    h(
      'section',
      { class: 'part rules' },
      h('h2', {}, `${counted(ruleChanges.length, 'rule')} of the gate changed`),
      h(
        'ul',
        {},
        ruleChanges.map((each) =>
          h('li', {}, ruleChangeText(each, words), each.loosened ? ' (looser)' : ' (stricter or neutral)'),
        ),
      ),
    ),
  ];
}

function totals(report: Report): string {
  const { change } = report.total;
  const delta = change && change.unpacked.deltaBytes !== null ? `; change ${shareText(change.unpacked)}` : '';
  return `Total ${totalText(report)}${delta}. Sizes are unpacked bytes, 1MB = 1,000,000 bytes.`;
}
