import type { Answers, MainQuestions } from "./asking.js";
import type { Comms } from "./comms/comms.js";
import type { Completeness, ErrorReport, Language } from "./context.js";
import { type MimeBundle, toBundle } from "./display/bundle.js";
import type { Publish } from "./display/display.js";
import { LazyPlots } from "./display/lazy-plots.js";
import { LiveOutputs } from "./display/live-output.js";
import { showPlainPromises } from "./display/plain-promises.js";
import { makeProgress } from "./display/progress.js";
import { makeTags } from "./display/tags.js";
import { watchWork } from "./display/watch-work.js";
import { emphasisFor } from "./emphasis.js";
import { factsOf } from "./facts.js";
import { GraphEdits } from "./graph-edits.js";
import type { History } from "./history.js";
import type { Input } from "./input.js";
import type { LazyLibrary } from "./library.js";
import { libraryNames } from "./library.js";
import { isWholeCell, magicCall, rewriteMagicLines } from "./magic-lines.js";
import { MagicSession, type Payload } from "./magic-session.js";
import { LibraryNaming } from "./naming.js";
import { makeSetNextInput } from "./next-input.js";
import { settingsIn, settingsOfNotebook } from "./notebook-settings.js";
import { makePrompts } from "./prompts.js";
import { captureChildren } from "./repl/child-output.js";
import { captureOutput } from "./repl/console.js";
import { isComplete } from "./repl/is-complete.js";
import { type Cell, type Evaluation, Repl } from "./repl/repl.js";
import type { LineCall } from "./run-magic.js";
import { TypeCheckError, type Typecheck } from "./typecheck.js";
import { makeWidgets, type Widgets } from "./widgets/widgets.js";

/** What the language needs of the kernel around it. */
export interface LanguageHost {
  /** The folder that cells' imports start from. */
  readonly cwd: string;
  readonly library: LazyLibrary;
  readonly typecheck: Typecheck;
  readonly history: History;
  readonly publish: Publish;
  /** Help for a name in a cell; undefined where there is none. */
  help(name: string, detailed: boolean): Promise<MimeBundle | undefined>;
  /** Tells those who help to write cells what no cell has declared, that all is forgotten, or that packages are new. */
  note(change: { readonly declared?: string; readonly forgotten?: true; readonly installed?: true }): void;
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

/** The names in a cell for which the library is loaded before it runs. */
const usersOfLibrary = [...libraryNames, "magics"];

/** Those for which what draws curves is. */
const usersOfPlots = ["plot", "tf", "magics"];

/** Cells in TypeScript with magics, `display`, `progress`, `plot` and the library in scope. */
export class NotebookLanguage implements Language {
  readonly #repl: Repl;
  readonly #library: LazyLibrary;
  readonly #magics: MagicSession;
  readonly facts: Answers<MainQuestions>;
  readonly #edits: GraphEdits;
  readonly #warn: (text: string) => void;
  readonly #live: LiveOutputs;
  readonly #plots: LazyPlots;
  #pending: Promise<unknown>[] = [];
  #widgets: Widgets | undefined;

  constructor(host: LanguageHost) {
    this.#library = host.library;
    this.#repl = new Repl({ cwd: host.cwd, naming: new LibraryNaming(host.library) });
    this.#warn = (text) => host.write("stderr", text);
    const chosen = () => settingsOfNotebook(process.env.JPY_SESSION_NAME, this.#warn).graph;
    this.#edits = new GraphEdits(host.library, this.#warn, chosen);
    host.library.findEdit = () => this.#edits.current;
    this.#magics = new MagicSession(this.#repl, {
      loadMagics: () => import("./magics/index.js"),
      library: host.library,
      typecheck: host.typecheck,
      edits: this.#edits,
      history: host.history,
      folder: host.cwd,
      help: (name, detailed) => host.help(name, detailed),
      publish: host.publish,
      write: (name, text) => host.write(name, text),
      load: (code) => this.#load(code.split(/[^\p{ID_Continue}$]+/u)),
      // The cell's end waits for it and reports its failure.
      pending: (work) => {
        work.catch(() => {});
        this.#pending.push(work);
      },
      draw: (value) => toBundle(value),
      note: (change) => host.note(change),
    });
    const { display } = this.#magics.context;
    this.#live = new LiveOutputs(display);
    const progress = makeProgress(this.#live);
    this.#plots = new LazyPlots(this.#live, () => host.cell());
    host.library.watchWork = watchWork(this.#live, () => this.#plots.get().start());
    this.#repl.define("display", () => display);
    for (const [name, tag] of Object.entries(makeTags())) this.#repl.define(name, () => tag);
    this.#repl.define("progress", () => progress);
    const setNextInput = makeSetNextInput(this.#magics.context.nextInput);
    this.#repl.define("setNextInput", () => setNextInput);
    this.#repl.define("plot", () => this.#plots.get().plot);
    this.#repl.define("comms", () => host.comms);
    this.#repl.define("widgets", () => (this.#widgets ??= makeWidgets(host.comms, host)));
    for (const [name, ask] of Object.entries(makePrompts(host.input, (code) => host.visit(code))))
      this.#repl.define(name, () => ask);
    this.#repl.define("tf", () => host.library.get());
    this.#repl.define("show", () => host.library.get().show);
    this.#repl.define("sess", () => host.library.get().defaultSession());
    this.#repl.define("graph", () => host.library.get().getDefaultGraph());
    this.#repl.define("magics", () => this.#magics.functions);
    this.facts = factsOf(this.#repl, { library: host.library, loadMagics: () => this.#magics.load() });
    const call = (line: string, more?: LineCall) => this.#magics.line(line, more);
    Object.defineProperty(globalThis, magicCall, { value: call });
    showPlainPromises();
    captureOutput((name, text) => this.#magics.write(name, text));
    captureChildren((wait) => host.input.standStill(wait));
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream) as (...chunk: unknown[]) => boolean;
      stream.write = (...chunk: unknown[]) => host.visit(() => write(...chunk));
    }
  }

  async prepare(cell: Cell): Promise<Cell> {
    const prepared = await this.#magics.prepare(cell);
    const names = [...usersOfPlots, ...usersOfLibrary].filter((name) => this.#repl.mentions(prepared.code, [name]));
    if (names.length > 0) await this.#load(names);
    const { underWay } = this.#library;
    if (underWay !== undefined) await Promise.allSettled([underWay]);
    return prepared;
  }

  /** Loads what code needs that has these names in it. */
  async #load(names: readonly string[]): Promise<void> {
    if (usersOfPlots.some((name) => names.includes(name))) await this.#plots.load();
    if (usersOfLibrary.some((name) => names.includes(name))) await this.#library.load();
  }

  evaluate(cell: Cell): Promise<Evaluation> {
    const { graph } = settingsIn(cell.metadata, "the cell's metadata", this.#warn);
    return this.#edits
      .run(cell.key, graph, () => this.#magics.run(cell, () => this.#repl.evaluate(cell)))
      .finally(() => this.#live.flush());
  }

  interrupt(): boolean {
    this.#magics.interrupt();
    this.#library.loaded?.stopLoops();
    return this.#repl.interrupt();
  }

  struck(): void {
    this.#magics.interrupt();
    this.#library.loaded?.stopLoops();
    this.#library.loaded?.abandonTurns();
  }

  async isComplete(code: string): Promise<Completeness> {
    if (isWholeCell(code)) return wholeCellCompleteness(code);
    return isComplete(rewriteMagicLines(code).code);
  }

  describe(error: unknown): ErrorReport {
    const strong = emphasisFor(process.env);
    return error instanceof TypeCheckError ? error.describe(strong) : this.#repl.describeError(error, strong);
  }

  shown(): Promise<void> | undefined {
    return this.#pending.length > 0 ? this.#allShown() : undefined;
  }

  async #allShown(): Promise<void> {
    while (this.#pending.length > 0) {
      const pending = this.#pending;
      this.#pending = [];
      await Promise.all(pending);
    }
  }

  knows(name: string): boolean {
    return this.#repl.knows(name);
  }

  takePayloads(): Payload[] {
    return this.#magics.takePayloads();
  }

  draw(value: unknown, cell: Cell): MimeBundle | Promise<MimeBundle> {
    const blame = (error: unknown): never => {
      this.#repl.blameResult(error, cell);
      throw error;
    };
    try {
      const drawn = toBundle(value);
      return drawn instanceof Promise ? drawn.catch(blame) : drawn;
    } catch (error) {
      return blame(error);
    }
  }
}

/** A cell that a magic takes is complete when an empty line ends it, as in IPython. */
function wholeCellCompleteness(code: string): Completeness {
  return /\n[ \t]*$/.test(code) ? { status: "complete" } : { status: "incomplete", indent: "" };
}
