import { InternalError, OpError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import { OnnxModel } from "../onnx/runtime.js";
import { Guard } from "./guard.js";
import { lower } from "./lower.js";
import type { Phase } from "./partition.js";
import type { RunValue, Work } from "./values.js";

/** The run in which a cluster failed. */
export interface FailedRun {
  /** A value that was there before the cluster ran. */
  array(value: RunValue): NdArray;
  /** Takes note of a value. */
  keep(value: RunValue, array: NdArray): void;
  /** Runs one operation on the host. */
  attempt(work: Work): Promise<void>;
}

/** What ONNX Runtime says of a node that failed; our nodes are named after their operations (`name#1`). */
const FAILED = /while running \w+ node\. Name:'([^']*?)#\d+' Status Message: (.*)$/s;

/**
 * TensorFlow's error for a cluster that ONNX Runtime could not run: the operation that failed is found by name, what it
 * works on is computed once more, and its host kernel says what is wrong with it. An InternalError where that leads to nothing.
 */
export async function explainFailure(error: unknown, phase: Phase, run: FailedRun): Promise<unknown> {
  const [, node, reason] = FAILED.exec(error instanceof Error ? error.message : "") ?? [];
  const at = phase.works.findIndex((work) => work.op.name === node);
  const work = phase.works[at];
  if (work === undefined) return error;
  const failure = new InternalError(`Cannot run node "${node}": ${reason}`, { node, cause: error });
  if (implementationOf(work.op.type)?.host === undefined) return failure;
  await computeInputs(work, phase.works.slice(0, at), run);
  try {
    await run.attempt(work);
  } catch (explanation) {
    if (!(explanation instanceof OpError)) return failure;
    return explanation;
  }
  return failure;
}

/** Computes what `work` takes from the operations before it in its cluster. */
async function computeInputs(work: Work, before: readonly Work[], run: FailedRun): Promise<void> {
  const exports = work.inputs.filter(({ origin }) => origin.kind === "result" && before.includes(origin.step));
  if (exports.length === 0) return;
  const { model, inputs, outputs } = lower({ onHost: false, guard: Guard.always, works: before, exports, writes: [] });
  const compiled = await OnnxModel.load(model);
  const values = await compiled.run(
    new Map(inputs.map(({ name, value }) => [name, run.array(value)])),
    outputs.map(({ name }) => name),
  );
  outputs.forEach(({ value }, i) => {
    run.keep(value, values[i]!);
  });
  await compiled.release();
}
