import { implementationOf } from "../core/op.js";
import type { Step } from "./plan.js";
import type { RunValue } from "./values.js";

/** True for an array that an operation has made and nobody else has. */
export function isOwnResult({ origin }: RunValue): boolean {
  return origin.kind === "result" && origin.step.loop === undefined && !implementationOf(origin.step.op.type)?.shares;
}

/**
 * True for a new value of a step that a cluster, or a kernel that isolates, has made for one variable and nobody else, or that was fed for it.
 * @param taken values that others of the run have as well
 */
export function isMadeFor(key: string, value: RunValue, step: Step, taken: ReadonlySet<RunValue>): boolean {
  const { origin } = value;
  if (soleKeyOf(value, step) !== key) return false;
  if (origin.kind === "feed") return true;
  if (step.cluster !== undefined) return step.cluster.outputs.some((output) => output.value === value);
  if (origin.kind !== "result" || taken.has(value)) return false;
  return implementationOf(origin.step.op.type)?.isolates === true;
}

const keys = new WeakMap<Step, Map<RunValue, string | undefined>>();

/** The one variable that a value which a step writes is for; undefined where it is for several, or none. */
export function soleKeyOf(value: RunValue, step: Step): string | undefined {
  let known = keys.get(step);
  if (known === undefined) {
    known = new Map();
    for (const write of step.writes)
      known.set(write.value, known.has(write.value) && known.get(write.value) !== write.key ? undefined : write.key);
    keys.set(step, known);
  }
  return known.get(value);
}
