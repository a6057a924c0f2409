import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import { decode, encode } from "../../../../src/core/proto.js";
import * as tf from "../../../../src/index.js";
import type { ControlFlowContext } from "../../../../src/ops/flow/context.js";
import { assertCloseArray } from "../../../support/close.js";
import { folderOf, toNdArray } from "../../../support/golden.js";

const prefix = (name: string): string => join(folderOf("flow"), name);

/** A message without what is there by default. */
const plain = (message: object): unknown => JSON.parse(JSON.stringify(message));

/** The contexts in a meta graph, as plain objects. */
function contextsIn(file: string): { conds: unknown[]; loops: unknown[] } {
  const { collectionDef = {} } = decode(tensorflow.MetaGraphDef, readFileSync(file), file);
  const bytes = (key: string): Uint8Array[] => collectionDef?.[key]?.bytesList?.value ?? [];
  return {
    conds: bytes("cond_context").map((item) => plain(decode(tensorflow.CondContextDef, item, file))),
    loops: bytes("while_context").map((item) => plain(decode(tensorflow.WhileContextDef, item, file))),
  };
}

for (const name of ["flow_cond_nested", "flow_loop_with_cond", "flow_loops_nested", "flow_dynamic_lstm"])
  test(`${name}: contexts are read, and written as they were`, async () => {
    tf.resetDefaultGraph();
    await tf.train.importMetaGraph(`${prefix(name)}.meta`);
    const written = (key: string): unknown[] =>
      (tf.getCollection(key) as ControlFlowContext[]).map((context) => {
        const { ControlFlowContextDef } = tensorflow;
        const whole = decode(ControlFlowContextDef, encode(ControlFlowContextDef, context.toProto()), key);
        return plain(whole.condCtxt ?? whole.whileCtxt ?? {});
      });
    const { conds, loops } = contextsIn(`${prefix(name)}.meta`);
    assert.deepEqual(written("cond_context"), conds);
    assert.deepEqual(written("while_context"), loops);
  });

/**
 * Graphs, a tensor of which (the first fetch, where it is not named) is differentiated with respect to x: TensorFlow's own gradient is
 * among the fetches.
 */
const DIFFERENTIATED: readonly [name: string, loss: string, gradient: number][] = [
  ["flow_loop_gradient", "Sum:0", 1],
  ["flow_loop_with_cond", "Sum:0", 1],
  ["flow_cond_nested", "Sum:0", 1],
  ["flow_dynamic_lstm", "add:0", 4],
  ["flow_functional_loop_gradient", "Sum:0", 1],
  ["flow_functional_loop_with_cond", "Sum:0", 1],
  ["flow_functional_loops_nested", "", 1],
  ["flow_functions", "", 2],
];
for (const [name, loss, index] of DIFFERENTIATED)
  test(`${name}: what was imported is differentiated here, with TensorFlow's values`, async () => {
    const { runs, variables } = JSON.parse(readFileSync(`${prefix(name)}.json`, "utf8"));
    tf.resetDefaultGraph();
    const saver = await tf.train.importMetaGraph(`${prefix(name)}.meta`);
    const graph = tf.getDefaultGraph();
    const [grad] = tf.gradients([graph.getTensorByName(loss || runs[0].fetches[0])], [graph.getTensorByName("x:0")], {
      name: "gradients_here",
    });
    await using sess = new tf.Session();
    if (variables.length > 0) await saver?.restore(sess, prefix(name));
    const { feeds, values } = runs[0];
    const fed = Object.fromEntries(Object.keys(feeds).map((key) => [key, toNdArray(feeds[key])]));
    const found = (await sess.run(grad as tf.Tensor, fed)) as NdArray;
    assertCloseArray(found, toNdArray(values[index]), name);
  });
