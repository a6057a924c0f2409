import { createHash } from "node:crypto";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { constantValue } from "../../core/infer.js";
import { NamedTuple } from "../../core/named-tuple.js";
import { NdArray } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { nameScope } from "../control.js";
import { flatten, type Structure } from "../flow/nest.js";
import { TensorArray } from "../flow/tensor-array.js";
import { vector } from "../host/vector.js";
import { concat } from "../join.js";
import { dropout } from "../nn/dropout.js";
import { minus, over, plus, times } from "../operators.js";
import { randomUniform } from "../random.js";
import { floor } from "../unary.js";
import { CELL_OPTIONS } from "./basic-rnn-cell.js";
import type { CallOptions, CellOptions, CellResult, RNNCell } from "./cell.js";
import { type CellState, dimsOf, flatSizes, LSTMStateTuple, type StateSize } from "./state.js";
import { CellWrapper } from "./wrappers.js";

/** What of a state is dropped: all of it, nothing, or that of each part. */
export type DropoutFilter = (state: CellState) => boolean | Structure;

/** Options of a DropoutWrapper. */
export interface DropoutWrapperOptions extends CellOptions {
  /** The share of inputs that stay. Default 1: all. */
  readonly inputKeepProb?: TensorLike;
  readonly outputKeepProb?: TensorLike;
  readonly stateKeepProb?: TensorLike;
  /** True drops the same in every step; then `dtype` is needed, and `inputSize` where inputs are dropped. */
  readonly variationalRecurrent?: boolean;
  readonly inputSize?: StateSize;
  readonly seed?: number;
  /** What of the state is dropped. Default: all but the memory of LSTMs. */
  readonly dropoutStateFilterVisitor?: DropoutFilter;
}

/** Where something is dropped. */
interface Place {
  readonly salt: "input" | "state" | "output";
  /** The share that stays. */
  readonly keep: number | Tensor;
  /** The numbers that decide in all steps alike. */
  readonly noise: readonly Tensor[] | undefined;
}

/** A cell with dropout of inputs, outputs and states (`tf.nn.rnn_cell.DropoutWrapper`). */
export class DropoutWrapper extends CellWrapper {
  private readonly input: Place;
  private readonly state: Place;
  private readonly output: Place;
  private readonly filter: DropoutFilter;

  /** @throws ValueError for a share outside of [0, 1], or where variational dropout is not told type and size */
  constructor(
    cell: RNNCell,
    private readonly options: DropoutWrapperOptions = {},
  ) {
    checkOptions("tf.nn.rnnCell.DropoutWrapper", options, [
      ...CELL_OPTIONS,
      ...["inputKeepProb", "outputKeepProb", "stateKeepProb", "variationalRecurrent", "inputSize", "seed"],
      "dropoutStateFilterVisitor",
    ]);
    super(cell, options);
    const { inputKeepProb = 1, stateKeepProb = 1, outputKeepProb = 1 } = options;
    this.filter = options.dropoutStateFilterVisitor ?? allButMemory;
    const [input, state, output] = nameScope("DropoutWrapperInit", () => [
      shareOf("input_keep_prob", inputKeepProb),
      shareOf("state_keep_prob", stateKeepProb),
      shareOf("output_keep_prob", outputKeepProb),
    ]) as [number | Tensor, number | Tensor, number | Tensor];
    const { variationalRecurrent, inputSize } = options;
    if (variationalRecurrent && drops(input) && inputSize === undefined)
      throw new ValueError(
        "When variational_recurrent=True and input_keep_prob < 1.0 or is unknown, input_size must be provided",
      );
    const place = (salt: Place["salt"], keep: number | Tensor, size: StateSize | undefined): Place => ({
      salt,
      keep,
      noise: variationalRecurrent && size !== undefined ? this.noiseOf(salt, size) : undefined,
    });
    this.input = place("input", input, drops(input) ? inputSize : undefined);
    this.state = place("state", state, cell.stateSize);
    this.output = place("output", output, cell.outputSize);
  }

  apply(inputs: CellState, state: CellState, options?: CallOptions): CellResult {
    const [output, next] = this.cell.apply(this.dropped(inputs, this.input), state, options);
    const after = this.dropped(next, this.state, this.filter);
    return [this.dropped(output, this.output), after];
  }

  private dropped(values: CellState, place: Place, filter?: DropoutFilter): CellState {
    const { salt, keep, noise } = place;
    if (!drops(keep)) return values;
    const flags = filter === undefined ? values : flagsOf(values, filter);
    let index = 0;
    let leaf = 0;
    const drop = (flag: Structure, value: CellState): Structure => {
      const parts = partsOf(flag);
      if (parts !== undefined) {
        const inner = partsOf(value)!.map((one, i) => drop(parts[i]!, one));
        return repack(value, inner);
      }
      const at = index++;
      const own = leaf;
      leaf += flatten(value).length;
      if (flag === false) return value;
      const tensor = value as Tensor;
      return noise === undefined
        ? dropout(tensor, { rate: rest(keep), seed: this.seedOf(salt, at) })
        : variational(tensor, noise[own]!, keep);
    };
    return drop(flags as Structure, values);
  }

  private noiseOf(salt: Place["salt"], size: StateSize): readonly Tensor[] {
    const { dtype } = this.options;
    if (dtype === undefined) throw new ValueError("When variational_recurrent=True, dtype must be provided");
    return flatSizes(size).map((one, i) => {
      const shape = concat([vector([1], int32), vector(dimsOf(one).toArray(), int32)], 0);
      return randomUniform(shape, { seed: this.seedOf(salt, i), dtype });
    });
  }

  private seedOf(salt: string, index: number): number | undefined {
    const { seed } = this.options;
    if (seed === undefined) return undefined;
    const digest = createHash("md5").update(`${seed}${salt}_${index}`).digest();
    return digest.readUInt32BE(0) & 0x7fffffff;
  }
}

/** A share as a number where it is known. @throws ValueError for one outside of [0, 1] */
function shareOf(name: string, share: TensorLike): number | Tensor {
  const tensor = convertToTensor(share);
  const known = typeof share === "number" ? share : constantValue(tensor)?.item();
  if (known === undefined) return tensor;
  const value = Math.fround(Number(known));
  if (!(value >= 0 && value <= 1)) throw new ValueError(`Parameter ${name} must be between 0 and 1. Received ${value}`);
  return value;
}

const drops = (keep: number | Tensor): boolean => typeof keep !== "number" || keep < 1;
const rest = (keep: number | Tensor): TensorLike => (typeof keep === "number" ? 1 - keep : minus(1, keep));

/** The same numbers decide in every step. */
function variational(value: Tensor, noise: Tensor, keep: number | Tensor): Tensor {
  const isKept = floor(plus(keep, noise));
  const result = times(over(value, keep), isKept);
  result.setShape(value.shape);
  return result;
}

/** Drops everything but the memory of LSTMs, and arrays of tensors. */
function allButMemory(state: CellState): boolean | Structure {
  if (state instanceof LSTMStateTuple) return new LSTMStateTuple(false, true) as Structure;
  return !(state instanceof TensorArray);
}

/** Flags for a structure: what a filter says of it and its parts. */
function flagsOf(state: CellState, filter: DropoutFilter): Structure {
  const said = filter(state);
  const parts = partsOf(state);
  if (said === false || parts === undefined) return said;
  if (said === true)
    return repack(
      state,
      parts.map((part) => flagsOf(part, filter)),
    );
  const flags = partsOf(said)!;
  return repack(
    state,
    parts.map((part, i) => (flags[i] === true && partsOf(part) ? flagsOf(part, filter) : flags[i]!)),
  );
}

/** The parts of an array, tuple or object; undefined for a tensor. */
function partsOf(value: Structure): readonly Structure[] | undefined {
  if (Array.isArray(value)) return value;
  if (value instanceof NamedTuple) return value.parts as readonly Structure[];
  if (value === null || typeof value !== "object" || value instanceof NdArray) return undefined;
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  return Object.keys(value)
    .sort()
    .map((key) => (value as { readonly [key: string]: Structure })[key]!);
}

function repack(like: Structure, parts: readonly Structure[]): Structure {
  if (Array.isArray(like)) return parts;
  if (like instanceof NamedTuple) return like.withParts(parts);
  const keys = Object.keys(like as object).sort();
  return Object.fromEntries(keys.map((key, i) => [key, parts[i]!]));
}
