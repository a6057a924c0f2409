import { broadcastShapes } from "../../core/broadcast.js";
import { allocate, type ElementArray } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { broadcastRows } from "./elementwise.js";

/** The elements of `t` where the condition holds, else those of `e`, with NumPy's broadcasting; arrays of any type. */
export function selectArrays(condition: NdArray, t: NdArray, e: NdArray): NdArray {
  const arrays = [condition, t, e];
  const shape = arrays
    .map((array) => Shape.of(array.shape))
    .reduce(broadcastShapes)
    .toArray();
  const unit = t.dtype.kind === "complex" ? 2 : 1;
  const out = allocate(t.dtype, sizeOf(shape)) as { [index: number]: unknown };
  const holds = condition.data as Uint8Array;
  const [yes, no]: readonly ElementArray[] = [t.data, e.data];
  broadcastRows(
    arrays.map((array) => array.shape),
    shape,
    (at, count, [c, i, j], [stepC, stepI, stepJ]) => {
      for (let k = 0; k < count; k++) {
        const [from, index] = holds[c! + k * stepC!] ? [yes!, i! + k * stepI!] : [no!, j! + k * stepJ!];
        for (let u = 0; u < unit; u++) out[(at + k) * unit + u] = from[index * unit + u];
      }
    },
  );
  return new NdArray(t.dtype, shape, out as ElementArray);
}
