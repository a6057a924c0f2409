import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText, readSaverDefText } from "../../support/pbtxt.js";
import { workInFolder } from "../../support/work-in-folder.js";

const golden = loadCase("saver_graphs");
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const ones = (name: string, shape: number[], useResource = false): tf.Variable =>
  tf.getVariable(name, shape, { initializer: tf.onesInitializer(), useResource });
const parts = (name: string, shape: number[], count: number, useResource = false): tf.PartitionedVariable =>
  tf.getVariable(name, shape, {
    initializer: tf.zerosInitializer(),
    partitioner: tf.fixedSizePartitioner(count),
    useResource,
  });

/** Variables of several types on several devices. */
function several(): [tf.Variable, tf.Variable, tf.Variable, tf.Variable] {
  const a = tf.variable([1, 2], { name: "b/a" });
  const b = tf.variable(3, { name: "B", dtype: tf.int32 });
  const c = tf.device("/cpu:0", () => tf.variable([true], { name: "c_10" }));
  const d = tf.device("/cpu:1", () => tf.variable(["x"], { name: "c_2" }));
  return [a, b, c, d];
}

/** A variable without a shape. */
const free = (): tf.Variable => tf.variable(tf.placeholder(tf.float32, [null]), { validateShape: false, name: "free" });

/** What the recorded program builds, by the names of its graphs. */
const builders: Readonly<Record<string, () => tf.train.Saver>> = {
  slices_list() {
    parts("emb", [12, 2], 12);
    ones("eye", [2]);
    return new tf.train.Saver();
  },
  slices_dict() {
    const p = parts("emb", [12, 2], 11);
    const q = parts("other", [4], 2);
    return new tf.train.Saver({ saved_as: p, listed: [...q] });
  },
  slices_resource() {
    parts("emb", [5, 2], 2, true);
    ones("eye", [2], true);
    return new tf.train.Saver();
  },
  slices_resource_dict_reshape() {
    const p = tf.device("/cpu:1", () => parts("emb", [5, 2], 2, true));
    return new tf.train.Saver({ x: p }, { reshape: true });
  },
  resource_dict() {
    const v = tf.device("/cpu:1", () => ones("v", [2], true));
    const w = ones("w", [2], true);
    return new tf.train.Saver({ "a/w": w, v });
  },
  reshape() {
    tf.variable([1, 2], { name: "v" });
    free();
    ones("r", [2], true);
    ones("s", []);
    return new tf.train.Saver({ reshape: true });
  },
  unknown_shape() {
    free();
    return new tf.train.Saver();
  },
  devices() {
    several();
    return new tf.train.Saver();
  },
  sharded() {
    several();
    ones("r", [2], true);
    return new tf.train.Saver({ sharded: true, restoreSequentially: true, maxToKeep: null });
  },
  sharded_jobs() {
    tf.device("/job:ps/task:1", () => tf.variable(1, { name: "one" }));
    tf.device("/job:ps/task:0/cpu:0", () => {
      tf.variable(1, { name: "zero" });
      ones("r", [2], true);
    });
    tf.device("/job:worker/replica:0/task:0/device:GPU:1", () => parts("emb", [4, 2], 2));
    return new tf.train.Saver({ sharded: true, reshape: true, keepCheckpointEveryNHours: 1.5 });
  },
  v1() {
    several();
    ones("r", [2], true);
    parts("emb", [4, 2], 2);
    return new tf.train.Saver({ writeVersion: "V1", filename: "elsewhere" });
  },
  v1_sharded() {
    several();
    ones("r", [2], true);
    parts("res", [4, 2], 2, true);
    return new tf.train.Saver({ writeVersion: "V1", sharded: true, maxToKeep: 0 });
  },
  scopes() {
    const a = tf.variable(1, { name: "a" });
    return tf.nameScope("outer", () =>
      tf.device("/cpu:1", () =>
        tf.controlDependencies([a.op], () => new tf.train.Saver({ renamed: a }, { name: "in/ner" })),
      ),
    );
  },
  tensors() {
    const a = tf.variable(1, { name: "a" });
    const b = ones("b", [2], true);
    return new tf.train.Saver([a.toRef(), b.graphElement()]);
  },
  inside_a_device() {
    several();
    tf.device("/job:ps/task:0", () => parts("emb", [5, 2], 2, true));
    return tf.device("/job:chief/cpu:1", () => new tf.train.Saver({ sharded: true }));
  },
  nested() {
    const [a, b, , d] = several();
    return new tf.train.Saver([[a, [d]], b]);
  },
};

describe("the nodes of a Saver are TensorFlow's", () => {
  for (const [name, build] of Object.entries(builders))
    test(name, () => {
      const saver = build();
      assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path(`${name}.pbtxt`)));
      const expected = readSaverDefText(golden.path(`${name}.saver_def.pbtxt`));
      const found = encode(tensorflow.SaverDef, saver.asSaverDef() ?? {});
      assert.deepEqual(found, encode(tensorflow.SaverDef, expected));
    });
});

describe("what a Saver refuses", () => {
  const refuses = (label: string, work: () => unknown): void => {
    const { type, message } = golden.item(label, "error");
    const isPlain = !/Const|<tf.Variable/.test(message ?? "");
    assert.throws(work, (error: Error) => {
      assert.equal(error.name, type, error.message);
      const words = isPlain ? message! : message!.split(": ")[0]!;
      assert.ok(error.message.startsWith(words), `${error.message}\nexpected ${words}`);
      return true;
    });
  };

  test("is refused in TensorFlow's words", () => {
    refuses("no variables", () => new tf.train.Saver());
    const a = tf.variable(1, { name: "a" });
    const p = parts("p", [4], 2);
    const q = parts("q", [4], 2);
    refuses("one variable under two names", () => new tf.train.Saver({ x: a, y: a }));
    refuses("one variable twice", () => new tf.train.Saver([a, a]));
    refuses("slices of two tensors", () => new tf.train.Saver({ x: [p.variables[0]!, q.variables[0]!] }));
    refuses("slices that are none", () => new tf.train.Saver({ x: [a] }));
    refuses("slices that are no variables", () => new tf.train.Saver({ x: ["a" as never] }));
    refuses("no variable", () => new tf.train.Saver({ x: tf.constant(1) }));
    refuses("no variable in a list", () => new tf.train.Saver([tf.constant(1)]));
    refuses("no list", () => new tf.train.Saver(3 as never));
    refuses("deferred with a list", () => new tf.train.Saver([a], { deferBuild: true }));
    assert.throws(() => new tf.train.Saver({ writeVersion: "V3" as never }), { name: "ValueError" });
  });
});
