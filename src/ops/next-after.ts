import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float64 } from "../core/dtype.js";
import { defineOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { after, broadcast } from "./elementwise.js";
import { ones, zeros } from "./fill.js";
import { zipArrays } from "./host/elementwise.js";
import type { Named } from "./named.js";
import { times } from "./operators.js";
import { reduceSum } from "./reduce.js";
import { reshape, shape } from "./shape.js";

const singles = new Float32Array(1);
const singleBits = new Int32Array(singles.buffer);
const doubles = new Float64Array(1);
const doubleBits = new BigInt64Array(doubles.buffer);

function nextDouble(x: number, towards: number): number {
  if (Number.isNaN(x) || Number.isNaN(towards)) return Number.NaN;
  if (x === towards) return towards;
  if (x === 0) return towards > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  doubles[0] = x;
  doubleBits[0] = doubleBits[0]! + (x > 0 === towards > x ? 1n : -1n);
  return doubles[0]!;
}
function nextSingle(x: number, towards: number): number {
  if (Number.isNaN(x) || Number.isNaN(towards)) return Number.NaN;
  if (x === towards) return towards;
  if (x === 0) return towards > 0 ? 2 ** -149 : -(2 ** -149);
  singles[0] = x;
  singleBits[0] = singleBits[0]! + (x > 0 === towards > x ? 1 : -1);
  return singles[0]!;
}

function nextAfterGradient(op: Operation, [grad]: readonly Tensor[]): Tensor[] {
  const shapes = op.inputs.map((input) => shape(input)) as [Tensor, Tensor];
  const axes = applyOp("BroadcastGradientArgs", { s0: shapes[0], s1: shapes[1] }).outputs;
  return after(grad!, () => {
    const dtype = grad!.dtype.base;
    const slopes = [ones(shapes[0], { dtype }), zeros(shapes[1], { dtype })];
    return slopes.map((slope, i) => reshape(reduceSum(times(slope, grad!), { axis: axes[i]! }), shapes[i]!));
  });
}

/** `NextAfter`: the number next to x1 in the direction of x2. */
export const NextAfter = defineOp("NextAfter", {
  infer: broadcast,
  host: ({ inputs: [x, towards] }) => {
    const { dtype } = x!;
    return [zipArrays<number>(x!, towards!, dtype, dtype === float64 ? nextDouble : nextSingle)];
  },
  gradient: nextAfterGradient,
});

/** The number next to `x1` in the direction of `x2` (`tf.math.nextafter`). */
export const nextafter = (x1: TensorLike, x2: TensorLike, options: Named = {}): Tensor =>
  apply("NextAfter", { x1, x2 }, {}, options);
