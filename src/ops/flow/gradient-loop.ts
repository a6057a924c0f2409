import { apply, applyOp } from "../../core/apply-op.js";
import { constant } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { IndexedSlices } from "../../core/indexed-slices.js";
import { constantValue } from "../../core/infer.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { maximum } from "../arithmetic.js";
import { zeros, zerosLike } from "../fill.js";
import { concat } from "../join.js";
import { shape as shapeOf } from "../shape.js";
import { slice } from "../slice.js";
import { CondContext } from "./cond-context.js";
import { type ControlFlowContext, contextOf, currentContext, isConstantEnter, outputContextOf } from "./context.js";
import { closeLoop, enterOf, exitOf, mergeOf, nextOf, switchOf, switchWithData } from "./nodes.js";
import { WhileContext } from "./while-context.js";

const add = (x: Tensor, y: Tensor | number): Tensor => apply("AddV2", { x, y }, {}, { name: "Add" });

/** What hands a value on. */
const PASSING = new Set(["Switch", "RefSwitch", "Identity", "RefIdentity"]);

/** Runs `body` in a context; in none that is not there. */
export function inContext<T>(context: ControlFlowContext | undefined, body: () => T): T {
  return context === undefined ? body() : context.within(body);
}

/** Runs `body` as it were outside of the context that is open now. */
function around<T>(context: ControlFlowContext, body: () => T): T {
  context.exit();
  try {
    return body();
  } finally {
    context.enter();
  }
}

/**
 * A loop and the loop that computes its gradient, which goes through the iterations backwards (TensorFlow's GradLoopState): values that
 * the gradient needs are put on stacks, iteration by iteration.
 */
export class GradientLoop {
  readonly backward: WhileContext;
  /** Tensors of the forward loop, and what stands for them in the gradient's. */
  readonly history = new Map<Tensor, Tensor>();
  /** The Merge that a loop variable's gradient comes through, by its Switch in the forward loop. */
  readonly merges = new Map<Operation, Tensor>();
  readonly unusedExits: Tensor[] = [];
  readonly deferredExits: Tensor[] = [];
  readonly exits: readonly Tensor[];
  pendingExits: number;
  /** The count of iterations that the forward loop hands on: pushes come before. */
  private readonly forwardIndex: Tensor;
  private readonly backwardIndex: Tensor;
  private forwardTrigger: Operation | undefined;
  private backwardTrigger: Operation | undefined;

  constructor(
    readonly forward: WhileContext,
    readonly outer: GradientLoop | undefined,
  ) {
    this.exits = [...forward.exits];
    this.pendingExits = forward.exits.length;
    const aroundForward = outer?.forward ?? forward.outer;
    const { count, next } = inContext(aroundForward, () => this.countForward());
    this.forwardIndex = next;
    const { name, traits } = forward;
    if (outer === undefined) {
      const made = inContext(aroundForward, () => {
        const backward = new WhileContext(traits, this, name);
        return { backward, index: this.countBackward(backward, count) };
      });
      this.backward = made.backward;
      this.backwardIndex = made.index;
      return;
    }
    outer.forward.values.add(count);
    const counts = outer.accumulate(count);
    const made = outer.backward.within(() => {
      const backward = new WhileContext(traits, this, name);
      const real = outer.accumulated(counts, count);
      return { backward, index: this.countBackward(backward, real) };
    });
    this.backward = made.backward;
    this.backwardIndex = made.index;
  }

  /** What is done at the end of an iteration of the gradient: pops come before. */
  get backwardSync(): Operation {
    if (this.backwardTrigger === undefined) {
      const trigger = newTrigger("b_sync");
      this.backwardTrigger = trigger;
      trigger.flow = this.backward;
      this.backwardIndex.op.addControlInputs([trigger]);
      this.backward.outer?.addInner(trigger);
    }
    return this.backwardTrigger;
  }

  /** What is done at the end of an iteration of the loop, whatever branches it takes. */
  get forwardSync(): Operation {
    if (this.forwardTrigger === undefined) {
      const trigger = newTrigger("f_sync");
      this.forwardTrigger = trigger;
      trigger.flow = this.forward;
      this.forwardIndex.op.addControlInputs([trigger]);
    }
    return this.forwardTrigger;
  }

  /** Puts a tensor of the loop on a stack in each iteration; gives the stack. `isDead`: of the branch that is not taken. */
  accumulate(value: Tensor, isDead = false): Tensor {
    const graph = getDefaultGraph();
    const current = currentContext();
    return graph.controlDependencies(null, () => {
      const stack = inContext(current, () =>
        graph.colocateWith([value.op], () => {
          const max_size = constant(-1, { dtype: "int32" });
          return apply("StackV2", { max_size }, { elem_type: value.dtype.base }, { name: "f_acc" });
        }),
      );
      const handle = this.forward.addValue(stack);
      const context = outputContextOf(value.op);
      const push = (): Operation =>
        applyOp("StackPushV2", { handle, elem: value }, { swap_memory: this.forward.traits.swapMemory });
      let pushed: Operation;
      if (context === this.forward) {
        pushed = this.forward.within(push);
        this.forwardIndex.op.addControlInputs([pushed]);
      } else {
        pushed = inContext(isDead ? context?.outer : context, push);
        if (isDead) pushed.flow = context;
        this.forwardSync.addControlInputs([pushed]);
      }
      pushed.addControlInputs([this.forwardIndex.op.inputs[0]!.op]);
      return stack;
    });
  }

  /** Takes what the gradient's iteration needs off the stack. */
  accumulated(stack: Tensor, value: Tensor, isDead = false): Tensor {
    const branch = branchAround(value, contextOf(stack.op));
    const popped = getDefaultGraph().controlDependencies(null, () =>
      this.backward.within(() => {
        let handle = stack;
        if (branch !== undefined) {
          const side = isDead ? 1 - branch.branch : branch.branch;
          handle = switchWithData(stack, this.predOf(branch))[side]!;
        }
        const made = apply("StackPopV2", { handle }, { elem_type: value.dtype.base });
        made.setShape(value.shape);
        return made;
      }),
    );
    if (this.backward.traits.parallelIterations > 1) this.backwardSync.addControlInputs([popped.op]);
    return popped;
  }

  /** What stands in the gradient's loop for a tensor of the forward loop. */
  realValue(value: Tensor): Tensor {
    const known = this.history.get(value);
    if (known !== undefined) return known;
    const real = this.findReal(value);
    this.history.set(value, real);
    return real;
  }

  /** Adds gradients up over the iterations for what is the same in all of them. To be called in the gradient's loop. */
  addUp(enter: Operation, grad: Tensor): Tensor {
    const { backward } = this;
    const start = around(backward, () => this.zerosFor(enter.inputs[0]!, grad));
    const [result] = this.accumulateLoop([start], true, ([sum]) => [add(sum!, grad)]);
    return result!;
  }

  /** As `addUp`, for slices: they are put behind each other. */
  joinSlices(enter: Operation, grad: IndexedSlices): IndexedSlices {
    const { values, indices, denseShape } = grad;
    const [input] = enter.inputs as [Tensor];
    const start = around(this.backward, () =>
      inContext(this.backward.outer, () => {
        const rest = values.shape.slice(1);
        const acc = rest.isFullyDefined
          ? constant(0, { dtype: values.dtype.base, shape: [1, ...rest.toArray()], name: "b_acc" })
          : zeros(concat([[1], slice(shapeOf(input, { optimize: false }), [1], [-1])], 0), {
              dtype: values.dtype.base,
            });
        const first = [constant([0], { dtype: indices.dtype.base }), acc];
        if (denseShape === undefined) return first;
        const whole = denseShape.shape;
        const zero = whole.isFullyDefined
          ? constant(0, { dtype: denseShape.dtype.base, shape: whole })
          : zerosLike(shapeOf(input, { optimize: false, outType: denseShape.dtype.base }), { optimize: false });
        return [...first, zero];
      }),
    );
    const results = this.accumulateLoop(start, false, (sums) => {
      const joined = [indices, values].map((part, i) => concat([sums[i]!, part], 0));
      return denseShape === undefined ? joined : [...joined, maximum(denseShape, sums[2]!)];
    });
    return new IndexedSlices(results[1]!, results[0]!, results[2]);
  }

  private accumulateLoop(
    start: readonly Tensor[],
    keepsShape: boolean,
    next: (current: readonly Tensor[]) => readonly Tensor[],
  ): readonly Tensor[] {
    const { backward } = this;
    const { parallelIterations } = backward.traits;
    for (const tensor of start) backward.values.add(tensor);
    const options = { parallelIterations, keepsShape, name: "b_acc" };
    const entered = start.map((tensor) => enterOf(tensor, backward.name, options));
    backward.enters.push(...entered);
    const merges = entered.map((tensor) => mergeOf([tensor, tensor], "b_acc"));
    const forks = merges.map((merge) => switchOf(merge, backward.pivot!));
    const sums = next(forks.map(([, inside]) => inside));
    const back = sums.map(nextOf);
    merges.forEach((merge, i) => {
      merge.op.inputs[1] = back[i]!;
    });
    const results = forks.map(([outside]) => exitOf(outside, "b_acc"));
    backward.exits.push(...results);
    backward.exitResult(results);
    return results;
  }

  private zerosFor(value: Tensor, grad: Tensor): Tensor {
    const { outer: context } = this.backward;
    const { outer } = this;
    if (grad.dtype.name === "variant") {
      if (outer === undefined) return inContext(context, () => zerosLike(value));
      const lists = outer.accumulate(value);
      return inContext(context, () => zerosLike(outer.accumulated(lists, value)));
    }
    if (grad.shape.isFullyDefined)
      return inContext(context, () => constant(0, { dtype: grad.dtype.base, shape: grad.shape, name: "b_acc" }));
    if (outer === undefined) return inContext(context, () => zeros(shapeBehind(value), { dtype: grad.dtype.base }));
    const size = inContext(this.forward.outer, () => shapeBehind(value));
    const sizes = outer.accumulate(size);
    return inContext(context, () => zeros(outer.accumulated(sizes, size), { dtype: grad.dtype.base }));
  }

  private findReal(value: Tensor): Tensor {
    let current = value;
    let state: GradientLoop = this;
    for (let enter = constantEnterOf(current); enter !== undefined; enter = constantEnterOf(current)) {
      current = enter.inputs[0]!;
      if (state.outer === undefined) return this.backward.addValue(current);
      state = state.outer;
    }
    if (current.op.type === "Const") return constant(constantValue(current)!);
    const stack = around(this.backward, () => state.accumulate(current));
    const real = state.accumulated(stack, current);
    return state === this ? real : this.backward.addValue(real);
  }

  private predOf(branch: CondContext): Tensor {
    for (let state: GradientLoop | undefined = this; state !== undefined; state = state.outer) {
      const pred = state.history.get(branch.pred);
      if (pred !== undefined) return pred;
    }
    return branch.pred;
  }

  private countForward(): { readonly count: Tensor; readonly next: Tensor } {
    const { forward } = this;
    const zero = constant(0, { dtype: "int32", name: "f_count" });
    if (this.outer !== undefined) zero.op.addControlInputs([this.outer.forwardIndex.op.inputs[0]!.op]);
    return forward.within(() => {
      forward.values.add(zero);
      const { parallelIterations } = forward.traits;
      const entered = enterOf(zero, forward.name, { parallelIterations, name: "f_count" });
      forward.enters.push(entered);
      const merge = mergeOf([entered, entered]);
      const [outside, inside] = switchOf(merge, forward.pivot!);
      const next = closeLoop(merge, add(inside, 1));
      const count = exitOf(outside, "f_count");
      forward.exits.push(count);
      forward.exitResult([count]);
      return { count, next };
    });
  }

  private countBackward(backward: WhileContext, count: Tensor): Tensor {
    const one = constant(1, { dtype: "int32", name: "b_count" });
    return backward.within(() => {
      backward.values.add(count);
      const { parallelIterations } = backward.traits;
      const entered = enterOf(count, backward.name, { parallelIterations, name: "b_count" });
      backward.enters.push(entered);
      const merge = mergeOf([entered, entered]);
      backward.pivotForPred = merge;
      const more = apply("GreaterEqual", { x: merge, y: one }, {}, { name: "GreaterEqual" });
      backward.pivot = apply("LoopCond", { input: more }, {}, { name: "b_count" });
      const [outside, inside] = switchOf(merge, backward.pivot);
      const index = apply("Sub", { x: inside, y: one }, {}, { name: "Sub" });
      backward.pivotForBody = index;
      const next = closeLoop(merge, index);
      const zero = exitOf(outside, "b_count");
      backward.exits.push(zero);
      this.outer?.backwardSync.addControlInputs([zero.op]);
      backward.exitResult([zero]);
      return next;
    });
  }
}

function newTrigger(name: string): Operation {
  return getDefaultGraph().controlDependencies(null, () => applyOp("ControlTrigger", {}, {}, { name }));
}

/** The Enter that a tensor comes from, where it is the same in all iterations. */
function constantEnterOf({ op }: Tensor): Operation | undefined {
  let source = op;
  while (PASSING.has(source.type)) source = source.inputs[0]!.op;
  return isConstantEnter(source) ? source : undefined;
}

/** The branch of a conditional that a tensor is in, inside of the context of its stack. */
function branchAround(value: Tensor, stack: ControlFlowContext | undefined): CondContext | undefined {
  for (let context = contextOf(value.op); context !== undefined && context !== stack; context = context.outer)
    if (context instanceof CondContext) return context;
  return undefined;
}

/** The shape of a tensor; of a handle, that of the variable. */
function shapeBehind(value: Tensor): Tensor {
  return value.dtype.name === "resource"
    ? apply("VariableShape", { input: value })
    : shapeOf(value, { optimize: false });
}
