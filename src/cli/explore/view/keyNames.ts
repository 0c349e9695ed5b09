import type { Key } from 'ink';

/** Keys that have no character, by the names that the model knows. */
const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  // Most terminals send DEL for the backspace key.
  ['delete', 'backspace'],
];

/** What was pressed, as the model knows it. Several letters where they arrive together, as from a paste. */
export function keyNames(input: string, key: Key): readonly string[] {
  const name = named.find(([flag]) => key[flag] === true)?.[1];
  if (name !== undefined) return [name];
  // A terminal sends NUL for ctrl-space.
  if (input === '\0' || (key.ctrl && (input === ' ' || input === 'space' || input === '`')))
    return ['ctrl-space'];
  if (key.ctrl) return input === '' ? [] : [`ctrl-${input}`];
  if (key.meta) return [];
  return [...input].map((letter) => (letter === '\n' || letter === '\r' ? 'enter' : letter)).filter(isKey);
}

function isKey(letter: string): boolean {
  return letter === 'enter' || !/\p{C}/u.test(letter);
}
