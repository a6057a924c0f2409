import { apply } from "../core/apply-op.js";
import { convertToTensor, isConvertible, type TensorLike } from "../core/convert.js";
import { type DType, int64 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { defineOp, type Gradient, type InferContext, type LowerContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { areIndices, refuseNegative } from "../onnx/indices.js";
import { hasKernel } from "../onnx/kernels.js";
import { nameScope } from "./control.js";
import { zerosLike } from "./fill.js";
import { gatherSlices, scatterSlices } from "./host/slices.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { over, plus, times } from "./operators.js";
import { shape, squeeze } from "./shape.js";
import { identity } from "./source.js";

/** Sums of this many elements are scattered in the cluster, larger ones on the host, which is faster. */
const MOST_ELEMENTS = 65536;

const gathering: OpImplementation = {
  infer: ({ inputs: [params, indices] }) => {
    const depth = indices?.shape.dim(-1);
    if (indices?.shape.rank === undefined || depth === null || depth === undefined) return [Shape.unknown];
    const rank = params?.shape.rank;
    if (rank !== undefined && depth > rank) {
      const message = `indices.shape[-1] must be <= params.rank, but saw indices shape: ${indices.shape.toErrorString()} and params shape: ${params!.shape.toErrorString()}`;
      throw new ShapeError(message, message.replace("indices.shape[-1]", "index innermost dimension length"));
    }
    return [indices.shape.slice(0, -1).concat(params?.shape.slice(depth) ?? Shape.unknown)];
  },
  host: ({ inputs: [params, indices], name }) => [gatherSlices(params!, indices!, name)],
  lowers: (_, { inputs, constant }) => {
    const isKnown = inputs.every((input) => input.shape.isFullyDefined && input.shape.size! > 0);
    return isKnown && inputs[1]!.shape.dim(-1) !== 0 && areIndices(constant(1), null);
  },
  lower: (onnx, { inputs: [params, indices] }) => [
    onnx.node("GatherND", [params, refuseNegative(onnx, onnx.cast(indices!, int64))]),
  ],
  gradient: (op, [grad]) => {
    const [params, indices] = op.inputs as [Tensor, Tensor];
    return [sliceGradient(grad!, indices, (outType) => shape(params, { outType })), null];
  },
};
/** `GatherNd`: slices that rows of indices name. */
export const GatherNd = defineOp("GatherNd", gathering);
/** `ResourceGatherNd`: slices of a resource variable that rows of indices name. */
export const ResourceGatherNd = defineOp("ResourceGatherNd", {
  ...gathering,
  reads: [0],
  gradient: (op, [grad]) => [
    sliceGradient(grad!, op.inputs[1]!, (outType) =>
      apply("VariableShape", { input: op.inputs[0]! }, { out_type: outType }),
    ),
    null,
  ],
});

/** The gradient of gathered slices: these at their places, as IndexedSlices where the indices are of rows. */
function sliceGradient(grad: Tensor, indices: Tensor, shapeAs: (dtype: DType) => Tensor): Gradient {
  const whole = shapeAs(indices.dtype.base);
  if (indices.shape.rank === 2 && indices.shape.dim(1) === 1)
    return new IndexedSlices(convertToTensor(grad), squeeze(indices, -1), whole);
  return apply("ScatterNd", { indices, updates: grad, shape: whole });
}

function scatteredShape(context: InferContext): Shape {
  const [indices, updates] = context.inputs;
  const result = context.constantShape(2);
  const depth = indices?.shape.dim(-1);
  const outer = indices?.shape.slice(0, -1);
  if (depth === null || depth === undefined || outer === undefined || result.rank === undefined) return result;
  const expected = outer.concat(result.slice(depth));
  if (updates?.shape.rank !== undefined && !expected.isCompatibleWith(updates.shape))
    throw new ShapeError(
      `Dimensions [0,${outer.rank}) of indices[shape=${indices!.shape.toErrorString()}] = ${outer.toErrorString()} must match dimensions [0,${outer.rank}) of updates[shape=${updates.shape.toErrorString()}]`,
      `Must have updates.shape = indices.shape[:batch_dim] + params_shape[slice_dim:], got updates.shape: ${updates.shape.toErrorString()}, indices.shape: ${indices!.shape.toErrorString()}, params_shape: ${result.toErrorString()}, slice_dim: ${depth}, and batch_dim: ${outer.rank}`,
    );
  return result;
}

/** `ScatterNd`: updates added to zeros, at the places that rows of indices name. */
export const ScatterNd = defineOp("ScatterNd", {
  infer: (context) => [scatteredShape(context)],
  host: ({ inputs: [indices, updates, dims], name }) => [
    scatterSlices("Add", undefined, indices!, updates!, dims!.toNumbers(), name),
  ],
  lowers: (op, known) => {
    const dims = known.constant(2);
    const updates = known.inputs[1]!.shape;
    if (dims === undefined || !updates.isFullyDefined || !known.inputs[0]!.shape.isFullyDefined) return false;
    if (updates.size === 0 || sizeOf(dims.toNumbers()) === 0) return false;
    if (known.inputs[0]!.shape.dim(-1) !== 1 || !areIndices(known.constant(0), dims.toNumbers()[0]!)) return false;
    return hasKernel("CumSum", op.outputs[0]!.dtype) && updates.size! <= MOST_ELEMENTS;
  },
  lower: (onnx, context) => [lowerScatter(onnx, context)],
  gradient: (op, [grad]) => [null, gatherNd(grad!, op.inputs[0]!), null],
});

/** Rows summed one after the other: ONNX Runtime's ScatterND would lose some of several updates to one place. */
function lowerScatter(onnx: OnnxGraph, { inputs }: LowerContext): Value {
  const [indices, updates, dims] = inputs as [Value, Value, Value];
  const sizes = dims.constant!.toNumbers();
  const count = indices.shape.size!;
  const index = onnx.reshape(refuseNegative(onnx, onnx.cast(indices, int64)), [count, 1]);
  const sum = scatterRows(onnx, index, onnx.reshape(updates, [count, sizeOf(sizes.slice(1))]), sizes[0]!);
  return onnx.reshape(sum, sizes);
}

/** Row `index[i]` of zeros, `[rows, inner]`, plus row `i` of the updates, for all i; the index is `[n, 1]`. */
export function scatterRows(onnx: OnnxGraph, index: Value, updates: Value, rows: number): Value {
  const [count, inner] = updates.shape.toArray() as [number, number];
  const zeros = onnx.node("Expand", [onnx.scalar(0, updates.dtype), onnx.ints([rows, inner])]);
  const spread = inner === 1 ? index : onnx.node("Expand", [index, onnx.ints([count, inner])]);
  return onnx.node("ScatterElements", [zeros, spread, updates], { axis: 0, reduction: "add" });
}

const tensorScatter = (
  rule: "Update" | "Add" | "Sub" | "Max" | "Min",
  gradient: OpImplementation["gradient"],
): OpImplementation => ({
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [tensor, indices, updates], name }) => [
    scatterSlices(rule, tensor, indices!, updates!, tensor!.shape, name),
  ],
  gradient,
});
const identityOf = (input: Tensor): Tensor => apply("Identity", { input });
const updatesGradient = (op: Operation, grad: Tensor): Tensor => gatherNd(grad, op.inputs[1]!);

/** `TensorScatterUpdate`: a tensor with some slices replaced. */
export const TensorScatterUpdate = defineOp(
  "TensorScatterUpdate",
  tensorScatter("Update", (op, [grad]) => {
    const [, indices, updates] = op.inputs as [Tensor, Tensor, Tensor];
    const dUpdates = updatesGradient(op, grad!);
    const args = {
      tensor: identityOf(grad!),
      indices,
      updates: zerosLike(updates, { dtype: grad!.dtype }),
    };
    return [apply("TensorScatterUpdate", args), null, dUpdates];
  }),
);
/** `TensorScatterAdd`: a tensor with updates added to some slices. */
export const TensorScatterAdd = defineOp(
  "TensorScatterAdd",
  tensorScatter("Add", (op, [grad]) => {
    const dUpdates = updatesGradient(op, grad!);
    return [identityOf(grad!), null, dUpdates];
  }),
);
/** `TensorScatterSub`: a tensor with updates subtracted from some slices. */
export const TensorScatterSub = defineOp(
  "TensorScatterSub",
  tensorScatter("Sub", (op, [grad]) => {
    const dUpdates = updatesGradient(op, grad!);
    return [identityOf(grad!), null, apply("Neg", { x: dUpdates })];
  }),
);

const extremeGradient: OpImplementation["gradient"] = (op, [grad]) => {
  const [x, indices, y] = op.inputs as [Tensor, Tensor, Tensor];
  const output = op.outputs[0]!;
  const { dtype } = grad!;
  const fromX = cast(apply("Equal", { x, y: output }), dtype);
  const fromY = cast(apply("Equal", { x: y, y: gatherNd(output, indices) }), dtype);
  const whole = shape(x, { outType: indices.dtype.base });
  const count = plus(fromX, apply("ScatterNd", { indices, updates: fromY, shape: whole }));
  const dx = over(times(grad!, fromX), count);
  return [dx, null, times(gatherNd(over(grad!, count), indices), fromY)];
};
/** `TensorScatterMax`: a tensor with the larger of some slices and updates. */
export const TensorScatterMax = defineOp("TensorScatterMax", tensorScatter("Max", extremeGradient));
/** `TensorScatterMin`: a tensor with the smaller of some slices and updates. */
export const TensorScatterMin = defineOp("TensorScatterMin", tensorScatter("Min", extremeGradient));

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Slices of `params` that the rows of `indices` name (`tf.gather_nd`). */
export function gatherNd(params: TensorLike, indices: TensorLike, options: Named = {}): Tensor {
  const handle = isConvertible(params) ? params.toRef() : undefined;
  if (handle?.dtype.name !== "resource") return apply("GatherNd", { params, indices }, {}, options);
  const dtype = (params as { dtype: DType }).dtype.base;
  const value = nameScope(options.name ?? "GatherNd", (name) =>
    apply("ResourceGatherNd", { resource: handle, indices }, { dtype }, { name }),
  );
  return identity(value);
}

/** Zeros of a shape with `updates` added at the places that the rows of `indices` name (`tf.scatter_nd`). */
export function scatterNd(
  indices: TensorLike,
  updates: TensorLike,
  shapeLike: TensorLike,
  options: Named = {},
): Tensor {
  return apply("ScatterNd", { indices, updates, shape: shapeLike }, {}, options);
}

/** A tensor with some slices replaced (`tf.tensor_scatter_update`). */
export function tensorScatterUpdate(
  tensor: TensorLike,
  indices: TensorLike,
  updates: TensorLike,
  options: Named = {},
): Tensor {
  return apply("TensorScatterUpdate", { tensor, indices, updates }, {}, options);
}
