import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { convertToTensor, isConvertible, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { ShapeError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import { type Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { staticValue } from "../core/static-value.js";
import { areIndices, refuseNegative } from "../onnx/indices.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { gatherGradient } from "./gather-gradient.js";
import { gatherRows } from "./host/layout.js";
import { concat } from "./join.js";
import type { Named } from "./named.js";
import { expandDims, reshape, shape, size } from "./shape.js";
import { identity } from "./source.js";
import { variableShape } from "./variable-shape.js";

const batchDims = (context: InferContext | { attr: InferContext["attr"] }, rank: number): number => {
  const given = context.attr.has("batch_dims") ? context.attr.int("batch_dims") : 0;
  return given < 0 ? given + rank : given;
};

function gatheredShape(context: InferContext, axisValue: number | undefined): Shape {
  const [params, indices] = context.inputs;
  if (params?.shape.dims === undefined || indices?.shape.dims === undefined || axisValue === undefined)
    return Shape.unknown;
  if (params.shape.dims.length === 0) {
    const message = "Shape must be at least rank 1 but is rank 0";
    throw new ShapeError(message, "params must be at least 1 dimensional");
  }
  const [axis = 0] = normalizeAxes([axisValue], params.shape.dims.length);
  const batch = batchDims(context, indices.shape.dims.length);
  const { dims } = params.shape;
  return Shape.of([...dims.slice(0, axis), ...indices.shape.dims.slice(batch), ...dims.slice(axis + 1)]);
}

/** `Gather`: rows chosen by index. */
export const Gather = defineOp("Gather", {
  infer: (context) => [gatheredShape(context, 0)],
  host: ({ inputs: [params, indices] }) => [gatherRows(params!, indices!, 0, 0)],
  lowers: (_, known) => areIndices(known.constant(1), known.inputs[0]!.shape.dim(0)),
  lower: (onnx, { inputs: [params, indices] }) => [
    onnx.node("Gather", [params, refuseNegative(onnx, indices!)], { axis: 0 }),
  ],
  gradient: (op, [grad]) => {
    const [params, indices] = op.inputs as [Tensor, Tensor];
    return [
      slicesOf(
        grad!,
        indices,
        placedWith(params.op, () => shape(params)),
      ),
      null,
    ];
  },
});

/** `GatherV2`: slices chosen by index, along an axis. */
export const GatherV2 = defineOp("GatherV2", {
  infer: (context) => {
    const axis = context.constant(2);
    return [gatheredShape(context, axis === undefined ? undefined : Number(axis.at(0)))];
  },
  shapeValue: (op, shapeOf) => {
    const dims = shapeOf(op.inputs[0]!);
    const indices = staticValue(op.inputs[1]!);
    if (dims.rank === undefined || indices === undefined || indices.shape.length !== 1) return undefined;
    return Shape.of(indices.toNumbers().map((index) => dims.dim(index)));
  },
  host: ({ inputs: [params, indices, axis], attr }) => {
    const [along = 0] = normalizeAxes([Number(axis!.at(0))], params!.shape.length);
    return [gatherRows(params!, indices!, along, batchDims({ attr }, indices!.shape.length))];
  },
  lowers: (op, known) => {
    const axis = known.constant(2);
    if (op.attr.int("batch_dims") !== 0 || axis === undefined) return false;
    return areIndices(known.constant(1), known.inputs[0]!.shape.dim(Number(axis.at(0))));
  },
  lower: (onnx, { inputs: [params, indices, axis] }) => [
    onnx.node("Gather", [params, refuseNegative(onnx, indices!)], { axis: Number(axis!.constant!.at(0)) }),
  ],
  gradient: (op, [grad]) => {
    const [params, indices, axis] = op.inputs as [Tensor, Tensor, Tensor];
    const paramsShape = placedWith(params.op, () => shape(params));
    const count = expandDims(size(indices), 0);
    if (Number(staticValue(axis)?.at(0)) !== 0) return [gatherGradient(op, grad!, paramsShape), null, null];
    return [rowSlices(grad!, indices, count, paramsShape), null, null];
  },
});

/** The gradient of rows: slices at their places. */
function slicesOf(grad: Tensor, indices: Tensor, paramsShape: Tensor): IndexedSlices {
  return rowSlices(grad, indices, expandDims(size(indices), 0), paramsShape);
}

function rowSlices(grad: Tensor, indices: Tensor, count: Tensor, paramsShape: Tensor): IndexedSlices {
  const valuesShape = concat([count, at(paramsShape, "1:")], 0);
  const values = reshape(convertToTensor(grad), valuesShape);
  return new IndexedSlices(values, reshape(indices, count), paramsShape);
}

function placedWith<T>(op: Operation, body: () => T): T {
  return getDefaultGraph().colocateWith([op], body);
}

const resourceGather: OpImplementation = {
  reads: [0],
  infer: (context) => [gatheredShape(context, 0)],
  host: ({ inputs: [params, indices] }) => [gatherRows(params!, indices!, 0, 0)],
  lowers: (_, known) => areIndices(known.constant(1), known.inputs[0]!.shape.dim(0)),
  lower: (onnx, { inputs: [params, indices] }) => [
    onnx.node("Gather", [params, refuseNegative(onnx, indices!)], { axis: 0 }),
  ],
  gradient: (op, [grad]) => {
    const [handle, indices] = op.inputs as [Tensor, Tensor];
    return [slicesOf(grad!, indices, variableShape(handle)), null];
  },
};
/** `ResourceGather`: rows of a resource variable. */
export const ResourceGather = defineOp("ResourceGather", resourceGather);

/** Options of `gather`. */
export interface GatherOptions extends Named {
  /** The axis to choose along; `batchDims`, where none is given. */
  readonly axis?: TensorLike;
  /** So many leading dimensions of both go together. */
  readonly batchDims?: number;
}

/** Slices of `params` chosen by `indices` (`tf.gather`). */
export function gather(params: TensorLike, indices: TensorLike, options: GatherOptions = {}): Tensor {
  const { batchDims: batch = 0, axis = batch, name } = options;
  const handle = isConvertible(params) ? params.toRef() : undefined;
  const along = axis instanceof Tensor ? staticValue(axis)?.at(0) : axis;
  if (handle?.dtype.name === "resource" && along === 0)
    return nameScope(name ?? "Gather", (scope) => {
      const dtype = (params as { dtype: Tensor["dtype"] }).dtype.base;
      const value = apply("ResourceGather", { resource: handle, indices }, { dtype }, { name: scope });
      return identity(value);
    });
  return apply("GatherV2", { params, indices, axis }, { batch_dims: batch }, name === undefined ? {} : { name });
}
