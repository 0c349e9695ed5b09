import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GateError } from '../../src/nouns/index.ts';
import { lastLine } from '../lastLine.ts';
import { run } from '../run.ts';
import { withLock } from '../withLock.ts';
import { freeRange, parseRange, usedRanges } from './freeRange.ts';

/**
 * The name of an engine's own bridge. Two engines can't share docker0, and each rewrites the other's iptables
 * chains; so a private engine gets a bridge of its own, leaves iptables alone, and the few rules that its
 * containers need to reach the network are set here and taken away with it.
 */
export function bridgeName(directory: string): string {
  // Interface names have at most 15 characters.
  return `sg-${createHash('sha256').update(directory).digest('hex').slice(0, 8)}`;
}

/** Two engines that start at once must not choose the same addresses, whatever their folders: one lock for the machine. */
const networkLock = '/run/size-gate-network';

/** Makes the bridge where it is missing. Throws GateError `engine-network` where the machine doesn't allow it. */
export function addBridge(name: string): Promise<void> {
  return withLock(networkLock, () => add(name));
}

/** Takes the bridge and its rules away; nothing happens where they are gone already. */
export async function removeBridge(name: string): Promise<void> {
  if ((await rangeOf(name)) !== null) await withLock(networkLock, () => remove(name));
}

async function add(name: string): Promise<void> {
  const known = await rangeOf(name);
  const prefix = known ?? freeRange(usedRanges());
  if (prefix === null) throw networkError('no free address range was found');
  if (known === null) {
    await run('ip', ['link', 'del', name]);
    await must('ip', ['link', 'add', 'name', name, ...mtu(), 'type', 'bridge']);
    await must('ip', ['addr', 'add', `${prefix}.1/24`, 'dev', name]);
  }
  await must('ip', ['link', 'set', name, 'up']);
  for (const rule of rules(name, prefix)) {
    if ((await iptables('-C', rule)).code !== 0)
      await must('iptables', ['-w', '10', '-t', rule.table, '-I', ...rule.rule]);
  }
}

async function remove(name: string): Promise<void> {
  const prefix = await rangeOf(name);
  if (prefix === null) return;
  for (const rule of rules(name, prefix)) {
    // An engine of the machine rewrites its chains at the same time now and then, and iptables gives up.
    for (let tries = 0; tries < 5 && (await iptables('-C', rule)).code === 0; tries += 1)
      await iptables('-D', rule);
  }
  await run('ip', ['link', 'del', name]);
}

interface Rule {
  readonly table: string;
  readonly rule: readonly string[];
}

/** What the network of one bridge needs: its packets may pass in both directions, and leave under the machine's address. */
function rules(name: string, prefix: string): Rule[] {
  return [
    { table: 'nat', rule: ['POSTROUTING', '-s', `${prefix}.0/24`, '!', '-o', name, '-j', 'MASQUERADE'] },
    { table: 'filter', rule: ['FORWARD', '-i', name, '-j', 'ACCEPT'] },
    { table: 'filter', rule: ['FORWARD', '-o', name, '-j', 'ACCEPT'] },
  ];
}

function iptables(action: '-C' | '-D', { table, rule }: Rule) {
  return run('iptables', ['-w', '10', '-t', table, action, ...rule]);
}

/** `10.87.N` of an existing bridge, or null. */
async function rangeOf(name: string): Promise<string | null> {
  const { stdout } = await run('ip', ['-4', '-o', 'addr', 'show', 'dev', name]);
  const cidr = /inet (\S+)/.exec(stdout)?.[1] ?? '';
  return parseRange(cidr) === null ? null : cidr.replace(/\.\d+\/\d+$/, '');
}

/** Packets that are too large for the way out get lost behind some networks: the bridge takes the smallest size in use. */
function mtu(): string[] {
  try {
    const route = readFileSync('/proc/net/route', 'utf8')
      .split('\n')
      .find((line) => line.split(/\s+/)[1] === '00000000');
    const device = route?.split(/\s+/)[0] ?? '';
    const size = Number(readFileSync(`/sys/class/net/${device}/mtu`, 'utf8'));
    return size >= 1280 ? ['mtu', String(Math.min(size, 1500))] : [];
  } catch {
    return [];
  }
}

async function must(command: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await run(command, args);
  if (code !== 0) throw networkError(`${command} ${args.join(' ')}: ${lastLine(stderr)}`);
}

function networkError(reason: string): GateError {
  return new GateError({
    code: 'engine-network',
    message: `the private engine's network could not be set up: ${reason}`,
    fix: 'run this as root with the right to change the network, or start a Docker engine yourself',
  });
}
