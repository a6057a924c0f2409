import { apply } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32, int64 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { onesLike, zeros, zerosLike } from "../fill.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus, over, plus, times } from "../operators.js";
import { reduceSum } from "../reduce.js";
import { where } from "../select.js";
import { size } from "../shape.js";

/** The part of the elements that is 0, as a float32 scalar (`tf.nn.zero_fraction`). */
export function zeroFraction(value: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "zero_fraction", () => {
    const x = convertToTensor(value, { name: "value" });
    const total = size(x, { outType: int64 });
    const others = nameScope("count_nonzero", () => {
      const isOther = apply("NotEqual", { x, y: zeros([], { dtype: x.dtype.base }) });
      return reduceSum(cast(isOther, int64), { name: "nonzero_count" });
    });
    const part = nameScope("counts_to_fraction", () => {
      const none = cast(minus(total, others), float32);
      return over(none, cast(total, float32));
    });
    return apply("Identity", { input: part }, {}, { name: "fraction" });
  });
}

/**
 * The loss exp(logInput) − logInput · targets of counts against logarithms of their rates (`tf.nn.log_poisson_loss`);
 * `computeFullLoss` adds Stirling's approximation of log(targets!).
 * @throws ValueError for shapes that do not fit
 */
export function logPoissonLoss(
  targets: TensorLike,
  logInput: TensorLike,
  options: Named & { readonly computeFullLoss?: boolean } = {},
): Tensor {
  return nameScope(options.name ?? "log_poisson_loss", () => {
    const rates = convertToTensor(logInput, { name: "log_input" });
    const counts = convertToTensor(targets, { name: "targets" });
    if (!counts.shape.isCompatibleWith(rates.shape))
      throw new ValueError(
        `\`log_input\` and \`targets\` must have the same shape, received (${rates.shape} vs ${counts.shape}).`,
      );
    const loss = minus(apply("Exp", { x: rates }), times(rates, counts));
    if (options.computeFullLoss !== true) return loss;
    const dtype = counts.dtype.base;
    const half = constant(0.5, { dtype });
    const turn = constant(2 * Math.PI, { dtype });
    const entropy = minus(times(counts, apply("Log", { x: counts })), counts);
    const stirling = plus(entropy, times(half, apply("Log", { x: times(turn, counts) })));
    const none = zerosLike(counts);
    const one = onesLike(counts);
    const atLeast = apply("GreaterEqual", { x: counts, y: none });
    const isSmall = apply("LogicalAnd", { x: atLeast, y: apply("LessEqual", { x: counts, y: one }) });
    return plus(loss, where(isSmall, none, stirling));
  });
}
