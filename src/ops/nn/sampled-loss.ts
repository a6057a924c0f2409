import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32, int64 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { ones, onesLike, zerosLike } from "../fill.js";
import { concat, stack } from "../join.js";
import { cast } from "../math.js";
import { matmul } from "../matmul.js";
import type { Named } from "../named.js";
import { minus, over, plus } from "../operators.js";
import { expandDims, reshape, shape } from "../shape.js";
import { slice } from "../slice.js";
import { sparseToDense } from "../sparse-to-dense.js";
import { computeAccidentalHits, logUniformCandidateSampler, type SampledValues } from "./candidate-samplers.js";
import { sigmoidCrossEntropyWithLogits, softmaxCrossEntropyWithLogitsV2 } from "./cross-entropy.js";
import { type EmbeddingTable, embeddingLookup } from "./embedding.js";

/** Options of the sampled losses. */
export interface SampledLossOptions extends Named {
  /** True classes of each row. Default 1. */
  readonly numTrue?: number;
  /** Classes from another sampler; by default they are drawn by Zipf's law, none twice. */
  readonly sampledValues?: SampledValues;
  /** Whether candidates that are true classes of a row are ruled out there. */
  readonly removeAccidentalHits?: boolean;
  /** How the parts of the weights share the classes. Default mod. */
  readonly partitionStrategy?: "mod" | "div";
  readonly seed?: number;
}

/** Sums of the rows of a matrix, as a product with ones. */
function sumRows(x: Tensor): Tensor {
  const columns = at(shape(x), 1);
  const one = ones(stack([columns, 1], { dtype: int32 }), { dtype: x.dtype.base });
  return reshape(matmul(x, one), [-1]);
}

interface Sampled {
  readonly logits: Tensor;
  readonly labels: Tensor;
}

/** Logits and probabilities of the true and the sampled classes, `[batch, numTrue + numSampled]`. */
function sampledLogits(
  weights: EmbeddingTable,
  biases: EmbeddingTable,
  given: TensorLike,
  inputsLike: TensorLike,
  numSampled: number,
  numClasses: number,
  options: SampledLossOptions & { readonly name: string; readonly removeAccidentalHits: boolean },
): Sampled {
  const { numTrue = 1, partitionStrategy = "mod", seed, name } = options;
  return nameScope(name, () => {
    const inputs = convertToTensor(inputsLike);
    const labels = cast(given, int64);
    const flat = reshape(labels, [-1]);
    const values =
      options.sampledValues ?? logUniformCandidateSampler(labels, numTrue, numSampled, true, numClasses, { seed });
    const fixed = (tensor: Tensor): Tensor => apply("StopGradient", { input: tensor });
    const drawn = fixed(values.sampledCandidates);
    const trueCount = fixed(values.trueExpectedCount);
    const sampledCount = fixed(values.sampledExpectedCount);
    const sampled = cast(drawn, int64);
    const ids = concat([flat, sampled], 0);
    const allWeights = cast(embeddingLookup(weights, ids, { partitionStrategy }), inputs.dtype.base);
    const trueWeights = slice(allWeights, [0, 0], stack([at(shape(flat), 0), -1], { dtype: int32 }));
    const sampledWeights = slice(allWeights, stack([at(shape(flat), 0), 0], { dtype: int32 }), [-1, -1]);
    let sampledLogit = matmul(inputs, sampledWeights, { transposeB: true });
    const allBiases = cast(embeddingLookup(biases, ids, { partitionStrategy }), inputs.dtype.base);
    const trueBiases = slice(allBiases, [0], shape(flat));
    const sampledBiases = slice(allBiases, shape(flat), [-1]);
    const width = at(shape(trueWeights), "1:2");
    const target = concat([[-1, numTrue], width], 0);
    const spread = expandDims(inputs, 1);
    const products = apply("Mul", { x: spread, y: reshape(trueWeights, target) });
    const dots = reshape(products, concat([[-1], width], 0));
    let trueLogit = reshape(sumRows(dots), [-1, numTrue]);
    const trueBias = reshape(trueBiases, [-1, numTrue]);
    trueLogit = plus(trueLogit, trueBias);
    sampledLogit = plus(sampledLogit, sampledBiases);
    if (options.removeAccidentalHits)
      sampledLogit = plus(sampledLogit, accidentalHits(labels, sampled, sampledLogit, numTrue, numSampled));
    trueLogit = minus(trueLogit, apply("Log", { x: trueCount }));
    sampledLogit = minus(sampledLogit, apply("Log", { x: sampledCount }));
    const logits = concat([trueLogit, sampledLogit], 1);
    const right = over(onesLike(trueLogit), numTrue);
    return { logits, labels: concat([right, zerosLike(sampledLogit)], 1) };
  });
}

/** What is added to the logits of candidates that are true classes of their row. */
function accidentalHits(labels: Tensor, sampled: Tensor, logits: Tensor, numTrue: number, numSampled: number): Tensor {
  const hits = computeAccidentalHits(labels, sampled, numTrue);
  const rows = reshape(hits.indices, [-1, 1]);
  const places = reshape(cast(hits.ids, int32), [-1, 1]);
  const indices = concat([rows, places], 1, { name: "sparse_indices" });
  const batch = at(shape(labels), ":1");
  const dims = concat([batch, expandDims(NdArray.from(numSampled, int32), 0)], 0);
  const weights = cast(hits.weights, logits.dtype.base);
  return sparseToDense(indices, dims, weights, { validateIndices: false });
}

/**
 * The noise-contrastive loss of each row: a sigmoid cross entropy of the true classes against a few drawn ones (`tf.nn.nce_loss`).
 * @param weights `[numClasses, dim]`, or its parts
 * @param biases `[numClasses]`
 * @param labels true classes, `[batch, numTrue]`
 * @param inputs `[batch, dim]`
 */
export function nceLoss(
  weights: EmbeddingTable,
  biases: EmbeddingTable,
  labels: TensorLike,
  inputs: TensorLike,
  numSampled: number,
  numClasses: number,
  options: SampledLossOptions = {},
): Tensor {
  const { removeAccidentalHits = false, name = "nce_loss" } = options;
  const more = { ...options, removeAccidentalHits, name };
  const sampled = sampledLogits(weights, biases, labels, inputs, numSampled, numClasses, more);
  return sumRows(sigmoidCrossEntropyWithLogits({ ...sampled, name: "sampled_losses" }));
}

/**
 * The sampled softmax loss of each row: a softmax over the true classes and a few drawn ones (`tf.nn.sampled_softmax_loss`); drawn
 * ones that are true classes do not count, unless `removeAccidentalHits` is false. Arguments as for `nceLoss`.
 */
export function sampledSoftmaxLoss(
  weights: EmbeddingTable,
  biases: EmbeddingTable,
  labels: TensorLike,
  inputs: TensorLike,
  numSampled: number,
  numClasses: number,
  options: SampledLossOptions = {},
): Tensor {
  const { removeAccidentalHits = true, name = "sampled_softmax_loss" } = options;
  const more = { ...options, removeAccidentalHits, name };
  const sampled = sampledLogits(weights, biases, labels, inputs, numSampled, numClasses, more);
  const fixed = apply("StopGradient", { input: sampled.labels }, {}, { name: "labels_stop_gradient" });
  return softmaxCrossEntropyWithLogitsV2({ labels: fixed, logits: sampled.logits });
}
