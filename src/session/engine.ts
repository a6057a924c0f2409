import type { NdArray } from "../core/ndarray.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { RunMetadata, RunOptions } from "./run-options.js";

/** What a session wants computed. */
export interface EngineRun {
  readonly tensors: readonly Tensor[];
  readonly targets: readonly Operation[];
  readonly feeds: ReadonlyMap<Tensor, NdArray>;
  readonly options: RunOptions;
  /** To be filled with what the run tells of itself, where somebody wants to know. */
  readonly metadata: RunMetadata | undefined;
  /** Ends the run: it fails with a CancelledError. */
  readonly signal: AbortSignal | undefined;
}

/** What came of a run: a value for each tensor, and whether variables that had values may have others now. */
export interface EngineResult {
  readonly values: readonly NdArray[];
  readonly rewrote: boolean;
}

/** How a variable is set: by the node `node`, with `value` fed. */
export interface Assignment {
  readonly variable: Operation;
  readonly node: Operation;
  readonly value: Tensor;
}

/**
 * Reads the values for assignments, in their order. What `replace` gives, if it gives anything, takes the array that the variable
 * of an assignment has now, to be written over; then the variable has none.
 */
export type ValueReader = (
  replace: (index: number, like: Pick<NdArray, "dtype" | "shape">) => (() => NdArray) | undefined,
) => Promise<readonly NdArray[]>;

/**
 * What a session runs on, and what holds its variables: ONNX Runtime in this process (`LocalEngine`), or a TensorFlow server
 * (`RemoteEngine`). A session has one for its whole life.
 */
export interface Engine {
  /** The address of the server; empty for this process. */
  readonly target: string;
  /** How many plans are kept compiled here. */
  readonly planCount: number;
  run(run: EngineRun): Promise<EngineResult>;
  /** Sets variables with values that `read` gives, and which belong to the engine from then on. */
  assign(assignments: readonly Assignment[], read: ValueReader): Promise<EngineResult>;
  /** The value of a variable where it is here, without a run. */
  peek(variable: Operation): NdArray | undefined;
  /** Those of the variables that have a value. */
  initialized(variables: readonly Operation[]): Promise<Operation[]>;
  /** The values of variables, all of which have one. */
  read(variables: readonly Operation[]): Promise<NdArray[]>;
  /** Sets variables, by their own operations. */
  write(values: ReadonlyMap<Operation, NdArray>): Promise<void>;
  /** Prepares `run` for the same fetches and feeds again and again. */
  prepare(run: Pick<EngineRun, "tensors" | "targets" | "options"> & { readonly fed: readonly Tensor[] }): PreparedRun;
  /** Begins a run that is fed and fetched bit by bit. */
  partial(tensors: readonly Tensor[], targets: readonly Operation[], fed: readonly Tensor[]): Promise<PartialRun>;
  /** The devices that there are, with their full names. */
  devices(): Promise<Device[]>;
  close(): Promise<void>;
}

/** A run prepared (`tf.Session.make_callable`): values for the feeds in their order. */
export interface PreparedRun {
  run(values: readonly NdArray[], signal?: AbortSignal): Promise<EngineResult>;
  close(): Promise<void>;
}

/** A run that has begun (`tf.Session.partial_run_setup`). */
export interface PartialRun {
  run(run: EngineRun): Promise<EngineResult>;
}

/** A device that operations run on (`tf.Session.list_devices`). */
export interface Device {
  /** Its full name, such as `/job:worker/replica:0/task:1/device:CPU:0`. */
  readonly name: string;
  /** CPU, GPU, … */
  readonly deviceType: string;
  /** Bytes of memory that it may use. */
  readonly memoryLimit: number;
  /** Another number after each start. */
  readonly incarnation: bigint;
}
