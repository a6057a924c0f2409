import { apply, applyOp } from "../../core/apply-op.js";
import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { sizeOf } from "../../core/shape.js";
import { SparseTensor } from "../../core/sparse-tensor.js";
import { at } from "../at.js";
import { gather } from "../gather.js";
import { compareRows, indexRows, indicesOf, int64Vector, pick, placeAt } from "../host/sparse.js";
import { range } from "../sequence.js";
import { shape } from "../shape.js";
import { invertPermutation } from "../transpose.js";
import { sparseReorder } from "./functions.js";

/** `SparseReorder`: the elements in row-major order of their places. */
export const SparseReorder = defineOp("SparseReorder", {
  infer: ({ inputs: [indices, values] }) => [indices?.shape, values?.shape],
  host: ({ inputs: [indices, values] }) => {
    const rows = indexRows(indices!);
    const order = rows.map((_, i) => i).sort((a, b) => compareRows(rows[a]!, rows[b]!) || a - b);
    const sorted = order.map((i) => rows[i]!);
    return [indicesOf(sorted, indices!.shape[1] ?? 0), pick(values!, order)];
  },
  gradient: (op, [, grad]) => {
    const [indices, , dims] = op.inputs as [Tensor, Tensor, Tensor];
    const places = range(at(shape(indices), 0));
    const order = sparseReorder(new SparseTensor(indices, places, dims)).values;
    return [null, gather(grad!, invertPermutation(order)), null];
  },
});

/** `SparseReshape`: the places in another shape, of which one dimension may be -1. */
export const SparseReshape = defineOp("SparseReshape", {
  infer: ({ inputs: [indices, , target] }) => {
    const rank = target!.shape.dim(0);
    if (target!.shape.rank !== undefined && target!.shape.rank !== 1)
      throw new ShapeError(`Shape must be rank 1 but is rank ${target!.shape.rank}`, "Target shape should be a vector");
    return [[indices!.shape.dim(0), rank], [rank]];
  },
  host: ({ inputs: [indices, dims, target], name: node }) => {
    const from = dims!.toNumbers();
    const wanted = target!.toNumbers();
    const open = wanted.indexOf(-1);
    if (open !== wanted.lastIndexOf(-1))
      throw new InvalidArgumentError(
        `only one output dimension may be -1, not both ${open} and ${wanted.lastIndexOf(-1)}`,
        {
          node,
        },
      );
    const size = sizeOf(from);
    const known = sizeOf(wanted.filter((dim) => dim !== -1));
    const to = wanted.map((dim) => (dim === -1 ? size / known : dim));
    if (!to.every(Number.isInteger) || sizeOf(to) !== size)
      throw new InvalidArgumentError(
        `Input to reshape is a tensor with ${size} dense values, but the requested shape has ${open < 0 ? sizeOf(wanted) : `a multiple of ${known}`}. input_shape= [${from}] output_shape= [${wanted}]`,
        { node },
      );
    const rows = indexRows(indices!).map((place) =>
      placeAt(
        place.reduce((sum, one, axis) => sum * from[axis]! + one, 0),
        to,
      ),
    );
    return [indicesOf(rows, to.length), int64Vector(to)];
  },
});

/** `SparseFillEmptyRows`: a default value at the start of each row that has none, and which rows these are. */
export const SparseFillEmptyRows = defineOp("SparseFillEmptyRows", {
  infer: ({ inputs: [indices, values, dims], constantShape }) => [
    [null, dims!.shape.dim(0) ?? indices!.shape.dim(1)],
    [null],
    [constantShape(2).dim(0)],
    [values!.shape.dim(0)],
  ],
  host: ({ inputs, outputTypes, name: node }) => {
    const [indices, values, dims, fallback] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const [count = 0, ...rest] = dims.toNumbers();
    const places = indexRows(indices);
    const byRow = Array.from({ length: count }, (): number[] => []);
    places.forEach((place, i) => {
      if (byRow[place[0]!] === undefined)
        throw new InvalidArgumentError(`indices(${i}, 0) is invalid: ${place[0]} >= ${count}`, { node });
      byRow[place[0]!]!.push(i);
    });
    const rows: number[][] = [];
    const from: number[] = [];
    const reverse = new Array<number>(places.length);
    byRow.forEach((members, row) => {
      for (const i of members) {
        reverse[i] = rows.length;
        rows.push(places[i]!);
        from.push(i);
      }
      if (members.length > 0) return;
      rows.push([row, ...rest.map(() => 0)]);
      from.push(-1);
    });
    const out = NdArray.zeros(values.dtype, [from.length]);
    const filled = from.map((i) => (i < 0 ? fallback.at(0) : values.at(i)));
    const elements = from.length === 0 ? out : NdArray.from(filled, values.dtype);
    const isEmpty = Uint8Array.from(byRow, (members) => (members.length === 0 ? 1 : 0));
    return [
      indicesOf(rows, rest.length + 1),
      elements,
      new NdArray(outputTypes[2]!, [count], isEmpty),
      int64Vector(reverse),
    ];
  },
  gradient: (op, [, grad]) => {
    const args = { reverse_index_map: op.outputs[3]!, grad_values: grad! };
    const [values, fallback] = applyOp("SparseFillEmptyRowsGrad", args).outputs as [Tensor, Tensor];
    return [null, values, null, fallback];
  },
});

/** `SparseFillEmptyRowsGrad`: the gradients of the values, and their sum for the default value. */
export const SparseFillEmptyRowsGrad = defineOp("SparseFillEmptyRowsGrad", {
  infer: ({ inputs: [map] }) => [map?.shape, []],
  host: ({ inputs: [map, grad] }) => {
    const places = map!.toNumbers();
    const taken = new Set(places);
    let rest = 0;
    for (let i = 0; i < grad!.size; i++) if (!taken.has(i)) rest += Number(grad!.at(i));
    return [pick(grad!, places), NdArray.from(rest, grad!.dtype)];
  },
});

/** `SparseConcat`: sparse tensors one after the other along an axis. */
export const SparseConcat = defineOp("SparseConcat", {
  infer: ({ inputs, attr }) => {
    const count = attr.int("N");
    const rank = inputs[0]?.shape.dim(1) ?? inputs[2 * count]?.shape.dim(0) ?? null;
    return [[null, rank], [null], [rank]];
  },
  host: ({ inputs, attr, name: node }) => {
    const count = attr.int("N");
    const shapes = inputs.slice(2 * count).map((dims) => dims.toNumbers());
    const rank = shapes[0]!.length;
    const given = attr.int("concat_dim");
    const axis = given < 0 ? given + rank : given;
    const out = [...shapes[0]!];
    shapes.slice(1).forEach((dims, i) => {
      const bad = dims.findIndex((dim, d) => d !== axis && dim !== out[d]);
      if (bad >= 0)
        throw new InvalidArgumentError(
          `Input shapes must match: expected ${out[bad]} for dimension ${bad} but got ${dims[bad]} at position ${i + 1}`,
          { node },
        );
      out[axis]! += dims[axis]!;
    });
    const rows: number[][] = [];
    const elements: ReturnType<NdArray["at"]>[] = [];
    let offset = 0;
    shapes.forEach((dims, i) => {
      indexRows(inputs[i]!).forEach((place, k) => {
        rows.push(place.map((one, d) => (d === axis ? one + offset : one)));
        elements.push(inputs[count + i]!.at(k));
      });
      offset += dims[axis]!;
    });
    const order = rows.map((_, i) => i).sort((a, b) => compareRows(rows[a]!, rows[b]!) || a - b);
    const { dtype } = inputs[count]!;
    const values = NdArray.from(order.map((i) => elements[i]!) as number[], dtype).reshape([order.length]);
    return [
      indicesOf(
        order.map((i) => rows[i]!),
        rank,
      ),
      values,
      int64Vector(out),
    ];
  },
  notDifferentiable: true,
});

/** `SparseSlice`: the elements in a box, with places relative to its corner. */
export const SparseSlice = defineOp("SparseSlice", {
  infer: ({ inputs: [, , dims] }) => [[null, dims!.shape.dim(0)], [null], [dims!.shape.dim(0)]],
  host: ({ inputs }) => {
    const [indices, values, dims, startArray, sizeArray] = inputs as [NdArray, NdArray, NdArray, NdArray, NdArray];
    const [start, size] = [startArray.toNumbers(), sizeArray.toNumbers()];
    const out = dims.toNumbers().map((dim, axis) => Math.max(0, Math.min(dim - start[axis]!, size[axis]!)));
    const kept: number[] = [];
    const rows = indexRows(indices).flatMap((place, i) => {
      const moved = place.map((one, axis) => one - start[axis]!);
      if (moved.some((one, axis) => one < 0 || one >= out[axis]!)) return [];
      kept.push(i);
      return [moved];
    });
    return [indicesOf(rows, out.length), pick(values, kept), int64Vector(out)];
  },
  gradient: (op, [, grad]) => {
    const [indices, , , start] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const values = apply("SparseSliceGrad", {
      backprop_val_grad: grad!,
      input_indices: indices,
      input_start: start,
      output_indices: op.outputs[0]!,
    });
    values.setShape(op.inputs[1]!.shape);
    return [null, values, null, null, null];
  },
});

/** `SparseSliceGrad`: the gradients of what is in the box, 0 for the rest. */
export const SparseSliceGrad = defineOp("SparseSliceGrad", {
  infer: ({ inputs: [, indices] }) => [[indices!.shape.dim(0)]],
  host: ({ inputs }) => {
    const [grad, indices, start, kept] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const corner = start.toNumbers();
    const places = new Map(indexRows(kept).map((place, i) => [place.map((one, d) => one + corner[d]!).join(), i]));
    const found = indexRows(indices).map((place) => {
      const at = places.get(place.join());
      return at === undefined ? 0 : Number(grad.at(at));
    });
    return [NdArray.from(found, grad.dtype).reshape([found.length])];
  },
});
