import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { ShapeError, UnimplementedError } from "../core/errors.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { arrays, type Movement, onnxMovement } from "./movement.js";
import type { Named } from "./named.js";

/** A rectangle of blocks and the depth: as depth (`SpaceToDepth`), or as space (`DepthToSpace`). */
interface Layout {
  readonly block: number;
  readonly isChannelsFirst: boolean;
}

function layoutOf({ attr, name }: Pick<InferContext, "attr" | "name">): Layout {
  const format = attr.string("data_format");
  if (format === "NCHW_VECT_C")
    throw new UnimplementedError(`Cannot run "${name}": the data format ${format} is for GPUs, expected NHWC or NCHW`);
  return { block: attr.int("block_size"), isChannelsFirst: format === "NCHW" };
}

/** Batch, height, width and depth, whatever the order. */
function parts(dims: readonly (number | null)[], { isChannelsFirst }: Layout): (number | null)[] {
  const [n = null, a = null, b = null, c = null] = dims;
  return isChannelsFirst ? [n, b, c, a] : [n, a, b, c];
}
const whole = ([n, h, w, c]: readonly (number | null)[], { isChannelsFirst }: Layout): (number | null)[] =>
  isChannelsFirst ? [n!, c!, h!, w!] : [n!, h!, w!, c!];

function inferSpace(context: InferContext, toDepth: boolean): Shape {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const layout = layoutOf(context);
  const { block } = layout;
  if (input.dims === undefined) return Shape.ofRank(4);
  if (input.dims.length !== 4) {
    const message = `Shape must be rank 4 but is rank ${input.dims.length}`;
    throw new ShapeError(message, `Input rank should be: 4 instead of: ${input.dims.length}`);
  }
  const [n, h, w, c] = parts(input.dims, layout) as [number | null, number | null, number | null, number | null];
  const divided = (dim: number | null, by: number): number | null => {
    if (dim === null) return null;
    if (dim % by === 0) return dim / by;
    const message = `Dimension size must be evenly divisible by ${by} but is ${dim}`;
    throw new ShapeError(message, message);
  };
  const times = (dim: number | null, by: number): number | null => (dim === null ? null : dim * by);
  const result = toDepth
    ? [n, divided(h, block), divided(w, block), times(c, block * block)]
    : [n, times(h, block), times(w, block), divided(c, block * block)];
  return Shape.of(whole(result, layout));
}

/** Cuts, reorders and joins the axes. */
function moveSpace<T>(move: Movement<T>, value: T, dims: readonly number[], layout: Layout, toDepth: boolean): T {
  const { block: b, isChannelsFirst } = layout;
  const [n, h, w, c] = parts(dims, layout) as [number, number, number, number];
  if (toDepth && isChannelsFirst) {
    const cut = move.reshape(value, [n, c, h / b, b, w / b, b]);
    return move.reshape(move.transpose(cut, [0, 3, 5, 1, 2, 4]), [n, c * b * b, h / b, w / b]);
  }
  if (toDepth) {
    const cut = move.reshape(value, [n, h / b, b, w / b, b, c]);
    return move.reshape(move.transpose(cut, [0, 1, 3, 2, 4, 5]), [n, h / b, w / b, c * b * b]);
  }
  const depth = c / (b * b);
  if (isChannelsFirst) {
    const cut = move.reshape(value, [n, b, b, depth, h, w]);
    return move.reshape(move.transpose(cut, [0, 3, 4, 1, 5, 2]), [n, depth, h * b, w * b]);
  }
  const cut = move.reshape(value, [n, h, w, b, b, depth]);
  return move.reshape(move.transpose(cut, [0, 1, 3, 2, 4, 5]), [n, h * b, w * b, depth]);
}

const space = (toDepth: boolean, back: string): OpImplementation => ({
  infer: (context) => [inferSpace(context, toDepth)],
  host: (context) => {
    const input = context.inputs[0]!;
    return [moveSpace(arrays, input, input.shape, layoutOf(context), toDepth)];
  },
  lowers: (_, { inputs }) => inputs[0]!.shape.isFullyDefined,
  lower: (onnx, context) => {
    const input = context.inputs[0]!;
    return [moveSpace(onnxMovement(onnx), input, input.shape.toArray(), layoutOf(context), toDepth)];
  },
  gradient: (op, [grad]) => [
    apply(
      back,
      { input: grad! },
      { block_size: op.attr.int("block_size"), data_format: op.attr.string("data_format") },
    ),
  ],
});
/** `SpaceToDepth`: blocks of pixels become channels. */
export const SpaceToDepth = defineOp("SpaceToDepth", space(true, "DepthToSpace"));
/** `DepthToSpace`: channels become blocks of pixels. */
export const DepthToSpace = defineOp("DepthToSpace", space(false, "SpaceToDepth"));

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of `spaceToDepth` and `depthToSpace`. */
export interface SpaceOptions extends Named {
  readonly dataFormat?: "NHWC" | "NCHW";
}
const spaceFunction =
  (type: string) =>
  (input: TensorLike, blockSize: number, options: SpaceOptions = {}): Tensor => {
    const { dataFormat = "NHWC", name } = options;
    const attrs = { block_size: blockSize, data_format: dataFormat };
    return apply(type, { input }, attrs, name === undefined ? {} : { name });
  };
/** Blocks of pixels become channels (`tf.space_to_depth`). */
export const spaceToDepth = spaceFunction("SpaceToDepth");
/** Channels become blocks of pixels (`tf.depth_to_space`). */
export const depthToSpace = spaceFunction("DepthToSpace");
