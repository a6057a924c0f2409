export {
  type CheckpointState,
  checkpointExists,
  getCheckpointState,
  latestCheckpoint,
} from "../checkpoint/checkpoint.js";
export { exportMetaGraph, importMetaGraph, type SaveOptions, Saver, type SaverOptions } from "../saver/saver.js";
export { GradientDescentOptimizer } from "./gradient-descent.js";
export { Optimizer } from "./optimizer.js";
