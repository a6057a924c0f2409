import type { OnnxGraph, Value } from "../../onnx/graph.js";
import type { Layout } from "./window.js";

/** The permutation from channels last to channels first. */
function toFirst(rank: number): number[] {
  return [0, rank - 1, ...Array.from({ length: rank - 2 }, (_, i) => i + 1)];
}
/** The permutation from channels first to channels last. */
function toLast(rank: number): number[] {
  return [0, ...Array.from({ length: rank - 2 }, (_, i) => i + 2), 1];
}

/** A value in `layout` with its channels first, as ONNX wants images. */
export function channelsFirst(onnx: OnnxGraph, value: Value, layout: Layout): Value {
  return layout.isChannelsFirst ? value : onnx.node("Transpose", [value], { perm: toFirst(layout.rank) });
}
/** A value with its channels first, in `layout`. */
export function fromChannelsFirst(onnx: OnnxGraph, value: Value, layout: Layout): Value {
  return layout.isChannelsFirst ? value : onnx.node("Transpose", [value], { perm: toLast(layout.rank) });
}
/** A value in `layout` with its channels last. */
export function channelsLast(onnx: OnnxGraph, value: Value, layout: Layout): Value {
  return layout.isChannelsFirst ? onnx.node("Transpose", [value], { perm: toLast(layout.rank) }) : value;
}
/** A value with its channels last, in `layout`. */
export function fromChannelsLast(onnx: OnnxGraph, value: Value, layout: Layout): Value {
  return layout.isChannelsFirst ? onnx.node("Transpose", [value], { perm: toFirst(layout.rank) }) : value;
}
