import { Shape } from "../core/shape.js";
import type { Rule, Surroundings } from "./fuse-rule.js";
import type { OnnxNode, Value } from "./node.js";
import { isProduct } from "./products.js";

/** Sums of fewer are left as they are. */
const FEWEST = 3;
/** Products over so many rows are left as they are: each is as fast by itself. */
const MANY_ROWS = 256;

/** A sum of what nodes of one kind make for it alone: these nodes, where they are alike in all but their inputs. */
function summands(node: OnnxNode, { sole }: Surroundings, fits: (summand: OnnxNode) => boolean): readonly OnnxNode[] {
  if (node.type !== "Sum" || node.inputs.length < FEWEST) return [];
  const made = node.inputs.map(sole).filter((one) => one !== undefined);
  const isAlike = ({ type, attrs }: OnnxNode): boolean =>
    type === made[0]!.type && JSON.stringify(attrs) === JSON.stringify(made[0]!.attrs);
  return made.length === node.inputs.length && made.every((one) => isAlike(one) && fits(one)) ? made : [];
}

/** The values one below the other, with the node that joins them where it is not there yet, in the place of `like`. */
function below(values: readonly Value[], like: OnnxNode, { maker }: Surroundings): [Value, readonly OnnxNode[]] {
  const rows = values.reduce((sum, { shape }) => sum + shape.dim(0)!, 0);
  const shape = Shape.of([rows, ...values[0]!.shape.toArray().slice(1)]);
  const joined = { ...values[0]!, constant: undefined, name: values.map(({ name }) => name).join("_"), shape };
  if (maker(joined) !== undefined) return [joined, []];
  return [joined, [{ ...like, type: "Concat", inputs: values, attrs: { axis: 0 }, outputs: [joined] }]];
}

/** A sum of products aᵀ · b, as unrolled steps make of the weights that they share: one product. */
export const joinProducts: Rule = (node, graph) => {
  const isOverRows = (product: OnnxNode): boolean =>
    isProduct(product) &&
    product.attrs.transA === 1 &&
    product.attrs.transB !== 1 &&
    (product.inputs[0]!.shape.dim(0) ?? MANY_ROWS) < MANY_ROWS &&
    product.inputs.every((input) => input!.shape.dim(1) !== null);
  const products = summands(node, graph, isOverRows);
  if (products.length === 0) return undefined;
  const [a, joinA] = below(
    products.map(({ inputs }) => inputs[0]!),
    products[1]!,
    graph,
  );
  const [b, joinB] = below(
    products.map(({ inputs }) => inputs[1]!),
    products[2]!,
    graph,
  );
  return [...joinA, ...joinB, { ...products[0]!, inputs: [a, b], outputs: node.outputs }];
};

/** A sum of sums over rows. */
export const joinReductions: Rule = (node, graph) => {
  const isOverRows = ({ type, inputs: [input, axes], attrs }: OnnxNode): boolean =>
    type === "ReduceSum" &&
    attrs.keepdims === 0 &&
    String(axes?.constant?.toNumbers()) === "0" &&
    input!.shape.dims !== undefined &&
    !input!.shape.dims.includes(null);
  const sums = summands(node, graph, isOverRows);
  const widths = new Set(sums.map(({ inputs }) => String(inputs[0]!.shape.dims!.slice(1))));
  if (widths.size !== 1) return undefined;
  const [joined, join] = below(
    sums.map(({ inputs }) => inputs[0]!),
    sums[1]!,
    graph,
  );
  return [...join, { ...sums[0]!, inputs: [joined, sums[0]!.inputs[1]], outputs: node.outputs }];
};
