import { test } from "node:test";
import type { tensorflow } from "#proto/tensorflow.js";
import { withGraph } from "../../src/core/default-graph.js";
import { toGraphDef } from "../../src/core/graph-def.js";
import type { NdArray } from "../../src/core/ndarray.js";
import { shapeFromProto } from "../../src/core/shape-proto.js";
import * as tf from "../../src/index.js";
import { assertCloseArray, type Tolerance } from "./close.js";
import { type GoldenArray, loadCase, toNdArray } from "./golden.js";
import { assertSameGraph } from "./graph-diff.js";
import { readGraphText } from "./pbtxt.js";

/** Steps of gradient descent, as `train` of test/fixtures/golden/rows.py records them. */
interface RecordedTraining {
  readonly label: string;
  readonly feeds: Readonly<Record<string, GoldenArray>>;
  /** Loss and outputs of each step. */
  readonly runs: readonly Readonly<Record<string, GoldenArray>>[];
  /** What the variables are after the last step. */
  readonly variables: Readonly<Record<string, GoldenArray>>;
}

/** Builds the outputs from the placeholders. */
export type BuildNetwork = (...inputs: tf.Tensor[]) => readonly tf.Tensor[];

/** How one network is compared. */
interface Comparison {
  readonly build: BuildNetwork;
  /** True where the nodes of the training step were recorded, too. */
  readonly whole?: boolean;
  readonly seed?: number;
  readonly tolerance?: Tolerance;
}

/** Builds each network of a recorded case, compares its nodes with TensorFlow's, and trains it to TensorFlow's numbers. */
export function testTraining(name: string, networks: Readonly<Record<string, BuildNetwork | Comparison>>): void {
  for (const [label, given] of Object.entries(networks)) {
    const network = typeof given === "function" ? { build: given } : given;
    test(`${label}: TensorFlow's nodes`, () => {
      const { nodes, item } = load(name, label);
      const { graph, before } = build(network, item, nodes);
      const found = toGraphDef(graph).node ?? [];
      assertSameGraph({ node: network.whole ? found : found.slice(0, before) }, { node: nodes });
    });
    test(`${label}: TensorFlow's losses and weights`, async () => {
      const { nodes, item } = load(name, label);
      await train(build(network, item, nodes), item, network.tolerance);
    });
  }
}

/** The labels of what was recorded. */
export function trainingLabels(name: string): string[] {
  return trainings(name).map(({ label }) => label);
}

interface Built {
  readonly graph: tf.Graph;
  readonly fetches: Readonly<Record<string, tf.Tensor>>;
  readonly step: tf.Operation;
  /** How many nodes there were before the training step's. */
  readonly before: number;
}

function build({ build: network, seed = 9 }: Comparison, item: RecordedTraining, nodes: readonly Node[]): Built {
  const graph = new tf.Graph();
  return withGraph(graph, () => {
    tf.setRandomSeed(seed);
    return tf.variableScope(item.label, () => {
      const inputs = Object.values(item.feeds).map((value, i) => {
        const shape = nodes.find((node) => node.name === `${item.label}/x${i}`)?.attr?.shape?.shape;
        return tf.placeholder(value.dtype, shape ? shapeFromProto(shape) : undefined, { name: `x${i}` });
      });
      const outputs = network(...inputs).map((y) => tf.identity(y, { name: "y" }));
      const before = graph.operations.length;
      const loss = tf.addN(outputs.map((y) => tf.reduceSum(times(y, y))));
      const step = new tf.train.GradientDescentOptimizer(0.05).minimize(loss);
      const named = outputs.map((y, i) => [i === 0 ? "y" : `y_${i}`, y] as const);
      return { graph, fetches: { loss, ...Object.fromEntries(named) }, step: step as tf.Operation, before };
    });
  });
}

/** y · y under the name that Python's operator gives it. */
const times = (x: tf.Tensor, y: tf.Tensor): tf.Tensor => tf.multiply(x, y, { name: "mul" });

async function train(
  { graph, fetches, step }: Built,
  item: RecordedTraining,
  tolerance: Tolerance = { relative: 1e-4, absolute: 1e-7 },
): Promise<void> {
  const feeds = Object.fromEntries(Object.entries(item.feeds).map(([name, value]) => [name, toNdArray(value)]));
  const init = withGraph(graph, () => tf.globalVariablesInitializer());
  await using sess = new tf.Session({ graph });
  await sess.run(init);
  for (const [i, expected] of item.runs.entries()) {
    const [values] = (await sess.run([fetches, step], feeds)) as [Record<string, NdArray>, undefined];
    for (const [key, value] of Object.entries(expected))
      assertCloseArray(values[key]!, toNdArray(value), `${item.label} ${key} of step ${i}`, tolerance);
  }
  const names = Object.keys(item.variables);
  const variables = (await sess.run(names)) as NdArray[];
  names.forEach((name, i) => {
    assertCloseArray(variables[i]!, toNdArray(item.variables[name]!), name, tolerance);
  });
}

type Node = tensorflow.INodeDef;
const graphs = new Map<string, readonly Node[]>();

function load(name: string, label: string): { item: RecordedTraining; nodes: Node[] } {
  if (!graphs.has(name)) graphs.set(name, readGraphText(loadCase(name).path("graph.pbtxt")).node ?? []);
  const item = trainings(name).find((one) => one.label === label);
  if (item === undefined) throw new Error(`Cannot find "${label}" in the recorded case "${name}"`);
  return { item, nodes: graphs.get(name)!.filter((node) => node.name?.startsWith(`${label}/`)) };
}

function trainings(name: string): RecordedTraining[] {
  return (loadCase(name).items as unknown as (RecordedTraining & { kind: string })[]).filter(
    ({ kind }) => kind === "train",
  );
}
