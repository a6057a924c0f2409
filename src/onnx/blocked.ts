import type { Rule } from "./fuse-rule.js";
import { BLOCKED, type OnnxAttrs, type OnnxNode } from "./node.js";

/** True for an op on blocks of channels. */
export const isBlocked = (node: OnnxNode | undefined, type: string): node is OnnxNode =>
  node?.type === type && node.domain === BLOCKED;

const hasPerm = ({ perm }: OnnxAttrs, axes: string): boolean => String(perm) === axes;

/** A node that works on blocks, and after it what takes these apart, as `unblocked` does, to what the node is to make. */
export function beforeUnblocking(unblocked: OnnxNode, node: OnnxNode): OnnxNode[] {
  const [output] = node.outputs;
  const blocks = { ...output!, name: `${output!.name}_blocks` };
  return [
    { ...node, domain: BLOCKED, outputs: [blocks] },
    { ...unblocked, inputs: [blocks], outputs: node.outputs },
  ];
}

/** A pool of an image that was in blocks. */
export const poolBlocks: Rule = (node, { sole }) => {
  if (node.type !== "MaxPool" || node.domain !== undefined || node.outputs.length > 1) return undefined;
  const unblocked = sole(node.inputs[0]);
  if (!isBlocked(unblocked, "ReorderOutput") || unblocked.attrs.channels_last !== 0) return undefined;
  return beforeUnblocking(unblocked, { ...node, inputs: unblocked.inputs });
};

/** A convolution (or the padding before it) of blocks that were taken apart and put together again. */
export const meetBlocks: Rule = (node, { maker }) => {
  const takes = node.type === "Reshape" || isBlocked(node, "Conv");
  const blocked = takes ? maker(node.inputs[0]) : undefined;
  const unblocked = isBlocked(blocked, "ReorderInput") ? maker(blocked.inputs[0]) : undefined;
  if (!isBlocked(unblocked, "ReorderOutput")) return undefined;
  if (unblocked.attrs.channels_last !== blocked!.attrs.channels_last) return undefined;
  return [{ ...node, inputs: [unblocked.inputs[0], ...node.inputs.slice(1)] }];
};

/** Blocks of an image whose channels were last. */
export const readLast: Rule = (node, { maker }) => {
  const turned = isBlocked(node, "ReorderInput") && node.attrs.channels_last === 0 ? maker(node.inputs[0]) : undefined;
  if (turned?.type !== "Transpose" || !hasPerm(turned.attrs, "0,3,1,2")) return undefined;
  return [{ ...node, inputs: turned.inputs, attrs: { ...node.attrs, channels_last: 1 } }];
};

/** An image out of blocks whose channels are to be last. */
export const writeLast: Rule = (node, { sole }) => {
  const unblocked = node.type === "Transpose" && hasPerm(node.attrs, "0,2,3,1") ? sole(node.inputs[0]) : undefined;
  if (!isBlocked(unblocked, "ReorderOutput") || unblocked.attrs.channels_last !== 0) return undefined;
  return [{ ...unblocked, attrs: { ...unblocked.attrs, channels_last: 1 }, outputs: node.outputs }];
};
