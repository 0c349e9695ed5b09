import { StringDecoder } from 'node:string_decoder';

/** Longer lines are cut here, in UTF-16 units: a build may print gigabytes without a line break. */
const maxLineLength = 1 << 20;

export interface LineSplitter {
  /** Takes the next bytes and calls back for every line that is complete now, without its line break. */
  push(bytes: Uint8Array): void;
  /** Calls back for what is left. */
  end(): void;
}

/** Cuts a stream of UTF-8 bytes into lines, whatever the borders of the chunks; memory stays bounded. */
export function lineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.slice(0, maxLineLength));
    if (rest.length > maxLineLength) rest = rest.slice(0, maxLineLength);
  };
  return {
    push: (bytes) => take(decoder.write(bytes as Buffer)),
    end: () => {
      take(decoder.end());
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}
