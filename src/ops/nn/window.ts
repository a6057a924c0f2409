import type { AttrReader } from "../../core/attr.js";
import { ShapeError } from "../../core/errors.js";

/** Where the dimensions of an image batch are: `NHWC`, `NCHW`, `NDHWC`, `NCDHW`. */
export interface Layout {
  readonly isChannelsFirst: boolean;
  readonly rank: number;
  readonly channel: number;
  /** The axes that windows slide along. */
  readonly spatial: readonly number[];
}

/** The layout of a `data_format` for `rank` dimensions. */
export function layoutOf(format: string, rank: number): Layout {
  const isChannelsFirst = format.startsWith("NC");
  const first = isChannelsFirst ? 2 : 1;
  return {
    isChannelsFirst,
    rank,
    channel: isChannelsFirst ? 1 : rank - 1,
    spatial: Array.from({ length: rank - 2 }, (_, i) => first + i),
  };
}

/** A window that slides along one axis. */
export interface AxisWindow {
  readonly input: number;
  readonly size: number;
  readonly stride: number;
  readonly dilation: number;
  /** Zeros before the first and after the last element. */
  readonly before: number;
  readonly after: number;
  /** Number of places of the window. */
  readonly output: number;
}

/** How windows are padded: as the attribute says, with explicit paddings (before and after each axis) where it says EXPLICIT. */
export interface Padding {
  readonly kind: string;
  readonly explicit: readonly number[];
}

/** The padding of an op from its attributes. */
export function paddingOf(attr: AttrReader): Padding {
  return {
    kind: attr.string("padding"),
    explicit: attr.has("explicit_paddings") ? attr.ints("explicit_paddings") : [],
  };
}

/** The window along axis `axis` of the whole. @throws ShapeError where it does not fit in */
export function axisWindow(
  input: number,
  size: number,
  stride: number,
  dilation: number,
  padding: Padding,
  axis: number,
): AxisWindow {
  const span = (size - 1) * dilation + 1;
  const base = { input, size, stride, dilation };
  if (padding.kind === "SAME") {
    const output = Math.ceil(input / stride);
    const needed = Math.max(0, (output - 1) * stride + span - input);
    const before = Math.floor(needed / 2);
    return { ...base, before, after: needed - before, output };
  }
  const isExplicit = padding.kind === "EXPLICIT";
  const before = isExplicit ? (padding.explicit[2 * axis] ?? 0) : 0;
  const after = isExplicit ? (padding.explicit[2 * axis + 1] ?? 0) : 0;
  const room = input + before + after - span;
  if (room < 0) {
    const message = `Negative dimension size caused by subtracting ${span} from ${input + before + after}`;
    throw new ShapeError(message, message);
  }
  return { ...base, before, after, output: Math.floor(room / stride) + 1 };
}

/** The number of places of a window, where the input's size is known. */
export function windowOutput(
  input: number | null,
  size: number | null,
  stride: number,
  dilation: number,
  padding: Padding,
  axis: number,
): number | null {
  if (input === null) return null;
  if (size === null) return padding.kind === "SAME" ? Math.ceil(input / stride) : null;
  return axisWindow(input, size, stride, dilation, padding, axis).output;
}

/** True where some place of the window reaches into the padding. */
export function isPadded(windows: readonly AxisWindow[]): boolean {
  return windows.some(({ before, after }) => before > 0 || after > 0);
}
