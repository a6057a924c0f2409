import { constant } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { Tensor } from "../core/operation.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { addN } from "../ops/math.js";
import type { Named } from "../ops/named.js";

/** Adds a loss to those that the total counts (`tf.losses.add_loss`); null adds it to none. */
export function addLoss(loss: Tensor, lossCollection: string | null = GraphKeys.LOSSES): void {
  if (lossCollection !== null) getDefaultGraph().addToCollection(lossCollection, loss);
}

function tensorsOf(key: string, scope?: string): Tensor[] {
  return getDefaultGraph()
    .getCollection(key, scope)
    .filter((item) => item instanceof Tensor);
}

/** The losses so far (`tf.losses.get_losses`). */
export function getLosses(scope?: string, lossCollection: string = GraphKeys.LOSSES): Tensor[] {
  return tensorsOf(lossCollection, scope);
}
/** The losses of regularizers (`tf.losses.get_regularization_losses`). */
export function getRegularizationLosses(scope?: string): Tensor[] {
  return tensorsOf(GraphKeys.REGULARIZATION_LOSSES, scope);
}
/** The sum of the losses of regularizers, 0 where there is none (`tf.losses.get_regularization_loss`). */
export function getRegularizationLoss(scope?: string, options: Named = {}): Tensor {
  const { name = "total_regularization_loss" } = options;
  const losses = getRegularizationLosses(scope);
  return losses.length === 0 ? constant(0) : addN(losses, { name });
}
/** The sum of all losses (`tf.losses.get_total_loss`). */
export function getTotalLoss(options: Named & { addRegularizationLosses?: boolean; scope?: string } = {}): Tensor {
  const { addRegularizationLosses = true, scope, name = "total_loss" } = options;
  const losses = getLosses(scope);
  return addN(addRegularizationLosses ? [...losses, ...getRegularizationLosses(scope)] : losses, { name });
}
