import { type DType, float32, int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation, type RegisteredOp } from "../../core/op.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { arrayGradients } from "./tensor-array.js";
import { stackArrays, TensorArrayValue } from "./tensor-array-value.js";

const arrayOf = (inputs: readonly NdArray[]): TensorArrayValue => thingIn(inputs[0], TensorArrayValue, "a TensorArray");
const flow = (): NdArray => new NdArray(float32, [], Float32Array.of(0));
const common = { stateful: true } as const;

/** What is known of the shape of an element that is read, also from the attribute `attr`. */
function elementShape({ content, attr, attrs }: InferContext, name?: string): Shape {
  const told = name !== undefined && attrs.has(name) ? attr.shape(name) : Shape.unknown;
  const found = content?.(0) ?? Shape.unknown;
  return found.isCompatibleWith(told) ? found.mergeWith(told) : found;
}

/** The shape of the elements that input `index` is a list of. */
const rowShape = (index: number) => (context: InferContext) => context.inputs[index]!.shape.slice(1);

/** The op in each of the versions in which TensorFlow has had it. */
function defineVersions(type: string, versions: readonly string[], implementation: OpImplementation): RegisteredOp[] {
  return versions.map((version) => defineOp(`${type}${version}`, { ...common, ...implementation }));
}

/** `TensorArrayV3` and its older forms: a new array of tensors, and the flow that what uses it follows. */
export const TensorArrayOps = defineVersions("TensorArray", ["", "V2", "V3"], {
  infer: ({ outputTypes }) => (outputTypes.length === 2 ? [[2], []] : [[2]]),
  makesHandle: true,
  fills: ({ attr }) => (attr.shape("element_shape").isFullyDefined ? attr.shape("element_shape") : undefined),
  notDifferentiable: true,
  host: ({ name, attr, attrs, inputs: [size], outputTypes }) => {
    const array = new TensorArrayValue(Number(size!.item()), {
      name: attr.string("tensor_array_name") || name,
      dtype: attr.type("dtype"),
      elementShape: attr.shape("element_shape"),
      isDynamic: attr.bool("dynamic_size"),
      clearsAfterRead: attr.bool("clear_after_read"),
      hasIdenticalShapes: attrs.get("identical_element_shapes")?.b ?? false,
      addsUp: false,
    });
    return handleAnd(array, outputTypes);
  },
});

/** `TensorArrayGradV3` and its older forms: the array of the gradients of another. */
export const TensorArrayGradOps = defineVersions("TensorArrayGrad", ["", "V2", "V3"], {
  infer: ({ outputTypes }) => (outputTypes.length === 2 ? [[2], []] : [[2]]),
  makesHandle: true,
  fills: ({ content }) => content?.(0),
  notDifferentiable: true,
  host: ({ attr, inputs, outputTypes }) => handleAnd(arrayOf(inputs).gradient(attr.string("source")), outputTypes),
});

/** `TensorArrayGradWithShape`: the array of the gradients of another, whose elements have more dimensions in front. */
export const TensorArrayGradWithShape = defineOp("TensorArrayGradWithShape", {
  ...common,
  infer: () => [[2], []],
  makesHandle: true,
  notDifferentiable: true,
  host: ({ attr, inputs, outputTypes }) => {
    const gradient = arrayOf(inputs).gradient(attr.string("source"), inputs[2]!.toNumbers());
    return handleAnd(gradient, outputTypes);
  },
});

/** `TensorArrayWriteV3` and its older forms: sets one element. */
export const TensorArrayWriteOps = defineVersions("TensorArrayWrite", ["", "V2", "V3"], {
  gradient: arrayGradients.write,
  infer: () => [[]],
  fills: ({ inputs: [, , value] }) => value!.shape,
  host: ({ inputs }) => {
    arrayOf(inputs).write(Number(inputs[1]!.item()), inputs[2]!);
    return [flow()];
  },
});

/** `TensorArrayReadV3` and its older forms: one element. */
export const TensorArrayReadOps = defineVersions("TensorArrayRead", ["", "V2", "V3"], {
  gradient: arrayGradients.read,
  infer: (context) => [elementShape(context)],
  host: ({ attr, inputs }) => {
    const array = arrayOf(inputs);
    if (array.dtype !== attr.type("dtype"))
      throw new InvalidArgumentError(
        `TensorArray dtype is ${array.dtype.name} but Op requested dtype ${attr.type("dtype").name}.`,
      );
    return [array.read(Number(inputs[1]!.item()))];
  },
  shares: true,
});

const gather: OpImplementation = {
  gradient: arrayGradients.gather,
  infer: (context) => {
    const element = elementShape(context, "element_shape");
    const count = context.inputs[1]!.shape.dim(0);
    return [element.dims === undefined ? Shape.unknown : [count, ...element.dims]];
  },
  host: ({ attr, inputs }) => [gathered(arrayOf(inputs), inputs[1]!.toNumbers(), attr.shape("element_shape"))],
};
/** `TensorArrayGatherV3` and its older forms: some elements as one tensor. */
export const TensorArrayGatherOps = defineVersions("TensorArrayGather", ["", "V2", "V3"], gather);
/** `TensorArrayPack`: all elements as one tensor. */
export const TensorArrayPack = defineOp("TensorArrayPack", {
  ...common,
  infer: (context) => {
    const { dims } = elementShape(context, "element_shape");
    return [dims === undefined ? Shape.unknown : [null, ...dims]];
  },
  host: ({ attr, inputs }) => {
    const array = arrayOf(inputs);
    return [gathered(array, [...Array(array.size).keys()], attr.shape("element_shape"))];
  },
});

/** `TensorArrayScatterV3` and its older forms: sets some elements to the rows of a tensor. */
export const TensorArrayScatterOps = defineVersions("TensorArrayScatter", ["", "V2", "V3"], {
  gradient: arrayGradients.scatter,
  infer: () => [[]],
  fills: rowShape(2),
  host: ({ inputs }) => {
    const [, indices, value] = inputs;
    const places = indices!.toNumbers();
    if (value!.shape[0] !== places.length)
      throw new InvalidArgumentError(
        `Expected len(indices) == values.shape[0], but saw: ${places.length} vs. ${value!.shape[0]}`,
      );
    const array = arrayOf(inputs);
    places.forEach((place, row) => {
      array.write(place, value!.row(row));
    });
    return [flow()];
  },
});
/** `TensorArrayUnpack`: sets the elements to the rows of a tensor. */
export const TensorArrayUnpack = defineOp("TensorArrayUnpack", {
  ...common,
  infer: () => [[]],
  fills: rowShape(1),
  host: ({ inputs }) => {
    const [, value] = inputs;
    const array = arrayOf(inputs);
    for (let row = 0; row < value!.shape[0]!; row++) array.write(row, value!.row(row));
    return [flow()];
  },
});

/** `TensorArrayConcatV3` and its older forms: all elements, behind each other along their first axis, and how long each is there. */
export const TensorArrayConcatOps = defineVersions("TensorArrayConcat", ["", "V2", "V3"], {
  gradient: arrayGradients.concat,
  infer: (context) => {
    const told = context.attr.shape("element_shape_except0").dims;
    const element = elementShape(context).dims?.slice(1) ?? told;
    return [element === undefined ? Shape.unknown : [null, ...element], [null]];
  },
  host: ({ attr, inputs }) => {
    const array = arrayOf(inputs);
    const elements = Array.from({ length: array.size }, (_, index) => array.read(index));
    const rest = elements[0]?.shape.slice(1) ?? definedShape(attr.shape("element_shape_except0"));
    elements.forEach(({ shape }, index) => {
      if (shape.length > 0 && Shape.of(shape.slice(1)).equals(Shape.of(rest))) return;
      throw new InvalidArgumentError(
        `TensorArray has inconsistent shapes.  Index 0 has (excepting dimension 0) shape: [${rest}] but index ${index} has (excepting dimension 0) shape: [${shape.slice(1)}]`,
      );
    });
    const lengths = elements.map(({ shape }) => shape[0]!);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const data = elements.length === 0 ? NdArray.zeros(array.dtype, [0]).data : joinData(elements);
    return [
      new NdArray(array.dtype, [total, ...rest], data),
      new NdArray(int64, [lengths.length], BigInt64Array.from(lengths, BigInt)),
    ];
  },
});

/** `TensorArraySplitV3` and its older forms: sets the elements to parts of a tensor, of these lengths along its first axis. */
export const TensorArraySplitOps = defineVersions("TensorArraySplit", ["", "V2", "V3"], {
  gradient: arrayGradients.split,
  infer: () => [[]],
  fills: ({ inputs: [, value] }) => {
    const { dims } = value!.shape;
    return dims === undefined ? Shape.unknown : Shape.of([null, ...dims.slice(1)]);
  },
  host: ({ inputs }) => {
    const [, value, lengths] = inputs;
    const array = arrayOf(inputs);
    const [rows = 0, ...rest] = value!.shape;
    const sizes = lengths!.toNumbers();
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total !== rows)
      throw new InvalidArgumentError(
        `Expected sum of lengths to be equal to values.shape[0], but sum of lengths is ${total} and value's shape is: [${value!.shape}]`,
      );
    const width = sizeOf(rest) * (value!.dtype.kind === "complex" ? 2 : 1);
    let begin = 0;
    sizes.forEach((size, index) => {
      const data = value!.data.slice(begin * width, (begin + size) * width) as NdArray["data"];
      array.write(index, new NdArray(value!.dtype, [size, ...rest], data));
      begin += size;
    });
    return [flow()];
  },
});

/** `TensorArraySizeV3` and its older forms: how many elements there are. */
export const TensorArraySizeOps = defineVersions("TensorArraySize", ["", "V2", "V3"], {
  infer: () => [[]],
  notDifferentiable: true,
  host: ({ inputs, outputTypes }) => [new NdArray(outputTypes[0]!, [], Int32Array.of(arrayOf(inputs).size))],
});

/** `TensorArrayCloseV3` and its older forms: gives the elements up. */
export const TensorArrayCloseOps = defineVersions("TensorArrayClose", ["", "V2", "V3"], {
  notDifferentiable: true,
  host: ({ inputs }) => {
    arrayOf(inputs).close();
    return [];
  },
});

function handleAnd(array: TensorArrayValue, [handle, ...rest]: readonly DType[]): NdArray[] {
  return [ThingArray.of(handle!.base, array), ...rest.map(flow)];
}

function gathered(array: TensorArrayValue, indices: readonly number[], told: Shape): NdArray {
  if (indices.length === 0) return NdArray.zeros(array.dtype, [0, ...definedShape(told)]);
  return stackArrays(
    indices.map((index) => array.read(index)),
    array.dtype,
  );
}

/** @throws InvalidArgumentError where an array without elements does not say what shape they would have */
function definedShape(shape: Shape): readonly number[] {
  if (shape.isFullyDefined) return shape.toArray();
  throw new InvalidArgumentError(
    `TensorArray has size zero, but element shape ${shape.toErrorString()} is not fully defined. Currently only static shapes are supported when packing zero-size TensorArrays.`,
  );
}
