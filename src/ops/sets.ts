import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError, ValueError } from "../core/errors.js";
import { type Element, NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { convertToTensorOrSparse, SparseTensor, type SparseTensorValue } from "../core/sparse-tensor.js";
import { comparable, indexRows, indicesOf, int64Vector, placeAt, splitLast } from "./host/sparse.js";
import type { Named } from "./named.js";

/** Sets along the last axis: what each place before it holds, by its row-major number. */
interface Sets {
  readonly groups: readonly number[];
  readonly members: ReadonlyMap<number, ReadonlyMap<number | bigint | string, Element>>;
}

/** The sets of a dense tensor: all of a row's elements. */
function denseSets(array: NdArray): Sets {
  const { outer, inner } = splitLast(array.shape);
  const members = new Map<number, Map<number | bigint | string, Element>>();
  for (let row = 0; row < outer; row++) {
    const set = new Map<number | bigint | string, Element>();
    for (let i = 0; i < inner; i++) {
      const element = array.at(row * inner + i);
      set.set(comparable(element), element);
    }
    members.set(row, set);
  }
  return { groups: array.shape.slice(0, -1), members };
}

/** The sets of a sparse tensor: the elements that are there. */
function sparseSets(indices: NdArray, values: NdArray, dims: NdArray, node: string): Sets {
  const shape = dims.toNumbers();
  if (shape.length < 2 && values.size > 0 && indices.shape[1] !== shape.length)
    throw new InvalidArgumentError(`Expected indices of rank ${shape.length}, got [${indices.shape}]`, { node });
  const groups = shape.slice(0, -1);
  const members = new Map<number, Map<number | bigint | string, Element>>();
  indexRows(indices).forEach((place, i) => {
    if (place.some((at, axis) => at < 0 || at >= shape[axis]!))
      throw new InvalidArgumentError(`Index [${place}] is out of bounds of shape [${shape}]`, { node });
    const group = groups.reduce((sum, dim, axis) => sum * dim + place[axis]!, 0);
    const set = members.get(group) ?? new Map<number | bigint | string, Element>();
    const element = values.at(i);
    members.set(group, set.set(comparable(element), element));
  });
  return { groups, members };
}

type Combine = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, key: unknown) => boolean;
const RULES: Readonly<Record<string, Combine>> = {
  "a-b": (a, b, key) => a.has(key) && !b.has(key),
  "b-a": (a, b, key) => b.has(key) && !a.has(key),
  intersection: (a, b, key) => a.has(key) && b.has(key),
  union: () => true,
};

function operate({ attr, name, inputs, outputTypes }: HostContext, a: Sets, b: Sets): NdArray[] {
  const rule = RULES[attr.string("set_operation").toLowerCase()];
  if (rule === undefined)
    throw new InvalidArgumentError(`Invalid set_operation ${attr.string("set_operation")}.`, { node: name });
  if (String(a.groups) !== String(b.groups))
    throw new InvalidArgumentError(`Mismatched group shapes [${a.groups}] vs [${b.groups}]`, { node: name });
  const rows: number[][] = [];
  const elements: Element[] = [];
  let longest = 0;
  for (const group of [...new Set([...a.members.keys(), ...b.members.keys()])].sort((x, y) => x - y)) {
    const [inA, inB] = [a.members.get(group) ?? new Map(), b.members.get(group) ?? new Map()];
    const both = new Map([...inA, ...inB]);
    const [keysA, keysB] = [new Set(inA.keys()), new Set(inB.keys())];
    const kept = [...both].filter(([key]) => rule(keysA, keysB, key)).sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0));
    const prefix = placeAt(group, a.groups);
    kept.forEach(([, element], i) => {
      rows.push([...prefix, i]);
      elements.push(element as Element);
    });
    longest = Math.max(longest, kept.length);
  }
  const values = NdArray.from(elements as Element[], outputTypes[1] ?? inputs[0]!.dtype).reshape([elements.length]);
  return [indicesOf(rows, a.groups.length + 1), values, int64Vector([...a.groups, longest])];
}

/** Shapes of a sparse result of this rank. */
function sparseShapes(rank: number | null | undefined): Shape[] {
  return [Shape.of([null, rank ?? null]), Shape.of([null]), Shape.of([rank ?? null])];
}

const set = (
  of: (context: HostContext) => readonly [Sets, Sets],
  infer: OpImplementation["infer"],
): OpImplementation => ({
  infer,
  host: (context) => operate(context, ...of(context)),
  notDifferentiable: true,
});

/** `DenseToDenseSetOperation`: a set operation on the rows of two tensors. */
export const DenseToDenseSetOperation = defineOp(
  "DenseToDenseSetOperation",
  set(
    ({ inputs: [a, b] }) => [denseSets(a!), denseSets(b!)],
    ({ inputs: [a, b] }) => {
      const [first, second] = [a!.shape, b!.shape];
      if (first.rank === undefined || second.rank === undefined) return sparseShapes(first.rank ?? second.rank);
      if (first.rank !== second.rank)
        throw new ShapeError(`Shape must be rank ${first.rank} but is rank ${second.rank}`, "Mismatched ranks");
      if (first.rank < 2)
        throw new ShapeError(`Input 0 expected rank >= 2, got ${first.rank}.`, `Invalid rank ${first.rank}.`);
      first.slice(0, -1).mergeWith(second.slice(0, -1));
      return sparseShapes(first.rank);
    },
  ),
);
/** `DenseToSparseSetOperation`: a set operation on the rows of a tensor and of a sparse one. */
export const DenseToSparseSetOperation = defineOp(
  "DenseToSparseSetOperation",
  set(
    ({ inputs: [a, indices, values, dims], name }) => [denseSets(a!), sparseSets(indices!, values!, dims!, name)],
    ({ inputs: [a, , , dims] }) => sparseShapes(a!.shape.rank ?? dims!.shape.dim(0)),
  ),
);
/** `SparseToSparseSetOperation`: a set operation on the rows of two sparse tensors. */
export const SparseToSparseSetOperation = defineOp(
  "SparseToSparseSetOperation",
  set(
    ({ inputs: [i1, v1, d1, i2, v2, d2], name }) => [sparseSets(i1!, v1!, d1!, name), sparseSets(i2!, v2!, d2!, name)],
    ({ inputs: [, , d1, , , d2] }) => sparseShapes(d1!.shape.dim(0) ?? d2!.shape.dim(0)),
  ),
);
/** `SetSize`: the number of different elements of each row of a sparse tensor. */
export const SetSize = defineOp("SetSize", {
  infer: () => [Shape.unknown],
  host: ({ inputs: [indices, values, dims], name }) => {
    const { groups, members } = sparseSets(indices!, values!, dims!, name);
    const sizes = new Int32Array(sizeOf(groups));
    for (const [group, set] of members) sizes[group] = set.size;
    return [new NdArray(int32, groups, sizes)];
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** What the set functions take. */
export type SetLike = TensorLike | SparseTensor | SparseTensorValue;
/** Options of the set functions. */
export interface SetOptions extends Named {
  /** False leaves the order of sparse indices unchecked. Default true. */
  readonly validateIndices?: boolean;
}

function operation(a: SetLike, b: SetLike, operationName: string, options: SetOptions): SparseTensor {
  const first = convertToTensorOrSparse(a, { name: "a" });
  const second = convertToTensorOrSparse(b, { name: "b" });
  const isFlipped = first instanceof SparseTensor && !(second instanceof SparseTensor);
  const [x, y] = isFlipped ? [second, first] : [first, second];
  const flips: Readonly<Record<string, string>> = { "a-b": "b-a", "b-a": "a-b" };
  const kind = isFlipped ? (flips[operationName] ?? operationName) : operationName;
  const attrs = { set_operation: kind, validate_indices: options.validateIndices ?? true };
  const parts = (set: SparseTensor, n: "1" | "2"): Record<string, Tensor> => ({
    [`set${n}_indices`]: set.indices,
    [`set${n}_values`]: set.values,
    [`set${n}_shape`]: set.denseShape,
  });
  const { name } = options;
  const named = name === undefined ? {} : { name };
  const op =
    x instanceof SparseTensor
      ? applyOp("SparseToSparseSetOperation", { ...parts(x, "1"), ...parts(y as SparseTensor, "2") }, attrs, named)
      : y instanceof SparseTensor
        ? applyOp("DenseToSparseSetOperation", { set1: x, ...parts(y, "2") }, attrs, named)
        : applyOp("DenseToDenseSetOperation", { set1: x, set2: y }, attrs, named);
  const [indices, values, shape] = op.outputs as [Tensor, Tensor, Tensor];
  return new SparseTensor(indices, values, shape);
}

/** What is in the rows of both, sorted (`tf.sets.intersection`). */
export function intersection(a: SetLike, b: SetLike, options: SetOptions = {}): SparseTensor {
  return operation(a, b, "intersection", options);
}
/** What is in the rows of `a` but not of `b`, sorted; the other way round with `aminusb: false` (`tf.sets.difference`). */
export function difference(a: SetLike, b: SetLike, options: SetOptions & { aminusb?: boolean } = {}): SparseTensor {
  return operation(a, b, (options.aminusb ?? true) ? "a-b" : "b-a", options);
}
/** What is in the rows of either, sorted (`tf.sets.union`). */
export function union(a: SetLike, b: SetLike, options: SetOptions = {}): SparseTensor {
  return operation(a, b, "union", options);
}
/** The number of different elements in each row (`tf.sets.size`). @throws ValueError for a dense tensor */
export function size(a: SetLike, options: SetOptions = {}): Tensor {
  const set = convertToTensorOrSparse(a, { name: "a" });
  if (!(set instanceof SparseTensor)) throw new ValueError(`Expected \`SparseTensor\`, got ${set}.`);
  return apply(
    "SetSize",
    { set_indices: set.indices, set_values: set.values, set_shape: set.denseShape },
    { validate_indices: options.validateIndices ?? true },
    options.name === undefined ? {} : { name: options.name },
  );
}
