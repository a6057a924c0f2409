import { apply } from "../core/apply-op.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, float32, float64, int32 } from "../core/dtype.js";
import { InvalidArgumentError, ValueError } from "../core/errors.js";
import { constantValue } from "../core/infer.js";
import type { Operation, Tensor } from "../core/operation.js";
import { nameScope, noOp } from "./control.js";
import { assertThat } from "./debug.js";
import type { Named } from "./named.js";
import { minus, plus, times } from "./operators.js";
import { reduceAll } from "./reduce.js";
import { rank as rankOf, shape } from "./shape.js";

/** Options of the assertions: what to show (a text of its own, where nothing is given), how much of it, and a text before it. */
export interface AssertOptions extends Named {
  readonly data?: readonly TensorLike[];
  readonly summarize?: number;
  readonly message?: string;
}

/** An assertion on two tensors, element by element; where both are constants it is made at once. */
const binary =
  (symbol: string, defaultName: string, type: string) =>
  (x: TensorLike, y: TensorLike, options: AssertOptions = {}): Operation =>
    nameScope(options.name ?? defaultName, () => {
      const dtype = dtypeOfLike(x) ?? dtypeOfLike(y);
      const a = convertToTensor(x, { name: "x", dtype: dtypeOfLike(x) ?? dtype });
      const b = convertToTensor(y, { name: "y", dtype: dtypeOfLike(y) ?? dtype });
      const { message, summarize } = options;
      const shown = options.data ?? [
        `Condition x ${symbol} y did not hold element-wise:`,
        `x (${a.name}) = `,
        a,
        `y (${b.name}) = `,
        b,
      ];
      const data = message === undefined ? shown : [message, ...shown];
      const holds = reduceAll(apply(type, { x: a, y: b }));
      checkAtOnce(holds, data);
      return assertThat(holds, data, { summarize });
    });

function checkAtOnce(condition: Tensor, data: readonly TensorLike[]): void {
  if (constantValue(condition)?.at(0) !== false) return;
  const texts = data.map((item) => (typeof item === "string" ? item : String(constantValue(convertToTensor(item)))));
  throw new InvalidArgumentError(texts.join("\n"));
}

const equal = binary("==", "assert_equal", "Equal");
/** Asserts x = y (`tf.assert_equal`). @throws InvalidArgumentError where constants are not */
export function assertEqual(x: TensorLike, y: TensorLike, options: AssertOptions = {}): Operation {
  // TensorFlow opens the scope once for a look at the arguments, and then again.
  const isSame = nameScope(options.name ?? "assert_equal", () => (x === y ? noOp() : undefined));
  return isSame ?? equal(x, y, options);
}
/** Asserts x ≠ y (`tf.assert_none_equal`). @throws InvalidArgumentError where constants are */
export const assertNoneEqual = binary("!=", "assert_none_equal", "NotEqual");
/** Asserts x < y (`tf.assert_less`). @throws InvalidArgumentError where constants are not */
export const assertLess = binary("<", "assert_less", "Less");
/** Asserts x ≤ y (`tf.assert_less_equal`). @throws InvalidArgumentError where constants are not */
export const assertLessEqual = binary("<=", "assert_less_equal", "LessEqual");
/** Asserts x > y (`tf.assert_greater`). @throws InvalidArgumentError where constants are not */
export const assertGreater = binary(">", "assert_greater", "Greater");
/** Asserts x ≥ y (`tf.assert_greater_equal`). @throws InvalidArgumentError where constants are not */
export const assertGreaterEqual = binary(">=", "assert_greater_equal", "GreaterEqual");

/** A text before the others; TensorFlow puts a full stop behind it. */
const prefix = (message: string | undefined): string => (message ? `${message}.  ` : "");

/** An assertion on a tensor and zero. */
const unary =
  (symbol: string, defaultName: string, check: (x: Tensor, zero: Tensor, options: AssertOptions) => Operation) =>
  (x: TensorLike, options: AssertOptions = {}): Operation =>
    nameScope(options.name ?? defaultName, () => {
      const tensor = convertToTensor(x, { name: "x" });
      const { summarize, message } = options;
      const text = `Condition x ${symbol} 0 did not hold element-wise:`;
      const data = options.data ?? [prefix(message), text, `x (${tensor.name}) = `, tensor];
      return check(tensor, convertToTensor(0, { dtype: tensor.dtype.base }), { data, summarize });
    });

/** Asserts x < 0 (`tf.assert_negative`). @throws InvalidArgumentError where a constant is not */
export const assertNegative = unary("<", "assert_negative", assertLess);
/** Asserts x > 0 (`tf.assert_positive`). @throws InvalidArgumentError where a constant is not */
export const assertPositive = unary(">", "assert_positive", (x, zero, options) => assertLess(zero, x, options));
/** Asserts x ≥ 0 (`tf.assert_non_negative`). @throws InvalidArgumentError where a constant is not */
export const assertNonNegative = unary(">=", "assert_non_negative", (x, zero, options) =>
  assertLessEqual(zero, x, options),
);
/** Asserts x ≤ 0 (`tf.assert_non_positive`). @throws InvalidArgumentError where a constant is not */
export const assertNonPositive = unary("<=", "assert_non_positive", assertLessEqual);

/** Asserts |x − y| < atol + rtol · |y|; both are ten times the type's precision by default (`tf.assert_near`). */
export function assertNear(
  x: TensorLike,
  y: TensorLike,
  options: AssertOptions & { rtol?: TensorLike; atol?: TensorLike } = {},
): Operation {
  return nameScope(options.name ?? "assert_near", () => {
    const a = convertToTensor(x, { name: "x" });
    const dtype = a.dtype.base;
    const b = convertToTensor(y, { name: "y", dtype });
    const precision = 10 * (dtype === float64 ? 2 ** -52 : dtype === float32 ? 2 ** -23 : 2 ** -10);
    const rtol = convertToTensor(options.rtol ?? precision, { name: "rtol", dtype });
    const atol = convertToTensor(options.atol ?? precision, { name: "atol", dtype });
    const data = options.data ?? [
      prefix(options.message),
      `x and y not equal to tolerance rtol = ${rtol}, atol = ${atol}`,
      `x (${a.name}) = `,
      a,
      `y (${b.name}) = `,
      b,
    ];
    const tolerance = plus(atol, times(rtol, apply("Abs", { x: b })));
    const distance = apply("Abs", { x: minus(a, b) });
    return assertThat(reduceAll(apply("Less", { x: distance, y: tolerance })), data, { summarize: options.summarize });
  });
}

/** An assertion on the rank of a tensor: now, where it is known, else in the run. */
function assertRankBy(
  x: TensorLike,
  ranks: readonly TensorLike[],
  options: AssertOptions,
  words: {
    readonly name: string;
    readonly text: string;
    readonly allows: (actual: number, given: readonly number[]) => boolean;
    readonly test: (actual: Tensor, given: readonly Tensor[]) => Tensor;
  },
): Operation {
  return nameScope(options.name ?? words.name, () => {
    const tensor = convertToTensor(x, { name: "x" });
    const given = ranks.map((rank) => convertToTensor(rank, { name: "rank", dtype: dtypeOfLike(rank) ?? int32 }));
    const text = `${prefix(options.message)}Tensor ${tensor.name} must have rank ${words.text}`;
    const data = options.data ?? [
      prefix(options.message),
      `Tensor ${tensor.name} must have rank${words.text === "" ? "" : ` ${words.text}`}`,
      ...given,
      "Received shape: ",
      shape(tensor),
    ];
    for (const rank of given) assertType(rank, int32);
    const known = given.map((rank) => constantValue(rank)?.item());
    const actual = tensor.shape.rank;
    if (actual === undefined || known.includes(undefined))
      return assertThat(words.test(rankOf(tensor), given), data, { summarize: options.summarize });
    const numbers = known.map(Number);
    if (words.allows(actual, numbers)) return noOp({ name: "static_checks_determined_all_ok" });
    const list = words.text === "in" ? ` (${numbers.join(", ")})` : String(numbers[0]);
    throw new ValueError(`${text}${list}.  Received rank ${actual}, shape ${tensor.shape}`);
  });
}

/** Asserts the rank of a tensor (`tf.assert_rank`). @throws ValueError where it is known to be another one */
export function assertRank(x: TensorLike, rank: TensorLike, options: AssertOptions = {}): Operation {
  return assertRankBy(x, [rank], options, {
    name: "assert_rank",
    text: "",
    allows: (actual, [wanted]) => actual === wanted,
    test: (actual, [wanted]) => apply("Equal", { x: actual, y: wanted! }),
  });
}
/** Asserts that a tensor has at least this rank (`tf.assert_rank_at_least`). @throws ValueError where it is known to have less */
export function assertRankAtLeast(x: TensorLike, rank: TensorLike, options: AssertOptions = {}): Operation {
  return assertRankBy(x, [rank], options, {
    name: "assert_rank_at_least",
    text: "at least",
    allows: (actual, [least]) => actual >= least!,
    test: (actual, [least]) => apply("GreaterEqual", { x: actual, y: least! }),
  });
}
/** Asserts that the rank of a tensor is one of these (`tf.assert_rank_in`). @throws ValueError where it is known to be another one */
export function assertRankIn(x: TensorLike, ranks: readonly TensorLike[], options: AssertOptions = {}): Operation {
  return assertRankBy(x, ranks, options, {
    name: "assert_rank_in",
    text: "in",
    allows: (actual, given) => given.includes(actual),
    test: (actual, given) =>
      given
        .map((rank) => apply("Equal", { x: actual, y: rank }))
        .reduce((any, fits) => apply("LogicalOr", { x: any, y: fits })),
  });
}

/** Asserts the type of a tensor (`tf.assert_type`). @throws TypeError for another one */
export function assertType(
  tensor: TensorLike,
  tfType: DTypeLike,
  options: Named & { message?: string } = {},
): Operation {
  return nameScope(options.name ?? "assert_type", () => {
    const x = convertToTensor(tensor, { name: "tensor" });
    const wanted = dtypeOf(tfType);
    if (x.dtype.base !== wanted.base)
      throw new TypeError(
        `${prefix(options.message)}${x.name} must be of type tf.${wanted.name}; got tf.${x.dtype.name}`,
      );
    return noOp({ name: "statically_determined_correct_type" });
  });
}
/** Asserts that a tensor is of whole numbers (`tf.assert_integer`). @throws TypeError where it is not */
export function assertInteger(x: TensorLike, options: Named & { message?: string } = {}): Operation {
  return nameScope(options.name ?? "assert_integer", () => {
    const tensor = convertToTensor(x, { name: "x" });
    if (!tensor.dtype.isInteger)
      throw new TypeError(
        `${prefix(options.message)}Expected "x" to be integer type.  Found: tf.${tensor.dtype.name} of tensor: ${tensor.name}`,
      );
    return noOp({ name: "statically_determined_was_integer" });
  });
}
/** The tensor, which must be a scalar (`tf.assert_scalar`). @throws ValueError where it is not known to be one */
export function assertScalar(tensor: TensorLike, options: Named & { message?: string } = {}): Tensor {
  return nameScope(options.name ?? "assert_scalar", (name) => {
    const x = convertToTensor(tensor, { name });
    if (x.shape.rank !== 0)
      throw new ValueError(`${prefix(options.message)}Expected scalar shape for ${x.name}, saw shape: ${x.shape}.`);
    return x;
  });
}
