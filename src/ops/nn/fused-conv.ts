import { attr } from "../../core/attr.js";
import { defineOp, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";

/** A convolution of an image that is padded by mirroring (and resized before), as inference graphs have it in one node. */
const fused = (isResized: boolean): OpImplementation => ({
  infer: () => [Shape.ofRank(4)],
  expand: (operation, inliner) => {
    const { inputs, controlInputs } = operation;
    const [image, ...rest] = inputs;
    const [size, paddings, filter] = isResized ? rest : [undefined, ...rest];
    const align = { align_corners: attr.bool(isResized && operation.attr.bool("resize_align_corners")) };
    const resized = size === undefined ? image! : inliner.one("ResizeBilinear", [image!, size], align, controlInputs);
    const mode = { mode: operation.attrs.get("mode")! };
    const padded = inliner.one("MirrorPad", [resized, paddings!], mode, controlInputs);
    const spec = { strides: operation.attrs.get("strides")!, padding: operation.attrs.get("padding")! };
    return { results: [inliner.one("Conv2D", [padded, filter!], spec)], done: [], effects: [] };
  },
});

/** `FusedPadConv2D`: `MirrorPad`, then `Conv2D`. */
export const FusedPadConv2D = defineOp("FusedPadConv2D", fused(false));
/** `FusedResizeAndPadConv2D`: `ResizeBilinear`, `MirrorPad`, then `Conv2D`. */
export const FusedResizeAndPadConv2D = defineOp("FusedResizeAndPadConv2D", fused(true));
