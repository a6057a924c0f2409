import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import { type Shape, sizeOf, stridesOf } from "../core/shape.js";
import { writeStrided } from "./host/strided-copy.js";
import { stridedSlices } from "./host/strided-slice.js";
import { lengthOf, specOf } from "./strided-slice.js";

const assigns = (hasOutput: boolean): OpImplementation => ({
  infer: ({ inputs }) => (hasOutput ? [inputs[0]!.shape as Shape] : []),
  writes: [0],
  host: ({ inputs, attr, name: node }) => {
    const [variable, begin, end, strides, value] = inputs as [NdArray, NdArray, NdArray, NdArray, NdArray];
    const { ranges, shape } = stridedSlices(variable.shape, specOf([begin, end, strides], attr));
    const lengths = ranges.map(lengthOf);
    if (value.size !== sizeOf(lengths))
      throw new InvalidArgumentError(
        `Shape mismatch: the slice has shape [${shape}], but the value has shape [${value.shape}]`,
        { node },
      );
    const next = new NdArray(variable.dtype, variable.shape, variable.data.slice());
    const steps = stridesOf(variable.shape);
    writeStrided(
      next,
      value.reshape(lengths),
      ranges.reduce((sum, { start }, axis) => sum + start * steps[axis]!, 0),
      ranges.map(({ step }, axis) => step * steps[axis]!),
    );
    return [next];
  },
});

/** `StridedSliceAssign`: sets a slice of a variable. */
export const StridedSliceAssign = defineOp("StridedSliceAssign", assigns(true));
/** `ResourceStridedSliceAssign`: the same of a variable that a handle refers to. */
export const ResourceStridedSliceAssign = defineOp("ResourceStridedSliceAssign", assigns(false));
