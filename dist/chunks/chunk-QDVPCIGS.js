import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formats
} from "./chunk-QFTCTTJP.js";
import {
  Command,
  CommanderError,
  Option,
  collect,
  optionOf,
  settingFlags
} from "./chunk-SROHQL6K.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  systemReason
} from "./chunk-S2IFAUAK.js";
import {
  GateError,
  Interrupted
} from "./chunk-D6CX4XPD.js";

// src/cli/progress/modes.ts
var progressModes = ["auto", "live", "plain", "log", "none"];

// src/cli/program.ts
function createProgram(context, run) {
  const program = new Command("size-gate").description("Builds every service's image, weighs it to the byte, and fails when a limit is broken.").version(context.version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand(false).exitOverride().configureOutput({
    writeOut: (text) => context.stdout.write(text),
    writeErr: (text) => context.stderr.write(text),
    getOutHelpWidth: () => context.stdout.columns ?? 100,
    getErrHelpWidth: () => context.stderr.columns ?? 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false
  }).addHelpText("after", examples);
  check(program, context, run);
  plan(program, context, run);
  inspect(program, context, run);
  explore(program, context, run);
  diff(program, context, run);
  report(program, context, run);
  return program;
}
var examples = `
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
function check(program, context, run) {
  const command = common(program.command("check").description("Build every image, weigh it and judge it.")).addOption(new Option("--format <format>", "what to print").choices(formats).default("table")).option("--json", "print the report as JSON: short for --format json").option("-o, --output <file>", "write the report there as JSON too").option("--html <file>", "write the report there as an HTML page too").addOption(progressOption());
  for (const flag of settingFlags) command.addOption(optionOf(flag));
  command.action(
    (flags) => run(async () => (await import("./check-C7DUTT2A.js")).check(flags, context))
  );
}
function plan(program, context, run) {
  const command = common(
    program.command("plan").description("Print what would be built, from where and why; build nothing.")
  ).option("--json", "print the plan as JSON");
  for (const flag of settingFlags) command.addOption(optionOf(flag));
  command.action(
    (flags) => run(async () => (await import("./plan-RKMBMMJ2.js")).plan(flags, context))
  );
}
var serviceHelp = "the service that it was built from: adds lines of its Dockerfile, and who asked for what";
var configHelp = "configuration file (default: .github/size-gate.yml)";
function inspect(program, context, run) {
  program.command("inspect").description("Weigh one image and show whose its bytes are.").argument("<image>", "image reference, archive (docker save, OCI tar) or OCI layout folder").optionsGroup("Views, one at a time:").option("--layers", "each layer, base first, with what it brings and wastes").option("--packages", "each package with its bytes, and what no package owns").option("--files", "the largest files and folders").option("--path <path>", "with --files: the tree below a folder, or what became of a file").option("--why <package>", "who requires a package, and what it alone keeps in the image").option("--waste", "what later layers overwrite or delete, and files that are there twice").option("--top <count>", "rows to show").optionsGroup("Options:").option("--platform <platform>", "only this one, where the image has several").option("--json", "print it as JSON").option("-s, --service <name>", serviceHelp).option("-c, --config <file>", configHelp).option("-C, --working-directory <folder>", "folder of the project").addOption(cacheDirOption()).option("--no-profile-cache", "keep no profiles").addOption(progressOption()).action(
    (image, flags) => run(async () => (await import("./inspect-VHYDNJKD.js")).inspect(image, flags, context))
  );
}
function explore(program, context, run) {
  program.command("explore").description("Walk through one image with the keyboard.").argument("<image>", "image reference, archive (docker save, OCI tar) or OCI layout folder").option("--platform <platform>", "which one, where the image has several").option("-s, --service <name>", serviceHelp).option("-c, --config <file>", configHelp).option("-C, --working-directory <folder>", "folder of the project").addOption(cacheDirOption()).option("--no-profile-cache", "keep no profiles").addOption(progressOption()).action(
    (image, flags) => run(async () => (await import("./explore-JCA6LIAW.js")).explore(image, flags, context))
  );
}
function diff(program, context, run) {
  program.command("diff").description("Compare two images, archives, OCI layouts or reports, layer by layer.").argument("<before>", "image reference, archive, OCI layout folder or report; - for standard input").argument("<after>", "the same").option("--json", "print it as JSON").addOption(cacheDirOption()).option("--no-profile-cache", "keep no profiles").addOption(progressOption()).action(
    (before, after, flags) => run(async () => (await import("./diff-UG4LJTGY.js")).diff(before, after, flags, context))
  );
}
function report(program, context, run) {
  program.command("report").description("Show a saved report again.").argument("<file>", "a report that check --output wrote; - for standard input").addOption(new Option("--format <format>", "what to print").choices(formats).default("table")).option("--json", "short for --format json").action(
    (file, flags) => run(async () => (await import("./report-GK6HU3LG.js")).report(file, flags, context))
  );
}
function common(command) {
  return command.option("-c, --config <file>", configHelp).option("-s, --service <name>", "only this service; may be given several times", collect).option("-C, --working-directory <folder>", "folder of the project").option("--base <ref>", "compare with the merge base of this branch, tag or commit and HEAD");
}
function progressOption() {
  return new Option("--progress <mode>", "auto: live lines in a terminal, else plain; log: all build output").choices(progressModes).default("auto");
}
function cacheDirOption() {
  return new Option("--cache-dir <folder>", "where profiles of known layers are kept");
}

// src/cli/main.ts
var usageError = 2;
var interrupted = 130;
async function main(args, context) {
  let status = 0;
  const program = createProgram(context, async (work) => {
    status = await work();
  });
  if (args.length === 0) {
    context.stderr.write(program.helpInformation());
    return usageError;
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return await failed(error, context);
  }
}
async function failed(error, context) {
  const { color } = textOptions(context.stderr, context.env);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError;
  if (error instanceof Interrupted || context.signal.aborted) {
    context.stderr.write("interrupted\n");
    return interrupted;
  }
  const { renderProblems, plainText } = await import("./report-LBQRAEC2.js");
  if (error instanceof GateError) {
    context.stderr.write(`${renderProblems(error.problems, { color })}
`);
    return usageError;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  const lines = stack.split("\n").map((line) => `  ${plainText(line)}
`);
  context.stderr.write(`${renderProblems([unexpected], { color })}
${lines.join("")}`);
  return usageError;
}
var unexpected = {
  code: "internal",
  message: "size-gate failed in a way that it should not",
  fix: "please report it with the lines below"
};

// src/cli/readText.ts
import { createReadStream } from "node:fs";
var mostBytes = 64 * 2 ** 20;
async function readText(file) {
  const chunks = [];
  let size = 0;
  try {
    const stream = file === "-" ? process.stdin : createReadStream(file);
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > mostBytes) break;
      chunks.push(bytes);
    }
  } catch (cause) {
    const problem = {
      code: "report-unreadable",
      message: `${file} could not be read: ${systemReason(cause)}`,
      expected: "a report that size-gate check --output wrote",
      fix: "check the path, or write the report first: size-gate check --output FILE"
    };
    throw new GateError(problem, { cause });
  }
  if (size <= mostBytes) return Buffer.concat(chunks).toString("utf8");
  throw new GateError({
    code: "report-too-large",
    message: `${file} is larger than 64MiB, which no report is`,
    expected: "a report that size-gate check --output wrote",
    fix: "check the path: this is another file"
  });
}

export {
  main,
  readText
};
