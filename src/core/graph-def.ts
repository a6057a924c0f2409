import type { tensorflow } from "#proto/tensorflow.js";
import { fillDefaultAttrs, outputTypesOf } from "./apply-op.js";
import { attr } from "./attr.js";
import { didYouMean } from "./closest.js";
import { InvalidArgumentError, ValueError } from "./errors.js";
import { currentSite, type Graph } from "./graph.js";
import { inferShapes } from "./infer.js";
import { implementationOf } from "./op.js";
import { opDef } from "./op-defs.js";
import type { Operation, Tensor } from "./operation.js";
import { Shape } from "./shape.js";
import { shapeFromProto } from "./shape-proto.js";

/** The version of the GraphDef format that is written: TensorFlow 2.21's. */
export const PRODUCER_VERSION = 2474;

/** Options of `toGraphDef`. */
export interface ExportOptions {
  /** Adds `_output_shapes` to each node, as a meta graph has it. */
  readonly addShapes?: boolean;
}

/** A graph as `tensorflow.GraphDef`: nodes in the order of creation, control inputs after the data, sorted (`tf.Graph.as_graph_def`). */
export function toGraphDef(graph: Graph, options: ExportOptions = {}): tensorflow.IGraphDef {
  const node = graph.operations.map((operation) => toNodeDef(operation, options.addShapes ?? false));
  const def: tensorflow.IGraphDef = { node, versions: graph.versions ?? { producer: PRODUCER_VERSION } };
  if (graph.library !== undefined) def.library = graph.library;
  return def;
}

function toNodeDef(operation: Operation, addShapes: boolean): tensorflow.INodeDef {
  const attrs = Object.fromEntries(operation.attrs);
  if (addShapes && operation.outputs.length > 0)
    attrs._output_shapes = attr.shapes(operation.outputs.map((output) => output.shape));
  const def: tensorflow.INodeDef = { name: operation.name, op: operation.type };
  const controls = operation.controlInputs.map((control) => `^${control.name}`).sort(byText);
  const input = [...operation.inputs.map(inputName), ...controls];
  if (input.length > 0) def.input = input;
  if (operation.device !== "") def.device = operation.device;
  if (Object.keys(attrs).length > 0) def.attr = attrs;
  return def;
}

function inputName({ op, index }: Tensor): string {
  return index === 0 ? op.name : `${op.name}:${index}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Options of `importGraphDef`. */
export interface ImportOptions {
  /** Prefix of all names, without the slash; "" imports names as they are. */
  readonly name?: string;
  /** Replaces inputs, by their names in the file (`x:0`, `x`, `^control`). */
  readonly inputMap?: Readonly<Record<string, Tensor>>;
  /** Forgets devices. */
  readonly clearDevices?: boolean;
  /** OpDefs that came with the file, for ops that TensorFlow's registry does not have. */
  readonly opDefs?: readonly tensorflow.IOpDef[];
  /** What the nodes came from, for errors. */
  readonly file?: string;
}

/**
 * Adds the nodes of a GraphDef to `graph` (`tf.import_graph_def`): what each says is kept, missing attributes get their defaults.
 * It is all or nothing: where something is wrong, nothing is added.
 * @throws ValueError for a name that is taken or an input that is not there, InvalidArgumentError for damaged nodes
 */
export function importGraphDef(graph: Graph, def: tensorflow.IGraphDef, options: ImportOptions = {}): Operation[] {
  for (const foreign of options.opDefs ?? [])
    if (foreign.name && opDef(foreign.name) === undefined) graph.foreignOpDefs.set(foreign.name, foreign);
  for (const { signature } of def.library?.function ?? [])
    if (signature?.name) graph.foreignOpDefs.set(signature.name, signature);
  const importer = new Importer(graph, def, options);
  return importer.run();
}

class Importer {
  private readonly nodes = new Map<string, tensorflow.INodeDef>();
  private readonly prefix: string;
  private readonly where: string;
  private readonly site = currentSite();

  constructor(
    private readonly graph: Graph,
    private readonly def: tensorflow.IGraphDef,
    private readonly options: ImportOptions,
  ) {
    this.prefix = options.name ? `${options.name}/` : "";
    this.where = options.file === undefined ? "the GraphDef" : `"${options.file}"`;
    for (const node of def.node ?? []) {
      const name = node.name ?? "";
      if (this.nodes.has(name))
        throw new InvalidArgumentError(`Cannot import ${this.where}: node "${name}" is there twice`, {
          file: options.file,
        });
      this.nodes.set(name, node);
      if (graph.findOperation(this.prefix + name) !== undefined)
        throw new ValueError(
          `Cannot import ${this.where}: the graph has a node "${this.prefix + name}" already; import under a scope (importScope), or into an empty graph (tf.resetDefaultGraph())`,
        );
    }
    for (const node of this.nodes.values()) this.checkInputs(node);
  }

  run(): Operation[] {
    const made = new Map<string, Operation>();
    const ordered = this.order();
    for (const node of ordered) made.set(node.name ?? "", this.add(node, made));
    for (const node of ordered) this.connectLoops(node, made);
    if (this.def.library && (this.def.library.function?.length ?? 0) > 0) this.graph.library = this.def.library;
    return ordered.map((node) => made.get(node.name ?? "")!);
  }

  private checkInputs(node: tensorflow.INodeDef): void {
    for (const input of node.input ?? []) {
      const { name } = parseInput(input);
      if (!this.nodes.has(name) && this.mapped(input) === undefined)
        throw new ValueError(
          `Cannot import ${this.where}: node "${node.name}" has input "${input}", which is not there.${didYouMean(name, this.nodes.keys())}`,
        );
    }
  }

  /** Nodes after their inputs, in the order of the file otherwise; only edges back into a loop's Merge are left open. */
  private order(): tensorflow.INodeDef[] {
    const state = new Map<string, "open" | "done">();
    const ordered: tensorflow.INodeDef[] = [];
    for (const root of this.nodes.values()) {
      const stack: { node: tensorflow.INodeDef; next: number }[] = [{ node: root, next: 0 }];
      while (stack.length > 0) {
        const top = stack[stack.length - 1]!;
        const name = top.node.name ?? "";
        if (top.next === 0 && state.has(name)) {
          stack.pop();
          continue;
        }
        state.set(name, "open");
        const input = top.node.input?.[top.next++];
        if (input === undefined) {
          if (state.get(name) !== "done") ordered.push(top.node);
          state.set(name, "done");
          stack.pop();
          continue;
        }
        if (this.mapped(input) !== undefined || this.isBackEdge(top.node, input)) continue;
        const next = this.nodes.get(parseInput(input).name)!;
        const seen = state.get(next.name ?? "");
        if (seen === "open")
          throw new InvalidArgumentError(`Cannot import ${this.where}: node "${name}" is on a cycle without a loop`, {
            file: this.options.file,
          });
        if (seen === undefined) stack.push({ node: next, next: 0 });
      }
    }
    return ordered;
  }

  private isBackEdge(node: tensorflow.INodeDef, input: string): boolean {
    if (node.op !== "Merge" && node.op !== "RefMerge") return false;
    const from = this.nodes.get(parseInput(input).name)?.op;
    return from === "NextIteration" || from === "RefNextIteration";
  }

  private mapped(input: string): Tensor | undefined {
    const { inputMap } = this.options;
    return inputMap?.[input] ?? (input.includes(":") ? undefined : inputMap?.[`${input}:0`]);
  }

  private add(node: tensorflow.INodeDef, made: ReadonlyMap<string, Operation>): Operation {
    const type = node.op ?? "";
    const def = opDef(type) ?? this.graph.foreignOpDefs.get(type);
    if (def === undefined)
      throw new InvalidArgumentError(
        `Cannot import ${this.where}: node "${node.name}" is of op type "${type}", which neither TensorFlow nor the file defines`,
        { node: node.name ?? undefined, file: this.options.file },
      );
    const attrs = new Map(Object.entries(node.attr ?? {}));
    const stated = attrs.get("_output_shapes")?.list?.shape?.map(shapeFromProto);
    attrs.delete("_output_shapes");
    this.rename(attrs);
    fillDefaultAttrs(def, attrs, type, false);
    const inputs: Tensor[] = [];
    const controlInputs: Operation[] = [];
    for (const input of node.input ?? []) {
      const mapped = this.mapped(input);
      const { name, index, isControl } = parseInput(input);
      if (isControl) controlInputs.push(mapped?.op ?? made.get(name)!);
      else if (mapped !== undefined) inputs.push(mapped);
      else {
        const source = made.get(name);
        if (source !== undefined) inputs.push(this.output(source, index, node));
      }
    }
    const outputTypes = outputTypesOf(def, attrs, `${type} "${node.name}"`);
    const name = this.prefix + (node.name ?? "");
    const device = this.options.clearDevices ? "" : (node.device ?? "");
    const spec = { name, type, inputs, controlInputs, attrs, device, opDef: def };
    const isOpen = inputs.length < (node.input ?? []).filter((input) => !input.startsWith("^")).length;
    const shapes = isOpen || implementationOf(type) === undefined ? [] : inferShapes(spec, outputTypes);
    const outputs = outputTypes.map((dtype, i) => {
      const inferred = shapes[i] ?? Shape.unknown;
      const told = stated?.[i] ?? Shape.unknown;
      // Where they differ, the file knows better: a placeholder of old files says () where it has no shape.
      return { dtype, shape: inferred.isCompatibleWith(told) ? inferred.mergeWith(told) : told };
    });
    return this.graph.importOperation({ ...spec, outputs }, this.site);
  }

  private output(source: Operation, index: number, node: tensorflow.INodeDef): Tensor {
    const tensor = source.outputs[index];
    if (tensor !== undefined) return tensor;
    throw new InvalidArgumentError(
      `Cannot import ${this.where}: node "${node.name}" has input "${source.name}:${index}", but that node has ${source.outputs.length} outputs`,
      { node: node.name ?? undefined, file: this.options.file },
    );
  }

  private connectLoops(node: tensorflow.INodeDef, made: ReadonlyMap<string, Operation>): void {
    const operation = made.get(node.name ?? "")!;
    (node.input ?? []).forEach((input, i) => {
      if (!this.isBackEdge(node, input)) return;
      const { name, index } = parseInput(input);
      operation.inputs.splice(i, 0, this.output(made.get(name)!, index, node));
    });
  }

  /** Colocation groups name nodes: they get the prefix, too. */
  private rename(attrs: Map<string, tensorflow.IAttrValue>): void {
    const classes = attrs.get("_class")?.list?.s;
    if (this.prefix === "" || !classes) return;
    const decoder = new TextDecoder();
    const renamed = classes.map((bytes) => decoder.decode(bytes).replace(/^loc:@/, `loc:@${this.prefix}`));
    attrs.set("_class", attr.strings(renamed));
  }
}

function parseInput(input: string): { name: string; index: number; isControl: boolean } {
  if (input.startsWith("^")) return { name: input.slice(1), index: -1, isControl: true };
  const match = /^(.*):(\d+)$/.exec(input);
  return match === null
    ? { name: input, index: 0, isControl: false }
    : { name: match[1] ?? "", index: Number(match[2]), isControl: false };
}
