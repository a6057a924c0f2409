import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { OperatorNotAllowedInGraphError } from "../core/errors.js";
import { Tensor } from "../core/operation.js";
import { at, type SliceEntry } from "./at.js";
import { divide } from "./division.js";
import { matmul } from "./matmul.js";
import { Variable } from "./variable.js";

interface Named {
  readonly name?: string;
}

/** What tensors and variables answer to, as Python's operators do: `a.add(b).mul(c)`. */
export interface Arithmetic {
  /** `a + b` */
  add(other: TensorLike, options?: Named): Tensor;
  /** `a - b` */
  sub(other: TensorLike, options?: Named): Tensor;
  /** `a * b` */
  mul(other: TensorLike, options?: Named): Tensor;
  /** `a / b` */
  div(other: TensorLike, options?: Named): Tensor;
  /** `a ** b` */
  pow(other: TensorLike, options?: Named): Tensor;
  /** `a @ b` */
  matmul(other: TensorLike, options?: Named): Tensor;
  /** `-a` */
  neg(options?: Named): Tensor;
  /** `a > b` */
  greater(other: TensorLike, options?: Named): Tensor;
  /** `a < b` */
  less(other: TensorLike, options?: Named): Tensor;
  /** `a[0, 1:, ::-1, None, ...]` as `a.at(0, "1:", "::-1", null, "...")`; ranges may also be `{ start, stop, step }`. */
  at(...entries: readonly SliceEntry[]): Tensor;
}

declare module "../core/operation.js" {
  interface Tensor extends Arithmetic {}
}
declare module "./variable.js" {
  interface Variable extends Arithmetic {}
}

/** A variable's value, read before the scope of the operation opens. */
function tensorOf(operand: TensorLike): TensorLike {
  return operand instanceof Variable ? operand.value() : operand;
}

const binary = (type: string, name: string) =>
  function (this: TensorLike, other: TensorLike, options: Named = {}): Tensor {
    return apply(type, { x: tensorOf(this), y: other }, {}, { name: options.name ?? name });
  };

const methods: Arithmetic & ThisType<TensorLike> = {
  add: binary("AddV2", "add"),
  sub: binary("Sub", "sub"),
  mul: binary("Mul", "mul"),
  pow: binary("Pow", "pow"),
  greater: binary("Greater", "Greater"),
  less: binary("Less", "Less"),
  div(other, options) {
    return divide(tensorOf(this), other, options);
  },
  matmul(other, options) {
    return matmul(tensorOf(this), other, { name: options?.name ?? "matmul" });
  },
  neg(options) {
    return apply("Neg", { x: tensorOf(this) }, {}, options);
  },
  at(...entries) {
    return at(convertToTensor(this), ...entries);
  },
};

/** A tensor is no value: using it as one (`if (a > b)`, `${a + b}`) is a mistake that is better named than carried out. */
function refusePrimitive(this: Tensor | Variable, hint: string): string {
  if (hint === "string") return this.toString();
  throw new OperatorNotAllowedInGraphError(
    `Using a symbolic \`tf.Tensor\` as a number is not allowed: ${this} has a value only in a run, expected sess.run(…), or the methods add, sub, mul, div`,
  );
}

function refuseIteration(this: Tensor | Variable): never {
  throw new OperatorNotAllowedInGraphError(
    `Iterating over a symbolic \`tf.Tensor\` is not allowed: ${this} has a value only in a run, expected tf.unstack(…) for its parts`,
  );
}

for (const target of [Tensor, Variable]) {
  Object.defineProperty(target.prototype, Symbol.iterator, { value: refuseIteration, configurable: true });
  Object.assign(target.prototype, methods);
  Object.defineProperty(target.prototype, Symbol.toPrimitive, { value: refusePrimitive, configurable: true });
}
