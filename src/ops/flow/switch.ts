import { defineOp, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";

const forked: OpImplementation = {
  infer: ({ inputs: [data] }) => [data!.shape, data!.shape],
  alias: [0, 0],
  flow: "switch",
};
const passed: OpImplementation = { infer: ({ inputs: [data] }) => [data!.shape], alias: [0] };

/** `Switch`: its first input, as one output or the other. */
export const Switch = defineOp("Switch", forked);
/** `RefSwitch`: a reference, as one output or the other. */
export const RefSwitch = defineOp("RefSwitch", forked);
/** `LoopCond`: whether a loop goes on. */
export const LoopCond = defineOp("LoopCond", passed);
/** `NextIteration`: hands a value on to the next iteration of a loop. */
export const NextIteration = defineOp("NextIteration", { ...passed, flow: "next" });
/** `RefNextIteration`: hands a reference on to the next iteration of a loop. */
export const RefNextIteration = defineOp("RefNextIteration", { ...passed, flow: "next" });
/** `Exit`: a value, out of a loop. */
export const Exit = defineOp("Exit", { ...passed, flow: "exit" });
/** `RefExit`: a reference, out of a loop. */
export const RefExit = defineOp("RefExit", { ...passed, flow: "exit" });
/** `ControlTrigger`: waits for others, also for those that are never done. */
export const ControlTrigger = defineOp("ControlTrigger", { alias: [], flow: "trigger", notDifferentiable: true });

const entering: OpImplementation = {
  // The shape of a loop variable may change from iteration to iteration.
  infer: ({ inputs: [data], attr }) => [attr.bool("is_constant") ? data!.shape : Shape.unknown],
  alias: [0],
  flow: "enter",
};
/** `Enter`: a value, into a loop. */
export const Enter = defineOp("Enter", entering);
/** `RefEnter`: a reference, into a loop. */
export const RefEnter = defineOp("RefEnter", entering);

const merged: OpImplementation = {
  infer: ({ inputs }) => {
    const same = inputs.every(({ shape }) => shape.equals(inputs[0]!.shape));
    return [same ? inputs[0]!.shape : Shape.unknown, Shape.scalar];
  },
  flow: "merge",
};
/** `Merge`: the one of its inputs that is there, and which. */
export const Merge = defineOp("Merge", merged);
/** `RefMerge`: the one of its references that is there, and which. */
export const RefMerge = defineOp("RefMerge", merged);
