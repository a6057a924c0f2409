import { implementationOf } from "../core/op.js";
import type { Operation } from "../core/operation.js";
import { Guard } from "./guard.js";
import type { Trace } from "./tracer.js";
import type { RunValue, Work, Write } from "./values.js";

/** What runs together: the host operations, or the cluster, between two crossings. */
export interface Phase {
  readonly onHost: boolean;
  /** When a cluster is run at all; operations on the host have each their own condition. */
  readonly guard: Guard;
  readonly works: readonly Work[];
  /** Values made here that others need: later phases, fetches, variables. */
  readonly exports: readonly RunValue[];
  /** Variables that are set when this phase is done, in order. */
  readonly writes: readonly Write[];
}

/** A phase while it is being put together. */
interface Draft {
  readonly number: number;
  readonly guard: Guard;
  readonly works: Work[];
  readonly writes: Write[];
}

/**
 * Groups the work of a run into its phases, in order, without what nothing needs: what was only looked at for its shape, say.
 */
export function partition(trace: Trace, roots: readonly Operation[]): Phase[] {
  const { writes, fetches, fetchGuards } = trace;
  const live = liveWorks(trace, roots);
  const drafts = new Map<string, Draft>();
  const draft = (number: number, guard: Guard): Draft => {
    const key = `${number} ${guard.key}`;
    if (!drafts.has(key)) drafts.set(key, { number, guard, works: [], writes: [] });
    return drafts.get(key)!;
  };
  const home = ({ phase, guard, onHost }: Work): Draft => draft(phase, onHost ? Guard.always : guard);
  for (const work of live) home(work).works.push(work);
  const latest = new Map<string, Draft>();
  for (const write of writes) {
    const place = placeOf(write);
    const first = place instanceof Object ? home(place) : draft(place, Guard.always);
    const before = latest.get(write.key);
    const isBehind = before === undefined || before === first || before.number < first.number;
    const chosen = isBehind ? first : draft(hostPhaseAfter(before.number), Guard.always);
    chosen.writes.push(write);
    latest.set(write.key, chosen);
  }
  const users = new Map<RunValue, Set<Draft>>();
  for (const user of drafts.values())
    for (const value of user.works.flatMap(needsOf)) users.set(value, (users.get(value) ?? new Set()).add(user));
  const asked = new Set(roots);
  const targets = live.filter(({ op }) => asked.has(op)).flatMap(({ results }) => results);
  const ends = [...fetches, ...fetchGuards.flatMap(({ preds }) => preds), ...targets];
  for (const { value, guard } of writes) ends.push(value, ...guard.preds);
  const kept = new Set(ends.flatMap(madeOf));
  return [...drafts.values()]
    .sort((a, b) => a.number - b.number)
    .map((one) => ({
      onHost: one.number % 2 === 0,
      guard: one.guard,
      works: one.works,
      exports: one.works
        .flatMap((work) => work.results)
        .filter((value) => kept.has(value) || [...(users.get(value) ?? [])].some((user) => user !== one)),
      writes: one.writes,
    }));
}

/** The most operations of a cluster that are done one by one, in JavaScript, rather than by ONNX Runtime. */
const FEW = 16;

/** True for a few operations on single numbers, which are done in JavaScript sooner than ONNX Runtime is called. */
export function isTiny({ works, onHost }: Phase): boolean {
  if (onHost || works.length > FEW) return false;
  const isOne = ({ shape }: RunValue): boolean => shape.size === 1;
  return works.every(({ op, inputs, results }) => {
    const { host, replaces } = implementationOf(op.type) ?? {};
    return host !== undefined && !replaces && inputs.every(isOne) && results.every(isOne);
  });
}

/** The work that makes the value that is written, where both are done at the same time; else the host phase to write in. */
function placeOf({ value: { origin }, guard, phase }: Write): Work | number {
  if (origin.kind === "result" && origin.step.guard.key === guard.key) return origin.step;
  if (guard.isAlways && origin.kind !== "choice" && origin.kind !== "result") return BEGINNING;
  return phase;
}

/** Where a variable is written again, if the first time is in phase `number`, and the value of the second was there before. */
const hostPhaseAfter = (number: number): number => number + (number % 2 === 0 ? 2 : 1);

/** The host phase before all others. */
const BEGINNING = -2;

/** The values that others must have made before a work can be done. */
function needsOf(work: Work): RunValue[] {
  return [...work.inputs, ...work.guard.preds].flatMap(madeOf);
}

/** What stands behind a choice: all that it may be, and what decides. */
export function madeOf(value: RunValue): RunValue[] {
  const { origin } = value;
  if (origin.kind !== "choice") return [value];
  return origin.alternatives.flatMap((one) => [one.value, ...one.guard.preds]).flatMap(madeOf);
}

/**
 * The work that the roots (what was fetched), the writes and everything with an effect need. What others only wait for is not done:
 * nobody would see it. (TensorFlow's own optimizer makes such nodes NoOps, too.)
 */
function liveWorks({ works, writes, fetches, fetchGuards, passing }: Trace, roots: readonly Operation[]): Work[] {
  const workOf = new Map(works.map((work) => [work.op, work]));
  const live = new Set<Work>();
  const pending: Work[] = works.filter(hasEffect);
  const need = (value: RunValue): void => {
    for (const { origin } of madeOf(value)) if (origin.kind === "result") pending.push(origin.step);
  };
  for (const value of [...fetches, ...writes.map((write) => write.value)]) need(value);
  for (const guard of [...fetchGuards, ...writes.map((write) => write.guard)]) guard.preds.forEach(need);
  const asked = [...roots, ...writes.map((write) => write.op)];
  const seen = new Set(asked);
  for (const operation of asked) {
    const work = workOf.get(operation);
    if (work !== undefined) pending.push(work);
    else if (passing.has(operation))
      for (const { op } of operation.inputs)
        if (!seen.has(op)) {
          seen.add(op);
          asked.push(op);
        }
  }
  for (let work = pending.pop(); work !== undefined; work = pending.pop()) {
    if (live.has(work)) continue;
    live.add(work);
    work.inputs.forEach(need);
    work.guard.preds.forEach(need);
  }
  return works.filter((work) => live.has(work));
}

function hasEffect({ op, results, loop }: Work): boolean {
  if (loop !== undefined) return loop.trace.works.some(hasEffect);
  return op.opDef?.isStateful === true || implementationOf(op.type)?.stateful === true || results.length === 0;
}
