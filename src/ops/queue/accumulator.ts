import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import type { Shape } from "../../core/shape.js";
import { Attempts, awaitAttempt } from "./attempts.js";

/** What an accumulator was made with. */
export interface AccumulatorSpec {
  readonly dtype: DType;
  readonly shape: Shape;
  readonly reduction: "MEAN" | "SUM";
}

/**
 * Sums gradients that runs of a session hand in, until somebody takes as many as are wanted. Those that were computed in an earlier
 * step than the one it is in are dropped.
 * @see tensorflow/core/kernels/conditional_accumulator_base.h
 */
export abstract class Accumulator {
  private readonly takes = new Attempts();
  /** The number of gradients in the sum. */
  count = 0;
  private step = 0;

  constructor(
    readonly name: string,
    readonly spec: AccumulatorSpec,
  ) {}

  /** Makes a gradient the sum (`isFirst`), or adds it. */
  protected abstract add(gradient: readonly NdArray[], isFirst: boolean): void;
  /** The sum, or average, of the gradients. */
  protected abstract result(): NdArray[];
  /** @throws InvalidArgumentError for a gradient of another shape */
  abstract check(gradient: readonly NdArray[]): void;

  apply(localStep: number, gradient: readonly NdArray[]): void {
    this.check(gradient);
    if (localStep < this.step) return;
    this.add(gradient, this.count === 0);
    this.count++;
    this.takes.flush();
  }

  setStep(step: number): void {
    this.step = step;
  }

  /** The average of at least so many gradients; waits until they are there. @throws InvalidArgumentError for none */
  take(required: number, signal: AbortSignal): NdArray[] | Promise<NdArray[]> {
    if (required <= 0) throw new InvalidArgumentError(`Argument num_required must be positive, but was ${required}`);
    let taken: NdArray[] = [];
    const attempt = this.takes.add<NdArray[]>({
      try: () => {
        if (this.count < required) return "none";
        taken = this.result();
        this.count = 0;
        this.step++;
        return "all";
      },
      result: () => taken,
      undo: () => undefined,
    });
    return awaitAttempt(this.takes, attempt, { signal, flush: () => this.takes.flush(), what: "TakeGrad" });
  }
}
