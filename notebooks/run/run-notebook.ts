import type { Kernel, KernelMessage } from "@jupyterlab/services";
import { Executor, KernelGoneError } from "./execute.js";
import { isJsonObject, type JsonObject } from "./json.js";
import { type CodeCell, cellIds, hasTag, type Notebook } from "./notebook.js";
import { NotebookOutputs } from "./outputs.js";
import { firstLine, type Terminal } from "./terminal.js";

/** How a run ended, and in which cell (`[3/12] const w = …`) where it did not pass. */
export type RunResult =
  | { readonly status: "passed" }
  | { readonly status: "failed" | "died" | "stopped"; readonly where: string | undefined };

/** What a run needs besides the notebook, whose cells it fills. */
export interface RunContext {
  readonly kernel: Kernel.IKernelConnection;
  readonly terminal: Terminal;
  /** Whether the user has asked to stop. */
  readonly stopping: () => boolean;
}

/** Runs the code cells in order, up to the first that fails and may not. Blank ones are left out. */
export async function runNotebook(notebook: Notebook, { kernel, terminal, stopping }: RunContext): Promise<RunResult> {
  const outputs = new NotebookOutputs();
  const executor = new Executor(kernel, (cell, message) => {
    outputs.apply(cell, message);
    terminal.show(message);
  });
  const ids = cellIds(notebook.cells);
  const steps = notebook.cells
    .map((cell, index) => ({ cell, id: ids[index]! }))
    .filter((step): step is { cell: CodeCell; id: string } => step.cell.cell_type === "code")
    .filter(({ cell }) => cell.source.trim() !== "");
  let where: string | undefined;
  try {
    describeKernel(notebook, await executor.info(), (await kernel.spec) ?? {}, terminal);
    for (const [index, { cell, id }] of steps.entries()) {
      if (stopping()) return { status: "stopped", where };
      const label = firstLine(cell.source);
      where = `[${index + 1}/${steps.length}] ${label}`;
      terminal.progress(index + 1, steps.length, label);
      const outcome = await executor.run(cell, id);
      terminal.endCell();
      if (stopping()) return { status: "stopped", where };
      if (outcome === "error" && !hasTag(cell, "raises-exception")) return { status: "failed", where };
    }
    return { status: "passed" };
  } catch (error) {
    if (!(error instanceof KernelGoneError)) throw error;
    terminal.endCell();
    return { status: stopping() ? "stopped" : "died", where };
  }
}

/** Fills the notebook's metadata as a front end does: a kernelspec where it has none, and the kernel's language. */
function describeKernel(
  { metadata }: Notebook,
  info: KernelMessage.IInfoReply,
  spec: { readonly name?: string; readonly display_name?: string; readonly language?: string } & object,
  terminal: Terminal,
): void {
  const language = info.language_info.name;
  const { kernelspec: own, language_info: ownLanguage } = metadata;
  for (const meant of [isJsonObject(own) && own.language, isJsonObject(ownLanguage) && ownLanguage.name]) {
    if (typeof meant !== "string" || meant.toLowerCase() === language.toLowerCase()) continue;
    terminal.note(`The notebook says that it is in ${meant}, but this kernel runs ${language}.`);
    break;
  }
  if (!isJsonObject(own) || typeof own.name !== "string" || typeof own.display_name !== "string") {
    const name = spec.name ?? language;
    metadata.kernelspec = { name, display_name: spec.display_name ?? name, language };
  }
  metadata.language_info = { ...(info.language_info as unknown as JsonObject) };
}
