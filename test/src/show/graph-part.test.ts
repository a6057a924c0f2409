import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as tf from "../../../src/index.js";
import { boxesOf } from "../../../src/show/boxes.js";
import { graphBundle } from "../../../src/show/graph.js";
import { partOfGraph } from "../../../src/show/graph-view.js";

function nested(): tf.Graph {
  tf.resetDefaultGraph();
  const x = tf.placeholder("float32", [2], { name: "x" });
  tf.nameScope("outer", () => {
    const y = x.add(1, { name: "first" });
    tf.nameScope("inner", () => y.mul(2, { name: "second" }).add(y, { name: "third" }));
  });
  x.mul(3, { name: "outermost" });
  return tf.getDefaultGraph();
}

const names = (boxes: readonly { readonly name: string }[]) => boxes.map(({ name }) => name).sort();

describe("partOfGraph", () => {
  it("is what is in a scope, not what only begins alike", () => {
    const part = partOfGraph(nested(), "outer/");
    assert.ok(part.operations.length > 0);
    assert.ok(part.operations.every(({ name }) => name.startsWith("outer/")));
    assert.equal(partOfGraph(nested(), "out").operations.length, 0);
    assert.equal(partOfGraph(nested(), "").operations.length, nested().operations.length);
  });

  it("has only so many levels of scopes open", () => {
    assert.deepEqual(
      names(boxesOf(partOfGraph(nested(), "", 1))).filter((name) => name.startsWith("outer")),
      ["outer", "outermost"],
    );
    const two = names(boxesOf(partOfGraph(nested(), "", 2)));
    assert.ok(two.includes("outer/inner") && !two.includes("outer/inner/second"), String(two));
    const inner = names(boxesOf(partOfGraph(nested(), "outer", 1)));
    assert.ok(inner.includes("outer/inner") && inner.includes("outer/first"), String(inner));
    assert.ok(names(boxesOf(nested())).includes("outer/inner/second"));
  });

  it("is drawn, though what comes into it is not", () => {
    const bundle = graphBundle(partOfGraph(nested(), "outer/inner"));
    assert.match(String(bundle["image/svg+xml"]), /second/);
    assert.match(String(bundle["text/plain"]), /^Graph: \d operations?/);
  });
});
