import { implementationOf } from "../core/op.js";
import { madeOf } from "./partition.js";
import type { Plan } from "./plan.js";
import type { Trace } from "./tracer.js";
import type { RunValue, Work } from "./values.js";

/** Which of a run's values are used where, and what memory can be used again for it. */
export function usesOf(trace: Trace): Pick<Plan, "taken" | "variables" | "replaced" | "passed"> {
  const users = new Map<RunValue, Work[]>();
  for (const work of trace.works)
    for (const value of work.inputs.flatMap(madeOf)) {
      const known = users.get(value);
      if (known === undefined) users.set(value, [work]);
      else known.push(work);
    }
  const kept = new Set([...trace.fetches, ...trace.writes.map(({ value }) => value)].flatMap(madeOf));
  const variables: { value: RunValue; key: string }[] = [];
  for (const value of new Set([...users.keys(), ...kept]))
    if (value.origin.kind === "variable") variables.push({ value, key: value.origin.key });
  const uses = { users, kept };
  return {
    taken: new Set(users.keys()),
    variables,
    replaced: replacedIn(trace, variables, uses),
    passed: passedIn(uses),
  };
}

interface Uses {
  readonly users: ReadonlyMap<RunValue, readonly Work[]>;
  /** What is there when the run is over. */
  readonly kept: ReadonlySet<RunValue>;
}

/** The new values of variables that nothing takes, where each is for one variable, which gets no other, and is read before that at most. */
function replacedIn({ writes }: Trace, variables: Plan["variables"], { users, kept }: Uses): Map<RunValue, string> {
  const times = new Map<RunValue | string, number>();
  for (const { key, value } of writes) for (const what of [key, value]) times.set(what, (times.get(what) ?? 0) + 1);
  const before = new Map<string, RunValue[]>();
  for (const { key, value } of variables) before.set(key, [...(before.get(key) ?? []), value]);
  const isOver = (former: RunValue, { origin }: RunValue): boolean => {
    if (origin.kind !== "result" || !implementationOf(origin.step.op.type)?.replaces || kept.has(former)) return false;
    return users.get(former)!.every((user) => user === origin.step || user.phase < origin.step.phase);
  };
  const sole = writes.filter(
    ({ key, value, guard }) =>
      guard.isAlways &&
      !users.has(value) &&
      times.get(key) === 1 &&
      times.get(value) === 1 &&
      (before.get(key) ?? []).every((former) => isOver(former, value)),
  );
  return new Map(sole.map(({ key, value }) => [value, key]));
}

/** What clusters make that only kernels on the host take which isolate. */
function passedIn({ users, kept }: Uses): Map<RunValue, string> {
  const passed = new Map<RunValue, string>();
  for (const [value, works] of users) {
    const { origin } = value;
    if (origin.kind !== "result" || origin.step.onHost || kept.has(value)) continue;
    if (works.every(({ op, onHost }) => onHost && implementationOf(op.type)?.isolates))
      passed.set(value, `${origin.step.op.name}:${origin.index}`);
  }
  return passed;
}
