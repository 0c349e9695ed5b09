import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { json, primaryLimit, secondaryLimit } from './answers.ts';
import type { Answer, Fault } from './types.ts';

/** The answer that a fault makes in the server's place; null where the server does its own work. */
export function answerOf(fault: Fault | null): Answer | null {
  switch (fault?.kind) {
    case 'status':
      return json(fault.status, fault.body ?? { message: 'Server Error' }, fault.headers);
    case 'secondary-limit':
      return secondaryLimit(fault.status, fault.retryAfterS);
    case 'primary-limit':
      return primaryLimit(fault.resetInS);
    default:
      return null;
  }
}

/** The bytes of an answer's body. */
export function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
}

/** Sends an answer, as whole as the fault leaves it. */
export async function send(response: ServerResponse, answer: Answer, fault: Fault | null): Promise<void> {
  const bytes = bytesOf(answer.body);
  if (fault?.kind === 'abort') return void response.destroy();
  if (fault?.kind === 'delay') await sleep(fault.ms, undefined, { ref: false });
  if (fault?.kind === 'trickle') return trickle(response, answer, fault.everyMs);
  const length = answer.status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  if (fault?.kind !== 'cut') return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}

/** White space for ever: JSON may begin with any amount of it. */
function trickle(response: ServerResponse, answer: Answer, everyMs: number): void {
  response.writeHead(answer.status, answer.headers);
  response.write(' ');
  const timer = setInterval(() => response.write(' '), everyMs).unref();
  response.on('close', () => clearInterval(timer));
}
