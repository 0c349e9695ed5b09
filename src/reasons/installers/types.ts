import type { Asked } from '../build/types.ts';
import type { Command } from '../shell/types.ts';

/** What a tool may want to know beside its command line. */
export interface ToolWorld {
  /** A variable of the stage, null where its value can't be known. */
  readonly variable: (name: string) => string | null | undefined;
  /** Names in a folder of the container, as far as they are the repository's. */
  readonly list: (folder: string) => readonly string[];
}

/** Reads the command lines of a tool that installs packages. */
export interface Installer {
  /** Names of its programs, without folder. */
  readonly programs: readonly string[];
  /** What the command makes the image have. Empty for a command that installs nothing. */
  read(command: Command, world: ToolWorld): readonly Asked[];
}
