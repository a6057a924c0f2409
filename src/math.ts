export { argmax, argmin } from "./ops/arg-extreme.js";
export {
  add,
  maximum,
  minimum,
  multiply,
  multiplyNoNan,
  polyval,
  scalarMul,
  squaredDifference,
  subtract,
} from "./ops/arithmetic.js";
export { besselI0, besselI0e, besselI1, besselI1e } from "./ops/bessel.js";
export { approximateEqual, equal, greater, greaterEqual, less, lessEqual, notEqual } from "./ops/comparison.js";
export { abs, angle, conj, imag, real } from "./ops/complex.js";
export { confusionMatrix } from "./ops/confusion-matrix.js";
export { bincount, bucketize } from "./ops/counting.js";
export { cumprod, cumsum, cumulativeLogsumexp } from "./ops/cumulative.js";
export { divide, divNoNan, floordiv, floormod, mod, reciprocalNoNan, truediv } from "./ops/division.js";
export { exp, expm1, log, log1p, logSigmoid, sigmoid, xdivy, xlog1py, xlogy } from "./ops/exponential.js";
export { logicalAnd, logicalNot, logicalOr, logicalXor } from "./ops/logic.js";
export { accumulateN, addN } from "./ops/math.js";
export { nextafter } from "./ops/next-after.js";
export { softplus, softsign } from "./ops/nn/activation.js";
export { inTopKOf as inTopK } from "./ops/nn/in-top-k.js";
export { logSoftmax, softmax } from "./ops/nn/softmax.js";
export { zeroFraction } from "./ops/nn/statistics.js";
export { cross, l2Normalize } from "./ops/norm.js";
export { pow, reciprocal, rsqrt, sqrt, square } from "./ops/power.js";
export {
  reduceAll,
  reduceAny,
  reduceEuclideanNorm,
  reduceMax,
  reduceMean,
  reduceMin,
  reduceProd,
  reduceSum,
} from "./ops/reduce.js";
export { countNonzero, reduceLogsumexp, reduceStd, reduceVariance } from "./ops/reduce-functions.js";
export {
  segmentMax,
  segmentMean,
  segmentMin,
  segmentProd,
  segmentSum,
  unsortedSegmentMax,
  unsortedSegmentMean,
  unsortedSegmentMin,
  unsortedSegmentProd,
  unsortedSegmentSqrtN,
  unsortedSegmentSum,
} from "./ops/segment.js";
export {
  betainc,
  digamma,
  erf,
  erfc,
  erfinv,
  igamma,
  igammac,
  lgamma,
  ndtri,
  polygamma,
  zeta,
} from "./ops/special.js";
export * as special from "./ops/special-functions.js";
export { topK } from "./ops/top-k.js";
export { invertPermutation } from "./ops/transpose.js";
export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cos,
  cosh,
  sin,
  sinh,
  tan,
  tanh,
} from "./ops/trigonometric.js";
export { ceil, floor, isFinite, isInf, isNan, negative, rint, round, sign } from "./ops/unary.js";
