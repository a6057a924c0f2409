import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { apply, applyOp } from "../../../src/core/apply-op.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import type { Initializer } from "../../../src/ops/initializers.js";
import { type GoldenCase, type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText, readSaverDefText } from "../../support/pbtxt.js";
import { assertSameArray } from "../../support/runs.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

function assertSameFiles(golden: GoldenCase, files: readonly string[]): void {
  for (const file of files) assert.ok(readFileSync(file).equals(readFileSync(golden.path(file))), `${file} differs`);
}

function assertRecordedGraph(golden: GoldenCase, file = "graph.pbtxt"): void {
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path(file)));
}

async function initialized(): Promise<tf.Session> {
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return sess;
}

const values = (golden: GoldenCase, label: string): readonly GoldenValue[] =>
  golden.item(label, "run").values as readonly GoldenValue[];

/** The part of a full array that a partition starts with. */
const cut =
  (full: tf.NdArray): Initializer =>
  (shape, _dtype, partition) => {
    const begin = [...(partition?.offset ?? full.shape.map(() => 0))];
    return tf.constant(tf.ndarray(pick(full.toArray(), begin, [...shape]) as number[], undefined, full.dtype));
  };

function pick(nested: unknown, begin: number[], shape: number[]): unknown {
  const [first, ...restBegin] = begin;
  const [length, ...restShape] = shape;
  if (first === undefined || length === undefined) return nested;
  return (nested as unknown[]).slice(first, first + length).map((row) => pick(row, restBegin, restShape));
}

const range = (count: number, shape: number[], dtype: tf.DType = tf.float32): tf.NdArray =>
  tf.ndarray(
    Array.from({ length: count }, (_, i) => i),
    shape,
    dtype,
  );

describe("several files", () => {
  test("one for each device, with one index", async () => {
    const golden = loadCase("sharded");
    const [a, c] = tf.device("/cpu:0", () => [
      tf.variable([1, 2], { name: "a" }),
      tf.variable(["x", "yy"], { name: "c" }),
    ]);
    const b = tf.device("/cpu:1", () => tf.variable([[3, 4]], { name: "b", dtype: tf.int32 }));
    const saver = new tf.train.Saver({ sharded: true });
    await using sess = await initialized();
    assert.equal(await saver.save(sess, "sharded"), "sharded");
    await sess.run([tf.assign(a!, [0, 0]), tf.assign(b, [[0, 0]])]);
    await saver.restore(sess, "sharded");
    for (const [i, array] of (await sess.run([a!, b, c!])).entries())
      assertSameArray(array, toNdArray(values(golden, "restored")[i]), `${i}`);
    assert.deepEqual(readdirSync(".").sort(), golden.item("files").files);
    assertSameFiles(golden, ["checkpoint", "sharded.index", ...[0, 1].map((i) => `sharded.data-0000${i}-of-00002`)]);
    const expected = readSaverDefText(golden.path("saver_def.pbtxt"));
    assert.deepEqual(encode(tensorflow.SaverDef, saver.saverDef!), encode(tensorflow.SaverDef, expected));
  });

  test("one, where there is one device", async () => {
    const golden = loadCase("sharded_one_device");
    tf.variable([1, 2], { name: "a" });
    const saver = new tf.train.Saver({ sharded: true });
    await using sess = await initialized();
    await saver.save(sess, "sharded");
    assertRecordedGraph(golden);
    assertSameFiles(golden, ["checkpoint", "sharded.index", "sharded.data-00000-of-00001"]);
    assert.deepEqual(readdirSync(".").sort(), golden.item("files").files);
  });

  test("written by hand, with slices of one tensor in all of them", async () => {
    const golden = loadCase("sharded_raw");
    const full = range(24, [6, 4]);
    const names: tf.Tensor[] = [];
    for (let shard = 0; shard < 3; shard++) {
      const prefix = apply("ShardedFilename", { basename: "tmp/part", shard, num_shards: 3 });
      const rows = tf.ndarray(pick(full.toArray(), [2 * shard, 0], [2, 4]) as number[][]);
      const save = applyOp("SaveV2", {
        prefix,
        tensor_names: ["emb", `only_${shard}`],
        shape_and_slices: [`6 4 ${2 * shard},2:0,4`, ""],
        tensors: [tf.constant(rows), tf.constant(BigInt(shard))],
      });
      names.push(tf.controlDependencies([save], () => tf.identity(prefix)));
    }
    const merge = applyOp("MergeV2Checkpoints", {
      checkpoint_prefixes: tf.stack(names),
      destination_prefix: "merged",
    });
    const whole = applyOp(
      "RestoreV2",
      { prefix: "merged", tensor_names: ["emb", "emb", "only_2"], shape_and_slices: ["", "6 4 1,4:1,2", ""] },
      { dtypes: [tf.float32, tf.float32, tf.int64] },
    );
    await using sess = new tf.Session();
    const files = await sess.run(names);
    assert.deepEqual(
      files.map((file) => file.item()),
      ["tmp/part-00000-of-00003", "tmp/part-00001-of-00003", "tmp/part-00002-of-00003"],
    );
    await sess.run(merge);
    const expected = values(golden, "restored: whole, a cut over three slices, a scalar");
    for (const [i, array] of (await sess.run([...whole.outputs])).entries())
      assertSameArray(array, toNdArray(expected[i]), `${i}`);
    assertSameFiles(golden, ["merged.index", ...[0, 1, 2].map((i) => `merged.data-0000${i}-of-00003`)]);
  });
});

describe("the V1 format", () => {
  test("of every type that it can hold", async () => {
    const golden = loadCase("v1_small");
    const { values: recorded } = golden.item("variables", "run") as { values: Record<string, GoldenValue> };
    const variables = Object.entries(recorded).map(([name, value]) => tf.variable(toNdArray(value), { name }));
    const saver = new tf.train.Saver({ writeVersion: "V1" });
    await using sess = await initialized();
    assert.equal(await saver.save(sess, "v1model", { globalStep: 3 }), "v1model-3");
    assertSameFiles(golden, ["checkpoint", "v1model-3"]);
    assert.deepEqual(readdirSync(".").sort(), golden.item("files").files);
    for (const path of ["v1model-3", "v1model-3.meta", "."]) {
      await sess.run(variables.map((variable) => tf.assign(variable, tf.zerosLike(variable.value()))));
      assert.equal(await saver.restore(sess, path), path === "." ? "./v1model-3" : "v1model-3");
      for (const variable of variables)
        assert.deepEqual(await sess.run(variable), toNdArray(recorded[variable.op.name]), variable.name);
    }
  });

  test("of parts of a variable, in one file and in one for each device", async () => {
    const golden = loadCase("v1_slices");
    tf.device("/cpu:0", () =>
      tf.getVariable("emb", [10, 4], {
        partitioner: tf.fixedSizePartitioner(3),
        initializer: cut(range(40, [10, 4])),
      }),
    );
    const other = tf.device("/cpu:1", () => tf.getVariable("other", { initializer: range(3, [3], tf.int64) }));
    const one = new tf.train.Saver({ writeVersion: "V1" });
    const two = new tf.train.Saver({ writeVersion: "V1", sharded: true });
    await using sess = await initialized();
    assert.equal(await one.save(sess, "v1slices"), "v1slices");
    const path = await two.save(sess, "v1sharded", { latestFilename: "checkpoint_sharded" });
    assert.equal(path, golden.item("sharded path").value);
    assert.deepEqual(readdirSync(".").sort(), golden.item("files").files);
    const shards = [0, 1].map((i) => `v1sharded-0000${i}-of-00002`);
    assertSameFiles(golden, ["checkpoint", "checkpoint_sharded", "v1slices", ...shards]);
    for (const prefix of [path, "v1sharded", "v1sharded.meta", shards[1]!, "v1slices"]) {
      await sess.run(tf.assign(other, [0n, 0n, 0n]));
      await two.restore(sess, prefix);
      for (const [i, array] of (await sess.run(tf.globalVariables())).entries())
        assertSameArray(array, toNdArray(values(golden, "variables")[i]), `${prefix}: ${i}`);
    }
  });

  test("is rotated: all files of a checkpoint go", async () => {
    tf.device("/cpu:0", () => tf.variable([1], { name: "a" }));
    tf.device("/cpu:1", () => tf.variable([2], { name: "b" }));
    await using sess = await initialized();
    const sharded = new tf.train.Saver({ writeVersion: "V1", sharded: true, maxToKeep: 1 });
    await sharded.save(sess, "m", { globalStep: 1 });
    await sharded.save(sess, "m", { globalStep: 2 });
    assert.deepEqual(sharded.deletedFiles, ["m-1-00000-of-00002", "m-1-00001-of-00002", "m-1.meta"]);
    assert.deepEqual(readdirSync(".").sort(), ["checkpoint", "m-2-00000-of-00002", "m-2-00001-of-00002", "m-2.meta"]);
    assert.equal(await tf.train.latestCheckpoint("."), "./m-2-?????-of-00002");
  });

  test("by the ops of TensorFlow 0.x", async () => {
    const [w, b] = [range(6, [2, 3]), tf.ndarray([7n, -1n], [2], tf.int64)];
    const data = [tf.constant(w), tf.constant(b)];
    const save = applyOp("Save", { filename: "old", tensor_names: ["w", "b"], data });
    const restored = [
      apply("Restore", { file_pattern: "old", tensor_name: "w" }, { dt: tf.float32 }),
      apply(
        "RestoreSlice",
        { file_pattern: "old", tensor_name: "w", shape_and_slice: "2 3 -:1,2" },
        { dt: tf.float32 },
      ),
      apply("RestoreSlice", { file_pattern: "ol*", tensor_name: "b", shape_and_slice: "" }, { dt: tf.int64 }),
    ];
    await using sess = new tf.Session();
    await sess.run(save);
    const arrays = await sess.run(restored);
    assert.deepEqual(
      arrays.map((array) => array.toArray()),
      [
        w.toArray(),
        [
          [1, 2],
          [4, 5],
        ],
        b.toArray(),
      ],
    );
    const missing = apply("Restore", { file_pattern: "old", tensor_name: "v" }, { dt: tf.float32 });
    await assert.rejects(sess.run(missing), { name: "NotFoundError", message: /Key v not found in checkpoint/ });
    const wrong = apply("Restore", { file_pattern: "old", tensor_name: "b" }, { dt: tf.float32 });
    await assert.rejects(sess.run(wrong), {
      name: "InvalidArgumentError",
      message: /^tensor_name = b; expected dtype float32 does not equal original dtype int64/,
    });
    const cutting = { file_pattern: "old", tensor_name: "w", shape_and_slice: "4 3 0,1:-" };
    await assert.rejects(sess.run(apply("RestoreSlice", cutting, { dt: tf.float32 })), {
      name: "InvalidArgumentError",
      message: /shape in shape_and_slice spec \[4,3\] does not match the shape stored in checkpoint: \[2,3\]/,
    });
  });
});

describe("parts of a variable", () => {
  const build = (parts0: number, parts1: number, useResource = false): void => {
    const partitioner = (count: number, axis: number) =>
      count === 0 ? {} : { partitioner: tf.fixedSizePartitioner(count, { axis }) };
    const more = { useResource };
    tf.getVariable("emb", [10, 4], { initializer: cut(range(40, [10, 4])), ...partitioner(parts0, 0), ...more });
    tf.getVariable("wide", [2, 7], {
      dtype: tf.float64,
      initializer: cut(range(14, [2, 7], tf.float64)),
      ...partitioner(parts1, 1),
      ...more,
    });
    tf.getVariable("whole", { initializer: 9 });
  };

  test("are saved as slices, and restored whole or in other parts", async () => {
    const golden = loadCase("partitioned");
    build(3, 2);
    const saver = new tf.train.Saver();
    await using sess = await initialized();
    await saver.save(sess, "parts");
    assertRecordedGraph(golden);
    assertSameFiles(golden, ["checkpoint", "parts.index", "parts.data-00000-of-00001"]);
    assert.deepEqual(await tf.train.listVariables("parts"), golden.item("list_variables").value);
    const others: readonly (readonly [string, Parameters<typeof build>])[] = [
      ["whole", [0, 0]],
      ["4 and 3 parts", [4, 3]],
      ["resource, 2 and 2", [2, 2, true]],
    ];
    for (const [label, args] of others) {
      tf.resetDefaultGraph();
      build(...args);
      await using again = new tf.Session();
      await new tf.train.Saver().restore(again, "parts");
      const expected = values(golden, `restored ${label}`);
      for (const [i, array] of (await again.run(tf.globalVariables())).entries())
        assertSameArray(array, toNdArray(expected[i]), `${label}: ${i}`);
    }
  });

  test("of resource variables are saved by reads of their own", async () => {
    build(3, 2, true);
    await using sess = await initialized();
    await new tf.train.Saver().save(sess, "parts");
    assertSameFiles(loadCase("partitioned"), ["parts.index", "parts.data-00000-of-00001"]);
  });
});

describe("options of a Saver", () => {
  test("padding, names, deferred nodes, nodes that are there, what is kept", async () => {
    const golden = loadCase("saver_options");
    tf.variable(
      [
        [1, 2],
        [3, 4],
      ],
      { name: "a" },
    );
    tf.variable([5, 6], { name: "b", dtype: tf.int32 });
    await using sess = await initialized();
    const padded = new tf.train.Saver({ padStepNumber: true });
    assert.equal(await padded.save(sess, "padded", { globalStep: 7, writeMetaGraph: false }), "padded-00000007");
    const sequential = new tf.train.Saver({
      restoreSequentially: true,
      name: "sequential",
      maxToKeep: 3,
      keepCheckpointEveryNHours: 0.5,
    });
    await sequential.save(sess, "seq");
    await sequential.restore(sess, "seq");
    const expected = readSaverDefText(golden.path("sequential_saver_def.pbtxt"));
    assert.deepEqual(encode(tensorflow.SaverDef, sequential.toProto()!), encode(tensorflow.SaverDef, expected));
    const deferred = new tf.train.Saver({ deferBuild: true, name: "deferred" });
    await assert.rejects(deferred.save(sess, "early"), {
      name: "RuntimeError",
      message: /`build\(\)` should be called/,
    });
    tf.variable(1, { name: "later" });
    deferred.build();
    deferred.build();
    const again = new tf.train.Saver({ saverDef: padded.asSaverDef()! });
    await again.restore(sess, "padded-00000007");
    again.setLastCheckpoints(["x-1", "x-2"]);
    assert.deepEqual(again.lastCheckpoints, golden.item("set_last_checkpoints").value);
    await again.recoverLastCheckpoints(["padded-00000007", "gone-3"]);
    assert.deepEqual(again.lastCheckpoints, golden.item("recover_last_checkpoints keeps what exists").value);
    assertRecordedGraph(golden);
    assertSameFiles(golden, ["checkpoint", "padded-00000007.index", "seq.index", "seq.data-00000-of-00001"]);
  });

  test("reshape, and nothing to save", async () => {
    const golden = loadCase("saver_options");
    const flat = tf.variable([0, 0, 0, 0], { name: "a" });
    const other = new tf.train.Saver({ a: flat }, { reshape: true });
    await using sess = new tf.Session();
    await other.restore(sess, golden.path("seq"));
    assert.deepEqual((await sess.run(flat)).toArray(), [1, 2, 3, 4]);
    assertRecordedGraph(golden, "graph_reshape.pbtxt");
    tf.resetDefaultGraph();
    await using none = new tf.Session();
    const empty = new tf.train.Saver({ allowEmpty: true });
    await empty.save(none, "empty");
    assert.deepEqual(readdirSync("."), ["empty.meta"]);
    assert.equal(empty.asSaverDef(), undefined);
  });

  test("steps in every form", async () => {
    const golden = loadCase("saver_graphs");
    tf.variable(1, { name: "a" });
    const saver = new tf.train.Saver();
    await using sess = await initialized();
    const options = { writeMetaGraph: false };
    const named = tf.constant(7n);
    assert.equal(await saver.save(sess, "x", { globalStep: 3n, ...options }), golden.item("after build").value);
    assert.equal(
      await saver.save(sess, "x", { globalStep: named.name, ...options }),
      golden.item("a step named by a tensor").value,
    );
    assert.equal(
      await saver.save(sess, "x", { globalStep: tf.constant(2.9), ...options }),
      golden.item("a float step").value,
    );
    const huge = tf.variable(2n ** 60n + 1n, { name: "huge" });
    await sess.run(huge.initializer);
    assert.equal(await saver.save(sess, "x", { globalStep: huge, ...options }), "x-1152921504606846977");
    const padded = new tf.train.Saver({ padStepNumber: true });
    for (const [label, globalStep] of [
      ["a negative step", -5],
      ["a long step", 2 ** 40],
    ] as const)
      assert.equal(await padded.save(sess, "x", { globalStep, ...options }), golden.item(label).value);
    await assert.rejects(saver.save(sess, "x", { globalStep: 1.5 }), { name: "TypeError" });
    const collision = golden.item("save to the name of the state");
    await assert.rejects(saver.save(sess, "checkpoint"), { name: "ValueError", message: collision.message });
    await assert.rejects(saver.save(3 as never, "x"), { name: "TypeError", message: "'sess' must be a Session; 3" });
  });

  test("a checkpoint that cannot be deleted does not hide the one that was saved", async () => {
    tf.variable(1, { name: "a" });
    await using sess = await initialized();
    const saver = new tf.train.Saver({ maxToKeep: 1 });
    saver.setLastCheckpointsWithTime([["gone/m-1", 0]]);
    assert.equal(await saver.save(sess, "m", { globalStep: 2 }), "m-2");
    assert.deepEqual([saver.deletedFiles, saver.deletionFailure], [[], undefined]);
    assert.ok(existsSync("m-2.index"));
  });
});
