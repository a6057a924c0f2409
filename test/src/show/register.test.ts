import assert from "node:assert/strict";
import { test } from "node:test";
import { Graph } from "../../../src/core/graph.js";
import { ndarray } from "../../../src/core/ndarray.js";
import "../../../src/show/register.js";

/** What a front end asks of any object. */
function bundleOf(value: object): Record<string, unknown> {
  const show: unknown = Reflect.get(value, Symbol.for("Jupyter.display"));
  assert.ok(typeof show === "function");
  return Reflect.apply(show, value, []) as Record<string, unknown>;
}

test("arrays and graphs show themselves", () => {
  assert.equal(bundleOf(ndarray([1, 2]))["text/plain"], "[1. 2.]");
  assert.match(String(bundleOf(new Graph())["text/plain"]), /^Graph: 0 operations/);
});

test("the method stays out of sight", () => {
  assert.deepEqual(Object.keys(ndarray(1)), ["dtype", "shape", "data"]);
});
