import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between asking (SIGINT: docker cancels the build and tidies up) and making it end (SIGKILL). */
const graceMs = 5_000;

/** What makes the processes end that were asked to: our own end, as by a second Ctrl-C, leaves them no grace. */
const killers = new Set<() => void>();

function killAll(): void {
  for (const kill of killers) kill();
}

/** A process that can't be mistaken for a later one of the same number. */
interface Child {
  readonly pid: number;
  readonly startedAt: string | null;
}

/**
 * Ends a docker command and its plugin: SIGINT at once, SIGKILL after a grace. Docker passes an end on to its
 * buildx plugin, but a stuck one would outlive it and hold our pipes, so that children get the SIGKILL too.
 * Returns a function to call when the command has ended: it makes sure that no child is left.
 */
export function endProcess(pid: number): () => void {
  // Asked now: once the parent is gone, nothing says whose the children were.
  const children = childrenOf(pid);
  const killChildren = (): void => {
    for (const child of children) if (startOf(child.pid) === child.startedAt) send(child.pid, 'SIGKILL');
  };
  send(pid, 'SIGINT');
  const kill = (): void => {
    killChildren();
    send(pid, 'SIGKILL');
  };
  const timer = setTimeout(kill, graceMs);
  killers.add(kill);
  // One listener for all: Node takes more than ten for a leak. Before others, which remove what children write.
  if (killers.size === 1) process.prependListener('exit', killAll);
  return () => {
    clearTimeout(timer);
    killers.delete(kill);
    if (killers.size === 0) process.removeListener('exit', killAll);
    killChildren();
  };
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}

/** The processes below `pid`. Empty where there is no /proc (macOS): there docker's own passing on must do. */
function childrenOf(pid: number): Child[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
      .filter((word) => word !== '')
      .map(Number)
      .flatMap((child) => [{ pid: child, startedAt: startOf(child) }, ...childrenOf(child)]);
  } catch {
    return [];
  }
}

/** When a process started, in ticks since boot (field 22 of /proc/PID/stat); null when there is none such. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name, may hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
