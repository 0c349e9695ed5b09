import type { Report } from '../schema.ts';
import { baselineText } from '../text/baselineText.ts';
import { layersText } from '../text/layersText.ts';
import { timeText } from '../text/room.ts';
import type { Context } from './context.ts';
import { code, prose } from './escapeText.ts';
import { commitLink, linked } from './linked.ts';
import { plural } from './plural.ts';

/** How it was measured, at which commit, compared with which, and where there is more. In small print. */
export function footnote(report: Report, context: Context): string {
  const lines = [...comparedWith(report, context), measuredAt(report, context), ...runNote(context)];
  return `<sub>${lines.join('<br>')}</sub>`;
}

function comparedWith(report: Report, { links, volatile }: Context): readonly string[] {
  const { baseline } = report;
  if (!baseline) return [];
  const { problem } = baseline;
  const told = problem !== null && report.warnings.some(({ message }) => message.includes(problem.message));
  const why = problem && !told ? `: ${prose(problem.message, 500)}` : '';
  const text = baselineText(
    { ...baseline, ageMs: volatile ? baseline.ageMs : null },
    { commit: (hash) => commitLink(hash, links), text: (hostile) => prose(hostile, 200) },
  );
  if (text === null) return [`Compared with nothing${why}.`];
  const instead = problem ? ` What was asked for first was not taken${why}.` : '';
  return [`Compared with ${text}${howWords(report)}.${instead}`];
}

/** How the sizes at the baseline are known. */
function howWords({ images, removed }: Report): string {
  const changes = [...images.flatMap(({ change }) => (change ? [change] : [])), ...removed];
  const count = (how: string) => changes.filter((change) => change.how === how).length;
  const built = count('built');
  const same = count('same-inputs');
  if (same === 0) return '';
  if (built === 0) return ' (no image had to be: all have the same inputs)';
  return ` (${plural(built, 'image')}; ${same === 1 ? 'the other one has' : `the other ${same} have`} the same inputs)`;
}

function measuredAt(report: Report, { links, volatile }: Context): string {
  const { commit, dirty } = report.repository;
  const at =
    commit === null ? '' : ` at ${commitLink(commit, links)}${dirty ? ' with uncommitted changes' : ''}`;
  const time = volatile ? ` in ${timeText(report.elapsedMs)}` : '';
  const layers = layersText(report.images.flatMap(({ profile }) => profile?.layers ?? []));
  const seen = volatile && layers !== '' ? `; ${layers}` : '';
  return `Measured${at}${time} by size-gate ${code(report.tool.version, 40)}; sizes are unpacked bytes, 1MB = 1,000,000 bytes${seen}.`;
}

function runNote({ links, volatile }: Context): readonly string[] {
  return volatile && links?.run ? [`${linked('This run', links.run)} has the log and the summary.`] : [];
}
