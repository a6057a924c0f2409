export {
  biasAdd,
  l2Loss,
  logSoftmax,
  relu,
  softmax,
  softmaxCrossEntropyWithLogits,
  softmaxCrossEntropyWithLogitsV2,
  sparseSoftmaxCrossEntropyWithLogits,
} from "./ops/nn.js";
export { sigmoid, tanh } from "./ops/unary.js";
