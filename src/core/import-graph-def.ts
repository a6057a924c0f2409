import type { tensorflow } from "#proto/tensorflow.js";
import { typesOf } from "./apply-op.js";
import { type AttrSource, attr } from "./attr.js";
import type { AttrList } from "./attr-list.js";
import { didYouMean } from "./closest.js";
import type { DType } from "./dtype.js";
import { GraphDefError, InvalidArgumentError, NotFoundError, OpError, ValueError } from "./errors.js";
import { mergeLibraries } from "./function-library.js";
import { currentSite, type Graph } from "./graph.js";
import { type Entry, importOrder, isBackEdge, mappedInput } from "./import-entry.js";
import { inferShapes, type NodeSpec } from "./infer.js";
import { LazyNodeDef } from "./lazy-node-def.js";
import { isNodeName } from "./names.js";
import { parseInput } from "./node-input.js";
import { implementationOf } from "./op.js";
import { opDefText, typeName } from "./op-def-text.js";
import { opDef } from "./op-defs.js";
import { type Operation, Tensor } from "./operation.js";
import { withFields } from "./proto.js";
import { Shape } from "./shape.js";
import { shapeFromProto } from "./shape-proto.js";
import { checkVersions, mergeVersions, PRODUCER_VERSION } from "./versions.js";
import { beginWork } from "./work.js";

/** Options of `importGraphDef`. */
export interface ImportOptions {
  /** Prefix of all names, without the slash; "" imports names as they are, and those that are taken get a number. */
  readonly name?: string;
  /** Replaces inputs, by their names in the file (`x:0`, `x`, `^control`). */
  readonly inputMap?: Readonly<Record<string, Tensor>>;
  /** Forgets devices. */
  readonly clearDevices?: boolean;
  /** OpDefs that came with the file, for ops that TensorFlow's registry does not have. */
  readonly opDefs?: readonly tensorflow.IOpDef[];
  /** True for nodes of a meta graph, which state the shapes of their outputs. */
  readonly statesShapes?: boolean;
  /** What the nodes came from, for errors. */
  readonly file?: string;
}

/**
 * Adds the nodes of a GraphDef to `graph`: what each says is kept, missing attributes get their defaults. It is all or nothing:
 * where something is wrong, nothing is added.
 * @returns the operations, by their names in the GraphDef
 * @throws ValueError for nodes that do not fit (TensorFlow's words), NotFoundError for an op that nothing defines
 */
export function importGraphDef(
  graph: Graph,
  def: tensorflow.IGraphDef,
  options: ImportOptions = {},
): Map<string, Operation> {
  checkVersions(def.versions, options.file);
  const wasEmpty = graph.operations.length === 0;
  const made = graph.importing(() => new Importer(graph, def, options).run());
  if (wasEmpty) {
    graph.origin = { graphDef: withFields(def, { node: [] }), operationCount: graph.operations.length };
    graph.versions = def.versions ?? undefined;
  } else graph.versions = mergeVersions(graph.versions ?? { producer: PRODUCER_VERSION }, def.versions ?? {});
  if (def.library) graph.library = mergeLibraries(graph.library, def.library);
  return made;
}

type Attrs = ReadonlyMap<string, tensorflow.IAttrValue>;

const NONE: Attrs = new Map();

/** What the attributes of a node decide. */
interface Signature {
  readonly opDef: tensorflow.IOpDef;
  /** Attributes that the file leaves to their defaults. */
  readonly defaults: Attrs;
  readonly inputTypes: readonly DType[];
  readonly outputTypes: readonly DType[];
  /** The shapes that the file states for the outputs. */
  readonly stated: readonly Shape[];
  /** The outputs, where the file states all of their shapes completely. */
  readonly told: readonly Output[] | undefined;
}

interface Output {
  readonly dtype: DType;
  readonly shape: Shape;
}

class Importer {
  private readonly entries = new Map<string, Entry>();
  private readonly prefix: string;
  private readonly where: string;
  private readonly first: number;
  private readonly site = currentSite();
  /** Shapes by the attribute that states them: nodes of a file share it. */
  private readonly stated = new Map<tensorflow.IAttrValue, readonly Shape[]>();
  private readonly signatures = new Map<AttrList, Signature>();
  private names: ReadonlySet<string> | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly def: tensorflow.IGraphDef,
    private readonly options: ImportOptions,
  ) {
    this.prefix = options.name ? `${options.name}/` : "";
    this.where = options.file === undefined ? "" : ` (importing "${options.file}")`;
    this.first = graph.operations.length;
    for (const [index, node] of (def.node ?? []).entries()) {
      const name = node.name ?? "";
      if (!isNodeName(name))
        throw new GraphDefError(`Node '${name}': Node name contains invalid characters${this.where}`);
      if (this.entries.has(name)) throw new GraphDefError(`Node '${name}' is not unique${this.where}`);
      const newName = this.freeName(name);
      this.entries.set(name, { node, name, newName, index, sources: [], state: "new", made: undefined });
    }
    for (const entry of this.entries.values()) entry.sources = this.sourcesOf(entry);
    this.checkInputMap();
  }

  run(): Map<string, Operation> {
    for (const foreign of this.options.opDefs ?? [])
      if (foreign.name && opDef(foreign.name) === undefined) this.graph.foreignOpDefs.set(foreign.name, foreign);
    for (const { signature } of this.def.library?.function ?? [])
      if (signature?.name) this.graph.foreignOpDefs.set(signature.name, signature);
    const ordered = importOrder(this.entries.values());
    const made = new Map<string, Operation>();
    const label = `Importing ${this.options.file ?? "a graph"}`;
    const work = beginWork({ label, total: ordered.length, unit: "operations" });
    try {
      for (const entry of ordered) {
        made.set(entry.name, this.add(entry));
        work.done(made.size);
      }
    } finally {
      work.end();
    }
    for (const entry of ordered) this.connectLoops(entry);
    return made;
  }

  /** The name that a node gets: its own below the prefix, with a number where that is taken. */
  private freeName(name: string): string {
    const wanted = this.prefix + name;
    let free = wanted;
    for (let i = 1; this.graph.findOperation(free) !== undefined || (i > 1 && this.isInFile(free)); i++)
      free = `${wanted}_${i}`;
    return free;
  }

  private isInFile(name: string): boolean {
    this.names ??= new Set((this.def.node ?? []).map((node) => node.name ?? ""));
    return this.names.has(name);
  }

  private sourcesOf({ node, name }: Entry): (Entry | Tensor)[] {
    const { inputMap } = this.options;
    return (node.input ?? []).map((text) => {
      const source = (inputMap && mappedInput(text, inputMap)) ?? this.entries.get(parseInput(text).name);
      if (source !== undefined) return source;
      throw new GraphDefError(
        `Node '${name}': Unknown input node '${text}'${this.where}.${didYouMean(parseInput(text).name, this.entries.keys())}`,
      );
    });
  }

  private checkInputMap(): void {
    const { inputMap = {} } = this.options;
    if (Object.keys(inputMap).length === 0) return;
    const used = new Set([...this.entries.values()].flatMap(({ node }) => node.input ?? []));
    for (const [key, { name, op }] of Object.entries(inputMap)) {
      const source = parseInput(key).name;
      if (this.entries.has(source) || used.has(key) || used.has(key.replace(/:0$/, ""))) continue;
      throw new ValueError(
        `node '${op.name}' in input_map does not exist in graph (input_map entry: ${key}->${name})${this.where}: "${source}" is no node of the GraphDef.${didYouMean(source, this.entries.keys())}`,
      );
    }
  }

  private add(entry: Entry): Operation {
    const { node, newName: name } = entry;
    const type = node.op ?? "";
    const shared = this.sharedSignature(entry);
    const attrs = shared === undefined ? this.attrsOf(node) : undefined;
    const signature = shared ?? this.signature(type, attrs ?? NONE, node.attr?._output_shapes, name);
    if (attrs !== undefined) for (const [key, value] of signature.defaults) attrs.set(key, value);
    const { inputs, controlInputs, isOpen } = this.inputsOf(entry);
    if (!isOpen) this.checkTypes(signature, inputs, name);
    const { opDef: def, defaults, told } = signature;
    const device = this.options.clearDevices ? "" : (node.device ?? "");
    const known = { name, type, inputs, controlInputs, device, opDef: def };
    const outputs = told ?? this.inferredOutputs({ ...known, attrs: attrs ?? new Map() }, signature, isOpen);
    const shapes = told === undefined ? outputs.map(({ shape }) => shape) : signature.stated;
    const origin = {
      def: node,
      prefix: this.prefix,
      position: this.first + entry.index,
      defaults,
      shapes: this.options.statesShapes ? shapes : undefined,
    };
    const spec = { name, type, inputs, controlInputs, attrs, device, opDef: def, outputs, origin };
    entry.made = this.graph.importOperation(spec, this.site);
    return entry.made;
  }

  /** What nodes with the same attributes share, where that is all there is to know of them; undefined where it is not. */
  private sharedSignature({ node, newName }: Entry): Signature | undefined {
    if (!(node instanceof LazyNodeDef)) return undefined;
    const { list, op } = node;
    if (this.renames && list.has("_class")) return undefined;
    let known = this.signatures.get(list);
    if (known === undefined) {
      known = this.signature(op, list, list.get("_output_shapes"), newName);
      this.signatures.set(list, known);
    }
    return known.told === undefined ? undefined : known;
  }

  /** True where nodes may get other names than the file has. */
  private get renames(): boolean {
    return this.prefix !== "" || this.first !== 0;
  }

  private attrsOf({ attr: stated = {} }: tensorflow.INodeDef): Map<string, tensorflow.IAttrValue> {
    const attrs = new Map<string, tensorflow.IAttrValue>();
    for (const key of Object.keys(stated ?? {})) if (key !== "_output_shapes") attrs.set(key, stated![key]!);
    this.rename(attrs);
    return attrs;
  }

  /** @throws ValueError where an attribute is missing that has no default */
  private signature(
    type: string,
    attrs: AttrSource,
    shapes: tensorflow.IAttrValue | undefined,
    name: string,
  ): Signature {
    const def = this.opDefOf(type, name);
    const defaults = this.defaults(def, attrs, name);
    const all: AttrSource = {
      has: (key) => attrs.has(key) || defaults.has(key),
      get: (key) => attrs.get(key) ?? defaults.get(key),
    };
    const owner = { type, name };
    const stated = this.statedShapes(shapes);
    const outputTypes = typesOf(def.outputArg, all, owner);
    const isTold = stated.length === outputTypes.length && stated.every((shape) => shape.isFullyDefined);
    const told = isTold ? outputTypes.map((dtype, i) => ({ dtype, shape: stated[i]! })) : undefined;
    return { opDef: def, defaults, inputTypes: typesOf(def.inputArg, all, owner), outputTypes, stated, told };
  }

  private inferredOutputs(spec: NodeSpec, { outputTypes, stated }: Signature, isOpen: boolean): Output[] {
    const implementation = implementationOf(spec.type);
    const isShapeless =
      implementation?.isPlaceholder && this.isBefore(SHAPED_PLACEHOLDERS) && isScalar(spec.attrs.get("shape"));
    const isInferred = !isOpen && !isShapeless && implementation !== undefined;
    const shapes = isInferred ? this.infer(spec, outputTypes, stated.length === outputTypes.length) : [];
    return outputTypes.map((dtype, i) => {
      const inferred = shapes[i] ?? Shape.unknown;
      const told = stated[i] ?? Shape.unknown;
      // Where they differ, the file knows better.
      return { dtype, shape: inferred.isCompatibleWith(told) ? inferred.mergeWith(told) : told };
    });
  }

  /** The inferred shapes. Where the file states shapes, TensorFlow has found that the node is right: what fails here is not known. */
  private infer(spec: NodeSpec, outputTypes: readonly DType[], isStated: boolean): Shape[] {
    try {
      return inferShapes(spec, outputTypes);
    } catch (error) {
      if (!(error instanceof ValueError || error instanceof OpError)) throw error;
      if (isStated) return [];
      throw error instanceof ValueError ? new GraphDefError(error.message, { cause: error }) : error;
    }
  }

  private isBefore(producer: number): boolean {
    return (this.def.versions?.producer ?? 0) < producer;
  }

  private statedShapes(value: tensorflow.IAttrValue | undefined): readonly Shape[] {
    if (value === undefined) return [];
    const known = this.stated.get(value);
    if (known !== undefined) return known;
    const shapes = value.list?.shape?.map(shapeFromProto) ?? [];
    this.stated.set(value, shapes);
    return shapes;
  }

  private opDefOf(type: string, node: string): tensorflow.IOpDef {
    const def = opDef(type) ?? this.graph.foreignOpDefs.get(type);
    if (def !== undefined) return def;
    throw new NotFoundError(
      `Op type not registered '${type}': neither TensorFlow nor the file defines it${this.where}, expected its OpDef in the file's stripped_op_list, or as producerOpList`,
      { node, file: this.options.file },
    );
  }

  /** The attributes that the file leaves out. @throws ValueError for one that has no default */
  private defaults(def: tensorflow.IOpDef, attrs: AttrSource, name: string): Attrs {
    let defaults: Map<string, tensorflow.IAttrValue> | undefined;
    for (const { name: key = "", defaultValue } of def.attr ?? []) {
      if (key === null || attrs.has(key)) continue;
      if (!defaultValue)
        throw new GraphDefError(
          `NodeDef missing attr '${key}' from ${opDefText(def)}; NodeDef: {{node ${name}}}${this.where}`,
        );
      defaults ??= new Map();
      defaults.set(key, defaultValue);
    }
    return defaults ?? NONE;
  }

  /** The inputs of a node; what comes back into a loop is not there yet, then it is open. */
  private inputsOf(entry: Entry): { inputs: Tensor[]; controlInputs: Operation[]; isOpen: boolean } {
    const texts = entry.node.input ?? [];
    const [inputs, controlInputs]: [Tensor[], Operation[]] = [[], []];
    let isOpen = false;
    for (let i = 0; i < texts.length; i++) {
      const source = entry.sources[i]!;
      const made = source instanceof Tensor ? source.op : source.made;
      if (made === undefined) isOpen = true;
      else if (texts[i]!.startsWith("^")) controlInputs.push(made);
      else inputs.push(source instanceof Tensor ? source : this.output(made, texts[i]!, entry));
    }
    // Copies take no more memory than they need.
    return { inputs: inputs.slice(), controlInputs: controlInputs.slice(), isOpen };
  }

  private output(source: Operation, text: string, { node }: Entry): Tensor {
    const { index } = parseInput(text);
    const tensor = source.outputs[index];
    if (tensor !== undefined) return tensor;
    throw new InvalidArgumentError(
      `Node '${node.name}': Connecting to invalid output ${index} of source node ${source.name} which has ${source.outputs.length} outputs${this.where}`,
      { node: node.name ?? undefined, file: this.options.file },
    );
  }

  /** @throws ValueError where inputs are more, fewer or of other types than the op takes */
  private checkTypes({ inputTypes: expected, opDef: def }: Signature, inputs: readonly Tensor[], name: string): void {
    if (expected.length !== inputs.length)
      throw new GraphDefError(
        `NodeDef expected inputs '${expected.map(({ number }) => typeName(number)).join(", ")}' do not match ${inputs.length} inputs specified; ${opDefText(def)}; NodeDef: {{node ${name}}}${this.where}`,
      );
    for (let i = 0; i < inputs.length; i++) {
      const input = inputs[i]!;
      if (takes(expected[i]!, input.dtype)) continue;
      throw new GraphDefError(
        `Input ${i} of node ${name} was passed ${typeName(input.dtype.number)} from ${input.name} incompatible with expected ${typeName(expected[i]!.number)}.${this.where}`,
      );
    }
  }

  private connectLoops(entry: Entry): void {
    const operation = entry.made!;
    if (operation.type !== "Merge" && operation.type !== "RefMerge") return;
    entry.sources.forEach((source, i) => {
      if (!(source instanceof Tensor) && isBackEdge(entry, source))
        operation.inputs.splice(i, 0, this.output(source.made!, entry.node.input![i]!, entry));
    });
  }

  /** Colocation groups name nodes: they get the prefix, or the number, too. */
  private rename(attrs: Map<string, tensorflow.IAttrValue>): void {
    const classes = attrs.get("_class")?.list?.s;
    if (!classes || (this.prefix === "" && this.first === 0)) return;
    const decoder = new TextDecoder();
    let isSame = true;
    const renamed = classes.map((bytes) => {
      const text = decoder.decode(bytes);
      if (!text.startsWith("loc:@")) return text;
      const name = text.slice("loc:@".length);
      const other = this.entries.get(name)?.newName ?? this.prefix + name;
      if (other !== name) isSame = false;
      return `loc:@${other}`;
    });
    if (!isSame) attrs.set("_class", attr.strings(renamed));
  }
}

/** The version of GraphDefs from which on a placeholder of shape () is a scalar; before, it is of any shape. */
const SHAPED_PLACEHOLDERS = 24;

function isScalar(value: tensorflow.IAttrValue | undefined): boolean {
  return value?.shape != null && !value.shape.unknownRank && (value.shape.dim?.length ?? 0) === 0;
}

/** True where an input of type `expected` takes a tensor of type `given`: references are read, values are not written. */
function takes(expected: DType, given: DType): boolean {
  return expected === given || expected === given.base;
}
