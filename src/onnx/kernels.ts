import type { DType } from "../core/dtype.js";

const FLOATS = ["float16", "float32", "float64"];
const SMALL_FLOATS = ["float16", "float32"];
const INTS = ["int8", "int16", "int32", "int64"];
const UNSIGNED = ["uint8", "uint16", "uint32", "uint64"];
const NUMBERS = [...FLOATS, ...INTS, ...UNSIGNED];
const COMMON = [...FLOATS, "int32", "int64"];

const GROUPS: readonly (readonly [types: readonly string[], ops: string])[] = [
  [
    NUMBERS,
    "Abs Sign Add Sub Mul Div Mod Greater Less GreaterOrEqual LessOrEqual Expand Gather Concat Slice Pad Reshape Transpose",
  ],
  [[...NUMBERS, "bool"], "Equal"],
  [[...FLOATS, ...INTS], "Neg"],
  [FLOATS, "Sqrt Reciprocal Exp Log Sin Cos Tanh Sigmoid Floor Ceil Round IsNaN IsInf Gemm"],
  [SMALL_FLOATS, "Tan Asin Acos Atan Sinh Cosh Asinh Acosh Atanh Erf Det Softplus Elu Selu"],
  [["bool"], "Not And Or Xor"],
  [[...INTS, ...UNSIGNED], "BitwiseAnd BitwiseOr BitwiseXor BitwiseNot"],
  [["uint8", "uint32", "uint64"], "BitShift"],
  [COMMON, "Pow ReduceSum ReduceMean ReduceProd ReduceL2 ReduceSumSquare CumSum Einsum"],
  [[...COMMON, "uint32", "uint64"], "MatMul"],
  [[...COMMON, "int8", "uint8", "bool"], "ReduceMax ReduceMin"],
  [[...COMMON, "int8", "uint8"], "ArgMax ArgMin"],
  [[...COMMON, "int8", "uint8", "uint32", "uint64"], "Max Min Clip"],
  [[...COMMON, "uint8"], "Where"],
];

const KERNELS = new Map<string, Set<string>>();
for (const [types, ops] of GROUPS) for (const op of ops.split(" ")) KERNELS.set(op, new Set(types));

/**
 * True where ONNX Runtime's CPU provider has a kernel for this ONNX op on this type (tried with 1.30; float16 runs as float32
 * between casts that it adds itself). Its documentation of kernels: docs/OperatorKernels.md.
 */
export function hasKernel(onnxOp: string, dtype: DType): boolean {
  return KERNELS.get(onnxOp)?.has(dtype.base.name) ?? false;
}
