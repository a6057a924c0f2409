import { apply } from "../../core/apply-op.js";
import { int32, int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { IndexedSlices } from "../../core/indexed-slices.js";
import type { Gradient, Gradients } from "../../core/op.js";
import { type Operation, Tensor } from "../../core/operation.js";
import { cast } from "../math.js";
import { range } from "../sequence.js";
import { shape as shapeOf } from "../shape.js";
import { stridedSlice } from "../strided-slice.js";
import { CondContext } from "./cond-context.js";
import { contextOf, outputContextOf } from "./context.js";
import { currentGradientLoop } from "./gradient-state.js";
import { closeLoop, enterOf, exitOf, mergeOf, switchOf, switchWithData } from "./nodes.js";
import { WhileContext } from "./while-context.js";

type Given = readonly (Gradient | null | undefined)[];

/** A gradient made of the tensors that it consists of. */
function mapParts(grad: Gradient, map: (part: Tensor) => Tensor): Gradient {
  if (grad instanceof Tensor) return map(grad);
  const { values, indices, denseShape } = grad;
  return new IndexedSlices(map(values), map(indices), denseShape && map(denseShape));
}

/** The one of two gradients that is there. */
function mergeGradients(grads: readonly Gradient[], name: string): Gradient {
  if (grads.every((grad) => grad instanceof Tensor)) return mergeOf(grads, name);
  const slices = grads.map(slicesOf);
  const isMixed = new Set(slices.map(({ indices }) => indices.dtype.base)).size > 1;
  const values = mergeOf(
    slices.map((one) => one.values),
    name,
  );
  const indices = slices.map((one) =>
    isMixed && one.indices.dtype.base === int32 ? cast(one.indices, int64) : one.indices,
  );
  const shapes = slices.map(({ denseShape }) => denseShape).filter((one) => one !== undefined);
  const merged = mergeOf(indices, name);
  return new IndexedSlices(values, merged, shapes.length === slices.length ? mergeOf(shapes, name) : undefined);
}

function slicesOf(grad: Gradient): IndexedSlices {
  if (grad instanceof IndexedSlices) return grad;
  const size = shapeOf(grad, { optimize: false });
  const rows = stridedSlice(size, [0], [1], [1], { shrinkAxisMask: 1 });
  return new IndexedSlices(grad, range(0, rows), size);
}

/** The gradient of a Switch: of a loop variable, a loop variable of the gradient's loop; of a conditional, a Merge. */
export function switchGradient(op: Operation, grads: readonly Tensor[]): Gradients {
  const [no, yes] = grads as Given;
  const context = contextOf(op);
  if (context instanceof WhileContext) {
    const { merges } = currentGradientLoop()!;
    const merge = merges.get(op);
    if (merge !== undefined) {
      if (yes instanceof Tensor) closeLoop(merge, yes);
      return [null, null];
    }
    if (!(no instanceof Tensor)) return [null, null];
    const made = mergeOf([no, no], "b_switch");
    merges.set(op, made);
    return [made, null];
  }
  if (context instanceof CondContext) {
    const taken = context.branch === 1 ? yes : no;
    const zero = context.branch === 1 ? no : yes;
    if (zero === null || zero === undefined) {
      const isResource = op.inputs[0]!.dtype.name === "resource" && taken instanceof Tensor;
      return [isResource ? mergeOf([taken, taken], "cond_resource_grad") : null, null];
    }
    return [mergeGradients([no!, yes!], "cond_grad"), null];
  }
  const [pred] = op.inputs.slice(1) as [Tensor];
  const sides = [switchOf(no as Tensor, pred)[0], switchOf(yes as Tensor, pred)[1]];
  return [mergeOf(sides), null];
}

/** The gradient of a Merge: a Switch by what decided, which of a conditional in a loop is kept from iteration to iteration. */
export function mergeGradient(op: Operation, [given]: readonly Tensor[]): Gradients {
  const grad = given as Gradient;
  const context = outputContextOf(op.inputs[0]!.op);
  const loop = currentGradientLoop();
  if (context instanceof WhileContext) return forked(grad, loop!.backward.pivot!, "Switch");
  if (context instanceof CondContext) {
    let { pred } = context;
    if (loop !== undefined) {
      const known = loop.history.get(pred);
      if (known === undefined) {
        loop.backward.exit();
        const stack = loop.accumulate(pred);
        loop.backward.enter();
        const real = loop.accumulated(stack, pred);
        loop.history.set(pred, real);
        pred = real;
      } else pred = known;
    }
    return forked(grad, pred, "cond_grad");
  }
  return op.inputs.map((_, i) => {
    const isThis = apply("Equal", { x: op.outputs[1]!, y: i });
    return mapParts(grad, (part) => switchWithData(part, isThis)[1]);
  });
}

function forked(grad: Gradient, pred: Tensor, name: string): Gradients {
  const sides = new Map<Tensor, readonly [Tensor, Tensor]>();
  const side = (index: 0 | 1): Gradient =>
    mapParts(grad, (part) => {
      if (!sides.has(part)) sides.set(part, switchWithData(part, pred, name));
      return sides.get(part)![index];
    });
  return [side(0), side(1)];
}

/** The gradient of an Exit: it enters the gradient's loop. */
export function exitGradient(op: Operation, [given]: readonly Tensor[]): Gradients {
  const forward = contextOf(op) as WhileContext | undefined;
  const loop = currentGradientLoop();
  if (loop === undefined || !loop.backward.traits.backProp) return [null];
  if (forward?.gradient !== undefined) throw new TypeError("Second-order gradient for while loops not supported.");
  const { backward } = loop;
  const result = mapParts(given as Gradient, (part) => {
    backward.values.add(part);
    const entered = backward.within(() =>
      enterOf(part, backward.name, { parallelIterations: backward.traits.parallelIterations, name: "b_exit" }),
    );
    backward.enters.push(entered);
    return entered;
  });
  return [result];
}

/** The gradient of an Enter: an Exit; of what is the same in all iterations, the sum over these. */
export function enterGradient(op: Operation, [given]: readonly Tensor[]): Gradients {
  const grad = given as Gradient;
  const loop = currentGradientLoop();
  if (loop === undefined || !loop.backward.traits.backProp) return [grad];
  const { backward } = loop;
  if (op.attr.bool("is_constant"))
    return [grad instanceof IndexedSlices ? loop.joinSlices(op, grad) : loop.addUp(op, grad)];
  if (grad instanceof IndexedSlices)
    throw new InvalidArgumentError(`Cannot differentiate "${op.name}": the gradient of a loop variable is slices`);
  const result = exitOf(grad);
  backward.exits.push(result);
  backward.exitResult([result]);
  return [result];
}
