import type { DType } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import type { Shape } from "../core/shape.js";

/** A value of an ONNX graph: the output of a node, an input, or a constant. */
export interface Value {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: Shape;
  /** The elements, where they are known already. */
  readonly constant?: NdArray;
}

/** Attributes of an ONNX node: whole numbers are ints; a float attribute is given as `{ float: x }`. */
export type OnnxAttrs = Readonly<
  Record<string, number | string | readonly number[] | { readonly float: number } | undefined>
>;

/** A node of an ONNX graph. */
export interface OnnxNode {
  /** The operation that it belongs to, `#` and a number: errors name it. */
  readonly name: string;
  readonly type: string;
  /** Where the op is defined, if it is not ONNX's own. */
  readonly domain?: string;
  /** Missing optional inputs are undefined. */
  readonly inputs: readonly (Value | undefined)[];
  readonly attrs: OnnxAttrs;
  readonly outputs: readonly Value[];
}

/** The domain of the ops that ONNX Runtime adds to ONNX's. */
export const MICROSOFT = "com.microsoft";
/** The domain of those on images whose channels are in blocks: in memory `[batch, channels / block, height, width, block]`. */
export const BLOCKED = "com.microsoft.nchwc";
