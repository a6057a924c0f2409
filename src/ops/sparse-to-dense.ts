import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { stridesOf } from "../core/shape.js";
import { zerosLike } from "./fill.js";
import { gatherNd } from "./gather-nd.js";
import { readStrided, unitOf } from "./host/strided-copy.js";
import type { Named } from "./named.js";
import { minus } from "./operators.js";
import { allAxes } from "./shape.js";

/** Indices as rows: a scalar is one row of one, a vector rows of one each. */
function rowsOf(indices: NdArray): number[][] {
  const flat = indices.toNumbers();
  const depth = indices.shape.length < 2 ? 1 : indices.shape[1]!;
  return Array.from({ length: flat.length / depth }, (_, i) => flat.slice(i * depth, (i + 1) * depth));
}

function checkRows(rows: readonly (readonly number[])[], shape: readonly number[], node: string): void {
  rows.forEach((row, i) => {
    const fail = (what: string): InvalidArgumentError =>
      new InvalidArgumentError(`indices[${i}] = [${row}] is ${what}`, { node });
    if (row.some((place, axis) => place < 0 || place >= shape[axis]!))
      throw fail(`out of bounds: need 0 <= index < [${shape}]`);
    const before = rows[i - 1];
    if (before === undefined) return;
    const difference = row.map((place, axis) => place - before[axis]!).find((step) => step !== 0);
    if (difference === undefined) throw fail("repeated");
    if (difference < 0) throw fail("out of order");
  });
}

/** `SparseToDense`: a default value everywhere but at some places. */
export const SparseToDense = defineOp("SparseToDense", {
  infer: (context) => [context.constantShape(1)],
  host: ({ inputs, attr, name }) => {
    const [indices, dims, values, fallback] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const shape = dims.toNumbers();
    const zeros = shape.map(() => 0);
    const out = readStrided(fallback, shape, 0, zeros);
    const rows = rowsOf(indices);
    if (attr.bool("validate_indices")) checkRows(rows, shape, name);
    const strides = stridesOf(shape);
    const unit = unitOf(out);
    rows.forEach((row, i) => {
      if (row.length !== shape.length)
        throw new InvalidArgumentError(
          `output_shape has incorrect number of elements: ${shape.length} should be: ${row.length}`,
          { node: name },
        );
      const at = row.reduce((sum, place, axis) => sum + place * strides[axis]!, 0);
      const from = values.shape.length === 0 ? 0 : i;
      for (let k = 0; k < unit; k++) out.data[at * unit + k] = values.data[from * unit + k] as never;
    });
    return [out];
  },
  gradient: (op, [grad]) => {
    const [indices, dims] = op.inputs as [Tensor, Tensor];
    const values = gatherNd(grad!, indices);
    const total = (x: Tensor): Tensor => apply("Sum", { input: x, reduction_indices: allAxes(x) });
    const rest = minus(total(grad!), total(values));
    return [zerosLike(indices), zerosLike(dims), values, rest];
  },
});

/** A default value everywhere but at the places that the rows of indices name (`tf.sparse_to_dense`). */
export function sparseToDense(
  sparseIndices: TensorLike,
  outputShape: TensorLike,
  sparseValues: TensorLike,
  options: Named & { defaultValue?: TensorLike; validateIndices?: boolean } = {},
): Tensor {
  const { defaultValue = 0, validateIndices = true, name } = options;
  return apply(
    "SparseToDense",
    {
      sparse_indices: sparseIndices,
      output_shape: outputShape,
      sparse_values: sparseValues,
      default_value: defaultValue,
    },
    { validate_indices: validateIndices },
    name === undefined ? {} : { name },
  );
}
