import { helpKeys } from '../model/helpKeys.ts';
import { bold, dim, type Line, plain } from './lines.ts';

/** What keys do and signs mean, from a line on. */
export function helpLines(top: number, height: number): readonly Line[] {
  const signs: Line = [
    plain('Signs: '),
    { text: '+ added', color: 'green' },
    { text: '  ~ changed', color: 'yellow' },
    { text: '  - removed', color: 'red' },
    { text: '  ! layer with waste', color: 'red' },
  ];
  const rows = helpKeys.map(([key, what]): Line => [plain(`  ${key.padEnd(24)}`), dim(what)]);
  return [[bold('Keys')], ...rows, signs].slice(top, top + height);
}
