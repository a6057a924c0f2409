/**
 * Rewrites a cell so that it can run inside an async function, while its top-level names outlive it.
 *
 * - A top-level name becomes a property of the global object, whatever declared it, so that any later cell may declare it
 *   again in any way: `const x = 1` turns into an assignment plus `seal("x")`. Functions are assigned first (hoisting).
 * - A name that the platform itself uses (`URL`, `performance`, `setTimeout` …) becomes a property of the notebook's own scope
 *   object instead, and its uses are rewritten: a cell that declares one breaks neither the kernel nor a library.
 * - Calls whose value is assigned to a name may learn of it (see `name-calls.ts`).
 * - Static imports become a list that is loaded before the cell runs; `import()`, `import.meta` and the cell's own awaits go
 *   through the host object, so that they resolve from the notebook's folder and can be interrupted.
 */
import MagicString from "magic-string";
import type {
  Class,
  ExportAllDeclaration,
  ExportNamedDeclaration,
  Function as FunctionNode,
  ImportDeclaration,
  Statement,
} from "oxc-parser";
import { containerName, hasMemberDecorators, isAnonymous, isInstantiated, mergingNames } from "./declarations.js";
import { nameCalls } from "./name-calls.js";
import { OBJECT_OPENING, type ParsedCell } from "./parse.js";
import { type Analysis, analyse, type TopVariables } from "./scope.js";
import { type StaticImport, staticImport } from "./static-import.js";
import { boundNames, type Node } from "./syntax.js";

/** The name by which rewritten code reaches its host (see `host.ts`). */
export const HOST = "$tensorcell";
/** The name by which rewritten code reaches the names that shadow the platform's. */
export const NOTEBOOK = "$notebook";

/** How a name was declared, as far as its later fate depends on it. */
export type NameKind = "variable" | "lexical";

/** A cell ready to be transformed to JavaScript. */
export interface RewrittenCell {
  readonly text: MagicString;
  readonly names: ReadonlyMap<string, NameKind>;
  readonly imports: readonly StaticImport[];
  /** The names of the cell that live in the notebook's scope object. */
  readonly shadowed: ReadonlySet<string>;
  readonly typescript: boolean;
  readonly hiddenAwaits: boolean;
}

/** What the rewriting of a cell depends on besides the cell. */
export interface Surroundings {
  /** Tells whether a name belongs to the notebook's scope object; `declared`: the cell itself declares it. */
  isShadowed(name: string, declared: boolean): boolean;
  /** The functions that may learn what their value is assigned to. */
  readonly callees: ReadonlySet<string>;
}

/** Rewrites a parsed cell. */
export function rewriteCell(cell: ParsedCell, surroundings: Surroundings): RewrittenCell {
  return new Rewriter(cell, surroundings).run();
}

class Rewriter {
  readonly #cell: ParsedCell;
  readonly #text: MagicString;
  readonly #analysis: Analysis;
  readonly #names = new Map<string, NameKind>();
  readonly #imports: StaticImport[] = [];
  readonly #shadowed = new Set<string>();
  readonly #callees: ReadonlySet<string>;
  /** Names whose declarations merge (namespaces, repeated enums): they stay as they are, and are published at their end. */
  readonly #merging: ReadonlySet<string>;

  constructor(cell: ParsedCell, { isShadowed, callees }: Surroundings) {
    this.#cell = cell;
    this.#callees = callees;
    this.#text = new MagicString(cell.code);
    this.#analysis = analyse(cell.program);
    this.#merging = mergingNames(cell.program.body);
    const { declared, references } = this.#analysis;
    for (const name of [...declared, ...references.map((reference) => reference.name)]) {
      if (isShadowed(name, declared.has(name))) this.#shadowed.add(name);
    }
  }

  run(): RewrittenCell {
    nameCalls(this.#cell, this.#callees, this.#text, this.#shadowed);
    this.#rewriteReferences();
    this.#rewriteHostCalls();
    for (const variables of this.#analysis.variables) this.#rewriteVariables(variables);
    const { body, hashbang } = this.#cell.program;
    if (hashbang) this.#text.update(hashbang.start, hashbang.start + 2, "//");
    const last = body.findLast(({ type }) => type !== "EmptyStatement");
    for (const statement of body) this.#rewriteStatement(statement, statement === last);
    return {
      text: this.#text,
      names: this.#names,
      imports: this.#imports,
      shadowed: this.#shadowed,
      typescript: this.#analysis.typescript,
      hiddenAwaits: this.#analysis.hiddenAwaits,
    };
  }

  /** Where a node stands in the cell's own text. */
  #offset(node: Node): number {
    const { opening } = this.#cell;
    if (opening === undefined || node.start < opening) return node.start;
    return Math.max(opening, node.start - OBJECT_OPENING.length);
  }

  #slot(name: string): string {
    return this.#shadowed.has(name) ? `${NOTEBOOK}.${name}` : name;
  }

  /** Replaces a range by `replacement`, keeping the number of lines. */
  #blank(start: number, end: number, replacement = ""): void {
    const lines = this.#cell.code.slice(start, end).split("\n").length - 1;
    this.#text.update(start, end, replacement + "\n".repeat(lines) || " ");
  }

  #erase(start: number, end: number): void {
    if (end > start) this.#text.remove(start, end);
  }

  #wrap(node: Node, before: string, after: string): void {
    this.#text.prependRight(node.start, before);
    this.#text.appendLeft(node.end, after);
  }

  /** Closes a statement with `closing`, before its semicolon where it has one; `then` follows the statement. */
  #closeStatement(node: Node, closing: string, then = ""): void {
    if (this.#cell.code[node.end - 1] === ";") {
      this.#text.appendLeft(node.end - 1, closing);
      if (then) this.#text.appendLeft(node.end, then);
    } else {
      this.#text.appendLeft(node.end, `${closing};${then}`);
    }
  }

  #rewriteReferences(): void {
    if (this.#shadowed.size === 0) return;
    for (const { name, start, end, role } of this.#analysis.references) {
      if (!this.#shadowed.has(name) || this.#merging.has(name)) continue;
      if (role === "shorthand") this.#text.appendLeft(start, `${name}: ${NOTEBOOK}.`);
      else if (role === "call") this.#text.update(start, end, `${HOST}.get(${JSON.stringify(name)})`);
      else this.#text.update(start, end, this.#slot(name));
    }
  }

  #rewriteHostCalls(): void {
    for (const node of this.#analysis.imports)
      this.#text.update(node.start, node.start + "import".length, `${HOST}.import`);
    for (const node of this.#analysis.metas) this.#text.update(node.start, node.end, `${HOST}.meta`);
    for (const node of this.#analysis.awaits) {
      if (node.type === "AwaitExpression") {
        this.#wrap(node.argument, `${HOST}.until((`, `), ${this.#offset(node)})`);
        this.#wrap(node, `${HOST}.arrived(`, ")");
      } else {
        this.#wrap(node.right, `${HOST}.iterate((`, `), ${this.#offset(node)})`);
      }
    }
  }

  #rewriteVariables({ node, place }: TopVariables): void {
    const sealed = node.kind === "const" || node.kind === "using" || node.kind === "await using";
    const names: string[] = [];
    for (const { id, init } of node.declarations) {
      names.push(...boundNames(id));
      if (id.type === "Identifier") this.#erase(id.start + id.name.length, id.end);
      else if (id.typeAnnotation) this.#erase(id.typeAnnotation.start, id.end);
      if (init && id.type === "Identifier" && this.#shadowed.has(id.name) && isAnonymous(init)) {
        this.#wrap(init, ...named(id.name));
      }
      if (!init && node.kind !== "var") this.#text.appendLeft(id.end, " = void 0");
      if (init && node.kind === "using") this.#wrap(init, `${HOST}.use((`, "))");
      if (init && node.kind === "await using") this.#wrap(init, `${HOST}.useAsync((`, "))");
    }
    for (const name of names) this.#names.set(name, node.kind === "var" ? "variable" : "lexical");
    const first = node.declarations[0];
    if (first === undefined) return;
    if (place === "head") {
      this.#text.update(node.start, first.start, "");
      return;
    }
    this.#text.update(node.start, first.start, "void (");
    if (place === "init") this.#text.appendLeft(node.end, ")");
    else this.#closeStatement(node, ")", sealed ? this.#seal(names) : "");
  }

  #seal(names: readonly string[]): string {
    return ` ${HOST}.seal(${names.map((name) => JSON.stringify(name)).join(", ")});`;
  }

  #publish(name: string): string {
    return `; ${HOST}.init(${JSON.stringify(name)}, ${name});`;
  }

  #rewriteStatement(node: Statement, isLast: boolean): void {
    switch (node.type) {
      case "ExpressionStatement":
        if (isLast) this.#takeResult(node.expression, node);
        return;
      case "FunctionDeclaration":
        this.#rewriteFunction(node);
        return;
      case "ClassDeclaration":
        this.#rewriteClass(node, node.start);
        return;
      case "TSEnumDeclaration":
      case "TSModuleDeclaration":
        this.#rewriteContainer(node);
        return;
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        this.#rewriteImport(node);
        return;
      case "TSImportEqualsDeclaration":
        this.#rewriteImportEquals(node);
        return;
      case "ExportNamedDeclaration":
        this.#rewriteExport(node);
        return;
      case "ExportDefaultDeclaration":
        this.#rewriteDefault(node.declaration, node);
        return;
      case "TSExportAssignment":
        this.#text.update(node.start, node.expression.start, "");
        this.#takeResult(node.expression, node);
        return;
      default:
    }
  }

  #takeResult(expression: Node, statement: Node): void {
    this.#text.prependRight(expression.start, `${HOST}.result = ${HOST}.arrived(await ${HOST}.until((`);
    this.#text.appendLeft(expression.end, `), ${this.#offset(statement)}))`);
    if (this.#cell.code[statement.end - 1] !== ";") this.#text.appendLeft(statement.end, ";");
  }

  #rewriteFunction(node: FunctionNode): void {
    const id = node.id;
    if (!id || !node.body || node.declare) return;
    this.#names.set(id.name, "variable");
    if (this.#merging.has(id.name)) return;
    this.#erase(id.start, id.end);
    const [before, after] = this.#shadowed.has(id.name) ? named(id.name) : ["", ""];
    this.#wrap(node, `${this.#slot(id.name)} = ${before}`, `${after};`);
    if (node.start > 0) this.#text.move(node.start, node.end, 0);
  }

  /** `start`: where the declaration's text begins, decorators included. */
  #rewriteClass(node: Class, start: number): void {
    if (!node.id || node.declare) return;
    const name = node.id.name;
    this.#names.set(name, "lexical");
    if (this.#merging.has(name)) return;
    if (node.abstract || node.decorators.length > 0 || hasMemberDecorators(node)) {
      this.#text.prependRight(Math.min(start, node.decorators[0]?.start ?? start), "{ ");
      this.#text.appendLeft(node.end, `${this.#publish(name)} }`);
    } else {
      this.#wrap(node, `${this.#slot(name)} = `, ";");
    }
  }

  #rewriteContainer(node: Extract<Node, { type: "TSEnumDeclaration" | "TSModuleDeclaration" }>): void {
    if (!isInstantiated(node)) return;
    const name = containerName(node);
    this.#names.set(name, "lexical");
    if (this.#merging.has(name)) this.#text.appendLeft(node.end, this.#publish(name));
    else this.#wrap(node, "{ ", `${this.#publish(name)} }`);
  }

  #rewriteImport(node: ImportDeclaration | ExportNamedDeclaration | ExportAllDeclaration): void {
    const statement = staticImport(node);
    if (statement) {
      this.#imports.push(statement);
      for (const { local } of statement.bindings) this.#names.set(local, "lexical");
    }
    this.#blank(node.start, node.end, ";");
  }

  #rewriteImportEquals(node: Extract<Node, { type: "TSImportEqualsDeclaration" }>): void {
    if (node.importKind === "type") {
      this.#blank(node.start, node.end, ";");
      return;
    }
    const { id, moduleReference } = node;
    this.#names.set(id.name, "lexical");
    const source = this.#cell.code.slice(moduleReference.start, moduleReference.end);
    const value =
      moduleReference.type === "TSExternalModuleReference"
        ? `${HOST}.require(${JSON.stringify(moduleReference.expression.value)})`
        : source;
    this.#blank(node.start, node.end, `void (${this.#slot(id.name)} = ${value});${this.#seal([id.name])}`);
  }

  #rewriteExport(node: ExportNamedDeclaration): void {
    const { declaration } = node;
    if (!declaration) {
      this.#rewriteImport(node);
      return;
    }
    if (node.exportKind === "type") {
      this.#erase(node.start, declaration.start);
      return;
    }
    const decorators = declaration.type === "ClassDeclaration" ? declaration.decorators : [];
    const after = Math.min(
      declaration.start,
      ...decorators.map(({ start }) => start).filter((start) => start > node.start),
    );
    this.#erase(node.start, after);
    if (declaration.type === "ClassDeclaration") this.#rewriteClass(declaration, after);
    else if (declaration.type !== "VariableDeclaration") this.#rewriteStatement(declaration, false);
  }

  #rewriteDefault(declaration: Node, node: Node): void {
    if (declaration.type === "TSInterfaceDeclaration" || declaration.type === "TSDeclareFunction") {
      this.#blank(node.start, node.end, ";");
      return;
    }
    this.#erase(node.start, declaration.start);
    const declares = declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration";
    if (!declares || !declaration.id) {
      this.#takeResult(declaration, node);
      return;
    }
    const result = `${HOST}.result = ${this.#slot(declaration.id.name)};`;
    if (declaration.type === "ClassDeclaration") this.#rewriteClass(declaration as Class, declaration.start);
    else this.#rewriteFunction(declaration as FunctionNode);
    this.#text.append(`\n${result}`);
  }
}

/** What to put around an anonymous function or class that is assigned to a property, so that it still has the variable's name. */
function named(name: string): [before: string, after: string] {
  return [`{ ${name}: `, ` }.${name}`];
}
