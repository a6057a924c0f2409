import { type Command, InvalidArgumentError, Option } from "commander";
import type { LocalKernelSource, RemoteKernelSource, RunCommandOptions } from "../notebooks/run/options.js";

interface RunFlags {
  readonly output?: string;
  readonly inplace?: boolean;
  readonly outputDir?: string;
  readonly parameter?: readonly string[];
  readonly parametersFile?: string;
  readonly kernel?: string;
  readonly server?: string;
  readonly token?: string;
  readonly timeout?: number;
  readonly cellTimeout?: number;
  readonly startTimeout?: number;
  readonly allowErrors?: boolean;
  readonly check?: boolean;
  readonly update?: boolean;
  readonly resume?: boolean;
  readonly junit?: string;
  readonly jobs?: number;
  readonly typecheck?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** The exit code for options that cannot be used. */
const UNUSABLE = 2;

const EXIT_CODES = `
Exit codes: 0 all passed; 1 a cell failed; 2 a notebook or an option cannot be used; 3 outputs differ from the stored ones;
4 a kernel died or did not start; 5 time was up; 130, 143 stopped by a signal. Of several notebooks the gravest decides.`;

/** Adds `tensorcell run` to the program. */
export function addRunCommand(program: Command): void {
  program
    .command("run")
    .description("execute notebooks, each in a kernel of its own")
    .argument("<notebook...>", "the .ipynb files")
    .option("-o, --output <file>", "where to write the executed notebook, after each cell")
    .option("--inplace", "write it over the notebook")
    .option("--output-dir <folder>", "where to write several executed notebooks, by their names")
    .option(
      "-p, --parameter <name value>",
      "give a name of the cell tagged `parameters` a value (may be repeated)",
      collect,
    )
    .option("-f, --parameters-file <file>", "give names the values in a file of YAML or JSON")
    .option("--kernel <name>", "run in this installed kernel instead of tensorcell's own")
    .option("--server <url>", "run in a kernel of a Jupyter Server or Gateway")
    .addOption(new Option("--token <token>", "the server's token").env("JUPYTER_TOKEN"))
    .option("--timeout <seconds>", "how long a notebook may take", seconds)
    .option("--cell-timeout <seconds>", "how long a cell may take", seconds)
    .option("--start-timeout <seconds>", "how long a kernel may take to start", seconds)
    .option("--allow-errors", "go on after a cell that fails")
    .option("--check", "compare outputs with those stored in the notebook")
    .option("--update", "with --check: store the outputs that differ")
    .option("--resume", "go on from the first cell that the written notebook has not done")
    .option("--junit <file>", "write a report in JUnit's XML")
    .option("--jobs <n>", "how many notebooks run at a time", count)
    .option("--typecheck", "do not run a cell with errors of type")
    .option("--quiet", "tell only what went wrong")
    .option("--json", "tell what happens as JSON, one object a line")
    .addHelpText("after", EXIT_CODES)
    .action(async (notebooks: string[], flags: RunFlags) => {
      if (flags.typecheck) process.env.TENSORCELL_TYPECHECK = "error";
      const options = await runOptions(flags).catch((error: Error) => error);
      if (options instanceof Error) {
        console.error(options.message);
        process.exitCode = UNUSABLE;
        return;
      }
      const { runCommand } = await import("../notebooks/run/main.js");
      process.exitCode = await runCommand(notebooks, options);
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNUSABLE));
}

/** Makes one word of the two that follow `-p` or `--parameter`, so that a notebook may come after them. */
export function joinParameters(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    if (word === "--") return [...joined, ...args.slice(index)];
    if ((word === "-p" || word === "--parameter") && index + 2 < args.length) {
      joined.push(`--parameter=${JSON.stringify([args[index + 1], args[index + 2]])}`);
      index += 2;
    } else {
      joined.push(word);
    }
  }
  return joined;
}

async function runOptions(flags: RunFlags): Promise<RunCommandOptions> {
  const { output, inplace, outputDir, allowErrors, check, update, resume, junit, jobs, quiet, json } = flags;
  const milliseconds = (given: number | undefined) => given && given * 1000;
  return {
    kernel: await kernelOf(flags),
    parameters: await parametersOf(flags),
    timeout: milliseconds(flags.timeout),
    cellTimeout: milliseconds(flags.cellTimeout),
    startTimeout: milliseconds(flags.startTimeout),
    tell: json ? "json" : quiet ? "problems" : "all",
    annotate: process.env.GITHUB_ACTIONS === "true" && !json,
    ...{ output, inplace, outputDir, allowErrors, check, update, resume, junit, jobs },
  };
}

async function kernelOf({ kernel, server, token = "" }: RunFlags): Promise<LocalKernelSource | RemoteKernelSource> {
  if (server !== undefined) return { server, token, name: kernel };
  const { environmentOf } = await import("../kernelspec/environment.js");
  if (kernel === undefined) {
    const { kernelSpec } = await import("../kernelspec/install.js");
    const own = kernelSpec();
    return { command: own.argv, env: environmentOf(own) };
  }
  const { findKernelSpec } = await import("../kernelspec/find.js");
  const spec = await findKernelSpec(kernel);
  const { argv, name, folder, display_name, language, interrupt_mode } = spec;
  return {
    command: argv.map((part) => part.replaceAll("{resource_dir}", folder)),
    name,
    displayName: display_name,
    language,
    env: environmentOf(spec),
    interruptMode: interrupt_mode ?? "signal",
  };
}

async function parametersOf({ parameter = [], parametersFile }: RunFlags): Promise<RunCommandOptions["parameters"]> {
  if (parameter.length === 0 && parametersFile === undefined) return undefined;
  const { parseParameter, readParameters } = await import("../notebooks/run/parameters.js");
  const pairs = parameter.map((pair) => JSON.parse(pair) as [string, string]);
  const given = Object.fromEntries(pairs.map(([name, value]) => [name, parseParameter(value)]));
  return { ...(parametersFile === undefined ? {} : await readParameters(parametersFile)), ...given };
}

function collect(pair: string, before: readonly string[] = []): string[] {
  if (!pair.startsWith("[")) throw new InvalidArgumentError("A name and a value are needed.");
  return [...before, pair];
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("A number of seconds above 0 is needed.");
  return value;
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("A whole number above 0 is needed.");
  return value;
}
