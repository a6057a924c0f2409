import { ValueError } from "./errors.js";

const NODE_NAME = /^[A-Za-z0-9.][A-Za-z0-9_.\\/>-]*$/;
const SCOPE_NAME = /^[A-Za-z0-9_.\\/>-]*$/;

/** Gives out names as `tf.Graph.unique_name` does: `a`, `a_1`, `a_2`, regardless of case. */
export class NameTable {
  /** The scope that the name marked last is in. */
  private lastScope = "";

  /** `inUse`: for each name, in lower case, the number that is tried next. */
  constructor(private readonly inUse: Map<string, number>) {}

  /** A name that nothing has yet; it counts as used from now on unless `mark` is false. */
  unique(name: string, mark = true): string {
    const base = name.toLowerCase();
    let count = this.inUse.get(base) ?? 0;
    if (mark) this.inUse.set(base, count + 1);
    if (count === 0) return name;
    let key = base;
    while (this.inUse.has(key)) key = `${base}_${count++}`;
    if (mark) this.inUse.set(key, 1);
    return `${name}_${count - 1}`;
  }

  /** Notes a name that came from outside, an imported node's. */
  mark(name: string): void {
    const key = name.toLowerCase();
    this.inUse.set(key, (this.inUse.get(key) ?? 0) + 1);
    // Nodes of one scope mostly come one after the other.
    const { lastScope } = this;
    const isIn = key.lastIndexOf("/") === lastScope.length && key.startsWith(lastScope);
    if (isIn && this.inUse.has(lastScope)) return;
    for (let slash = key.indexOf("/"); slash > 0; slash = key.indexOf("/", slash + 1)) {
      const scope = key.slice(0, slash);
      if (!this.inUse.has(scope)) this.inUse.set(scope, 1);
      this.lastScope = scope;
    }
  }
}

/** True where TensorFlow takes `name` for a node. */
export function isNodeName(name: string): boolean {
  return NODE_NAME.test(name);
}

/** @throws ValueError where TensorFlow would not take `name` for a node. */
export function checkNodeName(name: string): void {
  if (!NODE_NAME.test(name))
    throw new ValueError(`\`${name}\` is not a valid node name. Accepted names conform to Regex /${NODE_NAME.source}/`);
}

/** @throws ValueError where TensorFlow would not take `name` for a scope; at the root the rules are a node's. */
export function checkScopeName(name: string, isRoot: boolean): void {
  const pattern = isRoot ? NODE_NAME : SCOPE_NAME;
  if (!pattern.test(name))
    throw new ValueError(
      `'${name}' is not a valid ${isRoot ? "root scope" : "scope"} name. A ${isRoot ? "root " : ""}scope name has to match the following pattern: ${pattern.source}`,
    );
}
