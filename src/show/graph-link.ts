import type { Point } from "./dagre.js";
import type { PlacedPicture } from "./graph-layout.js";
import { html, type Markup, shorten } from "./html.js";
import type { Link } from "./picture.js";
import { GREY, LONGEST_NAME, round, text } from "./svg.js";

/** The shape that a line carries; the number of tensors where they differ. */
export function linkLabel({ tensors }: Link): string {
  const shapes = new Set(tensors.map((tensor) => tensor.shape));
  const [shape] = shapes;
  if (shapes.size > 1) return `${tensors.length} tensors`;
  if (shape === undefined) return "";
  return shorten(shape, 24) + (tensors.length > 1 ? ` ×${tensors.length}` : "");
}

function linkTitle({ from, to, tensors, controls }: Link): string {
  const shown = tensors
    .slice(0, 8)
    .map(({ name, type, shape }) => `${shorten(name, LONGEST_NAME)}  ${type} ${shape ?? ""}`);
  if (tensors.length > 8) shown.push(`… and ${tensors.length - 8} more`);
  if (controls > 0) shown.push(controls === 1 ? "1 control dependency" : `${controls} control dependencies`);
  return [`${shorten(from.name, LONGEST_NAME)} → ${shorten(to.name, LONGEST_NAME)}`, ...shown].join("\n");
}

/** The lines of a picture, with their labels and tooltips. */
export function drawLinks({ links }: PlacedPicture): Markup[] {
  return links.map(({ link, points, label }) => {
    const dashes = link.tensors.length === 0 ? "4 3" : "none";
    const { path, head, knots } = curve(points);
    const labels = label === undefined ? [] : [drawLabel(linkLabel(link), label, knots)];
    return html`<g><title>${linkTitle(link)}</title><path d="${path}" fill="none" stroke="${GREY}" stroke-width="1.2" stroke-dasharray="${dashes}"/><path d="${head}" fill="${GREY}"/>${labels}</g>`;
  });
}

/**
 * The label stands right of the line, at the height that the layout kept free for it; where the line is flat, above or
 * below, on the side that the line leaves free.
 */
function drawLabel(label: string, place: Point, knots: readonly Point[]): Markup {
  const distance = (index: number) => Math.abs(knots[index]!.y - place.y);
  const nearest = knots.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
  const { x, y } = knots[nearest]!;
  const [before, after] = [knots[Math.max(nearest - 1, 0)]!, knots[Math.min(nearest + 1, knots.length - 1)]!];
  const slope = (after.x - before.x) / (Math.abs(after.y - before.y) || 1);
  const lift = slope > 0.7 ? -2 : slope < -0.7 ? 10 : 3;
  return text(label, x + 6, y + lift, { size: 9.5, opacity: 0.75 });
}

const ARROW = 7;

/**
 * A smooth line through the points that the layout gave (a uniform cubic B-spline), its arrow head, and the points of
 * the line that are nearest to the given ones.
 */
function curve(points: readonly Point[]): { path: string; head: string; knots: readonly Point[] } {
  const tip = points.at(-1)!;
  const before = points.at(-2) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const base = { x: tip.x - ARROW * ux, y: tip.y - ARROW * uy };
  const course = [...points.slice(0, -1), base];
  const at = (index: number) => course[Math.min(Math.max(index, 0), course.length - 1)]!;
  const knots = course.map((_, i) => blend([at(i - 1), 1], [at(i), 4], [at(i + 1), 1]));
  let path = `M${pair(at(0))}L${pair(knots[0]!)}`;
  for (let i = 1; i < course.length; i++) {
    const [from, to] = [at(i - 1), at(i)];
    path += `C${pair(blend([from, 2], [to, 1]))} ${pair(blend([from, 1], [to, 2]))} ${pair(knots[i]!)}`;
  }
  path += `L${pair(base)}`;
  const wing = (side: number) => pair({ x: base.x - side * uy * 3, y: base.y + side * ux * 3 });
  return { path, head: `M${pair(tip)}L${wing(1)}L${wing(-1)}Z`, knots };
}

function blend(...weighted: readonly (readonly [Point, number])[]): Point {
  const sum = weighted.reduce((total, [, weight]) => total + weight, 0);
  const along = (axis: "x" | "y") => weighted.reduce((total, [point, weight]) => total + weight * point[axis], 0) / sum;
  return { x: along("x"), y: along("y") };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
