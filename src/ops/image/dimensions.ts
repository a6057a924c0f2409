import { int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { staticValue } from "../../core/static-value.js";
import { maximum, minimum } from "../arithmetic.js";
import { unstack } from "../join.js";
import { floorOver, minus, minusOf, times } from "../operators.js";
import { shape } from "../shape.js";

/** A dimension of an image, or a distance in it: a number where it is known, else a scalar int32 tensor. */
export type Dimension = number | Tensor;

/** A number as an int32, where floats would be made of it else. */
export const whole = (value: Dimension): Tensor | NdArray =>
  value instanceof Tensor ? value : NdArray.from(value, int32);

/** The dimensions, each a number where it is known before the run, else a tensor. */
export function dimensionsOf(image: Tensor): Dimension[] {
  const { dims } = image.shape;
  if (dims !== undefined && image.shape.isFullyDefined) return image.shape.toArray();
  const found = unstack(shape(image), { num: dims?.length ?? 4 });
  return found.map((tensor, axis) => dims?.[axis] ?? tensor);
}

/** `a - b` */
export function difference(a: Dimension, b: Dimension): Dimension {
  return a instanceof Tensor || b instanceof Tensor ? minus(a, b) : a - b;
}
/** `a * b` */
export function multiple(a: Dimension, b: number): Dimension {
  return a instanceof Tensor ? times(a, b) : a * b;
}
/** `a // 2` */
export function half(a: Dimension): Dimension {
  return a instanceof Tensor ? floorOver(a, 2) : Math.floor(a / 2);
}
/** `-a` */
export function opposite(a: Dimension): Dimension {
  return a instanceof Tensor ? minusOf(a) : -a;
}
/** The larger one. */
export function larger(a: Dimension, b: Dimension): Dimension {
  return a instanceof Tensor || b instanceof Tensor ? maximum(a, b) : Math.max(a, b);
}
/** The smaller one. */
export function smaller(a: Dimension, b: Dimension): Dimension {
  return a instanceof Tensor || b instanceof Tensor ? minimum(a, b) : Math.min(a, b);
}

/** What is known of dimensions before a run. */
export function knownShape(dims: readonly (Dimension | null)[]): Shape {
  return Shape.of(dims.map((dim) => (dim instanceof Tensor ? null : dim)));
}

/** Height and width as far as Python's TensorFlow knows them when it builds a graph. */
export function staticSize(size: Tensor): readonly [height: number | null, width: number | null] {
  const value = staticValue(size);
  if (value !== undefined) return value.toNumbers() as [number, number];
  if (size.op.type !== "Pack") return [null, null];
  const [height = null, width = null] = size.op.inputs.map((input) => {
    const dim = staticValue(input);
    return dim === undefined ? null : Number(dim.at(0));
  });
  return [height, width];
}
