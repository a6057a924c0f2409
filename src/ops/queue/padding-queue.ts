import { allocate } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { FifoQueueValue } from "./fifo-queue.js";
import type { QueueElement } from "./queue.js";

/** Elements of different sizes: several are padded with zeros (or empty strings) to the size of the largest. */
export class PaddingQueueValue extends FifoQueueValue {
  override join(elements: readonly QueueElement[], component: number): NdArray {
    const dtype = this.spec.types[component]!;
    const rows = elements.map((element) => element[component]!);
    const dims = this.shapeOf(component).dims ?? [];
    const largest = dims.map((dim, axis) => dim ?? Math.max(0, ...rows.map(({ shape }) => shape[axis]!)));
    const data = allocate(dtype, rows.length * sizeOf(largest));
    for (const [i, row] of rows.entries()) copyInto(row, { data, shape: largest, begin: i * sizeOf(largest) });
    return new NdArray(dtype, [rows.length, ...largest], data);
  }
}

/** Copies an array to the beginning of each axis of a larger one. */
function copyInto(row: NdArray, into: { data: NdArray["data"]; shape: readonly number[]; begin: number }): void {
  const width = row.dtype.kind === "complex" ? 2 : 1;
  const length = row.shape.at(-1) ?? 1;
  for (let line = 0; line * length < row.size; line++) {
    let rest = line;
    let target = 0;
    for (let axis = row.shape.length - 2, stride = into.shape.at(-1) ?? 1; axis >= 0; axis--) {
      target += (rest % row.shape[axis]!) * stride;
      rest = Math.floor(rest / row.shape[axis]!);
      stride *= into.shape[axis]!;
    }
    for (let i = 0; i < length * width; i++)
      into.data[(into.begin + target) * width + i] = row.data[line * length * width + i]!;
  }
}
