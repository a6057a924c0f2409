import { beforeEach, describe, test } from "node:test";
import * as tf from "../../../../src/index.js";
import { assertCloseArray } from "../../../support/close.js";
import { type GoldenValue, loadCase, toNdArray } from "../../../support/golden.js";

/** Imported loops whose branches read lists of tensors: one that comes from around the loop, and one that it writes; an array behind which a function is called. */
describe("lists and arrays of tensors have TensorFlow's gradients", () => {
  const golden = loadCase("list_in_branch");
  beforeEach(() => tf.resetDefaultGraph());
  for (const label of ["written", "read", "called"])
    test(label, async () => {
      await tf.train.importMetaGraph(golden.path("model.meta"));
      const { feeds, values } = golden.item(label);
      const [value, gradient] = (values as readonly GoldenValue[]).map(toNdArray);
      const x = tf.getDefaultGraph().getTensorByName("x:0");
      const y = tf.getDefaultGraph().getTensorByName(`${label}:0`);
      const loss = tf.reduceSum(y.mul(y).mul(0.5).add(y));
      const [dx] = tf.gradients(loss, [x]);
      await using sess = new tf.Session();
      const [gotValue, gotGradient] = await sess.run([y, tf.convertToTensor(dx!)], [[x, toNdArray(feeds!["x:0"]!)]]);
      assertCloseArray(gotValue!, value!, "value");
      assertCloseArray(gotGradient!, gradient!, "gradient");
    });
});
