import { apply, applyOp } from "../../core/apply-op.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { besides, type FloatMatrix, logistic, product, productWithTransposed } from "../host/float-matrix.js";
import { vector } from "../host/vector.js";
import { concat } from "../join.js";
import { matmul } from "../matmul.js";
import { times } from "../operators.js";

function matrixOf(array: NdArray): FloatMatrix {
  return { rows: array.shape[0]!, columns: array.shape[1]!, data: array.toNumbers() };
}
const float = (values: Float64Array, like: NdArray, shape: readonly number[]): NdArray =>
  vector([...values], like.dtype).reshape(shape);

/** `GRUBlockCell`: one step of a GRU. */
export const GRUBlockCell = defineOp("GRUBlockCell", {
  infer: ({ inputs: [, h] }) => [h, h, h, h].map((one) => one?.shape ?? Shape.ofRank(2)),
  host: ({ inputs }) => {
    const [x, h, wRu, wC, bRu, bC] = inputs as [NdArray, NdArray, NdArray, NdArray, NdArray, NdArray];
    const [batch, size] = h.shape as [number, number];
    const before = h.toNumbers();
    const gates = product(besides(matrixOf(x), matrixOf(h)), matrixOf(wRu));
    const [gateBias, bias] = [bRu.toNumbers(), bC.toNumbers()];
    const gate = (at: number, block: number): number => {
      const column = (at % size) + block * size;
      return logistic(gates[Math.floor(at / size) * 2 * size + column]! + gateBias[column]!);
    };
    const r = Float64Array.from({ length: batch * size }, (_, at) => gate(at, 0));
    const u = Float64Array.from({ length: batch * size }, (_, at) => gate(at, 1));
    const reset = { rows: batch, columns: size, data: r.map((one, at) => one * before[at]!) };
    const c = product(besides(matrixOf(x), reset), matrixOf(wC)).map((one, at) => Math.tanh(one + bias[at % size]!));
    const next = c.map((one, at) => (1 - u[at]!) * one + u[at]! * before[at]!);
    return [r, u, c, next].map((values) => float(values, h, h.shape));
  },
  gradient: (op, grads) => {
    const [x, hPrev, wRu, wC, bRu, bC] = op.inputs as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
    const [r, u, c] = op.outputs as readonly Tensor[] as [Tensor, Tensor, Tensor];
    const args = { x, h_prev: hPrev, w_ru: wRu, w_c: wC, b_ru: bRu, b_c: bC, r, u, c, d_h: grads[3]! };
    const [ofX, ofH, ofC, ofGates] = applyOp("GRUBlockCellGrad", args).outputs as readonly Tensor[] as [
      Tensor,
      Tensor,
      Tensor,
      Tensor,
    ];
    const both = concat([x, hPrev], 1);
    const ofWRu = matmul(both, ofGates, { transposeA: true });
    const ofBRu = apply("BiasAddGrad", { out_backprop: ofGates });
    const reset = concat([x, times(hPrev, r)], 1);
    const ofWC = matmul(reset, ofC, { transposeA: true });
    return [ofX, ofH, ofWRu, ofWC, ofBRu, apply("BiasAddGrad", { out_backprop: ofC })];
  },
});

/** `GRUBlockCellGrad`: the gradients of one step, of the gates and not yet of the weights. */
export const GRUBlockCellGrad = defineOp("GRUBlockCellGrad", {
  infer: ({ inputs: [x, h] }) => {
    const [batch, size] = [h?.shape.dim(0) ?? null, h?.shape.dim(1) ?? null];
    const own = h?.shape ?? Shape.ofRank(2);
    return [x?.shape ?? Shape.ofRank(2), own, own, Shape.of([batch, size === null ? null : 2 * size])];
  },
  host: ({ inputs }) => {
    const [x, h, wRu, wC] = inputs as NdArray[] as [NdArray, NdArray, NdArray, NdArray];
    const [r, u, c, grad] = inputs.slice(6).map((array) => array!.toNumbers()) as [
      number[],
      number[],
      number[],
      number[],
    ];
    const [batch, size] = h.shape as [number, number];
    const before = h.toNumbers();
    const width = x.shape[1]!;
    const ofC = Float64Array.from(grad, (one, at) => one * (1 - u[at]!) * (1 - c[at]! * c[at]!));
    const second = productWithTransposed({ rows: batch, columns: size, data: ofC }, matrixOf(wC));
    const ofReset = (at: number): number => second[Math.floor(at / size) * (width + size) + width + (at % size)]!;
    const ofGates = new Float64Array(batch * 2 * size);
    for (let at = 0; at < batch * size; at++) {
      const to = Math.floor(at / size) * 2 * size + (at % size);
      ofGates[to] = ofReset(at) * before[at]! * r[at]! * (1 - r[at]!);
      ofGates[to + size] = (before[at]! - c[at]!) * grad[at]! * u[at]! * (1 - u[at]!);
    }
    const first = productWithTransposed({ rows: batch, columns: 2 * size, data: ofGates }, matrixOf(wRu));
    const ofX = Float64Array.from({ length: batch * width }, (_, at) => {
      const from = Math.floor(at / width) * (width + size) + (at % width);
      return first[from]! + second[from]!;
    });
    const ofH = Float64Array.from({ length: batch * size }, (_, at) => {
      const from = Math.floor(at / size) * (width + size) + width + (at % size);
      return first[from]! + ofReset(at) * r[at]! + grad[at]! * u[at]!;
    });
    return [
      float(ofX, x, x.shape),
      float(ofH, h, h.shape),
      float(ofC, h, h.shape),
      float(ofGates, h, [batch, 2 * size]),
    ];
  },
});
