import type { Statement } from './types.ts';
import { commaFields } from './words.ts';

/** One `--mount=` of a RUN, nothing expanded. */
export interface Mount {
  /** In any case of letters. */
  readonly type: string;
  readonly from: string | null;
  readonly source: string | null;
  readonly target: string | null;
}

/** The mounts of a RUN; none for any other instruction. Without `type=` a mount is a bind mount. */
export function readMounts({ keyword, flags }: Statement): Mount[] {
  if (keyword !== 'RUN') return [];
  return flags.filter(({ name }) => name === 'mount').map(({ value }) => readMount(value ?? ''));
}

function readMount(text: string): Mount {
  const fields = new Map<string, string>();
  for (const field of commaFields(text)) {
    const at = field.indexOf('=');
    if (at !== -1) fields.set(field.slice(0, at).toLowerCase(), field.slice(at + 1));
  }
  return {
    type: fields.get('type') ?? 'bind',
    from: fields.get('from') ?? null,
    source: fields.get('source') ?? fields.get('src') ?? null,
    target: fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? null,
  };
}
