import { apply, applyOp } from "../../core/apply-op.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import type { Tensor } from "../../core/operation.js";

/** Nodes of control flow, as TensorFlow's functions make them: of a reference, the op for references. */
const refOr = (data: Tensor, type: string): string => (data.dtype.isRef ? `Ref${type}` : type);

/** The value where `pred` is false, and where it is true. */
export function switchOf(data: Tensor, pred: Tensor, name = "Switch"): readonly [Tensor, Tensor] {
  return applyOp("Switch", { data, pred }, {}, { name }).outputs as [Tensor, Tensor];
}

/** As `switchOf`, also for references, placed where the data is. */
export function switchWithData(data: Tensor, pred: Tensor, name = "Switch"): readonly [Tensor, Tensor] {
  const type = refOr(data, "Switch");
  return getDefaultGraph().colocateWith(
    [data.op],
    () => applyOp(type, { data, pred }, {}, { name }).outputs as [Tensor, Tensor],
    true,
  );
}

/** The one of the inputs that is there. */
export function mergeOf(inputs: readonly Tensor[], name = "Merge"): Tensor {
  const type = inputs.every(({ dtype }) => dtype.isRef) ? "RefMerge" : "Merge";
  return apply(type, { inputs }, {}, { name });
}

/** What a value enters a loop with. */
export interface EnterOptions {
  readonly isConstant?: boolean;
  readonly parallelIterations: number;
  /** False where the shape may change from iteration to iteration. */
  readonly keepsShape?: boolean;
  readonly name?: string;
}

/** A value, into the loop of this frame. */
export function enterOf(data: Tensor, frame: string, options: EnterOptions): Tensor {
  const attrs = {
    frame_name: frame,
    is_constant: options.isConstant ?? false,
    parallel_iterations: options.parallelIterations,
  };
  const entered = apply(refOr(data, "Enter"), { data }, attrs, { name: options.name ?? "Enter" });
  if (options.keepsShape ?? true) entered.setShape(data.shape);
  return entered;
}

/** A value, for the next iteration of its loop. */
export const nextOf = (data: Tensor): Tensor =>
  apply(refOr(data, "NextIteration"), { data }, {}, { name: "NextIteration" });
/** A value, out of its loop. */
export const exitOf = (data: Tensor, name = "Exit"): Tensor => apply(refOr(data, "Exit"), { data }, {}, { name });

/** Makes `next` what a loop variable's Merge gets from the iteration before. */
export function closeLoop(merge: Tensor, next: Tensor): Tensor {
  const back = nextOf(next);
  merge.op.inputs[1] = back;
  return back;
}
