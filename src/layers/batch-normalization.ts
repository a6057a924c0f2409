import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { float32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { ones, zeros } from "../ops/fill.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { type Initializer, onesInitializer, zerosInitializer } from "../ops/initializers.js";
import { fusedBatchNorm, batchNormalization as normalize } from "../ops/nn/batch-norm.js";
import { moments } from "../ops/nn/moments.js";
import type { Regularizer } from "../ops/regularizers.js";
import { reshape } from "../ops/shape.js";
import type { Variable } from "../ops/variable.js";
import { assignMovingAverage } from "../train/moving-average.js";
import { inLayer, type LayerOptions, weight } from "./layer.js";
import { chooseTraining, knownTraining, type Training } from "./training.js";

/** Options of `tf.layers.batchNormalization`. */
export interface BatchNormalizationOptions extends LayerOptions {
  /** The dimension of the channels. Default: the last. */
  readonly axis?: number;
  /** How slowly the moving averages move. Default 0.99. */
  readonly momentum?: number;
  /** Default 0.001. */
  readonly epsilon?: number;
  /** Adds `beta`. Default true. */
  readonly center?: boolean;
  /** Multiplies by `gamma`. Default true. */
  readonly scale?: boolean;
  readonly betaInitializer?: Initializer;
  readonly gammaInitializer?: Initializer;
  readonly movingMeanInitializer?: Initializer;
  readonly movingVarianceInitializer?: Initializer;
  readonly betaRegularizer?: Regularizer;
  readonly gammaRegularizer?: Regularizer;
  /** True uses the batch's statistics and moves the averages, false (default) uses the averages; a tensor decides in each run. */
  readonly training?: Training;
  /** False takes plain ops also for images. */
  readonly fused?: boolean;
}

/** The variables of a normalization. */
interface Statistics {
  readonly gamma: Variable | undefined;
  readonly beta: Variable | undefined;
  readonly mean: Variable;
  readonly variance: Variable;
}

function statisticsOf(channels: number, x: Tensor, options: BatchNormalizationOptions): Statistics {
  const { center = true, scale = true, trainable = true } = options;
  const dtype = x.dtype.base.kind === "half" ? float32 : x.dtype.base;
  const make = (name: string, initializer: Initializer, isTrained: boolean, regularizer?: Regularizer): Variable =>
    weight({ name, shape: [channels], dtype, initializer, regularizer, trainable: isTrained });
  return {
    gamma: scale
      ? make("gamma", options.gammaInitializer ?? onesInitializer(), trainable, options.gammaRegularizer)
      : undefined,
    beta: center
      ? make("beta", options.betaInitializer ?? zerosInitializer(), trainable, options.betaRegularizer)
      : undefined,
    mean: make("moving_mean", options.movingMeanInitializer ?? zerosInitializer(), false),
    variance: make("moving_variance", options.movingVarianceInitializer ?? onesInitializer(), false),
  };
}

/**
 * Scales and shifts each channel to mean 0 and variance 1 (`tf.layers.batch_normalization`). Variables: `gamma`, `beta`, and the moving
 * averages `moving_mean` and `moving_variance`, which move when the operations in the collection UPDATE_OPS run.
 * @throws ValueError where the number of channels is not known
 */
export function batchNormalization(inputs: TensorLike, options: BatchNormalizationOptions = {}): Tensor {
  return inLayer("batch_normalization", options, () => {
    const x = convertToTensor(inputs);
    const rank = x.shape.rank;
    if (rank === undefined) throw new ValueError(`Input has undefined rank: ${x}`);
    const { axis = -1 } = options;
    const channelAxis = axis < 0 ? axis + rank : axis;
    const channels = x.shape.dim(channelAxis);
    if (channels === null) throw new ValueError(`Input has undefined \`axis\` dimension. Input shape: ${x.shape}`);
    const statistics = statisticsOf(channels, x, options);
    const isImage = rank === 4 && (channelAxis === 1 || channelAxis === 3);
    const normalized =
      isImage && options.fused !== false
        ? normalizeImages(x, channelAxis === 1 ? "NCHW" : "NHWC", statistics, options)
        : normalizeAny(x, channelAxis, statistics, options);
    normalized.setShape(x.shape);
    return normalized;
  });
}

function normalizeImages(
  x: Tensor,
  dataFormat: string,
  { gamma, beta, mean, variance }: Statistics,
  { training = false, epsilon = 0.001, momentum = 0.99 }: BatchNormalizationOptions,
): Tensor {
  const { dtype } = mean;
  const scale = gamma ?? ones(mean.shape, { dtype });
  const offset = beta ?? zeros(mean.shape, { dtype });
  let batch: readonly [Tensor, Tensor] | undefined;
  const y = chooseTraining(
    training,
    () => {
      const [result, ...own] = fusedBatchNorm(x, scale, offset, { epsilon, dataFormat });
      batch = own;
      return result;
    },
    () => fusedBatchNorm(x, scale, offset, { mean, variance, epsilon, dataFormat, isTraining: false })[0],
  );
  if (batch !== undefined) moveAverages([mean, variance], batch, momentum, training);
  return y;
}

function normalizeAny(
  x: Tensor,
  channelAxis: number,
  { gamma, beta, mean, variance }: Statistics,
  { training = false, epsilon = 0.001, momentum = 0.99 }: BatchNormalizationOptions,
): Tensor {
  const axes = (x.shape.dims ?? []).map((_, axis) => axis).filter((axis) => axis !== channelAxis);
  const isLast = channelAxis === axes.length;
  const spread = (vector: Tensor | Variable): Tensor | Variable =>
    isLast
      ? vector
      : reshape(
          vector,
          [...axes, channelAxis].sort((a, b) => a - b).map((axis) => (axis === channelAxis ? -1 : 1)),
        );
  let [center, power]: (Tensor | Variable)[] = [mean, variance];
  if (knownTraining(training) !== false) {
    const batch = moments(x, axes);
    center = chooseTraining(
      training,
      () => batch[0],
      () => mean.value(),
    );
    power = chooseTraining(
      training,
      () => batch[1],
      () => variance.value(),
    );
    moveAverages([mean, variance], batch, momentum, training);
  }
  return normalize(
    x,
    spread(center!),
    spread(power!),
    beta === undefined ? null : spread(beta),
    gamma === undefined ? null : spread(gamma),
    epsilon,
  );
}

/** Adds the operations that move the averages towards the batch's statistics, where it is training. */
function moveAverages(
  averages: readonly Variable[],
  batch: readonly Tensor[],
  momentum: number,
  training: Training,
): void {
  const decay = chooseTraining(
    training,
    () => momentum,
    () => 1,
  );
  const graph = getDefaultGraph();
  averages.forEach((average, i) => {
    const rate = knownTraining(training) === true ? momentum : decay;
    const update = assignMovingAverage(average, batch[i]!, rate, { zeroDebias: false });
    graph.addToCollection(GraphKeys.UPDATE_OPS, update.op);
  });
}
