import type { Answers, MainQuestions } from "./asking.js";
import type { CellRunner } from "./cell-runner.js";
import type { Comms } from "./comms/comms.js";
import type { MimeBundle } from "./display/bundle.js";
import type { History } from "./history.js";
import type { LazyLibrary } from "./library.js";
import type { JsonObject, Request } from "./message.js";
import type { Cell, Evaluation } from "./repl/repl.js";
import type { Typecheck } from "./typecheck.js";

/** An error as `error` messages and error replies carry it. */
export interface ErrorReport {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

/** The answer of `is_complete_request`. */
export interface Completeness {
  readonly status: "complete" | "incomplete" | "invalid" | "unknown";
  readonly indent?: string;
}

/** The language as the messages see it: cells with magics, in one persistent session. */
export interface Language {
  /**
   * Makes a cell ready to be evaluated and loads what it needs. It is the kernel's work, not the cell's: an interrupt waits
   * for its end.
   */
  prepare(cell: Cell): Promise<Cell>;
  /** Runs a prepared cell. Rejects with what the cell threw. */
  evaluate(cell: Cell): Promise<Evaluation>;
  /** Ends the await that the running cell hangs in; false when there is none. */
  interrupt(): boolean;
  /** Ends what a cell had begun whose code V8 has ended at once: nothing that it waits for comes to it any more, and nothing may wait for it. */
  struck(): void;
  /** Whether code is ready to run, magics included. */
  isComplete(code: string): Promise<Completeness>;
  /** The error in the protocol's form, pointing at cell and line. */
  describe(error: unknown): ErrorReport;
  /** Resolves when everything is shown that the running cell displays; undefined when it is. */
  shown(): Promise<void> | undefined;
  /** What the language knows of its session, for those who help to write cells. No code of a cell runs for it. */
  readonly facts: Answers<MainQuestions>;
  /** Whether a name means something in a cell now. */
  knows(name: string): boolean;
  /** Takes what the running cell wants the front end to do at its end: pages of help, text for the next cell. */
  takePayloads(): JsonObject[];
  /** The forms of a cell's result. Throws, or rejects with, what the value throws when it draws itself. */
  draw(value: unknown, cell: Cell): MimeBundle | Promise<MimeBundle>;
}

/** What an answer to a message of the shell may use. */
export interface KernelContext {
  /** The language, loaded when first asked for. */
  language(): Promise<Language>;
  readonly library: LazyLibrary;
  readonly runner: CellRunner;
  readonly history: History;
  readonly comms: Comms;
  readonly typecheck: Typecheck;
  /** Number of the last cell that was stored. */
  executionCount: number;
  /** Aborts the execute_requests that wait by now behind `request`, a failed cell's. Called before its reply is sent. */
  abortWaiting(request: Request): void;
  /** Takes the first error that was left uncaught while `request` ran; it has been published already. */
  takeUncaught(request: Request): ErrorReport | undefined;
}
