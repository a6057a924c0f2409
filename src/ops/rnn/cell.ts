import type { TensorLike } from "../../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, float32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { flatten, type Structure } from "../flow/nest.js";
import { getVariable } from "../get-variable.js";
import type { Initializer } from "../initializers.js";
import type { PartitionedVariable } from "../partitioned-variable.js";
import type { Partitioner } from "../partitioners.js";
import type { Variable } from "../variable.js";
import { getVariableScope, type Reuse, type VariableScope, variableScope } from "../variable-scope.js";
import { type CellState, type StateSize, zeroTensors } from "./state.js";

/** Options that every cell takes. */
export interface CellOptions {
  /** The variable scope; without it one of the class's name that is not taken. */
  readonly name?: string;
  /** True takes the variables that are there. */
  readonly reuse?: Reuse;
  /** False keeps optimizers from changing the variables. */
  readonly trainable?: boolean;
  /** The type of the variables; the inputs', where it is not said. */
  readonly dtype?: DTypeLike;
}

/** Options of a call of a cell. */
export interface CallOptions {
  /** The variable scope, in the first call. */
  readonly scope?: string | VariableScope;
}

/** What a cell gives: the output, and the state for the next step. */
export type CellResult = readonly [output: CellState, state: CellState];

/** A variable of a cell. */
export interface WeightOptions {
  readonly initializer?: Initializer;
  readonly partitioner?: Partitioner;
}

/**
 * One step of a recurrent network (`tf.nn.rnn_cell.RNNCell`). Cells of one's own extend it: `call` adds the nodes of a step, with
 * variables of `tf.getVariable`.
 */
export abstract class RNNCell {
  protected readonly given: CellOptions;
  private readonly weights: (Variable | PartitionedVariable)[] = [];
  private scope: VariableScope | undefined;
  private outerScope: VariableScope | undefined;
  private isBuilt = false;
  private inferredType: DType | undefined;

  constructor(options: CellOptions = {}) {
    this.given = options;
    const { dtype } = options;
    if (dtype !== undefined) checkFloating(dtypeOf(dtype));
  }

  /** The sizes of the state. */
  abstract get stateSize(): StateSize;
  /** The sizes of the output. */
  abstract get outputSize(): StateSize;
  /** Adds the nodes of one step. */
  abstract call(inputs: CellState, state: CellState): CellResult;

  /** The variables that the cell has made or taken. */
  get variables(): readonly (Variable | PartitionedVariable)[] {
    return this.weights;
  }
  /** Those that optimizers change. */
  get trainableVariables(): readonly (Variable | PartitionedVariable)[] {
    return this.given.trainable === false ? [] : this.variables;
  }
  /** The type of the variables. */
  get dtype(): DType {
    return this.given.dtype === undefined ? (this.inferredType ?? float32) : dtypeOf(this.given.dtype);
  }

  /** One step, in the cell's variable scope; the variables are made in the first. @throws ValueError for inputs that are not floating */
  apply(inputs: CellState, state: CellState, options: CallOptions = {}): CellResult {
    if (options.scope !== undefined) return variableScope(options.scope, (scope) => this.step(inputs, state, scope));
    this.outerScope ??= getVariableScope();
    return variableScope(this.outerScope, () => this.step(inputs, state));
  }

  /** A step in the cell's own scope. */
  protected step(inputs: CellState, state: CellState, within?: string | VariableScope): CellResult {
    const scope = this.openScope(within);
    const reuse = this.isBuilt ? true : this.given.reuse;
    return variableScope(scope, { reuse, auxiliaryNameScope: false }, () =>
      nameScope(scope.originalNameScope, () => {
        const [first] = flatten(inputs);
        if (first instanceof Tensor) this.inferredType ??= first.dtype.base;
        if (!this.isBuilt) this.build(inputs);
        this.isBuilt = true;
        return this.call(inputs, state);
      }),
    );
  }

  /** Makes the variables, where `call` does not. */
  protected build(_inputs: CellState): void {}

  /** A variable of the cell (`add_weight`). */
  protected addWeight(name: string, shape: readonly number[], options: WeightOptions = {}): TensorLike {
    const { trainable = true } = this.given;
    const known: Parameters<typeof getVariable>[2] = { dtype: this.dtype, trainable, ...options };
    const made = getVariable(name, [...shape], known) as Variable | PartitionedVariable;
    this.weights.push(made);
    return made;
  }

  private openScope(within?: string | VariableScope): VariableScope {
    if (this.scope !== undefined) return this.scope;
    const base = this.given.name ?? snakeCase(this.constructor.name);
    this.scope = this.given.reuse
      ? variableScope(within ?? base, (scope) => scope)
      : variableScope(within ?? null, { defaultName: base }, (scope) => scope);
    return this.scope;
  }

  /** The state of a batch before the first step: zeros (`zero_state`). */
  zeroState(batchSize: TensorLike, dtype: DTypeLike): CellState {
    return nameScope(`${this.constructor.name}ZeroState`, () => zeroTensors(this.stateSize, batchSize, dtype));
  }
  /** The state that a network begins with, where none is given (`get_initial_state`). */
  getInitialState(batchSize: TensorLike, dtype: DTypeLike): CellState {
    return this.zeroState(batchSize, dtype);
  }
}

/** A cell whose variables are in a scope of its own and no other. */
export abstract class LayerRNNCell extends RNNCell {
  override apply(inputs: CellState, state: CellState, options: CallOptions = {}): CellResult {
    for (const tensor of flatten([inputs, state] as Structure))
      if (tensor instanceof Tensor) checkFloating(tensor.dtype);
    return this.step(inputs, state, options.scope);
  }
}

/** TensorFlow's name of a class as a scope. */
function snakeCase(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

function checkFloating(dtype: DType): void {
  const { base } = dtype;
  if (base.isFloating || base.kind === "complex") return;
  throw new ValueError(`RNN cell only supports floating point inputs, but received dtype: ${base.name}`);
}

/** The last dimension of a cell's inputs. @throws ValueError where it is not known, or the inputs are no batch of vectors */
export function depthOf(inputs: Tensor, className: string): number {
  const { rank } = inputs.shape;
  if (rank !== undefined && rank !== 2)
    throw new ValueError(
      `Input 0 of layer ${snakeCase(className)} is incompatible with the layer: expected ndim=2, found ndim=${rank}. Full shape received: ${inputs.shape}`,
    );
  const depth = rank === undefined ? null : inputs.shape.dim(1);
  if (depth === null) throw new ValueError(`Expected inputs.shape[-1] to be known, received shape: ${inputs.shape}`);
  return depth;
}
