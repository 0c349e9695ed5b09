import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** What parts one gate of a repository from another, as its inputs say it. */
export interface GateIdentity {
  readonly commentKey: string;
  readonly workingDirectory: string;
  readonly configFile: string;
  readonly services: readonly string[];
}

/** Longer ones are hashed: the key is part of the comment's hidden marker. */
const most = 120;

/**
 * The key of this gate's comment. Unless the user names one, it says which project and which services are gated, so
 * that two steps of a workflow, or the jobs of a matrix over services, each keep a comment of their own.
 */
export function commentKey({
  commentKey: named,
  workingDirectory,
  configFile,
  services,
}: GateIdentity): string {
  if (named !== '') return short(named);
  const parts = [
    folderOf(workingDirectory),
    configFile && `config ${configFile}`,
    services.length > 0 && `services ${[...services].sort().join(', ')}`,
  ];
  return short(parts.filter(Boolean).join('; '));
}

/** What the names of this gate's commit statuses begin with: `size-gate`, `size-gate/examples/shop`. */
export function statusPrefix(named: string, workingDirectory: string): string {
  const own = named || folderOf(workingDirectory);
  return own === '' ? 'size-gate' : `size-gate/${own.slice(0, 100)}`;
}

/** Empty for the workspace itself. */
function folderOf(workingDirectory: string): string {
  const folder = posix.normalize(workingDirectory || '.').replace(/\/+$/, '');
  return folder === '.' ? '' : folder;
}

function short(key: string): string {
  return key.length <= most ? key : createHash('sha256').update(key).digest('hex');
}
