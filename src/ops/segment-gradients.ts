import { apply } from "../core/apply-op.js";
import { bool, int32 } from "../core/dtype.js";
import type { OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { ones, onesLike, zerosLike } from "./fill.js";
import { gather } from "./gather.js";
import type { SegmentRule } from "./host/segments.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import { minus, over, times } from "./operators.js";
import { expandDims, rank, reshape, shape } from "./shape.js";

type Rule = NonNullable<OpImplementation["gradient"]>;

const choose = (condition: Tensor, t: Tensor, e: Tensor): Tensor => apply("SelectV2", { condition, t, e });
const sumBy = (data: Tensor, ids: Tensor): Tensor => apply("SegmentSum", { data, segment_ids: ids });
const inputsOf = (op: Operation): [data: Tensor, ids: Tensor, count: Tensor] => op.inputs as [Tensor, Tensor, Tensor];

const sumGradient: Rule = (op, [grad]) => [gather(grad!, op.inputs[1]!), null];

const meanGradient: Rule = (op, [grad]) => {
  const [data, ids] = inputsOf(op);
  const dataRank = rank(data);
  const idsShape = shape(ids);
  const rest = ones(expandDims(minus(dataRank, 1), 0), { dtype: idsShape.dtype });
  const each = ones(concat([idsShape, rest], 0), { dtype: grad!.dtype });
  return [gather(over(grad!, sumBy(each, ids)), ids), null];
};

const extremeGradient: Rule = (op, [grad]) => {
  const [data, ids] = inputsOf(op);
  const zeros = zerosLike(data, { dtype: data.dtype });
  const isChosen = apply("Equal", { x: data, y: gather(op.outputs[0]!, ids) });
  const count = sumBy(cast(isChosen, grad!.dtype), ids);
  return [choose(isChosen, gather(over(grad!, count), ids), zeros), null];
};

const productGradient: Rule = (op, [grad]) => {
  const [data, ids] = inputsOf(op);
  const isZero = apply("Equal", { x: data, y: 0 });
  const zeroCount = sumBy(cast(isZero, int32), ids);
  const several = apply("Greater", { x: zeroCount, y: 1 });
  const flowing = choose(several, zerosLike(grad!), grad!);
  const nonZero = choose(isZero, onesLike(data), data);
  const nonZeroProduct = apply("SegmentProd", { data: nonZero, segment_ids: ids });
  const product = gather(op.outputs[0]!, ids);
  const rest = gather(nonZeroProduct, ids);
  const partial = choose(isZero, rest, over(product, nonZero));
  return [times(gather(flowing, ids), partial), null];
};

/** Gradients of the segment ops whose ids are sorted, as TensorFlow's nodes. */
export const segmentGradients: Readonly<Record<SegmentRule, Rule>> = {
  Sum: sumGradient,
  Mean: meanGradient,
  Max: extremeGradient,
  Min: extremeGradient,
  Prod: productGradient,
};

/** Rows chosen by ids, zeros for negative ones; with the ids that were used, and where they are not negative. */
interface Gathered {
  readonly rows: Tensor;
  readonly clipped: Tensor;
  readonly isPositive: Tensor;
}

function gatherPositive(params: Tensor, ids: Tensor, clippedIds?: Tensor, mask?: Tensor): Gathered {
  const clipped = clippedIds ?? clip(ids);
  const gathered = gather(params, clipped);
  const isPositive = mask ?? positiveMask(ids, gathered);
  const zero = zerosLike(gathered);
  return { rows: choose(isPositive, gathered, zero), clipped, isPositive };
}

function clip(ids: Tensor): Tensor {
  return apply("Maximum", { x: ids, y: zerosLike(ids) });
}

function positiveMask(ids: Tensor, gathered: Tensor): Tensor {
  const positive = apply("GreaterEqual", { x: ids, y: 0 });
  const idsShape = shape(positive);
  const rest = ones([minus(rank(gathered), rank(positive))], { dtype: idsShape.dtype });
  const spread = reshape(positive, concat([idsShape, rest], 0));
  return apply("LogicalAnd", { x: spread, y: onesLike(gathered, { dtype: bool }) }, {}, { name: "and" });
}

const unsortedSumBy = (data: Tensor, ids: Tensor, count: Tensor): Tensor =>
  apply("UnsortedSegmentSum", { data, segment_ids: ids, num_segments: count });

const unsortedSumGradient: Rule = (op, [grad]) => [gatherPositive(grad!, op.inputs[1]!).rows, null, null];

const unsortedExtremeGradient: Rule = (op, [grad]) => {
  const [data, ids, count] = inputsOf(op);
  const { rows, clipped, isPositive } = gatherPositive(op.outputs[0]!, ids);
  const isEqual = apply("Equal", { x: data, y: rows });
  const isChosen = apply("LogicalAnd", { x: isEqual, y: isPositive });
  const chosen = unsortedSumBy(cast(isChosen, grad!.dtype), ids, count);
  const shares = gatherPositive(over(grad!, chosen), ids, clipped, isPositive).rows;
  return [choose(isChosen, shares, zerosLike(shares)), null, null];
};

const unsortedProductGradient: Rule = (op, [grad]) => {
  const [data, ids, count] = inputsOf(op);
  const isZero = apply("Equal", { x: data, y: 0 });
  const zeroCount = unsortedSumBy(cast(isZero, int32), ids, count);
  const several = apply("Greater", { x: zeroCount, y: 1 });
  const flowing = choose(several, zerosLike(grad!), grad!);
  const nonZero = choose(isZero, onesLike(data), data);
  const nonZeroProduct = apply("UnsortedSegmentProd", { data: nonZero, segment_ids: ids, num_segments: count });
  const clipped = clip(ids);
  const product = gather(op.outputs[0]!, clipped);
  const rest = gather(nonZeroProduct, clipped);
  const partial = choose(isZero, rest, over(product, data));
  return [times(gatherPositive(flowing, ids, clipped).rows, partial), null, null];
};

/** Gradients of the segment ops whose ids may come in any order, as TensorFlow's nodes. */
export const unsortedGradients: Readonly<Record<SegmentRule, Rule>> = {
  Sum: unsortedSumGradient,
  Mean: unsortedSumGradient,
  Max: unsortedExtremeGradient,
  Min: unsortedExtremeGradient,
  Prod: unsortedProductGradient,
};
