import { allocate } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type InferContext } from "../core/op.js";
import { Shape } from "../core/shape.js";
import { type ExampleRequest, keyOf, keysOf, parseExamples, withoutBatch } from "./host/examples.js";
import {
  type DenseList,
  denseList,
  raggedList,
  type SequenceExample,
  sequenceExamples,
  sparseList,
} from "./host/sequence-examples.js";
import { int64Vector } from "./host/sparse.js";
import { bytesOf } from "./host/strings.js";
import { parsedShapes } from "./parse-example.js";

/** What to make of SequenceExamples. */
interface Request {
  readonly context: ExampleRequest;
  readonly sparse: NonNullable<ExampleRequest["sparse"]>;
  readonly dense: readonly DenseList[];
  readonly ragged: NonNullable<ExampleRequest["ragged"]>;
}

/** The lists of sparse features, dense ones and their lengths, ragged ones, each in the order of the outputs. */
function lists(examples: readonly SequenceExample[], { sparse, dense, ragged }: Request): NdArray[][] {
  const columns = (parts: readonly (readonly NdArray[])[], count: number): NdArray[] =>
    Array.from({ length: count }, (_, place) => parts.map((part) => part[place]!)).flat();
  return [
    columns(
      sparse.map((feature) => sparseList(examples, feature)),
      3,
    ),
    columns(
      dense.map((list) => denseList(examples, list)),
      2,
    ),
    columns(
      ragged.map((feature) => raggedList(examples, feature)),
      3,
    ),
  ];
}

/** Everything of several examples, in the order of the outputs. */
function parse(examples: readonly SequenceExample[], request: Request): NdArray[] {
  const contexts = examples.map(({ context }) => context);
  const names = examples.map(({ name }) => name);
  return [...parseExamples(contexts, names, request.context), ...lists(examples, request).flat()];
}

/** Everything of one example, without the dimension of the examples; `hasLengths` where the outputs have the lengths of lists. */
function parseOne(example: SequenceExample, request: Request, hasLengths: boolean): NdArray[] {
  const { context, sparse, dense, ragged } = request;
  const found = parseExamples([example.context], [example.name], context);
  const count = 3 * context.sparse.length + context.dense.length;
  const own = withoutBatch(found.slice(0, count), context);
  const empty = ({ dtype }: NdArray): NdArray => new NdArray(dtype, [0], allocate(dtype, 0));
  const rows = found.slice(count);
  const raggedContext = rows.map((array, i) => (i < rows.length / 2 ? array : empty(array)));
  const [sparseLists, denseLists, raggedLists] = lists([example], request) as [NdArray[], NdArray[], NdArray[]];
  const withoutExample = sparseLists.map((array, i) => {
    if (i < sparse.length) {
      const columns = (array.data as BigInt64Array).filter((_, place) => place % 3 > 0);
      return new NdArray(array.dtype, [array.shape[0]!, 2], columns);
    }
    return i < 2 * sparse.length ? array : int64Vector(array.toNumbers().slice(1));
  });
  const whole = denseLists
    .slice(0, hasLengths ? undefined : dense.length)
    .map((array) => array.reshape(array.shape.slice(1)));
  const outer = raggedLists.map((array, i) => (i >= ragged.length && i < 2 * ragged.length ? empty(array) : array));
  return [...own, ...raggedContext, ...withoutExample, ...whole, ...outer];
}

/** The shapes of all outputs but ragged ones. */
function shapes({ inputs, attr }: InferContext, counts: readonly [number, number], hasLengths: boolean): Shape[] {
  const { shape } = inputs[0]!;
  const batch = shape.rank === undefined ? undefined : (shape.dims ?? []);
  const [context, list] = [attr.shapes("context_dense_shapes"), attr.shapes("feature_list_dense_shapes")];
  if (batch === undefined) {
    const total = 3 * counts[0] + context.length + 3 * counts[1] + list.length * (hasLengths ? 2 : 1);
    return Array.from({ length: total }, () => Shape.unknown);
  }
  const steps = [...batch, null];
  const own = parsedShapes(counts[0], context, batch);
  const parsed = parsedShapes(counts[1], list, steps);
  const lengths = hasLengths ? list.map(() => Shape.of(batch)) : [];
  return [...own, ...parsed, ...lengths];
}

/** Names of examples for messages. */
const namesFor = (count: number, named: NdArray | undefined): string[] =>
  Array.from({ length: count }, (_, i) => ((named?.size ?? 0) > i ? String(named!.at(i)) : "<unknown>"));

/** Features of the context and of lists, with the types that a node says. */
function requestOf(
  { attr }: HostContext,
  keys: Readonly<Record<"contextSparse" | "contextDense" | "listSparse" | "listDense", readonly string[]>>,
  defaults: readonly NdArray[],
  mayLack: (key: string, index: number) => boolean,
): Request {
  const [sparseTypes, listTypes] = [attr.types("context_sparse_types"), attr.types("feature_list_sparse_types")];
  const [denseTypes, denseShapes] = [attr.types("feature_list_dense_types"), attr.shapes("feature_list_dense_shapes")];
  const [contextTypes, contextShapes] = [attr.types("Tcontext_dense"), attr.shapes("context_dense_shapes")];
  return {
    context: {
      sparse: keys.contextSparse.map((key, i) => ({ key, dtype: sparseTypes[i]! })),
      dense: keys.contextDense.map((key, i) => ({
        key,
        dtype: contextTypes[i]!,
        shape: contextShapes[i]!,
        defaults: defaults[i]!,
      })),
    },
    sparse: keys.listSparse.map((key, i) => ({ key, dtype: listTypes[i]! })),
    dense: keys.listDense.map((key, i) => ({
      key,
      dtype: denseTypes[i]!,
      shape: denseShapes[i]!.toArray(),
      mayLack: mayLack(key, i),
    })),
    ragged: [],
  };
}

/** `ParseSingleSequenceExample`: tensors of the features of one serialized SequenceExample. */
export const ParseSingleSequenceExample = defineOp("ParseSingleSequenceExample", {
  infer: (context) =>
    shapes(context, [context.attr.int("Ncontext_sparse"), context.attr.int("Nfeature_list_sparse")], false),
  host: (context) => {
    const { inputs, attr } = context;
    let from = 2;
    const next = (count: number): NdArray[] => inputs.slice(from, (from += count));
    const keys = {
      contextSparse: next(attr.int("Ncontext_sparse")).map(keyOf),
      contextDense: next(attr.int("Ncontext_dense")).map(keyOf),
      listSparse: next(attr.int("Nfeature_list_sparse")).map(keyOf),
      listDense: next(attr.int("Nfeature_list_dense")).map(keyOf),
    };
    const defaults = next(attr.types("Tcontext_dense").length);
    const lacking = new Set(keysOf(inputs[1]!));
    if (inputs[0]!.shape.length > 0)
      throw new InvalidArgumentError(`Expected serialized to be a scalar, got shape: [${inputs[0]!.shape}]`);
    const [example] = sequenceExamples(bytesOf(inputs[0]!), namesFor(1, inputs[from]));
    return parseOne(
      example!,
      requestOf(context, keys, defaults, (key) => lacking.has(key)),
      false,
    );
  },
});

/** `ParseSequenceExample`: tensors of the features of serialized SequenceExamples. */
export const ParseSequenceExample = defineOp("ParseSequenceExample", {
  infer: (context) =>
    shapes(context, [context.attr.int("Ncontext_sparse"), context.attr.int("Nfeature_list_sparse")], true),
  host: (context) => {
    const { inputs, attr } = context;
    const keys = {
      contextSparse: attr.strings("context_sparse_keys"),
      contextDense: attr.strings("context_dense_keys"),
      listSparse: attr.strings("feature_list_sparse_keys"),
      listDense: attr.strings("feature_list_dense_keys"),
    };
    const lacking = new Set(attr.strings("feature_list_dense_missing_assumed_empty"));
    const request = requestOf(context, keys, inputs.slice(2), (key) => lacking.has(key));
    return parse(sequenceExamples(bytesOf(inputs[0]!), namesFor(inputs[0]!.size, inputs[1])), request);
  },
});

/** `ParseSequenceExampleV2`: the same, of one SequenceExample or several, with rows of any length. */
export const ParseSequenceExampleV2 = defineOp("ParseSequenceExampleV2", {
  infer: (context) => {
    const { attr, inputs, outputTypes } = context;
    const ragged = [attr.types("context_ragged_value_types"), attr.types("feature_list_ragged_value_types")];
    const counts = [attr.int("Ncontext_sparse"), attr.int("Nfeature_list_sparse")] as const;
    if (inputs[0]!.shape.rank === undefined) return outputTypes.map(() => Shape.unknown);
    const all = shapes(context, [...counts], true);
    const own = 3 * counts[0] + attr.shapes("context_dense_shapes").length;
    const any = (count: number): Shape[] => Array.from({ length: count }, () => Shape.of([null]));
    return [...all.slice(0, own), ...any(2 * ragged[0]!.length), ...all.slice(own), ...any(3 * ragged[1]!.length)];
  },
  host: (context) => {
    const { inputs, attr } = context;
    const [contextSparse, contextDense, contextRagged, listSparse, listDense, listRagged] = inputs
      .slice(2, 8)
      .map(keysOf);
    const lacking = inputs[8]!.data as Uint8Array;
    const keys = {
      contextSparse: contextSparse!,
      contextDense: contextDense!,
      listSparse: listSparse!,
      listDense: listDense!,
    };
    const ragged = (names: readonly string[], what: string): Request["ragged"] => {
      const [types, splits] = [attr.types(`${what}_ragged_value_types`), attr.types(`${what}_ragged_split_types`)];
      return names.map((key, i) => ({ key, dtype: types[i]!, splits: splits[i]! }));
    };
    const plain = requestOf(context, keys, inputs.slice(9), (_, index) => lacking[index] === 1);
    const request = {
      ...plain,
      context: { ...plain.context, ragged: ragged(contextRagged!, "context") },
      ragged: ragged(listRagged!, "feature_list"),
    };
    const examples = sequenceExamples(bytesOf(inputs[0]!), namesFor(inputs[0]!.size, inputs[1]));
    return inputs[0]!.shape.length === 0 ? parseOne(examples[0]!, request, true) : parse(examples, request);
  },
});
