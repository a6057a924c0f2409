import * as dagre from "@dagrejs/dagre";

/** A point of the picture, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its size; the layout adds the place of its centre (and the size of a parent of others). */
export interface LayoutNode {
  width: number;
  height: number;
  x?: number;
  y?: number;
}

/** An edge with the size of its label; the layout adds its course, from border to border, and its label's centre. */
export interface LayoutEdge {
  width: number;
  height: number;
  labelpos: "l" | "c" | "r";
  labeloffset: number;
  weight: number;
  points?: readonly Point[];
  x?: number;
  y?: number;
}

/** The part of a dagre graph used here; the package's own types cannot be resolved from an ES module. */
export interface LayoutGraph {
  setGraph(options: Readonly<Record<string, string | number>>): void;
  setNode(id: string, node: LayoutNode): void;
  setEdge(from: string, to: string, edge: LayoutEdge): void;
  setParent(id: string, parent: string): void;
  graph(): { readonly width?: number; readonly height?: number };
}

/** A directed graph whose nodes may have parents. */
export function newLayoutGraph(): LayoutGraph {
  return new dagre.Graph({ compound: true });
}

/** Gives every node and edge its place. The same graph, built in the same order, is always laid out alike. */
export function layout(graph: LayoutGraph): void {
  dagre.layout(graph);
}
