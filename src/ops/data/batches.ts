import { allocate } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray, store } from "../../core/ndarray.js";
import type { HostContext } from "../../core/op.js";
import { sizeOf, stridesOf } from "../../core/shape.js";
import { writeStrided } from "../host/strided-copy.js";
import { type DataElement, datasetIn, defineDataset, type Next, numberIn, stacked } from "./dataset.js";
import { defineBoth } from "./keys.js";

/** Several elements, each component made one array by `join`. */
type Join = (rows: readonly NdArray[], component: number) => NdArray;

/** Groups of so many elements; the last may be smaller, unless it is dropped. */
export function batches(source: { iterate(): Next }, size: number, dropsRest: boolean, join: Join): () => Next {
  if (size <= 0) throw new InvalidArgumentError("Batch size must be greater than zero.");
  return () => {
    const next = source.iterate();
    let isOver = false;
    return async (caller) => {
      const group: DataElement[] = [];
      while (!isOver && group.length < size) {
        const element = await next(caller);
        if (element === undefined) isOver = true;
        else group.push(element);
      }
      const [first] = group;
      if (first === undefined || (dropsRest && group.length < size)) return undefined;
      return first.map((_, component) =>
        join(
          group.map((element) => element[component]!),
          component,
        ),
      );
    };
  };
}

const flag = ({ inputs }: HostContext, index: number): boolean => Number(inputs[index]?.data[0] ?? 0) !== 0;

/** `BatchDataset`, `BatchDatasetV2`: several elements as one. */
export const BatchDatasetOps = ["BatchDataset", "BatchDatasetV2"].map((type) =>
  defineDataset(type, (context) => {
    return batches(datasetIn(context.inputs), numberIn(context, 1), flag(context, 2), stacked);
  }),
);
/** `ParallelBatchDataset`: the same. */
export const ParallelBatchDataset = defineDataset("ParallelBatchDataset", (context) =>
  batches(datasetIn(context.inputs), numberIn(context, 1), flag(context, 3), stacked),
);

/** `PaddedBatchDataset`, `PaddedBatchDatasetV2`: several elements as one, padded to one shape each. */
export const PaddedBatchDatasetOps = ["PaddedBatchDataset", "PaddedBatchDatasetV2"].map((type) =>
  defineDataset(type, (context) => {
    const { inputs, attr } = context;
    const count = attr.int("N");
    const shapes = inputs.slice(2, 2 + count).map((shape) => shape.toNumbers());
    const values = inputs.slice(2 + count, 2 + 2 * count);
    return batches(datasetIn(inputs), numberIn(context, 1), flag(context, 2 + 2 * count), (rows, component) =>
      padded(rows, shapes[component]!, values[component]!),
    );
  }),
);

/** Arrays in one, each padded with `value` behind its end; a negative dimension is as large as the largest. */
function padded(rows: readonly NdArray[], shape: readonly number[], value: NdArray): NdArray {
  const { dtype } = value;
  const whole = shape.map((dim, axis) => (dim < 0 ? Math.max(...rows.map((row) => row.shape[axis] ?? 0)) : dim));
  for (const row of rows) {
    if (row.shape.length !== shape.length)
      throw new InvalidArgumentError(
        `All elements in a batch must have the same rank as the padded shape for component: expected rank ${shape.length} but got element with rank ${row.shape.length}`,
      );
    const axis = row.shape.findIndex((dim, i) => dim > whole[i]!);
    if (axis >= 0)
      throw new InvalidArgumentError(
        `Attempted to pad to a smaller size than the input element. Input shape: [${row.shape}], padded shape: [${whole}]`,
      );
  }
  const all = [rows.length, ...whole];
  const out = new NdArray(dtype, all, allocate(dtype, sizeOf(all)));
  const fill = value.item();
  for (let i = 0; i < out.size; i++) store(out.data, i, fill, dtype);
  const strides = stridesOf(all);
  for (const [i, row] of rows.entries()) writeStrided(out, row, i * strides[0]!, strides.slice(1));
  return out;
}

/** `UnbatchDataset`: the rows of each element. */
export const UnbatchDatasetOps = defineBoth("UnbatchDataset", ({ inputs }) => () => {
  const next = datasetIn(inputs).iterate();
  let element: DataElement | undefined;
  let row = 0;
  return async (caller) => {
    while (element === undefined || row >= (element[0]?.shape[0] ?? 0)) {
      element = await next(caller);
      row = 0;
      if (element === undefined) return undefined;
    }
    const at = row++;
    return element.map((component) => component.row(at));
  };
});
