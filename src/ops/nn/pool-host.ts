import { float32, type NumericArray } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf, stridesOf } from "../../core/shape.js";
import type { AxisWindow, Layout } from "./window.js";

/** Elements that compare as numbers: half floats as float32. */
function comparable(array: NdArray): NumericArray {
  return (array.dtype.kind === "half" ? array.astype(float32) : array).data as NumericArray;
}

/** The shape of a pool's result. */
export function pooledDims(input: readonly number[], windows: readonly AxisWindow[], layout: Layout): number[] {
  const dims = [...input];
  layout.spatial.forEach((axis, i) => {
    dims[axis] = windows[i]!.output;
  });
  return dims;
}

/**
 * For each place of the windows, and each image and channel: where in `input` (in its own order) the maximum is, the first one of
 * several.
 */
export function maximumPlaces(input: NdArray, windows: readonly AxisWindow[], layout: Layout): Int32Array {
  const values = comparable(input);
  const { shape } = input;
  const strides = stridesOf(shape);
  const out = pooledDims(shape, windows, layout);
  const outStrides = stridesOf(out);
  const places = new Int32Array(sizeOf(out));
  const [batch, channels] = [shape[0]!, shape[layout.channel]!];
  const visitTaps = (axis: number, at: number, best: number, positions: readonly number[]): number => {
    if (axis === windows.length) return best < 0 || values[at]! > values[best]! ? at : best;
    const { size, dilation, before, stride, input: length } = windows[axis]!;
    let found = best;
    for (let tap = 0; tap < size; tap++) {
      const position = positions[axis]! * stride + tap * dilation - before;
      if (position >= 0 && position < length)
        found = visitTaps(axis + 1, at + position * strides[layout.spatial[axis]!]!, found, positions);
    }
    return found;
  };
  const positions = new Array<number>(windows.length).fill(0);
  const visit = (axis: number, at: number, image: number): void => {
    if (axis < windows.length) {
      for (let place = 0; place < windows[axis]!.output; place++) {
        positions[axis] = place;
        visit(axis + 1, at + place * outStrides[layout.spatial[axis]!]!, image);
      }
      return;
    }
    for (let channel = 0; channel < channels; channel++) {
      const from = image * strides[0]! + channel * strides[layout.channel]!;
      places[at + channel * outStrides[layout.channel]!] = visitTaps(0, from, -1, positions);
    }
  };
  for (let image = 0; image < batch; image++) visit(0, image * outStrides[0]!, image);
  return places;
}

/** The elements at these places. */
export function pick(array: NdArray, places: Int32Array, shape: readonly number[]): NdArray {
  const out = NdArray.zeros(array.dtype, shape);
  const [source, target] = [array.data as NumericArray, out.data as NumericArray];
  for (let i = 0; i < places.length; i++) target[i] = source[places[i]!]! as never;
  return out;
}

/** Zeros in `shape`, and at each place the sum of the elements that belong there. */
export function putBack(array: NdArray, places: ArrayLike<number>, shape: readonly number[]): NdArray {
  const isHalf = array.dtype.kind === "half";
  const source = (isHalf ? array.astype(float32) : array).data as NumericArray;
  const out = NdArray.zeros(isHalf ? float32 : array.dtype, shape);
  const target = out.data as Float64Array;
  for (let i = 0; i < places.length; i++) target[places[i]!]! += source[i] as number;
  return isHalf ? out.astype(array.dtype) : out;
}
