import type { tensorflow } from "#proto/tensorflow.js";
import { applyOp } from "../core/apply-op.js";
import { withGraph } from "../core/default-graph.js";
import type { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import type { Session } from "../session/session.js";
import { FrozenFunctions } from "./freeze-functions.js";
import { Freezer } from "./freeze-nodes.js";
import { extractSubGraph } from "./graph-util.js";

/** Options of `tf.graphUtil.convertVariablesToConstants`. */
export interface FreezeOptions {
  /** Names of the variables to convert. Default: all. */
  readonly variableNamesWhitelist?: readonly string[];
  /** Names of variables to leave as they are. */
  readonly variableNamesBlacklist?: readonly string[];
}

const VARIABLES = new Set(["Variable", "VariableV2", "VarHandleOp"]);

/**
 * The part of a graph that `outputNodeNames` need, with constants in place of variables: their values in the session
 * (`tf.graph_util.convert_variables_to_constants`), in the functions too that its nodes call. Write it with `tf.io.writeGraph`.
 * @throws AssertionError for an output that is not there, FailedPreconditionError for a variable without a value
 */
export async function convertVariablesToConstants(
  sess: Session,
  inputGraphDef: tensorflow.IGraphDef,
  outputNodeNames: readonly string[],
  options: FreezeOptions = {},
): Promise<tensorflow.IGraphDef> {
  checkOptions("tf.graphUtil.convertVariablesToConstants", options, [
    "variableNamesWhitelist",
    "variableNamesBlacklist",
  ]);
  const { variableNamesWhitelist, variableNamesBlacklist = [] } = options;
  const def = extractSubGraph(inputGraphDef, outputNodeNames);
  const variables = (def.node ?? []).filter(
    ({ name, op }) =>
      VARIABLES.has(op ?? "") &&
      (variableNamesWhitelist?.includes(name ?? "") ?? true) &&
      !variableNamesBlacklist.includes(name ?? ""),
  );
  const names = variables.map(({ name }) => name ?? "");
  const values = (await sess.run(names.map((name) => valueTensor(sess, name)))) as NdArray[];
  const arrays = new Map(names.map((name, i) => [name, values[i]!]));
  const functions = new FrozenFunctions(def.library?.function ?? []);
  const node = new Freezer(def.node ?? [], functions, { arrays }).run();
  return { ...def, node, library: functions.library(def.library) };
}

/** What to fetch for the value of a variable: itself, or a read of the handle, which is made where there is none. */
export function valueTensor(sess: Session, name: string): Tensor {
  const { graph } = sess;
  const ref = graph.getOperationByName(name).outputs[0]!;
  if (ref.dtype.name !== "resource") return ref;
  const usual = graph.findOperation(`${name}/Read/ReadVariableOp`);
  if (usual !== undefined) return usual.outputs[0]!;
  const read = graph.operations.find(({ type, inputs }) => type === "ReadVariableOp" && inputs[0] === ref);
  if (read !== undefined) return read.outputs[0]!;
  const dtype = ref.op.attr.type("dtype");
  return withGraph(graph, () => applyOp("ReadVariableOp", { resource: ref }, { dtype }).outputs[0]!);
}
