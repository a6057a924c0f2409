import { InvalidArgumentError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { indexRows, indicesOf, int64Vector, pick } from "./sparse.js";

/** The indices, values and shape of a sparse tensor. */
export type SparseParts = readonly [indices: NdArray, values: NdArray, shape: NdArray];

/** The sparse tensors that the rows of one are. @throws InvalidArgumentError where there is no first dimension */
export function sparseRows([indices, values, dims]: SparseParts): SparseParts[] {
  const [count, ...inner] = dims.toNumbers();
  if (count === undefined || inner.length === 0)
    throw new InvalidArgumentError(`Rank of input SparseTensor should be > 1, but saw rank: ${dims.size}`);
  const rows = Array.from({ length: count }, () => ({ places: [] as number[][], from: [] as number[] }));
  for (const [i, [row, ...place]] of indexRows(indices).entries()) {
    const target = rows[row!];
    if (target === undefined)
      throw new InvalidArgumentError(
        `Received unexpected column 0 value in input SparseTensor: ${row} >= N (${count})`,
      );
    target.places.push(place);
    target.from.push(i);
  }
  return rows.map(({ places, from }) => [indicesOf(places, inner.length), pick(values, from), int64Vector(inner)]);
}

/** One sparse tensor of several, along dimensions `batch` in front; as large as the largest. */
export function joinSparse(parts: readonly SparseParts[], batch: readonly number[], values: NdArray): SparseParts {
  const rank = parts[0]?.[2].size ?? 0;
  const dims = new Array<number>(rank).fill(0);
  const places: number[][] = [];
  for (const [i, [indices, , shape]] of parts.entries()) {
    if (shape.size !== rank)
      throw new InvalidArgumentError(
        `Inconsistent rank across SparseTensors: rank prior to SparseTensor[${i}] was: ${rank + batch.length} but rank of SparseTensor[${i}] is: ${shape.size + batch.length}`,
      );
    for (const [axis, dim] of shape.toNumbers().entries()) dims[axis] = Math.max(dims[axis]!, dim);
    const front: number[] = [];
    for (let left = i, axis = batch.length - 1; axis >= 0; axis--) {
      front.unshift(left % batch[axis]!);
      left = Math.floor(left / batch[axis]!);
    }
    for (const place of indexRows(indices)) places.push([...front, ...place]);
  }
  const all = parts.map(([, own]) => own);
  const joined = all.length === 0 ? values : new NdArray(values.dtype, [places.length], joinData(all));
  return [indicesOf(places, rank + batch.length), joined, int64Vector([...batch, ...dims])];
}
