import { float32 } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import { channelBlock } from "../onnx/channel-block.js";
import { OnnxModel } from "../onnx/runtime.js";
import { lower } from "./lower.js";
import type { Step } from "./plan.js";
import type { RunValue } from "./values.js";

/** Runs with the same weights after which the next ones are likely to have them, too. */
const PATIENCE = 8;
/** The fewest elements that are worth it. */
const FEWEST = 4096;
/** The most bytes of weights that a session keeps a second time. */
const MOST_BYTES = 1 << 28;

type Cluster = NonNullable<Step["cluster"]>;

/** What is known of a cluster whose weights may be constants. */
interface Known {
  readonly weights: readonly RunValue[];
  readonly bytes: number;
  /** Runs with the weights as they are now. */
  runs: number;
  fixed?: Cluster;
}

/**
 * Clusters of runs that change no variables, compiled with their weights as constants when these have not changed for some runs: ONNX
 * Runtime arranges constants for its products and convolutions once and not in every run. When a run changes a variable, nothing of
 * it is left.
 */
export class FixedWeights {
  private readonly clusters = new Map<Step, Known>();
  private bytes = 0;

  /** The cluster to run for a step of a run in which variables' values are what `array` says. */
  async clusterOf(step: Step, cluster: Cluster, array: (value: RunValue) => NdArray): Promise<Cluster> {
    let known = this.clusters.get(step);
    if (known === undefined) {
      known = { ...weightsOf(cluster), runs: 0 };
      this.clusters.set(step, known);
    }
    if (known.weights.length === 0) return cluster;
    if (++known.runs === PATIENCE && this.bytes + known.bytes <= MOST_BYTES) {
      const arrays = known.weights.map((value) => [value, array(value)] as const);
      const lowered = lower(step, { block: await channelBlock() }, new Map(arrays));
      const compiled = await OnnxModel.load(lowered.model);
      if (this.clusters.get(step) !== known) {
        // Another run has changed the weights meanwhile.
        await compiled.release();
        return cluster;
      }
      this.bytes += known.bytes;
      known.fixed = { ...lowered, compiled };
    }
    return known.fixed ?? cluster;
  }

  /** Forgets a step that is run no more. */
  async drop(step: Step): Promise<void> {
    const known = this.clusters.get(step);
    this.clusters.delete(step);
    if (known?.fixed === undefined) return;
    this.bytes -= known.bytes;
    await known.fixed.compiled.release();
  }

  /** Forgets all: weights are others now. */
  async clear(): Promise<void> {
    for (const step of [...this.clusters.keys()]) await this.drop(step);
  }
}

/** The large weights that a cluster takes, and how much memory they need. */
function weightsOf({ inputs }: Cluster): Pick<Known, "weights" | "bytes"> {
  const weights = inputs
    .map(({ value }) => value)
    .filter(
      ({ origin, dtype, shape }) =>
        origin.kind === "variable" && dtype.base === float32 && shape.rank! >= 2 && (shape.size ?? 0) >= FEWEST,
    );
  return { weights, bytes: weights.reduce((sum, { shape }) => sum + 4 * shape.size!, 0) };
}
