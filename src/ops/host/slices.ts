import { allocate, type NumericArray } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { largerBig, smallerBig } from "./bigint.js";
import { elementsOf, Results } from "./elementwise.js";
import { position } from "./layout.js";
import { unitOf } from "./strided-copy.js";

/** For each row of `indices` the number of the slice of `shape` that it names. @throws InvalidArgumentError where it names none */
function sliceNumbers(indices: NdArray, shape: readonly number[], node: string, what: string): number[] {
  const depth = indices.shape.at(-1) ?? 1;
  const outer = indices.shape.slice(0, -1);
  const flat = indices.toNumbers();
  return Array.from({ length: sizeOf(outer) }, (_, i) => {
    let number = 0;
    for (let axis = 0; axis < depth; axis++) {
      const place = flat[i * depth + axis]!;
      if (place < 0 || place >= shape[axis]!)
        throw new InvalidArgumentError(
          `indices[${position(outer, i)}] = [${flat.slice(i * depth, (i + 1) * depth).join(", ")}] does not index into ${what}shape [${shape}]`,
          { node },
        );
      number = number * shape[axis]! + place;
    }
    return number;
  });
}

/** Slices of `params`, one for each row of `indices`. */
export function gatherSlices(params: NdArray, indices: NdArray, node: string): NdArray {
  const depth = indices.shape.at(-1) ?? 1;
  const inner = params.shape.slice(depth);
  const block = sizeOf(inner) * unitOf(params);
  const shape = [...indices.shape.slice(0, -1), ...inner];
  const out = allocate(params.dtype, sizeOf(shape));
  sliceNumbers(indices, params.shape, node, "param ").forEach((number, i) => {
    for (let k = 0; k < block; k++) out[i * block + k] = params.data[number * block + k] as never;
  });
  return new NdArray(params.dtype, shape, out);
}

type Combine<T> = (old: T, update: T) => T;
const NUMBERS: Readonly<Record<string, Combine<number>>> = {
  Add: (x, y) => x + y,
  Sub: (x, y) => x - y,
  Max: Math.max,
  Min: Math.min,
};
const BIGS: Readonly<Record<string, Combine<bigint>>> = {
  Add: (x, y) => x + y,
  Sub: (x, y) => x - y,
  Max: largerBig,
  Min: smallerBig,
};

/**
 * A copy of `tensor` (zeros, where there is none) in which slices are changed by updates, one after the other: the row `i` of
 * `indices` names the slice that row `i` of the updates changes.
 */
export function scatterSlices(
  rule: "Update" | "Add" | "Sub" | "Max" | "Min",
  tensor: NdArray | undefined,
  indices: NdArray,
  updates: NdArray,
  shape: readonly number[],
  node: string,
): NdArray {
  const depth = indices.shape.at(-1) ?? 1;
  const { dtype } = updates;
  const block = sizeOf(shape.slice(depth)) * unitOf(updates);
  const numbers = sliceNumbers(indices, shape, node, "");
  if (updates.size * unitOf(updates) !== numbers.length * block)
    throw new InvalidArgumentError(
      `Must have updates.shape = indices.shape[:batch_dim] + params_shape[slice_dim:], got updates.shape: [${updates.shape}], indices.shape: [${indices.shape}], params_shape: [${shape}]`,
      { node },
    );
  if (rule === "Update" || dtype.kind === "string") {
    const out = NdArray.zeros(dtype, shape);
    if (tensor !== undefined) for (let i = 0; i < out.data.length; i++) out.data[i] = tensor.data[i] as never;
    numbers.forEach((number, i) => {
      for (let k = 0; k < block; k++) out.data[number * block + k] = updates.data[i * block + k] as never;
    });
    return out;
  }
  const results = new Results(dtype, shape);
  if (tensor !== undefined) (results.elements as unknown as NumericArray).set(elementsOf(tensor) as never);
  if (dtype.kind === "bool")
    combineRows(results.numbers, elementsOf(updates) as ArrayLike<number>, numbers, block, (x, y) => x | y);
  else if (dtype.kind === "bigint")
    combineRows(
      results.elements as { [index: number]: bigint },
      elementsOf(updates) as ArrayLike<bigint>,
      numbers,
      block,
      BIGS[rule]!,
    );
  else combineRows(results.numbers, elementsOf(updates) as ArrayLike<number>, numbers, block, NUMBERS[rule]!);
  return results.toArray();
}

function combineRows<T>(
  out: { [index: number]: T },
  from: ArrayLike<T>,
  numbers: readonly number[],
  block: number,
  combine: Combine<T>,
): void {
  for (let i = 0; i < numbers.length; i++) {
    const start = numbers[i]! * block;
    for (let k = 0; k < block; k++) out[start + k] = combine(out[start + k]!, from[i * block + k]!);
  }
}
