import assert from "node:assert/strict";
import { test } from "node:test";
import { closestNames, didYouMean } from "../../../src/core/closest.js";

test("near are names with few other letters, or that one is a part of", () => {
  assert.deepEqual(closestNames("wieghts", ["weights", "biases", "weights/Adam"]), ["weights"]);
  assert.deepEqual(closestNames("kernel", ["dense/kernel", "dense/bias"]), ["dense/kernel"]);
  assert.deepEqual(closestNames("bias", ["w", "v"]), []);
});

test("the same variable in a scope is near, however short its name", () => {
  assert.deepEqual(closestNames("imported/w", ["b", "w"]), ["w"]);
  assert.deepEqual(closestNames("w", ["imported/w", "imported/b"]), ["imported/w"]);
});

test("a question names them, best first", () => {
  assert.equal(didYouMean("layer1", ["layer2", "layer1/w"]), ' Did you mean "layer1/w" or "layer2"?');
  assert.equal(didYouMean("layer1", []), "");
});
