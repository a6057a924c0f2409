import { getDefaultGraph } from "./core/default-graph.js";
import { int32, int64 } from "./core/dtype.js";
import { IndexedSlices } from "./core/indexed-slices.js";
import type { Gradient } from "./core/op.js";
import { Tensor } from "./core/operation.js";
import { concat } from "./ops/join.js";
import { addN, cast } from "./ops/math.js";

/**
 * The sum of gradients that a tensor got on several ways: `AddN` (one for each device first); slices are put behind each other,
 * and only become dense where a dense one is among them.
 */
export function sumGradients(grads: readonly Gradient[]): Gradient {
  if (grads.every((grad) => grad instanceof Tensor)) return sumTensors(grads);
  if (grads.some((grad) => grad instanceof Tensor)) return addN(grads);
  return joinSlices(grads as readonly IndexedSlices[]);
}

function sumTensors(grads: readonly Tensor[]): Tensor {
  const devices = [...new Set(grads.map((grad) => grad.op.device))].sort();
  const sums = devices.map((device) => {
    const members = grads.filter((grad) => grad.op.device === device);
    return getDefaultGraph().colocateWith([members[0]!.op], () => addN(members), true);
  });
  return addN(sums);
}

function joinSlices(slices: readonly IndexedSlices[]): IndexedSlices {
  const isMixed = new Set(slices.map(({ indices }) => indices.dtype.base)).size > 1;
  const indices = slices.map((part) =>
    isMixed && part.indices.dtype.base === int32 ? cast(part.indices, int64) : part.indices,
  );
  return new IndexedSlices(
    concat(
      slices.map(({ values }) => values),
      0,
    ),
    concat(indices, 0),
    slices[0]!.denseShape,
  );
}
