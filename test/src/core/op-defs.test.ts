import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { opDef, opNames } from "../../../src/core/op-defs.js";
import { decode, encode } from "../../../src/core/proto.js";
import { loadCase } from "../../support/golden.js";

test("all of TensorFlow's ops are there, by name", () => {
  const names = opNames();
  assert.equal(names.length, 1910);
  assert.deepEqual(names, [...names].sort());
  for (const name of names) assert.equal(opDef(name)?.name, name);
  assert.equal(opDef("NoSuchOp"), undefined);
});

test("an OpDef has arguments and attributes with their defaults", () => {
  const matMul = opDef("MatMul")!;
  assert.deepEqual(
    matMul.inputArg.map(({ name }) => name),
    ["a", "b"],
  );
  const transpose = matMul.attr.find(({ name }) => name === "transpose_a")!;
  assert.equal(transpose.defaultValue!.b, false);
  assert.equal(opDef("MatMul"), matMul);
});

test("they are the ones that TensorFlow writes into a .meta", () => {
  const path = loadCase("tutorial_save").path("my_test_model.meta");
  const meta = decode(tensorflow.MetaGraphDef, readFileSync(path), path);
  const ops = meta.metaInfoDef!.strippedOpList!.op!;
  assert.ok(ops.length > 5);
  for (const op of ops) assert.deepEqual(encode(tensorflow.OpDef, op), encode(tensorflow.OpDef, opDef(op.name!)!));
});
