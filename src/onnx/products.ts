import { float32, type NumericArray } from "../core/dtype.js";
import { Shape } from "../core/shape.js";
import type { Rule } from "./fuse-rule.js";
import type { OnnxNode, Value } from "./node.js";

/** True for a product of two matrices to which nothing is added yet. */
export const isProduct = (node: OnnxNode | undefined): node is OnnxNode =>
  (node?.type === "MatMul" || node?.type === "Gemm") &&
  node.domain === undefined &&
  node.inputs.length === 2 &&
  node.inputs.every((input) => input?.shape.rank === 2) &&
  (node.outputs[0]!.dtype.name === "float32" || node.outputs[0]!.dtype.name === "float64");

/** The number of rows and columns of a product. */
function productDims({ inputs: [a, b], attrs }: OnnxNode): [rows: number | null, columns: number | null] {
  return [a!.shape.dim(attrs.transA === 1 ? 1 : 0), b!.shape.dim(attrs.transB === 1 ? 0 : 1)];
}

/** True for nothing but zeros, as what a loop adds to at first. */
const isZeros = ({ constant }: Value): boolean =>
  constant?.dtype.isFloating === true && (constant.data as NumericArray).every((number) => number === 0);

/** Product + bias, or + another matrix. */
export const addToProduct: Rule = (node, { sole }) => {
  if (node.type !== "Add") return undefined;
  for (const [a, b] of [node.inputs, [...node.inputs].reverse()]) {
    const product = sole(a);
    if (!isProduct(product) || b?.shape.dims === undefined) continue;
    const [rows, columns] = productDims(product);
    const [last, ...others] = [...b.shape.dims].reverse();
    if (columns === null || last !== columns || others.length > 1) continue;
    if (others.some((dim) => dim !== 1 && (dim === null || dim !== rows))) continue;
    if (isZeros(b)) return [{ ...product, outputs: node.outputs }];
    return [{ ...product, type: "Gemm", inputs: [...product.inputs, b], outputs: node.outputs }];
  }
  return undefined;
};

/** A matrix − product · number, as gradient descent updates weights. */
export const descend: Rule = (node, { sole }) => {
  const scaled = node.type === "Sub" ? sole(node.inputs[1]) : undefined;
  const product = scaled?.type === "Mul" ? sole(scaled.inputs[0]) : undefined;
  const rate = scaled?.inputs[1]?.constant;
  const from = node.inputs[0]!;
  if (!isProduct(product) || rate?.size !== 1 || from.shape.rank !== 2 || from.dtype !== float32) return undefined;
  if (productDims(product).some((dim, axis) => dim === null || dim !== from.shape.dim(axis))) return undefined;
  const attrs = { ...product.attrs, alpha: { float: -Number(rate.at(0)) } };
  return [{ ...product, type: "Gemm", inputs: [...product.inputs, from], attrs, outputs: node.outputs }];
};

/** Some columns of a product: the product with some columns of its second matrix. */
export const sliceProduct: Rule = (node, { sole, maker, ints }) => {
  const product = node.type === "Slice" ? sole(node.inputs[0]) : undefined;
  if (!isProduct(product)) return undefined;
  const [rows, columns] = productDims(product);
  const range = rangesOf(node);
  if (range === undefined || rows === null || columns === null) return undefined;
  const [from, to] = range[1] ?? [0, columns];
  if (from < 0 || to > columns || from >= to || (range[0] !== undefined && !isWhole(range[0], rows))) return undefined;
  const [a, b] = product.inputs;
  const axis = product.attrs.transB === 1 ? 0 : 1;
  const dims = b!.shape.toArray().map((size, i) => (i === axis ? to - from : (size ?? -1)));
  const part: Value = { ...b!, constant: undefined, name: `${b!.name}_${axis}_${from}_${to}`, shape: Shape.of(dims) };
  const slice = { ...node, inputs: [b, ints([from]), ints([to]), ints([axis])], outputs: [part] };
  return [...(maker(part) === undefined ? [slice] : []), { ...product, inputs: [a, part], outputs: node.outputs }];
};

type Range = readonly [from: number, to: number];

const isWhole = ([from, to]: Range, size: number): boolean => from === 0 && to >= size;

/** What a Slice takes of each axis that it names; undefined where that is not known, or not every element. */
function rangesOf({ inputs: [, ...bounds] }: OnnxNode): Record<number, Range> | undefined {
  const [starts, ends, axes, steps] = bounds.map((bound) => bound?.constant?.toNumbers());
  if (starts === undefined || ends === undefined || (bounds.length > 3 && steps === undefined)) return undefined;
  if (bounds.length > 2 && axes === undefined) return undefined;
  if (steps?.some((step) => step !== 1)) return undefined;
  return Object.fromEntries(starts.map((start, i) => [axes?.[i] ?? i, [start, ends[i]!]]));
}
