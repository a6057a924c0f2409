import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

const { random } = tf;
const seed = [3, 14];

/** Random numbers from seeds that are inputs. */
export const rows: OpRows = {
  golden: "random_functions",
  rows: [
    { op: [], name: "uniform", build: ([s]) => random.statelessUniform([3, 2], s!) },
    { op: [], name: "uniform_range", build: ([s]) => random.statelessUniform([3, 2], s!, { minval: -1, maxval: 2 }) },
    {
      op: [],
      name: "uniform_int",
      build: ([s]) => random.statelessUniform([5], s!, { minval: -4, maxval: 9, dtype: tf.int32 }),
    },
    {
      op: [],
      name: "uniform_full",
      build: ([s]) => random.statelessUniform([5], s!, { minval: null, maxval: null, dtype: tf.int64 }),
    },
    { op: [], name: "normal", build: ([s]) => random.statelessNormal([3, 2], s!) },
    {
      op: [],
      name: "normal_double",
      build: ([s]) => random.statelessNormal([3], s!, { mean: 2, stddev: 0.5, dtype: tf.float64 }),
    },
    { op: [], name: "truncated", build: ([s]) => random.statelessTruncatedNormal([3, 2], s!, { stddev: 3 }) },
    {
      op: ["StatelessRandomGammaV3", "RandomGammaGrad"],
      name: "gamma",
      build: ([a]) => random.statelessGamma([2, 3], seed, a!),
      gradient: "none",
    },
    {
      op: [],
      name: "gamma_beta",
      build: ([a, beta]) => random.statelessGamma([4, 2, 3], seed, a!, { beta }),
      gradient: "none",
    },
    { op: "StatelessRandomPoisson", name: "poisson", build: ([r]) => random.statelessPoisson([4, 2], seed, r!) },
    {
      op: [],
      name: "poisson_double",
      build: ([r]) => random.statelessPoisson([4, 2], seed, r!, { dtype: tf.float64 }),
    },
    {
      op: "StatelessRandomBinomial",
      name: "binomial",
      build: ([n, p]) => random.statelessBinomial([4, 2], seed, n!, p!),
    },
    { op: [], name: "categorical", build: ([x]) => random.statelessCategorical(x!, 5, seed) },
    {
      op: [],
      name: "multinomial",
      build: ([x]) => random.statelessMultinomial(x!, 5, seed, { outputDtype: tf.int32 }),
    },
    {
      op: "StatelessParameterizedTruncatedNormal",
      name: "bounded",
      build: ([means]) =>
        random.statelessParameterizedTruncatedNormal([5, 2], seed, { means, stddevs: [1, 2], minvals: -1, maxvals: 4 }),
      gradient: "none",
    },
  ],
  elsewhere: [
    { op: ["StatelessRandomGammaV2", "StatelessSampleDistortedBoundingBox"], file: "ops/imported-gradients.test.ts" },
    { op: "ParameterizedTruncatedNormal", file: "ops/scenarios.test.ts" },
  ],
};
