import type { tensorflow } from "#proto/tensorflow.js";

/** How much a run tells of itself. */
export type TraceLevel = "NO_TRACE" | "SOFTWARE_TRACE" | "HARDWARE_TRACE" | "FULL_TRACE";

/** Options of one run (`tf.RunOptions`). */
export interface RunOptions {
  /** FULL_TRACE lets the run's metadata say when and where each operation ran. */
  readonly traceLevel?: TraceLevel;
  /** Milliseconds after which the run fails with a DeadlineExceededError; 0 for no limit. */
  readonly timeoutInMs?: number;
  /** The pool of threads that a server runs it in. */
  readonly interOpThreadPool?: number;
  /** True lets the run's metadata have the graphs that a server made of this one for its devices. */
  readonly outputPartitionGraphs?: boolean;
  /** True lets an error of a server whose memory is full say which tensors have it. */
  readonly reportTensorAllocationsUponOom?: boolean;
}

/** The names of the options. */
export const RUN_OPTIONS = [
  "traceLevel",
  "timeoutInMs",
  "interOpThreadPool",
  "outputPartitionGraphs",
  "reportTensorAllocationsUponOom",
];

/** When an operation ran; microseconds, rounded, from the start of the system's clock (`all`) and from there on (`rel`). */
export interface NodeExecStats {
  readonly nodeName: string;
  readonly allStartMicros: number;
  readonly opStartRelMicros: number;
  readonly opEndRelMicros: number;
  readonly allEndRelMicros: number;
  readonly scheduledMicros: number;
  readonly threadId: number;
  /** `name = Op(inputs)`, where the server says so. */
  readonly timelineLabel: string;
  /** Bytes of the results, by output. */
  readonly outputBytes: readonly number[];
  /** The most bytes that it had allocated at a time. */
  readonly peakBytes: number;
}

/** What ran on a device. */
export interface DeviceStepStats {
  readonly device: string;
  readonly nodeStats: readonly NodeExecStats[];
}

/** When and where the operations of a run ran (`tensorflow.StepStats`). */
export interface StepStats {
  readonly devStats: readonly DeviceStepStats[];
}

/** What a run tells of itself (`tf.RunMetadata`): given to `Session.run`, which fills it. */
export class RunMetadata {
  /** With `traceLevel: "FULL_TRACE"`. */
  stepStats: StepStats = { devStats: [] };
  /** With `outputPartitionGraphs: true`. */
  partitionGraphs: readonly tensorflow.IGraphDef[] = [];
}
