import type { RunValue } from "./values.js";

/** What a predicate must be. */
export interface Literal {
  readonly pred: RunValue;
  readonly is: boolean;
}

/** Literals that hold together, by the numbers of their predicates. */
type Term = ReadonlyMap<number, Literal>;

const EMPTY: Term = new Map();

/**
 * The condition under which a value of a run is there: TensorFlow calls values dead that are not. It says for which values of
 * predicates (of Switch nodes) this is so: a list of terms of which one must hold.
 */
export class Guard {
  static readonly always = new Guard([EMPTY]);
  static readonly never = new Guard([]);

  /** The same for the same condition. */
  readonly key: string;
  readonly isAlways: boolean;
  readonly isNever: boolean;

  private constructor(private readonly terms: readonly Term[]) {
    this.isAlways = terms.some((term) => term.size === 0);
    this.isNever = terms.length === 0;
    this.key = terms.map(keyOf).sort().join("|");
  }

  /** The condition that `pred` is `is`. */
  static of(pred: RunValue, is: boolean): Guard {
    return new Guard([new Map([[pred.id, { pred, is }]])]);
  }

  /** @internal */
  static ofTerms(terms: readonly Term[]): Guard {
    return new Guard(terms);
  }

  /** The predicates that decide. */
  get preds(): RunValue[] {
    return [...new Set(this.terms.flatMap((term) => [...term.values()].map(({ pred }) => pred)))];
  }

  and(other: Guard): Guard {
    if (this === other || other.isAlways) return this;
    if (this.isAlways) return other;
    return simplest(this.terms.flatMap((term) => other.terms.map((more) => join(term, more))).filter(isTerm));
  }
  or(other: Guard): Guard {
    if (this === other || other.isNever) return this;
    if (this.isNever) return other;
    return simplest([...this.terms, ...other.terms]);
  }
  /** True where this holds only if `other` does, too. */
  implies(other: Guard): boolean {
    return this.terms.every((term) => other.terms.some((less) => contains(term, less)));
  }
  /** True where the two never hold together. */
  excludes(other: Guard): boolean {
    return this.and(other).isNever;
  }
  /** Whether it holds; `decide` gives a predicate's value, undefined for one that is dead. */
  holds(decide: (pred: RunValue) => boolean | undefined): boolean {
    for (const term of this.terms) {
      let all = true;
      for (const { pred, is } of term.values()) if (decide(pred) !== is) all = false;
      if (all) return true;
    }
    return false;
  }
}

function keyOf(term: Term): string {
  return [...term.entries()]
    .sort(([a], [b]) => a - b)
    .map(([id, { is }]) => `${is ? "" : "!"}${id}`)
    .join("&");
}

/** Both terms in one; undefined where they contradict each other. */
function join(a: Term, b: Term): Term | undefined {
  const joined = new Map(a);
  for (const [id, literal] of b) {
    if (joined.get(id)?.is === !literal.is) return undefined;
    joined.set(id, literal);
  }
  return joined;
}

function isTerm(term: Term | undefined): term is Term {
  return term !== undefined;
}

/** True where all of `less` is in `term`. */
function contains(term: Term, less: Term): boolean {
  for (const [id, { is }] of less) if (term.get(id)?.is !== is) return false;
  return true;
}

/** Terms that differ in one predicate alone do not depend on it, and a term that another one contains adds nothing. */
function simplest(terms: readonly Term[]): Guard {
  const list = [...terms];
  for (let again = true; again; ) {
    again = false;
    for (let i = 0; i < list.length && !again; i++)
      for (let j = 0; j < list.length && !again; j++) {
        if (i === j) continue;
        const merged = contains(list[i]!, list[j]!) ? list[j] : withoutDifference(list[i]!, list[j]!);
        if (merged === undefined) continue;
        list[Math.min(i, j)] = merged;
        list.splice(Math.max(i, j), 1);
        again = true;
      }
  }
  const [only] = list;
  if (only === undefined) return Guard.never;
  return only.size === 0 ? Guard.always : Guard.ofTerms(list);
}

/** The common part of `a` and `b` where they only differ in what one predicate must be. */
function withoutDifference(a: Term, b: Term): Term | undefined {
  if (a.size !== b.size) return undefined;
  let different: number | undefined;
  for (const [id, { is }] of a) {
    const other = b.get(id);
    if (other === undefined || (other.is !== is && different !== undefined)) return undefined;
    if (other.is !== is) different = id;
  }
  const common = new Map(a);
  if (different !== undefined) common.delete(different);
  return common;
}
