import { listWords, type PlacedStatement, type PlacedText, placeLines } from '../../dockerfile/index.ts';
import { readPipWheel } from '../installers/pip.ts';
import { readCommand } from '../installers/readCommand.ts';
import { readScript } from '../shell/readScript.ts';
import type { Command, Variables, Word } from '../shell/types.ts';
import type { Repository } from '../types.ts';
import type { FileView } from './fileView.ts';
import { listFolder } from './listFolder.ts';
import { containerPath } from './paths.ts';
import type { Install } from './types.ts';
import type { OpenStage } from './walk.ts';

/** Programs that run the command behind them. */
const wrappers = new Set(['sudo', 'exec', 'time', 'command', 'nohup', 'env', 'nice', 'eatmydata']);
const shells = /(^|\/)(ba|da|a|z|k)?sh$/;

/**
 * What a RUN installs. `stage.view` has its mounts; text that its commands write to files is put into `lasting`.
 */
export function readRun(
  placed: PlacedStatement,
  variables: Variables,
  stage: OpenStage,
  lasting: FileView,
  repository: Repository,
): readonly Install[] {
  const world = {
    variable: variables,
    list: (folder: string) => listFolder(stage.view, repository, folder),
  };
  const installs: Install[] = [];
  for (const command of commandsOf(placed, stage.folder, variables)) {
    keepOutput(command, stage.view, lasting);
    for (const asked of readCommand(command, world))
      installs.push({ ...asked, folder: command.folder, stage: stage.index, view: stage.view });
    const wheel = readPipWheel(command, world);
    if (wheel === null) continue;
    const built = wheel.asked.map((asked) => ({
      ...{ ...asked, folder: command.folder, stage: stage.index, view: stage.view },
    }));
    for (const view of [stage.view, lasting]) view.put(wheel.folder, { kind: 'wheels', installs: built });
  }
  return installs;
}

function commandsOf(placed: PlacedStatement, folder: string, variables: Variables): readonly Command[] {
  const { rest, heredocs } = placed;
  const exec = rest.text.startsWith('[') ? listWords(rest.text) : null;
  if (exec !== null && rest.text.endsWith(']')) {
    const words = exec.map((text): Word => ({ text, shown: text, line: rest.lineAt(0) }));
    return unwrap({ words, folder, output: null, here: null }, variables, 0);
  }
  const [first] = heredocs;
  // `RUN <<EOF` runs the text; one before or behind a command is the command's own file.
  const script = first !== undefined && /^<<-?\s*["']?\w+["']?$/.test(rest.text.trim());
  if (script) return /^#!(?!.*sh\b)/.test(first.body.text) ? [] : commandsIn(first.body, folder, variables);
  const here = first && { text: first.body.text, line: first.body.lineAt(0) };
  return readScript(rest, folder, variables)
    .map((command) => (command.here && here ? { ...command, here } : command))
    .flatMap((command) => unwrap(command, variables, 0));
}

function commandsIn(script: PlacedText, folder: string, variables: Variables, depth = 0): readonly Command[] {
  return readScript(script, folder, variables).flatMap((command) => unwrap(command, variables, depth));
}

/** The command that a wrapper or a shell runs. */
function unwrap(command: Command, variables: Variables, depth: number): readonly Command[] {
  const [program, ...rest] = command.words;
  if (program === undefined || depth > 5) return [];
  if (wrappers.has(program.text)) {
    const at = rest.findIndex(({ text }) => !text.startsWith('-') && !/^\w+=/.test(text));
    return at === -1 ? [] : unwrap({ ...command, words: rest.slice(at) }, variables, depth + 1);
  }
  if (!shells.test(program.text)) return [command];
  const flag = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = flag === -1 ? undefined : rest[flag + 1];
  if (script === undefined) {
    if (command.here === null || rest.some(({ text }) => !text.startsWith('-'))) return [];
    return commandsIn(
      placeLines(command.here.text.split('\n'), command.here.line),
      command.folder,
      variables,
      depth + 1,
    );
  }
  const placed = { text: script.text, lineAt: () => script.line };
  return commandsIn(placed, command.folder, variables, depth + 1);
}

/** `cat <<EOF > requirements.txt` writes a file, and `pip wheel --wheel-dir /wheels` fills a folder. */
function keepOutput({ words, output, here, folder }: Command, ...views: readonly FileView[]): void {
  if (here === null || output === null || !['cat', 'tee'].includes(words[0]?.text ?? '')) return;
  for (const view of views) view.put(containerPath(folder, output), { kind: 'inline', ...here });
}
