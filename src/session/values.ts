import type { DType } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";

/** Where a value of a run comes from. */
export type Origin =
  | { readonly kind: "feed"; readonly tensor: Tensor }
  /** The value that a variable has when the run begins. */
  | { readonly kind: "variable"; readonly key: string; readonly variable: Operation }
  | { readonly kind: "constant"; readonly array: NdArray }
  /** Result `index` of an operation: new values of its variables first, then its outputs. */
  | { readonly kind: "result"; readonly step: Work; readonly index: number };

/** One value of a run. It is made once and never changes: a variable that is written gets another one. */
export interface RunValue {
  readonly id: number;
  readonly origin: Origin;
  readonly dtype: DType;
  readonly shape: Shape;
}

/** An operation that computes something, with the values it works on. */
export interface Work {
  readonly op: Operation;
  readonly onHost: boolean;
  readonly inputs: readonly RunValue[];
  readonly results: readonly RunValue[];
  /** Its place among the phases: host phases are even, clusters odd. */
  readonly phase: number;
}

/** A variable's new value. */
export interface Write {
  readonly key: string;
  readonly value: RunValue;
  /** The node that writes. */
  readonly op: Operation;
  /** The variable's node. */
  readonly variable: Operation;
}
