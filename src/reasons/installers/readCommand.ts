import { posix } from 'node:path';
import type { Asked } from '../build/types.ts';
import type { Command } from '../shell/types.ts';
import { node } from './node.ts';
import { bundle, cargo, conda, gem, go, java } from './others.ts';
import { pip } from './pip.ts';
import { pythonProjects } from './pythonProjects.ts';
import { apk, apt, rpm } from './system.ts';
import type { Installer, ToolWorld } from './types.ts';
import { venv } from './venv.ts';

/** All tools whose command lines are understood. */
export const installers: readonly Installer[] = [
  ...[apt, apk, rpm, pip, venv, pythonProjects, node, gem, bundle, conda, go, cargo, java],
];

/** What a command makes an image have. */
export function readCommand(command: Command, world: ToolWorld): readonly Asked[] {
  const program = posix.basename(command.words[0]?.text ?? '');
  // `pip3`, `pip3.11`, `python3`: the version is no part of the name.
  const plain = program.replace(/[\d.]+$/, '');
  const asked = installers
    .filter(({ programs }) => programs.includes(program) || programs.includes(plain))
    .flatMap((installer) => installer.read(command, world));
  return asked.slice(0, mostArguments);
}

/** More than any command names. */
const mostArguments = 2_000;
