import type { DType } from "../core/dtype.js";
import { UnimplementedError } from "../core/errors.js";

/** Element types of `onnx.TensorProto.DataType` and their names in ONNX Runtime, by TensorFlow's names. */
const TYPES: Readonly<Record<string, readonly [number: number, runtime: string]>> = {
  float32: [1, "float32"],
  uint8: [2, "uint8"],
  int8: [3, "int8"],
  uint16: [4, "uint16"],
  int16: [5, "int16"],
  int32: [6, "int32"],
  int64: [7, "int64"],
  bool: [9, "bool"],
  float16: [10, "float16"],
  float64: [11, "float64"],
  uint32: [12, "uint32"],
  uint64: [13, "uint64"],
};

/** True where values of this type can go in and out of ONNX Runtime. */
export function hasOnnxType(dtype: DType): boolean {
  return dtype.base.name in TYPES;
}

function typeOf(dtype: DType): readonly [number, string] {
  const type = TYPES[dtype.base.name];
  if (type === undefined)
    throw new UnimplementedError(
      `Cannot compute with dtype ${dtype.name}: expected one of ${Object.keys(TYPES).join(", ")}`,
    );
  return type;
}

/** The number of `onnx.TensorProto.DataType`. @throws UnimplementedError where ONNX Runtime has no such type */
export function onnxType(dtype: DType): number {
  return typeOf(dtype)[0];
}

/** The name that ONNX Runtime has for the type. @throws UnimplementedError where it has none */
export function runtimeType(dtype: DType): string {
  return typeOf(dtype)[1];
}
