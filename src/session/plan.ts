import type { DType } from "../core/dtype.js";
import type { Operation, Tensor } from "../core/operation.js";
import { channelBlock } from "../onnx/channel-block.js";
import { OnnxModel } from "../onnx/runtime.js";
import { checkImplemented } from "./implemented.js";
import { findLoops } from "./loops.js";
import { type LoweredCluster, lower } from "./lower.js";
import { isTiny, type Phase, partition } from "./partition.js";
import { checkPlaced } from "./placement.js";
import { prune } from "./prune.js";
import { schedule } from "./schedule.js";
import { trace } from "./trace.js";
import type { Trace } from "./tracer.js";
import { usesOf } from "./uses.js";
import type { RunValue, Work } from "./values.js";

/** Everything that a run of these fetches with feeds of these shapes does, or a loop's iteration, ready to be executed again and again. */
export interface Plan {
  readonly trace: Trace;
  readonly steps: readonly Step[];
  /** Values that operations and loops take. */
  readonly taken: ReadonlySet<RunValue>;
  /** The values that are what variables have when the run begins. */
  readonly variables: readonly { readonly value: RunValue; readonly key: string }[];
  /** The variables that get one new value in any case, and that nothing reads when it is made or later: with that value. */
  readonly replaced: ReadonlyMap<RunValue, string>;
  /** What clusters make for kernels alone that keep none of it, by the name under which its memory is used again. */
  readonly passed: ReadonlyMap<RunValue, string>;
}

/** One phase; a cluster comes with its compiled model, loops with what an iteration does. */
export interface Step extends Phase {
  readonly cluster?: LoweredCluster & { readonly compiled: OnnxModel };
  readonly loops: ReadonlyMap<Work, Plan>;
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
  const traced = trace(schedule(findLoops(needed, fed), fed), fetches, feeds);
  const roots = [...targets, ...fetches.map((tensor) => tensor.op)];
  return await complete(traced, roots);
}

async function complete(traced: Trace, roots: readonly Operation[]): Promise<Plan> {
  const steps = await Promise.all(partition(traced, roots).map(compile));
  const { taken, variables, replaced, passed } = usesOf(traced);
  return { trace: traced, steps, taken, variables, replaced, passed };
}

async function compile(phase: Phase): Promise<Step> {
  if (isTiny(phase)) return { ...phase, onHost: true, loops: NONE };
  if (!phase.onHost) {
    const cluster = lower(phase, { block: await channelBlock() });
    return { ...phase, loops: NONE, cluster: { ...cluster, compiled: await OnnxModel.load(cluster.model) } };
  }
  const loops = new Map<Work, Plan>();
  for (const work of phase.works) if (work.loop !== undefined) loops.set(work, await complete(work.loop.trace, []));
  return { ...phase, loops };
}

const NONE: Step["loops"] = new Map();

/** Gives the compiled models of a plan back. */
export async function releasePlan(plan: Plan): Promise<void> {
  for (const { cluster, loops } of plan.steps) {
    await cluster?.compiled.release();
    for (const loop of loops.values()) await releasePlan(loop);
  }
}
