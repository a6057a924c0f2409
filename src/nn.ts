export { sigmoid, tanh } from "./ops/math.js";
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
