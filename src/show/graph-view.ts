import type { DType } from "../core/dtype.js";
import type { Shape } from "../core/shape.js";

/** What is shown of an operation; the graph's own operations are such. */
export interface NodeView {
  readonly name: string;
  readonly type: string;
  readonly device?: string;
  /** Data inputs: output `index` of another operation. */
  readonly inputs: readonly {
    readonly op: { readonly name: string };
    readonly index: number;
    readonly dtype: DType;
    readonly shape: Shape;
  }[];
  readonly controlInputs: readonly { readonly name: string }[];
  readonly outputs: readonly { readonly dtype: DType; readonly shape: Shape }[];
  /** Attributes: a resource variable keeps its dtype and shape there. */
  readonly attr?: {
    has(name: string): boolean;
    type(name: string): DType;
    shape(name: string): Shape;
  };
  /** The cell and line that made it, where known. */
  readonly site?: string | undefined;
}

/** What is shown of a graph. */
export interface GraphView {
  readonly operations: readonly NodeView[];
  /** Scopes as deep as this are drawn closed; without it, as deep ones are opened as there is room for. */
  readonly depth?: number;
  /** Collections by their keys: which variables are trainable is said there. */
  readonly collections?: ReadonlyMap<string, readonly unknown[]>;
}

/** The part of a graph that is in a name scope, `levels` of its inner scopes open. */
export function partOfGraph({ operations, collections }: GraphView, scope: string, levels?: number): GraphView {
  const path = scope.replace(/\/+$/, "");
  const inside = operations.filter(({ name }) => path === "" || name === path || name.startsWith(`${path}/`));
  const depth = path === "" ? 0 : path.split("/").length;
  const part = { operations: inside, ...(collections === undefined ? {} : { collections }) };
  return levels === undefined ? part : { ...part, depth: depth + levels };
}

/** The names of all scopes that operations are in. */
export function scopesIn(operations: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(operations.flatMap(({ name }) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
}

/** The families of operations that pictures and summaries tell apart. */
export type Family = "variable" | "placeholder" | "constant" | "operation";

const FAMILIES: Readonly<Record<string, Family>> = {
  Variable: "variable",
  VariableV2: "variable",
  VarHandleOp: "variable",
  Placeholder: "placeholder",
  PlaceholderV2: "placeholder",
  PlaceholderWithDefault: "placeholder",
  Const: "constant",
};

/** The family that an operation belongs to by its type. */
export function familyOf(node: NodeView): Family {
  return Object.hasOwn(FAMILIES, node.type) ? FAMILIES[node.type]! : "operation";
}

/** dtype and shape of what a variable or placeholder holds; undefined where it does not say. */
export function contentOf(node: NodeView): { dtype: DType | undefined; shape: Shape | undefined } {
  const [output] = node.outputs;
  if (output !== undefined && output.dtype.kind !== "opaque") return { dtype: output.dtype.base, shape: output.shape };
  const { attr } = node;
  return {
    dtype: attr?.has("dtype") ? attr.type("dtype").base : undefined,
    shape: attr?.has("shape") ? attr.shape("shape") : undefined,
  };
}

/** `float32 (784, 10)`, or what of it is known. */
export function contentText(node: NodeView): string {
  const { dtype, shape } = contentOf(node);
  return [dtype?.name, shape?.dims === undefined ? undefined : String(shape)]
    .filter((part) => part !== undefined)
    .join(" ");
}
