import { quantile, type Samples } from "../../support/bench-table.js";

/** What is wanted of a ratio. */
export interface Wanted {
  readonly most: number;
  readonly aim: number;
}

/** A figure, and what is wanted of it. */
export interface Target extends Wanted {
  readonly title: string;
  readonly samples: Samples;
}

/** A Markdown table of what is wanted and what is: the medians of `own` over those of `peer`. */
export function verdicts(targets: readonly Target[], own: string, peer: string): string {
  const lines = targets.map(({ title, samples, most, aim }) => {
    const [mine, theirs] = [own, peer].map((name) => quantile(samples.get(name) ?? [], 0.5));
    const got = mine! / theirs!;
    const verdict = Number.isNaN(got)
      ? "not measured"
      : got <= aim
        ? "aim reached"
        : got <= most
          ? "reached"
          : "missed";
    return `| ${title} | ${got.toFixed(2)} | ${most} | ${aim} | ${verdict} |`;
  });
  return ["| work | is | must | aim | |", "|---|---|---|---|---|", ...lines].join("\n");
}
