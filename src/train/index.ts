export {
  type CheckpointState,
  checkpointExists,
  getCheckpointState,
  latestCheckpoint,
} from "../checkpoint/checkpoint.js";
export { exportMetaGraph, importMetaGraph } from "../saver/import-export.js";
export { type SaveOptions, Saver, type SaverOptions } from "../saver/saver.js";
export { listVariables, loadCheckpoint, loadVariable } from "./checkpoint-utils.js";
export { GradientDescentOptimizer } from "./gradient-descent.js";
export { Optimizer } from "./optimizer.js";
