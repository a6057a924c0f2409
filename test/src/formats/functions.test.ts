import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";

/** A model whose loop, branches and step are functions of the graph's library, which read variables and gather from them. */
describe("an imported model made of functions", () => {
  const golden = loadCase("functions");
  const feeds = Object.entries(golden.item("forward").feeds ?? {});
  const feedsOf = (graph: tf.Graph) =>
    new Map(feeds.map(([name, value]) => [graph.getTensorByName(name), toNdArray(value)]));
  const variable = (name: string) => tf.globalVariables().find((each) => each.op.name === name)!;
  const check = (label: string, got: readonly tf.NdArray[]): void => {
    const wanted = golden.item(label).values as readonly GoldenValue[];
    assert.equal(got.length, wanted.length);
    for (const [i, value] of got.entries()) assertCloseArray(value, toNdArray(wanted[i]), `${label} ${i}`);
  };
  const restored = async (): Promise<tf.Session> => {
    const saver = await tf.train.importMetaGraph(golden.path("model.meta"));
    const sess = new tf.Session();
    await saver!.restore(sess, golden.path("model"));
    return sess;
  };
  beforeEach(() => tf.resetDefaultGraph());

  test("runs, trains and has TensorFlow's gradients", async () => {
    await using sess = await restored();
    const fed = feedsOf(sess.graph);
    const forward = golden.item("forward").fetches as string[];
    check("forward", (await sess.run(forward, fed)) as tf.NdArray[]);
    const variables = ["emb", "w", "b"].map(variable);
    const gradients = tf.gradients(sess.graph.getTensorByName("loss:0"), variables);
    check(
      "gradients",
      (await sess.run(
        gradients.map((each) => tf.convertToTensor(each!)),
        fed,
      )) as tf.NdArray[],
    );
    for (let i = 1; i <= 5; i++) {
      await sess.run("train", fed);
      if (i === 1 || i === 5) check(`step ${i}`, (await sess.run(variables)) as tf.NdArray[]);
    }
  });

  test("is frozen in its functions too", async () => {
    const forward = golden.item("forward").fetches as string[];
    let frozen: Parameters<typeof tf.importGraphDef>[0];
    {
      await using sess = await restored();
      const outputs = forward.map((name) => name.replace(/:0$/, ""));
      frozen = await tf.graphUtil.convertVariablesToConstants(sess, sess.graph.asGraphDef(), outputs);
    }
    tf.resetDefaultGraph();
    await tf.importGraphDef(frozen, { name: "" });
    await using sess = new tf.Session();
    assert.ok(!JSON.stringify(sess.graph.asGraphDef().node).includes("VarHandleOp"));
    check("forward", (await sess.run(forward, feedsOf(sess.graph))) as tf.NdArray[]);
  });
});
