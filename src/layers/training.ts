import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { constantValue } from "../core/infer.js";
import { Tensor } from "../core/operation.js";

/** Whether a layer is training: known now, or a scalar bool that says so in each run. */
export type Training = boolean | Tensor;

/** What is known of it while the graph is built. */
export function knownTraining(training: Training): boolean | undefined {
  if (!(training instanceof Tensor)) return training;
  const value = constantValue(training);
  return value === undefined ? undefined : Boolean(value.at(0));
}

/** `whenTraining()` or `otherwise()`; both, and a choice between them in each run, where only the run knows. */
export function chooseTraining(
  training: Training,
  whenTraining: () => TensorLike,
  otherwise: () => TensorLike,
): Tensor {
  const known = knownTraining(training);
  if (known !== undefined) return convertToTensor(known ? whenTraining() : otherwise());
  const [t, e] = [whenTraining(), otherwise()];
  const result = apply("SelectV2", { condition: training, t, e });
  if (t instanceof Tensor) result.setShape(t.shape);
  return result;
}
