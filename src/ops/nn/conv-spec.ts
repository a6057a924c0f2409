import type { AttrReader } from "../../core/attr.js";
import { UnimplementedError } from "../../core/errors.js";
import type { NodeContext } from "../../core/op.js";
import type { Shape } from "../../core/shape.js";
import { type AxisWindow, axisWindow, type Layout, layoutOf, type Padding, paddingOf } from "./window.js";

/** The attributes that all convolutions share, sorted by spatial axis. */
export interface ConvAttrs {
  readonly layout: Layout;
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: Padding;
}

/** Reads them; a convolution of `rank` dimensions. */
export function convAttrs(attr: AttrReader, rank: number): ConvAttrs {
  const layout = layoutOf(attr.string("data_format"), rank);
  const strides = attr.ints("strides");
  const dilations = attr.has("dilations") ? attr.ints("dilations") : [];
  // Depthwise ops of early files have no dilations.
  const along = (values: readonly number[]): number[] => layout.spatial.map((axis) => values[axis] ?? 1);
  return { layout, strides: along(strides), dilations: along(dilations), padding: paddingOf(attr) };
}

/** A convolution with all sizes known but the number of images. */
export interface ConvSpec extends ConvAttrs {
  readonly windows: readonly AxisWindow[];
  /** Number of images; null where it is not known before the run. */
  readonly batch: number | null;
  readonly channels: number;
  readonly outChannels: number;
  /** Channels are split into so many groups that know nothing of each other. */
  readonly groups: number;
  readonly isDepthwise: boolean;
}

/**
 * The sizes of a convolution of `input` with `filter`.
 * @throws UnimplementedError where they are not known before the run
 */
export function convSpec(context: NodeContext, input: Shape, filter: Shape, isDepthwise: boolean): ConvSpec {
  const rank = filter.rank ?? input.rank ?? 4;
  const attrs = convAttrs(context.attr, rank);
  const { layout, strides, dilations, padding } = attrs;
  const known = (dim: number | null, what: string): number => {
    if (dim !== null) return dim;
    throw new UnimplementedError(
      `Cannot run node "${context.name}": ${what} is not known before the run, expected a known size`,
      { node: context.name },
    );
  };
  const windows = layout.spatial.map((axis, i) =>
    axisWindow(
      known(input.dim(axis), `dimension ${axis} of its images`),
      known(filter.dim(i), `dimension ${i} of its filter`),
      strides[i]!,
      dilations[i]!,
      padding,
      axis,
    ),
  );
  const channels = known(input.dim(layout.channel), "the number of channels");
  const [inner, last] = [known(filter.dim(-2), "the filter's depth"), known(filter.dim(-1), "the filter's width")];
  return {
    ...attrs,
    windows,
    batch: input.dim(0),
    channels,
    outChannels: isDepthwise ? inner * last : last,
    groups: isDepthwise ? channels : channels / inner,
    isDepthwise,
  };
}
