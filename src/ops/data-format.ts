import { InvalidArgumentError } from "../core/errors.js";
import { defineOp, type HostContext } from "../core/op.js";
import { pick } from "./host/sparse.js";
import { vector } from "./host/vector.js";

/** Where in the first format each letter of the other one is. */
const sources = ({ attr }: HostContext): number[] => {
  const from = attr.string("src_format");
  return [...attr.string("dst_format")].map((letter) => from.indexOf(letter));
};

/** `DataFormatDimMap`: the axes that axes of one format are in another. */
export const DataFormatDimMap = defineOp("DataFormatDimMap", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: (context) => {
    const [x] = context.inputs;
    const from = sources(context);
    const axes = x!.toNumbers().map((axis) => from.indexOf(axis < 0 ? axis + from.length : axis));
    return [vector(axes, x!.dtype).reshape(x!.shape)];
  },
  notDifferentiable: true,
});

/** `DataFormatVecPermute`: numbers (or pairs of them) for the axes of one format, in the order of another. */
export const DataFormatVecPermute = defineOp("DataFormatVecPermute", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: (context) => {
    const [x] = context.inputs;
    const [count = 0, width = 1] = x!.shape;
    const all = sources(context);
    const order = count === all.length ? all : spatial(context);
    if (order.length !== count)
      throw new InvalidArgumentError(
        `1D input must be of size ${all.length - 2} or ${all.length}, but got shape [${x!.shape}]`,
      );
    const places = order.flatMap((row) => Array.from({ length: width }, (_, i) => row * width + i));
    return [pick(x!, places).reshape(x!.shape)];
  },
  notDifferentiable: true,
});

/** The same for the axes of pictures alone. */
function spatial({ attr }: HostContext): number[] {
  const keep = (format: string): string => format.replace(/[NC]/g, "");
  const from = keep(attr.string("src_format"));
  return [...keep(attr.string("dst_format"))].map((letter) => from.indexOf(letter));
}
