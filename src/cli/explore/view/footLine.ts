import { plainText } from '../../../report/index.ts';
import type { ExploreState } from '../model/types.ts';
import { bold, dim, type Line, plain } from './lines.ts';

/** What is being typed, or what the last key found, or the keys that matter here. */
export function footLine(state: ExploreState): Line {
  const { prompt } = state;
  if (prompt !== null) {
    const title = prompt.kind === 'filter' ? 'filter: ' : 'search: ';
    return [
      bold(title),
      plain(plainText(prompt.text)),
      { text: ' ', inverse: true },
      dim('  enter keeps, esc ends'),
    ];
  }
  if (state.note !== '') return [{ text: state.note, color: 'yellow' }];
  const filter = state.view === 'packages' ? state.packagesText : state.shown.text;
  const filtered = filter === '' || state.view === 'waste' ? [] : [bold(`filter ${plainText(filter, 40)}  `)];
  return [...filtered, dim(hints(state))];
}

function hints(state: ExploreState): string {
  const always = '? help  q quit';
  if (state.help !== null) return 'esc back';
  if (state.why !== null || state.wasteFiles !== null) return `esc back  ${always}`;
  if (state.view === 'packages') return `enter why  / search  f filter  ${always}`;
  if (state.view === 'waste') return `enter files  ${always}`;
  if (state.pane === 'layers') return `tab tree  ^A all changes  ^L this layer's  ${always}`;
  return `space open  / search  f filter  ^A added ^R removed ^M changed ^U same  s sort  ${always}`;
}
