import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { type DType, float32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { minimum } from "../ops/arithmetic.js";
import { group, nameScope } from "../ops/control.js";
import { getVariable } from "../ops/get-variable.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { zerosInitializer } from "../ops/initializers.js";
import { cast } from "../ops/math.js";
import { minus, over, plus, times } from "../ops/operators.js";
import { Variable } from "../ops/variable.js";
import { globalVariables, movingAverageVariables, trainableVariables } from "../ops/variable-collections.js";
import { getVariableScope, variableScope } from "../ops/variable-scope.js";
import { createSlot, createZerosSlot } from "./slot.js";

/** Options of `ExponentialMovingAverage`. */
export interface MovingAverageOptions {
  /** The number of updates so far: while it is small, the average follows faster. */
  readonly numUpdates?: TensorLike;
  /** Corrects averages of tensors, which begin with 0, for that. Default false. */
  readonly zeroDebias?: boolean;
  readonly name?: string;
}

/** Keeps averages of variables or tensors (`tf.train.ExponentialMovingAverage`): average −= (1 − decay) · (average − value). */
export class ExponentialMovingAverage {
  readonly name: string;
  private readonly averages = new Map<Tensor, Variable>();

  constructor(
    private readonly decay: TensorLike,
    private readonly options: MovingAverageOptions = {},
  ) {
    this.name = options.name ?? "ExponentialMovingAverage";
  }

  /** The operation that updates the averages of these (all trainable variables by default); it also makes them. */
  apply(list: readonly (Variable | Tensor)[] = trainableVariables()): Operation {
    const debiased = new Set<Variable>();
    for (const item of list) {
      if (!item.dtype.base.isFloating)
        throw new TypeError(`The variables must be half, float, or double: ${item.name}`);
      if (!this.averages.has(keyOf(item))) this.averages.set(keyOf(item), this.makeAverage(item, debiased));
    }
    return nameScope(this.name, (scope) => {
      const decay = this.currentDecay();
      const updates = list.map((item) => {
        const average = this.average(item)!;
        return assignMovingAverage(average, item, decay, { zeroDebias: debiased.has(average) });
      });
      return group(updates, { name: scope });
    });
  }

  private makeAverage(item: Variable | Tensor, debiased: Set<Variable>): Variable {
    const graph = getDefaultGraph();
    return graph.initScope(() => {
      if (!(item instanceof Variable)) {
        const isVariable = ["Variable", "VariableV2", "VarHandleOp"].includes(item.op.type);
        const average = createZerosSlot(item, this.name, isVariable);
        if (this.options.zeroDebias) debiased.add(average);
        return average;
      }
      const initial = item.initialValue();
      if (initial === undefined)
        throw new ValueError(`Cannot average variable "${item.name}": its initial value is not known`);
      const average = createSlot(item, initial, this.name);
      graph.addToCollection(GraphKeys.MOVING_AVERAGE_VARIABLES, item);
      return average;
    });
  }

  private currentDecay(): Tensor {
    const decay = convertToTensor(this.decay, { dtype: float32, name: "decay" });
    const { numUpdates } = this.options;
    if (numUpdates === undefined) return decay;
    const count = cast(numUpdates, float32, { name: "num_updates" });
    return minimum(decay, over(plus(1, count), plus(10, count)));
  }

  /** The variable that holds an average, or undefined. */
  average(item: Variable | Tensor): Variable | undefined {
    return this.averages.get(keyOf(item));
  }

  /** The name that an average has (or would get): under it a checkpoint holds it. */
  averageName(item: Variable | Tensor): string {
    const average = this.average(item);
    if (average !== undefined) return average.op.name;
    return getDefaultGraph().uniqueName(`${item.op.name}/${this.name}`, false);
  }

  /** What to restore so that variables get their averages: variables by the names that a checkpoint holds them under. */
  variablesToRestore(averaged?: readonly Variable[]): Record<string, Variable> {
    const own = new Set(averaged ?? [...trainableVariables(), ...movingAverageVariables()]);
    const names = new Set([...own].map((variable) => variable.name));
    const map: Record<string, Variable> = {};
    for (const variable of own) map[this.averageName(variable)] = variable;
    for (const variable of globalVariables())
      if (!names.has(variable.name) && !(variable.op.name in map)) map[variable.op.name] = variable;
    return map;
  }
}

/** Variables count by their reference: each object of the same variable finds the same average. */
function keyOf(item: Variable | Tensor): Tensor {
  return item instanceof Variable ? item.toRef() : item;
}

/** Moves a variable towards a value (`moving_averages.assign_moving_average`): var −= (1 − decay) · (var − value). */
export function assignMovingAverage(
  variable: Variable,
  value: TensorLike,
  decay: TensorLike,
  options: { zeroDebias?: boolean; name?: string } = {},
): Tensor {
  const { zeroDebias = true, name = "AssignMovingAvg" } = options;
  const graph = getDefaultGraph();
  return graph.nameScope(name, (scope) => {
    const rest = asType(
      typeof decay === "number" ? convertToTensor(1 - decay, { name: "decay" }) : minus(1, decay),
      variable.dtype,
    );
    if (zeroDebias) return debiasedUpdate(variable, value, rest);
    return graph.colocateWith([variable.op], () =>
      variable.assignSub(times(minus(variable.value(), value), rest), { name: scope }),
    );
  });
}

function asType(value: Tensor, dtype: DType): Tensor {
  return value.dtype.base === dtype ? value : cast(value, dtype);
}

/** The average of what came so far, as if it had not begun with 0: two more variables keep what that takes. */
function debiasedUpdate(variable: Variable, value: TensorLike, rest: Tensor): Tensor {
  const graph = getDefaultGraph();
  return variableScope(variable.op.name, () => {
    const { dtype, shape } = variable;
    const taken = new Set(
      getVariableScope()
        .globalVariables()
        .map((item) => (item as Variable).op.name),
    );
    const local = (name: string, dims: Variable["shape"]): Variable => {
      let unique = name;
      for (let i = 1; taken.has(`${getVariableScope().name}/${unique}`); i++) unique = `${name}_${i}`;
      return getVariable(unique, dims, { dtype, initializer: zerosInitializer(), trainable: false });
    };
    const [biased, localStep] = graph.colocateWith([variable.op], () => [
      local("biased", shape),
      local("local_step", Shape.scalar),
    ]) as [Variable, Variable];
    return graph.colocateWith([variable.op], () => {
      const updated = biased.assignSub(times(minus(biased.value(), value), rest));
      const step = localStep.assignAdd(1);
      const factor = minus(1, apply("Pow", { x: minus(1, rest), y: step }));
      return variable.assign(over(updated, factor), { useLocking: true, name: `${graph.currentScope}/` });
    });
  });
}
