import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { complex64, complex128, type DType, float32, float64 } from "../core/dtype.js";
import { defineOp, type InferContext, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";
import { nameScope } from "./control.js";
import { after, broadcast, raw, unary } from "./elementwise.js";
import { onesLike, zerosLike } from "./fill.js";
import { reduceGradients } from "./gradient-reduction.js";
import { complexFunctions, mapComplexToReal, zipToComplex } from "./host/complex.js";
import type { Named } from "./named.js";
import { minusOf, times } from "./operators.js";

const isComplex = (dtype: DType): boolean => dtype.base.kind === "complex";
/** The type of the parts of a complex type. */
const partType = (dtype: DType): DType => (dtype.base === complex128 ? float64 : float32);

/** `Complex`: numbers with these real and imaginary parts. */
export const Complex = defineOp("Complex", {
  infer: broadcast,
  host: ({ inputs: [re, im], outputTypes }) => [zipToComplex(re!, im!, outputTypes[0]!)],
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    return reduceGradients(x, y, real(grad!), imag(grad!));
  },
});

/** Defines an op that takes a complex number and gives a real one. */
function part(
  type: string,
  f: (re: number, im: number) => number,
  gradient: (grad: Tensor, op: Operation) => Tensor,
): RegisteredOp {
  return defineOp(type, {
    infer: ({ inputs }: InferContext): (Shape | undefined)[] => [inputs[0]?.shape],
    host: ({ inputs: [x], outputTypes }) => [mapComplexToReal(x!, outputTypes[0]!, f)],
    gradient: (op, [grad]) => [gradient(grad!, op)],
  });
}
const zero = (grad: Tensor): Tensor => constant(0, { dtype: grad.dtype.base });
/** `Real`: the real part. */
export const Real = part(
  "Real",
  (re) => re,
  (grad) => complex(grad, zero(grad)),
);
/** `Imag`: the imaginary part. */
export const Imag = part(
  "Imag",
  (_, im) => im,
  (grad) => complex(zero(grad), grad),
);
/** `ComplexAbs`: the distance from 0. */
export const ComplexAbs = part("ComplexAbs", Math.hypot, (grad, op) => {
  const numerator = times(complex(grad, zerosLike(grad)), op.inputs[0]!);
  const y = op.outputs[0]!;
  return apply("DivNoNan", { x: numerator, y: complex(y, zerosLike(y)) }, {}, { name: "div_no_nan" });
});
/** `Angle`: the direction, between −π and π. */
export const Angle = part(
  "Angle",
  (re, im) => Math.atan2(im, re),
  (grad, op) =>
    after(grad, () => {
      const [x] = op.inputs as [Tensor];
      const re = real(x);
      const im = imag(x);
      const z = raw("Reciprocal", { x: complex(im, re) });
      const whole = complex(grad, zero(grad));
      return times(minusOf(whole), z);
    }),
);
/** `Conj`: the complex conjugate. */
export const Conj = unary("Conj", { complex: complexFunctions.Conj, gradient: (grad) => conj(grad) });

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Complex numbers of two real tensors (`tf.complex`). @throws TypeError for parts that are not both float32 or both float64 */
export function complex(re: TensorLike, im: TensorLike, options: Named = {}): Tensor {
  const x = convertToTensor(re, { name: "real" });
  const y = convertToTensor(im, { name: "imag" });
  const dtype = x.dtype.base === float64 ? complex128 : complex64;
  if (x.dtype.base !== y.dtype.base || ![float32, float64].includes(x.dtype.base))
    throw new TypeError(
      `The \`real\` and \`imag\` components have incorrect types: ${x.dtype.name} ${y.dtype.name}. They must be consistent, and one of float32, float64`,
    );
  return apply("Complex", { real: x, imag: y }, { Tout: dtype }, { name: options.name ?? "Complex" });
}

const partOf =
  (type: string, otherwise: (x: Tensor) => Tensor) =>
  (input: TensorLike, options: Named = {}): Tensor =>
    nameScope(options.name ?? type, (name) => {
      const x = convertToTensor(input, { name: "input" });
      return isComplex(x.dtype) ? apply(type, { input: x }, { Tout: partType(x.dtype) }, { name }) : otherwise(x);
    });
/** The real part (`tf.real`). */
export const real = partOf("Real", (x) => x);
/** The imaginary part (`tf.imag`). */
export const imag = partOf("Imag", (x) => zerosLike(x));
/** The direction of complex numbers, between −π and π (`tf.angle`). */
export const angle = partOf("Angle", (x) => {
  const isNegative = raw("Less", { x, y: 0 });
  const pi = times(Math.PI, onesLike(x));
  return apply("Select", { condition: isNegative, t: pi, e: zerosLike(x) });
});

/** The complex conjugate (`tf.conj`); a real tensor itself. */
export function conj(input: TensorLike, options: Named = {}): Tensor {
  const x = convertToTensor(input, { name: "x" });
  return isComplex(x.dtype) ? apply("Conj", { input: x }, {}, { name: options.name ?? "Conj" }) : x;
}

/** The distance from 0 of a tensor of any type (`tf.abs`). */
export function abs(input: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "Abs", (name) => {
    const x = convertToTensor(input, { name: "x" });
    if (isComplex(x.dtype)) return apply("ComplexAbs", { x }, { Tout: partType(x.dtype) }, { name });
    return apply("Abs", { x }, {}, { name });
  });
}
