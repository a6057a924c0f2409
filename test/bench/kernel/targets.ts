import { quantile, type Samples, verdictOn, type Wanted } from "../../support/bench-table.js";

/** What is measured: milliseconds, or megabytes of memory. */
export type Figure =
  | "process start to kernel_info_reply"
  | "process start to the result of a first cell"
  | "1+1, reply and idle"
  | "completion, the first"
  | "completion after the first"
  | "a cell with a name"
  | "20,000 printed lines"
  | "first line of a busy loop"
  | "interrupt of a busy loop"
  | "resident memory when idle"
  | "memory after the first cell";

/** What is wanted of a figure: its ratio to that of another kernel, or its value. */
interface Target extends Wanted {
  readonly figure: Figure;
  readonly share: number;
  /** Another kernel; "fastest": whichever of them is; "value": the figure itself counts. */
  readonly against: string;
}

const targets: readonly Target[] = [
  { figure: "process start to kernel_info_reply", share: 0.5, against: "fastest", most: 1, aim: 0.8 },
  { figure: "process start to the result of a first cell", share: 0.5, against: "deno", most: 1.2, aim: 1 },
  { figure: "1+1, reply and idle", share: 0.5, against: "fastest", most: 1.1, aim: 0.8 },
  { figure: "1+1, reply and idle", share: 0.99, against: "fastest", most: 1.1, aim: 0.8 },
  { figure: "20,000 printed lines", share: 0.5, against: "ipykernel", most: 1, aim: 0.4 },
  { figure: "first line of a busy loop", share: 0.5, against: "value", most: Number.POSITIVE_INFINITY, aim: 20 },
  { figure: "completion after the first", share: 0.5, against: "deno", most: 1, aim: 0.5 },
  { figure: "interrupt of a busy loop", share: 0.5, against: "ipykernel", most: 0.5, aim: 0.1 },
  { figure: "resident memory when idle", share: 0.5, against: "ipykernel", most: 1.3, aim: 1 },
];

/** A Markdown table of what is wanted and what is: the figures of the kernel `own` among those of all. */
export function verdicts(figures: ReadonlyMap<Figure, Samples>, own: string): string {
  const lines = targets.map(({ figure, share, against, most, aim }) => {
    const samples = figures.get(figure) ?? new Map<string, number[]>();
    const values = [...samples].map(([name, list]) => [name, quantile(list, share)] as const);
    const mine = values.find(([name]) => name === own)?.[1] ?? Number.NaN;
    const others = values.filter(([name]) => name !== own && (against === "fastest" || name === against));
    const [peer, theirs] = others.sort((one, other) => one[1] - other[1])[0] ?? ["–", Number.NaN];
    const [name, got] = against === "value" ? ["itself", mine] : [peer, mine / theirs];
    const title = share === 0.5 ? figure : `${figure}, p99`;
    return `| ${title} | ${name} | ${got.toFixed(2)} | ${most === Number.POSITIVE_INFINITY ? "while it spins" : most} | ${aim} | ${verdictOn(got, { most, aim })} |`;
  });
  return ["| figure | against | is | must | aim | |", "|---|---|---|---|---|---|", ...lines].join("\n");
}
