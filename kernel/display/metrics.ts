import { shortNumber } from "../../src/show/short-number.js";
import { plainText } from "./bundle.js";

/** What is watched while work goes on, by name: numbers, or arrays of one element as a run gives them. */
export type Metrics = Readonly<Record<string, unknown>>;

/** The metric as a number. @throws TypeError for what is none */
export function metricValue(name: string, value: unknown): number {
  const single = typeof value === "object" && value !== null ? value.valueOf() : value;
  if (typeof single === "number") return single;
  if (typeof single === "bigint") return Number(single);
  const expected = "expected a number or an array of one element";
  throw new TypeError(`Cannot show the metric "${name}": it is ${plainText(value)}, ${expected}`);
}

/** The metrics in a line: `loss 0.1234  accuracy 0.97`. */
export function metricsText(metrics: Metrics): string {
  return Object.entries(metrics)
    .map(([name, value]) => `${name} ${shortNumber(metricValue(name, value))}`)
    .join("  ");
}
