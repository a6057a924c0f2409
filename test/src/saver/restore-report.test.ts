import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import * as tf from "../../../src/index.js";
import { DISPLAY } from "../../../src/show/mime.js";
import { workInFolder } from "../../support/work-in-folder.js";
import { descendants, parseXml, textOf } from "../../support/xml.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

/** Saves variables with these values as `old`, and begins a new graph. */
async function saved(values: Readonly<Record<string, tf.NdArray>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) tf.variable(value, { name });
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await new tf.train.Saver().save(sess, "old");
  tf.resetDefaultGraph();
}

const MODEL = {
  "model/dense/kernel": tf.ndarray([1, 2, 3, 4, 5, 6], [2, 3]),
  "model/dense/bias": tf.ndarray([7, 8, 9]),
  "model/out/kernel": tf.ndarray([1, 1, 1], [3, 1]),
  global_step: tf.ndarray(2n ** 53n + 1n),
  counts: tf.ndarray([1, 2], [2], tf.int32),
};

const read = async (sess: tf.Session, name: string): Promise<unknown> =>
  ((await sess.run(`${name}:0`)) as tf.NdArray).toArray();

describe("restoring what does not fit", () => {
  /** One variable that fits, one missing, one of another shape, one of another type. */
  async function misfit(): Promise<{ saver: tf.train.Saver; sess: tf.Session }> {
    await saved(MODEL);
    tf.variable([0, 0, 0], { name: "model/dense/bias" });
    tf.variable([[0, 0]], { name: "model/dense/kernel" });
    tf.variable([0, 0], { name: "counts" });
    tf.variable(0, { name: "model/dense/gamma" });
    const sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    return { saver: new tf.train.Saver(), sess };
  }

  test("throws TensorFlow's error with a table of everything, and changes nothing", async () => {
    const { saver, sess } = await misfit();
    await assert.rejects(saver.restore(sess, "old"), (error: Error) => {
      assert.equal(error.name, "NotFoundError");
      assert.match(
        error.message,
        /^Restoring from checkpoint failed\. This is most likely due to a Variable name or other graph key.*\n\nKey model\/dense\/gamma not found in checkpoint\n\t \[\[\{\{node save\/RestoreV2\}\}\]\]\n\n"old": 1 of 4 variables fit, .*Nothing was changed\.\n/,
      );
      for (const line of [
        /^ {2}missing +model\/dense\/gamma +float32 \(\) +-$/m,
        /^ {2}wrong shape +model\/dense\/kernel +float32 \(1, 2\) +float32 \(2, 3\)$/m,
        /^ {2}wrong dtype +counts +float32 \(2,\) +int32 \(2,\)$/m,
        /^ {2}extra +global_step +- +int64 \(\)/m,
        /^ {2}extra +model\/out\/kernel +- +float32 \(3, 1\)/m,
      ])
        assert.match(error.message, line);
      return true;
    });
    assert.deepEqual(await read(sess, "model/dense/bias"), [0, 0, 0]);
    await sess.close();
  });

  test("restores what fits, and says what it left", async () => {
    const { saver, sess } = await misfit();
    const report = await saver.restore(sess, "old", { partial: true });
    assert.deepEqual(report.restored, ["model/dense/bias"]);
    assert.equal(report.fits, false);
    assert.deepEqual(
      report.matching.map(({ key }) => key),
      ["model/dense/bias"],
    );
    assert.deepEqual(
      report.missing.map(({ key }) => key),
      ["model/dense/gamma"],
    );
    assert.deepEqual(report.wrongShape, [
      {
        fit: "wrong shape",
        variable: "model/dense/kernel",
        key: "model/dense/kernel",
        expected: { dtype: "float32", shape: "(1, 2)" },
        found: { dtype: "float32", shape: "(2, 3)" },
      },
    ]);
    assert.deepEqual(
      report.wrongDtype.map(({ key }) => key),
      ["counts"],
    );
    assert.deepEqual(
      report.extra.map(({ key }) => key),
      ["global_step", "model/out/kernel"],
    );
    assert.deepEqual(await read(sess, "model/dense/bias"), [7, 8, 9]);
    assert.deepEqual(await read(sess, "counts"), [0, 0]);
    await sess.close();
  });

  test("names what may be meant: the same last part in another scope, else what is alike in the same one", async () => {
    await saved(MODEL);
    tf.variable(tf.zeros([2, 3]), { name: "model/dense/weights" });
    tf.variable(tf.zeros([3, 1]), { name: "model/output/kernel" });
    await using sess = new tf.Session();
    const report = await new tf.train.Saver().restore(sess, "old", { partial: true, dryRun: true });
    assert.match(String(report), /^ {2}missing +model\/dense\/weights +float32 \(2, 3\) +- +model\/dense\/kernel$/m);
    assert.match(String(report), /^ {2}missing +model\/output\/kernel +float32 \(3, 1\) +- +model\/out\/kernel/m);
    assert.match(String(report), /^ {2}extra +model\/dense\/kernel +- +float32 \(2, 3\) +model\//m);
  });

  test("says what it would do, without doing it", async () => {
    const { saver, sess } = await misfit();
    const operations = sess.graph.operations.length;
    const report = await saver.restore(sess, "old", { partial: true, dryRun: true });
    assert.deepEqual([report.dryRun, report.restored, report.matching.length], [true, [], 1]);
    assert.match(
      String(report),
      /^"old": 1 of 4 variables fit, 1 missing, 1 of another shape, 1 of another type; the checkpoint has 2 more\. Dry run, nothing was changed\.$/m,
    );
    assert.deepEqual(await read(sess, "model/dense/bias"), [0, 0, 0]);
    assert.equal(sess.graph.operations.length, operations, "no node was added");
    const bundle = (report as unknown as Record<symbol, () => Record<string, string>>)[DISPLAY]!();
    assert.equal(bundle["text/plain"], String(report));
    const cells = descendants(parseXml(bundle["text/html"]!))
      .filter(({ tag, attributes }) => tag === "td" || attributes.get("scope") === "row")
      .map(textOf);
    assert.equal(cells.length, 5 * 5);
    assert.ok(cells.includes("model/dense/gamma"));
    await sess.close();
  });

  test("one scope of it, the rest as it is", async () => {
    await saved(MODEL);
    const names = ["model/dense/bias", "model/out/kernel", "models/dense/bias"];
    for (const [at, shape] of [[3], [3, 1], [3]].entries()) tf.variable(tf.zeros(shape), { name: names[at]! });
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const saver = new tf.train.Saver();
    for (const scope of ["model/dense", "model/dense/"]) {
      const report = await saver.restore(sess, "old", { scope });
      assert.deepEqual([report.restored, report.extra, report.fits], [["model/dense/bias"], [], true]);
    }
    assert.deepEqual(await read(sess, "model/dense/bias"), [7, 8, 9]);
    assert.deepEqual(await read(sess, "model/out/kernel"), [[0], [0], [0]]);
    await assert.rejects(saver.restore(sess, "old", { scope: "mode" }), {
      name: "ValueError",
      message:
        /^Cannot restore the scope "mode": no variable is in it, expected one of model, model\/dense, .*Did you mean/,
    });
  });

  test("each kind alone has its error and its first words", async () => {
    await saved(MODEL);
    await using sess = new tf.Session();
    const counts = tf.variable([0, 0], { name: "counts" });
    await assert.rejects(new tf.train.Saver([counts]).restore(sess, "old"), {
      name: "InvalidArgumentError",
      message:
        /due to a mismatch between.*\n\ntensor_name = counts; expected dtype float32 does not equal original dtype int32/s,
    });
    for (const useResource of [false, true]) {
      const bias = tf.variable([0, 0], { name: `bias_${useResource}`, useResource });
      await assert.rejects(new tf.train.Saver({ "model/dense/bias": bias }).restore(sess, "old"), {
        name: "InvalidArgumentError",
        message:
          /due to a mismatch between.*\n\nAssign requires shapes of both tensors to match\. lhs shape= \[2\] rhs shape= \[3\]/s,
      });
    }
  });
});

describe("restoring under other names", () => {
  async function renamed(): Promise<{ saver: tf.train.Saver; sess: tf.Session }> {
    await saved(MODEL);
    tf.variable(tf.zeros([2, 3]), { name: "net/dense/kernel" });
    tf.variable(tf.zeros([3]), { name: "net/dense/bias" });
    tf.variable(0n, { name: "step" });
    const sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    return { saver: new tf.train.Saver(), sess };
  }
  const renames: Readonly<Record<string, tf.train.Rename>> = {
    "names and a scope": { "model/": "net/", global_step: "step" },
    "each by its name": {
      "model/dense/kernel": "net/dense/kernel",
      "model/dense/bias:0": "net/dense/bias:0",
      global_step: "step",
    },
    "from the graph's names to the checkpoint's": { "net/": "model/", step: "global_step" },
    "a function": (name) => name.replace(/^model\//, "net/").replace("global_step", "step"),
    "a function of the graph's names": (name) => name.replace(/^net\//, "model/").replace(/^step$/, "global_step"),
  };
  for (const [label, rename] of Object.entries(renames))
    test(label, async () => {
      const { saver, sess } = await renamed();
      const report = await saver.restore(sess, "old", { rename });
      assert.equal(report.fits, true, String(report));
      assert.deepEqual(report.restored, ["net/dense/bias", "net/dense/kernel", "step"]);
      assert.deepEqual(await read(sess, "net/dense/kernel"), [
        [1, 2, 3],
        [4, 5, 6],
      ]);
      assert.equal(await read(sess, "step"), 2n ** 53n + 1n);
      await sess.close();
    });

  test("a scope that has another name is found", async () => {
    const { saver, sess } = await renamed();
    const report = await saver.restore(sess, "old", { dryRun: true });
    assert.match(String(report), /rename \{ "model\/": "net\/" \} fits 2 of 3 missing variables/);
    assert.match(String(report), /^ {2}missing +net\/dense\/bias .* model\/dense\/bias$/m);
    await sess.close();
  });

  test("the root is a scope", async () => {
    await saved({ w: tf.ndarray([1]), b: tf.ndarray([2]) });
    tf.variable([0], { name: "in/w" });
    tf.variable([0], { name: "in/b" });
    await using sess = new tf.Session();
    await new tf.train.Saver().restore(sess, "old", { rename: { "/": "in/" } });
    assert.deepEqual([await read(sess, "in/w"), await read(sess, "in/b")], [[1], [2]]);
  });

  test("names that are nowhere are refused, with the closest", async () => {
    const { saver, sess } = await renamed();
    await assert.rejects(saver.restore(sess, "old", { rename: { global_steps: "step" } }), {
      name: "ValueError",
      message: /the checkpoint has no "global_steps".*Did you mean "global_step"\?/,
    });
    await assert.rejects(saver.restore(sess, "old", { rename: { global_step: "stepp" } }), {
      name: "ValueError",
      message: /the graph has no "stepp".*Did you mean "step"\?/,
    });
    await assert.rejects(saver.restore(sess, "old", { partail: true } as never), {
      name: "TypeError",
      message: /no option "partail".*Did you mean "partial"\?/,
    });
    await sess.close();
  });
});

describe("names that are not those of the variables", () => {
  test("parts of a variable saved under the name of the whole", async () => {
    await saved({ kernel: tf.ndarray([1, 2, 3, 4], [4, 1]), other: tf.ndarray([5]) });
    tf.getVariable("kernel", [4, 1], {
      initializer: tf.zerosInitializer(),
      partitioner: tf.fixedSizePartitioner(2),
    });
    const wrong = tf.getVariable("other", [2], {
      initializer: tf.zerosInitializer(),
      partitioner: tf.fixedSizePartitioner(2),
    });
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const saver = new tf.train.Saver();
    const report = await saver.restore(sess, "old", { partial: true });
    assert.deepEqual(report.restored, ["kernel/part_0", "kernel/part_1"]);
    assert.deepEqual(await read(sess, "kernel/part_1"), [[3], [4]]);
    assert.equal(report.wrongShape.length, 2);
    assert.match(String(report), /wrong shape +other\/part_0 \(saved as other 0,1\) +float32 \(2,\) +float32 \(1,\)/);
    await assert.rejects(saver.restore(sess, "old"), {
      name: "InvalidArgumentError",
      message:
        /tensor_name = other; shape in shape_and_slice spec \[2\] does not match the shape stored in checkpoint: \[1\]/,
    });
    assert.equal(wrong.length, 2);
  });

  test("an imported saver that covers a part", async () => {
    const a = tf.variable([1], { name: "a" });
    tf.variable([2], { name: "b" });
    await using first = new tf.Session();
    await first.run(tf.globalVariablesInitializer());
    await new tf.train.Saver({ saved_a: a }).save(first, "old");
    tf.resetDefaultGraph();
    const saver = await tf.train.importMetaGraph("old.meta", { importScope: "in" });
    await using sess = new tf.Session();
    const report = await saver.restore(sess, "old", { dryRun: true });
    assert.deepEqual(report.rows, [
      {
        fit: "fits",
        variable: "in/a",
        key: "saved_a",
        expected: { dtype: "float32", shape: "(1,)" },
        found: { dtype: "float32", shape: "(1,)" },
      },
    ]);
    await saver.restore(sess, "old");
    assert.deepEqual(await read(sess, "in/a"), [1]);
  });

  test("thousands of missing names take no time, and few lines", async () => {
    await saved({ w: tf.ndarray([1]) });
    for (let i = 0; i < 1500; i++) tf.variable([0], { name: `layer_${i}/w` });
    await using sess = new tf.Session();
    const report = await new tf.train.Saver().restore(sess, "old", { partial: true });
    assert.equal(report.missing.length, 1500);
    assert.ok(String(report).split("\n").length < 40);
    assert.match(String(report), /… and 1470 more missing/);
  });
});
