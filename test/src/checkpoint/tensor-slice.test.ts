import assert from "node:assert/strict";
import { test } from "node:test";
import { parseShapeAndSlice, TensorSlice } from "../../../src/checkpoint/tensor-slice.js";
import { loadCase } from "../../support/golden.js";

test("specs come back as they are", () => {
  for (const spec of ["0,4:-", "-", "-:-:1,2", "2147483648,1"]) {
    const slice = TensorSlice.parse(spec);
    assert.equal(String(slice), spec);
    assert.equal(String(TensorSlice.fromProto(slice.toProto())), spec);
  }
  assert.equal(TensorSlice.parse("").rank, 0);
  assert.ok(TensorSlice.full(3).isFull);
  assert.ok(!TensorSlice.parse("0,1").isFull);
});

test("shape and slice, as SaveV2 takes them", () => {
  const { shape, slice, sliceShape } = parseShapeAndSlice("10 4 7,3:-");
  assert.deepEqual(shape, [10, 4]);
  assert.equal(String(slice), "7,3:-");
  assert.deepEqual(sliceShape, [3, 4]);
  for (const spec of loadCase("slices_raw").item("specs").value as [string, string][])
    assert.doesNotThrow(() => parseShapeAndSlice(spec[1]));
});

test("errors are in TensorFlow's words", () => {
  const { message } = loadCase("slices_raw").item("a slice of length 0");
  assert.throws(() => TensorSlice.parse("2,0:-"), {
    name: "InvalidArgumentError",
    message: message!.split("\n")[0]!,
  });
  assert.throws(() => parseShapeAndSlice("10"), /Need least two elements in shape_and_slice specification: 10/);
  assert.throws(() => parseShapeAndSlice("a 0,1"), /Non numerical dimension/);
  assert.throws(() => parseShapeAndSlice("4 x"), /Expected a pair of numbers or '-' but got 'x'/);
  assert.throws(() => parseShapeAndSlice("4 3,2"), /Extent in dimension 0 out of bounds/);
  assert.throws(() => parseShapeAndSlice("4 4 3,1"), /Mismatching ranks/);
});
