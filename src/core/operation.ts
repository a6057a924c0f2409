import { inspect } from "node:util";
import type { tensorflow } from "#proto/tensorflow.js";
import type { Feeds } from "../session/feeds.js";
import type { Session } from "../session/session.js";
import { type AttrReader, attr, attrReader } from "./attr.js";
import type { DType } from "./dtype.js";
import { evaluate } from "./evaluation.js";
import type { FlowContext } from "./flow-context.js";
import type { Graph } from "./graph.js";
import type { NdArray } from "./ndarray.js";
import { type NodeOrigin, originAttrs } from "./origin.js";
import type { Shape } from "./shape.js";

/** Output `index` of an operation (`tf.Tensor` of a graph): a name for a value that a run computes. */
export class Tensor {
  constructor(
    readonly op: Operation,
    /** Which output of `op` this is. */
    readonly index: number,
    readonly dtype: DType,
    private inferredShape: Shape,
  ) {}

  /** TensorFlow's name: `op_name:index`. */
  get name(): string {
    return `${this.op.name}:${this.index}`;
  }
  get graph(): Graph {
    return this.op.graph;
  }
  /** The shape as far as it is known before a run. */
  get shape(): Shape {
    return this.inferredShape;
  }
  /** Adds what is known from elsewhere. @throws ValueError where it contradicts what is known already. */
  setShape(shape: Shape): void {
    this.inferredShape = this.inferredShape.mergeWith(shape);
  }
  /**
   * The value in a session: the default one (`defaultSession`, or an InteractiveSession), where none is given (`tf.Tensor.eval`).
   * @throws ValueError where the tensor's graph has no default session
   */
  async eval(feeds?: Feeds, session?: Session): Promise<NdArray> {
    return (await evaluate(this, feeds, session)) as NdArray;
  }
  /** Python's text: `Tensor("x:0", shape=(?, 2), dtype=float32)`. */
  toString(): string {
    const shape = this.shape.dims === undefined ? "" : `, shape=${this.shape}`;
    return `Tensor("${this.name}"${shape}, dtype=${this.dtype.name})`;
  }
  [inspect.custom](): string {
    return `<tf.Tensor '${this.name}' shape=${this.shape} dtype=${this.dtype.name}>`;
  }
}

/** What `Graph.addOperation` is told about a node. */
export interface OperationSpec {
  readonly name: string;
  readonly type: string;
  readonly inputs: Tensor[];
  readonly controlInputs: Operation[];
  /** Undefined where they are those of its origin, which are decoded when somebody asks for them. */
  readonly attrs: Map<string, tensorflow.IAttrValue> | undefined;
  readonly device: string;
  readonly outputs: readonly { readonly dtype: DType; readonly shape: Shape }[];
  readonly opDef: tensorflow.IOpDef | undefined;
  /** What the node was in the file it comes from. */
  readonly origin?: NodeOrigin;
}

/** A node of the graph (`tf.Operation`). Its attributes are kept as they stand in the NodeDef; lists and map of the spec become its own. */
export class Operation {
  readonly name: string;
  readonly type: string;
  readonly inputs: Tensor[];
  readonly controlInputs: Operation[];
  readonly outputs: readonly Tensor[];
  readonly opDef: tensorflow.IOpDef | undefined;
  /** What this node was in the file it comes from; undefined where it was made here. */
  readonly origin: NodeOrigin | undefined;
  device: string;
  /** `placement`, and the node's own `_class` that it was made of. */
  private placing:
    | { readonly own: tensorflow.IAttrValue | undefined; readonly value: tensorflow.IAttrValue }
    | undefined;
  /** Where in a notebook this node was made, as `Cell In[3], line 2`; undefined outside of cells. */
  site: string | undefined;
  /** The conditional or loop that this node was made in. */
  flow: FlowContext | undefined;
  /** Why this node is no longer in its graph; undefined while it is. */
  gone: string | undefined;
  private ownAttrs: Map<string, tensorflow.IAttrValue> | undefined;
  private reader: AttrReader | undefined;

  constructor(
    readonly graph: Graph,
    /** Place among the graph's operations. */
    public id: number,
    spec: OperationSpec,
    site: string | undefined,
  ) {
    this.name = spec.name;
    this.type = spec.type;
    this.inputs = spec.inputs;
    this.controlInputs = spec.controlInputs;
    this.ownAttrs = spec.attrs;
    this.device = spec.device;
    this.opDef = spec.opDef;
    this.origin = spec.origin;
    this.site = site;
    this.outputs = outputsOf(this, spec.outputs);
  }

  /** The attributes as they stand in the NodeDef, with defaults. */
  get attrs(): Map<string, tensorflow.IAttrValue> {
    this.ownAttrs ??= originAttrs(this.origin);
    return this.ownAttrs;
  }
  /** True while the attributes are as in the file that this node comes from: nobody has asked for them. */
  get hasOriginAttrs(): boolean {
    return this.ownAttrs === undefined;
  }
  /** Typed access to the attributes. */
  get attr(): AttrReader {
    this.reader ??= attrReader(this.attrs, this);
    return this.reader;
  }
  /** Runs this node in a session: the default one, where none is given (`tf.Operation.run`). @throws ValueError where there is none */
  async run(feeds?: Feeds, session?: Session): Promise<void> {
    await evaluate(this, feeds, session);
  }
  /** The groups this node is placed with: `loc:@NAME`, its own where it says nothing. */
  get colocationGroups(): string[] {
    const groups = this.attrs.has("_class") ? this.attr.strings("_class").filter((s) => s.startsWith("loc:@")) : [];
    return groups.length === 0 ? [`loc:@${this.name}`] : groups;
  }
  /** The attribute `_class` of a node that is placed with this one alone; all of them share it. */
  get placement(): tensorflow.IAttrValue {
    const own = this.attrs.get("_class");
    if (this.placing === undefined || this.placing.own !== own) this.placing = { own, value: placementWith([this]) };
    return this.placing.value;
  }
  /** Waits for these, too. */
  addControlInputs(operations: readonly Operation[]): void {
    for (const operation of operations) if (!this.controlInputs.includes(operation)) this.controlInputs.push(operation);
  }
  toString(): string {
    return `<tf.Operation '${this.name}' type=${this.type}>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }
}

function outputsOf(op: Operation, outputs: OperationSpec["outputs"]): readonly Tensor[] {
  if (outputs.length === 1) return [new Tensor(op, 0, outputs[0]!.dtype, outputs[0]!.shape)];
  return outputs.map(({ dtype, shape }, index) => new Tensor(op, index, dtype, shape));
}

/** The attribute `_class` of a node that is placed with all of these. */
export function placementWith(operations: readonly Operation[]): tensorflow.IAttrValue {
  return attr.strings([...new Set(operations.flatMap(({ colocationGroups }) => colocationGroups))].sort());
}
