import { logSoftmax, logSum } from "./alignment.js";

const NEVER = Number.NEGATIVE_INFINITY;

/** The logarithms of the probabilities of a sequence: whose last step is a blank, or a label, and of both together. */
interface Chances {
  total: number;
  blank: number;
  label: number;
}
const never = (): Chances => ({ total: NEVER, blank: NEVER, label: NEVER });

/** A sequence of labels, as one more than that of its parent. */
class Prefix {
  before = never();
  now = never();
  private readonly children = new Map<number, Prefix>();

  constructor(
    readonly parent: Prefix | undefined,
    readonly label: number,
  ) {}

  get isActive(): boolean {
    return this.now.total !== NEVER;
  }
  child(label: number): Prefix {
    let child = this.children.get(label);
    if (child === undefined) this.children.set(label, (child = new Prefix(this, label)));
    return child;
  }
  /** The chance that the sequence goes on with `label`, which needs a blank between where it repeats the last one. */
  chanceBefore(label: number): number {
    return label === this.label ? this.before.blank : this.before.total;
  }
  labels(mergesRepeated: boolean): number[] {
    const found: number[] = [];
    let last = -1;
    for (let prefix: Prefix = this; prefix.parent !== undefined; prefix = prefix.parent) {
      if (!mergesRepeated || prefix.label !== last) found.push(prefix.label);
      last = prefix.label;
    }
    return found.reverse();
  }
}

/** A sequence that was found, and the logarithm of its probability. */
export interface Found {
  readonly labels: readonly number[];
  readonly log: number;
}

/** The likeliest sequences of labels, whenever they are said, among `width` that are kept in each step; the last class is the blank. */
export function searchBeam(
  steps: readonly ArrayLike<number>[],
  width: number,
  count: number,
  mergesRepeated: boolean,
): Found[] {
  const root = new Prefix(undefined, -1);
  root.now = { total: 0, blank: 0, label: NEVER };
  let leaves: Prefix[] = [root];
  for (const scores of steps) leaves = advance(leaves, logSoftmax(scores), width);
  return leaves.slice(0, count).map((prefix) => ({ labels: prefix.labels(mergesRepeated), log: prefix.now.total }));
}

/** The likeliest sequences after one more step, the likeliest first. */
function advance(branches: readonly Prefix[], logs: Float64Array, width: number): Prefix[] {
  const blank = logs.length - 1;
  const kept = new Kept(width);
  for (const branch of branches) branch.before = { ...branch.now };
  for (const branch of branches) {
    const { now, before, parent, label } = branch;
    if (parent !== undefined) {
      if (parent.isActive) now.label = logSum(now.label, parent.chanceBefore(label));
      now.label += logs[label]!;
    }
    now.blank = before.total + logs[blank]!;
    now.total = logSum(now.blank, now.label);
    kept.add(branch);
  }
  for (const branch of branches) {
    if (!kept.takes(branch.before.total)) continue;
    for (let label = 0; label < blank; label++) {
      const child = branch.child(label);
      if (child.isActive) continue;
      const log = logs[label]! + branch.chanceBefore(label);
      child.now = { total: log, blank: NEVER, label: log };
      if (kept.takes(log)) kept.add(child);
      else {
        child.before = never();
        child.now = never();
      }
    }
  }
  return kept.sorted();
}

/** The likeliest sequences that were seen. */
class Kept {
  private readonly list: Prefix[] = [];

  constructor(private readonly width: number) {}

  /** True where a sequence of that probability would be among them. */
  takes(total: number): boolean {
    return total > NEVER && (this.list.length < this.width || total > this.list.at(-1)!.now.total);
  }
  add(prefix: Prefix): void {
    if (this.list.length === this.width) this.list.pop()!.now = never();
    const at = this.list.findIndex(({ now }) => now.total < prefix.now.total);
    this.list.splice(at < 0 ? this.list.length : at, 0, prefix);
  }
  sorted(): Prefix[] {
    return this.list;
  }
}
