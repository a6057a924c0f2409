import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import type { DType, NumericArray } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { at } from "./at.js";
import { real } from "./complex.js";
import { ones, zeros } from "./fill.js";
import { type Complexes, transformAxis } from "./host/fourier.js";
import { placeAt } from "./host/sparse.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, over, times } from "./operators.js";
import { pad } from "./pad.js";
import { reduceProd } from "./reduce.js";
import { shape } from "./shape.js";

function complexesOf(array: NdArray): Complexes {
  const data = array.data as NumericArray;
  const [re, im] = [new Float64Array(array.size), new Float64Array(array.size)];
  const step = array.dtype.kind === "complex" ? 2 : 1;
  for (let i = 0; i < re.length; i++) {
    re[i] = Number(data[step * i]);
    if (step === 2) im[i] = Number(data[2 * i + 1]);
  }
  return { re, im };
}

function arrayOf({ re, im }: Complexes, dims: readonly number[], dtype: DType, scale: number): NdArray {
  const isComplex = dtype.kind === "complex";
  const out = new (dtype.array as new (size: number) => Float64Array)(isComplex ? 2 * re.length : re.length);
  for (let i = 0; i < re.length; i++) {
    out[isComplex ? 2 * i : i] = re[i]! * scale;
    if (isComplex) out[2 * i + 1] = im[i]! * scale;
  }
  return new NdArray(dtype, dims, out);
}

/**
 * The first numbers along each axis.
 * @throws InvalidArgumentError where there are fewer
 */
function cut(values: Complexes, from: readonly number[], to: readonly number[], node = ""): Complexes {
  const short = from.findIndex((dim, axis) => dim < to[axis]!);
  if (short >= 0)
    throw new InvalidArgumentError(
      `Input dimension ${short} must have length of at least ${to[short]} but got: ${from[short]}`,
      { node },
    );
  if (from.every((dim, axis) => dim === to[axis])) return values;
  const out = { re: new Float64Array(sizeOf(to)), im: new Float64Array(sizeOf(to)) };
  for (let i = 0; i < out.re.length; i++) {
    const source = placeAt(i, to).reduce((sum, place, axis) => sum * from[axis]! + place, 0);
    out.re[i] = values.re[source]!;
    out.im[i] = values.im[source]!;
  }
  return out;
}

/** @throws InvalidArgumentError for tensors of fewer dimensions than are transformed */
function checkRank({ shape: dims }: NdArray, rank: number, node: string): void {
  if (dims.length < rank)
    throw new InvalidArgumentError(`Input must have rank of at least ${rank} but got: [${dims}]`, { node });
}

/** How many numbers the last `rank` axes have, in the type of the gradient. */
const countOf = (grad: Tensor, rank: number): Tensor => cast(reduceProd(at(shape(grad), `${-rank}:`)), grad.dtype.base);

function whole(rank: number, isInverse: boolean): OpImplementation {
  const forward = rank === 1 ? "FFT" : `FFT${rank}D`;
  const backward = `I${forward}`;
  return {
    infer: ({ inputs }) => [inputs[0]!.shape],
    host: ({ inputs: [input], name }) => {
      checkRank(input!, rank, name);
      const dims = input!.shape;
      const values = complexesOf(input!);
      const axes = dims.slice(-rank);
      for (let i = 1; i <= rank; i++) transformAxis(values, dims, dims.length - i, isInverse ? 1 : -1);
      return [arrayOf(values, dims, input!.dtype, isInverse ? 1 / Math.max(1, sizeOf(axes)) : 1)];
    },
    gradient: (_, [grad]) => {
      const count = countOf(grad!, rank);
      const other = apply(isInverse ? forward : backward, { input: grad! });
      return [isInverse ? over(other, count) : times(other, count)];
    },
  };
}

/** `FFT`: the discrete Fourier transform along the last axis. */
export const FFT = defineOp("FFT", whole(1, false));
/** `IFFT`: the inverse of FFT. */
export const IFFT = defineOp("IFFT", whole(1, true));
/** `FFT2D`: the discrete Fourier transform along the last two axes. */
export const FFT2D = defineOp("FFT2D", whole(2, false));
/** `IFFT2D`: the inverse of FFT2D. */
export const IFFT2D = defineOp("IFFT2D", whole(2, true));
/** `FFT3D`: the discrete Fourier transform along the last three axes. */
export const FFT3D = defineOp("FFT3D", whole(3, false));
/** `IFFT3D`: the inverse of FFT3D. */
export const IFFT3D = defineOp("IFFT3D", whole(3, true));

/** The shape of the result where the last `rank` dimensions are `lengths`, the last of which becomes `last` of it. */
function withLengths(context: InferContext, rank: number, last: (length: number) => number): Shape[] {
  const { shape: given } = context.inputs[0]!;
  if (given.rank === undefined) return [Shape.unknown];
  const lengths = context.constant(1)?.toNumbers();
  const tail = Array.from({ length: rank }, (_, i) =>
    lengths === undefined ? null : i === rank - 1 ? last(lengths[i]!) : lengths[i]!,
  );
  return [given.slice(0, -rank).concat(Shape.of(tail))];
}

const half = (length: number): number => (length === 0 ? 0 : Math.floor(length / 2) + 1);

/** @throws InvalidArgumentError where there is not one length for each axis */
function lengthsOf(lengths: NdArray, rank: number, node: string): number[] {
  if (lengths.shape.length !== 1 || lengths.size !== rank)
    throw new InvalidArgumentError(`fft_length must have shape [${rank}]`, { node });
  return lengths.toNumbers();
}

/** A tensor in the shape of another, which is no smaller: with zeros behind. */
function fitted(value: Tensor, like: Tensor): Tensor {
  if (value.shape.isFullyDefined && value.shape.equals(like.shape)) return value;
  const behind = minus(shape(like), shape(value));
  return pad(value, apply("Pack", { values: [apply("ZerosLike", { x: behind }), behind] }, { axis: 1 }));
}

function realForward(rank: number): OpImplementation {
  return {
    infer: (context) => withLengths(context, rank, half),
    host: ({ inputs: [input, lengths], name, outputTypes }) => {
      checkRank(input!, rank, name);
      const tail = lengthsOf(lengths!, rank, name);
      const batch = input!.shape.slice(0, -rank);
      const dims = [...batch, ...tail];
      const values = cut(complexesOf(input!), input!.shape, dims, name);
      for (let i = 1; i <= rank; i++) transformAxis(values, dims, dims.length - i, -1);
      const out = [...dims.slice(0, -1), half(tail.at(-1)!)];
      return [arrayOf(cut(values, dims, out), out, outputTypes[0]!, 1)];
    },
    gradient: (op, [grad]) => {
      const [input, lengths] = op.inputs as [Tensor, Tensor];
      const outer = at(shape(grad!), ":-1");
      const missing = minus(at(lengths, "-1:"), at(shape(grad!), "-1:"));
      const all = concat([grad!, zeros(concat([outer, missing], 0), { dtype: grad!.dtype.base })], -1);
      const back = apply(rank === 1 ? "IFFT" : `IFFT${rank}D`, { input: all });
      const count = cast(reduceProd(lengths), input.dtype.base);
      return [fitted(times(real(back), count), input), null];
    },
  };
}

/** The mirrored half of a spectrum of real numbers: `[…, length / 2 + 1]` becomes `[…, length]`. */
function unfolded(values: Complexes, rows: number, from: number, length: number): Complexes {
  const out = { re: new Float64Array(rows * length), im: new Float64Array(rows * length) };
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < length; k++) {
      const mirrored = k > length - k;
      const source = row * from + (mirrored ? length - k : k);
      out.re[row * length + k] = values.re[source]!;
      out.im[row * length + k] = mirrored ? -values.im[source]! : values.im[source]!;
      // What a real signal has in its mean, and at half the rate, is real.
      if (k === 0 || 2 * k === length) out.im[row * length + k] = 0;
    }
  return out;
}

function realBackward(rank: number): OpImplementation {
  return {
    infer: (context) => withLengths(context, rank, (length) => length),
    host: ({ inputs: [input, lengths], name, outputTypes }) => {
      checkRank(input!, rank, name);
      const tail = lengthsOf(lengths!, rank, name);
      const dims = [...input!.shape.slice(0, -rank), ...tail];
      const last = half(tail.at(-1)!);
      const kept = [...dims.slice(0, -1), last];
      const values = cut(complexesOf(input!), input!.shape, kept, name);
      for (let i = 2; i <= rank; i++) transformAxis(values, kept, kept.length - i, 1);
      const spectrum = unfolded(values, sizeOf(kept.slice(0, -1)), last, tail.at(-1)!);
      transformAxis(spectrum, dims, dims.length - 1, 1);
      return [arrayOf(spectrum, dims, outputTypes[0]!, 1 / Math.max(1, sizeOf(tail)))];
    },
    gradient: (op, [grad]) => [backwardGradient(op, grad!, rank), null],
  };
}

/** What is mirrored counts twice. */
function backwardGradient(op: Operation, grad: Tensor, rank: number): Tensor {
  const [input, lengths] = op.inputs as [Tensor, Tensor];
  const dtype = input.dtype.base;
  const spectrum = apply(
    rank === 1 ? "RFFT" : `RFFT${rank}D`,
    { input: grad, fft_length: lengths },
    { Tcomplex: dtype },
  );
  const width = at(shape(spectrum), "-1:");
  const isEven = minus(1, apply("FloorMod", { x: at(lengths, "-1:"), y: 2 }));
  const inner = apply("Sub", { x: apply("Sub", { x: width, y: 1 }), y: isEven });
  const one = (count: Tensor | readonly number[]): Tensor => ones(count, { dtype });
  const weights = concat([one([1]), times(2, one(inner)), one(isEven)], 0);
  const count = cast(reduceProd(lengths), dtype);
  return fitted(over(times(spectrum, weights), count), input);
}

/** `RFFT`: the first half of the discrete Fourier transform of real numbers. */
export const RFFT = defineOp("RFFT", realForward(1));
/** `IRFFT`: real numbers, of the first half of their transform. */
export const IRFFT = defineOp("IRFFT", realBackward(1));
/** `RFFT2D`: RFFT along the last axis, FFT along the one before. */
export const RFFT2D = defineOp("RFFT2D", realForward(2));
/** `IRFFT2D`: the inverse of RFFT2D. */
export const IRFFT2D = defineOp("IRFFT2D", realBackward(2));
/** `RFFT3D`: RFFT along the last axis, FFT along the two before. */
export const RFFT3D = defineOp("RFFT3D", realForward(3));
/** `IRFFT3D`: the inverse of RFFT3D. */
export const IRFFT3D = defineOp("IRFFT3D", realBackward(3));

// What follows are the functions of the public interface, under TensorFlow's Python names.

const transformOf =
  (type: string) =>
  (input: TensorLike, options: Named = {}): Tensor =>
    apply(type, { input }, {}, options);
/** The discrete Fourier transform along the last axis (`tf.signal.fft`). */
export const fft = transformOf("FFT");
/** The inverse of `fft` (`tf.signal.ifft`). */
export const ifft = transformOf("IFFT");
/** The discrete Fourier transform along the last two axes (`tf.signal.fft2d`). */
export const fft2d = transformOf("FFT2D");
/** The inverse of `fft2d` (`tf.signal.ifft2d`). */
export const ifft2d = transformOf("IFFT2D");
/** The discrete Fourier transform along the last three axes (`tf.signal.fft3d`). */
export const fft3d = transformOf("FFT3D");
/** The inverse of `fft3d` (`tf.signal.ifft3d`). */
export const ifft3d = transformOf("IFFT3D");
