import { type Box, boxesOf } from "./boxes.js";
import type { GraphView } from "./graph-view.js";
import { isAuxiliary } from "./scopes.js";

/** A picture has at most so many lines, however large the graph. */
const MOST_LINKS = 240;

/** A line between two boxes: all tensors, or all control dependencies, from one to the other. */
export interface Link {
  readonly from: Box;
  readonly to: Box;
  readonly tensors: { readonly name: string; readonly type: string; readonly shape: string | undefined }[];
  /** Number of control dependencies. */
  controls: number;
}

/** A box that stands beside the others, its lines not drawn: those from and to it would cover everything. */
export interface Aside {
  readonly box: Box;
  /** The names of the boxes that it has lines with. */
  readonly neighbours: readonly string[];
}

/** What is to be drawn of a graph. */
export interface Picture {
  /** Boxes with lines between them. */
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
  readonly asides: readonly Aside[];
  /** Lines between boxes that are left out because there are too many. */
  readonly hiddenLinks: number;
}

/** The boxes and lines of a graph; every operation is in exactly one box. */
export function pictureOf(graph: GraphView): Picture {
  const boxes = boxesOf(graph);
  return arrange(boxes, linksOf(graph, boxes));
}

/** Up to so many boxes, all lines are drawn. */
const SMALL = 12;
/** A group or operation with more lines than this is put aside. */
const MOST_LINES = 12;
/** The same for one that gives no tensors to others, as optimizers do, which only update variables. */
const MOST_LINES_OF_SINK = 6;
/** The same for one with control dependencies alone, as initializers of everything have. */
const MOST_CONTROLS = 3;

/**
 * Tells apart what is drawn with its lines and what is put aside: savers and gradients first, then hubs, such as an
 * initializer of everything, and what has no lines left.
 */
function arrange(boxes: readonly Box[], all: readonly Link[]): Picture {
  const isSmall = boxes.length <= SMALL;
  const isBeside = (box: Box) => isAuxiliary(box.name);
  const main = isSmall || boxes.every(isBeside) ? all : all.filter(({ from, to }) => !isBeside(from) && !isBeside(to));
  const degrees = degreesOf(main);
  const isHub = (box: Box) => {
    const { links = 0, tensors = 0, given = 0 } = degrees.get(box) ?? {};
    const most = tensors === 0 ? MOST_CONTROLS : given === 0 ? MOST_LINES_OF_SINK : MOST_LINES;
    return (box.kind === "operation" || box.kind === "scope") && links > most;
  };
  const inner = isSmall ? main : main.filter(({ from, to }) => !isHub(from) && !isHub(to));
  const linked = degreesOf(inner);
  const shown = inner
    .toSorted((a, b) => Number(b.tensors.length > 0) - Number(a.tensors.length > 0))
    .slice(0, MOST_LINKS);
  const aside = (box: Box): Aside => {
    const ends = all.flatMap(({ from, to }) => (from === box ? [to.name] : to === box ? [from.name] : []));
    return { box: { ...box, scope: "" }, neighbours: [...new Set(ends)] };
  };
  return {
    boxes: boxes.filter((box) => linked.has(box)),
    links: shown,
    asides: boxes.filter((box) => !linked.has(box)).map(aside),
    hiddenLinks: inner.length - shown.length,
  };
}

/** Numbers of a box's lines: all, those with tensors, and those with tensors that it gives to others. */
interface Degree {
  links: number;
  tensors: number;
  given: number;
}

function degreesOf(links: readonly Link[]): ReadonlyMap<Box, Degree> {
  const degrees = new Map<Box, Degree>();
  for (const { from, to, tensors } of links)
    for (const box of [from, to]) {
      const degree = degrees.get(box) ?? { links: 0, tensors: 0, given: 0 };
      degree.links += 1;
      if (tensors.length > 0) degree.tensors += 1;
      if (tensors.length > 0 && box === from) degree.given += 1;
      degrees.set(box, degree);
    }
  return degrees;
}

function linksOf(graph: GraphView, boxes: readonly Box[]): Link[] {
  const boxOf = new Map<string, Box>();
  for (const box of boxes) for (const node of box.nodes) boxOf.set(node.name, box);
  const links = new Map<number, Link>();
  const link = (from: Box | undefined, to: Box | undefined): Link | undefined => {
    if (from === undefined || to === undefined || from === to) return undefined;
    const key = from.id * boxes.length + to.id;
    const found = links.get(key) ?? { from, to, tensors: [], controls: 0 };
    links.set(key, found);
    return found;
  };
  for (const node of graph.operations) {
    const to = boxOf.get(node.name);
    for (const { op, index, dtype, shape } of node.inputs)
      link(boxOf.get(op.name), to)?.tensors.push({
        name: `${op.name}:${index}`,
        type: dtype.base.name,
        shape: shape.dims === undefined ? undefined : String(shape),
      });
    for (const { name } of node.controlInputs) {
      const found = link(boxOf.get(name), to);
      if (found !== undefined) found.controls++;
    }
  }
  return [...links.values()];
}
