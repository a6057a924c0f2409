import { getDefaultGraph, withGraph } from "../core/default-graph.js";
import { int64 } from "../core/dtype.js";
import { KeyError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { NdArray } from "../core/ndarray.js";
import { Tensor } from "../core/operation.js";
import { getVariable } from "../ops/get-variable.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { zerosInitializer } from "../ops/initializers.js";
import { Variable } from "../ops/variable.js";

/** The variable (or tensor) that counts steps in a graph (`tf.train.get_global_step`), or null. @throws TypeError where it is no integer */
export function getGlobalStep(graph: Graph = getDefaultGraph()): Variable | Tensor | null {
  const items = graph.getCollection(GraphKeys.GLOBAL_STEP);
  if (items.length > 1) return null;
  const found = items.length === 1 ? items[0] : stepByName(graph);
  if (found === null) return null;
  assertGlobalStep(found);
  return found;
}

function stepByName(graph: Graph): Tensor | null {
  try {
    return graph.getTensorByName("global_step:0");
  } catch (error) {
    if (error instanceof KeyError) return null;
    throw error;
  }
}

/** @throws TypeError for what cannot count steps (`tf.train.assert_global_step`) */
export function assertGlobalStep(step: unknown): asserts step is Variable | Tensor {
  if (!(step instanceof Variable || step instanceof Tensor))
    throw new TypeError(`Existing "global_step" must be a Variable or Tensor: ${step}.`);
  if (!step.dtype.base.isInteger)
    throw new TypeError(`Existing "global_step" does not have integer type: ${step.dtype}`);
  if (step.shape.isFullyDefined && step.shape.rank !== 0)
    throw new TypeError(`Existing "global_step" is not scalar: ${step.shape}`);
}

/** Makes the variable `global_step` (`tf.train.create_global_step`). @throws ValueError where there is one */
export function createGlobalStep(graph: Graph = getDefaultGraph()): Variable {
  if (getGlobalStep(graph) !== null) throw new ValueError('"global_step" already exists.');
  return withGraph(graph, () =>
    graph.nameScope("", () =>
      getVariable(GraphKeys.GLOBAL_STEP, [], {
        dtype: int64,
        initializer: zerosInitializer(),
        trainable: false,
        collections: [GraphKeys.GLOBAL_VARIABLES, GraphKeys.GLOBAL_STEP],
      }),
    ),
  );
}

/** The variable that counts steps, made where there is none (`tf.train.get_or_create_global_step`). */
export function getOrCreateGlobalStep(graph: Graph = getDefaultGraph()): Variable {
  const known = getGlobalStep(graph);
  return known instanceof Variable ? known : createGlobalStep(graph);
}

/** The number of steps so far in a session (`tf.train.global_step`). */
export async function globalStep(
  session: { run(fetches: Variable | Tensor): Promise<NdArray> },
  step: Variable | Tensor,
): Promise<number> {
  return Number((await session.run(step)).item());
}
