import { onnx } from "#proto/onnx.js";
import { replaceFile } from "../checkpoint/temporary.js";
import { isConvertible, type TensorConvertible } from "../core/convert.js";
import { InvalidArgumentError, UnimplementedError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { decode, encode } from "../core/proto.js";
import { Shape } from "../core/shape.js";
import { valueInfo } from "../onnx/model.js";
import { defaultSession } from "../session/default-session.js";
import { Guard } from "../session/guard.js";
import { checkImplemented } from "../session/implemented.js";
import { findLoops } from "../session/loops.js";
import { lower } from "../session/lower.js";
import { type Phase, partition } from "../session/partition.js";
import { prune } from "../session/prune.js";
import { schedule } from "../session/schedule.js";
import type { Session } from "../session/session.js";
import { trace } from "../session/trace.js";
import type { RunValue } from "../session/values.js";
import { valueTensor } from "./freeze.js";

/** Tensors of the graph: alone, in an array (each is called after its node), or by the names that the model is to have for them. */
export type OnnxTensors = Named | readonly Named[] | Readonly<Record<string, Named>>;
type Named = Tensor | TensorConvertible | string;

/** A dimension of an input: a number, or a name of one that is free. */
export type OnnxDim = number | string;

/** Options of `tf.onnx.export`. */
export interface OnnxExportOptions {
  /** Whose values the variables get. Default: the default session. */
  readonly session?: Session;
  /** Shapes of inputs by their names in the model, where they are to be narrower than the graph's: `{ x: ["batch", 784] }`. */
  readonly shapes?: Readonly<Record<string, readonly OnnxDim[]>>;
}

/**
 * Writes what the fetches need of the graph as an ONNX model (opset 21): the feeds are its inputs, free dimensions stay free, and
 * the variables are initializers with their values in the session.
 * @returns the bytes of the model; `file` may be undefined
 * @throws UnimplementedError for ops that have no form in ONNX, FailedPreconditionError for a variable without a value,
 *   InvalidArgumentError for a placeholder that is not among the feeds
 */
export async function exportOnnx(
  fetches: OnnxTensors,
  feeds: OnnxTensors,
  file?: string,
  options: OnnxExportOptions = {},
): Promise<Uint8Array> {
  checkOptions("tf.onnx.export", options, ["session", "shapes"]);
  const { session = defaultSession(), shapes = {} } = options;
  const outputs = named(fetches, session.graph);
  const inputs = [...named(feeds, session.graph)].map(([name, tensor]) => inputOf(name, tensor, shapes[name]));
  for (const name of Object.keys(shapes))
    if (!inputs.some((input) => input.name === name))
      throw new ValueError(
        `Cannot export with a shape for "${name}": it is no input, expected one of ${inputs.map((input) => input.name).join(", ")}`,
      );
  const tensors = [...outputs.values()];
  const { phase, values } = clusterOf(tensors, inputs);
  const arrays = await variablesOf(
    phase === undefined ? values : [...values, ...phase.works.flatMap(({ inputs }) => inputs)],
    session,
  );
  const model = new ModelWriter(inputs, arrays).write(phase, [...outputs.keys()], values);
  const bytes = encode(onnx.ModelProto, model);
  if (file !== undefined) await replaceFile(file, bytes);
  return bytes;
}

interface Input {
  readonly name: string;
  readonly tensor: Tensor;
  readonly dims: readonly OnnxDim[] | undefined;
  readonly shape: Shape;
}

function named(tensors: OnnxTensors, graph: Graph): Map<string, Tensor> {
  const isOne = typeof tensors === "string" || tensors instanceof Tensor || isConvertible(tensors);
  const list = isOne ? [tensors] : Array.isArray(tensors) ? (tensors as readonly Named[]) : undefined;
  const entries = list?.map((item) => [undefined, item] as const) ?? Object.entries(tensors as Record<string, Named>);
  const found = new Map<string, Tensor>();
  for (const [name, item] of entries) {
    const tensor = tensorOf(item, graph);
    found.set(name ?? (tensor.index === 0 ? tensor.op.name : tensor.name), tensor);
  }
  return found;
}

function tensorOf(item: Named, graph: Graph): Tensor {
  if (typeof item === "string") return graph.getTensorByName(item.includes(":") ? item : `${item}:0`);
  if (item instanceof Operation) throw new TypeError(`Cannot export ${item}: expected a tensor`);
  const tensor = item instanceof Tensor ? item : (item.graphElement?.() ?? item.toTensor());
  if (tensor.graph !== graph) throw new ValueError(`Tensor ${tensor} is not an element of the session's graph.`);
  return tensor;
}

/** An input with the names of its free dimensions: `batch` for the first, `x_dim_1`, … for the others. */
function inputOf(name: string, tensor: Tensor, given: readonly OnnxDim[] | undefined): Input {
  const free = (axis: number): string => (axis === 0 ? "batch" : `${name}_dim_${axis}`);
  const dims = given ?? tensor.shape.dims?.map((size, axis) => size ?? free(axis));
  const shape =
    dims === undefined ? Shape.unknown : Shape.of(dims.map((dim) => (typeof dim === "number" ? dim : null)));
  if (!shape.isCompatibleWith(tensor.shape))
    throw new ValueError(`Cannot export input "${name}" with shape ${shape}: ${tensor} has shape ${tensor.shape}`);
  return { name, tensor, dims, shape };
}

/** The one cluster that computes the tensors (undefined where nothing is computed), and their values. */
function clusterOf(
  tensors: readonly Tensor[],
  inputs: readonly Input[],
): { readonly phase: Phase | undefined; readonly values: readonly RunValue[] } {
  const fed = new Set(inputs.map(({ tensor }) => tensor));
  const request = { fetches: tensors, targets: [], fed };
  const needed = prune(request);
  for (const operation of needed)
    if (implementationOf(operation.type)?.isPlaceholder)
      throw new InvalidArgumentError(
        `Cannot export ${tensors.map(({ name }) => `"${name}"`).join(", ")}: placeholder "${operation.name}" is not among the feeds`,
        { node: operation.name },
      );
  checkImplemented(needed, request);
  const feeds = new Map(
    inputs.map(({ tensor, shape }) => [tensor, { dtype: tensor.dtype.base, shape: shape.dims as readonly number[] }]),
  );
  const traced = trace(schedule(findLoops(needed, fed), fed), tensors, feeds);
  const phases = partition(
    traced,
    tensors.map(({ op }) => op),
  );
  const works = phases.flatMap((phase) => phase.works);
  const unlike = works.filter((work) => work.onHost || !work.guard.isAlways).map(({ op }) => op);
  const merged = tensors.filter((_, i) => traced.fetches[i]!.origin.kind === "choice").map(({ op }) => op);
  const bad = [...new Set([...unlike, ...merged, ...traced.writes.map(({ op }) => op)])];
  if (bad.length > 0 || phases.length > 1) {
    const list = bad.slice(0, 4).map(({ name, type }) => `"${name}" (${type})`);
    const shapes = inputs.some(({ shape }) => !shape.isFullyDefined)
      ? ", or shapes without free dimensions (option shapes)"
      : "";
    throw new UnimplementedError(
      `Cannot export to ONNX: ${list.join(", ")}${bad.length > 4 ? ` and ${bad.length - 4} more` : ""} have no form in it, expected ops of inference${shapes}`,
      { node: bad[0]?.name },
    );
  }
  return { phase: phases[0], values: traced.fetches };
}

/** The values that variables have now. */
async function variablesOf(values: readonly RunValue[], session: Session): Promise<ReadonlyMap<string, NdArray>> {
  const variables = new Map<string, Operation>();
  for (const { origin } of values) if (origin.kind === "variable") variables.set(origin.key, origin.variable);
  const arrays = await session.run([...variables.values()].map((variable) => valueTensor(session, variable.name)));
  return new Map([...variables.keys()].map((key, i) => [key, (arrays as NdArray[])[i]!]));
}

/** Makes a model of a cluster: constants for its variables, and names for what goes in and out. */
class ModelWriter {
  private readonly renamed = new Map<string, string>();
  private readonly replaced = new Map<RunValue, RunValue>();

  constructor(
    private readonly inputs: readonly Input[],
    private readonly arrays: ReadonlyMap<string, NdArray>,
  ) {}

  write(phase: Phase | undefined, names: readonly string[], values: readonly RunValue[]): onnx.IModelProto {
    const works = (phase?.works ?? []).map((work) => ({
      ...work,
      inputs: work.inputs.map((value) => this.constant(value)),
    }));
    const results = values.filter(({ origin }) => origin.kind === "result");
    const cluster = lower(
      { onHost: false, guard: Guard.always, works, exports: [...new Set(results)], writes: [] },
      { isPortable: true },
    );
    const model = decode(onnx.ModelProto, cluster.model, "the model");
    const graph: onnx.IGraphProto = model.graph!;
    const taken = new Set([...names, ...this.inputs.map(({ name }) => name)]);
    this.renameInner(graph, taken);
    for (const { name, value } of cluster.inputs) {
      const { origin } = value;
      const input = this.inputs.find(({ tensor }) => origin.kind === "feed" && origin.tensor === tensor)!;
      this.renamed.set(name, input.name);
    }
    const sources = new Map(cluster.outputs.map(({ name, value }) => [value, this.name(name)]));
    for (const node of graph.node ?? []) {
      node.input = (node.input ?? []).map((name) => this.name(name));
      node.output = (node.output ?? []).map((name) => this.name(name));
    }
    for (const initializer of graph.initializer ?? []) initializer.name = this.name(initializer.name ?? "");
    graph.name = "tensorcell";
    graph.input = this.inputs.map(inputInfo);
    graph.output = values.map((value, i) => this.output(graph, names[i]!, value, sources));
    return { ...model, graph };
  }

  private name(name: string): string {
    return this.renamed.get(name) ?? name;
  }

  /** Names inside of the model give way to those of inputs and outputs. */
  private renameInner(graph: onnx.IGraphProto, taken: ReadonlySet<string>): void {
    const inner = [
      ...(graph.node ?? []).flatMap(({ output }) => output ?? []),
      ...(graph.initializer ?? []).map(({ name }) => name ?? ""),
    ];
    for (const name of inner) if (taken.has(name)) this.renamed.set(name, `${name}/inner`);
  }

  private constant(value: RunValue): RunValue {
    const { origin } = value;
    if (origin.kind !== "variable") return value;
    let constant = this.replaced.get(value);
    if (constant === undefined) {
      const array = this.arrays.get(origin.key)!;
      constant = { ...value, origin: { kind: "constant", array }, shape: Shape.of(array.shape) };
      this.replaced.set(value, constant);
    }
    return constant;
  }

  /** Adds an output: a value that the model computes, an input, or a constant. */
  private output(
    graph: onnx.IGraphProto,
    name: string,
    value: RunValue,
    sources: ReadonlyMap<RunValue, string>,
  ): onnx.IValueInfoProto {
    const { origin } = this.constant(value);
    let source = sources.get(value);
    if (origin.kind === "feed") source = this.inputs.find(({ tensor }) => tensor === origin.tensor)!.name;
    if (origin.kind === "constant") {
      source = `${name}/value`;
      graph.initializer = [...(graph.initializer ?? []), initializerOf(source, origin.array)];
    }
    graph.node = [
      ...(graph.node ?? []),
      { opType: "Identity", name: `${name}/output`, input: [source!], output: [name] },
    ];
    return valueInfo(name, value.dtype, value.shape);
  }
}

function initializerOf(name: string, { dtype, shape, data }: NdArray): onnx.ITensorProto {
  const { buffer, byteOffset, byteLength } = data as Float32Array;
  const dataType = valueInfo(name, dtype, Shape.scalar).type?.tensorType?.elemType;
  return { name, dataType, dims: [...shape], rawData: new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength) };
}

function inputInfo({ name, tensor, dims, shape }: Input): onnx.IValueInfoProto {
  const info = valueInfo(name, tensor.dtype.base, shape);
  const tensorType = info.type?.tensorType;
  if (tensorType?.shape && dims !== undefined)
    tensorType.shape.dim = dims.map((dim) => (typeof dim === "number" ? { dimValue: dim } : { dimParam: dim }));
  return info;
}
