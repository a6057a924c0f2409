import { shorten } from "./html.js";
import { PANEL } from "./panels.js";

/** Characters of a curve's name in a legend, and pixels of one, and of what stands before it. */
const [LONGEST_NAME, CHARACTER, MARK] = [20, 6, 16];
/** Pixels between two names. */
const GAP = 10;

/** Pixels from one row of a legend to the next. */
export const LEGEND_ROW = 14;

/** The name of a curve and where it stands in the legend below its panel. */
export interface LegendEntry {
  readonly label: string;
  readonly x: number;
  readonly row: number;
}

/** The legend of curves, in rows as wide as the panel; none for a single curve, which has the panel's name. */
export function legendOf(names: readonly string[]): LegendEntry[] {
  if (names.length < 2) return [];
  let [x, row] = [0, 0];
  return names.map((name) => {
    const label = shorten(name, LONGEST_NAME);
    const width = MARK + label.length * CHARACTER;
    if (x > 0 && x + width > PANEL.width) [x, row] = [0, row + 1];
    const entry = { label, x, row };
    x += width + GAP;
    return entry;
  });
}

/** Rows of a legend. */
export function legendRows(names: readonly string[]): number {
  return (legendOf(names).at(-1)?.row ?? -1) + 1;
}
