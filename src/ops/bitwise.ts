import { uint8 } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type RegisteredOp } from "../core/op.js";
import { binary, broadcast, pair, single, unary } from "./elementwise.js";
import { mapArray, zipArrays } from "./host/elementwise.js";

/** `BitwiseAnd`: bits that both have. */
export const BitwiseAnd = binary("BitwiseAnd", {
  onnx: "BitwiseAnd",
  int: (x, y) => x & y,
  big: (x, y) => x & y,
  notDifferentiable: true,
});
/** `BitwiseOr`: bits that one or both have. */
export const BitwiseOr = binary("BitwiseOr", {
  onnx: "BitwiseOr",
  int: (x, y) => x | y,
  big: (x, y) => x | y,
  notDifferentiable: true,
});
/** `BitwiseXor`: bits that one of them has. */
export const BitwiseXor = binary("BitwiseXor", {
  onnx: "BitwiseXor",
  int: (x, y) => x ^ y,
  big: (x, y) => x ^ y,
  notDifferentiable: true,
});
/** `Invert`: every bit the other way. */
export const Invert = unary("Invert", { onnx: "BitwiseNot", int: (x) => ~x, big: (x) => ~x, notDifferentiable: true });

/** Shifts by 0 to one less than the number of bits: what lies outside is taken to the nearer of these. */
function shift(
  type: string,
  number: (x: number, by: number) => number,
  big: (x: bigint, by: bigint) => bigint,
): RegisteredOp {
  return defineOp(type, {
    infer: broadcast,
    host: ({ inputs: [x, y], outputTypes }: HostContext): NdArray[] => {
      const dtype = outputTypes[0]!.base;
      const most = 8 * dtype.size - 1;
      if (dtype.kind === "bigint")
        return [
          zipArrays(x!, y!, dtype, (value: bigint, by: bigint) =>
            big(value, by < 0n ? 0n : by > BigInt(most) ? BigInt(most) : by),
          ),
        ];
      return [zipArrays(x!, y!, dtype, (value: number, by: number) => number(value, Math.min(Math.max(by, 0), most)))];
    },
    notDifferentiable: true,
  });
}
/** `LeftShift`: x · 2^y. */
export const LeftShift = shift(
  "LeftShift",
  (x, by) => x << by,
  (x, by) => x << by,
);
/** `RightShift`: x / 2^y, rounded down. */
export const RightShift = shift(
  "RightShift",
  (x, by) => (x < 0 ? x >> by : Math.floor(x / 2 ** by)),
  (x, by) => x >> by,
);

function countBits(x: number): number {
  let count = 0;
  for (let rest = x >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}
/** `PopulationCount`: how many bits are set. */
export const PopulationCount = defineOp("PopulationCount", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [x] }) => {
    const { size, kind } = x!.dtype;
    if (kind === "bigint")
      return [
        mapArray(
          x!,
          uint8,
          (value: bigint) =>
            countBits(Number(value & 0xffffffffn)) + countBits(Number(BigInt.asUintN(32, value >> 32n))),
        ),
      ];
    const mask = 2 ** (8 * size) - 1;
    return [mapArray(x!, uint8, (value: number) => countBits(value & mask))];
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Bits that both have (`tf.bitwise.bitwise_and`). */
export const bitwiseAnd = pair("BitwiseAnd", "BitwiseAnd");
/** Bits that one or both have (`tf.bitwise.bitwise_or`). */
export const bitwiseOr = pair("BitwiseOr", "BitwiseOr");
/** Bits that one of them has (`tf.bitwise.bitwise_xor`). */
export const bitwiseXor = pair("BitwiseXor", "BitwiseXor");
/** Every bit the other way (`tf.bitwise.invert`). */
export const invert = single("Invert", "Invert");
/** x · 2^y (`tf.bitwise.left_shift`). */
export const leftShift = pair("LeftShift", "LeftShift");
/** x / 2^y, rounded down (`tf.bitwise.right_shift`). */
export const rightShift = pair("RightShift", "RightShift");
/** How many bits are set, as uint8 (`tf.raw_ops.PopulationCount`). */
export const populationCount = single("PopulationCount", "PopulationCount");
