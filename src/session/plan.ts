import type { DType } from "../core/dtype.js";
import type { Operation, Tensor } from "../core/operation.js";
import { OnnxModel } from "../onnx/runtime.js";
import { checkImplemented } from "./implemented.js";
import { type LoweredCluster, lower } from "./lower.js";
import { type Phase, partition } from "./partition.js";
import { checkPlaced } from "./placement.js";
import { prune } from "./prune.js";
import { schedule } from "./schedule.js";
import { type Trace, trace } from "./trace.js";

/** Everything that a run of these fetches with feeds of these shapes does, ready to be executed again and again. */
export interface Plan {
  readonly trace: Trace;
  readonly steps: readonly Step[];
}

/** One phase; a cluster comes with its compiled model. */
export interface Step extends Phase {
  readonly cluster?: LoweredCluster & { readonly compiled: OnnxModel };
}

/** Prune, check, schedule, trace, partition, lower, compile: from a request to a plan. */
export async function makePlan(
  fetches: readonly Tensor[],
  targets: readonly Operation[],
  feeds: ReadonlyMap<Tensor, { readonly dtype: DType; readonly shape: readonly number[] }>,
  allowSoftPlacement = false,
): Promise<Plan> {
  const fed = new Set(feeds.keys());
  const request = { fetches, targets, fed };
  const needed = prune(request);
  checkImplemented(needed, request);
  if (!allowSoftPlacement) checkPlaced(needed);
  const traced = trace(schedule(needed, fed), fetches, feeds);
  const roots = [...targets, ...fetches.map((tensor) => tensor.op)];
  const steps = await Promise.all(partition(traced, roots).map(compile));
  return { trace: traced, steps };
}

async function compile(phase: Phase): Promise<Step> {
  if (phase.onHost) return phase;
  const cluster = lower(phase);
  return { ...phase, cluster: { ...cluster, compiled: await OnnxModel.load(cluster.model) } };
}

/** Gives the compiled models of a plan back. */
export async function releasePlan(plan: Plan): Promise<void> {
  for (const { cluster } of plan.steps) await cluster?.compiled.release();
}
