import type { NdArray } from "../../src/core/ndarray.js";

/** One of the two sets of tensors that are compared. */
export interface Side {
  readonly title: string;
  readonly names: readonly string[];
  /** What it has without a value: variables that are not initialized. */
  readonly empty: ReadonlySet<string>;
  content(name: string): { readonly dtype: string; readonly shape: string } | undefined;
  read(name: string): Promise<NdArray>;
}

/** How a tensor differs; changes are absolute. */
export interface Difference {
  readonly kind: "missing" | "extra" | "not initialized" | "shape" | "dtype" | "changed" | "equal";
  /** Type and shape on either side. */
  readonly left?: string;
  readonly right?: string;
  readonly max?: number;
  readonly mean?: number;
}

/** Compares what two sides have under a name: the left one has what is missing on the right. */
export async function compareValues(name: string, left: Side, right: Side): Promise<Difference> {
  const [one, other] = [left.content(name), right.content(name)];
  if (one === undefined) return { kind: "extra", right: `${other?.dtype} ${other?.shape}` };
  if (other === undefined) return { kind: "missing", left: `${one.dtype} ${one.shape}` };
  const texts = { left: `${one.dtype} ${one.shape}`, right: `${other.dtype} ${other.shape}` };
  if (one.shape !== other.shape) return { kind: "shape", ...texts };
  if (one.dtype !== other.dtype) return { kind: "dtype", ...texts };
  if (left.empty.has(name) || right.empty.has(name)) return { kind: "not initialized", ...texts };
  const { max, mean } = changes(await left.read(name), await right.read(name));
  return max === 0 ? { kind: "equal", ...texts } : { kind: "changed", ...texts, max, mean };
}

/** The largest and the mean change of an element; one that is another text, or no number on one side, counts as infinite. */
function changes(before: NdArray, after: NdArray): { max: number; mean: number } {
  let [max, sum] = [0, 0];
  for (let index = 0; index < before.size; index++) {
    const change = changeOf(before.at(index), after.at(index));
    if (change > max) max = change;
    sum += change;
  }
  return { max, mean: before.size === 0 ? 0 : sum / before.size };
}

type Element = ReturnType<NdArray["at"]>;

function changeOf(before: Element, after: Element): number {
  if (typeof before === "bigint" && typeof after === "bigint")
    return Number(before > after ? before - after : after - before);
  if (isComplex(before) && isComplex(after)) return Math.hypot(before.re - after.re, before.im - after.im);
  if (typeof before === "string" || before instanceof Uint8Array)
    return String(before) === String(after) ? 0 : Number.POSITIVE_INFINITY;
  const [one, other] = [Number(before), Number(after)];
  if (Object.is(one, other) || one === other) return 0;
  const change = Math.abs(one - other);
  return Number.isNaN(change) ? Number.POSITIVE_INFINITY : change;
}

function isComplex(value: Element): value is { re: number; im: number } {
  return typeof value === "object" && "re" in value;
}
