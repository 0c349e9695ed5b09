import { StringDecoder } from 'node:string_decoder';
import { endProcess } from './endProcess.ts';

export type EndedBy = 'itself' | 'timeout' | 'abort';

export interface EndingLimits {
  /** Milliseconds. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Ends the process when the time is up or the user says so. */
export class Ending {
  endedBy: EndedBy = 'itself';
  private readonly limits: EndingLimits;
  private pid: number | null = null;
  private head = '';
  private readonly decoder = new StringDecoder('utf8');
  private stop: (() => void) | null = null;
  private readonly timer: NodeJS.Timeout | undefined;
  private readonly onAbort = (): void => this.end('abort');

  constructor(limits: EndingLimits) {
    this.limits = limits;
    if (limits.timeoutMs !== undefined) this.timer = setTimeout(() => this.end('timeout'), limits.timeoutMs);
    limits.signal?.addEventListener('abort', this.onAbort, { once: true });
  }

  /** Takes the process id off the front of stdout and hands on the rest. */
  learnId(bytes: Uint8Array, onRest: (text: string) => void): void {
    const text = this.decoder.write(bytes as Buffer);
    if (this.pid !== null) {
      onRest(text);
      return;
    }
    this.head += text;
    const lineEnd = this.head.indexOf('\n');
    if (lineEnd < 0) return;
    this.pid = Number(this.head.slice(0, lineEnd));
    onRest(this.head.slice(lineEnd + 1));
    // Asked to end before the process had said who it is.
    if (this.endedBy !== 'itself') this.stop ??= endProcess(this.pid);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.limits.signal?.removeEventListener('abort', this.onAbort);
    this.stop?.();
  }

  private end(reason: 'timeout' | 'abort'): void {
    if (this.endedBy !== 'itself') return;
    this.endedBy = reason;
    if (this.pid !== null) this.stop = endProcess(this.pid);
  }
}
