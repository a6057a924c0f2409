export { SparseTensor } from "./core/sparse-tensor.js";
export { sparseCross as cross, sparseCrossHashed as crossHashed } from "./ops/sparse/cross.js";
export {
  fromDense,
  sparseConcat as concat,
  sparseFillEmptyRows as fillEmptyRows,
  sparsePlaceholder as placeholder,
  sparseReduceMax as reduceMax,
  sparseReduceSum as reduceSum,
  sparseReorder as reorder,
  sparseReshape as reshape,
  sparseRetain as retain,
  sparseSlice as slice,
  sparseSoftmax as softmax,
  sparseTensorDenseMatmul as matmul,
  sparseTensorDenseMatmul as sparseDenseMatmul,
  sparseTensorToDense as toDense,
  sparseToIndicator as toIndicator,
  sparseTranspose as transpose,
} from "./ops/sparse/functions.js";
export {
  sparseSegmentMean as segmentMean,
  sparseSegmentSqrtN as segmentSqrtN,
  sparseSegmentSum as segmentSum,
} from "./ops/sparse-segment.js";
