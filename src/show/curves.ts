import { curvesSpec } from "./curves-spec.js";
import { curvesSvg } from "./curves-svg.js";
import type { MimeBundle } from "./mime.js";
import type { Curves } from "./panels.js";
import { shortNumber } from "./short-number.js";

/** Panels, and curves in one panel, that are drawn; of more, only the text tells. */
const [MOST_PANELS, MOST_CURVES] = [12, 10];

/** Curves that the text tells of. */
const MOST_LINES = 40;

/**
 * How curves are shown: a Vega-Lite specification, which JupyterLab and VS Code draw; the same as SVG for all others; and as text the
 * first, last, least and greatest value of each. All of it is bounded, whatever the number of points.
 */
export function curvesBundle(curves: Curves): MimeBundle {
  const text = curvesText(curves);
  const panels = curves.panels
    .slice(0, MOST_PANELS)
    .map(({ name, curves }) => ({ name, curves: new Map([...curves].slice(0, MOST_CURVES)) }))
    .filter(({ curves }) => curves.size > 0);
  if (panels.length === 0) return { "text/plain": text };
  const drawn = { ...curves, panels };
  return {
    "application/vnd.vegalite.v5+json": curvesSpec(drawn, text),
    "image/svg+xml": curvesSvg(drawn, text),
    "text/plain": text,
  };
}

/** One line a curve. */
function curvesText({ title, axis, panels }: Curves): string {
  const rows = panels.flatMap(({ name, curves }) =>
    [...curves].map(([curve, series]) => {
      const { last, least, greatest, count } = series;
      const label = curve === name ? name : `${name} (${curve})`;
      if (last === undefined) return [label, "no points"];
      const range = least === undefined ? "" : `from ${shortNumber(least)} to ${shortNumber(greatest!)}`;
      return [
        label,
        `${shortNumber(last.value)} at ${axis} ${shortNumber(last.step)}`,
        range,
        count === 1 ? "1 point" : `${count} points`,
      ];
    }),
  );
  const shown = rows.slice(0, MOST_LINES);
  const widths = [0, 1, 2].map((i) => Math.max(0, ...shown.map((row) => row[i]?.length ?? 0)));
  const lines = shown.map((row) =>
    row
      .map((word, i) => word.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  if (rows.length > shown.length) lines.push(`… and ${rows.length - shown.length} more curves`);
  if (rows.length === 0) lines.push("No curves yet");
  return [...(title === undefined ? [] : [title]), ...lines].join("\n");
}
