import type { tensorflow } from "#proto/tensorflow.js";
import { applyOp } from "../core/apply-op.js";
import { attr } from "../core/attr.js";
import { withGraph } from "../core/default-graph.js";
import { dtypeOf, int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { parseInput } from "../core/node-input.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { toNumber } from "../core/proto-long.js";
import type { Session } from "../session/session.js";
import { extractSubGraph } from "./graph-util.js";

/** Options of `tf.graphUtil.convertVariablesToConstants`. */
export interface FreezeOptions {
  /** Names of the variables to convert. Default: all. */
  readonly variableNamesWhitelist?: readonly string[];
  /** Names of variables to leave as they are. */
  readonly variableNamesBlacklist?: readonly string[];
}

const VARIABLES = new Set(["Variable", "VariableV2", "VarHandleOp"]);
/** Ops that hand on what a handle stands for. */
const CARRIERS = new Set(["Identity", "Enter", "Exit", "Switch", "Merge", "NextIteration", "RefIdentity", "RefEnter"]);

/**
 * The part of a graph that `outputNodeNames` need, with constants in place of variables: their values in the session
 * (`tf.graph_util.convert_variables_to_constants`). Write it with `tf.io.writeGraph`.
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
  return { ...def, node: new Freezer(def.node ?? [], arrays).run() };
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

class Freezer {
  /** Nodes whose output is what is in a variable now, where it was a handle. */
  private readonly handles = new Map<string, tensorflow.IAttrValue>();

  constructor(
    private readonly nodes: readonly tensorflow.INodeDef[],
    private readonly arrays: ReadonlyMap<string, NdArray>,
  ) {}

  run(): tensorflow.INodeDef[] {
    for (const { name, op, attr: attrs } of this.nodes)
      if (op === "VarHandleOp" && this.arrays.has(name ?? "")) this.handles.set(name ?? "", attrs!.dtype!);
    this.spread();
    const added: tensorflow.INodeDef[] = [];
    const frozen = this.nodes.map((node) => this.freeze(node, added));
    return [...frozen, ...added];
  }

  /** Finds the ops that hand handles on. */
  private spread(): void {
    for (let before = -1; before !== this.handles.size; ) {
      before = this.handles.size;
      for (const { name, op, input } of this.nodes) {
        const dtype = CARRIERS.has(op ?? "") ? this.typeBehind(input?.[0]) : undefined;
        if (dtype !== undefined) this.handles.set(name ?? "", dtype);
      }
    }
  }

  private typeBehind(input: string | undefined): tensorflow.IAttrValue | undefined {
    return input === undefined ? undefined : this.handles.get(parseInput(input).name);
  }

  private freeze(node: tensorflow.INodeDef, added: tensorflow.INodeDef[]): tensorflow.INodeDef {
    const { name = "", op = "", input = [] } = node;
    const array = this.arrays.get(name ?? "");
    if (array !== undefined)
      return { name, op: "Const", attr: { dtype: attr.type(array.dtype), value: attr.tensor(array) } };
    const dtype = this.typeBehind(input?.[0]);
    if (dtype === undefined) return node;
    const colocation = colocationOf(node);
    if (CARRIERS.has(op ?? "")) return { ...node, attr: { ...node.attr, T: dtype } };
    if (op === "ReadVariableOp")
      return { name, op: "Identity", input: [input![0]!], attr: { T: dtype, ...colocation } };
    if (op === "ResourceGather") return this.gather(node, dtype, added);
    if (op === "ResourceGatherNd") {
      const attrs = { Tparams: dtype, Tindices: node.attr!.Tindices!, ...colocation };
      return { name, op: "GatherNd", input: input!.slice(0, 2), attr: attrs };
    }
    throw new ValueError(
      `Cannot convert the variable behind "${input?.[0]}" to a constant: node "${name}" of op "${op}" takes its handle, expected ops that read it`,
    );
  }

  private gather(
    node: tensorflow.INodeDef,
    dtype: tensorflow.IAttrValue,
    added: tensorflow.INodeDef[],
  ): tensorflow.INodeDef {
    const batchDims = toNumber(node.attr?.batch_dims?.i);
    if (batchDims !== 0)
      throw new ValueError(
        `batch_dims must be 0 for freeze_graph, but got node(${node.name}).attr('batch_dims') = ${batchDims}.`,
      );
    const Tindices = node.attr?.Tindices ?? attr.type(int32);
    const axis = `${node.name}/axis`;
    const zero = NdArray.from(0, dtypeOf(Tindices.type ?? int32.number));
    added.push({ name: axis, op: "Const", attr: { dtype: Tindices, value: attr.tensor(zero) } });
    const attrs = { Tparams: dtype, Tindices, Taxis: Tindices, ...colocationOf(node) };
    return { name: node.name, op: "GatherV2", input: [...node.input!.slice(0, 2), axis], attr: attrs };
  }
}

function colocationOf({ attr: attrs }: tensorflow.INodeDef): Record<string, tensorflow.IAttrValue> {
  return attrs?._class ? { _class: attrs._class } : {};
}
