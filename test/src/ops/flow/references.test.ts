import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, applyOp } from "../../../../src/core/apply-op.js";
import { withGraph } from "../../../../src/core/default-graph.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";

/** Runs what `build` makes in a graph of its own. */
async function run(build: () => tf.Tensor | readonly tf.Tensor[], feeds = {}): Promise<NdArray | NdArray[]> {
  const graph = new tf.Graph();
  const fetches = withGraph(graph, build);
  await using session = new tf.Session({ graph });
  if (graph.getCollection("variables").length > 0)
    await session.run(withGraph(graph, () => tf.globalVariablesInitializer()));
  return (await session.run(fetches as readonly tf.Tensor[], feeds)) as NdArray[];
}

test("references go through Switch and Merge to what changes the variable", async () => {
  for (const pred of [true, false]) {
    const [value, which] = (await run(() => {
      const v = tf.variable([1, 2], { name: "v" });
      const [no, yes] = applyOp("RefSwitch", { data: v, pred: tf.constant(pred) }).outputs as [tf.Tensor, tf.Tensor];
      const merged = applyOp("RefMerge", {
        inputs: [apply("AssignAdd", { ref: no, value: [10, 10] }), apply("AssignSub", { ref: yes, value: [1, 1] })],
      });
      return [tf.identity(merged.outputs[0]!), merged.outputs[1]!];
    })) as NdArray[];
    assert.deepEqual(value!.toArray(), pred ? [0, 1] : [11, 12]);
    assert.equal(which!.item(), pred ? 1 : 0);
  }
});

test("references go into loops and out again", async () => {
  const frame = { frame_name: "frame" };
  const [value] = (await run(() => {
    const v = tf.variable([1, 2], { name: "v" });
    const entered = apply("RefEnter", { data: v }, frame);
    const added = apply("AssignAdd", { ref: entered, value: apply("Enter", { data: tf.constant([3, 4]) }, frame) });
    return [
      tf.identity(
        apply("RefIdentity", { input: apply("RefExit", { data: apply("RefNextIteration", { data: added }) }) }),
      ),
    ];
  })) as NdArray[];
  assert.deepEqual(value!.toArray(), [4, 6]);
});

for (const version of ["", "V2"] as const)
  test(`Stack${version}: what was put there last comes first`, async () => {
    const [last, first] = (await run(() => {
      const types = { elem_type: "float32" };
      const handle =
        version === ""
          ? apply("Stack", {}, types)
          : apply("StackV2", { max_size: tf.constant(-1, { dtype: "int32" }) }, types);
      const one = apply(`StackPush${version}`, { handle, elem: tf.constant([1]) });
      const two = tf.controlDependencies([one], () =>
        apply(`StackPush${version}`, { handle, elem: tf.constant([[2]]) }),
      );
      const last = tf.controlDependencies([two], () => apply(`StackPop${version}`, { handle }, types));
      const first = tf.controlDependencies([last], () => apply(`StackPop${version}`, { handle }, types));
      return [last, first];
    })) as NdArray[];
    assert.deepEqual(last!.toArray(), [[2]]);
    assert.deepEqual(first!.toArray(), [1]);
  });

test("a stack gives no more than it has, and takes no more than it may", async () => {
  const make = (size: number): tf.Tensor =>
    apply("StackV2", { max_size: tf.constant(size, { dtype: "int32" }) }, { elem_type: "float32", stack_name: "s" });
  await assert.rejects(
    run(() => apply("StackPopV2", { handle: make(-1) }, { elem_type: "float32" })),
    /InvalidArgumentError: Stack\[.*\] is empty when calling Pop\(\)/,
  );
  await assert.rejects(
    run(() => apply("StackPushV2", { handle: make(0), elem: tf.constant(1) })),
    /InvalidArgumentError: Stack\[.*\] overflowed its max_size \(0\)/,
  );
});

for (const version of ["", "V2"] as const)
  test(`StackClose${version} empties a stack for good`, async () => {
    const types = { elem_type: "float32" };
    const build = (): tf.Tensor => {
      const handle =
        version === ""
          ? apply("Stack", {}, types)
          : apply("StackV2", { max_size: tf.constant(-1, { dtype: "int32" }) }, types);
      const push = apply(`StackPush${version}`, { handle, elem: tf.constant(1) });
      const close = tf.controlDependencies([push], () => applyOp(`StackClose${version}`, { handle }));
      return tf.controlDependencies([close], () => apply(`StackPop${version}`, { handle }, types));
    };
    await assert.rejects(run(build), /has already been closed/);
  });

test("what a conditional has not computed cannot be fetched", async () => {
  const graph = new tf.Graph();
  const [pred, no, yes] = withGraph(graph, () => {
    const pred = tf.placeholder("bool", { shape: [] });
    const [no, yes] = applyOp("Switch", { data: tf.constant([1]), pred }).outputs as [tf.Tensor, tf.Tensor];
    return [pred, tf.add(no, 1), tf.add(yes, 2)];
  });
  await using session = new tf.Session({ graph });
  assert.deepEqual(((await session.run(yes!, new Map([[pred!, true]]))) as NdArray).toArray(), [3]);
  await assert.rejects(
    session.run(no!, new Map([[pred!, true]])),
    /InvalidArgumentError: Retval\[0\] does not have value/,
  );
});
