import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

const golden = loadCase("initializers");
const seed = 3;
const { initializers } = tf;

beforeEach(() => tf.resetDefaultGraph());

/** The initializers of the recorded program, in its order. */
const makeAll = (): Readonly<Record<string, ReturnType<typeof initializers.zeros>>> => ({
  zeros: initializers.zeros(),
  ones: initializers.ones(),
  constant: initializers.constant([1, 2, 3, 4, 5, 6]),
  random_uniform: initializers.randomUniform({ minval: -0.5, maxval: 0.5, seed }),
  random_normal: initializers.randomNormal({ stddev: 0.5, seed }),
  truncated_normal: initializers.truncatedNormal({ stddev: 0.5, seed }),
  uniform_unit_scaling: initializers.uniformUnitScaling({ seed }),
  variance_scaling: initializers.varianceScaling({ seed }),
  "variance_scaling fan_out normal": initializers.varianceScaling({
    scale: 2,
    mode: "fan_out",
    distribution: "normal",
    seed,
  }),
  "variance_scaling fan_avg uniform": initializers.varianceScaling({ mode: "fan_avg", distribution: "uniform", seed }),
  glorot_uniform: initializers.glorotUniform({ seed }),
  glorot_normal: initializers.glorotNormal({ seed }),
  he_normal: initializers.heNormal({ seed }),
  lecun_uniform: initializers.lecunUniform({ seed }),
  orthogonal: initializers.orthogonal({ seed }),
  identity: initializers.identity(),
});

test("initializers make TensorFlow's nodes and values", async () => {
  tf.setRandomSeed(8);
  for (const [name, initializer] of Object.entries(makeAll())) {
    const v = tf.getVariable(name.replaceAll(" ", "_"), [3, 2], { initializer });
    await using sess = new tf.Session();
    await sess.run(v.initializer);
    assertCloseArray(await sess.run(v), toNdArray(golden.item(name, "run").values), name);
  }
  const conv = tf.getVariable("conv", [3, 3, 2, 4], { initializer: tf.glorotUniformInitializer({ seed }) });
  await using sess = new tf.Session();
  await sess.run(conv.initializer);
  const label = "glorot_uniform conv [3,3,2,4]";
  assertCloseArray(await sess.run(conv), toNdArray(golden.item(label, "run").values), label);
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path("graph.pbtxt")));
});
