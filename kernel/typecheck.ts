import { setTimeout as sleep } from "node:timers/promises";
import type { Asking, CellProblem, WireQuestions } from "./asking.js";
import type { ErrorReport, Language } from "./context.js";
import type { Emphasis } from "./emphasis.js";
import { log } from "./log.js";
import { booleanField, type Request } from "./message.js";

/** What happens to a cell with errors of type: it does not run, it runs and a warning follows, or nobody looks. */
export const typecheckModes = ["error", "warn", "off"] as const;

/** One of {@link typecheckModes}. */
export type TypecheckMode = (typeof typecheckModes)[number];

/** Milliseconds that a check may take: the first one waits for the language server to start. */
const patience = 20_000;

/** Milliseconds that a reply waits for warnings, where they may as well come after it. */
const courtesy = 150;

/**
 * The key of a request's metadata by which a client that knows this kernel says that it takes a cell's warnings later, under the
 * same request: when it sends a silent cell without that key.
 */
const laterKey = "tensorcell_warnings";

/** TypeScript's errors that a name is not known: the session may know it all the same. */
const unknownNames: ReadonlySet<number> = new Set([2304, 2552, 2580, 2581, 2582, 2584, 2591, 2592, 2593, 18004]);

/** A cell that is not run because of its types. */
export class TypeCheckError extends Error {
  override readonly name = "TypeCheckError";

  constructor(
    message: string,
    /** What is wrong, line by line. */
    readonly report: readonly string[],
  ) {
    super(message);
  }

  /** The error in the protocol's form. */
  describe(strong: Emphasis): ErrorReport {
    const { name, message, report } = this;
    const traceback = [`${strong(name)}: ${report[0] ?? message}`, ...report.slice(1)];
    return { ename: name, evalue: message, traceback };
  }
}

/** A cell that is being checked. */
export interface Checked {
  readonly request: Request;
  readonly code: string;
  readonly executionCount: number;
}

/** Checks the types of cells that are executed, by TypeScript's language server on the wire's thread. */
export class Typecheck {
  mode: TypecheckMode;
  /** Whether the server answers at once: until then it is not asked while a cell runs whose reply does not wait for it. */
  ready = false;
  readonly #asking: Pick<Asking<WireQuestions>, "ask">;
  readonly #later: (() => Promise<void>)[] = [];

  /** `mode`: one of {@link typecheckModes}; anything else is "warn". */
  constructor(asking: Pick<Asking<WireQuestions>, "ask">, mode: string | undefined) {
    this.#asking = asking;
    this.mode = typecheckModes.find((one) => one === mode) ?? "warn";
  }

  /** Rejects with a TypeCheckError for a cell with errors of type where these count as errors. Called before the cell runs. */
  refuse(cell: Checked, language: Language): Promise<void> | undefined {
    return this.mode === "error" && hasNames(cell.code) ? this.#refuse(cell, language) : undefined;
  }

  async #refuse(cell: Checked, language: Language): Promise<void> {
    const problems = await this.#problems(cell, (name) => language.knows(name));
    if (problems === undefined)
      throw new TypeCheckError("Cannot check the cell's types: TypeScript's language server does not answer", []);
    const [first] = problems;
    if (first === undefined) return;
    const message = `${first.message} (TS${first.code})`;
    throw new TypeCheckError(
      message,
      problems.flatMap((problem) => described(problem, cell)),
    );
  }

  /**
   * Begins to check a cell that is about to run. The result, called once it has run, gives its warnings to `show`. It resolves when
   * that is done; but a front end that can be asked reads on after the reply, so there the reply waits for a moment at most, and not
   * at all for the server to start. Where the client takes warnings later, they wait for {@link settle}.
   */
  begin(cell: Checked, language: Language, show: (text: string) => void): (() => Promise<void>) | undefined {
    if (this.mode !== "warn" || !hasNames(cell.code)) return undefined;
    const waits = !booleanField(cell.request.content, "allow_stdin", true);
    const begun = waits || this.ready ? this.#asking.ask("check", questionOf(cell), patience) : undefined;
    return async () => {
      if (this.mode === "off") return;
      const known = knownNames(cell.code, language);
      const tell = async () => {
        const problems = (await this.#problems(cell, (name) => known.has(name), begun)) ?? [];
        for (const problem of problems) show(`Warning: ${described(problem, cell).join("\n")}\n`);
      };
      if (takesLater(cell.request)) {
        begun?.catch(() => undefined);
        this.#later.push(tell);
        return;
      }
      const wait = this.ready ? courtesy : 0;
      const shown = tell();
      if (waits) return shown;
      shown.catch((error: unknown) => log(`Cannot check a cell's types: ${error}`));
      await Promise.race([shown, sleep(wait, undefined, { ref: false })]);
    };
  }

  /** Gives the warnings that a client takes later, in the order of their cells, at a request that does not say `later` itself. */
  async settle(request: Request): Promise<void> {
    if (takesLater(request)) return;
    for (const tell of this.#later.splice(0)) await tell();
  }

  async #problems(
    cell: Checked,
    knows: (name: string) => boolean,
    begun?: Promise<readonly CellProblem[] | undefined>,
  ): Promise<readonly CellProblem[] | undefined> {
    const problems = await (begun ?? this.#asking.ask("check", questionOf(cell), patience));
    if (problems !== undefined) this.ready = true;
    return problems?.filter(({ code, message }) => {
      const name = unknownNames.has(code) ? /'([^']+)'/.exec(message)?.[1] : undefined;
      return name === undefined || !knows(name);
    });
  }
}

function questionOf({ request, code }: Checked) {
  return { id: request.header.msg_id, code };
}

function takesLater({ metadata }: Request): boolean {
  return metadata[laterKey] === "later";
}

/** The names in a cell that mean something in the session now. */
function knownNames(code: string, language: Language): ReadonlySet<string> {
  return new Set((code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []).filter((name) => language.knows(name)));
}

/** A cell of nothing but numbers and operators has no types that could be wrong. */
function hasNames(code: string): boolean {
  return /[^\s\d.()+*/%;-]/.test(code);
}

/** A problem in words, with its place and its line in the cell. */
function described({ code, message, line, column, length }: CellProblem, cell: Checked): string[] {
  const number = String(line).padStart(5);
  const source = cell.code.split(/\r?\n/)[line - 1] ?? "";
  const before = source.slice(0, column - 1).replace(/[^\t]/g, " ");
  return [
    `${message} (TS${code})`,
    `  Cell In[${cell.executionCount}], line ${line}, column ${column}`,
    `${number} | ${source}`,
    `${" ".repeat(number.length)} | ${before}${"^".repeat(Math.max(1, Math.min(length, source.length - column + 1)))}`,
  ];
}
