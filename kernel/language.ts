import type { Answers, MainQuestions } from "./asking.js";
import type { Comms } from "./comms/comms.js";
import type { Completeness, ErrorReport, Language } from "./context.js";
import { type MimeBundle, toBundle } from "./display/bundle.js";
import { makeDisplay, type Publish } from "./display/display.js";
import { LazyPlots } from "./display/lazy-plots.js";
import { LiveOutputs } from "./display/live-output.js";
import { showPlainPromises } from "./display/plain-promises.js";
import { makeProgress } from "./display/progress.js";
import { watchWork } from "./display/watch-work.js";
import { factsOf } from "./facts.js";
import { GraphEdits } from "./graph-edits.js";
import type { Input } from "./input.js";
import type { LazyLibrary } from "./library.js";
import { libraryNames } from "./library.js";
import { type MagicContext, prepareMagics, runMagic } from "./magic.js";
import { magicCall, rewriteMagicLines } from "./magic-lines.js";
import * as magics from "./magics/index.js";
import { LibraryNaming } from "./naming.js";
import { makePrompts } from "./prompts.js";
import { captureChildren } from "./repl/child-output.js";
import { captureOutput } from "./repl/console.js";
import { isComplete } from "./repl/is-complete.js";
import { type Cell, type Evaluation, Repl } from "./repl/repl.js";
import { TypeCheckError, type Typecheck } from "./typecheck.js";
import { makeWidgets, type Widgets } from "./widgets/widgets.js";

/** What the language needs of the kernel around it. */
export interface LanguageHost {
  /** The folder that cells' imports start from. */
  readonly cwd: string;
  readonly library: LazyLibrary;
  readonly typecheck: Typecheck;
  readonly publish: Publish;
  /** Help for a name in a cell; undefined where there is none. */
  help(name: string, detailed: boolean): Promise<MimeBundle | undefined>;
  /** Publishes printed text. */
  write(name: "stdout" | "stderr", text: string): void;
  /** Asks the front end. */
  readonly input: Input;
  readonly comms: Comms;
  /** What stands for the run of a cell that the calling code belongs to. */
  cell(): object | undefined;
  /** Shows an error under the cell that the calling code belongs to. */
  report(error: unknown): void;
  /** Runs code of the kernel that a cell has called, undisturbed by an interrupt. */
  visit<T>(code: () => T): T;
}

/** Cells in TypeScript with magics, `display`, `progress`, `plot` and the library in scope. */
export class NotebookLanguage implements Language {
  readonly #repl: Repl;
  readonly #library: LazyLibrary;
  readonly #magics: MagicContext;
  readonly facts: Answers<MainQuestions>;
  readonly #edits: GraphEdits;
  readonly #live: LiveOutputs;
  readonly #plots: LazyPlots;
  #pending: Promise<unknown>[] = [];
  #widgets: Widgets | undefined;
  #pages: MimeBundle[] = [];

  constructor(host: LanguageHost) {
    this.#library = host.library;
    this.#repl = new Repl({ cwd: host.cwd, naming: new LibraryNaming(host.library) });
    const display = makeDisplay(host.publish, (work) => {
      // The cell's end waits for it and reports its failure.
      work.catch(() => {});
      this.#pending.push(work);
    });
    this.#live = new LiveOutputs(display);
    const progress = makeProgress(this.#live);
    this.#plots = new LazyPlots(this.#live, () => host.cell());
    host.library.watchWork = watchWork(this.#live, () => this.#plots.get().start());
    this.#repl.define("display", () => display);
    this.#repl.define("progress", () => progress);
    this.#repl.define("plot", () => this.#plots.get().plot);
    this.#edits = new GraphEdits(host.library, (text) => host.write("stderr", text));
    host.library.findEdit = () => this.#edits.current;
    this.#repl.define("comms", () => host.comms);
    this.#repl.define("widgets", () => (this.#widgets ??= makeWidgets(host.comms, host)));
    for (const [name, ask] of Object.entries(makePrompts(host.input, (code) => host.visit(code))))
      this.#repl.define(name, () => ask);
    this.#repl.define("tf", () => host.library.get());
    this.#repl.define("sess", () => host.library.get().defaultSession());
    this.#repl.define("graph", () => host.library.get().getDefaultGraph());
    this.#magics = {
      magics,
      library: host.library,
      typecheck: host.typecheck,
      help: (name, detailed) => host.help(name, detailed),
      page: (page) => void this.#pages.push(page),
      edits: this.#edits,
      print: (line) => host.write("stdout", `${line}\n`),
      display: (value) => void display(value),
    };
    this.facts = factsOf(this.#repl, this.#magics);
    Object.defineProperty(globalThis, magicCall, { value: (line: string) => runMagic(line, this.#magics) });
    showPlainPromises();
    captureOutput((name, text) => host.write(name, text));
    captureChildren();
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream) as (...chunk: unknown[]) => boolean;
      stream.write = (...chunk: unknown[]) => host.visit(() => write(...chunk));
    }
  }

  async prepare(cell: Cell): Promise<Cell> {
    const { code, magics } = rewriteMagicLines(cell.code);
    await prepareMagics(magics, this.#magics);
    if (this.#repl.mentions(code, ["plot", "tf"])) await this.#plots.load();
    if (this.#repl.mentions(code, libraryNames)) await this.#library.load();
    await this.#library.settled();
    return { ...cell, code, written: cell.code };
  }

  evaluate(cell: Cell): Promise<Evaluation> {
    return this.#edits.run(cell.key, () => this.#repl.evaluate(cell)).finally(() => this.#live.flush());
  }

  interrupt(): boolean {
    return this.#repl.interrupt();
  }

  async isComplete(code: string): Promise<Completeness> {
    return isComplete(rewriteMagicLines(code).code);
  }

  describe(error: unknown): ErrorReport {
    if (error instanceof TypeCheckError) return error.describe();
    return this.#repl.describeError(error);
  }

  async shown(): Promise<void> {
    while (this.#pending.length > 0) {
      const pending = this.#pending;
      this.#pending = [];
      await Promise.all(pending);
    }
  }

  knows(name: string): boolean {
    return this.#repl.knows(name);
  }

  takePages(): MimeBundle[] {
    return this.#pages.splice(0);
  }

  draw(value: unknown): MimeBundle | Promise<MimeBundle> {
    return toBundle(value);
  }
}
