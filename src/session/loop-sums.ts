import { joinData } from "../core/join-data.js";
import { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import type { Guard } from "./guard.js";
import { madeOf } from "./partition.js";
import type { Carried } from "./trace-loop.js";
import type { Alternative, RunValue, Work } from "./values.js";

/**
 * A sum to which each iteration adds what an op makes of rows (a gradient of weights, say): the rows of all iterations are kept, and the op
 * is done once, behind the loop, on all of them.
 */
export interface LoopSum {
  /** The sum, as an iteration gets it. */
  readonly carried: Carried;
  /** What adds, and what makes that which is added. */
  readonly adding: Work;
  readonly made: Work;
}

/** The values of an iteration that somebody looks at. */
export interface Iteration {
  readonly works: readonly Work[];
  readonly carried: readonly Carried[];
  readonly results: readonly Alternative[];
  readonly goesOn: Guard;
}

/** The sums that a loop need not make in each iteration: those whose rows take less memory, and those whose rows are kept for these. */
export function findSums(iteration: Iteration): LoopSum[] {
  const possible = possibleSums(iteration);
  const small = possible.filter(({ made, carried }) => isSmaller(made.inputs, carried.value));
  const kept = new Set(small.flatMap(({ made }) => made.inputs));
  return possible.filter((sum) => small.includes(sum) || sum.made.inputs.every((value) => kept.has(value)));
}

function possibleSums(iteration: Iteration): LoopSum[] {
  const uses = usesIn(iteration);
  return iteration.carried.flatMap((carried): LoopSum[] => {
    const { value, next, first } = carried;
    const adding = next.origin.kind === "result" ? next.origin.step : undefined;
    if (adding === undefined || !implementationOf(adding.op.type)?.adds || adding.inputs.length !== 2) return [];
    const added = adding.inputs[0] === value ? adding.inputs[1]! : adding.inputs[0]!;
    if (!adding.inputs.includes(value) || added.origin.kind !== "result") return [];
    const made = added.origin.step;
    const isSole = uses.get(value) === 1 && uses.get(added) === 1 && uses.get(next) === 1;
    const isEachTime = [adding, made].every(({ guard, onHost }) => !onHost && guard.key === iteration.goesOn.key);
    if (!isSole || !isEachTime || !implementationOf(made.op.type)?.sumsRows?.(made.op)) return [];
    const keepsShape = [value, added, next].every(({ shape }) => shape.isFullyDefined && shape.equals(first.shape));
    return keepsShape ? [{ carried, adding, made }] : [];
  });
}

/** True where rows take less memory than the sum. */
function isSmaller(rows: readonly RunValue[], sum: RunValue): boolean {
  const size = rows.reduce((total, { shape }) => total + (shape.size ?? Number.POSITIVE_INFINITY), 0);
  return size < sum.shape.size! && rows.every(({ shape }) => shape.rank! > 0);
}

/** How often each value of an iteration is used; a result that is there only when the loop ends does not count. */
function usesIn({ works, carried, results, goesOn }: Iteration): Map<RunValue, number> {
  const uses = new Map<RunValue, number>();
  const use = (value: RunValue): void => {
    for (const one of value.origin.kind === "choice" ? [value, ...madeOf(value)] : [value])
      uses.set(one, (uses.get(one) ?? 0) + 1);
  };
  for (const { inputs, guard } of works) {
    inputs.forEach(use);
    guard.preds.forEach(use);
  }
  for (const { next } of carried) use(next);
  for (const { value, guard } of results) if (!guard.excludes(goesOn)) use(value);
  goesOn.preds.forEach(use);
  return uses;
}

/** Rows of all iterations behind each other; of none, a row of zeros. */
export function joinRows(parts: readonly NdArray[], { dtype, shape }: RunValue): NdArray {
  const rest = shape.toArray().slice(1);
  const rows = parts.reduce((sum, part) => sum + part.shape[0]!, 0);
  if (rows === 0) return NdArray.zeros(dtype, [1, ...rest]);
  return new NdArray(dtype, [rows, ...rest], joinData(parts));
}
