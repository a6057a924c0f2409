import type { Box } from "./boxes.js";
import { html, type Markup } from "./html.js";

/** Middle tones, for lines and thin fills: they stand out on white as on black. */
export const COLOURS: Readonly<Record<Box["kind"], string>> = {
  variable: "#d9822b",
  placeholder: "#2a9d74",
  constant: "#8a8f98",
  operation: "#4a86d8",
  scope: "#8d76d4",
};
export const GREY = "#8a8f98";

/** Characters of a name in a tooltip. */
export const LONGEST_NAME = 200;

/** A coordinate with one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How a line of text stands: its size, how strong it is, and which part of it is at its point. */
export interface TextStyle {
  readonly size: number;
  readonly opacity?: number;
  readonly anchor?: "start" | "middle" | "end";
}

/** A line of text in the colour of the page's text. */
export function text(
  content: string,
  x: number,
  y: number,
  { size, opacity = 1, anchor = "start" }: TextStyle,
): Markup {
  return html`<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="currentColor" fill-opacity="${opacity}">${content}</text>`;
}
