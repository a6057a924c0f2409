import "./ops/tensor-methods.js";
import "./show/register.js";
import "./ops/io.js";
import "./ops/state.js";
import "./ops/training.js";

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
export { Graph, setSiteFinder } from "./core/graph.js";
export { NdArray, ndarray } from "./core/ndarray.js";
export { Operation, Tensor } from "./core/operation.js";
export { setRandomSeed } from "./core/random-seed.js";
export { Shape as TensorShape } from "./core/shape.js";
export { gradients } from "./gradients.js";
export * as nn from "./nn.js";
export { preloadRuntime } from "./onnx/runtime.js";
export {
  add,
  divide,
  floordiv,
  floormod,
  maximum,
  minimum,
  multiply,
  pow,
  squaredDifference,
  subtract,
} from "./ops/arithmetic.js";
export {
  equal,
  greater,
  greaterEqual,
  less,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  notEqual,
  where,
} from "./ops/comparison.js";
export { controlDependencies, device, group, nameScope, noOp, tuple } from "./ops/control.js";
export { fill, ones, onesLike, tile, zeros, zerosLike } from "./ops/fill.js";
export { concat, stack, unstack } from "./ops/join.js";
export { addN, cast } from "./ops/math.js";
export { matmul } from "./ops/matmul.js";
export { multinomial, randomGamma, randomNormal, randomShuffle, randomUniform, truncatedNormal } from "./ops/random.js";
export { argmax, argmin, reduceMax, reduceMean, reduceMin, reduceProd, reduceSum } from "./ops/reduce.js";
export { range } from "./ops/sequence.js";
export { expandDims, rank, reshape, shape, size, squeeze, transpose } from "./ops/shape.js";
export { gather } from "./ops/slice.js";
export { identity, placeholder, placeholderWithDefault, stopGradient } from "./ops/source.js";
export { stringJoin } from "./ops/string.js";
export {
  abs,
  ceil,
  cos,
  exp,
  floor,
  log,
  log1p,
  negative,
  reciprocal,
  rsqrt,
  sigmoid,
  sign,
  sin,
  sqrt,
  square,
  tanh,
} from "./ops/unary.js";
export {
  assign,
  assignAdd,
  assignSub,
  disableResourceVariables,
  enableResourceVariables,
  GraphKeys,
  globalVariables,
  globalVariablesInitializer,
  isVariableInitialized,
  localVariables,
  localVariablesInitializer,
  trainableVariables,
  Variable,
  variable,
  variablesInitializer,
} from "./ops/variable.js";
export { defaultSession } from "./session/default-session.js";
export { Session } from "./session/session.js";
export * as train from "./train/index.js";
