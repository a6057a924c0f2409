import { html, type Markup, thousands } from "./html.js";
import type { Statistics } from "./statistics.js";
import { COLOURS } from "./svg.js";
import { figureText } from "./units.js";

const BAR = 4;
const HEIGHT = 26;
/** Fewer elements are seen in the table anyhow. */
const FEWEST = 10;

/** A small drawing of how the elements are spread over their range; empty where there is nothing to tell apart. */
export function histogram({ bins, min, max }: Statistics): Markup[] {
  if (bins.length < 2 || bins.reduce((sum, count) => sum + count, 0) < FEWEST) return [];
  const most = Math.max(...bins);
  const bar = Math.max(BAR, Math.min(20, Math.round(72 / bins.length)));
  const width = bins.length * bar;
  const path = bins.map((count, index) => (count === 0 ? "" : column(index * bar, bar - 1, count / most))).join("");
  const zero =
    min < 0 && max > 0
      ? [
          html`<path d="M${tick((-min / (max - min)) * width)}V${HEIGHT + 2}" stroke="currentColor" stroke-opacity="0.6"/>`,
        ]
      : [];
  const title = `Histogram from ${figureText(min)} to ${figureText(max)} in ${bins.length} parts: ${bins.map(thousands).join(" ")}`;
  return [
    html`<svg width="${width}" height="${HEIGHT + 2}" viewBox="0 0 ${width} ${HEIGHT + 2}" role="img" style="vertical-align: middle"><title>${title}</title><path d="${path}" fill="${COLOURS.operation}"/><path d="M0 ${HEIGHT + 0.5}H${width}" stroke="currentColor" stroke-opacity="0.35"/>${zero}</svg>`,
  ];
}

/** A bar; one of few elements is still seen. */
function column(x: number, width: number, share: number): string {
  const height = Math.max(1, Math.round(share * HEIGHT * 10) / 10);
  return `M${x} ${HEIGHT}v-${height}h${width}v${height}z`;
}

function tick(x: number): string {
  return `${Math.round(x * 10) / 10} ${HEIGHT - 3}`;
}

const BLOCKS = "▁▂▃▄▅▆▇█";
/** Bars of a histogram in a line of text, at most. */
const MOST_BLOCKS = 16;

/** How elements are spread, as a line of bars: `▁▃█ ▂`. */
export function histogramText(bins: readonly number[]): string {
  const together = Math.ceil(bins.length / MOST_BLOCKS);
  const sums = Array.from({ length: Math.ceil(bins.length / together) || 0 }, (_, index) =>
    bins.slice(index * together, (index + 1) * together).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(...sums);
  return sums
    .map((count) => (count === 0 ? " " : BLOCKS[Math.max(0, Math.ceil((count / most) * BLOCKS.length) - 1)]))
    .join("");
}
