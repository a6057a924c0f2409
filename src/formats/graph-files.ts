import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { tensorflow } from "#proto/tensorflow.js";
import { replaceFile } from "../checkpoint/temporary.js";
import { didYouMean } from "../core/closest.js";
import { convertToTensor, isSymbolic, type TensorLike } from "../core/convert.js";
import { getDefaultGraph, withGraph } from "../core/default-graph.js";
import { aboutFile, systemError, ValueError } from "../core/errors.js";
import { Graph } from "../core/graph.js";
import { toGraphDef } from "../core/graph-def.js";
import { importGraphDef as addGraphDef } from "../core/import-graph-def.js";
import { parseInput } from "../core/node-input.js";
import type { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { decodeLazily, encode } from "../core/proto.js";
import { parseMessage, readMessage } from "../text/read-file.js";
import { toText } from "../text/text-writer.js";

/** Options of `tf.importGraphDef`. */
export interface ImportGraphDefOptions {
  /** Name scope of the nodes; "" imports them under their own names. Default "import". */
  readonly name?: string;
  /** Replaces inputs, by their names in the GraphDef (`x:0`, `x`, `^control`). */
  readonly inputMap?: Readonly<Record<string, TensorLike>>;
  /** Names of the operations (`y`) and tensors (`y:0`) to return. */
  readonly returnElements?: readonly string[];
  /** OpDefs of the program that wrote the GraphDef, for ops that TensorFlow does not have. */
  readonly producerOpList?: tensorflow.IOpList | readonly tensorflow.IOpDef[];
}

const OPTIONS = ["name", "inputMap", "returnElements", "producerOpList"];

/**
 * Adds a frozen or other graph to the default graph (`tf.import_graph_def`): a GraphDef, its bytes, or a file in protobuf's binary
 * format (`.pb`) or its text format (`.pbtxt`). It is all or nothing, and nothing is run.
 * @returns the operations and tensors that returnElements names, in its order
 * @throws ValueError in TensorFlow's words for nodes that do not fit, NotFoundError for a file or an op that is not there,
 *   DataLossError for bytes that are no GraphDef
 */
export async function importGraphDef(
  graphDef: string | Uint8Array | tensorflow.IGraphDef,
  options: ImportGraphDefOptions = {},
): Promise<(Operation | Tensor)[]> {
  checkOptions("tf.importGraphDef", options, OPTIONS);
  const graph = getDefaultGraph();
  const file = typeof graphDef === "string" ? graphDef : undefined;
  const scope = graph.currentScope;
  const def =
    typeof graphDef === "string" ? await readMessage(tensorflow.GraphDef, graphDef, decodeLazily) : parsed(graphDef);
  const here = <T>(body: () => T): T => withGraph(graph, () => graph.nameScope(scope && `${scope}/`, body));
  try {
    return here(() => addTo(graph, def, file, options));
  } catch (error) {
    throw file === undefined ? error : aboutFile(error, file);
  }
}

function addTo(
  graph: Graph,
  def: tensorflow.IGraphDef,
  file: string | undefined,
  options: ImportGraphDefOptions,
): (Operation | Tensor)[] {
  const { name = "import", returnElements = [], producerOpList = [] } = options;
  const names = new Set((def.node ?? []).map((node) => node.name ?? ""));
  for (const element of returnElements) checkElement(element, names, options.inputMap);
  const opDefs = Array.isArray(producerOpList) ? producerOpList : ((producerOpList as tensorflow.IOpList).op ?? []);
  return graph.nameScope(name, (scope) => {
    const inputMap = tensorsOf(options.inputMap ?? {}, name, graph);
    const made = addGraphDef(graph, def, { name: scope.slice(0, -1), inputMap, opDefs, ...(file && { file }) });
    return returnElements.map((element) => elementOf(element, made, inputMap));
  });
}

function parsed(graphDef: Uint8Array | tensorflow.IGraphDef): tensorflow.IGraphDef {
  return graphDef instanceof Uint8Array ? parseMessage(tensorflow.GraphDef, graphDef, "a GraphDef") : graphDef;
}

function tensorsOf(
  inputMap: Readonly<Record<string, TensorLike>>,
  name: string,
  graph: Graph,
): Readonly<Record<string, Tensor>> {
  const entries = Object.entries(inputMap);
  if (entries.every(([, value]) => isSymbolic(value) && !Array.isArray(value)))
    return Object.fromEntries(entries.map(([key, value]) => [key, convertToTensor(value)]));
  if (name === "")
    throw new ValueError(
      "tf.import_graph_def() requires a non-empty `name` if `input_map` contains non-Tensor values. Try calling tf.convert_to_tensor() on `input_map` values before calling tf.import_graph_def().",
    );
  return graph.nameScope("_inputs", () =>
    Object.fromEntries(entries.map(([key, value]) => [key, convertToTensor(value)])),
  );
}

function checkElement(element: string, names: ReadonlySet<string>, inputMap: object = {}): void {
  const { name } = parseInput(element);
  if (names.has(name) || element in inputMap) return;
  const what = element.includes(":") ? "tensor" : "node";
  throw new ValueError(`Requested return ${what} '${element}' not found in graph def${didYouMean(name, names)}`);
}

function elementOf(
  element: string,
  made: ReadonlyMap<string, Operation>,
  inputMap: Readonly<Record<string, Tensor>>,
): Operation | Tensor {
  if (element in inputMap) return inputMap[element]!;
  const { name, index } = parseInput(element);
  const operation = made.get(name)!;
  if (!element.includes(":")) return operation;
  const tensor = operation.outputs[index];
  if (tensor !== undefined) return tensor;
  throw new ValueError(
    `Invalid return output ${index} of node '${name}', which has ${operation.outputs.length} output(s)`,
  );
}

/** Options of `tf.io.writeGraph`. */
export interface WriteGraphOptions {
  /** False writes protobuf's binary format. Default true. */
  readonly asText?: boolean;
}

/**
 * Writes a graph as GraphDef, byte for byte as TensorFlow does (`tf.io.write_graph`, `tf.train.write_graph`); the folder is made.
 * @returns the path of the file
 */
export async function writeGraph(
  graphOrGraphDef: Graph | tensorflow.IGraphDef,
  logdir: string,
  name: string,
  options: WriteGraphOptions = {},
): Promise<string> {
  checkOptions("tf.io.writeGraph", options, ["asText"]);
  const def = graphOrGraphDef instanceof Graph ? toGraphDef(graphOrGraphDef) : graphOrGraphDef;
  const bytes =
    (options.asText ?? true)
      ? new TextEncoder().encode(toText("tensorflow.GraphDef", def))
      : encode(tensorflow.GraphDef, def);
  try {
    await mkdir(logdir, { recursive: true });
  } catch (error) {
    throw systemError("create", logdir, error);
  }
  const path = join(logdir, name);
  await replaceFile(path, bytes);
  return path;
}
