import { parseArgs } from 'node:util';
import { GateError } from '../src/nouns/index.ts';

export interface DemoOptions {
  /** Gate the flavours in use today instead of the optimized ones. */
  readonly bloated: boolean;
  /** Show a pull request instead: a failing check, and its comment. */
  readonly pullRequest: boolean;
  /** Run its action by itself, also where there is a workflow runner. */
  readonly withoutAct: boolean;
  /** Leave the private engine running. */
  readonly keepEngine: boolean;
  /** Only end a private engine that was left running. */
  readonly stop: boolean;
  /** Only remove everything that the demo keeps for the next time. */
  readonly clean: boolean;
  readonly help: boolean;
}

export const usage = `npm run demo [-- FLAG]

Builds the six services of examples/sutra-models, weighs them, and judges them against the shipped limits:
first Dockerfile.optimized, beside the Dockerfile that it is to replace. Exit status 0.

  --bloated       point the same gate at packages/*/Dockerfile: three services break their limits, exit status 1
  --pull-request  a pull request on a copy of the example that makes one image too large: its workflow is run by act,
                  a workflow runner (or without one), and the comment is printed. Exit status 1
  --without-act   with --pull-request: run the action by itself, also where act is there
  --keep-engine   leave the private engine running, so that you can look at it (the line to do so is printed)
  --stop          end a private engine that was left running, unless a run uses it
  --clean         end it, and remove all that the demo keeps on this machine: engine, images, caches
`;

/** Reads the demo's flags. Throws GateError `demo-usage` for an unknown one. */
export function readOptions(args: readonly string[]): DemoOptions {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        bloated: flag,
        'pull-request': flag,
        'without-act': flag,
        'keep-engine': flag,
        stop: flag,
        clean: flag,
        help: flag,
      },
    });
    const { bloated = false, stop = false, clean = false, help = false } = values;
    return {
      ...{ bloated, stop, clean, help },
      pullRequest: values['pull-request'] ?? false,
      withoutAct: values['without-act'] ?? false,
      keepEngine: values['keep-engine'] ?? false,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new GateError(
      { code: 'demo-usage', message: `${message}`, fix: 'npm run demo -- --help' },
      { cause: error },
    );
  }
}
