import {
  addTransposedProduct,
  besides,
  type FloatMatrix,
  logistic,
  product,
  productWithTransposed,
} from "./float-matrix.js";

/** What the steps of an LSTM have in common. */
export interface LstmSpec {
  readonly batch: number;
  readonly inputSize: number;
  readonly cellSize: number;
  readonly weights: FloatMatrix;
  readonly bias: ArrayLike<number>;
  readonly peepholes:
    | { readonly i: ArrayLike<number>; readonly f: ArrayLike<number>; readonly o: ArrayLike<number> }
    | undefined;
  /** Which block of the weights' columns belongs to which gate. */
  readonly order: { readonly i: number; readonly ci: number; readonly f: number; readonly o: number };
  readonly forgetBias: number;
  /** The memory stays within ± this; 0 does not clip. */
  readonly cellClip: number;
}

/** What a step computes: each [batch, cell]. */
export interface LstmValues {
  readonly i: Float64Array;
  readonly cs: Float64Array;
  readonly f: Float64Array;
  readonly o: Float64Array;
  readonly ci: Float64Array;
  readonly co: Float64Array;
  readonly h: Float64Array;
}
/** The names of a step's values, in the order of the ops' outputs. */
export const LSTM_VALUES = ["i", "cs", "f", "o", "ci", "co", "h"] as const;

/** Numbers of a batch, [batch, …]. */
type Numbers = ArrayLike<number>;

/** One step. */
export function lstmStep(spec: LstmSpec, x: Numbers, memory: Numbers, output: Numbers): LstmValues {
  const { batch, inputSize, cellSize, weights, bias, peepholes, order, forgetBias, cellClip } = spec;
  const inputs = besides(
    { rows: batch, columns: inputSize, data: x },
    { rows: batch, columns: cellSize, data: output },
  );
  const gates = product(inputs, weights);
  const size = batch * cellSize;
  const empty = (): Float64Array => new Float64Array(size);
  const [i, cs, f, o, ci, co, h] = [empty(), empty(), empty(), empty(), empty(), empty(), empty()] as const;
  for (let at = 0; at < size; at++) {
    const column = at % cellSize;
    const row = ((at - column) / cellSize) * 4 * cellSize;
    const gate = (block: number): number => gates[row + block * cellSize + column]! + bias[block * cellSize + column]!;
    const before = memory[at]!;
    i[at] = logistic(gate(order.i) + (peepholes ? before * peepholes.i[column]! : 0));
    ci[at] = Math.tanh(gate(order.ci));
    f[at] = logistic(gate(order.f) + forgetBias + (peepholes ? before * peepholes.f[column]! : 0));
    const next = ci[at]! * i[at]! + before * f[at]!;
    cs[at] = cellClip > 0 ? Math.min(Math.max(next, -cellClip), cellClip) : next;
    o[at] = logistic(gate(order.o) + (peepholes ? cs[at]! * peepholes.o[column]! : 0));
    co[at] = Math.tanh(cs[at]!);
    h[at] = o[at]! * co[at]!;
  }
  return { i, cs, f, o, ci, co, h };
}

/** The gradients of a step, but for those of the weights. */
export interface LstmStepGradients {
  /** Of the gates, in the order of the weights' columns. */
  readonly gates: Float64Array;
  readonly memory: Float64Array;
  readonly peepholes: { readonly i: Float64Array; readonly f: Float64Array; readonly o: Float64Array };
}

/** The gradients of a step, from those of its memory and output. */
export function lstmStepGradients(
  spec: Pick<LstmSpec, "batch" | "cellSize" | "peepholes" | "order">,
  values: { readonly [name in Exclude<keyof LstmValues, "h">]: Numbers },
  memory: Numbers,
  gradOfMemory: Numbers,
  gradOfOutput: Numbers,
): LstmStepGradients {
  const { batch, cellSize, peepholes, order } = spec;
  const gates = new Float64Array(batch * 4 * cellSize);
  const gradBefore = new Float64Array(batch * cellSize);
  const diagonal = (): Float64Array => new Float64Array(cellSize);
  const sums = { i: diagonal(), f: diagonal(), o: diagonal() };
  for (let at = 0; at < batch * cellSize; at++) {
    const column = at % cellSize;
    const row = ((at - column) / cellSize) * 4 * cellSize;
    const [i, f, o, ci, co] = [values.i[at]!, values.f[at]!, values.o[at]!, values.ci[at]!, values.co[at]!];
    const ofOutput = gradOfOutput[at]!;
    const ofO = o * (1 - o) * ofOutput * co;
    let ofMemory = (1 - co * co) * ofOutput * o + gradOfMemory[at]!;
    if (peepholes) ofMemory += ofO * peepholes.o[column]!;
    const ofCi = (1 - ci * ci) * ofMemory * i;
    const ofF = f * (1 - f) * ofMemory * memory[at]!;
    const ofI = i * (1 - i) * ofMemory * ci;
    gates[row + order.i * cellSize + column] = ofI;
    gates[row + order.ci * cellSize + column] = ofCi;
    gates[row + order.f * cellSize + column] = ofF;
    gates[row + order.o * cellSize + column] = ofO;
    gradBefore[at] = ofMemory * f;
    if (!peepholes) continue;
    gradBefore[at]! += ofI * peepholes.i[column]! + ofF * peepholes.f[column]!;
    sums.i[column]! += ofI * memory[at]!;
    sums.f[column]! += ofF * memory[at]!;
    sums.o[column]! += ofO * values.cs[at]!;
  }
  return { gates, memory: gradBefore, peepholes: sums };
}

/** The gradients of all steps together. */
export class LstmGradients {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly peepholes: LstmStepGradients["peepholes"];
  /** Of the memory and the output before the step that was added last. */
  memory: Float64Array;
  output: Float64Array;

  constructor(private readonly spec: LstmSpec) {
    const { batch, inputSize, cellSize } = spec;
    this.weights = new Float64Array((inputSize + cellSize) * 4 * cellSize);
    this.bias = new Float64Array(4 * cellSize);
    const diagonal = (): Float64Array => new Float64Array(cellSize);
    this.peepholes = { i: diagonal(), f: diagonal(), o: diagonal() };
    this.memory = new Float64Array(batch * cellSize);
    this.output = new Float64Array(batch * cellSize);
  }

  /** Adds a step, which comes before those that were added; gives the gradient of its input. */
  add(
    step: { readonly x: Numbers; readonly memory: Numbers; readonly output: Numbers; readonly values: LstmValues },
    gradOfMemory: Numbers,
    gradOfOutput: Numbers,
  ): Float64Array {
    const { batch, inputSize, cellSize, weights } = this.spec;
    const sum = (a: Numbers, b: Float64Array): Float64Array => b.map((one, at) => one + a[at]!);
    const { gates, memory, peepholes } = lstmStepGradients(
      this.spec,
      step.values,
      step.memory,
      sum(gradOfMemory, this.memory),
      sum(gradOfOutput, this.output),
    );
    const rows: FloatMatrix = { rows: batch, columns: 4 * cellSize, data: gates };
    const inputs = besides(
      { rows: batch, columns: inputSize, data: step.x },
      { rows: batch, columns: cellSize, data: step.output },
    );
    addTransposedProduct(this.weights, inputs, rows);
    gates.forEach((gate, at) => {
      this.bias[at % (4 * cellSize)]! += gate;
    });
    for (const gate of ["i", "f", "o"] as const)
      peepholes[gate].forEach((one, at) => {
        this.peepholes[gate][at]! += one;
      });
    const both = productWithTransposed(rows, weights);
    const width = inputSize + cellSize;
    const part = (from: number, size: number): Float64Array =>
      Float64Array.from({ length: batch * size }, (_, at) => both[Math.floor(at / size) * width + from + (at % size)]!);
    this.memory = memory;
    this.output = part(inputSize, cellSize);
    return part(0, inputSize);
  }
}
