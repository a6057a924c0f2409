/** A point of a curve. */
export interface Point {
  readonly step: number;
  readonly value: number;
}

/** Points that are in a row, as one: their mean step and mean value. */
interface Bucket {
  count: number;
  step: number;
  value: number;
}

/**
 * The points of a curve that grows, in bounded memory: of a long one, neighbours are kept as their mean. Values that are not finite stay as
 * they are, so that a loss which becomes NaN is seen.
 */
export class Series {
  /** Most points that a curve is drawn of. */
  static readonly most = 400;

  #buckets: Bucket[] = [];
  #width = 1;
  #count = 0;
  #last: Point | undefined;
  #least: number | undefined;
  #greatest: number | undefined;

  /** Adds a point behind the others. */
  add(step: number, value: number): void {
    this.#count++;
    this.#last = { step, value };
    if (Number.isFinite(value)) {
      this.#least = Math.min(value, this.#least ?? value);
      this.#greatest = Math.max(value, this.#greatest ?? value);
    }
    const bucket = this.#buckets.at(-1);
    if (bucket !== undefined && bucket.count < this.#width) merge(bucket, { count: 1, step, value });
    else this.#buckets.push({ count: 1, step, value });
    if (this.#buckets.length > Series.most) this.#halve();
  }

  /** How many points were added. */
  get count(): number {
    return this.#count;
  }

  /** The latest point, as it was added. */
  get last(): Point | undefined {
    return this.#last;
  }

  /** The least of the finite values. */
  get least(): number | undefined {
    return this.#least;
  }

  /** The greatest of the finite values. */
  get greatest(): number | undefined {
    return this.#greatest;
  }

  /** The points to draw. */
  get points(): readonly Point[] {
    return this.#buckets.map(({ step, value }) => ({ step, value }));
  }

  #halve(): void {
    const halves: Bucket[] = [];
    for (const [i, bucket] of this.#buckets.entries())
      if (i % 2 === 0) halves.push(bucket);
      else merge(halves.at(-1)!, bucket);
    this.#buckets = halves;
    this.#width *= 2;
  }
}

function merge(into: Bucket, { count, step, value }: Bucket): void {
  const share = count / (into.count + count);
  into.step += (step - into.step) * share;
  into.value = into.value === value ? value : into.value + (value - into.value) * share;
  into.count += count;
}

/** Points between two gaps: no line goes through them. */
export function lonePoints({ points }: Series): Point[] {
  const isGap = (point: Point | undefined) => point === undefined || !Number.isFinite(point.value);
  return points.filter((point, i) => !isGap(point) && isGap(points[i - 1]) && isGap(points[i + 1]));
}
