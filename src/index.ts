import "./ops/tensor-methods.js";
import "./ops/array.js";
import "./ops/audio.js";
import "./show/register.js";
import "./ops/batch-matmul.js";
import "./ops/data/ops.js";
import "./ops/flow/ops.js";
import "./ops/image/ops.js";
import "./ops/io.js";
import "./ops/lookup/ops.js";
import "./ops/parse-example.js";
import "./ops/parse-sequence-example.js";
import "./ops/io-v1.js";
import "./ops/scatter-update.js";
import "./ops/data-format.js";
import "./ops/fingerprint.js";
import "./ops/inplace.js";
import "./ops/bessel.js";
import "./ops/matrix-functions.js";
import "./ops/next-after.js";
import "./ops/parallel-concat.js";
import "./ops/tridiagonal.js";
import "./ops/strided-slice-assign.js";
import "./ops/nn/ops.js";
import "./ops/queue/accumulator-ops.js";
import "./ops/queue/barrier-ops.js";
import "./ops/queue/ops.js";
import "./ops/queue/staged-map-ops.js";
import "./ops/queue/staging.js";
import "./ops/ctc/ops.js";
import "./ops/rnn/ops.js";
import "./ops/quantized/ops.js";
import "./ops/ragged/ops.js";
import "./ops/readers/ops.js";
import "./ops/sparse/cross.js";
import "./ops/sparse/serialized.js";
import "./ops/state.js";
import "./ops/training/ops.js";

export * as bitwise from "./bitwise.js";
export { constant, convertToTensor, type TensorLike } from "./core/convert.js";
export { getDefaultGraph, resetDefaultGraph } from "./core/default-graph.js";
export {
  bfloat16,
  bool,
  complex64,
  complex128,
  DType,
  type DTypeLike,
  float16,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  string,
  uint8,
  uint16,
  uint32,
  uint64,
} from "./core/dtype.js";
export * as errors from "./core/errors.js";
export { Graph, setEditFinder, setSiteFinder } from "./core/graph.js";
export { GraphEdit } from "./core/graph-edit.js";
export { IndexedSlices } from "./core/indexed-slices.js";
export { NdArray, ndarray } from "./core/ndarray.js";
export { Operation, Tensor } from "./core/operation.js";
export { setRandomSeed } from "./core/random-seed.js";
export { Shape as TensorShape } from "./core/shape.js";
export { SparseTensor, SparseTensorValue } from "./core/sparse-tensor.js";
export { abandonTurns, hasTurns } from "./core/turns.js";
export { setWorkWatcher } from "./core/work.js";
export * as data from "./data.js";
export * as debugging from "./debugging.js";
export { type ImportGraphDefOptions, importGraphDef } from "./formats/graph-files.js";
export { gradients } from "./gradients.js";
export * as graphUtil from "./graph-util.js";
export * as image from "./image.js";
export * as initializers from "./initializers.js";
export * as io from "./io.js";
export * as layers from "./layers/index.js";
export * as linalg from "./linalg.js";
export * as lookup from "./lookup.js";
export * as losses from "./losses.js";
export * as math from "./math.js";
export * as metrics from "./metrics.js";
export * as nn from "./nn.js";
export * as onnx from "./onnx-export.js";
export { argmax, argmin } from "./ops/arg-extreme.js";
export { add, maximum, minimum, multiply, polyval, scalarMul, squaredDifference, subtract } from "./ops/arithmetic.js";
export {
  assertEqual,
  assertGreater,
  assertGreaterEqual,
  assertInteger,
  assertLess,
  assertLessEqual,
  assertNear,
  assertNegative,
  assertNoneEqual,
  assertNonNegative,
  assertNonPositive,
  assertPositive,
  assertRank,
  assertRankAtLeast,
  assertRankIn,
  assertScalar,
  assertType,
} from "./ops/asserts.js";
export { assign, assignAdd, assignSub } from "./ops/assign.js";
export { batchGather } from "./ops/batch-gather.js";
export { bitcast } from "./ops/bitcast.js";
export {
  toBfloat16,
  toComplex64,
  toComplex128,
  toDouble,
  toFloat,
  toInt32,
  toInt64,
} from "./ops/cast-functions.js";
export { clipByAverageNorm, clipByGlobalNorm, clipByNorm, clipByValue, globalNorm } from "./ops/clip.js";
export { addToCollection, addToCollections, getCollection } from "./ops/collection-functions.js";
export { approximateEqual, equal, greater, greaterEqual, less, lessEqual, notEqual } from "./ops/comparison.js";
export { abs, angle, complex, conj, imag, real } from "./ops/complex.js";
export { confusionMatrix } from "./ops/confusion-matrix.js";
export { controlDependencies, device, group, nameScope, noOp, tuple } from "./ops/control.js";
export { bincount, histogramFixedWidth } from "./ops/counting.js";
export { cumprod, cumsum, cumulativeLogsumexp } from "./ops/cumulative.js";
export {
  assertThat as Assert,
  checkNumerics,
  print,
  printTensors as Print,
  verifyTensorAllFinite,
} from "./ops/debug.js";
export { decodeCsv } from "./ops/decode-csv.js";
export { selfAdjointEig, selfAdjointEigvals, svd } from "./ops/decompositions.js";
export { diag, diagPart, matrixBandPart } from "./ops/diag.js";
export {
  div,
  divide,
  divNoNan,
  floorDiv,
  floordiv,
  floormod,
  mod,
  realdiv,
  truediv,
  truncatediv,
  truncatemod,
} from "./ops/division.js";
export { editDistance } from "./ops/edit-distance.js";
export { einsum } from "./ops/einsum.js";
export { decodeBase64, decodeRaw, encodeBase64 } from "./ops/encoding.js";
export { exp, expm1, log, log1p, logSigmoid, sigmoid } from "./ops/exponential.js";
export { eye } from "./ops/eye.js";
export {
  fakeQuantWithMinMaxArgs,
  fakeQuantWithMinMaxVars,
  fakeQuantWithMinMaxVarsPerChannel,
} from "./ops/fake-quant.js";
export { matchingFiles, readFile, writeFile } from "./ops/files.js";
export { fill, ones, onesLike, zeros, zerosLike } from "./ops/fill.js";
export { caseOf as case } from "./ops/flow/case.js";
export { cond } from "./ops/flow/cond.js";
export { foldl, foldr, mapFn, scan } from "./ops/flow/elements.js";
export { TensorArray } from "./ops/flow/tensor-array.js";
export { type WhileOptions, whileLoop } from "./ops/flow/while-loop.js";
export { numpyFunction, pyFunc, pyFunction } from "./ops/foreign-function.js";
export { gather } from "./ops/gather.js";
export { gatherNd, scatterNd, tensorScatterUpdate } from "./ops/gather-nd.js";
export { getLocalVariable, getVariable } from "./ops/get-variable.js";
export { GraphKeys } from "./ops/graph-keys.js";
export { extractImagePatches } from "./ops/image/patches.js";
export { randomCrop } from "./ops/image/random-crop.js";
export {
  constantInitializer,
  glorotNormalInitializer,
  glorotUniformInitializer,
  onesInitializer,
  orthogonalInitializer,
  randomNormalInitializer,
  randomUniformInitializer,
  truncatedNormalInitializer,
  uniformUnitScalingInitializer,
  varianceScalingInitializer,
  zerosInitializer,
} from "./ops/initializers.js";
export { concat, stack, unstack } from "./ops/join.js";
export { matrixSolveLs } from "./ops/least-squares.js";
export {
  cholesky,
  choleskySolve,
  matrixDeterminant,
  matrixInverse,
  matrixSolve,
  matrixTranspose,
  matrixTriangularSolve,
} from "./ops/linear-algebra.js";
export { linspace } from "./ops/linspace.js";
export { logicalAnd, logicalNot, logicalOr, logicalXor } from "./ops/logic.js";
export { initializeAllTables, tablesInitializer } from "./ops/lookup/static-tables.js";
export { booleanMask, sequenceMask, whereIndex } from "./ops/mask.js";
export { accumulateN, addN, cast } from "./ops/math.js";
export { matmul } from "./ops/matmul.js";
export { matrixDiag, matrixDiagPart, matrixSetDiag } from "./ops/matrix-diag.js";
export { meshgrid } from "./ops/meshgrid.js";
export { cross, norm } from "./ops/norm.js";
export { oneHot } from "./ops/one-hot.js";
export { pad } from "./ops/pad.js";
export {
  FixedLenFeature,
  FixedLenSequenceFeature,
  parseExample,
  parseSingleExample,
  VarLenFeature,
} from "./ops/parse-features.js";
export { parseSingleSequenceExample } from "./ops/parse-sequence-features.js";
export { PartitionedVariable } from "./ops/partitioned-variable.js";
export {
  fixedSizePartitioner,
  minMaxVariablePartitioner,
  variableAxisSizePartitioner,
} from "./ops/partitioners.js";
export { pow, reciprocal, rsqrt, sqrt, square } from "./ops/power.js";
export {
  type AccumulatorOptions,
  ConditionalAccumulator,
  SparseConditionalAccumulator,
} from "./ops/queue/accumulators.js";
export {
  FIFOQueue,
  PaddingFIFOQueue,
  PriorityQueue,
  QueueBase,
  type QueueOptions,
  RandomShuffleQueue,
} from "./ops/queue/queues.js";
export { StagingArea } from "./ops/queue/staging-areas.js";
export { multinomial, randomGamma, randomNormal, randomShuffle, randomUniform, truncatedNormal } from "./ops/random.js";
export {
  FixedLengthRecordReader,
  IdentityReader,
  ReaderBase,
  TextLineReader,
  TFRecordReader,
  WholeFileReader,
} from "./ops/readers/readers.js";
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
export { countNonzero, reduceLogsumexp, reduceStd, reduceVariance, trace } from "./ops/reduce-functions.js";
export { regexReplace } from "./ops/regex.js";
export { noRegularizer } from "./ops/regularizers.js";
export { reverse, reverseSequence } from "./ops/reverse.js";
export { roll } from "./ops/roll.js";
export { saturateCast } from "./ops/saturate-cast.js";
export {
  countUpTo,
  scatterAdd,
  scatterDiv,
  scatterMax,
  scatterMin,
  scatterMul,
  scatterNdAdd,
  scatterNdSub,
  scatterNdUpdate,
  scatterSub,
  scatterUpdate,
} from "./ops/scatter-variable.js";
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
export { where, whereV2 } from "./ops/select.js";
export { range } from "./ops/sequence.js";
export { expandDims, rank, reshape, shape, shapeN, size, squeeze } from "./ops/shape.js";
export { slice } from "./ops/slice.js";
export { argsort, searchsorted, sort } from "./ops/sort.js";
export {
  ensureShape,
  identity,
  identityN,
  placeholder,
  placeholderWithDefault,
  preventGradient,
  stopGradient,
} from "./ops/source.js";
export { depthToSpace, spaceToDepth } from "./ops/space.js";
export { batchToSpace, batchToSpaceNd, spaceToBatch, spaceToBatchNd } from "./ops/space-to-batch.js";
export {
  sparseConcat,
  sparseFillEmptyRows,
  sparsePlaceholder,
  sparseReduceMax,
  sparseReduceSum,
  sparseReorder,
  sparseReshape,
  sparseRetain,
  sparseSlice,
  sparseSoftmax,
  sparseTensorDenseMatmul,
  sparseTensorToDense,
  sparseToIndicator,
  sparseTranspose,
} from "./ops/sparse/functions.js";
export { sparseMatmul } from "./ops/sparse-matmul.js";
export { sparseSegmentMean, sparseSegmentSqrtN, sparseSegmentSum } from "./ops/sparse-segment.js";
export { sparseToDense } from "./ops/sparse-to-dense.js";
export { betainc, digamma, erf, erfc, erfinv, igamma, igammac, lgamma, ndtri, polygamma, zeta } from "./ops/special.js";
export { split } from "./ops/split.js";
export { dynamicPartition, dynamicStitch } from "./ops/stitch.js";
export { stridedSlice } from "./ops/strided-slice.js";
export {
  reduceJoin,
  stringJoin,
  stringStrip,
  stringToHashBucket,
  stringToHashBucketFast,
  stringToHashBucketStrong,
} from "./ops/string.js";
export { asString, stringToNumber } from "./ops/string-format.js";
export { stringSplit, substr } from "./ops/string-parts.js";
export { tensordot } from "./ops/tensordot.js";
export { broadcastDynamicShape, broadcastTo, tile } from "./ops/tile.js";
export { invertPermutation, transpose } from "./ops/transpose.js";
export { acos, acosh, asin, asinh, atan, atan2, atanh, cos, cosh, sin, sinh, tan, tanh } from "./ops/trigonometric.js";
export { ceil, floor, isFinite, isInf, isNan, negative, rint, round, sign } from "./ops/unary.js";
export { setdiff1d, unique, uniqueWithCounts } from "./ops/unique.js";
export { unravelIndex } from "./ops/unravel-index.js";
export { disableResourceVariables, enableResourceVariables, Variable, variable } from "./ops/variable.js";
export {
  globalVariables,
  globalVariablesInitializer,
  initializeAllVariables,
  initializeLocalVariables,
  initializeVariables,
  isVariableInitialized,
  localVariables,
  localVariablesInitializer,
  modelVariables,
  movingAverageVariables,
  reportUninitializedVariables,
  trainableVariables,
  variablesInitializer,
} from "./ops/variable-collections.js";
export { AUTO_REUSE, getVariableScope, VariableScope, variableScope } from "./ops/variable-scope.js";
export * as random from "./random.js";
export * as regularizers from "./regularizers.js";
export * as savedModel from "./saved-model.js";
export {
  defaultSession,
  defaultSession as getDefaultSession,
  moveDefaultSession,
  renewDefaultSession,
} from "./session/default-session.js";
export { InteractiveSession } from "./session/interactive-session.js";
export { preloadRuntime } from "./session/preload.js";
export { stopLoops } from "./session/pulse.js";
export type { ConfigProto } from "./session/remote/remote-options.js";
export { RunMetadata, type RunOptions, type StepStats } from "./session/run-options.js";
export { type RunArguments, type RunWatcher, Session, type SessionOptions, setRunWatcher } from "./session/session.js";
export * as sets from "./sets.js";
export * as show from "./show/index.js";
export * as signal from "./signal.js";
export * as sparse from "./sparse.js";
export * as strings from "./strings.js";
export * as summary from "./summary.js";
export * as timeline from "./timeline.js";
export * as train from "./train/index.js";
