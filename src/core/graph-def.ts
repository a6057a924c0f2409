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
  return { node, ...graphDefFrame(graph) };
}

/** What a GraphDef has besides its nodes. */
export function graphDefFrame(graph: Graph): tensorflow.IGraphDef {
  const frame: tensorflow.IGraphDef = { versions: graph.versions ?? { producer: PRODUCER_VERSION } };
  if (graph.library !== undefined) frame.library = graph.library;
  return frame;
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

/** A node of the GraphDef on its way into the graph. */
interface Entry {
  readonly node: tensorflow.INodeDef;
  readonly name: string;
  readonly inputs: readonly Input[];
  state: "new" | "open" | "done";
  /** The operation that it became. */
  made: Operation | undefined;
}

/** What a node's `input` says. */
interface Input {
  readonly text: string;
  readonly name: string;
  readonly index: number;
  readonly isControl: boolean;
  /** The tensor of the graph that takes its place. */
  readonly mapped: Tensor | undefined;
  /** The node of the file that it comes from. */
  source: Entry | undefined;
}

const DIGITS = /^\d+$/;

class Importer {
  private readonly entries = new Map<string, Entry>();
  private readonly prefix: string;
  private readonly where: string;
  private readonly site = currentSite();
  /** Shapes by the attribute that states them: nodes of a file share it. */
  private readonly stated = new Map<tensorflow.IAttrValue, readonly Shape[]>();

  constructor(
    private readonly graph: Graph,
    private readonly def: tensorflow.IGraphDef,
    private readonly options: ImportOptions,
  ) {
    this.prefix = options.name ? `${options.name}/` : "";
    this.where = options.file === undefined ? "the GraphDef" : `"${options.file}"`;
    for (const node of def.node ?? []) {
      const name = node.name ?? "";
      if (this.entries.has(name))
        throw new InvalidArgumentError(`Cannot import ${this.where}: node "${name}" is there twice`, {
          file: options.file,
        });
      const inputs = (node.input ?? []).map((text) => this.input(text));
      this.entries.set(name, { node, name, inputs, state: "new", made: undefined });
      if (graph.findOperation(this.prefix + name) !== undefined)
        throw new ValueError(
          `Cannot import ${this.where}: the graph has a node "${this.prefix + name}" already; import under a scope (importScope), or into an empty graph (tf.resetDefaultGraph())`,
        );
    }
    for (const entry of this.entries.values()) this.findSources(entry);
  }

  run(): Operation[] {
    const ordered = this.order();
    const made = ordered.map((entry) => this.add(entry));
    for (const entry of ordered) this.connectLoops(entry);
    if (this.def.library && (this.def.library.function?.length ?? 0) > 0) this.graph.library = this.def.library;
    return made;
  }

  private input(text: string): Input {
    const { inputMap } = this.options;
    const mapped = inputMap && (inputMap[text] ?? (text.includes(":") ? undefined : inputMap[`${text}:0`]));
    const isControl = text.startsWith("^");
    const colon = isControl ? -1 : text.lastIndexOf(":");
    const hasIndex = colon >= 0 && DIGITS.test(text.slice(colon + 1));
    const name = isControl ? text.slice(1) : hasIndex ? text.slice(0, colon) : text;
    const index = hasIndex ? Number(text.slice(colon + 1)) : 0;
    return { text, name, index, isControl, mapped, source: undefined };
  }

  private findSources({ name, inputs }: Entry): void {
    for (const input of inputs) {
      if (input.mapped !== undefined) continue;
      input.source = this.entries.get(input.name);
      if (input.source === undefined)
        throw new ValueError(
          `Cannot import ${this.where}: node "${name}" has input "${input.text}", which is not there.${didYouMean(input.name, this.entries.keys())}`,
        );
    }
  }

  /** Nodes after their inputs, in the order of the file otherwise; only edges back into a loop's Merge are left open. */
  private order(): Entry[] {
    const ordered: Entry[] = [];
    for (const root of this.entries.values()) {
      if (root.state === "done") continue;
      const stack = [{ entry: root, next: 0 }];
      root.state = "open";
      while (stack.length > 0) {
        const top = stack[stack.length - 1]!;
        const input = top.entry.inputs[top.next++];
        if (input === undefined) {
          top.entry.state = "done";
          ordered.push(top.entry);
          stack.pop();
          continue;
        }
        const before = input.source;
        if (before === undefined || before.state === "done" || isBackEdge(top.entry, before)) continue;
        if (before.state === "open")
          throw new InvalidArgumentError(
            `Cannot import ${this.where}: node "${top.entry.name}" is on a cycle without a loop`,
            { file: this.options.file },
          );
        before.state = "open";
        stack.push({ entry: before, next: 0 });
      }
    }
    return ordered;
  }

  private add(entry: Entry): Operation {
    const { node } = entry;
    const type = node.op ?? "";
    const def = opDef(type) ?? this.graph.foreignOpDefs.get(type);
    if (def === undefined)
      throw new InvalidArgumentError(
        `Cannot import ${this.where}: node "${node.name}" is of op type "${type}", which neither TensorFlow nor the file defines`,
        { node: node.name ?? undefined, file: this.options.file },
      );
    const attrs = new Map<string, tensorflow.IAttrValue>();
    const nodeAttrs = node.attr ?? {};
    for (const key of Object.keys(nodeAttrs)) if (key !== "_output_shapes") attrs.set(key, nodeAttrs[key]!);
    const stated = this.statedShapes(node.attr?._output_shapes);
    this.rename(attrs);
    fillDefaultAttrs(def, attrs, type, false);
    const name = this.prefix + entry.name;
    const device = this.options.clearDevices ? "" : (node.device ?? "");
    const { inputs, controlInputs, isOpen } = this.inputsOf(entry);
    const outputTypes = outputTypesOf(def, attrs, { type, name });
    const isTold = stated.length === outputTypes.length && stated.every((shape) => shape.isFullyDefined);
    const spec = { name, type, inputs, controlInputs, attrs, device, opDef: def, outputs: [] };
    const shapes = isTold || isOpen || implementationOf(type) === undefined ? [] : inferShapes(spec, outputTypes);
    const outputs = outputTypes.map((dtype, i) => {
      const inferred = shapes[i] ?? Shape.unknown;
      const told = stated[i] ?? Shape.unknown;
      // Where they differ, the file knows better: a placeholder of old files says () where it has no shape.
      return { dtype, shape: isTold || !inferred.isCompatibleWith(told) ? told : inferred.mergeWith(told) };
    });
    entry.made = this.graph.importOperation({ ...spec, outputs }, this.site);
    return entry.made;
  }

  private statedShapes(value: tensorflow.IAttrValue | undefined): readonly Shape[] {
    if (value === undefined) return [];
    const known = this.stated.get(value);
    if (known !== undefined) return known;
    const shapes = value.list?.shape?.map(shapeFromProto) ?? [];
    this.stated.set(value, shapes);
    return shapes;
  }

  /** The inputs of a node; what comes back into a loop is not there yet, then it is open. */
  private inputsOf(entry: Entry): { inputs: Tensor[]; controlInputs: Operation[]; isOpen: boolean } {
    const isControl = entry.inputs.some((input) => input.isControl);
    const data = isControl ? entry.inputs.filter((input) => !input.isControl) : entry.inputs;
    const controls = isControl ? entry.inputs.filter((input) => input.isControl) : [];
    const isOpen = data.some((input) => input.mapped === undefined && input.source?.made === undefined);
    const there = isOpen
      ? data.filter((input) => input.mapped !== undefined || input.source?.made !== undefined)
      : data;
    return {
      inputs: there.map((input) => input.mapped ?? this.output(input.source!.made!, input.index, entry)),
      controlInputs: controls.map((input) => input.mapped?.op ?? input.source!.made!),
      isOpen,
    };
  }

  private output(source: Operation, index: number, { node }: Entry): Tensor {
    const tensor = source.outputs[index];
    if (tensor !== undefined) return tensor;
    throw new InvalidArgumentError(
      `Cannot import ${this.where}: node "${node.name}" has input "${source.name}:${index}", but that node has ${source.outputs.length} outputs`,
      { node: node.name ?? undefined, file: this.options.file },
    );
  }

  private connectLoops(entry: Entry): void {
    const operation = entry.made!;
    if (operation.type !== "Merge" && operation.type !== "RefMerge") return;
    entry.inputs.forEach((input, i) => {
      const before = input.source;
      if (before === undefined || !isBackEdge(entry, before)) return;
      operation.inputs.splice(i, 0, this.output(before.made!, input.index, entry));
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

function isBackEdge(to: Entry, from: Entry): boolean {
  if (to.node.op !== "Merge" && to.node.op !== "RefMerge") return false;
  return from.node.op === "NextIteration" || from.node.op === "RefNextIteration";
}
