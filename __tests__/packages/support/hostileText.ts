import fc from 'fast-check';

const pieces = fc.oneof(
  fc.constantFrom(
    '../../../etc/passwd',
    '__proto__',
    'constructor',
    '\u001b[31m',
    '\r\n',
    '\n',
    '\0',
    '"',
    "'",
    '%q<',
  ),
  fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ',',
    ';',
    ':',
    '=',
    '==',
    ' ',
    '\t',
    '#',
    '@',
    '/',
    '..',
    '.',
    '\\',
  ),
  fc.string({ maxLength: 12 }),
);

/** A text that was cut off somewhere, and has pieces of other text in it. */
export function mutated(original: string): fc.Arbitrary<string> {
  const at = fc.nat({ max: original.length });
  return fc
    .record({ end: at, places: fc.array(fc.tuple(at, pieces), { maxLength: 5 }) })
    .map(({ end, places }) =>
      places
        .reduce((text, [place, piece]) => text.slice(0, place) + piece + text.slice(place + 1), original)
        .slice(0, end + 20),
    );
}

/** Text that looks like none. */
export const noise = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
