import type { DType } from "../core/dtype.js";
import type { OpError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";
import type { Guard } from "./guard.js";
import type { LoopTrace } from "./trace-loop.js";

/** Where a value of a run comes from. */
export type Origin =
  | { readonly kind: "feed"; readonly tensor: Tensor }
  /** The value that a variable has when the run begins. */
  | { readonly kind: "variable"; readonly key: string; readonly variable: Operation }
  | { readonly kind: "constant"; readonly array: NdArray }
  /** Result `index` of an operation: new values of its variables first, then its outputs. */
  | { readonly kind: "result"; readonly step: Work; readonly index: number }
  /** The first of several values whose condition holds. */
  | { readonly kind: "choice"; readonly alternatives: readonly Alternative[] }
  /** In a loop: a value from outside. */
  | { readonly kind: "outer"; readonly value: RunValue }
  /** In a loop: what the iteration before has handed on. */
  | { readonly kind: "loop" };

/** A value, and when it counts. */
export interface Alternative {
  readonly guard: Guard;
  readonly value: RunValue;
}

/** One value of a run. It is made once and never changes: a variable that is written gets another one. */
export interface RunValue {
  readonly id: number;
  readonly origin: Origin;
  readonly dtype: DType;
  readonly shape: Shape;
}

/** An operation that computes something, or a loop, with the values it works on. */
export interface Work {
  readonly op: Operation;
  readonly onHost: boolean;
  readonly inputs: readonly RunValue[];
  readonly results: readonly RunValue[];
  /** Its place among the phases: host phases are even, clusters odd. */
  readonly phase: number;
  /** When it is done at all. */
  readonly guard: Guard;
  /** Where it is known before the run that the operation cannot be done: what it fails with. */
  readonly failure?: OpError;
  /** What an iteration does, where it is a loop; its inputs are all that the loop takes from outside. */
  readonly loop?: LoopTrace;
}

/** A variable's new value. */
export interface Write {
  readonly key: string;
  readonly value: RunValue;
  /** The node that writes. */
  readonly op: Operation;
  /** The variable's node. */
  readonly variable: Operation;
  /** When it is written at all. */
  readonly guard: Guard;
  /** The host phase when it can be written at the latest. */
  readonly phase: number;
}
