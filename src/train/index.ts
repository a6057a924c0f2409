export {
  type CheckpointState,
  checkpointExists,
  getCheckpointState,
  latestCheckpoint,
} from "../checkpoint/checkpoint.js";
export { writeGraph } from "../formats/graph-files.js";
export { exportVariables, importVariables } from "../formats/variable-files.js";
export { Coordinator, type Thread } from "../ops/queue/coordinator.js";
export { addQueueRunner, QueueRunner } from "../ops/queue/queue-runner.js";
export {
  type CheckpointStateOptions,
  getCheckpointMtimes,
  updateCheckpointState,
} from "../saver/checkpoint-management.js";
export { findPrefix as findCheckpoint } from "../saver/find-checkpoint.js";
export { type ExportMetaGraphOptions, exportMetaGraph, importMetaGraph } from "../saver/import-export.js";
export { type RemoveCheckpointOptions, removeCheckpoint } from "../saver/remove-checkpoint.js";
export type { Rename } from "../saver/renames.js";
export type { RestoreOptions } from "../saver/restore.js";
export { RestoreReport, type RestoreRow } from "../saver/restore-report.js";
export { type SaveOptions, Saver, type SaverOptions } from "../saver/saver.js";
export { summaryIterator } from "../summary/event-file.js";
export { AdadeltaOptimizer } from "./adadelta.js";
export { AdagradOptimizer } from "./adagrad.js";
export { AdagradDAOptimizer } from "./adagrad-da.js";
export { AdamOptimizer } from "./adam.js";
export {
  batch,
  batchJoin,
  maybeBatch,
  maybeShuffleBatch,
  shuffleBatch,
  shuffleBatchJoin,
} from "./batching.js";
export { CheckpointReader } from "./checkpoint-reader.js";
export { CheckpointSummary } from "./checkpoint-summary.js";
export { listVariables, loadCheckpoint, loadVariable, NewCheckpointReader } from "./checkpoint-utils.js";
export { ClusterSpec } from "./cluster-spec.js";
export { Example, Feature, type FeatureValues } from "./example.js";
export { FtrlOptimizer } from "./ftrl.js";
export {
  assertGlobalStep,
  createGlobalStep,
  getGlobalStep,
  getOrCreateGlobalStep,
  globalStep,
} from "./global-step.js";
export { GradientDescentOptimizer } from "./gradient-descent.js";
export { type AssignmentMap, type Initialized, initFromCheckpoint } from "./init-from-checkpoint.js";
export {
  inputProducer,
  limitEpochs,
  rangeInputProducer,
  sliceInputProducer,
  stringInputProducer,
} from "./input-producers.js";
export {
  cosineDecay,
  exponentialDecay,
  inverseTimeDecay,
  linearCosineDecay,
  naturalExpDecay,
  piecewiseConstant,
  piecewiseConstant as piecewiseConstantDecay,
  polynomialDecay,
} from "./learning-rate-decay.js";
export { type History, type LoopOptions, loop, type Measured } from "./loop.js";
export { MomentumOptimizer } from "./momentum.js";
export { ExponentialMovingAverage } from "./moving-average.js";
export { Optimizer } from "./optimizer.js";
export { ProximalAdagradOptimizer, ProximalGradientDescentOptimizer } from "./proximal.js";
export { startQueueRunners } from "./queue-runners.js";
export { type ReplicaDeviceOptions, replicaDeviceSetter } from "./replica-device-setter.js";
export { RMSPropOptimizer } from "./rmsprop.js";
