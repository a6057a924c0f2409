import type { TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { Tensor } from "../../core/operation.js";
import { greater, greaterEqual, less, lessEqual } from "../comparison.js";
import { cond } from "../flow/cond.js";
import { checkSameStructure, flatten, pack } from "../flow/nest.js";
import { TensorArray } from "../flow/tensor-array.js";
import { where } from "../select.js";
import type { CellResult } from "./cell.js";
import type { CellState } from "./state.js";

/** The length of each sequence of a batch, and the least and the greatest of them. */
export interface Lengths {
  readonly all: Tensor;
  readonly least: Tensor;
  readonly most: Tensor;
}

/** A step of a batch in which some sequences may have ended. */
export interface Step {
  readonly time: number | Tensor;
  readonly lengths: Lengths;
  /** What sequences that have ended give. */
  readonly zeroOutput: CellState;
  readonly state: CellState;
  readonly callCell: () => CellResult;
  /** True computes every step, and chooses then. */
  readonly skipsConditionals: boolean;
}

/** Outputs and states of a step, one after the other. */
interface Flat {
  readonly outputs: readonly Tensor[];
  readonly states: readonly Tensor[];
}

/** One step: sequences that have ended give zeros and keep their state. */
export function stepOf({ time, lengths, zeroOutput, state, callCell, skipsConditionals }: Step): CellResult {
  const before: Flat = { outputs: flatten(zeroOutput) as Tensor[], states: flatten(state) as Tensor[] };
  const hasEnded = isAtLeast(time, lengths.all);
  const called = (): Flat => {
    const [output, next] = callCell();
    checkSameStructure(zeroOutput, output);
    checkSameStructure(state, next);
    return { outputs: flatten(output) as Tensor[], states: flatten(next) as Tensor[] };
  };
  const chosen = (after: Flat): Tensor[] => [
    ...before.outputs.map((one, i) => unlessEnded(hasEnded, one, after.outputs[i]!)),
    ...before.states.map((one, i) => unlessEnded(hasEnded, one, after.states[i]!)),
  ];
  const calledOrChosen = (): Tensor[] => {
    const after = called();
    return cond(
      isBefore(time, lengths.least),
      () => [...after.outputs, ...after.states],
      () => chosen(after),
    ) as Tensor[];
  };
  const results = skipsConditionals
    ? chosen(called())
    : (cond(isAtLeast(time, lengths.most), () => [...before.outputs, ...before.states], calledOrChosen) as Tensor[]);
  [...before.outputs, ...before.states].forEach((like, i) => {
    const tensor = results[i]!;
    if (tensor instanceof Tensor) tensor.setShape(like.shape);
  });
  const { length } = before.outputs;
  return [pack(zeroOutput, results.slice(0, length)), pack(state, results.slice(length))];
}

/** time ≥ x, as Python writes it of a number and a tensor. */
const isAtLeast = (time: number | Tensor, x: Tensor): Tensor =>
  time instanceof Tensor ? greaterEqual(time, x) : lessEqual(x, time);
/** time < x */
const isBefore = (time: number | Tensor, x: Tensor): Tensor =>
  time instanceof Tensor ? less(time, x) : greater(x, time);

/** The value of before where a sequence has ended, else the new one; arrays and scalars are the new ones. */
export function unlessEnded<T extends TensorLike | TensorArray>(hasEnded: Tensor, before: T, after: T): T {
  if (before instanceof TensorArray || !(before instanceof Tensor) || before.shape.rank === 0) return after;
  return getDefaultGraph().colocateWith([(after as Tensor).op], () => where(hasEnded, before, after as Tensor)) as T;
}
