import type { WhyWords } from '../text/why/types.ts';
import { code } from './escapeText.ts';
import { linked } from './linked.ts';
import type { Links } from './links.ts';

const most = { name: 80, place: 160, instruction: 60 };

/** How Markdown writes names, lines and instructions in what explains an image. */
export function whyWords(links: Links | null): WhyWords {
  return {
    name: (text) => code(text, most.name),
    place: (file, line) =>
      linked(code(line === null ? file : `${file}:${line}`, most.place), links?.line(file, line)),
    instruction: (text) => code(text, most.instruction),
    strong: (text) => `**${text}**`,
  };
}
