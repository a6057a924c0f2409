import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { type DType, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "./at.js";
import { zeros } from "./fill.js";
import { gather } from "./gather.js";
import { elementsOf, Results } from "./host/elementwise.js";
import { stack } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, plus, times } from "./operators.js";
import { range } from "./sequence.js";
import { allAxes, expandDims, reshape, shape, size } from "./shape.js";

/** The number of elements wanted, as attribute (TopK) or input (TopKV2). */
function countOf(context: InferContext): number | undefined {
  if (context.type === "TopK") return context.attr.int("k");
  const given = context.constant(1);
  return given === undefined ? undefined : Number(given.at(0));
}

const searching: OpImplementation = {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const count = countOf(context);
    if (input.rank === 0)
      throw new ShapeError("Shape must be at least rank 1 but is rank 0", "input must be >= 1-D, got shape []");
    const last = input.dim(-1);
    if (count !== undefined && last !== null && count > last)
      throw new ShapeError(
        `input must have last dimension >= k = ${count} but is ${last}`,
        `input must have at least k columns. Had ${last}, needed ${count}`,
      );
    const result = input.rank === undefined ? Shape.unknown : input.slice(0, -1).concat(Shape.of([count ?? null]));
    return [result, result];
  },
  host: ({ inputs: [input, k], attr, type, outputTypes, name }) => {
    const count = type === "TopK" ? attr.int("k") : Number(k!.at(0));
    const length = input!.shape.at(-1) ?? 0;
    if (count < 0) throw new InvalidArgumentError(`Need k >= 0, got ${count}`, { node: name });
    if (count > length)
      throw new InvalidArgumentError(`input must have at least k columns. Had ${length}, needed ${count}`, {
        node: name,
      });
    return largest(input!, count, outputTypes[1]!);
  },
  lowers: (_, known) =>
    countOf(known) !== undefined && ["float32", "float64", "int32", "int64"].includes(known.inputs[0]!.dtype.base.name),
  lower: (onnx, { inputs, attr, type, outputTypes }) => {
    const count = type === "TopK" ? attr.int("k") : Number(inputs[1]!.constant!.at(0));
    const [values, indices] = onnx.nodeWithOutputs(
      "TopK",
      [inputs[0], onnx.ints([count])],
      { axis: -1, largest: 1, sorted: 1 },
      [{}, { dtype: int64 }],
    );
    return [values!, onnx.cast(indices!, outputTypes[1]!)];
  },
  gradient: (op, [grad]) => topKGradient(op, grad!),
};

/** The `count` largest elements of each row and their places; of equal ones the earlier comes first. */
function largest(input: NdArray, count: number, indexType: DType): NdArray[] {
  const length = input.shape.at(-1) ?? 0;
  const shape = [...input.shape.slice(0, -1), count];
  const elements = elementsOf(input) as ArrayLike<number>;
  const values = new Results(input.dtype, shape);
  const indices = NdArray.zeros(indexType, shape);
  const places = indices.data as unknown as { [index: number]: number | bigint };
  const rows = length === 0 ? 0 : input.size / length;
  for (let row = 0; row < rows; row++) {
    const order = Array.from({ length }, (_, i) => i);
    const at = (i: number): number => elements[row * length + i]!;
    order.sort((a, b) => (at(a) > at(b) ? -1 : at(a) < at(b) ? 1 : a - b));
    for (let i = 0; i < count; i++) {
      values.elements[row * count + i] = at(order[i]!);
      places[row * count + i] = indexType.kind === "bigint" ? BigInt(order[i]!) : order[i]!;
    }
  }
  return [values.toArray(), indices];
}

/** The gradient put back to the places that the largest elements came from. */
function topKGradient(op: Operation, grad: Tensor): (Tensor | null)[] {
  const inShape = shape(op.inputs[0]!);
  const indexShape = shape(op.outputs[1]!);
  const indexLast = gather(cast(indexShape, int64), minus(size(indexShape), 1));
  const index2d = reshape(op.outputs[1]!, stack([-1, indexLast]));
  const inLast = gather(cast(inShape, int64), minus(size(inShape), 1));
  const outer = at(shape(index2d), 0);
  const starts = range(0, times(cast(outer, int64), inLast), inLast);
  const flat = reshape(plus(index2d, cast(expandDims(starts, -1), int32)), [-1]);
  const places = expandDims(flat, -1);
  const updates = reshape(grad, [-1]);
  const count = apply("Prod", { input: inShape, reduction_indices: allAxes(inShape) });
  const scattered = apply("ScatterNd", { indices: places, updates, shape: [count] as TensorLike });
  const dx = reshape(scattered, inShape);
  const none = zeros([], { dtype: int32 });
  return op.inputs.length === 1 ? [dx] : [dx, none];
}

/** `TopK`: the k largest elements of each row, sorted, and their places. */
export const TopK = defineOp("TopK", searching);
/** `TopKV2`: `TopK` with k as an input. */
export const TopKV2 = defineOp("TopKV2", searching);

/** The `k` largest elements along the last axis and their places (`tf.nn.top_k`). */
export function topK(
  input: TensorLike,
  k: TensorLike = 1,
  options: Named & { sorted?: boolean } = {},
): { values: Tensor; indices: Tensor } {
  const { sorted = true, name } = options;
  const [values, indices] = applyOp("TopKV2", { input, k }, { sorted }, name === undefined ? {} : { name }).outputs;
  return { values: values!, indices: indices! };
}
