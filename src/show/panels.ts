import type { Series } from "./series.js";

/** Curves that share a pair of axes, by name. */
export interface Panel {
  readonly name: string;
  readonly curves: ReadonlyMap<string, Series>;
}

/** Curves to be drawn side by side, such as loss and accuracy over the steps of a training. */
export interface Curves {
  readonly title?: string | undefined;
  /** What the horizontal axes count: `step`. */
  readonly axis: string;
  readonly panels: readonly Panel[];
}

/** The size of a panel's plane, in pixels. */
export const PANEL = { width: 240, height: 150 } as const;

/** Characters of a panel's name. */
export const LONGEST_NAME = 30;

/** Middle tones: they stand out on white as on black, also for those who tell colours badly. */
const COLOURS: readonly string[] = [
  ...["#4a86d8", "#c9741c", "#2a9d74", "#c0579b", "#8d76d4"],
  ...["#8a8a2b", "#2596aa", "#d1495b", "#a2714f", "#80858e"],
];

/** The colour of a panel's curve by its place. */
export function curveColour(index: number): string {
  return COLOURS[index % COLOURS.length]!;
}
