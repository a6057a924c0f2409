import { apply, applyOp } from "../../core/apply-op.js";
import { type DType, int32 } from "../../core/dtype.js";
import type { Gradients } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { zerosLike } from "../fill.js";
import { concat } from "../join.js";
import { shape } from "../shape.js";
import { slice } from "../slice.js";

type Gradient = (op: Operation, grads: readonly (Tensor | undefined)[]) => Gradients;

const elementShapeOf = (list: Tensor): Tensor =>
  apply("TensorListElementShape", { input_handle: list }, { shape_type: int32 });
const rowShapeOf = (tensor: Tensor): Tensor => slice(shape(tensor), [1], [-1]);
/** Gradients of a list as long as that one, of elements that nothing is known of yet. */
const reserved = (list: Tensor, dtype: DType): Tensor =>
  apply(
    "TensorListReserve",
    { element_shape: elementShapeOf(list), num_elements: apply("TensorListLength", { input_handle: list }) },
    { element_dtype: dtype.base },
  );
const typeOf = ({ attr }: Operation): DType => attr.type("element_dtype");

const pushBack: Gradient = (op, [grad]) => {
  const [, element] = op.inputs as [Tensor, Tensor];
  const inputs = { input_handle: grad!, element_shape: shape(element) };
  return applyOp("TensorListPopBack", inputs, { element_dtype: typeOf(op) }).outputs;
};

const popBack: Gradient = (op, [list, element]) => {
  const [rest, last] = op.outputs as [Tensor, Tensor];
  const shapeOfElements = elementShapeOf(rest);
  const before =
    list ??
    apply("EmptyTensorList", { element_shape: shapeOfElements, max_num_elements: -1 }, { element_dtype: typeOf(op) });
  return [apply("TensorListPushBack", { input_handle: before, tensor: element ?? zerosLike(last) }), null];
};

const fromTensor: Gradient = (op, [grad]) => {
  const [tensor] = op.inputs as [Tensor];
  const inputs = { input_handle: grad!, element_shape: rowShapeOf(tensor) };
  const attrs = { element_dtype: tensor.dtype.base, num_elements: tensor.shape.dim(0) ?? -1 };
  return [apply("TensorListStack", inputs, attrs), null];
};

const stack: Gradient = (op, [grad]) => {
  const rows = rowShapeOf(grad!);
  return [apply("TensorListFromTensor", { tensor: grad!, element_shape: rows }), ...op.inputs.slice(1).map(() => null)];
};

const joined: Gradient = (op, [grad]) => {
  const [list] = op.inputs as [Tensor];
  const inputs = { tensor: grad!, element_shape: elementShapeOf(list), lengths: op.outputs[1]! };
  return [apply("TensorListSplit", inputs), ...op.inputs.slice(1).map(() => null)];
};

const split: Gradient = (op, [grad]) => {
  const [tensor, , lengths] = op.inputs as [Tensor, Tensor, Tensor];
  const inputs = {
    input_handle: grad!,
    element_shape: concat([[-1], rowShapeOf(tensor)], 0),
    leading_dims: lengths,
  };
  const [whole] = applyOp("TensorListConcatV2", inputs, { element_dtype: tensor.dtype.base }).outputs;
  return [whole!, null, null];
};

const getItem: Gradient = (op, [grad]) => {
  const [list, index] = op.inputs as [Tensor, Tensor];
  const zeros = reserved(list, grad!.dtype);
  return [apply("TensorListSetItem", { input_handle: zeros, index, item: grad! }), null, null];
};

const setItem: Gradient = (op, [grad]) => {
  const [list, index, item] = op.inputs as [Tensor, Tensor, Tensor];
  const without = apply("TensorListSetItem", { input_handle: grad!, index, item: zerosLike(item) });
  const inputs = { input_handle: grad!, index, element_shape: shape(item) };
  const own = apply("TensorListGetItem", inputs, { element_dtype: item.dtype.base });
  const grows = op.attrs.get("resize_if_index_out_of_bounds")?.b ?? false;
  return [grows ? resized(without, list) : without, null, own];
};

const resized = (grad: Tensor, list: Tensor): Tensor =>
  apply("TensorListResize", { input_handle: grad, size: apply("TensorListLength", { input_handle: list }) });

const gather: Gradient = (op, [grad]) => {
  const [list, indices] = op.inputs as [Tensor, Tensor];
  const inputs = { input_handle: reserved(list, grad!.dtype), tensor: grad!, indices };
  return [apply("TensorListScatterIntoExistingList", inputs), null, null];
};

function rowsAt(grad: Tensor, tensor: Tensor, indices: Tensor): Tensor {
  const inputs = { input_handle: grad, indices, element_shape: rowShapeOf(tensor) };
  return apply("TensorListGather", inputs, { element_dtype: tensor.dtype.base });
}

const scatter: Gradient = (op, [grad]) => {
  const [tensor, indices] = op.inputs as [Tensor, Tensor];
  return [rowsAt(grad!, tensor, indices), ...op.inputs.slice(1).map(() => null)];
};

const scatterInto: Gradient = (op, [grad]) => {
  const [, tensor, indices] = op.inputs as [Tensor, Tensor, Tensor];
  const inputs = { input_handle: grad!, tensor: zerosLike(tensor), indices };
  return [apply("TensorListScatterIntoExistingList", inputs), rowsAt(grad!, tensor, indices), null];
};

const resize: Gradient = (op, [grad]) => [resized(grad!, op.inputs[0]!), null];

/** Gradients of ops on lists of tensors: a list's gradient is the list of its elements' gradients. */
export const listGradients = {
  pushBack,
  popBack,
  fromTensor,
  stack,
  joined,
  split,
  getItem,
  setItem,
  gather,
  scatter,
  scatterInto,
  resize,
};
