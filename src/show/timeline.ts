import type { NodeExecStats, StepStats } from "../session/run-options.js";

/** Options of `generateChromeTraceFormat`. */
export interface ChromeTraceOptions {
  /** Draws which operation's result goes to which. True where it is left out. */
  readonly showDataflow?: boolean;
}

/** One entry of Chrome's trace format. */
type TraceEvent = Readonly<Record<string, unknown>>;

/** An operation with the row that it is drawn in. */
interface Placed {
  readonly stats: NodeExecStats;
  readonly pid: number;
  readonly tid: number;
  readonly inputs: readonly string[];
  readonly op: string;
}

/** When and where the operations of a run ran, for Chrome's `about:tracing` and Perfetto (`timeline.Timeline`). */
export class Timeline {
  constructor(private readonly stepStats: StepStats) {}

  /** The timeline as JSON in Chrome's trace format: a process for each device, with rows in which no two operations overlap. */
  generateChromeTraceFormat({ showDataflow = true }: ChromeTraceOptions = {}): string {
    const events: TraceEvent[] = [];
    const placed: Placed[] = [];
    for (const [index, { device, nodeStats }] of this.stepStats.devStats.entries()) {
      const pid = index + 1;
      events.push({ name: "process_name", ph: "M", pid, args: { name: `${device} Compute` } });
      placed.push(...inRows(nodeStats, pid));
    }
    for (const { stats, pid, tid, inputs, op } of placed)
      events.push({
        ph: "X",
        cat: "Op",
        name: op,
        pid,
        tid,
        ts: stats.allStartMicros,
        dur: stats.allEndRelMicros,
        args: { name: stats.nodeName, op, ...Object.fromEntries(inputs.map((input, i) => [`input${i}`, input])) },
      });
    if (showDataflow) events.push(...flows(placed));
    return JSON.stringify({ traceEvents: events });
  }
}

function inRows(nodeStats: readonly NodeExecStats[], pid: number): Placed[] {
  const ends: number[] = [];
  return [...nodeStats]
    .sort((a, b) => a.allStartMicros - b.allStartMicros)
    .map((stats) => {
      const free = ends.findIndex((end) => end <= stats.allStartMicros);
      const tid = free < 0 ? ends.length : free;
      ends[tid] = stats.allStartMicros + stats.allEndRelMicros;
      return { stats, pid, tid, ...labelOf(stats) };
    });
}

/** Arrows from the end of an operation to the beginning of one that takes its result. */
function flows(placed: readonly Placed[]): TraceEvent[] {
  const makers = new Map(placed.map((one) => [one.stats.nodeName, one]));
  let id = 0;
  return placed.flatMap((taker) =>
    [...new Set(taker.inputs.map((input) => input.replace(/^\^/, "").replace(/:\d+$/, "")))].flatMap((input) => {
      const maker = makers.get(input);
      if (maker === undefined) return [];
      const flow = { name: input, cat: "DataFlow", id: id++ };
      const { allStartMicros, allEndRelMicros } = maker.stats;
      return [
        { ...flow, ph: "s", pid: maker.pid, tid: maker.tid, ts: allStartMicros + allEndRelMicros },
        { ...flow, ph: "t", pid: taker.pid, tid: taker.tid, ts: taker.stats.allStartMicros },
      ];
    }),
  );
}

/** The type and the inputs of an operation, as `name = Type(input, input)` says them. */
export function labelOf({ timelineLabel, nodeName }: NodeExecStats): { op: string; inputs: string[] } {
  const match = /^.* = ([^()\s]+)\(([^)]*)\)/.exec(timelineLabel);
  if (match !== null) return { op: match[1]!, inputs: match[2]!.split(", ").filter((input) => input !== "") };
  const [, , type] = /^([^:]*):([^:]+)$/.exec(nodeName) ?? [];
  return { op: type ?? (timelineLabel || nodeName), inputs: [] };
}
