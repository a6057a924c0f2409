import type { Box } from "./boxes.js";
import { type LayoutEdge, type LayoutNode, layout, newLayoutGraph, type Point } from "./dagre.js";
import type { Aside, Link, Picture } from "./picture.js";

/** Width of a character of the monospace font, as a part of its size. */
export const CHARACTER = 0.602;

/** Room above the boxes of a frame, for its name. */
export const FRAME_HEADING = 14;

const GAP = 28;
const HEADING = 20;
const LABEL_SIZE = 9.5;

/** A rectangle by its centre. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a picture goes; `asides` begin under a heading at `asideTop`. */
export interface PlacedPicture extends PlacedPart {
  readonly asides: readonly { readonly aside: Aside; readonly area: Area }[];
  readonly asideTop: number;
}

interface PlacedPart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly box: Box; readonly area: Area }[];
  readonly frames: readonly { readonly scope: string; readonly area: Area }[];
  readonly links: readonly {
    readonly link: Link;
    readonly points: readonly Point[];
    readonly label: Point | undefined;
  }[];
}

/** Sizes and texts that the layout has to make room for. */
export interface Measures {
  box(box: Box): { width: number; height: number };
  aside(aside: Aside): { width: number; height: number };
  label(link: Link): string;
}

/**
 * Lays a picture out from top to bottom. Parts with no line between them are laid out each for itself and put side by
 * side in rows, the largest first, so that a graph of many small parts does not become one endless row; what is put
 * aside follows in rows of its own.
 */
export function placePicture(picture: Picture, measures: Measures): PlacedPicture {
  const parts = componentsOf(picture).map((part) => placeComponent(part, measures));
  parts.sort((a, b) => b.boxes.length - a.boxes.length || b.height - a.height);
  const main = shelve(parts, 720, GAP);
  const moved = parts.map((part, index) => move(part, main.places[index]!));
  const sizes = picture.asides.map(measures.aside);
  const asideTop = main.height === 0 ? 0 : main.height + GAP;
  const hasHeading = picture.hiddenLinks > 0 || picture.asides.some(({ neighbours }) => neighbours.length > 0);
  const top = asideTop + (hasHeading ? HEADING : 0);
  const shelf = shelve(sizes, Math.max(720, main.width), 12);
  const asides = picture.asides.map((aside, index) => {
    const [{ width, height }, { x, y }] = [sizes[index]!, shelf.places[index]!];
    return { aside, area: { x: x + width / 2, y: top + y + height / 2, width, height } };
  });
  return {
    width: Math.max(main.width, shelf.width),
    height: asides.length === 0 && !hasHeading ? main.height : top + shelf.height,
    boxes: moved.flatMap((part) => part.boxes),
    frames: moved.flatMap((part) => part.frames),
    links: moved.flatMap((part) => part.links),
    asides,
    asideTop,
  };
}

/** Puts rectangles side by side in rows no wider than `limit` or the widest of them. */
function shelve(sizes: readonly { width: number; height: number }[], limit: number, gap: number) {
  const rowWidth = Math.max(limit, ...sizes.map((size) => size.width));
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  const places = sizes.map((size): Point => {
    if (x > 0 && x + size.width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    const place = { x, y };
    width = Math.max(width, x + size.width);
    x += size.width + gap;
    rowHeight = Math.max(rowHeight, size.height);
    return place;
  });
  return { places, width, height: y + rowHeight };
}

function move(part: PlacedPart, { x: dx, y: dy }: Point): PlacedPart {
  const by = <T extends Point>(place: T): T => ({ ...place, x: place.x + dx, y: place.y + dy });
  return {
    ...part,
    boxes: part.boxes.map(({ box, area }) => ({ box, area: by(area) })),
    frames: part.frames.map(({ scope, area }) => ({ scope, area: by(area) })),
    links: part.links.map(({ link, points, label }) => ({
      link,
      points: points.map(by),
      label: label === undefined ? undefined : by(label),
    })),
  };
}

interface Component {
  readonly boxes: Box[];
  readonly links: Link[];
}

function componentsOf({ boxes, links }: Picture): Component[] {
  const representative = new Map(boxes.map((box) => [box, box]));
  const find = (box: Box): Box => {
    const next = representative.get(box)!;
    return next === box ? box : find(next);
  };
  for (const { from, to } of links) representative.set(find(from), find(to));
  const components = new Map<Box, Component>();
  for (const box of boxes) {
    const root = find(box);
    const component = components.get(root) ?? { boxes: [], links: [] };
    component.boxes.push(box);
    components.set(root, component);
  }
  for (const link of links) components.get(find(link.from))!.links.push(link);
  return [...components.values()];
}

function placeComponent({ boxes, links }: Component, measures: Measures): PlacedPart {
  const scopes = openScopes(boxes);
  const graph = newLayoutGraph();
  graph.setGraph({
    rankdir: "TB",
    nodesep: 22,
    ranksep: 30,
    edgesep: 14,
    marginx: 4,
    marginy: scopes.length === 0 ? 4 : FRAME_HEADING + 4,
  });
  const nodes = boxes.map((box) => ({ box, node: { ...measures.box(box) } as LayoutNode }));
  for (const { box, node } of nodes) graph.setNode(`box ${box.id}`, node);
  const frames = scopes.map((scope) => ({ scope, node: { width: 0, height: 0 } as LayoutNode }));
  for (const { scope, node } of frames) graph.setNode(`scope ${scope}`, node);
  for (const scope of scopes) {
    const outer = parentOf(scope);
    if (scopes.includes(outer)) graph.setParent(`scope ${scope}`, `scope ${outer}`);
  }
  for (const box of boxes) if (scopes.includes(box.scope)) graph.setParent(`box ${box.id}`, `scope ${box.scope}`);
  const edges = links.map((link) => {
    const width = measures.label(link).length * LABEL_SIZE * CHARACTER;
    const edge: LayoutEdge = {
      width,
      height: width === 0 ? 0 : LABEL_SIZE + 3,
      labelpos: "r",
      labeloffset: 5,
      weight: link.tensors.length === 0 ? 1 : 2,
    };
    return { link, edge };
  });
  for (const { link, edge } of edges) graph.setEdge(`box ${link.from.id}`, `box ${link.to.id}`, edge);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const areas = new Map(nodes.map(({ box, node }) => [box, areaOf(node)]));
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ box, area: areas.get(box)! })),
    frames: frames.map(({ scope, node }) => ({ scope, area: areaOf(node) })),
    links: edges.map(({ link, edge: { points = [], x, y, width } }) => ({
      link,
      points: docked(points, areas.get(link.from)!, areas.get(link.to)!),
      label: width === 0 || x === undefined || y === undefined ? undefined : { x, y },
    })),
  };
}

/** How far lines run straight down (or up) at their ends. */
const STRAIGHT = 9;

/** The course of a line that leaves its box below and arrives above (or the reverse), so that it crosses no neighbours. */
function docked(points: readonly Point[], from: Area, to: Area): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  const down = Math.sign(to.y - from.y);
  if (first === undefined || last === undefined || Math.abs(to.y - from.y) < (from.height + to.height) / 2)
    return points;
  const x = (point: Point, area: Area) => {
    const room = Math.max(0, area.width / 2 - 12);
    return Math.min(Math.max(point.x, area.x - room), area.x + room);
  };
  const start = { x: x(first, from), y: from.y + (down * from.height) / 2 };
  const end = { x: x(last, to), y: to.y - (down * to.height) / 2 };
  return [
    start,
    { x: start.x, y: start.y + down * STRAIGHT },
    ...points.slice(1, -1),
    { x: end.x, y: end.y - down * STRAIGHT },
    end,
  ];
}

/** The scopes that boxes of a component are in, outer ones first. */
function openScopes(boxes: readonly Box[]): string[] {
  const scopes = new Set<string>();
  for (const { scope } of boxes) for (let path = scope; path !== ""; path = parentOf(path)) scopes.add(path);
  return [...scopes].sort((a, b) => a.length - b.length);
}

function parentOf(scope: string): string {
  return scope.slice(0, Math.max(0, scope.lastIndexOf("/")));
}

function areaOf({ x = 0, y = 0, width, height }: LayoutNode): Area {
  return { x, y, width, height };
}
