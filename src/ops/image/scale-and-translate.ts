import { apply } from "../../core/apply-op.js";
import { float32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import type { Operation } from "../../core/operation.js";
import { resizedShape, wantedSize } from "./sizes.js";
import { bounded, giveBack, resample, type Taps, tapsOf } from "./taps.js";

const { fround } = Math;
const SMALLEST = 1000 * 2 ** -126;

/** How much an element counts at a distance, and up to which distance any does. */
interface Kernel {
  readonly radius: number;
  readonly weight: (distance: number) => number;
}

const lanczos = (radius: number): Kernel => ({
  radius,
  weight: (x) => {
    if (x > radius) return 0;
    if (x <= 1e-3) return 1;
    return (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * Math.PI * x * x);
  },
});

/** The kernels by the names that the attribute has for them. */
const KERNELS: Readonly<Record<string, Kernel>> = {
  lanczos1: lanczos(1),
  lanczos3: lanczos(3),
  lanczos5: lanczos(5),
  gaussian: { radius: 1.5, weight: (x) => (x >= 1.5 ? 0 : Math.exp((-x * x) / 0.5)) },
  box: { radius: 1, weight: (x) => (x < 0.5 ? 1 : x === 0.5 ? 0.5 : 0) },
  triangle: { radius: 1, weight: (x) => Math.max(0, 1 - x) },
  keyscubic: {
    radius: 2,
    weight: (x) => {
      if (x >= 2) return 0;
      return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1;
    },
  },
  mitchellcubic: {
    radius: 2,
    weight: (x) => {
      if (x >= 2) return 0;
      if (x >= 1) return (((-7 / 18) * x + 2) * x - 10 / 3) * x + 16 / 9;
      return ((7 / 6) * x - 2) * x * x + 8 / 9;
    },
  },
};

function kernelOf({ attr, name }: HostContext): Kernel {
  const type = attr.string("kernel_type");
  const kernel = KERNELS[type];
  if (kernel === undefined) throw new InvalidArgumentError(`Unrecognized kernel type: ${type}`, { node: name });
  return kernel;
}

/** The elements of an axis of `input` that make each of `output`, which shows the axis scaled and moved. */
function spans(
  { radius, weight }: Kernel,
  input: number,
  output: number,
  scale: number,
  translation: number,
  antialias: boolean,
): Taps {
  const back = fround(1 / scale);
  const shift = fround(-back * translation);
  const width = antialias ? Math.max(back, 1) : 1;
  return tapsOf(output, (place) => {
    const middle = fround(fround((place + 0.5) * back) + shift);
    if (middle < 0 || middle > input) return [];
    const first = bounded(Math.ceil(fround(fround(middle - radius * width) - 0.5)), input);
    const last = bounded(Math.floor(fround(fround(middle + radius * width) - 0.5)), input);
    const found = Array.from({ length: last - first + 1 }, (_, i): [number, number] => {
      const distance = fround(fround(first + i + 0.5) - middle);
      return [first + i, fround(weight(Math.abs(fround(distance / width))))];
    });
    const sum = found.reduce((total, [, own]) => fround(total + own), 0);
    return Math.abs(sum) < SMALLEST ? [] : found.map(([index, own]) => [index, own / sum]);
  });
}

/** The taps of rows and columns, from the inputs that say scale and translation. */
function tapsFor(
  context: HostContext,
  [scale, translation]: readonly [NdArray, NdArray],
  from: readonly number[],
  to: readonly number[],
): [Taps, Taps] {
  const kernel = kernelOf(context);
  const scales = scale.toNumbers();
  if (scales.some((value) => value <= 0))
    throw new InvalidArgumentError("Scale must be greater than zero.", { node: context.name });
  const moves = translation.toNumbers();
  const antialias = context.attr.bool("antialias");
  return [0, 1].map((axis) => spans(kernel, from[axis]!, to[axis]!, scales[axis]!, moves[axis]!, antialias)) as [
    Taps,
    Taps,
  ];
}

const attrsOf = (op: Operation) => ({
  kernel_type: op.attr.string("kernel_type"),
  antialias: op.attr.bool("antialias"),
});

/** `ScaleAndTranslate`: images scaled and moved, resampled by one of several kernels; float32. */
export const ScaleAndTranslate = defineOp("ScaleAndTranslate", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const [images, size, scale, translation] = context.inputs as [NdArray, NdArray, NdArray, NdArray];
    const output = wantedSize(size, context.name);
    const [rows, columns] = tapsFor(context, [scale, translation], images.shape.slice(1, 3), output);
    return [new NdArray(float32, [images.shape[0]!, ...output, images.shape[3]!], resample(images, rows, columns))];
  },
  gradient: (op, [grad]) => {
    const [image, , scale, translation] = op.inputs;
    const args = { grads: grad!, original_image: image!, scale: scale!, translation: translation! };
    return [apply("ScaleAndTranslateGrad", args, attrsOf(op)), null, null, null];
  },
});

/** `ScaleAndTranslateGrad`: the gradient of ScaleAndTranslate. */
export const ScaleAndTranslateGrad = defineOp("ScaleAndTranslateGrad", {
  infer: ({ inputs }) => [inputs[1]?.shape],
  host: (context) => {
    const [grads, image, scale, translation] = context.inputs as [NdArray, NdArray, NdArray, NdArray];
    const size = [image.shape[1]!, image.shape[2]!] as const;
    const [rows, columns] = tapsFor(context, [scale, translation], size, grads.shape.slice(1, 3));
    return [giveBack(grads, rows, columns, size, image.dtype)];
  },
});
