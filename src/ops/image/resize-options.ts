import type { AttrInput } from "../../core/attr-value.js";
import { Operation } from "../../core/operation.js";
import type { Named } from "../named.js";

/** Options of `tf.image.resizeBilinear` and its kin. */
export interface ResizeOptions extends Named {
  /** The middles of the corner pixels stay where they are. Default false. */
  readonly alignCorners?: boolean;
  /** Pixels count as areas, not as points at their upper left corner. Default false. */
  readonly halfPixelCenters?: boolean;
}

/** The attributes of a resizing op, from options or from another such op. */
export function resizeAttrs(from: ResizeOptions | Operation): Record<string, AttrInput> {
  if (from instanceof Operation)
    return {
      align_corners: from.attr.bool("align_corners"),
      half_pixel_centers: from.attr.has("half_pixel_centers") && from.attr.bool("half_pixel_centers"),
    };
  const { alignCorners = false, halfPixelCenters = false } = from;
  return { align_corners: alignCorners, half_pixel_centers: halfPixelCenters };
}
