import type { tensorflow } from "#proto/tensorflow.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { identity } from "../source.js";
import { ControlFlowContext, contextOf, isConstantEnter, isLoopExit, outputContextOf } from "./context.js";
import type { GradientLoop } from "./gradient-loop.js";
import { enterOf } from "./nodes.js";

/** What a loop is made with. */
export interface WhileTraits {
  readonly parallelIterations: number;
  readonly backProp: boolean;
  readonly swapMemory: boolean;
  readonly maximumIterations: Tensor | undefined;
}

/** Ops whose results are kept for the gradient instead of what they are computed from: these are smaller. */
const MOVED_FORWARD = new Set(["Shape", "Size", "Rank"]);

/** A loop, in which nodes are made (TensorFlow's WhileContext). */
export class WhileContext extends ControlFlowContext {
  /** What constants in the condition wait for. */
  pivotForPred: Tensor | undefined;
  /** What constants in the body wait for. */
  pivotForBody: Tensor | undefined;
  /** Whether the loop goes on. */
  pivot: Tensor | undefined;
  readonly exits: Tensor[] = [];
  readonly enters: Tensor[] = [];

  constructor(
    readonly traits: WhileTraits,
    /** The state of the gradient that this loop computes, where it does. */
    readonly gradient?: GradientLoop,
    name = "while_context",
    isNamed = false,
  ) {
    super(isNamed ? name : getDefaultGraph().uniqueName(name));
  }

  get controlPivot(): Operation | undefined {
    return (this.pivotForBody ?? this.pivotForPred)?.op;
  }
  get loop(): WhileContext {
    return this;
  }

  addValue(value: Tensor): Tensor {
    if (this.values.has(value) || contextOf(value.op) === this) return this.external.get(value) ?? value;
    this.values.add(value);
    const fromForward = this.fromForward(value);
    if (fromForward !== undefined) {
      this.external.set(value, fromForward);
      return fromForward;
    }
    const outside = this.outer?.addValue(value) ?? value;
    const graph = getDefaultGraph();
    const entered = graph.controlDependencies(null, () => {
      const made = enterOf(outside, this.name, {
        isConstant: true,
        parallelIterations: this.traits.parallelIterations,
      });
      this.outer?.addInner(made.op);
      return made;
    });
    this.placeEnters([entered]);
    this.values.add(entered);
    this.external.set(value, entered);
    return entered;
  }

  addOperation(operation: Operation): void {
    if (!MOVED_FORWARD.has(operation.type) || !this.moveForward(operation)) this.addOwn(operation);
  }

  private addOwn(operation: Operation): void {
    let external: Operation[];
    if (operation.inputs.length === 0) {
      const controls = this.removeExternalControls(operation);
      external = controls.external;
      if (controls.internal.length === 0) operation.addControlInputs([this.controlPivot!]);
    } else {
      operation.inputs.forEach((input, index) => {
        operation.inputs[index] = this.addValue(input);
      });
      external = this.removeExternalControls(operation).external;
      const isInvariant = operation.inputs.every((input) => isConstantEnter(input.op));
      if (operation.controlInputs.length === 0 && isInvariant) operation.addControlInputs([this.controlPivot!]);
    }
    for (const output of operation.outputs) this.values.add(output);
    this.waitFor(operation, external);
    this.outer?.addInner(operation);
  }

  /** Gives Enter nodes the control inputs that they have around the loop, and this context. */
  placeEnters(enters: readonly Tensor[]): void {
    const graph = getDefaultGraph();
    for (const { op } of enters) {
      const controls = graph.openControls([op.inputs[0]!]).filter((control) => this.isAround(outputContextOf(control)));
      op.flow = this;
      op.addControlInputs(controls);
      graph.noteControlled(op);
    }
  }

  toProto(): tensorflow.IControlFlowContextDef {
    const { traits } = this;
    return {
      whileCtxt: {
        contextName: this.name,
        parallelIterations: traits.parallelIterations,
        ...(traits.maximumIterations && { maximumIterationsName: traits.maximumIterations.name }),
        backProp: traits.backProp,
        swapMemory: traits.swapMemory,
        ...(this.pivotForPred && { pivotForPredName: this.pivotForPred.name }),
        ...(this.pivotForBody && { pivotForBodyName: this.pivotForBody.name }),
        ...(this.pivot && { pivotName: this.pivot.name }),
        loopExitNames: this.exits.map(({ name }) => name),
        loopEnterNames: this.enters.map(({ name }) => name),
        valuesDef: this.valuesProto(),
        nestedContexts: this.nested.map((context) => context.toProto()),
      },
    };
  }

  /** What stands for a tensor of the loop that this one computes the gradient of. */
  private fromForward(value: Tensor): Tensor | undefined {
    const current = getDefaultGraph().flowContext as ControlFlowContext | undefined;
    const gradient = (current?.loop as WhileContext | undefined)?.gradient;
    if (gradient === undefined) return undefined;
    const context = contextOf(value.op)?.loop;
    const forward = isLoopExit(value.op) ? context?.outer?.loop : context;
    return forward === gradient.forward ? gradient.realValue(value) : undefined;
  }

  /** Puts the shape of a tensor of the forward loop there, where that is what the gradient needs of it. */
  private moveForward(operation: Operation): boolean {
    const current = getDefaultGraph().flowContext as ControlFlowContext | undefined;
    const gradient = (current?.loop as WhileContext | undefined)?.gradient;
    const [input] = operation.inputs;
    const context = input && contextOf(input.op);
    if (gradient === undefined || context === undefined || context.loop !== gradient.forward) return false;
    operation.flow = context;
    if (context instanceof WhileContext) context.addOwn(operation);
    else context.addOperation(operation);
    return true;
  }

  /** Lets an operation wait for operations around the loop, through values that enter it. */
  private waitFor(operation: Operation, external: readonly Operation[]): void {
    const inputs = external.flatMap(({ outputs }) => outputs.slice(0, 1));
    if (inputs.length === 0) return;
    const waits = getDefaultGraph().controlDependencies(null, () =>
      this.within(() => inputs.map((input) => identity(input).op)),
    );
    operation.addControlInputs(waits);
  }

  /** True for a context around this loop, up to the next loop. */
  private isAround(context: ControlFlowContext | undefined): boolean {
    const limit = this.outer?.loop;
    for (let outer = this.outer; outer !== context; outer = outer.outer)
      if (outer === undefined || outer === limit) return false;
    return true;
  }
}
