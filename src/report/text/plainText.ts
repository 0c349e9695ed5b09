import { harmlessCommands } from './harmlessCommands.ts';

/**
 * Makes hostile text (an instruction, a file name, a line of build output) fit for one line of a terminal or log:
 * line breaks and tabs become a space, every other control, format (bidirectional, zero-width), private or unpaired
 * character becomes U+FFFD, workflow commands are broken, and what is longer than `most` UTF-16 units ends in `…`.
 */
export function plainText(hostile: string, most = 400): string {
  // Cut first: the input may be megabytes long, and nothing of its end is shown anyway.
  const short = hostile.slice(0, most);
  const line = short.replace(/[\s\u0085]+/gu, ' ').replace(/\p{C}/gu, '\ufffd');
  return harmlessCommands(hostile.length > most ? `${line}…` : line);
}
