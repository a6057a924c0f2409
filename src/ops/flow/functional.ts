import { attr } from "../../core/attr.js";
import { type Call, callFunction, type FunctionName } from "../../core/call.js";
import { bool, int32 } from "../../core/dtype.js";
import type { Inliner } from "../../core/inliner.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import type { Shape } from "../../core/shape.js";
import { gradientThrough } from "./functional-gradients.js";
import { functionOf, functionsOf } from "./functions.js";
import { unfold } from "./unfold.js";

/** `ToBool`: whether a scalar is not zero (a string: not empty), or an array has elements. */
export const ToBool = defineOp("ToBool", {
  infer: () => [[]],
  host: ({ inputs: [value] }) => [NdArray.from(isTrue(value!), bool)],
});

function isTrue(value: NdArray): boolean {
  if (value.shape.length > 0) return value.size > 0;
  const element = value.item();
  if (typeof element === "string" || element instanceof Uint8Array) return element.length > 0;
  return typeof element === "object" ? element.re !== 0 || element.im !== 0 : Boolean(element);
}

/** The shapes that the node says its outputs have. */
function toldShapes({ attr: reader, attrs, outputTypes }: InferContext): (Shape | undefined)[] {
  const told = attrs.has("output_shapes") ? reader.shapes("output_shapes") : [];
  return outputTypes.map((_, index) => told[index]);
}

/** Operations that functional control flow is made of in a run: those that `tf.cond` and `tf.while_loop` make themselves. */
const call: OpImplementation = {
  expand: (operation, inliner) => callFunction(operation, inliner, functionOf(operation, "f")),
  unfold: unfold.call,
  gradient: gradientThrough(unfold.call),
};
const branch: OpImplementation = {
  unfold: unfold.branch,
  gradient: gradientThrough(unfold.branch),
  infer: toldShapes,
  expand: (operation, inliner) => {
    const [pred, ...inputs] = operation.inputs as [Tensor, ...Tensor[]];
    const [yes, no] = [functionOf(operation, "then_branch"), functionOf(operation, "else_branch")];
    return new Conditional(operation, inliner).choose(
      [asBool(pred, inliner, operation.controlInputs)],
      [yes, no],
      inputs,
    );
  },
};
const cases: OpImplementation = {
  unfold: unfold.cases,
  gradient: gradientThrough(unfold.cases),
  infer: toldShapes,
  expand: (operation, inliner) => {
    const [index, ...inputs] = operation.inputs as [Tensor, ...Tensor[]];
    const branches = functionsOf(operation, "branches");
    const preds = branches.slice(0, -1).map((_, k) => {
      const value = constant(inliner, k, []);
      return inliner.one("Equal", [index, value], {}, operation.controlInputs);
    });
    return new Conditional(operation, inliner).choose(preds, branches, inputs);
  },
};
const loop: OpImplementation = {
  unfold: unfold.loop,
  gradient: gradientThrough(unfold.loop),
  infer: toldShapes,
  expand: (operation, inliner) => whileLoop(operation, inliner),
};

/** `PartitionedCall`: calls a function. */
export const PartitionedCall = defineOp("PartitionedCall", call);
/** `StatefulPartitionedCall`: calls a function. */
export const StatefulPartitionedCall = defineOp("StatefulPartitionedCall", call);
/** `If`: calls one of two functions. */
export const If = defineOp("If", branch);
/** `StatelessIf`: calls one of two functions. */
export const StatelessIf = defineOp("StatelessIf", branch);
/** `Case`: calls one of several functions; the last, where the index is none of them. */
export const Case = defineOp("Case", cases);
/** `StatelessCase`: calls one of several functions. */
export const StatelessCase = defineOp("StatelessCase", cases);
/** `While`: calls a function again and again, as long as another says so. */
export const While = defineOp("While", loop);
/** `StatelessWhile`: calls a function again and again, as long as another says so. */
export const StatelessWhile = defineOp("StatelessWhile", loop);

function asBool(tensor: Tensor, inliner: Inliner, controls: readonly Operation[] = []): Tensor {
  return inliner.one(tensor.dtype.base === bool ? "Identity" : "ToBool", [tensor], {}, controls);
}

function constant(inliner: Inliner, value: number, controls: readonly Operation[]): Tensor {
  const attrs = { value: attr.tensor(NdArray.from(value, int32)), dtype: attr.type(int32) };
  return inliner.one("Const", [], attrs, controls);
}

/** Switch and Merge nodes for the functions of which one is called. */
class Conditional {
  private readonly effects: Operation[] = [];

  constructor(
    private readonly operation: Operation,
    private readonly inliner: Inliner,
  ) {}

  /** Calls the function of the first predicate that is true, or the last function. */
  choose(preds: readonly Tensor[], functions: readonly FunctionName[], inputs: readonly Tensor[]): Call {
    const { values, done } = this.from(preds, functions, inputs, this.operation.controlInputs);
    return { results: values, effects: this.effects, done: [done] };
  }

  private from(
    [pred, ...preds]: readonly Tensor[],
    [first, ...functions]: readonly FunctionName[],
    inputs: readonly Tensor[],
    controls: readonly Operation[],
  ): { readonly values: readonly Tensor[]; readonly done: Operation } {
    if (pred === undefined) {
      const { results, effects } = this.inliner.body(first!, inputs, controls);
      this.effects.push(...effects);
      const done = this.inliner.node("NoOp", [], {}, [...controls, ...effects]);
      return { values: results, done };
    }
    const fork = (tensor: Tensor): readonly Tensor[] =>
      this.inliner.node("Switch", [tensor, pred], {}, controls).outputs;
    const forked = inputs.map(fork);
    const pivots = fork(pred).map((side) => this.inliner.node("Identity", [side]));
    const rest = preds.map((other) => fork(other)[0]!);
    const yes = this.from(
      [],
      [first!],
      forked.map(([, side]) => side!),
      [pivots[1]!],
    );
    const no = this.from(
      rest,
      functions,
      forked.map(([side]) => side!),
      [pivots[0]!],
    );
    const values = yes.values.map((value, i) => this.merge(no.values[i]!, value));
    const ends = [no, yes].map(({ done }, i) => this.inliner.one("Identity", [pivots[i]!.outputs[0]!], {}, [done]));
    return { values, done: this.merge(ends[0]!, ends[1]!).op };
  }

  private merge(no: Tensor, yes: Tensor): Tensor {
    return this.inliner.one("Merge", [no, yes], { N: attr.int(2) });
  }
}

/** Enter, Merge, Switch, NextIteration and Exit nodes for a function that is called again and again. */
function whileLoop(operation: Operation, inliner: Inliner): Call {
  const { inputs, controlInputs } = operation;
  const [goesOn, body] = [functionOf(operation, "cond"), functionOf(operation, "body")];
  const isFixed = passedOn(inliner, body);
  const frame = {
    frame_name: attr.string(operation.name),
    parallel_iterations: operation.attrs.get("parallel_iterations") ?? attr.int(10),
  };
  const enter = (tensor: Tensor, isConstant: boolean): Tensor =>
    inliner.one("Enter", [tensor], { ...frame, is_constant: attr.bool(isConstant) }, controlInputs);
  const turns = enter(constant(inliner, 0, controlInputs), false);
  const entered = [...inputs.map((input, i) => enter(input, isFixed(i))), turns];
  const merges = entered.map((tensor, i) =>
    isFixed(i) ? undefined : inliner.node("Merge", [tensor, tensor], { N: attr.int(2) }),
  );
  const current = entered.map((tensor, i) => merges[i]?.outputs[0] ?? tensor);
  const pivot = merges.at(-1)!;
  const condition = inliner.body(goesOn, current.slice(0, -1), [pivot]);
  const cond = inliner.one("LoopCond", [asBool(condition.results[0]!, inliner)]);
  const forks = current.map((tensor) => inliner.node("Switch", [tensor, cond]).outputs);
  const inside = forks.at(-1)![1]!;
  const start = inliner.node("Identity", [inside]);
  const made = inliner.body(
    body,
    forks.slice(0, -1).map(([, side]) => side!),
    [start],
  );
  [...made.results, start.outputs[0]!].forEach((result, i) => {
    if (merges[i] !== undefined) merges[i].inputs[1] = inliner.one("NextIteration", [result]);
  });
  const exits = forks.map(([side], i) => (isFixed(i) ? inputs[i]! : inliner.one("Exit", [side!])));
  return {
    results: exits.slice(0, -1),
    effects: [...condition.effects, ...made.effects],
    done: [exits.at(-1)!.op],
  };
}

/** Tells which arguments a function gives back as they are: they need not be handed on from iteration to iteration. */
function passedOn(inliner: Inliner, { name }: FunctionName): (index: number) => boolean {
  const { signature, ret, nodeDef } = inliner.function(name);
  const identities = new Map(
    (nodeDef ?? []).filter(({ op }) => op === "Identity").map((node) => [`${node.name}:output:0`, node.input?.[0]]),
  );
  return (index) => {
    const arg = signature?.inputArg?.[index]?.name;
    let source = ret?.[signature?.outputArg?.[index]?.name ?? ""];
    while (source !== undefined && identities.has(source)) source = identities.get(source);
    return source !== undefined && source === arg;
  };
}
