import type { Box } from "./boxes.js";
import { type Area, CHARACTER } from "./graph-layout.js";
import { contentText, familyOf } from "./graph-view.js";
import { count, html, type Markup, shorten } from "./html.js";
import { COLOURS, LONGEST_NAME, round, text } from "./svg.js";

/** Characters of a line in a box. */
const LONGEST_LABEL = 26;
/** Names listed in a tooltip. */
const LONGEST_LIST = 12;

/** The room that a box needs; `links` of it are not drawn. */
export function boxSize(box: Box, links = 0): { width: number; height: number } {
  const [label, detail] = boxText(box, links);
  if (box.kind === "constant") return { width: Math.ceil(label.length * 9.5 * CHARACTER) + 14, height: 18 };
  const width = Math.max(label.length * 12 * CHARACTER, detail.length * 10 * CHARACTER);
  return { width: Math.max(56, Math.ceil(width) + 22), height: detail === "" ? 26 : 38 };
}

/** The lines in a box: the end of its name, and what it is. */
function boxText(box: Box, links: number): [label: string, detail: string] {
  const local =
    box.scope === "" || !box.name.startsWith(`${box.scope}/`) ? box.name : box.name.slice(box.scope.length + 1);
  const label = shorten(local, LONGEST_LABEL);
  const details = [shorten(detailOf(box, local), LONGEST_LABEL), links === 0 ? "" : count(links, "line")];
  return [label, details.filter((detail) => detail !== "").join(" · ")];
}

function detailOf(box: Box, local: string): string {
  if (box.head === undefined) return count(box.nodes.length, "op");
  if (box.kind !== "operation") return contentText(box.head);
  return local === box.head.type ? "" : box.head.type;
}

/** A box with its texts and tooltip; `neighbours` are those to which no lines are drawn. */
export function drawBox(box: Box, { x, y, width, height }: Area, neighbours: readonly string[] = []): Markup {
  const [label, detail] = boxText(box, neighbours.length);
  const colour = COLOURS[box.kind];
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const rectangle = (dx: number, opacity: number) =>
    html`<rect x="${left + dx}" y="${top + dx}" width="${width}" height="${height}" rx="${box.kind === "constant" ? 9 : 5}" fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-width="1.2"/>`;
  const stack = box.nodes.length > 1 && box.kind === "scope" ? [rectangle(3, 0.08)] : [];
  const small = box.kind === "constant";
  const texts =
    detail === "" || small
      ? [text(label, x, y + (small ? 3.3 : 4), { size: small ? 9.5 : 12, opacity: small ? 0.85 : 1, anchor: "middle" })]
      : [
          text(label, x, y - 2, { size: 12, anchor: "middle" }),
          text(detail, x, y + 12, { size: 10, opacity: 0.75, anchor: "middle" }),
        ];
  return html`<g><title>${boxTitle(box, neighbours)}</title>${stack}${rectangle(0, 0.16)}${texts}</g>`;
}

function boxTitle({ name, head, nodes }: Box, neighbours: readonly string[]): string {
  const lines = [shorten(name, LONGEST_NAME)];
  if (head !== undefined) {
    lines.push(shorten(head.type, LONGEST_NAME));
    if (familyOf(head) !== "operation" && contentText(head) !== "") lines.push(contentText(head));
    else
      for (const [index, { dtype, shape }] of head.outputs.slice(0, 8).entries())
        lines.push(`output ${index}: ${dtype.name} ${shape}`);
    if (head.device) lines.push(`on ${shorten(head.device, LONGEST_NAME)}`);
    if (head.site) lines.push(`made in ${shorten(head.site, LONGEST_NAME)}`);
  }
  const prefix = `${name}/`;
  const inside = nodes.filter((node) => node !== head);
  lines.push(
    ...list(`${count(inside.length, "op")} inside:`, inside, (node) => {
      const local = node.name.startsWith(prefix) ? node.name.slice(prefix.length) : node.name;
      return `${shorten(local, 60)} (${shorten(node.type, 40)})`;
    }),
    ...list("lines not drawn, with:", neighbours, (neighbour) => shorten(neighbour, 60)),
  );
  return lines.join("\n");
}

/** Lines of a tooltip: a heading and the first dozen of `items`; none where there are no items. */
function list<T>(heading: string, items: readonly T[], textOf: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length > LONGEST_LIST ? [`  … and ${items.length - LONGEST_LIST} more`] : [];
  return [heading, ...items.slice(0, LONGEST_LIST).map((item) => `  ${textOf(item)}`), ...rest];
}
