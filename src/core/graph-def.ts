import type { tensorflow } from "#proto/tensorflow.js";
import { attr } from "./attr.js";
import type { Graph } from "./graph.js";
import { LazyNodeDef } from "./lazy-node-def.js";
import { parseInput } from "./node-input.js";
import type { Operation, Tensor } from "./operation.js";
import type { NodeOrigin } from "./origin.js";
import { withFields } from "./proto.js";
import { PRODUCER_VERSION } from "./versions.js";

/** Options of `toGraphDef`. */
export interface ExportOptions {
  /** Adds `_output_shapes` to each node, as a meta graph has it. */
  readonly addShapes?: boolean;
  /** For one who only writes them: nodes that were imported are not decoded for it. */
  readonly isLazy?: boolean;
}

/**
 * A graph as `tensorflow.GraphDef` (`tf.Graph.as_graph_def`): nodes in the order of creation, control inputs after the data,
 * sorted. What was imported and is as it was is written as the file had it.
 */
export function toGraphDef(graph: Graph, options: ExportOptions = {}): tensorflow.IGraphDef {
  const node = inOrder(graph.operations).map((operation) => toNodeDef(operation, options));
  return withFields(graphDefFrame(graph), { node });
}

/** What a GraphDef has besides its nodes. */
export function graphDefFrame(graph: Graph): tensorflow.IGraphDef {
  const frame: tensorflow.IGraphDef = graph.origin ? withFields(graph.origin.graphDef, {}) : {};
  const versions = graph.versions ?? (graph.origin ? undefined : { producer: PRODUCER_VERSION });
  if (versions !== undefined) frame.versions = versions;
  if (graph.library !== undefined) frame.library = graph.library;
  return frame;
}

/** Operations in the order of their files, where these did not have them after their inputs. */
function inOrder(operations: readonly Operation[]): readonly Operation[] {
  const position = ({ origin, id }: Operation): number => origin?.position ?? id;
  if (operations.every((operation) => position(operation) === operation.id)) return operations;
  return [...operations].sort((a, b) => position(a) - position(b));
}

/** One node as `tensorflow.NodeDef`. */
export function toNodeDef(operation: Operation, options: ExportOptions): tensorflow.INodeDef {
  const { addShapes = false, isLazy = false } = options;
  const { origin, device } = operation;
  const name = operation.name;
  const input = inputsOf(operation);
  if (origin !== undefined) {
    const isPlain = !(origin.def instanceof LazyNodeDef) || (isLazy && !origin.def.isDecoded);
    const def = isPlain ? origin.def : origin.def.plain;
    const hasAttrs = hasSameAttrs(operation, origin, addShapes);
    if (hasAttrs && def.name === name && input === origin.def.input && device === (def.device ?? "")) return def;
    const changes = { name, input, device };
    const plain = def instanceof LazyNodeDef ? def.plain : def;
    return withFields(plain, hasAttrs ? changes : { ...changes, attr: attrsOf(operation, addShapes) });
  }
  const attrs = attrsOf(operation, addShapes);
  const def: tensorflow.INodeDef = { name, op: operation.type };
  if (input && input.length > 0) def.input = input;
  if (device !== "") def.device = device;
  if (attrs && Object.keys(attrs).length > 0) def.attr = attrs;
  return def;
}

/** The inputs as the file spelled them where they are still these, else as TensorFlow spells them. */
function inputsOf(operation: Operation): tensorflow.INodeDef["input"] {
  const { origin } = operation;
  const controls = operation.controlInputs.map((control) => `^${control.name}`);
  const input = [...operation.inputs.map(inputName), ...controls];
  if (origin !== undefined) {
    const stated = origin.def.input ?? [];
    const isSame = stated.length === input.length && stated.every((text, i) => canonical(text) === input[i]);
    if (isSame && origin.prefix === "") return origin.def.input;
  }
  if (controls.length > 1) input.splice(operation.inputs.length, controls.length, ...controls.sort(byText));
  return input;
}

function canonical(input: string): string {
  if (!input.endsWith(":0")) return input;
  const { name, index } = parseInput(input);
  return index === 0 ? name : input;
}

function inputName({ op, index }: Tensor): string {
  return index === 0 ? op.name : `${op.name}:${index}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function attrsOf(operation: Operation, addShapes: boolean): tensorflow.INodeDef["attr"] {
  const { origin } = operation;
  const attrs: Record<string, tensorflow.IAttrValue> = {};
  for (const [key, value] of operation.attrs) if (origin?.defaults.get(key) !== value) attrs[key] = value;
  if (addShapes) {
    const shapes = statedShapes(operation);
    if (shapes !== undefined) attrs._output_shapes = shapes;
  }
  return attrs;
}

function hasSameAttrs(operation: Operation, origin: NodeOrigin, addShapes: boolean): boolean {
  if (operation.hasOriginAttrs) {
    const { list } = origin.def instanceof LazyNodeDef ? origin.def : {};
    if (list !== undefined && (addShapes ? hasSameShapes(operation) : !list.has("_output_shapes"))) return true;
  }
  const stated = origin.def.attr ?? {};
  let count = 0;
  for (const [key, value] of operation.attrs) {
    if (origin.defaults.get(key) === value) continue;
    if (stated[key] !== value) return false;
    count++;
  }
  const shapes = addShapes ? statedShapes(operation) : undefined;
  if (shapes !== stated._output_shapes) return false;
  return Object.keys(stated).length === count + (shapes === undefined ? 0 : 1);
}

/** `_output_shapes`: what the file says while nothing more is known, else what is known. */
function statedShapes({ origin, outputs }: Operation): tensorflow.IAttrValue | undefined {
  if (hasSameShapes({ origin, outputs })) return origin?.def.attr?._output_shapes;
  return outputs.length === 0 ? undefined : attr.shapes(outputs.map(({ shape }) => shape));
}

function hasSameShapes({ origin, outputs }: Pick<Operation, "origin" | "outputs">): boolean {
  const { shapes } = origin ?? {};
  return shapes !== undefined && outputs.every(({ shape }, i) => shape === shapes[i]);
}
