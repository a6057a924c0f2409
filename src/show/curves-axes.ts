import { scaleLinear } from "d3-scale";
import type { Panel } from "./panels.js";

/** One of the two axes of a panel. */
export interface Axis {
  /** What stands at its ends. */
  readonly domain: readonly [number, number];
  /** What is marked on it. */
  readonly ticks: readonly number[];
  /** How numbers are written at it, as d3 and Vega are told it. */
  readonly format: string;
  /** What is written at a tick. */
  label(tick: number): string;
}

/** The axes of a panel: the horizontal one as long as the curves, the vertical one to round numbers around their finite values. */
export function axesOf({ curves }: Panel): { readonly x: Axis; readonly y: Axis } {
  const all = [...curves.values()].flatMap(({ points }) => points);
  const steps = all.map(({ step }) => step);
  const x = scaleLinear(spread(steps), [0, 1]);
  const y = scaleLinear(spread(all.map(({ value }) => value).filter(Number.isFinite)), [0, 1]).nice(5);
  const marks = x.ticks(4);
  return {
    x: axis(x, steps.every(Number.isInteger) ? marks.filter(Number.isInteger) : marks),
    y: axis(y, y.ticks(5)),
  };
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function axis(scale: Scale, ticks: readonly number[]): Axis {
  const format = formatOf(Math.max(...ticks.map(Math.abs), 0));
  const write = scale.tickFormat(ticks.length, format);
  const [from = 0, to = 1] = scale.domain();
  return { domain: [from, to], ticks, format, label: (tick) => (tick === 0 ? "0" : write(tick)) };
}

/** `0.25`, `1,200`; `2.5M` for what is large, `2e-5` for what is small. */
function formatOf(largest: number): string {
  if (largest >= 1e5) return largest < 1e15 ? ".9~s" : ".3~e";
  return largest > 0 && largest < 1e-3 ? ".3~e" : ",.9~g";
}

/** From the least to the greatest; a little around a single value. */
function spread(values: readonly number[]): [number, number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  if (least > greatest) return [0, 1];
  if (least < greatest) return [least, greatest];
  const around = Math.abs(least) / 10 || 1;
  return [least - around, greatest + around];
}
