import { float32 } from "../core/dtype.js";
import { beforeUnblocking, isBlocked, meetBlocks, poolBlocks, readLast, writeLast } from "./blocked.js";
import type { Rule, Surroundings } from "./fuse-rule.js";
import { MICROSOFT, type OnnxNode, type Value } from "./node.js";
import { addToProduct, descend, sliceProduct } from "./products.js";
import { joinProducts, joinReductions } from "./sums.js";

/** Convolution + bias. */
const addToConvolution: Rule = (node, { sole, maker }) => {
  if (node.type !== "Add") return undefined;
  for (const [a, b] of [node.inputs, [...node.inputs].reverse()]) {
    const made = sole(a);
    const unblocked = isBlocked(made, "ReorderOutput") ? made : undefined;
    const conv = unblocked === undefined ? made : sole(unblocked.inputs[0]);
    if (conv?.type !== "Conv" || conv.inputs.length !== 2 || b === undefined) continue;
    const channels = conv.inputs[1]!.shape.dim(0);
    const rank = conv.inputs[1]!.shape.rank!;
    const reshaped = maker(b);
    const vector = reshaped?.type === "Reshape" ? reshaped.inputs[0]! : undefined;
    const isBias = b.shape.rank! >= rank - 1 && b.shape.dims!.at(1 - rank) === channels && b.shape.size === channels;
    if (channels === null || !isBias || vector?.shape.rank !== 1) continue;
    const biased = { ...conv, inputs: [...conv.inputs, vector], outputs: node.outputs };
    return unblocked === undefined ? [biased] : beforeUnblocking(unblocked, biased);
  }
  return undefined;
};

/** Relu of a convolution or product. */
const activate: Rule = (node, { sole }) => {
  const before = node.type === "Relu" ? sole(node.inputs[0]) : undefined;
  const blocked = isBlocked(before, "ReorderOutput") ? sole(before.inputs[0]) : undefined;
  if (isBlocked(blocked, "Conv") && blocked.attrs.activation === undefined) {
    const active = { ...blocked, attrs: { ...blocked.attrs, activation: "Relu" }, outputs: node.outputs };
    return beforeUnblocking(before!, active);
  }
  if (before === undefined || before.domain !== undefined || node.outputs[0]!.dtype !== float32) return undefined;
  if (before.type !== "Conv" && before.type !== "Gemm") return undefined;
  const attrs = { ...before.attrs, activation: "Relu" };
  return [{ ...before, type: `Fused${before.type}`, domain: MICROSOFT, attrs, outputs: node.outputs }];
};

/**
 * A gradient that goes back to where the maxima are and is then masked by whether what is there is large enough: as well masked by the
 * maxima, while there is less of it. So it is where relu comes before a pool.
 */
const maskMaxima: Rule = (node, { sole, maker }) => {
  const [unpool, cast] = node.type === "Mul" ? node.inputs.map(sole) : [];
  const test = cast?.type === "Cast" ? sole(cast.inputs[0]) : undefined;
  const pool = unpool?.type === "MaxUnpool" ? maker(unpool.inputs[1]) : undefined;
  if (unpool === undefined || cast === undefined || test?.type !== "Greater" || pool?.type !== "MaxPool")
    return undefined;
  const [image, threshold] = test.inputs;
  if (image!.name !== pool.inputs[0]!.name || threshold!.constant?.size !== 1) return undefined;
  const [maxima] = pool.outputs;
  const among = (value: Value): Value => ({ ...value, name: `${value.name}_maxima`, shape: maxima!.shape });
  const [tested, mask, masked] = [among(test.outputs[0]!), among(cast.outputs[0]!), among(node.outputs[0]!)];
  return [
    { ...test, inputs: [maxima, threshold], outputs: [tested] },
    { ...cast, inputs: [tested], outputs: [mask] },
    { ...node, inputs: [unpool.inputs[0], mask], outputs: [masked] },
    { ...unpool, inputs: [masked, ...unpool.inputs.slice(1)], outputs: node.outputs },
  ];
};

const RULES: readonly Rule[] = [
  addToConvolution,
  addToProduct,
  descend,
  sliceProduct,
  joinProducts,
  joinReductions,
  maskMaxima,
];

/**
 * Joins nodes where ONNX Runtime has one that does the same, and drops nodes whose values nobody needs. It would do most of this
 * itself, in more time, but for what depends on weights that are no constants. A portable model has only ONNX's own ops.
 */
export function fuse(
  nodes: readonly OnnxNode[],
  outputs: ReadonlySet<string>,
  isPortable: boolean,
  ints: Surroundings["ints"],
): OnnxNode[] {
  const rules = isPortable ? RULES : [...RULES, activate, poolBlocks, meetBlocks, readLast, writeLast];
  const uses = new Map<string, number>();
  for (const { inputs } of nodes)
    for (const input of inputs) if (input !== undefined) uses.set(input.name, (uses.get(input.name) ?? 0) + 1);
  const makers = new Map<string, OnnxNode>();
  const maker = (value: Value | undefined): OnnxNode | undefined => value && makers.get(value.name);
  const sole = (value: Value | undefined): OnnxNode | undefined => {
    const node = maker(value);
    return node !== undefined && uses.get(value!.name) === 1 && !outputs.has(value!.name) ? node : undefined;
  };
  const fused: OnnxNode[] = [];
  for (const node of nodes) {
    const joined = rules.reduce<readonly OnnxNode[] | undefined>(
      (found, rule) => found ?? rule(node, { sole, maker, ints }),
      undefined,
    );
    for (const one of joined ?? [node]) {
      fused.push(one);
      for (const input of one.inputs) if (input !== undefined && !uses.has(input.name)) uses.set(input.name, 1);
      for (const output of one.outputs) makers.set(output.name, one);
    }
  }
  return withoutUnused(fused, outputs);
}

/** The nodes that the outputs need. */
function withoutUnused(nodes: readonly OnnxNode[], outputs: ReadonlySet<string>): OnnxNode[] {
  const needed = new Set(outputs);
  const kept: OnnxNode[] = [];
  for (const node of [...nodes].reverse()) {
    if (!node.outputs.some(({ name }) => needed.has(name))) continue;
    kept.push(node);
    for (const input of node.inputs) if (input !== undefined) needed.add(input.name);
  }
  return kept.reverse();
}
