/** What is measured: the samples of each contestant, in milliseconds. */
export type Samples = Map<string, number[]>;

/** The sample below which `share` of them lie; NaN where there are none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** One line of a table: which samples, and which quantile of them. */
export interface BenchRow {
  readonly title: string;
  readonly samples: Samples;
  readonly share: number;
}

/** What is wanted of a figure: it is to be no more than `most`, and better no more than `aim`. */
export interface Wanted {
  readonly most: number;
  readonly aim: number;
}

/** Whether a figure is what was wanted of it. */
export function verdictOn(figure: number, { most, aim }: Wanted): string {
  if (Number.isNaN(figure)) return "not measured";
  if (figure <= aim) return "aim reached";
  return figure <= most ? "reached" : "missed";
}

/** A Markdown table: a column for each contestant in `unit`, then the ratio of the first one to each other. */
export function benchTable(rows: readonly BenchRow[], names: readonly string[], unit = "milliseconds"): string {
  const shown = (value: number, digits: number): string => (Number.isNaN(value) ? "–" : value.toFixed(digits));
  const header = [unit, ...names, ...names.slice(1).map((name) => `ratio to ${name}`)];
  const lines = [header];
  for (const { title, samples, share } of rows) {
    const values = names.map((name) => quantile(samples.get(name) ?? [], share));
    const ratios = values.slice(1).map((value) => shown(values[0]! / value, 2));
    lines.push([title, ...values.map((value) => shown(value, value < 0.1 ? 3 : value < 10 ? 2 : 0)), ...ratios]);
  }
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  const line = (parts: readonly string[]) => `| ${parts.map((part, i) => part.padEnd(widths[i]!)).join(" | ")} |`;
  return [line(lines[0]!), line(widths.map((width) => "-".repeat(width))), ...lines.slice(1).map(line)].join("\n");
}
