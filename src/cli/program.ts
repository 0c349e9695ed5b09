import { Command, Option } from 'commander';
import type { CliContext } from './context.ts';
import { formats } from './formats.ts';
import { collect, optionOf } from './options.ts';
import { progressModes } from './progress/modes.ts';
import type { FlagValues } from './request.ts';
import { settingFlags } from './settingFlags.ts';

/** Runs a command and gives its exit status. */
export type Run = (work: () => Promise<number>) => Promise<void>;

/** The command line: commands, flags and their help. `run` receives what a command does. */
export function createProgram(context: CliContext, run: Run): Command {
  const program = new Command('size-gate')
    .description("Builds every service's image, weighs it to the byte, and fails when a limit is broken.")
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      getOutHelpWidth: () => context.stdout.columns ?? 100,
      getErrHelpWidth: () => context.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', examples);
  check(program, context, run);
  plan(program, context, run);
  inspect(program, context, run);
  explore(program, context, run);
  diff(program, context, run);
  report(program, context, run);
  return program;
}

const examples = `
Examples:
  $ size-gate check                                  build, weigh and judge all services
  $ size-gate check --service sutra-api --limit 200MB
  $ size-gate check --base origin/main               what this branch does to the sizes
  $ size-gate check --compare Dockerfile             what the optimized flavour saves
  $ size-gate plan                                   what would be built, from where and why
  $ size-gate inspect python:3.11-slim               weigh one image, archive or OCI layout (- for stdin)
  $ size-gate inspect app:1.5 --why scikit-learn     who requires a package, and what it costs
  $ size-gate explore app:1.5                        walk through layers, files, packages and waste
  $ size-gate diff app:1.4 app:1.5                   what became of an image, layer by layer
  $ size-gate report report.json --format markdown   show a saved report again
  $ size-gate report report.json --format html > report.html

Exit status: 0 pass or warn, 1 a limit is broken, 2 could not judge, 130 interrupted.
The configuration is read from .github/size-gate.yml; without it the shipped defaults hold.`;

function check(program: Command, context: CliContext, run: Run): void {
  const command = common(program.command('check').description('Build every image, weigh it and judge it.'))
    .addOption(new Option('--format <format>', 'what to print').choices(formats).default('table'))
    .option('--json', 'print the report as JSON: short for --format json')
    .option('-o, --output <file>', 'write the report there as JSON too')
    .option('--html <file>', 'write the report there as an HTML page too')
    .addOption(progressOption());
  for (const flag of settingFlags) command.addOption(optionOf(flag));
  command.action((flags: FlagValues) =>
    run(async () => (await import('./commands/check.ts')).check(flags, context)),
  );
}

function plan(program: Command, context: CliContext, run: Run): void {
  const command = common(
    program.command('plan').description('Print what would be built, from where and why; build nothing.'),
  ).option('--json', 'print the plan as JSON');
  for (const flag of settingFlags) command.addOption(optionOf(flag));
  command.action((flags: FlagValues) =>
    run(async () => (await import('./commands/plan.ts')).plan(flags, context)),
  );
}

const serviceHelp =
  'the service that it was built from: adds lines of its Dockerfile, and who asked for what';
const configHelp = 'configuration file (default: .github/size-gate.yml)';

function inspect(program: Command, context: CliContext, run: Run): void {
  program
    .command('inspect')
    .description('Weigh one image and show whose its bytes are.')
    .argument('<image>', 'image reference, archive (docker save, OCI tar) or OCI layout folder')
    .optionsGroup('Views, one at a time:')
    .option('--layers', 'each layer, base first, with what it brings and wastes')
    .option('--packages', 'each package with its bytes, and what no package owns')
    .option('--files', 'the largest files and folders')
    .option('--path <path>', 'with --files: the tree below a folder, or what became of a file')
    .option('--why <package>', 'who requires a package, and what it alone keeps in the image')
    .option('--waste', 'what later layers overwrite or delete, and files that are there twice')
    .option('--top <count>', 'rows to show')
    .optionsGroup('Options:')
    .option('--platform <platform>', 'only this one, where the image has several')
    .option('--json', 'print it as JSON')
    .option('-s, --service <name>', serviceHelp)
    .option('-c, --config <file>', configHelp)
    .option('-C, --working-directory <folder>', 'folder of the project')
    .addOption(cacheDirOption())
    .option('--no-profile-cache', 'keep no profiles')
    .addOption(progressOption())
    .action((image: string, flags: FlagValues) =>
      run(async () => (await import('./commands/inspect.ts')).inspect(image, flags, context)),
    );
}

function explore(program: Command, context: CliContext, run: Run): void {
  program
    .command('explore')
    .description('Walk through one image with the keyboard.')
    .argument('<image>', 'image reference, archive (docker save, OCI tar) or OCI layout folder')
    .option('--platform <platform>', 'which one, where the image has several')
    .option('-s, --service <name>', serviceHelp)
    .option('-c, --config <file>', configHelp)
    .option('-C, --working-directory <folder>', 'folder of the project')
    .addOption(cacheDirOption())
    .option('--no-profile-cache', 'keep no profiles')
    .addOption(progressOption())
    .action((image: string, flags: FlagValues) =>
      run(async () => (await import('./commands/explore.ts')).explore(image, flags, context)),
    );
}

function diff(program: Command, context: CliContext, run: Run): void {
  program
    .command('diff')
    .description('Compare two images, archives, OCI layouts or reports, layer by layer.')
    .argument('<before>', 'image reference, archive, OCI layout folder or report; - for standard input')
    .argument('<after>', 'the same')
    .option('--json', 'print it as JSON')
    .addOption(cacheDirOption())
    .option('--no-profile-cache', 'keep no profiles')
    .addOption(progressOption())
    .action((before: string, after: string, flags: FlagValues) =>
      run(async () => (await import('./commands/diff.ts')).diff(before, after, flags, context)),
    );
}

function report(program: Command, context: CliContext, run: Run): void {
  program
    .command('report')
    .description('Show a saved report again.')
    .argument('<file>', 'a report that check --output wrote; - for standard input')
    .addOption(new Option('--format <format>', 'what to print').choices(formats).default('table'))
    .option('--json', 'short for --format json')
    .action((file: string, flags: FlagValues) =>
      run(async () => (await import('./commands/report.ts')).report(file, flags, context)),
    );
}

function common(command: Command): Command {
  return command
    .option('-c, --config <file>', configHelp)
    .option('-s, --service <name>', 'only this service; may be given several times', collect)
    .option('-C, --working-directory <folder>', 'folder of the project')
    .option('--base <ref>', 'compare with the merge base of this branch, tag or commit and HEAD');
}

function progressOption(): Option {
  return new Option('--progress <mode>', 'auto: live lines in a terminal, else plain; log: all build output')
    .choices(progressModes)
    .default('auto');
}

function cacheDirOption(): Option {
  return new Option('--cache-dir <folder>', 'where profiles of known layers are kept');
}
