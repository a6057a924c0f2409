import type { Program, Statement } from "oxc-parser";
import { analyse } from "../repl/scope.js";
import { boundNames, childrenOf, type Node } from "../repl/syntax.js";

/** One occurrence of a name in a piece's text. */
interface Word {
  readonly name: string;
  readonly start: number;
  /** `shorthand`: `{name}`, key and value in one; `import`: `import { name }`. */
  readonly role: "plain" | "shorthand" | "import";
}

/** What is kept of a cell that was executed: its declarations and assignments, whose names can be changed. */
export class Piece {
  /** The names that the cell declares, of values and of types. */
  readonly declares: ReadonlySet<string>;
  /** The names that occur in what is kept. */
  readonly uses: ReadonlySet<string>;
  /** It matters although nothing names it: it declares something global, or assigns. */
  readonly acts: boolean;
  /** The variables among what it declares, and whether their type at the end can be narrower than the declared one. */
  readonly variables: ReadonlyMap<string, "narrows" | "constant">;
  /** Names of objects that have a property assigned: TypeScript narrows the types of these. */
  readonly touches: ReadonlySet<string>;
  /** It declares something global, or in another module. */
  readonly isAmbient: boolean;
  /** How functions, classes and variables are declared, each alone. */
  readonly sources: ReadonlyMap<string, string>;
  readonly #text: string;
  readonly #words: readonly Word[];
  #rendered = { names: "", text: "" };

  constructor(code: string, program: Program) {
    const kept = program.body.flatMap((statement) => keptPart(statement) ?? []);
    const words: Word[] = [];
    const sources = new Map<string, string>();
    let text = "";
    for (const node of kept) {
      const shift = text.length - node.start;
      for (const word of wordsIn(node)) words.push({ ...word, start: word.start + shift });
      const [name] = namesOf(node);
      if (name !== undefined) sources.set(name, code.slice(node.start, node.end));
      text += `${code.slice(node.start, node.end)}\n`;
    }
    this.declares = declaredNames(program);
    this.uses = new Set(words.map(({ name }) => name));
    this.acts = kept.some((node) => node.type === "ExpressionStatement" || isAmbient(node));
    this.isAmbient = kept.some((node) => node.type !== "ImportDeclaration" && isAmbient(node));
    this.variables = variablesOf(kept);
    this.touches = new Set(kept.flatMap(touchedIn));
    this.sources = sources;
    this.#text = text;
    this.#words = words.sort((one, other) => one.start - other.start);
  }

  /** What is kept, with other names in the place of some. */
  render(renamed: ReadonlyMap<string, string>): string {
    const names = JSON.stringify([...renamed]);
    if (this.#rendered.names !== names) this.#rendered = { names, text: this.#write(renamed) };
    return this.#rendered.text;
  }

  #write(renamed: ReadonlyMap<string, string>): string {
    if (renamed.size === 0) return this.#text;
    let text = "";
    let from = 0;
    for (const { name, start, role } of this.#words) {
      const other = renamed.get(name);
      if (other === undefined || start < from) continue;
      const before = role === "shorthand" ? `${name}: ` : role === "import" ? `${name} as ` : "";
      text += this.#text.slice(from, start) + before + other;
      from = start + name.length;
    }
    return text + this.#text.slice(from);
  }
}

/** The names that occur in a cell and may mean another's. */
export function usedNames(program: Program): Set<string> {
  return new Set(program.body.flatMap((statement) => [...wordsIn(statement)].map(({ name }) => name)));
}

/** The names that a cell declares at its top, of values and of types. */
export function declaredNames(program: Program): Set<string> {
  const names = new Set(analyse(program).declared);
  for (const statement of program.body) for (const name of typeNames(statement)) names.add(name);
  return names;
}

/** Names that live in types only, or that are declared without a value. */
function typeNames(statement: Statement): string[] {
  const node: Node | null = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  switch (node?.type) {
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSImportEqualsDeclaration":
      return [node.id.name];
    case "TSModuleDeclaration":
    case "ClassDeclaration":
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return node.id?.type === "Identifier" && !isAmbient(node) ? [node.id.name] : [];
    case "VariableDeclaration":
      return node.declarations.flatMap(({ id }) => boundNames(id));
    case "ImportDeclaration":
      return node.specifiers.map(({ local }) => local.name);
    default:
      return [];
  }
}

/** The names that a declaration of functions, classes or variables declares. */
function namesOf(node: Node): string[] {
  if (node.type === "VariableDeclaration") return node.declarations.flatMap(({ id }) => boundNames(id));
  if (node.type !== "FunctionDeclaration" && node.type !== "ClassDeclaration") return [];
  return node.id ? [node.id.name] : [];
}

/** A declaration for all the world: `declare global`, `declare module "x"`, an import for its effects. */
function isAmbient(node: Node): boolean {
  if (node.type === "ImportDeclaration") return node.specifiers.length === 0;
  return node.type === "TSModuleDeclaration" && (node.id.type === "Literal" || node.kind === "global");
}

/** The part of a statement that later cells' types depend on, without `export`; undefined for one that only does something. */
function keptPart(statement: Statement): Node | undefined {
  switch (statement.type) {
    case "ExportNamedDeclaration":
      return statement.declaration ?? undefined;
    case "ExportDefaultDeclaration": {
      const { declaration } = statement;
      return "id" in declaration && declaration.id ? declaration : undefined;
    }
    case "ExpressionStatement":
      return statement.expression.type === "AssignmentExpression" ? statement : undefined;
    case "VariableDeclaration":
    case "FunctionDeclaration":
    case "ClassDeclaration":
    case "ImportDeclaration":
      return statement;
    default:
      if (statement.type.startsWith("TS")) return statement.type === "TSExportAssignment" ? undefined : statement;
      return declaresVariables(statement) ? statement : undefined;
  }
}

function variablesOf(kept: readonly Node[]): Map<string, "narrows" | "constant"> {
  const variables = new Map<string, "narrows" | "constant">();
  for (const node of kept) {
    for (const { kind, declarations } of variableDeclarations(node)) {
      const isFixed = kind !== "let" && kind !== "var";
      for (const { id } of declarations)
        for (const name of boundNames(id)) variables.set(name, isFixed && !id.typeAnnotation ? "constant" : "narrows");
    }
  }
  // A name that is a type's as well is no mere variable.
  for (const node of kept)
    if (node.type !== "VariableDeclaration") for (const name of typeNames(node as Statement)) variables.delete(name);
  return variables;
}

/** The declarations of variables in a statement that outlive it. */
function variableDeclarations(node: Node): Extract<Node, { type: "VariableDeclaration" }>[] {
  if (node.type === "VariableDeclaration") return [node];
  if (/Function|Class|Throw|^TS/.test(node.type)) return [];
  return childrenOf(node).flatMap((child) => variableDeclarations(child).filter(({ kind }) => kind === "var"));
}

/** The names of objects that a statement, but no function in it, assigns a property of. */
function touchedIn(node: Node): string[] {
  if (/Function/.test(node.type)) return [];
  const inside = childrenOf(node).flatMap(touchedIn);
  return node.type === "AssignmentExpression" ? [...inside, ...membersIn(node.left)] : inside;
}

/** The names at the beginning of the members in a pattern: `a` of `[a.b, c] = …`. */
function membersIn(node: Node): string[] {
  if (node.type !== "MemberExpression") return childrenOf(node).flatMap(membersIn);
  let object: Node = node;
  while (object.type === "MemberExpression" || object.type === "TSNonNullExpression")
    object = object.type === "MemberExpression" ? object.object : object.expression;
  return object.type === "Identifier" ? [object.name] : [];
}

/** True for a loop or block with a `var` in it, which outlives it. */
function declaresVariables(node: Node): boolean {
  if (node.type === "VariableDeclaration") return node.kind === "var";
  if (/Function|Class|Throw/.test(node.type)) return false;
  return childrenOf(node).some(declaresVariables);
}

/** The occurrences of names in a node that are not those of properties. */
function* wordsIn(node: Node): Generator<Word> {
  if (node.type === "Identifier") yield { name: node.name, start: node.start, role: "plain" };
  if (node.type === "Property" && node.shorthand) {
    const { value } = node;
    const id = value.type === "AssignmentPattern" ? value.left : value;
    if (id.type === "Identifier") yield { name: id.name, start: id.start, role: "shorthand" };
    if (value.type === "AssignmentPattern") yield* wordsIn(value.right);
    return;
  }
  if (node.type === "ImportSpecifier") {
    const { local, imported } = node;
    yield { name: local.name, start: local.start, role: local.start === imported.start ? "import" : "plain" };
    return;
  }
  const skipped = propertyName(node);
  for (const child of childrenOf(node)) if (child !== skipped) yield* wordsIn(child);
}

/** The child of a node that names a property, a label or something else that is in no scope. */
function propertyName(node: Node): unknown {
  if (Reflect.get(node, "computed") === true) return undefined;
  switch (node.type) {
    case "MemberExpression":
      return node.property;
    case "TSQualifiedName":
      return node.right;
    case "TSImportType":
      return node.qualifier;
    case "TSEnumMember":
      return node.id;
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "TSNamedTupleMember":
      return node.label;
    case "Identifier":
      return undefined;
    default:
      return Reflect.get(node, "key");
  }
}
