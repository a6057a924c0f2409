import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import type { Gradients } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { add } from "../arithmetic.js";
import { at } from "../at.js";
import { divNoNan } from "../division.js";
import { stack } from "../join.js";
import { cast } from "../math.js";
import { minus, over, plus, times } from "../operators.js";
import { square } from "../power.js";

/** The three parts of a color, or what belongs to each of them. */
type Parts = readonly [Tensor, Tensor, Tensor];

const compare = (type: string, x: TensorLike, y: TensorLike): Tensor => apply(type, { x, y });
const both = (x: Tensor, y: Tensor): Tensor => apply("LogicalAnd", { x, y }, {}, { name: "and" });
/** `1 / x`, and 0 where x is 0. */
function inverse(x: Tensor): Tensor {
  return divNoNan(cast(1, x.dtype), x);
}

/**
 * The gradient of RGBToHSV, piece by piece as TensorFlow's Python writes it: which part is the largest and which the smallest
 * decides what formula holds.
 */
export function rgbToHsvGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const x = op.inputs[0]!;
  const { dtype } = x;
  const [r, g, b] = [0, 1, 2].map((i) => at(x, "...", i)) as [Tensor, Tensor, Tensor];
  const [saturation, value] = [1, 2].map((i) => at(op.outputs[0]!, "...", i)) as [Tensor, Tensor];
  const mask = (x1: Tensor, first: string, y1: Tensor, x2: Tensor, second: string, y2: Tensor): Tensor =>
    cast(both(compare(first, x1, y1), compare(second, x2, y2)), dtype);
  const big: Parts = [
    mask(r, "GreaterEqual", b, r, "GreaterEqual", g),
    mask(g, "Greater", r, g, "GreaterEqual", b),
    mask(b, "Greater", r, b, "Greater", g),
  ];
  const small: Parts = [
    mask(r, "Less", b, r, "Less", g),
    mask(g, "LessEqual", r, g, "Less", b),
    mask(b, "LessEqual", r, b, "LessEqual", g),
  ];
  const positive = (part: Tensor): Tensor => cast(compare("Greater", part, 0), dtype);

  /** How the saturation changes with `own`, from the masks of the other two parts. */
  const ofSaturation = (
    own: Tensor,
    [ownBig, ownSmall]: readonly [Tensor, Tensor],
    least: readonly (readonly [Tensor, Tensor])[],
    most: readonly (readonly [Tensor, Tensor])[],
  ): Tensor => {
    const isPositive = positive(own);
    const smallest = add(times(...least[0]!), times(...least[1]!));
    const asLargest = times(times(ownBig, smallest), inverse(square(own)));
    const asSmallest = times(times(ownSmall, -1), inverse(plus(times(...most[0]!), times(...most[1]!))));
    return times(isPositive, add(asLargest, asSmallest));
  };
  const [dsdr, dsdg, dsdb] = [
    ofSaturation(
      r,
      [big[0], small[0]],
      [
        [small[1], g],
        [small[2], b],
      ],
      [
        [big[1], g],
        [big[2], b],
      ],
    ),
    ofSaturation(
      g,
      [big[1], small[1]],
      [
        [small[0], r],
        [small[2], b],
      ],
      [
        [big[0], r],
        [big[2], b],
      ],
    ),
    ofSaturation(
      b,
      [big[2], small[2]],
      [
        [small[1], g],
        [small[0], r],
      ],
      [
        [big[1], g],
        [big[0], r],
      ],
    ),
  ];

  const sixty = (piece: Tensor): Tensor => times(60, piece);
  /** The piece where the part itself is the largest. */
  const largest = (own: Tensor, isBig: Tensor, left: Tensor, right: Tensor): Tensor => {
    const signed = times(times(positive(own), isBig), -1);
    const scaled = times(times(signed, minus(left, right)), inverse(square(saturation)));
    return sixty(times(scaled, inverse(square(value))));
  };
  /** The piece where another part is the largest and this one the smallest. */
  const smallest = (
    other: Tensor,
    isBig: Tensor,
    isSmall: Tensor,
    [left, right, own, to]: readonly Tensor[],
  ): Tensor => {
    const masks = times(times(positive(other), isBig), isSmall);
    const scaled = times(masks, minus(left!, right!));
    return sixty(times(scaled, inverse(square(minus(own!, to!)))));
  };
  /** The piece where another part is the largest and the third one the smallest. */
  const between = (
    other: Tensor,
    isBig: Tensor,
    isSmall: Tensor,
    left: Tensor,
    right: Tensor,
    sign: 1 | -1,
  ): Tensor => {
    const masks = times(times(positive(other), isBig), isSmall);
    return sixty(times(sign === 1 ? masks : times(masks, -1), inverse(minus(left, right))));
  };
  const total = (pieces: readonly Tensor[]): Tensor =>
    over(
      pieces.reduce((sum, piece) => plus(sum, piece)),
      360,
    );
  const dhdr = total([
    largest(r, big[0], g, b),
    smallest(g, big[1], small[0], [b, g, r, g]),
    between(g, big[1], small[2], g, b, -1),
    smallest(b, big[2], small[0], [b, g, b, r]),
    between(b, big[2], small[1], b, g, 1),
  ]);
  const dhdg = total([
    largest(g, big[1], b, r),
    smallest(r, big[0], small[1], [r, b, r, g]),
    between(r, big[0], small[2], r, b, 1),
    smallest(b, big[2], small[1], [r, b, b, g]),
    between(b, big[2], small[0], b, r, -1),
  ]);
  const dhdb = total([
    largest(b, big[2], r, g),
    smallest(r, big[0], small[2], [g, r, r, b]),
    between(r, big[0], small[1], r, g, -1),
    smallest(g, big[1], small[2], [g, r, g, b]),
    between(g, big[1], small[0], g, r, 1),
  ]);
  const back = (channel: number, parts: readonly Tensor[]): Tensor =>
    stack(
      parts.map((part) => times(at(grad!, "...", channel), part)),
      { axis: -1 },
    );
  const byValue = back(2, big);
  const bySaturation = back(1, [dsdr!, dsdg!, dsdb!]);
  const byHue = back(0, [dhdr, dhdg, dhdb]);
  return [add(add(byValue, bySaturation), byHue)];
}
