import type { tensorflow } from "#proto/tensorflow.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import type { FlowContext } from "../../core/flow-context.js";
import type { Operation, Tensor } from "../../core/operation.js";

/** What conditionals and loops have in common as contexts in which nodes are made (TensorFlow's ControlFlowContext). */
export abstract class ControlFlowContext implements FlowContext {
  readonly outer: ControlFlowContext | undefined;
  readonly nested: ControlFlowContext[] = [];
  /** Tensors that belong to this context, or that it knows already. */
  readonly values = new Set<Tensor>();
  /** Tensors from outside, and what stands for them here. */
  readonly external = new Map<Tensor, Tensor>();
  private readonly entered: (FlowContext | undefined)[] = [];

  constructor(readonly name: string) {
    this.outer = getDefaultGraph().flowContext as ControlFlowContext | undefined;
    this.outer?.nested.push(this);
  }

  /** What stands for a tensor here; one from outside is brought in. */
  abstract addValue(value: Tensor): Tensor;
  abstract addOperation(operation: Operation): void;
  /** What nodes without inputs wait for, so that they are only done when this context is. */
  abstract get controlPivot(): Operation | undefined;
  /** As a message of the collections. */
  abstract toProto(): tensorflow.IControlFlowContextDef;
  /** The loop around this, itself included. */
  abstract get loop(): ControlFlowContext | undefined;

  /** A node was made in a context inside of this one. */
  addInner(operation: Operation): void {
    this.outer?.addInner(operation);
  }
  enter(): void {
    const graph = getDefaultGraph();
    this.entered.push(graph.flowContext);
    graph.flowContext = this;
  }
  exit(): void {
    getDefaultGraph().flowContext = this.entered.pop();
  }
  /** Runs `body`, whose nodes belong to this context. */
  within<T>(body: () => T): T {
    this.enter();
    try {
      return body();
    } finally {
      this.exit();
    }
  }
  /** Says that these tensors, results of this context, are known around it. */
  exitResult(results: Iterable<Tensor>): void {
    for (const result of results) this.outer?.values.add(result);
  }

  /** Contexts from this one outwards. */
  *outwards(): Iterable<ControlFlowContext> {
    let context: ControlFlowContext | undefined = this;
    while (context !== undefined) {
      yield context;
      context = context.outer;
    }
  }

  /** Takes control inputs off an operation of a loop that come from outside of the loop; gives those that stay, and those. */
  protected removeExternalControls(operation: Operation): { internal: Operation[]; external: Operation[] } {
    const { loop } = this;
    const isInternal = (control: Operation): boolean => loop === undefined || outputContextOf(control)?.loop === loop;
    const internal = operation.controlInputs.filter(isInternal);
    const external = operation.controlInputs.filter((control) => !isInternal(control));
    operation.controlInputs.splice(0, operation.controlInputs.length, ...internal);
    return { internal, external };
  }

  protected valuesProto(): tensorflow.IValuesDef {
    const externalValues = [...this.external].map(([key, { name }]) => [key.name, name] as const);
    return {
      values: [...this.values].map(({ name }) => name).sort(),
      externalValues: Object.fromEntries(externalValues),
    };
  }
}

/** The context that a node was made in. */
export function contextOf(operation: Operation): ControlFlowContext | undefined {
  return operation.flow as ControlFlowContext | undefined;
}

/** The context that a node's outputs belong to: for an Exit, the one around its loop. */
export function outputContextOf(operation: Operation): ControlFlowContext | undefined {
  const context = contextOf(operation);
  return isLoopExit(operation) ? context?.outer : context;
}

/** The context that nodes are made in now. */
export function currentContext(): ControlFlowContext | undefined {
  return getDefaultGraph().flowContext as ControlFlowContext | undefined;
}

/** True for a node that a value leaves a loop by. */
export const isLoopExit = ({ type }: Operation): boolean => type === "Exit" || type === "RefExit";
/** True for a node that hands a value to one of two sides. */
export const isSwitch = ({ type }: Operation): boolean => type === "Switch" || type === "RefSwitch";
/** True for a node that a value comes into a loop by. */
export const isLoopEnter = ({ type }: Operation): boolean => type === "Enter" || type === "RefEnter";
/** True for an Enter of what is the same in all iterations. */
export const isConstantEnter = (operation: Operation): boolean =>
  isLoopEnter(operation) && operation.attr.bool("is_constant");
