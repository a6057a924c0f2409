import { apply, applyOp } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import type { Gradients } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { at } from "./at.js";
import { conj } from "./complex.js";
import { ones } from "./fill.js";
import { vector } from "./host/vector.js";
import { concat, stack } from "./join.js";
import { plus } from "./operators.js";
import { reduceSum } from "./reduce.js";
import { keptShape } from "./reduction-gradients.js";
import { reshape, shape } from "./shape.js";

const ELLIPSIS = "...";
const einsum = (inputs: readonly Tensor[], equation: string): Tensor => apply("Einsum", { inputs }, { equation });
const broadcastTo = (input: Tensor, target: Tensor): Tensor => apply("BroadcastTo", { input, shape: target });

/** The axis of a label: from the end, where it stands behind an ellipsis. */
function axisOf(subscripts: string, label: string): number {
  const [before = "", behind = ""] = subscripts.split(ELLIPSIS);
  const index = before.indexOf(label);
  return index >= 0 ? index : behind.indexOf(label) - behind.length;
}

/** Which axes an ellipsis stands for: from, and up to (from the end; undefined: to the end). */
function ellipsisRange(subscripts: string): readonly [number, number | undefined] {
  const start = subscripts.indexOf(ELLIPSIS);
  if (start < 0) return [0, 0];
  const behind = subscripts.length - start - ELLIPSIS.length;
  return [start, behind > 0 ? -behind : undefined];
}

const without = (subscripts: string, others: string): string[] =>
  [...new Set(subscripts)].filter((label) => label !== "." && !others.includes(label));

/** The gradient of an operand some of whose axes (`reduced`) were summed away: the same along all of these. */
function spread(grad: Tensor, resultSubs: string, inputSubs: string, inputShape: Tensor, reduced: string[]): Tensor {
  const axes = reduced.map((label) => axisOf(inputSubs, label));
  const dims = stack(axes.map((axis) => at(inputShape, axis)));
  const hasRepeated = new Set(inputSubs).size + new Set(resultSubs).size < inputSubs.length + resultSubs.length;
  const rest = [...inputSubs].filter((label) => !reduced.includes(label)).join("");
  if (!hasRepeated && rest === resultSubs) {
    const kept = keptShape(inputShape, constant(vector(axes, int32)));
    return broadcastTo(reshape(grad, kept), inputShape);
  }
  const full = concat([dims, shape(grad)], 0);
  const kept = concat([ones([reduced.length], { dtype: int32 }), shape(grad)], 0);
  return einsum([broadcastTo(reshape(grad, kept), full)], `${reduced.join("")}${resultSubs}->${inputSubs}`);
}

function gradientOf(
  grad: Tensor,
  other: Tensor,
  inputShape: Tensor,
  inputSubs: string,
  otherSubs: string,
  resultSubs: string,
): Tensor {
  const reduced = without(inputSubs, resultSubs + otherSubs);
  const rest = [...inputSubs].filter((label) => !reduced.includes(label)).join("");
  const partial = einsum([grad, other], `${resultSubs},${otherSubs}->${rest}`);
  return reduced.length === 0 ? partial : spread(partial, rest, inputSubs, inputShape, reduced);
}

/** Gradients of Einsum: the equation turned around, as TensorFlow's `_EinsumGrad` builds it. */
export function einsumGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const [inputs = "", resultSubs = ""] = op.attr.string("equation").split("->");
  if (op.inputs.length === 1) {
    const inputShape = shape(op.inputs[0]!);
    const reduced = without(inputs, resultSubs);
    if (reduced.length === 0) return [einsum([grad!], `${resultSubs}->${inputs}`)];
    return [spread(grad!, resultSubs, inputs, inputShape, reduced)];
  }
  const withEllipsis = (subs: string): string =>
    resultSubs.includes(ELLIPSIS) && !subs.includes(ELLIPSIS) ? subs + ELLIPSIS : subs;
  const [xSubs, ySubs] = inputs.split(",").map(withEllipsis) as [string, string];
  const [x, y] = op.inputs.map((input) => conj(input)) as [Tensor, Tensor];
  const [sx, sy] = [shape(x), shape(y)];
  const gx = gradientOf(grad!, y, sx, xSubs, ySubs, resultSubs);
  const gy = gradientOf(grad!, x, sy, ySubs, xSubs, resultSubs);
  if (!resultSubs.includes(ELLIPSIS)) return [gx, gy];
  const [startX, endX] = ellipsisRange(xSubs);
  const [startY, endY] = ellipsisRange(ySubs);
  const isKnown = x.shape.isFullyDefined && y.shape.isFullyDefined;
  if (isKnown && x.shape.slice(startX, endX).equals(y.shape.slice(startY, endY))) return [gx, gy];
  const [rx, ry] = applyOp("BroadcastGradientArgs", {
    s0: at(sx, { start: startX, stop: endX }),
    s1: at(sy, { start: startY, stop: endY }),
  }).outputs as unknown as [Tensor, Tensor];
  const summed = (part: Tensor, start: number, axes: Tensor, target: Tensor): Tensor =>
    reshape(reduceSum(part, { axis: plus(start, axes) }), target);
  return [summed(gx, startX, rx, sx), summed(gy, startY, ry, sy)];
}
