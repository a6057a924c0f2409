import type { AttrReader } from "../../core/attr.js";
import { UnimplementedError } from "../../core/errors.js";
import type { InferContext, NodeContext } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { type AxisWindow, axisWindow, type Layout, layoutOf, type Padding, paddingOf, windowOutput } from "./window.js";

/** The attributes that all pools share. */
export interface PoolAttrs {
  readonly layout: Layout;
  readonly ksize: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
}

/** Reads them; a pool of `rank` dimensions. `sizes` are the window and its strides, where inputs give them. */
export function poolAttrs(
  attr: AttrReader,
  rank: number,
  sizes?: readonly [ksize: number[], strides: number[]],
): PoolAttrs {
  const layout = layoutOf(attr.has("data_format") ? attr.string("data_format") : "NHWC", rank);
  const along = (values: readonly number[]): number[] => layout.spatial.map((axis) => values[axis] ?? 1);
  return {
    layout,
    ksize: along(sizes?.[0] ?? attr.ints("ksize")),
    strides: along(sizes?.[1] ?? attr.ints("strides")),
    padding: paddingOf(attr),
  };
}

/** The shape of what a pool of `input` gives. */
export function pooledShape(input: Shape, { layout, ksize, strides, padding }: PoolAttrs): Shape {
  const dims = new Array<number | null>(layout.rank).fill(null);
  dims[0] = input.dim(0);
  dims[layout.channel] = input.dim(layout.channel);
  layout.spatial.forEach((axis, i) => {
    dims[axis] = windowOutput(input.dim(axis), ksize[i]!, strides[i]!, 1, padding, axis);
  });
  return Shape.of(dims);
}

/** The windows of a pool. @throws UnimplementedError where the sizes of the images are not known before the run */
export function poolWindows(context: NodeContext, input: Shape, attrs: PoolAttrs): AxisWindow[] {
  const { layout, ksize, strides, padding } = attrs;
  return layout.spatial.map((axis, i) => {
    const size = input.dim(axis);
    if (size === null)
      throw new UnimplementedError(
        `Cannot run node "${context.name}": dimension ${axis} of its images is not known before the run, expected a known size`,
        { node: context.name },
      );
    return axisWindow(size, ksize[i]!, strides[i]!, 1, padding, axis);
  });
}

/** The window and strides that are inputs `index` and `index + 1`, where they are known. */
export function sizesFrom({ constant }: InferContext, index: number): [number[], number[]] | undefined {
  const [ksize, strides] = [constant(index), constant(index + 1)];
  return ksize === undefined || strides === undefined ? undefined : [ksize.toNumbers(), strides.toNumbers()];
}
