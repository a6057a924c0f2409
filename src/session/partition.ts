import type { Operation } from "../core/operation.js";
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

/**
 * Groups the work of a run into its phases, in order, without what nothing needs: what was only looked at for its shape, say.
 */
export function partition(trace: Trace, roots: readonly Operation[]): Phase[] {
  const { writes, fetches } = trace;
  const live = liveWorks(trace, roots);
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

/** The work that the roots (what was fetched) and the writes need, and what must be done before it. */
function liveWorks({ works, writes, fetches, passing }: Trace, roots: readonly Operation[]): Work[] {
  const workOf = new Map(works.map((work) => [work.op, work]));
  const seen = new Set<Operation>();
  const pending = [...roots, ...writes.map((write) => write.op), ...works.filter(hasEffect).map((work) => work.op)];
  const need = (value: RunValue): void => {
    if (value.origin.kind === "result") pending.push(value.origin.step.op);
  };
  for (const value of [...fetches, ...writes.map((write) => write.value)]) need(value);
  for (let operation = pending.pop(); operation !== undefined; operation = pending.pop()) {
    if (seen.has(operation)) continue;
    seen.add(operation);
    pending.push(...operation.controlInputs);
    for (const value of workOf.get(operation)?.inputs ?? []) need(value);
    const passes = passing.has(operation);
    for (const { op } of operation.inputs) if (passes || (workOf.has(operation) && passing.has(op))) pending.push(op);
  }
  return works.filter((work) => seen.has(work.op));
}

function hasEffect(work: Work): boolean {
  return work.op.opDef?.isStateful === true || work.results.length === 0;
}
