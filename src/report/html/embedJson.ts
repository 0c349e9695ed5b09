/**
 * JSON as it may stand in a `<script type="application/json">`: nothing in it ends the element or begins a comment,
 * because every `<` is an escape; nor is anything in it a command to a runner whose log it is printed to.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (char) =>
      Array.from({ length: char.length }, (_, at) => escaped(char.charCodeAt(at))).join(''),
    );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
