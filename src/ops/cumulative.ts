import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import type { DType, NumericArray } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { sizeOf } from "../core/shape.js";
import { hasKernel } from "../onnx/kernels.js";
import { greater, less } from "./comparison.js";
import { nameScope } from "./control.js";
import { divNoNan } from "./division.js";
import { exp, log } from "./exponential.js";
import { multiply as multiplyComplex } from "./host/complex.js";
import { elementsOf, Results } from "./host/elementwise.js";
import type { Named } from "./named.js";
import { minus, minusOf, plus, times } from "./operators.js";
import { whereV2 } from "./select.js";

type Combine = (total: number, element: number) => number;
interface Scan {
  readonly initial: number;
  readonly number: Combine;
  readonly int?: Combine;
  readonly big?: (total: bigint, element: bigint) => bigint;
  readonly complex?: (a: number, b: number, c: number, d: number, out: { re: number; im: number }) => void;
}

/** Runs along one axis; `exclusive` leaves an element itself out, `reverse` begins at the end. */
function scan({ inputs, attr }: HostContext, rules: Scan): NdArray {
  const [x, axis] = inputs as [NdArray, NdArray];
  checkAxis(Number(axis.at(0)), x.shape.length);
  const [at = 0] = normalizeAxes([Number(axis.at(0))], x.shape.length);
  const [exclusive, reverse] = [attr.bool("exclusive"), attr.bool("reverse")];
  const length = x.shape[at] ?? 1;
  const inner = sizeOf(x.shape.slice(at + 1));
  const results = new Results(x.dtype, x.shape);
  const step = reverse ? -inner : inner;
  const visit = lineVisitor(x, results, rules, exclusive);
  for (let outer = 0; outer < x.size; outer += length * inner)
    for (let i = 0; i < inner; i++) visit(outer + i + (reverse ? (length - 1) * inner : 0), step, length);
  return results.toArray();
}

/** A function that runs along `count` elements from `start` in steps. */
function lineVisitor(
  x: NdArray,
  results: Results,
  { initial, number, int = number, big, complex }: Scan,
  exclusive: boolean,
): (start: number, step: number, count: number) => void {
  const out = results.elements;
  const alongLine =
    <T extends number | bigint>(from: ArrayLike<T>, first: T, combine: (total: T, element: T) => T) =>
    (start: number, step: number, count: number): void => {
      let total = first;
      for (let k = 0, at = start; k < count; k++, at += step) {
        const next = combine(total, from[at]!);
        out[at] = exclusive ? total : next;
        total = next;
      }
    };
  if (x.dtype.kind === "bigint" && big !== undefined)
    return alongLine(x.data as unknown as ArrayLike<bigint>, BigInt(initial), big);
  if (x.dtype.kind === "complex" && complex !== undefined) return complexLine(x, results, initial, complex, exclusive);
  return alongLine(elementsOf(x) as ArrayLike<number>, initial, x.dtype.kind === "int" ? int : number);
}

function complexLine(
  x: NdArray,
  results: Results,
  initial: number,
  combine: NonNullable<Scan["complex"]>,
  exclusive: boolean,
): (start: number, step: number, count: number) => void {
  const from = x.data as NumericArray;
  const out = results.numbers;
  const total = { re: initial, im: 0 };
  return (start, step, count) => {
    total.re = initial;
    total.im = 0;
    for (let k = 0, at = start; k < count; k++, at += step) {
      const { re, im } = total;
      combine(re, im, Number(from[2 * at]), Number(from[2 * at + 1]), total);
      out[2 * at] = exclusive ? re : total.re;
      out[2 * at + 1] = exclusive ? im : total.im;
    }
  };
}

const sumRules: Scan = {
  initial: 0,
  number: (total, x) => total + x,
  big: (total, x) => total + x,
  complex: (a, b, c, d, out) => {
    out.re = a + c;
    out.im = b + d;
  },
};
const sameShape: OpImplementation["infer"] = (context) => {
  const own = context.inputs[0]!.shape;
  const axis = context.constant(1);
  if (axis !== undefined && own.isFullyDefined) checkAxis(Number(axis.at(0)), own.rank!);
  return [own];
};
/** @throws ShapeError for an axis that a tensor of this rank does not have */
function checkAxis(axis: number, rank: number): void {
  if (axis >= -rank && axis < rank) return;
  const message = `ScanOp: Expected scan axis in the range [${-rank}, ${rank}), but got ${axis}`;
  throw new ShapeError(message, message);
}
const attrsOf = ({ attr }: Operation): { exclusive: boolean; reverse: boolean } => ({
  exclusive: attr.bool("exclusive"),
  reverse: attr.bool("reverse"),
});

/** `Cumsum`: sums of all elements so far along an axis. */
export const Cumsum = defineOp("Cumsum", {
  infer: sameShape,
  lower: (onnx, { inputs: [x, axis], attr }) => [
    onnx.node(
      "CumSum",
      [x, axis],
      { exclusive: attr.bool("exclusive") ? 1 : 0, reverse: attr.bool("reverse") ? 1 : 0 },
      x,
    ),
  ],
  lowers: (op, known) => hasKernel("CumSum", op.inputs[0]!.dtype) && known.inputs[0]!.shape.rank !== 0,
  host: (context) => [scan(context, sumRules)],
  gradient: (op, [grad]) => {
    const { exclusive, reverse } = attrsOf(op);
    return [cumsum(grad!, op.inputs[1]!, { exclusive, reverse: !reverse }), null];
  },
});

/** `Cumprod`: products of all elements so far along an axis. */
export const Cumprod = defineOp("Cumprod", {
  infer: sameShape,
  host: (context) => [
    scan(context, {
      initial: 1,
      number: (total, x) => total * x,
      int: Math.imul,
      big: (total, x) => BigInt.asIntN(64, total * x),
      complex: multiplyComplex,
    }),
  ],
  gradient: (op, [grad]) => {
    const [x, axis] = op.inputs as [Tensor, Tensor];
    const { exclusive, reverse } = attrsOf(op);
    const product = cumprod(x, axis, { exclusive, reverse });
    const out = cumsum(times(product, grad!), axis, { exclusive, reverse: !reverse });
    return [divNoNan(out, x), null];
  },
});

const largest = (dtype: DType): number =>
  dtype.name === "float64" ? Number.MAX_VALUE : dtype.name === "float16" ? 65504 : 3.4028234663852886e38;
function logAddExp(x: number, y: number): number {
  const high = Math.max(x, y);
  if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(x, y) - high));
}
/** `CumulativeLogsumexp`: logarithms of the sums of the exponentials so far along an axis. */
export const CumulativeLogsumexp = defineOp("CumulativeLogsumexp", {
  infer: sameShape,
  host: (context) => [scan(context, { initial: -largest(context.inputs[0]!.dtype), number: logAddExp })],
  gradient: (op, [grad]) => {
    const [x, axis] = op.inputs as [Tensor, Tensor];
    const { exclusive, reverse } = attrsOf(op);
    const least = -largest(grad!.dtype.base);
    const positive = whereV2(greater(grad!, 0), log(grad!), least);
    const negative = whereV2(less(grad!, 0), log(minusOf(grad!)), least);
    const side = (logs: Tensor): Tensor =>
      exp(plus(cumulativeLogsumexp(minus(logs, op.outputs[0]!), axis, { exclusive, reverse: !reverse }), x));
    const [a, b] = [side(positive), side(negative)];
    return [minus(a, b), null];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of cumulative functions: whether an element itself is left out, and whether they begin at the end. */
export interface CumulativeOptions extends Named {
  readonly exclusive?: boolean;
  readonly reverse?: boolean;
}
const cumulative =
  (type: string) =>
  (x: TensorLike, axis: TensorLike = 0, options: CumulativeOptions = {}): Tensor =>
    nameScope(options.name ?? type, (name) => {
      const { exclusive = false, reverse = false } = options;
      return apply(type, { x: convertToTensor(x, { name: "x" }), axis }, { exclusive, reverse }, { name });
    });
/** Sums of all elements so far along an axis (`tf.cumsum`). */
export const cumsum = cumulative("Cumsum");
/** Products of all elements so far along an axis (`tf.cumprod`). */
export const cumprod = cumulative("Cumprod");
/** Logarithms of the sums of the exponentials so far along an axis (`tf.math.cumulative_logsumexp`). */
export const cumulativeLogsumexp = cumulative("CumulativeLogsumexp");
