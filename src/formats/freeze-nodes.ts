import type { tensorflow } from "#proto/tensorflow.js";
import { attr } from "../core/attr.js";
import { dtypeOf, int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { toNumber } from "../core/proto-long.js";
import { Shape } from "../core/shape.js";
import { shapeToProto } from "../core/shape-proto.js";
import { type Caller, callerOf, type Frozen } from "./freeze-callers.js";
import type { FrozenFunctions } from "./freeze-functions.js";

/** Ops that hand on what a handle stands for. */
const CARRIERS = new Set(["Identity", "Enter", "Exit", "Switch", "Merge", "NextIteration", "RefIdentity", "RefEnter"]);

/** Where the values of variables come from: arrays of those that are nodes; arguments of a function that are no handles any more. */
export interface Sources {
  readonly arrays?: ReadonlyMap<string, NdArray>;
  readonly args?: ReadonlyMap<string, Frozen>;
}

/** The nodes of a graph, or of a function, with values where handles of variables were. */
export class Freezer {
  /** What is now a value where it was a handle: by node if all its outputs are, else by output. */
  private readonly handles: Map<string, Frozen>;
  private readonly arrays: ReadonlyMap<string, NdArray>;
  private readonly isFunction: boolean;

  constructor(
    private readonly nodes: readonly tensorflow.INodeDef[],
    private readonly functions: FrozenFunctions,
    { arrays = new Map(), args }: Sources,
  ) {
    this.arrays = arrays;
    this.handles = new Map(args);
    this.isFunction = args !== undefined;
    for (const { name, op, attr: attrs } of nodes) {
      const array = arrays.get(name ?? "");
      if (op === "VarHandleOp" && array !== undefined)
        this.handles.set(name ?? "", { dtype: attrs!.dtype!, shape: shapeToProto(Shape.of(array.shape)) });
    }
    this.spread();
  }

  /** The value that an input is where it was a handle. */
  behind(input: string | undefined): Frozen | undefined {
    return input === undefined ? undefined : (this.handles.get(nodeOf(input)) ?? this.handles.get(input));
  }

  run(): tensorflow.INodeDef[] {
    const added: tensorflow.INodeDef[] = [];
    const frozen = this.nodes.map((node) => this.freeze(node, added));
    const reads = new Set(this.nodes.filter((node) => this.isRead(node)).map(({ name }) => name ?? ""));
    const renamed = this.isFunction
      ? frozen.map((node) => ({ ...node, input: (node.input ?? []).map((input) => referTo(input, reads)) }))
      : frozen;
    return [...renamed, ...added];
  }

  /** How the results of a function name an output of the frozen nodes. */
  reference(input: string): string {
    const read = this.nodes.find((node) => node.name === nodeOf(input));
    return read !== undefined && this.isRead(read) ? referTo(input, new Set([nodeOf(input)])) : input;
  }

  /** Finds the ops that hand handles on. */
  private spread(): void {
    for (let before = -1; before !== this.handles.size; ) {
      before = this.handles.size;
      for (const node of this.nodes) {
        const caller = callerOf(node);
        const value = CARRIERS.has(node.op ?? "") ? this.behind(node.input?.[0]) : undefined;
        if (value !== undefined) this.handles.set(node.name ?? "", value);
        else if (caller !== undefined) this.spreadCall(node, caller);
      }
    }
  }

  private spreadCall({ name = "", input }: tensorflow.INodeDef, caller: Caller): void {
    const args = this.argumentsOf(caller, input ?? []);
    if (args.every((value) => value === undefined)) return;
    for (const [i, value] of this.functions.call(caller, args).results.entries()) {
      if (value === undefined) continue;
      this.handles.set(this.isFunction ? `${name}:output:${i}` : i === 0 ? name! : `${name}:${i}`, value);
    }
  }

  private argumentsOf({ first }: Caller, inputs: readonly string[]): (Frozen | undefined)[] {
    return inputs
      .slice(first)
      .filter((input) => !input.startsWith("^"))
      .map((input) => this.behind(input));
  }

  private isRead({ op, input }: tensorflow.INodeDef): boolean {
    return op === "ReadVariableOp" && this.behind(input?.[0]) !== undefined;
  }

  private freeze(node: tensorflow.INodeDef, added: tensorflow.INodeDef[]): tensorflow.INodeDef {
    const { name = "", op = "", input = [] } = node;
    const array = this.arrays.get(name ?? "");
    if (array !== undefined)
      return { name, op: "Const", attr: { dtype: attr.type(array.dtype), value: attr.tensor(array) } };
    const caller = callerOf(node);
    if (caller !== undefined) {
      const args = this.argumentsOf(caller, input ?? []);
      return args.every((value) => value === undefined) ? node : this.functions.call(caller, args).node(node);
    }
    const handle = (input ?? []).find((each) => this.behind(each) !== undefined);
    if (handle === undefined) return node;
    const { dtype } = this.behind(handle)!;
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
      `Cannot convert the variable behind "${handle}" to a constant: node "${name}" of op "${op}" takes its handle, expected ops that read it`,
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
    const input = [...node.input!.slice(0, 2), this.isFunction ? `${axis}:output:0` : axis];
    return { name: node.name, op: "GatherV2", input, attr: attrs };
  }
}

/** The name of the node that an input of a graph's node, or of a function's, comes from. */
function nodeOf(input: string): string {
  return input.split(":", 1)[0]!;
}

/** Reads of variables become identities, whose output has another name in functions. */
function referTo(input: string, reads: ReadonlySet<string>): string {
  return reads.has(nodeOf(input)) && !input.startsWith("^") ? `${nodeOf(input)}:output:0` : input;
}

function colocationOf({ attr: attrs }: tensorflow.INodeDef): Record<string, tensorflow.IAttrValue> {
  return attrs?._class ? { _class: attrs._class } : {};
}
