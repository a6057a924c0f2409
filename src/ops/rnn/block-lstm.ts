import { apply, applyOp } from "../../core/apply-op.js";
import { allocate, type DType } from "../../core/dtype.js";
import { NdArray, store } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import {
  LSTM_VALUES,
  LstmGradients,
  type LstmSpec,
  type LstmValues,
  lstmStep,
  lstmStepGradients,
} from "../host/lstm-block.js";
import { concat } from "../join.js";
import { matmul } from "../matmul.js";
import { slice } from "../slice.js";

/** Which block of the weights' columns is which gate's: until TensorFlow 2, and in BlockLSTMV2. */
const ICFO = { i: 0, ci: 1, f: 2, o: 3 };
const IFCO = { i: 0, f: 1, ci: 2, o: 3 };

/** The inputs that all of these ops have, by name; `first` is where x stands. */
function specOf({ inputs, attrs, attr }: HostContext, first: number, order: LstmSpec["order"]): LstmSpec {
  const [x, cs, , w, wci, wcf, wco, b] = inputs.slice(first) as NdArray[];
  const [batch, cellSize] = cs!.shape as [number, number];
  const numbers = (array: NdArray | undefined): Float64Array => Float64Array.from(array!.toNumbers());
  const peepholes = attr.bool("use_peephole") ? { i: numbers(wci), f: numbers(wcf), o: numbers(wco) } : undefined;
  return {
    batch,
    inputSize: x!.shape.at(-1)!,
    cellSize,
    weights: { rows: w!.shape[0]!, columns: w!.shape[1]!, data: numbers(w) },
    bias: numbers(b),
    peepholes,
    order,
    forgetBias: attrs.get("forget_bias")?.f ?? 0,
    cellClip: attrs.get("cell_clip")?.f ?? 0,
  };
}

function arrayOf(values: ArrayLike<number>, dtype: DType, shape: readonly number[]): NdArray {
  const data = allocate(dtype, values.length);
  for (let at = 0; at < values.length; at++) store(data, at, values[at]!, dtype);
  return new NdArray(dtype, shape, data);
}

const cellShapes = ({ inputs }: InferContext): Shape[] => LSTM_VALUES.map(() => inputs[1]?.shape ?? Shape.ofRank(2));

/** `LSTMBlockCell`: one step of an LSTM. */
export const LSTMBlockCell = defineOp("LSTMBlockCell", {
  infer: cellShapes,
  host: (context) => {
    const spec = specOf(context, 0, ICFO);
    const [x, cs, h] = context.inputs.map((input) => input!.toNumbers());
    const values = lstmStep(spec, x!, cs!, h!);
    const { dtype } = context.inputs[0]!;
    return LSTM_VALUES.map((name) => arrayOf(values[name], dtype, [spec.batch, spec.cellSize]));
  },
  gradient: (op, grads) => {
    const [x, csPrev, hPrev, w] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const [batch, inputSize] = [x.shape.dim(0) ?? -1, x.shape.dim(1) ?? -1];
    const cellSize = csPrev.shape.dim(1) ?? -1;
    const made = applyOp(
      "LSTMBlockCellGrad",
      { ...inputsOf(op), ...outputsOf(op, LSTM_VALUES.slice(0, -1)), cs_grad: grads[1]!, h_grad: grads[6]! },
      { use_peephole: op.attr.bool("use_peephole") },
    ).outputs as readonly Tensor[];
    const [ofCs, gates, ofWci, ofWcf, ofWco] = made as [Tensor, Tensor, Tensor, Tensor, Tensor];
    const both = matmul(gates, w, { transposeB: true });
    const ofX = slice(both, [0, 0], [batch, inputSize]);
    const ofH = slice(both, [0, inputSize], [batch, cellSize]);
    const ofW = matmul(concat([x, hPrev], 1), gates, { transposeA: true });
    return [ofX, ofCs, ofH, ofW, ofWci, ofWcf, ofWco, apply("BiasAddGrad", { out_backprop: gates })];
  },
});

/** `LSTMBlockCellGrad`: the gradients of one step, of the gates and not yet of the weights. */
export const LSTMBlockCellGrad = defineOp("LSTMBlockCellGrad", {
  infer: ({ inputs }) => {
    const [, cs, , , wci, wcf, wco] = inputs;
    const width = cs?.shape.dim(1) ?? null;
    const gates = Shape.of([cs?.shape.dim(0) ?? null, width === null ? null : 4 * width]);
    return [cs?.shape ?? Shape.ofRank(2), gates, ...[wci, wcf, wco].map((one) => one?.shape ?? Shape.ofRank(1))];
  },
  host: (context) => {
    const spec = specOf(context, 0, ICFO);
    const numbers = context.inputs.map((input) => input!.toNumbers());
    const [i, cs, f, o, ci, co, ofMemory, ofOutput] = numbers.slice(8) as number[][];
    const values = { i: i!, cs: cs!, f: f!, o: o!, ci: ci!, co: co! };
    const { gates, memory, peepholes } = lstmStepGradients(spec, values, numbers[1]!, ofMemory!, ofOutput!);
    const { dtype } = context.inputs[0]!;
    const { batch, cellSize } = spec;
    return [
      arrayOf(memory, dtype, [batch, cellSize]),
      arrayOf(gates, dtype, [batch, 4 * cellSize]),
      ...([peepholes.i, peepholes.f, peepholes.o] as const).map((sum) => arrayOf(sum, dtype, [cellSize])),
    ];
  },
});

/** An LSTM over the time, whose gates are in this order. */
const overTime = (order: LstmSpec["order"], gradientType: string): OpImplementation => ({
  infer: ({ inputs }) => {
    const [, x, cs] = inputs;
    const shape = Shape.of([x?.shape.dim(0) ?? null, x?.shape.dim(1) ?? null, cs?.shape.dim(1) ?? null]);
    return LSTM_VALUES.map(() => shape);
  },
  host: (context) => {
    const spec = specOf(context, 1, order);
    const [most, x, cs, h] = context.inputs as [NdArray, NdArray, NdArray, NdArray];
    const { batch, inputSize, cellSize } = spec;
    const times = x.shape[0]!;
    const inputs = Float64Array.from(x.toNumbers());
    const all = LSTM_VALUES.map(() => new Float64Array(times * batch * cellSize));
    let [memory, output]: ArrayLike<number>[] = [cs.toNumbers(), h.toNumbers()];
    for (let time = 0; time < Math.min(times, Number(most.item())); time++) {
      const size = batch * inputSize;
      const values = lstmStep(spec, inputs.subarray(time * size, (time + 1) * size), memory!, output!);
      LSTM_VALUES.forEach((name, k) => {
        all[k]!.set(values[name], time * batch * cellSize);
      });
      [memory, output] = [values.cs, values.h];
    }
    return all.map((values) => arrayOf(values, x.dtype, [times, batch, cellSize]));
  },
  gradient: (op, grads) => {
    const made = applyOp(
      gradientType,
      { ...inputsOf(op), ...outputsOf(op, LSTM_VALUES), cs_grad: grads[1]!, h_grad: grads[6]! },
      { use_peephole: op.attr.bool("use_peephole") },
    );
    return [null, ...made.outputs];
  },
});

const overTimeGradient = (order: LstmSpec["order"]): OpImplementation => ({
  infer: ({ inputs }) => inputs.slice(1, 9).map((input) => input?.shape ?? Shape.unknown),
  host: (context) => {
    const spec = specOf(context, 1, order);
    const arrays = context.inputs as NdArray[];
    const numbers = arrays.map((array) => Float64Array.from(array.toNumbers()));
    const [, x, csPrev, hPrev] = numbers as [Float64Array, Float64Array, Float64Array, Float64Array];
    const values = numbers.slice(9, 16);
    const [ofMemory, ofOutput] = numbers.slice(16) as [Float64Array, Float64Array];
    const { batch, inputSize, cellSize } = spec;
    const times = arrays[1]!.shape[0]!;
    const [size, inSize] = [batch * cellSize, batch * inputSize];
    const at = (array: Float64Array, time: number, one = size): Float64Array =>
      array.subarray(time * one, (time + 1) * one);
    const ofX = new Float64Array(x.length);
    const gradients = new LstmGradients(spec);
    for (let time = Math.min(times, Number(arrays[0]!.item())) - 1; time >= 0; time--) {
      const own = Object.fromEntries(LSTM_VALUES.map((name, k) => [name, at(values[k]!, time)])) as unknown;
      const step = {
        x: at(x, time, inSize),
        memory: time === 0 ? csPrev : at(values[1]!, time - 1),
        output: time === 0 ? hPrev : at(values[6]!, time - 1),
        values: own as LstmValues,
      };
      ofX.set(gradients.add(step, at(ofMemory, time), at(ofOutput, time)), time * inSize);
    }
    const { memory, output, weights, peepholes, bias } = gradients;
    const made = [ofX, memory, output, weights, peepholes.i, peepholes.f, peepholes.o, bias];
    return made.map((one, k) => arrayOf(one, arrays[1]!.dtype, arrays[k + 1]!.shape));
  },
});

/** `BlockLSTM`: an LSTM over the time. */
export const BlockLSTM = defineOp("BlockLSTM", overTime(ICFO, "BlockLSTMGrad"));
/**
 * `BlockLSTMV2`: the same with the gates in another order, and no forget bias. Its gradient is a BlockLSTMGrad, as in TensorFlow's
 * graphs, although that takes the gates to be in the first order.
 */
export const BlockLSTMV2 = defineOp("BlockLSTMV2", overTime(IFCO, "BlockLSTMGrad"));
/** `BlockLSTMGrad`: the gradients of BlockLSTM. */
export const BlockLSTMGrad = defineOp("BlockLSTMGrad", overTimeGradient(ICFO));
/** `BlockLSTMGradV2`: the gradients of BlockLSTMV2. */
export const BlockLSTMGradV2 = defineOp("BlockLSTMGradV2", overTimeGradient(IFCO));

/** The inputs of an operation under their names. */
function inputsOf(op: Operation): Record<string, Tensor> {
  const names = (op.opDef?.inputArg ?? []).map(({ name }) => name ?? "");
  return Object.fromEntries(names.map((name, i) => [name, op.inputs[i]!]));
}

function outputsOf(op: Operation, names: readonly string[]): Record<string, Tensor> {
  return Object.fromEntries(names.map((name, i) => [name, op.outputs[i]!]));
}
