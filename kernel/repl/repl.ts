/** The language of the kernel: TypeScript cells evaluated one after the other in one session. */
import { types } from "node:util";
import { Script } from "node:vm";
import type { Emphasis } from "../emphasis.js";
import { Bindings } from "./bindings.js";
import { type CellRecord, cellByName, cellName, registerCell } from "./cell-registry.js";
import { mayHaveDecorators } from "./decorators.js";
import { describeError, type ErrorDescription } from "./describe-error.js";
import { Guard } from "./guard.js";
import { helpers } from "./helpers.js";
import { Host } from "./host.js";
import { KeyboardInterrupt } from "./keyboard-interrupt.js";
import { Modules } from "./modules.js";
import { installNaming, type Naming } from "./name-calls.js";
import { setOrigin } from "./origins.js";
import { CellSyntaxError, parseCell } from "./parse.js";
import { analyse } from "./scope.js";
import { installStackTraces } from "./stack.js";
import type { StaticImport } from "./static-import.js";
import { type DecoratorCompiler, type TranspiledCell, transpile } from "./transpile.js";

export { KeyboardInterrupt };

/** A cell to be run. */
export interface Cell {
  readonly code: string;
  /** What the author wrote, where `code` was made of it line by line: magics. */
  readonly written?: string;
  readonly executionCount: number;
  /** What errors call it, where it is no cell: a file. */
  readonly title?: string;
  /** The front end's name of the cell. */
  readonly cellId?: string;
  /** What the front end says of the cell besides. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** The same whenever the same cell runs: then what it makes in graphs takes the place of what it made before. */
  readonly key?: string;
}

/** What a cell gives. `hasValue` is false when its last statement is no expression, or the value of that is undefined. */
export interface Evaluation {
  readonly hasValue: boolean;
  readonly value: unknown;
}

type CellFunction = (host: Host, notebook: object, lowering: typeof helpers) => Promise<void>;

interface CompiledCell extends TranspiledCell {
  readonly start: CellFunction;
}

/**
 * A session. Names that cells declare are properties of the global object (see `bindings.ts`), so a process has one session.
 *
 * Cells are strict code, as TypeScript's modules are.
 */
export class Repl {
  readonly #bindings = new Bindings();
  readonly #guard = new Guard();
  readonly #modules: Modules;
  readonly #naming: Naming | undefined;
  readonly #running = new Set<Host>();

  /**
   * @param options.cwd The notebook's folder: imports resolve from here.
   * @param options.naming Gives values the names of what they are assigned to.
   */
  constructor({ cwd, naming }: { readonly cwd: string; readonly naming?: Naming }) {
    this.#modules = new Modules(cwd);
    this.#naming = naming;
    if (naming) installNaming(naming);
    installStackTraces();
    const { filename, dirname } = this.#modules.meta;
    this.#bindings.define("require", () => this.#modules.require);
    this.#bindings.define("__filename", () => filename);
    this.#bindings.define("__dirname", () => dirname);
  }

  /** Makes a global name whose value is asked for at each use; a cell may declare the name anew. */
  define(name: string, get: () => unknown): void {
    this.#bindings.define(name, get);
  }

  /** The names that cells have declared, in the order of their first declaration. */
  names(): string[] {
    return this.#bindings.names();
  }

  /** All names that the session offers a cell. */
  offered(): string[] {
    return this.#bindings.offered();
  }

  /** Declares a name, as a cell would that assigns this value. */
  bind(name: string, value: unknown, kind: "const" | "let"): void {
    if (kind === "const") this.#bindings.constant(name, value);
    else this.#bindings.variable(name, value);
  }

  /** Forgets all names that cells have declared. @returns how many there were */
  forget(): number {
    return this.#bindings.forget();
  }

  /**
   * Runs a cell to its end and gives the value of its last expression, awaited.
   *
   * @throws whatever the cell throws; {@link CellSyntaxError} when it does not parse; {@link KeyboardInterrupt} when it was
   * interrupted, or when V8's execution was terminated while it ran.
   */
  async evaluate({ code, executionCount, cellId, written, title }: Cell): Promise<Evaluation> {
    const record = registerCell(code, executionCount, cellId, written, title);
    const host = new Host(record, this.#bindings, this.#modules);
    this.#running.add(host);
    try {
      const value = await this.#run(record, host);
      return { hasValue: value !== undefined, value };
    } finally {
      this.#running.delete(host);
    }
  }

  async #run(record: CellRecord, host: Host): Promise<unknown> {
    const decorators = mayHaveDecorators(record.code) ? await this.#decoratorCompiler() : undefined;
    let undoUnassigned = () => {};
    const begin = ({ start }: CompiledCell) => start(host, this.#bindings.notebook, helpers);
    try {
      const { cell, begun } = this.#guard.run(() => {
        const cell = this.#compile(record, decorators);
        undoUnassigned = this.#bindings.declare(cell.names);
        return { cell, begun: cell.imports.length > 0 ? undefined : begin(cell) };
      });
      for (const statement of cell.imports) await this.#import(statement, record, host);
      return await host.finish(begun ?? this.#guard.run(() => begin(cell)), cell.hiddenAwaits);
    } finally {
      undoUnassigned();
    }
  }

  async #decoratorCompiler(): Promise<DecoratorCompiler> {
    const { Compiler } = await import("./compiler.js");
    return { compiler: await Compiler.find(), folder: this.#modules.meta.dirname };
  }

  #compile(record: CellRecord, decorators: DecoratorCompiler | undefined): CompiledCell {
    try {
      if (this.#naming && record.code.includes("=")) record.callees = this.#naming.callees;
      const surroundings = {
        isShadowed: (name: string, declared: boolean) => this.#bindings.isShadowed(name, declared),
        callees: record.callees,
      };
      const cell = transpile(record.code, surroundings, decorators);
      record.compiled = cell.map;
      if (cell.shadowed.size > 0) record.shadowed = cell.shadowed;
      return { ...cell, start: compile(cell.javascript, record) };
    } catch (error) {
      if (error instanceof CellSyntaxError) setOrigin(error, record, error.offset);
      throw error;
    }
  }

  async #import(
    { specifier, attributes, bindings, offset }: StaticImport,
    record: CellRecord,
    host: Host,
  ): Promise<void> {
    const options = Object.keys(attributes).length > 0 ? { with: { ...attributes } } : undefined;
    try {
      const namespace = await host.wait(this.#modules.import(specifier, options), offset);
      for (const { local, imported } of bindings) {
        if (imported === "*") {
          this.#bindings.constant(local, namespace);
        } else {
          this.#bindings.link(local, () => exported(namespace, imported, specifier));
        }
      }
    } catch (error) {
      setOrigin(error, record, offset);
      throw error;
    }
  }

  /**
   * Ends the pending await of what runs with a {@link KeyboardInterrupt}.
   *
   * @returns false when nothing runs.
   */
  interrupt(): boolean {
    const running = [...this.#running];
    for (const host of running) host.interrupt();
    return running.length > 0;
  }

  /** True when a cell uses one of these names without declaring it; for a cell that does not parse, when the name occurs in it. */
  mentions(code: string, names: readonly string[]): boolean {
    const candidates = names.filter((name) => code.includes(name));
    if (candidates.length === 0) return false;
    try {
      const { declared, references } = analyse(parseCell(code).program);
      return references.some(({ name }) => candidates.includes(name) && !declared.has(name));
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
      return code.split(/[^\p{ID_Continue}$]+/u).some((word) => candidates.includes(word));
    }
  }

  /** Whether a name means something in a cell now. */
  knows(name: string): boolean {
    return this.#bindings.has(name);
  }

  /** The value of a path such as `["a", "b"]`, if no code of a cell has to run to get it. */
  peek([name = "", ...properties]: readonly string[]): { readonly value: unknown } | undefined {
    let found = this.#bindings.peek(name);
    for (const property of properties) found = found && peekProperty(found.value, property);
    return found;
  }

  /** Notes that an error comes of a cell's result, as it is shown: the statement that gave it is where to look. */
  blameResult(error: unknown, { executionCount, title }: Cell): void {
    const record = cellByName(cellName(executionCount, title));
    if (record) setOrigin(error, record, resultAt(record.code));
  }

  /** An error as Jupyter shows it, with places in cells. Never throws. */
  describeError(error: unknown, strong?: Emphasis): ErrorDescription {
    return describeError(error, strong);
  }
}

/** Where the last statement of a cell begins. */
function resultAt(code: string): number {
  const { program, opening = code.length } = parseCell(code);
  const last = program.body.findLast(({ type }) => type !== "EmptyStatement");
  return Math.min(last?.start ?? 0, opening);
}

/** A property that a value or one of its prototypes has as plain data. */
function peekProperty(holder: unknown, name: string): { readonly value: unknown } | undefined {
  for (let at: unknown = holder; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
    if (types.isProxy(at)) return undefined;
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor !== undefined) return "value" in descriptor ? { value: descriptor.value } : undefined;
  }
  return undefined;
}

/** A missing export is an error where it is used: the import may name a type, which is gone by now. */
function exported(namespace: object, name: string, specifier: string): unknown {
  if (name in namespace) return Reflect.get(namespace, name);
  throw new SyntaxError(`The requested module '${specifier}' does not provide an export named '${name}'`);
}

function compile(javascript: string, record: CellRecord): CellFunction {
  try {
    return new Script(javascript, { filename: record.url }).runInThisContext() as CellFunction;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw fromEngine(error, record);
  }
}

/** V8 refuses what the parser let pass: the first line of the stack says where. */
function fromEngine(error: SyntaxError, record: CellRecord): CellSyntaxError {
  const [place = "", , marker = ""] = String(error.stack).split("\n");
  const line = /:(\d+)$/.exec(place)?.[1];
  if (!place.startsWith(record.url) || line === undefined) return new CellSyntaxError(error.message, 0);
  const position = record.locate(Number(line), marker.indexOf("^") + 1) ?? { line: 1, column: 1 };
  const before = record.code.split("\n").slice(0, position.line - 1);
  return new CellSyntaxError(
    error.message,
    before.join("\n").length + (before.length > 0 ? 1 : 0) + position.column - 1,
  );
}
