import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { bfloat16, float16, float32, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import type { SparseTensor } from "../../core/sparse-tensor.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { ones } from "../fill.js";
import { gather } from "../gather.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import { minus, times } from "../operators.js";
import { PartitionedVariable } from "../partitioned-variable.js";
import { segmentSum } from "../segment.js";
import { expandDims, rank, reshape, shape } from "../shape.js";
import { sparseSegmentMean, sparseSegmentSqrtN, sparseSegmentSum } from "../sparse-segment.js";
import { type EmbeddingOptions, type EmbeddingTable, embeddingLookup } from "./embedding.js";

/** How the embeddings of one row become one. */
export type Combiner = "sum" | "mean" | "sqrtn";

/** Options of `tf.nn.embeddingLookupSparse`. */
export interface SparseEmbeddingOptions extends EmbeddingOptions {
  /** The sum with the weights, over the sum of the weights (mean, the default), or over the root of the sum of their squares (sqrtn). */
  readonly combiner?: Combiner;
}

const PLAIN = { sum: sparseSegmentSum, mean: sparseSegmentMean, sqrtn: sparseSegmentSqrtN } as const;

/**
 * For each row of `spIds` (places `[row, i]`, values = rows of the table) one embedding, combined of those it names, each with its
 * weight (`tf.nn.embedding_lookup_sparse`); `spWeights` null stands for weights of 1.
 * @throws ValueError for an unknown combiner
 */
export function embeddingLookupSparse(
  params: EmbeddingTable,
  spIds: SparseTensor,
  spWeights: SparseTensor | null,
  options: SparseEmbeddingOptions = {},
): Tensor {
  const { combiner = "mean", maxNorm, partitionStrategy } = options;
  if (!(combiner in PLAIN)) throw new ValueError(`combiner must be one of 'mean', 'sqrtn' or 'sum', got ${combiner}`);
  return nameScope(options.name ?? "embedding_lookup_sparse", (name) => {
    const segments = at(spIds.indices, ":", 0);
    const table = onlyTable(params);
    if (table !== undefined && maxNorm === undefined && spWeights === null)
      return PLAIN[combiner](table, spIds.values, segments, { name, sparseGradient: true });
    const [ids, places] = applyOp("Unique", { x: spIds.values }).outputs as [Tensor, Tensor];
    const found = embeddingLookup(table ?? params, ids, { partitionStrategy, maxNorm });
    if (spWeights === null) return PLAIN[combiner](found, places, segments, { name });
    return weighted(found, places, cast(segments, int32), spWeights.values, combiner, name);
  });
}

/** The table where it is not in parts, as a tensor. */
function onlyTable(params: EmbeddingTable): Tensor | undefined {
  if (params instanceof PartitionedVariable) return undefined;
  const parts: readonly unknown[] = Array.isArray(params) ? params : [params];
  const [only] = parts;
  if (parts.length !== 1) return undefined;
  return only instanceof Tensor ? only : convertToTensor(only as TensorLike, { name: "params" });
}

function weighted(
  found: Tensor,
  places: Tensor,
  segments: Tensor,
  given: Tensor,
  combiner: Combiner,
  name: string,
): Tensor {
  const rows = gather(found, places);
  const original = rows.dtype.base;
  const embeddings = [float16, bfloat16].includes(original) ? cast(rows, float32) : rows;
  const flat = cast(given, embeddings.dtype.base);
  const tail = expandDims(minus(rank(embeddings), 1), 0);
  const length = shape(flat);
  const one = ones(tail, { dtype: int32 });
  const weights = reshape(flat, concat([length, one], 0));
  const known = embeddings.shape.rank;
  if (known !== undefined) weights.setShape(flat.shape.concat(Shape.of(new Array<number>(known - 1).fill(1))));
  const scaled = times(embeddings, weights);
  return cast(combined(scaled, weights, segments, combiner, name), original);
}

function combined(scaled: Tensor, weights: Tensor, segments: Tensor, combiner: Combiner, name: string): Tensor {
  if (combiner === "sum") return segmentSum(scaled, segments, { name });
  const sum = segmentSum(scaled, segments);
  if (combiner === "mean") return apply("DivNoNan", { x: sum, y: segmentSum(weights, segments) }, {}, { name });
  const squares = apply("Pow", { x: weights, y: 2 });
  const root = apply("Sqrt", { x: segmentSum(squares, segments) });
  return apply("DivNoNan", { x: sum, y: root }, {}, { name });
}
