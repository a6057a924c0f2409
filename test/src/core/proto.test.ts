import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { onnx } from "#proto/onnx.js";
import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode } from "../../../src/core/proto.js";
import { fromBigInt, toBigInt } from "../../../src/core/proto-long.js";
import { loadCase } from "../../support/golden.js";

const FILES: Readonly<Record<string, readonly string[]>> = {
  checkpoint_file: ["f.m3ta"],
  constants: ["graph.pb", "graph_written.pb"],
  dtypes_strings: ["strings.meta"],
  dtypes_variables: ["dtypes.meta"],
  freeze: ["frozen_ref.pb", "frozen_resource.pb"],
  meta_full_ref: readdirSync(loadCase("meta_full_ref").path("")).filter((name) => name.endsWith(".meta")),
  meta_full_resource: readdirSync(loadCase("meta_full_resource").path("")).filter((name) => name.endsWith(".meta")),
  partitioned: ["parts.meta"],
  sharded: ["sharded.meta"],
  tutorial_save: ["my_test_model.meta"],
  v1_small: ["v1model-3.meta"],
};
for (const [name, files] of Object.entries(FILES))
  for (const file of files)
    test(`${name}/${file} is decoded and encoded again byte for byte`, () => {
      const path = loadCase(name).path(file);
      const bytes = readFileSync(path);
      if (file.endsWith(".pb")) {
        const graph = decode(tensorflow.GraphDef, bytes, path);
        assert.ok(graph.node.length > 0);
        assert.deepEqual(Buffer.from(encode(tensorflow.GraphDef, graph)), bytes);
      } else {
        const meta = decode(tensorflow.MetaGraphDef, bytes, path);
        assert.ok(meta.graphDef!.node!.length > 0);
        assert.deepEqual(Buffer.from(encode(tensorflow.MetaGraphDef, meta)), bytes);
      }
    });

test("map entries are written in TensorFlow's order: of two names, one the beginning of the other, the longer first", () => {
  const names = ["T", "seed", "Tidx", "seed2", "_output_shapes", "1", "10", "dtype", "é"];
  const node = { attr: Object.fromEntries(names.map((name) => [name, { b: true }])) };
  const attr = decode(tensorflow.NodeDef, encode(tensorflow.NodeDef, node), "node").attr!;
  assert.deepEqual(new Set(Object.keys(attr)), new Set(names));
  const text = Buffer.from(encode(tensorflow.NodeDef, node)).toString("latin1");
  const order = names.map((name) => [name, text.indexOf(`${Buffer.from(name).toString("latin1")}\x12\x02`)] as const);
  order.sort((a, b) => a[1] - b[1]);
  assert.deepEqual(
    order.map(([name]) => name),
    ["10", "1", "Tidx", "T", "_output_shapes", "dtype", "seed2", "seed", "é"],
  );
});

test("what is set in a oneof is written though it is zero; other zeros are not", () => {
  const bytes = (value: tensorflow.AttrValue.$Properties) =>
    Buffer.from(encode(tensorflow.AttrValue, value)).toString("hex");
  assert.deepEqual([{ i: 0 }, { b: false }, { f: 0 }, { s: new Uint8Array(0) }, { list: {} }].map(bytes), [
    "1800",
    "2800",
    "2500000000",
    "1200",
    "0a00",
  ]);
  assert.equal(decode(tensorflow.AttrValue, Uint8Array.of(0x18, 0), "attr").value, "i");
  const extent = Buffer.from(encode(tensorflow.TensorSliceProto, { extent: [{ start: 0, length: 0 }, {}] }));
  assert.equal(extent.toString("hex"), "0a0210000a00");
  assert.equal(encode(tensorflow.NodeDef, { name: "", device: "", input: [] }).length, 0);
});

test("64-bit integers beyond 2^53 survive", () => {
  const values = [2n ** 63n - 1n, -(2n ** 63n), -1n, 0n, 2n ** 53n + 1n];
  const tensor = { int64Val: values.map((value) => fromBigInt(value)), uint64Val: [fromBigInt(2n ** 64n - 1n, true)] };
  const back = decode(tensorflow.TensorProto, encode(tensorflow.TensorProto, tensor), "tensor");
  assert.deepEqual(back.int64Val!.map(toBigInt), values);
  assert.deepEqual(back.uint64Val!.map(toBigInt), [2n ** 64n - 1n]);
});

test("fields that are not known are kept, at any depth", () => {
  const unknown = [0x9a, 0x3f, 2, 0x68, 0x69];
  const node = Uint8Array.of(0x0a, 1, 0x61, ...unknown);
  const graph = Uint8Array.of(0x0a, node.length, ...node, ...unknown);
  assert.deepEqual(encode(tensorflow.GraphDef, decode(tensorflow.GraphDef, graph, "graph.pb")), graph);
});

test("bytes that are no message are DataLossError with file and offset", () => {
  const path = loadCase("errors_checkpoint").path("bad.meta");
  assert.throws(() => decode(tensorflow.MetaGraphDef, readFileSync(path), path), { name: "DataLossError", file: path });
  const good = readFileSync(loadCase("tutorial_save").path("my_test_model.meta"));
  for (const length of [1, 100, 1000, good.length - 1])
    assert.throws(() => decode(tensorflow.MetaGraphDef, good.subarray(0, length), "cut.meta"), {
      name: "DataLossError",
      message: /^Cannot parse "cut.meta": .* at byte \d+, expected a serialized MetaGraphDef of \d+ bytes$/,
    });
});

test("ONNX messages write what was set, zero or not", () => {
  const attribute = { name: "axis", type: onnx.AttributeProto.AttributeType.INT, i: 0 };
  assert.equal(Buffer.from(encode(onnx.AttributeProto, attribute)).toString("hex"), "0a04617869731800a00102");
});

test("proto/gen is what the .proto files give", () => {
  const script = fileURLToPath(new URL("../../../../proto/generate.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
