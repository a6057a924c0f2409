import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tensorflow } from "#proto/tensorflow.js";
import { BundleWriter, openCheckpoint } from "../../../src/checkpoint/checkpoint.js";
import { string } from "../../../src/core/dtype.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { workInFolder } from "../../support/work-in-folder.js";

const PREFIX = fileURLToPath(new URL("../../../../test/fixtures/objects/objects", import.meta.url));
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

test("a checkpoint of objects restores variables by their full names, as TensorFlow's Saver does", async () => {
  const variables = [
    tf.getVariable("first/kernel", { shape: [2, 2] }),
    tf.getVariable("second/bias", { shape: [2] }),
    tf.getVariable("global_step", { shape: [], dtype: tf.int64 }),
  ];
  await using sess = new tf.Session();
  await new tf.train.Saver().restore(sess, PREFIX);
  const values = (await sess.run(variables)) as unknown as tf.NdArray[];
  assert.deepEqual(
    values.map((value) => value.toArray()),
    [
      [
        [1, 2],
        [3, 4],
      ],
      [0.5, -0.5],
      42n,
    ],
  );
  tf.getVariable("second/kernal", { shape: [2, 2] });
  await assert.rejects(new tf.train.Saver({ name: "all" }).restore(sess, PREFIX), {
    name: "NotFoundError",
    message: /second\/kernal/,
  });
});

test("its keys are its names still", async () => {
  const names = (await tf.train.listVariables(PREFIX)).map(([name]) => name);
  assert.equal(names.length, 6);
  assert.ok(names.includes("net/layers/0/bias/.ATTRIBUTES/VARIABLE_VALUE"));
  assert.equal((await tf.train.loadVariable(PREFIX, "step/.ATTRIBUTES/VARIABLE_VALUE")).item(), 42n);
  assert.deepEqual((await tf.train.loadVariable(PREFIX, "second/kernel")).toArray(), [
    [5, 6],
    [7, 8],
  ]);
  assert.equal((await tf.train.exportVariables(PREFIX, "o.npz")).length, 5);
});

test("a damaged graph of objects is refused, and one that names lost keys is read", async () => {
  const write = async (prefix: string, graph: Uint8Array): Promise<void> => {
    const writer = await BundleWriter.create(prefix);
    await writer.add("_CHECKPOINTABLE_OBJECT_GRAPH", new NdArray(string, [], [graph]));
    await writer.add("w", tf.ndarray([1]));
    await writer.finish();
  };
  await write("bad", Uint8Array.of(255, 255));
  await assert.rejects(openCheckpoint("bad"), { name: "DataLossError", message: /_CHECKPOINTABLE_OBJECT_GRAPH/ });
  const lost = {
    nodes: [
      {
        attributes: [
          { fullName: "v", checkpointKey: "gone" },
          { fullName: "u", checkpointKey: "w" },
        ],
      },
    ],
  };
  await write("lost", encode(tensorflow.TrackableObjectGraph, lost));
  const reader = await openCheckpoint("lost");
  assert.equal(reader.entry("v"), undefined);
  assert.deepEqual((await reader.read("u")).toArray(), [1]);
  await reader.close();
});
