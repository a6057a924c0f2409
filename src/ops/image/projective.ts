import { apply } from "../../core/apply-op.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { at } from "../at.js";
import { ones } from "../fill.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { concat } from "../join.js";
import { matrixInverse } from "../linear-algebra.js";
import { over } from "../operators.js";
import { reshape, shape } from "../shape.js";

const { fround } = Math;
const clamp = (x: number, length: number): number => Math.min(length - 1, Math.max(0, x));

/** Where behind an edge a coordinate is taken from. */
const FILLS: Readonly<Record<string, (x: number, length: number) => number>> = {
  CONSTANT: (x) => x,
  NEAREST: clamp,
  REFLECT: (x, length) => {
    const twice = 2 * length;
    let place = x;
    if (length > 1 && x < 0) {
      place += twice * Math.trunc(-x / twice);
      place = place < -length ? place + twice : -place - 1;
    } else if (length > 1 && x > length - 1) {
      place -= twice * Math.trunc(x / twice);
      if (place >= length) place = twice - place - 1;
    }
    return clamp(place, length);
  },
  WRAP: (x, length) => {
    if (length <= 1) return 0;
    if (x < 0) return clamp(x + length * (Math.trunc(-x / (length - 1)) + 1), length);
    if (x > length - 1) return clamp(x - length * Math.trunc(x / (length - 1)), length);
    return clamp(x, length);
  },
};

function transformed({ inputs, attr, name: node }: HostContext): NdArray[] {
  const [images, transforms, size] = inputs as [NdArray, NdArray, NdArray];
  const fill = inputs[3] === undefined ? 0 : Number(inputs[3].item());
  const [batch, height, width, depth] = images.shape as [number, number, number, number];
  const [rows, columns] = size.toNumbers() as [number, number];
  const count = transforms.shape[0]!;
  if (transforms.shape.length !== 2 || transforms.shape[1] !== 8 || (count !== 1 && count !== batch))
    throw new InvalidArgumentError(
      `Input transform should be num_images x 8 or 1 x 8, got shape [${transforms.shape}]`,
      { node },
    );
  const place = FILLS[attr.string("fill_mode")]!;
  const isNearest = attr.string("interpolation") === "NEAREST";
  const pixels = elementsOf(images) as ArrayLike<number>;
  const numbers = transforms.data as Float32Array;
  const results = new Results(images.dtype, [batch, rows, columns, depth]);
  const out = results.numbers;
  let to = 0;
  for (let b = 0; b < batch; b++) {
    const t = numbers.subarray(count === 1 ? 0 : b * 8, count === 1 ? 8 : b * 8 + 8);
    const read = (y: number, x: number, channel: number): number =>
      y >= 0 && y < height && x >= 0 && x < width ? pixels[((b * height + y) * width + x) * depth + channel]! : fill;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const scale = fround(fround(fround(t[6]! * column) + fround(t[7]! * row)) + 1);
        const along = (a: number, c: number, d: number): number =>
          fround(fround(fround(fround(a * column) + fround(c * row)) + d) / scale);
        const x = scale === 0 ? -2 : fround(place(along(t[0]!, t[1]!, t[2]!), width));
        const y = scale === 0 ? -2 : fround(place(along(t[3]!, t[4]!, t[5]!), height));
        for (let channel = 0; channel < depth; channel++) {
          if (isNearest) {
            out[to++] = read(roundAway(y), roundAway(x), channel);
            continue;
          }
          const [top, left] = [Math.floor(y), Math.floor(x)];
          const line = (at: number): number =>
            (left + 1 - x) * read(at, left, channel) + (x - left) * read(at, left + 1, channel);
          out[to++] = (top + 1 - y) * line(top) + (y - top) * line(top + 1);
        }
      }
  }
  return [results.toArray()];
}

const roundAway = (x: number): number => (x < 0 ? -Math.round(-x) : Math.round(x));

const inferred = ({ inputs: [images], constant }: InferContext): Shape[] => {
  const own = images!.shape;
  if (own.rank === undefined) return [Shape.unknown];
  const [rows = null, columns = null] = constant(2)?.toNumbers() ?? [];
  return [Shape.of([own.dim(0), rows, columns, own.dim(3)])];
};

/** The gradient goes the way back: by the inverse of each matrix of three by three. */
function gradientOf(op: Operation, grad: Tensor): Tensor {
  const [images, transforms] = op.inputs as [Tensor, Tensor];
  const rows = at(shape(transforms), 0);
  const matrices = reshape(concat([transforms, ones(concat([[rows], [1]], 0))], 1), [-1, 3, 3]);
  const flat = reshape(matrixInverse(matrices), [-1, 9]);
  const inverse = at(over(flat, at(flat, ":", "8:9")), ":", ":8");
  const args = { images: grad, transforms: inverse, output_shape: at(shape(images), "1:3") };
  const attrs = { interpolation: op.attr.string("interpolation"), fill_mode: op.attr.string("fill_mode") };
  return op.type === "ImageProjectiveTransformV2"
    ? apply(op.type, args, attrs)
    : apply(op.type, { ...args, fill_value: 0 }, attrs);
}

const projective: OpImplementation = {
  infer: inferred,
  host: transformed,
  gradient: (op, [grad]) => [gradientOf(op, grad!), ...op.inputs.slice(1).map(() => null)],
};
/** `ImageProjectiveTransformV2`: each pixel of a picture is that at another place of one, as eight numbers say. */
export const ImageProjectiveTransformV2 = defineOp("ImageProjectiveTransformV2", projective);
/** `ImageProjectiveTransformV3`: and what stands for pixels that are not there. */
export const ImageProjectiveTransformV3 = defineOp("ImageProjectiveTransformV3", projective);
