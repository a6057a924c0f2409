export { ctcBeamSearchDecoder, ctcGreedyDecoder } from "./ops/ctc/decoders.js";
export { ctcLoss } from "./ops/ctc/loss.js";
export { sigmoid } from "./ops/exponential.js";
export { crelu, elu, leakyRelu, relu, relu6, selu, softplus, softsign, swish } from "./ops/nn/activation.js";
export { batchNormalization, batchNormWithGlobalNormalization, fusedBatchNorm } from "./ops/nn/batch-norm.js";
export { biasAdd } from "./ops/nn/bias.js";
export {
  allCandidateSampler,
  computeAccidentalHits,
  fixedUnigramCandidateSampler,
  learnedUnigramCandidateSampler,
  logUniformCandidateSampler,
  uniformCandidateSampler,
} from "./ops/nn/candidate-samplers.js";
export {
  conv1d,
  conv1dTranspose,
  conv2d,
  conv2dTranspose,
  conv3d,
  conv3dTranspose,
  depthwiseConv2d,
  separableConv2d,
} from "./ops/nn/conv-functions.js";
export {
  conv2dBackpropFilter,
  conv2dBackpropInput,
  conv3dBackpropFilter,
  depthwiseConv2dNative,
  depthwiseConv2dNativeBackpropFilter,
  depthwiseConv2dNativeBackpropInput,
} from "./ops/nn/conv-raw-functions.js";
export { atrousConv2d, atrousConv2dTranspose, convolution, pool } from "./ops/nn/convolution.js";
export {
  sigmoidCrossEntropyWithLogits,
  softmaxCrossEntropyWithLogits,
  softmaxCrossEntropyWithLogitsV2,
  sparseSoftmaxCrossEntropyWithLogits,
  weightedCrossEntropyWithLogits,
} from "./ops/nn/cross-entropy.js";
export { reluLayer, xwPlusB } from "./ops/nn/dense.js";
export { dilation2d, erosion2d } from "./ops/nn/dilation.js";
export { dropout } from "./ops/nn/dropout.js";
export { embeddingLookup } from "./ops/nn/embedding.js";
export { embeddingLookupSparse } from "./ops/nn/embedding-sparse.js";
export { inTopKOf as inTopK } from "./ops/nn/in-top-k.js";
export { l2Loss } from "./ops/nn/l2-loss.js";
export { localResponseNormalization, localResponseNormalization as lrn } from "./ops/nn/lrn.js";
export { moments, normalizeMoments, sufficientStatistics, weightedMoments } from "./ops/nn/moments.js";
export {
  avgPool,
  avgPool1d,
  avgPool2d,
  avgPool3d,
  maxPool,
  maxPool1d,
  maxPool2d,
  maxPool3d,
  maxPoolWithArgmax,
} from "./ops/nn/pool-functions.js";
export { nceLoss, sampledSoftmaxLoss } from "./ops/nn/sampled-loss.js";
export { logSoftmax, softmax } from "./ops/nn/softmax.js";
export { logPoissonLoss, zeroFraction } from "./ops/nn/statistics.js";
export { withSpaceToBatch } from "./ops/nn/with-space-to-batch.js";
export { l2Normalize } from "./ops/norm.js";
export { nthElement } from "./ops/nth-element.js";
export { bidirectionalDynamicRnn, staticBidirectionalRnn } from "./ops/rnn/bidirectional.js";
export { dynamicRnn } from "./ops/rnn/dynamic-rnn.js";
export * as rnnCell from "./ops/rnn/index.js";
export { rawRnn } from "./ops/rnn/raw-rnn.js";
export { staticRnn } from "./ops/rnn/static-rnn.js";
export { depthToSpace, spaceToDepth } from "./ops/space.js";
export { spaceToBatch } from "./ops/space-to-batch.js";
export { topK } from "./ops/top-k.js";
export { tanh } from "./ops/trigonometric.js";
