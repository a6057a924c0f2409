import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { applyOp } from "../../../../src/core/apply-op.js";
import { withGraph } from "../../../../src/core/default-graph.js";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { assertSameGraph } from "../../../support/graph-diff.js";
import { assertSteps, type BuildSteps, buildSteps, loadSteps } from "../../../support/steps.js";

const { nn } = tf;
const weights = [0.1, 2.5, 7.0, 1.0, 0.5, 3.0, 3.0, 9.5, 0.25, 1.5];

type Sampled = ReturnType<typeof nn.uniformCandidateSampler>;
const parts = (s: Sampled): tf.Tensor[] => [s.sampledCandidates, s.trueExpectedCount, s.sampledExpectedCount];

/** A sampler in a graph of this seed. */
const sampler =
  (build: (x: tf.Tensor) => Sampled, seed: number | undefined = 5): BuildSteps =>
  (x) => {
    if (seed !== undefined) tf.setRandomSeed(seed);
    return [parts(build(x))];
  };

const SAMPLERS: Record<string, BuildSteps> = {
  uniform_large: sampler((x) => nn.uniformCandidateSampler(x, 2, 40, false, 10 ** 12 + 7)),
  log_uniform_large: sampler((x) => nn.logUniformCandidateSampler(x, 2, 500, true, 50000)),
  uniform_power_of_two: sampler((x) => nn.uniformCandidateSampler(x, 2, 40, false, 64)),
  fixed_distorted: sampler((x) =>
    nn.fixedUnigramCandidateSampler(x, 2, 5, true, 12, { distortion: 0.75, numReservedIds: 2, unigrams: weights }),
  ),
  fixed_shard: sampler((x) =>
    nn.fixedUnigramCandidateSampler(x, 2, 3, false, 5, { numShards: 2, shard: 1, unigrams: weights }),
  ),
  thread_unsafe: (x) => {
    tf.setRandomSeed(5);
    const attrs = { num_true: 2, num_sampled: 6, unique: true, range_max: 20, seed: 4, seed2: 2 };
    return [applyOp("ThreadUnsafeUnigramCandidateSampler", { true_classes: x }, attrs).outputs];
  },
  all_classes: sampler((x) => nn.allCandidateSampler(x, 2, 20, true)),
  accidental_hits: (x) => {
    tf.setRandomSeed(5);
    const { indices, ids, weights: out } = nn.computeAccidentalHits(x, tf.constant([5n, 0n, 9n, 7n, 5n]), 2);
    return [[indices, ids, out]];
  },
};
for (const unique of [true, false]) {
  const kind = unique ? "unique" : "repeated";
  SAMPLERS[`log_uniform_${kind}`] = sampler((x) => nn.logUniformCandidateSampler(x, 2, 6, unique, 20));
  SAMPLERS[`uniform_${kind}`] = sampler((x) => nn.uniformCandidateSampler(x, 2, 6, unique, 20, { seed: 3 }));
  SAMPLERS[`learned_${kind}`] = (x) => [parts(nn.learnedUnigramCandidateSampler(x, 2, 6, unique, 20, { seed: 9 }))];
  SAMPLERS[`fixed_${kind}`] = sampler((x) =>
    nn.fixedUnigramCandidateSampler(x, 2, 6, unique, 10, { unigrams: weights }),
  );
}

const { items, nodes } = loadSteps("sampled");
for (const item of items) {
  test(`${item.label}: TensorFlow's candidates and counts, run after run`, async () => {
    await assertSteps(buildSteps(item, nodes, SAMPLERS[item.label]!), item, { relative: 1e-6 });
  });
  test(`${item.label}: TensorFlow's nodes`, () => {
    const { graph } = buildSteps(item, nodes, SAMPLERS[item.label]!);
    const expected = [...nodes.values()].filter(({ name }) => name?.startsWith(`${item.label}/`));
    assertSameGraph(toGraphDef(graph), { node: expected });
  });
}

test("every recorded sampler is built here", () => {
  assert.deepEqual(items.map(({ label }) => label).sort(), Object.keys(SAMPLERS).sort());
});

test("the weights of a fixed sampler may come from a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vocabulary-"));
  try {
    const vocabFile = join(folder, "words.csv");
    await writeFile(vocabFile, weights.map((weight, i) => `word${i},${weight}\n`).join(""));
    const graph = new tf.Graph();
    const [given, read] = withGraph(graph, () =>
      [{ unigrams: weights }, { vocabFile }].map((from) =>
        parts(nn.fixedUnigramCandidateSampler([[1n, 2n]], 2, 6, true, 10, { ...from, seed: 1 })),
      ),
    );
    await using sess = new tf.Session({ graph });
    const values = (await sess.run([...given!, ...read!])) as NdArray[];
    assert.deepEqual(
      values.slice(0, 3).map((value) => value.toArray()),
      values.slice(3).map((value) => value.toArray()),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what cannot be drawn is refused in TensorFlow's words", async () => {
  const graph = new tf.Graph();
  const [few, outside, nothing] = withGraph(graph, () => [
    nn.uniformCandidateSampler([[1n]], 1, 6, true, 5).sampledCandidates,
    nn.uniformCandidateSampler([[7n]], 1, 2, true, 5).sampledCandidates,
    nn.fixedUnigramCandidateSampler([[1n]], 1, 2, true, 5).sampledCandidates,
  ]);
  await using sess = new tf.Session({ graph });
  await assert.rejects(() => sess.run(few!), {
    name: "InvalidArgumentError",
    message: /^Sampler's range is too small/,
  });
  await assert.rejects(() => sess.run(outside!), { message: /^`true_candidate` out of range \[0, 5\), received 7/ });
  await assert.rejects(() => sess.run(nothing!), { message: /^Must provide either vocab_file or unigrams/ });
});
