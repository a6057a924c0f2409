import { implementationOf } from "../core/op.js";
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
  const asked = new Set(roots);
  const targets = live.filter(({ op }) => asked.has(op)).flatMap(({ results }) => results);
  const kept = new Set([...fetches, ...targets, ...writes.map((write) => write.value)]);
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

/**
 * The work that the roots (what was fetched), the writes and everything with an effect need. What others only wait for is not done:
 * nobody would see it. (TensorFlow's own optimizer makes such nodes NoOps, too.)
 */
function liveWorks({ works, writes, fetches, passing }: Trace, roots: readonly Operation[]): Work[] {
  const workOf = new Map(works.map((work) => [work.op, work]));
  const live = new Set<Work>();
  const pending: Work[] = works.filter(hasEffect);
  const need = ({ origin }: RunValue): void => {
    if (origin.kind === "result") pending.push(origin.step);
  };
  for (const value of [...fetches, ...writes.map((write) => write.value)]) need(value);
  const asked = [...roots, ...writes.map((write) => write.op)];
  for (const operation of asked) {
    const work = workOf.get(operation);
    if (work !== undefined) pending.push(work);
    else if (passing.has(operation)) asked.push(...operation.inputs.map(({ op }) => op));
  }
  for (let work = pending.pop(); work !== undefined; work = pending.pop()) {
    if (live.has(work)) continue;
    live.add(work);
    work.inputs.forEach(need);
  }
  return works.filter((work) => live.has(work));
}

function hasEffect({ op, results }: Work): boolean {
  return op.opDef?.isStateful === true || implementationOf(op.type)?.stateful === true || results.length === 0;
}
