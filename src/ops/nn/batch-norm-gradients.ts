import { apply } from "../../core/apply-op.js";
import { float32 } from "../../core/dtype.js";
import type { Gradients } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { cast } from "../math.js";
import { minus, minusOf, over, plus, times } from "../operators.js";
import { reduceMean, reduceSum } from "../reduce.js";
import { reshape } from "../shape.js";
import { layoutOf } from "./window.js";

/**
 * The gradients of FusedBatchNormGrad's inputs `y_backprop`, `x` and `scale`, from those of its outputs: of the images' gradient
 * (`a`), the scale's (`b`) and the offset's (`d`). With g = y_backprop, c = x − its mean, v = its variance + epsilon, r = 1/√v and bars
 * for means over a channel, dx is s·r·(g − ḡ − c·mean(g·c)/v), dscale is r·Σ(g·c), doffset is Σg; these are the derivatives.
 */
export function secondGradients(op: Operation, [a, b, d]: readonly Tensor[]): Gradients {
  const [gradY, x, scale, mean, variance] = op.inputs as [Tensor, Tensor, Tensor, Tensor, Tensor];
  const format = op.attr.string("data_format");
  const layout = layoutOf(format, format.length);
  const axis = [0, ...layout.spatial];
  const spreadShape = layout.isChannelsFirst ? [1, -1, ...layout.spatial.map(() => 1)] : undefined;
  const spread = (vector: Tensor): Tensor => (spreadShape === undefined ? vector : reshape(vector, spreadShape));
  const meanOf = (images: Tensor): Tensor => reduceMean(images, { axis });
  const sumOf = (images: Tensor): Tensor => reduceSum(images, { axis });
  const [g, images, upstream] = [gradY, x, a!].map((tensor) => cast(tensor, float32)) as [Tensor, Tensor, Tensor];
  const epsilon = op.attr.float("epsilon");
  const back = (tensor: Tensor): Tensor => cast(tensor, x.dtype.base);
  const rest = op.inputs.slice(3).map(() => null);
  if (!op.attr.bool("is_training")) {
    const inverse = apply("Rsqrt", { x: plus(variance, epsilon) });
    const slope = spread(times(b!, inverse));
    const dGradY = plus(
      plus(times(upstream, spread(times(scale, inverse))), times(minus(images, spread(mean)), slope)),
      spread(d!),
    );
    return [back(dGradY), back(times(g, slope)), times(sumOf(times(upstream, g)), inverse), ...rest];
  }
  const center = (tensor: Tensor): Tensor => minus(tensor, spread(meanOf(tensor)));
  const [c, centeredG, centeredA] = [center(images), center(g), center(upstream)];
  const power = plus(meanOf(apply("Square", { x: c })), epsilon);
  const inverse = apply("Rsqrt", { x: power });
  const m = meanOf(times(g, c));
  const q = meanOf(times(upstream, c));
  const slope = times(scale, inverse);
  const dGradY = plus(
    plus(
      times(spread(slope), minus(centeredA, times(c, spread(over(q, power))))),
      times(spread(times(b!, inverse)), c),
    ),
    spread(d!),
  );
  const crossed = over(times(m, q), power);
  const dScale = times(
    inverse,
    minus(sumOf(times(upstream, centeredG)), over(sumOf(times(upstream, times(c, spread(m)))), power)),
  );
  const p = minus(meanOf(times(upstream, centeredG)), crossed);
  const bent = plus(
    plus(times(centeredG, spread(q)), times(centeredA, spread(m))),
    times(c, spread(minus(p, times(2, crossed)))),
  );
  const dX = plus(
    times(spread(minusOf(over(slope, power))), bent),
    times(spread(times(b!, inverse)), minus(centeredG, times(c, spread(over(m, power))))),
  );
  return [back(dGradY), back(dX), dScale, ...rest];
}
