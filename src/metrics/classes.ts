import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { float32, float64, int64 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { equal, greater, notEqual } from "../ops/comparison.js";
import { confusionMatrix } from "../ops/confusion-matrix.js";
import { diagPart } from "../ops/diag.js";
import { divide, divNoNan } from "../ops/division.js";
import { ones, onesLike } from "../ops/fill.js";
import { cast, castWhole } from "../ops/math.js";
import { minus, over, plus, times } from "../ops/operators.js";
import { reduceMean, reduceSum } from "../ops/reduce.js";
import { scatterAdd } from "../ops/scatter-variable.js";
import { where } from "../ops/select.js";
import { reshape, size } from "../ops/shape.js";
import type { Variable } from "../ops/variable.js";
import { variableScope } from "../ops/variable-scope.js";
import { checkCompatible } from "./dimensions.js";
import { collected, type Metric, type MetricOptions, metricVariable } from "./metric.js";

/** A tensor of more than one dimension as a vector. */
function flat(tensor: Tensor): Tensor {
  return (tensor.shape.rank ?? 0) > 1 ? reshape(tensor, [-1]) : tensor;
}

/**
 * The mean over the classes of intersection over union: true positives / (those + false positives + false negatives)
 * (`tf.metrics.mean_iou`). The update is the matrix of all classes.
 * @throws ValueError for shapes that do not fit
 */
export function meanIou(
  labels: TensorLike,
  predictions: TensorLike,
  numClasses: number,
  options: MetricOptions = {},
): Metric {
  return variableScope(options.name ?? null, { defaultName: "mean_iou" }, () => {
    const [given, wanted] = [convertToTensor(predictions), convertToTensor(labels)];
    checkCompatible(given, wanted);
    const total = metricVariable([numClasses, numClasses], float64, "total_confusion_matrix");
    const p = cast(given, int64);
    const l = cast(wanted, int64);
    const count = castWhole(numClasses, int64);
    const [flatP, flatL] = [flat(p), flat(l)];
    const weights = options.weights === undefined ? undefined : flat(convertToTensor(options.weights));
    const matrix = confusionMatrix(flatL, flatP, { numClasses: count, weights, dtype: float64 });
    const update = total.assignAdd(matrix);
    return collected([iou(total), update], options);
  });
}

function iou(matrix: Variable): Tensor {
  const rows = cast(reduceSum(matrix, 0), float32);
  const columns = cast(reduceSum(matrix, 1), float32);
  const diagonal = cast(diagPart(matrix), float32);
  const union = minus(plus(rows, columns), diagonal);
  const present = reduceSum(cast(notEqual(union, 0), float32));
  const safe = where(greater(union, 0), union, onesLike(union));
  const each = divide(diagonal, safe);
  const hasAny = greater(present, 0);
  return where(hasAny, over(reduceSum(each, { name: "mean_iou" }), present), 0);
}

/**
 * The mean over the classes of the part of a class's labels that was predicted (`tf.metrics.mean_per_class_accuracy`). The update is
 * that part of each class.
 * @throws ValueError for shapes that do not fit
 */
export function meanPerClassAccuracy(
  labels: TensorLike,
  predictions: TensorLike,
  numClasses: number,
  options: MetricOptions = {},
): Metric {
  return variableScope(options.name ?? null, { defaultName: "mean_accuracy" }, () => {
    const l = flat(cast(labels, int64));
    const p = flat(convertToTensor(predictions));
    checkCompatible(p, l);
    const total = metricVariable([numClasses], float32, "total");
    const count = metricVariable([numClasses], float32, "count");
    let number = ones([size(l)]);
    let isCorrect = cast(equal(cast(p, int64), l), float32);
    if (options.weights !== undefined) {
      const weights = cast(flat(convertToTensor(options.weights)), float32);
      isCorrect = times(isCorrect, weights);
      number = times(number, weights);
    }
    const newTotal = scatterAdd(total, l, number);
    const newCount = scatterAdd(count, l, isCorrect);
    const part = (x: Tensor | Variable, y: Tensor | Variable, name?: string): Tensor =>
      divNoNan(x, apply("Maximum", { x: y, y: 0 }), { name });
    const value = reduceMean(part(count, total), { name: "mean_accuracy" });
    return collected([value, part(newCount, newTotal, "update_op")], options);
  });
}
