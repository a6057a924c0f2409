import type { tensorflow } from "#proto/tensorflow.js";
import { withGraph } from "../../src/core/default-graph.js";
import type { NdArray } from "../../src/core/ndarray.js";
import { shapeFromProto } from "../../src/core/shape-proto.js";
import * as tf from "../../src/index.js";
import { assertCloseArray, type Tolerance } from "./close.js";
import { type GoldenArray, loadCase, toNdArray } from "./golden.js";
import { readGraphText } from "./pbtxt.js";

/** Several runs of one graph with state, as `steps` of test/fixtures/golden/rows.py records them. */
export interface RecordedSteps {
  readonly label: string;
  readonly steps: readonly {
    readonly feeds: Readonly<Record<string, GoldenArray>>;
    /** The values of each group of fetches; the groups were run one after the other. */
    readonly values: readonly (readonly GoldenArray[])[];
  }[];
  /** Names of the variables in these collections. */
  readonly local_variables: readonly string[];
  readonly metric_variables: readonly string[];
}

/** The groups of fetches of a graph that was built here. */
export interface BuiltSteps {
  readonly graph: tf.Graph;
  readonly groups: readonly (readonly tf.Tensor[])[];
}

/** Builds what fetches there are from the placeholders. */
export type BuildSteps = (x: tf.Tensor, y: tf.Tensor, z: tf.Tensor) => readonly (readonly tf.Tensor[])[];

/** The recorded steps of a case, and its nodes by name. */
export function loadSteps(name: string): {
  readonly items: readonly RecordedSteps[];
  readonly nodes: ReadonlyMap<string, tensorflow.INodeDef>;
} {
  const golden = loadCase(name);
  const items = (golden.items as unknown as readonly (RecordedSteps & { kind: string })[]).filter(
    ({ kind }) => kind === "steps",
  );
  const nodes = new Map((readGraphText(golden.path("graph.pbtxt")).node ?? []).map((node) => [node.name ?? "", node]));
  return { items, nodes };
}

/** Builds a recorded graph here: placeholders of the same types and shapes, in the same name scope. */
export function buildSteps(
  { label, steps }: RecordedSteps,
  nodes: ReadonlyMap<string, tensorflow.INodeDef>,
  build: BuildSteps,
): BuiltSteps {
  const graph = new tf.Graph();
  const groups = withGraph(graph, () =>
    tf.nameScope(label, () => {
      const inputs = Object.values(steps[0]!.feeds).map((value, i) => {
        const shape = nodes.get(`${label}/x${i}`)?.attr?.shape?.shape;
        return tf.placeholder(value.dtype, shape ? shapeFromProto(shape) : undefined, { name: `x${i}` });
      });
      return build(...(inputs as [tf.Tensor, tf.Tensor, tf.Tensor]));
    }),
  );
  return { graph, groups };
}

/** Runs a graph as it was recorded, all in one session, and compares every value. */
export async function assertSteps(
  { graph, groups }: BuiltSteps,
  { steps }: RecordedSteps,
  tolerance?: Tolerance,
): Promise<void> {
  await using sess = new tf.Session({ graph });
  await sess.run(withGraph(graph, () => [tf.globalVariablesInitializer(), tf.localVariablesInitializer()]));
  for (const [i, { feeds, values }] of steps.entries()) {
    const feed = Object.fromEntries(Object.entries(feeds).map(([name, array]) => [name, toNdArray(array)]));
    for (const [j, group] of groups.entries()) {
      const found = (await sess.run(group, feed)) as NdArray[];
      group.forEach((fetch, k) => {
        assertCloseArray(found[k]!, toNdArray(values[j]![k]), `step ${i}, ${fetch.name}`, tolerance);
      });
    }
  }
}
