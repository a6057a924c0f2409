export {
  addLoss,
  getLosses,
  getRegularizationLoss,
  getRegularizationLosses,
  getTotalLoss,
} from "./losses/collection.js";
export {
  absoluteDifference,
  cosineDistance,
  hingeLoss,
  huberLoss,
  logLoss,
  meanPairwiseSquaredError,
  meanSquaredError,
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
  sparseSoftmaxCrossEntropy,
} from "./losses/functions.js";
export { computeWeightedLoss, Reduction } from "./losses/weighted.js";
