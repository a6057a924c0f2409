import { applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { bool } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { SparseTensor } from "../core/sparse-tensor.js";
import type { Named } from "./named.js";
import {
  type Dense,
  defaultOf,
  type FeatureSpecs,
  noStrings,
  type Parsed,
  strings,
  VarLenFeature,
} from "./parse-features.js";

/** What is wanted of SequenceExamples: features of the whole, and of each step. */
export interface SequenceFeatures<C extends FeatureSpecs, S extends FeatureSpecs> {
  /** `FixedLenFeature` and `VarLenFeature` by name. */
  readonly contextFeatures?: C;
  /** `FixedLenSequenceFeature` and `VarLenFeature` by name. */
  readonly sequenceFeatures?: S;
}
/** Options of the parsers of SequenceExamples. */
export interface ParseSequenceOptions<C extends FeatureSpecs, S extends FeatureSpecs>
  extends Named,
    SequenceFeatures<C, S> {
  /** Names of the examples, for messages. */
  readonly exampleNames?: TensorLike;
}

/** The wanted features by kind, those of a kind in the order of their names. */
function kindsOf(features: FeatureSpecs) {
  const keys = Object.keys(features).sort();
  const sparse = keys.filter((key) => features[key] instanceof VarLenFeature);
  const dense = keys.filter((key) => !sparse.includes(key));
  return { sparse, dense, specs: dense.map((key) => features[key] as Dense) };
}

function parse<C extends FeatureSpecs, S extends FeatureSpecs>(
  serialized: Tensor,
  { contextFeatures, sequenceFeatures, exampleNames = noStrings(), name }: ParseSequenceOptions<C, S>,
): { context: Parsed<C>; sequences: Parsed<S>; lengths: Record<string, Tensor> } {
  const [contextSpecs, listSpecs]: FeatureSpecs[] = [contextFeatures ?? {}, sequenceFeatures ?? {}];
  const [context, lists] = [kindsOf(contextSpecs!), kindsOf(listSpecs!)];
  const withDefault = lists.dense.find((_, i) => lists.specs[i]!.defaultValue !== undefined);
  if (withDefault !== undefined) throw new ValueError(`Value feature_list.dense_defaults[${withDefault}] must be None`);
  const args = {
    serialized,
    debug_name: exampleNames,
    ...{ context_sparse_keys: strings(context.sparse), context_dense_keys: strings(context.dense) },
    context_ragged_keys: noStrings(),
    ...{ feature_list_sparse_keys: strings(lists.sparse), feature_list_dense_keys: strings(lists.dense) },
    feature_list_ragged_keys: noStrings(),
    feature_list_dense_missing_assumed_empty: new NdArray(
      bool,
      [lists.dense.length],
      new Uint8Array(lists.dense.length),
    ),
    context_dense_defaults: context.dense.map((key, i) => defaultOf(key, context.specs[i]!)),
  };
  const attrs = {
    Ncontext_sparse: context.sparse.length,
    Nfeature_list_sparse: lists.sparse.length,
    Nfeature_list_dense: lists.dense.length,
    Tcontext_dense: context.specs.map(({ dtype }) => dtype),
    context_sparse_types: context.sparse.map((key) => contextSpecs![key]!.dtype),
    ...{ context_ragged_value_types: [], context_ragged_split_types: [] },
    context_dense_shapes: context.specs.map(({ shape }) => shape),
    feature_list_dense_types: lists.specs.map(({ dtype }) => dtype),
    feature_list_sparse_types: lists.sparse.map((key) => listSpecs![key]!.dtype),
    ...{ feature_list_ragged_value_types: [], feature_list_ragged_split_types: [] },
    feature_list_dense_shapes: lists.specs.map(({ shape }) => shape.slice(1)),
  };
  const options = name === undefined ? {} : { name };
  const rest = [...applyOp("ParseSequenceExampleV2", args, attrs, options).outputs];
  const sparseTensors = (keys: readonly string[]): [string, SparseTensor][] => {
    const [indices, values, dims] = [0, 1, 2].map(() => rest.splice(0, keys.length)) as [Tensor[], Tensor[], Tensor[]];
    return keys.map((key, i) => [key, new SparseTensor(indices[i]!, values[i]!, dims[i]!)]);
  };
  const denseTensors = (keys: readonly string[]): [string, Tensor][] => {
    const tensors = rest.splice(0, keys.length);
    return keys.map((key, i) => [key, tensors[i]!]);
  };
  return {
    context: Object.fromEntries([...sparseTensors(context.sparse), ...denseTensors(context.dense)]) as Parsed<C>,
    sequences: Object.fromEntries([...sparseTensors(lists.sparse), ...denseTensors(lists.dense)]) as Parsed<S>,
    lengths: Object.fromEntries(denseTensors(lists.dense)),
  };
}

const OPTIONS = ["name", "exampleNames", "contextFeatures", "sequenceFeatures"];

function scoped<C extends FeatureSpecs, S extends FeatureSpecs, R>(
  scope: string,
  options: ParseSequenceOptions<C, S>,
  body: () => R,
): R {
  checkOptions(scope, options, OPTIONS);
  const { contextFeatures, sequenceFeatures, name } = options;
  if (Object.keys({ ...contextFeatures, ...sequenceFeatures }).length === 0)
    throw new ValueError("Must provide at least one feature key.");
  return getDefaultGraph().nameScope(name ?? scope, body);
}

/**
 * The features of serialized SequenceExamples, a vector of strings: of the wholes, of the steps (padded to the longest), and how many
 * steps each dense one has (`tf.io.parse_sequence_example`).
 * @throws ValueError where no feature is wanted, or one of the steps has a default
 */
export function parseSequenceExample<const C extends FeatureSpecs, const S extends FeatureSpecs>(
  serialized: TensorLike,
  options: ParseSequenceOptions<C, S>,
): readonly [context: Parsed<C>, sequences: Parsed<S>, lengths: Readonly<Record<string, Tensor>>] {
  return scoped("ParseSequenceExample", options, () =>
    scoped("ParseSequenceExample", options, () => {
      const { context, sequences, lengths } = parse(convertToTensor(serialized, { name: "serialized" }), options);
      return [context, sequences, lengths] as const;
    }),
  );
}

/**
 * The features of one serialized SequenceExample, a scalar string: of the whole, and of the steps (`tf.parse_single_sequence_example`).
 * @throws ValueError for a tensor of another rank, where no feature is wanted, or one of the steps has a default
 */
export function parseSingleSequenceExample<const C extends FeatureSpecs, const S extends FeatureSpecs>(
  serialized: TensorLike,
  options: ParseSequenceOptions<C, S>,
): readonly [context: Parsed<C>, sequences: Parsed<S>] {
  return scoped("ParseSingleSequenceExample", options, () => {
    const input = scoped("ParseSingleExample", options, () => {
      const tensor = convertToTensor(serialized, { name: "serialized" });
      if (tensor.shape.rank !== undefined && tensor.shape.rank !== 0)
        throw new ValueError(`Input serialized must be a scalar, found shape ${tensor.shape}`);
      return tensor;
    });
    return scoped("ParseSequenceExample", options, () => {
      const { context, sequences } = parse(input, options);
      return [context, sequences] as const;
    });
  });
}
