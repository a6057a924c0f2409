import { beforeEach, describe, test } from "node:test";
import { applyOp } from "../../../src/core/apply-op.js";
import * as tf from "../../../src/index.js";
import { assertFails } from "../../support/recorded-error.js";

type Make = () => tf.Tensor | tf.Operation;
type Feeds = ConstructorParameters<typeof Map<tf.Tensor, tf.NdArray>>[0];

let p: tf.Tensor;
let q: tf.Tensor;
let k: tf.Tensor;
let s: tf.Tensor;
let b: tf.Tensor;
beforeEach(() => {
  tf.resetDefaultGraph();
  p = tf.placeholder(tf.float32, undefined, { name: "p" });
  q = tf.placeholder(tf.float32, undefined, { name: "q" });
  k = tf.placeholder(tf.int32, undefined, { name: "k" });
  s = tf.placeholder(tf.string, undefined, { name: "s" });
  b = tf.placeholder(tf.bool, [], { name: "b" });
});

async function run(fetch: tf.Tensor | tf.Operation, feeds: Feeds): Promise<void> {
  await using session = new tf.Session();
  await session.run(fetch, new Map(feeds));
}
const vector = (...values: number[]): tf.NdArray => tf.ndarray(values);
const ints = (...values: number[]): tf.NdArray => tf.ndarray(values, [values.length], "int32");
const texts = (...values: string[]): tf.NdArray => tf.ndarray(values);

describe("shapes that do not fit are found when a node is made, in TensorFlow's words", () => {
  const zeros = (...dims: number[]): tf.Tensor => tf.zeros(dims);
  const cases: readonly (readonly [label: string, make: Make])[] = [
    ["add at build", () => tf.add(zeros(2, 3), zeros(4, 3), { name: "e_add" })],
    ["batch matmul at build", () => tf.matmul(zeros(2, 2, 3), zeros(2, 2, 3), { name: "e_bmm" })],
    ["batch matmul at build, batch", () => tf.matmul(zeros(2, 2, 3), zeros(3, 3, 3), { name: "e_bmm2" })],
    ["matmul of a vector", () => tf.matmul(zeros(2), zeros(2, 3), { name: "e_mm" })],
    ["add_n of other shapes", () => tf.addN([zeros(2), zeros(3)], { name: "e_addn" })],
    ["select of other shapes", () => tf.where(tf.constant([true, false]), zeros(3), zeros(3), { name: "e_sel" })],
    ["einsum of other dims", () => tf.einsum("ij,jk->ik", zeros(2, 3), zeros(2, 3))],
    ["not square", () => tf.matrixInverse(zeros(2, 3), { name: "e_sq" })],
    ["cross of two", () => tf.cross(zeros(2), zeros(2), { name: "e_cross" })],
    ["clip makes larger", () => tf.clipByValue(zeros(1), zeros(2), 1, { name: "e_clip" })],
  ];
  for (const [label, make] of cases) test(label, () => assertFails("ops_math", label, make));
});

describe("values that do not fit are found in a run, in TensorFlow's words", () => {
  const cases: readonly (readonly [label: string, make: Make, feeds: () => Feeds])[] = [
    [
      "add at run",
      () => tf.add(p, q, { name: "e_add_run" }),
      () => [
        [p, tf.ndarray(new Float32Array(6), [2, 3])],
        [q, tf.ndarray(new Float32Array(12), [4, 3])],
      ],
    ],
    ["division by zero", () => tf.floordiv(k, 0, { name: "e_div" }), () => [[k, ints(1)]]],
    ["modulo zero", () => tf.floormod(k, k, { name: "e_mod" }), () => [[k, ints(0)]]],
    [
      "reduce beyond the rank at run",
      () => tf.reduceSum(p, { axis: 2, name: "e_sum_run" }),
      () => [[p, tf.ndarray(new Float32Array(6), [2, 3])]],
    ],
    [
      "add_n of other shapes at run",
      () => tf.addN([p, q], { name: "e_addn_run" }),
      () => [
        [p, vector(1, 2)],
        [q, vector(1)],
      ],
    ],
    [
      "not invertible",
      () => tf.matrixInverse(p, { name: "e_inv" }),
      () => [[p, tf.ndarray([1, 1, 1, 1], [2, 2], "float32")]],
    ],
    [
      "infinity",
      () => tf.checkNumerics(p, "p", { name: "e_check" }),
      () => [[p, vector(1, Number.POSITIVE_INFINITY, Number.NaN)]],
    ],
    ["cumsum beyond the rank", () => tf.cumsum(p, 1, { name: "e_cum" }), () => [[p, vector(1, 2)]]],
  ];
  for (const [label, make, feeds] of cases)
    test(label, () => assertFails("ops_math", label, async () => run(make(), feeds())));

  const strings: readonly (readonly [label: string, make: Make, feeds: () => Feeds])[] = [
    ["not a number", () => tf.stringToNumber(s, { name: "e_num" }), () => [[s, texts("abc")]]],
    ["not an integer", () => tf.stringToNumber(s, { outType: tf.int32, name: "e_int" }), () => [[s, texts("1.5")]]],
    ["substr out of range", () => tf.substr(s, 7, 1, { name: "e_sub" }), () => [[s, texts("abc")]]],
    ["decode_raw of lengths", () => tf.decodeRaw(s, tf.uint8, { name: "e_raw" }), () => [[s, texts("abc", "d")]]],
    ["decode_raw of a part", () => tf.decodeRaw(s, tf.int16, { name: "e_raw2" }), () => [[s, texts("abc")]]],
    ["no base64", () => tf.decodeBase64(s, { name: "e_64" }), () => [[s, texts("ab*c")]]],
    ["join of shapes", () => tf.stringJoin([s, ["a", "b"]], { name: "e_join" }), () => [[s, texts("a", "b", "c")]]],
  ];
  for (const [label, make, feeds] of strings)
    test(label, () => assertFails("ops_string", label, async () => run(make(), feeds())));
});

describe("an assertion shows its data as TensorFlow does", () => {
  for (const count of [3, 2, 5, -1])
    test(`${count} elements`, () =>
      assertFails("ops_string", `assert ${count}`, async () => {
        const third = Float32Array.from([0, 1, 2, 3, 4, 5], (x) => Math.fround(x) / 3);
        const data = [
          tf.ndarray(third, [2, 3]),
          tf.ndarray(['a"b', "c"]),
          tf.ndarray([true]),
          tf.ndarray(2n ** 40n),
          tf.ndarray([0.1, 1 / 3, 1e10, Number.NaN, -0], [5], "float64"),
          tf.ndarray([1.5, 2], [2], "float16"),
          tf.ndarray({ re: 1, im: 2 }, [], "complex64"),
          tf.ndarray([], [0], "float32"),
        ].map((value) => tf.constant(value));
        const attrs = { summarize: count };
        await run(applyOp("Assert", { condition: b, data }, attrs, { name: `e_assert${Math.abs(count)}` }), [
          [b, tf.ndarray(false)],
        ]);
      }));
});
