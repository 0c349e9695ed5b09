import { formatBytes } from '../../../nouns/index.ts';
import type { Profile, WasteGroup, WhyWords } from './types.ts';

/**
 * One group of wasted bytes, as a sentence: `RUN chown -R sutra /app (Dockerfile:20) copies 107.0MB of COPY . /app
 * (line 19).`
 */
export function wasteText(
  group: WasteGroup,
  { layers }: Profile,
  dockerfile: string,
  words: WhyWords,
): string {
  const layerOf = (diffId: string) => layers.find((layer) => layer.diffId === diffId);
  const hider = layerOf(group.hiddenBy);
  const made = hider?.instruction ?? hider?.createdBy ?? null;
  const who = made === null ? 'A later layer' : words.instruction(made);
  const at = group.hiddenByLine === null ? '' : ` (${words.place(dockerfile, group.hiddenByLine)})`;
  const amount = words.strong(formatBytes(group.bytes));
  const brought = layerOf(group.diffId);
  const whose =
    brought?.from === 'base'
      ? 'the base image'
      : `${words.instruction(brought?.instruction ?? brought?.createdBy ?? 'an earlier layer')}${group.line === null ? '' : ` (line ${group.line})`}`;
  return `${who}${at} ${verb(group)} ${amount} of ${whose}${after(group)}.`;
}

function verb({ how, sameContent }: WasteGroup): string {
  if (how === 'deleted') return 'deletes';
  return sameContent ? 'copies' : 'overwrites';
}

/** What people don't expect of it. */
function after({ how, sameContent }: WasteGroup): string {
  if (how === 'deleted') return ', which stay in the image all the same';
  return sameContent ? ' only to change their owner, mode or time' : '';
}
