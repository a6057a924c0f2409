import { LOCAL_DEVICE } from "./placement.js";
import type { NodeExecStats, StepStats } from "./run-options.js";
import type { Work } from "./values.js";

/** Takes note of when the parts of a run were done: operations on the host, and clusters, each of which counts as one. */
export class StepRecorder {
  private readonly nodeStats: NodeExecStats[] = [];

  /** What begins now has done `works`; what this gives is called at its end, with the bytes of the results. */
  begin(works: readonly Work[]): (outputBytes: readonly number[]) => void {
    const start = performance.now();
    return (outputBytes) => {
      const took = Math.max(1, Math.round((performance.now() - start) * 1000));
      const nodeName = works.at(-1)?.op.name ?? "";
      const allStartMicros = Math.round((performance.timeOrigin + start) * 1000);
      this.nodeStats.push({
        ...{ nodeName, allStartMicros, outputBytes, scheduledMicros: allStartMicros },
        ...{ opStartRelMicros: 0, opEndRelMicros: took, allEndRelMicros: took },
        ...{ threadId: 0, peakBytes: outputBytes.reduce((sum, bytes) => sum + bytes, 0) },
        timelineLabel: `${nodeName} = ${typesOf(works)}(${inputsOf(works).join(", ")})`,
      });
    };
  }

  /** What was done, in the order in which it ended. */
  get stepStats(): StepStats {
    return { devStats: [{ device: LOCAL_DEVICE, nodeStats: this.nodeStats }] };
  }
}

/** The types of the operations, each once, in their order. */
function typesOf(works: readonly Work[]): string {
  return [...new Set(works.map(({ op }) => op.type))].join("+");
}

/** The names of what the operations take from others. */
function inputsOf(works: readonly Work[]): string[] {
  const own = new Set(works.map(({ op }) => op));
  const outside = works.flatMap(({ op }) => op.inputs).filter((input) => !own.has(input.op));
  return [...new Set(outside.map((input) => input.op.name))];
}
