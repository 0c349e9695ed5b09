/**
 * Makes hostile text (an instruction, a file name, a line of build output) fit for one line of a terminal: line
 * breaks and tabs become a space, every other control, format (bidirectional, zero-width), private or unpaired
 * character becomes U+FFFD, and what is longer than `most` UTF-16 units is cut with `…`.
 */
export function plainText(hostile: string, most = 400): string {
  // Cut first: the input may be megabytes long, and nothing of its end is shown anyway.
  const short = hostile.slice(0, most + 1);
  const line = short.replace(/[\s\u2028\u2029]+/gu, ' ').replace(/\p{C}/gu, '\ufffd');
  return hostile.length > most ? `${line.slice(0, most)}…` : line;
}
