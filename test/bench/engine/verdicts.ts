import { quantile, type Samples, verdictOn, type Wanted } from "../../support/bench-table.js";

/** A figure, and what is wanted of it. */
export interface Target extends Wanted {
  readonly title: string;
  readonly samples: Samples;
}

/** A Markdown table of what is wanted and what is: the medians of `own` over those of `peer`. */
export function verdicts(targets: readonly Target[], own: string, peer: string): string {
  const lines = targets.map(({ title, samples, ...wanted }) => {
    const [mine, theirs] = [own, peer].map((name) => quantile(samples.get(name) ?? [], 0.5));
    const got = mine! / theirs!;
    return `| ${title} | ${got.toFixed(2)} | ${wanted.most} | ${wanted.aim} | ${verdictOn(got, wanted)} |`;
  });
  return ["| work | is | must | aim | |", "|---|---|---|---|---|", ...lines].join("\n");
}
