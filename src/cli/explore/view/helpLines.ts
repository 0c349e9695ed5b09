import { bold, dim, type Line, plain } from './lines.ts';

/** The keys, as dive has them where it has them. */
const keys: readonly (readonly [string, string])[] = [
  ['1 2 3', 'layers and files, packages, waste'],
  ['tab', 'from the layers to the files and back'],
  ['↑ ↓  k j', 'up and down'],
  ['page up, page down  u d', 'a page up and down'],
  ['home end  g G', 'to the first and the last'],
  ['← →  h l', 'close and open a folder, go out and in'],
  ['space', 'open or close a folder'],
  ['ctrl-space', 'open or close all folders'],
  ['ctrl-a', 'layers: changes of all layers so far; files: show or hide added ones'],
  ['ctrl-l', 'layers: changes of the chosen layer only'],
  ['ctrl-r', 'files: show or hide removed ones'],
  ['ctrl-m, enter', 'files: show or hide changed ones'],
  ['ctrl-u', 'files: show or hide those that the layer leaves alone'],
  ['ctrl-b', 'files: show or hide owners'],
  ['s  ctrl-o', 'files: sort by size or by name'],
  ['/  n N', 'search, the next and the one before'],
  ['f  ctrl-f', 'filter; esc ends it'],
  ['enter', 'packages: why it is there; waste: all files of a group'],
  ['q  ctrl-c', 'quit'],
];

export function helpLines(height: number): readonly Line[] {
  const signs: Line = [
    plain('Signs: '),
    { text: '+ added', color: 'green' },
    { text: '  ~ changed', color: 'yellow' },
    { text: '  - removed', color: 'red' },
    { text: '  ! layer with waste', color: 'red' },
  ];
  const rows = keys.map(([key, what]): Line => [plain(`  ${key.padEnd(24)}`), dim(what)]);
  return [[bold('Keys')], ...rows, signs].slice(0, height);
}
