import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { encode } from "../../../src/core/proto.js";
import { Shape } from "../../../src/core/shape.js";
import * as tf from "../../../src/index.js";
import { toMetaGraphDef } from "../../../src/saver/meta-graph.js";
import { encodeMetaGraph } from "../../../src/saver/meta-graph-bytes.js";

beforeEach(() => tf.resetDefaultGraph());

/** Each changes what was written before. */
const CHANGES: Readonly<Record<string, () => unknown>> = {
  "a node": () => tf.constant(3, { name: "late" }),
  "a control dependency, which marks the node before": () =>
    tf.controlDependencies([tf.getDefaultGraph().getOperationByName("x")], () => tf.noOp()),
  "a shape that is known better": () =>
    tf
      .getDefaultGraph()
      .getTensorByName("x:0")
      .setShape(Shape.of([2, 3])),
  "a device": () => {
    tf.getDefaultGraph().getOperationByName("x").device = "/device:CPU:0";
  },
  "an attribute": () => tf.getDefaultGraph().getOperationByName("x").attrs.set("_mine", { b: true }),
  "a collection": () => tf.getDefaultGraph().addToCollection("mine", tf.getDefaultGraph().getTensorByName("x:0")),
  "a variable's slice": () => tf.globalVariables()[0]!.setSaveSlice({ fullName: "whole", fullShape: [4] }),
};

test("what is kept of the last time gives the bytes of a graph that is written as a whole, after any change", () => {
  tf.placeholder(tf.float32, [null, 3], { name: "x" });
  tf.variable([1, 2], { name: "w" });
  const saverDef = new tf.train.Saver().asSaverDef();
  const graph = tf.getDefaultGraph();
  let before: Uint8Array = new Uint8Array(0);
  for (const [change, apply] of [["nothing", () => undefined] as const, ...Object.entries(CHANGES)]) {
    apply();
    const expected = encode(tensorflow.MetaGraphDef, toMetaGraphDef(graph, saverDef));
    for (const round of [1, 2])
      assert.deepEqual(Buffer.from(encodeMetaGraph(graph, saverDef)), Buffer.from(expected), `${change}, ${round}`);
    assert.notDeepEqual(Buffer.from(expected), Buffer.from(before), change);
    before = expected;
  }
});
