import { allocate } from "../core/dtype.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import { Shape } from "../core/shape.js";
import {
  denseFeatures,
  featuresOf,
  keyOf,
  keysOf,
  namesFor,
  parseExamples,
  sparseFeatures,
  withoutBatch,
} from "./host/examples.js";

/** The shapes of what is parsed from `batch` examples (its dimensions; none for one example). */
export function parsedShapes(
  sparseCount: number,
  denseShapes: readonly Shape[],
  batch: readonly (number | null)[],
): Shape[] {
  const each = (like: readonly (number | null)[]): Shape[] => Array.from({ length: sparseCount }, () => Shape.of(like));
  const rank = batch.length + 1;
  const shapes = denseShapes.map(({ dims }) => (dims === undefined ? Shape.unknown : Shape.of([...batch, ...dims])));
  return [...each([null, rank]), ...each([null]), ...each([rank]), ...shapes];
}

/** `ParseExample`: tensors of the features of serialized Examples. */
export const ParseExample = defineOp("ParseExample", {
  infer: ({ inputs, attr }) => {
    const n = inputs[0]?.shape.rank === 1 ? inputs[0].shape.dim(0) : null;
    return parsedShapes(attr.int("Nsparse"), attr.shapes("dense_shapes"), [n]);
  },
  host: ({ inputs, attr }: HostContext) => {
    const [serialized, named] = inputs as [NdArray, NdArray];
    const [countSparse, countDense] = [attr.int("Nsparse"), attr.int("Ndense")];
    const sparseKeys = inputs.slice(2, 2 + countSparse).map(keyOf);
    const denseKeys = inputs.slice(2 + countSparse, 2 + countSparse + countDense).map(keyOf);
    const defaults = inputs.slice(2 + countSparse + countDense);
    const examples = featuresOf(serialized);
    return parseExamples(examples, namesFor(examples, named), {
      sparse: sparseFeatures(sparseKeys, attr),
      dense: denseFeatures(denseKeys, defaults, attr),
    });
  },
});

/** `ParseExampleV2`: the same, of one Example or several, with rows of any length. */
export const ParseExampleV2 = defineOp("ParseExampleV2", {
  infer: ({ inputs, attr, outputTypes }) => {
    const [serialized] = inputs;
    if (serialized?.shape.rank === undefined) return outputTypes.map(() => Shape.unknown);
    const batch = serialized.shape.dims ?? [];
    const parsed = parsedShapes(attr.int("num_sparse"), attr.shapes("dense_shapes"), batch);
    const count = attr.types("ragged_value_types").length;
    const splits = batch.length === 0 || batch[0] === null ? null : batch[0]! + 1;
    return [...parsed, ...Array.from({ length: 2 * count }, (_, i) => Shape.of([i < count ? null : splits]))];
  },
  host: ({ inputs, attr }: HostContext) => {
    const [serialized, named, sparseKeys, denseKeys, raggedKeys] = inputs as [
      NdArray,
      NdArray,
      NdArray,
      NdArray,
      NdArray,
    ];
    const examples = featuresOf(serialized);
    const [types, splits] = [attr.types("ragged_value_types"), attr.types("ragged_split_types")];
    const request = {
      sparse: sparseFeatures(keysOf(sparseKeys), attr),
      dense: denseFeatures(keysOf(denseKeys), inputs.slice(5), attr),
      ragged: keysOf(raggedKeys).map((key, i) => ({ key, dtype: types[i]!, splits: splits[i]! })),
    };
    const outputs = parseExamples(examples, namesFor(examples, named), request);
    if (serialized.shape.length > 0) return outputs;
    const dense = 3 * request.sparse.length + request.dense.length;
    const rows = outputs.slice(dense);
    const count = request.ragged.length;
    const starts = rows.slice(count).map(({ dtype }) => new NdArray(dtype, [0], allocate(dtype, 0)));
    return [...withoutBatch(outputs.slice(0, dense), request), ...rows.slice(0, count), ...starts];
  },
});

/** `ParseSingleExample`: tensors of the features of one serialized Example. */
export const ParseSingleExample = defineOp("ParseSingleExample", {
  infer: ({ attr }) => parsedShapes(attr.int("num_sparse"), attr.shapes("dense_shapes"), []),
  host: ({ inputs, attr }: HostContext) => {
    const examples = featuresOf(inputs[0]!);
    const request = {
      sparse: sparseFeatures(attr.strings("sparse_keys"), attr),
      dense: denseFeatures(attr.strings("dense_keys"), inputs.slice(1), attr),
    };
    return withoutBatch(parseExamples(examples, ["<unknown>"], request), request);
  },
});
