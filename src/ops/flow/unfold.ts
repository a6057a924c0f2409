import { apply } from "../../core/apply-op.js";
import { constant } from "../../core/convert.js";
import { bool, int32 } from "../../core/dtype.js";
import { addBody } from "../../core/graph-inliner.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { cond } from "./cond.js";
import { functionOf, functionsOf } from "./functions.js";
import { whileLoop } from "./while-loop.js";

const asBool = (value: Tensor): Tensor => (value.dtype.base === bool ? value : apply("ToBool", { input: value }));

/** Calls one of two bodies. */
const choose = (pred: Tensor, yes: () => readonly Tensor[], no: () => readonly Tensor[]): readonly Tensor[] =>
  cond(
    pred,
    () => [...yes()],
    () => [...no()],
    { strict: true },
  ) as unknown as Tensor[];

/** Adds what a node that calls functions computes to the graph, as the nodes that `tf.cond` and `tf.while_loop` make. */
export const unfold = {
  call: (op: Operation, inputs: readonly Tensor[]): readonly Tensor[] => addBody(op, functionOf(op, "f"), inputs),

  branch: (op: Operation, [pred, ...inputs]: readonly Tensor[]): readonly Tensor[] =>
    choose(
      asBool(pred!),
      () => addBody(op, functionOf(op, "then_branch"), inputs),
      () => addBody(op, functionOf(op, "else_branch"), inputs),
    ),

  cases: (op: Operation, [index, ...inputs]: readonly Tensor[]): readonly Tensor[] => {
    const branches = functionsOf(op, "branches");
    const from = (k: number): readonly Tensor[] => {
      const own = (): readonly Tensor[] => addBody(op, branches[k]!, inputs);
      if (k === branches.length - 1) return own();
      const isThis = apply("Equal", { x: index!, y: constant(k, { dtype: int32 }) });
      return choose(isThis, own, () => from(k + 1));
    };
    return from(0);
  },

  loop: (op: Operation, inputs: readonly Tensor[]): readonly Tensor[] => {
    // Variables are handed on as they are: they need not be loop variables.
    const places = inputs.flatMap(({ dtype }, i) => (dtype.name === "resource" ? [] : [i]));
    const whole = (values: readonly Tensor[]): Tensor[] =>
      inputs.map((input, i) => (places.includes(i) ? values[places.indexOf(i)]! : input));
    const results = whileLoop(
      (...values: Tensor[]) => asBool(addBody(op, functionOf(op, "cond"), whole(values))[0]!),
      (...values: Tensor[]) => {
        const next = addBody(op, functionOf(op, "body"), whole(values));
        // What the node says of its outputs is so after each iteration.
        for (const i of places) next[i]!.setShape(op.outputs[i]!.shape);
        return places.map((i) => next[i]!);
      },
      places.map((i) => inputs[i]!),
      {
        returnSameStructure: true,
        parallelIterations: Number(op.attrs.get("parallel_iterations")?.i ?? 10),
        shapeInvariants: places.map((i) => op.outputs[i]!.shape),
      },
    ) as Tensor[];
    return whole(results);
  },
};
