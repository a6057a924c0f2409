import type { Trace } from "./trace.js";
import type { RunValue, Work, Write } from "./values.js";

/** What runs together: the host operations, or the cluster, between two crossings. */
export interface Phase {
  readonly onHost: boolean;
  readonly works: readonly Work[];
  /** Values made here that others need: later phases, fetches, variables. */
  readonly exports: readonly RunValue[];
  /** Variables that are set when this phase is done, in order. */
  readonly writes: readonly Write[];
}

/** Groups the work of a run into its phases, in order, without what nothing needs. */
export function partition({ works, writes, fetches }: Trace): Phase[] {
  const live = liveWorks(works, [...fetches, ...writes.map((write) => write.value)]);
  const numbers = [...new Set(live.map((work) => work.phase))].sort((a, b) => a - b);
  const consumers = new Map<RunValue, Set<number>>();
  for (const work of live)
    for (const input of work.inputs) {
      const set = consumers.get(input) ?? new Set();
      consumers.set(input, set.add(work.phase));
    }
  const kept = new Set([...fetches, ...writes.map((write) => write.value)]);
  const phases = numbers.map((number) => {
    const members = live.filter((work) => work.phase === number);
    const results = members.flatMap((work) => work.results);
    return {
      onHost: number % 2 === 0,
      works: members,
      exports: results.filter(
        (value) => kept.has(value) || [...(consumers.get(value) ?? [])].some((n) => n !== number),
      ),
      writes: writes.filter((write) => phaseOf(write.value) === number),
    };
  });
  const early = writes.filter((write) => phaseOf(write.value) === undefined);
  if (early.length === 0) return phases;
  return [{ onHost: true, works: [], exports: [], writes: early }, ...phases];
}

function phaseOf(value: RunValue): number | undefined {
  return value.origin.kind === "result" ? value.origin.step.phase : undefined;
}

/** Work with effects, and all that some needed value comes from. */
function liveWorks(works: readonly Work[], needed: Iterable<RunValue>): Work[] {
  const values = new Set(needed);
  const live = new Set<Work>();
  for (const work of [...works].reverse()) {
    const hasEffect = work.op.opDef?.isStateful === true || work.results.length === 0;
    if (!hasEffect && !work.results.some((value) => values.has(value))) continue;
    live.add(work);
    for (const input of work.inputs) values.add(input);
  }
  return works.filter((work) => live.has(work));
}
