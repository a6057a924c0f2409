import { familyOf, type NodeView } from "./graph-view.js";

/** Names deeper than this are not split further. */
const DEEPEST = 16;

/** A name scope: what stands before a slash in the names of its operations. */
export interface Scope {
  readonly path: string;
  readonly depth: number;
  readonly scopes: Scope[];
  /** Operations right in this scope. */
  readonly nodes: NodeView[];
  /** The operation that has the scope's own name, as variable `w` has with `w/Assign` and `w/read`. */
  head: NodeView | undefined;
}

/** The tree of name scopes; the root's path is "". Orders follow the operations'. */
export function scopeTree(nodes: readonly NodeView[]): Scope {
  const root: Scope = { path: "", depth: 0, scopes: [], nodes: [], head: undefined };
  const byPath = new Map<string, Scope>([["", root]]);
  const scopeOf = (node: NodeView): Scope => {
    let scope = root;
    for (
      let slash = node.name.indexOf("/");
      slash >= 0 && scope.depth < DEEPEST;
      slash = node.name.indexOf("/", slash + 1)
    ) {
      const path = node.name.slice(0, slash);
      let inner = byPath.get(path);
      if (inner === undefined) {
        inner = { path, depth: scope.depth + 1, scopes: [], nodes: [], head: undefined };
        byPath.set(path, inner);
        scope.scopes.push(inner);
      }
      scope = inner;
    }
    return scope;
  };
  const homes = nodes.map((node) => ({ node, home: scopeOf(node) }));
  for (const { node, home } of homes) {
    const own = byPath.get(node.name);
    if (own !== undefined && own !== root && own !== home) own.head = node;
    else home.nodes.push(node);
  }
  return root;
}

/** All operations of a scope, its head first. */
export function allNodes(scope: Scope): NodeView[] {
  const found: NodeView[] = [];
  const collect = ({ head, nodes, scopes }: Scope): void => {
    if (head !== undefined) found.push(head);
    for (const node of nodes) found.push(node);
    scopes.forEach(collect);
  };
  collect(scope);
  return found;
}

/** Scopes that tools add beside the model: savers, gradients, initializers. */
const AUXILIARY = /^(save|gradients)(_\d+)?$|(^|\/)(Initializer|initializers|IsInitialized|Read)$/;

/** Whether a name is that of a scope beside the model, or inside one. */
export function isAuxiliary(path: string): boolean {
  return AUXILIARY.test(path) || AUXILIARY.test(path.slice(0, Math.max(0, path.indexOf("/"))));
}

/** What a variable brings along under its own name. */
const VARIABLE_PARTS = new Set([
  "Assign",
  "read",
  "initial_value",
  "Initializer",
  "Read",
  "IsInitialized",
  "initialized_value",
]);

/**
 * Whether a scope is drawn as one box from the start: savers, gradients and initializers; a variable with what belongs
 * to it (its slots too); and an operation whose scope holds nothing but its constants.
 */
export function isClosedAtFirst(scope: Scope): boolean {
  if (isAuxiliary(scope.path)) return true;
  if (scope.head === undefined) return false;
  if (familyOf(scope.head) === "variable") return isVariableOnly(scope);
  return scope.scopes.length === 0 && scope.nodes.every((node) => familyOf(node) === "constant");
}

function isVariableOnly(scope: Scope): boolean {
  const known = (name: string) => VARIABLE_PARTS.has(name.slice(scope.path.length + 1));
  const isSlot = (inner: Scope) =>
    inner.head !== undefined && familyOf(inner.head) === "variable" && isVariableOnly(inner);
  return (
    scope.nodes.every((node) => known(node.name) || familyOf(node) !== "operation") &&
    scope.scopes.every((inner) => known(inner.path) || isSlot(inner))
  );
}
