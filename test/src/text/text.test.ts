import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode } from "../../../src/core/proto.js";
import { fromBigInt } from "../../../src/core/proto-long.js";
import { cFloat, pythonFloat } from "../../../src/text/python-float.js";
import { parseMessage } from "../../../src/text/read-file.js";
import { fromText } from "../../../src/text/text-reader.js";
import { toText } from "../../../src/text/text-writer.js";

const GOLDEN = fileURLToPath(new URL("../../../../test/fixtures/golden/", import.meta.url));

/** Which message a recorded text is. */
const TYPES: readonly (readonly [
  RegExp,
  "MetaGraphDef" | "SaverDef" | "SavedModel" | "SignatureDef" | "Summary" | "GraphDef",
])[] = [
  [/\.meta\.pbtxt$/, "MetaGraphDef"],
  [/saver_def\.pbtxt$/, "SaverDef"],
  [/saved_model\.pbtxt$/, "SavedModel"],
  [/signature\.pbtxt$/, "SignatureDef"],
  [/summary_\d\.pbtxt$/, "Summary"],
  [/pbtxt$/, "GraphDef"],
];

describe("a text that TensorFlow wrote is read and written again, character by character", () => {
  const files = readdirSync(GOLDEN, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".pbtxt"));
  assert.ok(files.length > 60, `${files.length} files`);
  for (const file of files)
    test(file, () => {
      const path = join(GOLDEN, file);
      const text = readFileSync(path, "utf8");
      const type = TYPES.find(([pattern]) => pattern.test(file))![1];
      const style = type === "SavedModel" ? "str" : "MessageToString";
      const message = fromText(`tensorflow.${type}`, text, relative(GOLDEN, path));
      assert.equal(toText(`tensorflow.${type}`, message, style), text);
      const decoded = decode(tensorflow[type] as typeof tensorflow.GraphDef, encode(tensorflow[type], message), file);
      assert.equal(toText(`tensorflow.${type}`, decoded, style), text, "through the binary format");
    });
});

test("a graph's text and binary are the same graph", () => {
  const [text, binary] = ["graph_written.pbtxt", "graph_written.pb"].map((file) => {
    const bytes = readFileSync(join(GOLDEN, "constants", file));
    return parseMessage(tensorflow.GraphDef, bytes, "no ending that tells");
  });
  assert.equal(toText("tensorflow.GraphDef", binary!), toText("tensorflow.GraphDef", text!));
  assert.deepEqual(
    Buffer.from(encode(tensorflow.GraphDef, text!)),
    readFileSync(join(GOLDEN, "constants/graph_written.pb")),
  );
});

test("values are printed as Python prints them", () => {
  const floats: readonly (readonly [number, string])[] = [
    [0.1, "0.1"],
    [1, "1.0"],
    [-0, "-0.0"],
    [1e-5, "1e-05"],
    [0.0001, "0.0001"],
    [1e16, "1e+16"],
    [123456789, "123456790.0"],
    [1.401298464324817e-45, "1e-45"],
    [3.4028234663852886e38, "3.4028235e+38"],
    [Number.NaN, "nan"],
    [-Infinity, "-inf"],
  ];
  for (const [value, text] of floats) assert.equal(pythonFloat(Math.fround(value), true), text);
  assert.equal(pythonFloat(0.1, false), "0.1");
  for (const [value, text] of [
    [10000, "10000"],
    [1e6, "1e+06"],
    [0.1, "0.1"],
    [1 / 3, "0.333333343"],
    [-0, "-0"],
    [1.5e-7, "1.5e-07"],
  ] as const)
    assert.equal(cFloat(Math.fround(value), true), text);
  assert.equal(pythonFloat(2 ** 70, false), "1.1805916207174113e+21");
  const node = {
    attr: {
      b: { i: fromBigInt(2n ** 62n + 1n) },
      "a b": { s: new TextEncoder().encode("é\n\0'") },
      a: { list: { b: [true, false], type: [1, 101, 999] } },
    },
    name: "é",
  };
  const text = toText("tensorflow.NodeDef", node);
  assert.match(text, /^name: "é"\nattr \{\n {2}key: "a"\n {2}value \{\n {4}list \{\n {6}b: true\n {6}b: false\n/);
  assert.match(text, /type: DT_FLOAT\n {6}type: DT_FLOAT_REF\n {6}type: 999\n/);
  assert.match(text, /s: "\\303\\251\\n\\000\\'"/);
  assert.match(text, /i: 4611686018427387905\n/);
  assert.deepEqual(
    encode(tensorflow.NodeDef, fromText("tensorflow.NodeDef", text, "t")),
    encode(tensorflow.NodeDef, node),
  );
});

test("a message in an Any is printed by its fields, and read from them", () => {
  const value = encode(tensorflow.AssetFileDef, { filename: "a", tensorInfo: { name: "c:0", dtype: 7 } });
  const any = { type_url: "type.googleapis.com/tensorflow.AssetFileDef", value };
  const text = toText("tensorflow.CollectionDef", { anyList: { value: [any, { type_url: "x/y", value }] } });
  assert.match(text, /\[type.googleapis.com\/tensorflow.AssetFileDef\] \{\n {6}tensor_info \{\n {8}name: "c:0"\n/);
  const back = fromText("tensorflow.CollectionDef", text, "t") as tensorflow.ICollectionDef;
  assert.deepEqual(back.anyList!.value, [any, { type_url: "x/y", value }]);
});

test("what is no such message is refused with its place", () => {
  const read = (text: string) => () => fromText("tensorflow.GraphDef", text, "g.pbtxt");
  const cases: readonly (readonly [string, RegExp])[] = [
    ["node { nam: 'x' }", /has no field "nam"\. Did you mean "name"/],
    ["node: 3", /"node" is no message/],
    ["versions { producer: x }", /"producer" is x, expected a whole number/],
    ["node { name: x }", /"name" is not in quotes/],
    ["node {", /found the end at byte 6/],
  ];
  for (const [text, message] of cases) assert.throws(read(text), { name: "DataLossError", message, file: "g.pbtxt" });
  const spelled = "# a comment\nversions < producer: 0x1b, min_consumer: 017 >; node: { name: 'a' 'b' op: \"NoOp\" }";
  assert.deepEqual(read(spelled)(), {
    versions: { producer: 27, minConsumer: 15 },
    node: [{ name: "ab", op: "NoOp" }],
  });
});
