import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { float64, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { convertToTensorOrSparse, SparseTensor, type SparseTensorValue } from "../core/sparse-tensor.js";
import { assertBroadcastable } from "../ops/broadcast-weights.js";
import { controlDependencies, nameScope } from "../ops/control.js";
import { divide } from "../ops/division.js";
import { fill } from "../ops/fill.js";
import { cast, castWhole } from "../ops/math.js";
import { minus } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { keptShapeInRun } from "../ops/reduction-gradients.js";
import { difference, intersection, size as setSize } from "../ops/sets.js";
import { expandDims, reshape, shape, size } from "../ops/shape.js";
import { topK } from "../ops/top-k.js";
import { collected, type Metric, type MetricOptions, metricVariable } from "./metric.js";

/** Labels of the top-k metrics: the classes of each row, dense or sparse. */
export type Labels = TensorLike | SparseTensor | SparseTensorValue;

/** Options of the top-k metrics. */
export interface TopKOptions extends MetricOptions {
  /** Only this class counts. */
  readonly classId?: number;
}

/** `precision_at_5`, `precision_at_k`, `precision_at_5_class2`. */
export function atKName(name: string, k?: number, classId?: number): string {
  return `${name}_at_${k ?? "k"}${classId === undefined ? "" : `_class${classId}`}`;
}

/** Labels of the rank of the predictions: one label a row gets a dimension of its own. @throws ValueError for other ranks */
export function expandLabels(labels: Labels, predictions: Tensor): Tensor | SparseTensor {
  return nameScope("expand_labels", (name) => {
    const given = convertToTensorOrSparse(labels);
    if (given instanceof SparseTensor) return given;
    const [from, to] = [given.shape.rank, predictions.shape.rank];
    if (from === undefined || to === undefined || from === to) return given;
    if (to === from + 1) return expandDims(given, -1, { name });
    throw new ValueError(
      `Unexpected labels shape ${given.shape} for predictions shape ${predictions.shape}. Predictions rank should be the same rank as labels rank or labels rank plus one .`,
    );
  });
}

/** The one class, in each row that has it. */
function selectClass(ids: Tensor | SparseTensor, classId: number): SparseTensor {
  if (ids instanceof SparseTensor) {
    const wanted = constant(classId, { dtype: int64 });
    return intersection(fill([...rowShape(ids), 1], wanted), ids);
  }
  const dims = shape(ids, { outType: int64 });
  const last = minus(size(dims), 1);
  const target = keptShapeInRun(dims, reshape(last, [1]));
  const filled = fill(target, castWhole(classId, int64));
  const { indices, values } = intersection(filled, ids);
  return new SparseTensor(indices, values, dims);
}

function rowShape(ids: SparseTensor): number[] {
  const dims = ids.shape.slice(0, -1);
  if (!dims.isFullyDefined)
    throw new ValueError(`Cannot select a class of sparse labels of shape ${ids.shape}: expected a known shape`);
  return dims.toArray();
}

interface Ids {
  readonly labels: Tensor | SparseTensor;
  readonly predictions: Tensor | SparseTensor;
}

function selected(ids: Ids, classId: number | undefined): Ids {
  if (classId === undefined) return ids;
  const labels = selectClass(ids.labels, classId);
  return { labels, predictions: selectClass(ids.predictions, classId) };
}

/** What is counted in each row of predicted and real classes. */
const KINDS = {
  true_positive: (ids: Ids) => intersection(ids.predictions, ids.labels),
  false_positive: (ids: Ids) => difference(ids.predictions, ids.labels),
  false_negative: (ids: Ids) => difference(ids.predictions, ids.labels, { aminusb: false }),
} as const;

/** The count of one kind for each row. */
export function countEach(
  kind: keyof typeof KINDS,
  ids: Ids,
  options: { readonly classId?: number; readonly weights?: TensorLike; readonly name?: string } = {},
): Tensor {
  return nameScope(options.name ?? `${kind}s`, () => {
    const counts = cast(setSize(KINDS[kind](selected(ids, options.classId))), float64);
    const { weights } = options;
    if (weights === undefined) return counts;
    return controlDependencies([assertBroadcastable(weights, counts)], () =>
      apply("Mul", { x: counts, y: cast(weights, float64) }),
    );
  });
}

/** The count of one kind over all batches: variable and update. */
function countAll(kind: keyof typeof KINDS, ids: Ids, k: number | undefined, options: TopKOptions): Metric {
  const { classId, weights } = options;
  return nameScope(atKName(kind, k, classId), (name) => {
    const total = reduceSum(countEach(kind, ids, { classId, weights }));
    const variable = metricVariable([], float64, name);
    return [convertToTensor(variable), variable.assignAdd(total, { name: "update" })];
  });
}

const atTopK =
  (kind: string, other: "false_positive" | "false_negative") =>
  (labels: Labels, predictionsIdx: TensorLike, k?: number, options: TopKOptions = {}): Metric =>
    nameScope(options.name ?? atKName(kind, k, options.classId), (name) => {
      const given = convertToTensor(predictionsIdx);
      const ids = { labels: expandLabels(labels, given), predictions: cast(given, int64) };
      const [right, rightUpdate] = countAll("true_positive", ids, k, options);
      const [wrong, wrongUpdate] = countAll(other, ids, k, options);
      const part = (x: Tensor, y: Tensor, partName: string): Tensor =>
        divide(x, apply("AddV2", { x, y }, {}, { name: "Add" }), { name: partName });
      const value = part(right, wrong, name);
      return collected([value, part(rightUpdate, wrongUpdate, "update")], options);
    });

/** The part of predicted classes that are among the labels (`tf.metrics.precision_at_top_k`). @throws ValueError for shapes that do not fit */
export const precisionAtTopK = atTopK("precision", "false_positive");
/** The part of the labels that are among predicted classes (`tf.metrics.recall_at_top_k`). @throws ValueError for shapes that do not fit */
export const recallAtTopK = atTopK("recall", "false_negative");

const atK =
  (kind: string, of: typeof precisionAtTopK) =>
  (labels: Labels, predictions: TensorLike, k: number, options: TopKOptions = {}): Metric =>
    nameScope(options.name ?? atKName(kind, k, options.classId), (name) =>
      of(labels, topK(predictions, k).indices, k, { ...options, name }),
    );
/** The part of the `k` highest predictions that are among the labels (`tf.metrics.precision_at_k`). @throws ValueError for shapes that do not fit */
export const precisionAtK = atK("precision", precisionAtTopK);
/** The part of the labels that are among the `k` highest predictions (`tf.metrics.recall_at_k`). @throws ValueError for shapes that do not fit */
export const recallAtK = atK("recall", recallAtTopK);
