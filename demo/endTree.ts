import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends a program that leads a process group of its own, with all that it began. Programs that it put into groups of
 * their own (a workflow runner's steps) are asked first and alone: the program sees them end and ends too, where its own
 * end would leave them running, or kill them before they have tidied up. What is there after the grace is made to end.
 * @param graceMs milliseconds
 * @returns to be called when the program has ended: makes sure that nothing of it is left.
 */
export function endTree(pid: number, graceMs: number): () => void {
  const others = groupsBelow(pid).filter((group) => group !== pid);
  for (const group of others.length > 0 ? others : [pid]) send(group, 'SIGTERM');
  const kill = () => {
    for (const group of new Set([...others, ...groupsBelow(pid), pid])) send(group, 'SIGKILL');
  };
  const timer = setTimeout(kill, graceMs);
  // A second Ctrl-C ends this process at once.
  process.once('exit', kill);
  return () => {
    clearTimeout(timer);
    process.removeListener('exit', kill);
    kill();
  };
}

function send(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // Gone already.
  }
}

/** The process groups of what a process began. Empty where there is no /proc (macOS): the program's own must do. */
function groupsBelow(pid: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`)
      .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
      .filter((word) => word !== '')
      .map(Number);
    return [...new Set(children.flatMap((child) => [...groupOf(child), ...groupsBelow(child)]))];
  } catch {
    return [];
  }
}

/** Field 5 of /proc/PID/stat; none for a process that is gone. */
function groupOf(pid: number): readonly number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name, may hold spaces and parentheses.
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return group > 1 ? [group] : [];
  } catch {
    return [];
  }
}
