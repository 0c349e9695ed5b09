import { readMounts } from './readMounts.ts';
import { flagValue } from './splitStatement.ts';
import type { Statement } from './types.ts';

/** The stages or images that an instruction takes files from: `COPY --from=`, `RUN --mount=…,from=`. */
export function stageReferences(statement: Statement): string[] {
  const from = statement.keyword === 'COPY' ? flagValue(statement.flags, 'from') : null;
  const mounts = readMounts(statement).flatMap((mount) => mount.from ?? []);
  return from === null ? mounts : [from, ...mounts];
}
