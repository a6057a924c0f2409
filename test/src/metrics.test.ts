import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { tensorflow } from "#proto/tensorflow.js";
import { withGraph } from "../../src/core/default-graph.js";
import { toGraphDef } from "../../src/core/graph-def.js";
import * as tf from "../../src/index.js";
import type { Metric } from "../../src/metrics/metric.js";
import { assertSameGraph } from "../support/graph-diff.js";
import { assertSteps, type BuiltSteps, buildSteps, loadSteps, type RecordedSteps } from "../support/steps.js";

const m = tf.metrics;
type Build = (x: tf.Tensor, y: tf.Tensor, z: tf.Tensor) => Metric;
const three = [0.2, 0.5, 0.8];

/** Each metric as test/fixtures/golden/metrics/program.py builds it. */
const METRICS: Readonly<Record<string, Build>> = {
  mean: (x) => m.mean(x),
  mean_of_two: (x, weights) => m.mean(x, { weights }),
  mean_weights_spread: (x, weights) => m.mean(x, { weights }),
  mean_scalar_weight: (x) => m.mean(x, { weights: 0.5, name: "half" }),
  mean_none: (x) => m.mean(x),
  mean_unknown: (x) => m.mean(x),
  mean_int: (x) => m.mean(x),
  mean_tensor: (x, weights) => m.meanTensor(x, { weights }),
  mean_tensor_plain: (x) => m.meanTensor(x),
  accuracy: (l, p) => m.accuracy(l, p),
  accuracy_types: (l, p, weights) => m.accuracy(l, p, { weights }),
  accuracy_column: (l, p) => m.accuracy(l, p),
  accuracy_column_weights: (l, p, weights) => m.accuracy(l, p, { weights, name: "acc" }),
  mean_squared_error: (l, p) => m.meanSquaredError(l, p),
  root_mean_squared_error: (l, p, weights) => m.rootMeanSquaredError(l, p, { weights }),
  mean_absolute_error: (l, p) => m.meanAbsoluteError(l, p),
  mean_relative_error: (l, p, n) => m.meanRelativeError(l, p, n),
  mean_cosine_distance: (l, p) => m.meanCosineDistance(l, p, 1),
  mean_cosine_distance_weights: (l, p, weights) => m.meanCosineDistance(l, p, 1, { weights }),
  percentage_below: (x) => m.percentageBelow(x, 0.5),
  percentage_below_named: (x, weights) => m.percentageBelow(x, 0.25, { weights, name: "low" }),
  true_positives: (l, p) => m.truePositives(l, p),
  true_negatives: (l, p) => m.trueNegatives(l, p),
  false_positives: (l, p, weights) => m.falsePositives(l, p, { weights }),
  false_negatives: (l, p) => m.falseNegatives(l, p, { weights: 2 }),
  precision: (l, p) => m.precision(l, p),
  precision_weights: (l, p, weights) => m.precision(l, p, { weights }),
  precision_none: (l, p) => m.precision(l, p),
  recall: (l, p) => m.recall(l, p),
  recall_weights: (l, p, weights) => m.recall(l, p, { weights, name: "found" }),
  auc: (l, p) => m.auc(l, p),
  auc_few: (l, p, weights) => m.auc(l, p, { weights, numThresholds: 5 }),
  auc_thresholds: (l, p) => m.auc(l, p, { thresholds: [0.7, 0.3, 0.5], name: "area" }),
  auc_pr: (l, p) => m.auc(l, p, { numThresholds: 7, curve: "PR" }),
  auc_careful: (l, p) => m.auc(l, p, { numThresholds: 7, curve: "PR", summationMethod: "careful_interpolation" }),
  auc_minoring: (l, p) => m.auc(l, p, { numThresholds: 7, summationMethod: "minoring" }),
  auc_majoring: (l, p) => m.auc(l, p, { numThresholds: 7, summationMethod: "majoring" }),
  true_positives_at_thresholds: (l, p) => m.truePositivesAtThresholds(l, p, three),
  true_negatives_at_thresholds: (l, p) => m.trueNegativesAtThresholds(l, p, three),
  false_positives_at_thresholds: (l, p) => m.falsePositivesAtThresholds(l, p, three),
  false_negatives_at_thresholds: (l, p) => m.falseNegativesAtThresholds(l, p, three),
  precision_at_thresholds: (l, p) => m.precisionAtThresholds(l, p, three),
  recall_at_thresholds: (l, p, weights) => m.recallAtThresholds(l, p, three, { weights }),
  sensitivity_at_specificity: (l, p) => m.sensitivityAtSpecificity(l, p, 0.7, { numThresholds: 10 }),
  specificity_at_sensitivity: (l, p) => m.specificityAtSensitivity(l, p, 0.7, { numThresholds: 10 }),
  mean_iou: (l, p) => m.meanIou(l, p, 3),
  mean_iou_weights: (l, p, weights) => m.meanIou(l, p, 4, { weights }),
  mean_per_class_accuracy: (l, p) => m.meanPerClassAccuracy(l, p, 3),
  mean_per_class_accuracy_weights: (l, p, weights) => m.meanPerClassAccuracy(l, p, 3, { weights }),
  precision_at_k: (l, p) => m.precisionAtK(l, p, 2),
  precision_at_k_class: (l, p) => m.precisionAtK(l, p, 3, { classId: 1 }),
  precision_at_k_weights: (l, p, weights) => m.precisionAtK(l, p, 2, { weights }),
  precision_at_top_k: (l, p) => m.precisionAtTopK(l, p, 2),
  recall_at_k: (l, p) => m.recallAtK(l, p, 2),
  recall_at_k_class: (l, p, weights) => m.recallAtK(l, p, 3, { classId: 2, weights, name: "hits" }),
  recall_at_top_k: (l, p) => m.recallAtTopK(l, p),
  average_precision_at_k: (l, p) => m.averagePrecisionAtK(l, p, 3),
  average_precision_at_k_weights: (l, p, weights) => m.averagePrecisionAtK(l, p, 2, { weights }),
};

/** Where TensorFlow builds a tf.cond, for labels out of range, or for weights of values of unknown rank. */
const WITH_COND = new Set([
  "average_precision_at_k",
  "average_precision_at_k_weights",
  "precision_at_k_weights",
  "recall_at_k_class",
]);

const { items, nodes } = loadSteps("metrics");

/** The update and then the value of a metric. */
const build = (item: RecordedSteps): BuiltSteps =>
  buildSteps(item, nodes, (x, y, z) => {
    const [value, update] = METRICS[item.label]!(x, y, z);
    return [[update], [value]];
  });

/** Nodes without what is inside of the tf.cond that guards an Assert: here is only the Assert itself. */
function withoutGuards(list: readonly tensorflow.INodeDef[]): tensorflow.INodeDef[] {
  const isGuard = (name: string): boolean => name.includes("/AssertGuard/");
  return list
    .filter(({ name }) => !isGuard(name ?? ""))
    .map((node) => ({
      ...node,
      input: (node.input ?? []).map((input) =>
        isGuard(input) ? input.replace(/\/AssertGuard\/.*/, "/Assert") : input,
      ),
    }));
}

describe("tf.metrics", () => {
  for (const item of items) {
    test(`${item.label}: TensorFlow's values over several batches`, async () => {
      await assertSteps(build(item), item);
    });
    if (!WITH_COND.has(item.label))
      test(`${item.label}: TensorFlow's nodes and collections`, () => {
        const { graph } = build(item);
        const expected = [...nodes.values()].filter(({ name }) => name?.startsWith(`${item.label}/`));
        assertSameGraph({ node: withoutGuards(toGraphDef(graph).node ?? []) }, { node: withoutGuards(expected) });
        const names = (key: string): string[] =>
          withGraph(graph, () => graph.getCollection(key)).map((variable) => (variable as tf.Variable).name);
        assert.deepEqual(names(tf.GraphKeys.LOCAL_VARIABLES), item.local_variables);
        assert.deepEqual(names(tf.GraphKeys.METRIC_VARIABLES), item.metric_variables);
      });
  }

  test("every recorded metric is built here, and every metric is recorded", () => {
    assert.deepEqual(items.map(({ label }) => label).sort(), Object.keys(METRICS).sort());
  });

  test("values and updates are added to collections", () => {
    withGraph(new tf.Graph(), () => {
      const [value, update] = m.mean([1, 2], { metricsCollections: ["a", "b"], updatesCollections: "c" });
      const { graph } = value;
      assert.deepEqual(graph.getCollection("a"), [value]);
      assert.deepEqual(graph.getCollection("b"), [value]);
      assert.deepEqual(graph.getCollection("c"), [update]);
    });
  });

  test("what does not fit is refused in TensorFlow's words", () => {
    withGraph(new tf.Graph(), () => {
      assert.throws(() => m.accuracy(tf.zeros([3]), tf.zeros([4])), {
        message: "Shapes (4,) and (3,) are incompatible",
      });
      assert.throws(() => m.auc([true], [0.5], { curve: "XY" as "PR" }), { message: /Curve XY is unknown/ });
      assert.throws(() => m.sensitivityAtSpecificity([true], [0.5], 2), { message: /must be in the range \[0, 1\]/ });
    });
  });

  test("a prediction out of range fails the run", async () => {
    const graph = new tf.Graph();
    const [, update] = withGraph(graph, () => m.auc([true, false], tf.placeholder("float32", [2], { name: "p" })));
    await using sess = new tf.Session({ graph });
    await sess.run(withGraph(graph, () => tf.localVariablesInitializer()));
    await assert.rejects(() => sess.run(update, { p: [0.5, 1.5] }), {
      name: "InvalidArgumentError",
      message: /assertion failed: \[predictions must be in \[0, 1\]\]/,
    });
  });
});
