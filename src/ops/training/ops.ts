import type { Algebra, Operand } from "../../onnx/algebra.js";
import { knownNumber } from "../../onnx/algebra.js";
import type { Value } from "../../onnx/graph.js";
import { defineUpdate, type UpdateRule } from "./update.js";

defineUpdate("GradientDescent", ["var"], ({ sub, mul }, i) => [sub(i.var!, mul(i.delta!, i.alpha!))]);

defineUpdate("Momentum", ["var", "accum"], ({ add, sub, mul }, i, attr) => {
  const accum = add(mul(i.accum!, i.momentum!), i.grad!);
  if (!attr.bool("use_nesterov")) return [sub(i.var!, mul(accum, i.lr!)), accum];
  const step = add(mul(i.grad!, i.lr!), mul(accum, mul(i.momentum!, i.lr!)));
  return [sub(i.var!, step), accum];
});
defineUpdate("KerasMomentum", ["var", "accum"], ({ add, sub, mul }, i, attr) => {
  const accum = sub(mul(i.accum!, i.momentum!), mul(i.grad!, i.lr!));
  if (!attr.bool("use_nesterov")) return [add(i.var!, accum), accum];
  return [add(i.var!, sub(mul(accum, i.momentum!), mul(i.grad!, i.lr!))), accum];
});

defineUpdate("Adam", ["var", "m", "v"], ({ add, sub, mul, div, sqrt, square }, i, attr) => {
  const alpha = div(mul(i.lr!, sqrt(sub(1, i.beta2_power!))), sub(1, i.beta1_power!));
  const m = add(i.m!, mul(sub(i.grad!, i.m!), sub(1, i.beta1!)));
  const v = add(i.v!, mul(sub(square(i.grad!), i.v!), sub(1, i.beta2!)));
  const direction = attr.bool("use_nesterov") ? add(mul(i.grad!, sub(1, i.beta1!)), mul(m, i.beta1!)) : m;
  return [sub(i.var!, div(mul(direction, alpha), add(sqrt(v), i.epsilon!))), m, v];
});
defineUpdate("AdaMax", ["var", "m", "v"], ({ add, sub, mul, div, max, abs }, i) => {
  const m = add(i.m!, mul(sub(i.grad!, i.m!), sub(1, i.beta1!)));
  const v = max(mul(i.beta2!, i.v!), abs(i.grad!));
  return [sub(i.var!, mul(div(i.lr!, sub(1, i.beta1_power!)), div(m, add(v, i.epsilon!)))), m, v];
});

defineUpdate("Adagrad", ["var", "accum"], ({ add, sub, mul, div, sqrt, square }, i, attr) => {
  const accum = attr.bool("update_slots") ? add(i.accum!, square(i.grad!)) : i.accum!;
  return [sub(i.var!, div(mul(i.grad!, i.lr!), sqrt(accum))), accum];
});
defineUpdate("AdagradV2", ["var", "accum"], ({ add, sub, mul, div, sqrt, square }, i, attr) => {
  const accum = attr.bool("update_slots") ? add(i.accum!, square(i.grad!)) : i.accum!;
  return [sub(i.var!, div(mul(i.grad!, i.lr!), add(sqrt(accum), i.epsilon!))), accum];
});

defineUpdate("Adadelta", ["var", "accum", "accum_update"], ({ add, sub, mul, div, sqrt, square }, i) => {
  const rest = sub(1, i.rho!);
  const accum = add(mul(i.accum!, i.rho!), mul(square(i.grad!), rest));
  const step = mul(div(sqrt(add(i.accum_update!, i.epsilon!)), sqrt(add(accum, i.epsilon!))), i.grad!);
  return [sub(i.var!, mul(step, i.lr!)), accum, add(mul(i.accum_update!, i.rho!), mul(square(step), rest))];
});

defineUpdate("RMSProp", ["var", "ms", "mom"], ({ add, sub, mul, div, sqrt, square }, i) => {
  const ms = add(i.ms!, mul(sub(square(i.grad!), i.ms!), sub(1, i.rho!)));
  const mom = add(mul(i.mom!, i.momentum!), div(mul(i.grad!, i.lr!), sqrt(add(ms, i.epsilon!))));
  return [sub(i.var!, mom), ms, mom];
});
defineUpdate("CenteredRMSProp", ["var", "mg", "ms", "mom"], ({ add, sub, mul, div, sqrt, square }, i) => {
  const rest = sub(1, i.rho!);
  const ms = add(i.ms!, mul(sub(square(i.grad!), i.ms!), rest));
  const mg = add(i.mg!, mul(sub(i.grad!, i.mg!), rest));
  const deviation = sqrt(add(sub(ms, square(mg)), i.epsilon!));
  const mom = add(mul(i.mom!, i.momentum!), div(mul(i.grad!, i.lr!), deviation));
  return [sub(i.var!, mom), mg, ms, mom];
});

/** `x` to the power `-power`; the usual power -0.5 is a square root. */
function rootOf({ pow, sqrt, neg }: Algebra, x: Operand, power: Value): Value {
  return knownNumber(power) === -0.5 ? sqrt(x) : pow(x, neg(power));
}

/** Powers are no part of loops. */
const ftrl: UpdateRule = (algebra, i, attr) => {
  const { add, sub, mul, div, sign, abs, square, where, onnx } = algebra;
  const isScaled = attr.has("multiply_linear_by_lr") && attr.bool("multiply_linear_by_lr");
  const scaled = (x: Value): Value => (isScaled ? mul(x, i.lr!) : x);
  const divided = (x: Value): Value => (isScaled ? x : div(x, i.lr!));
  const shrinkage = i.l2_shrinkage;
  const grad = shrinkage === undefined ? i.grad! : add(i.grad!, mul(mul(2, shrinkage), i.var!));
  const accum = add(i.accum!, square(i.grad!));
  const root = rootOf(algebra, accum, i.lr_power!);
  const growth = divided(sub(root, rootOf(algebra, i.accum!, i.lr_power!)));
  const linear = sub(add(i.linear!, scaled(grad)), mul(growth, i.var!));
  const l1 = scaled(i.l1!);
  const shrunk = div(sub(mul(l1, sign(linear)), linear), add(divided(root), scaled(mul(2, i.l2!))));
  return [where(onnx.node("Greater", [abs(linear), l1]), shrunk, 0), accum, linear];
};

for (const version of ["Ftrl", "FtrlV2"]) defineUpdate(version, ["var", "accum", "linear"], ftrl, false);

/** Brings `x` closer to 0 by `l1`, and to 0 where it is not as far away. */
function shrink({ sub, mul, max, sign, abs }: Algebra, x: Value, l1: Value, unless: Value): Value {
  return knownNumber(unless) === 0 ? x : mul(sign(x), max(sub(abs(x), l1), 0));
}

defineUpdate("ProximalGradientDescent", ["var"], (algebra, i) => {
  const { add, sub, mul, div } = algebra;
  const moved = sub(i.var!, mul(i.delta ?? i.grad!, i.alpha!));
  return [div(shrink(algebra, moved, mul(i.alpha!, i.l1!), i.l1!), add(1, mul(i.alpha!, i.l2!)))];
});
defineUpdate("ProximalAdagrad", ["var", "accum"], (algebra, i) => {
  const { add, sub, mul, div, sqrt, square } = algebra;
  const accum = add(i.accum!, square(i.grad!));
  const rate = div(i.lr!, sqrt(accum));
  const moved = sub(i.var!, mul(i.grad!, rate));
  return [div(shrink(algebra, moved, mul(rate, i.l1!), i.l1!), add(1, mul(rate, i.l2!))), accum];
});
defineUpdate(
  "AdagradDA",
  ["var", "gradient_accumulator", "gradient_squared_accumulator"],
  (algebra, i) => {
    const { onnx, add, mul, div, neg, sqrt, square } = algebra;
    const step = onnx.cast(i.global_step!, i.grad!.dtype);
    const sum = add(i.gradient_accumulator!, i.grad!);
    const squares = add(i.gradient_squared_accumulator!, square(i.grad!));
    const shrunk = shrink(algebra, sum, mul(i.l1!, step), i.l1!);
    return [div(neg(mul(shrunk, i.lr!)), add(mul(mul(i.l2!, step), i.lr!), sqrt(squares))), sum, squares];
  },
  false,
);

/** The first moment that AddSign and PowerSign follow, and 1 or −1 where the gradient has its direction or the other. */
function agreement({ add, mul, sub, sign }: Algebra, i: Parameters<UpdateRule>[1]): [m: Value, agrees: Value] {
  const m = add(mul(i.m!, i.beta!), mul(i.grad!, sub(1, i.beta!)));
  return [m, mul(sign(i.grad!), sign(m))];
}
defineUpdate(
  "AddSign",
  ["var", "m"],
  (algebra, i) => {
    const { add, sub, mul } = algebra;
    const [m, agrees] = agreement(algebra, i);
    return [sub(i.var!, mul(mul(add(i.alpha!, mul(i.sign_decay!, agrees)), i.lr!), i.grad!)), m];
  },
  false,
);
defineUpdate(
  "PowerSign",
  ["var", "m"],
  (algebra, i) => {
    const { sub, mul, exp } = algebra;
    const [m, agrees] = agreement(algebra, i);
    return [sub(i.var!, mul(mul(exp(mul(mul(i.logbase!, i.sign_decay!), agrees)), i.lr!), i.grad!)), m];
  },
  false,
);
