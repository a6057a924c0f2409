import { apply, type OpArguments } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Build = OpRow["build"];
const row = (op: OpRow["op"], name: string, build: Build, more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});
const raw = (type: string, args: OpArguments): tf.Tensor => apply(type, args);
/** Rows that are not smooth at the recorded point, or whose types have no finite differences. */
const forward = { gradient: "none" } as const;

const signed: Build = ([x]) => [tf.negative(x!), tf.abs(x!), tf.sign(x!), tf.square(x!)];
const four: Build = ([x, y]) => [x!.add(y!), x!.sub(y!), x!.mul(y!), x!.div(y!)];

/** Arithmetic, division, powers, comparison, bits and types. */
export const rows: OpRows = {
  golden: "ops_math",
  rows: [
    row(["AddV2", "Sub", "Mul", "RealDiv", "Maximum", "Minimum", "SquaredDifference"], "arithmetic_edges", ([x, y]) => [
      ...(four([x!, y!]) as tf.Tensor[]),
      tf.maximum(x!, y!),
      tf.minimum(x!, y!),
      tf.squaredDifference(x!, y!),
    ]),
    row(["AddV2", "Sub", "Mul", "Neg", "Abs", "Sign", "Square"], "arithmetic_int64", ([x, y]) => [
      x!.add(y!),
      x!.sub(y!),
      x!.mul(y!),
      tf.maximum(x!, y!),
      tf.minimum(x!, y!),
      tf.squaredDifference(x!, y!),
      ...(signed([x!]) as tf.Tensor[]),
    ]),
    row("SquaredDifference", "arithmetic_int32", ([x, y]) => [
      x!.add(y!),
      x!.sub(y!),
      x!.mul(y!),
      tf.squaredDifference(x!, y!),
      ...(signed([x!]) as tf.Tensor[]),
    ]),
    row("Maximum", "arithmetic_int8", ([x, y]) => [
      x!.add(y!),
      x!.sub(y!),
      x!.mul(y!),
      tf.maximum(x!, y!),
      tf.minimum(x!, y!),
    ]),
    row("Mul", "arithmetic_uint8", ([x, y]) => [x!.add(y!), x!.sub(y!), x!.mul(y!)]),
    row("Mul", "arithmetic_uint64", ([x, y]) => [x!.add(y!), x!.mul(y!)]),
    row("Maximum", "arithmetic_half", ([x, y]) => [...(four([x!, y!]) as tf.Tensor[]), tf.maximum(x!, y!)], forward),
    row("Maximum", "arithmetic_bfloat16", ([x, y]) => [...(four([x!, y!]) as tf.Tensor[]), tf.maximum(x!, y!)]),
    row(
      "SquaredDifference",
      "arithmetic_complex",
      ([x, y]) => [...(four([x!, y!]) as tf.Tensor[]), tf.squaredDifference(x!, y!)],
      forward,
    ),
    row("Add", "raw_add", ([x, y]) => raw("Add", { x: x!, y: y! })),
    row("AddV2", "add_unknown", ([x, y]) => tf.add(x!, y!)),
    row("Mul", "mul_partly_unknown", ([x, y]) => tf.multiply(x!, y!)),
    row("AddV2", "add_scalar_of_rank_two", ([x, y]) => tf.add(x!, y!)),
    row("MulNoNan", "mul_no_nan", ([x, y]) => tf.math.multiplyNoNan(x!, y!), forward),
    row("Mul", "scalar_mul", ([x]) => tf.scalarMul(2.5, x!)),
    row("AddV2", "polyval", ([x]) => tf.polyval([1, -2, 3], x!)),
    row("AddN", "add_n_types", ([x, y]) => [
      tf.addN([x!, y!, x!]),
      tf.addN([tf.cast(x!, tf.complex64), tf.cast(y!, tf.complex64)]),
    ]),
    row("AccumulateNV2", "accumulate_nv2", ([x, y]) => apply("AccumulateNV2", { inputs: [x!, y!] }, { shape: [2, 3] })),
    row("AddN", "accumulate_n", ([x, y]) => tf.accumulateN([x!, y!])),
    row("ClipByValue", "clip_by_value_op", ([x, a, b]) =>
      raw("ClipByValue", { t: x!, clip_value_min: a!, clip_value_max: b! }),
    ),
    row("ClipByValue", "clip_by_value_int64", ([x]) =>
      raw("ClipByValue", { t: x!, clip_value_min: -3n, clip_value_max: 5n }),
    ),
    row("L2Loss", "clip_by_global_norm", ([x, y]) => [...tf.clipByGlobalNorm([x!, y!], 2)[0], tf.globalNorm([x!, y!])]),
    row("Rsqrt", "clip_by_average_norm", ([x]) => tf.clipByAverageNorm(x!, 0.5), forward),
    row("Select", "clip_by_norm_axes", ([x]) => tf.clipByNorm(x!, 1, { axes: [1] })),
    row("Rsqrt", "l2_normalize", ([x]) => tf.nn.l2Normalize(x!, 1), { sameGraph: false }),

    row(["RealDiv", "Div"], "div_types", ([x, y]) => [
      tf.truediv(x!, y!),
      tf.realdiv(x!, y!),
      tf.div(x!, y!),
      raw("Div", { x: x!, y: y! }),
      tf.divide(x!, y!, { name: "named" }),
    ]),
    row(["FloorDiv", "TruncateDiv", "FloorMod", "TruncateMod", "Div", "Mod"], "div_int", ([x, y]) => [
      tf.truediv(x!, y!),
      tf.floordiv(x!, y!),
      tf.truncatediv(x!, y!),
      tf.floormod(x!, y!),
      tf.truncatemod(x!, y!),
      tf.div(x!, y!),
      raw("Div", { x: x!, y: y! }),
      raw("Mod", { x: x!, y: y! }),
    ]),
    row("FloorDiv", "div_int_constant", ([x]) => [
      tf.floordiv(x!, 3),
      tf.floordiv(x!, -3),
      tf.truncatediv(x!, -3),
      tf.floormod(x!, -3),
      tf.truncatemod(x!, -3),
      apply("FloorDiv", { x: x!, y: 2 }, {}, { name: "floordiv" }),
      apply("FloorMod", { x: x!, y: 4 }, {}, { name: "mod" }),
    ]),
    row("FloorDiv", "div_int64", ([x, y]) => [
      tf.floordiv(x!, y!),
      tf.truncatediv(x!, y!),
      tf.floormod(x!, y!),
      tf.truncatemod(x!, y!),
    ]),
    row("FloorDiv", "div_int64_constant", ([x]) => [
      tf.floordiv(x!, -5n),
      tf.floormod(x!, -5n),
      tf.truncatediv(x!, 5n),
    ]),
    row("FloorDiv", "div_smallest", ([x, y]) => [tf.floordiv(x!, y!), tf.floormod(x!, y!)]),
    row("FloorDiv", "div_int8", ([x, y]) => [tf.floordiv(x!, y!), tf.floormod(x!, y!), tf.truediv(x!, y!)]),
    row("FloorDiv", "div_uint8", ([x, y]) => [tf.floordiv(x!, y!), tf.floormod(x!, y!)]),
    row("FloorMod", "mod_edges", ([x, y]) => [tf.floormod(x!, y!), tf.truncatemod(x!, y!), tf.floordiv(x!, y!)]),
    row("DivNoNan", "div_no_nan_edges", ([x, y]) => tf.divNoNan(x!, y!)),
    row("DivNoNan", "reciprocal_no_nan", ([x]) => tf.math.reciprocalNoNan(x!)),

    row("Pow", "pow_edges", ([x, y]) => tf.pow(x!, y!)),
    row("Pow", "pow_int", ([x, y]) => tf.pow(x!, y!)),
    row("Pow", "pow_int64", ([x, y]) => tf.pow(x!, y!)),
    row("Pow", "pow_complex", ([x, y]) => tf.pow(x!, y!), forward),
    row(["Sqrt", "Rsqrt", "Reciprocal", "Square", "Inv"], "roots", ([x]) => [
      tf.sqrt(x!),
      tf.rsqrt(x!),
      tf.reciprocal(x!),
      tf.square(x!),
      raw("Inv", { x: x! }),
    ]),
    row("Inv", "inv", ([x]) => raw("Inv", { x: x! })),
    row(["SqrtGrad", "RsqrtGrad", "ReciprocalGrad", "InvGrad"], "power_grads", ([y, dy]) =>
      ["SqrtGrad", "RsqrtGrad", "ReciprocalGrad", "InvGrad"].map((type) => raw(type, { y: y!, dy: dy! })),
    ),
    row("Sqrt", "roots_complex", ([x]) => [tf.sqrt(x!), tf.rsqrt(x!), tf.reciprocal(x!), tf.square(x!)], forward),

    ...["edges", "int64"].map((kind) =>
      row(["Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual"], `compare_${kind}`, ([x, y]) => [
        tf.equal(x!, y!),
        tf.notEqual(x!, y!),
        tf.less(x!, y!),
        tf.lessEqual(x!, y!),
        tf.greater(x!, y!),
        tf.greaterEqual(x!, y!),
      ]),
    ),
    row("Less", "compare_uint8", ([x, y]) => [tf.equal(x!, y!), tf.less(x!, y!), tf.greaterEqual(x!, y!)]),
    ...["bool", "string", "complex"].map((kind) =>
      row("Equal", `compare_${kind}`, ([x, y]) => [tf.equal(x!, y!), tf.notEqual(x!, y!)]),
    ),
    row("Less", "compare_broadcast", ([x, y]) => [tf.equal(x!, y!), tf.less(x!, y!)]),
    row("Equal", "equal_of_other_shape", ([x, y]) =>
      ["Equal", "NotEqual"].map((type) => apply(type, { x: x!, y: y! }, { incompatible_shape_error: false })),
    ),
    row("ApproximateEqual", "approximate_equal", ([x, y]) => [
      tf.math.approximateEqual(x!, y!),
      tf.math.approximateEqual(x!, y!, { tolerance: 1e-7 }),
    ]),
    row(["LogicalAnd", "LogicalOr", "LogicalNot"], "logic", ([x, y]) => [
      tf.logicalAnd(x!, y!),
      tf.logicalOr(x!, y!),
      tf.logicalNot(x!),
      tf.logicalXor(x!, y!),
    ]),
    row("Select", "select", ([c, x, y]) => tf.where(c!, x!, y!)),
    row(["Select", "SelectV2"], "select_other_types", ([c, s, b, i]) => [
      tf.where(c!, s!, tf.strings.upper(s!)),
      tf.where(c!, b!, tf.logicalNot(b!)),
      tf.whereV2(c!, i!, 9),
    ]),
    ...["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"].map((type) =>
      row(
        ["BitwiseAnd", "BitwiseOr", "BitwiseXor", "Invert", "LeftShift", "RightShift", "PopulationCount"],
        `bits_${type}`,
        ([x, y]) => [
          tf.bitwise.bitwiseAnd(x!, y!),
          tf.bitwise.bitwiseOr(x!, y!),
          tf.bitwise.bitwiseXor(x!, y!),
          tf.bitwise.invert(x!),
          tf.bitwise.leftShift(x!, 3),
          tf.bitwise.rightShift(x!, 1),
          tf.bitwise.populationCount(x!),
        ],
      ),
    ),

    row("Cast", "casts", ([x]) =>
      [tf.float16, tf.bfloat16, tf.float64, tf.int32, tf.int64, tf.bool, tf.complex64, tf.complex128].map((dtype) =>
        tf.cast(x!, dtype),
      ),
    ),
    row("Cast", "casts_int", ([x]) =>
      "float16 float32 float64 int8 uint8 int16 uint16 uint32 int64 uint64 bool complex64"
        .split(" ")
        .map((dtype) => tf.cast(x!, dtype)),
    ),
    row("Cast", "casts_complex", ([x]) =>
      ["complex128", "float32", "int32", "bool"].map((dtype) => tf.cast(x!, dtype)),
    ),
    row("Cast", "cast_gradient", ([x]) => [tf.cast(x!, tf.float64), tf.cast(x!, tf.bfloat16)], forward),
    row("Mul", "cast_number", ([x]) => x!.mul(tf.cast(tf.ndarray(3, [], "int32"), tf.float32)), forward),
    row(
      ["Real", "Imag", "Conj", "Angle", "ComplexAbs"],
      "complex_parts",
      ([x]) => [tf.real(x!), tf.imag(x!), tf.conj(x!), tf.angle(x!), tf.abs(x!)],
      forward,
    ),
    row("Complex", "make_complex", ([x, y]) => tf.complex(x!, y!), forward),
    row("Select", "parts_of_real", ([x]) => [tf.real(x!), tf.imag(x!), tf.conj(x!), tf.angle(x!)]),
    row("Sign", "sign_complex", ([x]) => [raw("Sign", { x: x! }), tf.negative(x!)]),
    row(
      "Square",
      "operators",
      ([x]) => [
        apply("AddV2", { x: 1, y: x! }, {}, { name: "add" }),
        x!.sub(1),
        apply("Mul", { x: 2, y: x! }, {}, { name: "mul" }),
        x!.div(2),
        tf.truediv(1, x!),
        x!.neg(),
        x!.pow(2),
        apply("FloorDiv", { x: x!, y: 2 }, {}, { name: "floordiv" }),
        apply("FloorMod", { x: x!, y: 2 }, {}, { name: "mod" }),
      ],
      forward,
    ),
  ],
};
