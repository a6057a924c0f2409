import type { NdArray } from "../core/ndarray.js";
import { histogram } from "./histogram.js";
import { count, html, type Markup, spaced, thousands } from "./html.js";
import type { Statistics } from "./statistics.js";
import { STYLE } from "./style.js";
import { figureText } from "./units.js";

/**
 * What the elements of an array are like, in a line: range with histogram, mean, standard deviation, and how many are not
 * finite; of booleans how many are true; of strings their lengths.
 */
export function statisticsLine({ dtype, size }: NdArray, statistics: Statistics): Markup {
  const { seen, isSample, nan, infinite, min, max, mean, std } = statistics;
  const finite = seen - nan - infinite;
  const parts: Markup[] = [];
  if (dtype.kind === "bool") {
    const yes = Math.round(mean * seen);
    parts.push(figure("True", thousands(yes)), figure("False", thousands(seen - yes)));
  } else if (finite > 0) {
    parts.push(figure("min", figureText(min)), ...histogram(statistics), figure("max", figureText(max)));
    parts.push(figure("mean", figureText(mean)), figure("std", figureText(std)));
  }
  if (nan > 0) parts.push(html`<span style="${STYLE.alarm}">${thousands(nan)} NaN</span>`);
  if (infinite > 0) parts.push(html`<span style="${STYLE.alarm}">${thousands(infinite)} Inf</span>`);
  const notes: string[] = [];
  if (dtype.kind === "string") notes.push("lengths in bytes");
  if (dtype.kind === "complex") notes.push("of the magnitudes");
  if (finite < seen && finite > 0) notes.push("of the finite elements");
  if (isSample) notes.push(`from a sample of ${count(seen, "element")} of ${thousands(size)}`);
  if (notes.length > 0) parts.push(html`<span style="${STYLE.muted}">(${notes.join(", ")})</span>`);
  return html`<div style="${STYLE.figures}">${spaced(parts)}</div>`;
}

function figure(name: string, text: string): Markup {
  return html`<span><span style="${STYLE.muted}">${name}</span> ${text}</span>`;
}
