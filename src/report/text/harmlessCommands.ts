/**
 * Names of workflow commands, which GitHub's runner takes from a step's output: `::name …::` at the start of a line,
 * and the old `##[name …]` anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
const command =
  /::(?=\s*(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning))/gi;

/** Breaks workflow commands in hostile text by a space, also where a table might wrap it at the start of a line. */
export function harmlessCommands(text: string): string {
  return text.replace(/##\[/g, '## [').replace(command, ': :');
}
