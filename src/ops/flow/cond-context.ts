import type { tensorflow } from "#proto/tensorflow.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { ControlFlowContext, contextOf } from "./context.js";
import { switchWithData } from "./nodes.js";

/** One branch of a conditional, in which nodes are made (TensorFlow's CondContext). */
export class CondContext extends ControlFlowContext {
  constructor(
    readonly pred: Tensor,
    readonly pivot: Tensor,
    readonly branch: 0 | 1,
    name?: string,
  ) {
    super(name ?? getDefaultGraph().uniqueName("cond_text"));
    if (name !== undefined) return;
    this.values.add(pred);
    this.external.set(pred, pred);
    this.values.add(pivot);
    pivot.op.flow = this;
  }

  get controlPivot(): Operation {
    return this.pivot.op;
  }
  get loop(): ControlFlowContext | undefined {
    return this.outer?.loop;
  }

  addValue(value: Tensor): Tensor {
    if (this.values.has(value)) return this.external.get(value) ?? value;
    this.values.add(value);
    const outside = this.addOutside(value);
    const result = getDefaultGraph().controlDependencies(null, () => {
      const forked = switchWithData(outside, this.pred)[this.branch];
      this.outer?.addInner(forked.op);
      return forked;
    });
    result.op.flow = this;
    for (const context of this.outwards()) context.values.add(result);
    this.external.set(value, result);
    return result;
  }

  addOperation(operation: Operation): void {
    if (operation.inputs.length === 0) {
      const { internal } = this.removeExternalControls(operation);
      if (!internal.some((control) => this.holds(control))) operation.addControlInputs([this.pivot.op]);
    } else {
      operation.inputs.forEach((input, index) => {
        operation.inputs[index] = this.addValue(input);
      });
      this.removeExternalControls(operation);
    }
    for (const context of this.outwards()) for (const output of operation.outputs) context.values.add(output);
    this.outer?.addInner(operation);
  }

  /** A result of the branch as a tensor that is there only where the branch is taken. */
  outputOf(value: Tensor): Tensor {
    if (this.values.has(value)) return this.external.get(value) ?? value;
    this.values.add(value);
    const result = switchWithData(this.addOutside(value), this.pred)[this.branch];
    this.external.set(value, result);
    return result;
  }

  toProto(): tensorflow.IControlFlowContextDef {
    return {
      condCtxt: {
        contextName: this.name,
        predName: this.pred.name,
        pivotName: this.pivot.name,
        branch: this.branch,
        valuesDef: this.valuesProto(),
        nestedContexts: this.nested.map((context) => context.toProto()),
      },
    };
  }

  private addOutside(value: Tensor): Tensor {
    if (this.outer === undefined) return value;
    const result = this.outer.addValue(value);
    this.values.add(result);
    this.external.set(result, result);
    return result;
  }

  private holds(operation: Operation): boolean {
    return [...(contextOf(operation)?.outwards() ?? [])].includes(this);
  }
}
