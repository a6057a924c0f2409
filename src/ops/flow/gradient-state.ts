import { apply } from "../../core/apply-op.js";
import { constant } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { LookupError } from "../../core/errors.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { rootOf } from "../../core/root.js";
import { controlDependencies } from "../control.js";
import { zeros, zerosLike } from "../fill.js";
import { shape as shapeOf } from "../shape.js";
import { identity } from "../source.js";
import { CondContext } from "./cond-context.js";
import { contextOf, isLoopExit, isSwitch } from "./context.js";
import { GradientLoop, inContext } from "./gradient-loop.js";
import { nextOf, switchOf, switchWithData } from "./nodes.js";
import { WhileContext } from "./while-context.js";

/** True for the Switch of a loop variable. */
export function isLoopSwitch(operation: Operation): boolean {
  return isSwitch(operation) && contextOf(operation) instanceof WhileContext;
}

/** The loops that a walk of gradients goes through (TensorFlow's ControlFlowState). */
export class GradientState {
  private readonly loops = new Map<WhileContext, GradientLoop>();

  /** The loops of the Exit nodes among `between`; undefined where there are none. All exits of a loop become part of the walk. */
  static of(between: Set<Operation>, placedWith: (op: Operation, body: () => void) => void): GradientState | undefined {
    const state = new GradientState();
    for (const operation of between)
      if (isLoopExit(operation) && contextOf(operation) !== undefined)
        placedWith(operation, () => {
          state.addLoop(operation, between);
        });
    return state.loops.size === 0 ? undefined : state;
  }

  /** The loop that an operation is in; `isBefore`: where its outputs are used. */
  loopOf(operation: Operation, isBefore: boolean): GradientLoop | undefined {
    const context = contextOf(operation)?.loop as WhileContext | undefined;
    const loop = isBefore && isLoopExit(operation) ? (context?.outer?.loop as WhileContext | undefined) : context;
    return loop && this.loops.get(loop);
  }

  /** Runs `body` in the gradient's loop of the loop that an operation is in. */
  within<T>(operation: Operation, isBefore: boolean, body: () => T): T {
    return inContext(this.loopOf(operation, isBefore)?.backward, body);
  }

  /** Exits that no gradient reaches, of loops where one reaches another; `pending` counts what each operation still waits for. */
  unusedExits(pending: Map<Operation, number>, targets: ReadonlySet<Operation>): Tensor[] {
    const found: Tensor[] = [];
    for (const loop of this.loops.values()) {
      for (const exit of loop.exits) {
        if (pending.get(exit.op)) continue;
        loop.pendingExits--;
        if (!targets.has(exit.op)) loop.unusedExits.push(exit);
        if (loop.pendingExits === 0) found.push(...loop.unusedExits);
      }
      for (const enter of loop.forward.enters) if (!pending.get(enter.op)) pending.set(enter.op, 1);
    }
    return found;
  }

  /** Zeros as the gradient of an exit that is not used. */
  zerosForExit(exit: Tensor): Tensor {
    const forward = contextOf(exit.op) as WhileContext;
    const outer = this.loops.get(forward.outer?.loop as WhileContext);
    if (isHandle(exit)) {
      const zero = () => zerosOfVariable(exit, exit);
      return outer === undefined ? zero() : outer.backward.within(zero);
    }
    if (outer === undefined)
      return exit.shape.isFullyDefined && !isList(exit)
        ? zeros(exit.shape, { dtype: exit.dtype.base })
        : zerosLike(exit, { optimize: false });
    if (isList(exit)) return zerosOfList(exit, outer);
    if (exit.shape.isFullyDefined) return outer.backward.within(() => zeros(exit.shape, { dtype: exit.dtype.base }));
    const size = inContext(forward.outer, () => shapeOf(exit, { optimize: false }));
    const sizes = outer.accumulate(size);
    return outer.backward.within(() => zeros(outer.accumulated(sizes, size), { dtype: exit.dtype.base }));
  }

  /** Zeros as the gradient of an output that nothing depends on; null where there is none to give. */
  zerosFor(operation: Operation, index: number): Tensor | null {
    if (isLoopSwitch(operation)) return null;
    const loop = this.loopOf(operation, false);
    const output = operation.outputs[index]!;
    if (loop === undefined) return zerosOutside(output);
    const context = contextOf(operation);
    const branch = isSwitch(operation) && context instanceof CondContext ? context : undefined;
    if (isList(output)) {
      // The other side of the Switch has the list where this one has not.
      const list = branch === undefined ? output : otherSide(operation, branch);
      loop.backward.exit();
      const zero = zerosOfList(list, loop, branch !== undefined);
      loop.backward.enter();
      return zero;
    }
    if (output.shape.isFullyDefined) {
      const zero = isHandle(output)
        ? zerosOfVariable(output, output)
        : constant(0, { dtype: output.dtype.base, shape: output.shape });
      if (branch === undefined) return zero;
      return switchWithData(zero, loop.history.get(branch.pred)!)[1 - branch.branch]!;
    }
    const value = branch === undefined ? output : otherSide(operation, branch);
    const size = inContext(branch?.outer ?? context, () => shapeOf(value, { optimize: false }));
    if (branch !== undefined) size.op.flow = branch;
    loop.backward.exit();
    const sizes = loop.accumulate(size, branch !== undefined);
    loop.backward.enter();
    return zeros(loop.accumulated(sizes, size, branch !== undefined), { dtype: output.dtype.base });
  }

  /** Where what a loop variable becomes does not depend on what it was, its gradient is zero before the last iteration. */
  finish(): void {
    for (const { merges, backward } of this.loops.values())
      for (const merge of merges.values()) {
        const [first, next] = merge.op.inputs as [Tensor, Tensor];
        if (first !== next) continue;
        if (isList(first)) {
          const entering = first.op.inputs[0]!;
          const zero = inContext(backward.outer, () => zerosLike(entering));
          merge.op.inputs[1] = backward.within(() => nextOf(zero));
          continue;
        }
        if (first.shape.isFullyDefined) {
          merge.op.inputs[1] = backward.within(() =>
            nextOf(constant(0, { dtype: first.dtype.base, shape: first.shape })),
          );
          continue;
        }
        const zero = inContext(backward.outer, () => {
          const entering = first.op.inputs[0]!;
          return zeros(shapeOf(entering, { optimize: false }), { dtype: first.dtype.base });
        });
        merge.op.inputs[1] = backward.within(() => nextOf(zero));
      }
  }

  private addLoop(exit: Operation, between: Set<Operation>): void {
    const forward = contextOf(exit)!.loop as WhileContext;
    if (this.loops.has(forward)) return;
    const outer = forward.outer?.loop as WhileContext | undefined;
    const loop = new GradientLoop(forward, outer && this.loops.get(outer));
    this.loops.set(forward, loop);
    for (const { op } of loop.exits) between.add(op);
  }
}

/** Zeros in the shape of an output that nothing depends on; of a branch, only made where that is not taken. */
export function zerosOutside(output: Tensor): Tensor {
  const { op } = output;
  const context = contextOf(op);
  if (!isSwitch(op) || !(context instanceof CondContext))
    return isHandle(output) ? zerosOfVariable(output, output) : zerosLike(output, { optimize: false });
  const other = switchOf(op.inputs[0]!, context.pred)[1 - context.branch]!;
  const pivot = identity(other);
  if (isHandle(output)) return controlDependencies([pivot], () => zerosOfVariable(output, other));
  if (isList(output)) return controlDependencies([pivot], () => zerosLike(other));
  const size = shapeOf(other, { optimize: false });
  return controlDependencies([pivot], () => zeros(size, { dtype: output.dtype.base }));
}

/** Zeros for a list of each iteration of a loop; `isDead` where it is that of the branch not taken. */
function zerosOfList(list: Tensor, loop: GradientLoop, isDead = false): Tensor {
  const lists = loop.accumulate(list, isDead);
  return loop.backward.within(() => zerosLike(loop.accumulated(lists, list, isDead)));
}

/** What a Switch of a conditional gives where `branch` is not taken. */
function otherSide(operation: Operation, branch: CondContext): Tensor {
  const value = inContext(branch.outer, () => switchWithData(operation.inputs[0]!, branch.pred)[1 - branch.branch]!);
  value.op.flow = branch;
  return value;
}

/** True for a list of tensors, whose zeros are those of what is in it. */
function isList({ dtype }: Tensor): boolean {
  return dtype.name === "variant";
}

function isHandle({ dtype }: Tensor): boolean {
  return dtype.name === "resource";
}

/** Zeros for the variable behind `handle`, in the shape of that behind `alive`: the same one, by a way that is taken. */
function zerosOfVariable(handle: Tensor, alive: Tensor): Tensor {
  const { attrs, attr } = rootOf(handle);
  if (!attrs.has("dtype"))
    throw new LookupError(
      `No gradient defined for "${handle.name}": nothing says of what type the variable behind it is`,
    );
  return zeros(apply("VariableShape", { input: alive }), { dtype: attr.type("dtype") });
}

/** The gradient's loop that nodes are made in now. */
export function currentGradientLoop(): GradientLoop | undefined {
  const context = getDefaultGraph().flowContext as WhileContext | CondContext | undefined;
  return (context?.loop as WhileContext | undefined)?.gradient;
}
