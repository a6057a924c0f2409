import { type DType, int64, variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { shapeOfVector } from "../../core/infer.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../../core/op.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { ThingArray } from "../../core/thing-array.js";
import { stackArrays } from "./tensor-array-value.js";
import { listGradients } from "./tensor-list-gradients.js";
import { type ListElements, listOf, TensorListValue } from "./tensor-list-value.js";

/** An op that makes a list. */
const making: OpImplementation = { infer: () => [[]], makesHandle: true };
/** An op that makes a list of another, which its first input is. */
const changing: OpImplementation = { infer: () => [[]], handleFrom: 0 };
/** An op that gives elements of a list. */
const giving: OpImplementation = { shares: true };

/** The shape that input `index` spells, as far as it is known. */
function toldShape(context: InferContext, index: number): Shape {
  const value = context.constant(index);
  return value === undefined || value.shape.length === 0 ? Shape.unknown : context.constantShape(index);
}

/** The shape of an element of the list: what nodes have put there, and what input `index` spells. */
function elementShape(context: InferContext, index?: number): Shape {
  const told = index === undefined ? Shape.unknown : toldShape(context, index);
  const found = context.content?.(0) ?? Shape.unknown;
  return found.isCompatibleWith(told) ? found.mergeWith(told) : found;
}

const definedOr = (shape: Shape): Shape | undefined => (shape.isFullyDefined ? shape : undefined);
const withRows = (count: number | null, { dims }: Shape): Shape =>
  dims === undefined ? Shape.unknown : Shape.of([count, ...dims]);
const rowsOf = (array: NdArray): NdArray[] => Array.from({ length: array.shape[0] ?? 0 }, (_, i) => array.row(i));
const int32Scalar = (value: number, dtype: DType): NdArray => new NdArray(dtype, [], Int32Array.of(value));

/** `EmptyTensorList`: a list without elements. */
export const EmptyTensorList = defineOp("EmptyTensorList", {
  ...making,
  fills: (context) => definedOr(toldShape(context, 0)),
  host: ({ attr, inputs: [shape, limit] }) => {
    const list = new TensorListValue(attr.type("element_dtype"), shapeOfVector(shape!), [], Number(limit!.item()));
    return [list.toArray()];
  },
});
/** `TensorListReserve`: a list of elements that are not set yet. */
export const TensorListReserve = defineOp("TensorListReserve", {
  ...making,
  fills: (context) => definedOr(toldShape(context, 0)),
  host: ({ attr, inputs: [shape, count] }) => {
    const elements: ListElements = Array.from({ length: Number(count!.item()) }, () => undefined);
    return [new TensorListValue(attr.type("element_dtype"), shapeOfVector(shape!), elements).toArray()];
  },
});
/** `TensorListFromTensor`: the list of the rows of a tensor. */
export const TensorListFromTensor = defineOp("TensorListFromTensor", {
  gradient: listGradients.fromTensor,
  ...making,
  fills: ({ inputs: [tensor] }) => tensor!.shape.slice(1),
  host: ({ inputs: [tensor, shape] }) => {
    const told = shapeOfVector(shape!);
    const found = Shape.of(tensor!.shape.slice(1));
    if (!told.isCompatibleWith(found))
      throw new InvalidArgumentError(
        `Specified a list with shape ${told.toErrorString()} from a tensor with shape ${found.toErrorString()}`,
      );
    return [new TensorListValue(tensor!.dtype, told, rowsOf(tensor!)).toArray()];
  },
});
/** `TensorListSplit`: the list of parts of a tensor, of these lengths along its first axis. */
export const TensorListSplit = defineOp("TensorListSplit", {
  gradient: listGradients.split,
  ...making,
  fills: ({ inputs: [tensor] }) => withRows(null, tensor!.shape.slice(1)),
  host: ({ inputs: [tensor, shape, lengths] }) => {
    const sizes = lengths!.toNumbers();
    const [rows = 0, ...rest] = tensor!.shape;
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total !== rows)
      throw new InvalidArgumentError(
        `Attempting to split a tensor with ${rows} rows into parts of ${total}: expected lengths that add up to it`,
      );
    const width = sizeOf(rest) * (tensor!.dtype.kind === "complex" ? 2 : 1);
    let begin = 0;
    const elements = sizes.map((size) => {
      const data = tensor!.data.slice(begin * width, (begin + size) * width) as NdArray["data"];
      begin += size;
      return new NdArray(tensor!.dtype, [size, ...rest], data);
    });
    return [new TensorListValue(tensor!.dtype, shapeOfVector(shape!), elements).toArray()];
  },
});

/** The list with the rows of a tensor at these places. */
function scattered(list: TensorListValue, tensor: NdArray, indices: NdArray): TensorListValue {
  const elements = [...list.elements];
  indices.toNumbers().forEach((place, row) => {
    if (place < 0) throw new InvalidArgumentError(`Indices in TensorListScatter must all be non-negative.`);
    while (elements.length <= place) elements.push(undefined);
    elements[place] = tensor.row(row);
  });
  return list.with(elements);
}

const scatter: OpImplementation = {
  ...making,
  gradient: listGradients.scatter,
  fills: ({ inputs: [tensor] }) => tensor!.shape.slice(1),
  host: ({ inputs: [tensor, indices, shape, count] }) => {
    const size = count === undefined ? 0 : Math.max(0, Number(count.item()));
    const elements: ListElements = Array.from({ length: size }, () => undefined);
    const list = new TensorListValue(tensor!.dtype, shapeOfVector(shape!), elements);
    return [scattered(list, tensor!, indices!).toArray()];
  },
};
/** `TensorListScatter`: the list with the rows of a tensor at these places. */
export const TensorListScatter = defineOp("TensorListScatter", scatter);
/** `TensorListScatterV2`: the list, of this length, with the rows of a tensor at these places. */
export const TensorListScatterV2 = defineOp("TensorListScatterV2", scatter);
/** `TensorListScatterIntoExistingList`: a list with the rows of a tensor at these places. */
export const TensorListScatterIntoExistingList = defineOp("TensorListScatterIntoExistingList", {
  gradient: listGradients.scatterInto,
  ...changing,
  fills: ({ inputs: [, tensor] }) => tensor!.shape.slice(1),
  host: ({ inputs: [list, tensor, indices] }) => [scattered(listOf(list), tensor!, indices!).toArray()],
});

/** `TensorListPushBack`: the list with one more element. */
export const TensorListPushBack = defineOp("TensorListPushBack", {
  gradient: listGradients.pushBack,
  ...changing,
  fills: ({ inputs: [, element] }) => element!.shape,
  host: ({ inputs: [list, element] }) => [listOf(list).push(element!).toArray()],
});
/** `TensorListPushBackBatch`: lists, each with one more element: a row of the tensor. */
export const TensorListPushBackBatch = defineOp("TensorListPushBackBatch", {
  infer: ({ inputs: [lists] }) => [lists!.shape],
  handleFrom: 0,
  notDifferentiable: true,
  host: ({ inputs: [lists, tensor] }) => {
    const rows = tensor!.reshape([lists!.size, ...tensor!.shape.slice(lists!.shape.length)]);
    const things = Array.from({ length: lists!.size }, (_, i) => listOf(itemOf(lists!, i)).push(rows.row(i)));
    return [new ThingArray(variant, lists!.shape, things)];
  },
});
/** `TensorListSetItem`: the list with another element in one place. */
export const TensorListSetItem = defineOp("TensorListSetItem", {
  gradient: listGradients.setItem,
  ...changing,
  fills: ({ inputs: [, , element] }) => element!.shape,
  host: ({ attrs, inputs: [list, index, element] }) => {
    const resizes = attrs.get("resize_if_index_out_of_bounds")?.b ?? false;
    return [listOf(list).set(Number(index!.item()), element!, resizes).toArray()];
  },
});
/** `TensorListResize`: the list with that many elements. */
export const TensorListResize = defineOp("TensorListResize", {
  gradient: listGradients.resize,
  ...changing,
  host: ({ inputs: [list, size] }) => [listOf(list).resize(Number(size!.item())).toArray()],
});
/** `TensorListConcatLists`: the elements of two lists as one. */
export const TensorListConcatLists = defineOp("TensorListConcatLists", {
  infer: ({ inputs: [lists] }) => [lists!.shape],
  handleFrom: 0,
  notDifferentiable: true,
  host: ({ inputs: [a, b] }) => {
    const things = Array.from({ length: a!.size }, (_, i) => {
      const [first, second] = [listOf(itemOf(a!, i)), listOf(itemOf(b!, i))];
      return first.with([...first.elements, ...second.elements]);
    });
    return [new ThingArray(variant, a!.shape, things)];
  },
});
/** `TensorListPopBack`: the list without its last element, and that. */
export const TensorListPopBack = defineOp("TensorListPopBack", {
  gradient: listGradients.popBack,
  infer: (context) => [[], elementShape(context, 1)],
  handleFrom: 0,
  ...giving,
  host: ({ inputs: [handle, shape] }) => {
    const list = listOf(handle);
    if (list.length === 0) throw new InvalidArgumentError("Trying to pop from an empty list.");
    const last = list.get(list.length - 1, shapeOfVector(shape!));
    return [list.with(list.elements.slice(0, -1)).toArray(), last];
  },
});

/** `TensorListGetItem`: one element. */
export const TensorListGetItem = defineOp("TensorListGetItem", {
  gradient: listGradients.getItem,
  infer: (context) => [elementShape(context, 2)],
  ...giving,
  host: ({ inputs: [list, index, shape] }) => [listOf(list).get(Number(index!.item()), shapeOfVector(shape!))],
});
/** `TensorListLength`: how many elements there are. */
export const TensorListLength = defineOp("TensorListLength", {
  infer: () => [[]],
  notDifferentiable: true,
  host: ({ inputs: [list], outputTypes }) => [int32Scalar(listOf(list).length, outputTypes[0]!)],
});
/** `TensorListElementShape`: the shape of the elements, -1 where it is not known. */
export const TensorListElementShape = defineOp("TensorListElementShape", {
  infer: () => [Shape.unknown],
  notDifferentiable: true,
  host: ({ inputs: [list], outputTypes: [dtype] }) => {
    const { dims } = listOf(list).elementShape;
    return [NdArray.from(dims === undefined ? -1 : dims.map((dim) => dim ?? -1), dtype)];
  },
});
/** `TensorListStack`: all elements as one tensor. */
export const TensorListStack = defineOp("TensorListStack", {
  gradient: listGradients.stack,
  infer: (context) => {
    const count = context.attr.int("num_elements");
    return [withRows(count < 0 ? null : count, elementShape(context, 1))];
  },
  ...giving,
  host: ({ attr, inputs: [handle, shape] }) => {
    const list = listOf(handle);
    const count = attr.int("num_elements");
    if (count >= 0 && list.length !== count)
      throw new InvalidArgumentError(
        `Operation expected a list with ${count} elements but got a list with ${list.length} elements.`,
      );
    return [stacked(list, list.all(shapeOfVector(shape!)), shapeOfVector(shape!))];
  },
});
/** `TensorListGather`: some elements as one tensor. */
export const TensorListGather = defineOp("TensorListGather", {
  gradient: listGradients.gather,
  infer: (context) => [withRows(context.inputs[1]!.shape.dim(0), elementShape(context, 2))],
  ...giving,
  host: ({ inputs: [handle, indices, shape] }) => {
    const list = listOf(handle);
    const told = shapeOfVector(shape!);
    const elements = indices!.toNumbers().map((index) => list.get(index, told));
    return [stacked(list, elements, told)];
  },
});

const concat: OpImplementation = {
  infer: (context) => {
    const { dims } = elementShape(context);
    return [dims === undefined ? Shape.unknown : [null, ...dims.slice(1)], [null]];
  },
  ...giving,
  gradient: listGradients.joined,
  host: ({ attrs, attr, inputs: [handle, shape, leadingDims] }) => {
    const list = listOf(handle);
    const told =
      shape === undefined
        ? attrs.has("element_shape")
          ? attr.shape("element_shape")
          : Shape.unknown
        : shapeOfVector(shape);
    const elements = list.all(told, [...(leadingDims?.data ?? [])].map(Number));
    const rest = elements[0]?.shape.slice(1) ?? list.shapeWith(told).slice(1).toArray();
    const lengths = elements.map(({ shape: [length = 0] }) => length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const data = elements.length === 0 ? NdArray.zeros(list.dtype, [0]).data : joinData(elements);
    return [
      new NdArray(list.dtype, [total, ...rest], data),
      new NdArray(int64, [lengths.length], BigInt64Array.from(lengths, BigInt)),
    ];
  },
};
/** `TensorListConcat`: all elements, behind each other along their first axis, and how long each is there. */
export const TensorListConcat = defineOp("TensorListConcat", concat);
/** `TensorListConcatV2`: all elements, behind each other along their first axis, and how long each is there. */
export const TensorListConcatV2 = defineOp("TensorListConcatV2", concat);

function stacked(list: TensorListValue, elements: readonly NdArray[], told: Shape): NdArray {
  if (elements.length > 0) return stackArrays(elements, list.dtype);
  const shape = list.shapeWith(told);
  if (shape.isFullyDefined) return NdArray.zeros(list.dtype, [0, ...shape.toArray()]);
  throw new InvalidArgumentError(
    `Tried to stack elements of an empty list with non-fully-defined element_shape: ${shape.toErrorString()}`,
  );
}

function itemOf(array: NdArray, index: number): NdArray {
  return ThingArray.of(array.dtype, array instanceof ThingArray ? array.things[index] : undefined);
}
