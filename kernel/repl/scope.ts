/** Which names a cell declares and uses: the scopes of its syntax tree, as far as rewriting a cell needs them. */
import type {
  ArrowFunctionExpression,
  AwaitExpression,
  Class,
  ForOfStatement,
  Function as FunctionNode,
  ImportExpression,
  MetaProperty,
  Program,
  VariableDeclaration,
} from "oxc-parser";
import { containerName, isInstantiated } from "./declarations.js";
import { boundNames, childrenOf, isTypeOnly, type Node, needsTransform } from "./syntax.js";

type Identifier = Extract<Node, { type: "Identifier" }>;

/** One use (or binding) of a name that belongs to no scope inside the cell. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `call`: the callee of a call or a template's tag; `shorthand`: `{name}`, key and value in one. */
  readonly role: "plain" | "call" | "shorthand";
}

/** A declaration with `var` (anywhere), or any declaration of variables at the top of a cell. */
export interface TopVariables {
  readonly node: VariableDeclaration;
  /** Where it stands: as a statement, as the first part of `for (;;)`, or at the head of `for (in/of)`. */
  readonly place: "statement" | "init" | "head";
}

/** What {@link analyse} finds. Lists are in post-order: what is inside comes before what is around it. */
export interface Analysis {
  /** Names declared at the top of the cell. */
  readonly declared: ReadonlySet<string>;
  /** Uses of the cell's own top-level names, and of names it does not declare. */
  readonly references: readonly Reference[];
  readonly variables: readonly TopVariables[];
  /** The awaits, and the `for await` loops, that suspend the cell itself and not a function in it. */
  readonly awaits: readonly (AwaitExpression | ForOfStatement)[];
  readonly imports: readonly ImportExpression[];
  readonly metas: readonly MetaProperty[];
  /** The cell has types, decorators, enums or other syntax that V8 does not run. */
  readonly typescript: boolean;
  /** The cell has a block with `await using`, whose disposal suspends the cell unseen. */
  readonly hiddenAwaits: boolean;
}

class Scope {
  readonly names = new Set<string>();
  constructor(
    readonly parent: Scope | undefined,
    /** `var` belongs to the nearest scope that holds variables. */
    readonly holdsVariables: boolean,
  ) {}

  get variableScope(): Scope {
    return this.holdsVariables || this.parent === undefined ? this : this.parent.variableScope;
  }

  owner(name: string): Scope | undefined {
    return this.names.has(name) ? this : this.parent?.owner(name);
  }
}

/** Finds declarations, uses and suspensions in a parsed cell. */
export function analyse(program: Program): Analysis {
  const analyser = new Analyser();
  analyser.visitAll(program.body, analyser.top, true);
  return analyser.finish();
}

class Analyser {
  readonly top = new Scope(undefined, true);
  readonly #uses: { reference: Reference; scope: Scope }[] = [];
  readonly #variables: TopVariables[] = [];
  readonly #awaits: (AwaitExpression | ForOfStatement)[] = [];
  readonly #imports: ImportExpression[] = [];
  readonly #metas: MetaProperty[] = [];
  #typescript = false;
  #hiddenAwaits = false;

  finish(): Analysis {
    const references = this.#uses
      .filter(({ reference, scope }) => (scope.owner(reference.name) ?? this.top) === this.top)
      .map(({ reference }) => reference);
    return {
      declared: this.top.names,
      references,
      variables: this.#variables,
      awaits: this.#awaits,
      imports: this.#imports,
      metas: this.#metas,
      typescript: this.#typescript,
      hiddenAwaits: this.#hiddenAwaits,
    };
  }

  visitAll(nodes: readonly (Node | null | undefined)[], scope: Scope, direct: boolean): void {
    for (const node of nodes) if (node) this.visit(node, scope, direct);
  }

  /** `direct`: the node runs as part of the cell itself, not of a function in it. */
  visit(node: Node, scope: Scope, direct: boolean): void {
    if (needsTransform(node)) this.#typescript = true;
    if (isTypeOnly(node)) {
      if (node.type.startsWith("TSAbstract")) this.#visitKeyed(node, scope, direct);
      return;
    }
    switch (node.type) {
      case "Identifier":
        this.#use(node, scope, "plain");
        if (node.typeAnnotation) this.#typescript = true;
        return;
      case "CallExpression":
        if (node.callee.type === "Identifier") this.#use(node.callee, scope, "call");
        else this.visit(node.callee, scope, direct);
        if (node.typeArguments) this.#typescript = true;
        this.visitAll(node.arguments, scope, direct);
        return;
      case "TaggedTemplateExpression":
        if (node.tag.type === "Identifier") this.#use(node.tag, scope, "call");
        else this.visit(node.tag, scope, direct);
        if (node.typeArguments) this.#typescript = true;
        this.visit(node.quasi, scope, direct);
        return;
      case "MemberExpression":
        this.visit(node.object, scope, direct);
        if (node.computed) this.visit(node.property, scope, direct);
        return;
      case "Property":
        if (node.computed) this.visit(node.key, scope, direct);
        if (node.shorthand) this.#visitShorthand(node.value, scope, direct);
        else this.visit(node.value, scope, direct);
        return;
      case "LabeledStatement":
        this.visit(node.body, scope, direct);
        return;
      case "BreakStatement":
      case "ContinueStatement":
      case "ExportAllDeclaration":
      case "TSImportEqualsDeclaration":
        this.#declareModuleNames(node);
        return;
      case "ImportDeclaration":
        this.#declareModuleNames(node);
        return;
      case "ExportNamedDeclaration":
        if (node.declaration) this.visit(node.declaration, scope, direct);
        return;
      case "MetaProperty":
        if (node.meta.name === "import") this.#metas.push(node);
        return;
      case "ImportExpression":
        this.visitAll([node.source, node.options], scope, direct);
        this.#imports.push(node);
        return;
      case "AwaitExpression":
        this.visit(node.argument, scope, direct);
        if (direct) this.#awaits.push(node);
        return;
      case "VariableDeclaration":
        this.#visitVariables(node, scope, direct, "statement");
        return;
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        this.#visitFunction(node, scope);
        return;
      case "ClassDeclaration":
      case "ClassExpression":
        this.#visitClass(node, scope, direct);
        return;
      case "PropertyDefinition":
      case "MethodDefinition":
      case "AccessorProperty":
        this.#visitKeyed(node, scope, direct);
        return;
      case "StaticBlock":
        this.visitAll(node.body, new Scope(scope, true), false);
        return;
      case "BlockStatement":
      case "SwitchStatement":
        this.visitAll(childrenOf(node), new Scope(scope, false), direct);
        return;
      case "CatchClause": {
        const inner = new Scope(scope, false);
        if (node.param) this.#bind(node.param, inner, inner, direct);
        this.visit(node.body, inner, direct);
        return;
      }
      case "ForStatement": {
        const inner = new Scope(scope, false);
        if (node.init?.type === "VariableDeclaration") this.#visitVariables(node.init, inner, direct, "init");
        else this.visitAll([node.init], inner, direct);
        this.visitAll([node.test, node.update, node.body], inner, direct);
        return;
      }
      case "ForInStatement":
      case "ForOfStatement": {
        const inner = new Scope(scope, false);
        if (node.left.type === "VariableDeclaration") this.#visitVariables(node.left, inner, direct, "head");
        else this.visit(node.left, inner, direct);
        this.visit(node.right, inner, direct);
        if (direct && node.type === "ForOfStatement" && node.await) this.#awaits.push(node);
        this.visit(node.body, inner, direct);
        return;
      }
      case "TSEnumDeclaration":
      case "TSModuleDeclaration":
        this.#visitContainer(node, scope);
        return;
      default:
        this.visitAll(childrenOf(node), scope, direct);
    }
  }

  #use(node: Identifier, scope: Scope, role: Reference["role"]): void {
    this.#uses.push({
      reference: { name: node.name, start: node.start, end: node.start + node.name.length, role },
      scope,
    });
  }

  #visitShorthand(value: Node, scope: Scope, direct: boolean): void {
    if (value.type === "Identifier") {
      this.#use(value, scope, "shorthand");
    } else if (value.type === "AssignmentPattern") {
      this.#visitShorthand(value.left, scope, direct);
      this.visit(value.right, scope, direct);
    } else {
      this.visit(value, scope, direct);
    }
  }

  /** Declares a pattern's names in `owner`; what is computed inside it is evaluated in `scope`. */
  #bind(pattern: Node, owner: Scope, scope: Scope, direct: boolean): void {
    for (const name of boundNames(pattern)) owner.names.add(name);
    this.visit(pattern, scope, direct);
  }

  #visitVariables(node: VariableDeclaration, scope: Scope, direct: boolean, place: TopVariables["place"]): void {
    if (node.declare) {
      this.#typescript = true;
      return;
    }
    const owner = node.kind === "var" ? scope.variableScope : scope;
    if (needsTransform(node)) this.#typescript = true;
    if (direct && owner !== this.top && node.kind === "await using") this.#hiddenAwaits = true;
    for (const declarator of node.declarations) {
      if (needsTransform(declarator)) this.#typescript = true;
      this.#bind(declarator.id, owner, scope, direct);
      if (declarator.init) this.visit(declarator.init, scope, direct);
    }
    if (owner === this.top) this.#variables.push({ node, place });
  }

  #visitFunction(node: FunctionNode | ArrowFunctionExpression, scope: Scope): void {
    if (node.returnType || node.typeParameters) this.#typescript = true;
    if (node.type === "FunctionDeclaration" && node.id) scope.names.add(node.id.name);
    if (node.type === "FunctionDeclaration" && node.declare) return;
    const inner = new Scope(scope, true);
    if (node.type === "FunctionExpression" && node.id) inner.names.add(node.id.name);
    for (const parameter of node.params) this.#bind(parameter, inner, inner, false);
    if (node.body?.type === "BlockStatement") this.visitAll(node.body.body, inner, false);
    else if (node.body) this.visit(node.body, inner, false);
  }

  #visitClass(node: Class, scope: Scope, direct: boolean): void {
    if (node.typeParameters || node.superTypeArguments) this.#typescript = true;
    if (node.declare) return;
    if (node.type === "ClassDeclaration" && node.id) scope.names.add(node.id.name);
    this.visitAll(node.decorators, scope, direct);
    const inner = new Scope(scope, false);
    if (node.id) inner.names.add(node.id.name);
    this.visitAll([node.superClass, node.body], inner, direct);
  }

  /** A member of a class: its computed key belongs to the code around, its value is a function of its own. */
  #visitKeyed(node: Node, scope: Scope, direct: boolean): void {
    const { decorators, computed, key, value } = node as Extract<Node, { type: "PropertyDefinition" }>;
    this.visitAll(decorators, scope, direct);
    if (computed) this.visit(key, scope, direct);
    if (Reflect.get(node, "typeAnnotation")) this.#typescript = true;
    if (value) this.visit(value, new Scope(scope, true), false);
  }

  #declareModuleNames(node: Node): void {
    if (node.type === "TSImportEqualsDeclaration" && node.importKind !== "type") this.top.names.add(node.id.name);
    if (node.type !== "ImportDeclaration" || node.importKind === "type") return;
    for (const specifier of node.specifiers) {
      const erased = specifier.type === "ImportSpecifier" && specifier.importKind === "type";
      if (!erased) this.top.names.add(specifier.local.name);
    }
  }

  #visitContainer(node: Extract<Node, { type: "TSEnumDeclaration" | "TSModuleDeclaration" }>, scope: Scope): void {
    if (!isInstantiated(node)) return;
    const inner = new Scope(scope, true);
    const name = containerName(node);
    scope.names.add(name);
    inner.names.add(name);
    if (node.type === "TSEnumDeclaration") {
      for (const member of node.body.members) if (member.id.type === "Identifier") inner.names.add(member.id.name);
      this.visitAll(
        node.body.members.map((member) => member.initializer),
        inner,
        false,
      );
    } else if (node.body) {
      this.visitAll(childrenOf(node.body), inner, false);
    }
  }
}
