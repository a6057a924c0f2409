import { defineOp, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { enterGradient, exitGradient, mergeGradient, switchGradient } from "./gradients.js";

const forked: OpImplementation = {
  infer: ({ inputs: [data] }) => [data!.shape, data!.shape],
  alias: [0, 0],
  flow: "switch",
  gradient: switchGradient,
};
const passed: OpImplementation = {
  infer: ({ inputs: [data] }) => [data!.shape],
  alias: [0],
  gradient: (_, [grad]) => [grad ?? null],
};

/** `Switch`: its first input, as one output or the other. */
export const Switch = defineOp("Switch", forked);
/** `RefSwitch`: a reference, as one output or the other. */
export const RefSwitch = defineOp("RefSwitch", forked);
/** `LoopCond`: whether a loop goes on. */
export const LoopCond = defineOp("LoopCond", { ...passed, gradient: undefined, notDifferentiable: true });
/** `NextIteration`: hands a value on to the next iteration of a loop. */
export const NextIteration = defineOp("NextIteration", { ...passed, flow: "next" });
/** `RefNextIteration`: hands a reference on to the next iteration of a loop. */
export const RefNextIteration = defineOp("RefNextIteration", { ...passed, flow: "next" });
/** `Exit`: a value, out of a loop. */
export const Exit = defineOp("Exit", { ...passed, flow: "exit", gradient: exitGradient });
/** `RefExit`: a reference, out of a loop. */
export const RefExit = defineOp("RefExit", { ...passed, flow: "exit", gradient: exitGradient });
/** `ControlTrigger`: waits for others, also for those that are never done. */
export const ControlTrigger = defineOp("ControlTrigger", { alias: [], flow: "trigger" });

const entering: OpImplementation = {
  // The shape of a loop variable may change from iteration to iteration.
  infer: ({ inputs: [data], attr }) => [attr.bool("is_constant") ? data!.shape : Shape.unknown],
  alias: [0],
  flow: "enter",
  gradient: enterGradient,
};
/** `Enter`: a value, into a loop. */
export const Enter = defineOp("Enter", entering);
/** `RefEnter`: a reference, into a loop. */
export const RefEnter = defineOp("RefEnter", entering);

const merged: OpImplementation = {
  infer: ({ inputs }) => {
    return [inputs.map(({ shape }) => shape).reduce((a, b) => a.commonWith(b)), Shape.scalar];
  },
  flow: "merge",
  gradient: mergeGradient,
};
/** `Merge`: the one of its inputs that is there, and which. */
export const Merge = defineOp("Merge", merged);
/** `RefMerge`: the one of its references that is there, and which. */
export const RefMerge = defineOp("RefMerge", merged);
/** `RefIdentity`: the reference. */
export const RefIdentity = defineOp("RefIdentity", passed);
