import { Command } from "commander";
import { addRunCommand, joinParameters } from "./run-arguments.js";
import { packageVersion } from "./version.js";

interface InstallFlags {
  readonly user?: boolean;
  readonly sysPrefix?: boolean;
  readonly prefix?: string;
  readonly name: string;
  readonly displayName: string;
  readonly force?: boolean;
  readonly papermill?: boolean;
}

/** Reads the command line and does what it says. */
export async function runCommandLine(): Promise<void> {
  const program = new Command("tensorcell")
    .description("A Jupyter kernel in TypeScript that builds, runs, saves and restores TensorFlow 1 graphs")
    .version(packageVersion());

  program
    .command("kernel")
    .description("run a kernel; this is what Jupyter calls")
    .argument("<connection-file>", "the file in which Jupyter says where to listen")
    // `jupyter run` hands the kernel its own arguments as well.
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async (connectionFile: string) => {
      const { runKernel } = await import("./main.js");
      await runKernel(connectionFile);
    });

  program
    .command("install")
    .description("make the kernel known to Jupyter")
    .option("--user", "for this user (the default)")
    .option("--sys-prefix", "into the Python environment in use")
    .option("--prefix <folder>", "into <folder>/share/jupyter/kernels")
    .option("--name <name>", "the kernelspec's name", "tensorcell")
    .option("--display-name <text>", "the name that front ends show", "TypeScript (tensorcell)")
    .option("--force", "replace a kernelspec that is there already")
    .option("--papermill", "also let the papermill of the Python environment in use write parameters in TypeScript")
    .action(async (flags: InstallFlags) => {
      const { install } = await import("../kernelspec/install.js");
      const { folder, name, displayName, check } = await install(flags);
      console.log(`Installed "${displayName}" into ${folder}; it answered after ${Math.round(check.milliseconds)} ms.`);
      if (flags.papermill) {
        const { installPapermill } = await import("../kernelspec/papermill.js");
        console.log(`papermill of ${await installPapermill(packageVersion())} writes parameters in TypeScript.`);
      }
      console.log(`Choose "${displayName}" in JupyterLab, or run: jupyter console --kernel ${name}`);
    });

  program
    .command("doctor")
    .description("check that the kernel starts and that Jupyter finds it")
    .option("--name <name>", "the kernelspec's name", "tensorcell")
    .action(async ({ name }: { name: string }) => {
      const { examine } = await import("../kernelspec/doctor.js");
      for await (const { ok, text } of examine(name)) {
        console.log(`${ok ? "ok     " : "problem"}  ${text}`);
        if (!ok) process.exitCode = 1;
      }
    });

  addRunCommand(program);

  try {
    await program.parseAsync(joinParameters(process.argv));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
