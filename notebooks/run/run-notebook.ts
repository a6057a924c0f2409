import type { Kernel } from "@jupyterlab/services";
import { type Difference, diffOutputs } from "./check/outputs.js";
import type { TextRules } from "./check/text.js";
import { describeKernel } from "./describe-kernel.js";
import { Executor, KernelGoneError, KernelReplacedError, type Mute } from "./execute.js";
import { type CodeCell, cellIds, hasTag, isCodeCell, type Notebook } from "./notebook.js";
import { OutputLimit } from "./output-limit.js";
import { errorOutput, NotebookOutputs, type Output, type OutputMessage } from "./outputs.js";
import type { Reporter } from "./reporter.js";
import type { CellResult, CellStatus } from "./results.js";
import { firstLine } from "./terminal.js";
import { TimeLimits } from "./time-limits.js";

/** How a run ended, with what became of each cell; in which cell where it did not pass. */
export interface RunResult {
  readonly status: "passed" | "failed" | "differs" | "died" | "timed out" | "stopped";
  readonly where?: string | undefined;
  /** How the kernel came to be gone, in words, where another one was started in its place. */
  readonly replaced?: string | undefined;
  readonly cells: readonly CellResult[];
}

/** What a run needs besides the notebook, whose cells it fills. */
export interface RunContext {
  readonly kernel: Kernel.IKernelConnection;
  readonly reporter: Reporter;
  /** Whether the user has asked to stop. */
  readonly stopping: () => boolean;
  /** Interrupts the running cell. */
  readonly interrupt: () => void;
  /** Ends the kernel at once. */
  readonly kill: () => void;
  /** Drops the output of a request, of which no more is kept. */
  readonly mute: Mute;
  /** Called after each cell, when the notebook holds its outputs. */
  readonly save?: (() => Promise<void>) | undefined;
  /** Milliseconds that the whole run may take, and one cell. */
  readonly timeout?: number | undefined;
  readonly cellTimeout?: number | undefined;
  /** When the run began, as `performance.now()` has it; with this call where it is missing. */
  readonly started?: number | undefined;
  /** Whether to go on after a cell that fails. */
  readonly allowErrors?: boolean | undefined;
  /** By what rules outputs are compared with those stored in the notebook; not compared when absent. */
  readonly check?: ((cell: CodeCell) => TextRules | undefined) | undefined;
  /** How many code cells a former run has done: they run again for what they declare, and keep their outputs. */
  readonly done?: number | undefined;
}

interface Step {
  readonly cell: CodeCell;
  readonly id: string;
  readonly index: number;
  readonly label: string;
  readonly where: string;
  readonly stored: readonly Output[];
}

/** Runs the code cells in order, up to the first that fails and may not. Blank ones are left out. */
export async function runNotebook(notebook: Notebook, context: RunContext): Promise<RunResult> {
  return new NotebookRun(notebook, context).run();
}

class NotebookRun {
  readonly #notebook: Notebook;
  readonly #context: RunContext;
  readonly #executor: Executor;
  readonly #limits: TimeLimits;
  readonly #outputLimit = new OutputLimit();
  readonly #steps: readonly Step[];
  readonly #results: CellResult[] = [];
  /** Whether the kernel can say later what it has to say about the types of cells, instead of holding them. */
  #canSettle = false;
  #isSettling = false;
  #replaced: string | undefined;

  constructor(notebook: Notebook, context: RunContext) {
    this.#notebook = notebook;
    this.#context = context;
    this.#limits = new TimeLimits(context);
    this.#steps = stepsOf(notebook);
    const outputs = new NotebookOutputs();
    const take = (cell: CodeCell, message: OutputMessage) => {
      const shown = this.#outputLimit.pass(cell, message);
      if (shown === undefined) return false;
      outputs.apply(cell, shown);
      if (this.#isSettling) this.#showLate(cell, shown);
      else context.reporter.show(shown);
      return !this.#outputLimit.isReached(cell);
    };
    this.#executor = new Executor(context.kernel, take, context.mute);
  }

  /** What is said of a cell when all have run stands under its name. */
  #showLate(cell: CodeCell, { type, content }: OutputMessage): void {
    const where = this.#steps.find((step) => step.cell === cell)?.where;
    if (type === "stream") this.#context.reporter.note(`${where}: ${String(content.text).trimEnd()}`);
  }

  async run(): Promise<RunResult> {
    const result = await this.#runSteps();
    if (result.status === "passed" || result.status === "failed") await this.#settle();
    return result;
  }

  /** Waits for warnings about types that are still to come. */
  async #settle(): Promise<void> {
    if (!this.#canSettle) return;
    this.#isSettling = true;
    try {
      await this.#limits.within(this.#executor.settle());
    } catch (error) {
      if (!(error instanceof KernelGoneError)) throw error;
    }
  }

  async #runSteps(): Promise<RunResult> {
    const { kernel, reporter, stopping, allowErrors, done = 0 } = this.#context;
    let where: string | undefined;
    let differs = false;
    // None of an earlier run's outputs is left behind a failing cell.
    for (const { cell } of this.#steps.slice(done)) if (!isSkipped(cell)) clear(cell);
    try {
      const info = await this.#executor.info();
      // Outputs that are compared are so cell by cell.
      this.#canSettle = info.implementation === "tensorcell" && this.#context.check === undefined;
      describeKernel(this.#notebook, info, (await kernel.spec) ?? {}, reporter);
      const resumes = info.implementation === "tensorcell" && savesByItself(this.#steps.slice(0, done));
      if (resumes) await this.#runHidden("%autosave hold");
      for (const [number, step] of this.#steps.entries()) {
        if (resumes && number === done && !(await this.#runHidden(RESUME))) return this.#end("failed", RESUME);
        if (stopping()) return this.#end("stopped", where);
        where = step.where;
        const { status, error } = await this.#runStep(step, number < done);
        if (stopping()) return this.#end("stopped", where);
        if (status === "timed out" || status === "died") return this.#end(status, where);
        if (status === "failed" && error !== undefined && !allowErrors) return this.#end("failed", where);
        differs ||= status === "differs";
      }
      return this.#end(differs ? "differs" : "passed");
    } catch (error) {
      this.#takeEnd(error);
      return this.#end(stopping() ? "stopped" : "died", where);
    }
  }

  /** Runs a line that is not in the notebook. @returns whether it went well */
  async #runHidden(source: string): Promise<boolean> {
    const cell: CodeCell = { cell_type: "code", source, metadata: {}, outputs: [], execution_count: null };
    const { outcome, late } = await this.#limits.within(this.#executor.run(cell, source, { hidden: true }));
    return outcome === "ok" && late === undefined;
  }

  async #runStep(step: Step, replayed: boolean): Promise<CellResult> {
    const { cell, index, label, where } = step;
    if (isSkipped(cell) || (replayed && hasTag(cell, "skip-on-resume"))) {
      return this.#tell({ index, where, status: "skipped", seconds: 0, differences: [] });
    }
    this.#context.reporter.progress(this.#steps.indexOf(step) + 1, this.#steps.length, label);
    const kept = replayed ? { outputs: cell.outputs, execution_count: cell.execution_count } : undefined;
    if (replayed) clear(cell);
    const started = performance.now();
    const status = await this.#execute(step, this.#canSettle && !replayed && !hasTag(cell, "remove-output"));
    const seconds = (performance.now() - started) / 1000;
    this.#outputLimit.end(cell);
    const error = cell.outputs.find((output) => output.output_type === "error");
    const differences = status === "passed" && !replayed ? await this.#differences(step) : [];
    if (kept !== undefined && status === "passed") Object.assign(cell, kept);
    if (hasTag(cell, "remove-output")) cell.outputs = [];
    const result = this.#tell({
      index,
      where,
      seconds,
      differences,
      error,
      status: differences.length > 0 ? "differs" : status,
    });
    await this.#context.save?.();
    return result;
  }

  /** Runs the cell; what ended it besides itself is an error among its outputs. */
  async #execute({ cell, id }: Step, later: boolean): Promise<CellStatus> {
    const { stopping } = this.#context;
    try {
      const { outcome, late } = await this.#limits.within(this.#executor.run(cell, id, { later }));
      if (stopping()) return "stopped";
      if (late !== undefined) {
        endWith(cell, "TimeoutError", late);
        return "timed out";
      }
      return outcome === "error" && !hasTag(cell, "raises-exception") ? "failed" : "passed";
    } catch (error) {
      const { message } = this.#takeEnd(error);
      if (stopping()) return "stopped";
      const late = this.#limits.late;
      if (late === undefined) endWith(cell, "DeadKernelError", message);
      else endWith(cell, "TimeoutError", late);
      return late === undefined ? "died" : "timed out";
    }
  }

  async #differences({ cell, stored, where }: Step): Promise<Difference[]> {
    const rules = this.#context.check?.(cell);
    if (rules === undefined || hasTag(cell, "remove-output")) return [];
    const found = await diffOutputs(stored, cell.outputs, rules);
    for (const { what, diff } of found) this.#context.reporter.note(`${where}: ${what} differs\n${diff}`);
    return found;
  }

  #tell(result: CellResult): CellResult {
    this.#results.push(result);
    this.#context.reporter.endCell(result);
    return result;
  }

  #end(status: RunResult["status"], where?: string): RunResult {
    const rest = this.#steps.slice(this.#results.length);
    const notRun = rest.map(
      ({ index, where }): CellResult => ({
        index,
        where,
        status: "not run",
        seconds: 0,
        differences: [],
      }),
    );
    return { status, where, replaced: this.#replaced, cells: [...this.#results, ...notRun] };
  }

  /** Notes that the kernel is gone; any other failure is nothing that a run can end with. */
  #takeEnd(error: unknown): KernelGoneError {
    if (!(error instanceof KernelGoneError)) throw error;
    if (error instanceof KernelReplacedError) this.#replaced = error.message;
    return error;
  }
}

function stepsOf(notebook: Notebook): Step[] {
  const ids = cellIds(notebook.cells);
  const runnable = notebook.cells
    .map((cell, index) => ({ cell, index }))
    .filter((place): place is { cell: CodeCell; index: number } => isCodeCell(place.cell))
    .filter(({ cell }) => cell.source.trim() !== "");
  return runnable.map(({ cell, index }, number) => {
    const label = firstLine(cell.source);
    const where = `[${number + 1}/${runnable.length}] ${label}`;
    return { cell, index, id: ids[index]!, label, where, stored: cell.outputs };
  });
}

/** Goes on where the last checkpoint was saved that %autosave saves, where that is beyond what the cells have come to. */
const RESUME = "%autosave resume";

function savesByItself(steps: readonly Step[]): boolean {
  return steps.some(({ cell }) => /\bautosave\b/.test(cell.source));
}

/** The tags by which nbclient and nbval leave a cell out. */
function isSkipped(cell: CodeCell): boolean {
  return hasTag(cell, "skip-execution") || hasTag(cell, "nbval-skip");
}

function clear(cell: CodeCell): void {
  cell.outputs = [];
  cell.execution_count = null;
}

function endWith(cell: CodeCell, ename: string, evalue: string): void {
  cell.outputs.push(errorOutput({ ename, evalue, traceback: [`${ename}: ${evalue}`] }));
}
