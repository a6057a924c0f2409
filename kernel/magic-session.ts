import { AsyncLocalStorage } from "node:async_hooks";
import type { MimeBundle } from "./display/bundle.js";
import { makeDisplay, type Publish } from "./display/display.js";
import type { History } from "./history.js";
import type { LazyLibrary } from "./library.js";
import { type Capture, type MagicContext, type Magics, UsageError } from "./magic.js";
import type { MagicFunctions } from "./magic-functions.js";
import { rewriteMagicLines } from "./magic-lines.js";
import type { JsonObject } from "./message.js";
import type { Cell, Evaluation, Repl } from "./repl/repl.js";
import { callMagic, type LineCall, prepareMagics, runMagic } from "./run-magic.js";

/** What magics need of the kernel around them. */
export interface MagicHost extends Pick<MagicContext, "library" | "typecheck" | "edits" | "folder" | "help"> {
  /** The magics: the kernel's start does not wait for them. */
  loadMagics(): Promise<Magics>;
  readonly library: LazyLibrary;
  readonly history: Pick<History, "range" | "tail" | "search">;
  readonly publish: Publish;
  write(name: "stdout" | "stderr", text: string): void;
  /** Loads what code will need that a magic may run. */
  load(code: string): Promise<void>;
  /** Keeps a promise until the running cell ends, which waits for it. */
  pending(work: Promise<unknown>): void;
  /** The forms of a value. */
  draw(value: unknown): MimeBundle | Promise<MimeBundle>;
  /** Tells those who help to write cells of declarations that no cell has made, or that all are forgotten, or of new packages. */
  note(change: { readonly declared?: string; readonly forgotten?: true; readonly installed?: true }): void;
}

/** What the front end does when the cell is done (`payload` of an execute_reply). */
export type Payload = JsonObject;

/** The magics of a session: runs their lines, in the cell that they are in. */
export class MagicSession {
  readonly #host: MagicHost;
  readonly #repl: Repl;
  readonly #cells = new AsyncLocalStorage<Cell>();
  readonly #captures = new AsyncLocalStorage<Capture>();
  readonly #running = new Set<AbortController>();
  #payloads: Payload[] = [];
  #next: Payload | undefined;
  #loading: Promise<Magics> | undefined;
  #functions: MagicFunctions | undefined;
  context: Omit<MagicContext, "signal">;

  constructor(repl: Repl, host: MagicHost) {
    this.#host = host;
    this.#repl = repl;
    this.context = {
      magics: {},
      library: host.library,
      typecheck: host.typecheck,
      edits: host.edits,
      history: host.history,
      folder: host.folder,
      scope: {
        evaluate: (code, line, title) => this.#evaluatePart(code, line, title),
        names: () => repl.names().map((name) => ({ name, value: repl.peek([name])?.value })),
        bind: (name, value, type, kind = "const") => {
          repl.bind(name, value, kind);
          host.note({ declared: `declare ${kind} ${name}: ${type};` });
        },
        forget: () => {
          host.note({ forgotten: true });
          return repl.forget();
        },
        refresh: () => host.note({ installed: true }),
      },
      help: host.help,
      page: (page) => void this.#payloads.push({ source: "page", data: page, start: 0 }),
      nextInput: (text, replace) => {
        this.#next = { source: "set_next_input", text, replace };
      },
      print: (line) => this.write("stdout", `${line}\n`),
      write: (name, text) => this.write(name, text),
      display: makeDisplay(
        (type, content) => this.publish(type, content),
        (work) => host.pending(work),
      ),
      capture: (capture, code) => this.#captures.run(capture, code),
    };
  }

  /** The magics, loaded at the first call. */
  load(): Promise<Magics> {
    this.#loading ??= Promise.all([this.#host.loadMagics(), import("commander")]).then(([magics]) => {
      this.context = { ...this.context, magics };
      const named = Object.entries(magics).filter(([, { place }]) => place !== "cell");
      const call =
        (name: string) =>
        (...given: unknown[]) =>
          this.#run((context) => callMagic(name, given, context));
      this.#functions = Object.freeze(
        Object.fromEntries(named.map(([name]) => [name, call(name)])),
      ) as unknown as MagicFunctions;
      return magics;
    });
    return this.#loading;
  }

  /** The magics as functions, by name. Throws for code that reaches them in a way the kernel did not foresee. */
  get functions(): MagicFunctions {
    if (this.#functions !== undefined) return this.#functions;
    throw new ReferenceError("Cannot use magics: they are not loaded, expected a cell that names magics");
  }

  /** Publishes an output of a cell, unless it is captured. */
  publish(type: string, content: JsonObject): void {
    if (!this.#captures.getStore()?.publish(type, content)) this.#host.publish(type, content);
  }

  /** Prints text of a cell, unless it is captured. */
  write(name: "stdout" | "stderr", text: string): void {
    if (!this.#captures.getStore()?.write(name, text)) this.#host.write(name, text);
  }

  /** Makes a cell's magics calls; a promise where these need something loaded. @throws UsageError for a `%%magic` in the middle */
  prepare(cell: Cell): Cell | Promise<Cell> {
    const { magics, texts, ...prepared } = rewritten(cell);
    const isReady = magics.length === 0 && texts.length === 0 && !callsMagics(prepared.code);
    return isReady ? prepared : this.#prepare(magics, texts, prepared.code).then(() => prepared);
  }

  /** Runs something in a cell, which is then the one that its magics are in. */
  run<T>(cell: Cell, code: () => Promise<T>): Promise<T> {
    return this.#cells.run(cell, code);
  }

  /** Runs a magic line. */
  line(line: string, call?: LineCall): Promise<unknown> {
    return this.#run((context) => runMagic(line, context, call));
  }

  /** Tells the magics that run that the cell is interrupted. */
  interrupt(): void {
    for (const controller of this.#running) controller.abort();
  }

  /** Takes what the front end is to do when the cell is done. */
  takePayloads(): Payload[] {
    const payloads = this.#next === undefined ? this.#payloads : [...this.#payloads, this.#next];
    this.#payloads = [];
    this.#next = undefined;
    return payloads;
  }

  async #run(code: (context: MagicContext) => Promise<unknown>): Promise<unknown> {
    const controller = new AbortController();
    this.#running.add(controller);
    try {
      return await code(this.#full(controller.signal));
    } finally {
      this.#running.delete(controller);
    }
  }

  #full(signal: AbortSignal): MagicContext {
    return { ...this.context, signal };
  }

  /** Runs code as a part of the running cell, in which it keeps its lines. */
  async #evaluatePart(code: string, line = 1, title?: string): Promise<Evaluation> {
    const cell = this.#cells.getStore();
    const place = { executionCount: cell?.executionCount ?? 0, ...(title !== undefined && { title }) };
    const part = { ...cell, ...place, code: "\n".repeat(line - 1) + code };
    const { magics, texts, ...prepared } = rewritten(part);
    await this.#prepare(magics, [prepared.code, ...texts], prepared.code);
    return this.#repl.evaluate(prepared);
  }

  /** Loads what lines of magics need, code that these run, and code that calls magics. */
  async #prepare(lines: readonly string[], texts: readonly string[], code: string): Promise<void> {
    if (lines.length > 0 || callsMagics(code)) await this.load();
    if (lines.length > 0) await prepareMagics(lines, this.context);
    for (const text of texts) await this.#host.load(text);
  }
}

/** Whether code may call magics by the object `magics`. */
function callsMagics(code: string): boolean {
  return /\bmagics\b/.test(code);
}

/** A cell with its magic lines as calls; `texts` is what magics take and may run. */
function rewritten(cell: Cell): Cell & { readonly magics: readonly string[]; readonly texts: readonly string[] } {
  const { code, magics, body, misplaced } = rewriteMagicLines(cell.code);
  if (misplaced !== undefined)
    throw new UsageError(
      `Cannot run "${misplaced.text}": it is on line ${misplaced.line}, expected on the cell's first line, since it takes the whole cell`,
    );
  return { ...cell, code, written: cell.code, magics, texts: body === undefined ? magics : [...magics, body] };
}
