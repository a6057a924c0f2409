import { withGraph } from "../../src/core/default-graph.js";
import { type DType, float64 } from "../../src/core/dtype.js";
import { NdArray } from "../../src/core/ndarray.js";
import * as tf from "../../src/index.js";
import { assertCloseArray } from "./close.js";

/** What to differentiate: placeholders and what is made of them. */
export interface Differentiated {
  readonly inputs: readonly tf.Tensor[];
  readonly outputs: readonly tf.Tensor[];
}

const STEP = 1e-5;

/**
 * Asserts that `tf.gradients` gives what central differences give, in float64, at the point `values`: for the sum of all
 * floating outputs, each element weighted differently. Inputs that no gradient flows to are left out.
 */
export async function assertNumericGradient(
  values: readonly NdArray[],
  build: (dtypes: readonly DType[]) => Differentiated,
): Promise<void> {
  const point = values.map((value) => (value.dtype.isFloating ? value.astype(float64) : value));
  const graph = new tf.Graph();
  const { inputs, total, grads } = withGraph(graph, () => {
    const built = build(point.map((value) => value.dtype));
    const parts = built.outputs.filter((y) => y.dtype.isFloating).map(weighted);
    const sum = tf.addN(parts);
    const differentiable = built.inputs.filter((x) => x.dtype.isFloating);
    const found = tf.gradients(sum, differentiable).map((grad) => (grad === null ? null : tf.convertToTensor(grad)));
    return { inputs: built.inputs, total: sum, grads: new Map(differentiable.map((x, i) => [x, found[i] ?? null])) };
  });
  await using sess = new tf.Session({ graph });
  const feeds = (at: number, value: NdArray): Map<tf.Tensor, NdArray> =>
    new Map(inputs.map((x, i) => [x, i === at ? value : point[i]!]));
  for (const [i, x] of inputs.entries()) {
    const grad = grads.get(x);
    if (grad === undefined || grad === null) continue;
    const symbolic = (await sess.run(grad, feeds(-1, point[i]!))) as NdArray;
    const numeric = NdArray.zeros(float64, point[i]!.shape);
    for (let k = 0; k < numeric.size; k++) {
      const sides: number[] = [];
      for (const step of [STEP, -STEP]) {
        const moved = point[i]!.data.slice() as Float64Array;
        moved[k] = moved[k]! + step;
        sides.push(
          Number(((await sess.run(total, feeds(i, new NdArray(float64, point[i]!.shape, moved)))) as NdArray).item()),
        );
      }
      (numeric.data as Float64Array)[k] = (sides[0]! - sides[1]!) / (2 * STEP);
    }
    assertCloseArray(symbolic, numeric, `d/d${x.name}`, { relative: 1e-4, absolute: 1e-6 });
  }
}

/** The sum of the elements, each times a weight of its own. */
function weighted(y: tf.Tensor): tf.Tensor {
  const flat = tf.reshape(tf.cast(y, float64), [-1]);
  const count = tf.cast(tf.range(0, tf.size(flat)), float64);
  return tf.reduceSum(tf.multiply(flat, tf.add(tf.cos(count), 1.5)));
}
