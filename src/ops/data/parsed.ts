import { variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import type { HostContext } from "../../core/op.js";
import { ThingArray } from "../../core/thing-array.js";
import { denseFeatures, featuresOf, namesFor, parseExamples, sparseFeatures } from "../host/examples.js";
import { indicesOf, int64Vector, placeAt } from "../host/sparse.js";
import { joinSparse, type SparseParts, sparseRows } from "../host/sparse-rows.js";
import { batches } from "./batches.js";
import { datasetIn, defineDataset, type Next, numberIn } from "./dataset.js";
import { defineBoth } from "./keys.js";
import { fromElements } from "./windows.js";

/** A sparse tensor as data sets have it: one variant array of three tensors. */
const packed = (parts: SparseParts): NdArray => new ThingArray(variant, [3], parts);

/** The features of vectors of serialized Examples, in the order of the features' names. */
function parsedElements({ inputs, attr, attrs }: HostContext): () => Next {
  const source = datasetIn(inputs);
  const ragged = attrs.has("ragged_keys") ? attr.strings("ragged_keys") : [];
  if (ragged.length > 0)
    throw new InvalidArgumentError(`Cannot parse "${ragged[0]}": it is ragged, expected sparse or dense features`);
  const [sparseKeys, denseKeys] = [attr.strings("sparse_keys"), attr.strings("dense_keys")];
  const request = {
    sparse: sparseFeatures(sparseKeys, attr),
    dense: denseFeatures(denseKeys, inputs.slice(2), attr),
  };
  const order = [...sparseKeys, ...denseKeys].map((key, i) => ({ key, i })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return () => {
    const next = source.iterate();
    return async (caller) => {
      const element = await next(caller);
      if (element === undefined) return undefined;
      const examples = featuresOf(element[0]!);
      const names = namesFor(examples, NdArray.from([], "string"));
      const found = parseExamples(examples, names, request);
      const count = sparseKeys.length;
      return order.map(({ i }) =>
        i < count ? packed([found[i]!, found[count + i]!, found[2 * count + i]!]) : found[2 * count + i]!,
      );
    };
  };
}

/** `ParseExampleDataset`, `ParseExampleDatasetV2`: the features of serialized Examples. */
export const ParseExampleDatasetOps = [
  ...defineBoth("ParseExampleDataset", parsedElements),
  defineDataset("ParseExampleDatasetV2", parsedElements),
];

/** `SparseTensorSliceDataset`: the rows of a sparse tensor, each as its indices, values and shape. */
export const SparseTensorSliceDataset = defineDataset("SparseTensorSliceDataset", ({ inputs }) => {
  const rows = sparseRows(inputs as unknown as SparseParts);
  return fromElements(rows).iterate;
});

/** `DenseToSparseBatchDataset`: several arrays as one sparse tensor of rows that are as large as said. */
export const DenseToSparseBatchDatasetOps = defineBoth("DenseToSparseBatchDataset", (context) => {
  const rowShape = context.inputs[2]!.toNumbers();
  return batches(datasetIn(context.inputs), numberIn(context, 1), false, (rows) => {
    const dims = rowShape.map((dim, axis) => (dim < 0 ? Math.max(...rows.map(({ shape }) => shape[axis] ?? 0)) : dim));
    const parts = rows.map((row): SparseParts => {
      if (row.shape.length !== dims.length)
        throw new InvalidArgumentError(
          `Input element had shape ([${row.shape}]) that is incompatible with the row shape ([${rowShape}]).`,
        );
      const over = row.shape.findIndex((dim, axis) => dim > dims[axis]!);
      if (over >= 0)
        throw new InvalidArgumentError(
          `Input element had shape ([${row.shape}]) that is larger than the row shape ([${dims}]) in dimension ${over}.`,
        );
      return [everyPlace(row), row.reshape([row.size]), int64Vector(dims)];
    });
    return packed(joinSparse(parts, [parts.length], rows[0]!));
  });
});

/** The places of all elements of an array. */
const everyPlace = ({ shape, size }: NdArray): NdArray =>
  indicesOf(
    Array.from({ length: size }, (_, i) => placeAt(i, shape)),
    shape.length,
  );
