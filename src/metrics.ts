export { auc, sensitivityAtSpecificity, specificityAtSensitivity } from "./metrics/auc.js";
export {
  averagePrecisionAtK,
  averagePrecisionAtK as sparseAveragePrecisionAtK,
} from "./metrics/average-precision.js";
export { meanIou, meanPerClassAccuracy } from "./metrics/classes.js";
export {
  falseNegatives,
  falsePositives,
  precision,
  recall,
  trueNegatives,
  truePositives,
} from "./metrics/counts.js";
export {
  accuracy,
  meanAbsoluteError,
  meanCosineDistance,
  meanRelativeError,
  meanSquaredError,
  percentageBelow,
  rootMeanSquaredError,
} from "./metrics/errors.js";
export { mean, meanTensor } from "./metrics/mean.js";
export {
  falseNegativesAtThresholds,
  falsePositivesAtThresholds,
  precisionAtThresholds,
  recallAtThresholds,
  trueNegativesAtThresholds,
  truePositivesAtThresholds,
} from "./metrics/thresholds.js";
export {
  precisionAtK,
  precisionAtK as sparsePrecisionAtK,
  precisionAtTopK,
  recallAtK,
  recallAtTopK,
} from "./metrics/top-k.js";
