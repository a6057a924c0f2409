import { inspect } from "node:util";
import { whyGone } from "../core/graph-content.js";
import { attrText } from "../core/node-text.js";
import type { Operation, Tensor } from "../core/operation.js";
import { type Fact, factsHtml } from "./facts.js";
import { shorten, thousands } from "./html.js";
import type { MimeBundle } from "./mime.js";

/** Rows under one heading; the rest is counted. */
const MOST_ROWS = 8;
const LONGEST_ATTRIBUTE = 80;
/** Attributes that say what the other facts say, or what only tools read. */
const HIDDEN = new Set([
  "_output_shapes",
  "_class",
  "T",
  "dtype",
  "value",
  "shape",
  "_has_manual_control_dependencies",
]);

/** How a tensor is shown before it is run: what it is the value of, from what that is computed, and who uses it. */
export function tensorBundle(tensor: Tensor): MimeBundle {
  const { op, name, dtype, shape, index } = tensor;
  const output = op.outputs.length > 1 ? [`output ${index} of ${op.outputs.length}`] : [];
  const page = factsHtml({
    name,
    words: ["Tensor", dtype.name, String(shape), ...output],
    notes: notesOf(op),
    facts: [
      { label: "operation", rows: [[op.name, op.type]] },
      { label: "inputs", rows: some(op.inputs, tensorRow) },
      { label: "used by", rows: some(consumersOf(op, tensor), operationRow) },
    ],
  });
  return { "text/plain": plain(tensor), "text/html": page.text };
}

/** How an operation is shown: its inputs, outputs, what it waits for, who uses it, and its attributes. */
export function operationBundle(operation: Operation): MimeBundle {
  const page = factsHtml({
    name: operation.name,
    words: [operation.type],
    notes: notesOf(operation),
    facts: operationFacts(operation),
  });
  return { "text/plain": plain(operation), "text/html": page.text };
}

function operationFacts(operation: Operation): Fact[] {
  const { inputs, outputs, controlInputs, device, attrs } = operation;
  const attributes = [...attrs].filter(([name]) => !HIDDEN.has(name));
  return [
    { label: "inputs", rows: some(inputs, tensorRow) },
    { label: "runs after", rows: some(controlInputs, operationRow) },
    { label: "outputs", rows: some(outputs, tensorRow) },
    { label: "used by", rows: some(consumersOf(operation), operationRow) },
    { label: "device", rows: device === "" ? [] : [[device]] },
    {
      label: "attributes",
      rows: some(attributes, ([name, value]) => [name, shorten(attrText(value), LONGEST_ATTRIBUTE)]),
    },
  ];
}

/** The cell and line that made an operation, and why it is not in its graph any more. */
export function notesOf(operation: Operation): string[] {
  const { site, gone } = operation;
  return [...(site === undefined ? [] : [`made in ${site}`]), ...(gone === undefined ? [] : [whyGone(operation)])];
}

/** The operations that take an output of `operation` (that of `tensor` alone, where it is given), or that run after it. */
export function consumersOf(operation: Operation, tensor?: Tensor): Operation[] {
  const takes = (input: Tensor) => (tensor === undefined ? input.op === operation : input === tensor);
  return operation.graph.operations.filter(
    ({ inputs, controlInputs }) => inputs.some(takes) || (tensor === undefined && controlInputs.includes(operation)),
  );
}

/** The first rows of a list, and how many more there are. */
export function some<T>(items: readonly T[], rowOf: (item: T) => readonly string[]): (readonly string[])[] {
  const rows = items.slice(0, MOST_ROWS).map(rowOf);
  return items.length > MOST_ROWS ? [...rows, [`… and ${thousands(items.length - MOST_ROWS)} more`]] : rows;
}

/** Name and type of an operation. */
export function operationRow({ name, type }: Operation): string[] {
  return [name, type];
}

function tensorRow({ name, op, dtype, shape }: Tensor): string[] {
  return [name, op.type, dtype.name, String(shape)];
}

/** Python's text. */
function plain(node: Tensor | Operation): string {
  return node[inspect.custom]();
}
